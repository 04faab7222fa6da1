#include "page/rule_files.h"

#include <algorithm>
#include <utility>

#include "io/rule_reader.h"

namespace gouji {

std::optional<RefusedRules> RuleFiles::add(std::string_view name, std::string_view bytes) {
  std::vector<Loaded> files = files_;
  const auto same = std::find_if(files.begin(), files.end(), [&](const Loaded& file) { return file.name == name; });
  Loaded loaded{std::string(name), std::string(bytes)};
  if (same == files.end()) files.push_back(std::move(loaded));
  else *same = std::move(loaded);
  return use(std::move(files));
}

std::optional<RefusedRules> RuleFiles::remove(std::size_t number) {
  std::vector<Loaded> files = files_;
  files.erase(files.begin() + static_cast<std::ptrdiff_t>(number));
  return use(std::move(files));
}

std::optional<RefusedRules> RuleFiles::use(std::vector<Loaded> files) {
  RuleSet rules = *built_in_;
  std::vector<RuleFile> shown;
  for (const Loaded& file : files) {
    const std::size_t before = rules.rules.size();
    Result<RuleSet> read = read_rules(file.bytes, std::move(rules));
    if (!read.ok()) return RefusedRules{file.name, read.faults()};
    rules = std::move(read).value();
    RuleFile& made = shown.emplace_back(RuleFile{file.name, {}});
    for (std::size_t i = before; i < rules.rules.size(); ++i) made.titles.push_back(rules.rules[i].title);
  }
  files_ = std::move(files);
  shown_ = std::move(shown);
  all_ = std::make_shared<const RuleSet>(std::move(rules));
  return std::nullopt;
}

}  // namespace gouji
