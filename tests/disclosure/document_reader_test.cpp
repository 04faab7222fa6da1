#include "disclosure/document_reader.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "io/budget_reader.h"
#include "io/budget_writer.h"
#include "tests/support/faults_of.h"
#include "tests/support/project_file.h"
#include "tests/support/prose.h"

namespace gouji {
namespace {

ReadDocument read_text(std::string_view text) {
  Result<ReadDocument> read = read_document(text, reading_data());
  EXPECT_TRUE(read.ok()) << (read.ok() ? "" : described(read.faults()));
  return read.ok() ? std::move(read).value() : ReadDocument();
}

std::string faults_of_document(std::string_view bytes) {
  const Result<ReadDocument> read = read_document(bytes, reading_data());
  return read.ok() ? "" : described(read.faults());
}

// Every row as "id code printed name: cells", every column as its id.
std::string shown(const Budget& budget, std::string_view id) {
  const Table* table = budget.find_table(id);
  if (table == nullptr) return "no such table";
  std::string text;
  for (const Column& column : table->columns) text += (text.empty() ? "" : " ") + column.id;
  text += '\n';
  for (Index r = 0; r < table->rows.size(); ++r) {
    const Row& row = table->rows[r];
    text += row.id;
    if (!row.printed.empty()) text += " (" + row.printed + ")";
    text += ' ' + row.name + ':';
    for (Index c = 0; c < table->columns.size(); ++c) {
      const Fact& fact = budget.fact(table->fact(r, c));
      text += fact.presence == Presence::absent ? " ." : fact.presence == Presence::blank ? " _" : " " + fact.printed;
    }
    text += '\n';
  }
  return text;
}

std::string remarks_of(const ReadDocument& read) {
  std::string text;
  for (const Diagnostic& remark : read.remarks) {
    if (remark.id.rfind("text-", 0) != 0) text += std::to_string(remark.position.line) + ' ' + remark.id + '\n';
  }
  return text;
}

class FoundingFigures : public ::testing::Test {
 protected:
  FoundingFigures() : read(read_text(project_file("tests/disclosure/documents/founding_figures.txt"))) {}

