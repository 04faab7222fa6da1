#include "tests/support/app_driver.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <utility>

#include "platform/item_list.h"
#include "tests/support/budget_maker.h"
#include "tests/support/languages.h"

namespace gouji {

namespace {

constexpr int kMostFrames = 200;

std::string item_in(const std::string& list, std::string_view words) {
  const std::string begin = "{\"label\": \"";
  for (std::size_t at = list.find(begin); at != std::string::npos; at = list.find(begin, at + 1)) {
    const std::size_t end = list.find('}', at);
    const std::string one = list.substr(at, end - at + 1);
    const std::string label = one.substr(begin.size(), one.find("\", \"window\"") - begin.size());
    if (label.find(words) != std::string::npos && one.find("\"visible\": true") != std::string::npos) {
      return one;
    }
  }
  return {};
}

float number_in(const std::string& item, const std::string& name) {
  const std::string key = "\"" + name + "\": ";
  float value = 0;
  std::sscanf(item.c_str() + item.find(key) + key.size(), "%f", &value);
  return value;
}

}  // namespace

AppDriver::AppDriver(float width, float height, float scale)
    : AppDriver(width, height, founding_budget(), scale) {}

AppDriver::AppDriver(float width, float height, Budget budget, float scale)
    : budget_(std::move(budget)), check_(check(budget_)) {
  start(width, height, scale);
}

AppDriver::~AppDriver() {
  app_.reset();
  screen_.stop();
}

void AppDriver::start(float width, float height, float scale) {
  screen_.start(false);
  screen_.context_restored();
  AppResources resources;
  resources.chinese = &language_from_assets(LanguageId::zh);
  resources.english = &language_from_assets(LanguageId::en);
  app_ = std::make_unique<App>(resources);
  app_->show_budget("budget.json", budget_, check_);
  resize(width, height, scale);
}

void AppDriver::resize(float width, float height, float scale) {
  screen_.resize(width * scale, height * scale, scale);
  screen_.focus(true);
  settle();
}

std::string AppDriver::selected() const {
  return state().selected == kNone ? std::string() : budget_.address(state().selected);
}

double AppDriver::frame() {
  now_ += 16;
  return screen_.frame(now_, [this] { app_->draw(); });
}

int AppDriver::settle() {
  int frames = 1;
  while (frame() == 0 && frames < kMostFrames) {
    ++frames;
  }
  return frames;
}

std::string AppDriver::text() {
  const std::string list = screen_.items(now_, [this] { app_->draw(); });
  return list.substr(list.rfind("\"text\": "));
}

std::string AppDriver::picture(float width, float height, float scale) {
  std::string list;
  screen_.picture(width * scale, height * scale, scale, [&] {
    begin_item_list();
    app_->draw_picture();
    list = end_item_list(scale);
  });
  return list.substr(list.rfind("\"text\": "));
}

std::string AppDriver::item(std::string_view words) {
  return item_in(screen_.items(now_, [this] { app_->draw(); }), words);
}

bool AppDriver::has_item(std::string_view words) { return !item(words).empty(); }

void AppDriver::click(std::string_view words) {
  const std::string found = item(words);
  ASSERT_FALSE(found.empty()) << "nothing called " << words << " is to be seen";
  const float scale = screen_.scale();
  const Point at{(number_in(found, "x") + number_in(found, "width") / 2) * scale,
                 (number_in(found, "y") + number_in(found, "height") / 2) * scale};
  screen_.pointer({PointerKind::move, false, 0, at, 0}, now_);
  frame();
  screen_.pointer({PointerKind::down, false, 0, at, 0}, now_);
  frame();
  screen_.pointer({PointerKind::up, false, 0, at, 0}, now_);
  settle();
}

void AppDriver::press(std::string_view code, Modifiers modifiers, int frames) {
  screen_.key(code, true, modifiers);
  for (int i = 0; i < frames; ++i) frame();
  screen_.key(code, false, {});
  settle();
}

void AppDriver::type(std::string_view text) {
  screen_.text(text);
  settle();
}

std::string AppDriver::copy() {
  return screen_.copy(false, now_, [this] { app_->draw(); });
}

}  // namespace gouji
