// Pictures of bars: from the baseline to a scenario, step by step (waterfall), and which line moves a figure
// most (tornado). What the bars stand for is worked out elsewhere and handed over as amounts.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "report/picture_item.h"

namespace gouji {

// An amount with what it is called and the figure that it leads to, kNone where it leads to none.
struct LabelledAmount {
  std::string label;
  Amount amount;
  Index fact = kNone;
};

// What `target` would come to with a line at its lowest and at its highest, all others as they are.
struct LabelledRange {
  std::string label;
  Amount low;
  Amount high;
  Index fact = kNone;
};

// What a scenario supplies for its pictures; empty lists: no such picture.
struct ScenarioPictures {
  Index target = kNone;                // the figure that steps and ranges are of
  std::vector<Amount> figures;         // all figures of the scenario, by fact; empty: the published ones
  std::vector<LabelledAmount> steps;   // by how much each change moved the target, in order
  std::vector<LabelledRange> ranges;   // of lines
  std::int64_t percent = 0;            // by which each of these goes down and up
};

enum class BarKind : std::uint8_t { total, rise, fall, range, rest };

// A bar from one value to another. A total is drawn from the edge of the picture.
struct Bar : PictureItem {
  BarKind kind = BarKind::total;
  Amount from;
  Amount to;
  std::string from_shown;  // of a range: "3,390.12"
  std::string to_shown;
};

struct BarPicture {
  std::string title;
  std::string unit_label;
  std::string source;
  std::vector<Bar> bars;  // from the top
  Amount middle;          // of a tornado: the target now
  std::string middle_shown;
  bool is_tornado = false;

  [[nodiscard]] bool is_empty() const { return bars.empty(); }
};

// Baseline, each step, what the steps do not explain (if anything), scenario. Empty where there are no steps.
// REQUIRES of both: target is a fact of money; `figures` is empty or has one amount a fact.
[[nodiscard]] BarPicture waterfall_picture(const ReportInput& input, const ScenarioPictures& scenario);
// The lines that matter most, the most first.
[[nodiscard]] BarPicture tornado_picture(const ReportInput& input, const ScenarioPictures& scenario);

}  // namespace gouji
