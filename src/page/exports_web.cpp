#include "page/exports.h"

#include <emscripten.h>

#include <string>

#include "page/content.h"
#include "platform/screen.h"

namespace {

constexpr float kLargeText = 1.35F;

struct Page {
  gouji::Screen screen;
  std::unique_ptr<gouji::Content> content;
  bool has_picture = false;
  std::string buffer;
  std::string output;
  std::string request_data;
  bool busy = false;  // reading a large file
  double state[7] = {};
};

Page& page() {
  static Page the_page;
  return the_page;
}

void draw() { page().content->draw(); }

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE char* gouji_buffer(std::size_t size) {
  page().buffer.resize(size);
  return page().buffer.data();
}

EMSCRIPTEN_KEEPALIVE const char* gouji_output() { return page().output.data(); }

EMSCRIPTEN_KEEPALIVE std::size_t gouji_output_size() { return page().output.size(); }

EMSCRIPTEN_KEEPALIVE int gouji_start(int apple, int picture) {
  page().has_picture = picture != 0;
  if (page().has_picture) {
    page().screen.start(apple != 0);
  }
  page().content = gouji::make_content();
  return page().has_picture && !page().screen.context_restored() ? 0 : 1;
}

EMSCRIPTEN_KEEPALIVE void gouji_resize(float width, float height, float scale) {
  page().screen.resize(width, height, scale);
}

EMSCRIPTEN_KEEPALIVE void gouji_language(const char* language, std::size_t size) {
  page().content->set_language({language, size});
  page().screen.wake();
}

EMSCRIPTEN_KEEPALIVE void gouji_theme(int dark) {
  page().content->set_dark(dark != 0);
  page().screen.wake();
}

EMSCRIPTEN_KEEPALIVE void gouji_large_text(int large) {
  page().content->set_large_text(large != 0);
  if (page().has_picture) {
    page().screen.enlarge(large != 0 ? kLargeText : 1);
  }
}

EMSCRIPTEN_KEEPALIVE int gouji_open(const char* name, std::size_t name_size, const char* bytes, std::size_t size) {
  page().screen.wake();
  return page().content->open({name, name_size}, {bytes, size}) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE int gouji_scenario(const char* fragment, std::size_t size, int was_kept) {
  page().screen.wake();
  return page().content->open_scenario({fragment, size}, was_kept != 0) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE int gouji_refuses(const char* name, std::size_t name_size, double size) {
  page().screen.wake();
  return page().content->refuses({name, name_size}, size) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE int gouji_work() { return page().content->work() ? 1 : 0; }

EMSCRIPTEN_KEEPALIVE void gouji_pointer(int kind, int touch, int finger, float x, float y, int button, double now) {
  page().screen.pointer({static_cast<gouji::PointerKind>(kind), touch != 0, finger, {x, y}, button}, now);
}

EMSCRIPTEN_KEEPALIVE void gouji_wheel(float x, float y, float by_x, float by_y, double now) {
  page().screen.wheel({x, y}, {by_x, by_y}, now);
}

EMSCRIPTEN_KEEPALIVE int gouji_zooms_at(float x, float y) { return page().content->zooms_at(x, y) ? 1 : 0; }

EMSCRIPTEN_KEEPALIVE double gouji_zoom(double zoom, float from_x, float from_y, float to_x, float to_y) {
  page().screen.wake();
  return static_cast<double>(page().content->zoom(static_cast<float>(zoom), from_x, from_y, to_x, to_y));
}

EMSCRIPTEN_KEEPALIVE int gouji_key(const char* code, std::size_t size, int down, int modifiers) {
  const gouji::Modifiers held{(modifiers & 1) != 0, (modifiers & 2) != 0, (modifiers & 4) != 0, (modifiers & 8) != 0};
  return static_cast<int>(page().screen.key({code, size}, down != 0, held));
}

EMSCRIPTEN_KEEPALIVE void gouji_text(const char* text, std::size_t size) { page().screen.text({text, size}); }

EMSCRIPTEN_KEEPALIVE void gouji_focus(int focused) { page().screen.focus(focused != 0); }

EMSCRIPTEN_KEEPALIVE void gouji_copy(int cut, double now) { page().output = page().screen.copy(cut != 0, now, draw); }

EMSCRIPTEN_KEEPALIVE void gouji_paste(const char* text, std::size_t size) { page().screen.paste({text, size}); }

EMSCRIPTEN_KEEPALIVE void gouji_copied() { page().output = page().screen.take_copied(); }

EMSCRIPTEN_KEEPALIVE void gouji_text_view() { page().output = page().content->text_view(page().has_picture); }

EMSCRIPTEN_KEEPALIVE void gouji_act(const char* action, std::size_t size, const char* text, std::size_t text_size, double number) {
  if (number >= 0 && number < 4294967296.0) {
    page().content->act({action, size}, static_cast<std::size_t>(number), {text, text_size});
  }
  page().screen.wake();
}

EMSCRIPTEN_KEEPALIVE double gouji_frame(double now) {
  const bool was_busy = page().busy;
  page().busy = page().content->work();
  if (was_busy || page().busy) page().screen.wake();
  const double next = page().screen.frame(now, draw);
  return page().busy ? 0 : next;
}

EMSCRIPTEN_KEEPALIVE void gouji_picture(float width, float height, float scale) {
  page().screen.picture(width, height, scale, [] { page().content->draw_picture(); });
}

EMSCRIPTEN_KEEPALIVE void gouji_redraw() { page().screen.redraw(); }

EMSCRIPTEN_KEEPALIVE void gouji_embedded(int edits) {
  page().content->set_embedded(edits != 0);
  page().screen.wake();
}

EMSCRIPTEN_KEEPALIVE void gouji_accent(double accent, double on_accent, double selected) {
  page().content->set_accent(static_cast<std::uint32_t>(accent), static_cast<std::uint32_t>(on_accent), static_cast<std::uint32_t>(selected));
  page().screen.wake();
}

EMSCRIPTEN_KEEPALIVE void gouji_show_table(const char* id, std::size_t size) {
  page().content->show_table({id, size});
  page().screen.wake();
}

EMSCRIPTEN_KEEPALIVE void gouji_tell(const char* what, std::size_t size) { page().output = page().content->tell({what, size}); }

EMSCRIPTEN_KEEPALIVE const double* gouji_state() {
  Page& p = page();
  const gouji::Caret caret = p.screen.caret();
  p.state[0] = p.screen.cursor();
  p.state[1] = caret.wanted ? 1 : 0;
  p.state[2] = static_cast<double>(caret.at.x);
  p.state[3] = static_cast<double>(caret.at.y);
  p.state[4] = static_cast<double>(caret.height);
  p.state[5] = p.screen.frames_made();
  p.state[6] = p.screen.frames_drawn();
  return p.state;
}

EMSCRIPTEN_KEEPALIVE int gouji_request() {
  const std::optional<gouji::HostRequest> request = page().content->take_request();
  if (!request) {
    return -1;
  }
  page().output = request->name;
  page().request_data = request->data;
  return static_cast<int>(request->kind);
}

EMSCRIPTEN_KEEPALIVE const char* gouji_request_data() { return page().request_data.data(); }

EMSCRIPTEN_KEEPALIVE std::size_t gouji_request_data_size() { return page().request_data.size(); }

EMSCRIPTEN_KEEPALIVE void gouji_items(double now) { page().output = page().screen.items(now, draw); }

EMSCRIPTEN_KEEPALIVE void gouji_context_lost() { page().screen.context_lost(); }

EMSCRIPTEN_KEEPALIVE int gouji_context_restored() { return page().screen.context_restored() ? 1 : 0; }

}  // extern "C"
