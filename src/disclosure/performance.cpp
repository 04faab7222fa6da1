// read_performance_text(): a performance table is a form: labels with their values beside or below them, then a
// list of indicators.
#include <algorithm>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "disclosure/fold.h"
#include "disclosure/row_builder.h"
#include "disclosure/table.h"
#include "io/fault_list.h"

namespace gouji {
namespace {

constexpr std::string_view kComparisons[] = {
    "≥", "≤", "≧", "≦", ">=", "<=", "=", "＝", ">", "<", "＞", "＜", "大于等于", "小于等于", "不低于", "不高于",
    "不少于", "不超过", "大于", "小于", "等于",
};

struct IndicatorValue {
  std::string comparison;
  std::string value;
  std::string measured_in;
};

// "≥60000条" → ≥, 60000, 条; words without a number ("合规") stay as they are.
IndicatorValue split_value(std::string_view text) {
  IndicatorValue parts;
  text = trim(text);
  for (const std::string_view comparison : kComparisons) {
    if (text.substr(0, comparison.size()) != comparison) continue;
    parts.comparison = comparison;
    text = trim(text.substr(comparison.size()));
    break;
  }
  const std::size_t end = std::min(text.find_first_not_of("0123456789.,"), text.size());
  if (end == 0 || !is_figure(text.substr(0, end))) {
    parts.value = text;
    return parts;
  }
  parts.value = text.substr(0, end);
  text = trim(text.substr(end));
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>("(", ")"), {"（", "）"}}) {
    if (text.size() > open.size() + close.size() && text.starts_with(open) && text.ends_with(close)) {
      text = text.substr(open.size(), text.size() - open.size() - close.size());
    }
  }
  parts.measured_in = text;
  return parts;
}

class FormReader {
 public:
  FormReader(const TextTable& source, const std::string& id, const Titles& titles, TextDraft& draft)
      : source_(source), titles_(titles), draft_(draft) {
    Table& table = out_.table;
    table.id = id;
    table.kind = TableKind::performance;
    table.title = source.title;
    table.label = source.label;
    table.line = source.line;
    table.columns.resize(2);
    table.columns[0].id = "amount";
    table.columns[1].id = "value";
    table.columns[1].measure = Measure::quantity;
  }

  void read() {
    for (const TextRow& row : source_.rows) {
      if (row.is_blank()) continue;
      if (find_indicator_columns(row)) continue;
      if (value_column_) read_indicator(row);
      else if (awaits_target_) read_target(row);
      else read_labels(row);
    }
    set_unit();
    if (out_.table.rows.empty()) remark("unread-table", source_.line, {{"title", shortened(source_.title)}, {"line", std::to_string(source_.line)}});
    else draft_.tables.push_back(std::move(out_));
  }

 private:
  static const std::string& cell(const TextRow& row, std::size_t c) {
    static const std::string kEmpty;
    return c < row.cells.size() ? row.cells[c] : kEmpty;
  }

