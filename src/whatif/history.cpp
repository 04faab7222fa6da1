#include "whatif/history.h"

namespace gouji {

void History::edit(Scenario next, std::string merge_key) {
  if (next == current_) return;
  const bool is_merged = !merge_key.empty() && merge_key == merge_key_;
  if (!is_merged) past_.push_back(std::move(current_));
  if (past_.size() > kMaxSteps) past_.erase(past_.begin());
  current_ = std::move(next);
  future_.clear();
  merge_key_ = std::move(merge_key);
  // A drag that ends where it began is no edit.
  if (!is_merged || past_.back() != current_) return;
  past_.pop_back();
  merge_key_.clear();
}

void History::undo() {
  end_merge();
  if (past_.empty()) return;
  future_.push_back(std::move(current_));
  current_ = std::move(past_.back());
  past_.pop_back();
}

void History::redo() {
  end_merge();
  if (future_.empty()) return;
  past_.push_back(std::move(current_));
  current_ = std::move(future_.back());
  future_.pop_back();
}

}  // namespace gouji
