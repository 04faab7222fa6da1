# Writes embedded.cpp: the bodies of src/assets/embedded.h.
# cmake -DASSETS_DIR=… -DOUTPUT=… -DFILES=a.json|b.json -P embed_assets.cmake   (paths from ASSETS_DIR)
string(REPLACE "|" ";" files "${FILES}")
list(SORT files)
set(entries "")
set(count 0)
foreach(file IN LISTS files)
  file(READ ${ASSETS_DIR}/${file} text)
  # A JSON string holds no line break, so white space at the start of a line is indentation.
  string(REGEX REPLACE "\n[ \t]+" "\n" text "${text}")
  string(FIND "${text}" ")gouji\"" clash)
  if(NOT clash EQUAL -1)
    message(FATAL_ERROR "${file} holds the end mark of the raw string that would carry it")
  endif()
  string(APPEND entries "  {\"${file}\", R\"gouji(${text})gouji\"},\n")
  math(EXPR count "${count} + 1")
endforeach()
if(count EQUAL 0)
  set(table "")
  set(all "{}")
else()
  set(table "constexpr EmbeddedAsset kAssets[] = {\n${entries}};\n")
  set(all "kAssets")
endif()
file(WRITE ${OUTPUT} "// Made by cmake/embed_assets.cmake.
#include \"assets/embedded.h\"

namespace gouji {

namespace {
${table}}  // namespace

std::span<const EmbeddedAsset> embedded_assets() { return ${all}; }

std::string_view embedded_asset(std::string_view path) {
  for (const EmbeddedAsset& asset : embedded_assets()) {
    if (asset.path == path) return asset.text;
  }
  return {};
}

}  // namespace gouji
")
