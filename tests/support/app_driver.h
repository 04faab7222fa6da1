// The application on a screen without a browser: looked at by the list of its items, and used by mouse
// and keyboard as a reader would.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "check/check.h"
#include "model/budget.h"
#include "platform/screen.h"
#include "ui/app.h"
#include "ui/state.h"

namespace gouji {

class AppDriver {
 public:
  // CSS pixels. Shows the founding budget.
  AppDriver(float width, float height, float scale = 1);
  AppDriver(float width, float height, Budget budget, float scale = 1);
  ~AppDriver();
  AppDriver(const AppDriver&) = delete;
  AppDriver& operator=(const AppDriver&) = delete;

  App& app() { return *app_; }
  [[nodiscard]] const State& state() const { return app_->state(); }
  [[nodiscard]] const Budget& budget() const { return budget_; }
  // "three-public/total/abroad.general" of what is selected, empty where nothing is.
  [[nodiscard]] std::string selected() const;

  // Draws until nothing more is wanted. Returns the number of frames.
  int settle();
  // One frame.
  double frame();

  // Everything that is drawn as text.
  std::string text();
  [[nodiscard]] bool shows(std::string_view words) { return text().find(words) != std::string::npos; }
  // What the picture that would be saved draws as text.
  std::string picture(float width, float height, float scale);
  // An item that can be seen and whose label holds `words`.
  bool has_item(std::string_view words);
  // The members of that item in the list, for its flags.
  std::string item(std::string_view words);

  // Fails the test where there is no such item to be seen.
  void click(std::string_view words);
  // The key is let go after so many frames.
  void press(std::string_view code, Modifiers modifiers = {}, int frames = 1);
  void type(std::string_view text);
  // By Ctrl+C.
  std::string copy();
  void resize(float width, float height, float scale = 1);

 private:
  void start(float width, float height, float scale);

  Screen screen_;
  Budget budget_;
  CheckResult check_;
  std::unique_ptr<App> app_;
  double now_ = 1000;
};

}  // namespace gouji
