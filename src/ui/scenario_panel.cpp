#include "ui/scenario_panel.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "ui/choice.h"
#include "ui/flow_row.h"
#include "ui/goal_panel.h"
#include "ui/lever_row.h"
#include "ui/limits_panel.h"
#include "ui/scenario_head.h"
#include "ui/typed.h"

namespace gouji {

namespace {

constexpr float kLow = 230;          // room up to which nothing stands still above the columns

class ScenarioPanel {
 public:
  ScenarioPanel(const Views& views, const State& state, bool is_touch)
      : views_(views), view_(views.trial), words_(views.language()), state_(state), is_touch_(is_touch) {}

  std::optional<Command> take() { return std::move(command_); }

  // Total before and after, the balance, and what is wrong.
  void draw_summary() {
    skip(space::kM);
    if (!view_.total_after.empty()) {
      const TextStyle bold{type::kHeading, true, 0};
      const ImRect line = next_block(line_height(bold), space::kPanel);
      float x = line.Min.x;
      const auto put = [&](std::string_view text, const TextStyle& style) {
        x += draw_text({x, line.Min.y, line.Max.x, line.Max.y}, text, style) + px(space::kS);
      };
      put(words_.text("what-if.total"), secondary(type::kBody));
      put(view_.total_after, bold);
      if (view_.total_moved) {
        const float icon = size::kIcon * 0.7F;
        draw_shape({x + px(icon) / 2, line.GetCenter().y}, icon, view_.total_moved->is_more ? Shape::moved_up : Shape::moved_down,
                   palette().moved.ink);
        x += px(icon + space::kXs);
        put(view_.total_moved->difference, {type::kBody, true, palette().moved.ink});
      }
      if (view_.total_moved) {
        paragraph(before_text(*view_.total_moved, words_), secondary(), space::kPanel);
      }
    }
    for (const ResultLine& line : view_.result) draw_result(line);
  }

  void draw_funding() {
    skip(space::kS);
    const std::string_view labels[] = {words_.text("what-if.funding-follows"), words_.text("what-if.funding-fixed")};
    const ImRect block = next_block(control(), space::kPanel);
    float left = block.Min.x;
    const std::string_view title = words_.text("what-if.funding");
    const float wide = segments_width(labels, 2);
    if (text_width(title) + px(space::kM) + wide <= block.GetWidth()) {
      left += draw_text(block, title, secondary(type::kBody)) + px(space::kM);
    }
    const bool is_fixed = views_.what_if.scenario->funding == Funding::fixed;
    if (const auto pressed = segments({left, block.Min.y, std::min(left + wide, block.Max.x), block.Max.y}, labels, 2, is_fixed ? 1 : 0)) {
      command_ = edit({.kind = ScenarioEdit::Kind::fund, .funding = *pressed == 1 ? Funding::fixed : Funding::follows});
    }
  }

  // Undo, redo, start anew, hand on; then a line for each step.
  void draw_steps() {
    skip(space::kM);
    const std::string_view title = words_.text("what-if.steps");
    const TextStyle bold{type::kBody, true, 0};
    FlowRow row(control(), space::kPanel);
    draw_text(row.place(text_width(title, bold), px(space::kM)), title, bold);
    const ShownScenario& what_if = views_.what_if;
    if (icon_button(row.place(control()), words_.text("what-if.undo"), Shape::undo, what_if.can_undo)) {
      command_ = edit({.kind = ScenarioEdit::Kind::undo});
    }
    if (icon_button(row.place(control()), words_.text("what-if.redo"), Shape::redo, what_if.can_redo)) {
      command_ = edit({.kind = ScenarioEdit::Kind::redo});
    }
    const bool is_empty = view_.steps.empty() && view_.limits.empty();
    const auto put = [&](std::string_view key, std::string_view id, Command command) {
      const std::string label = std::string(words_.text(key)).append(id);
      if (button(row.place(button_width(label)), label, ButtonKind::plain, !is_empty)) {
        command_ = std::move(command);
      }
    };
    put("what-if.start-anew", {}, edit({.kind = ScenarioEdit::Kind::start_anew}));
    put(state_.link_is_copied ? "what-if.copied" : "what-if.copy-link", "###link", command::CopyLink{});
    if (const auto as = choose_export(row.place(export_width(words_)), words_, is_touch_, true)) {
      command_ = command::ExportScenario{*as, false};
    }
    row.end();
    if (view_.steps.empty()) {
      paragraph(words_.text("what-if.no-steps"), secondary(), space::kPanel);
    }
    for (std::size_t i = 0; i < view_.steps.size(); ++i) {
      ImGui::PushID(static_cast<int>(i));
      draw_step(i, view_.steps[i]);
      ImGui::PopID();
    }
  }

