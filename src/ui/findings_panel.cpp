#include "ui/findings_panel.h"

#include <algorithm>
#include <string>

#include "report/verdict_text.h"
#include "ui/equation_line.h"
#include "ui/widgets.h"

namespace gouji {

namespace {

constexpr float kHang = size::kIcon + space::kM;  // text stands behind the sign
constexpr std::size_t kClosedLines = 2;           // of a message, until the cause is opened

// Sign, title and message; pressing it opens and goes to its figures.
bool draw_head(const Views& views, const CauseView& cause, bool is_open, bool is_touch) {
  const Palette& colors = palette();
  const TextStyle title{type::kBody, true, 0};
  TextStyle message = secondary(type::kBody);
  message.color = is_open ? colors.text : message.color;
  const float room = ImGui::GetContentRegionAvail().x - px(2 * space::kPanel + kHang + size::kIcon + space::kS);
  if (room < px(space::kXl)) {
    return false;
  }
  const std::size_t most = is_open ? 1000 : kClosedLines;
  const std::size_t lines = std::min(wrap_text(cause.message, room, message).size(), most);
  const float text = line_height(title) + static_cast<float>(lines) * line_height(message);
  const ImRect block = next_block(std::max(text + px(2 * space::kS), px(is_touch ? size::kTouch : size::kRow)));
  const Press press = press_area(block, cause.title, PressedBy::keyboard,
                                 ImGuiItemStatusFlags_Openable |
                                     (is_open ? ImGuiItemStatusFlags_Opened : ImGuiItemStatusFlags_None));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (is_open) {
    list.AddRectFilled(block.Min, block.Max, colors.selected);
    list.AddRectFilled(block.Min, {block.Min.x + px(space::kXs - space::kHair), block.Max.y}, colors.accent);
  } else if (press.hovered) {
    list.AddRectFilled(block.Min, block.Max, colors.hover);
  }
  ImRect inner{block.Min.x + px(space::kPanel), block.Min.y + px(space::kS), block.Min.x + px(space::kPanel + kHang) + room, block.Max.y};
  const float middle = inner.Min.y + line_height(title) / 2;
  draw_severity({inner.Min.x + px(size::kIcon) / 2, middle}, size::kIcon, cause.severity);
  draw_shape({block.Max.x - px(space::kPanel) - px(size::kIcon) / 2, middle}, size::kIcon * 0.8F,
             is_open ? Shape::chevron_down : Shape::chevron_right, colors.text_secondary);
  inner.Min.x += px(kHang);
  const std::string severity = word(cause.severity, views.language());
  const float width = draw_text({inner.Min, {inner.Max.x - chip_width(severity) - px(space::kS), inner.Min.y + line_height(title)}},
                                cause.title, title);
  chip({inner.Min.x + width + px(space::kS), middle}, severity, tint_of(cause.severity));
  inner.Min.y += line_height(title);
  draw_wrapped(inner, cause.message, message, most);
  return press.clicked;
}

// A figure by its place, to go to.
bool draw_place(const PlacedFact& placed, const std::string& label, bool is_touch) {
  const float indent = px(kHang);
  const float figure = text_width(placed.shown);
  const float room = ImGui::GetContentRegionAvail().x - px(2 * space::kPanel) - indent - figure - px(space::kM);
  if (room < px(space::kXl)) {
    return false;
  }
  const bool leads_there = placed.fact != kNone;
  const TextStyle style{type::kSmall, false, leads_there ? palette().accent : palette().text_secondary};
  const float text = wrapped_height(label, room, style);
  const ImRect block = next_block(std::max(text + px(space::kXs), px(is_touch ? size::kTouch : space::kXl)), space::kPanel);
  const ImRect target{block.Min.x + indent - px(space::kXs), block.Min.y, block.Max.x + px(space::kXs), block.Max.y};
  const Press press =
      leads_there ? press_item(target, ImGui::GetID(placed.address.c_str()), label, PressedBy::keyboard) : Press{};
  if (press.hovered) {
    ImGui::GetWindowDrawList()->AddRectFilled(target.Min, target.Max, palette().hover, px(size::kRadius));
  }
  draw_wrapped({block.Min.x + indent, block.GetCenter().y - text / 2, block.Min.x + indent + room, block.Max.y},
               label, style);
  draw_text(block, placed.shown, {}, Side::right);
  return press.clicked;
}

Index draw_finding(const FindingView& finding, const std::vector<std::string>& labels, bool is_touch,
                   bool repeats_cause) {
  Index pressed = kNone;
  skip(space::kS);
  const ImRect head = next_block(line_height(), space::kPanel);
  const float x = head.Min.x + px(kHang);
  draw_verdict({x - px(kHang) + px(size::kIcon) / 2, head.GetCenter().y}, size::kIcon * 0.9F, finding.verdict);
  draw_text({x, head.Min.y, head.Max.x, head.Max.y}, finding.title, {type::kBody, true, 0});
  ImGui::Indent(px(kHang));
  if (!repeats_cause) {
    paragraph(finding.message, secondary(type::kBody), space::kPanel);
  }
  if (!finding.equation.pieces.empty()) {
    pressed = draw_equation(finding.equation, finding.verdict, kNone, space::kPanel);
  }
  ImGui::Unindent(px(kHang));
  for (std::size_t i = 0; i < finding.facts.size(); ++i) {
    if (draw_place(finding.facts[i], labels[i], is_touch)) {
      pressed = finding.facts[i].fact;
    }
  }
  return pressed;
}

// A button at the left of a line of its own.
// What was carried out so far, and the way back.
std::optional<Command> draw_corrections(const Views& views, const State& state, bool is_touch) {
  if (state.corrections == 0) {
    return std::nullopt;
  }
  skip(space::kM);
  paragraph(views.language().count("ui.corrections", state.corrections), secondary(type::kBody), space::kPanel);
  std::optional<Command> command;
  if (line_button(views.language().text("ui.undo"), ButtonKind::outlined, is_touch)) {
    command = command::UndoCorrection{};
  }
  skip(space::kM);
  hairline();
  return command;
}

Index draw_details(const Views& views, const State& state, std::size_t number, bool is_touch, std::optional<Command>& command) {
  const CauseView& cause = views.causes[number];
  Index pressed = kNone;
  ImGui::Indent(px(kHang));
  if (!cause.remedy.empty()) {
    skip(space::kS);
    paragraph(views.language().text("ui.remedy"), {type::kSmall, true, palette().text_secondary}, space::kPanel);
    paragraph(cause.remedy, {}, space::kPanel);
  }
  if (!cause.suggestions.empty() && !state.read_only && line_button(views.language().text("ui.apply"), ButtonKind::outlined, is_touch)) {
    command = command::ApplySuggestion{cause.suggestions.front().suspect};
  }
  if (!cause.possibilities.empty()) {
    skip(space::kS);
    const std::string_view key = cause.suggestions.empty() ? "report.one-of" : "report.or";
    paragraph(views.language().text(key), {type::kSmall, true, palette().text_secondary}, space::kPanel);
    for (const std::string& possibility : cause.possibilities) {
      paragraph(possibility, {}, space::kPanel);
      skip(space::kXs);
    }
  }
  ImGui::Unindent(px(kHang));
  const bool repeats_cause = cause.suggestions.empty() && cause.findings.size() == 1;
  for (std::size_t i = 0; i < cause.findings.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    const Index fact = draw_finding(cause.findings[i], views.places[number][i], is_touch, repeats_cause);
    ImGui::PopID();
    pressed = fact != kNone ? fact : pressed;
  }
  skip(space::kM);
  return pressed;
}

}  // namespace

std::optional<Command> draw_findings(const Views& views, const State& state, bool is_touch) {
  std::optional<Command> command;
  if (!views.has_budget()) {
    return command;
  }
  command = draw_corrections(views, state, is_touch);
  if (views.causes.empty()) {
    skip(space::kL);
    paragraph(views.language().text("report.no-findings"), secondary(type::kBody), space::kPanel);
  }
  for (std::size_t i = 0; i < views.causes.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    const bool is_open = state.open_cause == i;
    if (draw_head(views, views.causes[i], is_open, is_touch)) {
      command = command::ShowCause{i};
    }
    if (is_open) {
      if (const Index fact = draw_details(views, state, i, is_touch, command); fact != kNone) {
        command = command::GoToFact{fact};
      }
    }
    hairline();
    ImGui::PopID();
  }
  return command;
}

std::optional<Command> draw_scope(const Views& views) {
  if (!views.has_budget()) {
    return std::nullopt;
  }
  const Language& words = views.language();
  const SummaryView& summary = views.summary;
  skip(space::kM);
  paragraph(summary.verdict_line, {}, space::kPanel);
  skip(space::kM);
  paragraph(words.count("ui.relations-checked", summary.relations), {type::kBody, true, 0}, space::kPanel);
  skip(space::kXs);
  constexpr Verdict kOrder[] = {Verdict::exact, Verdict::rounding, Verdict::cut, Verdict::error, Verdict::unverifiable};
  for (const Verdict verdict : kOrder) {
    const std::size_t count = summary.counts[static_cast<std::size_t>(verdict)];
    if (count == 0) {
      continue;
    }
    const std::string name = word(verdict, words);
    const std::string meaning = explanation(verdict, words);
    const float indent = px(kHang + 132);
    const float room = ImGui::GetContentRegionAvail().x - px(2 * space::kPanel) - indent;
    if (room < px(space::kXl)) {
      continue;
    }
    const ImRect block = next_block(std::max(wrapped_height(meaning, room, secondary()), line_height()) + px(space::kXs), space::kPanel);
    const float bottom = block.Min.y + line_height();
    const float middle = (block.Min.y + bottom) / 2;
    draw_verdict({block.Min.x + px(size::kIcon) / 2, middle}, size::kIcon, verdict);
    draw_text({block.Min.x + px(kHang), block.Min.y, block.Min.x + px(kHang + 72), bottom}, name);
    draw_text({block.Min.x + px(kHang + 72), block.Min.y, block.Min.x + px(kHang + 112), bottom}, std::to_string(count),
              {type::kBody, true, 0}, Side::right);
    const float text_top = middle - line_height(secondary()) / 2;
    draw_wrapped({block.Min.x + indent, text_top, block.Max.x, block.Max.y}, meaning, secondary());
  }
  skip(space::kM);
  paragraph(words.text("ui.not-checked"), {type::kBody, true, 0}, space::kPanel);
  skip(space::kXs);
  if (views.not_checked.empty()) {
    paragraph(words.text("ui.all-checked"), secondary(type::kBody), space::kPanel);
  }
  for (const NotCheckedReason& skipped : views.not_checked) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw_verdict({at.x + px(space::kPanel) + px(size::kIcon) / 2, at.y + line_height() / 2}, size::kIcon, Verdict::unverifiable);
    ImGui::Indent(px(kHang));
    paragraph(skipped.reason, {}, space::kPanel);
    for (const std::string& title : skipped.titles) {
      paragraph(title, secondary(), space::kPanel);
    }
    ImGui::Unindent(px(kHang));
    skip(space::kS);
  }
  if (!views.remarks.empty()) {
    skip(space::kM);
    paragraph(words.text("report.not-understood"), {type::kBody, true, 0}, space::kPanel);
    skip(space::kXs);
  }
  for (const FaultView& remark : views.remarks) {
    const Slots slots{{"place", remark.message}, {"line", std::to_string(remark.position.line)}};
    paragraph(words.fill("place.line", slots), {}, space::kPanel);
    paragraph(remark.remedy, secondary(), space::kPanel);
    skip(space::kS);
  }
  skip(space::kM);
  return std::nullopt;
}

}  // namespace gouji
