// A relation as an equation whose figures can be pressed, flowing over as many lines as it needs.
#pragma once

#include "model/verdict.h"
#include "report/equation.h"

namespace gouji {

// Returns the figure that was pressed, or kNone. `self` is the figure that is looked at: shown in bold, and
// not pressed. `inset` in CSS pixels. Labels of the figures are their texts.
Index draw_equation(const EquationView& equation, Verdict verdict, Index self, float inset);

}  // namespace gouji
