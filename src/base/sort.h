// Sorting that keeps the order of what is equal, with one sorter for all types: std::stable_sort is compiled
// anew for each type and each order, two to four kilobytes of what a page's first visit transfers.
//
//   sort_stably(causes, [](const Cause& a, const Cause& b) { return a.line < b.line; });
//
// `items`: contiguous (a vector, a span). `before`: a strict weak order. n log n comparisons; a call by pointer
// each, so a loop over a million plain numbers is std::sort's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace gouji {

namespace sorting {

// An order of 32-bit numbers that is known only to whoever made it.
struct Order {
  bool (*before)(const void* self, std::uint32_t a, std::uint32_t b);
  const void* self;
};

void sort_numbers(std::span<std::uint32_t> numbers, Order order);

// 0, 1 … count - 1, sorted.
std::vector<std::uint32_t> sorted_positions(std::size_t count, Order order);

}  // namespace sorting

template <class Items, class Before>
void sort_stably(Items&& items, const Before& before) {
  const std::span all(items);
  using Item = typename decltype(all)::element_type;
  if constexpr (std::is_same_v<Item, std::uint32_t>) {
    sorting::sort_numbers(all, {[](const void* self, std::uint32_t a, std::uint32_t b) {
      return static_cast<bool>((*static_cast<const Before*>(self))(a, b));
    }, &before});
  } else {
    struct Self {
      const Item* items;
      const Before& before;
    };
    const Self self{all.data(), before};
    std::vector<std::uint32_t> from = sorting::sorted_positions(all.size(), {[](const void* given, std::uint32_t a, std::uint32_t b) {
      const Self& of = *static_cast<const Self*>(given);
      return static_cast<bool>(of.before(of.items[a], of.items[b]));
    }, &self});
    // Each cycle of the permutation is moved along once.
    for (std::uint32_t start = 0; start < from.size(); ++start) {
      if (from[start] == start) continue;
      Item held = std::move(all[start]);
      std::uint32_t at = start;
      while (from[at] != start) {
        const std::uint32_t next = from[at];
        all[at] = std::move(all[next]);
        from[at] = at;
        at = next;
      }
      all[at] = std::move(held);
      from[at] = at;
    }
  }
}

}  // namespace gouji
