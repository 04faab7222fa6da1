#include "whatif/link.h"

#include <algorithm>
#include <cassert>
#include <optional>
#include <unordered_map>
#include <utility>

#include "base/sort.h"
#include "whatif/entries.h"
#include "whatif/figure_classes.h"

namespace gouji {
namespace {

constexpr std::size_t kMostEntries = 200'000;  // of one matrix; two views beyond that stay apart

using Parts = std::vector<Index>;  // classes, ascending

// A way to put a class together from others.
struct Definition {
  Index relation = kNone;  // kNone where the relation has to be made
  Parts parts;
};

class Linker {
 public:
  Linker(const Baseline& baseline, Funding funding)
      : budget_(*baseline.budget), rules_(*baseline.rules), judgements_(baseline.judgements), funding_(funding),
        classes_(budget_.facts()) {
    linkage_.relations = *baseline.relations;
    linkage_.relation_count = linkage_.relations.size();
    linkage_.relations.append(*baseline.blank);
    linkage_.fact_count = budget_.facts().size();
    for (const Fact& fact : budget_.facts()) linkage_.figures.push_back(fact.value);
  }

  Linkage run() {
    for (Index r = 0; r < linkage_.relations.size(); ++r) sort_out(r);
    // Last, so that the amount and not its change stands for both.
    for (const Index r : fixed_) classes_.unite_with(terms(r)[0].fact, terms(r)[1].fact);
    for (const auto& [relation, has_rest] : sums_) define(relation, has_rest);
    define_by_lines();
    states_.assign(linkage_.figures.size(), State::unseen);
    for (Index figure = 0; figure < linkage_.figures.size(); ++figure) visit(classes_.root(figure));
    reconcile_all();
    emit();
    finish(linkage_);
    return std::move(linkage_);
  }

 private:
  [[nodiscard]] std::span<const Term> terms(Index relation) const { return linkage_.relations.terms(relation); }

  // Copies, sums, and relations that do not link.
  void sort_out(Index r) {
    const Relation& relation = linkage_.relations[r];
    if (relation.kind == RelationKind::ratio) return;
    if (relation.kind == RelationKind::at_least && relation.rest == Rest::none) return;
    if (relation.rest == Rest::balance && funding_ == Funding::fixed) return;
    const std::span<const Term> all = terms(r);
    if (budget_.fact(all[0].fact).presence == Presence::absent) return;
    if (std::any_of(all.begin(), all.end(), [&](const Term& term) { return budget_.fact(term.fact).sign_is_open; })) return;
    const bool is_complete = std::none_of(all.begin(), all.end(), [&](const Term& term) { return is_absent(term); });
    const bool is_sum = std::all_of(all.begin() + 1, all.end(), [](const Term& term) { return term.weight == -1; });
    const bool is_bound = relation.kind == RelationKind::at_least;
    const bool fails = r < linkage_.relation_count && judgements_[r].verdict == Verdict::error;
    const bool may_have_rest = relation.rest == Rest::part && (is_bound || (fails && judgements_[r].difference > 0));
    if (fails && rules_.rules[relation.rule].severity != Severity::error && (is_bound || !may_have_rest)) return;
    const bool has_rest = may_have_rest || !is_complete;
    if (all.size() == 2 && is_sum && !has_rest) {
      copies_.push_back(r);
      if (relation.rest == Rest::fixed) fixed_.push_back(r);
      else classes_.unite(all[0].fact, all[1].fact);
    } else if (is_sum && all.size() > 1 && relation.rest != Rest::fixed) {
      sums_.emplace_back(r, has_rest);
    }
  }

  [[nodiscard]] bool is_absent(const Term& term) const { return budget_.fact(term.fact).presence == Presence::absent; }

  Index add_figure(Amount amount) {
    linkage_.figures.push_back(amount);
    return classes_.add();
  }

