#include "tests/support/planted_faults.h"

#include <algorithm>
#include <optional>

#include "base/decimal.h"
#include "tests/support/budget_maker.h"
#include "tests/support/reprint.h"

namespace gouji {
namespace {

constexpr std::string_view kNames[] = {"swapped digits", "wrong digit", "dropped digit", "added digit", "moved point", "neighbour's value", "wrong column"};
constexpr std::size_t kMaxMisses = 2'000;

std::string without_separators(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), ','), text.end());
  return text;
}

std::size_t random_digit_place(RandomNumbers& random, const std::string& text) {
  std::size_t place = random.below(text.size());
  while (text[place] == '.') place = random.below(text.size());
  return place;
}

class Planter {
 public:
  Planter(const Budget& budget, RandomNumbers& random) : budget_(budget), random_(random) {}

  // Nothing where this kind cannot be planted there.
  std::optional<PlantedFault> plant(Index index, Plant kind) {
    const Fact& fact = budget_.fact(index);
    std::string text = without_separators(fact.printed);
    switch (kind) {
      case Plant::swapped_digits: {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < text.size(); ++i) {
          if (text[i] != '.') places.push_back(i);
        }
        if (places.size() < 2) return std::nullopt;
        const std::size_t i = random_.below(places.size() - 1);
        std::swap(text[places[i]], text[places[i + 1]]);
        break;
      }
      case Plant::wrong_digit:
        text[random_digit_place(random_, text)] = static_cast<char>('0' + random_.below(10));
        break;
      case Plant::dropped_digit:
        if (text.size() < 2) return std::nullopt;
        text.erase(random_digit_place(random_, text), 1);
        break;
      case Plant::added_digit: {
        const std::size_t point = std::min(text.find('.'), text.size());
        text.insert(random_.below(point + 1), 1, static_cast<char>('0' + random_.below(10)));
        break;
      }
      case Plant::moved_point: return moved_point(index);
      case Plant::neighbour_value: return neighbour(index);
      case Plant::wrong_column: return wrong_column(index);
    }
    return one(index, kind, text);
  }

 private:
  std::optional<PlantedFault> one(Index index, Plant kind, const std::string& text) const {
    return PlantedFault{kind, {index}, {text}};
  }

  // Printed as the column is: digits that it has no place for are rounded away.
  std::optional<PlantedFault> moved_point(Index index) {
    const Fact& fact = budget_.fact(index);
    Wide value = fact.value.fen < 0 ? -fact.value.fen : fact.value.fen;
    const std::int64_t factor = random_.below(2) == 0 ? 10 : 100;
    const Wide step = std::max<std::int64_t>(fact.quantum.fen, 1);
    value = random_.below(2) == 0 ? value * factor : (value / factor + step / 2) / step * step;
    int fraction_digits = 0;
    while (fraction_digits < scale_digits(fact.unit) && power_of_ten(scale_digits(fact.unit) - fraction_digits) > step) ++fraction_digits;
    return one(index, Plant::moved_point, text_from_wide(value, scale_digits(fact.unit), fraction_digits, false));
  }

  std::optional<PlantedFault> neighbour(Index index) {
    const Fact& fact = budget_.fact(index);
    const Table& table = budget_.table_of(index);
    Index row = fact.row;
    Index column = fact.column;
    switch (random_.below(table.kind == TableKind::narrative ? 2 : 4)) {
      case 0: --row; break;
      case 1: ++row; break;
      case 2: --column; break;
      default: ++column; break;
    }
    if (row >= table.rows.size() || column >= table.columns.size()) return std::nullopt;
    const Fact& other = budget_.fact(table.fact(row, column));
    if (other.presence != Presence::value || !(other.unit == fact.unit)) return std::nullopt;
    return one(index, Plant::neighbour_value, other.printed);
  }

  std::optional<PlantedFault> wrong_column(Index index) {
    const Fact& fact = budget_.fact(index);
    const Table& table = budget_.table_of(index);
    if (table.kind == TableKind::narrative) return std::nullopt;
    std::vector<Index> others;
    for (Index column = 0; column < table.columns.size(); ++column) {
      const Index other = table.fact(fact.row, column);
      const Fact& there = budget_.fact(other);
      if (other != index && there.unit == fact.unit && there.presence != Presence::absent && there.value != fact.value) others.push_back(other);
    }
    if (others.empty()) return std::nullopt;
    const Index other = others[random_.below(others.size())];
    return PlantedFault{Plant::wrong_column, {index, other}, {budget_.fact(other).printed, fact.printed}};
  }

  const Budget& budget_;
  RandomNumbers& random_;
};

