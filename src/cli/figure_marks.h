// The marks behind figures that stand in a finding.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "report/finding_view.h"

namespace gouji {

class FigureMarks {
 public:
  explicit FigureMarks(const std::vector<CauseView>& causes) {
    for (const CauseView& cause : causes) {
      for (const Index fact : cause.marked) {
        const auto [mark, is_new] = marks_.emplace(fact, cause.severity);
        if (!is_new && cause.severity < mark->second) mark->second = cause.severity;
      }
    }
  }

  // The gravest finding that marks the figure.
  [[nodiscard]] std::optional<Severity> of(Index fact) const {
    const auto mark = marks_.find(fact);
    return mark == marks_.end() ? std::nullopt : std::optional(mark->second);
  }

 private:
  std::map<Index, Severity> marks_;
};

}  // namespace gouji
