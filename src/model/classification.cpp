#include "model/classification.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace gouji {

Classification::Classification(std::string title, int year, std::vector<Subject> subjects)
    : title_(std::move(title)), year_(year), subjects_(std::move(subjects)) {}

const Subject* Classification::find(std::string_view code) const {
  const auto found = std::lower_bound(subjects_.begin(), subjects_.end(), code,
                                      [](const Subject& subject, std::string_view c) { return subject.code < c; });
  return found != subjects_.end() && found->code == code ? &*found : nullptr;
}

std::string_view parent_code(std::string_view code) {
  return code.size() > 3 ? code.substr(0, code.size() - 2) : std::string_view{};
}

bool is_code(std::string_view text) {
  return text.size() >= 3 && text.size() <= 9 && text.size() % 2 == 1 &&
         std::all_of(text.begin(), text.end(), is_digit);
}

bool is_economic(std::string_view code) { return code[0] == '3' || code[0] == '5'; }

}  // namespace gouji
