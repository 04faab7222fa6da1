#include "cli/files.h"

#include <array>
#include <cstdio>

namespace gouji {
namespace {

bool write_all(std::FILE* file, std::string_view bytes) {
  return std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size() && std::fflush(file) == 0;
}

}  // namespace

std::optional<std::string> read_file(const std::string& path) {
  const bool is_standard_input = path == "-";
  std::FILE* file = is_standard_input ? stdin : std::fopen(path.c_str(), "rb");
  if (file == nullptr) return std::nullopt;
  std::string bytes;
  std::array<char, 1 << 16> block;
  std::size_t count = 0;
  while ((count = std::fread(block.data(), 1, block.size(), file)) > 0) bytes.append(block.data(), count);
  const bool failed = std::ferror(file) != 0;
  if (!is_standard_input) std::fclose(file);
  if (failed) return std::nullopt;
  return bytes;
}

bool write_file(const std::string& path, std::string_view bytes) {
  if (path == "-") return write_standard_output(bytes);
  const std::string beside = path + ".part";
  std::FILE* file = std::fopen(beside.c_str(), "wb");
  if (file == nullptr) return false;
  const bool is_written = write_all(file, bytes);
  const bool is_closed = std::fclose(file) == 0;
  if (is_written && is_closed && std::rename(beside.c_str(), path.c_str()) == 0) return true;
  std::remove(beside.c_str());
  return false;
}

bool write_standard_output(std::string_view bytes) { return write_all(stdout, bytes); }

void write_standard_error(std::string_view bytes) {
  if (!write_all(stderr, bytes)) std::clearerr(stderr);
}

}  // namespace gouji
