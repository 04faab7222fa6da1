// Codes of subjects as documents print them, made full codes.
//
//   208  20801  2080101          full
//   208  01  2080101             款 below 类
//   201 13 01, 201-06-01         with blanks or dashes, or in three cells 类 款 项
//   301 2                        for 30102
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/classification.h"

namespace gouji {

// True where the folded text can be a code: 2, 3, 5 or 7 digits, nothing else.
[[nodiscard]] bool is_code_text(std::string_view folded);

class CodeReader {
 public:
  // REQUIRES: the classification outlives the reader.
  explicit CodeReader(const Classification& subjects) : subjects_(subjects) {}

  // Forgets the rows above.
  void begin_table() { last_.clear(); }

  // The full code of a row from its cells of codes (one, or 类 款 项; an empty 类 or 款 takes the one above), or
  // empty where there is none. Where 01 may be a 款 or a 项, the name decides. Other digits (the code of a
  // unit) are taken as they are, where there are 3 to 20 of them.
  [[nodiscard]] std::string code(std::span<const std::string> cells, std::string_view name);

  // The code of a row that prints none: the subject of that name in the 类 or 款 above, or the 类 of that name.
  // Empty where there is none or more than one.
  [[nodiscard]] std::string code_of_name(std::string_view name);

  // True where the list has the name for the code.
  [[nodiscard]] bool is_name_of(std::string_view code, std::string_view name) const;

 private:
  [[nodiscard]] std::string below_last(const std::string& pair, std::string_view name) const;

  const Classification& subjects_;
  std::unordered_map<std::string, std::vector<const Subject*>> by_name_;  // folded; made when first asked for
  std::string last_;  // the full code read last
};

}  // namespace gouji
