// What the panels show, kept until what it is made from changes: nothing is worked out anew for a frame.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "model/rule.h"
#include "report/bar_picture.h"
#include "report/fault_text.h"
#include "report/finding_view.h"
#include "report/flow_picture.h"
#include "report/inspector.h"
#include "report/report_input.h"
#include "report/spending_picture.h"
#include "report/summary.h"
#include "report/table_signs.h"
#include "report/table_view.h"
#include "ui/search_index.h"
#include "ui/state.h"
#include "ui/table_rows.h"
#include "ui/what_if_views.h"

namespace gouji {

// A figure that a relation of the inspected figure ties to it: what to call it there.
struct RelatedFigure {
  Index fact = kNone;
  std::string label;  // column in the same row, row in the same column, else the whole place
  std::string shown;
  std::string interval;  // its true values
};

// A file of rules beside the built-in ones.
struct RuleFile {
  std::string name;
  std::vector<BilingualText> titles;  // of its rules
};

// Made only while pictures are shown.
struct PictureViews {
  FlowPicture flow;
  SpendingPicture by_use;
  SpendingPicture by_function;
  BarPicture waterfall;
  BarPicture tornado;

  [[nodiscard]] const SpendingPicture& spending(SpendingBy by) const { return by == SpendingBy::use ? by_use : by_function; }
};

struct Views {
  ReportInput input;  // budget is null until one is shown
  std::string file_name;

  SummaryView summary;
  std::vector<NotCheckedReason> not_checked;
  std::vector<CauseView> causes;
  std::vector<TableEntry> entries;
  SearchIndex index;

  TableView table;          // of State::table
  TableRows rows;           // which of its rows are in view
  InspectorView inspector;  // of State::selected
  std::vector<std::vector<RelatedFigure>> related;  // as links_of(inspector)

  // What to call the figures of a finding, by cause, finding, figure: the first by its whole place.
  std::vector<std::vector<std::vector<std::string>>> places;

  std::vector<FaultView> faults;  // of State::faults
  Diagnostics remarks_of_reader;  // what the reader of published text did not understand
  std::vector<FaultView> remarks;  // the same in words

  std::size_t built_in_rules = 0;
  std::vector<RuleFile> rule_files;

  std::vector<SearchHit> hits;  // of State::search

  ScenarioPictures scenario;  // empty where no scenario is tried
  PictureViews pictures;

  SuggestedFigures suggested;

  ShownScenario what_if;
  std::size_t what_if_made = 0;  // how often the host worked it out
  std::size_t linkage_made = 0;  // how often it made the linkage
  WhatIfViews trial;             // while State::tries_out
  ComparisonView comparison;     // while it is open

  // How often the table was made: lets a panel keep what it worked out from it.
  std::size_t table_made = 0;

  [[nodiscard]] bool has_budget() const { return input.budget != nullptr; }
  [[nodiscard]] const Language& language() const { return *input.language; }
  [[nodiscard]] bool shows_scenario(const State& state) const { return state.tries_out && what_if.is_there(); }
  [[nodiscard]] bool shows_comparison(const State& state) const {
    return state.comparison_is_open && shows_scenario(state) && what_if.listed.size() > 1;
  }
};

// All links of the inspector, group by group, in the order in which they are shown.
[[nodiscard]] std::vector<const LinkView*> links_of(const InspectorView& inspector);

// Keeps Views in step with State.
class ViewKeeper {
 public:
  // Call when another budget or language object is in views.
  void forget() { known_ = {}; }
  // Call when another Views::scenario is there.
  void forget_pictures() { known_.pictures = false; }
  // Makes anew what `state` asks for and is not there. REQUIRES: views.input.language is that of the state.
  void update(Views& views, const State& state);

 private:
  void update_scenario(Views& views, const State& state);

  struct Known {
    bool report = false;
    LanguageId language = LanguageId::zh;
    DisplayUnit unit = DisplayUnit::as_printed;
    Index table = kNone;
    Index selected = kNone;
    bool shows_scenario = false;
    std::size_t what_if_made = 0;
    std::size_t linkage_made = 0;
    Index parts_of = kNone;  // figure whose parts are listed
    std::string onto;
    Index move_from = kNone;
    Index move_to = kNone;
    GoalQuestion goal;
    Index goal_target = kNone;
    bool comparison = false;
    bool compares_all = false;
    bool rows = false;
    std::set<std::pair<Index, Index>> folded;
    bool hits = false;
    std::string search;
    std::size_t faulty_files = 0;
    LanguageId fault_language = LanguageId::zh;
    bool pictures = false;
  };
  Known known_;
};

}  // namespace gouji
