#include "cli/scenario_edits.h"

#include <string_view>
#include <utility>
#include <vector>

#include "cli/files.h"
#include "io/scenario_link.h"
#include "io/scenario_reader.h"
#include "whatif/selector.h"
#include "whatif/typed_change.h"

namespace gouji {
namespace {

// Unit of the figures that the selector picks out.
Unit unit_of(const Budget& budget, const Linkage& linkage, std::string_view selector) {
  const std::vector<Index> figures = select_figures(budget, linkage, selector);
  if (!figures.empty()) return budget.fact(figures[0]).unit;
  return {Measure::money, budget.tables().empty() ? MoneyUnit::wan_yuan : budget.tables()[0].money_unit};
}

struct Halves {
  std::string before;
  std::string behind;
};

// The text on both sides of the last `mark`, neither of them empty.
std::optional<Halves> split(std::string_view text, char mark) {
  const std::size_t at = text.rfind(mark);
  if (at == std::string_view::npos || at == 0 || at + 1 == text.size()) return std::nullopt;
  return Halves{std::string(text.substr(0, at)), std::string(text.substr(at + 1))};
}

class Edits {
 public:
  Edits(const Budget& budget, const Linkage& linkage) : budget_(budget), linkage_(linkage) {}

  std::optional<Change> change(const WhatIfOptions::Edit& edit) const {
    const bool is_set = edit.option == "--set";
    std::optional<Halves> halves = split(edit.text, is_set ? '=' : ':');
    if (!halves) return std::nullopt;
    Change change;
    std::string selector = halves->before;
    if (edit.option == "--move") {
      const std::optional<Halves> ends = split(halves->before, ':');
      if (!ends) return std::nullopt;
      change.kind = Change::Kind::move;
      change.from = ends->before;
      selector = ends->behind;
    }
    const Unit unit = unit_of(budget_, linkage_, selector);
    if (edit.option == "--change") {
      std::optional<Change> typed = change_from_text(halves->behind, unit);
      if (!typed || typed->kind == Change::Kind::set) return std::nullopt;
      change = *std::move(typed);
    } else {
      const std::optional<Amount> amount = amount_from_text(halves->behind, unit);
      if (!amount) return std::nullopt;
      change.amount = *amount;
    }
    change.targets = {std::move(selector)};
    return change;
  }

  std::optional<Goal> goal(const WhatIfOptions& options) const {
    const std::optional<Halves> halves = split(options.goal, '=');
    if (!halves) return std::nullopt;
    const std::optional<Amount> amount = amount_from_text(halves->behind, unit_of(budget_, linkage_, halves->before));
    if (!amount) return std::nullopt;
    return Goal{.target = halves->before, .wanted = *amount, .by = options.by};
  }

  std::optional<Constraint> constraint(const WhatIfOptions::Edit& edit) const {
    const std::optional<Halves> halves = split(edit.text, '=');
    if (!halves) return std::nullopt;
    const std::optional<Amount> amount = amount_from_text(halves->behind, unit_of(budget_, linkage_, halves->before));
    if (!amount) return std::nullopt;
    const auto kind = edit.option == "--at-most" ? Constraint::Kind::at_most : Constraint::Kind::at_least;
    return Constraint{.kind = kind, .target = halves->before, .amount = *amount, .description = {}};
  }

 private:
  const Budget& budget_;
  const Linkage& linkage_;
};

}  // namespace

std::optional<Goal> goal_from_options(const WhatIfOptions& options, const Budget& budget, const Linkage& linkage) {
  return Edits(budget, linkage).goal(options);
}

OpenedScenario open_scenario(const std::string& path_or_link) {
  OpenedScenario opened{.scenario = {}, .file = {.path = path_or_link, .budget = std::nullopt, .faults = {}, .remarks = {}}};
  if (path_or_link.find('#' + std::string(kScenarioLinkKey)) != std::string::npos) {
    Result<Scenario> scenario = read_scenario_link(path_or_link);
    if (scenario.ok()) opened.scenario = std::move(scenario).value();
    else opened.file.faults = scenario.faults();
    return opened;
  }
  const std::optional<std::string> bytes = read_file(path_or_link);
  if (!bytes) {
    opened.file.faults.push_back(cannot_read());
    return opened;
  }
  Result<ReadScenario> read = read_scenario(*bytes);
  if (!read.ok()) {
    opened.file.faults = read.faults();
    return opened;
  }
  ReadScenario content = std::move(read).value();
  opened.scenario = std::move(content.scenario);
  opened.file.remarks = std::move(content.remarks);
  return opened;
}

std::optional<OptionFault> add_edit(const WhatIfOptions::Edit& edit, const Budget& budget, const Linkage& linkage, Scenario& scenario) {
  const Edits edits(budget, linkage);
  if (edit.option == "--at-most" || edit.option == "--at-least") {
    if (std::optional<Constraint> constraint = edits.constraint(edit)) {
      scenario.constraints.push_back(*std::move(constraint));
      return std::nullopt;
    }
  } else if (std::optional<Change> change = edits.change(edit)) {
    scenario.steps.push_back({.description = {}, .is_on = true, .changes = {*std::move(change)}});
    return std::nullopt;
  }
  return OptionFault{"cli.bad-edit", {{"option", edit.option}, {"text", edit.text}}};
}

}  // namespace gouji
