#include "platform/imgui_config.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(ImguiScan, ReadsTheNumberAfterALiteralText) {
  int version = 0;
  EXPECT_EQ(gouji_scan_number("#version 300 es", "#version %d", &version), 1);
  EXPECT_EQ(version, 300);
}

TEST(ImguiScan, LeavesTheNumberWhereTheTextIsAnother) {
  int version = 100;
  EXPECT_EQ(gouji_scan_number("#version es", "#version %d", &version), 0);
  EXPECT_EQ(gouji_scan_number("precision 5", "#version %d", &version), 0);
  EXPECT_EQ(gouji_scan_number("Pos=1,2", "Pos=%i,%i", &version, &version), 0);
  EXPECT_EQ(version, 100);
}

}  // namespace
}  // namespace gouji
