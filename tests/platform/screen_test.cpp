#include "platform/screen.h"

#include <gtest/gtest.h>

#include "imgui.h"
#include "platform/fonts.h"

namespace gouji {
namespace {

// A screen of 400 × 300 CSS pixels with one window over all of it.
class ScreenTest : public testing::Test {
 protected:
  void SetUp() override {
    screen_.start(false);
    screen_.context_restored();
    screen_.resize(400 * scale(), 300 * scale(), scale());
  }
  void TearDown() override { screen_.stop(); }

  virtual float scale() const { return 1; }

  void draw_window() {
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("window", nullptr, ImGuiWindowFlags_NoDecoration);
    ImGui::InputText("名称##name", name_, sizeof name_);
    name_place_ = {ImGui::GetItemRectMin().x, ImGui::GetItemRectMin().y};
    clicked_ += ImGui::Button("按钮##button") ? 1 : 0;
    button_place_ = {ImGui::GetItemRectMin().x, ImGui::GetItemRectMin().y};
    ImGui::Checkbox("选择##check", &checked_);
    check_place_ = {ImGui::GetItemRectMin().x, ImGui::GetItemRectMin().y};
    if (ImGui::IsItemHovered(ImGuiHoveredFlags_ForTooltip)) {
      ++tooltips_;
    }
    ImGui::BeginDisabled();
    ImGui::Button("不可用##disabled");
    ImGui::EndDisabled();
    ImGui::TextUnformatted("合计 3,463.96");
    ImGui::BeginChild("list", {0, 100 * scale()});
    for (int i = 0; i < 50; ++i) {
      ImGui::Text("%d", i);
    }
    list_place_ = {ImGui::GetWindowPos().x + 5, ImGui::GetWindowPos().y + 5};
    list_scroll_ = ImGui::GetScrollY();
    ImGui::EndChild();
    ImGui::End();
  }

  std::function<void()> draw() {
    return [this] { draw_window(); };
  }

  // Frames as the browser would draw them, until none is wanted at once. Returns how many.
  int settle() {
    int frames = 0;
    double next = 0;
    while (next == 0 && frames < 1000) {
      now_ += 16;
      next = screen_.frame(now_, draw());
      ++frames;
    }
    return frames;
  }

  void click(Point at) {
    const Point inside{at.x + 3, at.y + 3};
    screen_.pointer({PointerKind::down, false, 0, inside, 0}, now_);
    screen_.pointer({PointerKind::up, false, 0, inside, 0}, now_);
    settle();
  }

