// Small signs, drawn as lines so that they are crisp at every density: verdicts, severities, arrows.
// Each verdict has its own shape, so that none is told by its colour alone; the words of report/
// verdict_text.h stand beside them.
#pragma once

#include <cstdint>

#include "base/diagnostic.h"
#include "imgui.h"
#include "model/verdict.h"
#include "ui/theme.h"

namespace gouji {

enum class Shape : std::uint8_t {
  chevron_right,
  chevron_down,
  chevron_left,
  close,
  search,
  menu,
  sun,
  moon,
  half_moon,  // as the system does
  large_text,  // 大
  copy,
  suspect,    // a diamond: probably wrong
  list,
  grid,
  picture,
  figure,
  flag,
  check,
  help,
  moved_up,    // by a scenario
  moved_down,
  what_if,
  undo,
  redo,
};

// `center` in device pixels, `size` in CSS pixels.
void draw_shape(ImVec2 center, float size, Shape shape, ImU32 color);
void draw_verdict(ImVec2 center, float size, Verdict verdict);
void draw_severity(ImVec2 center, float size, Severity severity);

[[nodiscard]] const Tint& tint_of(Verdict verdict);
[[nodiscard]] const Tint& tint_of(Severity severity);

}  // namespace gouji
