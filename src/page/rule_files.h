// The rules that are applied: the built-in ones, and beside them those of a bureau's files.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "model/rule.h"
#include "ui/views.h"

namespace gouji {

// A file whose rules cannot be taken.
struct RefusedRules {
  std::string file;
  Diagnostics faults;
};

class RuleFiles {
 public:
  explicit RuleFiles(std::shared_ptr<const RuleSet> built_in) : built_in_(std::move(built_in)), all_(built_in_) {}

  [[nodiscard]] std::size_t built_in_count() const { return built_in_->rules.size(); }
  [[nodiscard]] const std::shared_ptr<const RuleSet>& all() const { return all_; }
  [[nodiscard]] const std::vector<RuleFile>& shown() const { return shown_; }  // one a file

  // A file of the same name takes the place of the earlier one. Where rules are refused, nothing changes.
  [[nodiscard]] std::optional<RefusedRules> add(std::string_view name, std::string_view bytes);
  // REQUIRES: there is a file of that number.
  [[nodiscard]] std::optional<RefusedRules> remove(std::size_t number);

 private:
  struct Loaded {
    std::string name;
    std::string bytes;
  };

  std::optional<RefusedRules> use(std::vector<Loaded> files);

  std::shared_ptr<const RuleSet> built_in_;
  std::shared_ptr<const RuleSet> all_;
  std::vector<Loaded> files_;
  std::vector<RuleFile> shown_;
};

}  // namespace gouji
