#include "disclosure/narrative_vocabulary.h"

#include <optional>

#include "base/sort.h"
#include "disclosure/narrative_plain.h"
#include "io/fault_list.h"
#include "io/json_tree.h"
#include "io/object_reader.h"

namespace gouji {
namespace {

Words words_in(JsonNode array, FaultList& faults) {
  Words words;
  if (!array || !expect_kind(array, JsonKind::array, faults)) return words;
  for (JsonNode word = array.first_child(); word; word = word.next_sibling()) {
    if (expect_kind(word, JsonKind::string, faults)) words.push_back(plain(word.text()));
  }
  return words;
}

// Longer words first, so that the first match is the longest.
Words longest_first(Words words) {
  sort_stably(words, [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  return words;
}

// The member, which must be there, as words, longest first.
Words words_of(ObjectReader& object, std::string_view member, FaultList& faults) {
  return longest_first(words_in(object.required_array(member), faults));
}

template <typename Read>
void for_each_member(ObjectReader& object, std::string_view member, FaultList& faults, Read read) {
  const JsonNode array = object.required_array(member);
  if (!array) return;
  for (JsonNode element = array.first_child(); element; element = element.next_sibling()) {
    if (!expect_kind(element, JsonKind::object, faults)) continue;
    ObjectReader reader(element, faults);
    read(reader);
  }
}

void read_subject(ObjectReader& object, FaultList& faults, Vocabulary& vocabulary) {
  NamedSubject subject;
  subject.part = object.string("part");
  if (subject.part.empty()) subject.ids = words_in(object.required_array("ids"), faults);
  else subject.within = words_in(object.required_array("within"), faults);
  if (const JsonNode units = object.find("measured_in")) subject.measured_in = words_in(units, faults);
  if (const JsonNode node = object.find("qualified")) subject.is_qualified = node.text() == "true";
  for (const std::string& unit : subject.measured_in) {
    if (!is_one_of(unit, vocabulary.counted_in)) vocabulary.counted_in.push_back(unit);
  }
  const std::size_t number = vocabulary.subjects.size();
  for (std::string& name : words_in(object.required_array("names"), faults)) {
    vocabulary.subject_of_name.emplace(std::move(name), number);
  }
  vocabulary.subjects.push_back(std::move(subject));
}

void read_projects(JsonNode node, FaultList& faults, ProjectWords& projects) {
  if (!node || !expect_kind(node, JsonKind::object, faults)) return;
  ObjectReader object(node, faults);
  projects.sections = words_of(object, "sections", faults);
  projects.names = words_of(object, "names", faults);
  projects.functions = words_of(object, "functions", faults);
  projects.amounts = words_of(object, "amounts", faults);
  projects.others = words_of(object, "others", faults);
}

void read_sentences(ObjectReader& root, FaultList& faults, Vocabulary& vocabulary) {
  if (const JsonNode node = root.require("directions"); node && expect_kind(node, JsonKind::object, faults)) {
    ObjectReader directions(node, faults);
    vocabulary.increase = words_of(directions, "increase", faults);
    vocabulary.decrease = words_of(directions, "decrease", faults);
    vocabulary.unchanged = words_of(directions, "unchanged", faults);
  }
  if (const JsonNode node = root.require("divisions"); node && expect_kind(node, JsonKind::object, faults)) {
    ObjectReader divisions(node, faults);
    vocabulary.divisions_by_function = words_of(divisions, "function", faults);
    vocabulary.divisions_by_economic = words_of(divisions, "economic", faults);
    vocabulary.divisions_by_kind = words_of(divisions, "kind", faults);
  }
  const std::pair<std::string_view, Words*> lists[] = {
      {"comparisons", &vocabulary.comparisons},
      {"comparison_ends", &vocabulary.comparison_ends},
      {"years", &vocabulary.years},
      {"bases", &vocabulary.bases},
      {"changes_of", &vocabulary.changes_of},
      {"shares", &vocabulary.shares},
      {"reasons", &vocabulary.reasons},
      {"parts", &vocabulary.parts},
      {"lists", &vocabulary.lists},
      {"fillers", &vocabulary.fillers},
      {"particles", &vocabulary.particles},
      {"tails", &vocabulary.tails},
      {"bodies", &vocabulary.bodies},
      {"no_bodies", &vocabulary.no_bodies},
      {"qualifiers", &vocabulary.qualifiers},
      {"function_within", &vocabulary.function_within},
      {"economic_within", &vocabulary.economic_within},
      {"seldom_functions", &vocabulary.seldom_functions},
  };
  for (const auto& [member, words] : lists) *words = words_of(root, member, faults);
}

}  // namespace

Result<Vocabulary> read_vocabulary(std::string_view text) {
  FaultList faults(text);
  const std::optional<JsonTree> tree = JsonTree::read(text, faults);
  if (!tree) return faults.take();
  ObjectReader root(tree->root(), faults);
  if (!expect_format(root, "gouji-narrative-vocabulary", "not-a-vocabulary", faults)) return faults.take();
  Vocabulary vocabulary;
  read_sentences(root, faults, vocabulary);
  for_each_member(root, "headings", faults, [&](ObjectReader& object) {
    HeadingSubject heading;
    heading.root = object.required_string("root");
    heading.names = words_of(object, "names", faults);
    vocabulary.headings.push_back(std::move(heading));
  });
  for_each_member(root, "subjects", faults, [&](ObjectReader& object) { read_subject(object, faults, vocabulary); });
  for_each_member(root, "former_names", faults, [&](ObjectReader& object) {
    const std::string code = object.required_string("code");
    for (std::string& name : words_in(object.required_array("names"), faults)) {
      vocabulary.former_names.emplace_back(std::move(name), code);
    }
  });
  for_each_member(root, "profile", faults, [&](ObjectReader& object) {
    NamedCount count;
    count.id = object.required_string("id");
    count.measured_in = words_of(object, "measured_in", faults);
    count.names = words_of(object, "names", faults);
    vocabulary.profile.push_back(std::move(count));
  });
  read_projects(root.require("projects"), faults, vocabulary.projects);
  if (!faults.empty()) return faults.take();
  return vocabulary;
}

}  // namespace gouji
