// Rules as data: what a rule asks of a budget. Rule files are in assets/rules (JSON, see
// assets/schemas/rules-1.schema.json and README); users can load further ones beside them.
//
// A rule has one stable kebab-case id and yields any number of relations, each from a template: for
// every figure that the template's first pattern finds, the other patterns give the figures that it is
// compared with. Only the kinds of relation are code.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "model/address_pattern.h"
#include "model/relation.h"

namespace gouji {

struct BilingualText {
  std::string zh;
  std::string en;
};

struct RelationTemplate {
  enum class Kind : std::uint8_t {
    sum,       // figure = Σ parts; unverifiable where some parts are not stated; nothing where none is
    equality,  // figure = Σ terms; nothing where one is not stated
    bound,     // figure ≥ Σ terms; nothing where one is not stated
    ratio,     // figure = Σ terms / Σ base; unverifiable where one is not stated
  };
  Kind kind = Kind::equality;
  Rest rest = Rest::unknown;  // only of a bound: what becomes of the difference in a scenario
  AddressPattern figure;
  std::vector<AddressPattern> terms;
  std::vector<AddressPattern> base;  // only of a ratio
  std::size_t terms_at_least = 1;    // figures that the terms must yield for a relation to be made
  std::string condition;             // id; empty: always
  // Applied where the condition is not met or not known, instead of where it is met.
  bool unless_condition = false;
};

// What a rule looks for in the words of a budget.
struct TextTemplate {
  enum class Kind : std::uint8_t {
    wording,           // one of the words of `find` stands in a passage
    repeated_words,    // a run of Chinese characters stands twice in a row in a name
    direction_words,   // a claim's word names two directions: 增加减少
    header_year,       // a title or heading of a table names another year
    contents_missing,  // the list of contents announces a table that is not there
    contents_title,    // … or calls it by another title
    labels,            // some tables are labelled (附件2-7), others are not
    terms_unused,      // a subject is explained that no table has
    terms_missing,     // a table has a subject that is not explained, while others are
    project_names,     // the narrative and the performance table name a project differently
    indicator_unit,    // an indicator whose name has one of `find` is measured in one of `units`
    indicator_unit_other,  // … is measured in none of `units`
    above_whole,       // a rate is to be at least 100 % or more
    promised_targets,  // a target text promises a figure for something that no indicator measures
  };
  Kind kind = Kind::wording;
  std::vector<std::string> find;
  std::vector<std::string> units;
  std::string instead;               // what should stand there, where it can be said
  std::string in;                    // only passages whose place begins so; empty: all
  std::vector<std::string> unless_unit_name_has;  // not for units of such a name
};

struct Rule {
  std::string id;
  Severity severity = Severity::error;  // of a relation that no rounding explains
  BilingualText title;
  BilingualText explanation;
  BilingualText remedy;
  // Sentence for a finding of a relation, with the slots {place} {reported} {expected} {difference} {more}
  // (more or less, by the sign) {other_place} {other}; of a text, with {place} {text} {instead}. Empty: the
  // sentence for any relation.
  BilingualText message;
  std::string source;  // table, notice or standard that the rule carries out
  std::vector<RelationTemplate> relations;
  std::vector<TextTemplate> texts;
};

// A condition of a rule, answered yes, no or unknown.
struct Condition {
  enum class Kind : std::uint8_t {
    all,          // yes if all of `of` are; no if one is no
    first_known,  // the first answer of `of` that is not unknown
    empty_table,  // the table is there and holds no figure but zeros
    holds,        // figure = Σ terms within rounding; unknown where one is not stated
  };
  Kind kind = Kind::all;
  std::string id;          // only of a condition that rules name
  BilingualText title;     // what it says, for the reader
  std::vector<Condition> of;
  std::string table;
  std::string figure;              // address
  std::vector<AddressPattern> terms;  // without names
};

struct RuleSet {
  std::vector<Condition> conditions;
  std::vector<Rule> rules;

  // Null where there is none.
  [[nodiscard]] const Rule* find_rule(std::string_view id) const;
  [[nodiscard]] const Condition* find_condition(std::string_view id) const;
};

}  // namespace gouji
