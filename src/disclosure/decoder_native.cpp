#include "base/utf8.h"
#include "disclosure/decoder.h"

#include <iconv.h>

#include <array>
#include <cerrno>

namespace gouji {
namespace {

const char* iconv_name(TextEncoding encoding) {
  switch (encoding) {
    case TextEncoding::gb18030: return "GB18030";
    case TextEncoding::utf16_le: return "UTF-16LE";
    case TextEncoding::utf16_be: return "UTF-16BE";
  }
  return "";
}

}  // namespace

std::string decoded_text(std::string_view bytes, TextEncoding encoding) {
  std::string text;
  const iconv_t converter = iconv_open("UTF-8", iconv_name(encoding));
  if (converter == iconv_t(-1)) return std::string(kReplacement);
  text.reserve(bytes.size() + bytes.size() / 2);
  std::array<char, 16384> buffer;
  char* in = const_cast<char*>(bytes.data());  // iconv does not write there
  std::size_t left = bytes.size();
  while (left > 0) {
    char* out = buffer.data();
    std::size_t room = buffer.size();
    const std::size_t result = iconv(converter, &in, &left, &out, &room);
    text.append(buffer.data(), buffer.size() - room);
    if (result != std::size_t(-1) || errno == E2BIG) continue;
    text += kReplacement;
    if (errno == EINVAL) break;  // cut short at the end
    ++in;
    --left;
  }
  iconv_close(converter);
  return text;
}

}  // namespace gouji
