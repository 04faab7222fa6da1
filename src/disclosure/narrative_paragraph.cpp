#include "disclosure/narrative_paragraph.h"

#include <algorithm>
#include <utility>

#include "io/fault_list.h"

namespace gouji {
namespace {

constexpr std::string_view kClauseMarks[] = {",", ";", "。", ":", "!", "?"};
constexpr std::string_view kMiddle = "中";

std::string_view mark_at(std::string_view text, std::size_t at) {
  for (const std::string_view mark : kClauseMarks) {
    if (text.substr(at).starts_with(mark)) return mark;
  }
  return {};
}

bool ends_reason(std::string_view mark) { return mark == ";" || mark == "。" || mark == "!" || mark == "?"; }

Breakdown division_in(std::string_view clause, const Vocabulary& words) {
  static constexpr std::string_view kBy = "按";
  if (!clause.starts_with(kBy)) return Breakdown::none;
  if (contains_word(clause, words.divisions_by_function)) return Breakdown::function;
  if (contains_word(clause, words.divisions_by_economic)) return Breakdown::economic;
  return contains_word(clause, words.divisions_by_kind) ? Breakdown::kind : Breakdown::none;
}

MoneyUnit first_money_unit(const std::vector<TextFigure>& figures, MoneyUnit otherwise) {
  for (const TextFigure& figure : figures) {
    if (figure.kind == FigureKind::money && !figure.unit_is_cut) return figure.unit;
  }
  return otherwise;
}

}  // namespace

std::string ParagraphReader::printed(std::size_t begin, std::size_t end) const {
  return printed_text(paragraph_->text, plain_, begin, end);
}

std::uint32_t ParagraphReader::line_of(std::size_t at) const { return line_at(*paragraph_, plain_.origin[at]); }

void ParagraphReader::remark(std::string_view id, const TextFigure& figure) {
  // The clauses before the figure, as far as a sentence on a screen has room for them.
  constexpr std::size_t kReach = 60;
  std::size_t begin = figure.begin - last_bytes(text(0, figure.begin), kReach).size();
  std::size_t at = begin;
  while (begin > 0 && at < figure.begin && mark_at(plain_.text, at).empty()) ++at;
  if (begin > 0 && at < figure.begin) begin = at + mark_at(plain_.text, at).size();
  remarks_.add(id, line_of(figure.begin), {{"text", shortened(printed(begin, figure.end))}});
}

void ParagraphReader::read(const Paragraph& paragraph, std::size_t begin, const std::string& section) {
  paragraph_ = &paragraph;
  section_ = section;
  plain_ = plain_text(paragraph.text);
  in_reason_ = false;
  pending_base_.clear();
  label_begin_ = label_end_ = 0;
  first_claim_ = claims_.size();
  scope_.begin_paragraph();
  const auto origin = std::lower_bound(plain_.origin.begin(), plain_.origin.end(), begin);
  const auto start = std::min(plain_.text.size(), static_cast<std::size_t>(origin - plain_.origin.begin()));
  // A paragraph that begins 与上年相比 goes on with the figure before it.
  const std::optional<Comparison> comparison = find_comparison(text(start, std::min(plain_.text.size(), start + 30)), words_);
  static constexpr std::string_view kParts = "其中";
  const bool goes_on = begin == 0 && ((comparison && comparison->begin == 0) || text(start, plain_.text.size()).starts_with(kParts));
  if (!goes_on) forget();

  const std::vector<TextFigure> figures = figures_in(plain_.text);
  unit_ = first_money_unit(figures, unit_);
  std::size_t lead = start;
  std::size_t cursor = start;
  const auto walk = [&](std::size_t end) {
    while (cursor < end) {
      const std::string_view mark = mark_at(plain_.text, cursor);
      if (!mark.empty()) {
        read_clause(lead, cursor, mark);
        lead = cursor + mark.size();
      }
      cursor += mark.empty() ? 1 : mark.size();
    }
  };
  for (const TextFigure& figure : figures) {
    if (figure.begin < start) continue;
    walk(figure.begin);
    if (figure.kind == FigureKind::count) {
      if (read_count(figure, lead)) lead = figure.end;
    } else if (figure.kind != FigureKind::threshold) {
      read_figure(figure, lead);
      lead = figure.end;
      label_begin_ = label_end_ = 0;
    }
    cursor = std::max(cursor, figure.end);
  }
  walk(plain_.text.size());
  read_clause(lead, plain_.text.size(), {});
  read_end(start);
}

void ParagraphReader::read_clause(std::size_t begin, std::size_t end, std::string_view mark) {
  const std::string_view clause = text(begin, end);
  static constexpr std::string_view kParts = "其中";
  if (is_one_of(clause, words_.parts) || clause.ends_with(kParts)) {
    open_parts();
  } else if (const Breakdown division = division_in(clause, words_); division != Breakdown::none) {
    scope_.divide(division);
    in_reason_ = false;
  } else {
    in_reason_ = in_reason_ || contains_word(clause, words_.reasons);
    if (!in_reason_) read_unchanged(clause, begin);
    if (!in_reason_ && mark == ":" && !clause.empty()) {
      label_begin_ = begin;
      label_end_ = end;
    }
    // 财政拨款支出预算中，
    if (!in_reason_ && clause.ends_with(kMiddle)) {
      const Named named = name(begin, end - kMiddle.size());
      if (!named.ids.empty()) scope_.open(named.ids.back());
    }
  }
  if (ends_reason(mark)) {
    in_reason_ = false;
    pending_base_.clear();
  }
}

// 与上年持平, and 与上年相比 that stands before the change.
void ParagraphReader::read_unchanged(std::string_view clause, std::size_t begin) {
  const std::optional<Comparison> comparison = find_comparison(clause, words_);
  const DirectionWord unchanged = find_unchanged(clause, words_);
  std::string base = pending_base_;
  if (comparison) base = printed(begin + comparison->base_begin, begin + comparison->base_end);
  if (unchanged.empty()) {
    if (comparison && comparison->end == clause.size()) pending_base_ = base;
    return;
  }
  if (base.empty() || (comparison && comparison->end > unchanged.begin)) return;
  Claims target;
  if (!find_target(begin, begin + (comparison ? comparison->begin : unchanged.begin), target)) return;
  if (target.empty()) return;
  const StatedClaim& first = claims_[target.front()];
  if (!first.direction_word.empty()) {
    if (first.base == base) return;
    target = stated_again(target);
  }
  for (const std::size_t i : target) {
    claims_[i].direction_word = printed(begin + unchanged.begin, begin + unchanged.end);
    claims_[i].base = base;
  }
  current_ = target;
}

// A paragraph that ends in a colon announces the list that follows it.
void ParagraphReader::read_end(std::size_t begin) {
  std::string_view rest = text(begin, plain_.text.size());
  static constexpr std::string_view kColon = ":";
  if (!rest.ends_with(kColon)) return;
  rest.remove_suffix(kColon.size());
  if (word_at_end(rest, words_.lists).empty()) return;
  if (!current_.empty()) {
    scope_.open_list(claims_[current_.back()].id);
    return;
  }
  for (const HeadingSubject& heading : words_.headings) {
    if (!contains_word(rest, heading.names)) continue;
    if (!heading.root.empty()) scope_.open_list(heading.root);
    return;
  }
}

void ParagraphReader::open_parts() {
  in_reason_ = false;
  if (!current_.empty()) scope_.open(claims_[current_.back()].id);
}

ParagraphReader::Named ParagraphReader::name(std::size_t begin, std::size_t end, std::string_view measured_in) {
  SubjectHints hints;
  hints.breakdown = scope_.breakdown();
  hints.function_parent = scope_.function();
  hints.measured_in = measured_in;
  Named named;
  std::optional<FoundSubject> found = finder_.find(text(begin, end), hints);
  if (!found) return named;
  named.ids = scope_.place(*found);
  named.name = printed(begin + found->begin, begin + found->end);
  named.subject = *std::move(found);
  return named;
}

ParagraphReader::Claims ParagraphReader::add_claims(const Named& named, std::size_t at) {
  Claims added;
  for (const std::string& id : named.ids) {
    StatedClaim claim;
    claim.id = id;
    claim.name = named.name;
    claim.section = section_;
    claim.line = line_of(at);
    added.push_back(claims_.size());
    claims_.push_back(std::move(claim));
  }
  return added;
}

ParagraphReader::Claims ParagraphReader::stated_again(const Claims& claims) {
  Claims added;
  for (const std::size_t i : claims) {
    StatedClaim again = claims_[i];
    again.change.clear();
    again.percentage.clear();
    again.direction_word.clear();
    again.base.clear();
    added.push_back(claims_.size());
    claims_.push_back(std::move(again));
  }
  return added;
}

bool ParagraphReader::find_target(std::size_t begin, std::size_t end, Claims& target) {
  static const Words kJoints = {"、", "(", ")"};
  // Words such as 共 and 各 name nothing; 总计 may be a part of a name.
  const auto strip = [&](std::string_view label, bool may_be_name) {
    for (bool goes_on = true; goes_on;) {
      const std::size_t at_start = word_at_start(label, words_.fillers).size() + word_at_start(label, kJoints).size();
      label.remove_prefix(std::min(at_start, label.size()));
      const std::string_view filler = word_at_end(label, words_.fillers);
      const std::size_t at_end = may_be_name && is_one_of(filler, words_.tails) ? 0 : filler.size();
      label.remove_suffix(at_end);
      goes_on = at_start + at_end > 0;
    }
    return label;
  };
  const bool is_named = !strip(text(begin, end), false).empty();
  const std::string_view label = is_named ? strip(text(begin, end), true) : std::string_view();
  if (label.empty()) {
    target = current_;
    return true;
  }
  const auto label_begin = static_cast<std::size_t>(label.data() - plain_.text.data());
  const Named named = name(label_begin, label_begin + label.size());
  if (named.ids.empty()) return false;
  Claims known;
  // A paragraph with more claims than that is no prose.
  constexpr std::size_t kMostSearched = 100;
  const std::size_t first = std::max(first_claim_, claims_.size() - std::min(claims_.size(), kMostSearched));
  for (const std::string& id : named.ids) {
    for (std::size_t i = claims_.size(); i > first; --i) {
      if (claims_[i - 1].id != id) continue;
      known.push_back(i - 1);
      break;
    }
  }
  target = known.size() == named.ids.size() ? known : add_claims(named, label_begin);
  return true;
}

}  // namespace gouji
