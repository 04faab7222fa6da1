# gouji_assets: the files of assets/ that the programs carry inside, and the version stamp.
set(GOUJI_GENERATED ${PROJECT_BINARY_DIR}/generated)

# gouji_embed(<function> <folder of assets/>…): their files as the answer of that function of src/assets/embedded.h.
function(gouji_embed function)
  set(patterns ${ARGN})
  list(TRANSFORM patterns REPLACE "(.+)" "${PROJECT_SOURCE_DIR}/assets/\\1/*.json")
  file(GLOB files CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/assets ${patterns})
  set(paths ${files})
  list(TRANSFORM paths PREPEND ${PROJECT_SOURCE_DIR}/assets/)
  string(REPLACE ";" "|" files "${files}")
  add_custom_command(OUTPUT ${GOUJI_GENERATED}/${function}.cpp
    COMMAND ${CMAKE_COMMAND} -DASSETS_DIR=${PROJECT_SOURCE_DIR}/assets -DFUNCTION=${function}
      -DOUTPUT=${GOUJI_GENERATED}/${function}.cpp "-DFILES=${files}" -P ${PROJECT_SOURCE_DIR}/cmake/embed_assets.cmake
    DEPENDS ${paths} ${PROJECT_SOURCE_DIR}/cmake/embed_assets.cmake
    COMMENT "Embedding assets" VERBATIM)
endfunction()

gouji_embed(embedded_assets languages classifications vocabulary rules)
# A source of its own, which the page does not link.
gouji_embed(command_line_assets command-line)

if(EMSCRIPTEN)
  set(GOUJI_TOOLCHAIN "Emscripten ${EMSCRIPTEN_VERSION}")
else()
  set(GOUJI_TOOLCHAIN "${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}")
endif()
# Asked at every build: the commit may have changed while no file of the build did.
add_custom_target(gouji_version_stamp
  COMMAND ${CMAKE_COMMAND} -DSOURCE_DIR=${PROJECT_SOURCE_DIR} -DOUTPUT=${GOUJI_GENERATED}/version.cpp
    -DVERSION=${PROJECT_VERSION} "-DTOOLCHAIN=${GOUJI_TOOLCHAIN}" -P ${PROJECT_SOURCE_DIR}/cmake/version.cmake
  BYPRODUCTS ${GOUJI_GENERATED}/version.cpp
  COMMENT "Version" VERBATIM)

add_library(gouji_assets STATIC 
  ${GOUJI_GENERATED}/embedded_assets.cpp ${GOUJI_GENERATED}/command_line_assets.cpp ${GOUJI_GENERATED}/version.cpp)
add_dependencies(gouji_assets gouji_version_stamp)
target_link_libraries(gouji_assets PUBLIC gouji_options)
# The text of an asset may be longer than the standard asks every compiler to take.
target_compile_options(gouji_assets PRIVATE -Wno-overlength-strings)