Wide magnitude(Wide value) { return value < 0 ? -value : value; }

bool changes_beyond_rounding(const Budget& before, const Budget& after, const PlantedFault& fault) {
  return std::any_of(fault.facts.begin(), fault.facts.end(), [&](Index fact) {
    return magnitude(Wide{before.fact(fact).value.fen} - after.fact(fact).value.fen) > std::max(before.fact(fact).quantum, after.fact(fact).quantum).fen;
  });
}

// The facts that a correction changes, with the values that they get.
std::vector<std::pair<Index, Amount>> carried_out(const Budget& budget, const Suspect& suspect) {
  std::vector<std::pair<Index, Amount>> values;
  if (suspect.belongs_in == kNone) return {{suspect.fact, suspect.suggested}};
  const Amount of_fact = budget.fact(suspect.fact).value;
  return {{suspect.fact, is_move(suspect.slip) ? Amount{0} : suspect.suggested}, {suspect.belongs_in, of_fact}};
}

bool is_culprit(const Suspect& suspect, const PlantedFault& fault) {
  const auto planted = [&](Index fact) { return std::find(fault.facts.begin(), fault.facts.end(), fact) != fault.facts.end(); };
  return planted(suspect.fact) || (suspect.belongs_in != kNone && planted(suspect.belongs_in));
}

bool is_restored(const Budget& before, const Budget& after, const std::vector<Suspect>& suspects, const PlantedFault& fault) {
  return std::all_of(fault.facts.begin(), fault.facts.end(), [&](Index fact) {
    Amount value = after.fact(fact).value;
    for (const Suspect& suspect : suspects) {
      for (const auto& [corrected, to] : carried_out(after, suspect)) {
        if (corrected == fact) value = to;
      }
    }
    return magnitude(Wide{before.fact(fact).value.fen} - value.fen) <= before.fact(fact).quantum.fen;
  });
}

std::vector<Index> verified_relations_of(const CheckResult& result, Index fact) {
  std::vector<Index> relations;
  for (const Index relation : result.relations.relations_of(fact)) {
    if (result.judgements[relation].verdict != Verdict::unverifiable) relations.push_back(relation);
  }
  return relations;
}

bool has_twin(const Budget& budget, const CheckResult& result, Index fact) {
  const std::vector<Index> own = verified_relations_of(result, fact);
  for (const Index other : result.relations.facts_of(own.front())) {
    if (other != fact && budget.fact(other).presence == Presence::value && verified_relations_of(result, other) == own) return true;
  }
  return false;
}

std::string describe(const Budget& before, const CheckResult& result, const std::vector<PlantedFault>& faults) {
  std::string text;
  for (const PlantedFault& fault : faults) {
    text += std::string(name_of(fault.kind)) + ":";
    for (std::size_t i = 0; i < fault.facts.size(); ++i) {
      text += ' ' + before.address(fault.facts[i]) + ' ' + before.fact(fault.facts[i]).printed + " -> " + fault.printed[i];
    }
    text += "; ";
  }
  text += "violated " + std::to_string(result.count(Verdict::error)) + "; said:";
  for (const Suspect& suspect : result.suspects) {
    text += ' ' + std::string(name_of(suspect.slip)) + ' ' + before.address(suspect.fact) + " = " +
            text_from_wide(suspect.suggested.fen, scale_digits(before.fact(suspect.fact).unit), 0, false) + " (" +
            std::string(name_of(suspect.confidence)) + ", " + std::to_string(suspect.equally_good) + ")";
  }
  for (const Undetermined& open : result.undetermined) {
    text += ' ' + std::string(name_of(open.reason)) + " of " + std::to_string(open.candidates.size());
  }
  return text;
}

class Benchmark {
 public:
  Benchmark(const Budget& budget, std::uint64_t seed) : budget_(budget), random_(seed), planter_(budget, random_), unplanted_(check(budget)) {
    for (Index fact = 0; fact < budget.facts().size(); ++fact) {
      if (budget.fact(fact).presence == Presence::value) cells_.push_back(fact);
    }
  }

  FaultReport run(std::size_t count, std::size_t faults_at_once) {
    while (report_.all.planted < count) plant_once(faults_at_once);
    return std::move(report_);
  }

 private:
  bool is_linked(Index fact) const { return !verified_relations_of(unplanted_, fact).empty(); }

