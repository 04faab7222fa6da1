# Writes the body of one function of src/assets/embedded.h.
# cmake -DASSETS_DIR=… -DFUNCTION=… -DOUTPUT=… -DFILES=a.json|b.json -P embed_assets.cmake   (paths from ASSETS_DIR)
string(REPLACE "|" ";" files "${FILES}")
list(SORT files)
set(entries "")
foreach(file IN LISTS files)
  file(READ ${ASSETS_DIR}/${file} text)
  # A JSON string holds no line break, so white space at the start of a line is indentation.
  string(REGEX REPLACE "\n[ \t]+" "\n" text "${text}")
  string(FIND "${text}" ")gouji\"" clash)
  if(NOT clash EQUAL -1)
    message(FATAL_ERROR "${file} holds the end mark of the raw string that would carry it")
  endif()
  string(APPEND entries "  {\"${file}\", R\"gouji(${text})gouji\"},\n")
endforeach()
file(WRITE ${OUTPUT} "// Made by cmake/embed_assets.cmake.
#include \"assets/embedded.h\"

namespace gouji {

namespace {
constexpr EmbeddedAsset kAssets[] = {
${entries}};
}  // namespace

std::span<const EmbeddedAsset> ${FUNCTION}() { return kAssets; }

}  // namespace gouji
")
