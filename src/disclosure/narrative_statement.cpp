// The rest of ParagraphReader: what one figure states.
#include <algorithm>
#include <utility>

#include "disclosure/narrative_paragraph.h"

namespace gouji {
namespace {

// 上年预算数 at the end of the text, as a base without 比 before it.
bool ends_in_base(std::string_view text, const Vocabulary& words) {
  constexpr std::size_t kReach = 60;
  const std::string_view near = last_bytes(text, kReach);
  for (std::size_t at = 0; at < near.size(); ++at) {
    std::size_t end = year_at_start(near.substr(at), words);
    if (end == 0) continue;
    for (std::string_view word = word_at_start(near.substr(at + end), words.bases); !word.empty();
         word = word_at_start(near.substr(at + end), words.bases)) {
      end += word.size();
    }
    if (at + end == near.size()) return true;
  }
  return false;
}

}  // namespace

void ParagraphReader::read_figure(const TextFigure& figure, std::size_t begin) {
  std::string_view lead = text(begin, figure.begin);
  static constexpr std::string_view kParts = "其中";
  if (const std::size_t parts = lead.find(kParts); parts != std::string_view::npos) {
    open_parts();
    begin += parts + kParts.size();
    lead = text(begin, figure.begin);
  }
  in_reason_ = in_reason_ || contains_word(lead, words_.reasons);
  const bool is_rate = figure.kind == FigureKind::percent || figure.kind == FigureKind::times;
  if (in_reason_) {
    if (figure.kind == FigureKind::percent) read_percentage_of_base(figure, lead);
    else if (figure.kind == FigureKind::money || figure.kind == FigureKind::times) remark("text-figure-in-reason", figure);
    return;
  }
  if (is_rate && contains_word(lead, words_.shares)) return remark("text-share", figure);
  const DirectionWord direction = direction_at_end(lead, words_);
  if (!direction.empty() && figure.kind != FigureKind::missing) {
    return read_change(figure, begin, {begin + direction.begin, begin + direction.end});
  }
  if (is_rate) return remark("text-figure-unnamed", figure);
  read_amount(figure, begin);
}

// 在上年预算数的基础上按3%压减: the one percentage in a reason that is a claim, for its base is last year's figure.
void ParagraphReader::read_percentage_of_base(const TextFigure& figure, std::string_view lead) {
  const std::string_view link = word_at_end(lead, words_.changes_of);
  const bool is_of_base = !link.empty() && ends_in_base(lead.substr(0, lead.size() - link.size()), words_);
  if (!is_of_base || current_.empty()) return remark("text-figure-in-reason", figure);
  for (const std::size_t i : current_) {
    StatedClaim& claim = claims_[i];
    if (claim.direction_word.empty() || !claim.percentage.empty()) return remark("text-figure-in-reason", figure);
    claim.percentage = figure.number;
  }
}

void ParagraphReader::set_direction(StatedClaim& claim, const Change& change, const TextFigure& figure) {
  if (change.has_base || claim.base.empty()) claim.base = change.base;
  if (claim.direction_word.empty()) {
    claim.direction_word = change.direction_word;
    return;
  }
  const Direction stated = direction_from_word(claim.direction_word);
  const Direction also = direction_from_word(change.direction_word);
  if (stated == also || stated == Direction::contradictory) return;
  // 减少10万元，增长3%: both words are kept, and contradict one another.
  claim.direction_word += "、" + change.direction_word;
  remark("text-direction-conflict", figure);
}

void ParagraphReader::read_change(const TextFigure& figure, std::size_t begin, DirectionWord direction) {
  const std::string_view lead = text(begin, direction.begin);
  const std::optional<Comparison> comparison = find_comparison(lead, words_);
  Change change;
  change.direction_word = printed(direction.begin, direction.end);
  change.base = comparison ? printed(begin + comparison->base_begin, begin + comparison->base_end) : pending_base_;
  change.has_base = !change.base.empty();

  Claims target;
  // The subject stands before the comparison or behind it: 支出比上年, 比上年财政拨款支出.
  const std::size_t before = comparison ? begin + comparison->begin : direction.begin;
  bool is_understood = find_target(begin, before, target);
  if (comparison && is_understood) {
    Claims behind;
    is_understood = find_target(begin + comparison->end, direction.begin, behind);
    if (is_understood && behind != current_) target = behind;
  }
  if (!is_understood || target.empty()) {
    if (!is_understood) forget();
    return remark("text-change-unplaced", figure);
  }
  const bool is_rate = figure.kind == FigureKind::percent || figure.kind == FigureKind::times;
  const StatedClaim& first = claims_[target.front()];
  const bool is_stated = is_rate ? !first.percentage.empty() : !first.change.empty();
  const bool is_second_base = change.has_base && !first.base.empty() && first.base != change.base;
  if (is_stated && !is_second_base) return remark("text-change-unplaced", figure);
  if (is_second_base) target = stated_again(target);
  for (const std::size_t i : target) {
    StatedClaim& claim = claims_[i];
    if (is_rate) {
      claim.percentage = figure.number;
    } else {
      claim.change = figure.number;
      claim.change_unit = figure.kind == FigureKind::money ? figure.unit : unit_;
    }
    set_direction(claim, change, figure);
  }
  if (figure.kind == FigureKind::bare || figure.unit_is_cut) remark("text-unit-missing", figure);
  current_ = target;
}

void ParagraphReader::read_amount(const TextFigure& figure, std::size_t begin) {
  std::size_t end = figure.begin;
  if (begin == end && label_begin_ < label_end_) {
    begin = label_begin_;
    end = label_end_;
  }
  const bool is_sure = figure.kind == FigureKind::money;
  const Named named = name(begin, end);
  if (named.ids.empty()) {
    if (is_sure) {
      forget();
      remark("text-figure-unnamed", figure);
    } else if (figure.kind == FigureKind::missing && !direction_at_end(text(begin, end), words_).empty()) {
      remark("text-amount-missing", figure);
    }
    return;
  }
  if (figure.kind == FigureKind::bare && figure.number.size() < 2) return;
  // 支出预算：基本支出10万元: the words before the colon are the whole.
  if (end == figure.begin && label_begin_ < label_end_) {
    const Named whole = name(label_begin_, label_end_);
    if (!whole.ids.empty()) scope_.open(whole.ids.back());
  }
  const Named placed = name(begin, end);
  current_ = add_claims(placed, figure.begin);
  for (const std::size_t i : current_) {
    claims_[i].amount = figure.number;
    claims_[i].unit = is_sure ? figure.unit : unit_;
  }
  const NamedSubject* subject = placed.subject.subject;
  if (subject != nullptr && !subject->ids.empty()) scope_.state(placed.ids.back());
  if (placed.subject.level_differs) remark("text-subject-level", figure);
  if (figure.kind == FigureKind::missing) remark("text-amount-missing", figure);
  else if (!is_sure || figure.unit_is_cut) remark("text-unit-missing", figure);
}

bool ParagraphReader::read_count(const TextFigure& figure, std::size_t begin) {
  if (in_reason_ || !is_one_of(figure.measured_in, words_.counted_in)) return false;
  // Counts that are not ours do not end a clause: without a bound a long list of them would be read again and again.
  constexpr std::size_t kReach = 300;
  begin = std::max(begin, figure.begin - last_bytes(text(0, figure.begin), kReach).size());
  const std::string_view lead = text(begin, figure.begin);
  static constexpr std::string_view kParts = "其中";
  if (const std::size_t parts = lead.find(kParts); parts != std::string_view::npos) {
    open_parts();
    begin += parts + kParts.size();
  }
  const Named named = name(begin, figure.begin, figure.measured_in);
  if (named.ids.empty()) return false;
  current_ = add_claims(named, figure.begin);
  for (const std::size_t i : current_) {
    claims_[i].measure = Measure::count;
    claims_[i].amount = figure.number;
  }
  return true;
}

}  // namespace gouji
