#include "ui/scenario_head.h"

#include <string>
#include <utility>
#include <vector>

#include "ui/choice.h"
#include "ui/flow_row.h"
#include "ui/number_field.h"

namespace gouji {

std::optional<Command> draw_scenario_head(const Views& views, const State& state, bool is_touch, float inset) {
  const Language& words = views.language();
  const std::vector<std::string>& names = views.trial.scenarios;
  const std::size_t current = views.what_if.current;
  if (current >= names.size()) {
    return std::nullopt;
  }
  std::optional<Command> command;
  skip(space::kS);
  FlowRow row(px(is_touch ? size::kTouch : size::kControl), inset);
  if (state.typing.field == kNameField) {
    FieldUse use = number_field(row.place(px(size::kScenarioName), px(space::kXs)), kNameField, names[current], words.text("what-if.name-hint"), state);
    command = std::move(use.command);
    if (use.entered) {
      command = command::EditScenario{{.kind = ScenarioEdit::Kind::rename, .name = std::move(*use.entered)}};
    }
  } else {
    const ImRect box = row.place(px(size::kScenarioName), px(space::kXs));
    if (const auto pressed = choice(box, "scenario", names[current], {names.begin(), names.end()}, is_touch)) {
      command = command::EditScenario{{.kind = ScenarioEdit::Kind::choose, .number = *pressed}};
    }
  }
  const bool has_room = names.size() < kMostScenarios;
  const bool are_several = names.size() > 1;
  const auto put = [&](std::string_view key, Command done, bool enabled) {
    const std::string_view label = words.text(key);
    if (button(row.place(button_width(label)), label, ButtonKind::plain, enabled)) {
      command = std::move(done);
    }
  };
  const auto edit = [](ScenarioEdit::Kind kind, std::string name) { return command::EditScenario{{.kind = kind, .name = std::move(name)}}; };
  put("what-if.new", edit(ScenarioEdit::Kind::add, {}), has_room);
  put("what-if.duplicate", edit(ScenarioEdit::Kind::duplicate, name_of_copy(views)), has_room);
  put("what-if.rename", command::Type{{kNameField, names[current], TypingFault::none, false}}, true);
  put("what-if.discard", edit(ScenarioEdit::Kind::discard, {}), are_several);
  put("what-if.compare", command::ShowComparison{true}, are_several);
  row.end();
  return command;
}

float export_width(const Language& words) { return text_width(words.text("what-if.export")) + px(size::kIcon + space::kL + space::kS); }

std::optional<ExportKind> choose_export(const ImRect& box, const Language& words, bool is_touch, bool with_file) {
  std::vector<std::string_view> options;
  for (const char* key : {"what-if.export-file", "what-if.export-csv", "what-if.export-json", "what-if.export-markdown"}) options.push_back(words.text(key));
  if (!with_file) options.erase(options.begin());
  const auto pressed = choice(box, with_file ? "export" : "export-all", words.text("what-if.export"), options, is_touch);
  return pressed ? std::optional(static_cast<ExportKind>(*pressed + (with_file ? 0 : 1))) : std::nullopt;
}

}  // namespace gouji
