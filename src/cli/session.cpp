#include "cli/session.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "assets/embedded.h"
#include "cli/files.h"
#include "disclosure/document_reader.h"
#include "io/rule_reader.h"

namespace gouji {
namespace {

std::string_view own_words(LanguageId language) {
  return text_of(command_line_assets(), "command-line/" + std::string(name_of(language)) + ".json");
}

}  // namespace

Diagnostic cannot_read() {
  return {.severity = Severity::error, .id = "cannot-read", .position = {}, .pointer = {}, .slots = {}};
}

Session::Session(LanguageId language) : language_(embedded_language(language, own_words(language))), reference_(embedded_reference()) {}

ReportInput Session::input(const Budget& budget, const CheckResult& check, DisplayUnit unit) const {
  return {&budget, &check, &language_, &reference_.reading.functions, &reference_.reading.economics, unit};
}

OpenedFile Session::add_rules(const std::string& path) {
  OpenedFile opened{.path = path, .budget = std::nullopt, .faults = {}, .remarks = {}};
  const std::optional<std::string> bytes = read_file(path);
  if (!bytes) {
    opened.faults.push_back(cannot_read());
    return opened;
  }
  Result<RuleSet> rules = read_rules(*bytes, *reference_.rules);
  if (rules.ok()) reference_.rules = std::make_shared<const RuleSet>(std::move(rules).value());
  else opened.faults = rules.faults();
  return opened;
}

std::optional<std::string> Session::select_rules(const std::vector<std::string>& only, const std::vector<std::string>& without) {
  for (const std::vector<std::string>* ids : {&only, &without}) {
    for (const std::string& id : *ids) {
      if (rules().find_rule(id) == nullptr) return id;
    }
  }
  const auto is_in = [](const std::vector<std::string>& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
  };
  RuleSet selected{.conditions = rules().conditions, .rules = {}, .classifications = rules().classifications};
  for (const Rule& rule : rules().rules) {
    if ((only.empty() || is_in(only, rule.id)) && !is_in(without, rule.id)) selected.rules.push_back(rule);
  }
  reference_.rules = std::make_shared<const RuleSet>(std::move(selected));
  return std::nullopt;
}

OpenedFile Session::open(const std::string& path) const {
  OpenedFile opened{.path = path, .budget = std::nullopt, .faults = {}, .remarks = {}};
  const std::optional<std::string> bytes = read_file(path);
  if (!bytes) {
    opened.faults.push_back(cannot_read());
    return opened;
  }
  Result<ReadDocument> document = read_document(*bytes, reference_.reading.data());
  if (!document.ok()) {
    opened.faults = document.faults();
    return opened;
  }
  ReadDocument read = std::move(document).value();
  opened.budget = std::move(read.budget);
  opened.remarks = std::move(read.remarks);
  return opened;
}

}  // namespace gouji
