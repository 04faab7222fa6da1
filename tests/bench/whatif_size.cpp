// What-if at the size of a city: time and memory of building, of one edit, of a cut over a third of all lines,
// beside plain loops over flat arrays. One JSON object on one line; whatif_size.mjs runs it and makes the table.
//
// usage: whatif_size UNITS TIMES
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "tests/bench/plain_city.h"
#include "tests/support/ledger_maker.h"
#include "tests/support/random_numbers.h"
#include "whatif/link_ledger.h"
#include "whatif/verdicts.h"

#ifdef __EMSCRIPTEN__
#include <emscripten.h>
#else
#include <ctime>
#endif

namespace gouji {
namespace {

constexpr std::int64_t kEdit = 12'345;

// Of the processor, so that other programs on the machine do not count.
double milliseconds_used() {
#ifdef __EMSCRIPTEN__
  return EM_ASM_DOUBLE({
    const used = process.cpuUsage();
    return (used.user + used.system) / 1000;
  });
#else
  timespec used{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
  return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
#endif
}

// What the compiler must not know: a hand-written loop takes any factor, too.
volatile std::int64_t cut_numerator = 97;
volatile std::int64_t cut_denominator = 100;
volatile SubjectCode cut_subject = 302;

class Times {
 public:
  void add(double time) { times_.push_back(time); }
  void print(const char* name) {
    std::sort(times_.begin(), times_.end());
    std::printf(", \"%s\": {\"median\": %.7f, \"least\": %.7f}", name, times_[times_.size() / 2], times_.front());
  }

 private:
  std::vector<double> times_;
};

template <typename T>
std::size_t bytes_of(const std::vector<T>& array) {
  return array.capacity() * sizeof(T);
}

// Edits of lines all over the city: every edit finds other lines in the cache.
void time_edits(const LedgerLinkage& linkage, std::size_t times, Moves& moves, ExactVerdicts& verdicts) {
  constexpr std::size_t kEdits = 20'000;
  const std::size_t units = linkage.whole();
  RandomNumbers random(7);
  std::vector<Index> leaves;
  for (std::size_t i = 0; i < kEdits; ++i) leaves.push_back(linkage.blocks[random.below(units)].lines + random.below(kMadeLines));
  Times edit;
  bool is_good = true;
  for (std::size_t t = 0; t < times; ++t) {
    for (const std::int64_t by : {kEdit, -kEdit}) {  // there and back
      const double start = milliseconds_used();
      for (const Index leaf : leaves) {
        is_good &= carry(linkage.linkage, leaf, {by}, moves);
        verdicts.update(moves);
      }
      edit.add((milliseconds_used() - start) / kEdits);
    }
  }
  edit.print("edit_ms");
  Reach reach;
  is_good &= carry(linkage.linkage, leaves[0], {kEdit}, moves, &reach) && carry(linkage.linkage, leaves[0], {-kEdit}, moves);
  std::printf(", \"reached\": [%zu, %zu], \"good\": %s", reach.figures.size(), reach.relations.size(), is_good ? "true" : "false");
}

void print_totals(const char* name, const LedgerLinkage& linkage, const Moves& moves, const ExactVerdicts& verdicts) {
  const auto value = [&](Index figure) { return static_cast<long long>(linkage.linkage.figures[figure].fen + moves.by[figure]); };
  std::printf(", \"%s\": [%lld", name, value(linkage.find(linkage.whole(), LedgerView::function, 0)));
  for (const SubjectCode code : {SubjectCode{301}, SubjectCode{302}, SubjectCode{303}, SubjectCode{30201}}) {
    std::printf(", %lld", value(linkage.find(linkage.whole(), LedgerView::economic, code)));
  }
  std::printf(", %lld, %lld, %zu]", value(linkage.find(linkage.whole(), LedgerView::function, 20101)),
              value(linkage.find(0, LedgerView::function, 0)), verdicts.broken_count());
}

void run(std::uint32_t units, std::size_t times) {
  const Ledger ledger = made_ledger(units);
  Times build;
  for (std::size_t t = 0; t < std::max<std::size_t>(times / 4, 3); ++t) {
    const double start = milliseconds_used();
    const LedgerLinkage built = link_ledger(ledger);
    const Moves still(built.linkage);
    const ExactVerdicts judged(built.linkage);
    build.add(milliseconds_used() - start);
  }
  const LedgerLinkage linkage = link_ledger(ledger);
  Moves moves(linkage.linkage);
  ExactVerdicts verdicts(linkage.linkage);
  const LedgerLinkage::Block& whole = linkage.blocks.back();
  const std::size_t of_whole = whole.end - whole.function + 2;  // its totals; both views agree, and it is the sum of the units
  std::printf("{\"units\": %u, \"relations_a_unit\": %zu", units, (linkage.linkage.relations.size() - of_whole) / units);
  build.print("build_ms");
  print_totals("published", linkage, moves, verdicts);

  time_edits(linkage, times, moves, verdicts);
  const bool is_edited = carry(linkage.linkage, 7, {kEdit}, moves);
  verdicts.update(moves);
  print_totals("edited", linkage, moves, verdicts);

  Times cut;
  Times plain;
  bool is_good = is_edited;
  PlainCity city(ledger, linkage);
  for (std::size_t t = 0; t < times; ++t) {
    std::fill(moves.by.begin(), moves.by.end(), 0);
    std::fill(moves.gap.begin(), moves.gap.end(), 0);
    double start = milliseconds_used();
    is_good &= scale_lines(linkage, LedgerView::economic, cut_subject, {cut_numerator, cut_denominator}, {1}, moves);
    verdicts.update_all(moves);
    cut.add(milliseconds_used() - start);
    start = milliseconds_used();
    city.cut(cut_subject, cut_numerator, cut_denominator);
    plain.add(milliseconds_used() - start);
  }
  is_good &= city.agrees_with(linkage, moves);
  cut.print("cut_ms");
  plain.print("plain_cut_ms");
  print_totals("cut", linkage, moves, verdicts);
  const auto leaves = static_cast<double>(ledger.lines.size());
  const std::size_t figures = bytes_of(linkage.linkage.figures) + bytes_of(moves.by);
  std::printf(", \"bytes_a_leaf\": %.1f, \"scenario_bytes_a_leaf\": %.1f, \"megabytes\": %.2f, \"agrees\": %s}\n",
              static_cast<double>(linkage.bytes()) / leaves, static_cast<double>(bytes_of(moves.gap) + verdicts.bytes()) / leaves,
              static_cast<double>(bytes_of(ledger.lines) + linkage.bytes() + figures + bytes_of(moves.gap) + verdicts.bytes()) / 1e6,
              is_good ? "true" : "false");
}

}  // namespace
}  // namespace gouji

int main(int argc, char** argv) {
  const auto number = [&](int i, unsigned long otherwise) { return argc > i ? std::strtoul(argv[i], nullptr, 10) : otherwise; };
  gouji::run(static_cast<std::uint32_t>(number(1, 1'000)), number(2, 20));
}
