#include "disclosure/narrative_projects.h"

#include <algorithm>
#include <utility>

#include "disclosure/fold.h"
#include "io/fault_list.h"

namespace gouji {
namespace {

constexpr std::string_view kColon = ":";

// Bytes of the plain text before the published byte.
std::size_t plain_offset(const PlainText& plain, std::size_t published) {
  const auto at = std::lower_bound(plain.origin.begin(), plain.origin.end(), published);
  return std::min(plain.text.size(), static_cast<std::size_t>(at - plain.origin.begin()));
}

}  // namespace

bool ProjectReader::is_section(std::string_view plain_heading) const {
  return contains_word(plain_heading, words_.sections);
}

void ProjectReader::begin_section(std::string section) {
  end_section();
  in_section_ = true;
  section_ = std::move(section);
}

void ProjectReader::end_section() {
  end_project();
  in_section_ = false;
}

ProjectReader::Field ProjectReader::field_named(std::string_view plain) const {
  if (is_one_of(plain, words_.names)) return Field::name;
  if (is_one_of(plain, words_.functions)) return Field::function;
  if (is_one_of(plain, words_.amounts)) return Field::amount;
  return word_at_start(plain, words_.others).empty() ? Field::none : Field::other;
}

void ProjectReader::begin_project(std::string name, std::uint32_t line) {
  end_project();
  in_project_ = true;
  ++projects_;
  project_ = {};
  project_.id = project_id();
  project_.name = std::move(name);
  project_.section = section_;
  project_.line = line;
  field_ = Field::none;
}

void ProjectReader::end_project() {
  if (!in_project_) return;
  in_project_ = false;
  if (!project_.amount.empty()) claims_.push_back(std::move(project_));
  else remarks_.add("text-project-without-amount", project_.line, {{"text", shortened(project_.name)}});
}

void ProjectReader::read_heading(const Paragraph& paragraph) {
  const std::size_t begin = numbering_length(paragraph.text);
  const std::string_view name = std::string_view(paragraph.text).substr(begin);
  const Field field = field_named(plain(name));
  if (field != Field::none) field_ = field;
  else if (paragraph.level < ParagraphLevel::subitem) begin_project(without_blanks(name), paragraph.line);
}

bool ProjectReader::read_paragraph(const Paragraph& paragraph) {
  const PlainText plain = plain_text(paragraph.text);
  std::size_t begin = plain_offset(plain, numbering_length(paragraph.text));
  Field field = field_;
  const std::size_t colon = plain.text.find(kColon, begin);
  if (colon != std::string::npos) {
    const Field named = field_named(std::string_view(plain.text).substr(begin, colon - begin));
    if (named != Field::none) {
      field = named;
      begin = colon + kColon.size();
    }
  }
  if (field == Field::name) {
    begin_project(printed_text(paragraph.text, plain, begin, plain.text.size()), paragraph.line);
    return true;
  }
  if (!in_project_ || field == Field::none) return false;
  if (field == Field::function) read_function(std::string_view(plain.text).substr(begin));
  if (field == Field::amount) read_amount(paragraph, plain, begin);
  else remark_amounts(paragraph, plain, begin, "text-figure-in-reason");
  return true;
}

void ProjectReader::remark_amounts(const Paragraph& paragraph, const PlainText& plain, std::size_t begin,
                                   std::string_view id) {
  constexpr std::size_t kReach = 60;
  for (const TextFigure& figure : figures_in(plain.text)) {
    if (figure.begin < begin || figure.kind != FigureKind::money) continue;
    const std::size_t reach = figure.begin - last_bytes(std::string_view(plain.text).substr(begin, figure.begin - begin), kReach).size();
    const std::uint32_t line = line_at(paragraph, plain.origin[figure.begin]);
    remarks_.add(id, line, {{"text", shortened(printed_text(paragraph.text, plain, reach, figure.end))}});
  }
}

void ProjectReader::read_amount(const Paragraph& paragraph, const PlainText& plain, std::size_t begin) {
  std::vector<TextFigure> amounts;
  for (TextFigure& figure : figures_in(plain.text)) {
    if (figure.begin >= begin && figure.kind == FigureKind::money) amounts.push_back(std::move(figure));
  }
  // Several amounts under one heading are instalments or parts: none of them is known to be the whole.
  if (amounts.size() != 1 || !project_.amount.empty()) {
    return remark_amounts(paragraph, plain, begin, "text-figure-unnamed");
  }
  project_.amount = amounts.front().number;
  project_.unit = amounts.front().unit;
  project_.line = line_at(paragraph, plain.origin[amounts.front().begin]);
}

// …为某中心的一般行政管理事务，: the function is the end of the first clause.
void ProjectReader::read_function(std::string_view plain) {
  static constexpr std::string_view kClauseEnds[] = {",", "。", ";"};
  std::size_t end = plain.size();
  for (const std::string_view mark : kClauseEnds) end = std::min(end, plain.find(mark));
  if (project_.function.empty()) project_.function = finder_.function_at_end(plain.substr(0, end));
}

}  // namespace gouji