  // Nothing but their words.
  void draw_step_list() {
    skip(space::kM);
    paragraph(words_.text("what-if.steps"), {type::kBody, true, 0}, space::kPanel);
    for (const StepView& step : view_.steps) {
      if (step.is_on) {
        paragraph(step.text, {}, space::kPanel);
      }
    }
    skip(space::kM);
  }

  // Which relations do not hold as before.
  void draw_notes() const {
    if (!view_.notes.empty()) skip(space::kM);
    for (const ResultLine& line : view_.notes) draw_result(line);
  }

  // Where the steps are kept.
  void draw_keeping() {
    if (state_.is_embedded) {
      return;
    }
    skip(space::kS);
    paragraph(words_.text("what-if.kept"), secondary(), space::kPanel);
  }

  void draw_goal_seek() { take(draw_goal(views_, state_, is_touch_, space::kPanel)); }
  void draw_all_limits() { take(draw_limits(views_, state_, is_touch_, space::kPanel)); }
  void draw_head() { take(draw_scenario_head(views_, state_, is_touch_, space::kPanel)); }

  void draw_levers() {
    skip(space::kM);
    paragraph(words_.text("what-if.levers"), {type::kBody, true, 0}, space::kPanel);
    paragraph(words_.text("what-if.levers-about"), secondary(), space::kPanel);
    skip(space::kXs);
    for (const LeverView& lever : view_.levers) {
      if (lever.lever.kind == LeverKind::move) {
        draw_move_choice();
      }
      const std::string field = field_of(lever);
      take(draw_lever(lever, field.c_str(), views_, state_, is_touch_, space::kPanel));
    }
    if (view_.levers.empty()) {
      paragraph(words_.text("what-if.no-levers"), secondary(), space::kPanel);
    }
  }

 private:
  void take(std::optional<Command> done) {
    if (done) command_ = std::move(done);
  }
  static Command edit(ScenarioEdit edit) { return command::EditScenario{std::move(edit)}; }
  [[nodiscard]] float control() const { return px(is_touch_ ? size::kTouch : size::kControl); }

  static void draw_sign(ImVec2 center, Verdict verdict) { draw_verdict(center, size::kIcon, verdict); }
  static void draw_sign(ImVec2 center, Severity severity) { draw_severity(center, size::kIcon, severity); }

  static void draw_result(const ResultLine& line) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 center{at.x + px(space::kPanel) + px(size::kIcon) / 2, at.y + line_height() / 2};
    std::visit([&](auto sign) { draw_sign(center, sign); }, line.sign);
    ImGui::Indent(px(size::kIcon + space::kS));
    paragraph(line.text, {}, space::kPanel);
    ImGui::Unindent(px(size::kIcon + space::kS));
  }

  void draw_step(std::size_t number, const StepView& step) {
    const float box = control();
    const float room = ImGui::GetContentRegionAvail().x - px(2 * space::kPanel) - 2 * box;
    if (room < px(space::kXl)) {
      return;
    }
    TextStyle style;
    style.color = step.has_fault ? palette().error.ink : step.is_on ? palette().text : palette().text_disabled;
    const float text = wrapped_height(step.text, room, style);
    const ImRect line = next_block(std::max(box, text + px(space::kXs)), space::kPanel);
    const ImRect mark{line.Min.x, line.Min.y, line.Min.x + box, line.Max.y};
    const std::string_view label = words_.text(step.is_on ? "what-if.switch-off" : "what-if.switch-on");
    const Press press = press_area(mark, label, PressedBy::keyboard,
                                   ImGuiItemStatusFlags_Checkable | (step.is_on ? ImGuiItemStatusFlags_Checked : ImGuiItemStatusFlags_None));
    hint(label);
    const float half = px(size::kIcon) / 2;
    const ImVec2 middle{mark.Min.x + half, mark.GetCenter().y};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRect({middle.x - half, middle.y - half}, {middle.x + half, middle.y + half}, press.hovered ? palette().accent : palette().line_strong,
                 px(space::kXs), ImDrawFlags_None, px(space::kHair));
    if (step.is_on) {
      draw_shape(middle, size::kIcon * 0.8F, Shape::check, palette().accent);
    }
    if (press.clicked) {
      command_ = edit({.kind = ScenarioEdit::Kind::switch_step, .number = number});
    }
    draw_wrapped({mark.Max.x, line.GetCenter().y - text / 2, mark.Max.x + room, line.Max.y}, step.text, style);
    if (icon_button({line.Max.x - box, line.GetCenter().y - box / 2, line.Max.x, line.GetCenter().y + box / 2}, words_.text("what-if.remove"),
                    Shape::close)) {
      command_ = edit({.kind = ScenarioEdit::Kind::remove, .number = number});
    }
  }

