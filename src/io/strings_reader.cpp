#include "io/strings_reader.h"

#include "io/fault_list.h"
#include "io/json_tree.h"
#include "io/object_reader.h"

namespace gouji {

Result<NamedStrings> read_strings(std::string_view text) {
  FaultList faults(text);
  const std::optional<JsonTree> tree = JsonTree::read(text, faults);
  if (!tree) return faults.take();
  const JsonNode root = tree->root();
  if (root.kind() != JsonKind::object) {
    faults.add("not-a-language", root.offset(), {});
    return faults.take();
  }
  NamedStrings strings;
  for (JsonNode member = root.first_child(); member; member = member.next_sibling()) {
    if (expect_kind(member, JsonKind::string, faults)) strings.emplace_back(member.name(), member.text());
  }
  if (!faults.empty()) return faults.take();
  return strings;
}

}  // namespace gouji
