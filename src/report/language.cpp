#include "report/language.h"

#include <algorithm>

#include "base/sort.h"

namespace gouji {
namespace {

// True for the first byte of a Chinese character or a full-width mark (U+3000 and above, within three bytes).
bool begins_chinese(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return value >= 0xE3 && value < 0xF0;
}

bool ends_in_chinese(std::string_view text) { return text.size() >= 3 && begins_chinese(text[text.size() - 3]); }

// Sentences set figures off by a blank ("为 12.83 万元"), which has no place between Chinese characters ("为空白").
void append_value(std::string& filled, std::string_view value) {
  const bool has_blank = !filled.empty() && filled.back() == ' ';
  if (has_blank && !value.empty() && begins_chinese(value[0]) && ends_in_chinese(std::string_view(filled).substr(0, filled.size() - 1))) {
    filled.pop_back();
  }
  filled += value;
}

}  // namespace

std::string_view name_of(LanguageId id) { return id == LanguageId::zh ? "zh" : "en"; }

std::optional<LanguageId> language_from_text(std::string_view text) {
  const std::string_view name = text.substr(0, text.find_first_of("_-.@"));
  if (name == "zh") return LanguageId::zh;
  if (name == "en") return LanguageId::en;
  return std::nullopt;
}

Language::Language(LanguageId id, std::vector<std::pair<std::string, std::string>> texts)
    : id_(id), texts_(std::move(texts)) {
  sort_stably(texts_, [](const auto& a, const auto& b) { return a.first < b.first; });
}

const std::string* Language::find(std::string_view key) const {
  const auto found = std::lower_bound(texts_.begin(), texts_.end(), key,
                                      [](const auto& entry, std::string_view wanted) { return entry.first < wanted; });
  return found == texts_.end() || found->first != key ? nullptr : &found->second;
}

bool Language::has(std::string_view key) const { return find(key) != nullptr; }

std::string_view Language::text(std::string_view key) const {
  const std::string* found = find(key);
  return found == nullptr ? key : std::string_view(*found);
}

std::string Language::fill(std::string_view key, const Slots& slots) const { return fill_slots(text(key), slots); }

std::string Language::count(std::string_view key, std::size_t count, Slots slots) const {
  slots.emplace_back("count", std::to_string(count));
  const std::string* singular = count == 1 ? find(std::string(key) + ".one") : nullptr;
  return fill_slots(singular == nullptr ? text(key) : std::string_view(*singular), slots);
}

std::string fill_slots(std::string_view text, const Slots& slots) {
  std::string filled;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t open = text.find('{', at);
    const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) {
      filled += text.substr(at);
      break;
    }
    filled += text.substr(at, open - at);
    const std::string_view name = text.substr(open + 1, close - open - 1);
    const auto slot = std::find_if(slots.begin(), slots.end(), [&](const auto& s) { return s.first == name; });
    if (slot == slots.end()) filled += text.substr(open, close + 1 - open);
    else append_value(filled, slot->second);
    at = close + 1;
    const bool blank_follows = at < text.size() && text[at] == ' ';
    if (blank_follows && ends_in_chinese(filled) && at + 1 < text.size() && begins_chinese(text[at + 1])) ++at;
  }
  return filled;
}

std::string_view text_in(const BilingualText& text, const Language& language) {
  return language.id() == LanguageId::zh ? text.zh : text.en;
}

}  // namespace gouji
