#include "ui/comparison_dialog.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/dialog.h"
#include "ui/flow_row.h"
#include "ui/scenario_head.h"

namespace gouji {

namespace {

constexpr float kNameBeside = 560;  // room from which on the names stand beside the figures

// The rows: tables' titles, and figures as published and in each scenario.
class Comparison {
 public:
  explicit Comparison(const Views& views) : views_(views), view_(views.comparison) {
    const float room = ImGui::GetContentRegionAvail().x - px(2 * kDialogInset + size::kScrollbar);
    columns_ = view_.titles.size() + 1;
    is_beside_ = room >= px(kNameBeside);
    const float names = is_beside_ ? room * 0.36F : 0;
    column_ = std::floor((room - names) / static_cast<float>(columns_));
  }

  std::optional<Command> draw() {
    draw_titles();
    if (ImGui::BeginChild("rows", ImGui::GetContentRegionAvail(), ImGuiChildFlags_NavFlattened)) {
      for (const ScenarioTable& table : view_.tables) {
        draw_heading(table.title);
        for (const ScenarioLine& line : table.lines) draw_line(line);
      }
      skip(space::kL);
    }
    ImGui::EndChild();
    return command_;
  }

 private:
  [[nodiscard]] ImRect figure_box(const ImRect& row, std::size_t column) const {
    const float right = row.Max.x - static_cast<float>(columns_ - 1 - column) * column_;
    return {right - column_ + px(space::kXs), row.Min.y, right, row.Max.y};
  }

  void draw_titles() {
    const float height = 2 * line_height(secondary()) + px(space::kXs);
    ImRect row = next_block(height, kDialogInset);
    row.Max.x -= px(size::kScrollbar);  // as the rows
    for (std::size_t i = 0; i < columns_; ++i) {
      const std::string_view title = i == 0 ? views_.language().text("whatif.published") : std::string_view(view_.titles[i - 1]);
      ImRect box = figure_box(row, i);
      const float text = std::min(wrapped_height(title, box.GetWidth(), secondary()), height);
      box.Min.y = box.Max.y - text;
      if (text > line_height(secondary())) draw_wrapped(box, title, secondary());
      else draw_text(box, title, secondary(), Side::right);
    }
    hairline(kDialogInset);
  }

  // Whether a row that begins here is in view.
  static bool is_in_view(const ImRect& row) { return ImGui::IsRectVisible(row.Min, row.Max); }

  void draw_heading(const std::string& title) {
    const ImRect row = next_block(line_height() + px(space::kM), kDialogInset);
    if (is_in_view(row)) draw_text({row.Min.x, row.Min.y + px(space::kS), row.Max.x, row.Max.y}, title, {type::kBody, true, 0});
  }

  void draw_line(const ScenarioLine& line) {
    const float names = is_beside_ ? 0 : line_height();
    const float figures = line_height() + line_height(secondary());
    const ImRect row = next_block(names + figures + px(space::kS), kDialogInset);
    if (!is_in_view(row)) return;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::string address = views_.input.budget->address(line.fact);
    const Press press = press_item(row, ImGui::GetID(static_cast<int>(line.fact)), line.name + "##compared/" + address, PressedBy::mouse);
    if (press.hovered) list.AddRectFilled(row.Min, row.Max, palette().hover);
    if (press.clicked) command_ = command::GoToFact{line.fact};
    const float top = row.Min.y + px(space::kXs);
    const ImRect name{row.Min.x, top, is_beside_ ? row.Max.x - static_cast<float>(columns_) * column_ - px(space::kS) : row.Max.x, top + line_height()};
    const float width = draw_text(name, (line.code.empty() ? "" : line.code + ' ') + line.name, {type::kBody, line.is_total, 0});
    const std::string beside = line.column + (line.column.empty() ? "" : "  ") + line.unit_text;
    if (is_beside_) draw_text({name.Min.x, name.Max.y, name.Max.x, name.Max.y + line_height(secondary())}, beside, secondary());
    else draw_text({name.Min.x + width + px(space::kS), name.Min.y, name.Max.x, name.Max.y}, beside, secondary());
    const ImRect below{row.Min.x, top + names, row.Max.x, row.Max.y};
    draw_figure(figure_box(below, 0), line.published, {}, line.is_total);
    for (std::size_t i = 0; i < line.scenarios.size(); ++i) {
      draw_figure(figure_box(below, i + 1), line.scenarios[i].text, line.scenarios[i].difference, line.is_total);
    }
    list.AddRectFilled({row.Min.x, row.Max.y - px(space::kHair)}, row.Max, palette().line);
  }

  static void draw_figure(ImRect box, const std::string& figure, const std::string& difference, bool bold) {
    const float size = text_width(figure, {type::kBody, bold, 0}) <= box.GetWidth() ? type::kBody : type::kSmall;
    draw_text({box.Min, {box.Max.x, box.Min.y + line_height()}}, figure, {size, bold, 0}, Side::right);
    draw_text({box.Min.x, box.Min.y + line_height(), box.Max.x, box.Max.y}, difference, {type::kSmall, bold, palette().moved.ink}, Side::right);
  }

  const Views& views_;
  const ComparisonView& view_;
  std::size_t columns_ = 0;
  bool is_beside_ = true;
  float column_ = 0;
  std::optional<Command> command_;
};

}  // namespace

std::optional<Command> draw_comparison(const Views& views, const State& state, const Layout& layout) {
  if (!views.shows_comparison(state)) {
    return std::nullopt;
  }
  const Language& words = views.language();
  const bool is_touch = layout.is_touch();
  std::optional<Command> command;
  const bool closed = draw_dialog("comparison", words.text("what-if.comparison"), words.text("ui.close"), layout, px(size::kComparison), [&] {
    FlowRow row(px(is_touch ? size::kTouch : size::kControl), kDialogInset);
    const std::string_view kinds[] = {words.text("what-if.differing"), words.text("what-if.all-lines")};
    if (const auto pressed = segments(row.place(segments_width(kinds, 2), px(space::kM)), kinds, 2, state.compares_all ? 1 : 0)) {
      command = command::CompareAll{*pressed == 1};
    }
    if (const auto as = choose_export(row.place(export_width(words)), words, is_touch, false)) {
      command = command::ExportScenario{*as, true};
    }
    row.end();
    skip(space::kS);
    paragraph(views.comparison.sentence, secondary(), kDialogInset);
    skip(space::kXs);
    if (auto done = Comparison(views).draw()) {
      command = done;
    }
  }, size::kComparison);
  return closed ? std::optional<Command>(command::ShowComparison{false}) : command;
}

}  // namespace gouji
