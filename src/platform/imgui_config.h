// Settings of Dear ImGui (IMGUI_USER_CONFIG): every source that includes imgui.h sees these.
#pragma once

#define IMGUI_USE_WCHAR32                  // characters beyond U+FFFF (𠮷, 𡈽 stand in names)
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_FILE_FUNCTIONS       // no settings file, no log file
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_WIN32_FUNCTIONS

// Calls the hooks in item_list.cpp for each widget, while a list is asked for.
#define IMGUI_ENABLE_TEST_ENGINE

// Not FreeType: this is the switch by which Dear ImGui leaves stb_truetype out and asks
// ImGuiFreeType::GetFontLoader() for a loader, which fonts.cpp supplies.
#define IMGUI_ENABLE_FREETYPE

// A long table can have more than 65,536 vertices, and WebGL has no vertex offset.
#define ImDrawIdx unsigned int

// The renderer in the browser: the calls of WebGL 1, which WebGL 2 understands too.
#define IMGUI_IMPL_OPENGL_ES2

// The C library's scanner is a hundredth of what a first visit transfers. All that is scanned here is the
// version of the shading language: settings files and Dear ImGui's own number fields are not used.
#include <stdio.h>
#define sscanf gouji_scan_number
// `format`: a literal text, then %d. Returns 1 and gives the number where `text` is such, else 0.
int gouji_scan_number(const char* text, const char* format, ...);