  void define(Index r, bool has_rest) {
    const std::span<const Term> all = terms(r);
    const Index whole = classes_.root(all[0].fact);
    Definition definition{r, {}};
    Wide rest = linkage_.figures[all[0].fact].fen;
    for (const Term& term : all.subspan(1)) {
      if (is_absent(term)) continue;
      definition.parts.push_back(classes_.root(term.fact));
      rest -= linkage_.figures[term.fact].fen;
    }
    if (has_rest) {
      definition.relation = kNone;
      definition.parts.push_back(add_figure(amount_from_wide(std::max<Wide>(rest, 0)).value_or(Amount{})));
    }
    std::sort(definition.parts.begin(), definition.parts.end());
    const bool has_twice = std::adjacent_find(definition.parts.begin(), definition.parts.end()) != definition.parts.end();
    if (has_twice || std::binary_search(definition.parts.begin(), definition.parts.end(), whole)) return;
    std::vector<Definition>& known = definitions_[whole];
    const bool is_known = std::any_of(known.begin(), known.end(), [&](const Definition& other) { return other.parts == definition.parts; });
    if (!is_known) known.push_back(std::move(definition));
  }

  // Of a ledger the entries are known: each line is a part of its function, its economic subject and its unit.
  void define_by_lines() {
    const Table* functions = budget_.find_table(name_of(TableKind::ledger_function));
    const Table* economics = budget_.find_table(name_of(TableKind::ledger_economic));
    const Table* units = budget_.find_table(name_of(TableKind::ledger_unit));
    if (functions == nullptr || economics == nullptr || units == nullptr) return;
    const Ledger& ledger = *budget_.cover().ledger;
    std::unordered_map<SubjectCode, Parts> of_function;
    std::unordered_map<SubjectCode, Parts> of_economic;
    for (std::size_t unit = 0; unit < ledger.units.size(); ++unit) {
      Parts lines;
      for (std::uint32_t i = ledger.units[unit].first_line; i < ledger.end_line(unit); ++i) {
        lines.push_back(add_figure(ledger.lines[i].amount));
        of_function[ledger.lines[i].function].push_back(lines.back());
        of_economic[ledger.lines[i].economic].push_back(lines.back());
      }
      define_by_lines(*units, static_cast<Index>(unit + 1), std::move(lines));
    }
    for (auto& [code, lines] : of_function) define_by_lines(*functions, functions->find_row(std::to_string(code)), std::move(lines));
    for (auto& [code, lines] : of_economic) define_by_lines(*economics, economics->find_row(std::to_string(code)), std::move(lines));
  }

  void define_by_lines(const Table& table, Index row, Parts lines) {
    if (!lines.empty()) definitions_[classes_.root(table.fact(row, 0))].push_back({kNone, std::move(lines)});
  }

  // Parts first; a definition that leads back to its own class is left out.
  void visit(Index whole) {
    if (states_[whole] != State::unseen) return;
    states_[whole] = State::open;
    const auto found = definitions_.find(whole);
    if (found != definitions_.end()) {
      std::vector<Definition>& all = found->second;
      // Without a rest first: they say more.
      sort_stably(all, [](const Definition& a, const Definition& b) { return a.relation != kNone && b.relation == kNone; });
      std::vector<Definition> kept;
      for (Definition& definition : all) {
        const bool leads_back = std::any_of(definition.parts.begin(), definition.parts.end(), [&](Index part) {
          visit(part);
          return states_[part] == State::open;
        });
        if (!leads_back) kept.push_back(std::move(definition));
      }
      all = std::move(kept);
      if (!all.empty()) defined_.push_back(whole);
    }
    states_[whole] = State::done;
  }

  void reconcile_all() {
    for (const Index whole : defined_) chosen_[whole] = definitions_[whole][0];
    for (const Index whole : defined_) {
      const std::vector<Definition>& all = definitions_[whole];
      for (std::size_t i = 1; i < all.size(); ++i) reconcile(all[0].parts, all[i].parts);
    }
  }

  // The leaves of classes, as far as they are known by now.
  [[nodiscard]] Parts expand(const Parts& parts) const {
    Parts leaves;
    Parts open = parts;
    while (!open.empty()) {
      const Index part = open.back();
      open.pop_back();
      const auto found = chosen_.find(part);
      if (found == chosen_.end()) leaves.push_back(part);
      else open.insert(open.end(), found->second.parts.rbegin(), found->second.parts.rend());  // mostly leaves come in order
    }
    if (!std::is_sorted(leaves.begin(), leaves.end())) std::sort(leaves.begin(), leaves.end());
    return leaves;
  }

