// What the reader has chosen and where he is: all that the page shows beside the budget itself.
// Changed only by apply() in command.h, between frames.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "model/fact.h"
#include "report/language.h"
#include "report/number_format.h"
#include "report/spending_picture.h"
#include "ui/what_if.h"

namespace gouji {

enum class ThemeChoice : std::uint8_t { automatic, light, dark };

// The regions between which F6 goes; on a narrow screen one of tables, table, figure, findings is shown.
enum class Region : std::uint8_t { top, tables, table, figure, findings };

// What stands below the table. A figure has a region of its own where there is room.
enum class BottomTab : std::uint8_t { figure, findings, scope, scenario };  // figure: never in State::bottom

// What the reader made of the panels' sizes, in CSS pixels; 0: as the page is laid out by itself.
struct PanelSizes {
  float tables = 0;  // width
  float figure = 0;  // width
  float bottom = 0;  // height
};

// What stands in the place of the palette's, 0xRRGGBB; all 0: nothing.
struct AccentColors {
  std::uint32_t accent = 0;     // links, selection, focus
  std::uint32_t on_accent = 0;  // text on it
  std::uint32_t selected = 0;   // ground of the selected row or tab
};

// A large file that is being read.
struct Reading {
  std::string name;
  std::string part;     // what is being done: "text", "check"
  double fraction = 0;  // of the whole
};

// What the middle shows instead of a table.
enum class PictureKind : std::uint8_t { sankey, treemap, waterfall, tornado };

// Of State::open_cause: none is open.
inline constexpr std::size_t kNoCause = static_cast<std::size_t>(-1);

struct State {
  LanguageId language = LanguageId::zh;
  DisplayUnit unit = DisplayUnit::as_printed;
  ThemeChoice theme = ThemeChoice::automatic;
  bool system_is_dark = false;
  bool large_text = false;
  bool is_embedded = false;  // in another page; nothing is kept in the browser
  bool read_only = false;  // nothing can be opened, tried out or corrected; looked at, all
  AccentColors accent;
  PanelSizes panels;
  float table_zoom = 1;  // of the rows of tables, by two fingers

  Index table = kNone;     // shown
  Index selected = kNone;        // fact
  Index selected_table = kNone;  // its table
  std::vector<Index> history;      // facts that were looked at, oldest first
  std::size_t history_at = 0;      // the one that is looked at now
  std::vector<Index> marked;       // facts of the finding that is shown, ascending
  std::set<std::pair<Index, Index>> folded;  // table, row

  Region region = Region::table;
  BottomTab bottom = BottomTab::findings;
  bool shows_figure = false;  // before it, where a figure has no region of its own
  bool shows_ranges = false;  // the inspector shows the true values of each figure of a relation
  std::size_t open_cause = kNoCause;  // number in the list of causes

  bool shows_pictures = false;  // in the place of the table
  PictureKind picture = PictureKind::sankey;
  SpendingBy spending_by = SpendingBy::use;
  Index zoomed = kNone;  // fact of the group that fills the treemap; kNone: all spending

  std::string search;
  bool search_is_open = false;
  std::size_t search_choice = 0;  // number in the list of results

  std::size_t corrections = 0;  // suggestions that were carried out

  bool tries_out = false;    // the tables show the scenario, and figures can be changed
  Typing typing;             // field empty: nothing is typed
  std::string onto;          // address of what takes all of a change of the selected figure; empty: shared out
  Index move_from = kNone;   // project that money is moved from, and to
  Index move_to = kNone;
  GoalQuestion goal;
  bool link_is_copied = false;     // by the last command
  bool limit_is_least = false;     // of the next limit
  bool comparison_is_open = false;
  bool compares_all = false;       // all lines, not only those that differ

  bool help_is_open = false;
  bool rules_are_open = false;
  std::optional<Reading> reading;
  std::string faulty_name;  // file that was not opened
  Diagnostics faults;       // empty: none to show
  std::size_t faulty_files = 0;  // so far

  // Wishes for the next frame.
  bool reveal_selected = false;  // scroll the selected figure into view
  bool focus_region = false;     // give the keyboard to `region`
  bool shows_focus = false;  // its focus is to be seen, since a key asked for it
  bool focus_search = false;
  bool focus_typing = false;
  bool reveal_goal = false;      // scroll the answer into view
  bool reveal_scenario = false;  // scroll its head into view

  [[nodiscard]] bool is_dark() const {
    return theme == ThemeChoice::dark || (theme == ThemeChoice::automatic && system_is_dark);
  }
};

}  // namespace gouji
