#include "cli/rules_printer.h"

#include <algorithm>

#include "base/utf8.h"
#include "cli/console_text.h"
#include "report/markdown.h"
#include "report/verdict_text.h"

namespace gouji {

std::string rules_as_text(const RuleSet& rules, const Language& language) {
  int id_width = 0;
  int severity_width = 0;
  for (const Rule& rule : rules.rules) {
    id_width = std::max(id_width, display_width(rule.id));
    severity_width = std::max(severity_width, display_width(word(rule.severity, language)));
  }
  std::string out;
  for (const Rule& rule : rules.rules) {
    out += padded_right(harmless(rule.id), id_width) + "  " + padded_right(word(rule.severity, language), severity_width) +
           "  " + harmless(text_in(rule.title, language)) + '\n';
  }
  return out;
}

std::string rules_as_markdown(const RuleSet& rules, const Language& language) {
  std::string out;
  for (const Rule& rule : rules.rules) {
    out += "## " + markdown_text(text_in(rule.title, language)) + "\n\n`" + markdown_text(rule.id) + "` · " +
           word(rule.severity, language) + "\n\n" + markdown_text(text_in(rule.explanation, language)) + "\n\n" +
           markdown_text(text_in(rule.remedy, language)) + "\n\n";
  }
  if (!out.empty()) out.pop_back();
  return out;
}

JsonValue rules_as_json(const RuleSet& rules, const Language& language) {
  JsonValue list = JsonValue::array();
  for (const Rule& rule : rules.rules) {
    JsonValue value = JsonValue::object();
    value.add("id", JsonValue::string(rule.id))
        .add("severity", JsonValue::string(name_of(rule.severity)))
        .add("title", JsonValue::string(text_in(rule.title, language)))
        .add("explanation", JsonValue::string(text_in(rule.explanation, language)))
        .add("remedy", JsonValue::string(text_in(rule.remedy, language)))
        .add("source", JsonValue::string(rule.source));
    list.push(std::move(value));
  }
  return list;
}

}  // namespace gouji
