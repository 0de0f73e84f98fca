# SPDX-License-Identifier: GPL-3.0-or-later
# Finds LibTorch by its headers and libraries alone: Debian's libtorch-dev, an unpacked LibTorch archive or the folder of a pip wheel, CPU or CUDA.
# The package's own TorchConfig.cmake is not used, because that of a CUDA build insists on the CUDA compiler, which we do not need, and makes
# targets that other directories cannot see.
#
#   CMAKE_PREFIX_PATH  may name the prefix (.../torch) or what `python3 -c 'import torch; print(torch.utils.cmake_prefix_path)'` prints
#
#   Torch::Torch         everything to link; visible in every directory
#   TORCH_LIBRARIES      the same
#   TORCH_INCLUDE_DIRS   where torch/torch.h is found
#   TORCH_CXX_FLAGS      the choice of the C++ ABI that the library was built with; the whole program has to be compiled with it
#   Torch_VERSION
#   TORCH_LIBRARY_DIR    where the libraries lie
#   TORCH_OF_SYSTEM      whether the loader finds them there by itself: they came as a package of the distribution
#
# A LibTorch that is damaged, mixed from two, or of the wrong ABI stops the configuration with a message that says so (TorchCheck.cmake).
set(_torch_hints)
foreach(_prefix IN LISTS CMAKE_PREFIX_PATH Torch_ROOT)
  list(APPEND _torch_hints "${_prefix}" "${_prefix}/../.." "${_prefix}/torch")
endforeach()
if(DEFINED ENV{CMAKE_PREFIX_PATH})
  string(REPLACE ":" ";" _torch_environment "$ENV{CMAKE_PREFIX_PATH}")
  foreach(_prefix IN LISTS _torch_environment)
    list(APPEND _torch_hints "${_prefix}" "${_prefix}/../.." "${_prefix}/torch")
  endforeach()
endif()

find_path(TORCH_INCLUDE_DIR ATen/ATen.h HINTS ${_torch_hints} PATH_SUFFIXES include)
find_path(TORCH_API_INCLUDE_DIR torch/torch.h HINTS "${TORCH_INCLUDE_DIR}/torch/csrc/api/include" NO_DEFAULT_PATH)
get_filename_component(_torch_prefix "${TORCH_INCLUDE_DIR}/.." ABSOLUTE)
# The libraries have to come from where the headers came from: a machine may well have two LibTorchs.
foreach(_library torch torch_cpu torch_cuda c10 c10_cuda)
  string(TOUPPER "${_library}" _variable)
  find_library(${_variable}_LIBRARY ${_library} HINTS "${_torch_prefix}" PATH_SUFFIXES lib "lib/${CMAKE_LIBRARY_ARCHITECTURE}" lib64 NO_DEFAULT_PATH)
  mark_as_advanced(${_variable}_LIBRARY)
endforeach()
mark_as_advanced(TORCH_INCLUDE_DIR TORCH_API_INCLUDE_DIR)

# The three macros lie in one of two headers, depending on the release.
set(_torch_numbers)
foreach(_header "${TORCH_API_INCLUDE_DIR}/torch/version.h" "${TORCH_INCLUDE_DIR}/torch/headeronly/version.h")
  if(EXISTS "${_header}")
    file(STRINGS "${_header}" _torch_lines REGEX "define TORCH_VERSION_(MAJOR|MINOR|PATCH) [0-9]+")
    foreach(_line IN LISTS _torch_lines)
      string(REGEX REPLACE ".* ([0-9]+)$" "\\1" _number "${_line}")
      list(APPEND _torch_numbers "${_number}")
    endforeach()
  endif()
endforeach()
list(JOIN _torch_numbers "." Torch_VERSION)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Torch
  REQUIRED_VARS TORCH_CPU_LIBRARY C10_LIBRARY TORCH_INCLUDE_DIR TORCH_API_INCLUDE_DIR
  VERSION_VAR Torch_VERSION
  REASON_FAILURE_MESSAGE "install libtorch-dev, or name the prefix of a LibTorch with -DCMAKE_PREFIX_PATH=...")

