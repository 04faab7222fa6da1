// Long work that stops now and then, so that a page can draw in between: a coroutine that yields what
// fraction of it is done, from 0 to 1, and returns its result.
//
//   Steps<Sum> add_in_steps(std::span<const Line> lines) {
//     ...
//     for (std::size_t i = 0; i < lines.size(); ++i) {
//       if (is_pause(i)) co_yield fraction_of(i, lines.size());
//       ...
//     }
//     co_return sum;
//   }
//
// Nothing runs before the first step(), and what is given up halfway is destroyed with the object. What a
// coroutine takes by reference or view must outlive it.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <optional>
#include <utility>

#if __has_include(<coroutine>)
#include <coroutine>
#else  // the C++ library of Emscripten 3.1.6 has it under its older name
#include <experimental/coroutine>
#pragma clang diagnostic ignored "-Wdeprecated-experimental-coroutine"
#endif

namespace gouji {

#if __has_include(<coroutine>)
namespace coroutines = std;
#else
namespace coroutines = std::experimental;
#endif

template <typename T>
class [[nodiscard]] Steps {
 public:
  struct promise_type {
    double fraction = 0;
    std::optional<T> result;

    Steps get_return_object() { return Steps(coroutines::coroutine_handle<promise_type>::from_promise(*this)); }
    coroutines::suspend_always initial_suspend() noexcept { return {}; }
    coroutines::suspend_always final_suspend() noexcept { return {}; }
    coroutines::suspend_always yield_value(double done) {
      fraction = done;
      return {};
    }
    void return_value(T value) { result.emplace(std::move(value)); }
    [[noreturn]] void unhandled_exception() { std::abort(); }  // nothing throws
  };

  Steps(Steps&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  Steps& operator=(Steps&& other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
  }
  Steps(const Steps&) = delete;
  Steps& operator=(const Steps&) = delete;
  ~Steps() {
    if (handle_) handle_.destroy();
  }

  // Goes on to the next pause. Returns false once the work is done.
  bool step() {
    if (!handle_.done()) handle_.resume();
    return !handle_.done();
  }
  [[nodiscard]] double fraction() const { return handle_.promise().fraction; }
  // REQUIRES: step() returned false; called once.
  [[nodiscard]] T take() { return std::move(*handle_.promise().result); }
  // The work at one go.
  [[nodiscard]] T finish() {
    while (step()) {
    }
    return take();
  }

 private:
  explicit Steps(coroutines::coroutine_handle<promise_type> handle) : handle_(handle) {}

  coroutines::coroutine_handle<promise_type> handle_;
};

// The result of work that leaves what it makes elsewhere.
struct Done {};

// Whether to pause before element `i`: often enough for a few milliseconds in between.
inline bool is_pause(std::size_t i) { return i % 64 == 63; }

inline double fraction_of(std::size_t done, std::size_t all) {
  return all == 0 ? 1 : static_cast<double>(done) / static_cast<double>(all);
}

// `fraction` of the part of the work that lies between `from` and `to`.
inline double within(double from, double to, double fraction) { return from + (to - from) * fraction; }

}  // namespace gouji
