#include "ui/app.h"

#include <algorithm>
#include <deque>
#include <utility>

#include "imgui.h"
#include "imgui_internal.h"
#include "ui/bottom_panel.h"
#include "ui/cell_editor.h"
#include "ui/command.h"
#include "ui/comparison_dialog.h"
#include "ui/dialogs.h"
#include "ui/inspector_panel.h"
#include "ui/keys.h"
#include "ui/layout.h"
#include "ui/picture_panel.h"
#include "ui/region_focus.h"
#include "ui/splitters.h"
#include "ui/state.h"
#include "ui/tab_bar.h"
#include "ui/table_list.h"
#include "ui/table_panel.h"
#include "ui/table_text.h"
#include "ui/theme.h"
#include "ui/top_bar.h"
#include "ui/views.h"
#include "ui/widgets.h"

namespace gouji {

namespace {

AppRequest request_of(const PictureSheet& sheet) {
  AppRequest request;
  request.kind = AppRequest::Kind::save_picture;
  request.text = sheet.name;
  request.width = sheet.width;
  request.height = sheet.height;
  return request;
}

std::optional<Command> draw_figure_panel(const Views& views, const State& state, const Layout& layout) {
  std::optional<Command> command;
  if (begin_region("figure", layout.figure, layout.is_touch() ? palette().window : palette().side)) {
    if (!layout.is_touch()) {
      const ImRect edge = rect_of(layout.figure);
      ImGui::GetWindowDrawList()->AddRectFilled(edge.Min, {edge.Min.x + px(space::kHair), edge.Max.y}, palette().line);
    }
    command = draw_inspector(views, state, layout.is_touch());
  }
  end_region();
  return command;
}

}  // namespace

struct App::Parts {
  AppResources resources;
  State state;
  Views views;
  ViewKeeper keeper;
  Grid grid;
  std::deque<AppRequest> requests;

  void use_language() {
    views.input.language = state.language == LanguageId::zh ? resources.chinese : resources.english;
  }
  void tell_title() {
    requests.push_back({.kind = AppRequest::Kind::title, .text = views.has_budget() ? views.summary.title : std::string()});
  }
  void tell_theme() { requests.push_back({.kind = AppRequest::Kind::theme, .text = state.is_dark() ? "dark" : "light"}); }

  void update() {
    use_language();
    keeper.update(views, state);
  }

  // What the reader did.
  void obey(const Command& command) {
    if (!state.read_only || !is_for_editing(command)) {
      carry_out(command);
    }
  }

