#include "io/budget_writer.h"

#include <gtest/gtest.h>

#include "io/budget_reader.h"
#include "tests/support/faults_of.h"
#include "tests/support/project_file.h"

namespace gouji {
namespace {

std::string converted(std::string_view text) {
  const Result<Budget> budget = read_budget(text);
  if (budget.ok()) return write_budget(budget.value());
  ADD_FAILURE() << described(budget.faults());
  return {};
}

// Canonical, with everything that the format has and an unknown member in every object.
constexpr std::string_view kEverything = R"json({
 "format": "gouji-budget",
 "version": 1,
 "unit": {"code": "601017", "name": "中心", "department": "局", "x": 1},
 "year": 2024,
 "title": "预算 \"2024\"",
 "contents": ["甲", "乙"],
 "tables": [
  {
   "id": "appropriation",
   "title": "财政拨款收支总表",
   "header": "2024年预算数",
   "line": 3,
   "amounts_in": "亿元",
   "columns": [
    {"id": "total", "title": "合计", "x": [1, 2.50]},
    {"id": "share", "title": "占比", "measure": "percent"}
   ],
   "rows": [
    {"id": "revenue.total", "name": "合计", "line": 4, "cells": ["1,234.5", "7.9%"]},
    {"id": "208.own", "code": "208", "printed": "08", "name": "甲", "cells": ["—", null], "x": {"y": 1}},
    {"code": "20801", "cells": ["-0.00", ""]}
   ],
   "x": {
    "y": {
     "z": [
      [1]
     ]
    }
   }
  },
  {"id": "profile", "columns": [], "rows": []}
 ],
 "narrative": {
  "title": "说明",
  "line": 50,
  "amounts_in": "元",
  "claims": [
   {"id": "revenue", "name": "收入", "section": "(一)", "line": 56, "amount": "3463.96", "change": "298.13", "direction": "减少", "percentage": "7.9", "base": "上年", "function": "2080102", "performance": "performance-1", "x": "y"},
   {"id": "expenditure", "change": "-5", "direction": "增加减少"},
   {"id": "appropriation", "amount": "", "direction": "持平"},
   {"id": "vehicles", "amount": "0", "measure": "count"}
  ],
  "x": null
 },
 "performance": [
  {
   "id": "performance-1",
   "title": "绩效",
   "line": 70,
   "project": "项目",
   "department": "局",
   "executor": "中心",
   "amounts_in": "万元",
   "rows": [
    {"id": "total", "name": "总额", "line": 71, "amount": "706.9", "x": true},
    {"id": "other"}
   ],
   "indicators": [
    {"level1": "产出指标", "level2": "数量", "name": "受理量", "comparison": "≥", "value": "60000", "measured_in": "条", "line": 72, "x": false},
    {"name": "合规性", "value": "合规"}
   ],
   "x": []
  }
 ],
 "x": 1E400
}
)json";

TEST(BudgetWriter, WritesBackEverythingThatTheReaderRead) { EXPECT_EQ(converted(kEverything), kEverything); }

TEST(BudgetWriter, WritesTheSameBytesWhateverTheLayoutWas) {
  std::string dense;
  for (const char c : kEverything) {
    if (c != '\n') dense += c;
  }
  EXPECT_EQ(converted(dense), kEverything);
  EXPECT_EQ(converted("\xEF\xBB\xBF\r\n\t" + dense + "\r\n"), kEverything);
}

TEST(BudgetWriter, PutsMembersInTheOrderOfTheFormatAndUnknownOnesLast) {
  EXPECT_EQ(converted(R"({"tables":[{"rows":[{"x":1,"cells":[2.50,"3 "],"id":"total"}],"columns":[{"title":"甲","id":"a"},{"id":"b"}],
              "amounts_in":"元","id":"general"}],"note":"\u52fe","year":2024,"unit":{"name":"甲"},"version":1,"format":"gouji-budget"})"),
            R"({
 "format": "gouji-budget",
 "version": 1,
 "unit": {"name": "甲"},
 "year": 2024,
 "tables": [
  {
   "id": "general",
   "amounts_in": "元",
   "columns": [
    {"id": "a", "title": "甲"},
    {"id": "b"}
   ],
   "rows": [
    {"id": "total", "cells": ["2.50", "3"], "x": 1}
   ]
  }
 ],
 "note": "勾"
}
)");
}

TEST(BudgetWriter, KeepsAUnitThatNoFigureNeeds) {
  const std::string text = converted(R"({"format": "gouji-budget", "version": 1, "unit": {"name": "甲"}, "year": 2024,
    "tables": [], "narrative": {"amounts_in": "万元", "claims": []}})");
  EXPECT_NE(text.find("\"amounts_in\": \"万元\""), std::string::npos) << text;
  EXPECT_EQ(converted(text), text);
}

TEST(BudgetWriter, WritesTheFoundingBudgetByteForByte) {
  const std::string text = project_file("assets/budgets/nanchang-social-insurance-2024.json");
  EXPECT_EQ(converted(text), text);
}

}  // namespace
}  // namespace gouji
