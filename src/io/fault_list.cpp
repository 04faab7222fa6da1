#include "io/fault_list.h"

#include <algorithm>
#include <utility>

#include "base/sort.h"
#include "base/utf8.h"

namespace gouji {
namespace {

constexpr std::size_t kStride = 512;

// Moves `position` over the byte. Only the first byte of a character counts as a column.
void move_over(Position& position, char byte) {
  if (byte == '\n') {
    ++position.line;
    position.column = 1;
  } else if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) {
    ++position.column;
  }
}

}  // namespace

Position PositionFinder::find(std::size_t offset) {
  offset = std::min(offset, text_.size());
  if (places_.empty()) {
    Position position{.line = 1, .column = 1};
    if (text_.starts_with(kByteOrderMark)) position.column = 0;
    for (std::size_t i = 0; i < text_.size(); ++i) {
      if (i % kStride == 0) places_.push_back(position);
      move_over(position, text_[i]);
    }
    if (text_.size() % kStride == 0) places_.push_back(position);
  }
  Position position = places_[offset / kStride];
  for (std::size_t i = offset - offset % kStride; i < offset; ++i) move_over(position, text_[i]);
  return position;
}

void FaultList::add(std::string_view id, std::size_t offset, std::string pointer, Slots slots) {
  if (faults_.size() == kMaxFaults) {
    ++left_out_;
    return;
  }
  faults_.push_back({offset, {.severity = Severity::error,
                              .id = std::string(id),
                              .position = {},
                              .pointer = std::move(pointer),
                              .slots = std::move(slots)}});
}

std::string FaultList::line_at(std::size_t offset) { return std::to_string(finder_.find(offset).line); }

Diagnostics FaultList::take() {
  sort_stably(faults_, [](const Located& a, const Located& b) { return a.offset < b.offset; });
  Diagnostics diagnostics;
  for (Located& fault : faults_) {
    fault.diagnostic.position = finder_.find(fault.offset);
    diagnostics.push_back(std::move(fault.diagnostic));
  }
  if (left_out_ > 0) {
    diagnostics.push_back({.severity = Severity::error,
                           .id = "more-faults",
                           .position = {},
                           .pointer = {},
                           .slots = {{"count", std::to_string(left_out_)}}});
  }
  faults_.clear();
  left_out_ = 0;
  return diagnostics;
}

std::string shortened(std::string_view text) {
  constexpr int kMaxCharacters = 40;
  std::size_t at = 0;
  for (int i = 0; i < kMaxCharacters && at < text.size(); ++i) next_code_point(text, at);
  return at == text.size() ? std::string(text) : std::string(text.substr(0, at)) + "…";
}

}  // namespace gouji
