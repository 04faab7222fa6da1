#include "base/sort.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace gouji {
namespace {

// Numbers that look disordered, the same at every run.
std::vector<std::uint32_t> disordered(std::size_t count, std::uint32_t below) {
  std::vector<std::uint32_t> numbers;
  std::uint32_t state = 1;
  for (std::size_t i = 0; i < count; ++i) numbers.push_back((state = state * 1664525U + 1013904223U) >> 8U);
  for (std::uint32_t& number : numbers) number %= below;
  return numbers;
}

TEST(Sort, SortsAnyCountAsTheStandardDoes) {
  for (const std::size_t count : {0U, 1U, 2U, 11U, 12U, 13U, 24U, 25U, 100U, 1000U}) {
    std::vector<std::uint32_t> numbers = disordered(count, 500);
    std::vector<std::uint32_t> expected = numbers;
    std::sort(expected.begin(), expected.end());
    sort_stably(numbers, [](std::uint32_t a, std::uint32_t b) { return a < b; });
    EXPECT_EQ(numbers, expected) << count;
  }
}

TEST(Sort, EqualItemsKeepTheirOrder) {
  std::vector<std::pair<std::uint32_t, std::string>> items;
  for (const std::uint32_t key : disordered(300, 7)) items.emplace_back(key, std::to_string(items.size()));
  auto expected = items;
  const auto by_key = [](const auto& a, const auto& b) { return a.first < b.first; };
  std::stable_sort(expected.begin(), expected.end(), by_key);
  sort_stably(items, by_key);
  EXPECT_EQ(items, expected);
}

TEST(Sort, APartOfAVectorIsSortedAlone) {
  std::vector<std::string> words = {"z", "c", "b", "a"};
  sort_stably(std::span(words).subspan(1), [](const std::string& a, const std::string& b) { return a < b; });
  EXPECT_EQ(words, (std::vector<std::string>{"z", "a", "b", "c"}));
}

}  // namespace
}  // namespace gouji
