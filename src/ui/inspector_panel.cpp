#include "ui/inspector_panel.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "report/verdict_text.h"
#include "ui/equation_line.h"
#include "ui/what_if_card.h"
#include "ui/widgets.h"

namespace gouji {

namespace {

constexpr std::size_t kMostRelated = 40;
constexpr float kLeftShare = 0.44F;

// Back and forward, and what the region is.
std::optional<Command> draw_history(const Views& views, const State& state, bool is_touch) {
  const Language& words = views.language();
  std::optional<Command> command;
  const float height = px(is_touch ? size::kTouch : size::kControl);
  const ImRect block = next_block(height + px(space::kS), space::kPanel);
  const float top = block.GetCenter().y - height / 2;
  draw_text(block, words.text("ui.figure"), {type::kSmall, true, palette().text_secondary});
  const ImRect forward{block.Max.x - height, top, block.Max.x, top + height};
  const ImRect back{forward.Min.x - height, top, forward.Min.x, top + height};
  if (icon_button(back, words.text("ui.back"), Shape::chevron_left, state.history_at > 0)) {
    command = command::GoBack{};
  }
  if (icon_button(forward, words.text("ui.forward"), Shape::chevron_right, state.history_at + 1 < state.history.size())) {
    command = command::GoForward{};
  }
  return command;
}

void draw_verdict_chip(const Views& views, Verdict verdict) {
  const ImRect block = next_block(px(size::kControl), space::kPanel);
  draw_verdict({block.Min.x + px(size::kIcon) / 2, block.GetCenter().y}, size::kIcon, verdict);
  const float x = block.Min.x + px(size::kIcon + space::kS);
  chip({x, block.GetCenter().y}, word(verdict, views.language()), tint_of(verdict));
  paragraph(explanation(verdict, views.language()), secondary(), space::kPanel);
}

// One line of label and value, wrapped.
void draw_particular(std::string_view label, std::string_view value) {
  if (value.empty()) {
    return;
  }
  const float label_width = px(92);
  const float room = ImGui::GetContentRegionAvail().x - px(2 * space::kPanel) - label_width;
  ImRect block = next_block(wrapped_height(value, room, {type::kSmall, false, 0}) + px(space::kXs / 2), space::kPanel);
  const TextStyle style{type::kSmall, false, palette().text};
  draw_text({block.Min, {block.Min.x + label_width - px(space::kS), block.Min.y + line_height(style)}}, label, secondary());
  block.Min.x += label_width;
  draw_wrapped(block, value, style);
}

std::optional<Command> draw_suggestions(const Views& views, const State& state, bool is_touch) {
  std::optional<Command> command;
  for (const SuggestionView& suggestion : views.inspector.suggestions) {
    const float room = ImGui::GetContentRegionAvail().x - px(2 * space::kPanel) - px(2 * space::kM);
    const TextStyle remedy = secondary();
    const float height = wrapped_height(suggestion.message, room) + wrapped_height(suggestion.remedy, room, remedy) +
                         px(2 * space::kM + space::kXs);
    const ImRect card = next_block(height, space::kPanel);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(card.Min, card.Max, palette().error.ground, px(size::kRadius));
    ImRect inner = card;
    inner.Expand({-px(space::kM), -px(space::kM)});
    inner.Min.y += draw_wrapped(inner, suggestion.message) + px(space::kXs);
    draw_wrapped(inner, suggestion.remedy, {type::kSmall, false, palette().text});
    if (!state.read_only && line_button(views.language().text("ui.apply"), ButtonKind::outlined, is_touch)) {
      command = command::ApplySuggestion{suggestion.suspect};
    }
    skip(space::kM);
  }
  return command;
}

// The figures of a relation by name: label at the left, figure at the right.
Index draw_related(const std::vector<RelatedFigure>& figures, bool shows_ranges, bool is_touch) {
  Index pressed = kNone;
  const float indent = px(size::kIcon + space::kS);
  for (std::size_t i = 0; i < figures.size() && i < kMostRelated; ++i) {
    const RelatedFigure& related = figures[i];
    const float figure_width = text_width(related.shown);
    const float room = ImGui::GetContentRegionAvail().x - px(2 * space::kPanel) - indent;
    const float label_width = std::max(room - figure_width - px(space::kM), room / 3);
    const TextStyle label = secondary();
    const float height = std::max(wrapped_height(related.label, label_width, label) + px(space::kXs),
                                  px(is_touch ? size::kTouch : space::kXl));
    const bool has_range = shows_ranges && !related.interval.empty();
    ImRect block = next_block(height + (has_range ? line_height(label) : 0), space::kPanel);
    ImGui::PushID(static_cast<int>(i));
    const ImRect target{block.Min.x + indent - px(space::kXs), block.Min.y, block.Max.x + px(space::kXs), block.Max.y};
    const Press press = press_item(target, ImGui::GetID(static_cast<int>(related.fact)), related.label, PressedBy::keyboard);
    ImGui::PopID();
    if (press.hovered) {
      ImGui::GetWindowDrawList()->AddRectFilled(target.Min, target.Max, palette().hover, px(size::kRadius));
    }
    if (press.clicked) {
      pressed = related.fact;
    }
    if (has_range) {
      block.Max.y -= line_height(label);
      draw_text({block.Min.x, block.Max.y, block.Max.x, block.Max.y + line_height(label)}, related.interval, label, Side::right);
    }
    ImRect text{block.Min.x + indent, block.Min.y, block.Min.x + indent + label_width, block.Max.y};
    text.Min.y = block.GetCenter().y - wrapped_height(related.label, label_width, label) / 2;
    draw_wrapped(text, related.label, label);
    draw_text({text.Max.x, block.Min.y, block.Max.x, block.Max.y}, related.shown, {type::kBody, false, palette().accent},
              Side::right);
  }
  return pressed;
}

Index draw_link(const Views& views, const LinkView& link, const std::vector<RelatedFigure>& related, bool shows_ranges,
                bool is_touch) {
  ImGui::PushID(static_cast<int>(link.relation));
  skip(space::kS);
  const ImRect head = next_block(px(space::kXl), space::kPanel);
  draw_verdict({head.Min.x + px(size::kIcon) / 2, head.GetCenter().y}, size::kIcon, link.verdict);
  const float x = head.Min.x + px(size::kIcon + space::kS);
  const std::string verdict = word(link.verdict, views.language());
  const float chip_room = chip_width(verdict) + px(space::kS);
  draw_text({x, head.Min.y, head.Max.x - chip_room, head.Max.y}, link.title);
  chip({head.Max.x - chip_width(verdict), head.GetCenter().y}, verdict, tint_of(link.verdict));

  ImGui::Indent(px(size::kIcon + space::kS));
  Index pressed = draw_equation(link.equation, link.verdict, views.inspector.fact.fact, space::kPanel);
  ImGui::Unindent(px(size::kIcon + space::kS));
  if (!link.difference.empty()) {
    const ImRect line = next_block(line_height({type::kSmall, false, 0}), space::kPanel);
    const std::string text = views.language().fill("ui.difference", {{"difference", link.difference}});
    TextStyle style = secondary();
    style.color = tint_of(link.verdict).ink;
    draw_text({line.Min.x + px(size::kIcon + space::kS), line.Min.y, line.Max.x, line.Max.y}, text, style);
  }
  ImGui::Indent(px(size::kIcon + space::kS));
  paragraph(link.ranges, secondary(), space::kPanel);
  ImGui::Unindent(px(size::kIcon + space::kS));
  if (const Index chosen = draw_related(related, shows_ranges, is_touch); chosen != kNone) {
    pressed = chosen;
  }
  ImGui::PopID();
  return pressed;
}

// Returns the room at the right of the title.
ImRect draw_group_title(std::string_view title) {
  skip(space::kM);
  if (ImGui::GetCursorPosY() > px(space::kXl)) {  // not at the top of a column
    hairline(space::kPanel);
    skip(space::kM);
  }
  const TextStyle style{type::kBody, true, 0};
  ImRect line = next_block(line_height(style), space::kPanel);
  line.Min.x += draw_text(line, title, style) + px(space::kM);
  return line;
}

// Shows or hides the true values of every figure below it.
void draw_ranges_switch(const Language& words, const State& state, const ImRect& room, bool is_touch,
                        std::optional<Command>& command) {
  const std::string_view label = words.text("ui.ranges");
  const TextStyle style{type::kSmall, state.shows_ranges, state.shows_ranges ? palette().accent : palette().text_secondary};
  const float sign = px(size::kIcon * 0.8F);
  const float width = text_width(label, style) + sign + px(space::kXs);
  if (width > room.GetWidth()) {
    return;
  }
  const float half = px(is_touch ? size::kTouch : space::kXl) / 2;
  const ImRect box{room.Max.x - width, room.GetCenter().y - half, room.Max.x, room.GetCenter().y + half};
  const Press press = press_area(box, label, PressedBy::keyboard,
                                 ImGuiItemStatusFlags_Checkable |
                                     (state.shows_ranges ? ImGuiItemStatusFlags_Checked : ImGuiItemStatusFlags_None));
  if (press.hovered) {
    ImGui::GetWindowDrawList()->AddRectFilled(box.Min, box.Max, palette().hover, px(size::kRadius));
  }
  draw_text({box.Min, {box.Max.x - sign, box.Max.y}}, label, style);
  draw_shape({box.Max.x - sign / 2, box.GetCenter().y}, size::kIcon * 0.8F,
             state.shows_ranges ? Shape::chevron_down : Shape::chevron_right, style.color);
  if (press.clicked) {
    command = command::ShowRanges{!state.shows_ranges};
  }
}

Index draw_links(const Views& views, const State& state, bool is_touch, std::optional<Command>& command) {
  const InspectorView& view = views.inspector;
  const Language& words = views.language();
  Index pressed = kNone;
  std::size_t number = 0;
  const auto group = [&](const std::vector<LinkView>& links, std::string_view title) {
    if (!links.empty()) {
      const ImRect beside = draw_group_title(words.text(title));
      if (number == 0) {
        draw_ranges_switch(words, state, beside, is_touch, command);
      }
    }
    for (const LinkView& link : links) {
      if (const Index fact = draw_link(views, link, views.related[number], state.shows_ranges, is_touch); fact != kNone) {
        pressed = fact;
      }
      ++number;
    }
  };
  group(view.made_of, "ui.made-of");
  group(view.goes_into, "ui.goes-into");
  group(view.must_equal, "ui.must-equal");
  group(view.other, "ui.other-relations");
  if (number == 0) {
    draw_group_title(words.text("ui.relations"));
    paragraph(words.text("ui.no-relations"), secondary(type::kBody), space::kPanel);
  }
  return pressed;
}

// The figure itself: value, verdict, what to do with it, where it was read.
std::optional<Command> draw_about(const Views& views, const State& state, bool is_touch) {
  const Language& words = views.language();
  const InspectorView& view = views.inspector;
  paragraph(view.row_title, {type::kHeading, true, 0}, space::kPanel);
  paragraph(view.column_title, secondary(type::kBody), space::kPanel);
  skip(space::kXs);
  const TextStyle figure{type::kFigure, true, 0};
  const ImRect block = next_block(line_height(figure), space::kPanel);
  draw_text(block, view.fact.shown, figure);
  std::optional<Command> command;
  if (views.shows_scenario(state)) {
    command = draw_what_if_card(views, state, is_touch, space::kPanel);
  }
  draw_verdict_chip(views, view.verdict);
  skip(space::kS);
  if (auto done = draw_suggestions(views, state, is_touch)) command = std::move(done);
  draw_particular(words.text("ui.read-at"), view.fact.place);
  if (!views.shows_scenario(state) || !views.trial.moved) {
    draw_particular(words.text(view.is_corrected ? "ui.corrected" : "ui.printed"), view.printed);
  }
  draw_particular(words.text("ui.exact-value"), view.exact_value);
  draw_particular(words.text("ui.interval"), view.interval);
  draw_particular(words.text("ui.official-name"), view.official_name);
  draw_particular("", view.name_note);
  draw_particular(words.text("ui.claim"), view.claim);
  return command;
}

std::optional<Command> or_else(std::optional<Command> first, std::optional<Command> second) { return first ? std::move(first) : std::move(second); }

}  // namespace

std::optional<Command> draw_inspector(const Views& views, const State& state, bool is_touch) {
  const bool has_figure = views.has_budget() && state.selected != kNone;
  const ImVec2 room = ImGui::GetContentRegionAvail();
  std::optional<Command> command;
  Index pressed = kNone;
  if (has_figure && room.x >= px(size::kTwoColumns)) {
    const float left = std::round(room.x * kLeftShare);
    if (ImGui::BeginChild("about", {left, room.y}, ImGuiChildFlags_NavFlattened)) {
      command = draw_history(views, state, is_touch);
      command = or_else(draw_about(views, state, is_touch), command);
      skip(space::kL);
    }
    ImGui::EndChild();
    ImGui::SameLine();
    if (ImGui::BeginChild("links", ImGui::GetContentRegionAvail(), ImGuiChildFlags_NavFlattened)) {
      pressed = draw_links(views, state, is_touch, command);
      skip(space::kL);
    }
    ImGui::EndChild();
  } else {
    command = draw_history(views, state, is_touch);
    if (!has_figure) {
      paragraph(views.language().text("ui.nothing-selected"), secondary(type::kBody), space::kPanel);
      return command;
    }
    command = or_else(draw_about(views, state, is_touch), command);
    pressed = draw_links(views, state, is_touch, command);
    skip(space::kXl);
  }
  if (pressed != kNone) {
    command = command::GoToFact{pressed};
  }
  return command;
}

std::optional<Command> draw_peek(const Views& views, const State& state, const Box& box) {
  std::optional<Command> command;
  if (begin_region("peek", box, palette().side, ImGuiWindowFlags_NoScrollbar)) {
    const InspectorView& view = views.inspector;
    const ImRect rect = rect_of(box);
    if (press_area(rect, views.language().text("ui.show-figure"), PressedBy::keyboard).clicked) {
      command = command::OpenFact{state.selected};
    }
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(rect.Min, {rect.Max.x, rect.Min.y + px(space::kHair)}, palette().line);
    ImRect inner{rect.Min.x + px(space::kM), rect.Min.y + px(space::kS), rect.Max.x - px(space::kM), rect.Max.y - px(space::kS)};
    draw_shape({inner.Max.x - px(size::kIcon) / 2, inner.GetCenter().y}, size::kIcon, Shape::chevron_right,
               palette().text_secondary);
    inner.Max.x -= px(size::kIcon + space::kS);
    draw_verdict({inner.Min.x + px(size::kIcon) / 2, inner.GetCenter().y}, size::kIcon, view.verdict);
    inner.Min.x += px(size::kIcon + space::kS);
    const float figure = text_width(view.fact.shown, {type::kBody, true, 0});
    draw_text({inner.Max.x - figure, inner.Min.y, inner.Max.x, inner.Max.y}, view.fact.shown, {type::kBody, true, 0}, Side::right);
    inner.Max.x -= figure + px(space::kM);
    draw_text({inner.Min, {inner.Max.x, inner.GetCenter().y}}, view.row_title);
    draw_text({{inner.Min.x, inner.GetCenter().y}, inner.Max}, view.column_title, secondary());
  }
  end_region();
  return command;
}

}  // namespace gouji
