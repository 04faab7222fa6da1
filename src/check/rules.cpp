#include "check/rules.h"

#include "check/between_tables.h"
#include "check/inside_table.h"
#include "check/narrative.h"
#include "check/year_on_year.h"

namespace gouji {
namespace {

constexpr Rule kRules[] = {
    {"row-total", Severity::error, &apply_row_total},
    {"children-total", Severity::error, &apply_children_total},
    {"grand-total", Severity::error, &apply_grand_total},
    {"expenditure-equals-general", Severity::error, &apply_expenditure_equals_general},
    {"revenue-equals-expenditure", Severity::error, &apply_revenue_equals_expenditure},
    {"basic-equals-basic-table", Severity::error, &apply_basic_equals_basic_table},
    {"three-public-within-basic-table", Severity::error, &apply_three_public_within_basic_table},
    {"narrative-equals-table", Severity::error, &apply_narrative_equals_table},
    {"narrative-parts", Severity::error, &apply_narrative_parts},
    {"narrative-restated", Severity::error, &apply_narrative_restated},
    // Equal only where every unit is administrative, which the disclosure need not say.
    {"operating-equals-basic-table", Severity::remark, &apply_operating_equals_basic_table},
    {"procurement-parts", Severity::error, &apply_procurement_parts},
    // The narrative need not describe every project.
    {"project-spending", Severity::warning, &apply_project_spending},
    {"project-performance", Severity::error, &apply_project_performance},
    {"performance-funds", Severity::error, &apply_performance_funds},
    {"change-parts", Severity::error, &apply_change_parts},
    {"change-restated", Severity::error, &apply_change_restated},
    // A reclassification between the years can explain it, but should then be said.
    {"change-composition", Severity::warning, &apply_change_composition},
    {"percentage-matches-change", Severity::error, &apply_percentage_matches_change},
    {"head-counts", Severity::error, &apply_head_counts},
    {"head-count-within-staffing", Severity::warning, &apply_head_count_within_staffing},
};

}  // namespace

std::span<const Rule> rules() { return kRules; }

}  // namespace gouji