if(Torch_FOUND)
  # Wheels before 2.6 were built with the old ABI of libstdc++; only the package's own configuration says so.
  set(TORCH_CXX_FLAGS)
  set(_torch_config "${_torch_prefix}/share/cmake/Torch/TorchConfig.cmake")
  if(EXISTS "${_torch_config}")
    file(STRINGS "${_torch_config}" _torch_abi REGEX "_GLIBCXX_USE_CXX11_ABI=[01]")
    if(_torch_abi MATCHES "_GLIBCXX_USE_CXX11_ABI=([01])")
      set(TORCH_CXX_FLAGS "-D_GLIBCXX_USE_CXX11_ABI=${CMAKE_MATCH_1}")
    endif()
  endif()

  # /usr/include must not be named: as a system directory it would come before the compiler's own and break #include_next.
  set(TORCH_INCLUDE_DIRS "${TORCH_API_INCLUDE_DIR}")
  if(NOT TORCH_INCLUDE_DIR IN_LIST CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES)
    list(PREPEND TORCH_INCLUDE_DIRS "${TORCH_INCLUDE_DIR}")
  endif()

  get_filename_component(TORCH_LIBRARY_DIR "${TORCH_CPU_LIBRARY}" DIRECTORY)
  set(TORCH_OF_SYSTEM OFF)
  foreach(_directory IN LISTS CMAKE_CXX_IMPLICIT_LINK_DIRECTORIES)
    if(TORCH_LIBRARY_DIR STREQUAL _directory)
      set(TORCH_OF_SYSTEM ON)
    endif()
  endforeach()

  set(MOYUN_OF_DISTRIBUTION)
  if(MOYUN_QT)
    list(APPEND MOYUN_OF_DISTRIBUTION Qt)
  endif()
  if(MOYUN_IMAGE)
    list(APPEND MOYUN_OF_DISTRIBUTION OpenCV)
  endif()
  if(MOYUN_POEM)
    list(APPEND MOYUN_OF_DISTRIBUTION OpenCC)
  endif()
  list(JOIN MOYUN_OF_DISTRIBUTION ", " MOYUN_OF_DISTRIBUTION)
  include("${CMAKE_CURRENT_LIST_DIR}/TorchCheck.cmake")
  moyun_check_torch(_torch_wrong)
  if(_torch_wrong)
    message(FATAL_ERROR "${_torch_wrong}")
  endif()
  if(NOT DEFINED MOYUN_TORCH_LINKS OR NOT MOYUN_TORCH_LINKS STREQUAL "${TORCH_CPU_LIBRARY} ${Torch_VERSION}")
    # One function that takes a string, so that headers and library have to agree on the ABI, on the version's names and on the processor.
    file(WRITE "${CMAKE_BINARY_DIR}/CMakeFiles/torch_links.cpp"
      "#include <c10/util/Exception.h>\nint main(int count, char**) { if (count > 9) throw c10::Error(std::string(\"a\"), std::string(\"b\")); }\n")
    set(_torch_loading)
    if(TORCH_CUDA_LIBRARY)
      set(_torch_loading "-Wl,--allow-shlib-undefined")
    endif()
    try_compile(_torch_links "${CMAKE_BINARY_DIR}/CMakeFiles/torch_links" "${CMAKE_BINARY_DIR}/CMakeFiles/torch_links.cpp"
      CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${TORCH_INCLUDE_DIRS}"
      COMPILE_DEFINITIONS ${TORCH_CXX_FLAGS}
      LINK_LIBRARIES "${C10_LIBRARY}" ${_torch_loading}
      CXX_STANDARD 17 CXX_STANDARD_REQUIRED ON
      OUTPUT_VARIABLE _torch_output)
    if(NOT _torch_links)
      message(FATAL_ERROR "LibTorch ${Torch_VERSION} in ${_torch_prefix} was found, but a program cannot be linked with it: its headers and libraries are of "
        "different builds, or it is for another processor. The compiler says:\n${_torch_output}")
    endif()
    set(MOYUN_TORCH_LINKS "${TORCH_CPU_LIBRARY} ${Torch_VERSION}" CACHE INTERNAL "The LibTorch that a program was linked with")
    if(TORCH_CUDA_LIBRARY)
      message(STATUS "LibTorch ${Torch_VERSION} with CUDA in ${_torch_prefix}")
    else()
      message(STATUS "LibTorch ${Torch_VERSION} without CUDA in ${_torch_prefix}")
    endif()
  endif()

  if(NOT TARGET Torch::Torch)
    add_library(Torch::Torch INTERFACE IMPORTED GLOBAL)
    set(_torch_link)
    if(TORCH_CUDA_LIBRARY)
      # Nothing in our code names a symbol of the CUDA half, which registers itself when loaded: the linker must keep it all the same.
      list(APPEND _torch_link "-Wl,--no-as-needed,\"${TORCH_CUDA_LIBRARY}\" -Wl,--as-needed")
      # The CUDA libraries that it needs in turn lie in packages of their own, which only the loader finds.
      list(APPEND _torch_link "-Wl,--allow-shlib-undefined")
    endif()
    foreach(_variable TORCH TORCH_CPU TORCH_CUDA C10 C10_CUDA)
      if(${_variable}_LIBRARY)
        list(APPEND _torch_link "${${_variable}_LIBRARY}")
      endif()
    endforeach()
    set_target_properties(Torch::Torch PROPERTIES
      INTERFACE_INCLUDE_DIRECTORIES "${TORCH_INCLUDE_DIRS}"
      INTERFACE_LINK_LIBRARIES "${_torch_link}")
  endif()
  set(TORCH_LIBRARIES Torch::Torch)
endif()
