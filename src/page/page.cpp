// What the page shows: the application, with the words and the official names that travel inside the
// program, and the budget that is open.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "check/check.h"
#include "io/document_reader.h"
#include "page/content.h"
#include "reference/reference.h"
#include "ui/app.h"

namespace gouji {

namespace {

// A budget and what was found in it; where it lies does not change while it is open.
struct OpenBudget {
  OpenBudget(Budget read, std::shared_ptr<const RuleSet> rules)
      : budget(std::move(read)), result(check(budget, std::move(rules))) {}

  Budget budget;
  CheckResult result;
};

HostRequest host_request(AppRequest request) {
  HostRequest made;
  made.name = std::move(request.text);
  switch (request.kind) {
    case AppRequest::Kind::open_file:
      made.kind = HostRequest::Kind::open_file;
      break;
    case AppRequest::Kind::title:
      made.kind = HostRequest::Kind::title;
      break;
    case AppRequest::Kind::language:
      made.kind = HostRequest::Kind::language;
      break;
    case AppRequest::Kind::theme:
      made.kind = HostRequest::Kind::theme;
      break;
  }
  return made;
}

class PageContent final : public Content {
 public:
  PageContent()
      : chinese_(embedded_language(LanguageId::zh)),
        english_(embedded_language(LanguageId::en)),
        reference_(embedded_reference()),
        app_({&chinese_, &english_, &reference_.reading.functions, &reference_.reading.economics}) {}

  void set_language(std::string_view language) override {
    if (const auto id = language_from_text(language)) {
      app_.set_language(*id);
    }
  }

  void set_dark(bool dark) override { app_.set_dark(dark); }

  bool open(std::string_view name, std::string_view bytes) override {
    Result<ReadDocument> read = read_document(bytes, reference_.reading.data());
    if (!read.ok()) {
      app_.show_faults(std::string(name), read.faults());
      return false;
    }
    auto next = std::make_unique<OpenBudget>(std::move(read).value().budget, reference_.rules);
    app_.show_budget(std::string(name), next->budget, next->result);
    open_ = std::move(next);  // the one that was shown goes only now
    return true;
  }

  void draw() override { app_.draw(); }

  std::optional<HostRequest> take_request() override {
    std::optional<AppRequest> request = app_.take_request();
    if (!request) {
      return std::nullopt;
    }
    return host_request(std::move(*request));
  }

 private:
  Language chinese_;
  Language english_;
  Reference reference_;
  std::unique_ptr<OpenBudget> open_;  // shown by app_, so it goes after it
  App app_;
};

}  // namespace

std::unique_ptr<Content> make_content() { return std::make_unique<PageContent>(); }

}  // namespace gouji
