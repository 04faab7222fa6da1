#include "ui/search_panel.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "ui/widgets.h"

namespace gouji {

namespace {

constexpr std::size_t kLongestQuery = 256;  // bytes of a query
constexpr std::size_t kShown = 9;      // results in view without scrolling

// Dear ImGui would move from field to field by these keys; here they move in the list of results.
int note_direction(ImGuiInputTextCallbackData* data) {
  *static_cast<int*>(data->UserData) = data->EventKey == ImGuiKey_DownArrow ? 1 : -1;
  return 0;
}

bool draw_hit(const SearchHit& hit, const Language& words, bool is_chosen, bool is_touch) {
  const Palette& colors = palette();
  const TextStyle small{type::kSmall, false, colors.text_secondary};
  const float text = line_height() + line_height(small);
  const ImRect block = next_block(text + px(is_touch ? space::kM : space::kS));
  const Press press = press_item(block, ImGui::GetID(static_cast<int>(hit.fact)), hit.title + "##hit", PressedBy::mouse,
                                 ImGuiItemStatusFlags_Checkable |
                                     (is_chosen ? ImGuiItemStatusFlags_Checked : ImGuiItemStatusFlags_None));
  if (is_chosen) {
    ImGui::GetWindowDrawList()->AddRectFilled(block.Min, block.Max, colors.selected);
  } else if (press.hovered) {
    ImGui::GetWindowDrawList()->AddRectFilled(block.Min, block.Max, colors.hover);
  }
  ImRect inner{block.Min.x + px(space::kM), block.GetCenter().y - text / 2, block.Max.x - px(space::kM), block.Max.y};
  const float figure = text_width(hit.figure);
  draw_text({inner.Min, {inner.Max.x, inner.Min.y + line_height()}}, hit.figure, {}, Side::right);
  draw_text({inner.Min, {inner.Max.x - figure - px(space::kM), inner.Min.y + line_height()}}, hit.title);
  inner.Min.y += line_height();
  ImRect lower{inner.Min, {inner.Max.x, inner.Min.y + line_height(small)}};
  if (hit.moved) {
    const std::string move = move_text(*hit.moved, words);
    lower.Max.x -= draw_text(lower, move, {type::kSmall, false, colors.moved.ink}, Side::right) + px(space::kM);
  }
  draw_text(lower, hit.table_title, small);
  return press.clicked;
}

std::optional<Command> draw_field(const Views& views, const State& state, const ImRect& box) {
  const float least_for_hint = px(size::kSearchField);
  const Palette& colors = palette();
  const Language& words = views.language();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  char buffer[kLongestQuery];
  const std::size_t length = std::min(state.search.size(), kLongestQuery - 1);
  std::memcpy(buffer, state.search.data(), length);
  buffer[length] = 0;

  const float radius = px(size::kRadius);
  list.AddRectFilled(box.Min, box.Max, colors.window, radius);
  const float icon_room = px(size::kIcon + space::kS);
  ImGui::SetCursorScreenPos({box.Min.x + icon_room, box.Min.y});
  ImGui::SetNextItemWidth(box.GetWidth() - icon_room);
  const float pad = std::max((box.GetHeight() - ImGui::GetFontSize()) / 2, 0.0F);
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {px(space::kXs), pad});
  ImGui::PushStyleColor(ImGuiCol_FrameBg, 0);
  if (state.focus_search) {
    ImGui::SetKeyboardFocusHere();
  }
  int direction = 0;
  const bool escape = ImGui::IsKeyPressed(ImGuiKey_Escape);
  const bool entered = ImGui::InputTextWithHint(
      "##search", std::string(words.text(box.GetWidth() < least_for_hint ? "ui.search" : "ui.search-hint")).c_str(), buffer, kLongestQuery,
      ImGuiInputTextFlags_EnterReturnsTrue | ImGuiInputTextFlags_CallbackHistory | ImGuiInputTextFlags_AutoSelectAll,
      note_direction, &direction);
  const bool active = ImGui::IsItemActive();
  const bool left = ImGui::IsItemDeactivated();
  ImGui::PopStyleColor();
  ImGui::PopStyleVar();
  list.AddRect(box.Min, box.Max, active ? colors.accent : colors.line_strong, radius, ImDrawFlags_None,
               px(active ? size::kOutline * 0.75F : space::kHair));
  draw_shape({box.Min.x + px(space::kS) + px(size::kIcon) / 2, box.GetCenter().y}, size::kIcon, Shape::search,
             colors.text_secondary);

