// Finds what a name in a sentence stands for: a subject of the vocabulary, a function or an economic class.
//
// Forms of codes: official names (住房保障支出), names with their level (人大事务(款)行政运行(项)), with digits
// ((204类)司法(06款)行政运行(01项)), in dashes (住房保障支出-住房改革支出-住房公积金).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "disclosure/document.h"
#include "disclosure/narrative_vocabulary.h"

namespace gouji {

enum class Breakdown : std::uint8_t { none, kind, function, economic };

struct FoundSubject {
  const NamedSubject* subject = nullptr;  // of the vocabulary, or none
  std::string code;                       // function or economic class, where there is no `subject`
  std::size_t begin = 0;                  // the name as printed: bytes of the label
  std::size_t end = 0;
  bool level_differs = false;  // the text calls 款 what is 类, or leaves a level out

  [[nodiscard]] Breakdown breakdown() const;
};

// What the sentence says beside the name.
struct SubjectHints {
  Breakdown breakdown = Breakdown::none;   // of the list that the name stands in
  std::string function_parent;    // code that the text has just named
  std::string_view measured_in;   // unit of a count, empty for money
};

class SubjectFinder {
 public:
  // REQUIRES: data outlives the finder. Codes and names of the tables serve beside the classifications.
  SubjectFinder(const ReadingData& data, const std::vector<DraftTable>& tables);

  // The subject that the label ends with; what stands before it may only be a year, a body, a source of money or
  // a filler word. Nothing where no name fits, or several fit equally well. REQUIRES: label is in plain form.
  [[nodiscard]] std::optional<FoundSubject> find(std::string_view label, const SubjectHints& hints) const;

  // The function of the longest official name of 项 that the text ends with: "…的一般行政管理事务". Empty where there
  // is none, or several fit equally well.
  [[nodiscard]] std::string function_at_end(std::string_view plain) const;

  [[nodiscard]] const Vocabulary& words() const { return words_; }

 private:
  using Codes = std::vector<std::string>;
  using CodesOfName = std::unordered_map<std::string, Codes>;

  struct Segment {
    std::string_view name;
    std::string digits;      // printed with its level
    std::size_t length = 0;  // of a code of its level: 3, 5, 7; 0 where no level is printed
  };

  void add_function(const std::string& code, std::string_view name);
  [[nodiscard]] std::optional<FoundSubject> find_exact(std::string_view name, const SubjectHints& hints) const;
  // Takes the code off the end of `before`.
  [[nodiscard]] std::optional<FoundSubject> find_coded(std::string_view name, std::string_view& before) const;
  [[nodiscard]] std::optional<FoundSubject> find_path(std::string_view label, const SubjectHints& hints) const;
  [[nodiscard]] std::string code_of_path(const std::vector<Segment>& path, const SubjectHints& hints,
                                         bool& level_differs) const;
  [[nodiscard]] bool is_function_name(std::string_view name) const;
  [[nodiscard]] Codes functions_named(std::string_view name) const;
  // The one code among them that lies under `parent` (where any does), is of this length (where any is), in the
  // tables (where any is) and of no seldom class (where any is); empty where that leaves several.
  [[nodiscard]] std::string choose(const Codes& codes, std::string_view parent, std::size_t length) const;
  [[nodiscard]] bool is_prefix(std::string_view text, bool is_qualified) const;

  const Vocabulary& words_;
  CodesOfName functions_;
  CodesOfName short_functions_;  // 住房保障 for 住房保障支出
  CodesOfName economics_;
  std::unordered_set<std::string> table_codes_;
};

}  // namespace gouji
