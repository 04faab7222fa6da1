# The toolchain file of the presets wasm and wasm-debug: whichever Emscripten is on the PATH.
find_program(GOUJI_EMCC emcc REQUIRED)
execute_process(COMMAND em-config EMSCRIPTEN_ROOT
  OUTPUT_VARIABLE emscripten_root OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed ERROR_QUIET)
if(failed OR NOT EXISTS "${emscripten_root}/cmake")
  get_filename_component(emscripten_root "${GOUJI_EMCC}" REALPATH)
  get_filename_component(emscripten_root "${emscripten_root}" DIRECTORY)
endif()
include(${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)

# The optimiser that emcc itself calls.
execute_process(COMMAND em-config BINARYEN_ROOT OUTPUT_VARIABLE binaryen_root OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
find_program(GOUJI_WASM_OPT wasm-opt REQUIRED NO_CMAKE_FIND_ROOT_PATH
  HINTS ${binaryen_root}/bin ${emscripten_root}/../bin ${emscripten_root}/../../bin)

# Debian keeps the JavaScript parser that emcc calls when it optimises (acorn) where only Debian's own
# Node.js looks. Beside another Node.js it has to be pointed to.
if(EXISTS /usr/share/nodejs/acorn AND NOT DEFINED ENV{NODE_PATH})
  execute_process(COMMAND node -e "require.resolve('acorn',{paths:['${emscripten_root}/tools']})"
    RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
  if(failed)
    set(CMAKE_C_LINKER_LAUNCHER "env;NODE_PATH=/usr/share/nodejs")
    set(CMAKE_CXX_LINKER_LAUNCHER "env;NODE_PATH=/usr/share/nodejs")
  endif()
endif()
