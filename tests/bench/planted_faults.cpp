// The planted-fault benchmark: how many faults the check finds, how often it names the right figure first,
// and how often it suggests what stood there, over sample budgets of three shapes.
//
// usage: planted_faults [PLANTINGS] [--misses]
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "tests/support/planted_faults.h"
#include "tests/support/budget_maker.h"
#include "tests/support/sample_budgets.h"

namespace gouji {
namespace {

constexpr std::uint64_t kSeed = 20240601;

double percent(std::size_t part, std::size_t whole) {
  return whole == 0 ? 100.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

void print_counts(std::string_view name, const FaultCounts& counts) {
  std::printf("  %-20s %6zu %9.2f %9.2f %9.2f", std::string(name).c_str(), counts.planted, percent(counts.detected, counts.planted),
              percent(counts.culprit_first, counts.planted), percent(counts.restored, counts.planted));
  std::printf("   %zu with a twin, %zu of them missed; without twins %.2f\n", counts.twins, counts.twin_misses,
              percent(counts.culprit_first - (counts.twins - counts.twin_misses), counts.planted - counts.twins));
}

void print_report(const FaultReport& report, bool with_misses) {
  std::printf("  %-20s %6s %9s %9s %9s\n", "", "plants", "detected", "first", "restored");
  print_counts("all", report.all);
  for (std::size_t kind = 0; kind < kPlantKinds; ++kind) print_counts(name_of(static_cast<Plant>(kind)), report.by_kind[kind]);
  std::printf("  not counted: %zu drawn figures in no relation, %zu changes within rounding\n", report.unlinked, report.within_rounding);
  if (!with_misses) return;
  for (const std::string& miss : report.misses) std::printf("    %s\n", miss.c_str());
}

void run(std::size_t plantings, bool with_misses) {
  for (const auto& [name, budget] : sample_budgets()) {
    const CheckResult result = check(budget);
    std::printf("%s: %zu figures, %zu relations, %zu false errors\n", name.c_str(), budget.facts().size(), result.relations.size(),
                result.count(Verdict::error));
    std::printf(" one fault\n");
    print_report(plant_faults(budget, plantings, 1, kSeed), with_misses);
    std::printf(" two faults at once\n");
    print_report(plant_faults(budget, plantings, 2, kSeed + 1), with_misses);
    std::fflush(stdout);
  }
}

}  // namespace
}  // namespace gouji

int main(int argc, char** argv) {
  std::size_t plantings = 1'000;
  bool with_misses = false;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--misses") with_misses = true;
    else plantings = static_cast<std::size_t>(std::strtoul(argv[i], nullptr, 10));
  }
  gouji::run(plantings, with_misses);
}
