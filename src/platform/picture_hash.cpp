#include "platform/picture_hash.h"

#include <algorithm>
#include <cstring>

#include "imgui.h"

namespace gouji {

namespace {

// Eight bytes at a time: a picture has some hundred kilobytes, and each frame asks.
class Hash {
 public:
  void add(std::uint64_t word) {
    sum_ = (sum_ ^ word) * 0x9E3779B97F4A7C15U;  // 2^64 over the golden ratio, odd
    sum_ ^= sum_ >> 32U;
  }
  void add(const ImVec4& v) { add_bytes(&v, sizeof v); }
  void add_bytes(const void* bytes, std::size_t size) {
    const auto* at = static_cast<const unsigned char*>(bytes);
    std::uint64_t word = 0;
    for (std::size_t rest = size; rest >= sizeof word; rest -= sizeof word, at += sizeof word) {
      std::memcpy(&word, at, sizeof word);
      add(word);
    }
    if (const std::size_t rest = size % sizeof word; rest > 0) {
      word = 0;
      std::memcpy(&word, at, rest);
      add(word);
    }
    add(size);
  }
  [[nodiscard]] std::uint64_t sum() const { return std::max<std::uint64_t>(sum_, 1); }

 private:
  std::uint64_t sum_ = 0;
};

}  // namespace

std::uint64_t hash_of_picture(const ImDrawData& data) {
  if (data.Textures != nullptr) {
    const bool is_settled = std::all_of(data.Textures->begin(), data.Textures->end(),
                                        [](const ImTextureData* texture) { return texture->Status == ImTextureStatus_OK; });
    if (!is_settled) return 0;
  }
  Hash hash;
  hash.add({data.DisplayPos.x, data.DisplayPos.y, data.DisplaySize.x, data.DisplaySize.y});
  hash.add(ImGui::GetStyle().Colors[ImGuiCol_WindowBg]);
  for (const ImDrawList* list : data.CmdLists) {
    hash.add_bytes(list->VtxBuffer.Data, static_cast<std::size_t>(list->VtxBuffer.size_in_bytes()));
    hash.add_bytes(list->IdxBuffer.Data, static_cast<std::size_t>(list->IdxBuffer.size_in_bytes()));
    for (const ImDrawCmd& command : list->CmdBuffer) {
      hash.add(command.ClipRect);
      hash.add(command.GetTexID());
      hash.add((static_cast<std::uint64_t>(command.VtxOffset) << 32U) | command.IdxOffset);
      hash.add(command.ElemCount);
    }
  }
  return hash.sum();
}

}  // namespace gouji
