#include "ui/what_if_card.h"

#include <string>
#include <utility>
#include <vector>

#include "ui/choice.h"
#include "ui/lever_row.h"
#include "ui/number_field.h"

namespace gouji {

namespace {

// "358.6315 → 322.7684", and the difference on the ground of moved figures, below it where there is no room beside it.
void draw_move(const Views& views, float inset) {
  const MovedFigure& moved = *views.trial.moved;
  const TextStyle ink{type::kBody, true, palette().moved.ink};
  const float icon = size::kIcon * 0.7F;
  const float height = line_height() + px(space::kXs);
  const std::string published = before_text(moved, views.language());
  const std::string difference = moved.difference + (moved.share.empty() ? "" : " (" + moved.share + ")");
  ImRect line = next_block(height, inset);
  const float used = draw_text(line, published, secondary()) + px(space::kM);
  const bool fits = used + px(icon + space::kXs) + text_width(difference, ink) <= line.GetWidth();
  if (fits) line.Min.x += used;
  else line = next_block(height, inset);
  draw_shape({line.Min.x + px(icon) / 2, line.GetCenter().y}, icon, moved.is_more ? Shape::moved_up : Shape::moved_down, ink.color);
  line.Min.x += px(icon + space::kXs);
  draw_text(line, difference, ink);
}

// A total is shared out in proportion, or one of its parts takes all.
std::optional<Command> draw_sharing(const Views& views, bool is_touch, float inset) {
  const WhatIfViews& view = views.trial;
  const Language& words = views.language();
  if (view.leaves < 2) {
    return std::nullopt;
  }
  const std::string in_proportion = words.count("what-if.in-proportion", view.moving);
  if (view.parts.empty()) {
    paragraph(in_proportion, secondary(), inset);
    return std::nullopt;
  }
  paragraph(words.text("what-if.share-out"), secondary(), inset);
  std::vector<std::string> names{in_proportion};
  for (const NamedFigure& part : view.parts) names.push_back(words.fill("what-if.onto", {{"part", part.name}}));
  const std::string chosen = view.onto_name.empty() ? in_proportion : words.fill("what-if.onto", {{"part", view.onto_name}});
  const ImRect box = next_block(px(is_touch ? size::kTouch : size::kControl), inset);
  const auto pressed = choice(box, "share-out", chosen, {names.begin(), names.end()}, is_touch);
  skip(space::kXs);
  if (!pressed) {
    return std::nullopt;
  }
  return share_onto(views, *pressed);
}

}  // namespace

std::optional<Command> draw_what_if_card(const Views& views, const State& state, bool is_touch, float inset) {
  const WhatIfViews& view = views.trial;
  const Language& words = views.language();
  std::optional<Command> command;
  const auto take = [&command](std::optional<Command> done) {
    if (done) {
      command = std::move(done);
    }
  };
  if (view.moved) {
    draw_move(views, inset);
  }
  if (state.read_only) {
    return command;
  }
  if (view.leaves == 0) {
    paragraph(words.text("what-if.cannot-change"), secondary(), inset);
    skip(space::kS);
    return command;
  }
  skip(space::kXs);
  const ImRect box = next_block(px(is_touch ? size::kTouch : size::kControl), inset);
  const ImVec2 end = ImGui::GetCursorScreenPos();
  FieldUse use = number_field(box, kFigureField, {}, words.text("what-if.type-here"), state);
  take(use.command);
  if (use.entered) {
    take(typed_figure(views, state, kFigureField, std::move(*use.entered)));
  }
  ImGui::SetCursorScreenPos(end);
  paragraph(fault_text(words, state, kFigureField), {type::kSmall, false, palette().error.ink}, inset);
  skip(space::kXs);
  take(draw_lever(view.lever, "lever.figure", views, state, is_touch, inset));
  take(draw_sharing(views, is_touch, inset));
  skip(space::kS);
  return command;
}

}  // namespace gouji
