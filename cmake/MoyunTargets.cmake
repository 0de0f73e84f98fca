# SPDX-License-Identifier: GPL-3.0-or-later
# Helpers that give every target of the project the same warnings, sanitizers and include root.
find_package(Threads REQUIRED)

# Applies the house settings to a target that already exists.
function(moyun_house TARGET)
  target_include_directories(${TARGET} PUBLIC "${PROJECT_SOURCE_DIR}")
  target_compile_options(${TARGET} PRIVATE -Wall -Wextra -Wno-unused-parameter)
  target_link_libraries(${TARGET} PUBLIC Threads::Threads)
  if(MOYUN_SANITIZER)
    target_compile_options(${TARGET} PUBLIC -fsanitize=${MOYUN_SANITIZER} -fno-omit-frame-pointer)
    target_link_options(${TARGET} PUBLIC -fsanitize=${MOYUN_SANITIZER})
    if(CMAKE_CXX_COMPILER_ID MATCHES "Clang" AND MOYUN_SANITIZER MATCHES "address")
      # GCC says so by itself; clang has another way, and the sources ask in one.
      target_compile_definitions(${TARGET} PUBLIC __SANITIZE_ADDRESS__=1)
    endif()
  endif()
endfunction()

# moyun_library(name sources...): the static library moyun_<name>, also known as moyun::<name>.
function(moyun_library NAME)
  add_library(moyun_${NAME} STATIC ${ARGN})
  add_library(moyun::${NAME} ALIAS moyun_${NAME})
  moyun_house(moyun_${NAME})
endfunction()
