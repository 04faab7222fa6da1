#include "ui/views.h"

#include "report/place.h"

namespace gouji {

namespace {

constexpr std::size_t kMostHits = 60;

std::vector<std::vector<std::vector<std::string>>> places_in_findings(const Views& views) {
  std::vector<std::vector<std::vector<std::string>>> all;
  for (const CauseView& cause : views.causes) {
    auto& findings = all.emplace_back();
    for (const FindingView& finding : cause.findings) {
      auto& labels = findings.emplace_back();
      for (const PlacedFact& placed : finding.facts) {
        labels.push_back(labels.empty() ? placed.place : place_beside(views.input, finding.facts.front().fact, placed));
      }
    }
  }
  return all;
}

std::vector<std::vector<RelatedFigure>> related_figures(const ReportInput& shown, const Views& views) {
  std::vector<std::vector<RelatedFigure>> all;
  const Index from = views.inspector.fact.fact;
  for (const LinkView* link : links_of(views.inspector)) {
    std::vector<RelatedFigure> figures;
    for (const PlacedFact& other : link->others) {
      figures.push_back({other.fact, place_beside(views.input, from, other), other.shown, true_values_text(shown, other.fact)});
    }
    all.push_back(std::move(figures));
  }
  return all;
}

PictureViews make_pictures(const Views& views, const ScenarioPictures& scenario) {
  const std::vector<Amount>& figures = scenario.figures;
  return {flow_picture(views.input, figures), spending_picture(views.input, SpendingBy::use, figures),
          spending_picture(views.input, SpendingBy::function, figures), waterfall_picture(views.input, scenario),
          tornado_picture(views.input, scenario)};
}

// Tables and inspector show the scenario while it is tried out; findings are always of what was published.
ReportInput shown_input(const Views& views, const State& state) {
  ReportInput shown = views.input;
  if (views.shows_scenario(state)) {
    shown.budget = views.what_if.budget;
    shown.check = views.what_if.check;
  }
  return shown;
}

}  // namespace

std::vector<const LinkView*> links_of(const InspectorView& inspector) {
  std::vector<const LinkView*> links;
  for (const auto* group : {&inspector.made_of, &inspector.goes_into, &inspector.must_equal, &inspector.other}) {
    for (const LinkView& link : *group) {
      links.push_back(&link);
    }
  }
  return links;
}

void ViewKeeper::update_scenario(Views& views, const State& state) {
  const bool shows = views.shows_scenario(state);
  const bool is_same = known_.what_if_made == views.what_if_made;
  if (known_.shows_scenario != shows || (shows && !is_same)) {
    known_.shows_scenario = shows;
    known_.pictures = false;
    known_.table = kNone;
    known_.selected = kNone;
    known_.hits = false;
  }
  if (!shows) return;
  if (known_.linkage_made != views.linkage_made) {
    known_.linkage_made = views.linkage_made;
    known_.parts_of = kNone;
    list_levers(views.input, views.what_if, views.trial);
    views.trial.goal.means = goal_means(views.input, views.what_if);
  }
  if (!is_same || known_.move_from != state.move_from || known_.move_to != state.move_to) {
    known_.move_from = state.move_from;
    known_.move_to = state.move_to;
    const auto& movable = views.trial.movable;
    const bool can_move = movable.size() > 1;
    views.trial.move_from = can_move && state.move_from == kNone ? movable[0].fact : state.move_from;
    views.trial.move_to = can_move && state.move_to == kNone ? movable[1].fact : state.move_to;
    view_scenario(views.input, views.what_if, views.summary.total_fact, views.trial);
  }
  if (known_.parts_of != state.selected) {
    known_.parts_of = state.selected;
    list_parts(views.input, views.what_if, state.selected, views.trial);
  }
  if (!is_same || known_.onto != state.onto || known_.selected != state.selected) {
    known_.onto = state.onto;
    view_selected(views.input, views.what_if, state.selected, state.onto, views.trial);
  }
  if (!is_same || known_.goal != state.goal || known_.goal_target != state.selected) {
    known_.goal = state.goal;
    known_.goal_target = state.selected;
    view_goal(views.input, views.what_if, state.selected, state.goal, views.trial.goal);
  }
  const bool compares = views.shows_comparison(state);
  if (compares && (!is_same || !known_.comparison || known_.compares_all != state.compares_all)) {
    known_.compares_all = state.compares_all;
    views.comparison = view_comparison(views.input, views.what_if, state.compares_all);
  }
  known_.comparison = compares;
  known_.what_if_made = views.what_if_made;
}

void ViewKeeper::update(Views& views, const State& state) {
  if (known_.faulty_files != state.faulty_files || known_.fault_language != state.language) {
    known_.faulty_files = state.faulty_files;
    known_.fault_language = state.language;
    views.faults.clear();
    for (const Diagnostic& fault : state.faults) {
      views.faults.push_back(view_of_fault(fault, views.language()));
    }
  }
  if (!views.has_budget()) {
    return;
  }
  views.input.unit = state.unit;
  if (!known_.report || known_.language != state.language || known_.unit != state.unit) {
    const Known before = known_;
    known_ = {};
    known_.faulty_files = before.faulty_files;
    known_.fault_language = before.fault_language;
    known_.report = true;
    known_.language = state.language;
    known_.unit = state.unit;
    views.causes = list_causes(views.input);
    views.places = places_in_findings(views);
    views.suggested = suggested_figures(views.input);
    views.summary = summarise(views.input, views.causes);
    views.not_checked = by_reason(views.summary.not_checked);
    views.remarks.clear();
    for (const Diagnostic& remark : views.remarks_of_reader) {
      views.remarks.push_back(view_of_fault(remark, views.language()));
    }
    views.entries = list_tables(views.input, views.causes);
    views.index = SearchIndex(views.input);
    views.table = {};
    views.inspector = {};
    views.related.clear();
  }
  update_scenario(views, state);
  if (state.shows_pictures && !known_.pictures) {
    known_.pictures = true;
    const bool is_left = views.what_if.is_there() && !state.tries_out;
    views.pictures = make_pictures(views, is_left ? ScenarioPictures() : views.scenario);
  }
  const ReportInput shown = shown_input(views, state);
  if (known_.table != state.table) {
    known_.table = state.table;
    known_.rows = false;
    views.table = state.table == kNone ? TableView{} : view_of_table(shown, state.table);
    if (state.table != kNone && views.shows_scenario(state)) {
      mark_moves(views.input, views.what_if.outcome->figures, views.table);
    }
    if (state.table != kNone) {
      TableSigns(shown).keep_where_looked_for(views.table);
    }
    ++views.table_made;
  }
  if (!known_.rows || known_.folded != state.folded) {
    known_.rows = true;
    known_.folded = state.folded;
    views.rows = rows_in_view(views.table, state.folded);
    ++views.table_made;
  }
  if (known_.selected != state.selected) {
    known_.selected = state.selected;
    views.inspector = state.selected == kNone ? InspectorView{} : inspect(shown, state.selected);
    views.related = state.selected == kNone ? std::vector<std::vector<RelatedFigure>>{} : related_figures(shown, views);
  }
  if (!known_.hits || known_.search != state.search) {
    known_.hits = true;
    known_.search = state.search;
    views.hits = views.index.find(views.input, state.search, kMostHits);
    for (SearchHit& hit : views.hits) {
      if (!views.shows_scenario(state)) break;
      hit.moved = moved_figure(views.input, hit.fact, views.what_if.outcome->figures[hit.fact]);
      if (hit.moved) hit.figure = figure_text(shown.budget->fact(hit.fact), state.unit);
    }
  }
}

}  // namespace gouji