  ReadDocument read;
};

TEST_F(FoundingFigures, OfPublishedTablesEqualTheBudgetFile) {
  const Result<Budget> file = read_budget(project_file("assets/budgets/nanchang-social-insurance-2024.json"));
  ASSERT_TRUE(file.ok());
  int compared = 0;
  for (const Table& expected : file.value().tables()) {
    if (expected.kind == TableKind::narrative || expected.kind == TableKind::profile) continue;
    SCOPED_TRACE(expected.id);
    const Table* table = read.budget.find_table(expected.id);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->title, expected.title);
    EXPECT_EQ(table->header, expected.header);
    EXPECT_EQ(table->money_unit, expected.money_unit);
    EXPECT_EQ(table->project, expected.project);
    EXPECT_EQ(table->department, expected.department);
    EXPECT_EQ(table->executor, expected.executor);
    ASSERT_EQ(table->columns.size(), expected.columns.size());
    for (std::size_t c = 0; c < table->columns.size(); ++c) {
      EXPECT_EQ(table->columns[c].id, expected.columns[c].id);
      EXPECT_EQ(table->columns[c].title, expected.columns[c].title);
    }
    ASSERT_EQ(table->rows.size(), expected.rows.size());
    for (Index r = 0; r < table->rows.size(); ++r) {
      const Row& row = table->rows[r];
      const Row& same = expected.rows[r];
      EXPECT_EQ(row.id, same.id);
      EXPECT_EQ(row.printed, same.printed) << row.id;
      EXPECT_EQ(row.name, same.name);
      EXPECT_EQ(row.line - table->line, same.line - expected.line) << row.id;
      ASSERT_EQ(row.indicator.has_value(), same.indicator.has_value());
      if (row.indicator) {
        EXPECT_EQ(row.indicator->level1, same.indicator->level1);
        EXPECT_EQ(row.indicator->level2, same.indicator->level2);
        EXPECT_EQ(row.indicator->comparison, same.indicator->comparison);
        EXPECT_EQ(row.indicator->measured_in, same.indicator->measured_in);
      }
      for (Index c = 0; c < table->columns.size(); ++c) {
        const Fact& fact = read.budget.fact(table->fact(r, c));
        const Fact& same_fact = file.value().fact(expected.fact(r, c));
        EXPECT_EQ(fact.printed, same_fact.printed);
        EXPECT_EQ(fact.presence, same_fact.presence);
        EXPECT_EQ(fact.value, same_fact.value);
        EXPECT_EQ(fact.quantum, same_fact.quantum);
        ++compared;
      }
    }
  }
  EXPECT_GT(compared, 250);
}

TEST_F(FoundingFigures, ComeWithCoverContentsAndLabels) {
  const Cover& cover = read.budget.cover();
  EXPECT_EQ(cover.unit_code, "601017");
  EXPECT_EQ(cover.unit_name, "南昌市社会保险事业服务中心");
  EXPECT_EQ(cover.department, "南昌市人力资源和社会保障局");
  EXPECT_EQ(cover.title, "南昌市社会保险事业服务中心2024年单位预算");
  EXPECT_EQ(cover.year, 2024);
  const std::vector<std::string> contents = {"收支预算总表", "单位支出总表", "一般公共预算支出表", "一般公共预算基本支出表",
                                             "财政拨款“三公”经费支出表", "项目支出绩效目标表"};
  EXPECT_EQ(cover.contents, contents);
  EXPECT_EQ(read.budget.find_table("three-public")->label, "附件2-7:");
}

TEST_F(FoundingFigures, ComeWithTheGoalsOfProjectsAsPassages) {
  std::vector<std::string> goals;
  for (const Passage& passage : read.budget.cover().passages) {
    if (passage.place.find("/target") != std::string::npos) goals.push_back(passage.place + ' ' + passage.text);
  }
  ASSERT_EQ(goals.size(), 5U);
  EXPECT_EQ(goals[1], "performance-2/target <p>检验用的目标二:各系统在全年稳定运行,文字从网页里复制,带有标记</p>");
}

TEST_F(FoundingFigures, LeaveRemarksOnlyWhereSomethingWasDropped) { EXPECT_EQ(remarks_of(read), "55 repeated-text\n"); }

TEST(DocumentReader, ReadsTheSameFromGb18030) {
  const std::string utf8 = "单位支出总表\n单位:万元\n科目编码\t科目名称\t合计\n208\t社会保障和就业支出\t1.5\n";
  const std::string gb =
      "\xB5\xA5\xCE\xBB\xD6\xA7\xB3\xF6\xD7\xDC\xB1\xED\n\xB5\xA5\xCE\xBB:\xCD\xF2\xD4\xAA\n"
      "\xBF\xC6\xC4\xBF\xB1\xE0\xC2\xEB\t\xBF\xC6\xC4\xBF\xC3\xFB\xB3\xC6\t\xBA\xCF\xBC\xC6\n"
      "208\t\xC9\xE7\xBB\xE1\xB1\xA3\xD5\xCF\xBA\xCD\xBE\xCD\xD2\xB5\xD6\xA7\xB3\xF6\t1.5\n";
  EXPECT_EQ(write_budget(read_text(gb).budget), write_budget(read_text(utf8).budget));
  EXPECT_EQ(shown(read_text("\xEF\xBB\xBF" + utf8).budget, "expenditure"), "total\n208 社会保障和就业支出: 1.5\n");
}

TEST(DocumentReader, ReadsVariantsInMarkdown) {
  const ReadDocument read = read_text(project_file("tests/disclosure/documents/variants.md"));
  const Budget& budget = read.budget;
  EXPECT_EQ(budget.cover().title, "某市档案馆2025年部门预算");
  EXPECT_EQ(budget.cover().unit_code, "305009");
  EXPECT_EQ(budget.cover().contents.size(), 4U);
  EXPECT_EQ(shown(budget, "overview"),
            "amount\n"
            "revenue.current.appropriation 财政拨款收入: １，２００，０００.50\n"
            "revenue.current.appropriation.general 一般公共预算: 1200000.50\n"
            "revenue.current.appropriation.funds 政府性基金: _\n"
            "revenue.current.other 其他收入: 100,000\n"
            "revenue.current 本年收入合计: 1,300,000.50\n"
            "revenue.carry-over 上年结转: 0.00\n"
            "revenue.total 收入总计: 1,300,000.50\n"
            "201 一般公共服务支出: 1,000,000.50\n"
            "221 住房保障支出: 250,000\n"
            "current 本年支出合计: 1,250,000.50\n"
            "total.carry-forward 结转下年: 50,000\n"
            "total 支出总计: 1,300,000.50\n");
  EXPECT_EQ(budget.find_table("overview")->money_unit, MoneyUnit::yuan);
  EXPECT_EQ(budget.find_table("overview")->title, "2025年度部门收支预算总表");
  EXPECT_EQ(budget.find_table("overview")->label, "公开01表");
  EXPECT_EQ(budget.find_table("revenue")->header, "2025年预算数");
  EXPECT_EQ(shown(budget, "revenue"),
            "total appropriation other\n"
            "201 一般公共服务支出: 105 100.00005 5\n"
            "20126 (201 26) 档案事务: 105 100.00005 5\n"
            "2012604 (04) 档案馆: 105 100.00005 5\n"
            "221 住房保障支出: 25 25 _\n"
            "22102 (221 02) 住房改革支出: 25 25 _\n"
            "2210201 (221 02 01) 住房公积金: 25 25 _\n"
            "total 合 计: 130 125.00005 5\n");
  EXPECT_EQ(shown(budget, "expenditure"),
            "total basic project\n"
            "2012604 (201-26-04) 档案馆: 105 80 25\n"
            "2210201 (2 21 02 01) 住房公积金: 25 25 _\n"
            "2210299 其他: . _ _\n");
  EXPECT_EQ(shown(budget, "three-public"),
            "total abroad vehicle vehicle.purchase vehicle.operation reception\n"
            "total : 8.5 0 6.5 0 6.5 2\n");
  EXPECT_EQ(budget.find_table("three-public")->title, "2025年财政拨款三公经费支出表");
  EXPECT_EQ(shown(budget, "funds"), "\n");
  EXPECT_EQ(remarks_of(read), "51 unknown-column\n54 words-for-blank\n55 unread-figure\n");
}

TEST(DocumentReader, ReadsColumnsKeptByBlanksWhereTheyAreClear) {
  const ReadDocument read = read_text(project_file("tests/disclosure/documents/columns_by_blanks.txt"));
  EXPECT_EQ(shown(read.budget, "expenditure"),
            "total basic project\n"
            "201 一般公共服务支出: 1,000,000.50 800,000.50 200,000.00\n"
            "20126 (201 26) 档案事务: 1,000,000.50 800,000.50 200,000.00\n"
            "2012604 (201 26 04) 档案馆: 800,000.50 800,000.50 _\n"
            "2012699 (201 26 99) 其他档案事务支出: 200,000.00 _ 200,000.00\n"
            "221 住房保障支出: 250,000.00 250,000.00 _\n"
            "22102 (221 02) 住房改革支出: 250,000.00 250,000.00 _\n"
            "2210201 (221 02 01) 住房公积金: 250,000.00 250,000.00 _\n"
            "total 合计: 1,250,000.50 1,050,000.50 200,000.00\n");
  EXPECT_EQ(shown(read.budget, "three-public"),
            "total abroad reception vehicle vehicle.purchase vehicle.operation beside.operating\n"
            "total : 8.50 0 2.00 6.50 0 6.50 80.00\n");
  EXPECT_EQ(shown(read.budget, "state-capital"), "total basic project\ntotal 合计: _ _ _\n");
  // The last one has a figure between two headings: nothing is guessed.
  EXPECT_EQ(read.budget.find_table("revenue"), nullptr);
  EXPECT_EQ(remarks_of(read), "40 unread-table\n");
}

TEST(DocumentReader, TakesABudgetFileByItsContent) {
  const std::string file = project_file("assets/budgets/nanchang-social-insurance-2024.json");
  const ReadDocument read = read_text(file);
  EXPECT_EQ(write_budget(read.budget), file);
  EXPECT_TRUE(read.remarks.empty());
  EXPECT_EQ(faults_of_document("[1, 2]"), "1:1 not-a-budget \n");
}

TEST(DocumentReader, RejectsWhatIsNoDisclosure) {
  EXPECT_EQ(faults_of_document("今天天气很好。\n没有预算。\n"), "0:0 not-a-disclosure \n");
  EXPECT_EQ(faults_of_document("\n \n"), "0:0 not-a-disclosure \n");
  EXPECT_EQ(faults_of_document(""), "0:0 empty-file \n");
  EXPECT_EQ(faults_of_document("%PDF-1.7\n"), "0:0 binary-file  kind=PDF\n");
}

TEST(DocumentReader, RejectsAFileThatIsTooBigInEitherForm) {
  for (const char first : {'{', '0'}) {
    EXPECT_EQ(faults_of_document(std::string(kMaxDocumentBytes + 1, first)), "0:0 file-too-big  limit=64 MB\n");
  }
}

TEST(DocumentReader, SaysWhereATableIsCutShort) {
  const ReadDocument read = read_text("单位支出总表\n单位:万元\n科目编码\t科目名称\t合计\n208\t社会保障和就业支出\t1.5\n\n一般公共预算支出表\n单位:万元\n");
  EXPECT_EQ(remarks_of(read), "6 table-cut-short\n");
  EXPECT_EQ(read.budget.find_table("general"), nullptr);
}

TEST(DocumentReader, NumbersTablesOfOneKindAndJoinsPagesOfOne) {
  const std::string heading = "单位支出总表\n单位:万元\n科目编码\t科目名称\t合计\n";
  const ReadDocument read = read_text(heading + "208\t社会保障和就业支出\t1.5\n" + heading + "221\t住房保障支出\t2\n" + heading +
                                      "208\t社会保障和就业支出\t7\n");
  EXPECT_EQ(shown(read.budget, "expenditure"), "total\n208 社会保障和就业支出: 1.5\n221 住房保障支出: 2\n");
  EXPECT_EQ(shown(read.budget, "expenditure-2"), "total\n208 社会保障和就业支出: 7\n");
}

TEST(DocumentReader, CountsARepeatedRowOnceAndKeepsARepeatedCode) {
  const ReadDocument read = read_text(
      "单位支出总表\n单位:万元\n科目编码\t科目名称\t合计\n208\t社会保障和就业支出\t1.5\n208\t社会保障和就业支出\t1.5\n208\t社会保障和就业支出\t2\n");
  EXPECT_EQ(shown(read.budget, "expenditure"), "total\n208 社会保障和就业支出: 1.5\n208-2 社会保障和就业支出: 2\n");
  EXPECT_EQ(remarks_of(read), "5 repeated-row\n6 repeated-code\n");
}

TEST(DocumentReader, PutsTheBudgetBesideTheOutcomeInFinalAccounts) {
  const Budget budget = read_text("某市档案馆2023年度部门决算\n财政拨款“三公”经费支出决算表\n公开09表\n部门：某市档案馆\t单位：万元\n"
                                  "预算数\t\t\t\t\t\t决算数\t\t\t\t\t\n"
                                  "合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费\t合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费\n"
                                  "\t\t小计\t公务用车购置费\t公务用车运行维护费\t\t\t\t小计\t公务用车购置费\t公务用车运行维护费\t\n"
                                  "1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\n"
                                  "35.00\t5.00\t25.00\t0.00\t25.00\t5.00\t33.12\t4.50\t24.62\t0.00\t24.62\t4.00\n").budget;
  EXPECT_EQ(shown(budget, "three-public"),
            "beside.budget beside.budget.abroad beside.budget.vehicle beside.budget.vehicle.purchase beside.budget.vehicle.operation "
            "beside.budget.reception total abroad vehicle vehicle.purchase vehicle.operation reception\n"
            "total : 35.00 5.00 25.00 0.00 25.00 5.00 33.12 4.50 24.62 0.00 24.62 4.00\n");
  const Table& table = *budget.find_table("three-public");
  EXPECT_EQ(table.columns[0].title, "预算数");
  EXPECT_EQ(table.columns[4].title, "预算数·公务用车运行维护费");
  EXPECT_EQ(table.columns[8].title, "决算数·公务用车购置及运行维护费");
  EXPECT_EQ(table.columns[3].parent, 2U);
  EXPECT_EQ(table.columns[5].parent, 0U);
  EXPECT_EQ(table.columns[9].parent, 8U);
}

TEST(DocumentReader, ABudgetWithoutOutcomeIsWhatTheTableIsAbout) {
  const Budget budget = read_text("三公经费支出表\n单位：万元\n单位名称\t三公经费预算数\t\t\n\t小计\t因公出国（境）费\t公务接待费\n某馆\t3.00\t1.00\t2.00\n").budget;
  EXPECT_EQ(budget.find_table("three-public")->columns.back().title, "公务接待费");
  EXPECT_EQ(budget.find_table("three-public")->columns.back().id, "reception");
}

// 601 and 601001 are units beside each other, though the codes lie in one another.
constexpr std::string_view kLedger = R"({"format": "gouji-budget", "version": 1, "year": 2026, "unit": {"name": "某市"}, "tables": [],
 "ledger": {"amounts_in": "万元", "units": [
  {"code": "601", "name": "某局", "granted": "12.5", "spending": {"2080101": {"30101": "10", "30201": "2.5"}}},
  {"code": "601001", "name": "一中心", "spending": {"2080102": {"30201": "1,000.01"}, "2210201": {"30113": "0"}}}]}})";

