#include "ui/table_text.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(TableText, GivesFiguresThatASpreadsheetTakesForNumbers) {
  EXPECT_EQ(figure_as_plain_text("3,463.96"), "3463.96");
  EXPECT_EQ(figure_as_plain_text("−1,234.50"), "-1234.50");
  EXPECT_EQ(figure_as_plain_text(""), "");
}

TEST(TableText, SeparatesByTabsAndDefusesFormulas) {
  TableView table;
  table.code_title = "科目编码";
  table.name_title = "科目名称";
  table.columns = {{"合计", Align::right, kNone, 0}, {"增减", Align::left, kNone, kNone}};
  RowView row;
  row.code = "208";
  row.name = "=1+1\t社会";
  CellView figure;
  figure.fact = 0;
  figure.text = "−1,000";
  CellView words;
  words.text = "-5 下降";
  row.cells = {figure, words};
  table.rows = {row};
  EXPECT_EQ(table_as_tab_separated(table), "科目编码\t科目名称\t合计\t增减\n208\t'=1+1 社会\t-1000\t'-5 下降\n");
}

}  // namespace
}  // namespace gouji