  void reconcile(const Parts& first, const Parts& second) {
    const Parts a = expand(first);
    const Parts b = expand(second);
    Parts rows;
    Parts columns;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(rows));
    std::set_difference(b.begin(), b.end(), a.begin(), a.end(), std::back_inserter(columns));
    Parts empty_rows = take_empty(rows);
    Parts empty_columns = take_empty(columns);
    pair_empty(empty_rows, empty_columns);
    if (rows.empty() || columns.empty() || rows.size() > kMostEntries / columns.size()) return;
    if (rows.size() == 1 && empty_rows.empty()) {
      put_together(rows[0], columns, empty_columns);
    } else if (columns.size() == 1 && empty_columns.empty()) {
      put_together(columns[0], rows, empty_rows);
    } else {
      add_entries(rows, columns);
      // Money for an empty line of the one view comes to the largest line of the other.
      extend(chosen_[largest(columns)].parts, empty_rows);
      extend(chosen_[largest(rows)].parts, empty_columns);
    }
  }

  static void extend(Parts& parts, const Parts& more) { parts.insert(parts.end(), more.begin(), more.end()); }

  [[nodiscard]] Amount amount_of(Index part) const { return linkage_.figures[classes_.finest(part)]; }

  Parts take_empty(Parts& parts) const {
    const auto empty = std::stable_partition(parts.begin(), parts.end(), [&](Index part) { return amount_of(part).fen != 0; });
    Parts taken(empty, parts.end());
    parts.erase(empty, parts.end());
    return taken;
  }

  [[nodiscard]] Index largest(const Parts& parts) const {
    return *std::max_element(parts.begin(), parts.end(), [&](Index a, Index b) { return amount_of(a) < amount_of(b); });
  }

  // Two empty cells of one row and column, in two tables, are one.
  void pair_empty(Parts& rows, Parts& columns) {
    std::erase_if(rows, [&](Index row) {
      const auto found = std::find_if(columns.begin(), columns.end(), [&](Index column) { return is_same_cell(row, column); });
      if (found == columns.end()) return false;
      chosen_[*found] = {kNone, {row}};
      columns.erase(found);
      return true;
    });
  }

  [[nodiscard]] bool is_same_cell(Index a, Index b) const {
    a = classes_.finest(a);
    b = classes_.finest(b);
    if (a >= linkage_.fact_count || b >= linkage_.fact_count) return false;
    return budget_.row_of(a).id == budget_.row_of(b).id && budget_.column_of(a).id == budget_.column_of(b).id;
  }

  // One leaf of the one view is all that is left of the other: its parts are known.
  void put_together(Index whole, Parts parts, const Parts& empty) {
    extend(parts, empty);
    chosen_[whole] = {kNone, std::move(parts)};
  }

  void add_entries(const Parts& rows, const Parts& columns) {
    const std::vector<MatrixEntry> entries = reconstruct_entries(margins(rows), margins(columns), unit_of(rows, columns));
    std::vector<Parts> of_row(rows.size());
    std::vector<Parts> of_column(columns.size());
    for (const MatrixEntry& entry : entries) {
      const Index figure = add_figure(entry.amount);
      of_row[entry.row].push_back(figure);
      of_column[entry.column].push_back(figure);
      linkage_.entries.push_back({figure, classes_.finest(rows[entry.row]), classes_.finest(columns[entry.column]),
                                  entry.knowledge, entry.lower, entry.upper});
    }
    for (std::size_t i = 0; i < rows.size(); ++i) chosen_[rows[i]] = {kNone, std::move(of_row[i])};
    for (std::size_t i = 0; i < columns.size(); ++i) chosen_[columns[i]] = {kNone, std::move(of_column[i])};
  }

