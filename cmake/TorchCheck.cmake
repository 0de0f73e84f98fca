# SPDX-License-Identifier: GPL-3.0-or-later
# Whether what was found is one LibTorch, whole, and one that the rest of the program can be linked with. Only looks at files, so that it can be
# tested by `cmake -P` with made-up ones (tests/package/torch_check.cmake).
#
# moyun_check_torch(RESULT)        RESULT becomes empty, or the sentences to show
#   reads  TORCH_INCLUDE_DIR TORCH_API_INCLUDE_DIR TORCH_CPU_LIBRARY C10_LIBRARY TORCH_CUDA_LIBRARY C10_CUDA_LIBRARY Torch_VERSION TORCH_CXX_FLAGS,
#          and MOYUN_OF_DISTRIBUTION: the parts that are linked with C++ libraries of the distribution, as "Qt, OpenCV"
set(MOYUN_OLDEST_TORCH 1.13)

# What the package says of itself: archives have build-version, wheels version.py.
function(_moyun_stated_version PREFIX RESULT)
  set(stated)
  if(EXISTS "${PREFIX}/build-version")
    file(STRINGS "${PREFIX}/build-version" stated LIMIT_COUNT 1)
  elseif(EXISTS "${PREFIX}/version.py")
    file(STRINGS "${PREFIX}/version.py" stated REGEX "^__version__" LIMIT_COUNT 1)
  endif()
  string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" stated "${stated}")
  set(${RESULT} "${stated}" PARENT_SCOPE)
endfunction()

function(moyun_check_torch RESULT)
  set(again "Name one whole LibTorch with -DCMAKE_PREFIX_PATH=PREFIX in an empty build folder, or give --fresh: an earlier choice stays in CMakeCache.txt.")
  set(wrong)
  get_filename_component(prefix "${TORCH_INCLUDE_DIR}/.." ABSOLUTE)
  foreach(variable TORCH_API_INCLUDE_DIR TORCH_CPU_LIBRARY C10_LIBRARY TORCH_CUDA_LIBRARY C10_CUDA_LIBRARY)
    string(FIND "${${variable}}" "${prefix}/" place)
    if(${variable} AND NOT place EQUAL 0 AND NOT wrong)
      set(wrong "Two LibTorchs are mixed: the headers are those of ${prefix}, but ${${variable}} is another's. ${again}")
    endif()
  endforeach()
  if(wrong)
    set(${RESULT} "${wrong}" PARENT_SCOPE)
    return()
  endif()

  _moyun_stated_version("${prefix}" stated)
  if(NOT Torch_VERSION)
    set(wrong "The headers in ${TORCH_INCLUDE_DIR} do not tell their version (torch/version.h): this LibTorch is damaged or older than ${MOYUN_OLDEST_TORCH}.")
  elseif(Torch_VERSION VERSION_LESS MOYUN_OLDEST_TORCH)
    set(wrong "LibTorch ${Torch_VERSION} in ${prefix} is too old: Moyun needs ${MOYUN_OLDEST_TORCH} or later.")
  elseif(stated AND NOT stated VERSION_EQUAL Torch_VERSION)
    set(wrong "Two LibTorchs are mixed in ${prefix}: the headers are of ${Torch_VERSION}, the libraries of ${stated}. Unpack one of them into a folder of its own.")
  elseif(TORCH_CUDA_LIBRARY AND NOT C10_CUDA_LIBRARY)
    set(wrong "The LibTorch in ${prefix} has libtorch_cuda without libc10_cuda: a CUDA build and a CPU build are mixed. Unpack one of them into a folder of its own.")
  elseif(C10_CUDA_LIBRARY AND NOT TORCH_CUDA_LIBRARY)
    set(wrong "The LibTorch in ${prefix} has libc10_cuda without libtorch_cuda: a CPU build was put over a CUDA build. Unpack one of them into a folder of its own.")
  elseif(TORCH_CXX_FLAGS MATCHES "_GLIBCXX_USE_CXX11_ABI=0" AND MOYUN_OF_DISTRIBUTION)
    set(wrong "The LibTorch ${Torch_VERSION} in ${prefix} was built with the old ABI of the C++ library, so that it cannot be linked with ${MOYUN_OF_DISTRIBUTION} of the distribution. Take the archive named libtorch-cxx11-abi-..., or a wheel of 2.6 or later. (The preset neural-cuda, which has neither, takes this one.)")
  endif()
  set(${RESULT} "${wrong}" PARENT_SCOPE)
endfunction()
