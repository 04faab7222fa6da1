#include "report/verdict_text.h"

namespace gouji {
namespace {

std::string key_of(Verdict verdict) { return "verdict." + std::string(name_of(verdict)); }

}  // namespace

std::string_view glyph(Verdict verdict) {
  switch (verdict) {
    case Verdict::exact: return "√";
    case Verdict::rounding: return "≈";
    case Verdict::cut: return "↓";
    case Verdict::error: return "×";
    case Verdict::unverifiable: break;
  }
  return "?";
}

std::string_view glyph(Severity severity) {
  switch (severity) {
    case Severity::error: return "×";
    case Severity::warning: return "!";
    case Severity::remark: break;
  }
  return "·";
}

std::string word(Verdict verdict, const Language& language) { return std::string(language.text(key_of(verdict))); }

std::string word(Severity severity, const Language& language) {
  return std::string(language.text("severity." + std::string(name_of(severity))));
}

std::string explanation(Verdict verdict, const Language& language) {
  return std::string(language.text(key_of(verdict) + ".explanation"));
}

}  // namespace gouji