TEST(DocumentReader, SumsALedgerUpByFunctionByEconomicSubjectAndByUnit) {
  const Budget budget = read_text(kLedger).budget;
  EXPECT_EQ(shown(budget, "ledger-function"),
            "amount\ntotal 合计: 1,012.51\n208 社会保障和就业支出: 1,012.51\n20801 人力资源和社会保障管理事务: 1,012.51\n"
            "2080101 行政运行: 12.50\n2080102 一般行政管理事务: 1,000.01\n221 住房保障支出: 0.00\n22102 住房改革支出: 0.00\n2210201 住房公积金: 0.00\n");
  EXPECT_EQ(shown(budget, "ledger-economic"),
            "amount\ntotal 合计: 1,012.51\n301 工资福利支出: 10.00\n30101 基本工资: 10.00\n30113 住房公积金: 0.00\n"
            "302 商品和服务支出: 1,002.51\n30201 办公费: 1,002.51\n");
  EXPECT_EQ(shown(budget, "ledger-unit"), "amount granted\ntotal 合计: 1,012.51 .\n601 某局: 12.50 12.50\n601001 一中心: 1,000.01 .\n");
  const Table& units = *budget.find_table("ledger-unit");
  EXPECT_EQ(units.rows[2].parent, 0U);
  EXPECT_EQ(budget.fact(budget.find_fact("ledger-unit/601/amount")).quantum.fen, 0) << "kept, not printed: exact";
}

TEST(DocumentReader, DoesNotKeepTheSumsOfALedgerInTheFile) {
  const Budget budget = read_text(kLedger).budget;
  const std::string written = write_budget(budget);
  EXPECT_EQ(written.find("ledger-"), std::string::npos);
  EXPECT_EQ(shown(read_text(written).budget, "ledger-unit"), shown(budget, "ledger-unit"));
}

TEST(DocumentReader, IsSafeOnHostileText) {
  const std::string row = "单位支出总表\n单位:万元\n";
  std::string hostile = row + std::string(20000, '\t') + "\n" + std::string(5000, '|') + "\n";
  for (int i = 0; i < 300; ++i) hostile += row + "合计  基本支出\n" + std::string(static_cast<std::size_t>(i), ' ') + "1 2 3\n\f";
  (void)read_document(hostile, reading_data());
  const std::string document = project_file("tests/disclosure/documents/founding_figures.txt");
  for (std::size_t size = 0; size < document.size(); size += 97) (void)read_document(document.substr(0, size), reading_data());
}

}  // namespace
}  // namespace gouji
