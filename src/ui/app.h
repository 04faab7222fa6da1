// The whole application on the canvas: top bar, list of tables, table, inspector, findings.
//
// The host (the page) reads files, checks budgets and owns both; the app shows them. It keeps no copy of
// a budget, draws with the current Dear ImGui context, and asks the host for what only a browser can do.
//
// Fonts: io.Fonts->Fonts[0] is regular, [1] bold. All layout is in CSS pixels times
// ImGui::GetStyle().FontScaleDpi.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "check/check.h"
#include "model/budget.h"
#include "model/classification.h"
#include "report/bar_picture.h"
#include "report/language.h"
#include "ui/command.h"
#include "ui/what_if.h"

namespace gouji {

// Something that only the host can do.
struct AppRequest {
  enum class Kind : std::uint8_t {
    open_file,  // let the reader choose a file
    forget_all,  // what is kept for the next visit
    text_view,  // show the other face
    save_report,       // hand over the report of what was found
    save_picture,      // hand over the picture that is shown; `text` is its name as a file
    apply_suggestion,  // carry out the suspect of this `number`
    remove_rules,      // take away the rule file of this `number`
    cancel_reading,    // stop reading the file that show_reading() told of
    undo,              // take back the last suggestion that was carried out
    copy_link,         // a link to the page with the scenario, to the clipboard
    export_scenario,   // hand it over as a file of the ExportKind `number`; all of them where `all`
    scenario,          // carry out `edit`, then call show_what_if()
    title,      // `text` is the page's title
    language,   // `text` is the language that the page now speaks, "zh" or "en"
    theme,      // `text` is what the page now looks like, "light" or "dark"
    large_text,  // `text` is "large" or "usual"
  };
  Kind kind = Kind::open_file;
  std::string text = {};
  std::size_t number = 0;
  float width = 0;  // of a picture, CSS pixels
  float height = 0;
  ScenarioEdit edit = {};
  bool all = false;
};

// Must outlive the app. Null classifications: no official names are known.
struct AppResources {
  const Language* chinese = nullptr;
  const Language* english = nullptr;
  const Classification* functions = nullptr;
  const Classification* economics = nullptr;
};

struct AccentColors;  // ui/state.h
struct Reading;   // ui/state.h
struct RuleFile;  // ui/views.h
struct State;
struct Views;

class App {
 public:
  // REQUIRES: both languages are set.
  explicit App(const AppResources& resources);
  ~App();
  App(const App&) = delete;
  App& operator=(const App&) = delete;

  void set_language(LanguageId language);
  // What the reader's system prefers; the app follows it until the reader chooses a theme.
  void set_dark(bool dark);
  void set_large_text(bool large);
  // The page stands within another and keeps nothing. Unless it `edits` its reader changes nothing: no other file, no
  // rules, no what-if of his own. The host still may.
  void set_embedded(bool edits);
  void set_accent(const AccentColors& accent);

  // Shows a budget from its beginning. `name` is the file's, `remarks` what its reader did not understand.
  // REQUIRES: budget and check outlive the app or the next call of show_budget() or replace_budget().
  void show_budget(std::string name, const Budget& budget, const CheckResult& check, Diagnostics remarks = {});
  // Shows the same budget with other values in the same tables, `corrections` suggestions carried out; what
  // is selected stays so.
  void replace_budget(const Budget& budget, const CheckResult& check, std::size_t corrections);
  // Enters or leaves the mode of what-if, as the reader would.
  void try_out(bool on);
  // Shows what a scenario comes to. `has_new_linkage`: not only the scenario changed.
  void show_what_if(const ShownScenario& what_if, bool has_new_linkage);
  // What the dialog of rule files lists.
  void show_rules(std::size_t built_in, std::vector<RuleFile> files);
  // A large file is being read, or no longer.
  void show_reading(std::optional<Reading> reading);
  // Shows a scenario of the open budget in the pictures; an empty one: none. Forgotten with the budget.
  // REQUIRES: its figures are empty or one a fact; its facts are of the open budget.
  void show_scenario(ScenarioPictures scenario);
  // Shows why a file was not opened, or the scenario of a link (no name); the open budget stays as it is.
  void show_faults(std::string name, Diagnostics faults);

  // Whether a table's rows lie at this point of the screen, so that two fingers there zoom them.
  [[nodiscard]] bool zooms_at(float x, float y) const;
  // Zooms the rows of all tables, kept within bounds; what lay at `from` moves to `to`. Returns the zoom.
  float zoom_tables(float zoom, float from_x, float from_y, float to_x, float to_y);

  // What the reader did elsewhere than on the canvas. Not within draw(); nothing that copies.
  void carry_out(const Command& command);

  // The windows of one frame. What the reader did takes effect at its end.
  void draw();

  // The picture that is shown, alone, over the whole display of the current context.
  void draw_picture();

  // What the last frames asked for, one at a time.
  std::optional<AppRequest> take_request();

  // The figure that the page calls the total; kNone where there is none.
  [[nodiscard]] Index total_fact() const;
  // What is on screen, for the face that is text, and for tests.
  [[nodiscard]] const State& state() const;
  [[nodiscard]] const Views& views() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace gouji
