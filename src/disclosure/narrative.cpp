// read_narrative_text(): headings give the scope, the paragraphs under them the claims.
#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "disclosure/document.h"
#include "disclosure/fold.h"
#include "disclosure/narrative_claims.h"
#include "disclosure/narrative_paragraph.h"
#include "disclosure/narrative_plain.h"
#include "disclosure/narrative_projects.h"
#include "disclosure/narrative_scope.h"
#include "disclosure/narrative_subject.h"
#include "disclosure/parts.h"

namespace gouji {
namespace {

constexpr std::size_t kLongestHeading = 240;  // bytes

// A section that the text is in: nothing known about its figures where root and function are empty.
struct Section {
  ParagraphLevel level = ParagraphLevel::part;
  std::string heading;
  std::string root;
  std::string function;
};

bool states_figures(std::string_view plain) {
  for (const TextFigure& figure : figures_in(plain)) {
    if (figure.kind != FigureKind::count && figure.kind != FigureKind::bare && figure.kind != FigureKind::threshold) return true;
  }
  return false;
}

class NarrativeReader {
 public:
  NarrativeReader(const ReadingData& data, TextDraft& draft)
      : titles_(*data.titles),
        words_(*data.vocabulary),
        finder_(data, draft.tables),
        scope_(words_),
        remarks_(draft.remarks),
        draft_(draft),
        paragraphs_(finder_, scope_, claims_, remarks_),
        projects_(finder_, claims_, remarks_) {}

  Steps<Done> read(std::span<const Paragraph> paragraphs);

 private:
  [[nodiscard]] bool is_heading_here(const Paragraph& paragraph, std::string_view plain) const;
  void read_heading(const Paragraph& paragraph, std::string_view plain);
  void read_paragraph(const Paragraph& paragraph);
  void add_passage(const Paragraph& paragraph, std::string place);
  // A section of this level opens inside those above it.
  void open_section(ParagraphLevel level, std::string heading, std::string_view plain_name);
  [[nodiscard]] std::string heading() const { return sections_.empty() ? std::string() : sections_.back().heading; }

