#include <string_view>

#include "cli/check_printer.h"
#include "report/fault_json.h"
#include "report/finding_view.h"
#include "report/json_head.h"
#include "report/number_format.h"
#include "report/summary.h"

namespace gouji {
namespace {

JsonValue number(std::size_t value) { return JsonValue::number(static_cast<std::int64_t>(value)); }

JsonValue summary_of(const SummaryView& summary) {
  JsonValue value = JsonValue::object();
  for (std::size_t i = 0; i < summary.counts.size(); ++i) {
    value.add(name_of(static_cast<Verdict>(i)), number(summary.counts[i]));
  }
  return value;
}

JsonValue finding_of(const FindingView& finding) {
  JsonValue facts = JsonValue::array();
  for (const PlacedFact& fact : finding.facts) {
    JsonValue value = JsonValue::object();
    value.add("address", JsonValue::string(fact.address)).add("value", JsonValue::string(fact.value)).add("place", JsonValue::string(fact.place));
    facts.push(std::move(value));
  }
  JsonValue value = JsonValue::object();
  value.add("rule", JsonValue::string(finding.rule))
      .add("verdict", JsonValue::string(name_of(finding.verdict)))
      .add("severity", JsonValue::string(name_of(finding.severity)))
      .add("message", JsonValue::string(finding.message))
      .add("expected", JsonValue::string(finding.expected))
      .add("reported", JsonValue::string(finding.reported))
      .add("difference", JsonValue::string(finding.difference))
      .add("explained_by_rounding", JsonValue::string(finding.explained_by_rounding))
      .add("facts", std::move(facts));
  return value;
}

// `findings` are numbers in the list of findings, from 0.
JsonValue suspect_of(const ReportInput& input, const SuggestionView& suggestion, const std::vector<FindingView>& findings) {
  JsonValue explained = JsonValue::array();
  for (const Index relation : input.check->suspects[suggestion.suspect].relations) {
    for (std::size_t i = 0; i < findings.size(); ++i) {
      if (findings[i].relation == relation) explained.push(number(i));
    }
  }
  JsonValue value = JsonValue::object();
  value.add("address", JsonValue::string(suggestion.fact.address)).add("reported", JsonValue::string(suggestion.fact.value));
  // A value in the wrong column leaves a blank behind and belongs elsewhere.
  const bool is_moved = suggestion.belongs_in != kNone;
  value.add("suggested", JsonValue::string(is_moved ? std::string() : suggestion.suggested));
  if (is_moved) value.add("belongs_in", JsonValue::string(input.budget->address(suggestion.belongs_in)));
  value.add("confidence", JsonValue::string(suggestion.confidence))
      .add("reason", JsonValue::string(suggestion.slip))
      .add("findings", std::move(explained));
  JsonValue alternatives = JsonValue::array();
  for (const Correction& other : input.check->suspects[suggestion.suspect].alternatives) {
    const Fact& fact = input.budget->fact(other.fact);
    JsonValue alternative = JsonValue::object();
    alternative.add("address", JsonValue::string(input.budget->address(other.fact)))
        .add("suggested", JsonValue::string(decimal_text(other.suggested.fen, fact.unit, digits_of(fact, fact.unit))))
        .add("reason", JsonValue::string(name_of(other.slip)));
    alternatives.push(std::move(alternative));
  }
  value.add("alternatives", std::move(alternatives));
  return value;
}

}  // namespace

JsonValue check_as_json(const ReportInput& input, const OpenedFile& file) {
  const std::vector<FindingView> findings = list_findings(input);
  const std::vector<CauseView> causes = list_causes(input);
  const SummaryView summary = summarise(input, causes);

  JsonValue listed_findings = JsonValue::array();
  for (const FindingView& finding : findings) listed_findings.push(finding_of(finding));
  JsonValue suspects = JsonValue::array();
  for (const CauseView& cause : causes) {
    for (const SuggestionView& suggestion : cause.suggestions) suspects.push(suspect_of(input, suggestion, findings));
  }
  JsonValue not_checked = JsonValue::array();
  for (const NotCheckedView& entry : summary.not_checked) {
    JsonValue value = JsonValue::object();
    value.add("rule", JsonValue::string(entry.rule)).add("reason", JsonValue::string(entry.reason));
    not_checked.push(std::move(value));
  }
  JsonValue value = json_head(input.budget->cover(), file.path);
  value.add("summary", summary_of(summary))
      .add("findings", std::move(listed_findings))
      .add("suspects", std::move(suspects))
      .add("not_checked", std::move(not_checked))
      .add("not_understood", faults_as_json(file.remarks, *input.language));
  return value;
}

JsonValue faults_as_json(const OpenedFile& file, const Language& language) {
  JsonValue value = JsonValue::object();
  value.add("file", JsonValue::string(file.path)).add("faults", faults_as_json(file.faults, language));
  return value;
}

}  // namespace gouji
