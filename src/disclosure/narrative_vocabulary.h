// The words of a disclosure's prose: how it names amounts, changes, bases and reasons, and which claim or
// head count a name stands for. Data in assets/vocabulary/narrative.json (schema
// assets/schemas/narrative-vocabulary-1.schema.json).
//
// All words are in plain form (disclosure/narrative_plain.h): half width, without blanks and quotation marks.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/result.h"

namespace gouji {

using Words = std::vector<std::string>;

// What a name stands for: whole claims, or one part of whatever the text is about.
struct NamedSubject {
  Words ids;             // claims that the one figure is stated for; empty for a part
  std::string part;      // last part of the claim's id: "basic"
  Words within;          // claims that it can be a part of; empty unless a part
  Words measured_in;     // units that it is counted in: 辆; empty for money
  bool is_qualified = false;  // its name may follow the source of its money: 财政拨款的机关运行经费
};

struct HeadingSubject {
  std::string root;  // claim that the figures under such a heading are parts of; empty: of none
  Words names;
};

// A head count of 概况.
struct NamedCount {
  std::string id;
  Words measured_in;
  Words names;
};

// Sections that describe projects, and the fields of such a description.
struct ProjectWords {
  Words sections;
  Words names;      // 项目名称
  Words functions;  // 项目概述: says which subject pays
  Words amounts;    // 年度预算安排
  Words others;     // 立项依据: fields without figures of ours
};

struct Vocabulary {
  Words increase;
  Words decrease;
  Words unchanged;
  Words comparisons;      // 比 较: stand before the base
  Words comparison_ends;  // 相比: may stand behind it
  Words years;            // 上年; four digits and 年 are one too
  Words bases;            // 预算 执行 数: may follow a year as a part of the base
  Words changes_of;       // 的基础上按: between a base and a percentage of it
  Words shares;           // 占: a percentage behind it is a share
  Words reasons;          // what follows in the sentence explains a figure and states none
  Words parts;            // 其中: what follows are parts of what stands before
  Words lists;            // 如下: end of a paragraph whose list follows in the next ones
  Words divisions_by_function;
  Words divisions_by_economic;
  Words divisions_by_kind;
  Words fillers;     // may stand before a name
  Words particles;   // between a name and its figure, no part of the name as printed
  Words tails;       // may stand behind a name, part of it as printed: 总额
  Words bodies;      // last words of the names of public bodies
  Words no_bodies;   // words that make of a body's name something else
  Words qualifiers;  // sources of money before a name
  std::vector<HeadingSubject> headings;  // the first whose name a heading contains
  std::vector<NamedSubject> subjects;
  std::unordered_map<std::string, std::size_t> subject_of_name;
  Words counted_in;  // units of the subjects that are counted
  Words function_within;  // claims that may have parts by function, and by economic class
  Words economic_within;
  Words seldom_functions;  // classes whose parts are named like other classes: meant only where a table has them
  std::vector<std::pair<std::string, std::string>> former_names;  // name, code
  std::vector<NamedCount> profile;
  ProjectWords projects;
};

// The vocabulary, or every fault of the text. Safe on any bytes.
[[nodiscard]] Result<Vocabulary> read_vocabulary(std::string_view text);

}  // namespace gouji
