// The claims that were read so far, each as the text states it, and the table that they become.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "disclosure/document.h"
#include "disclosure/narrative_figures.h"

namespace gouji {

// One figure with what the text says of its change. Figures are as printed; empty where none is stated.
struct StatedClaim {
  std::string id;
  std::string name;
  std::string section;
  std::uint32_t line = 0;
  Measure measure = Measure::money;
  MoneyUnit unit = MoneyUnit::wan_yuan;         // of the amount
  MoneyUnit change_unit = MoneyUnit::wan_yuan;  // of the change
  std::string amount;
  std::string change;
  std::string percentage;
  std::string direction_word;
  std::string base;
  std::string function;
  std::string performance;
};

// Remarks of one reader: severity, id and slots as in io/faults.h. Beyond kMaxRemarks the rest is only counted.
class Remarks {
 public:
  static constexpr std::size_t kMaxRemarks = 1000;

  explicit Remarks(Diagnostics& remarks) : remarks_(remarks) {}
  ~Remarks();
  Remarks(const Remarks&) = delete;
  Remarks& operator=(const Remarks&) = delete;

  void add(std::string_view id, std::uint32_t line, Slots slots);

 private:
  Diagnostics& remarks_;
  std::size_t count_ = 0;
};

// Table "narrative" as io/budget_reader.h describes it, its unit the one that most amounts are printed in (others are
// converted digit by digit). A claim stated again with the same figures stands once, with all that was said of it;
// with other figures it gets a number (expenditure~2) and a remark.
[[nodiscard]] DraftTable table_from_claims(const std::vector<StatedClaim>& claims, Remarks& remarks);

}  // namespace gouji
