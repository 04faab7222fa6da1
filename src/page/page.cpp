// What the page shows: the application, with the words and the official names that travel inside the
// program, and the budget that is open.

#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "assets/embedded.h"
#include "check/check.h"
#include "io/budget_reader.h"
#include "io/classification_reader.h"
#include "io/strings_reader.h"
#include "page/content.h"
#include "ui/app.h"

namespace gouji {

namespace {

// The files of assets/ are part of the program: one that cannot be read is a fault of the build.
template <typename T>
T sound(Result<T> result) {
  if (!result.ok()) {
    std::abort();
  }
  return std::move(result).value();
}

Language embedded_language(LanguageId id) {
  const std::string path = "languages/" + std::string(name_of(id)) + ".json";
  return Language(id, sound(read_strings(embedded_asset(path))));
}

Classification embedded_classification(std::string_view path) {
  return sound(read_classification(embedded_asset(path)));
}

// A budget and what was found in it; where it lies does not change while it is open.
struct OpenBudget {
  explicit OpenBudget(Budget read) : budget(std::move(read)), result(check(budget)) {}

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
        functions_(embedded_classification("classifications/function.json")),
        economics_(embedded_classification("classifications/economic.json")),
        app_({&chinese_, &english_, &functions_, &economics_}) {}

  void set_language(std::string_view language) override {
    if (const auto id = language_from_text(language)) {
      app_.set_language(*id);
    }
  }

  void set_dark(bool dark) override { app_.set_dark(dark); }

  bool open(std::string_view name, std::string_view bytes) override {
    Result<Budget> read = read_budget(bytes);
    if (!read.ok()) {
      app_.show_faults(std::string(name), read.faults());
      return false;
    }
    auto next = std::make_unique<OpenBudget>(std::move(read).value());
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
  Classification functions_;
  Classification economics_;
  std::unique_ptr<OpenBudget> open_;  // shown by app_, so it goes after it
  App app_;
};

}  // namespace

std::unique_ptr<Content> make_content() { return std::make_unique<PageContent>(); }

}  // namespace gouji
