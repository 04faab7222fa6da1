// What the page shows: the application, with the words and the official names that travel inside the
// program, and the budget that is open.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/check.h"
#include "check/correct.h"
#include "disclosure/document_reader.h"
#include "io/rule_reader.h"
#include "io/scenario_link.h"
#include "io/scenario_reader.h"
#include "page/content.h"
#include "page/opening.h"
#include "page/requests.h"
#include "page/rule_files.h"
#include "page/scenario_files.h"
#include "page/scenario_pictures.h"
#include "page/scenario_session.h"
#include "page/text_view_feed.h"
#include "page/told.h"
#include "reference/reference.h"
#include "report/baseline.h"
#include "report/check_markdown.h"
#include "report/fault_json.h"
#include "report/picture_table.h"
#include "ui/app.h"
#include "ui/state.h"

namespace gouji {

namespace {

constexpr std::size_t kReadAtOnce = 1U << 20U;  // bytes; larger files are read while frames are drawn
constexpr std::chrono::milliseconds kSlice{48};  // of work between two frames

// A file that is being read.
struct Opening {
  std::string name;
  Steps<Opened> steps;
  bool is_shown = false;
};

class PageContent final : public Content {
 public:
  PageContent()
      : chinese_(embedded_language(LanguageId::zh)),
        english_(embedded_language(LanguageId::en)),
        reference_(embedded_reference()),
        rules_(reference_.rules),
        app_({&chinese_, &english_, &reference_.reading.functions, &reference_.reading.economics}) {
    app_.show_rules(rules_.built_in_count(), {});
  }

  void set_language(std::string_view language) override {
    if (const auto id = language_from_text(language)) {
      app_.set_language(*id);
    }
  }

  void set_dark(bool dark) override { app_.set_dark(dark); }
  void set_large_text(bool large) override { app_.set_large_text(large); }

  bool open(std::string_view name, std::string_view bytes) override {
    if (is_rule_file(bytes)) return use_rules(rules_.add(name, bytes));
    if (is_scenario_file(bytes)) return open_scenario_file(name, bytes);
    opening_.emplace(Opening{std::string(name), open_in_steps(std::string(bytes), reference_.reading.data(), rules_.all())});
    if (bytes.size() > kReadAtOnce) return true;
    while (opening_->steps.step()) {
    }
    return finish_opening();
  }

  bool open_scenario(std::string_view fragment, bool was_kept) override {
    if (fragment.empty() && !was_kept) {
      if (scenario_.is_begun()) edit_scenario({.kind = ScenarioEdit::Kind::start_anew});
      app_.try_out(false);
      return true;
    }
    bool is_good = true;
    KeptScenarios opened;
    if (was_kept) {
      opened = read_kept(fragment);
    } else {
      Result<Scenario> read = read_scenario_link(fragment);
      is_good = read.ok();
      if (is_good) opened.scenarios.push_back(std::move(read).value());
      else app_.show_faults({}, read.faults());
    }
    if (opening_) {
      waiting_ = std::move(opened);
      return is_good;
    }
    if (was_kept) std::erase_if(opened.scenarios, [&](const Scenario& one) { return versions_.empty() || !scenario_.fits(one); });
    show_scenarios(std::move(opened));
    return is_good;
  }

  bool refuses(std::string_view name, double size) override {
    if (size <= static_cast<double>(kMaxDocumentBytes)) return false;
    app_.show_faults(std::string(name), too_big_document());
    return true;
  }

  bool work() override {
    if (!opening_) return false;
    const auto end = std::chrono::steady_clock::now() + kSlice;
    // The first frame only shows what is going to be done: its first step may be long.
    while (std::exchange(opening_->is_shown, true) && std::chrono::steady_clock::now() < end) {
      if (!opening_->steps.step()) {
        finish_opening();
        return false;
      }
    }
    const double fraction = opening_->steps.fraction();
    app_.show_reading(Reading{opening_->name, fraction < kReadingShare ? "text" : "check", fraction});
    return true;
  }

  void draw() override { app_.draw(); }
  bool zooms_at(float x, float y) override { return app_.zooms_at(x, y); }
  float zoom(float zoom, float from_x, float from_y, float to_x, float to_y) override {
    return app_.zoom_tables(zoom, from_x, from_y, to_x, to_y);
  }
  void draw_picture() override { app_.draw_picture(); }

  std::string text_view(bool has_picture) override {
    std::vector<std::string> rule_files;
    for (const RuleFile& file : rules_.shown()) rule_files.push_back(file.name);
    return text_view_.changes({report_input(), shown_, &remarks_, std::move(rule_files), &app_.state(), has_picture, &app_.views(),
                               scenario_edits_, findings_page_});
  }

