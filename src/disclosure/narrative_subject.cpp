#include "disclosure/narrative_subject.h"

#include <algorithm>

#include "base/utf8.h"
#include "disclosure/narrative_change.h"
#include "disclosure/narrative_plain.h"
#include "model/classification.h"

namespace gouji {
namespace {

constexpr std::size_t kLongestLabel = 240;  // bytes: 80 characters
constexpr std::size_t kClassDigits = 3;
constexpr std::size_t kItemDigits = 7;
constexpr std::string_view kSpending = "支出";

void add_code(std::vector<std::string>& codes, const std::string& code) {
  if (std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
}

// Offsets of characters: the bytes that begin one.
bool begins_character(std::string_view text, std::size_t at) {
  return (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

bool is_revenue(const FoundSubject& found) {
  static constexpr std::string_view kRevenue = "revenue";
  return found.subject != nullptr && !found.subject->ids.empty() && found.subject->ids.front().starts_with(kRevenue);
}

std::string_view without_separators(std::string_view text) {
  static const Words kSeparators = {"、", ",", ")", "(", " ", "-"};
  for (std::string_view mark = word_at_start(text, kSeparators); !mark.empty(); mark = word_at_start(text, kSeparators)) {
    text.remove_prefix(mark.size());
  }
  return text;
}

}  // namespace

Breakdown FoundSubject::breakdown() const {
  if (subject != nullptr) return Breakdown::kind;
  return is_economic(code) ? Breakdown::economic : Breakdown::function;
}

SubjectFinder::SubjectFinder(const ReadingData& data, const std::vector<DraftTable>& tables)
    : words_(*data.vocabulary) {
  for (const Subject& subject : data.functions->subjects()) add_function(subject.code, subject.name);
  for (const auto& [name, code] : words_.former_names) add_function(code, name);
  for (const Subject& subject : data.economics->subjects()) add_code(economics_[plain(subject.name)], subject.code);
  for (const DraftTable& table : tables) {
    for (const Row& row : table.table.rows) {
      if (!is_code(row.code)) continue;
      table_codes_.insert(row.code);
      if (!is_economic(row.code)) add_function(row.code, row.name);
    }
  }
}

void SubjectFinder::add_function(const std::string& code, std::string_view name) {
  const std::string key = plain(name);
  if (key.empty()) return;
  add_code(functions_[key], code);
  if (key.ends_with(kSpending)) add_code(short_functions_[key.substr(0, key.size() - kSpending.size())], code);
  else add_code(short_functions_[key + std::string(kSpending)], code);
}

bool SubjectFinder::is_function_name(std::string_view name) const {
  const std::string key(name);
  return functions_.count(key) > 0 || short_functions_.count(key) > 0;
}

SubjectFinder::Codes SubjectFinder::functions_named(std::string_view name) const {
  const std::string key(name);
  Codes codes;
  for (const CodesOfName* names : {&functions_, &short_functions_}) {
    const auto found = names->find(key);
    if (found == names->end()) continue;
    for (const std::string& code : found->second) add_code(codes, code);
  }
  return codes;
}

std::string SubjectFinder::choose(const Codes& codes, std::string_view parent, std::size_t length) const {
  Codes left = codes;
  const auto keep = [&](auto fits) {
    Codes kept;
    std::copy_if(left.begin(), left.end(), std::back_inserter(kept), fits);
    if (!kept.empty()) left = std::move(kept);
  };
  if (!parent.empty()) keep([&](const std::string& code) { return code.size() > parent.size() && code.starts_with(parent); });
  if (length != 0) keep([&](const std::string& code) { return code.size() == length; });
  keep([&](const std::string& code) { return table_codes_.count(code) > 0; });
  keep([&](const std::string& code) { return !is_one_of(code.substr(0, kClassDigits), words_.seldom_functions); });
  return left.size() == 1 ? left.front() : std::string();
}

bool SubjectFinder::is_prefix(std::string_view text, bool is_qualified) const {
  text = without_separators(text);
  for (;;) {
    if (text.empty()) return true;
    std::size_t taken = is_qualified ? word_at_end(text, words_.qualifiers).size() : 0;
    if (taken == 0) taken = word_at_end(text, words_.fillers).size();
    if (taken == 0) taken = year_at_end(text, words_);
    if (taken == 0) break;
    text.remove_suffix(taken);
  }
  // 万里街道办事处(部门)
  if (text.ends_with(")")) {
    const std::size_t open = text.rfind('(');
    if (open == std::string_view::npos || open == 0) return false;
    text = text.substr(0, open);
  }
  if (word_at_end(text, words_.bodies).empty()) return false;
  return is_qualified || !contains_word(text, words_.no_bodies);
}

std::optional<FoundSubject> SubjectFinder::find_exact(std::string_view name, const SubjectHints& hints) const {
  FoundSubject found;
  if (const auto known = words_.subject_of_name.find(std::string(name)); known != words_.subject_of_name.end()) {
    const NamedSubject& subject = words_.subjects[known->second];
    const bool fits = hints.measured_in.empty() ? subject.measured_in.empty()
                                                : is_one_of(hints.measured_in, subject.measured_in);
    if (fits) {
      found.subject = &subject;
      return found;
    }
  }
  if (!hints.measured_in.empty()) return std::nullopt;
  // 教育 for 教育支出: only in a list of functions.
  const bool may_be_short = hints.breakdown == Breakdown::function || functions_.count(std::string(name)) > 0;
  const Codes functions = hints.breakdown != Breakdown::economic && may_be_short ? functions_named(name) : Codes();
  const Codes* economics = nullptr;
  if (hints.breakdown != Breakdown::function) {
    if (const auto known = economics_.find(std::string(name)); known != economics_.end()) economics = &known->second;
  }
  // 办公费 alone is not said of all spending: 款 only in a list of economic classes.
  const bool is_open = hints.breakdown == Breakdown::none || hints.breakdown == Breakdown::kind;
  const bool is_ambiguous = economics != nullptr && !functions.empty();
  if (is_ambiguous) return std::nullopt;
  if (economics != nullptr && economics->size() == 1 && (!is_open || economics->front().size() == kClassDigits)) {
    found.code = economics->front();
    return found;
  }
  if (functions.empty()) return std::nullopt;
  found.code = choose(functions, hints.function_parent, 0);
  return found.code.empty() ? std::nullopt : std::optional(found);
}

// 2080505机关事业单位基本养老保险缴费支出: the digits are the code, where a function of this name has it.
std::optional<FoundSubject> SubjectFinder::find_coded(std::string_view name, std::string_view& before) const {
  std::size_t digits = 0;
  while (digits < before.size() && is_digit(before[before.size() - 1 - digits])) ++digits;
  const std::string_view code = before.substr(before.size() - digits);
  if (!is_code(code)) return std::nullopt;
  const Codes codes = functions_named(name);
  if (std::find(codes.begin(), codes.end(), code) == codes.end()) return std::nullopt;
  before.remove_suffix(digits);
  FoundSubject found;
  found.code = code;
  return found;
}

std::optional<FoundSubject> SubjectFinder::find(std::string_view label, const SubjectHints& hints) const {
  const std::string_view near = last_bytes(label, kLongestLabel);
  const std::size_t cut = label.size() - near.size();
  std::string_view name = near;
  for (std::string_view word = word_at_end(name, words_.particles); !word.empty(); word = word_at_end(name, words_.particles)) {
    name.remove_suffix(word.size());
  }
  if (name.empty()) return std::nullopt;
  const auto located = [&](FoundSubject found, std::size_t begin) {
    found.begin = cut + begin;
    found.end = cut + name.size();
    return std::optional(std::move(found));
  };
  if (hints.measured_in.empty()) {
    if (std::optional<FoundSubject> found = find_path(name, hints)) return located(*found, found->begin);
  }
  // What stands before the name must be seen whole.
  if (cut > 0) return std::nullopt;
  for (std::size_t begin = 0; begin < name.size(); ++begin) {
    if (!begins_character(name, begin)) continue;
    bool is_spending = false;
    for (std::string_view core = name.substr(begin); !core.empty();) {
      std::string_view before = name.substr(0, begin);
      std::optional<FoundSubject> found = find_coded(core, before);
      if (!found) found = find_exact(core, hints);
      // 其他资金支出 is no revenue.
      if (found && is_spending && is_revenue(*found)) break;
      const bool is_qualified = found && found->subject != nullptr && found->subject->is_qualified;
      if (found && is_prefix(before, is_qualified)) return located(*found, begin);
      const std::string_view tail = word_at_end(core, words_.tails);
      if (found || tail.empty()) break;
      is_spending |= tail == kSpending;
      core.remove_suffix(tail.size());
    }
  }
  return std::nullopt;
}

std::optional<FoundSubject> SubjectFinder::find_path(std::string_view label, const SubjectHints& hints) const {
  std::vector<Segment> path;
  std::string_view rest = label;
  static constexpr std::pair<std::string_view, std::size_t> kLevels[] = {{"类)", 3}, {"款)", 5}, {"项)", 7}};
  for (std::size_t open = rest.find('('); open != std::string_view::npos; open = rest.find('(', open + 1)) {
    std::size_t at = open + 1;
    while (at < rest.size() && is_digit(rest[at])) ++at;
    for (const auto& [mark, length] : kLevels) {
      if (!rest.substr(at).starts_with(mark)) continue;
      path.push_back({rest.substr(0, open), std::string(rest.substr(open + 1, at - open - 1)), length});
      rest.remove_prefix(at + mark.size());
      open = std::string_view::npos;  // the search begins again at 0
      break;
    }
  }
  if (path.empty()) {
    for (std::size_t dash = rest.find('-'); dash != std::string_view::npos; dash = rest.find('-')) {
      path.push_back({rest.substr(0, dash), {}, 0});
      rest.remove_prefix(dash + 1);
    }
    if (path.empty()) return std::nullopt;
    path.push_back({rest, {}, 0});
    rest = {};
  }
  // Behind the last level only words such as 支出 may stand; digits may stand before their name.
  if (!path.back().digits.empty() && is_function_name(rest)) {
    path.back().name = rest;
  } else {
    while (!rest.empty()) {
      const std::string_view tail = word_at_end(rest, words_.tails);
      if (tail.empty()) return std::nullopt;
      rest.remove_suffix(tail.size());
    }
  }
  // What stands before the first name.
  std::size_t begin = 0;
  for (; begin < path.front().name.size(); ++begin) {
    if (!begins_character(label, begin) || !is_function_name(path.front().name.substr(begin))) continue;
    if (is_prefix(path.front().name.substr(0, begin), false)) break;
  }
  if (begin < path.front().name.size()) path.front().name.remove_prefix(begin);
  else begin = 0;
  FoundSubject found;
  found.begin = begin;
  found.code = code_of_path(path, hints, found.level_differs);
  return found.code.empty() ? std::nullopt : std::optional(found);
}

std::string SubjectFinder::code_of_path(const std::vector<Segment>& path, const SubjectHints& hints,
                                        bool& level_differs) const {
  std::string digits;
  for (const Segment& segment : path) digits += segment.digits;
  if (!digits.empty()) {
    const bool is_whole = is_code(digits) && digits[0] == '2' && digits.size() == path.back().length;
    // A name that belongs to other codes contradicts the digits.
    const Codes named = functions_named(path.back().name);
    const bool agrees = named.empty() || std::find(named.begin(), named.end(), digits) != named.end();
    return is_whole && agrees ? digits : std::string();
  }

  std::string code;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const Segment& segment = path[i];
    const bool is_last = i + 1 == path.size();
    const Codes codes = functions_named(segment.name);
    std::string next;
    if (!codes.empty()) {
      const std::string& parent = code.empty() ? hints.function_parent : code;
      Codes below;
      std::copy_if(codes.begin(), codes.end(), std::back_inserter(below), [&](const std::string& candidate) {
        return candidate.size() > parent.size() && candidate.starts_with(parent);
      });
      // The name of a list's heading is no bound for the names in it.
      if (below.empty() && code.empty()) below = codes;
      const std::size_t length = segment.length != 0 ? segment.length : code.empty() ? kClassDigits : code.size() + 2;
      if (!below.empty()) next = choose(below, {}, length);
    }
    if (next.empty()) {
      if (is_last) return {};
      level_differs = true;
      continue;
    }
    if (segment.length != 0 && segment.length != next.size()) level_differs = true;
    code = next;
  }
  return code;
}

std::string SubjectFinder::function_at_end(std::string_view plain) const {
  const std::string_view near = last_bytes(plain, kLongestLabel);
  for (std::size_t begin = 0; begin < near.size(); ++begin) {
    if (!begins_character(near, begin)) continue;
    Codes items;
    for (const std::string& code : functions_named(near.substr(begin))) {
      if (code.size() == kItemDigits) items.push_back(code);
    }
    if (!items.empty()) return choose(items, {}, 0);
  }
  return {};
}

}  // namespace gouji
