// A value, or the faults because of which there is none. Nothing throws.
#pragma once

#include <cassert>
#include <utility>
#include <variant>

#include "base/diagnostic.h"

namespace gouji {

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
  // REQUIRES: faults has an error.
  Result(Diagnostics faults) : content_(std::in_place_index<1>, std::move(faults)) {
    assert(has_error(std::get<1>(content_)));
  }

  [[nodiscard]] bool ok() const { return content_.index() == 0; }

  // REQUIRES: ok().
  [[nodiscard]] const T& value() const& {
    assert(ok());
    return *std::get_if<0>(&content_);
  }
  [[nodiscard]] T&& value() && {
    assert(ok());
    return std::move(*std::get_if<0>(&content_));
  }

  // REQUIRES: !ok().
  [[nodiscard]] const Diagnostics& faults() const {
    assert(!ok());
    return *std::get_if<1>(&content_);
  }

 private:
  std::variant<T, Diagnostics> content_;
};

}  // namespace gouji
