#include "tests/support/prose.h"

#include <algorithm>

#include "base/utf8.h"
#include "disclosure/fold.h"
#include "disclosure/narrative_vocabulary.h"
#include "disclosure/titles.h"
#include "io/classification_reader.h"
#include "tests/support/project_file.h"

namespace gouji {
namespace {

std::string shown(const Fact& fact) { return fact.printed.empty() ? "-" : fact.printed; }

Prose with_tables(std::vector<DraftTable> tables) {
  Prose prose;
  prose.draft.tables = std::move(tables);
  return prose;
}

}  // namespace

const ReadingData& reading_data() {
  static const Classification functions = read_classification(project_file("assets/classifications/function.json")).value();
  static const Classification economics = read_classification(project_file("assets/classifications/economic.json")).value();
  static const Titles titles = read_titles(project_file("assets/vocabulary/titles.json")).value();
  static const Vocabulary vocabulary = read_vocabulary(project_file("assets/vocabulary/narrative.json")).value();
  static const ReadingData data{&functions, &economics, &titles, &vocabulary};
  return data;
}

const DraftTable* Prose::table(std::string_view id) const {
  const auto found = std::find_if(draft.tables.begin(), draft.tables.end(),
                                  [&](const DraftTable& table) { return table.table.id == id; });
  return found == draft.tables.end() ? nullptr : &*found;
}

std::string Prose::claims() const {
  std::string lines;
  const DraftTable* narrative = table("narrative");
  if (narrative == nullptr) return lines;
  for (std::size_t row = 0; row < narrative->table.rows.size(); ++row) {
    const Row& claim = narrative->table.rows[row];
    const Fact* facts = &narrative->facts[3 * row];
    lines += claim.id + ' ' + claim.name + ' ' + shown(facts[0]);
    const Claim& words = *claim.claim;
    if (!words.direction_word.empty() || !words.base.empty()) {
      lines += " | " + words.direction_word + ' ' + shown(facts[1]) + ' ' + shown(facts[2]) + " | " + words.base;
    }
    if (!words.function.empty() || !words.performance.empty()) lines += " | " + words.function + ' ' + words.performance;
    lines += '\n';
  }
  return lines;
}

std::string Prose::counts() const {
  std::string lines;
  const DraftTable* profile = table("profile");
  if (profile == nullptr) return lines;
  for (std::size_t row = 0; row < profile->table.rows.size(); ++row) {
    lines += profile->table.rows[row].id + ' ' + profile->table.rows[row].name + ' ' + profile->facts[row].printed + '\n';
  }
  return lines;
}

std::string Prose::remarks() const {
  std::string lines;
  for (const Diagnostic& remark : draft.remarks) {
    lines += std::to_string(remark.position.line) + ' ' + remark.id;
    for (const auto& [name, text] : remark.slots) lines += ' ' + text;
    lines += '\n';
  }
  return lines;
}

std::vector<Paragraph> paragraphs_of(std::initializer_list<std::string_view> lines) {
  std::vector<Paragraph> paragraphs;
  for (const std::string_view line : lines) {
    Paragraph paragraph;
    paragraph.text = line;
    paragraph.line = static_cast<std::uint32_t>(paragraphs.size() + 1);
    paragraph.level = enumeration_of(trim(line)).level;
    paragraphs.push_back(std::move(paragraph));
  }
  return paragraphs;
}

DraftTable table_with_codes(std::string_view id,
                            std::initializer_list<std::pair<std::string_view, std::string_view>> codes) {
  DraftTable draft;
  draft.table.id = id;
  draft.table.kind = table_kind_from_id(id);
  for (const auto& [code, name] : codes) {
    Row row;
    row.id = code;
    row.code = code;
    row.name = name;
    draft.table.rows.push_back(std::move(row));
  }
  return draft;
}

DraftTable performance_table(std::string_view id, std::string_view project) {
  DraftTable draft = table_with_codes(id, {});
  draft.table.project = project;
  return draft;
}

Prose read_narrative_lines(std::initializer_list<std::string_view> lines, std::vector<DraftTable> tables) {
  Prose prose = with_tables(std::move(tables));
  read_narrative_text(paragraphs_of(lines), reading_data(), prose.draft);
  return prose;
}

Prose read_profile_lines(std::initializer_list<std::string_view> lines) {
  Prose prose;
  read_profile_text(paragraphs_of(lines), reading_data(), prose.draft);
  return prose;
}

Prose read_terms_lines(std::initializer_list<std::string_view> lines) {
  Prose prose;
  read_terms_text(paragraphs_of(lines), reading_data(), prose.draft);
  return prose;
}

}  // namespace gouji
