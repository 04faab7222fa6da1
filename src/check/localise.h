// Which figure is wrong: the fewest slips whose correction satisfies all relations at once, the likeliest
// where several are as few.
//
// Violated relations that share a figure may have one cause, so they form a group, and each group is
// explained by itself (check/correction_search.h); what one group's corrections change is kept for the next.
// Evidence are the relations of rules of severity error, violated or held; a held one speaks for its
// figures, since a correction must not break it. Rules of severity warning have causes that are no slip, so
// they are weighed beside the slips, and only what they alone report is explained by them, and then by one
// slip only. A remark never drives a correction. `at least` relations only bound a value.
//
// Among explanations with equally many slips the one with the fewest bits comes first (typing_slip.h): the
// slip's probability, and the relations that hold only within rounding. Sources are named in the headers of
// correction_search.h and typing_slip.h.
#pragma once

#include "base/steps.h"
#include "check/check.h"
#include "model/budget.h"

namespace gouji {

// Slips that are looked for in one group, and corrections that are tried for it.
inline constexpr int kMaxSlips = 4;
inline constexpr std::size_t kMaxSteps = 100'000;
// An explanation that is so many bits better than another is 64 times as likely.
inline constexpr int kClearlyBetterBits = 6;

// Fills result.suspects, the first in the order of the document, and result.undetermined from the rest of
// the result. Every violated relation of severity error is in one of them.
void localise(const Budget& budget, CheckResult& result);
// The same; both must outlive it.
Steps<Done> localise_in_steps(const Budget& budget, CheckResult& result);

}  // namespace gouji
