// The published budget that scenarios are laid over, and how its figures are related.
#pragma once

#include <span>

#include "model/budget.h"
#include "model/relation.h"
#include "model/rule.h"
#include "model/verdict.h"

namespace gouji {

// All of it is of one budget, and must outlive what is made from it. No pointer is null.
struct Baseline {
  const Budget* budget = nullptr;
  const RuleSet* rules = nullptr;           // that the relations were made by
  const RelationSet* relations = nullptr;
  const RelationSet* blank = nullptr;       // of figures that are all blank, see check/relate.h
  std::span<const Judgement> judgements;    // of `relations`, as published
};

}  // namespace gouji
