#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "cli/check_printer.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/scenario_edits.h"
#include "cli/whatif_printer.h"
#include "io/scenario_link.h"
#include "io/scenario_writer.h"
#include "report/baseline.h"
#include "report/goal_view.h"
#include "report/scenario_csv.h"
#include "report/scenario_json.h"
#include "report/scenario_markdown.h"
#include "whatif/fingerprint.h"

namespace gouji {
namespace {

constexpr std::size_t kMostCompared = 4;

// A scenario with what follows from it.
struct Tried {
  Tried(const Baseline& baseline, Scenario tried)
      : scenario(std::move(tried)), linkage(link(baseline, scenario.funding)), outcome(evaluate(baseline, linkage, scenario)) {}

  Scenario scenario;
  Linkage linkage;
  Outcome outcome;
};

class WhatIfCommand {
 public:
  WhatIfCommand(const Options& options, const Session& session, const Painters& painters, const Budget& budget)
      : options_(options), session_(session), painters_(painters), budget_(budget), check_(session.check_budget(budget)),
        input_(session.input(budget, check_, options.unit)) {}

  int run() {
    const WhatIfOptions& asked = options_.whatif;
    const bool has_own = !asked.scenario.empty() || !asked.edits.empty() || asked.compare.empty();
    if (has_own && !try_own()) return failure_;
    for (const std::string& path : asked.compare) {
      std::optional<Scenario> scenario = open(path);
      if (!scenario) return kCannotRead;
      try_out(*std::move(scenario));
    }
    const bool is_comparison = !asked.compare.empty();
    if (is_comparison && (tried_.size() < 2 || tried_.size() > kMostCompared)) return refuse("cli.compare-count", {});
    if (is_comparison && (asked.wants_link || !asked.save.empty())) return refuse("cli.compare-alone", {});
    if (!asked.save.empty() && !save()) return kCannotRead;
    const bool is_answered = asked.save == "-";
    if (!is_answered && !write_answer()) return kCannotRead;
    return has_fault() ? kFaultsFound : kNoFault;
  }

 private:
  // The scenario of --scenario and of the edits.
  bool try_own() {
    Scenario scenario;
    if (!options_.whatif.scenario.empty()) {
      std::optional<Scenario> opened = open(options_.whatif.scenario);
      if (!opened) return false;
      scenario = *std::move(opened);
    }
    scenario.funding = options_.whatif.funding.value_or(scenario.funding);
    const Linkage linkage = link(baseline_of(budget_, check_), scenario.funding);
    for (const WhatIfOptions::Edit& edit : options_.whatif.edits) {
      const std::optional<OptionFault> fault = add_edit(edit, budget_, linkage, scenario);
      if (!fault) continue;
      refuse(fault->key, fault->slots);
      return false;
    }
    if (!options_.whatif.goal.empty() && !seek(linkage, scenario)) return false;
    try_out(std::move(scenario));
    return true;
  }

  // The answer becomes a step that says what was asked. False where there is none.
  bool seek(const Linkage& linkage, Scenario& scenario) {
    const std::optional<Goal> goal = goal_from_options(options_.whatif, budget_, linkage);
    if (!goal) {
      refuse("cli.bad-edit", {{"option", "--goal"}, {"text", options_.whatif.goal}});
      return false;
    }
    const Baseline baseline = baseline_of(budget_, check_);
    const Outcome outcome = evaluate(baseline, linkage, scenario);
    const GoalAnswer answer = seek_goal(baseline, linkage, scenario, *goal);
    const GoalView view = view_of_goal({&input_, &linkage, &scenario, &outcome}, *goal, answer);
    std::string text = view.answer;
    for (const std::string& note : view.notes) text += ' ' + note;
    if (answer.fault) {
      write_standard_error("gouji: " + harmless(text) + '\n');
      failure_ = kFaultsFound;
      return false;
    }
    if (view.is_found) scenario.steps.push_back({.description = text, .is_on = true, .changes = answer.changes});
    return true;
  }

  void try_out(Scenario scenario) { tried_.emplace_back(baseline_of(budget_, check_), std::move(scenario)); }

  std::optional<Scenario> open(const std::string& path) {
    OpenedScenario opened = open_scenario(path);
    write_standard_error(faults_as_text(opened.file, session_.language(), painters_.error));
    if (!opened.file.faults.empty()) return std::nullopt;
    return std::move(opened.scenario);
  }

  int refuse(const std::string& key, const Slots& slots) {
    write_standard_error("gouji: " + harmless(session_.language().fill(key, slots)) + '\n');
    return kCannotRead;
  }

  // What is passed on names the budget that it was tried on.
  Scenario to_pass_on() {
    Scenario scenario = tried_.front().scenario;
    scenario.baseline = fingerprint_of(budget_);
    return scenario;
  }

  bool save() {
    const std::string& path = options_.whatif.save;
    if (write_file(path, write_scenario(to_pass_on(), budget_, tried_.front().linkage))) return true;
    write_standard_error(harmless(path) + ": " + std::string(session_.language().text("cli.cannot-write")) + '\n');
    return false;
  }

  bool write_answer() {
    if (options_.whatif.wants_link) return write_link();
    std::vector<ScenarioInput> inputs;
    for (const Tried& tried : tried_) inputs.push_back({&input_, &tried.linkage, &tried.scenario, &tried.outcome});
    switch (options_.format) {
      case Format::json: return write_standard_output(text_from_json(scenario_as_json(inputs, options_.files[0])));
      case Format::markdown: return write_standard_output(scenario_as_markdown(inputs));
      case Format::csv: return write_standard_output(scenario_as_csv(inputs));
      case Format::text: break;
    }
    return write_standard_output(whatif_as_text(inputs, painters_.out));
  }

  bool write_link() {
    const Result<std::string> link = write_scenario_link(to_pass_on());
    if (link.ok()) return write_standard_output('#' + link.value() + '\n');
    const OpenedFile file{.path = options_.files[0], .budget = std::nullopt, .faults = link.faults(), .remarks = {}};
    write_standard_error(faults_as_text(file, session_.language(), painters_.error));
    return false;
  }

  bool has_fault() const {
    for (const Tried& tried : tried_) {
      if (has_error({&input_, &tried.linkage, &tried.scenario, &tried.outcome})) return true;
    }
    return false;
  }

  const Options& options_;
  const Session& session_;
  const Painters& painters_;
  const Budget& budget_;
  const CheckResult check_;
  const ReportInput input_;
  int failure_ = kCannotRead;  // status where there is no answer
  std::deque<Tried> tried_;
};

}  // namespace

int run_whatif(const Options& options, const Session& session, const Painters& painters) {
  const OpenedFile file = session.open(options.files[0]);
  write_standard_error(faults_as_text(file, session.language(), painters.error));
  if (!file.budget) return kCannotRead;
  return WhatIfCommand(options, session, painters, *file.budget).run();
}

}  // namespace gouji
