#include "disclosure/decoder.h"

#include <emscripten.h>

// The text is decoded and kept, then fetched into memory that was made for it: the heap may have grown.
EM_JS(unsigned, gouji_decode, (const char* bytes, unsigned size, int encoding), {
  const names = ["gb18030", "utf-16le", "utf-16be"];
  const text = new TextDecoder(names[encoding]).decode(HEAPU8.slice(bytes, bytes + size));
  Module.goujiDecoded = new TextEncoder().encode(text);
  return Module.goujiDecoded.length;
})

EM_JS(void, gouji_take_decoded, (char* out), {
  HEAPU8.set(Module.goujiDecoded, out);
  Module.goujiDecoded = null;
})

namespace gouji {

std::string decoded_text(std::string_view bytes, TextEncoding encoding) {
  std::string text(gouji_decode(bytes.data(), static_cast<unsigned>(bytes.size()), static_cast<int>(encoding)), '\0');
  gouji_take_decoded(text.data());
  return text;
}

}  // namespace gouji
