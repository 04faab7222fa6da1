// The selected figure: what it is, what it is made of, where it goes.
#include "report/inspector.h"
#include "report/text_view.h"
#include "report/text_view_parts.h"
#include "report/verdict_text.h"

namespace gouji {
namespace {

void add_link(const ReportInput& input, const LinkView& link, Index self, bool shows_ranges, ReportSection& section) {
  const Language& language = *input.language;
  section.blocks.emplace_back(ReportHeading{4, {{.text = link.title, .sign = sign_of(link.verdict)}}});
  section.blocks.emplace_back(ReportParagraph{runs_of(link.equation, self), false});
  if (!link.difference.empty()) {
    section.blocks.emplace_back(plain(language.fill("ui.difference", {{"difference", link.difference}})));
  }
  if (!link.ranges.empty()) section.blocks.emplace_back(quiet(link.ranges));
  ReportList figures;
  for (const PlacedFact& other : link.others) {
    ReportRuns& runs = figures.items.emplace_back(runs_of(language, other, place_beside(input, self, other)));
    const std::string range = shows_ranges ? true_values_text(input, other.fact) : std::string();
    if (!range.empty()) runs.push_back({' ' + range});
  }
  section.blocks.emplace_back(std::move(figures));
}

void add_particulars(const Language& language, const InspectorView& view, ReportSection& section) {
  ReportTerms terms;
  const auto add = [&](std::string_view label, const std::string& text) {
    if (!text.empty()) terms.terms.emplace_back(language.text(label), ReportRuns{{text}});
  };
  add("ui.read-at", view.fact.place);
  add(view.is_corrected ? "ui.corrected" : "ui.printed", view.printed);
  add("ui.exact-value", view.exact_value);
  add("ui.interval", view.interval);
  add("ui.official-name", view.official_name);
  add("ui.claim", view.claim);
  section.blocks.emplace_back(std::move(terms));
  if (!view.name_note.empty()) section.blocks.emplace_back(quiet(view.name_note));
}

}  // namespace

ReportSection figure_section(const ReportInput& input, Index fact, bool shows_ranges) {
  const Language& language = *input.language;
  ReportSection section{.id = "figure", .title = std::string(language.text("ui.figure")), .place = ReportSection::Place::aside, .blocks = {}};
  if (fact == kNone) {
    section.blocks.emplace_back(plain(std::string(language.text("ui.nothing-selected"))));
    return section;
  }
  const InspectorView view = inspect(input, fact);
  section.blocks.emplace_back(ReportHeading{3, {run_to(fact, view.row_title + " · " + view.column_title)}});
  ReportRun figure{.text = view.fact.shown, .sign = sign_of(view.verdict), .is_strong = true};
  section.blocks.emplace_back(ReportParagraph{{std::move(figure)}, false});
  section.blocks.emplace_back(quiet(explanation(view.verdict, language)));
  for (const SuggestionView& suggestion : view.suggestions) {
    section.blocks.emplace_back(plain(suggestion.message));
    section.blocks.emplace_back(labelled(language, "report.remedy", suggestion.remedy));
  }
  add_particulars(language, view, section);
  const ReportAction show{ReportAction::Kind::ranges, shows_ranges ? 0U : 1U};
  section.blocks.emplace_back(ReportChoice{{}, {{std::string(language.text("ui.ranges")), show}}, shows_ranges ? 0U : 1U});
  const auto group = [&](const std::vector<LinkView>& links, std::string_view title) {
    if (links.empty()) return;
    section.blocks.emplace_back(ReportHeading{3, {{std::string(language.text(title))}}});
    for (const LinkView& link : links) add_link(input, link, fact, shows_ranges, section);
  };
  group(view.made_of, "ui.made-of");
  group(view.goes_into, "ui.goes-into");
  group(view.must_equal, "ui.must-equal");
  group(view.other, "ui.other-relations");
  const bool has_links = !view.made_of.empty() || !view.goes_into.empty() || !view.must_equal.empty() || !view.other.empty();
  if (!has_links) section.blocks.emplace_back(plain(std::string(language.text("ui.no-relations"))));
  return section;
}

std::string figure_sentence(const ReportInput& input, Index fact) {
  if (fact == kNone) return {};
  const PlacedFact placed = placed_fact(input, fact);
  return input.language->fill("text.selected", {{"place", placed.place},
                                                {"figure", placed.shown},
                                                {"verdict", word(input.check->verdict_of_fact(fact), *input.language)}});
}

}  // namespace gouji
