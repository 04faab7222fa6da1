#include "whatif/history.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/random_numbers.h"
#include "tests/support/whatif_maker.h"

namespace gouji {
namespace {

Scenario named(std::string name) {
  Scenario scenario;
  scenario.name = std::move(name);
  return scenario;
}

TEST(History, UndoThenRedoIsIdentity) {
  RandomNumbers random(7);
  History history(named("start"));
  std::vector<std::string> names{"start"};
  for (int i = 0; i < 50; ++i) {
    // Edits, undone steps and redone steps in any order: the names are what the history must agree with.
    history.edit(named(std::to_string(i)));
    names.push_back(std::to_string(i));
    const std::size_t back = random.below(names.size() + 1);
    std::size_t undone = 0;
    for (; undone < back && history.can_undo(); ++undone) history.undo();
    EXPECT_EQ(history.current().name, names[names.size() - 1 - undone]);
    const bool goes_on_from_there = i % 3 == 0;
    if (goes_on_from_there) {
      names.resize(names.size() - undone);
      continue;
    }
    while (history.can_redo()) history.redo();
    EXPECT_EQ(history.current().name, names.back());
  }
}

TEST(History, ADragIsOneStep) {
  History history(named("start"));
  for (const char* at : {"-1%", "-2%", "-3%"}) history.edit(named(at), "lever-302");
  history.edit(named("other"), "lever-301");
  history.undo();
  EXPECT_EQ(history.current().name, "-3%");
  history.undo();
  EXPECT_EQ(history.current().name, "start");
  EXPECT_FALSE(history.can_undo());
}

TEST(History, AReleasedDragIsNotContinued) {
  History history(named("start"));
  history.edit(named("-1%"), "lever");
  history.end_merge();
  history.edit(named("-2%"), "lever");
  history.undo();
  EXPECT_EQ(history.current().name, "-1%");
}

TEST(History, DropsEditsThatChangeNothing) {
  History history(named("start"));
  history.edit(named("start"));
  EXPECT_FALSE(history.can_undo());
  history.edit(named("-1%"), "lever");
  history.edit(named("start"), "lever");
  EXPECT_FALSE(history.can_undo());
}

TEST(History, AnEditForgetsWhatWasUndone) {
  History history(named("start"));
  history.edit(named("a"));
  history.undo();
  history.edit(named("b"));
  EXPECT_FALSE(history.can_redo());
}

TEST(History, ForgetsTheOldestBeyondItsBound) {
  History history;
  for (std::size_t i = 0; i < History::kMaxSteps + 10; ++i) history.edit(named(std::to_string(i)));
  std::size_t steps = 0;
  for (; history.can_undo(); ++steps) history.undo();
  EXPECT_EQ(steps, History::kMaxSteps);
  EXPECT_EQ(history.current().name, "9");
}

}  // namespace
}  // namespace gouji
