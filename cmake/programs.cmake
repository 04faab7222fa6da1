# The programs: gouji (the command line, native and under Node.js) and gouji_web (the page's wasm).

# gouji_node_program(<target>): settings for wasm that runs under Node.js and sees the real file system.
# Linked without Binaryen's passes over the whole program, which take longer than compiling it.
function(gouji_node_program target)
  if(EMSCRIPTEN)
    target_link_options(${target} PRIVATE
      -O1 -sNODERAWFS=1 -sENVIRONMENT=node -sEXIT_RUNTIME=1 -sALLOW_MEMORY_GROWTH=1 ${GOUJI_STACK}
      "SHELL:--pre-js ${PROJECT_SOURCE_DIR}/cmake/node_prelude.js")
  endif()
endfunction()

if(EMSCRIPTEN)
  # The setting was renamed in 3.1.25; the stack of later versions is too small for deep files.
  if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.25)
    set(GOUJI_STACK -sTOTAL_STACK=1048576)
  else()
    set(GOUJI_STACK -sSTACK_SIZE=1048576)
  endif()
endif()

file(GLOB cli_main CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/cli/main.cpp)
if(cli_main)
  add_executable(gouji ${cli_main})
  target_link_libraries(gouji PRIVATE gouji_cli)
  gouji_node_program(gouji)
endif()

# gouji_page_program(<target> <folder>): settings for wasm that a page loads as <folder>/gouji.js and .wasm.
# No eval (the policy of the page forbids it), no file system, and the page grows its memory as it needs. The allocator
# is the small one, and nobody asks WebGL for its errors.
function(gouji_page_program target folder)
  set_target_properties(${target} PROPERTIES OUTPUT_NAME gouji RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/${folder})
  target_link_options(${target} PRIVATE
    --no-entry -sENVIRONMENT=web -sMODULARIZE=1 -sEXPORT_ES6=1 -sEXPORT_NAME=createGouji
    -sMALLOC=emmalloc -sGL_TRACK_ERRORS=0 -sDYNAMIC_EXECUTION=0 -sFILESYSTEM=0 -sALLOW_MEMORY_GROWTH=1 -sMAX_WEBGL_VERSION=2
    -sEXPORTED_RUNTIME_METHODS=GL ${GOUJI_STACK})
endfunction()

if(EMSCRIPTEN)
  file(GLOB page_main CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/page/*_web.cpp)
  add_executable(gouji_web ${page_main})
  target_link_libraries(gouji_web PRIVATE gouji_page)
  gouji_page_program(gouji_web page)
  foreach(unused IN ITEMS _ZN5ImGui8EndTableEv _ZN5ImGui9EndTabBarEv _ZN5ImGui31TableSettingsAddSettingsHandlerEv)
    target_link_options(gouji_web PRIVATE -Wl,--wrap=${unused})  # see src/platform/imgui_unused_web.cpp
  endforeach()
  # Binaryen's passes, again and again until nothing gets smaller; and once more over what emcc wrote, which it strips
  # of what is not needed after them.
  target_link_options(gouji_web PRIVATE $<$<CONFIG:Release>:-sBINARYEN_EXTRA_PASSES=--converge>)
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    add_custom_command(TARGET gouji_web POST_BUILD VERBATIM COMMAND ${GOUJI_WASM_OPT} -Oz
      --enable-nontrapping-float-to-int --enable-sign-ext --enable-bulk-memory gouji.wasm -o gouji.wasm
      WORKING_DIRECTORY ${PROJECT_BINARY_DIR}/page)
  endif()
endif()

# The page's surface with a content of its own, for the browser tests of the platform.
if(EMSCRIPTEN AND GOUJI_TESTS)
  add_executable(gouji_panel ${page_main} ${PROJECT_SOURCE_DIR}/tests/web/panel/panel.cpp)
  target_link_libraries(gouji_panel PRIVATE gouji_platform)
  gouji_page_program(gouji_panel panel)
  add_dependencies(gouji_web gouji_panel)
endif()
