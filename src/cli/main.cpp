// gouji, the command line: parses options, calls, prints.
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

#include "assets/version.h"
#include "base/utf8.h"
#include "cli/check_printer.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/options.h"
#include "cli/session.h"

namespace {

using namespace gouji;

// Asked twice, since under Node.js every standard stream says that it is a terminal: a pipe or a file is
// no character device.
bool is_terminal(int descriptor) {
  struct stat status {};
  return isatty(descriptor) == 1 && fstat(descriptor, &status) == 0 && S_ISCHR(status.st_mode);
}

// https://no-color.org: any text but the empty one asks for none.
bool wants_colour(ColorChoice choice, int descriptor) {
  if (choice != ColorChoice::automatic) return choice == ColorChoice::always;
  const char* no_color = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  const bool is_refused = (no_color != nullptr && *no_color != '\0') || (term != nullptr && std::string(term) == "dumb");
  return !is_refused && is_terminal(descriptor);
}

int run(const Options& options, const Session& session) {
  const Painters painters{Painter(wants_colour(options.color, STDOUT_FILENO)),
                          Painter(wants_colour(options.color, STDERR_FILENO))};
  switch (options.command) {
    case Subcommand::check: return run_check(options, session, painters);
    case Subcommand::show: return run_show(options, session, painters);
    case Subcommand::whatif: return run_whatif(options, session, painters);
    case Subcommand::ledger: return run_ledger(options, session, painters);
    case Subcommand::convert: return run_convert(options, session, painters);
    case Subcommand::rules: return run_rules(options, session);
    case Subcommand::version: {
      const std::string version = "gouji " + std::string(version_text()) + " (" + std::string(toolchain_text()) + ")\n";
      return write_standard_output(version) ? kNoFault : kCannotRead;
    }
    case Subcommand::help: break;
  }
  return write_standard_output(session.language().text("cli.help")) ? kNoFault : kCannotRead;
}

int refuse(const Session& session, const std::string& key, const Slots& slots) {
  const Language& language = session.language();
  write_standard_error("gouji: " + harmless(language.fill(key, slots)) + "\n" + std::string(language.text("cli.see-help")) + "\n");
  return kCannotRead;
}

}  // namespace

int main(int argc, char** argv) {
  const ParsedOptions parsed = parse_options(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc));
  Session session(parsed.options.language.value_or(language_of_environment()));
  if (parsed.fault) return refuse(session, parsed.fault->key, parsed.fault->slots);
  for (const std::string& path : parsed.options.rule_files) {
    const OpenedFile file = session.add_rules(path);
    if (file.faults.empty()) continue;
    write_standard_error(faults_as_text(file, session.language(), Painter(wants_colour(parsed.options.color, STDERR_FILENO))));
    return kCannotRead;
  }
  const std::optional<std::string> unknown = session.select_rules(parsed.options.only, parsed.options.without);
  if (unknown) return refuse(session, "cli.no-such-rule", {{"rule", *unknown}});
  return run(parsed.options, session);
}
