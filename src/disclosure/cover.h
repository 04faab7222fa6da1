// The lines of a disclosure that say what it is: title, unit, list of contents, and above tables the unit
// that fills them in and the unit of their amounts.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "disclosure/lines.h"
#include "disclosure/titles.h"
#include "model/budget.h"

namespace gouji {

// What a line above a table says of it.
struct TableMark {
  std::string amounts_in;  // 万元, as printed behind 单位: or in brackets
  std::string unit_code;   // [601017] before the name
  std::string unit_name;   // behind 填报单位:
};
// Nothing where the line is no such line.
[[nodiscard]] std::optional<TableMark> table_mark(std::string_view line, const Titles& titles);

// True for 附件2-7:, 公开01表, 表1 alone on its line.
[[nodiscard]] bool is_label(std::string_view folded);

// True where the line is 目录.
[[nodiscard]] bool is_contents_heading(std::string_view line);

// Reads the list of contents whose heading is line `at` into cover.contents (its tables) and returns the
// number of the first line behind it: the list ends where its first entry comes again, or where a line is no
// entry. Dotted lines and page numbers are taken.
[[nodiscard]] std::size_t read_contents(std::span<const TextLine> lines, std::size_t at, const Titles& titles, Cover& cover);

// Takes the title (and from it year and unit, where nothing else says them) from the lines before the list of
// contents or the first heading: "…2024年单位预算". Returns which line it was, or lines.size(); a title over
// two lines ends there.
std::size_t read_cover_title(std::span<const TextLine> lines, Cover& cover);

}  // namespace gouji
