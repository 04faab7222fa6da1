#include "disclosure/titles.h"

#include <algorithm>

#include "base/utf8.h"
#include "disclosure/fold.h"

namespace gouji {
namespace {

constexpr std::string_view kScopeWords[] = {
    "部门", "单位", "预算", "本级", "区级", "市级", "县级", "省级", "年度", "年", "公开", "机关",
};
constexpr std::string_view kBodyEnds[] = {
    "局", "委", "委员会", "办", "厅", "院", "中心", "办公室", "办事处", "处", "会", "校", "学校", "学院", "大学", "所",
    "站", "馆", "队", "镇", "乡", "街道", "社", "团", "台", "库", "园", "部", "本部", "政府", "党校", "总队", "支队",
};

bool drop_scope_word(std::string_view& text) {
  for (const std::string_view word : kScopeWords) {
    if (!text.ends_with(word)) continue;
    text.remove_suffix(word.size());
    return true;
  }
  return false;
}

// True where the text before a known title says only whose table it is and of which year.
bool is_scope(std::string_view text) {
  bool has_year = false;
  while (!text.empty()) {
    if (drop_scope_word(text)) continue;
    if (text.size() >= 4 && is_digits(text.substr(text.size() - 4))) {
      text.remove_suffix(4);
      has_year = true;
      continue;
    }
    break;
  }
  if (text.empty() || has_year) return true;
  return std::any_of(std::begin(kBodyEnds), std::end(kBodyEnds),
                     [&](std::string_view end) { return text.size() > end.size() && text.ends_with(end); });
}

// 附件2-7: 附表1: 公开01表: 表1: with or without what parts it from the title.
std::size_t label_size(std::string_view text) {
  std::size_t at = 0;
  const auto take = [&](std::string_view word) {
    if (!text.substr(at).starts_with(word)) return false;
    at += word.size();
    return true;
  };
  const bool has_word = take("附件") || take("附表") || take("表") || take("财决公开") || take("公开") || take("预算") || take("部门预算");
  if (!has_word) return 0;
  take("表");
  const std::size_t before_number = at;
  while (at < text.size() && (is_digit(text[at]) || text[at] == '-' || text[at] == '.')) ++at;
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view digit : {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"}) found |= take(digit);
  }
  if (at == before_number) return 0;
  take("表");
  take(":");
  return at;
}

std::string_view find_entry(const std::vector<Titles::Entry>& entries, std::string_view folded, std::string_view table) {
  const Titles::Entry* found = nullptr;
  for (const Titles::Entry& entry : entries) {
    const bool is_for_table = std::find(entry.tables.begin(), entry.tables.end(), table) != entry.tables.end();
    if (!entry.tables.empty() && !is_for_table) continue;
    if (std::find(entry.titles.begin(), entry.titles.end(), folded) == entry.titles.end()) continue;
    if (is_for_table) return entry.id;
    if (found == nullptr) found = &entry;
  }
  return found == nullptr ? std::string_view() : found->id;
}

}  // namespace

std::string_view Titles::table_id(std::string_view folded_title) const {
  const std::string title = bare_title(folded_title);
  const Entry* best = nullptr;
  std::size_t size = 0;
  for (const Entry& entry : lists_.tables) {
    for (const std::string& known : entry.titles) {
      if (known.size() <= size || !title.ends_with(known)) continue;
      best = &entry;
      size = known.size();
    }
  }
  if (best == nullptr || !is_scope(std::string_view(title).substr(0, title.size() - size))) return {};
  return best->id;
}

std::string_view Titles::column_id(std::string_view table, std::string_view folded) const {
  return find_entry(lists_.columns, folded, table);
}
std::string_view Titles::revenue_row_id(std::string_view folded) const {
  return find_entry(lists_.revenue_rows, folded, {});
}
std::string_view Titles::expenditure_row_id(std::string_view folded) const {
  return find_entry(lists_.expenditure_rows, folded, {});
}
std::string_view Titles::funds_row_id(std::string_view folded) const { return find_entry(lists_.funds_rows, folded, {}); }

bool Titles::is(WordKind kind, std::string_view folded) const {
  const std::vector<std::string>& list = words(kind);
  return std::find(list.begin(), list.end(), folded) != list.end();
}

const std::vector<std::string>& Titles::words(WordKind kind) const {
  return lists_.words[static_cast<std::size_t>(kind)];
}

std::string bare_title(std::string_view folded) {
  folded.remove_prefix(enumeration_of(folded).size);
  folded.remove_prefix(label_size(folded));
  folded.remove_prefix(enumeration_of(folded).size);
  if (folded.ends_with("续表")) folded.remove_suffix(6);
  // （续）, （功能科目）, （2024年度） behind the title.
  while (folded.ends_with(")")) {
    const std::size_t open = folded.rfind('(');
    if (open == std::string_view::npos || open == 0) break;
    folded = folded.substr(0, open);
  }
  return std::string(folded);
}

bool is_continued_title(std::string_view folded) {
  return folded.ends_with("续表") || folded.ends_with("(续)") || folded.ends_with("(续表)");
}

}  // namespace gouji
