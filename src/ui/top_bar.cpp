#include "ui/top_bar.h"

#include <algorithm>
#include <array>
#include <string>

#include "ui/search_panel.h"
#include "ui/unit_switch.h"
#include "ui/widgets.h"

namespace gouji {

namespace {

constexpr std::array kThemes = {ThemeChoice::automatic, ThemeChoice::light, ThemeChoice::dark};

constexpr std::array<std::string_view, 2> kLanguages = {"中文", "EN"};

std::optional<Command> choose_language(const State& state, const ImRect& box) {
  if (const auto pressed = segments(box, kLanguages.data(), 2, state.language == LanguageId::zh ? 0 : 1)) {
    return command::SetLanguage{*pressed == 0 ? LanguageId::zh : LanguageId::en};
  }
  return std::nullopt;
}

Shape shape_of(ThemeChoice theme) {
  switch (theme) {
    case ThemeChoice::light:
      return Shape::sun;
    case ThemeChoice::dark:
      return Shape::moon;
    case ThemeChoice::automatic:
      break;
  }
  return Shape::half_moon;
}

std::string_view theme_key(ThemeChoice theme) {
  switch (theme) {
    case ThemeChoice::light:
      return "ui.theme-light";
    case ThemeChoice::dark:
      return "ui.theme-dark";
    case ThemeChoice::automatic:
      break;
  }
  return "ui.theme-auto";
}

// Published figures, or what if. `place` gives a box of a width.
template <typename Place>
std::optional<Command> choose_mode(const Language& words, const State& state, const Layout& layout, const Place& place) {
  const std::string_view label = words.text("what-if.mode");
  bool is_pressed = false;
  if (layout.is_touch()) {
    const ImRect box = place(px(size::kTouch));
    if (state.tries_out) {
      ImGui::GetWindowDrawList()->AddRectFilled(box.Min, box.Max, palette().selected, px(size::kRadius));
    }
    is_pressed = icon_button(box, label, Shape::what_if);
  } else {
    is_pressed = button(place(button_width(label, Shape::what_if)), label, state.tries_out ? ButtonKind::filled : ButtonKind::outlined, true,
                        Shape::what_if);
    hint(words.text(state.tries_out ? "what-if.leave" : "what-if.enter"));
  }
  return is_pressed ? std::optional<Command>(command::TryOut{!state.tries_out, layout.form == Form::narrow}) : std::nullopt;
}

// Everything that has no room of its own in the bar.
std::optional<Command> draw_menu(const Language& words, const State& state, bool has_budget, const ImRect& bar) {
  std::optional<Command> command;
  ImGui::SetNextWindowPos({bar.Max.x - px(space::kS), bar.Max.y}, ImGuiCond_Always, {1, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {px(space::kL), px(space::kM)});
  if (ImGui::BeginPopup("menu")) {
    const float width = std::max(px(size::kMenu), unit_switch_width(words));
    const auto row = [&](std::string_view title) {
      const ImVec2 at = ImGui::GetCursorScreenPos();
      const float title_height = px(type::kSmall * type::kLine + space::kXs);
      const float height = px(size::kTouch);
      ImGui::Dummy({width, title_height + height + px(space::kM)});
      draw_text({at.x, at.y, at.x + width, at.y + title_height}, title, {type::kSmall, true, palette().text_secondary});
      return ImRect{at.x, at.y + title_height, at.x + width, at.y + title_height + height};
    };
    if (auto done = draw_unit_switch(words, state, row(words.text("ui.unit")))) {
      command = done;
    }
    if (auto done = choose_language(state, row(words.text("ui.language")))) {
      command = done;
    }
    const std::array<std::string_view, 3> themes = {words.text("ui.theme-auto-short"), words.text("ui.theme-light-short"),
                                                    words.text("ui.theme-dark-short")};
    if (const auto pressed = segments(row(words.text("ui.theme")), themes.data(), 3, static_cast<int>(state.theme))) {
      command = command::SetTheme{kThemes[static_cast<std::size_t>(*pressed)]};
    }
    const std::array<std::string_view, 2> sizes = {words.text("text.size.usual"), words.text("text.size.large")};
    if (const auto pressed = segments(row(words.text("text.size")), sizes.data(), 2, state.large_text ? 1 : 0)) {
      command = command::SetLargeText{*pressed == 1};
    }
    if (!state.read_only && button(row(words.text("ui.rules")), words.text("ui.rules-open"), ButtonKind::outlined)) {
      command = command::ShowRules{true};
      ImGui::CloseCurrentPopup();
    }
    if (has_budget && button(row(words.text("ui.report")), words.text("ui.save-report"), ButtonKind::outlined)) {
      command = command::SaveReport{};
      ImGui::CloseCurrentPopup();
    }
    const ImRect last = row(words.text("ui.more"));
    const float count = state.read_only ? 2 : 3;
    const float share = (last.GetWidth() - px((count - 1) * space::kS)) / count;
    float left = last.Min.x;
    const auto press = [&](std::string_view label, const Command& done) {
      if (button({left, last.Min.y, left + share, last.Max.y}, words.text(label), ButtonKind::outlined)) {
        command = done;
        ImGui::CloseCurrentPopup();
      }
      left += share + px(space::kS);
    };
    if (!state.read_only) {
      press("ui.open", command::OpenFile{});
    }
    press("text.view", command::ShowTextView{});
    press("ui.help", command::ShowHelp{true});
    ImGui::EndPopup();
  }
  ImGui::PopStyleVar();
  return command;
}

// Unit, year and total; below them whether the figures agree, which leads to the findings.
std::optional<Command> draw_title(const Views& views, const State& state, const ImRect& box) {
  const Language& words = views.language();
  const SummaryView& summary = views.summary;
  const TextStyle quiet = secondary(type::kBody);
  if (!views.has_budget()) {
    draw_text(box, words.text("ui.name"), {type::kTitle, true, 0});
    return std::nullopt;
  }
  const float middle = box.GetCenter().y + px(space::kHair);
  const ImRect upper{box.Min.x, box.Min.y + px(space::kS), box.Max.x, middle};
  const bool is_tried = views.shows_scenario(state) && views.trial.total_moved;
  const std::string total = is_tried ? words.fill("what-if.total-beside", {{"after", views.trial.total_after}, {"before", before_text(*views.trial.total_moved, words)}})
                                     : summary.total;
  const std::string beside = words.fill("ui.title-beside", {{"year", summary.year_text}, {"total", total}});
  const float room = text_width(beside, quiet) + px(space::kM);
  const bool both = text_width(summary.unit_name, {type::kTitle, true, 0}) + room <= upper.GetWidth();
  const float width = draw_text(upper, summary.unit_name, {type::kTitle, true, 0});
  if (both) {
    draw_text({upper.Min.x + width + px(space::kM), upper.Min.y, upper.Max.x, upper.Max.y}, beside, quiet);
  }
  const Severity severity = summary.errors > 0 ? Severity::error : Severity::warning;
  ImRect lower{box.Min.x, middle, box.Max.x, box.Max.y - px(space::kS)};
  const float text_room = px(size::kIcon + space::kS);
  const bool has_room = text_width(summary.verdict_line) + text_room <= lower.GetWidth();
  const std::string& verdict = has_room ? summary.verdict_line : summary.verdict_short;
  const float verdict_width = std::min(text_width(verdict) + text_room, lower.GetWidth());
  const ImRect target{lower.Min, {lower.Min.x + verdict_width, lower.Max.y}};
  const Press press = press_item(target, ImGui::GetID("verdict"), summary.verdict_line, PressedBy::keyboard);
  const ImVec2 sign{lower.Min.x + px(size::kIcon) / 2, lower.GetCenter().y};
  if (summary.errors > 0 || summary.remarks > 0) {
    draw_severity(sign, size::kIcon, severity);
  } else {
    draw_verdict(sign, size::kIcon, Verdict::exact);
  }
  lower.Min.x += text_room;
  TextStyle line;
  line.color = press.hovered ? palette().accent : palette().text;
  draw_text(lower, verdict, line);
  hint(summary.verdict_line);
  if (press.clicked) {
    return command::ShowRegion{Region::findings};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Command> draw_top_bar(const Views& views, const State& state, const Layout& layout) {
  const Language& words = views.language();
  std::optional<Command> command;
  if (begin_region("top", layout.top, palette().side, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse)) {
    const ImRect bar = rect_of(layout.top);
    const bool is_touch = layout.is_touch();
    const float height = px(is_touch ? size::kTouch : size::kControl);
    const float gap = px(is_touch ? space::kHair : space::kS);
    float right = bar.Max.x - px(is_touch ? space::kXs : space::kL);
    // From right to left.
    const auto place = [&](float width) {
      const ImRect box{right - width, bar.GetCenter().y - height / 2, right, bar.GetCenter().y + height / 2};
      right -= width + gap;
      return box;
    };
    const auto take = [&command](std::optional<Command> done) {
      if (done) {
        command = std::move(done);
      }
    };
    if (layout.form == Form::wide) {
      if (icon_button(place(height), words.text("ui.help"), Shape::help)) {
        command = command::ShowHelp{true};
      }
      if (icon_button(place(height), words.text(theme_key(state.theme)), shape_of(state.theme))) {
        command = command::SetTheme{kThemes[(static_cast<std::size_t>(state.theme) + 1) % kThemes.size()]};
      }
      if (icon_button(place(height), words.text(state.large_text ? "text.size.usual" : "text.size.large"), Shape::large_text)) {
        command = command::SetLargeText{!state.large_text};
      }
      take(choose_language(state, place(segments_width(kLanguages.data(), 2))));
      const std::string_view text = words.text("text.view");
      if (button(place(button_width(text)), text, ButtonKind::outlined)) {
        command = command::ShowTextView{};
      }
    } else {
      if (icon_button(place(height), words.text("ui.menu"), Shape::menu)) {
        ImGui::OpenPopup("menu");
      }
      if (layout.form == Form::medium) {
        take(choose_language(state, place(segments_width(kLanguages.data(), 2))));
      }
    }
    take(draw_menu(words, state, views.has_budget(), bar));
    if (layout.form == Form::wide && !state.read_only) {
      const std::string_view rules = words.text("ui.rules-open");
      if (button(place(button_width(rules)), rules, ButtonKind::outlined)) {
        command = command::ShowRules{true};
      }
    }
    if (!is_touch && !state.read_only) {
      const std::string_view open = words.text("ui.open");
      if (button(place(button_width(open)), open, ButtonKind::outlined)) {
        command = command::OpenFile{};
      }
    }
    if (views.has_budget() && !state.read_only) {
      take(choose_mode(words, state, layout, place));
    }
    if (is_touch) {
      if (icon_button(place(height), words.text("ui.search"), Shape::search)) {
        command = command::OpenSearch{};
      }
      if (state.search_is_open) {
        const Box field{space::kS, size::kTopBar / 2 - size::kTouch / 2, layout.top.width - 2 * space::kS, size::kTouch};
        ImGui::GetWindowDrawList()->AddRectFilled(bar.Min, bar.Max, palette().side);
        take(draw_search(views, state, layout, rect_of(field)));
      }
    } else {
      take(draw_search(views, state, layout,
                       place(px(layout.form == Form::wide ? size::kSearchField : size::kSearchFieldMedium))));
    }
    if (!is_touch || !state.search_is_open) {
      take(draw_title(views, state, {bar.Min.x + px(is_touch ? space::kM : space::kL), bar.Min.y, right, bar.Max.y}));
    }
    ImGui::GetWindowDrawList()->AddRectFilled({bar.Min.x, bar.Max.y - px(space::kHair)}, bar.Max, palette().line);
  }
  end_region();
  return command;
}

}  // namespace gouji
