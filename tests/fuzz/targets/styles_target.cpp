// SPDX-License-Identifier: GPL-3.0-or-later
// Collections of styles: gallery.json, beside vectors that are whole.
#include "core/base/shown.h"
#include "core/engine/style/style_collection.h"
#include "core/neural/weights_file.h"
#include "fuzz/targets/target_support.h"

namespace {

using namespace moyun;

const std::filesystem::path& collectionFolder()
{
    static const std::filesystem::path folder = [] {
        const auto made = fuzz::scratchFolder() / "styles";
        std::filesystem::create_directories(made / "gallery");
        neural::WeightsFile vectors;
        for (const char* id : {"wave", "dawn", "ink-3", "a"}) vectors.tensors[id] = {{3}, {0.5f, -1, 2}};
        fuzz::require(neural::writeWeights(made / "gallery.safetensors", vectors, neural::StoredAs::F32).ok(),
                      "vectors can be written");
        return made;
    }();
    return folder;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto& folder = collectionFolder();
    fuzz::putFile(folder / "gallery.json", fuzz::bytesOf(data, size));
    const auto read = [&] {
        const fuzz::MemoryClaim claim(200'000 + 200 * size);
        return engine::StyleCollection::read(folder, {});
    }();
    if (!read) {
        fuzz::requireForPeople(read.error());
        return 0;
    }
    for (const auto& style : read->styles()) {
        const auto inside = read->thumbnailPath(style).lexically_normal().lexically_relative(folder);
        fuzz::require(inside.is_relative() && (inside.empty() || *inside.begin() != ".."),
                      "a thumbnail lies in the collection's folder");
        fuzz::require(!style.vector.empty(), "a style has a vector");
        const auto found = read->find(style.id);
        fuzz::require(found.ok() && found->id == style.id, "a style is found by its id");
        for (const std::string& name : {style.titleEn, style.titleZh, style.artistEn})
            if (const auto named = read->find(base::shown(name)); !named)
                fuzz::requireForPeople(named.error());
    }
    return 0;
}
