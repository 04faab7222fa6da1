// The parts of a budget file that become tables.
#pragma once

#include <vector>

#include "io/fault_list.h"
#include "io/json_tree.h"
#include "io/object_reader.h"
#include "model/fact.h"
#include "model/table.h"

namespace gouji {

// Tables read so far, and their facts row by row, as the constructor of Budget takes them.
struct TableDraft {
  std::vector<Table> tables;
  std::vector<Fact> facts;
};

// Each adds what it reads to the draft and goes on after a fault. REQUIRES: node is an object.
void read_table(JsonNode node, IdSet& table_ids, FaultList& faults, TableDraft& draft);
void read_narrative(JsonNode node, FaultList& faults, TableDraft& draft);
void read_performance(JsonNode node, IdSet& table_ids, FaultList& faults, TableDraft& draft);

}  // namespace gouji