  // From which project to which; what is chosen at the other end is not offered.
  void draw_move_choice() {
    const auto end = [&](const char* id, std::string_view key, Index chosen, Index other, bool is_from) {
      std::vector<std::string_view> names;
      std::vector<Index> facts;
      std::string_view name;
      for (const NamedFigure& figure : view_.movable) {
        if (figure.fact == chosen) name = figure.name;
        if (figure.fact == other) continue;
        names.push_back(figure.name);
        facts.push_back(figure.fact);
      }
      ImRect block = next_block(control(), space::kPanel);
      skip(space::kXs);
      const ImVec2 below = ImGui::GetCursorScreenPos();
      draw_text({block.Min, {block.Min.x + px(size::kLeverTitle), block.Max.y}}, words_.text(key));
      block.Min.x += px(is_touch_ ? size::kLeverTitle / 2 : size::kLeverTitle) + px(space::kS);
      if (const auto pressed = choice(block, id, name, names, is_touch_)) {
        command_ = is_from ? command::ChooseMove{facts[*pressed], other} : command::ChooseMove{other, facts[*pressed]};
      }
      ImGui::SetCursorScreenPos(below);
    };
    skip(space::kS);
    end("move-from", "what-if.move-from", view_.move_from, view_.move_to, true);
    end("move-to", "what-if.move-to", view_.move_to, view_.move_from, false);
  }

  const Views& views_;
  const WhatIfViews& view_;
  const Language& words_;
  const State& state_;
  bool is_touch_;
  std::optional<Command> command_;
};

// Outside the mode: what it is for, and the way in.
std::optional<Command> draw_invitation(const Language& words, bool is_touch) {
  skip(space::kL);
  paragraph(words.text("what-if.about"), secondary(type::kBody), space::kPanel);
  skip(space::kM);
  const std::string_view label = words.text("what-if.begin");
  const ImRect block = next_block(px(is_touch ? size::kTouch : size::kControl), space::kPanel);
  if (button({block.Min, {block.Min.x + button_width(label), block.Max.y}}, label, ButtonKind::filled)) {
    return command::TryOut{true};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Command> draw_scenario(const Views& views, const State& state, bool is_touch) {
  if (!views.shows_scenario(state)) {
    return draw_invitation(views.language(), is_touch);
  }
  ScenarioPanel panel(views, state, is_touch);
  if (state.reveal_scenario) ImGui::SetScrollY(0);
  if (state.read_only) {
    panel.draw_summary();
    panel.draw_step_list();
    panel.draw_notes();
    return std::nullopt;
  }
  ImVec2 room = ImGui::GetContentRegionAvail();
  const bool is_low = room.y < px(kLow);
  if (!is_low || room.x < px(size::kTwoColumns)) {
    panel.draw_head();
    if (room.x >= px(size::kTwoColumns)) {  // the columns scroll below it
      skip(space::kXs);
      hairline();
    }
    room = ImGui::GetContentRegionAvail();
  }
  if (room.x < px(size::kTwoColumns)) {
    panel.draw_summary();
    panel.draw_funding();
    panel.draw_levers();
    panel.draw_goal_seek();
    panel.draw_all_limits();
    panel.draw_steps();
    panel.draw_notes();
    panel.draw_keeping();
    skip(space::kL);
    return panel.take();
  }
  if (ImGui::BeginChild("steps", {std::round(room.x / 2), room.y}, ImGuiChildFlags_NavFlattened)) {
    if (state.reveal_scenario) ImGui::SetScrollY(0);
    if (is_low) panel.draw_head();
    panel.draw_summary();
    panel.draw_funding();
    panel.draw_steps();
    panel.draw_notes();
    panel.draw_goal_seek();
    panel.draw_all_limits();
    panel.draw_keeping();
    skip(space::kM);
  }
  ImGui::EndChild();
  ImGui::SameLine();
  if (ImGui::BeginChild("levers", ImGui::GetContentRegionAvail(), ImGuiChildFlags_NavFlattened)) {
    panel.draw_levers();
    skip(space::kM);
  }
  ImGui::EndChild();
  return panel.take();
}

}  // namespace gouji
