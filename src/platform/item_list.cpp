#include "platform/item_list.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <string_view>
#include <vector>

#include "imgui.h"
#include "imgui_internal.h"

namespace gouji {

namespace {

struct Item {
  ImGuiID id = 0;
  const ImGuiWindow* window = nullptr;
  ImRect rect;
  bool visible = false;
  bool disabled = false;
  ImGuiItemStatusFlags status = 0;
  std::string label;
};

std::vector<Item>& items() {
  static std::vector<Item> list;
  return list;
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
      out += escape;
    } else {
      out += c;
    }
  }
  out += '"';
}

void append_number(std::string& out, std::string_view name, float value) {
  char number[48];
  std::snprintf(number, sizeof number, ", \"%.*s\": %.2f", static_cast<int>(name.size()), name.data(),
                static_cast<double>(value));
  out += number;
}

void append_flag(std::string& out, std::string_view name, bool value) {
  if (value) {
    out += ", \"";
    out += name;
    out += "\": true";
  }
}

void append_item(std::string& out, const Item& item, float scale) {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  out += "{\"label\": ";
  append_quoted(out, item.label);
  out += ", \"window\": ";
  append_quoted(out, item.window->Name);
  append_number(out, "x", item.rect.Min.x / scale);
  append_number(out, "y", item.rect.Min.y / scale);
  append_number(out, "width", item.rect.GetWidth() / scale);
  append_number(out, "height", item.rect.GetHeight() / scale);
  const auto has = [&item](ImGuiItemStatusFlags flag) { return (item.status & flag) != 0; };
  append_flag(out, "visible", item.visible);
  append_flag(out, "disabled", item.disabled);
  append_flag(out, "focused", g.NavId == item.id);
  append_flag(out, "active", g.ActiveId == item.id);
  append_flag(out, "opened", has(ImGuiItemStatusFlags_Opened));
  append_flag(out, "closed", has(ImGuiItemStatusFlags_Openable) && !has(ImGuiItemStatusFlags_Opened));
  append_flag(out, "checked", has(ImGuiItemStatusFlags_Checked));
  append_flag(out, "unchecked", has(ImGuiItemStatusFlags_Checkable) && !has(ImGuiItemStatusFlags_Checked));
  append_flag(out, "input", has(ImGuiItemStatusFlags_Inputable));
  out += '}';
}

}  // namespace

void begin_item_list() {
  items().clear();
  ImGui::LogToBuffer(0);
  ImGuiContext& g = *ImGui::GetCurrentContext();
  g.ItemUnclipByLog = false;  // what is scrolled away was not drawn
  g.TestEngineHookItems = true;
}

std::string end_item_list(float scale) {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  g.TestEngineHookItems = false;
  std::string out = "{\"items\": [";
  const char* separator = "";
  for (const Item& item : items()) {
    if (!item.label.empty()) {
      out += separator;
      append_item(out, item, scale);
      separator = ",\n";
    }
  }
  out += "],\n\"text\": ";
  append_quoted(out, {g.LogBuffer.c_str(), static_cast<std::size_t>(g.LogBuffer.size())});
  out += '}';
  ImGui::LogFinish();
  items().clear();
  return out;
}

}  // namespace gouji

// The hooks that IMGUI_ENABLE_TEST_ENGINE makes Dear ImGui call; their names are its own.

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* ctx, ImGuiID id, const ImRect& bb, const ImGuiLastItemData* data) {
  if (data == nullptr) {
    return;  // a window
  }
  gouji::Item item;
  item.id = id;
  item.window = ctx->CurrentWindow;
  item.rect = bb;
  item.disabled = (data->ItemFlags & ImGuiItemFlags_Disabled) != 0;
  item.visible = bb.Overlaps(ctx->CurrentWindow->ClipRect);
  if (item.visible) {
    item.rect.ClipWith(ctx->CurrentWindow->ClipRect);
  }
  gouji::items().push_back(std::move(item));
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* /*ctx*/, ImGuiID id, const char* label, ImGuiItemStatusFlags flags) {
  auto& list = gouji::items();
  const auto found = std::find_if(list.rbegin(), list.rend(), [id](const gouji::Item& item) { return item.id == id; });
  if (found != list.rend()) {
    found->label = label;
    found->status = flags;
  }
}

void ImGuiTestEngineHook_Log(ImGuiContext* /*ctx*/, const char* /*format*/, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext* /*ctx*/, ImGuiID /*id*/) { return nullptr; }
