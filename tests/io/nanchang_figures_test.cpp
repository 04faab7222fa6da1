// The founding budget's figures one by one against a list typed independently of its file.
#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "io/budget_reader.h"
#include "tests/support/faults_of.h"
#include "tests/support/project_file.h"

namespace gouji {
namespace {

struct Figure {
  std::string address;
  std::string printed;
};

std::vector<Figure> listed_figures() {
  std::istringstream lines(project_file("tests/io/nanchang_figures.tsv"));
  std::vector<Figure> figures;
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line[0] == '#') continue;
    const std::size_t tab = line.find('\t');
    EXPECT_NE(tab, std::string::npos) << line;
    figures.push_back({line.substr(0, tab), tab == std::string::npos ? "" : line.substr(tab + 1)});
  }
  return figures;
}

class NanchangFigures : public ::testing::Test {
 protected:
  NanchangFigures() : result(read_budget(project_file("assets/budgets/nanchang-social-insurance-2024.json"))) {}

  void SetUp() override { ASSERT_TRUE(result.ok()) << described(result.faults()); }

  Result<Budget> result;
};

TEST_F(NanchangFigures, StandInTheBudgetAsTheyWerePrinted) {
  const Budget& budget = result.value();
  const std::vector<Figure> figures = listed_figures();
  EXPECT_EQ(figures.size(), 285U);
  for (const Figure& figure : figures) {
    const Index index = budget.find_fact(figure.address);
    ASSERT_NE(index, kNone) << figure.address;
    EXPECT_EQ(budget.fact(index).printed, figure.printed) << figure.address;
    EXPECT_EQ(budget.fact(index).presence == Presence::blank, figure.printed.empty()) << figure.address;
  }
}

TEST_F(NanchangFigures, AreAllThatTheBudgetHolds) {
  const Budget& budget = result.value();
  std::set<std::string> listed;
  for (const Figure& figure : listed_figures()) EXPECT_TRUE(listed.insert(figure.address).second) << figure.address;
  for (Index i = 0; i < budget.facts().size(); ++i) {
    const Fact& fact = budget.fact(i);
    const bool is_unprinted_zero = fact.presence == Presence::zero && fact.printed.empty();  // 持平
    if (fact.presence == Presence::absent || is_unprinted_zero) continue;
    EXPECT_EQ(listed.count(budget.address(i)), 1U) << budget.address(i);
  }
}

}  // namespace
}  // namespace gouji
