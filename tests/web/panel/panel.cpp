// A page that only exercises the platform: Chinese text, fields, a long table, buttons. The browser tests
// of input, clipboard, drawing and files run on it, so that they do not depend on what Gouji shows.
#include <array>
#include <cmath>
#include <cstdio>
#include <string>

#include "imgui.h"
#include "page/content.h"
#include "platform/fonts.h"

namespace gouji {

namespace {

constexpr int kRows = 400;

constexpr ImGuiWindowFlags kWindow =
    ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoScrollWithMouse;

class Panel final : public Content {
 public:
  Panel() { ImGui::GetStyle().FontSizeBase = 15; }

  void set_language(std::string_view language) override { language_ = language; }

  void set_dark(bool dark) override { dark_ = dark; }

  void set_large_text(bool /*large*/) override {}

  std::string text_view(bool /*has_picture*/) override { return {}; }

  void act(std::string_view /*action*/, std::size_t /*number*/, std::string_view /*text*/) override {}

  bool open(std::string_view name, std::string_view bytes) override {
    if (bytes.substr(0, 1) != "{") {
      opened_ += " refused:" + std::string(name);
      return false;
    }
    opened_ = std::string(name) + " " + std::to_string(bytes.size());
    request_ = {HostRequest::Kind::title, "面板 " + std::string(name), ""};
    return true;
  }

  bool open_scenario(std::string_view /*fragment*/, bool /*was_kept*/) override { return true; }
  bool refuses(std::string_view, double) override { return false; }
  bool work() override { return false; }

  std::optional<HostRequest> take_request() override {
    std::optional<HostRequest> taken;
    taken.swap(request_);
    return taken;
  }

  void draw() override {
    use_style();
    const ImGuiViewport* viewport = ImGui::GetMainViewport();
    ImGui::SetNextWindowPos(viewport->Pos);
    ImGui::SetNextWindowSize(viewport->Size);
    ImGui::Begin("panel", nullptr, kWindow);
    draw_head();
    draw_fields();
    draw_table();
    ImGui::End();
  }

 private:
  static float px(float css) { return std::round(css * ImGui::GetStyle().FontScaleDpi); }

  void use_style() {
    ImGuiStyle& style = ImGui::GetStyle();
    const float scale = style.FontScaleDpi;
    if (scale == styled_scale_ && dark_ == styled_dark_) {
      return;
    }
    styled_scale_ = scale;
    styled_dark_ = dark_;
    const float font_size = style.FontSizeBase;
    style = ImGuiStyle();
    if (dark_) {
      ImGui::StyleColorsDark();
    } else {
      ImGui::StyleColorsLight();
    }
    style.ScaleAllSizes(scale);
    style.FontScaleDpi = scale;
    style.FontSizeBase = font_size;
  }

  void draw_head() {
    ImGui::PushFont(bold_font(), 22);
    ImGui::TextUnformatted("南昌市社会保险事业服务中心 2024 年单位预算");
    ImGui::PopFont();
    ImGui::TextUnformatted("收支预算总表 合计 3,463.96 万元 龘靐𠮷 iIl1 0O ≠ ≈ − “三公”经费 Ågjpqy");
    ImGui::Text("位置：%.0f %.0f", static_cast<double>(scroll_.x), static_cast<double>(scroll_.y));
    ImGui::Text("打开：%s  语言：%s  点击：%d  右击：%d", opened_.c_str(), language_.c_str(), clicks_, right_clicks_);
  }

  void draw_fields() {
    ImGui::SetNextItemWidth(px(260));
    ImGui::InputText("搜索##search", search_.data(), search_.size());
    ImGui::SameLine();
    ImGui::Text("【%s】", search_.data());
    if (ImGui::Button("按钮##button")) {
      ++clicks_;
    }
    if (ImGui::IsItemClicked(ImGuiMouseButton_Right)) {
      ++right_clicks_;
    }
    ImGui::SameLine();
    if (ImGui::Button("复制##copy")) {
      ImGui::SetClipboardText("由按钮复制\t1,016.22");
    }
    ImGui::SameLine();
    if (ImGui::Button("打开##open")) {
      request_ = {HostRequest::Kind::open_file, "", ""};
    }
    ImGui::SameLine();
    if (ImGui::Button("保存##save")) {
      request_ = {HostRequest::Kind::save_file, "情景.json", "{\"保存\": true}"};
    }
    ImGui::SameLine();
    ImGui::Checkbox("选择##check", &checked_);
  }

  void draw_table() {
    constexpr ImGuiTableFlags flags = ImGuiTableFlags_ScrollX | ImGuiTableFlags_ScrollY | ImGuiTableFlags_RowBg |
                                      ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_Resizable;
    if (!ImGui::BeginTable("table", 4, flags)) {
      return;
    }
    if (ImGui::Shortcut(ImGuiMod_Ctrl | ImGuiKey_C)) {
      ImGui::SetClipboardText("科目\t金额\n行政运行\t1,668.37");
    }
    ImGui::TableSetupScrollFreeze(1, 1);
    ImGui::TableSetupColumn("科目", ImGuiTableColumnFlags_WidthFixed, px(220));
    for (const char* title : {"合计", "基本支出", "项目支出"}) {
      ImGui::TableSetupColumn(title, ImGuiTableColumnFlags_WidthFixed, px(150));
    }
    ImGui::TableHeadersRow();
    for (int row = 0; row < kRows; ++row) {
      ImGui::TableNextRow();
      ImGui::TableNextColumn();
      char text[64];
      std::snprintf(text, sizeof text, "第%d行 行政运行##row%d", row + 1, row);
      if (ImGui::Selectable(text, selected_ == row, ImGuiSelectableFlags_SpanAllColumns)) {
        selected_ = row;
      }
      for (int column = 0; column < 3; ++column) {
        ImGui::TableNextColumn();
        ImGui::Text("%d,%03d.%02d", row + 1, (row * 37) % 1000, (row * 7 + column) % 100);
      }
    }
    scroll_ = {ImGui::GetScrollX() / px(1), ImGui::GetScrollY() / px(1)};
    ImGui::EndTable();
  }

  std::array<char, 256> search_{};
  std::string opened_ = "无";
  std::string language_;
  std::optional<HostRequest> request_;
  bool dark_ = false;
  bool styled_dark_ = false;
  float styled_scale_ = 0;
  bool checked_ = false;
  int clicks_ = 0;
  int right_clicks_ = 0;
  int selected_ = -1;
  ImVec2 scroll_;  // of the table, in CSS pixels at whole densities
};

}  // namespace

std::unique_ptr<Content> make_content() { return std::make_unique<Panel>(); }

}  // namespace gouji