  const Titles& titles_;
  const Vocabulary& words_;
  SubjectFinder finder_;
  Scope scope_;
  Remarks remarks_;
  TextDraft& draft_;
  std::vector<StatedClaim> claims_;
  ParagraphReader paragraphs_;
  ProjectReader projects_;
  std::vector<Section> sections_;  // levels ascend
  ParagraphLevel project_level_ = ParagraphLevel::none;
  std::string title_;
  std::uint32_t title_line_ = 0;
};

bool NarrativeReader::is_heading_here(const Paragraph& paragraph, std::string_view plain) const {
  if (plain.empty() || ends_clause(trim(paragraph.text))) return false;
  if (states_figures(plain)) return false;
  const bool is_item = paragraph.level == ParagraphLevel::item || paragraph.level == ParagraphLevel::subitem;
  static constexpr std::string_view kComma = ",";
  return is_heading(paragraph.text, titles_) || (is_item && plain.find(kComma) == std::string_view::npos);
}

void NarrativeReader::open_section(ParagraphLevel level, std::string heading, std::string_view plain_name) {
  if (level == ParagraphLevel::none) level = ParagraphLevel::part;
  while (!sections_.empty() && sections_.back().level >= level) sections_.pop_back();
  Section section;
  if (!sections_.empty()) section = sections_.back();
  section.level = level;
  section.heading = std::move(heading);
  bool names_subject = false;
  for (const HeadingSubject& known : words_.headings) {
    if (!contains_word(plain_name, known.names)) continue;
    section.root = known.root;
    section.function.clear();
    names_subject = true;
    break;
  }
  // （一）一般公共服务（类）
  SubjectHints hints;
  hints.breakdown = Breakdown::function;
  const std::optional<FoundSubject> found = finder_.find(plain_name, hints);
  if (found && found->subject == nullptr) {
    section.function = found->code;
    if (names_subject && sections_.empty()) section.root.clear();
    else if (names_subject) section.root = sections_.back().root;
  }
  scope_.enter_section(section.root, section.function);
  sections_.push_back(std::move(section));
  paragraphs_.forget();
}

void NarrativeReader::read_heading(const Paragraph& paragraph, std::string_view plain_heading) {
  const ParagraphLevel level = paragraph.level == ParagraphLevel::none ? ParagraphLevel::part : paragraph.level;
  if (projects_.in_section() && level > project_level_) {
    projects_.read_heading(paragraph);
    return;
  }
  projects_.end_section();
  const std::size_t number = numbering_length(paragraph.text);
  const std::string name = plain(std::string_view(paragraph.text).substr(number));
  open_section(level, without_blanks(paragraph.text), name);
  // The title over the first claim.
  if (level == ParagraphLevel::part && claims_.empty()) {
    title_ = without_blanks(std::string_view(paragraph.text).substr(number));
    title_line_ = paragraph.line;
  }
  if (projects_.is_section(plain_heading)) {
    project_level_ = level;
    projects_.begin_section(heading());
  }
}

void NarrativeReader::add_passage(const Paragraph& paragraph, std::string place) {
  draft_.cover.passages.push_back({std::move(place), std::string(trim(paragraph.text)), paragraph.line});
}

void NarrativeReader::read_paragraph(const Paragraph& paragraph) {
  if (projects_.in_section() && projects_.read_paragraph(paragraph)) {
    add_passage(paragraph, projects_.project_id());
    return;
  }
  std::size_t begin = numbering_length(paragraph.text);
  // "1.机关运行经费情况。2024年…": the first sentence is a heading.
  static constexpr std::string_view kStop = "。";
  static constexpr std::string_view kHeadingEnds[] = {"情况", "说明"};
  const std::size_t stop = paragraph.text.find(kStop, begin);
  if (begin > 0 && stop != std::string::npos && stop < kLongestHeading && stop + kStop.size() < paragraph.text.size()) {
    const std::string name = plain(std::string_view(paragraph.text).substr(begin, stop - begin));
    const bool is_named = std::any_of(std::begin(kHeadingEnds), std::end(kHeadingEnds),
                                      [&](std::string_view end) { return name.ends_with(end); });
    if (is_named && !states_figures(name)) {
      open_section(paragraph.level, without_blanks(std::string_view(paragraph.text).substr(0, stop)), name);
      begin = stop + kStop.size();
    }
  }
  paragraphs_.read(paragraph, begin, heading());
  add_passage(paragraph, heading());
}

Steps<Done> NarrativeReader::read(std::span<const Paragraph> paragraphs) {
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    if (is_pause(i)) co_yield fraction_of(i, paragraphs.size());
    const Paragraph& paragraph = paragraphs[i];
    const std::string heading = paragraph.text.size() > kLongestHeading ? std::string() : plain(paragraph.text);
    if (is_heading_here(paragraph, heading)) read_heading(paragraph, heading);
    else read_paragraph(paragraph);
  }
  projects_.end_section();
  link_projects(claims_, draft_.tables);
  if (!claims_.empty()) {
    DraftTable table = table_from_claims(claims_, remarks_);
    table.table.title = title_;
    table.table.line = title_line_;
    draft_.tables.push_back(std::move(table));
  }
  co_return Done{};
}

}  // namespace

Steps<Done> read_narrative_in_steps(std::span<const Paragraph> paragraphs, const ReadingData& data, TextDraft& draft) {
  NarrativeReader reader(data, draft);
  Steps<Done> reading = reader.read(paragraphs);
  while (reading.step()) co_yield reading.fraction();
  co_return Done{};
}

void read_narrative_text(std::span<const Paragraph> paragraphs, const ReadingData& data, TextDraft& draft) {
  static_cast<void>(read_narrative_in_steps(paragraphs, data, draft).finish());
}

}  // namespace gouji
