// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fake_gallery.h"

#include "core/engine/engine.h"
#include "core/engine/model_store.h"
#include "core/engine/style/fake_style_network.h"
#include "core/engine/style/style_backend.h"
#include "core/engine/style/style_collection.h"

#include <gtest/gtest.h>

namespace moyun::test {

void writeFakeGallery(const std::filesystem::path& folder)
{
    engine::StyleCollection gallery(folder, kFakeModelHash);
    engine::FakeStyleNetwork network;
    const char* const ids[] = {"dawn", "wave", "night", "field"};
    const char* const titles[] = {"Dawn", "The Wave", "Night", "Wheat Field"};
    for (int i = 0; i < 4; ++i) {
        base::ImageBuffer picture(64, 64, 3);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x) {
                picture.pixel(x, y)[0] = std::uint8_t(60 * i + x);
                picture.pixel(x, y)[1] = std::uint8_t(200 - 50 * i + y / 2);
                picture.pixel(x, y)[2] = std::uint8_t(90 + 2 * ((x + y) % 40));
            }
        engine::NamedStyle named;
        named.id = ids[i];
        named.titleEn = titles[i];
        named.artistEn = "A Painter";
        named.vector = *network.encode(picture);
        ASSERT_TRUE(gallery.add(named, picture).ok());
    }
    ASSERT_TRUE(gallery.write().ok());
}

void registerFakeStyle(engine::Engine& engine, int millisecondsPerCall)
{
    engine::registerStyleBackend(engine, std::make_shared<engine::ModelStore>(std::size_t(64) << 20),
                                 [millisecondsPerCall](const std::string&, neural::Device) {
                                     return base::Result<std::unique_ptr<neural::StyleNetwork>>(
                                         std::make_unique<engine::FakeStyleNetwork>(0, millisecondsPerCall));
                                 });
}

} // namespace moyun::test
