#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "cli/check_printer.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/ledger_printer.h"
#include "whatif/typed_change.h"

namespace gouji {
namespace {

// "302:-3%"; "total:-3%" is of every line.
std::optional<LedgerChange> change_of(const WhatIfOptions::Edit& edit) {
  const std::string_view text = edit.text;
  const std::size_t colon = text.find(':');
  if (edit.option != "--change" || colon == std::string_view::npos) return std::nullopt;
  const std::string_view code = text.substr(0, colon);
  const std::optional<Factor> factor = factor_from_text(text.substr(colon + 1));
  if (!factor) return std::nullopt;
  LedgerChange change{.code = 0, .factor = *factor};
  if (code == "total") return change;
  const auto [stopped, error] = std::from_chars(code.data(), code.data() + code.size(), change.code);
  if (error != std::errc() || stopped != code.data() + code.size() || change.code == 0) return std::nullopt;
  return change;
}

}  // namespace

int run_ledger(const Options& options, const Session& session, const Painters& painters) {
  const OpenedFile file = session.open(options.files[0]);
  write_standard_error(faults_as_text(file, session.language(), painters.error));
  if (!file.budget) return kCannotRead;
  const auto refuse = [&](const char* key, const Slots& slots) {
    write_standard_error("gouji: " + harmless(session.language().fill(key, slots)) + '\n');
    return kCannotRead;
  };
  if (file.budget->cover().ledger == nullptr) return refuse("cli.no-ledger", {{"file", options.files[0]}});

  const LedgerLinkage made = link_ledger(*file.budget->cover().ledger);
  std::vector<LedgerChange> changes;
  for (const WhatIfOptions::Edit& edit : options.whatif.edits) {
    const std::optional<LedgerChange> change = change_of(edit);
    if (!change) return refuse("cli.bad-ledger-change", {{"option", edit.option}, {"text", edit.text}});
    if (!has_code(made, change->code)) return refuse("cli.no-such-code", {{"code", std::to_string(change->code)}});
    changes.push_back(*change);
  }
  const CheckResult unchecked;
  const ReportInput input = session.input(*file.budget, unchecked, options.unit);
  const std::optional<LedgerReport> report = report_ledger(input, made, changes);
  if (!report) return refuse("cli.ledger-too-large", {});

  std::string answer;
  if (options.format == Format::json) answer = text_from_json(ledger_as_json(input, *report, options.files[0]));
  else if (options.format == Format::csv) answer = ledger_as_csv(input, *report);
  else answer = ledger_as_text(input, *report, !changes.empty(), painters.out);
  if (!write_standard_output(answer)) return kCannotRead;
  return report->has_fault() ? kFaultsFound : kNoFault;
}

}  // namespace gouji
