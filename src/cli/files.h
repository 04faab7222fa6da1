// Whole files, read and written. Nothing is printed here; a failure is nothing or false.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gouji {

// The bytes of the file, or of standard input for "-". Nothing where it cannot be read.
[[nodiscard]] std::optional<std::string> read_file(const std::string& path);

// Writes beside the file and renames, so that the file holds the old bytes or the new ones, never a part.
// "-" is standard output. False where it cannot be written.
[[nodiscard]] bool write_file(const std::string& path, std::string_view bytes);

[[nodiscard]] bool write_standard_output(std::string_view bytes);
void write_standard_error(std::string_view bytes);

}  // namespace gouji
