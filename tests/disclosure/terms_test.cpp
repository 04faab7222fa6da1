#include <gtest/gtest.h>

#include "tests/support/prose.h"

namespace gouji {
namespace {

TEST(TermsText, TakesSubjectsByTheirLevels) {
  const Prose prose = read_terms_lines({"二、支出科目", "（一）教育支出（类）普通教育（款）小学教育（项）：反映小学的支出。", "(二) 教育支出 (类) 普通教育 (款)反映普通教育。",
                                        "（三）公共安全支出（204类）司法（06款）行政运行（01项）：反映基本支出。"});
  ASSERT_EQ(prose.draft.cover.terms.size(), 3U);
  EXPECT_EQ(prose.draft.cover.terms[0].names, (std::vector<std::string>{"教育支出", "普通教育", "小学教育"}));
  EXPECT_EQ(prose.draft.cover.terms[0].line, 2U);
  EXPECT_EQ(prose.draft.cover.terms[1].names, (std::vector<std::string>{"教育支出", "普通教育"}));
  EXPECT_EQ(prose.draft.cover.terms[2].names, (std::vector<std::string>{"公共安全支出", "司法", "行政运行"}));
}

TEST(TermsText, LeavesOtherTermsOut) {
  const Prose prose = read_terms_lines({"（一）财政拨款：指财政拨付的资金。", "（二）因公出国（境）费：指出国的费用，见住房保障支出（类）。", ""});
  EXPECT_TRUE(prose.draft.cover.terms.empty());
}

}  // namespace
}  // namespace gouji
