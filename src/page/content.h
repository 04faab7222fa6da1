// What the page shows, as the browser's side needs it: exports_web.cpp calls this and knows no more.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace gouji {

// Something that only the browser can do.
struct HostRequest {
  enum class Kind {
    open_file,  // let the reader choose a file; open() is called with it
    save_file,  // offer `data` as a file called `name`
    title,      // `name` is the page's title
    language,   // `name` is the language that the page now speaks, "zh" or "en"
    theme,      // `name` is "light" or "dark"
    save_picture,  // offer what draw_picture() draws as an image called `name`; `data` is "width height" in CSS pixels
    large_text,    // `name` is "large" or "usual"
    text_view,     // show the face that is text
    picture_view,  // show the face that is a picture
    print,
    copy_link,      // copy the page's address with the fragment `name`
    keep_scenario,  // keep the fragment `name` for the next visit; empty: forget what was kept
    opened,         // the budget of the file `name` is shown now
    forget_all,     // forget what was kept of earlier visits
  };
  Kind kind = Kind::open_file;
  std::string name;
  std::string data;
};

class Content {
 public:
  Content() = default;
  Content(const Content&) = delete;
  Content& operator=(const Content&) = delete;
  virtual ~Content() = default;

  virtual void set_language(std::string_view language) = 0;  // "zh" or "en"
  virtual void set_dark(bool dark) = 0;
  virtual void set_large_text(bool large) = 0;

  // Shows the budget in `bytes`, or its faults; what was open then stays open. Of a rule file: applies it.
  // Returns false where there were faults. A large document is only begun: work() goes on.
  virtual bool open(std::string_view name, std::string_view bytes) = 0;

  // Shows the scenario of a link's fragment; an empty one: the published figures. Where it has faults it says so and
  // returns false. One that was kept from an earlier visit is left alone unless it was made for the open budget.
  virtual bool open_scenario(std::string_view fragment, bool was_kept) = 0;

  // Whether a file of so many bytes is too large to be handed over at all; shows so.
  virtual bool refuses(std::string_view name, double size) = 0;

  // Goes on reading for some milliseconds. Returns whether there is more to do: call it with each frame.
  virtual bool work() = 0;

  // The windows of one frame.
  virtual void draw() = 0;

  // Whether there is something at this point that two fingers zoom, and zooming it: what lay at `from` moves to `to`.
  // Returns the zoom, kept within its bounds.
  virtual bool zooms_at(float /*x*/, float /*y*/) { return false; }
  virtual float zoom(float zoom, float /*from_x*/, float /*from_y*/, float /*to_x*/, float /*to_y*/) { return zoom; }

  // A picture alone, over the whole display of the current context.
  virtual void draw_picture() {}

  // What changed in the text view since the last call, as JSON (text_view_feed.h); empty where nothing did.
  // `has_picture`: there is a picture beside it.
  virtual std::string text_view(bool has_picture) = 0;
  // The reader pressed something in it, or typed `text` (ReportAction of report/report_section.h). Not within draw().
  virtual void act(std::string_view action, std::size_t number, std::string_view text) = 0;

  // For a page that is embedded in another.
  // It keeps nothing in the browser; the reader looks at everything, and changes something only where it `edits`.
  virtual void set_embedded(bool /*edits*/) {}
  // Colours in the place of the palette's: 0xRRGGBB.
  virtual void set_accent(std::uint32_t /*accent*/, std::uint32_t /*on_accent*/, std::uint32_t /*selected*/) {}
  // The table of that id; stays where there is none.
  virtual void show_table(std::string_view /*id*/) {}
  // "summary", "findings", "change", "faults": JSON (told.h); "markdown", "csv" and "scenario": the text of a file.
  // Empty where there is no such thing.
  virtual std::string tell(std::string_view /*what*/) { return {}; }

  // What the last frames asked for, one at a time.
  virtual std::optional<HostRequest> take_request() = 0;
};

[[nodiscard]] std::unique_ptr<Content> make_content();

}  // namespace gouji
