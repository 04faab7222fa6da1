// The head of a report: what this is, and whether it adds up, in one line; then what was not checked.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "report/finding_view.h"
#include "report/report_input.h"

namespace gouji {

// A rule, or some of its relations, that could not be applied.
struct NotCheckedView {
  std::string rule;       // id
  std::string title;      // of the rule
  std::string reason_id;  // "table-missing"
  std::string reason;     // sentence
  std::size_t relations = 0;  // that could not be judged for this reason; 0: the rule yielded none
};

struct SummaryView {
  std::string title;       // of the disclosure, as printed
  std::string unit_name;
  std::string unit_code;
  std::string department;
  int year = 0;           // 0 where the document does not say
  std::string year_text;  // "2024", or "—"
  std::string total;          // "3,463.96 万元": total spending, or revenue; empty where not found
  Index total_fact = kNone;
  std::size_t relations = 0;  // all that the rules yielded
  std::array<std::size_t, 5> counts{};  // relations by Verdict
  std::size_t errors = 0;     // causes of severity error
  std::size_t remarks = 0;    // causes of lesser severity
  bool has_error = false;
  // "发现 3 处错误（…）" or that all agree; rounding and what was not checked are said too.
  std::string verdict_line;
  // The essential of it, for little room: "发现 3 处错误，1 处疑点或提示。"
  std::string verdict_short;
  std::vector<NotCheckedView> not_checked;
};

// What was not checked for one reason: many rules may want the same table.
struct NotCheckedReason {
  std::string reason;                // sentence
  std::vector<std::string> titles;   // of the rules, each once
  std::size_t relations = 0;         // that could not be judged
};
[[nodiscard]] std::vector<NotCheckedReason> by_reason(const std::vector<NotCheckedView>& not_checked);

// The figure that is the total of the disclosure: total spending, or revenue; kNone where there is none.
[[nodiscard]] Index total_figure(const Budget& budget);

[[nodiscard]] SummaryView summarise(const ReportInput& input, const std::vector<CauseView>& causes);

}  // namespace gouji
