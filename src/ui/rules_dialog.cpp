// The rule files beside the built-in rules: which there are, what they hold; one more, one less.

#include <string>

#include "ui/dialog.h"
#include "ui/dialogs.h"

namespace gouji {

namespace {

constexpr std::size_t kMostTitles = 12;  // of a file's rules

std::string titles_of(const RuleFile& file, const Language& words) {
  std::string line;
  for (std::size_t i = 0; i < file.titles.size() && i < kMostTitles; ++i) {
    line += (i > 0 ? words.text("report.separator") : std::string_view());
    line += text_in(file.titles[i], words);
  }
  return file.titles.size() > kMostTitles ? line + "…" : line;
}

// Returns whether the file is to go.
bool draw_file(const RuleFile& file, const Language& words, bool is_touch) {
  const std::string_view remove = words.text("ui.rules-remove");
  const float height = px(is_touch ? size::kTouch : size::kControl);
  const ImRect block = next_block(height, kDialogInset);
  const float left = block.Max.x - button_width(remove);
  const bool removed = button({{left, block.Min.y}, block.Max}, remove, ButtonKind::outlined);
  const ImRect line{block.Min, {left - px(space::kM), block.Max.y}};
  const std::string count = words.count("ui.rules-in-file", file.titles.size());
  const float room = line.GetWidth() - text_width(count, secondary(type::kBody)) - px(space::kM);
  const float width = draw_text({line.Min, {line.Min.x + room, line.Max.y}}, file.name, {type::kBody, true, 0});
  draw_text({line.Min.x + width + px(space::kM), line.Min.y, line.Max.x, line.Max.y}, count, secondary(type::kBody));
  paragraph(titles_of(file, words), secondary(type::kSmall), kDialogInset);
  skip(space::kM);
  return removed;
}

}  // namespace

std::optional<Command> draw_rules(const Views& views, const State& state, const Layout& layout) {
  if (!state.rules_are_open || !state.faults.empty()) {
    return std::nullopt;
  }
  const Language& words = views.language();
  std::optional<Command> command;
  const float height = px(196) + static_cast<float>(views.rule_files.size()) * px(size::kTopBar + space::kL);
  const bool closed = draw_dialog("rules", words.text("ui.rules"), words.text("ui.close"), layout, height, [&] {
    paragraph(words.text("ui.rules-about"), secondary(type::kBody), kDialogInset);
    skip(space::kL);
    paragraph(words.count("ui.rules-built-in", views.built_in_rules), {}, kDialogInset);
    skip(space::kM);
    for (std::size_t i = 0; i < views.rule_files.size(); ++i) {
      ImGui::PushID(static_cast<int>(i));
      if (draw_file(views.rule_files[i], words, layout.is_touch())) {
        command = command::RemoveRules{i};
      }
      ImGui::PopID();
    }
    if (views.rule_files.empty()) {
      paragraph(words.text("ui.rules-none"), secondary(type::kBody), kDialogInset);
      skip(space::kM);
    }
    const std::string_view add = words.text("ui.rules-add");
    const ImRect block = next_block(px(layout.is_touch() ? size::kTouch : size::kControl), kDialogInset);
    if (button({block.Min, {block.Min.x + button_width(add), block.Max.y}}, add, ButtonKind::filled)) {
      command = command::OpenFile{};
    }
    skip(space::kM);
  });
  return closed ? std::optional<Command>(command::ShowRules{false}) : command;
}

}  // namespace gouji
