#include "ui/limits_panel.h"

#include <algorithm>
#include <string>
#include <utility>

#include "ui/flow_row.h"
#include "ui/number_field.h"

namespace gouji {

namespace {

// Whether it is kept, in words, and a sign that takes it away.
bool draw_limit(const ConstraintView& limit, std::string_view remove, float control, float inset) {
  const float sign = px(size::kIcon + space::kS);
  const float room = ImGui::GetContentRegionAvail().x - px(2 * inset) - sign - control;
  if (room < px(space::kXl)) {
    return false;
  }
  TextStyle style;
  style.color = limit.is_kept ? palette().text : palette().error.ink;
  const float text = wrapped_height(limit.sentence, room, style);
  const ImRect line = next_block(std::max(control, text + px(space::kXs)), inset);
  const float middle = line.GetCenter().y;
  draw_verdict({line.Min.x + px(size::kIcon) / 2, middle}, size::kIcon,
               !limit.is_known ? Verdict::unverifiable : limit.is_kept ? Verdict::exact : Verdict::error);
  draw_wrapped({line.Min.x + sign, middle - text / 2, line.Min.x + sign + room, line.Max.y}, limit.sentence, style);
  return icon_button({line.Max.x - control, middle - control / 2, line.Max.x, middle + control / 2}, remove, Shape::close);
}

// Of the selected figure: at most or at least, and how much.
std::optional<Command> draw_own(const Views& views, const State& state, bool is_touch, float inset) {
  const Language& words = views.language();
  const float control = px(is_touch ? size::kTouch : size::kControl);
  paragraph(words.fill("what-if.limit-selected", {{"target", views.trial.goal.target_name}}), secondary(), inset);
  skip(space::kXs);
  std::optional<Command> command;
  FlowRow row(control, inset);
  const std::string_view kinds[] = {words.text("what-if.at-most"), words.text("what-if.at-least")};
  if (const auto pressed = segments(row.place(segments_width(kinds, 2), px(space::kS)), kinds, 2, state.limit_is_least ? 1 : 0)) {
    command = command::LimitFromBelow{*pressed == 1};
  }
  FieldUse use = number_field(row.place(2 * px(size::kLeverField)), kLimitField, {}, words.text("what-if.limit-hint"), state);
  row.end();
  if (use.command) {
    command = std::move(use.command);
  }
  if (use.entered) {
    const auto kind = state.limit_is_least ? Constraint::Kind::at_least : Constraint::Kind::at_most;
    command = typed_limit(views, state, kind, std::move(*use.entered));
  }
  paragraph(fault_text(words, state, kLimitField), {type::kSmall, false, palette().error.ink}, inset);
  return command;
}

}  // namespace

std::optional<Command> draw_limits(const Views& views, const State& state, bool is_touch, float inset) {
  const Language& words = views.language();
  const WhatIfViews& view = views.trial;
  const float control = px(is_touch ? size::kTouch : size::kControl);
  std::optional<Command> command;
  skip(space::kM);
  paragraph(words.text("what-if.limits"), {type::kBody, true, 0}, inset);
  paragraph(words.text("what-if.limits-about"), secondary(), inset);
  skip(space::kXs);
  for (std::size_t i = 0; i < view.limits.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    if (draw_limit(view.limits[i], words.text("what-if.limit-remove"), control, inset)) {
      command = command::EditScenario{{.kind = ScenarioEdit::Kind::remove_limit, .number = i}};
    }
    ImGui::PopID();
  }
  if (!view.offers.empty()) {
    FlowRow row(control + px(space::kXs), inset);
    for (const Constraint& offer : view.offers) {
      ImRect box = row.place(button_width(offer.description), px(space::kS));
      box.Max.y -= px(space::kXs);
      if (button(box, offer.description, ButtonKind::outlined)) {
        command = command::EditScenario{{.kind = ScenarioEdit::Kind::limit, .constraint = offer}};
      }
    }
    row.end();
    skip(space::kXs);
  }
  if (state.selected != kNone && view.leaves > 0) {
    if (auto own = draw_own(views, state, is_touch, inset)) {
      command = std::move(own);
    }
  }
  return command;
}

}  // namespace gouji