  if (escape && (active || left)) {
    return command::CloseSearch{};
  }
  if (entered) {
    return command::FollowResult{state.search_choice};
  }
  if (direction != 0 && !views.hits.empty()) {
    const auto last = static_cast<std::ptrdiff_t>(views.hits.size()) - 1;
    const auto next = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(state.search_choice) + direction, 0, last);
    return command::ChooseResult{static_cast<std::size_t>(next)};
  }
  if (active && state.search != buffer) {
    return command::Search{buffer};
  }
  if (active && !state.search_is_open && !state.search.empty()) {
    return command::OpenSearch{};
  }
  return std::nullopt;
}

std::optional<Command> draw_results(const Views& views, const State& state, const Layout& layout, const ImRect& field) {
  if (!state.search_is_open || state.search.empty()) {
    return std::nullopt;
  }
  const Language& words = views.language();
  const bool is_touch = layout.is_touch();
  const float row = line_height() + line_height({type::kSmall, false, 0}) + px(is_touch ? space::kM : space::kS);
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const float width = is_touch ? screen.x - px(2 * space::kS) : std::min(px(size::kPopup), screen.x - px(2 * space::kL));
  const float shown = static_cast<float>(std::clamp<std::size_t>(views.hits.size(), 1, kShown));
  const float height = std::min(shown * row + px(2 * space::kXs), screen.y - px(size::kTopBar + space::kL));
  const float most_left = std::max(screen.x - width - px(is_touch ? space::kS : space::kL), 0.0F);
  ImGui::SetNextWindowPos({std::min(field.Min.x, most_left), field.Max.y + px(space::kXs)});
  ImGui::SetNextWindowSize({width, height});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, palette().raised);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, px(size::kRadius));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, px(space::kHair));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, px(space::kXs)});
  std::optional<Command> command;
  if (ImGui::Begin("search results", nullptr,
                   ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                       ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing |
                       ImGuiWindowFlags_NoNavInputs)) {
    if (views.hits.empty()) {
      const ImRect block = next_block(row, space::kM);
      draw_text(block, words.text("ui.nothing-found"), secondary(type::kBody));
    }
    for (std::size_t i = 0; i < views.hits.size(); ++i) {
      if (draw_hit(views.hits[i], words, i == state.search_choice, is_touch)) {
        command = command::FollowResult{i};
      }
    }
    const float top = static_cast<float>(state.search_choice) * row;
    if (top < ImGui::GetScrollY() && ImGui::GetIO().MouseWheel == 0 && ImGui::IsKeyDown(ImGuiKey_UpArrow)) {
      ImGui::SetScrollY(top);
    } else if (top + row > ImGui::GetScrollY() + height && ImGui::IsKeyDown(ImGuiKey_DownArrow)) {
      ImGui::SetScrollY(top + row - height + px(2 * space::kXs));
    }
  }
  const bool over = ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem);
  ImGui::End();
  ImGui::PopStyleVar(3);
  ImGui::PopStyleColor();
  if (!command && !over && ImGui::IsMouseClicked(ImGuiMouseButton_Left) &&
      ImGui::GetIO().MousePos.y > px(size::kTopBar)) {
    command = command::CloseSearch{};
  }
  return command;
}

}  // namespace

std::optional<Command> draw_search(const Views& views, const State& state, const Layout& layout, const ImRect& box) {
  std::optional<Command> command = draw_field(views, state, box);
  std::optional<Command> chosen = draw_results(views, state, layout, box);
  return chosen ? chosen : command;
}

}  // namespace gouji
