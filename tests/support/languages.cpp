#include "tests/support/languages.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "assets/embedded.h"
#include "io/strings_reader.h"

namespace gouji {
namespace {

Language read_language(LanguageId id) {
  Result<NamedStrings> texts = read_strings(embedded_asset("languages/" + std::string(name_of(id)) + ".json"));
  EXPECT_TRUE(texts.ok());
  return texts.ok() ? Language(id, std::move(texts).value()) : Language();
}

}  // namespace

const Language& language_from_assets(LanguageId id) {
  static const Language chinese = read_language(LanguageId::zh);
  static const Language english = read_language(LanguageId::en);
  return id == LanguageId::zh ? chinese : english;
}

}  // namespace gouji
