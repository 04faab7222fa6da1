// Hands the text view to the page piece by piece: only the sections that changed since it was last asked.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "report/report_input.h"
#include "report/text_view.h"
#include "ui/state.h"
#include "ui/views.h"

namespace gouji {

// What the text view is made from.
struct TextViewSource {
  ReportInput report;           // budget is null where none is open
  std::size_t version = 0;      // another number for another budget or check result
  const Diagnostics* remarks = nullptr;  // of the budget's reader
  std::vector<std::string> rule_files;   // names of those beside the built-in rules
  const State* state = nullptr;
  bool has_picture = true;
  const Views* views = nullptr;       // with the scenario; null: there is no what-if
  std::size_t scenario_version = 0;   // another number after each edit of it
  std::size_t findings_page = 0;
};

class TextViewFeed {
 public:
  // JSON, or nothing where nothing changed since the last call:
  //   {"title": "…", "status": "…", "version": 1, "selected": 57, "signs": {…}, "order": [ids…], "sections": [changed ones…]}
  // `status` is what to say aloud; another budget or check result has another `version`. `selected` is a fact, −1 for none. See text_view_json.h for the rest.
  [[nodiscard]] std::string changes(const TextViewSource& source);

 private:
  // What decides whether anything changed.
  struct Known {
    std::size_t version = 0;
    LanguageId language = LanguageId::zh;
    DisplayUnit unit = DisplayUnit::as_printed;
    std::size_t corrections = 0;
    bool has_picture = false;
    Index selected = kNone;
    std::size_t faulty_files = 0;
    bool has_faults = false;
    ThemeChoice theme = ThemeChoice::automatic;
    bool large_text = false;
    bool read_only = false;
    bool shows_ranges = false;
    std::string reading;  // name and part
    std::vector<std::string> rule_files;
    std::size_t findings_page = 0;
    bool tries_out = false;
    std::size_t scenario_version = 0;
    GoalQuestion goal;
    std::string typed;  // what could not be taken, and where
    std::string onto;
    Index move_from = kNone;
    Index move_to = kNone;

    friend bool operator==(const Known&, const Known&) = default;
    // The report itself is the same.
    [[nodiscard]] bool same_report(const Known& other) const {
      return version == other.version && language == other.language && unit == other.unit &&
             corrections == other.corrections && findings_page == other.findings_page && tries_out == other.tries_out &&
             scenario_version == other.scenario_version && read_only == other.read_only;
    }
  };
  [[nodiscard]] static Known known_of(const TextViewSource& source);

  std::optional<Known> known_;
  TextReport report_;  // with its sections already sent
  std::map<std::string, std::string> sent_;  // JSON by id
};

}  // namespace gouji
