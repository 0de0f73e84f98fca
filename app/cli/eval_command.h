// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/engine_options.h"
#include "core/base/image_buffer.h"
#include "core/base/result.h"
#include "core/engine/style/style_mix.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace moyun::cli {

class StyleSession;

// `moyun eval style`: every photograph with every painting, measured and laid out on a sheet.
class EvalCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    struct Square
    {
        std::string name; // of the file, without extension
        base::ImageRef picture;
    };
    struct Pair
    {
        std::string photo, painting, output;
        double style = 0, content = 0, styleOfPhoto = 0;
        std::optional<double> deepStyle;
    };
    base::Result<std::vector<Square>> squares(const std::string& folder) const;
    // The restyled picture of a pair: made by `session`, or, where that is null, read from --outputs.
    base::Result<base::ImageRef> output(const Square& photo, const Square& painting,
                                        const engine::StyleTerm& term, StyleSession* session, Pair& pair,
                                        std::stop_token stop) const;
    base::Result<std::filesystem::path> existingOutput(const std::string& stem) const;
    base::Result<std::vector<Pair>> measure(Console& console, std::stop_token stop);
    std::string json(const std::vector<Pair>& pairs) const;

    CLI::App* m_style = nullptr;
    EngineOptions m_engine;
    std::string m_photos, m_paintings, m_out, m_outputs, m_lossNetwork, m_deepLossNetwork;
    double m_strength = 1;
    int m_side = 256;
    bool m_json = false;
};

} // namespace moyun::cli
