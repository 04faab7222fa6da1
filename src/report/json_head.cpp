#include "report/json_head.h"

#include <utility>

namespace gouji {

JsonValue json_head(const Cover& cover, const std::string& path) {
  JsonValue unit = JsonValue::object();
  unit.add("code", JsonValue::string(cover.unit_code))
      .add("name", JsonValue::string(cover.unit_name))
      .add("department", JsonValue::string(cover.department));
  JsonValue value = JsonValue::object();
  value.add("file", JsonValue::string(path))
      .add("unit", std::move(unit))
      .add("year", cover.year == 0 ? JsonValue() : JsonValue::number(cover.year));
  return value;
}

}  // namespace gouji
