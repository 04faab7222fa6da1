// A published disclosure as text (.txt, .md), taken apart: cover, paragraphs of each part, tables.
//
// Page numbers and repeated page edges are gone, sentences that a page or a line break cut are joined again,
// paragraphs repeated where pages overlap stand once. Characters are otherwise as published: blanks inside,
// full and half width and figures are not touched. The readers of paragraphs (narrative.cpp,
// profile.cpp, terms.cpp) and of tables (table.h) make a budget of it, see document_reader.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/steps.h"
#include "model/budget.h"
#include "model/classification.h"

namespace gouji {

// What the number at the head of a paragraph says of its place. A paragraph that has a number is not always
// a heading: terms and items of lists have them too.
enum class ParagraphLevel : std::uint8_t {
  none,
  part,        // 第一部分
  section,     // 一、
  subsection,  // （一）
  item,        // 1. 1、
  subitem,     // 1) （1） ①
};

// The place where a line of the document begins inside a paragraph.
struct LineStart {
  std::uint32_t offset = 0;  // byte in Paragraph::text
  std::uint32_t line = 0;
};

// One paragraph; a heading is a paragraph of its own, however short.
struct Paragraph {
  std::string text;
  std::uint32_t line = 0;  // of its first character; lines count from 1
  ParagraphLevel level = ParagraphLevel::none;
  std::vector<LineStart> later_lines;  // ascending, one for each further line that was joined
};

// The line that the byte `offset` of the paragraph's text stands on.
[[nodiscard]] std::uint32_t line_at(const Paragraph& paragraph, std::size_t offset);

// A remark on a line of the text.
[[nodiscard]] Diagnostic remark_at(std::string_view id, std::uint32_t line, Slots slots = {});

// A line of a table: its cells, without blanks at their ends. Empty cells are there.
struct TextRow {
  std::vector<std::string> cells;
  std::uint32_t line = 0;

  [[nodiscard]] bool is_blank() const;
};

enum class TextTableShape : std::uint8_t {
  tabs,      // cells parted by tabs
  markdown,  // | a | b |
  blanks,    // columns kept by runs of blanks, as in text from a PDF
};

// A table as it stands in the document, with what stands above and below it.
struct TextTable {
  TextTableShape shape = TextTableShape::tabs;
  std::string label;      // 附件2-7, 公开01表: as printed, empty where there is none
  std::string title;      // joined where it is split over lines
  std::string amounts_in;  // what stands behind 单位:, as printed; empty where nothing does
  std::uint32_t line = 0;  // of the title
  std::vector<TextRow> rows;
  std::vector<Paragraph> notes;  // 注: …
};

class Titles;      // disclosure/titles.h: names of tables and columns
struct Vocabulary;  // disclosure/narrative_vocabulary.h: words of sentences

struct TextDocument {
  Cover cover;                      // what the cover and the list of contents say
  std::vector<Paragraph> profile;   // 概况, with its headings
  std::vector<Paragraph> narrative;  // 情况说明, with its headings; whatever belongs to no other part
  std::vector<Paragraph> terms;     // 名词解释, with its headings
  std::vector<TextTable> tables;
  Diagnostics remarks;              // what was not understood, with its line
};

// Takes the text apart. REQUIRES: text is UTF-8 without a byte-order mark (see encoding.h); it need not
// outlive the document. Linear in its length.
[[nodiscard]] TextDocument take_apart(std::string_view text, const Titles& titles);
// The same; text and titles must outlive it.
Steps<TextDocument> take_apart_in_steps(std::string_view text, const Titles& titles);

// A table of the budget to be, with its facts row by row.
struct DraftTable {
  Table table;
  std::vector<Fact> facts;  // rows × columns of the table
};

// The budget to be. Tables are put into the order of a budget at the end (tables, profile, narrative,
// performance-1 …), so a reader just appends its own.
struct TextDraft {
  Cover cover;  // terms and passages are appended by the readers of paragraphs
  std::vector<DraftTable> tables;
  // Severity::remark, an id of io/faults.h whose sentence stands under "fault.<id>", the line in `position`.
  Diagnostics remarks;
};

// What every reader of published text draws on. REQUIRES: no pointer is null; what they point to lives on.
struct ReadingData {
  const Classification* functions = nullptr;
  const Classification* economics = nullptr;
  const Titles* titles = nullptr;
  const Vocabulary* vocabulary = nullptr;
};

// The readers of paragraphs. They are called after the tables were read, so draft.tables holds the tables and
// performance-1 … (with Table::project), and draft.cover the year, name and code of the unit.
//   narrative.cpp: table "narrative" as io/budget_reader.h describes it (a row a claim; columns amount,
//                     change, percentage), passages of its sections and projects
//   profile.cpp:   table "profile" (column count), line by line with unit
//   terms.cpp:     draft.cover.terms
// Each appends to the draft; text that it does not understand becomes a remark, never a guess. All three are
// safe on any UTF-8 text and take time linear in its length.
void read_narrative_text(std::span<const Paragraph> paragraphs, const ReadingData& data, TextDraft& draft);
Steps<Done> read_narrative_in_steps(std::span<const Paragraph> paragraphs, const ReadingData& data, TextDraft& draft);
void read_profile_text(std::span<const Paragraph> paragraphs, const ReadingData& data, TextDraft& draft);
void read_terms_text(std::span<const Paragraph> paragraphs, const ReadingData& data, TextDraft& draft);

}  // namespace gouji
