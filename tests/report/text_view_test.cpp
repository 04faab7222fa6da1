#include "report/text_view.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "report/table_view.h"
#include "report/text_view_parts.h"
#include "tests/support/budget_maker.h"
#include "tests/support/report_maker.h"
#include "tests/support/sample_budgets.h"

namespace gouji {
namespace {

const TextReport& founding_text() {
  static const TextReport report = text_report(founding_report().input(), {}, 0);
  return report;
}

const ReportSection& section(const TextReport& report, std::string_view id) {
  const auto found = std::find_if(report.sections.begin(), report.sections.end(), [&](const auto& s) { return s.id == id; });
  EXPECT_NE(found, report.sections.end()) << id;
  return found == report.sections.end() ? report.sections.front() : *found;
}

const ReportTable& table_in(const ReportSection& section) {
  const auto found = std::find_if(section.blocks.begin(), section.blocks.end(),
                                  [](const ReportBlock& block) { return std::holds_alternative<ReportTable>(block); });
  static const ReportTable none;
  EXPECT_NE(found, section.blocks.end()) << section.id;
  return found == section.blocks.end() ? none : std::get<ReportTable>(*found);
}

std::vector<std::string> ids(const TextReport& report) {
  std::vector<std::string> all;
  for (const ReportSection& one : report.sections) all.push_back(one.id);
  return all;
}

// Every run of a section that does something.
std::vector<ReportRun> links_of(const ReportSection& section) {
  std::vector<ReportRun> links;
  const auto add = [&](const ReportRuns& runs) {
    for (const ReportRun& run : runs) {
      if (run.action.kind != ReportAction::Kind::none || !run.section.empty()) links.push_back(run);
    }
  };
  for (const ReportBlock& block : section.blocks) {
    if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) add(paragraph->runs);
    if (const auto* buttons = std::get_if<ReportButtons>(&block)) add(buttons->buttons);
    if (const auto* list = std::get_if<ReportList>(&block)) {
      for (const ReportRuns& item : list->items) add(item);
    }
  }
  return links;
}

std::vector<std::string> texts(const std::vector<ReportHead>& heads) {
  std::vector<std::string> all;
  for (const ReportHead& head : heads) all.push_back(head.text);
  return all;
}

using Texts = std::vector<std::string>;

TEST(TextView, ShowsEveryFigureOfEveryTableAsTheTablesDo) {
  for (const DisplayUnit unit : {DisplayUnit::as_printed, DisplayUnit::yuan}) {
    const ReportInput input = founding_report().input(LanguageId::zh, unit);
    const TextReport report = text_report(input, {}, 0);
    for (Index i = 0; i < founding_report().budget().tables().size(); ++i) {
      const TableView view = view_of_table(input, i);
      if (view.rows.empty()) continue;
      const ReportTable& shown = table_in(section(report, "table/" + view.id));
      ASSERT_EQ(shown.rows.size(), view.rows.size());
      for (std::size_t r = 0; r < view.rows.size(); ++r) {
        for (std::size_t c = 0; c < view.rows[r].cells.size(); ++c) {
          const ReportCell& cell = shown.rows[r].cells[c];
          EXPECT_EQ(cell.is_suggested ? "" : cell.text, view.rows[r].cells[c].text) << view.id << ' ' << r << ' ' << c;
        }
      }
    }
  }
}

TEST(TextView, HeadersStandOverAsManyColumnsAsTheRowsHave) {
  for (const SampleBudget& sample : sample_budgets()) {
    const ReportMaker maker(sample.budget);
    for (const ReportSection& one : text_report(maker.input(), {}, 0).sections) {
      for (const ReportBlock& block : one.blocks) {
        const auto* table = std::get_if<ReportTable>(&block);
        if (table == nullptr || table->rows.empty()) continue;
        const std::size_t width = table->rows[0].names.size() + table->rows[0].cells.size();
        std::vector<std::size_t> filled(table->heads.size(), 0);
        for (std::size_t row = 0; row < table->heads.size(); ++row) {
          for (const ReportHead& head : table->heads[row]) {
            for (std::size_t below = row; below < row + head.rows; ++below) filled.at(below) += head.columns;
          }
        }
        for (const std::size_t columns : filled) EXPECT_EQ(columns, width) << sample.name << ' ' << one.id;
      }
    }
  }
}

TEST(TextView, GroupsTheColumnsThatArePartsOfAnother) {
  const ReportTable& table = table_in(section(founding_text(), "table/three-public"));
  ASSERT_GE(table.heads.size(), 2U);
  EXPECT_EQ(texts(table.heads.back()).front(), "小计");
  const auto& upper = table.heads[table.heads.size() - 2];
  EXPECT_TRUE(std::any_of(upper.begin(), upper.end(), [](const ReportHead& head) {
    return head.is_group && head.columns == 3 && head.text.find("因公出国") != std::string::npos;
  }));
}

TEST(TextView, SaysWhatIsProbablyWrongAndWhereItBelongs) {
  const Budget& budget = founding_report().budget();
  const ReportTable& table = table_in(section(founding_text(), "table/three-public"));
  Texts found;
  for (const ReportRow& row : table.rows) {
    for (const ReportCell& cell : row.cells) {
      if (cell.sign == "suspect" || cell.is_suggested) found.push_back(budget.address(cell.fact) + ' ' + cell.text);
    }
  }
  EXPECT_EQ(found, (Texts{"three-public/601017/abroad.general 12.83", "three-public/601017/reception →12.83"}));
}

TEST(TextView, FindingsLeadToTheirFiguresAndOfferTheCorrection) {
  const ReportSection& finding = section(founding_text(), "finding/row-total/three-public/601017/abroad.general");
  EXPECT_EQ(finding.title, "1. 数字填错了栏");
  const std::vector<ReportRun> links = links_of(finding);
  const Index fact = founding_report().budget().find_fact("three-public/601017/total");
  EXPECT_TRUE(std::any_of(links.begin(), links.end(), [&](const ReportRun& run) {
    return run.action == ReportAction{ReportAction::Kind::fact, fact};
  }));
  EXPECT_TRUE(std::any_of(links.begin(), links.end(), [](const ReportRun& run) {
    return run.action.kind == ReportAction::Kind::apply && run.text == "采用建议";
  }));
}

TEST(TextView, SectionsHaveTheSameNamesInEveryLanguageAndUnitAndNoneTwice) {
  const Texts chinese = ids(founding_text());
  EXPECT_EQ(chinese, ids(text_report(founding_report().input(LanguageId::en, DisplayUnit::yi_yuan), {}, 0)));
  EXPECT_EQ(std::set<std::string>(chinese.begin(), chinese.end()).size(), chinese.size());
}

TEST(TextView, TheContentsLeadToEveryTableThatIsThere) {
  const TextReport& report = founding_text();
  const Texts all = ids(report);
  Texts absent;
  for (const ReportRun& run : links_of(section(report, "tables"))) {
    if (std::find(all.begin(), all.end(), run.section) == all.end()) absent.push_back(run.section);
  }
  EXPECT_EQ(absent, Texts{});
  EXPECT_EQ(links_of(section(report, "tables")).size(), founding_report().budget().tables().size());
}

TEST(TextView, NamesOfActionsAreReadBack) {
  using Kind = ReportAction::Kind;
  for (int kind = 0; kind <= static_cast<int>(Kind::print); ++kind) {
    EXPECT_EQ(report_action_from_name(name_of(static_cast<Kind>(kind))), static_cast<Kind>(kind));
  }
  EXPECT_EQ(report_action_from_name("constructor"), Kind::none);
}

TEST(TextView, AFigureIsSaidInOneSentence) {
  const Index fact = founding_report().budget().find_fact("three-public/601017/abroad.general");
  const std::string said = figure_sentence(founding_report().input(), fact);
  EXPECT_NE(said.find("12.83 万元"), std::string::npos) << said;
  EXPECT_NE(said.find("不符"), std::string::npos) << said;
}

TEST(TextView, ListsVeryManyFindingsByThePage) {
  const ReportInput input = founding_report().input();
  const std::vector<CauseView> causes(250, list_causes(input).front());
  EXPECT_EQ(finding_sections(input, causes, 0).size(), 101U);
  const std::vector<ReportSection> last = finding_sections(input, causes, 2);
  EXPECT_EQ(last.size(), 51U);
  EXPECT_EQ(finding_sections(input, causes, 99).size(), 51U);
  EXPECT_EQ(last[1].title.substr(0, 5), "201. ");
  EXPECT_NE(std::get<ReportParagraph>(last[0].blocks[0]).runs[0].text.find("201–250"), std::string::npos);
  EXPECT_EQ(std::get<ReportButtons>(last[0].blocks[1]).buttons.size(), 1U) << "there is no page behind the last";
}

}  // namespace
}  // namespace gouji