  void act(std::string_view action, std::size_t number, std::string_view text) override {
    const ReportAction::Kind kind = report_action_from_name(action);
    if (kind == ReportAction::Kind::show_picture) asked_ = HostRequest::Kind::picture_view;
    if (kind == ReportAction::Kind::print) asked_ = HostRequest::Kind::print;
    if (kind == ReportAction::Kind::findings_page) findings_page_ = number;
    if (const auto command = command_of(kind, number, std::string(text), app_.views(), app_.state())) app_.carry_out(*command);
  }

  void set_embedded(bool edits) override { app_.set_embedded(edits); }
  void set_accent(std::uint32_t accent, std::uint32_t on_accent, std::uint32_t selected) override {
    app_.set_accent({accent, on_accent, selected});
  }

  void show_table(std::string_view id) override {
    const Budget* budget = report_input().budget;
    const Table* table = budget == nullptr ? nullptr : budget->find_table(id);
    if (table != nullptr) app_.carry_out(command::ShowTable{static_cast<Index>(table - budget->tables().data())});
  }

  std::string tell(std::string_view what) override {
    const ReportInput input = report_input();
    if (what == "faults") return line_from_json(faults_as_json(app_.state().faults, *input.language));
    if (input.budget == nullptr) return {};
    if (what == "summary") return line_from_json(told_summary(input));
    if (what == "findings") return line_from_json(told_findings(input));
    if (what == "markdown") return report_text(input);
    if (what == "change" && !scenario_.is_begun()) return line_from_json(told_no_change());
    if (!scenario_.is_begun()) return {};
    const ShownScenario shown = scenario_.what_if();
    const ScenarioInput scenario{&input, shown.linkage, shown.scenario, shown.outcome};
    if (what == "change") {
      const Scenario current = scenario_.scenario();
      const Result<std::string> link = write_scenario_link(current);
      return line_from_json(told_change(scenario, current.steps.empty() || !link.ok() ? std::string() : link.value()));
    }
    if (what == "csv") return scenario_export(scenario_, input, name_, ExportKind::csv, false).data;
    return what == "scenario" ? scenario_export(scenario_, input, name_, ExportKind::file, false).data : std::string();
  }

  std::optional<HostRequest> take_request() override {
    if (auto name = std::exchange(opened_, std::nullopt)) return HostRequest{HostRequest::Kind::opened, std::move(*name), {}};
    if (const auto kind = std::exchange(asked_, std::nullopt)) return HostRequest{*kind, {}, {}};
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
        case AppRequest::Kind::scenario:
          if (edit_scenario(std::move(request->edit))) return HostRequest{HostRequest::Kind::keep_scenario, scenarios_to_keep(scenario_), {}};
          break;
        case AppRequest::Kind::copy_link:
          if (auto made = scenario_link()) return made;
          break;
        case AppRequest::Kind::export_scenario:
          if (scenario_.is_begun()) return scenario_export(scenario_, report_input(), name_, static_cast<ExportKind>(request->number), request->all);
          break;
        case AppRequest::Kind::remove_rules:
          if (request->number < rules_.shown().size()) use_rules(rules_.remove(request->number));
          break;
        case AppRequest::Kind::cancel_reading:
          opening_.reset();
          app_.show_reading(std::nullopt);
          break;
        case AppRequest::Kind::language:
          if (scenario_.is_begun()) show_scenario_pictures();  // their words
          return host_request(std::move(*request));
        default:
          return host_request(std::move(*request));
      }
    }
    return std::nullopt;
  }

 private:
  bool finish_opening() {
    Opened opened = opening_->steps.take();
    const std::string name = std::move(opening_->name);
    opening_.reset();
    app_.show_reading(std::nullopt);
    if (opened.budget == nullptr) {
      app_.show_faults(name, std::move(opened.faults));
      return false;
    }
    if (opened.budget->result.rules != rules_.all()) {  // changed meanwhile
      opened.budget->result = check(opened.budget->budget, rules_.all());
    }
    remarks_ = std::move(opened.remarks);
    name_ = name;
    opened_ = name;
    app_.show_budget(name_, opened.budget->budget, opened.budget->result, remarks_);
    scenario_.forget();
    scenario_.use(opened.budget->budget, opened.budget->result);
    findings_page_ = 0;
    versions_.clear();  // what was shown goes only now
    versions_.push_back(std::move(opened.budget));
    ++shown_;
    show_scenarios(std::exchange(waiting_, {}));
    return true;
  }

