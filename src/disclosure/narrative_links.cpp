// link_projects(): which performance table belongs to which project of the prose.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/sort.h"
#include "base/utf8.h"
#include "disclosure/narrative_projects.h"

namespace gouji {
namespace {

constexpr std::size_t kMostCompared = 10'000;  // pairs of names
constexpr std::size_t kLongestName = 60;       // characters
constexpr int kAlike = 600;                    // per mille
constexpr int kSame = 1000;

std::u32string name_for_comparison(std::string_view printed) {
  static constexpr std::string_view kProject = "项目";
  std::string name = plain(printed);
  if (name.size() > kProject.size() && name.ends_with(kProject)) name.resize(name.size() - kProject.size());
  std::u32string characters;
  for (std::size_t at = 0; at < name.size() && characters.size() < kLongestName;) {
    characters += next_code_point(name, at).value_or(0);
  }
  return characters;
}

// Twice the longest common subsequence over both lengths, per mille.
int alikeness(const std::u32string& a, const std::u32string& b) {
  if (a.empty() || b.empty()) return 0;
  if (a == b) return kSame;
  std::vector<int> row(b.size() + 1);
  for (const char32_t c : a) {
    int diagonal = 0;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const int above = row[j];
      row[j] = c == b[j - 1] ? diagonal + 1 : std::max(row[j], row[j - 1]);
      diagonal = above;
    }
  }
  return 2 * kSame * row[b.size()] / static_cast<int>(a.size() + b.size());
}

struct Pair {
  int alikeness;
  std::size_t project;
  std::size_t table;
};

struct Project {
  StatedClaim* claim;
  std::u32string name;
};

struct Performance {
  const std::string* id;
  std::u32string name;
  bool is_taken = false;
};

void link_by_name(std::vector<Project>& projects, std::vector<Performance>& tables) {
  if (projects.size() * tables.size() > kMostCompared) return;
  std::vector<Pair> pairs;
  for (std::size_t p = 0; p < projects.size(); ++p) {
    for (std::size_t t = 0; t < tables.size(); ++t) {
      const int alike = alikeness(projects[p].name, tables[t].name);
      if (alike >= kAlike) pairs.push_back({alike, p, t});
    }
  }
  sort_stably(pairs, [](const Pair& a, const Pair& b) { return a.alikeness > b.alikeness; });
  for (const Pair& pair : pairs) {
    if (!projects[pair.project].claim->performance.empty() || tables[pair.table].is_taken) continue;
    projects[pair.project].claim->performance = *tables[pair.table].id;
    tables[pair.table].is_taken = true;
  }
}

void link_in_order(std::vector<Project>& projects, std::vector<Performance>& tables) {
  std::vector<StatedClaim*> claims;
  std::vector<const std::string*> ids;
  for (const Project& project : projects) {
    if (project.claim->performance.empty()) claims.push_back(project.claim);
  }
  for (const Performance& table : tables) {
    if (!table.is_taken) ids.push_back(table.id);
  }
  if (claims.size() != ids.size()) return;
  for (std::size_t i = 0; i < claims.size(); ++i) claims[i]->performance = *ids[i];
}

}  // namespace

void link_projects(std::vector<StatedClaim>& claims, const std::vector<DraftTable>& tables) {
  static constexpr std::string_view kProject = "project-";
  std::vector<Project> projects;
  for (StatedClaim& claim : claims) {
    if (claim.id.starts_with(kProject)) projects.push_back({&claim, name_for_comparison(claim.name)});
  }
  std::vector<Performance> performance;
  for (const DraftTable& table : tables) {
    if (table.table.kind != TableKind::performance) continue;
    performance.push_back({&table.table.id, name_for_comparison(table.table.project)});
  }
  link_by_name(projects, performance);
  link_in_order(projects, performance);
}

}  // namespace gouji
