#include "check/suspect.h"

namespace gouji {
namespace {

constexpr std::string_view kSlips[] = {
    "wrong-column", "wrong-value",     "wrong-digit", "swapped-digits", "dropped-digit",     "added-digit",     "moved-point",
    "wrong-sign",   "neighbour-value", "wrong-row",   "swapped-values", "amount-for-change", "base-for-amount", "missing-value",
};
constexpr std::string_view kConfidences[] = {"certain", "likely", "possible"};
constexpr std::string_view kReasons[] = {"tied", "no-correction", "too-much-work"};

}  // namespace

std::string_view name_of(Slip slip) { return kSlips[static_cast<std::size_t>(slip)]; }
bool is_move(Slip slip) { return slip == Slip::wrong_column || slip == Slip::wrong_row; }
std::string_view name_of(Confidence confidence) { return kConfidences[static_cast<std::size_t>(confidence)]; }
std::string_view name_of(Undetermined::Reason reason) { return kReasons[static_cast<std::size_t>(reason)]; }

}  // namespace gouji
