#include "tests/support/languages.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

#include "assets/embedded.h"
#include "io/strings_reader.h"

namespace gouji {
namespace {

std::string file_of(const char* folder, LanguageId id) { return folder + std::string(name_of(id)) + ".json"; }

Language read_language(LanguageId id, std::string_view text) {
  Result<NamedStrings> texts = read_strings(text);
  EXPECT_TRUE(texts.ok());
  return texts.ok() ? Language(id, std::move(texts).value()) : Language();
}

Language read_words(LanguageId id) { return read_language(id, embedded_asset(file_of("languages/", id))); }

Language read_own_words(LanguageId id) { return read_language(id, text_of(command_line_assets(), file_of("command-line/", id))); }

}  // namespace

const Language& language_from_assets(LanguageId id) {
  static const Language chinese = read_words(LanguageId::zh);
  static const Language english = read_words(LanguageId::en);
  return id == LanguageId::zh ? chinese : english;
}

const Language& command_line_words(LanguageId id) {
  static const Language chinese = read_own_words(LanguageId::zh);
  static const Language english = read_own_words(LanguageId::en);
  return id == LanguageId::zh ? chinese : english;
}

}  // namespace gouji
