#include "page/opening.h"

namespace gouji {

Steps<Opened> open_in_steps(std::string bytes, ReadingData data, std::shared_ptr<const RuleSet> rules) {
  Opened opened;
  Steps<Result<ReadDocument>> reading = read_document_in_steps(bytes, data);
  while (reading.step()) co_yield within(0, kReadingShare, reading.fraction());
  Result<ReadDocument> read = reading.take();
  if (!read.ok()) {
    opened.faults = read.faults();
    co_return opened;
  }
  ReadDocument document = std::move(read).value();
  opened.remarks = std::move(document.remarks);
  opened.budget = std::make_unique<OpenBudget>(std::move(document.budget));
  Steps<CheckResult> checking = check_in_steps(opened.budget->budget, std::move(rules));
  while (checking.step()) co_yield within(kReadingShare, 1, checking.fraction());
  opened.budget->result = checking.take();
  co_return opened;
}

}  // namespace gouji
