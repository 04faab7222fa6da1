// A budget with all that its report is made from.
#pragma once

#include <string_view>
#include <utility>

#include "check/check.h"
#include "model/budget.h"
#include "report/report_input.h"
#include "tests/support/budget_maker.h"
#include "tests/support/languages.h"

namespace gouji {

class ReportMaker {
 public:
  explicit ReportMaker(Budget budget) : budget_(std::move(budget)), check_(check(budget_)) {}

  [[nodiscard]] const Budget& budget() const { return budget_; }
  [[nodiscard]] const CheckResult& check_result() const { return check_; }
  [[nodiscard]] ReportInput input(LanguageId language = LanguageId::zh, DisplayUnit unit = DisplayUnit::as_printed) const {
    return {&budget_, &check_, &language_from_assets(language), functions_, economics_, unit};
  }
  void set_classifications(const Classification* functions, const Classification* economics) {
    functions_ = functions;
    economics_ = economics;
  }

  // The number of a relation by its rule and its reported figure, or kNone.
  [[nodiscard]] Index relation(std::string_view rule, std::string_view reported) const {
    for (Index i = 0; i < check_.judgements.size(); ++i) {
      const bool is_it = check_.rule_of(i).id == rule && budget_.address(check_.relations.reported(i)) == reported;
      if (is_it) return i;
    }
    return kNone;
  }

 private:
  Budget budget_;
  CheckResult check_;
  const Classification* functions_ = nullptr;
  const Classification* economics_ = nullptr;
};

inline const ReportMaker& founding_report() {
  static const ReportMaker kFounding(founding_budget());
  return kFounding;
}

}  // namespace gouji
