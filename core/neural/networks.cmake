# SPDX-License-Identifier: GPL-3.0-or-later
# The networks: everything here sees torch, nothing outside core/neural and core/training does.
find_package(Torch REQUIRED)
moyun_library(neural
  channel_kernels.cpp
  channel_ops.cpp
  conditional_norm.cpp
  conv_layer.cpp
  device.cpp
  fused_ops.cpp
  lstm_kernels.cpp
  lstm_layer.cpp
  music_blocks.cpp
  music_conditions.cpp
  music_critic.cpp
  music_densities.cpp
  music_generator.cpp
  music_model.cpp
  music_model_file.cpp
  music_speaker.cpp
  noise_field.cpp
  speech_kernels.cpp
  poem_adapter.cpp
  poem_model.cpp
  poem_model_file.cpp
  poem_network.cpp
  style_encoder.cpp
  style_model_file.cpp
  style_network.cpp
  style_runner.cpp
  style_transformer.cpp
  module_weights.cpp)
target_include_directories(moyun_neural SYSTEM PUBLIC ${TORCH_INCLUDE_DIRS})
target_link_libraries(moyun_neural PUBLIC moyun::weights PRIVATE ${TORCH_LIBRARIES})
target_precompile_headers(moyun_neural PRIVATE <torch/torch.h>)

# The kernels once more for AVX-512, chosen at run time where the processor has it.
set_source_files_properties(channel_kernels.cpp speech_kernels.cpp PROPERTIES COMPILE_OPTIONS "-O3" SKIP_PRECOMPILE_HEADERS ON)
# Nobody looks at the floating-point exception flags, and the loops become vectors without them.
set_source_files_properties(lstm_kernels.cpp PROPERTIES COMPILE_OPTIONS "-O3;-fno-math-errno;-fno-trapping-math" SKIP_PRECOMPILE_HEADERS ON)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  target_sources(moyun_neural PRIVATE channel_kernels_avx512.cpp lstm_kernels_avx512.cpp speech_kernels_avx512.cpp)
  set_source_files_properties(channel_kernels_avx512.cpp lstm_kernels_avx512.cpp speech_kernels_avx512.cpp PROPERTIES
    COMPILE_OPTIONS "-O3;-fno-math-errno;-fno-trapping-math;-mavx512f;-mavx512bw;-mavx512vl;-mavx512dq;-mfma;-mprefer-vector-width=512" SKIP_PRECOMPILE_HEADERS ON)
  set_source_files_properties(channel_kernels.cpp lstm_kernels.cpp speech_kernels.cpp PROPERTIES COMPILE_DEFINITIONS MOYUN_AVX512_KERNELS)
endif()
