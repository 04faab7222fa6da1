// read_narrative(): the claims of the prose as rows of one table.
#include <algorithm>
#include <utility>

#include "io/claim_figures.h"
#include "io/figure_reader.h"
#include "io/table_reader.h"

namespace gouji {
namespace {

bool is_about_money(JsonNode claim) {
  const JsonNode measure = claim.find("measure");
  return !measure || measure.text() == text_from_measure(Measure::money);
}

bool any_is_about_money(JsonNode claims) {
  for (JsonNode claim = claims.first_child(); claim; claim = claim.next_sibling()) {
    if (is_about_money(claim)) return true;
  }
  return false;
}

void read_claim(JsonNode node, IdSet& ids, FaultList& faults, Table& table, std::vector<Fact>& facts) {
  ObjectReader object(node, faults);
  Row row;
  row.id = object.required_id(ids);
  row.name = object.string("name");
  row.line = object.line();

  Claim claim;
  claim.section = object.string("section");
  claim.direction_word = object.string("direction");
  claim.base = object.string("base");
  claim.function = object.string("function");
  claim.performance = object.string("performance");

  const Unit unit{.measure = object.measure(), .money_unit = table.money_unit};
  const JsonNode change_node = object.find("change");
  ClaimFigures figures;
  figures.amount = read_fact(object.find("amount"), unit, faults);
  figures.change = read_fact(change_node, unit, faults);
  figures.percentage = read_fact(object.find("percentage"), {.measure = Measure::percent}, faults);
  settle_direction(claim, change_node && change_node.kind() != JsonKind::null, figures);
  facts.insert(facts.end(), {figures.amount, figures.change, figures.percentage});

  row.claim = std::move(claim);
  row.unknown = object.unknown();
  table.rows.push_back(std::move(row));
}

}  // namespace

void read_narrative(JsonNode node, FaultList& faults, TableDraft& draft) {
  ObjectReader object(node, faults);
  Table table;
  table.id = "narrative";
  table.kind = TableKind::narrative;
  table.title = object.string("title");
  table.line = object.line();
  table.columns = claim_columns();
  const JsonNode claims = object.required_array("claims");
  if (claims) {
    if (any_is_about_money(claims)) table.money_unit = object.money_unit();
    IdSet ids(faults);
    for (JsonNode claim = claims.first_child(); claim; claim = claim.next_sibling()) {
      if (expect_kind(claim, JsonKind::object, faults)) read_claim(claim, ids, faults, table, draft.facts);
    }
  }
  table.unknown = object.unknown();
  draft.tables.push_back(std::move(table));
}

}  // namespace gouji
