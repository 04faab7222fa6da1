// Draws what Dear ImGui made: with WebGL in the browser (renderer_web.cpp), nowhere in native tests
// (renderer_native.cpp), where textures are taken as uploaded so that fonts work as in the browser.
#pragma once

struct ImDrawData;

namespace gouji {

// REQUIRES: in the browser, a current WebGL context. Returns false where its shaders do not compile.
bool start_renderer();

// Forgets everything that lives in the context; call when it was lost, then start_renderer() again
// when it came back.
void stop_renderer();

// Fills the whole framebuffer with the window background, then draws. Does nothing between
// stop_renderer() and start_renderer().
void render(ImDrawData* data);

}  // namespace gouji