  Screen screen_;
  double now_ = 0;
  char name_[64] = "";
  bool checked_ = true;
  int clicked_ = 0;
  int tooltips_ = 0;
  Point check_place_;
  Point name_place_;
  Point button_place_;
  Point list_place_;
  float list_scroll_ = 0;
};

TEST_F(ScreenTest, DrawsAFewFramesAndThenNone) {
  EXPECT_LE(settle(), FrameClock::kFramesAfterEvent);
  EXPECT_LT(screen_.frame(now_, draw()), 0);
}

TEST_F(ScreenTest, DrawsOnlyWhatLooksOtherwise) {
  settle();
  const double drawn = screen_.frames_drawn();
  screen_.pointer({PointerKind::move, false, 0, {395, 295}}, now_);
  EXPECT_EQ(settle(), 3);
  EXPECT_EQ(screen_.frames_drawn(), drawn);
  screen_.pointer({PointerKind::move, false, 0, button_place_}, now_);
  settle();
  EXPECT_EQ(screen_.frames_drawn(), drawn + 1);  // the button lights up
  screen_.redraw();
  settle();
  EXPECT_EQ(screen_.frames_drawn(), drawn + 2);
}

TEST_F(ScreenTest, ClickWithinOneFrameIsSeen) {
  settle();
  click(button_place_);
  EXPECT_EQ(clicked_, 1);
}

TEST_F(ScreenTest, TapIsAClickAndLeavesNoPointerBehind) {
  settle();
  const Point at{button_place_.x + 3, button_place_.y + 3};
  screen_.pointer({PointerKind::down, true, 7, at, 0}, now_);
  settle();
  EXPECT_EQ(clicked_, 0);
  screen_.pointer({PointerKind::up, true, 7, at, 0}, now_ + 50);
  settle();
  EXPECT_EQ(clicked_, 1);
  EXPECT_FALSE(ImGui::IsMousePosValid());
}

TEST_F(ScreenTest, TooltipComesWhenThePointerRests) {
  settle();
  screen_.pointer({PointerKind::move, false, 0, {check_place_.x + 3, check_place_.y + 3}, 0}, now_);
  settle();
  EXPECT_EQ(tooltips_, 0);
  // As the page does: a frame when one was asked for, and none else.
  for (double next = screen_.frame(now_, draw()); next >= 0;) {
    now_ += next > 0 ? next : 16;
    next = screen_.frame(now_, draw());
  }
  EXPECT_GT(tooltips_, 0);
}

TEST_F(ScreenTest, TypingNeedsAFieldAndShowsWhereItsCaretIs) {
  settle();
  EXPECT_FALSE(screen_.caret().wanted);
  click(name_place_);
  ASSERT_TRUE(screen_.caret().wanted);
  EXPECT_GE(screen_.caret().at.x, name_place_.x);
  EXPECT_GT(screen_.caret().height, 0);
  screen_.text("南昌𠮷");
  settle();
  EXPECT_STREQ(name_, "南昌𠮷");
}

TEST_F(ScreenTest, CopyAndPasteGoThroughTheField) {
  settle();
  click(name_place_);
  screen_.text("公用经费");
  settle();
  screen_.key("KeyA", true, {true, false, false, false});
  screen_.key("KeyA", false, {true, false, false, false});
  settle();
  EXPECT_EQ(screen_.copy(false, now_, draw()), "公用经费");
  EXPECT_EQ(screen_.copy(true, now_, draw()), "公用经费");
  settle();
  EXPECT_STREQ(name_, "");
  screen_.paste("12.83");
  settle();
  EXPECT_STREQ(name_, "12.83");
}

TEST_F(ScreenTest, CopyOfNothingIsEmpty) {
  settle();
  EXPECT_EQ(screen_.copy(false, now_, draw()), "");
}

TEST_F(ScreenTest, WheelScrollsByPixelsAndKeepsFractions) {
  settle();
  screen_.wheel(list_place_, {0, 37}, now_);
  settle();
  EXPECT_EQ(list_scroll_, 37);
  for (int i = 0; i < 4; ++i) {
    screen_.wheel(list_place_, {0, 0.5F}, now_);
    settle();
  }
  EXPECT_EQ(list_scroll_, 39);
  screen_.wheel(list_place_, {0, -1000}, now_);
  settle();
  EXPECT_EQ(list_scroll_, 0);
}

TEST_F(ScreenTest, ListSaysWhatIsOnTheScreen) {
  settle();
  const std::string list = screen_.items(now_, draw());
  EXPECT_NE(list.find("\"label\": \"按钮##button\", \"window\": \"window\""), std::string::npos) << list;
  EXPECT_NE(list.find("\"checked\": true"), std::string::npos);
  EXPECT_NE(list.find("\"disabled\": true"), std::string::npos);
  EXPECT_NE(list.find("\"input\": true"), std::string::npos);
  EXPECT_NE(list.find("合计 3,463.96"), std::string::npos);
  EXPECT_EQ(list.find("49"), std::string::npos) << "scrolled away";
}

TEST_F(ScreenTest, ListDoesNotPressOrDraw) {
  settle();
  const double frames = screen_.frames_made();
  static_cast<void>(screen_.items(now_, draw()));
  EXPECT_EQ(screen_.frames_made(), frames);
  EXPECT_EQ(clicked_, 0);
}

TEST_F(ScreenTest, LostContextComesBackWithItsFonts) {
  settle();
  screen_.context_lost();
  screen_.resize(300, 200, 1);
  EXPECT_TRUE(screen_.context_restored());
  settle();
  EXPECT_EQ(ImGui::GetIO().Fonts->TexData->Status, ImTextureStatus_OK);
}

TEST_F(ScreenTest, ReleaseOfTheFocusReleasesKeys) {
  settle();
  screen_.key("ArrowDown", true, {});
  settle();
  EXPECT_TRUE(ImGui::IsKeyDown(ImGuiKey_DownArrow));
  screen_.focus(false);
  settle();
  EXPECT_FALSE(ImGui::IsKeyDown(ImGuiKey_DownArrow));
}

class DenseScreenTest : public ScreenTest {
 protected:
  float scale() const override { return 2; }
};

TEST_F(DenseScreenTest, TypeGrowsWithTheDensity) {
  settle();
  EXPECT_EQ(ImGui::GetStyle().FontScaleDpi, 2);
  screen_.frame(now_, [] {
    ImGui::Begin("w");
    EXPECT_EQ(ImGui::GetFontSize(), 2 * ImGui::GetStyle().FontSizeBase);
    EXPECT_EQ(ImGui::CalcTextSize("国").x, ImGui::GetFontSize());
    EXPECT_EQ(ImGui::CalcTextSize("1111").x, ImGui::CalcTextSize("8888").x);
    EXPECT_EQ(ImGui::CalcTextSize("\u200b\u202e").x, ImGui::CalcTextSize("\uFFFD\uFFFD").x) << "marks of direction are shown";
    EXPECT_EQ(ImGui::CalcTextSize("\u0085\uFE0F").x, 0);
    ImGui::PushFont(bold_font(), 30);
    EXPECT_EQ(ImGui::GetFontSize(), 60);
    ImGui::PopFont();
    ImGui::End();
  });
}

TEST_F(DenseScreenTest, ListIsInCssPixels) {
  settle();
  const std::string list = screen_.items(now_, draw());
  const std::size_t at = list.find("按钮##button");
  const std::size_t x = list.find("\"x\": ", at);
  ASSERT_NE(x, std::string::npos);
  EXPECT_NEAR(std::stod(list.substr(x + 5)), static_cast<double>(button_place_.x) / 2, 0.01);
}

}  // namespace
}  // namespace gouji
