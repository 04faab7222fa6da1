#include "disclosure/codes.h"

#include <utility>
#include <vector>

#include "base/utf8.h"
#include "disclosure/fold.h"

namespace gouji {
namespace {

// What a budget file takes as a code.
constexpr std::size_t kShortestCode = 3;
constexpr std::size_t kLongestCode = 20;

// Runs of digits: "201 13 01" has three. Empty where there is anything else.
std::vector<std::string> runs_of_digits(std::string_view text) {
  std::vector<std::string> runs;
  bool in_run = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (is_digit(c)) {
      if (!in_run) runs.emplace_back();
      runs.back() += c;
      in_run = true;
    } else if (c == ' ' || c == '-' || c == '.') {
      in_run = false;
    } else {
      return {};
    }
  }
  return runs;
}

// Full-width digits as half-width ones, blanks kept as such.
std::string with_half_width_digits(std::string_view text) {
  std::string out;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && text[at] != ' ') continue;
    if (at > begin) out += (out.empty() ? "" : " ") + fold(text.substr(begin, at - begin));
    begin = at + 1;
  }
  return out;
}

}  // namespace

bool is_code_text(std::string_view folded) {
  return is_digits(folded) && (folded.size() == 2 || folded.size() == 3 || folded.size() == 5 || folded.size() == 7);
}

bool CodeReader::is_name_of(std::string_view code, std::string_view name) const {
  const Subject* subject = subjects_.find(code);
  return subject != nullptr && fold(subject->name) == fold(name);
}

// 01 below 208, or below 20801 where that is what its name says.
std::string CodeReader::below_last(const std::string& pair, std::string_view name) const {
  const std::string in_class = last_.substr(0, 3) + pair;
  if (last_.size() < 5) return in_class;
  const std::string in_section = last_.substr(0, 5) + pair;
  return !is_name_of(in_class, name) && is_name_of(in_section, name) ? in_section : in_class;
}

std::string CodeReader::code(std::span<const std::string> cells, std::string_view name) {
  std::vector<std::string> runs;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::vector<std::string> of_cell = runs_of_digits(with_half_width_digits(cells[i]));
    if (of_cell.empty() && !cells[i].empty()) return {};
    runs.insert(runs.end(), of_cell.begin(), of_cell.end());
  }
  if (runs.empty()) return {};
  std::string code;
  for (std::string& run : runs) {
    if (run.size() == 1 && !code.empty()) run.insert(0, "0");
    code += run;
  }
  const bool is_pair = runs.size() == 1 && runs.front().size() == 2;
  if (cells.size() > 1 && cells.front().empty() && last_.size() >= 3) {
    // 类 stands only in its first row, and so may 款.
    const bool is_deep = cells.size() > 2 && cells[1].empty();
    code = last_.substr(0, is_deep ? 5 : 3) + code;
  } else if (is_pair && last_.size() >= 3) {
    code = below_last(code, name);
  }
  if (code.size() < kShortestCode || code.size() > kLongestCode) return {};
  if (code.size() == 3 || code.size() == 5 || code.size() == 7) last_ = code;
  return code;
}

std::string CodeReader::code_of_name(std::string_view name) {
  constexpr std::string_view kSpending = "支出";
  const std::string folded = fold(name);
  if (folded.empty()) return {};
  if (by_name_.empty()) {
    for (const Subject& subject : subjects_.subjects()) by_name_[fold(subject.name)].push_back(&subject);
  }
  const auto take = [&](std::string code) { return last_ = std::move(code); };
  // A 类 first, also without 支出 at its end.
  for (const std::string& printed : {folded, folded + std::string(kSpending)}) {
    const auto named = by_name_.find(printed);
    if (named == by_name_.end()) continue;
    for (const Subject* subject : named->second) {
      if (subject->code.size() == 3) return take(subject->code);
    }
  }
  const auto named = by_name_.find(folded);
  if (named == by_name_.end() || last_.empty()) return {};
  std::string found;
  for (const Subject* subject : named->second) {
    if (!last_.starts_with(parent_code(subject->code))) continue;
    if (!found.empty()) return {};
    found = subject->code;
  }
  return found.empty() ? std::string() : take(found);
}

}  // namespace gouji
