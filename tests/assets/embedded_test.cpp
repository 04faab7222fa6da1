#include "assets/embedded.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

namespace gouji {
namespace {

// The file of assets/ without the indentation of its lines, which is what the build embeds.
std::string file_without_indentation(std::string_view path) {
  std::ifstream file(GOUJI_SOURCE_DIR "/assets/" + std::string(path), std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  std::string kept;
  bool at_line_start = false;
  for (const char c : text) {
    if (at_line_start && (c == ' ' || c == '\t')) continue;
    at_line_start = c == '\n';
    kept += c;
  }
  return kept;
}

TEST(Embedded, HoldsEachFileAsItIsButForIndentation) {
  for (const std::span<const EmbeddedAsset> assets : {embedded_assets(), command_line_assets()}) {
    ASSERT_FALSE(assets.empty());
    for (const EmbeddedAsset& asset : assets) {
      // Not EXPECT_EQ: it would print both texts whole.
      EXPECT_TRUE(asset.text == file_without_indentation(asset.path)) << asset.path;
      EXPECT_TRUE(text_of(assets, asset.path) == asset.text) << asset.path;
    }
  }
}

TEST(Embedded, IsSortedByPath) {
  const auto by_path = [](const EmbeddedAsset& a, const EmbeddedAsset& b) { return a.path < b.path; };
  for (const std::span<const EmbeddedAsset> assets : {embedded_assets(), command_line_assets()}) {
    EXPECT_TRUE(std::is_sorted(assets.begin(), assets.end(), by_path));
  }
}

TEST(Embedded, KeepsTheWordsOfTheCommandLineApart) {
  for (const EmbeddedAsset& asset : command_line_assets()) EXPECT_TRUE(embedded_asset(asset.path).empty()) << asset.path;
}

TEST(Embedded, GivesAnEmptyTextForAFileThatIsNotThere) {
  EXPECT_TRUE(embedded_asset("languages/tlh.json").empty());
  EXPECT_TRUE(embedded_asset("").empty());
}

TEST(Embedded, LeavesBudgetsAndSchemasOut) {
  for (const EmbeddedAsset& asset : embedded_assets()) {
    const std::string_view folder = asset.path.substr(0, asset.path.find('/'));
    EXPECT_TRUE(folder != "budgets" && folder != "schemas") << asset.path;
  }
}

}  // namespace
}  // namespace gouji
