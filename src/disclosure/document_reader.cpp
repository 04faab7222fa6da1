#include "disclosure/document_reader.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "base/sort.h"
#include "base/utf8.h"
#include "disclosure/table.h"
#include "io/budget_reader.h"
#include "model/ledger_tables.h"

namespace gouji {
namespace {

bool is_json(std::string_view bytes) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  const std::size_t first = bytes.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[');
}

int rank(TableKind kind) {
  switch (kind) {
    case TableKind::performance: return 3;
    case TableKind::narrative: return 2;
    case TableKind::profile: return 1;
    default: return 0;
  }
}

// 601-南昌市人力资源和社会保障局(部门): the name without code and remark.
std::string department_name(std::string_view printed) {
  const std::size_t first = std::min(printed.find_first_not_of("0123456789-[] "), printed.size());
  printed.remove_prefix(first);
  for (const std::string_view remark : {"(部门)", "（部门）"}) {
    if (printed.size() > remark.size() && printed.ends_with(remark)) {
      printed.remove_suffix(remark.size());
    }
  }
  return std::string(printed);
}

void find_department(TextDraft& draft) {
  for (const DraftTable& each : draft.tables) {
    if (!draft.cover.department.empty()) return;
    if (!each.table.department.empty()) draft.cover.department = department_name(each.table.department);
  }
}

Budget budget_from_draft(TextDraft draft) {
  sort_stably(draft.tables, [](const DraftTable& a, const DraftTable& b) {
    return rank(a.table.kind) < rank(b.table.kind);
  });
  std::vector<Table> tables;
  std::vector<Fact> facts;
  for (DraftTable& each : draft.tables) {
    tables.push_back(std::move(each.table));
    facts.insert(facts.end(), std::make_move_iterator(each.facts.begin()), std::make_move_iterator(each.facts.end()));
  }
  return Budget(std::move(draft.cover), std::move(tables), std::move(facts));
}

Budget with_ledger_tables(Budget budget, const ReadingData& data) {
  const std::shared_ptr<const Ledger> ledger = budget.cover().ledger;
  if (ledger == nullptr) return budget;
  std::vector<Table> tables = budget.tables();
  std::vector<Fact> facts = budget.facts();
  add_ledger_tables(*ledger, *data.functions, *data.economics, tables, facts);
  return Budget(budget.cover(), std::move(tables), std::move(facts));
}

// Of the work of reading text: the end of each part.
constexpr double kTakenApart = 0.3;
constexpr double kTablesRead = 0.6;

Steps<Result<ReadDocument>> read_text(std::string_view bytes, ReadingData data) {
  Result<std::string> text = utf8_from_bytes(bytes);
  if (!text.ok()) co_return text.faults();
  Steps<TextDocument> taking_apart = take_apart_in_steps(text.value(), *data.titles);
  while (taking_apart.step()) co_yield within(0, kTakenApart, taking_apart.fraction());
  TextDocument document = taking_apart.take();
  TextDraft draft;
  draft.cover = std::move(document.cover);
  draft.remarks = std::move(document.remarks);
  TextTableReader tables(data);
  for (std::size_t i = 0; i < document.tables.size(); ++i) {
    co_yield within(kTakenApart, kTablesRead, fraction_of(i, document.tables.size()));
    tables.read(document.tables[i], draft);
  }
  find_department(draft);
  read_profile_text(document.profile, data, draft);
  Steps<Done> narrative = read_narrative_in_steps(document.narrative, data, draft);
  while (narrative.step()) co_yield within(kTablesRead, 1, narrative.fraction());
  read_terms_text(document.terms, data, draft);
  if (draft.tables.empty()) {
    Diagnostics faults;
    faults.push_back({Severity::error, "not-a-disclosure", {}, {}, {}});
    co_return faults;
  }
  ReadDocument read;
  sort_stably(draft.remarks, [](const Diagnostic& a, const Diagnostic& b) {
    return a.position.line < b.position.line;
  });
  read.remarks = std::move(draft.remarks);
  co_yield 1;
  read.budget = budget_from_draft(std::move(draft));
  co_return read;
}

}  // namespace

Diagnostics too_big_document() {
  Diagnostics faults;
  faults.push_back({Severity::error, "file-too-big", {}, {}, {{"limit", std::to_string(kMaxDocumentBytes >> 20U) + " MB"}}});
  return faults;
}

Steps<Result<ReadDocument>> read_document_in_steps(std::string_view bytes, ReadingData data) {
  if (bytes.size() > kMaxDocumentBytes) co_return too_big_document();
  if (!is_json(bytes)) {
    Steps<Result<ReadDocument>> text = read_text(bytes, data);
    while (text.step()) co_yield text.fraction();
    co_return text.take();
  }
  co_yield 0;
  Result<Budget> budget = read_budget(bytes);
  if (!budget.ok()) co_return budget.faults();
  co_return ReadDocument{with_ledger_tables(std::move(budget).value(), data), {}};
}

Result<ReadDocument> read_document(std::string_view bytes, const ReadingData& data) {
  return read_document_in_steps(bytes, data).finish();
}

}  // namespace gouji
