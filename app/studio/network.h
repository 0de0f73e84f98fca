// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/music_model.h"
#include "core/neural/poem_model.h"
#include "core/neural/style_network.h"

namespace moyun::studio {

// The networks of this build. The ones without LibTorch have none, and say so.
base::Result<std::unique_ptr<neural::StyleNetwork>> loadNetwork(const std::filesystem::path& file,
                                                                neural::Device device);
base::Result<std::unique_ptr<neural::PoemModel>>
loadPoem(const std::filesystem::path& file,
         const std::filesystem::path& adapter); // may be empty
base::Result<std::unique_ptr<neural::MusicModel>> loadMusic(const std::filesystem::path& file);
bool hasCuda();
std::string deviceName(neural::Device device); // for people, with the number of threads
void useThreads(int count);                    // 0: all cores; once, before the first network

} // namespace moyun::studio
