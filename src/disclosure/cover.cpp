#include "disclosure/cover.h"

#include <algorithm>
#include <unordered_set>

#include "base/utf8.h"
#include "disclosure/fold.h"

namespace gouji {
namespace {

constexpr std::string_view kMoneyUnits[] = {"人民币万元", "人民币亿元", "人民币元", "万元", "亿元", "千元", "元"};
constexpr std::string_view kDots[] = {"……", "…", "....", "····", "．．．"};

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::string_view money_unit_at(std::string_view folded) {
  for (const std::string_view unit : kMoneyUnits) {
    if (folded.starts_with(unit)) return unit;
  }
  return {};
}

// "单位:万元", "(万元)", "金额单位:元"; 填报单位:[601017]… is no unit of amounts.
std::string amounts_in(std::string_view folded, const Titles& titles) {
  std::string_view found;
  for (const std::string& word : titles.words(WordKind::amounts_in)) {
    const std::string label = word + ":";
    for (std::size_t at = folded.find(label); at != std::string_view::npos && found.empty(); at = folded.find(label, at + 1)) {
      found = money_unit_at(folded.substr(at + label.size()));
    }
    if (!found.empty()) break;
  }
  if (found.empty() && !folded.empty() && folded.front() == '(') {
    const std::string_view unit = money_unit_at(folded.substr(1));
    if (!unit.empty() && folded.substr(1 + unit.size()) == ")") found = unit;
  }
  constexpr std::string_view kRenminbi = "人民币";
  if (found.substr(0, kRenminbi.size()) == kRenminbi) found.remove_prefix(kRenminbi.size());
  return std::string(found);
}

// Up to a tab or two blanks.
std::string_view first_field(std::string_view text) {
  text = trim(text);
  const std::size_t end = std::min({text.find('\t'), text.find("  "), text.find("\xE3\x80\x80"), text.find('|')});
  return trim(text.substr(0, end));
}

// "[601017]南昌市…": code and name.
void split_code(std::string_view text, TableMark& mark) {
  if (!text.empty() && text.front() == '[') {
    const std::size_t close = text.find(']');
    if (close != std::string_view::npos && is_digits(text.substr(1, close - 1))) {
      mark.unit_code = text.substr(1, close - 1);
      text = trim(text.substr(close + 1));
    }
  }
  mark.unit_name = text;
}

bool read_filer(std::string_view line, const Titles& titles, TableMark& mark) {
  line = trim(line);
  while (!line.empty() && (line.front() == '\t' || line.front() == '|')) line = trim(line.substr(1));
  if (!line.empty() && line.front() == '[') {
    split_code(first_field(line), mark);
    return !mark.unit_code.empty();
  }
  for (const std::string& word : titles.words(WordKind::filer)) {
    if (line.substr(0, word.size()) != word) continue;
    std::string_view rest = trim(line.substr(word.size()));
    if (rest.substr(0, 1) == ":") rest.remove_prefix(1);
    else if (rest.substr(0, 3) == "：") rest.remove_prefix(3);
    else continue;
    split_code(first_field(rest), mark);
    return true;
  }
  return false;
}

// An entry without dots, page number, bullet and 《》.
std::string_view bare_entry(std::string_view line) {
  line = trim(line);
  for (const std::string_view bullet : {"- ", "* ", "· ", "• "}) {
    if (line.starts_with(bullet)) line = trim(line.substr(bullet.size()));
  }
  std::size_t end = line.size();
  for (const std::string_view dots : kDots) end = std::min(end, line.find(dots));
  if (end < line.size()) return trim(line.substr(0, end));
  // "收支预算总表    3": a page number behind blanks.
  const std::size_t last = line.find_last_not_of("0123456789");
  if (last != std::string_view::npos && last + 1 < line.size() && (line[last] == ' ' || line[last] == '\t')) {
    line = trim(line.substr(0, last));
  }
  return line;
}

bool has_dots(std::string_view line) {
  return std::any_of(std::begin(kDots), std::end(kDots), [&](std::string_view dots) { return contains(line, dots); });
}

// The name of a table that an entry announces, or nothing.
std::string table_name(std::string_view entry, ParagraphLevel level, const Titles& titles) {
  if (level == ParagraphLevel::part) return {};
  std::string name;
  const std::string plain = without_blanks(entry);
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t start = at;
    const char32_t c = next_code_point(plain, at).value_or(0);
    if (c != U'《' && c != U'》') name += plain.substr(start, at - start);
  }
  const std::string folded = bare_title(fold(name));
  if (!folded.ends_with("表")) return {};
  for (const std::string& generic : titles.words(WordKind::generic_title)) {
    for (const std::string_view scope : {"", "部门", "单位", "年度部门", "年度单位", "年部门", "年单位"}) {
      if (folded.ends_with(std::string(scope) + generic) && folded.size() <= scope.size() + generic.size() + 4) return {};
    }
  }
  return name;
}

bool names_a_budget(std::string_view folded) {
  return year_in(folded).has_value() && (contains(folded, "预算") || contains(folded, "决算"));
}

}  // namespace

