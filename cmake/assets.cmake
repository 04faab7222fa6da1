# gouji_assets: the files of assets/ that both builds carry inside, and the version stamp.
set(GOUJI_GENERATED ${PROJECT_BINARY_DIR}/generated)

file(GLOB asset_files CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/assets
  ${PROJECT_SOURCE_DIR}/assets/languages/*.json
  ${PROJECT_SOURCE_DIR}/assets/classifications/*.json
  ${PROJECT_SOURCE_DIR}/assets/vocabulary/*.json
  ${PROJECT_SOURCE_DIR}/assets/rules/*.json)
set(asset_paths ${asset_files})
list(TRANSFORM asset_paths PREPEND ${PROJECT_SOURCE_DIR}/assets/)
string(REPLACE ";" "|" asset_argument "${asset_files}")
add_custom_command(OUTPUT ${GOUJI_GENERATED}/embedded.cpp
  COMMAND ${CMAKE_COMMAND} -DASSETS_DIR=${PROJECT_SOURCE_DIR}/assets -DOUTPUT=${GOUJI_GENERATED}/embedded.cpp
    "-DFILES=${asset_argument}" -P ${PROJECT_SOURCE_DIR}/cmake/embed_assets.cmake
  DEPENDS ${asset_paths} ${PROJECT_SOURCE_DIR}/cmake/embed_assets.cmake
  COMMENT "Embedding assets" VERBATIM)

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

add_library(gouji_assets STATIC ${GOUJI_GENERATED}/embedded.cpp ${GOUJI_GENERATED}/version.cpp)
add_dependencies(gouji_assets gouji_version_stamp)
target_link_libraries(gouji_assets PUBLIC gouji_options)
# The text of an asset may be longer than the standard asks every compiler to take.
target_compile_options(gouji_assets PRIVATE -Wno-overlength-strings)