  // Checks the open budget anew, from its file's figures; or shows why the rules were refused.
  bool use_rules(const std::optional<RefusedRules>& refused) {
    if (refused) {
      app_.show_faults(refused->file, refused->faults);
      return false;
    }
    app_.show_rules(rules_.built_in_count(), rules_.shown());
    if (!versions_.empty()) {
      auto next = std::make_unique<OpenBudget>(versions_.front()->budget, rules_.all());
      show_version(*next, 0);
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
    versions_.push_back(std::make_unique<OpenBudget>(corrected(shown.budget, correction), rules_.all()));
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

  void show_last_version() { show_version(*versions_.back(), versions_.size() - 1); }

  void show_version(const OpenBudget& version, std::size_t corrections) {
    app_.replace_budget(version.budget, version.result, corrections);
    scenario_.use(version.budget, version.result);
    app_.show_what_if(scenario_.what_if(), true);
    ++shown_;
  }

  // Returns whether there is something new to be kept.
  bool edit_scenario(ScenarioEdit edit) {
    if (versions_.empty()) return false;
    const bool is_lasting = edit.kind != ScenarioEdit::Kind::begin && edit.kind != ScenarioEdit::Kind::show;
    const bool has_new_linkage = scenario_.carry_out(edit);
    app_.show_what_if(scenario_.what_if(), has_new_linkage);
    if (is_lasting) show_scenario_pictures();
    if (edit.kind != ScenarioEdit::Kind::show) ++scenario_edits_;
    return is_lasting;
  }

  void show_scenario(Scenario scenario) {
    if (versions_.empty()) return;
    scenario_.load(std::move(scenario));
    app_.show_what_if(scenario_.what_if(), true);
    show_scenario_pictures();
    app_.try_out(true);
    ++scenario_edits_;
  }

  void show_scenarios(KeptScenarios opened) {
    for (Scenario& scenario : opened.scenarios) show_scenario(std::move(scenario));
    if (opened.scenarios.size() > 1) edit_scenario({.kind = ScenarioEdit::Kind::choose, .number = opened.current});
  }

  void show_scenario_pictures() {
    const ReportInput input = report_input();
    const Index total = app_.total_fact();
    if (total != kNone) app_.show_scenario(scenario_pictures(input, baseline_of(*input.budget, *input.check), scenario_.what_if(), total));
  }

  bool open_scenario_file(std::string_view name, std::string_view bytes) {
    Result<ReadScenario> read = read_scenario(bytes);
    if (!read.ok()) {
      app_.show_faults(std::string(name), read.faults());
      return false;
    }
    show_scenario(std::move(read).value().scenario);
    return true;
  }

  std::optional<HostRequest> scenario_link() {
    if (!scenario_.is_begun()) return std::nullopt;
    const Result<std::string> link = write_scenario_link(scenario_.scenario());
    if (link.ok()) return HostRequest{HostRequest::Kind::copy_link, link.value(), {}};
    app_.show_faults(name_, link.faults());
    return std::nullopt;
  }

  std::optional<HostRequest> report() const {
    if (versions_.empty()) {
      return std::nullopt;
    }
    const ReportInput input = report_input();
    std::string text = report_text(input);
    if (app_.views().shows_scenario(app_.state())) text += '\n' + scenario_export(scenario_, input, name_, ExportKind::markdown, true).data;
    return HostRequest{HostRequest::Kind::save_file, name_.substr(0, name_.rfind('.')) + ".md", std::move(text)};
  }

  std::string report_text(const ReportInput& input) const {
    const std::string pictures = pictures_as_markdown(input);
    return check_as_markdown(input, remarks_) + (pictures.empty() ? pictures : '\n' + pictures);
  }

  // Of what is shown; without a budget where none is open.
  ReportInput report_input() const {
    const State& state = app_.state();
    const OpenBudget* shown = versions_.empty() ? nullptr : versions_.back().get();
    return {shown == nullptr ? nullptr : &shown->budget, shown == nullptr ? nullptr : &shown->result,
            state.language == LanguageId::zh ? &chinese_ : &english_,
            &reference_.reading.functions, &reference_.reading.economics, state.unit};
  }

  Language chinese_;
  Language english_;
  Reference reference_;
  RuleFiles rules_;
  std::optional<Opening> opening_;
  std::string name_;     // of the open file
  Diagnostics remarks_;  // of its reader
  // As read, then with one suggestion after another carried out; the last is shown by app_, so they go after it.
  std::vector<std::unique_ptr<OpenBudget>> versions_;
  std::size_t scenario_edits_ = 0;
  std::size_t findings_page_ = 0;  // of the text view
  std::size_t shown_ = 0;  // how often another version or budget was shown
  TextViewFeed text_view_;
  std::optional<std::string> opened_;  // a file whose budget is shown, until the browser was told
  std::optional<HostRequest::Kind> asked_;  // by something in the text view
  ScenarioSession scenario_;
  KeptScenarios waiting_;  // for the budget that is being read
  App app_;
};

}  // namespace

std::unique_ptr<Content> make_content() { return std::make_unique<PageContent>(); }

}  // namespace gouji
