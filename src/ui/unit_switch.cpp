#include "ui/unit_switch.h"

#include <array>

namespace gouji {

namespace {

constexpr std::array kUnits = {DisplayUnit::as_printed, DisplayUnit::yuan, DisplayUnit::wan_yuan, DisplayUnit::yi_yuan};
constexpr int kCount = static_cast<int>(kUnits.size());

std::array<std::string_view, kUnits.size()> labels_of(const Language& words) {
  return {words.text("ui.as-printed"), words.text("unit.yuan"), words.text("unit.wan-yuan"), words.text("unit.yi-yuan")};
}

}  // namespace

float unit_switch_width(const Language& words) { return segments_width(labels_of(words).data(), kCount); }

std::optional<Command> draw_unit_switch(const Language& words, const State& state, const ImRect& box) {
  const auto labels = labels_of(words);
  if (const auto pressed = segments(box, labels.data(), kCount, static_cast<int>(state.unit))) {
    return command::SetUnit{kUnits[static_cast<std::size_t>(*pressed)]};
  }
  return std::nullopt;
}

}  // namespace gouji
