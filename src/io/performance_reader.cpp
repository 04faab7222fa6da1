// read_performance(): a performance table, its funds and its indicators as rows of one table.
#include <utility>

#include "io/figure_reader.h"
#include "io/table_reader.h"

namespace gouji {
namespace {

constexpr Unit kQuantity{.measure = Measure::quantity};

void read_fund_row(JsonNode node, IdSet& ids, FaultList& faults, Table& table, std::vector<Fact>& facts) {
  ObjectReader object(node, faults);
  Row row;
  row.id = object.required_id(ids);
  row.name = object.string("name");
  row.line = object.line();
  const Unit money{.measure = Measure::money, .money_unit = table.money_unit};
  facts.push_back(read_fact(object.find("amount"), money, faults));
  facts.push_back(read_fact({}, kQuantity, faults));
  row.unknown = object.unknown();
  table.rows.push_back(std::move(row));
}

void read_indicator(JsonNode node, std::size_t number, FaultList& faults, Table& table, std::vector<Fact>& facts) {
  ObjectReader object(node, faults);
  Row row;
  row.id = "indicator-" + std::to_string(number);
  row.name = object.required_string("name");
  row.line = object.line();
  Indicator indicator;
  indicator.level1 = object.string("level1");
  indicator.level2 = object.string("level2");
  indicator.comparison = object.string("comparison");
  indicator.measured_in = object.string("measured_in");
  const Unit money{.measure = Measure::money, .money_unit = table.money_unit};
  facts.push_back(read_fact({}, money, faults));
  facts.push_back(read_indicator_value(object.find("value"), faults));
  row.indicator = std::move(indicator);
  row.unknown = object.unknown();
  table.rows.push_back(std::move(row));
}

}  // namespace

void read_performance(JsonNode node, IdSet& table_ids, FaultList& faults, TableDraft& draft) {
  ObjectReader object(node, faults);
  Table table;
  table.id = object.required_id(table_ids);
  table.kind = TableKind::performance;
  if (const JsonNode id = object.find("id"); id && table_kind_from_id(table.id) != TableKind::performance) {
    faults.add("not-a-performance-id", id.offset(), id.pointer(), {{"id", shortened(table.id)}});
  }
  table.title = object.string("title");
  table.line = object.line();
  table.project = object.string("project");
  table.department = object.string("department");
  table.executor = object.string("executor");
  table.columns.resize(2);
  table.columns[0].id = "amount";
  table.columns[1].id = "value";
  table.columns[1].measure = Measure::quantity;

  if (const JsonNode rows = object.required_array("rows")) {
    if (rows.child_count() > 0) table.money_unit = object.money_unit();
    IdSet row_ids(faults);
    for (JsonNode row = rows.first_child(); row; row = row.next_sibling()) {
      if (expect_kind(row, JsonKind::object, faults)) read_fund_row(row, row_ids, faults, table, draft.facts);
    }
  }
  if (const JsonNode indicators = object.required_array("indicators")) {
    std::size_t number = 0;
    for (JsonNode indicator = indicators.first_child(); indicator; indicator = indicator.next_sibling()) {
      ++number;
      if (expect_kind(indicator, JsonKind::object, faults)) {
        read_indicator(indicator, number, faults, table, draft.facts);
      }
    }
  }
  table.unknown = object.unknown();
  draft.tables.push_back(std::move(table));
}

}  // namespace gouji
