#include "assets/version.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji {
namespace {

TEST(Version, BeginsWithThreeNumbers) {
  const std::string_view numbers = version_text().substr(0, version_text().find('+'));
  EXPECT_EQ(std::count(numbers.begin(), numbers.end(), '.'), 2) << version_text();
  EXPECT_EQ(numbers.find_first_not_of("0123456789."), std::string_view::npos) << version_text();
}

TEST(Version, NamesTheCompilerWithItsVersion) {
  EXPECT_NE(toolchain_text().find_first_of("0123456789"), std::string_view::npos) << toolchain_text();
  EXPECT_NE(toolchain_text().find(' '), std::string_view::npos) << toolchain_text();
}

}  // namespace
}  // namespace gouji
