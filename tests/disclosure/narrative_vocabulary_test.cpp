#include "disclosure/narrative_vocabulary.h"

#include <gtest/gtest.h>

#include "disclosure/narrative_plain.h"
#include "model/table.h"
#include "tests/support/faults_of.h"
#include "tests/support/project_file.h"

namespace gouji {
namespace {

const Vocabulary& vocabulary() {
  static const Vocabulary words = read_vocabulary(project_file("assets/vocabulary/narrative.json")).value();
  return words;
}

TEST(NarrativeVocabulary, GivesEachDirectionWordTheDirectionThatABudgetFileReads) {
  for (const std::string& word : vocabulary().increase) EXPECT_EQ(direction_from_word(word), Direction::increase) << word;
  for (const std::string& word : vocabulary().decrease) EXPECT_EQ(direction_from_word(word), Direction::decrease) << word;
  for (const std::string& word : vocabulary().unchanged) EXPECT_EQ(direction_from_word(word), Direction::unchanged) << word;
}

TEST(NarrativeVocabulary, NamesEachSubjectOnceAndInPlainForm) {
  std::size_t names = 0;
  for (const auto& [name, subject] : vocabulary().subject_of_name) {
    EXPECT_EQ(name, plain(name));
    EXPECT_LT(subject, vocabulary().subjects.size());
    ++names;
  }
  EXPECT_GT(names, 100U);
  for (const NamedSubject& subject : vocabulary().subjects) EXPECT_NE(subject.ids.empty(), subject.part.empty());
}

TEST(NarrativeVocabulary, RejectsOtherFilesAndListsEveryFault) {
  const auto faults = [](std::string_view text) {
    const Result<Vocabulary> result = read_vocabulary(text);
    return result.ok() ? std::string() : described(result.faults());
  };
  EXPECT_EQ(faults("{}"), "1:1 not-a-vocabulary \n");
  EXPECT_EQ(faults(R"({"format": "gouji-narrative-vocabulary", "version": 2})"), "1:53 unknown-version /version version=2\n");
  const std::string many = faults(R"({"format": "gouji-narrative-vocabulary", "version": 1, "directions": 3, "subjects": [{"ids": [4]}]})");
  EXPECT_NE(many.find("wrong-type /directions"), std::string::npos);
  EXPECT_NE(many.find("wrong-type /subjects/0/ids/0"), std::string::npos);
  EXPECT_NE(many.find("missing-member /subjects/0 member=names"), std::string::npos);
}

}  // namespace
}  // namespace gouji
