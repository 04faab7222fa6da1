#include <GLES2/gl2.h>

#include "imgui.h"
#include "imgui_impl_opengl3.h"
#include "platform/renderer.h"

namespace gouji {

namespace {

bool g_running = false;

}  // namespace

bool start_renderer() {
  // GLSL 1.00 is what both WebGL 1 and WebGL 2 take.
  g_running = ImGui_ImplOpenGL3_Init("#version 100") && ImGui_ImplOpenGL3_CreateDeviceObjects();
  return g_running;
}

void stop_renderer() {
  if (g_running) {
    ImGui_ImplOpenGL3_Shutdown();
    g_running = false;
  }
}

void render(ImDrawData* data) {
  if (!g_running) {
    return;
  }
  const ImVec4& background = ImGui::GetStyle().Colors[ImGuiCol_WindowBg];
  glViewport(0, 0, static_cast<GLsizei>(data->DisplaySize.x), static_cast<GLsizei>(data->DisplaySize.y));
  glClearColor(background.x, background.y, background.z, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(data);
}

}  // namespace gouji
