// Plants faults of known kinds in a consistent budget, checks it, and counts what the check makes of them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "check/check.h"
#include "model/budget.h"
#include "tests/support/random_numbers.h"

namespace gouji {

enum class Plant : std::uint8_t { swapped_digits, wrong_digit, dropped_digit, added_digit, moved_point, neighbour_value, wrong_column };
inline constexpr std::size_t kPlantKinds = 7;
[[nodiscard]] std::string_view name_of(Plant kind);

// A cell, and a second one where a value was moved.
struct PlantedFault {
  Plant kind = Plant::wrong_digit;
  std::vector<Index> facts;
  std::vector<std::string> printed;  // instead of what stood there
};

// What a planted figure can be told by.
enum class Reach : std::uint8_t {
  unlinked,         // it stands in no relation
  within_rounding,  // it changed by no more than a unit of its last digit
  hidden,           // every relation that it stands in still holds: a sum of rounded figures leaves room for it
  provable,         // some relation is violated
};

struct FaultCounts {
  std::size_t planted = 0;       // beyond rounding, in linked figures
  std::size_t detected = 0;
  std::size_t culprit_first = 0;  // for pairs: both culprits are the first two
  std::size_t restored = 0;      // to rounding
  std::size_t twins = 0;         // culprits that share all their relations with another figure (single faults)
  std::size_t twin_misses = 0;   // of these, not first
};

struct FaultReport {
  FaultCounts all;
  std::array<FaultCounts, kPlantKinds> by_kind;
  std::size_t unlinked = 0;
  std::size_t within_rounding = 0;
  std::vector<std::string> misses;  // what was planted where, and what was said instead
};

// One or two random faults, `count` times. The same seed gives the same faults. Figures that stand in no
// relation and changes within a unit of the last digit are counted apart and planted again.
[[nodiscard]] FaultReport plant_faults(const Budget& budget, std::size_t count, std::size_t faults_at_once, std::uint64_t seed);

// Relations of a consistent budget that the check calls violated: none.
[[nodiscard]] std::size_t false_errors(const Budget& budget);

}  // namespace gouji
