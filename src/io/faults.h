// Every fault that a reader of files reports: its id, and the slots that its diagnostic carries.
//
// The sentences stand in the language files under "fault.<id>" and may use the slots as {name}. A
// diagnostic has its own position (line, column) and JSON pointer besides. A slot holds text from the file,
// shortened where it is long; types are named in JSON's own words: object, array, string, number, boolean,
// null, integer (a whole number above zero), figure (a string, a number or null).
#pragma once

#include <string_view>

namespace gouji {

struct FaultKind {
  std::string_view id;
  std::string_view slots;  // names, with blanks between them
};

inline constexpr FaultKind kFaults[] = {
    // The text is no JSON that can be read. Reading ends here.
    {"empty-file", ""},           // 0 bytes, or nothing but blanks
    {"file-too-big", "limit"},    // more bytes, or more values, than `limit`
    {"invalid-utf8", "count"},    // at the first of `count` bytes; reading goes on, it may be one name
    {"cut-short", ""},            // the text ends inside a value: at its end
    {"syntax", "found"},          // no JSON; `found` is what stands there
    {"nesting-too-deep", "limit"},  // containers within containers beyond `limit`
    {"duplicate-member", "member first_line"},  // an object has a name twice; reading goes on

    // The text is JSON, but not what was expected. Reading ends here.
    {"not-a-budget", ""},          // no object with "format": "gouji-budget"
    {"not-a-classification", ""},  // no object with "format": "gouji-classification"
    {"not-a-language", ""},        // no object
    {"not-a-vocabulary", ""},      // no object with "format": "gouji-narrative-vocabulary"
    {"not-a-rule-file", ""},       // no object with "format": "gouji-rules"
    {"not-a-scenario", ""},        // no object with "format": "gouji-scenario"
    {"unknown-version", "version"},  // a format version that this program does not know

    // From here on reading always goes on, so that all faults are found.
    {"wrong-type", "member expected found"},
    {"missing-member", "member"},
    {"bad-year", "text"},       // no whole number from 1949 to 2999
    {"unknown-unit", "text"},     // amounts_in is not 元, 万元 or 亿元
    {"unknown-measure", "text"},  // measure is not money, count, percent or quantity
    {"bad-id", "text"},           // not small letters, digits, hyphens and dots
    {"bad-code", "text"},         // not 3 to 20 digits or capital letters
    {"not-a-line-code", "text digits"},  // of a ledger: not 7 digits of a function, or 5 of an economic subject
    {"duplicate-id", "id first_line"},  // a table, column, row, claim or code twice
    {"reserved-id", "id"},        // narrative or performance-N among the tables
    {"not-a-performance-id", "id"},  // a performance table whose id is not performance-N
    {"cell-count", "expected found"},  // a row has more or fewer cells than the table has columns
    {"unordered-code", "text"},   // codes of a classification must ascend
    {"unknown-member", "member"},  // a remark: this version does not know it, and it is left out

    // Rule files.
    {"known-id", "id"},             // a rule or condition of this id is there already
    {"unknown-word", "member text expected"},  // a value that is none of the expected words
    {"bad-pattern", "text"},        // no pattern of addresses, see model/address_pattern.h
    {"unbound-name", "name text"},  // a pattern uses a name that the figure's pattern does not bind
    {"unknown-condition", "text"},  // a rule names a condition that no rule file has

    // Scenarios, their files and links.
    {"bad-factor", "text"},       // neither a percentage nor a fraction above a number above zero
    {"not-a-link", ""},           // no "scenario=…"
    {"damaged-link", ""},         // cut short, or letters that are not as they were written
    {"link-too-long", "limit"},   // more characters than `limit`

    // Figures.
    {"not-a-number", "text"},
    {"exponent", "text"},                  // 1e5: the digits must be written out
    {"too-large", "text"},                 // does not fit in 64 bits of the smallest unit
    {"beyond-smallest-unit", "text unit"},  // digits beyond 分; `unit` is 元, 万元 or 亿元
    {"fraction-of-one", "text"},           // a count of persons or things with a fraction
    {"too-fine", "text"},                  // a percentage beyond 0.0001 %, a quantity beyond 0.000001

    // Published prose: remarks on what was not understood, or understood with a doubt. `text` ends at the figure.
    {"text-figure-unnamed", "text"},      // no subject that is known
    {"text-figure-in-reason", "text"},    // behind 主要原因是 and the like
    {"text-change-unplaced", "text"},     // a change of no amount that is known
    {"text-share", "text"},               // 占…的50%
    {"text-unit-missing", "text"},        // 减少254.07; 0.7万
    {"text-amount-missing", "text"},      // 万元 without a number
    {"text-claim-differs", "text first_line"},  // the same subject again, with other figures
    {"text-direction-conflict", "text"},  // 减少10万元，增长3%
    {"text-subject-level", "text"},       // （类） where the subject is a 款
    {"text-project-without-amount", "text"},  // `text` is the project's name

    // Published text that cannot be read at all.
    {"binary-file", "kind"},  // PDF, ZIP / DOCX / XLSX …, or NUL for a byte that no text has
    {"mixed-encoding", "utf8_line other_line"},  // the first lines of UTF-8 and of another encoding
    {"unknown-encoding", ""},  // at the first byte that is neither UTF-8 nor GB18030
    {"not-a-disclosure", ""},  // no table and no claim in it

    // Published text, its lines and tables: remarks on what was not read, or read with a doubt.
    {"lone-number", "text"},           // taken for a page number, but out of order
    {"number-across-pages", "text"},   // digits on both sides of a page break
    {"repeated-text", "text"},         // lines that come twice at once: taken once
    {"stray-line", "text"},            // a line without cells among rows
    {"table-cut-short", "title"},      // a title without heading and rows
    {"unread-table", "title line"},    // columns not clear; `line` is the one that was not
    {"unit-not-stated", "title text"},  // 万元 was taken; `text` is what stands behind 单位:
    {"unknown-column", "title column text"},  // `column` counts from 1
    {"unread-figure", "text column"},
    {"words-for-blank", "text column"},  // 此表为空: taken for a blank
    {"unread-code", "text"},
    {"row-without-code", "text"},      // its name is no subject's: it stands in no sum
    {"row-without-name", ""},          // figures without a name beside them: not read
    {"stray-row", "text"},             // words alone in a row: not read
    {"repeated-row", "text first_line"},   // the same row twice: taken once
    {"repeated-code", "text first_line"},  // a code twice, with other figures
    {"extra-cell", "text"},            // behind the last column: not read

    // assets/vocabulary/titles.json.
    {"not-titles", ""},  // no object with "format": "gouji-titles"

    {"more-faults", "count"},  // as many again, not listed
};

}  // namespace gouji
