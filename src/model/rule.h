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
#include "model/classification.h"
#include "model/relation.h"

namespace gouji {

struct BilingualText {
  std::string zh;
  std::string en;
};

// How the cost indicator of a performance table (成本) makes its funds: cost × times, or cost × quantity × times.
// Decided only where the table has one indicator in money among its outputs and, for a cost of one piece, one
// indicator of 数量; otherwise the rule is listed as not checked.
struct UnitCost {
  // The cost's name or unit has one of these; {unit} stands for the unit of the quantity: {unit}均 for 人均,
  // 每{unit} for 每册, /{unit} for 万元/人/年.
  std::vector<std::string> words;
  std::vector<std::string> lacks;  // … and none of these
  std::int32_t times = 1;          // 12 of a cost a month
};

struct RelationTemplate {
  enum class Kind : std::uint8_t {
    sum,       // figure = Σ parts; unverifiable where some parts are not stated; nothing where none is
    equality,  // figure = Σ terms; nothing where one is not stated
    bound,     // figure ≥ Σ terms; nothing where one is not stated
    ratio,     // figure = Σ terms / Σ base; unverifiable where one is not stated
    product,   // figure = unit cost × quantity of the indicators in its table
  };
  Kind kind = Kind::equality;
  Rest rest = Rest::none;
  AddressPattern figure;
  std::vector<AddressPattern> terms;
  std::vector<AddressPattern> base;  // only of a ratio
  UnitCost unit_cost;                // only of a product
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
    name_of_other_code,   // a code stands beside the official name of another code
    name_of_code,         // … or beside a name that is not the official one of the budget's year
    opposite_directions,  // a whole rose (fell) though each of its parts fell (rose) or stayed
  };
  Kind kind = Kind::wording;
  std::vector<std::string> find;
  std::vector<std::string> units;
  std::string instead;               // what should stand there, where it can be said
  std::string in;                    // only passages whose place begins so; empty: all
  std::vector<std::string> unless_unit_name_has;  // not for units of such a name
  std::string condition;             // id of a condition that must be met; empty: always
  std::string whole;                 // claim, of opposite_directions
  std::vector<std::string> parts;    // claims
};

// Budgets say what may be spent (预算), final accounts what was (决算).
// Ledgers are either of them, with the lines of many units.
enum class Documents : std::uint8_t { all, budgets, final_accounts, ledgers };

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
  Documents documents = Documents::all;  // that it is about
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
  std::vector<Classification> classifications;  // what rules on codes know the names from

  // Null where there is none.
  [[nodiscard]] const Rule* find_rule(std::string_view id) const;
  [[nodiscard]] const Condition* find_condition(std::string_view id) const;
};

}  // namespace gouji
