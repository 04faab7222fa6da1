#include "ui/search_index.h"

#include <algorithm>

#include "base/sort.h"
#include "base/utf8.h"
#include "report/place.h"

namespace gouji {

namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') {
      c = static_cast<char>(c - 'A' + 'a');
    }
  }
  return out;
}

std::string without_separators(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c != ',') {
      out += c;
    }
  }
  return out;
}

std::vector<std::string> words_of(std::string_view query) {
  std::vector<std::string> words;
  std::string word;
  std::size_t at = 0;
  while (at < query.size()) {
    const std::size_t begin = at;
    (void)next_code_point(query, at);
    const std::string_view character = query.substr(begin, at - begin);
    if (trim(character).empty()) {
      if (!word.empty()) {
        words.push_back(lower(word));
      }
      word.clear();
    } else {
      word += character;
    }
  }
  if (!word.empty()) {
    words.push_back(lower(word));
  }
  return words;
}

bool looks_like_a_figure(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return is_digit(c) || c == '.' || c == ',' || c == '-'; });
}

// Any figure of the row that is printed so; exact ones are found before those that only begin so.
Index figure_of_row(const Budget& budget, const Table& table, Index row, std::string_view word) {
  const std::string wanted = without_separators(word);
  Index begins = kNone;
  for (Index column = 0; column < table.columns.size(); ++column) {
    const Index fact = table.fact(row, column);
    const std::string printed = without_separators(budget.fact(fact).printed);
    if (printed == wanted) {
      return fact;
    }
    if (begins == kNone && printed.starts_with(wanted)) {
      begins = fact;
    }
  }
  return begins;
}

Index first_figure_of(const Budget& budget, const Table& table, Index row) {
  for (Index column = 0; column < table.columns.size(); ++column) {
    if (budget.fact(table.fact(row, column)).presence != Presence::absent) {
      return table.fact(row, column);
    }
  }
  return kNone;
}

}  // namespace

SearchIndex::SearchIndex(const ReportInput& input) {
  const Budget& budget = *input.budget;
  for (Index t = 0; t < budget.tables().size(); ++t) {
    const Table& table = budget.tables()[t];
    const std::string title = table_title(budget, table, *input.language);
    for (Index r = 0; r < table.rows.size(); ++r) {
      const Row& row = table.rows[r];
      Entry entry{t, r, row.code, row.name, row_title(row, *input.language), title, kNone};
      if (const Subject* subject = find_subject(input, row.code); subject != nullptr) {
        entry.text += " " + subject->name + " " + subject->english_name;
        if (input.language->id() == LanguageId::en && !subject->english_name.empty()) {
          entry.title += "  " + subject->english_name;
        }
      }
      entry.text = lower(entry.text + " " + title);
      entries_.push_back(std::move(entry));
    }
    if (table.kind != TableKind::narrative && table.columns.size() > 1) add_columns(input, t, title);
  }
}

void SearchIndex::add_columns(const ReportInput& input, Index t, const std::string& title) {
  const Table& table = input.budget->tables()[t];
  for (Index column = 0; column < table.columns.size(); ++column) {
    if (table.columns[column].id == "total") continue;  // every table has one
    Index row = kNone;
    for (Index r = 0; r < table.rows.size(); ++r) {
      if (input.budget->fact(table.fact(r, column)).presence != Presence::value) continue;
      if (row == kNone || table.rows[r].id == "total") row = r;
    }
    if (row == kNone) continue;
    const std::string name = column_title(table.columns[column], *input.language);
    entries_.push_back({t, row, {}, lower(table.columns[column].title + ' ' + name), name, title, column});
  }
}

std::vector<SearchHit> SearchIndex::find(const ReportInput& input, std::string_view query, std::size_t most) const {
  const std::vector<std::string> words = words_of(query);
  if (words.empty()) {
    return {};
  }
  struct Match {
    int rank;
    const Entry* entry;
    Index fact;
  };
  std::vector<Match> matches;
  for (const Entry& entry : entries_) {
    const Table& table = input.budget->tables()[entry.table];
    int rank = 0;
    Index fact = kNone;
    for (const std::string& word : words) {
      if (entry.code.starts_with(word)) {
        rank = std::max(rank, 0);
      } else if (entry.text.find(word) != std::string::npos) {
        rank = std::max(rank, 1);
      } else if (fact = entry.column == kNone && looks_like_a_figure(word) ? figure_of_row(*input.budget, table, entry.row, word) : kNone;
                 fact != kNone) {
        rank = std::max(rank, 2);
      } else {
        rank = -1;
        break;
      }
    }
    if (rank >= 0) {
      if (entry.column != kNone) fact = table.fact(entry.row, entry.column);
      else if (fact == kNone) fact = first_figure_of(*input.budget, table, entry.row);
      if (fact != kNone) {
        matches.push_back({rank, &entry, fact});
      }
    }
  }
  sort_stably(matches, [](const Match& a, const Match& b) { return a.rank < b.rank; });
  std::vector<SearchHit> hits;
  for (const Match& match : matches) {
    if (hits.size() == most) {
      break;
    }
    const Fact& fact = input.budget->fact(match.fact);
    hits.push_back({match.fact, match.entry->table, match.entry->title, match.entry->table_title,
                    figure_text(fact, input.unit)});
  }
  return hits;
}

}  // namespace gouji