  // 一级指标 二级指标 三级指标 指标值
  bool find_indicator_columns(const TextRow& row) {
    std::optional<std::size_t> name;
    std::optional<std::size_t> value;
    std::optional<std::size_t> levels[2];
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
      const std::string folded = fold(row.cells[c]);
      if (titles_.is(WordKind::level1, folded)) levels[0] = c;
      else if (titles_.is(WordKind::level2, folded)) levels[1] = c;
      else if (titles_.is(WordKind::indicator, folded)) name = c;
      else if (titles_.is(WordKind::value, folded)) value = c;
    }
    if (!name || !value) return false;
    name_column_ = *name;
    value_column_ = value;
    level_columns_[0] = levels[0];
    level_columns_[1] = levels[1];
    awaits_target_ = false;
    return true;
  }

  void read_indicator(const TextRow& row) {
    for (int level = 0; level < 2; ++level) {
      if (!level_columns_[level]) continue;
      const std::string& text = cell(row, *level_columns_[level]);
      if (text.empty()) continue;
      levels_[level] = text;
      if (level == 0) levels_[1].clear();
    }
    const std::string& name = cell(row, name_column_);
    const std::string& value = cell(row, *value_column_);
    if (name.empty()) {
      remark("stray-row", row.line, {{"text", shortened(value)}});
      return;
    }
    const IndicatorValue parts = split_value(value);
    Row made;
    made.id = "indicator-" + std::to_string(++indicators_);
    made.name = name;
    made.line = row.line;
    made.indicator = Indicator{levels_[0], levels_[1], parts.comparison, parts.measured_in};
    add(std::move(made), {}, parts.value, true);
  }

  void read_target(const TextRow& row) {
    for (const std::string& text : row.cells) {
      if (!text.empty()) draft_.cover.passages.push_back({out_.table.id + "/target", std::string(trim(text)), row.line});
    }
    awaits_target_ = false;
  }

  void read_labels(const TextRow& row) {
    bool is_known = false;
    bool has_passing = false;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
      if (row.cells[c].empty()) continue;
      const std::string folded = fold(row.cells[c]);
      has_passing |= titles_.is(WordKind::passing, folded);
      if (take_text(row, c, folded)) {
        is_known = true;
        ++c;  // its value
      } else if (take_funds(row, c, folded)) {
        is_known = true;
      }
      if (awaits_target_) {
        // The text may stand beside its label as well as below it.
        for (std::size_t beside = c; beside < row.cells.size(); ++beside) {
          if (row.cells[beside].empty() || beside == target_column_) continue;
          read_target({{row.cells.begin() + static_cast<std::ptrdiff_t>(beside), row.cells.end()}, row.line});
          break;
        }
        is_known = true;
        break;
      }
    }
    // A value that is wrapped in its cell fills a row of its own: the second date.
    if (!is_known && !after_passing_) remark("stray-row", row.line, {{"text", shortened(first_text(row))}});
    if (is_known) after_passing_ = has_passing;
  }

  static std::string first_text(const TextRow& row) {
    for (const std::string& text : row.cells) {
      if (!text.empty()) return text;
    }
    return {};
  }

  // A label with a text beside it.
  bool take_text(const TextRow& row, std::size_t c, const std::string& folded) {
    const std::string& value = cell(row, c + 1);
    if (titles_.is(WordKind::passing, folded)) return true;
    if (titles_.is(WordKind::project, folded)) out_.table.project = value;
    else if (titles_.is(WordKind::department, folded)) out_.table.department = value;
    else if (titles_.is(WordKind::executor, folded)) out_.table.executor = value;
    else return false;
    return true;
  }

  // 项目资金（万元）, then a row a source: 年度资金总额, 其中:财政拨款, 其他资金.
  bool take_funds(const TextRow& row, std::size_t c, const std::string& folded) {
    for (const std::string& label : titles_.words(WordKind::target)) {
      if (folded != label && folded != label + ":") continue;
      awaits_target_ = true;
      target_column_ = c;
      return true;
    }
    for (const std::string& label : titles_.words(WordKind::funds)) {
      if (folded.substr(0, label.size()) != label) continue;
      const std::size_t open = folded.find('(');
      if (open != std::string::npos) unit_ = money_unit_from_text(std::string_view(folded).substr(open + 1, folded.find(')') - open - 1));
      return true;
    }
    const std::string plain = fold(trim(std::string_view(row.cells[c]).substr(enumeration_of(row.cells[c]).size)));
    const std::string_view id = titles_.funds_row_id(plain);
    if (id.empty() || out_.table.find_row(id) != kNone) return false;
    Row made;
    made.id = id;
    made.name = row.cells[c];
    made.line = row.line;
    add(std::move(made), cell(row, c + 1), {}, false);
    return true;
  }

  void add(Row row, const std::string& amount, const std::string& value, bool is_indicator) {
    amounts_.push_back(amount);
    Fact money;
    Fact quantity;
    quantity.unit.measure = Measure::quantity;
    if (is_indicator && read_figure(value, quantity.unit, quantity) != FigureFault::none) {
      quantity = Fact{};
      quantity.unit.measure = Measure::quantity;
      quantity.printed = value;
    }
    out_.facts.push_back(std::move(money));
    out_.facts.push_back(std::move(quantity));
    out_.table.rows.push_back(std::move(row));
  }

  // The unit may stand above the table or beside the funds: amounts are read when it is known.
  void set_unit() {
    out_.table.money_unit = unit_ ? *unit_ : money_unit_of(source_, draft_.remarks);
    const Unit money{.measure = Measure::money, .money_unit = out_.table.money_unit};
    for (std::size_t r = 0; r < out_.table.rows.size(); ++r) {
      Fact& fact = out_.facts[2 * r];
      fact.unit = money;
      if (out_.table.rows[r].indicator) continue;
      if (read_figure(amounts_[r], money, fact) == FigureFault::none) continue;
      fact = Fact{};
      fact.unit = money;
      remark("unread-figure", out_.table.rows[r].line, {{"text", shortened(amounts_[r])}, {"column", out_.table.rows[r].name}});
    }
  }

  void remark(const char* id, std::uint32_t line, Slots slots) {
    draft_.remarks.push_back(remark_at(id, line, std::move(slots)));
  }

  const TextTable& source_;
  const Titles& titles_;
  TextDraft& draft_;
  DraftTable out_;
  std::vector<std::string> amounts_;  // by row, as printed
  std::optional<MoneyUnit> unit_;
  std::size_t name_column_ = 0;
  std::optional<std::size_t> value_column_;
  std::optional<std::size_t> level_columns_[2];
  std::string levels_[2];
  int indicators_ = 0;
  bool awaits_target_ = false;
  std::size_t target_column_ = 0;
  bool after_passing_ = false;  // the row above has a label whose value is of no interest
};

}  // namespace

void read_performance_text(const TextTable& table, const std::string& id, const Titles& titles, TextDraft& draft) {
  FormReader(table, id, titles, draft).read();
}

}  // namespace gouji
