#include "report/scenario_csv.h"

#include "base/utf8.h"
#include "report/csv.h"
#include "report/number_format.h"

namespace gouji {

std::string scenario_as_csv(std::span<const ScenarioInput> scenarios) {
  const ReportInput& input = *scenarios[0].report;
  const Language& language = *input.language;
  std::string out(kByteOrderMark);
  for (const char* key : {"report.address", "whatif.table", "table.code", "table.name", "whatif.column", "whatif.unit"}) {
    out += csv_text(language.text(key)) + ',';
  }
  out += csv_text(language.text("whatif.published"));
  for (const std::string& title : scenario_titles(scenarios)) out += ',' + csv_text(title) + ',' + csv_text(language.text("whatif.difference"));
  out += "\r\n";
  for (const ScenarioTable& table : list_scenario_lines(scenarios)) {
    for (const ScenarioLine& line : table.lines) {
      for (const std::string& text : {input.budget->address(line.fact), table.title, line.code, line.name, line.column, line.unit_text}) {
        out += csv_text(text) + ',';
      }
      const int published_digits = shown_digits(input.budget->fact(line.fact), line.unit);
      if (!line.published.empty()) out += decimal_text(line.published_value.fen, line.unit, published_digits);
      for (const ScenarioCell& cell : line.scenarios) {
        const Wide difference = Wide{cell.value.fen} - line.published_value.fen;
        out += ',' + decimal_text(cell.value.fen, line.unit, line.digits) + ',' + decimal_text(difference, line.unit, line.digits);
      }
      out += "\r\n";
    }
  }
  return out;
}

}  // namespace gouji
