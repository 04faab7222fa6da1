#include "ui/theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace gouji {
namespace {

double linear(ImU32 channel) {
  const double value = static_cast<double>(channel) / 255;
  return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(ImU32 color) {
  return 0.2126 * linear((color >> IM_COL32_R_SHIFT) & 255) + 0.7152 * linear((color >> IM_COL32_G_SHIFT) & 255) +
         0.0722 * linear((color >> IM_COL32_B_SHIFT) & 255);
}

double contrast(ImU32 a, ImU32 b) {
  const double first = luminance(a);
  const double second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

class ThemeTest : public testing::TestWithParam<const Palette*> {};

TEST_P(ThemeTest, TextStandsOutFromEveryGround) {
  const Palette& colors = *GetParam();
  for (const ImU32 ground : {colors.window, colors.side, colors.raised, colors.selected, colors.mark.ground,
                             colors.error.ground, colors.quiet.ground, colors.moved.ground}) {
    EXPECT_GE(contrast(colors.text, ground), 4.5);
    EXPECT_GE(contrast(colors.text_secondary, ground), 4.5);
  }
  for (const ImU32 ground : {colors.window, colors.side, colors.selected}) {
    EXPECT_GE(contrast(colors.accent, ground), 4.5);
    EXPECT_GE(contrast(colors.error.ink, ground), 4.5);
  }
  EXPECT_GE(contrast(colors.on_accent, colors.accent), 4.5);
}

TEST_P(ThemeTest, InkStandsOutFromItsOwnGround) {
  const Palette& colors = *GetParam();
  for (const Tint& tint : {colors.mark, colors.error, colors.remark, colors.good, colors.quiet, colors.moved}) {
    EXPECT_GE(contrast(tint.ink, tint.ground), 4.5);
    EXPECT_GE(contrast(tint.ink, colors.window), 4.5);
  }
}

TEST_P(ThemeTest, PicturesAreSeenAndTheTextInThemIsRead) {
  const Palette& colors = *GetParam();
  for (const Tint& tint : colors.series) {
    EXPECT_GE(contrast(colors.text, tint.ground), 4.5);
    EXPECT_GE(contrast(tint.ink, colors.window), 3.0);
  }
}

INSTANTIATE_TEST_SUITE_P(Palettes, ThemeTest, testing::Values(&light_palette(), &dark_palette()));

}  // namespace
}  // namespace gouji
