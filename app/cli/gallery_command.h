// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/engine_options.h"
#include "core/base/image_buffer.h"
#include "core/base/result.h"
#include "core/engine/style/style_collection.h"

#include <filesystem>
#include <string>
#include <vector>

namespace moyun::cli {

class StyleSession;

// `moyun gallery make`: a collection of named styles, each a style vector and a thumbnail, from a folder of
// paintings.
class GalleryCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    struct Item
    {
        std::filesystem::path painting;
        engine::NamedStyle style; // without vector and thumbnail
    };
    base::Result<std::vector<Item>> items() const;
    base::Result<base::ImageRef> sample() const;
    base::Result<void> addOne(Item item, const base::ImageRef& sample, StyleSession& session,
                              engine::StyleCollection& gallery, std::stop_token stop) const;
    base::Result<std::size_t> make(Console& console, std::stop_token stop);

    CLI::App* m_make = nullptr;
    EngineOptions m_engine;
    std::string m_paintings, m_names, m_sample, m_out;
    bool m_json = false;
};

} // namespace moyun::cli
