// Levers: the changes that people ask for first, each as one number that is set, and set again.
//
// A lever writes one step of a scenario and finds it there again by what the step changes, so the position of
// a lever is never kept beside the scenario. Names: "lever.<id>" of the languages.
//
// Sources of the usual rates: 国务院关于机关事业单位工作人员养老保险制度改革的决定 (国发〔2015〕2号) and 国办发〔2019〕13号
// (the employer pays 16 %); 住房公积金管理条例 with 建金管〔2005〕5号 (5 % to 12 %).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/budget.h"
#include "model/measure.h"
#include "whatif/linkage.h"
#include "whatif/scenario.h"

namespace gouji {

enum class LeverKind : std::uint8_t {
  percent,     // in 0.1 % more or less than without the lever
  head_count,  // persons in service, with their pay and contributions
  rate,        // of a contribution, in 0.1 %
  move,        // amount of money that goes from one project to another
};

struct Lever {
  std::string_view id;
  LeverKind kind = LeverKind::percent;
  std::vector<std::string> targets;  // selectors
  std::string from;                  // of a move
  std::string onto;                  // see whatif/change.h
  std::int64_t neutral = 0;          // the number that changes nothing
  std::int64_t least = 0;
  std::int64_t most = 0;
  std::int64_t step = 1;             // of a slider
};

struct LeverSetting {
  std::size_t step = 0;  // number in the scenario
  std::int64_t value = 0;
};

// Those whose figures the budget has, in the order in which they are shown; no move among them.
[[nodiscard]] std::vector<Lever> levers_of(const Budget& budget, const Linkage& linkage);
// Figures that a move can take from and give to: the funds of the projects, else what functions spend on projects.
[[nodiscard]] std::vector<Index> movable_figures(const Budget& budget, const Linkage& linkage);
// REQUIRES: both are of movable_figures().
[[nodiscard]] Lever move_lever(const Budget& budget, Index from, Index to);

// One figure, in 0.1 % more or less.
[[nodiscard]] Lever figure_lever(std::string address, std::string onto);

// The step of a lever that stands at `value`; without changes where that is neutral.
[[nodiscard]] Step lever_step(const Lever& lever, std::int64_t value);
// Where the lever stands, or nothing where no step that is on is its own. Of several, the last.
[[nodiscard]] std::optional<LeverSetting> lever_setting(const Lever& lever, const Scenario& scenario);

// A position as a person types it: "-10%", "80", an amount in `unit` for a move. Nothing where it is none.
// Safe on any bytes.
[[nodiscard]] std::optional<std::int64_t> typed_position(const Lever& lever, std::string_view text, Unit unit);

}  // namespace gouji
