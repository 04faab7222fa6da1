# gouji_options: what every source of ours is compiled with. Outsiders' sources do not get it.
add_library(gouji_options INTERFACE)
target_compile_features(gouji_options INTERFACE cxx_std_20)
# Nothing throws: the wasm stays small, and a failure has one way to travel (Result).
target_compile_options(gouji_options INTERFACE
  -fno-exceptions -fno-rtti
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wimplicit-fallthrough -Wundef
  # Clang counts these among -Wconversion, GCC does not: iterator + unsigned index is everywhere.
  -Wno-sign-conversion)
# GCC 12 sees overlapping copies in string insertions that it has inlined (its bug 105651).
target_compile_options(gouji_options INTERFACE $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-restrict>)
if(GOUJI_WERROR)
  target_compile_options(gouji_options INTERFACE -Werror)
endif()
target_include_directories(gouji_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
