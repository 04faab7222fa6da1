// The official classifications of budget subjects (政府收支分类科目): by function (支出功能分类, 类 款 项)
// and by economic nature (部门预算支出经济分类, 类 款). Codes nest by their digits: 2080101 is part of
// 20801, which is part of 208.
//
// Data in assets/classifications, with its year. The list is not closed: a code that it lacks is taken
// as printed and never reported as a fault.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gouji {

struct Subject {
  std::string code;
  std::string name;          // official
  std::string english_name;  // empty where there is no accepted rendering
};

class Classification {
 public:
  Classification() = default;
  // REQUIRES: codes ascend and are unique.
  Classification(std::string title, int year, std::vector<Subject> subjects);

  [[nodiscard]] const std::string& title() const { return title_; }
  [[nodiscard]] int year() const { return year_; }
  [[nodiscard]] const std::vector<Subject>& subjects() const { return subjects_; }

  // Null where the list lacks the code.
  [[nodiscard]] const Subject* find(std::string_view code) const;

 private:
  std::string title_;
  int year_ = 0;
  std::vector<Subject> subjects_;
};

// The code that `code` is directly part of: "2080101" → "20801" → "208" → "". REQUIRES: digits only.
[[nodiscard]] std::string_view parent_code(std::string_view code);

// True for three, five or seven digits, with or without further pairs: the shape of a full code.
[[nodiscard]] bool is_code(std::string_view text);

// Economic classes begin with 3 (部门预算) or 5 (政府预算), functions with 2. REQUIRES: is_code(code).
[[nodiscard]] bool is_economic(std::string_view code);

}  // namespace gouji
