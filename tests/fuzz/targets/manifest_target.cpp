// SPDX-License-Identifier: GPL-3.0-or-later
// The list of models that lies beside weights files. Nothing that it says leads out of its folder.
#include "core/neural/manifest.h"
#include "fuzz/targets/target_support.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace moyun;
    const auto file = fuzz::scratchFolder() / "manifest.json";
    fuzz::putFile(file, fuzz::bytesOf(data, size));
    const auto manifest = [&] {
        const fuzz::MemoryClaim claim(100'000 + 200 * size);
        return neural::Manifest::read(file);
    }();
    if (!manifest) {
        fuzz::requireForPeople(manifest.error());
        return 0;
    }
    for (const auto& model : manifest->entries()) {
        const auto path = manifest->pathOf(model).lexically_normal();
        const auto inside = path.lexically_relative(fuzz::scratchFolder());
        fuzz::require(!inside.empty() && *inside.begin() != ".." && *inside.begin() != "." &&
                          inside.is_relative() && model.file.find('\0') == std::string::npos,
                      "a model lies below the folder of its manifest");
        fuzz::require(model.sha256.size() == 64, "a hash has 64 digits");
        if (const auto sound = manifest->verify(model); !sound) fuzz::requireForPeople(sound.error());
    }
    if (const auto written = manifest->write(); !written) {
        fuzz::requireForPeople(written.error());
        return 0;
    }
    const auto again = neural::Manifest::read(file);
    fuzz::require(again.ok() && again->entries() == manifest->entries(),
                  "a manifest comes back as it was written");
    return 0;
}
