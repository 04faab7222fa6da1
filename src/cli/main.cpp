// gouji, the command line: parses options, calls, prints.
#include <cstdlib>
#include <string>
#include <vector>

#include <unistd.h>

#include "assets/version.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/options.h"
#include "cli/session.h"

namespace {

using namespace gouji;

// https://no-color.org: any text but the empty one asks for none.
bool wants_colour(ColorChoice choice, int descriptor) {
  if (choice != ColorChoice::automatic) return choice == ColorChoice::always;
  const char* no_color = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  const bool is_refused = (no_color != nullptr && *no_color != '\0') || (term != nullptr && std::string(term) == "dumb");
  return !is_refused && isatty(descriptor) == 1;
}

int run(const Options& options, const Session& session) {
  const Painters painters{Painter(wants_colour(options.color, STDOUT_FILENO)),
                          Painter(wants_colour(options.color, STDERR_FILENO))};
  switch (options.command) {
    case Command::check: return run_check(options, session, painters);
    case Command::show: return run_show(options, session, painters);
    case Command::convert: return run_convert(options, session, painters);
    case Command::version: {
      const std::string version = "gouji " + std::string(version_text()) + " (" + std::string(toolchain_text()) + ")\n";
      return write_standard_output(version) ? kNoFault : kCannotRead;
    }
    case Command::help: break;
  }
  return write_standard_output(session.language().text("cli.help")) ? kNoFault : kCannotRead;
}

}  // namespace

int main(int argc, char** argv) {
  const ParsedOptions parsed = parse_options(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc));
  const Session session(parsed.options.language.value_or(language_of_environment()));
  if (!parsed.fault) return run(parsed.options, session);
  const Language& language = session.language();
  write_standard_error("gouji: " + harmless(language.fill(parsed.fault->key, parsed.fault->slots)) + "\n" +
                       std::string(language.text("cli.see-help")) + "\n");
  return kCannotRead;
}
