#include "page/text_view_json.h"

#include <utility>

#include "base/utf8.h"

namespace gouji {
namespace {

// What stands in a file reaches the page as it may be shown.
JsonValue shown(std::string_view text) { return JsonValue::string(harmless(text)); }

void add_text(JsonValue& object, std::string_view name, std::string_view text) {
  if (!text.empty()) object.add(name, shown(text));
}

void add_flag(JsonValue& object, std::string_view name, bool value) {
  if (value) object.add(name, JsonValue::boolean(true));
}

void add_count(JsonValue& object, std::string_view name, std::uint16_t count, std::uint16_t usual) {
  if (count != usual) object.add(name, JsonValue::number(count));
}

JsonValue json_of(const ReportRun& run) {
  const bool has_action = run.action.kind != ReportAction::Kind::none;
  if (!has_action && run.section.empty() && run.sign.empty() && !run.is_strong) return shown(run.text);
  JsonValue json = JsonValue::object();
  json.add("text", shown(run.text));
  if (has_action) {
    json.add("action", shown(name_of(run.action.kind)));
    json.add("number", JsonValue::number(run.action.number));
  }
  add_text(json, "section", run.section);
  add_text(json, "sign", run.sign);
  add_flag(json, "strong", run.is_strong);
  return json;
}

template <typename Elements, typename Make>
JsonValue array_of(const Elements& elements, const Make& make) {
  JsonValue array = JsonValue::array();
  for (const auto& element : elements) array.push(make(element));
  return array;
}

JsonValue json_of(const ReportRuns& runs) {
  return array_of(runs, [](const ReportRun& run) { return json_of(run); });
}

JsonValue block_of(std::string_view kind) {
  JsonValue json = JsonValue::object();
  json.add("kind", shown(kind));
  return json;
}

JsonValue json_of(const ReportHead& head) {
  JsonValue json = JsonValue::object();
  json.add("text", shown(head.text));
  add_count(json, "columns", head.columns, 1);
  add_count(json, "rows", head.rows, 1);
  add_flag(json, "group", head.is_group);
  return json;
}

JsonValue json_of(const ReportCell& cell) {
  if (cell.fact == kNone) return shown(cell.text);
  JsonValue json = JsonValue::array();
  json.push(shown(cell.text)).push(JsonValue::number(cell.fact));
  const bool has_move = !cell.move.empty();
  if (!cell.sign.empty() || cell.is_suggested || has_move) json.push(shown(cell.sign));
  if (cell.is_suggested || has_move) json.push(JsonValue::boolean(cell.is_suggested));
  if (has_move) json.push(shown(cell.move));
  return json;
}

JsonValue json_of(const ReportRow& row) {
  JsonValue json = JsonValue::object();
  json.add("id", shown(row.id));
  add_count(json, "depth", row.depth, 0);
  add_flag(json, "total", row.is_total);
  json.add("names", array_of(row.names, [](const std::string& name) { return shown(name); }));
  add_text(json, "gloss", row.gloss);
  json.add("cells", array_of(row.cells, [](const ReportCell& cell) { return json_of(cell); }));
  return json;
}

struct BlockJson {
  JsonValue operator()(const ReportHeading& heading) const {
    JsonValue json = block_of("heading");
    json.add("level", JsonValue::number(heading.level)).add("runs", json_of(heading.runs));
    return json;
  }
  JsonValue operator()(const ReportParagraph& paragraph) const {
    JsonValue json = block_of("paragraph");
    json.add("runs", json_of(paragraph.runs));
    add_flag(json, "quiet", paragraph.is_quiet);
    return json;
  }
  JsonValue operator()(const ReportList& list) const {
    JsonValue json = block_of("list");
    json.add("items", array_of(list.items, [](const ReportRuns& runs) { return json_of(runs); }));
    return json;
  }
  JsonValue operator()(const ReportTerms& terms) const {
    JsonValue json = block_of("terms");
    json.add("terms", array_of(terms.terms, [](const auto& term) {
      JsonValue pair = JsonValue::array();
      pair.push(shown(term.first)).push(json_of(term.second));
      return pair;
    }));
    return json;
  }
  JsonValue operator()(const ReportButtons& buttons) const {
    JsonValue json = block_of("buttons");
    json.add("runs", json_of(buttons.buttons));
    return json;
  }
  JsonValue operator()(const ReportChoice& choice) const {
    JsonValue json = block_of("choice");
    json.add("label", shown(choice.label)).add("runs", json_of(choice.options));
    json.add("chosen", JsonValue::number(static_cast<std::int64_t>(choice.chosen)));
    return json;
  }
  JsonValue operator()(const ReportField& field) const {
    JsonValue json = block_of("field");
    json.add("label", shown(field.label)).add("text", shown(field.text)).add("hint", shown(field.hint));
    json.add("action", shown(name_of(field.action.kind))).add("number", JsonValue::number(field.action.number));
    add_text(json, "fault", field.fault);
    return json;
  }
  JsonValue operator()(const ReportTable& table) const {
    JsonValue json = block_of("table");
    json.add("caption", shown(table.caption));
    add_flag(json, "titled", table.is_titled);
    add_text(json, "note", table.note);
    json.add("heads", array_of(table.heads, [](const std::vector<ReportHead>& row) {
      return array_of(row, [](const ReportHead& head) { return json_of(head); });
    }));
    json.add("words", array_of(table.is_words, [](bool is_words) { return JsonValue::boolean(is_words); }));
    json.add("rows", array_of(table.rows, [](const ReportRow& row) { return json_of(row); }));
    return json;
  }
};

}  // namespace

JsonValue json_of(const ReportSection& section) {
  JsonValue json = JsonValue::object();
  json.add("id", shown(section.id));
  add_text(json, "title", section.title);
  json.add("level", JsonValue::number(section.level)).add("place", shown(name_of(section.place)));
  add_text(json, "sign", section.sign);
  json.add("blocks", array_of(section.blocks, [](const ReportBlock& block) { return std::visit(BlockJson{}, block); }));
  return json;
}

JsonValue json_of(const std::vector<ReportSign>& signs) {
  JsonValue json = JsonValue::object();
  for (const ReportSign& sign : signs) {
    JsonValue pair = JsonValue::array();
    pair.push(shown(sign.glyph)).push(shown(sign.word));
    json.add(sign.name, std::move(pair));
  }
  return json;
}

}  // namespace gouji
