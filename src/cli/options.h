// The words of the command line, understood. Parsing never fails half-way: it gives options, or the first
// fault as a sentence's key and slots ("cli.unknown-option").
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "report/language.h"
#include "report/number_format.h"
#include "whatif/link.h"

namespace gouji {

enum class Subcommand : std::uint8_t { help, version, check, show, convert, rules, whatif, ledger };
enum class Format : std::uint8_t { text, json, markdown, csv };
enum class PictureChoice : std::uint8_t { none, sankey, treemap, treemap_by_function };
enum class ColorChoice : std::uint8_t { automatic, always, never };

// What `gouji whatif` is told beside its file.
struct WhatIfOptions {
  struct Edit {
    std::string option;  // --set, --change, --move, --at-most or --at-least
    std::string text;
  };
  std::vector<Edit> edits;  // in the order of the command line
  std::string goal;         // FIGURE=AMOUNT, empty: none; sought after the edits
  std::vector<std::string> by;  // selectors of what may change for it; empty: everything
  std::string scenario;     // file or link that they are added to, empty: none
  std::vector<std::string> compare;  // files or links
  std::string save;         // file, empty: none
  std::optional<Funding> funding;  // nothing: as the scenario says
  bool wants_link = false;
};

struct Options {
  Subcommand command = Subcommand::help;
  std::vector<std::string> files;  // of convert: IN and OUT
  std::string table;               // id, empty: all
  PictureChoice picture = PictureChoice::none;  // of show, instead of tables
  std::vector<std::string> rule_files;  // beside the built-in rules
  std::vector<std::string> only;        // ids of rules; empty: all
  std::vector<std::string> without;
  Format format = Format::text;
  std::optional<LanguageId> language;  // nothing: by the environment
  DisplayUnit unit = DisplayUnit::as_printed;
  ColorChoice color = ColorChoice::automatic;
  WhatIfOptions whatif;
};

struct OptionFault {
  std::string key;
  Slots slots;
};

struct ParsedOptions {
  Options options;  // as far as understood: the language is already known where it could be
  std::optional<OptionFault> fault;
};

// Takes "--name value" and "--name=value"; "--" ends the options. `arguments` without the program's name.
[[nodiscard]] ParsedOptions parse_options(const std::vector<std::string>& arguments);

// The language that the environment asks for: LC_ALL before LC_MESSAGES before LANG; Chinese where it names none.
[[nodiscard]] LanguageId language_of_environment();

}  // namespace gouji