std::optional<TableMark> table_mark(std::string_view line, const Titles& titles) {
  constexpr std::size_t kMaxBytes = 400;
  if (line.size() > kMaxBytes) return std::nullopt;
  const std::string folded = fold(line);
  if (ends_sentence(folded)) return std::nullopt;
  TableMark mark;
  mark.amounts_in = amounts_in(folded, titles);
  const bool has_filer = read_filer(line, titles, mark);
  if (!has_filer && mark.amounts_in.empty()) return std::nullopt;
  return mark;
}

bool is_label(std::string_view folded) {
  return folded.size() <= 40 && !folded.empty() && bare_title(folded).empty() && enumeration_of(folded).size < folded.size();
}

bool is_contents_heading(std::string_view line) {
  if (line.size() > 100) return false;
  const std::string folded = fold(line);
  return folded == "目录" || folded == "#目录" || folded == "##目录";
}

std::size_t read_contents(std::span<const TextLine> lines, std::size_t at, const Titles& titles, Cover& cover) {
  constexpr std::size_t kMaxCharacters = 60;
  std::unordered_set<std::string> entries;
  std::unordered_set<std::string> outer_numbers;
  ParagraphLevel outer = ParagraphLevel::none;
  std::size_t i = at + 1;
  for (; i < lines.size(); ++i) {
    const std::string_view line = trim(lines[i].text);
    if (line.empty()) continue;
    const std::string_view entry = bare_entry(line);
    const Enumeration number = enumeration_of(entry);
    const bool is_listed = number.level != ParagraphLevel::none || has_dots(line) || line.front() == '-' || line.front() == '*';
    if (!is_listed || ends_sentence(entry) || (!has_dots(line) && count_characters(line) > kMaxCharacters)) break;
    if (!entries.insert(fold(entry)).second) break;
    if (outer == ParagraphLevel::none) outer = number.level;
    if (number.level == outer && number.size > 0 && !outer_numbers.insert(fold(entry.substr(0, number.size))).second) break;
    std::string name = table_name(trim(entry.substr(number.size)), number.level, titles);
    if (!name.empty()) cover.contents.push_back(std::move(name));
  }
  return i;
}

std::size_t read_cover_title(std::span<const TextLine> lines, Cover& cover) {
  constexpr std::size_t kMaxCharacters = 60;
  std::string_view before;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string_view line = trim(lines[i].text);
    while (!line.empty() && (line.front() == '#' || line.front() == '*')) line = trim(line.substr(1));
    if (line.empty()) continue;
    const std::string folded = fold(line);
    const bool is_title = names_a_budget(folded) && count_characters(line) <= kMaxCharacters && !ends_sentence(folded) &&
                          !folded.ends_with("表") && !contains(folded, "/") && enumeration_of(line).size == 0;
    if (is_title) {
      const int year = *year_in(folded);
      std::string title = without_blanks(line);
      if (is_digits(std::string_view(folded).substr(0, 4)) && !before.empty()) title = without_blanks(before) + title;
      cover.title = title;
      cover.year = year;
      if (cover.unit_name.empty()) {
        const std::string name = title.substr(0, std::min(title.find(std::to_string(year)), title.size()));
        cover.unit_name = name;
      }
      return i;
    }
    const bool is_name = count_characters(line) <= kMaxCharacters && !ends_clause(folded) && !contains(folded, ":");
    before = is_name ? line : std::string_view();
  }
  return lines.size();
}

}  // namespace gouji
