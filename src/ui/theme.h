// Every colour, distance and type size of the page. Nothing else in src/ui names one.
//
// Text stands at 4.5 : 1 or more against each ground that it is drawn on; a test holds the palettes to it.
// Lengths are CSS pixels; px() makes device pixels of them.
#pragma once

#include <array>

#include "imgui.h"
#include "ui/state.h"

namespace gouji {

// A colour of a verdict or severity, and the soft ground that goes with it.
struct Tint {
  ImU32 ink = 0;
  ImU32 ground = 0;
};

struct Palette {
  ImU32 window = 0;        // ground of tables and panels that are read
  ImU32 side = 0;          // ground of what stands around them
  ImU32 raised = 0;        // ground of popups
  ImU32 line = 0;          // hairlines
  ImU32 line_strong = 0;   // outlines of controls
  ImU32 text = 0;
  ImU32 text_secondary = 0;
  ImU32 text_disabled = 0;  // what cannot be used
  ImU32 hover = 0;         // laid over any ground
  ImU32 pressed = 0;
  ImU32 accent = 0;        // links, selection, focus
  ImU32 on_accent = 0;
  ImU32 selected = 0;      // ground of the selected row or tab
  ImU32 shade = 0;         // over the page, behind a popup
  ImU32 scroll_grab = 0;
  Tint mark;               // figures of the finding that is shown
  Tint error;
  Tint remark;
  Tint good;
  Tint quiet;              // rounding, not verified
  // Of pictures, by Series: ink of bars and flows, ground of boxes that carry text. Told apart by the colour-blind
  // as far as eight colours can be; words stand beside each.
  std::array<Tint, 8> series;
  Tint moved;              // figures that a scenario moved
};

[[nodiscard]] const Palette& light_palette();
[[nodiscard]] const Palette& dark_palette();
// The one in use.
[[nodiscard]] const Palette& palette();

// Chooses a palette, with other accents where there are some, and sets Dear ImGui's style from it, for the density
// of now. Cheap: call every frame.
void apply_theme(bool dark, const AccentColors& accent = {});

// The colour with this share of its opacity.
[[nodiscard]] ImU32 faded(ImU32 color, float share);

// CSS pixels → whole device pixels.
[[nodiscard]] float px(float css);

// Type sizes.
namespace type {
inline constexpr float kSmall = 13;
inline constexpr float kBody = 15;
inline constexpr float kHeading = 16;
inline constexpr float kTitle = 18;
inline constexpr float kFigure = 26;
inline constexpr float kLine = 1.5F;  // height of a line of running text, in type sizes
}  // namespace type

// How far the rows of a table can be zoomed, and in which steps: whole pixels of type make finer ones useless.
inline constexpr float kLeastZoom = 0.6F;
inline constexpr float kMostZoom = 2.5F;
inline constexpr float kZoomStep = 0.05F;

// Distances.
namespace space {
inline constexpr float kHair = 1;
inline constexpr float kXs = 4;
inline constexpr float kS = 8;
inline constexpr float kM = 12;
inline constexpr float kL = 16;
inline constexpr float kXl = 24;
inline constexpr float kPanel = kL;  // from the edge of a panel to what is in it
}  // namespace space

// Sizes of things.
namespace size {
inline constexpr float kRadius = 5;
inline constexpr float kIcon = 16;
inline constexpr float kControl = 32;       // height of a button
inline constexpr float kRow = 32;           // height of a row of one line
inline constexpr float kTouch = 44;         // the same where fingers are
inline constexpr float kTopBar = 68;
inline constexpr float kTabBar = 56;
inline constexpr float kPanelTabs = 44;
inline constexpr float kTableList = 256;
inline constexpr float kTableListMedium = 212;
inline constexpr float kTableListLeast = 160;
inline constexpr float kTableListMost = 400;
inline constexpr float kTwoColumns = 640;  // room from which on a panel has two beside each other
inline constexpr float kInspector = 372;
inline constexpr float kInspectorLeast = 280;
inline constexpr float kInspectorMost = 600;
inline constexpr float kBottomLeast = 96;
inline constexpr float kSplitter = 8;       // what of a panel's edge is taken hold of
inline constexpr float kSplitterStep = 48;  // by which a key moves it
inline constexpr float kPeek = 60;
inline constexpr float kSearchField = 208;
inline constexpr float kSearchFieldMedium = 150;
inline constexpr float kSegmentInset = 10;
inline constexpr float kPopup = 520;
inline constexpr float kHelp = 620;
inline constexpr float kComparison = 1040;  // of scenarios: width and height at most
inline constexpr float kScenarioName = 208;
inline constexpr float kReading = 420;
inline constexpr float kProgress = 6;       // thickness of a bar that fills
inline constexpr float kMenu = 264;
inline constexpr float kIndent = 16;
inline constexpr float kIndentTouch = 8;
inline constexpr float kOutline = 2;        // of the selected figure
inline constexpr float kCellEditor = 232;   // width at least
inline constexpr float kLeverTitle = 168;
inline constexpr float kLeverField = 92;
inline constexpr float kSliderGrab = 16;
inline constexpr float kSliderTrack = 4;
inline constexpr float kStroke = 1.5F;      // of drawn signs
inline constexpr float kScrollbar = 10;
inline constexpr float kFlowNode = 10;      // thickness of a node of a Sankey diagram
inline constexpr float kFlowGap = 6;
inline constexpr float kFlowLabel = 196;    // room behind its last layer
inline constexpr float kFlowDown = 300;     // height of one that flows down
inline constexpr float kTileGap = 2;
inline constexpr float kTileHeading = 22;
inline constexpr float kTileGroup = 104;    // least width of the parts of a group; their least height is half of it
inline constexpr float kBar = 42;         // its label may take two lines
inline constexpr float kBarLabel = 232;
inline constexpr float kBarFigure = 96;
inline constexpr float kSheetWidth = 1200;  // of a picture that is saved
inline constexpr float kSheetHeight = 760;
}  // namespace size

// How much of a band of a Sankey diagram covers what is behind it.
inline constexpr float kBand = 0.30F;
inline constexpr float kBandHovered = 0.45F;

}  // namespace gouji
