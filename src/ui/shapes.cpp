#include "ui/shapes.h"

#include <cmath>

namespace gouji {

namespace {

// Draws in a square from −1 to 1.
class Pen {
 public:
  Pen(ImVec2 center, float size, ImU32 color)
      : list_(*ImGui::GetWindowDrawList()), center_(center), half_(px(size) / 2), color_(color) {}

  [[nodiscard]] ImVec2 at(float x, float y) const { return {center_.x + x * half_, center_.y + y * half_}; }
  void line(std::initializer_list<ImVec2> points) {
    for (const ImVec2 point : points) {
      list_.PathLineTo(at(point.x, point.y));
    }
    list_.PathStroke(color_, ImDrawFlags_None, stroke());
  }
  void circle(float x, float y, float radius, bool filled) {
    if (filled) {
      list_.AddCircleFilled(at(x, y), radius * half_, color_);
    } else {
      list_.AddCircle(at(x, y), radius * half_, color_, 0, stroke());
    }
  }
  void polygon(std::initializer_list<ImVec2> points) {
    for (const ImVec2 point : points) {
      list_.PathLineTo(at(point.x, point.y));
    }
    list_.PathFillConvex(color_);
  }
  void box(float x0, float y0, float x1, float y1) {
    list_.AddRect(at(x0, y0), at(x1, y1), color_, px(2), ImDrawFlags_None, stroke());
  }
  void color(ImU32 color) { color_ = color; }

 private:
  [[nodiscard]] static float stroke() { return std::fmax(1.0F, size::kStroke * ImGui::GetStyle().FontScaleDpi); }

  ImDrawList& list_;
  ImVec2 center_;
  float half_;
  ImU32 color_;
};

void wave(Pen& pen, float y) {
  pen.line({{-0.62F, y + 0.1F}, {-0.36F, y - 0.12F}, {-0.12F, y - 0.1F}, {0.12F, y + 0.1F}, {0.36F, y + 0.12F}, {0.62F, y - 0.1F}});
}

}  // namespace

const Tint& tint_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::exact:
      return palette().good;
    case Verdict::error:
      return palette().error;
    case Verdict::cut:
      return palette().remark;
    case Verdict::rounding:
    case Verdict::unverifiable:
      break;
  }
  return palette().quiet;
}

const Tint& tint_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return palette().error;
    case Severity::warning:
      return palette().remark;
    case Severity::remark:
      break;
  }
  return palette().quiet;
}

