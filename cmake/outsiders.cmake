# The libraries of others: Dear ImGui for ui and platform, nlohmann/json for io, GoogleTest for the tests.
# Their sources are compiled without our warnings, their headers are system headers.

# nlohmann/json is headers only. They are reached through a link of their own, so that the wasm build
# takes this one library from the system's folder and nothing else that lies beside it.
if(TARGET gouji_io)
  get_target_property(io_type gouji_io TYPE)
  if(NOT io_type STREQUAL "INTERFACE_LIBRARY")
    find_path(NLOHMANN_FOUND nlohmann/json.hpp
      HINTS ${NLOHMANN_INCLUDE_DIR} PATHS /usr/include /usr/local/include NO_CMAKE_FIND_ROOT_PATH)
    if(NOT NLOHMANN_FOUND)
      message(FATAL_ERROR "nlohmann/json.hpp was not found: apt-get install nlohmann-json3-dev, or set NLOHMANN_INCLUDE_DIR")
    endif()
    file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/outsiders)
    file(CREATE_LINK ${NLOHMANN_FOUND}/nlohmann ${PROJECT_BINARY_DIR}/outsiders/nlohmann SYMBOLIC)
    add_library(nlohmann INTERFACE)
    target_include_directories(nlohmann SYSTEM INTERFACE ${PROJECT_BINARY_DIR}/outsiders)
    target_link_libraries(gouji_io PRIVATE nlohmann)
  endif()
endif()

# The notices that copies of these libraries must carry; they go into dist/.
file(WRITE ${PROJECT_BINARY_DIR}/licenses.txt "
----------------------------------------------------------------------------
Gouji contains JSON for Modern C++ (Copyright 2013-2022 Niels Lohmann) and the
run-time library of Emscripten (Copyright 2010-2026 Emscripten authors), both
under the terms above, musl (Copyright 2005-2026 Rich Felker, et al., the terms
above), and LLVM's libc++ (Apache License 2.0 with LLVM exceptions).
")

# Dear ImGui. Natively it has no renderer: the tests of the panels read its draw lists.
file(GLOB imgui_users CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/src/ui/*.cpp ${PROJECT_SOURCE_DIR}/src/platform/*.cpp)
if(imgui_users)
  if(IMGUI_DIR)
    set(imgui ${IMGUI_DIR})
  else()
    execute_process(COMMAND sh ${PROJECT_SOURCE_DIR}/cmake/fetch-imgui.sh ${PROJECT_SOURCE_DIR}/build/downloads
      OUTPUT_VARIABLE imgui OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed)
    if(failed)
      message(FATAL_ERROR "Dear ImGui could not be fetched: set IMGUI_DIR to the sources of 1.92 or later")
    endif()
  endif()
  file(STRINGS ${imgui}/imgui.h imgui_version REGEX "^#define IMGUI_VERSION_NUM")
  string(REGEX MATCH "[0-9]+" imgui_version "${imgui_version}")
  if(NOT imgui_version OR imgui_version LESS 19200)
    message(FATAL_ERROR "${imgui} does not hold Dear ImGui 1.92 or later (IMGUI_VERSION_NUM ${imgui_version})")
  endif()

  file(READ ${imgui}/LICENSE.txt imgui_license)
  file(APPEND ${PROJECT_BINARY_DIR}/licenses.txt "
----------------------------------------------------------------------------
Gouji contains Dear ImGui:

${imgui_license}")

  add_library(imgui STATIC ${imgui}/imgui.cpp ${imgui}/imgui_draw.cpp ${imgui}/imgui_tables.cpp ${imgui}/imgui_widgets.cpp)
  if(EMSCRIPTEN)
    target_sources(imgui PRIVATE ${imgui}/backends/imgui_impl_opengl3.cpp)
  endif()
  target_compile_features(imgui PUBLIC cxx_std_20)
  target_compile_options(imgui PRIVATE -w -fno-exceptions -fno-rtti)
  target_include_directories(imgui SYSTEM PUBLIC ${imgui} ${imgui}/backends)
  target_include_directories(imgui PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_compile_definitions(imgui PUBLIC "IMGUI_USER_CONFIG=\"platform/imgui_config.h\"")
  # It calls back into platform: the font loader and the list of widgets.
  target_link_libraries(imgui PRIVATE gouji_platform)
  foreach(room ui platform)
    gouji_outsider(${room} imgui)
  endforeach()
endif()

# GoogleTest is built from its sources, because it must be built without exceptions as everything else is.
if(GOUJI_TESTS)
  set(googletest ${GTEST_DIR}/googletest)
  if(NOT EXISTS ${googletest}/src/gtest-all.cc)
    message(FATAL_ERROR "${googletest}/src/gtest-all.cc was not found: apt-get install libgtest-dev, set GTEST_DIR, or -DGOUJI_TESTS=OFF")
  endif()
  add_library(gtest STATIC ${googletest}/src/gtest-all.cc ${googletest}/src/gtest_main.cc)
  target_compile_features(gtest PUBLIC cxx_std_20)
  target_compile_options(gtest PRIVATE -w -fno-exceptions -fno-rtti)
  target_compile_definitions(gtest PUBLIC GTEST_HAS_PTHREAD=0)
  target_include_directories(gtest SYSTEM PUBLIC ${googletest}/include)
  target_include_directories(gtest PRIVATE ${googletest})
endif()
