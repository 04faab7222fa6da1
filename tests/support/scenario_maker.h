// A scenario with every kind of change and constraint, and one by chance.
#pragma once

#include "tests/support/random_numbers.h"
#include "tests/support/whatif_maker.h"

namespace gouji {

inline Scenario full_scenario() {
  Change onto = set_to("expenditure/total/total", 3'300'000'000);
  onto.onto = "系统运维费项目";
  Scenario scenario;
  scenario.name = "压减 \"公用\" 经费";
  scenario.baseline = "0123456789abcdef";
  scenario.funding = Funding::fixed;
  scenario.steps = {{.description = "", .is_on = true, .changes = {scale("302*", 97, 100), scale("301", 80, 86)}},
                    {.description = "调剂", .is_on = false, .changes = {move_from("社会保险经办业务", "系统运维费项目", 10'000'000)}},
                    {.description = "", .is_on = true, .changes = {add_to("profile/staff/count", -5), onto}}};
  scenario.constraints = {{.kind = Constraint::Kind::at_most, .target = "expenditure/total/total", .amount = {3'400'000'000}, .description = "总额"},
                          {.kind = Constraint::Kind::at_least, .target = "301", .amount = {-1}, .description = ""}};
  return scenario;
}

}  // namespace gouji
