#include "cli/options.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace gouji {
namespace {

template <typename T>
struct Choice {
  std::string_view text;
  T value;
};

constexpr Choice<Subcommand> kCommands[] = {
    {"check", Subcommand::check}, {"show", Subcommand::show}, {"whatif", Subcommand::whatif}, {"ledger", Subcommand::ledger},
    {"convert", Subcommand::convert}, {"rules", Subcommand::rules}, {"help", Subcommand::help}};
constexpr Choice<Format> kFormats[] = {
    {"text", Format::text}, {"json", Format::json}, {"markdown", Format::markdown}, {"csv", Format::csv}};
constexpr Choice<Funding> kFundings[] = {{"follows", Funding::follows}, {"fixed", Funding::fixed}};
constexpr Choice<LanguageId> kLanguages[] = {{"zh", LanguageId::zh}, {"en", LanguageId::en}};
constexpr Choice<PictureChoice> kPictures[] = {
    {"sankey", PictureChoice::sankey}, {"treemap", PictureChoice::treemap}, {"treemap-by-function", PictureChoice::treemap_by_function}};
constexpr Choice<ColorChoice> kColors[] = {
    {"auto", ColorChoice::automatic}, {"always", ColorChoice::always}, {"never", ColorChoice::never}};
constexpr Choice<DisplayUnit> kUnits[] = {
    {"元", DisplayUnit::yuan},  {"万元", DisplayUnit::wan_yuan},     {"亿元", DisplayUnit::yi_yuan},
    {"yuan", DisplayUnit::yuan}, {"wan-yuan", DisplayUnit::wan_yuan}, {"yi-yuan", DisplayUnit::yi_yuan}};

template <typename T, std::size_t N>
bool choose(const Choice<T> (&choices)[N], std::string_view text, T& value) {
  for (const Choice<T>& choice : choices) {
    if (choice.text != text) continue;
    value = choice.value;
    return true;
  }
  return false;
}

template <typename T, std::size_t N>
std::string all_of(const Choice<T> (&choices)[N]) {
  std::string texts;
  for (const Choice<T>& choice : choices) texts += (texts.empty() ? "" : ", ") + std::string(choice.text);
  return texts;
}

// Options that take a value.
constexpr std::string_view kValueOptions[] = {
    "--format", "--lang", "--color", "--unit", "--table", "--picture", "--rules", "--only",
    "--without", "--scenario", "--compare", "--save", "--funding", "--goal", "--by"};
// The same: edits of a scenario, whose order counts.
constexpr std::string_view kEdits[] = {"--set", "--change", "--move", "--at-most", "--at-least"};

class Parser {
 public:
  explicit Parser(const std::vector<std::string>& arguments) : arguments_(arguments) {}

  ParsedOptions parse() {
    bool options_ended = false;
    bool has_command = false;
    for (at_ = 0; at_ < arguments_.size(); ++at_) {
      const std::string& argument = arguments_[at_];
      const bool is_option = !options_ended && argument.size() > 1 && argument[0] == '-';
      if (is_option && argument == "--") options_ended = true;
      else if (is_option) take_option(argument);
      else if (has_command) parsed_.options.files.push_back(argument);
      else has_command = take_command(argument);
    }
    if (!wants_no_work_ && has_command) check_file_count();
    if (!parsed_.options.whatif.by.empty() && parsed_.options.whatif.goal.empty()) fault("cli.by-without-goal");
    check_format();
    return std::move(parsed_);
  }

 private:
  // Only the first fault is kept; parsing goes on for the language in which to tell it.
  void fault(std::string key, Slots slots = {}) {
    if (!parsed_.fault) parsed_.fault = OptionFault{std::move(key), std::move(slots)};
  }

  bool take_command(const std::string& name) {
    if (!choose(kCommands, name, command_)) fault("cli.unknown-command", {{"command", name}});
    if (!wants_no_work_) parsed_.options.command = command_;
    return true;
  }

