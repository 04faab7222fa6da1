#include "disclosure/parts.h"

#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "disclosure/fold.h"

namespace gouji {
namespace {

constexpr std::size_t kMaxHeadingCharacters = 40;

bool ends_with_any(std::string_view text, const std::vector<std::string>& ends) {
  return std::any_of(ends.begin(), ends.end(), [&](const std::string& end) {
    return text.ends_with(end);
  });
}

// The part that a heading names, by the word at its end.
std::optional<Part> named_part(std::string_view folded, const Titles& titles) {
  if (ends_with_any(folded, titles.words(WordKind::terms_part))) return Part::terms;
  if (ends_with_any(folded, titles.words(WordKind::narrative_part))) return Part::narrative;
  if (ends_with_any(folded, titles.words(WordKind::profile_part))) return Part::profile;
  if (ends_with_any(folded, titles.words(WordKind::tables_part))) return Part::tables;
  return std::nullopt;
}

}  // namespace

bool is_heading(std::string_view text, const Titles& titles) {
  text = trim(text);
  if (text.empty() || text.size() > 4 * kMaxHeadingCharacters || count_characters(text) > kMaxHeadingCharacters) return false;
  if (ends_clause(text)) return false;
  const ParagraphLevel level = enumeration_of(text).level;
  if (level == ParagraphLevel::none) return named_part(fold(text), titles).has_value();
  return level <= ParagraphLevel::subsection;
}

Part PartTracker::part_of(const Paragraph& paragraph) {
  const std::string_view text = trim(paragraph.text);
  if (is_heading(text, titles_)) {
    // A heading without a number stands as high as a part.
    const ParagraphLevel level = paragraph.level == ParagraphLevel::none ? ParagraphLevel::part : paragraph.level;
    while (!opened_.empty() && opened_.back().level >= level) opened_.pop_back();
    const std::optional<Part> part = named_part(fold(text), titles_);
    if (part && opened_.empty()) opened_.push_back({level, *part});
  }
  return opened_.empty() ? Part::narrative : opened_.back().part;
}

}  // namespace gouji
