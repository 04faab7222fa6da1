// What the text is about at a place: the claim that the figures there are parts of. Set by headings, by the
// claims themselves and by words such as 其中.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "disclosure/narrative_subject.h"

namespace gouji {

class Scope {
 public:
  explicit Scope(const Vocabulary& words) : words_(words) {}

  // A heading was passed: its figures are parts of `root` (empty: of nothing known), its functions lie under `function`.
  void enter_section(std::string root, std::string function);
  // A paragraph begins: what 其中 opened inside the last one is over.
  void begin_paragraph();
  // A claim of its own was stated: 支出预算, 财政拨款支出.
  void state(const std::string& id);
  // 其中: what follows are parts of the claim.
  void open(std::string id);
  // The paragraph ends in 其中: the following paragraphs are parts of the claim.
  void open_list(std::string id);
  // 按支出功能科目划分: what follows are parts of the whole by this breakdown.
  void divide(Breakdown breakdown);

  // The claims that the subject is here: the ids of the vocabulary, or one part of what the text is about. Empty
  // where it can be no part of that.
  [[nodiscard]] std::vector<std::string> place(const FoundSubject& found);

  [[nodiscard]] Breakdown breakdown() const;
  [[nodiscard]] const std::string& function() const { return function_; }

 private:
  struct Opened {
    std::string id;
    Breakdown breakdown = Breakdown::none;  // of its parts, once one was stated
  };

  [[nodiscard]] std::string part_of(const std::string& whole, const FoundSubject& found) const;

  const Vocabulary& words_;
  std::string root_;
  std::string function_;
  std::string list_;
  Opened inner_;
  Breakdown division_ = Breakdown::none;
};

}  // namespace gouji
