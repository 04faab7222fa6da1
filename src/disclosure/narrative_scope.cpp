#include "disclosure/narrative_scope.h"

#include <utility>

#include "disclosure/narrative_plain.h"

namespace gouji {

void Scope::enter_section(std::string root, std::string function) {
  root_ = std::move(root);
  function_ = std::move(function);
  list_.clear();
  begin_paragraph();
}

void Scope::begin_paragraph() {
  inner_ = {};
  division_ = Breakdown::none;
}

void Scope::state(const std::string& id) {
  if (!is_one_of(id, words_.function_within)) return;
  // What is stated behind 其中 is a part: the whole stays what the section is about.
  static constexpr std::string_view kAll = "expenditure";
  const bool is_part = id != kAll && (inner_.id == kAll || (!inner_.id.empty() && id.starts_with(inner_.id + '.')));
  if (is_part) return;
  root_ = id;
  list_.clear();
  inner_ = {};
}

void Scope::open(std::string id) { inner_ = {std::move(id), Breakdown::none}; }

void Scope::open_list(std::string id) { list_ = std::move(id); }

void Scope::divide(Breakdown breakdown) {
  inner_ = {};
  division_ = breakdown;
}

Breakdown Scope::breakdown() const { return inner_.breakdown != Breakdown::none ? inner_.breakdown : division_; }

std::string Scope::part_of(const std::string& whole, const FoundSubject& found) const {
  if (whole.empty()) return {};
  if (found.subject == nullptr) {
    const Words& within = found.breakdown() == Breakdown::economic ? words_.economic_within : words_.function_within;
    return is_one_of(whole, within) ? whole + '.' + found.code : std::string();
  }
  if (is_one_of(whole, found.subject->within)) return whole + '.' + found.subject->part;
  // 人员经费 of all spending is that of 基本支出.
  const std::string basic = whole + ".basic";
  return is_one_of(basic, found.subject->within) ? basic + '.' + found.subject->part : std::string();
}

std::vector<std::string> Scope::place(const FoundSubject& found) {
  if (found.subject != nullptr && !found.subject->ids.empty()) return found.subject->ids;
  // The parts of one claim are of one breakdown: what is of another belongs to the whole again.
  const bool may_be_inner = inner_.breakdown == Breakdown::none || inner_.breakdown == found.breakdown();
  if (may_be_inner) {
    if (std::string id = part_of(inner_.id, found); !id.empty()) {
      inner_.breakdown = found.breakdown();
      return {std::move(id)};
    }
  }
  for (const std::string* whole : {&list_, &root_}) {
    if (std::string id = part_of(*whole, found); !id.empty()) return {std::move(id)};
  }
  return {};
}

}  // namespace gouji
