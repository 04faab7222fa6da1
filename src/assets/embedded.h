// The files of assets/ that travel inside the programs: languages, classifications, vocabulary, rules; in the
// command line also its own words.
//
// The build writes the bodies (cmake/embed_assets.cmake): each file as it is, but without the
// indentation of its lines; the lines are kept, so a place in the text is a line of the file.
// Budgets are not embedded: the page fetches them and the command line reads them. Nor are the schemas,
// which the program does not read: they are for whoever writes such files.
#pragma once

#include <span>
#include <string_view>

namespace gouji {

struct EmbeddedAsset {
  std::string_view path;  // from assets/, e.g. "languages/zh.json"
  std::string_view text;  // UTF-8, lives as long as the program
};

// What every program carries, sorted by path.
[[nodiscard]] std::span<const EmbeddedAsset> embedded_assets();
// What the command line carries beside it: command-line/zh.json, en.json.
[[nodiscard]] std::span<const EmbeddedAsset> command_line_assets();

// The text of the file, empty where there is no such file among them.
[[nodiscard]] inline std::string_view text_of(std::span<const EmbeddedAsset> assets, std::string_view path) {
  for (const EmbeddedAsset& asset : assets) {
    if (asset.path == path) return asset.text;
  }
  return {};
}
[[nodiscard]] inline std::string_view embedded_asset(std::string_view path) { return text_of(embedded_assets(), path); }

}  // namespace gouji
