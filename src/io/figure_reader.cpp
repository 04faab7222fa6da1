#include "io/figure_reader.h"

#include "io/object_reader.h"

namespace gouji {
namespace {

Fact absent_fact(Unit unit) {
  Fact fact;
  fact.unit = unit;
  return fact;
}

// A number with an exponent is no printed figure: nobody prints 1e5.
bool has_exponent(JsonNode number) { return number.text().find_first_of("eE") != std::string_view::npos; }

void report(FigureFault fault, JsonNode node, Unit unit, FaultList& faults) {
  Slots slots{{"text", shortened(node.text())}};
  std::string_view id = "not-a-number";
  if (fault == FigureFault::too_large) {
    id = "too-large";
  } else if (fault == FigureFault::beyond_smallest_unit && unit.measure == Measure::money) {
    id = "beyond-smallest-unit";
    slots.emplace_back("unit", text_from_money_unit(unit.money_unit));
  } else if (fault == FigureFault::beyond_smallest_unit) {
    id = unit.measure == Measure::count ? "fraction-of-one" : "too-fine";
  }
  faults.add(id, node.offset(), node.pointer(), std::move(slots));
}

// True where the node holds text or digits to read a figure from.
bool has_figure(JsonNode node, FaultList& faults) {
  if (!node || node.kind() == JsonKind::null) return false;
  if (node.kind() == JsonKind::string || node.kind() == JsonKind::number) return true;
  report_wrong_type(node, "figure", faults);
  return false;
}

}  // namespace

Fact read_fact(JsonNode node, Unit unit, FaultList& faults) {
  Fact fact = absent_fact(unit);
  if (!has_figure(node, faults)) return fact;
  if (node.kind() == JsonKind::number && has_exponent(node)) {
    faults.add("exponent", node.offset(), node.pointer(), {{"text", shortened(node.text())}});
    return fact;
  }
  const FigureFault fault = read_figure(node.text(), unit, fact);
  if (fault != FigureFault::none) report(fault, node, unit, faults);
  return fact;
}

Fact read_indicator_value(JsonNode node, FaultList& faults) {
  const Unit unit{.measure = Measure::quantity};
  Fact fact = absent_fact(unit);
  if (!has_figure(node, faults)) return fact;
  if (node.kind() == JsonKind::number) return read_fact(node, unit, faults);
  // Whatever the fault is, the fact is absent and keeps the text.
  if (read_figure(node.text(), unit, fact) != FigureFault::none) fact.value = {};
  return fact;
}

void apply_direction(Direction direction, Fact& fact) {
  if (fact.presence != Presence::value) return;
  const bool is_printed_negative = fact.value.fen < 0;
  const Amount size{is_printed_negative ? -fact.value.fen : fact.value.fen};
  switch (direction) {
    case Direction::none:
    case Direction::unchanged:
      return;
    case Direction::decrease:
      fact.value = Amount{-size.fen};
      return;
    case Direction::increase:
      fact.value = size;
      fact.sign_is_open = is_printed_negative;
      return;
    case Direction::contradictory:
      fact.value = size;
      fact.sign_is_open = true;
      return;
  }
}

void state_no_change(Fact& change) {
  change.presence = Presence::zero;
  // Money gets the quantum of the narrative's amounts when the budget is built.
  if (change.unit.measure != Measure::money) change.quantum = Amount{1};
}

}  // namespace gouji
