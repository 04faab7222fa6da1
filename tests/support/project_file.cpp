#include "tests/support/project_file.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace gouji {

std::string project_file(std::string_view path) {
  const std::string full_path = std::string(GOUJI_SOURCE_DIR) + '/' + std::string(path);
  std::ifstream file(full_path, std::ios::binary);
  EXPECT_TRUE(file.is_open()) << full_path;
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace gouji
