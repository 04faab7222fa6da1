#include <string_view>

#include "cli/check_printer.h"
#include "report/fault_json.h"
#include "report/finding_view.h"
#include "report/json_head.h"
#include "report/number_format.h"
#include "report/summary.h"

namespace gouji {
namespace {

JsonValue text(std::string_view value) { return JsonValue::string(value); }
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
    value.add("address", text(fact.address)).add("value", text(fact.value)).add("place", text(fact.place));
    facts.push(std::move(value));
  }
  JsonValue value = JsonValue::object();
  value.add("rule", text(finding.rule))
      .add("verdict", text(name_of(finding.verdict)))
      .add("severity", text(name_of(finding.severity)))
      .add("message", text(finding.message))
      .add("expected", text(finding.expected))
      .add("reported", text(finding.reported))
      .add("difference", text(finding.difference))
      .add("explained_by_rounding", text(finding.explained_by_rounding))
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
  value.add("address", text(suggestion.fact.address)).add("reported", text(suggestion.fact.value));
  // A value in the wrong column leaves a blank behind and belongs elsewhere.
  const bool is_moved = suggestion.belongs_in != kNone;
  value.add("suggested", text(is_moved ? std::string() : suggestion.suggested));
  if (is_moved) value.add("belongs_in", text(input.budget->address(suggestion.belongs_in)));
  value.add("confidence", text(suggestion.confidence))
      .add("reason", text(suggestion.slip))
      .add("findings", std::move(explained));
  JsonValue alternatives = JsonValue::array();
  for (const Correction& other : input.check->suspects[suggestion.suspect].alternatives) {
    const Fact& fact = input.budget->fact(other.fact);
    JsonValue alternative = JsonValue::object();
    alternative.add("address", text(input.budget->address(other.fact)))
        .add("suggested", text(decimal_text(other.suggested.fen, fact.unit, digits_of(fact, fact.unit))))
        .add("reason", text(name_of(other.slip)));
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
    value.add("rule", text(entry.rule)).add("reason", text(entry.reason));
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
  value.add("file", text(file.path)).add("faults", faults_as_json(file.faults, language));
  return value;
}

}  // namespace gouji
