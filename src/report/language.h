// The words of one language: sentences by key, with {name} slots.
//
// The texts are data (assets/languages/zh.json, en.json; those of the command line alone: assets/command-line/):
// one flat object, keys in dotted groups
// (verdict.error, rule.row-total.title, cli.usage). This room does not know JSON: whoever reads the file
// hands over its pairs. Both languages have the same keys; a test holds them to it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "model/rule.h"

namespace gouji {

enum class LanguageId : std::uint8_t { zh, en };

// "zh", "en": also the names of the files and the values of --lang and of the page's lang attribute.
[[nodiscard]] std::string_view name_of(LanguageId id);
// Takes "zh", "en" and locale names that begin so ("zh_CN.UTF-8", "en-GB"); nothing for any other text.
[[nodiscard]] std::optional<LanguageId> language_from_text(std::string_view text);

class Language {
 public:
  Language() = default;
  // Keys in any order; of a key given twice the first text counts.
  Language(LanguageId id, std::vector<std::pair<std::string, std::string>> texts);

  [[nodiscard]] LanguageId id() const { return id_; }
  [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& texts() const { return texts_; }

  [[nodiscard]] bool has(std::string_view key) const;
  // A missing key shows as the key itself. The text lives as long as the language and the key.
  [[nodiscard]] std::string_view text(std::string_view key) const;
  // The text with each {name} replaced by its slot. A slot without a value stays as it is written.
  [[nodiscard]] std::string fill(std::string_view key, const Slots& slots) const;
  // fill() with the slot {count}; takes "<key>.one" for a count of one.
  [[nodiscard]] std::string count(std::string_view key, std::size_t count, Slots slots = {}) const;

 private:
  const std::string* find(std::string_view key) const;

  LanguageId id_ = LanguageId::zh;
  std::vector<std::pair<std::string, std::string>> texts_;  // ascending keys
};

// The text of a rule in the reader's language.
[[nodiscard]] std::string_view text_in(const BilingualText& text, const Language& language);

// `text` with each {name} replaced by its slot. A blank of the text between a slot and Chinese characters
// is dropped where the value is Chinese there too.
[[nodiscard]] std::string fill_slots(std::string_view text, const Slots& slots);

}  // namespace gouji