  void take_option(const std::string& argument) {
    const std::size_t equals = argument.find('=');
    const std::string name = argument.substr(0, equals);
    Options& options = parsed_.options;
    if (name == "--help" || name == "-h") return finish_with(Subcommand::help);
    if (name == "--version") return finish_with(Subcommand::version);
    if (name == "--link") {
      options.whatif.wants_link = true;
      return;
    }
    const bool is_edit = std::find(std::begin(kEdits), std::end(kEdits), name) != std::end(kEdits);
    const bool takes_value = is_edit || std::find(std::begin(kValueOptions), std::end(kValueOptions), name) != std::end(kValueOptions);
    if (!takes_value) return fault("cli.unknown-option", {{"option", name}});

    std::string value;
    if (equals != std::string::npos) value = argument.substr(equals + 1);
    else if (at_ + 1 < arguments_.size()) value = arguments_[++at_];
    else return fault("cli.missing-value", {{"option", name}});

    if (is_edit) options.whatif.edits.push_back({name, value});
    if (name == "--goal") take_once(name, std::move(value), options.whatif.goal);
    if (name == "--by") options.whatif.by.push_back(value);
    if (name == "--scenario") take_once(name, std::move(value), options.whatif.scenario);
    if (name == "--compare") options.whatif.compare.push_back(value);
    if (name == "--save") take_once(name, std::move(value), options.whatif.save);
    if (name == "--funding") {
      Funding funding = Funding::follows;
      if (take_choice(name, kFundings, value, funding)) options.whatif.funding = funding;
    }
    if (name == "--format") take_choice(name, kFormats, value, options.format);
    if (name == "--color") take_choice(name, kColors, value, options.color);
    if (name == "--unit") take_choice(name, kUnits, value, options.unit);
    if (name == "--table") options.table = value;
    if (name == "--picture") take_choice(name, kPictures, value, options.picture);
    if (name == "--rules") options.rule_files.push_back(value);
    if (name == "--only") options.only.push_back(value);
    if (name == "--without") options.without.push_back(value);
    if (name == "--lang") {
      LanguageId language = LanguageId::zh;
      if (take_choice(name, kLanguages, value, language)) options.language = language;
    }
  }

  // What is asked for would silently take the place of what was.
  void take_once(const std::string& option, std::string value, std::string& kept) {
    if (!kept.empty()) fault("cli.given-twice", {{"option", option}});
    kept = std::move(value);
  }

  template <typename T, std::size_t N>
  bool take_choice(const std::string& option, const Choice<T> (&choices)[N], const std::string& text, T& value) {
    if (choose(choices, text, value)) return true;
    fault("cli.bad-value", {{"option", option}, {"value", text}, {"allowed", all_of(choices)}});
    return false;
  }

  void finish_with(Subcommand command) {
    parsed_.options.command = command;
    wants_no_work_ = true;
  }

  void check_format() {
    const Format format = parsed_.options.format;
    const bool has_csv = command_ == Subcommand::whatif || command_ == Subcommand::ledger;
    const bool has_markdown = command_ != Subcommand::ledger;
    if (format == Format::csv && !has_csv) return refuse_format("csv", "text, json, markdown");
    if (format == Format::markdown && !has_markdown) return refuse_format("markdown", "text, json, csv");
  }

  void refuse_format(const char* format, const char* allowed) {
    fault("cli.bad-value", {{"option", "--format"}, {"value", format}, {"allowed", allowed}});
  }

  void check_file_count() {
    const std::vector<std::string>& files = parsed_.options.files;
    if (command_ == Subcommand::help) return;
    const std::size_t least = command_ == Subcommand::convert ? 2 : command_ == Subcommand::rules ? 0 : 1;
    const std::size_t most = command_ == Subcommand::check ? files.size() : least;
    if (files.size() < least) fault("cli.missing-argument");
    else if (files.size() > most) fault("cli.too-many-arguments", {{"argument", files[most]}});
  }

  const std::vector<std::string>& arguments_;
  std::size_t at_ = 0;
  Subcommand command_ = Subcommand::help;
  bool wants_no_work_ = false;  // --help or --version
  ParsedOptions parsed_;
};

}  // namespace

ParsedOptions parse_options(const std::vector<std::string>& arguments) { return Parser(arguments).parse(); }

LanguageId language_of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return language_from_text(value).value_or(LanguageId::zh);
  }
  return LanguageId::zh;
}

}  // namespace gouji
