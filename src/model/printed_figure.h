// Printing another value into a figure: of a correction, of a scenario.
#pragma once

#include "model/fact.h"
#include "model/table.h"

namespace gouji {

// The value is printed to the digits of the fact's column, or to more where it needs them. A claim prints the
// size of its change, and its word is made to fit the sign. A value of 0 empties a blank, else it is printed.
// REQUIRES: the fact lies in one of the tables.
void print_value(std::vector<Table>& tables, Fact& fact, Amount value);

// The cell is emptied.
void print_blank(Fact& fact);

}  // namespace gouji
