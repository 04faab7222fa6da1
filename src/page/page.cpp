// What the page shows: the application, with the words and the official names that travel inside the
// program, and the budget that is open.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/check.h"
#include "check/correct.h"
#include "io/document_reader.h"
#include "io/rule_reader.h"
#include "page/content.h"
#include "reference/reference.h"
#include "report/check_markdown.h"
#include "ui/app.h"
#include "ui/state.h"

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
    case AppRequest::Kind::save_report:
    case AppRequest::Kind::apply_suggestion:
    case AppRequest::Kind::undo:
      break;  // PageContent does these itself
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
    if (is_rule_file(bytes)) return add_rules(name, bytes);
    Result<ReadDocument> read = read_document(bytes, reference_.reading.data());
    if (!read.ok()) {
      app_.show_faults(std::string(name), read.faults());
      return false;
    }
    ReadDocument document = std::move(read).value();
    auto next = std::make_unique<OpenBudget>(std::move(document.budget), reference_.rules);
    remarks_ = std::move(document.remarks);
    name_ = name;
    app_.show_budget(name_, next->budget, next->result, remarks_);
    versions_.clear();  // what was shown goes only now
    versions_.push_back(std::move(next));
    return true;
  }

  void draw() override { app_.draw(); }

  std::optional<HostRequest> take_request() override {
    while (std::optional<AppRequest> request = app_.take_request()) {
      switch (request->kind) {
        case AppRequest::Kind::save_report:
          return report();
        case AppRequest::Kind::apply_suggestion:
          apply_suggestion(request->number);
          break;
        case AppRequest::Kind::undo:
          undo();
          break;
        default:
          return host_request(std::move(*request));
      }
    }
    return std::nullopt;
  }

 private:
  // Rules of a bureau beside the built-in ones; the open budget is checked anew from its file's figures.
  bool add_rules(std::string_view name, std::string_view bytes) {
    Result<RuleSet> rules = read_rules(bytes, *reference_.rules);
    if (!rules.ok()) {
      app_.show_faults(std::string(name), rules.faults());
      return false;
    }
    reference_.rules = std::make_shared<const RuleSet>(std::move(rules).value());
    if (!versions_.empty()) {
      auto next = std::make_unique<OpenBudget>(versions_.front()->budget, reference_.rules);
      app_.replace_budget(next->budget, next->result, 0);
      versions_.clear();
      versions_.push_back(std::move(next));
    }
    return true;
  }

  void apply_suggestion(std::size_t number) {
    if (versions_.empty() || number >= versions_.back()->result.suspects.size()) {
      return;
    }
    const OpenBudget& shown = *versions_.back();
    const Suspect& suspect = shown.result.suspects[number];
    const Correction correction{suspect.slip, suspect.fact, suspect.belongs_in, suspect.suggested};
    versions_.push_back(std::make_unique<OpenBudget>(corrected(shown.budget, correction), reference_.rules));
    show_last_version();
  }

  void undo() {
    if (versions_.size() < 2) {
      return;
    }
    std::unique_ptr<OpenBudget> undone = std::move(versions_.back());  // shown until the one before it is
    versions_.pop_back();
    show_last_version();
  }

  void show_last_version() {
    app_.replace_budget(versions_.back()->budget, versions_.back()->result, versions_.size() - 1);
  }

  std::optional<HostRequest> report() const {
    if (versions_.empty()) {
      return std::nullopt;
    }
    const OpenBudget& shown = *versions_.back();
    const State& state = app_.state();
    const ReportInput input{&shown.budget, &shown.result, state.language == LanguageId::zh ? &chinese_ : &english_,
                            &reference_.reading.functions, &reference_.reading.economics, state.unit};
    HostRequest request;
    request.kind = HostRequest::Kind::save_file;
    request.name = name_.substr(0, name_.rfind('.')) + ".md";
    request.data = check_as_markdown(input, remarks_);
    return request;
  }

  Language chinese_;
  Language english_;
  Reference reference_;
  std::string name_;     // of the open file
  Diagnostics remarks_;  // of its reader
  // As read, then with one suggestion after another carried out; the last is shown by app_, so they go after it.
  std::vector<std::unique_ptr<OpenBudget>> versions_;
  App app_;
};

}  // namespace

std::unique_ptr<Content> make_content() { return std::make_unique<PageContent>(); }

}  // namespace gouji