  [[nodiscard]] std::vector<Margin> margins(const Parts& parts) const {
    std::vector<Margin> margins;
    for (const Index part : parts) {
      const Index figure = classes_.finest(part);
      margins.push_back({linkage_.figures[figure], figure < linkage_.fact_count ? budget_.row_of(figure).code : std::string()});
    }
    return margins;
  }

  [[nodiscard]] Amount unit_of(const Parts& rows, const Parts& columns) const {
    std::int64_t unit = 0;
    for (const Parts* parts : {&rows, &columns}) {
      for (const Index part : *parts) {
        const Index figure = classes_.finest(part);
        const std::int64_t quantum = figure < linkage_.fact_count ? budget_.fact(figure).quantum.fen : 0;
        if (quantum > 0) unit = unit == 0 ? quantum : std::min(unit, quantum);
      }
    }
    return {std::max<std::int64_t>(unit, 1)};
  }

  // Writes the choice down: determining relations in the order in which they carry moves on.
  void emit() {
    linkage_.determines.assign(linkage_.relations.size(), kNone);
    std::unordered_map<Index, std::vector<Index>> copies;
    for (const Index r : copies_) copies[classes_.root(terms(r)[0].fact)].push_back(r);
    states_.assign(linkage_.figures.size(), State::unseen);
    for (Index figure = 0; figure < linkage_.figures.size(); ++figure) emit_class(classes_.root(figure), copies);
  }

  void emit_class(Index whole, const std::unordered_map<Index, std::vector<Index>>& copies) {
    if (states_[whole] != State::unseen) return;
    states_[whole] = State::done;
    Index first = classes_.finest(whole);
    if (const auto found = chosen_.find(whole); found != chosen_.end()) {
      const Definition& definition = found->second;
      for (const Index part : definition.parts) emit_class(part, copies);
      Index relation = definition.relation;
      if (relation == kNone) relation = add_relation(first, definition.parts);
      else first = terms(relation)[0].fact;
      determine(first, relation);
    }
    spread(first, copies.find(whole) == copies.end() ? std::vector<Index>{} : copies.at(whole));
  }

  Index add_relation(Index figure, const Parts& parts) {
    std::vector<Term> all{{figure, 1}};
    for (const Index part : parts) all.push_back({classes_.finest(part), -1});
    linkage_.determines.push_back(kNone);
    return linkage_.relations.add_equality(kEntriesRule, all);
  }

  void determine(Index figure, Index relation) {
    linkage_.determines[relation] = figure;
    linkage_.order.push_back(relation);
  }

  // From one place of a class to its other places, copy by copy.
  void spread(Index first, std::vector<Index> relations) {
    std::vector<Index> reached{first};
    for (std::size_t i = 0; i < reached.size(); ++i) {
      for (Index& relation : relations) {
        if (relation == kNone) continue;
        const std::span<const Term> both = terms(relation);
        const bool has_first = both[0].fact == reached[i];
        if (!has_first && both[1].fact != reached[i]) continue;
        const Index other = both[has_first ? 1 : 0].fact;
        if (std::find(reached.begin(), reached.end(), other) == reached.end()) {
          determine(other, relation);
          reached.push_back(other);
        }
        relation = kNone;
      }
    }
  }

  enum class State : std::uint8_t { unseen, open, done };

  const Budget& budget_;
  const RuleSet& rules_;
  std::span<const Judgement> judgements_;
  Funding funding_;
  FigureClasses classes_;
  Linkage linkage_;
  std::vector<Index> copies_;  // relations of two figures that move alike
  std::vector<Index> fixed_;   // those of them whose figures are not the same
  std::vector<std::pair<Index, bool>> sums_;  // relation, and whether it has a rest
  std::unordered_map<Index, std::vector<Definition>> definitions_;
  std::unordered_map<Index, Definition> chosen_;
  std::vector<State> states_;  // of classes
  std::vector<Index> defined_;  // classes with a definition, parts first
};

}  // namespace

Linkage link(const Baseline& baseline, Funding funding) {
  assert(baseline.judgements.size() == baseline.relations->size());
  return Linker(baseline, funding).run();
}

}  // namespace gouji
