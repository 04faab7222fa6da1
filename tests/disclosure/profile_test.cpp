#include <gtest/gtest.h>

#include "tests/support/prose.h"

namespace gouji {
namespace {

TEST(ProfileText, ReadsHeadCounts) {
  const Prose prose = read_profile_lines({"第一部分 某局概况", "二、机构设置及人员情况",
                                          "我局独立核算单位共 2 个，编制人数 40 人；实有人数50人，其中：在职人数 36 人，均为行政人员，退休人员14人。"});
  EXPECT_EQ(prose.counts(), "units 独立核算单位 2\nstaffing 编制人数 40\nactual 实有人数 50\nin-service 在职人数 36\nretired 退休人员 14\n");
  const Table& table = prose.table("profile")->table;
  EXPECT_EQ(table.title, "概况");
  EXPECT_EQ(table.line, 1U);
  EXPECT_EQ(table.rows[1].line, 3U);
  EXPECT_EQ(table.columns.size(), 1U);
  EXPECT_EQ(table.columns[0].measure, Measure::count);
}

TEST(ProfileText, ReadsKindsOfStaffing) {
  EXPECT_EQ(read_profile_lines({"编制80名，其中行政编制50名、事业编制30名。"}).counts(),
            "staffing 编制 80\nstaffing.administrative 行政编制 50\nstaffing.institutional 事业编制 30\n");
  EXPECT_EQ(read_profile_lines({"本部门中，行政单位1家，事业单位4家。"}).counts(),
            "units.administrative 行政单位 1\nunits.institutional 事业单位 4\n");
}

TEST(ProfileText, CountsARestatedNumberOnceAndRemarksAnother) {
  const Prose prose = read_profile_lines({"编制人数40人。", "编制人数40人。", "编制人数41人。"});
  EXPECT_EQ(prose.counts(), "staffing 编制人数 40\nstaffing~2 编制人数 41\n");
  EXPECT_EQ(prose.remarks(), "3 text-claim-differs 编制人数 1\n");
}

TEST(ProfileText, LeavesOtherNumbersAlone) {
  const Prose prose = read_profile_lines({"1994年成立，设12个处室，服务300人次，编制人数说明见2个附件。"});
  EXPECT_EQ(prose.counts(), "");
  EXPECT_EQ(prose.table("profile"), nullptr);
}

TEST(ProfileText, RejectsAPartOfAPerson) {
  const Prose prose = read_profile_lines({"编制人数40.5人。"});
  EXPECT_EQ(prose.counts(), "");
  EXPECT_EQ(prose.remarks(), "1 fraction-of-one 40.5\n");
}

}  // namespace
}  // namespace gouji
