// The commands of the command line: each takes its options, prints, and gives the exit status.
#pragma once

#include "cli/console_text.h"
#include "cli/options.h"
#include "cli/session.h"

namespace gouji {

// 0: no fault found; 1: faults found; 2: a file could not be read, or the command is wrong.
enum ExitStatus : int { kNoFault = 0, kFaultsFound = 1, kCannotRead = 2 };

// Where colours go: standard output and standard error are asked separately, one may be a file.
struct Painters {
  Painter out;
  Painter error;
};

[[nodiscard]] int run_check(const Options& options, const Session& session, const Painters& painters);
[[nodiscard]] int run_show(const Options& options, const Session& session, const Painters& painters);
// 1 where a change could not be carried out, or a constraint is not kept.
[[nodiscard]] int run_whatif(const Options& options, const Session& session, const Painters& painters);
// 1 where a unit spends another amount than it was granted, or more after the changes.
[[nodiscard]] int run_ledger(const Options& options, const Session& session, const Painters& painters);
[[nodiscard]] int run_rules(const Options& options, const Session& session);
[[nodiscard]] int run_convert(const Options& options, const Session& session, const Painters& painters);

}  // namespace gouji
