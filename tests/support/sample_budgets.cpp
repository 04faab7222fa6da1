#include "tests/support/sample_budgets.h"

#include <algorithm>
#include <cstdint>
#include <map>

#include "base/decimal.h"
#include "tests/support/budget_maker.h"
#include "tests/support/random_numbers.h"

namespace gouji {
namespace {

using Fen = std::int64_t;
using Lines = std::map<std::string, std::vector<Fen>>;  // code → figures of a row

// Money in a unit of 10^scale 分, to hundredths of it or to the 分.
struct Style {
  std::string unit;
  int scale = 2;
};

std::string shown(Fen value, const Style& style) {
  const Fen step = power_of_ten(style.scale - 2);
  const Fen rounded = (value < 0 ? value - step / 2 : value + step / 2) / step;
  return text_from_wide(rounded, 2, 2, false);
}

std::string cell(Fen value, const Style& style) { return value == 0 ? "" : shown(value, style); }

BudgetMaker::Row row_of(const std::string& id, const std::vector<Fen>& figures, const Style& style) {
  BudgetMaker::Row row{id, {}};
  for (const Fen figure : figures) row.cells.push_back(cell(figure, style));
  return row;
}

void add(std::vector<Fen>& sum, const std::vector<Fen>& figures) {
  sum.resize(figures.size());
  for (std::size_t i = 0; i < figures.size(); ++i) sum[i] += figures[i];
}

// Leaves with the sums of their codes above, and the total.
Lines with_sums(const Lines& leaves) {
  Lines lines = leaves;
  for (const auto& [code, figures] : leaves) {
    for (std::string above = code.substr(0, code.size() - 2); above.size() >= 3; above.resize(above.size() - 2)) {
      add(lines[above], figures);
      if (above.size() == 3) break;
    }
    add(lines["total"], figures);
  }
  return lines;
}

std::vector<BudgetMaker::Row> rows_of(const Lines& lines, const Style& style) {
  std::vector<BudgetMaker::Row> rows;
  if (lines.count("total") != 0) rows.push_back(row_of("total", lines.at("total"), style));
  for (const auto& [code, figures] : lines) {
    if (code != "total") rows.push_back(row_of(code, figures, style));
  }
  return rows;
}

// A figure of this year and of the last.
struct Amounts {
  Fen now = 0;
  Fen before = 0;
};
Amounts operator+(Amounts a, Amounts b) { return {a.now + b.now, a.before + b.before}; }

BudgetMaker::Claim claim(const std::string& id, Amounts amounts, const Style& style) {
  const Fen change = amounts.now - amounts.before;
  BudgetMaker::Claim result{.id = id, .amount = shown(amounts.now, style)};
  result.direction = change < 0 ? "减少" : change > 0 ? "增加" : "持平";
  if (change == 0) return result;
  result.change = shown(change < 0 ? -change : change, style);
  const Fen hundredths = amounts.before == 0 ? 0 : (change * 20'000 / amounts.before + (change < 0 ? -1 : 1)) / 2;
  if (amounts.before > 0) result.percentage = text_from_wide(hundredths < 0 ? -hundredths : hundredths, 2, 2, false);
  return result;
}

// Spending of one source of money by function, with what it was last year.
struct Spending {
  Lines now;     // leaf → basic, project
  Lines before;

  [[nodiscard]] Amounts sum(const std::string& code, std::size_t first, std::size_t last) const {
    Amounts amounts;
    for (std::size_t column = first; column <= last; ++column) {
      for (const auto& [leaf, figures] : now) amounts.now += leaf.rfind(code, 0) == 0 ? figures[column] : 0;
      for (const auto& [leaf, figures] : before) amounts.before += leaf.rfind(code, 0) == 0 ? figures[column] : 0;
    }
    return amounts;
  }
};

Fen about(RandomNumbers& random, Fen value) { return value == 0 ? 0 : value * random.between(80, 120) / 100; }

Spending make_spending(RandomNumbers& random, const std::vector<std::string>& classes, int groups, int items, Fen least, Fen most) {
  Spending spending;
  for (const std::string& top : classes) {
    for (int group = 1; group <= groups; ++group) {
      for (int item = 1; item <= items; ++item) {
        const std::string code = top + "0" + std::to_string(group) + "0" + std::to_string(item);
        const std::uint64_t kind = random.below(3);
        const Fen basic = kind == 1 ? 0 : random.between(least, most);
        const Fen project = kind == 0 ? 0 : random.between(least, most);
        spending.now[code] = {basic, project};
        spending.before[code] = {about(random, basic), about(random, project)};
      }
    }
  }
  return spending;
}

// total, basic, project.
Lines by_kind(const Spending& spending) {
  Lines lines;
  for (const auto& [code, figures] : spending.now) lines[code] = {figures[0] + figures[1], figures[0], figures[1]};
  return lines;
}

// Shares out `whole` over the codes; the last takes the rest.
std::map<std::string, Amounts> share_out(RandomNumbers& random, Amounts whole, const std::vector<std::string>& codes) {
  std::map<std::string, Amounts> shares;
  Amounts rest = whole;
  for (std::size_t i = 0; i + 1 < codes.size(); ++i) {
    const Fen parts = static_cast<Fen>(codes.size() - i);
    const Amounts share{rest.now / parts * random.between(50, 130) / 100, rest.before / parts * random.between(50, 130) / 100};
    shares[codes[i]] = share;
    rest = {rest.now - share.now, rest.before - share.before};
  }
  shares[codes.back()] = rest;
  return shares;
}

// Without 30108, 30109 and 30113, whose money stands under one function code too: here any class may be
// spent under any function.
const std::vector<std::string> kEconomic{"30101", "30102", "30103", "30106", "30107", "30110", "30111", "30112", "30114", "30199",
                                         "30201", "30202", "30205", "30206", "30207", "30209", "30211", "30212", "30213", "30215",
                                         "30216", "30217", "30226", "30227", "30228", "30229", "30231", "30239", "30299",
                                         "30301", "30302", "30305", "30309", "30399"};
const std::vector<std::string> kByKind{"total", "basic", "project"};
const std::vector<std::string> kItems{"abroad", "reception", "vehicle-operation", "vehicle-purchase"};

Amounts of_class(const std::map<std::string, Amounts>& economic, const std::string& code) {
  Amounts sum;
  for (const auto& [item, amounts] : economic) {
    if (item.rfind(code, 0) == 0) sum = sum + amounts;
  }
  return sum;
}

class Maker {
 public:
  Maker(std::uint64_t seed, Style style) : random_(seed), style_(std::move(style)) { maker_.narrative_unit(style_.unit); }

  void table(const std::string& id, const std::vector<std::string>& columns, const std::vector<BudgetMaker::Row>& rows) {
    maker_.table(id, columns, rows, style_.unit);
  }

  void basic_table(const std::map<std::string, Amounts>& economic) {
    Lines lines;
    for (const auto& [code, amounts] : economic) {
      const bool is_operating = code.rfind("302", 0) == 0;
      lines[code] = {amounts.now, is_operating ? 0 : amounts.now, is_operating ? amounts.now : 0};
    }
    table("basic", {"total", "personnel", "operating"}, rows_of(with_sums(lines), style_));
  }

  // Claims of all spending, or of that from appropriation.
  void spending_claims(const std::string& root, const Spending& spending, const std::map<std::string, Amounts>& economic,
                       const std::vector<std::string>& classes, bool has_basic_parts) {
    say(root, spending.sum("", 0, 1));
    say(root + ".basic", spending.sum("", 0, 0));
    for (const std::string code : {"301", "302", "303"}) {
      if (has_basic_parts) say(root + ".basic." + code, of_class(economic, code));
    }
    say(root + ".project", spending.sum("", 1, 1));
    for (const std::string& code : classes) say(root + "." + code, spending.sum(code, 0, 1));
  }

  // By economic class: all project spending is goods and services.
  void economic_claims(const std::string& root, const Spending& spending, const std::map<std::string, Amounts>& economic) {
    say(root + ".301", of_class(economic, "301"));
    say(root + ".302", of_class(economic, "302") + spending.sum("", 1, 1));
    say(root + ".303", of_class(economic, "303"));
  }

  void projects(const Spending& spending) {
    int number = 0;
    for (const auto& [code, figures] : spending.now) {
      if (figures[1] == 0) continue;
      const std::string project = std::to_string(++number);
      BudgetMaker::Claim claim{.id = "project-" + project, .amount = shown(figures[1], style_)};
      claim.function = code;
      claim.performance = "performance-" + project;
      maker_.claim(claim);
      const Fen other = 0;
      maker_.performance("performance-" + project, shown(figures[1], style_), shown(figures[1], style_), cell(other, style_), style_.unit);
    }
  }

  void procurement() {
    const std::map<std::string, Amounts> parts =
        share_out(random_, {random_.between(1'000'000'00, 9'000'000'00), random_.between(1'000'000'00, 9'000'000'00)}, {"goods", "works", "services"});
    Amounts whole;
    for (const auto& [id, amounts] : parts) whole = whole + amounts;
    say("procurement", whole);
    for (const auto& [id, amounts] : parts) say("procurement." + id, amounts);
  }

  void say(const std::string& id, Amounts amounts) { maker_.claim(claim(id, amounts, style_)); }

  RandomNumbers& random() { return random_; }
  [[nodiscard]] const Style& style() const { return style_; }
  [[nodiscard]] Budget budget() const { return maker_.budget(); }
  BudgetMaker& maker() { return maker_; }

 private:
  RandomNumbers random_;
  Style style_;
  BudgetMaker maker_;
};

// 三公 by unit: what 30212, 30217 and 30231 hold of it, and vehicles bought.
void three_public(Maker& maker, const std::map<std::string, Amounts>& economic, const std::vector<std::string>& units) {
  const Amounts items[] = {economic.at("30212"), economic.at("30217"), economic.at("30231"), {180'000'00, 0}};
  Lines lines;
  Amounts whole;
  for (std::size_t item = 0; item < kItems.size(); ++item) {
    whole = whole + items[item];
    const auto shares = share_out(maker.random(), items[item], units);
    for (const std::string& unit : units) {
      std::vector<Fen>& row = lines[unit];
      row.resize(kItems.size() + 1);
      row[item + 1] = shares.at(unit).now;
      row[0] += shares.at(unit).now;
    }
  }
  std::vector<std::string> columns{"total"};
  columns.insert(columns.end(), kItems.begin(), kItems.end());
  std::vector<BudgetMaker::Row> rows = rows_of(lines, maker.style());
  if (units.size() > 1) {
    std::vector<Fen> sum;
    for (const auto& [unit, figures] : lines) add(sum, figures);
    rows.insert(rows.begin(), row_of("total", sum, maker.style()));
  }
  maker.table("three-public", columns, rows);
  maker.say("three-public", whole);
  for (std::size_t item = 0; item < kItems.size(); ++item) maker.say("three-public." + kItems[item], items[item]);
}

// Revenue items and expenditure classes in one column.
void two_sided(Maker& maker, const std::string& id, const std::vector<std::string>& columns,
               const std::vector<std::pair<std::string, std::vector<Fen>>>& revenue, const Lines& expenditure) {
  std::vector<BudgetMaker::Row> rows;
  std::vector<Fen> sum;
  for (const auto& [source, figures] : revenue) {
    rows.push_back(row_of("revenue." + source, figures, maker.style()));
    add(sum, figures);
  }
  rows.push_back(row_of("revenue.total", sum, maker.style()));
  std::vector<Fen> spent;
  for (const auto& [code, figures] : expenditure) {
    rows.push_back(row_of(code, figures, maker.style()));
    add(spent, figures);
  }
  rows.push_back(row_of("total", spent, maker.style()));
  maker.table(id, columns, rows);
}

}  // namespace

Budget budget_in_yuan() {
  Maker maker(20240601, {"元", 2});
  const std::vector<std::string> classes{"201", "205", "208", "210", "212", "213", "221"};
  const Spending spending = make_spending(maker.random(), classes, 4, 4, 30'000'00, 9'000'000'00);
  const std::map<std::string, Amounts> economic = share_out(maker.random(), spending.sum("", 0, 0), kEconomic);
  const Lines lines = with_sums(by_kind(spending));
  const Amounts whole = spending.sum("", 0, 1);

  Lines by_class;
  Lines by_class_and_source;
  for (const std::string& code : classes) {
    by_class[code] = {lines.at(code)[0]};
    by_class_and_source[code] = {lines.at(code)[0], lines.at(code)[0], 0, 0};
  }
  two_sided(maker, "overview", {"amount"}, {{"appropriation", {whole.now}}, {"business", {0}}, {"other", {0}}}, by_class);
  Lines by_source;
  for (const auto& [code, figures] : lines) by_source[code] = {figures[0], figures[0], 0};
  maker.table("revenue", {"total", "appropriation", "other"}, rows_of(by_source, maker.style()));
  maker.table("expenditure", kByKind, rows_of(lines, maker.style()));
  two_sided(maker, "appropriation", {"total", "general", "funds", "state-capital"},
            {{"general", {whole.now, whole.now, 0, 0}}, {"funds", {0, 0, 0, 0}}, {"state-capital", {0, 0, 0, 0}}}, by_class_and_source);
  maker.table("general", kByKind, rows_of(lines, maker.style()));
  maker.basic_table(economic);
  maker.table("funds", kByKind, {});
  maker.table("state-capital", kByKind, {});

  maker.say("revenue", whole);
  maker.say("revenue.appropriation", whole);
  for (const std::string root : {"expenditure", "appropriation"}) {
    maker.spending_claims(root, spending, economic, classes, true);
    maker.economic_claims(root, spending, economic);
  }
  maker.say("operating", of_class(economic, "302"));
  maker.procurement();
  three_public(maker, economic, {"301001"});
  maker.projects(spending);
  return maker.budget();
}

Budget budget_of_department() {
  Maker maker(20240602, {"万元", 6});
  const std::vector<std::string> classes{"205", "206", "208", "210", "221"};
  const Spending general = make_spending(maker.random(), classes, 3, 3, 30'000'00, 90'000'000'00);
  const Spending funds = make_spending(maker.random(), {"212", "229"}, 2, 2, 500'000'00, 20'000'000'00);
  const Spending own = make_spending(maker.random(), {"205", "206"}, 3, 3, 100'000'00, 5'000'000'00);
  Spending spending = general;
  Spending appropriated = general;
  for (const Spending* more : {&funds, &own}) {
    for (const auto& [code, figures] : more->now) add(spending.now[code], figures);
    for (const auto& [code, figures] : more->before) add(spending.before[code], figures);
  }
  for (const auto& [code, figures] : funds.now) add(appropriated.now[code], figures);
  for (const auto& [code, figures] : funds.before) add(appropriated.before[code], figures);

  const Lines lines = with_sums(by_kind(spending));
  const Lines general_lines = with_sums(by_kind(general));
  const Lines fund_lines = with_sums(by_kind(funds));
  const Lines own_lines = with_sums(by_kind(own));
  const auto total_of = [](const Lines& table, const std::string& code) { return table.count(code) == 0 ? Fen{0} : table.at(code)[0]; };
  const std::map<std::string, Amounts> economic = share_out(maker.random(), general.sum("", 0, 0), kEconomic);

  Lines by_class;
  Lines by_class_and_source;
  const std::vector<std::string> all_classes{"205", "206", "208", "210", "212", "221", "229"};
  for (const std::string& code : all_classes) {
    by_class[code] = {total_of(lines, code)};
    by_class_and_source[code] = {total_of(general_lines, code) + total_of(fund_lines, code), total_of(general_lines, code), total_of(fund_lines, code), 0};
  }
  const Fen from_general = total_of(general_lines, "total");
  const Fen from_funds = total_of(fund_lines, "total");
  const Fen from_own = total_of(own_lines, "total");
  two_sided(maker, "overview", {"amount"}, {{"general", {from_general}}, {"funds", {from_funds}}, {"business", {from_own}}}, by_class);
  Lines by_source;
  for (const auto& [code, figures] : lines) {
    by_source[code] = {figures[0], total_of(general_lines, code) + total_of(fund_lines, code), total_of(own_lines, code)};
  }
  maker.table("revenue", {"total", "appropriation", "business"}, rows_of(by_source, maker.style()));
  maker.table("expenditure", kByKind, rows_of(lines, maker.style()));
  two_sided(maker, "appropriation", {"total", "general", "funds", "state-capital"},
            {{"general", {from_general, from_general, 0, 0}}, {"funds", {from_funds, 0, from_funds, 0}}, {"state-capital", {0, 0, 0, 0}}},
            by_class_and_source);
  maker.table("general", kByKind, rows_of(general_lines, maker.style()));
  maker.basic_table(economic);
  maker.table("funds", kByKind, rows_of(fund_lines, maker.style()));
  maker.table("state-capital", kByKind, {});

  maker.say("revenue", spending.sum("", 0, 1));
  maker.say("revenue.appropriation", appropriated.sum("", 0, 1));
  maker.spending_claims("expenditure", spending, economic, all_classes, false);
  maker.spending_claims("appropriation", appropriated, economic, {"205", "206", "208", "210", "212", "221", "229"}, false);
  maker.say("operating", of_class(economic, "302"));
  maker.procurement();
  three_public(maker, economic, {"301001", "301002", "301003", "301004", "301005", "301006"});
  maker.projects(spending);
  return maker.budget();
}

std::vector<SampleBudget> sample_budgets() {
  return {{"founding", repaired_founding_budget()}, {"yuan", budget_in_yuan()}, {"department", budget_of_department()}};
}

}  // namespace gouji
