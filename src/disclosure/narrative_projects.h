// Descriptions of projects in the prose: a heading with the project's name, then fields such as 项目概述 and
// 年度预算安排. Each becomes a claim project-1, project-2, … with the function that the text names and the performance
// table of the same project.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "disclosure/narrative_claims.h"
#include "disclosure/narrative_plain.h"
#include "disclosure/narrative_subject.h"

namespace gouji {

class ProjectReader {
 public:
  // REQUIRES: all outlive the reader.
  ProjectReader(const SubjectFinder& finder, std::vector<StatedClaim>& claims, Remarks& remarks)
      : finder_(finder), words_(finder.words().projects), claims_(claims), remarks_(remarks) {}

  // True where a heading opens descriptions of projects.
  [[nodiscard]] bool is_section(std::string_view plain_heading) const;

  void begin_section(std::string section);
  void end_section();
  [[nodiscard]] bool in_section() const { return in_section_; }
  // True between the name of a project and the end of its description.
  [[nodiscard]] bool in_project() const { return in_project_; }

  // A heading inside the section: the name of the next project, or of a field.
  void read_heading(const Paragraph& paragraph);
  // A paragraph inside the section. False where it is no field of a project: then it is ordinary prose.
  bool read_paragraph(const Paragraph& paragraph);
  // "project-2" of the description that is being read.
  [[nodiscard]] std::string project_id() const { return "project-" + std::to_string(projects_); }

 private:
  enum class Field : std::uint8_t { none, name, function, amount, other };

  [[nodiscard]] Field field_named(std::string_view plain) const;
  void begin_project(std::string name, std::uint32_t line);
  void end_project();
  void read_amount(const Paragraph& paragraph, const PlainText& plain, std::size_t begin);
  void remark_amounts(const Paragraph& paragraph, const PlainText& plain, std::size_t begin, std::string_view id);
  void read_function(std::string_view plain);

  const SubjectFinder& finder_;
  const ProjectWords& words_;
  std::vector<StatedClaim>& claims_;
  Remarks& remarks_;
  std::string section_;
  bool in_section_ = false;
  bool in_project_ = false;
  std::size_t projects_ = 0;
  StatedClaim project_;
  Field field_ = Field::none;  // that a heading named
};

// Gives each project its performance table: the most alike names first, then, where as many of both are left, in
// order. Names are compared only while there are few enough (kMostCompared pairs).
void link_projects(std::vector<StatedClaim>& claims, const std::vector<DraftTable>& tables);

}  // namespace gouji