  void carry_out(const Command& command) {
    if (command.is<command::OpenFile>()) {
      requests.push_back({.kind = AppRequest::Kind::open_file});
    } else if (command.is<command::ForgetAll>()) {
      requests.push_back({.kind = AppRequest::Kind::forget_all});
    } else if (command.is<command::ShowTextView>()) {
      requests.push_back({.kind = AppRequest::Kind::text_view});
    } else if (command.is<command::SaveReport>()) {
      requests.push_back({.kind = AppRequest::Kind::save_report});
    } else if (command.is<command::SavePicture>()) {
      requests.push_back(request_of(picture_sheet(views, state)));
    } else if (const auto* apply_command = command.as<command::ApplySuggestion>()) {
      requests.push_back({.kind = AppRequest::Kind::apply_suggestion, .number = apply_command->suspect});
    } else if (const auto* remove = command.as<command::RemoveRules>()) {
      requests.push_back({.kind = AppRequest::Kind::remove_rules, .number = remove->number});
    } else if (command.is<command::CancelReading>()) {
      requests.push_back({.kind = AppRequest::Kind::cancel_reading});
    } else if (command.is<command::UndoCorrection>()) {
      requests.push_back({.kind = AppRequest::Kind::undo});
    } else if (const auto* edit = command.as<command::EditScenario>()) {
      requests.push_back({.kind = AppRequest::Kind::scenario, .edit = edit->edit});
    } else if (command.is<command::CopyLink>()) {
      requests.push_back({.kind = AppRequest::Kind::copy_link});
    } else if (const auto* wish = command.as<command::ExportScenario>()) {
      requests.push_back({.kind = AppRequest::Kind::export_scenario, .number = static_cast<std::size_t>(wish->as), .all = wish->all});
    } else if (const auto* mode = command.as<command::TryOut>(); mode != nullptr && mode->on) {
      requests.push_back({.kind = AppRequest::Kind::scenario});
    } else if (command.is<command::CopyFigure>()) {
      if (state.selected != kNone) {
        ImGui::SetClipboardText(figure_as_plain_text(std::string(selected_text(views, state))).c_str());
      }
    } else if (command.is<command::CopyTable>()) {
      ImGui::SetClipboardText(table_as_tab_separated(views.table).c_str());
    }
    const LanguageId language = state.language;
    const bool dark = state.is_dark();
    const bool large = state.large_text;
    apply(state, views, command);
    if (language != state.language) {
      requests.push_back({.kind = AppRequest::Kind::language, .text = std::string(name_of(state.language))});
    }
    if (dark != state.is_dark()) {
      tell_theme();
    }
    if (large != state.large_text) {
      requests.push_back({.kind = AppRequest::Kind::large_text, .text = state.large_text ? "large" : "usual"});
    }
    update();
  }
};

App::App(const AppResources& resources) : parts_(std::make_unique<Parts>()) {
  parts_->resources = resources;
  parts_->views.input.functions = resources.functions;
  parts_->views.input.economics = resources.economics;
  parts_->use_language();
}

App::~App() = default;

void App::set_language(LanguageId language) {
  parts_->state.language = language;
  parts_->update();
}

void App::set_dark(bool dark) {
  const bool before = parts_->state.is_dark();
  parts_->state.system_is_dark = dark;
  if (before != parts_->state.is_dark()) {
    parts_->tell_theme();
  }
}

void App::set_large_text(bool large) { parts_->state.large_text = large; }
void App::set_embedded(bool edits) {
  parts_->state.is_embedded = true;
  parts_->state.read_only = !edits;
}
void App::set_accent(const AccentColors& accent) { parts_->state.accent = accent; }

void App::show_budget(std::string name, const Budget& budget, const CheckResult& check, Diagnostics remarks) {
  Parts& p = *parts_;
  p.views.remarks_of_reader = std::move(remarks);
  p.views.input.budget = &budget;
  p.views.input.check = &check;
  p.views.what_if = {};
  p.views.file_name = std::move(name);
  p.views.scenario = {};
  p.keeper.forget();
  p.state.table = kNone;
  p.state.selected = kNone;
  p.update();
  start_over(p.state, p.views);
  p.update();
  p.tell_title();
}

void App::replace_budget(const Budget& budget, const CheckResult& check, std::size_t corrections) {
  Parts& p = *parts_;
  p.views.input.budget = &budget;
  p.views.input.check = &check;
  p.views.scenario = {};
  p.views.what_if = {};
  p.keeper.forget();
  p.state.corrections = corrections;
  p.state.open_cause = kNoCause;
  p.state.marked.clear();
  p.update();
}

void App::show_what_if(const ShownScenario& what_if, bool has_new_linkage) {
  Parts& p = *parts_;
  p.views.what_if = what_if;
  if (what_if.is_there()) {
    const auto& figures = what_if.outcome->figures;
    p.views.scenario.figures.assign(figures.begin(), figures.begin() + static_cast<std::ptrdiff_t>(what_if.linkage->fact_count));
  }
  ++p.views.what_if_made;
  if (has_new_linkage) {
    ++p.views.linkage_made;
  }
  p.update();
}

void App::try_out(bool on) { parts_->carry_out(command::TryOut{on}); }

void App::show_rules(std::size_t built_in, std::vector<RuleFile> files) {
  parts_->views.built_in_rules = built_in;
  parts_->views.rule_files = std::move(files);
}

void App::show_reading(std::optional<Reading> reading) { parts_->state.reading = std::move(reading); }

void App::show_scenario(ScenarioPictures scenario) {
  parts_->views.scenario = std::move(scenario);
  parts_->keeper.forget_pictures();
  parts_->update();
}

void App::show_faults(std::string name, Diagnostics faults) {
  parts_->state.faulty_name = name.empty() ? std::string(parts_->views.language().text("ui.link")) : std::move(name);
  parts_->state.faults = std::move(faults);
  parts_->state.link_is_copied = false;
  ++parts_->state.faulty_files;
  parts_->update();
}

bool App::zooms_at(float x, float y) const {
  ImGuiWindow* window = nullptr;
  ImGui::FindHoveredWindowEx({x, y}, false, &window, nullptr);
  return window != nullptr && window == grid_window() && ImGui::GetTopMostPopupModal() == nullptr;
}

float App::zoom_tables(float zoom, float from_x, float from_y, float to_x, float to_y) {
  parts_->state.table_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
  auto& held = parts_->grid.held;
  held = {held ? held->from : ImVec2{from_x, from_y}, {to_x, to_y}};
  return parts_->state.table_zoom;
}

void App::carry_out(const Command& command) { parts_->obey(command); }

void App::draw() {
  Parts& p = *parts_;
  apply_theme(p.state.is_dark(), p.state.accent);
  const float scale = ImGui::GetStyle().FontScaleDpi;
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const Layout layout = layout_of(screen.x / scale, screen.y / scale, p.state);
  const bool was_asked = p.state.focus_region;
  focus_region(layout, p.state);

  std::optional<Command> command = global_keys(p.state, layout);
  const auto take = [&command](std::optional<Command> done) {
    if (done) {
      command = std::move(done);
    }
  };
  const State& state = p.state;
  take(draw_top_bar(p.views, state, layout));
  if (layout.tables.is_shown()) {
    take(draw_table_list(p.views, state, layout));
  }
  if (layout.table.is_shown()) {
    take(state.shows_pictures && p.views.has_budget() ? draw_picture_panel(p.views, state, layout)
                                                      : draw_table_panel(p.views, state, layout, p.grid));
  }
  if (layout.findings.is_shown()) {
    take(draw_bottom_panel(p.views, state, layout));
  }
  if (layout.figure.is_shown()) {
    take(draw_figure_panel(p.views, state, layout));
  }
  if (layout.peek.is_shown()) {
    take(draw_peek(p.views, state, layout.peek));
  }
  if (layout.tabs.is_shown()) {
    take(draw_tab_bar(p.views, state, layout));
  }
  take(draw_splitters(p.views.language(), state, layout));
  take(draw_help(p.views, state, layout));
  take(draw_rules(p.views, state, layout));
  take(draw_comparison(p.views, state, layout));
  take(draw_reading(p.views, state, layout));
  take(draw_faults(p.views, state, layout));

  take(draw_cell_editor(p.views, state, p.grid));

  p.state.reveal_selected = false;
  p.state.focus_typing = false;
  p.state.reveal_goal = false;
  p.state.reveal_scenario = false;
  p.state.focus_search = false;
  focus_region(layout, p.state);
  if (!was_asked) note_region(layout, p.state);
  if (command) {
    p.obey(*command);
  }
}

void App::draw_picture() {
  apply_theme(parts_->state.is_dark(), parts_->state.accent);
  draw_picture_sheet(parts_->views, parts_->state);
}

std::optional<AppRequest> App::take_request() {
  if (parts_->requests.empty()) {
    return std::nullopt;
  }
  AppRequest request = std::move(parts_->requests.front());
  parts_->requests.pop_front();
  return request;
}

Index App::total_fact() const { return parts_->views.has_budget() ? parts_->views.summary.total_fact : kNone; }

const State& App::state() const { return parts_->state; }

const Views& App::views() const { return parts_->views; }

}  // namespace gouji
