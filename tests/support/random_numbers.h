// Numbers by chance, the same on every machine: splitmix64.
#pragma once

#include <cstdint>

namespace gouji {

class RandomNumbers {
 public:
  explicit RandomNumbers(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
  }
  // 0 … bound − 1. REQUIRES: bound > 0.
  template <typename T>
  T below(T bound) {
    return static_cast<T>(next() % static_cast<std::uint64_t>(bound));
  }
  // lower … upper, both included.
  std::int64_t between(std::int64_t lower, std::int64_t upper) {
    return lower + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(upper - lower + 1)));
  }

 private:
  std::uint64_t state_;
};

}  // namespace gouji
