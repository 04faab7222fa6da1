#include "base/sort.h"

#include <algorithm>
#include <numeric>

namespace gouji::sorting {

namespace {

// Runs of this many are sorted by insertion, without a buffer.
constexpr std::size_t kRun = 12;

void insert_each(std::span<std::uint32_t> run, Order order) {
  for (std::size_t end = 1; end < run.size(); ++end) {
    const std::uint32_t held = run[end];
    std::size_t at = end;
    for (; at > 0 && order.before(order.self, held, run[at - 1]); --at) run[at] = run[at - 1];
    run[at] = held;
  }
}

// Two sorted runs that touch at `middle`; `buffer` takes the first.
void merge(std::span<std::uint32_t> both, std::size_t middle, Order order, std::vector<std::uint32_t>& buffer) {
  if (!order.before(order.self, both[middle], both[middle - 1])) return;
  buffer.assign(both.begin(), both.begin() + static_cast<std::ptrdiff_t>(middle));
  std::size_t second = middle;
  std::size_t at = 0;
  for (const std::uint32_t first : buffer) {
    while (second < both.size() && order.before(order.self, both[second], first)) both[at++] = both[second++];
    both[at++] = first;
  }
}

}  // namespace

void sort_numbers(std::span<std::uint32_t> numbers, Order order) {
  const std::size_t count = numbers.size();
  for (std::size_t start = 0; start < count; start += kRun) {
    insert_each(numbers.subspan(start, std::min(kRun, count - start)), order);
  }
  std::vector<std::uint32_t> buffer;
  for (std::size_t width = kRun; width < count; width *= 2) {
    for (std::size_t start = 0; start + width < count; start += 2 * width) {
      merge(numbers.subspan(start, std::min(2 * width, count - start)), width, order, buffer);
    }
  }
}

std::vector<std::uint32_t> sorted_positions(std::size_t count, Order order) {
  std::vector<std::uint32_t> positions(count);
  std::iota(positions.begin(), positions.end(), 0U);
  sort_numbers(positions, order);
  return positions;
}

}  // namespace gouji::sorting
