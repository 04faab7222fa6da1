// Reads a disclosure in either form: the budget file (JSON) or published text (.txt, .md; UTF-8, GB18030).
#pragma once

#include <string_view>

#include "base/result.h"
#include "base/steps.h"
#include "disclosure/document.h"
#include "disclosure/encoding.h"
#include "disclosure/narrative_vocabulary.h"
#include "disclosure/titles.h"
#include "model/budget.h"

namespace gouji {

struct ReadDocument {
  Budget budget;
  Diagnostics remarks;  // in the order of the text: what was not understood; empty for a budget file
};

// Larger files are refused ("file-too-big") without a look at them.
inline constexpr std::size_t kMaxDocumentBytes = kMaxTextBytes;
[[nodiscard]] Diagnostics too_big_document();

// What the content says it is: a text that begins with { or [ is a budget file. The faults are those of
// read_budget() or of utf8_from_bytes(), or "not-a-disclosure" where a text has neither tables nor claims. A
// fault of a part of a text is a remark, the rest is read. Safe on any bytes; linear in their length.
[[nodiscard]] Result<ReadDocument> read_document(std::string_view bytes, const ReadingData& data);
// The same. REQUIRES: bytes and what data points to outlive it. The tree of a budget file is one step.
Steps<Result<ReadDocument>> read_document_in_steps(std::string_view bytes, ReadingData data);

// The data of the readers, read from the files of assets/.
struct ReadingAssets {
  Classification functions;
  Classification economics;
  Titles titles;
  Vocabulary vocabulary;

  // REQUIRES: the assets outlive what it returns.
  [[nodiscard]] ReadingData data() const { return {&functions, &economics, &titles, &vocabulary}; }
};

}  // namespace gouji
