#include "io/classification_reader.h"

#include <gtest/gtest.h>

#include "tests/support/faults_of.h"

namespace gouji {
namespace {

std::string classification_file(std::string_view codes) {
  return R"({"format": "gouji-classification", "version": 1, "id": "function", "title": "支出功能分类",)"
         R"( "title_en": "By function", "year": 2024, "source": "财政部", "codes": [)" "\n" + std::string(codes) + "]}";
}

std::string faults_of_classification(std::string_view text) {
  const Result<Classification> classification = read_classification(text);
  return classification.ok() ? "" : described(classification.faults());
}

TEST(ClassificationReader, ReadsCodesWithTheirNames) {
  const Result<Classification> result = read_classification(
      classification_file(R"(["208", "社会保障和就业支出", "Social security"], ["20801", "人力资源和社会保障管理事务"])"));
  ASSERT_TRUE(result.ok()) << described(result.faults());
  const Classification& classification = result.value();
  EXPECT_EQ(classification.title(), "支出功能分类");
  EXPECT_EQ(classification.year(), 2024);
  ASSERT_EQ(classification.subjects().size(), 2U);
  EXPECT_EQ(classification.find("208")->english_name, "Social security");
  EXPECT_EQ(classification.find("20801")->english_name, "");
}

TEST(ClassificationReader, RejectsOtherFiles) {
  EXPECT_EQ(faults_of_classification("[]"), "1:1 not-a-classification \n");
  EXPECT_EQ(faults_of_classification(R"({"format": "gouji-budget", "version": 1})"), "1:12 not-a-classification /format\n");
  EXPECT_EQ(faults_of_classification(R"({"format": "gouji-classification", "version": 9})"), "1:47 unknown-version /version version=9\n");
  EXPECT_EQ(faults_of_classification(""), "1:1 empty-file \n");
}

TEST(ClassificationReader, RejectsCodesThatAreNoneOrDoNotAscendAndGoesOn) {
  EXPECT_EQ(faults_of_classification(classification_file("[\"221\", \"甲\"],\n[\"208\", \"乙\"],\n[\"221\", \"丙\"],\n[\"2211\", \"丁\"],\n[\"222\"],\n[223, \"戊\"],\n7")),
            "3:1 unordered-code /codes/1 text=208\n"
            "4:1 unordered-code /codes/2 text=221\n"
            "5:2 bad-code /codes/3/0 text=2211\n"
            "6:1 cell-count /codes/4 expected=3 found=1\n"
            "7:2 wrong-type /codes/5/0 member=0 expected=string found=number\n"
            "8:1 wrong-type /codes/6 member=6 expected=array found=number\n");
}

}  // namespace
}  // namespace gouji
