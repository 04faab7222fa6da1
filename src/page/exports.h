// The one surface between the page's JavaScript and the program: C functions, numbers, and UTF-8 text as
// pointer and byte length. JavaScript looks at the memory again after each call, since it may have grown.
// Coordinates are device pixels, times are milliseconds of performance.now(),
// those of events their timeStamp. No function keeps a pointer.
//
// Order: gouji_start, gouji_resize, then events and gouji_frame in any order.
#pragma once

#include <cstddef>
#include <cstdint>

extern "C" {

// Room for `size` bytes that JavaScript fills before it passes text on; good until the next call of it.
char* gouji_buffer(std::size_t size);

// Text that a function below left, and its length in bytes; good until the next call of one.
const char* gouji_output();
std::size_t gouji_output_size();

// `picture`: there is a current WebGL context, and glyphs on the module's object; else there is the text
// view alone, and of what follows the functions for files, language, theme, large text, requests and the
// text view. `apple`: the command key stands for Ctrl. Returns 0 where the shaders do not compile.
int gouji_start(int apple, int picture);

void gouji_resize(float width, float height, float scale);
void gouji_language(const char* language, std::size_t size);
void gouji_theme(int dark);
// Everything on the canvas a third larger, or as usual.
void gouji_large_text(int large);

// Opens the bytes as a budget, or takes them as a rule file. Returns 0 where there were faults; they are shown
// then, and what was open stays. A large file is read while frames are drawn.
int gouji_open(const char* name, std::size_t name_size, const char* bytes, std::size_t size);

// Shows the scenario of a link, "scenario=…"; was_kept: of an earlier visit, see content.h. Returns 0 where it is damaged.
int gouji_scenario(const char* fragment, std::size_t size, int was_kept);

// Returns 1 where a file of so many bytes is too large to be opened; that is shown then.
int gouji_refuses(const char* name, std::size_t name_size, double size);

// Goes on reading a large file for some milliseconds, as a frame does. Returns 1 where there is more to do.
int gouji_work();

// kind: 0 down, 1 move, 2 up, 3 cancel, 4 leave. button: 0 left, 1 right, 2 middle.
void gouji_pointer(int kind, int touch, int finger, float x, float y, int button, double now);
void gouji_wheel(float x, float y, float by_x, float by_y, double now);
// Whether there is something at this point that two fingers zoom; and zooming it: what lay at `from` moves to `to`.
// Returns the zoom that it has then.
int gouji_zooms_at(float x, float y);
double gouji_zoom(double zoom, float from_x, float from_y, float to_x, float to_y);
// code: KeyboardEvent.code. modifiers: 1 Ctrl, 2 Shift, 4 Alt, 8 Meta. Returns 0 where the key is the
// page's, 1 where it is the browser's, 2 where the browser makes a copy, cut or paste event of it.
int gouji_key(const char* code, std::size_t size, int down, int modifiers);
void gouji_text(const char* text, std::size_t size);
void gouji_focus(int focused);

// Copies or cuts what is selected; the output is the text, perhaps empty.
void gouji_copy(int cut, double now);
void gouji_paste(const char* text, std::size_t size);
// The output is what a button of the page copied since the last call, perhaps empty.
void gouji_copied();

// The output is what changed in the text view since the last call (text_view_feed.h), perhaps empty.
void gouji_text_view();
// The reader pressed something there, or typed.
void gouji_act(const char* action, std::size_t size, const char* text, std::size_t text_size, double number);

// Draws. Returns the milliseconds until the next frame is wanted: 0 as soon as may be, negative when
// something happens.
double gouji_frame(double now);
// Draws the picture that was asked to be saved, alone, on a canvas of this size: device pixels, and how many of
// them make a CSS pixel. The next gouji_frame draws the page again.
void gouji_picture(float width, float height, float scale);
// Draws the page again: the canvas may show something else by now.
void gouji_redraw();

// For a page that is embedded in another (content.h). Colours are 0xRRGGBB; the output of gouji_tell is what was asked for.
void gouji_embedded(int edits);
void gouji_accent(double accent, double on_accent, double selected);
void gouji_show_table(const char* id, std::size_t size);
void gouji_tell(const char* what, std::size_t size);

// Seven doubles: mouse cursor (ImGuiMouseCursor); 1 where a text field is being typed in; x, y and height of its
// caret; frames made so far; those of them that were drawn, since they looked otherwise than the one before.
const double* gouji_state();

// Takes the next thing that only the browser can do, or returns -1. The kinds are those of
// HostRequest (content.h); the output is its name, gouji_request_data its data.
int gouji_request();
const char* gouji_request_data();
std::size_t gouji_request_data_size();

// The output is the list of item_list.h.
void gouji_items(double now);

void gouji_context_lost();
int gouji_context_restored();

}  // extern "C"
