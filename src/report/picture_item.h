// One thing in a picture, a line of the budget or what is left between lines: what it is called, its figure,
// and what a reader is told who points at it. Pictures hold plain data; where it is drawn is ui/'s.
//
// A picture is made of the published figures, or of a scenario's: `figures` then has one amount a fact, and
// each item also says what it was before. Amounts are 分. What does not add up is an item of its own, never
// hidden and never shared out over others: "unexplained", or "rounding" where rounding explains it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "report/report_input.h"

namespace gouji {

// Things of one series have one colour.
enum class Series : std::uint8_t { basic, project, function, source, goods, subsidy, sixth, seventh, unexplained };
inline constexpr std::size_t kSeriesCount = 8;  // that have a colour; the unexplained is grey

struct PictureItem {
  std::string code;   // of the classification, empty where there is none
  std::string label;  // in the reader's language
  Index fact = kNone;
  Amount amount;
  Amount before;  // the published figure
  Series series = Series::unexplained;
  std::string shown;   // "3,283.16"
  std::string share;   // "94.8%" of the whole; empty where there is no whole
  std::string change;  // "−39.08" against what it was; empty where there is no scenario
  std::string detail;  // all of these: "3,283.16 万元 · 94.8%"
};

// "208 社会保障和就业支出".
[[nodiscard]] std::string title_of(const PictureItem& item);

// Makes items of one picture: their figures, unit and texts.
class PictureFigures {
 public:
  // `figures`: of a scenario, one a fact, or empty. REQUIRES: what `input` points to, and `figures`, outlive it.
  PictureFigures(const ReportInput& input, std::span<const Amount> figures);

  [[nodiscard]] bool has_scenario() const { return !figures_.empty(); }
  [[nodiscard]] const ReportInput& input() const { return input_; }
  [[nodiscard]] const Budget& budget() const { return *input_.budget; }
  [[nodiscard]] Amount before(Index fact) const { return budget().fact(fact).value; }
  [[nodiscard]] Amount now(Index fact) const { return figures_.empty() ? before(fact) : figures_[fact]; }
  // A figure of money that is there and is not zero, now or before.
  [[nodiscard]] bool is_drawn(Index fact) const;

  // Whether rounding of these facts, each to its last digit, explains a difference.
  [[nodiscard]] bool is_rounding(Wide difference, std::span<const Index> facts) const;

  // What the shares are of, and whose unit the picture is in.
  void set_whole(Index fact);
  [[nodiscard]] Amount whole() const { return whole_; }
  [[nodiscard]] Unit unit() const { return unit_; }
  [[nodiscard]] std::string number(Wide value) const;
  [[nodiscard]] std::string signed_number(Wide value) const;
  // "94.8%" of the whole; empty where there is no whole.
  [[nodiscard]] std::string share(Wide value) const;

  // An item of a fact, called by its row; `label` instead where it is not empty.
  [[nodiscard]] PictureItem item(Index fact, Series series, std::string label = {}) const;
  // Fills in what is shown of an item with its amounts.
  void complete(PictureItem& item) const;
  // What is left: "unexplained", or "rounding".
  [[nodiscard]] PictureItem rest(Wide amount, Wide before, bool is_rounding) const;

  // "2024 … (table 2 …, table 6 …)": the disclosure and the tables that these facts stand in; of a scenario, that its
  // figures are tried out on them.
  [[nodiscard]] std::string source_line(std::span<const Index> facts) const;
  // "单位：万元".
  [[nodiscard]] std::string unit_label() const;

 private:
  const ReportInput& input_;
  std::span<const Amount> figures_;
  Amount whole_;
  Unit unit_;
  int digits_ = 2;
};

}  // namespace gouji
