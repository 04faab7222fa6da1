#include "check/violated_groups.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace gouji {

std::vector<std::vector<Index>> group_by_common_facts(const RelationSet& relations, const std::vector<Index>& violated) {
  std::vector<Index> group(violated.size());
  std::iota(group.begin(), group.end(), Index{0});
  const auto root = [&](Index i) {
    while (group[i] != i) i = group[i] = group[group[i]];
    return i;
  };
  std::unordered_map<Index, Index> first_with_fact;
  for (Index i = 0; i < violated.size(); ++i) {
    for (const Index fact : relations.facts_of(violated[i])) {
      const Index a = root(i);
      const Index b = root(first_with_fact.emplace(fact, i).first->second);
      group[std::max(a, b)] = std::min(a, b);  // the first relation stays the root
    }
  }
  std::vector<std::vector<Index>> groups(violated.size());
  for (Index i = 0; i < violated.size(); ++i) groups[root(i)].push_back(violated[i]);
  const auto is_empty = [](const std::vector<Index>& relations_of_group) { return relations_of_group.empty(); };
  groups.erase(std::remove_if(groups.begin(), groups.end(), is_empty), groups.end());
  return groups;
}

}  // namespace gouji
