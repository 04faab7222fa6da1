// What a person typed, taken at its word: a change of the selected figure, a lever's position, a goal, a limit. What
// cannot be taken stays in State::typing with its fault. Both faces of the page hand it over here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ui/command.h"

namespace gouji {

// `field` names where it was typed, see State::typing.
[[nodiscard]] Command typed_figure(const Views& views, const State& state, const char* field, std::string text);
[[nodiscard]] Command typed_lever(const Views& views, const State& state, const LeverView& lever, const char* field, std::string text);
[[nodiscard]] Command typed_goal(const Views& views, const State& state, std::string text);
// Of the selected figure.
[[nodiscard]] Command typed_limit(const Views& views, const State& state, Constraint::Kind kind, std::string text);

// The change of the selected figure is borne by a part: 0 all in proportion, else WhatIfViews::parts from 1.
[[nodiscard]] std::optional<Command> share_onto(const Views& views, std::size_t number);

// The step of a lever that stands at `value`. A rate and a head count say where it was published to stand.
[[nodiscard]] Command lever_edit(const Views& views, const LeverView& lever, std::int64_t value, ScenarioEdit::Kind kind);

// What a copy of the current scenario is called: "方案 1 副本", the next one "方案 1 副本 2", and a copy of either "方案 1 副本 3".
[[nodiscard]] std::string name_of_copy(const Views& views);

// "lever.operating": where its position is typed.
[[nodiscard]] std::string field_of(const LeverView& lever);

// What is wrong with the text of `field`, in words; empty where nothing is.
[[nodiscard]] std::string fault_text(const Language& words, const State& state, std::string_view field);

}  // namespace gouji
