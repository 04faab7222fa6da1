#include "check/document_kind.h"

namespace gouji {
namespace {

bool is_final_account(const std::string& title) {
  return title.find("决算") != std::string::npos && title.find("预算") == std::string::npos;
}

}  // namespace

bool is_about(Documents documents, const Budget& budget) {
  switch (documents) {
    case Documents::all: return true;
    case Documents::budgets: return !is_final_account(budget.cover().title);
    case Documents::final_accounts: return is_final_account(budget.cover().title);
    case Documents::ledgers: return budget.cover().ledger != nullptr;
  }
  return true;
}

}  // namespace gouji
