// Reads a classification of budget subjects (assets/classifications/*.json):
//   {"format": "gouji-classification", "version": 1, "id": "function", "title": "支出功能分类", "title_en": …,
//    "year": 2024, "source": …, "codes": [["201", "一般公共服务支出", "General public services"], …]}
// Codes ascend as text; the English name may be left out.
#pragma once

#include <string_view>

#include "base/result.h"
#include "model/classification.h"

namespace gouji {

// The classification, or every fault of the text. Safe on any bytes.
[[nodiscard]] Result<Classification> read_classification(std::string_view text);

}  // namespace gouji
