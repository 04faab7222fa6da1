// read_profile_text(): head counts of 概况, "编制人数 133 人", as rows of the table "profile".
#include <algorithm>
#include <string>
#include <utility>

#include "disclosure/document.h"
#include "disclosure/narrative_claims.h"
#include "disclosure/narrative_figures.h"
#include "disclosure/narrative_plain.h"
#include "disclosure/narrative_vocabulary.h"
#include "io/fault_list.h"

namespace gouji {
namespace {

// The words between the last mark and the figure.
std::string_view label_before(std::string_view lead) {
  constexpr std::size_t kLongestBytes = 120;
  static constexpr std::string_view kEndsBefore[] = {",", "。", ";", ":", "、", "(", ")"};
  std::string_view label = last_bytes(lead, kLongestBytes);
  for (const std::string_view mark : kEndsBefore) {
    const std::size_t at = label.rfind(mark);
    if (at != std::string_view::npos) label.remove_prefix(at + mark.size());
  }
  return label;
}

class ProfileReader {
 public:
  ProfileReader(const ReadingData& data, TextDraft& draft) : words_(*data.vocabulary), remarks_(draft.remarks) {}

  void read(const Paragraph& paragraph);
  [[nodiscard]] DraftTable& table() { return draft_; }

 private:
  struct Named {
    const NamedCount* count = nullptr;
    std::size_t begin = 0;  // of the name in the label
    std::size_t end = 0;
  };
  [[nodiscard]] Named named(std::string_view label, std::string_view measured_in) const;
  void add(const NamedCount& count, std::string name, const std::string& number, std::uint32_t line);

  const Vocabulary& words_;
  Remarks remarks_;
  DraftTable draft_;
};

// The longest name that the label ends with, where words such as 共 may follow it.
ProfileReader::Named ProfileReader::named(std::string_view label, std::string_view measured_in) const {
  Named best;
  std::string_view core = label;
  for (std::string_view word = word_at_end(core, words_.particles); !word.empty(); word = word_at_end(core, words_.particles)) {
    core.remove_suffix(word.size());
  }
  for (const NamedCount& count : words_.profile) {
    if (!is_one_of(measured_in, count.measured_in)) continue;
    const std::string_view name = word_at_end(core, count.names);
    if (name.size() > best.end - best.begin) best = {&count, core.size() - name.size(), core.size()};
  }
  return best;
}

void ProfileReader::add(const NamedCount& count, std::string name, const std::string& number, std::uint32_t line) {
  Fact fact;
  if (read_figure(number, {.measure = Measure::count}, fact) != FigureFault::none) {
    return remarks_.add("fraction-of-one", line, {{"text", shortened(number)}});
  }
  Row row;
  row.id = count.id;
  row.name = std::move(name);
  row.line = line;
  std::size_t same = 1;
  for (Index known = draft_.table.find_row(row.id); known != kNone; known = draft_.table.find_row(row.id)) {
    if (draft_.facts[known].value == fact.value) return;
    row.id = count.id + '~' + std::to_string(++same);
  }
  if (same > 1) {
    const Index first = draft_.table.find_row(count.id);
    remarks_.add("text-claim-differs", line,
                 {{"text", shortened(row.name)}, {"first_line", std::to_string(draft_.table.rows[first].line)}});
  }
  draft_.table.rows.push_back(std::move(row));
  draft_.facts.push_back(std::move(fact));
}

void ProfileReader::read(const Paragraph& paragraph) {
  constexpr Index kMostRows = 200;  // finding a row walks over all
  const PlainText plain = plain_text(paragraph.text);
  std::size_t lead = 0;
  for (const TextFigure& figure : figures_in(plain.text)) {
    if (figure.kind != FigureKind::count || draft_.table.rows.size() >= kMostRows) continue;
    const std::string_view label = label_before(std::string_view(plain.text).substr(lead, figure.begin - lead));
    lead = figure.end;
    const Named found = named(label, figure.measured_in);
    if (found.count == nullptr) continue;
    const auto label_begin = static_cast<std::size_t>(label.data() - plain.text.data());
    std::string name = printed_text(paragraph.text, plain, label_begin + found.begin, label_begin + found.end);
    add(*found.count, std::move(name), figure.number, line_at(paragraph, plain.origin[figure.begin]));
  }
}

}  // namespace

void read_profile_text(std::span<const Paragraph> paragraphs, const ReadingData& data, TextDraft& draft) {
  ProfileReader reader(data, draft);
  for (const Paragraph& paragraph : paragraphs) reader.read(paragraph);
  DraftTable& profile = reader.table();
  if (profile.facts.empty()) return;
  profile.table.id = "profile";
  profile.table.kind = TableKind::profile;
  profile.table.title = "概况";
  profile.table.line = paragraphs.front().line;
  Column column;
  column.id = "count";
  column.title = "数量";
  column.measure = Measure::count;
  profile.table.columns.push_back(std::move(column));
  draft.tables.push_back(std::move(profile));
}

}  // namespace gouji
