// Checks on titles, headings, labels, the list of contents and the names of projects.
#include <algorithm>
#include <cstdlib>

#include "check/text_checks.h"

namespace gouji {
namespace {

// The title without what tells a unit's tables from a department's: 单位支出总表 and 部门支出总表 are one.
std::string core_of_title(std::string_view title) {
  std::string core = comparable(title);
  for (const std::string_view word : {"单位", "部门", "预算", "《", "》", "“", "”"}) {
    for (std::size_t at = core.find(word); at != std::string::npos; at = core.find(word)) core.erase(at, word.size());
  }
  return core;
}

bool is_official(const Table& table) {
  return table.kind != TableKind::narrative && table.kind != TableKind::profile && table.kind != TableKind::other &&
         !is_of_ledger(table.kind);
}

const Table* table_with_core(const Budget& budget, const std::string& core) {
  const auto found = std::find_if(budget.tables().begin(), budget.tables().end(), [&](const Table& table) {
    return is_official(table) && core_of_title(table.title) == core;
  });
  return found == budget.tables().end() ? nullptr : &*found;
}

// The first year of the shape 20NN年 in the text, or 0.
int year_in(std::string_view text) {
  constexpr std::string_view kYear = "年";
  const std::string plain = comparable(text);
  for (std::size_t at = plain.find(kYear); at != std::string::npos; at = plain.find(kYear, at + 1)) {
    if (at < 4 || plain.compare(at - 4, 2, "20") != 0) continue;
    if (plain.find_first_not_of("0123456789", at - 4) == at) return std::atoi(plain.substr(at - 4, 4).c_str());
  }
  return 0;
}

}  // namespace

void find_header_years(const Budget& budget, TextFindings& findings) {
  const int year = budget.cover().year;
  if (year == 0) return;
  for (const Table& table : budget.tables()) {
    for (const std::string* text : {&table.title, &table.header}) {
      const int printed = year_in(*text);
      if (printed == 0 || printed == year) continue;
      std::string instead = *text;
      instead.replace(instead.find(std::to_string(printed)), 4, std::to_string(year));
      findings.push_back({.rule = 0, .place = table.title, .line = table.line, .text = *text, .instead = std::move(instead), .fact = kNone});
    }
  }
}

void find_missing_contents(const Budget& budget, TextFindings& findings) {
  // Text and tables may be published in two documents.
  const bool has_tables = std::any_of(budget.tables().begin(), budget.tables().end(), is_official);
  if (!has_tables) return;
  for (const std::string& title : budget.cover().contents) {
    if (table_with_core(budget, core_of_title(title)) != nullptr) continue;
    findings.push_back({.rule = 0, .place = {}, .line = 0, .text = title, .instead = {}, .fact = kNone});
  }
}

void find_other_titles(const Budget& budget, TextFindings& findings) {
  for (const std::string& title : budget.cover().contents) {
    const Table* table = table_with_core(budget, core_of_title(title));
    if (table == nullptr || comparable(table->title) == comparable(title)) continue;
    findings.push_back({.rule = 0, .place = {}, .line = table->line, .text = table->title, .instead = title, .fact = kNone});
  }
}

void find_unlabelled_tables(const Budget& budget, TextFindings& findings) {
  const std::vector<Table>& tables = budget.tables();
  const auto is_labelled = [](const Table& table) { return !table.label.empty(); };
  if (std::none_of(tables.begin(), tables.end(), is_labelled)) return;
  for (const Table& table : tables) {
    if (!is_official(table) || is_labelled(table)) continue;
    findings.push_back({.rule = 0, .place = {}, .line = table.line, .text = table.title, .instead = {}, .fact = kNone});
  }
}

void find_project_names(const Budget& budget, TextFindings& findings) {
  const Table* narrative = budget.find_table("narrative");
  if (narrative == nullptr) return;
  for (const Row& row : narrative->rows) {
    if (!row.claim || row.claim->performance.empty()) continue;
    const Table* performance = budget.find_table(row.claim->performance);
    if (performance == nullptr || comparable(performance->project) == comparable(row.name)) continue;
    findings.push_back({.rule = 0, .place = row.claim->section, .line = row.line, .text = row.name, .instead = performance->project, .fact = kNone});
  }
}

}  // namespace gouji
