// Patterns of addresses, in which rules say what they relate.
//
//   basic/30217/total                     one figure
//   expenditure/{row}/{column}            every figure of the table; the names stand for what was found
//   {table}/{subject}>/{column}           the rows directly under the row that {subject} stands for
//   {table}/{total}>>/{column}            the rows without parts under it, at any depth
//   narrative/{claim}.[function]/amount   all claims "<claim>.<function code>", to be summed
//   funds/{row}/{column}?                 counts as nothing where there is no such figure
//   -narrative/{claim}/change             subtracted
//
// A segment is made of literal text, names in {} and sets in []. The first pattern of a relation binds
// names; the others use them. What a name or a set takes:
//   {table}        a table of sums: not the narrative, profile or performance tables
//   {performance}  a performance table
//   {row} {claim}  any row        {subject}  a row that is no total      {part}  any text
//   {function}     a function code         {economic}  an economic code
//   {function named 行政运行}  a function code whose row has this name; also [function named 行政运行]
//   {total}        a row of a total        {sole}      the row of the total, or the only row
//   {project}      a claim of a project; then {project.function} and {project.performance} stand for
//                  the code and the table that the claim names
//   {column}       a column of money
//   {name=a|b}     one of these words
//   [function] [economic] [project]        as above; [a|b] these words. Of codes that lie in one another
//                  the outermost is summed
//   [project of {function}]                projects of that function code
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji {

struct PatternPiece {
  enum class Kind : std::uint8_t { literal, name, set };
  Kind kind = Kind::literal;
  std::string text;                  // literal text, or the name, or the set's kind; empty for [a|b]
  std::vector<std::string> choices;  // of {name=a|b} and [a|b]
  std::string of;                    // name in [project of {function}]
  std::string named;                 // name of the row in {function named 行政运行}
};

struct PatternSegment {
  enum class Descent : std::uint8_t { none, parts, leaves };
  std::vector<PatternPiece> pieces;
  Descent descent = Descent::none;
};

struct AddressPattern {
  PatternSegment table;
  PatternSegment row;
  PatternSegment column;
  std::int32_t weight = 1;  // −1 where subtracted
  bool is_optional = false;
};

// Nothing where the text is no pattern: not three segments, brackets that do not match, an unknown set.
// Safe on any bytes.
[[nodiscard]] std::optional<AddressPattern> pattern_from_text(std::string_view text);

}  // namespace gouji
