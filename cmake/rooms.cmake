# One static library a room, gouji_<room>, linked by the arrows of src/rooms.json.
# A source that ends in _web.cpp is compiled for the browser only, one in _native.cpp natively only.
# main.cpp and, in the page, the _web.cpp files belong to the program and not to the room's library.

file(READ ${PROJECT_SOURCE_DIR}/src/rooms.json GOUJI_ROOMS_JSON)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/rooms.json)

function(gouji_room_sources room out)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${room}/*.cpp)
  if(EMSCRIPTEN)
    list(FILTER sources EXCLUDE REGEX "_native\\.cpp$")
  else()
    list(FILTER sources EXCLUDE REGEX "_web\\.cpp$")
  endif()
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  if(room STREQUAL "page")
    list(FILTER sources EXCLUDE REGEX "_web\\.cpp$")
  endif()
  set(${out} ${sources} PARENT_SCOPE)
endfunction()

# gouji_unity(<target> <whether>): its sources are compiled several at a time, which takes half the time.
function(gouji_unity target whether)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${whether} UNITY_BUILD_BATCH_SIZE 8)
  # GCC takes for a header what is included, and warns of a coroutine that holds what is its file's own.
  if(whether AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
  endif()
endfunction()

# gouji_room(<room> <used rooms>…): a room without sources (headers only, or not there) is an
# INTERFACE library, so that whoever uses it need not know.
function(gouji_room room)
  set(uses ${ARGN})
  list(TRANSFORM uses PREPEND gouji_)
  gouji_room_sources(${room} sources)
  if(sources)
    add_library(gouji_${room} STATIC ${sources})
    target_link_libraries(gouji_${room} PUBLIC gouji_options ${uses})
    gouji_unity(gouji_${room} ${GOUJI_UNITY})
    # `base` comes first and makes it for all.
    if(GOUJI_PCH AND room STREQUAL "base")
      target_precompile_headers(gouji_base PRIVATE <algorithm> <memory> <optional> <span> <string> <string_view> <utility> <vector>)
    elseif(GOUJI_PCH)
      target_precompile_headers(gouji_${room} REUSE_FROM gouji_base)
    endif()
  else()
    add_library(gouji_${room} INTERFACE)
    target_link_libraries(gouji_${room} INTERFACE gouji_options ${uses})
  endif()
endfunction()

# Link an outsider to a room, if the room has sources.
function(gouji_outsider room library)
  get_target_property(type gouji_${room} TYPE)
  if(NOT type STREQUAL "INTERFACE_LIBRARY")
    target_link_libraries(gouji_${room} PUBLIC ${library})
  endif()
endfunction()

# gouji_compile(<options> <room/source>…): for the page, which is compiled for size elsewhere.
function(gouji_compile options)
  if(EMSCRIPTEN)
    set(sources ${ARGN})
    list(TRANSFORM sources PREPEND ${PROJECT_SOURCE_DIR}/src/)
    list(TRANSFORM sources APPEND .cpp)
    set_source_files_properties(${sources} PROPERTIES COMPILE_OPTIONS "$<$<CONFIG:Release>:${options}>")
  endif()
endfunction()

string(JSON count LENGTH "${GOUJI_ROOMS_JSON}" rooms)
math(EXPR last "${count} - 1")
set(GOUJI_ROOMS "")
foreach(i RANGE ${last})
  string(JSON room GET "${GOUJI_ROOMS_JSON}" rooms ${i} name)
  string(JSON uses_count LENGTH "${GOUJI_ROOMS_JSON}" rooms ${i} uses)
  set(uses "")
  if(uses_count GREATER 0)
    math(EXPR uses_last "${uses_count} - 1")
    foreach(j RANGE ${uses_last})
      string(JSON used GET "${GOUJI_ROOMS_JSON}" rooms ${i} uses ${j})
      list(APPEND uses ${used})
    endforeach()
  endif()
  list(APPEND GOUJI_ROOMS ${room})
  if(NOT room STREQUAL "assets")  # made by cmake/assets.cmake
    gouji_room(${room} ${uses})
  endif()
endforeach()
# What goes over every figure is compiled for speed.
gouji_compile(-O2
  base/amount base/interval model/relation model/verdict
  check/address_index check/relate check/segment_match)
# So is what goes over a whole city. Beside -Oz, emcc leaves inlining to the linker, which does too little of it.
gouji_compile("-O2;-finline-functions" whatif/link_ledger whatif/moves whatif/scale_lines whatif/verdicts)
