# Writes version.cpp, the bodies of src/assets/version.h, and leaves it alone where nothing changed.
# cmake -DSOURCE_DIR=… -DOUTPUT=… -DVERSION=… -DTOOLCHAIN=… -P version.cmake
execute_process(COMMAND git -C ${SOURCE_DIR} describe --always --dirty --match "v[0-9]*" --abbrev=7
  OUTPUT_VARIABLE described OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
set(text ${VERSION})
if(NOT failed AND described)
  # "v0.1.0" on the release itself, "v0.1.0-3-g1a2b3c4" after it, a bare commit where no tag is known.
  if(described MATCHES "^v${VERSION}$")
    set(text ${VERSION})
  elseif(described MATCHES "g([0-9a-f]+(-dirty)?)$" OR described MATCHES "^([0-9a-f]+(-dirty)?)$")
    string(REPLACE "-" "." commit ${CMAKE_MATCH_1})
    set(text ${VERSION}+g${commit})
  endif()
endif()
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT "// Made by cmake/version.cmake.
#include \"assets/version.h\"

namespace gouji {

std::string_view version_text() { return \"${text}\"; }
std::string_view toolchain_text() { return \"${TOOLCHAIN}\"; }

}  // namespace gouji
")
