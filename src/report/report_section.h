// A report as sections of plain blocks, for a face that is text: headings, paragraphs, lists, tables, and
// what can be pressed in them. Whoever renders them needs to know nothing of budgets, and a section that
// did not change compares equal.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "model/fact.h"

namespace gouji {

// What pressing something does. `number` is what the kind says.
struct ReportAction {
  enum class Kind : std::uint8_t {
    none,
    fact,          // goes to that figure
    apply,         // carries out that suspect of CheckResult::suspects
    undo,          // takes the last one back
    open_file,
    save_report,
    close_faults,
    cancel,        // stops reading a file
    remove_rules,  // the rule file of that number
    ranges,        // 1 shows the true values of figures, 0 hides them
    language,      // LanguageId
    unit,          // DisplayUnit
    theme,         // 0 as the system, 1 light, 2 dark
    large_text,    // 1 large, 0 not
    show_picture,  // the other face
    print,
    forget_all,    // that the browser keeps for the next visit
    findings_page,  // of the list of findings, from 0
    // What if. `text` is what was typed.
    try_out,        // 1 in, 0 out
    undo_step,
    redo_step,
    start_anew,
    copy_link,
    export_scenario,     // ExportKind
    new_scenario,
    duplicate_scenario,
    discard_scenario,
    choose_scenario,
    rename_scenario,     // `text`
    funding,             // Funding
    switch_step,
    remove_step,
    offered_limit,       // takes in that one
    remove_limit,
    limit,               // `text`, of the selected figure: 0 at most, 1 at least
    lever,               // `text`, of that lever
    move_from,           // that figure of those that money can be moved between
    move_to,
    change_figure,       // `text`, of the selected figure
    share_onto,          // 0 in proportion, else onto that part, from 1
    goal_means,
    goal,                // `text`
    accept_goal,
  };
  Kind kind = Kind::none;
  Index number = 0;

  friend bool operator==(const ReportAction&, const ReportAction&) = default;
};

// "fact", "save-report", …
[[nodiscard]] std::string_view name_of(ReportAction::Kind kind);
// Kind::none for any other text.
[[nodiscard]] ReportAction::Kind report_action_from_name(std::string_view name);

// A sign that stands before a text: "error", "suspect", … of ReportSign; empty for none.
using SignName = std::string_view;

// What a sign looks like and what it is called.
struct ReportSign {
  SignName name;
  std::string glyph;
  std::string word;
};

struct ReportRun {
  std::string text;
  ReportAction action = {};
  std::string section = {};  // id of one that it leads to
  SignName sign = {};
  bool is_strong = false;
};
using ReportRuns = std::vector<ReportRun>;

struct ReportHeading {
  int level = 3;  // of HTML: a section's title is 2 or 3
  ReportRuns runs;
};

struct ReportParagraph {
  ReportRuns runs;
  bool is_quiet = false;  // beside the point
};

struct ReportList {
  std::vector<ReportRuns> items;
};

// Labels with their values.
struct ReportTerms {
  std::vector<std::pair<std::string, ReportRuns>> terms;
};

// Buttons in a row.
struct ReportButtons {
  ReportRuns buttons;
};

// One of several, which of them is chosen; or a single one, chosen (0) or not. Many are a list that opens.
struct ReportChoice {
  std::string label;  // empty for a single one
  ReportRuns options;
  std::size_t chosen = 0;
};

// A field to type into; its action goes with the text.
struct ReportField {
  std::string label;
  std::string text;   // that stands there
  std::string hint;   // while nothing does
  ReportAction action;
  std::string fault;  // of what was typed; empty: none
};

struct ReportHead {
  std::string text;
  std::uint16_t columns = 1;  // that it stands over
  std::uint16_t rows = 1;
  bool is_group = false;      // of columns
};

struct ReportCell {
  std::string text;
  Index fact = kNone;      // kNone for words
  SignName sign = {};
  bool is_suggested = false;  // the text does not stand there, but should
  std::string move = {};      // by how much a scenario moved it, and from what
};

struct ReportRow {
  std::string id;             // of the budget's row
  std::uint16_t depth = 0;
  bool is_total = false;
  std::vector<std::string> names;  // headers of the row, as many as in every row
  std::string gloss;               // of the last name, in another language
  std::vector<ReportCell> cells;
};

struct ReportTable {
  std::string caption;
  bool is_titled = false;  // the section's title says the caption, so it need not be seen
  std::string note;     // unit of the amounts
  std::vector<std::vector<ReportHead>> heads;  // rows of headers, over names and cells
  std::vector<bool> is_words;                // by cell: words stand at the left, figures at the right
  std::vector<ReportRow> rows;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportTerms, ReportButtons, ReportChoice, ReportField, ReportTable>;

struct ReportSection {
  enum class Place : std::uint8_t {
    bar,    // controls, above everything
    alert,  // to be read at once
    main,
    aside,  // beside it: the selected figure
  };
  std::string id;     // stays the same in every language and unit
  std::string title;  // empty: it needs none
  int level = 2;      // of the title; sections of level 3 belong to the one of level 2 before them
  Place place = Place::main;
  SignName sign = {};  // before the title
  std::vector<ReportBlock> blocks;
};

// "bar", "alert", "main", "aside".
[[nodiscard]] std::string_view name_of(ReportSection::Place place);

}  // namespace gouji