  // A fault beyond rounding in linked figures, apart from the facts of the others.
  PlantedFault next_fault(const std::vector<PlantedFault>& others) {
    for (;;) {
      const Index cell = cells_[random_.below(cells_.size())];
      if (!is_linked(cell)) {
        ++report_.unlinked;
        continue;
      }
      const std::optional<PlantedFault> fault = planter_.plant(cell, static_cast<Plant>(random_.below(kPlantKinds)));
      if (!fault) continue;
      const bool overlaps = std::any_of(others.begin(), others.end(), [&](const PlantedFault& other) {
        return std::any_of(fault->facts.begin(), fault->facts.end(), [&](Index fact) {
          return std::find(other.facts.begin(), other.facts.end(), fact) != other.facts.end();
        });
      });
      const Budget planted = with({*fault});
      if (overlaps || planted.fact(cell).value == budget_.fact(cell).value) continue;
      if (changes_beyond_rounding(budget_, planted, *fault)) return *fault;
      ++report_.within_rounding;
    }
  }

  [[nodiscard]] Budget with(const std::vector<PlantedFault>& faults) const {
    std::vector<Reprint> figures;
    for (const PlantedFault& fault : faults) {
      for (std::size_t i = 0; i < fault.facts.size(); ++i) figures.push_back({fault.facts[i], fault.printed[i], false});
    }
    return reprinted(budget_, figures);
  }

  void plant_once(std::size_t faults_at_once) {
    std::vector<PlantedFault> faults;
    while (faults.size() < faults_at_once) faults.push_back(next_fault(faults));
    const Budget planted = with(faults);
    const CheckResult result = check(planted);

    FaultCounts counts;
    counts.planted = 1;
    counts.detected = result.count(Verdict::error) > 0 ? 1 : 0;
    counts.culprit_first = names_culprits_first(result, faults) ? 1 : 0;
    const bool restored = std::all_of(faults.begin(), faults.end(), [&](const PlantedFault& fault) {
      return is_restored(budget_, planted, result.suspects, fault);
    });
    counts.restored = restored ? 1 : 0;
    if (faults_at_once == 1 && has_twin(budget_, unplanted_, faults[0].facts[0])) {
      counts.twins = 1;
      counts.twin_misses = 1 - counts.culprit_first;
    }
    add(report_.all, counts);
    for (const PlantedFault& fault : faults) add(report_.by_kind[static_cast<std::size_t>(fault.kind)], counts);
    const bool is_miss = counts.culprit_first == 0 || counts.restored == 0;
    if (is_miss && report_.misses.size() < kMaxMisses) {
      report_.misses.push_back(std::string(counts.detected == 0 ? "undetected " : counts.culprit_first == 0 ? "misplaced " : "misvalued ") +
                               (counts.twins != 0 ? "twin " : "") + describe(budget_, result, faults));
    }
  }

  static bool names_culprits_first(const CheckResult& result, const std::vector<PlantedFault>& faults) {
    if (result.suspects.size() < faults.size()) {
      // One correction of two cells may name both.
      return result.suspects.size() == 1 && std::all_of(faults.begin(), faults.end(), [&](const PlantedFault& fault) {
               return is_culprit(result.suspects[0], fault);
             });
    }
    return std::all_of(faults.begin(), faults.end(), [&](const PlantedFault& fault) {
      return std::any_of(result.suspects.begin(), result.suspects.begin() + static_cast<std::ptrdiff_t>(faults.size()),
                         [&](const Suspect& suspect) { return is_culprit(suspect, fault); });
    });
  }

  static void add(FaultCounts& sum, const FaultCounts& counts) {
    sum.planted += counts.planted;
    sum.detected += counts.detected;
    sum.culprit_first += counts.culprit_first;
    sum.restored += counts.restored;
    sum.twins += counts.twins;
    sum.twin_misses += counts.twin_misses;
  }

  const Budget& budget_;
  RandomNumbers random_;
  Planter planter_;
  CheckResult unplanted_;
  std::vector<Index> cells_;
  FaultReport report_;
};

}  // namespace

std::string_view name_of(Plant kind) { return kNames[static_cast<std::size_t>(kind)]; }

FaultReport plant_faults(const Budget& budget, std::size_t count, std::size_t faults_at_once, std::uint64_t seed) {
  return Benchmark(budget, seed).run(count, faults_at_once);
}

std::size_t false_errors(const Budget& budget) { return check(budget).count(Verdict::error); }

}  // namespace gouji
