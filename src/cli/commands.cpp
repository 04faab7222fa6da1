#include "cli/commands.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "cli/check_printer.h"
#include "cli/files.h"
#include "cli/picture_printer.h"
#include "cli/rules_printer.h"
#include "cli/show_printer.h"
#include "io/budget_writer.h"
#include "report/check_markdown.h"

namespace gouji {
namespace {

std::string with_layout(const JsonValue& value, bool one_line) {
  return one_line ? line_from_json(value) + '\n' : text_from_json(value);
}

void report_faults(const OpenedFile& file, const Session& session, const Painters& painters) {
  write_standard_error(faults_as_text(file, session.language(), painters.error));
}

std::string table_ids(const Budget& budget) {
  std::string ids;
  for (const Table& table : budget.tables()) ids += (ids.empty() ? "" : ", ") + table.id;
  return ids;
}

int show_picture(const Options& options, const ReportInput& input, const Painters& painters) {
  std::string answer;
  if (options.format == Format::json) answer = text_from_json(picture_as_json(input, options.picture, options.files[0]));
  else if (options.format == Format::markdown) answer = picture_as_markdown(input, options.picture);
  else answer = picture_as_text(input, options.picture, painters.out);
  return write_standard_output(answer) ? kNoFault : kCannotRead;
}

}  // namespace

int run_check(const Options& options, const Session& session, const Painters& painters) {
  const bool several = options.files.size() > 1;
  int status = kNoFault;
  bool is_first = true;
  for (const std::string& path : options.files) {
    const OpenedFile file = session.open(path);
    std::string answer;
    if (!file.budget) {
      status = kCannotRead;
      report_faults(file, session, painters);
      if (options.format != Format::json) continue;
      answer = with_layout(faults_as_json(file, session.language()), several);
    } else {
      const CheckResult result = session.check_budget(*file.budget);
      const ReportInput input = session.input(*file.budget, result, options.unit);
      if (result.has_error()) status = std::max<int>(status, kFaultsFound);
      if (options.format == Format::json) answer = with_layout(check_as_json(input, file), several);
      else if (options.format == Format::markdown) answer = check_as_markdown(input, file.remarks);
      else answer = check_as_text(input, file, painters.out);
    }
    if (options.format != Format::json && !is_first) answer.insert(0, "\n");
    is_first = false;
    if (!write_standard_output(answer)) return kCannotRead;
  }
  return status;
}

int run_show(const Options& options, const Session& session, const Painters& painters) {
  const std::string& path = options.files[0];
  const OpenedFile file = session.open(path);
  report_faults(file, session, painters);
  if (!file.budget) return kCannotRead;
  if (!options.table.empty() && file.budget->find_table(options.table) == nullptr) {
    const Slots slots{{"table", options.table}, {"tables", table_ids(*file.budget)}};
    write_standard_error("gouji: " + harmless(session.language().fill("cli.no-such-table", slots)) + '\n');
    return kCannotRead;
  }
  const CheckResult result = session.check_budget(*file.budget);
  const ReportInput input = session.input(*file.budget, result, options.unit);
  if (options.picture != PictureChoice::none) return show_picture(options, input, painters);
  std::string answer;
  if (options.format == Format::json) answer = text_from_json(show_as_json(input, path, options.table));
  else if (options.format == Format::markdown) answer = show_as_markdown(input, options.table);
  else answer = show_as_text(input, options.table, painters.out);
  return write_standard_output(answer) ? kNoFault : kCannotRead;
}

int run_rules(const Options& options, const Session& session) {
  const RuleSet& rules = session.rules();
  std::string answer;
  if (options.format == Format::json) answer = text_from_json(rules_as_json(rules, session.language()));
  else if (options.format == Format::markdown) answer = rules_as_markdown(rules, session.language());
  else answer = rules_as_text(rules, session.language());
  return write_standard_output(answer) ? kNoFault : kCannotRead;
}

int run_convert(const Options& options, const Session& session, const Painters& painters) {
  const OpenedFile file = session.open(options.files[0]);
  report_faults(file, session, painters);
  if (!file.budget) return kCannotRead;
  const std::string& out = options.files[1];
  if (write_file(out, write_budget(*file.budget))) return kNoFault;
  write_standard_error(harmless(out) + ": " + std::string(session.language().text("cli.cannot-write")) + '\n');
  return kCannotRead;
}

}  // namespace gouji
