// Faults of one text while it is read: collected by byte offset, handed out as diagnostics with line and
// column.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace gouji {

// Lines and columns of a text by byte offset. Remembers a place every few hundred bytes, so that a question
// costs the same in a text of one line and of many.
class PositionFinder {
 public:
  // REQUIRES: text outlives the finder.
  explicit PositionFinder(std::string_view text) : text_(text) {}
  // A byte-order mark takes no column. An offset beyond the end is the end.
  [[nodiscard]] Position find(std::size_t offset);

 private:
  std::string_view text_;
  std::vector<Position> places_;  // at offsets 0, kStride, 2 × kStride, …
};

class FaultList {
 public:
  // REQUIRES: text outlives the list.
  explicit FaultList(std::string_view text) : finder_(text) {}

  // `id` is one of kFaults in io/faults.h, `slots` carries what is listed there.
  void add(std::string_view id, std::size_t offset, std::string pointer, Slots slots = {});

  [[nodiscard]] bool empty() const { return faults_.empty(); }
  // The line of a byte offset, as a slot holds it.
  [[nodiscard]] std::string line_at(std::size_t offset);
  // In the order of the text; beyond kMaxFaults of them, the rest is counted in one "more-faults".
  [[nodiscard]] Diagnostics take();

  static constexpr std::size_t kMaxFaults = 1000;

 private:
  struct Located {
    std::size_t offset;
    Diagnostic diagnostic;
  };

  PositionFinder finder_;
  std::vector<Located> faults_;
  std::size_t left_out_ = 0;
};

// Text for a slot: at most 40 characters, the rest as "…".
[[nodiscard]] std::string shortened(std::string_view text);

}  // namespace gouji
