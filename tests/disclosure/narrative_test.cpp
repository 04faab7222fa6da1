// Sentences of prose as claims: amounts, changes, subjects, and what must not become a claim.
#include <gtest/gtest.h>

#include <string>

#include "tests/support/prose.h"

namespace gouji {
namespace {

std::string remarks_of(std::initializer_list<std::string_view> lines) { return read_narrative_lines(lines).remarks(); }

TEST(NarrativeText, ReadsAnAmountItsChangeItsPercentageAndTheBase) {
  EXPECT_EQ(claims_of({"2025年我局收入预算总额为860.5万元，比上年预算减少40.25万元，下降4.5%，主要是人员调出。"}),
            "revenue 收入预算总额 860.5 | 减少 40.25 4.5 | 上年预算\n");
  EXPECT_EQ(claims_of({"支出预算120万元，与2023年决算数相比增加20万元，增长20%。"}),
            "expenditure 支出预算 120 | 增加 20 20 | 2023年决算数\n");
  EXPECT_EQ(claims_of({"支出预算120万元。与上年执行数相比，支出预算上升20万元，增幅20%。"}),
            "expenditure 支出预算 120 | 上升 20 20 | 上年执行数\n");
  EXPECT_EQ(claims_of({"支出预算120万元，较上年降低8万元。"}), "expenditure 支出预算 120 | 降低 8 - | 上年\n");
}

TEST(NarrativeText, TakesBlanksAndFullWidthForms) {
  EXPECT_EQ(claims_of({"２０２５ 年 我局 支出 预算 １２０．５ 万元, 比 上年 增加 ２０ 万元 , 增长 19.9 ％ 。"}),
            "expenditure 支出预算 120.5 | 增加 20 19.9 | 上年\n");
  EXPECT_EQ(claims_of({"支出预算 1,120.50 万元。"}), "expenditure 支出预算 1,120.50\n");
}

TEST(NarrativeText, TakesUnchangedInItsWordings) {
  for (const std::string word : {"持平", "保持一致", "一致", "无变化", "无增减", "基本持平"}) {
    EXPECT_EQ(claims_of({"支出预算120万元，与上年预算" + word + "。"}),
              "expenditure 支出预算 120 | " + word + " - - | 上年预算\n");
  }
  const Prose prose = read_narrative_lines({"公务接待费3万元，同上年持平。"});
  const Fact& change = prose.table("narrative")->facts[1];
  EXPECT_EQ(change.presence, Presence::zero);
  EXPECT_EQ(change.printed, "");
}

TEST(NarrativeText, KeepsContradictingDirectionsAsTheyArePrinted) {
  EXPECT_EQ(claims_of({"支出预算120万元，较上年增加减少20万元。"}), "expenditure 支出预算 120 | 增加减少 20 - | 上年\n");
  EXPECT_EQ(claims_of({"支出预算120万元，较上年增加减20万元。"}), "expenditure 支出预算 120 | 增加减 20 - | 上年\n");
  const Prose rest = read_narrative_lines({"其他收入0万元，与上年相比增加（减少）0万元，增长（减少）0%。"});
  EXPECT_EQ(rest.claims(), "revenue.other 其他收入 0 | 增加（减少） 0 0 | 上年\n");
  EXPECT_EQ(rest.table("narrative")->table.rows[0].claim->direction, Direction::contradictory);
  const Prose conflict = read_narrative_lines({"支出预算120万元，比上年减少20万元，增长14%。"});
  EXPECT_EQ(conflict.claims(), "expenditure 支出预算 120 | 减少、增长 20 14 | 上年\n");
  EXPECT_EQ(conflict.remarks(), "1 text-direction-conflict 支出预算120万元，比上年减少20万元，增长14%\n");
}

TEST(NarrativeText, SignsChangesByTheirDirection) {
  const Prose prose = read_narrative_lines({"支出预算120万元，比上年减少20万元，下降14.3%。"});
  EXPECT_EQ(prose.table("narrative")->facts[1].value, Amount{-20'000'000});
  EXPECT_EQ(prose.table("narrative")->facts[2].value, Amount{-143'000});
}

TEST(NarrativeText, TakesAMultipleAsAPercentage) {
  const Prose prose = read_narrative_lines({"培训费30万元，比上年增加20万元，增长2倍。"});
  EXPECT_EQ(prose.claims(), "training 培训费 30 | 增加 20 2倍 | 上年\n");
  EXPECT_EQ(prose.table("narrative")->facts[2].value, Amount{2'000'000});
}

TEST(NarrativeText, RemarksAMissingUnitAndTakesTheParagraphs) {
  const Prose prose = read_narrative_lines({"基金收入情况", "支出预算120万元，比上年减少20；公务接待费3万元，比上年增加0.5万，增长20%。"});
  EXPECT_EQ(prose.claims(),
            "expenditure 支出预算 120 | 减少 20 - | 上年\n"
            "three-public.reception 公务接待费 3 | 增加 0.5 20 | 上年\n");
  EXPECT_EQ(prose.remarks(),
            "2 text-unit-missing 支出预算120万元，比上年减少20\n"
            "2 text-unit-missing 比上年减少20；公务接待费3万元，比上年增加0.5万\n");
}

TEST(NarrativeText, RemarksAMissingAmountAndKeepsItsChange) {
  const Prose prose = read_narrative_lines({"政府性基金预算支出万元，比上年减少5万元。"});
  EXPECT_EQ(prose.claims(), "appropriation.funds 政府性基金预算支出 - | 减少 5 - | 上年\n");
  EXPECT_EQ(prose.remarks(), "1 text-amount-missing 政府性基金预算支出万元\n");
  EXPECT_EQ(prose.table("narrative")->facts[0].presence, Presence::absent);
}

TEST(NarrativeText, StatesTwoBasesOfOneAmountAsTwoClaims) {
  const Prose prose = read_narrative_lines({"支出预算120万元，比上年预算增加20万元，增长20%，比上年执行数减少5万元，下降4%。"});
  EXPECT_EQ(prose.claims(),
            "expenditure 支出预算 120 | 增加 20 20 | 上年预算\n"
            "expenditure~2 支出预算 120 | 减少 5 4 | 上年执行数\n");
  EXPECT_EQ(prose.remarks(), "1 text-claim-differs 支出预算 1\n");
}

TEST(NarrativeText, CountsARestatedClaimOnceWithAllThatIsSaidOfIt) {
  EXPECT_EQ(claims_of({"支出预算120万元。", "2025年支出预算总额120.00万元，比上年增加20万元。", "支出预算120万元。"}),
            "expenditure 支出预算总额 120.00 | 增加 20 - | 上年\n");
  const Prose other = read_narrative_lines({"支出预算120万元。", "支出预算总额102万元。"});
  EXPECT_EQ(other.claims(), "expenditure 支出预算 120\nexpenditure~2 支出预算总额 102\n");
  EXPECT_EQ(other.remarks(), "2 text-claim-differs 支出预算总额 1\n");
}

TEST(NarrativeText, TakesOneFigureForSeveralSubjectsWhereTheTextDoes) {
  EXPECT_EQ(claims_of({"某厅2025年度收入、支出预算总计500万元，与上年相比收、支预算总计各增加50万元，增长11.1%。"}),
            "revenue 收入、支出预算总计 500 | 增加 50 11.1 | 上年\n"
            "expenditure 收入、支出预算总计 500 | 增加 50 11.1 | 上年\n");
}

TEST(NarrativeText, TakesTheUnitThatMostAmountsArePrintedIn) {
  const Prose prose = read_narrative_lines({"收入预算1.2亿元，支出预算12000万元，公务接待费3万元，培训费5000元。"});
  EXPECT_EQ(prose.table("narrative")->table.money_unit, MoneyUnit::wan_yuan);
  EXPECT_EQ(prose.claims(),
            "revenue 收入预算 12000\nexpenditure 支出预算 12000\nthree-public.reception 公务接待费 3\ntraining 培训费 0.5\n");
  EXPECT_EQ(prose.table("narrative")->facts[0].printed_quantum, Amount{1'000'000'000});
}

TEST(NarrativeText, NeverGivesAChangeToASubjectThatItDoesNotKnow) {
  const Prose prose = read_narrative_lines({"支出预算120万元，其中神秘经费30万元，比上年增加4万元，增长15.4%。"});
  EXPECT_EQ(prose.claims(), "expenditure 支出预算 120\n");
  EXPECT_EQ(prose.remarks(),
            "1 text-figure-unnamed 支出预算120万元，其中神秘经费30万元\n"
            "1 text-change-unplaced 其中神秘经费30万元，比上年增加4万元\n"
            "1 text-change-unplaced 其中神秘经费30万元，比上年增加4万元，增长15.4%\n");
}

TEST(NarrativeText, TakesNoOtherBodysAmountForItsOwn) {
  EXPECT_EQ(claims_of({"用于救助中心支出预算5万元。"}), "");
  EXPECT_EQ(claims_of({"所属事业单位支出预算5万元。"}), "");
  EXPECT_EQ(claims_of({"其他专项支出预算5万元。"}), "");
  EXPECT_EQ(claims_of({"办公费、印刷费、公务接待费5万元。"}), "");
}

TEST(NarrativeText, RemarksReasonsAndShares) {
  const Prose prose = read_narrative_lines(
      {"支出预算120万元，占全部支出的60%，比上年增加20万元，主要原因是设备购置增加18万元，统一压减10%。公务接待费3万元。"});
  EXPECT_EQ(prose.claims(), "expenditure 支出预算 120 | 增加 20 - | 上年\nthree-public.reception 公务接待费 3\n");
  EXPECT_EQ(prose.remarks(),
            "1 text-share 支出预算120万元，占全部支出的60%\n"
            "1 text-figure-in-reason 比上年增加20万元，主要原因是设备购置增加18万元\n"
            "1 text-figure-in-reason 主要原因是设备购置增加18万元，统一压减10%\n");
}

TEST(NarrativeText, TakesThePercentageThatAReasonGivesOfLastYearsFigure) {
  EXPECT_EQ(claims_of({"公务接待费9.7万元，比上年减少0.3万元，主要原因是在上年预算数的基础上按3%压减。"}),
            "three-public.reception 公务接待费 9.7 | 减少 0.3 3 | 上年\n");
}

TEST(NarrativeText, TakesThresholdsYearsAndNumbersOfDocumentsForNoAmounts) {
  const Prose prose = read_narrative_lines({"根据某财〔2024〕17号文件，未安排单价100万元（含）以上设备，2025年共3次检查。"});
  EXPECT_EQ(prose.claims(), "");
  EXPECT_EQ(prose.remarks(), "");
}

TEST(NarrativeText, RemarksFiguresThatCannotBeAmounts) {
  EXPECT_EQ(remarks_of({"支出预算1.1234567万元。"}), "1 beyond-smallest-unit 1.1234567 万元\n");
  EXPECT_EQ(remarks_of({"支出预算99999999999999999999万元。"}), "1 too-large 99999999999999999999\n");
}

TEST(NarrativeText, IsSafeOnAnyBytes) {
  static_cast<void>(claims_of({"", "其中：", "：：；；，", "万元", "1", "1%", "比上年", "增加1万元", "\xE5\xA4 \xFF 支出预算\xE5万元"}));
  static_cast<void>(claims_of({"（", "（类）", "（01类）（项）-1万元", "----1万元", "按功能：-", "2025年2025年比2025年", "项目情况", "1.", "年度预算：1万元"}));
}

}  // namespace
}  // namespace gouji