void draw_shape(ImVec2 center, float size, Shape shape, ImU32 color) {
  Pen pen(center, size, color);
  switch (shape) {
    case Shape::chevron_right:
      pen.line({{-0.25F, -0.5F}, {0.25F, 0}, {-0.25F, 0.5F}});
      break;
    case Shape::chevron_left:
      pen.line({{0.25F, -0.5F}, {-0.25F, 0}, {0.25F, 0.5F}});
      break;
    case Shape::chevron_down:
      pen.line({{-0.5F, -0.25F}, {0, 0.25F}, {0.5F, -0.25F}});
      break;
    case Shape::close:
      pen.line({{-0.5F, -0.5F}, {0.5F, 0.5F}});
      pen.line({{0.5F, -0.5F}, {-0.5F, 0.5F}});
      break;
    case Shape::search:
      pen.circle(-0.15F, -0.15F, 0.55F, false);
      pen.line({{0.28F, 0.28F}, {0.75F, 0.75F}});
      break;
    case Shape::menu:
      pen.line({{-0.75F, -0.5F}, {0.75F, -0.5F}});
      pen.line({{-0.75F, 0}, {0.75F, 0}});
      pen.line({{-0.75F, 0.5F}, {0.75F, 0.5F}});
      break;
    case Shape::sun:
      pen.circle(0, 0, 0.36F, true);
      for (int i = 0; i < 8; ++i) {
        const float angle = static_cast<float>(i) * 0.7853982F;
        pen.line({{0.58F * std::cos(angle), 0.58F * std::sin(angle)}, {0.85F * std::cos(angle), 0.85F * std::sin(angle)}});
      }
      break;
    case Shape::large_text:
      pen.line({{-0.75F, -0.3F}, {0.75F, -0.3F}});
      pen.line({{0, -0.85F}, {0, -0.25F}, {-0.7F, 0.8F}});
      pen.line({{0, -0.25F}, {0.75F, 0.8F}});
      break;
    case Shape::moon:
      pen.circle(0, 0, 0.65F, true);
      pen.color(palette().side);
      pen.circle(0.34F, -0.24F, 0.52F, true);
      break;
    case Shape::half_moon: {
      ImDrawList& list = *ImGui::GetWindowDrawList();
      pen.circle(0, 0, 0.68F, false);
      list.PathArcTo(center, px(size) / 2 * 0.68F, 1.5707963F, 4.712389F);
      list.PathFillConvex(color);
      break;
    }
    case Shape::copy:
      pen.box(-0.35F, -0.35F, 0.7F, 0.7F);
      pen.line({{-0.35F, 0.35F}, {-0.7F, 0.35F}, {-0.7F, -0.7F}, {0.35F, -0.7F}, {0.35F, -0.35F}});
      break;
    case Shape::suspect:
      pen.polygon({{0, -0.85F}, {0.85F, 0}, {0, 0.85F}, {-0.85F, 0}});
      pen.color(palette().window);
      pen.line({{0, -0.42F}, {0, 0.12F}});
      pen.circle(0, 0.36F, 0.1F, true);
      break;
    case Shape::list:
      for (const float y : {-0.55F, 0.0F, 0.55F}) {
        pen.line({{-0.3F, y}, {0.8F, y}});
        pen.circle(-0.68F, y, 0.11F, true);
      }
      break;
    case Shape::grid:
      pen.box(-0.75F, -0.65F, 0.75F, 0.65F);
      pen.line({{-0.75F, -0.2F}, {0.75F, -0.2F}});
      pen.line({{-0.15F, -0.65F}, {-0.15F, 0.65F}});
      break;
    case Shape::picture:  // bars of a chart
      pen.line({{-0.8F, 0.75F}, {0.8F, 0.75F}});
      pen.box(-0.7F, 0.1F, -0.3F, 0.75F);
      pen.box(-0.2F, -0.7F, 0.2F, 0.75F);
      pen.box(0.3F, -0.25F, 0.7F, 0.75F);
      break;
    case Shape::figure:
      pen.line({{-0.3F, -0.75F}, {-0.5F, 0.75F}});
      pen.line({{0.4F, -0.75F}, {0.2F, 0.75F}});
      pen.line({{-0.75F, -0.28F}, {0.75F, -0.28F}});
      pen.line({{-0.8F, 0.3F}, {0.68F, 0.3F}});
      break;
    case Shape::flag:
      pen.line({{-0.55F, 0.85F}, {-0.55F, -0.75F}, {0.7F, -0.75F}, {0.35F, -0.3F}, {0.7F, 0.15F}, {-0.55F, 0.15F}});
      break;
    case Shape::help:
      pen.circle(0, 0, 0.85F, false);
      pen.line({{-0.28F, -0.2F}, {-0.2F, -0.42F}, {0.02F, -0.5F}, {0.24F, -0.4F}, {0.28F, -0.18F}, {0.08F, 0.02F}, {0, 0.18F}});
      pen.circle(0, 0.46F, 0.11F, true);
      break;
    case Shape::moved_up:
      pen.polygon({{0, -0.7F}, {0.75F, 0.6F}, {-0.75F, 0.6F}});
      break;
    case Shape::moved_down:
      pen.polygon({{0.75F, -0.6F}, {0, 0.7F}, {-0.75F, -0.6F}});
      break;
    case Shape::what_if:  // two sliders
      pen.line({{-0.8F, -0.4F}, {0.8F, -0.4F}});
      pen.line({{-0.8F, 0.4F}, {0.8F, 0.4F}});
      pen.circle(0.3F, -0.4F, 0.26F, true);
      pen.circle(-0.3F, 0.4F, 0.26F, true);
      break;
    case Shape::undo:
      pen.line({{-0.35F, -0.7F}, {-0.75F, -0.3F}, {-0.35F, 0.1F}});
      pen.line({{-0.75F, -0.3F}, {0.3F, -0.3F}, {0.7F, 0.05F}, {0.7F, 0.4F}, {0.3F, 0.7F}, {-0.2F, 0.7F}});
      break;
    case Shape::redo:
      pen.line({{0.35F, -0.7F}, {0.75F, -0.3F}, {0.35F, 0.1F}});
      pen.line({{0.75F, -0.3F}, {-0.3F, -0.3F}, {-0.7F, 0.05F}, {-0.7F, 0.4F}, {-0.3F, 0.7F}, {0.2F, 0.7F}});
      break;
    case Shape::check:
      pen.line({{-0.6F, 0.05F}, {-0.15F, 0.5F}, {0.65F, -0.45F}});
      break;
  }
}

void draw_verdict(ImVec2 center, float size, Verdict verdict) {
  const Tint& tint = tint_of(verdict);
  Pen pen(center, size, tint.ink);
  switch (verdict) {
    case Verdict::exact:
      draw_shape(center, size, Shape::check, tint.ink);
      break;
    case Verdict::rounding:
      wave(pen, -0.24F);
      wave(pen, 0.24F);
      break;
    case Verdict::cut:
      pen.line({{0, -0.7F}, {0, 0.55F}});
      pen.line({{-0.45F, 0.15F}, {0, 0.6F}, {0.45F, 0.15F}});
      break;
    case Verdict::error:
      draw_severity(center, size, Severity::error);
      break;
    case Verdict::unverifiable:
      pen.circle(0, 0, 0.72F, false);
      pen.line({{-0.28F, 0}, {0.28F, 0}});
      break;
  }
}

void draw_severity(ImVec2 center, float size, Severity severity) {
  Pen pen(center, size, tint_of(severity).ink);
  switch (severity) {
    case Severity::error:
      pen.circle(0, 0, 0.86F, true);
      pen.color(palette().window);
      pen.line({{-0.32F, -0.32F}, {0.32F, 0.32F}});
      pen.line({{0.32F, -0.32F}, {-0.32F, 0.32F}});
      break;
    case Severity::warning:
      pen.polygon({{0, -0.85F}, {0.92F, 0.75F}, {-0.92F, 0.75F}});
      pen.color(palette().window);
      pen.line({{0, -0.3F}, {0, 0.22F}});
      pen.circle(0, 0.48F, 0.1F, true);
      break;
    case Severity::remark:
      pen.circle(0, 0, 0.8F, false);
      pen.line({{0, -0.05F}, {0, 0.45F}});
      pen.circle(0, -0.36F, 0.1F, true);
      break;
  }
}

}  // namespace gouji
