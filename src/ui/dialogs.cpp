#include "ui/dialogs.h"

#include <algorithm>
#include <string>

#include "report/verdict_text.h"
#include "ui/dialog.h"

namespace gouji {

namespace {


void draw_fault(const Language& words, const FaultView& fault) {
  const float hang = size::kIcon + space::kM;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  draw_severity({at.x + px(kDialogInset) + px(size::kIcon) / 2, at.y + line_height() / 2}, size::kIcon, fault.severity);
  ImGui::Indent(px(hang));
  std::string where;
  if (fault.position.line > 0) {
    where = words.fill("ui.position", {{"line", std::to_string(fault.position.line)},
                                       {"column", std::to_string(fault.position.column)}});
  }
  if (!fault.pointer.empty()) {
    where += (where.empty() ? "" : "   ") + fault.pointer;
  }
  paragraph(fault.message, {}, kDialogInset);
  paragraph(fault.remedy, secondary(type::kBody), kDialogInset);
  paragraph(where, secondary(type::kSmall), kDialogInset);
  ImGui::Unindent(px(hang));
  skip(space::kM);
}

struct KeyHelp {
  const char* keys;
  const char* text;  // key of the language
};

constexpr KeyHelp kKeys[] = {
    {"F6", "ui.key.region"},
    {"↑ ↓ ← →", "ui.key.move"},
    {"Home  End", "ui.key.ends"},
    {"Enter", "ui.key.open"},
    {"Ctrl+↑  Ctrl+↓", "ui.key.panel"},
    {"+  −", "ui.key.fold"},
    {"Alt+←  Alt+→", "ui.key.history"},
    {"Ctrl+K  /", "ui.key.search"},
    {"Esc", "ui.key.escape"},
    {"Ctrl+C", "ui.key.copy-figure"},
    {"Ctrl+Shift+C", "ui.key.copy-table"},
    {"Ctrl+Z", "ui.key.undo"},
    {"W", "ui.key.what-if"},
    {"F2  Enter", "ui.key.type"},
    {"Ctrl+Z  Ctrl+Y", "ui.key.scenario-undo"},
    {"?", "ui.key.help"},
};

constexpr float kKeyWidth = 148;

// What the browser keeps. Returns whether all of it is to be forgotten.
bool draw_kept(const Language& words, const Layout& layout) {
  paragraph(words.text("ui.kept"), {type::kBody, true, 0}, kDialogInset);
  skip(space::kXs);
  paragraph(words.text("ui.kept-about"), secondary(type::kBody), kDialogInset);
  skip(space::kS);
  const std::string_view label = words.text("ui.forget");
  const ImRect block = next_block(px(layout.is_touch() ? size::kTouch : size::kControl), kDialogInset);
  return button({block.Min, {block.Min.x + button_width(label), block.Max.y}}, label, ButtonKind::outlined);
}

}  // namespace

std::optional<Command> draw_faults(const Views& views, const State& state, const Layout& layout) {
  if (state.faults.empty()) {
    return std::nullopt;
  }
  const Language& words = views.language();
  const std::string title = words.fill("ui.not-opened", {{"name", state.faulty_name}});
  const float height = px(120) + static_cast<float>(state.faults.size()) * px(size::kTopBar + space::kM);
  const bool closed = draw_dialog("faults", title, words.text("ui.close"), layout, height, [&] {
    if (views.has_budget()) {
      paragraph(words.text("ui.budget-stays"), secondary(type::kBody), kDialogInset);
    }
    paragraph(words.count("ui.faults-found", state.faults.size()), secondary(type::kBody), kDialogInset);
    skip(space::kL);
    for (const FaultView& fault : views.faults) {
      draw_fault(words, fault);
    }
    skip(space::kM);
  });
  return closed ? std::optional<Command>(command::CloseFaults{}) : std::nullopt;
}

std::optional<Command> draw_help(const Views& views, const State& state, const Layout& layout) {
  if (!state.help_is_open) {
    return std::nullopt;
  }
  const Language& words = views.language();
  const float height = px(96) + static_cast<float>(std::size(kKeys)) * px(size::kRow) + px(8 * size::kRow);
  std::optional<Command> command;
  const bool closed = draw_dialog("help", words.text("ui.help"), words.text("ui.close"), layout, height, [&] {
    paragraph(words.text("ui.about"), secondary(type::kBody), kDialogInset);
    skip(space::kM);
    if (!state.is_embedded && draw_kept(words, layout)) command = command::ForgetAll{};
    skip(space::kL);
    paragraph(words.text("ui.signs"), {type::kBody, true, 0}, kDialogInset);
    skip(space::kXs);
    for (const Verdict verdict :
         {Verdict::exact, Verdict::rounding, Verdict::cut, Verdict::error, Verdict::unverifiable}) {
      const std::string text = word(verdict, words) + "  " + explanation(verdict, words);
      const ImVec2 at = ImGui::GetCursorScreenPos();
      draw_verdict({at.x + px(kDialogInset) + px(size::kIcon) / 2, at.y + line_height() / 2}, size::kIcon, verdict);
      ImGui::Indent(px(size::kIcon + space::kM));
      paragraph(text, secondary(type::kBody), kDialogInset);
      ImGui::Unindent(px(size::kIcon + space::kM));
      skip(space::kXs);
    }
    skip(space::kM);
    paragraph(words.text("ui.keys"), {type::kBody, true, 0}, kDialogInset);
    skip(space::kXs);
    for (const KeyHelp& key : kKeys) {
      const float room = ImGui::GetContentRegionAvail().x - px(2 * kDialogInset + kKeyWidth);
      const std::string_view text = words.text(key.text);
      ImRect block = next_block(std::max(wrapped_height(text, room, secondary(type::kBody)) + px(space::kXs), px(size::kRow)), kDialogInset);
      draw_text({block.Min, {block.Min.x + px(kKeyWidth), block.Min.y + line_height()}}, key.keys);
      block.Min.x += px(kKeyWidth);
      draw_wrapped(block, text, secondary(type::kBody));
    }
    skip(space::kM);
  });
  return closed ? std::optional<Command>(command::ShowHelp{false}) : command;
}

}  // namespace gouji
