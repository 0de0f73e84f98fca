// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <optional>
#include <string>
#include <vector>

namespace moyun::cli {

// `moyun canvas`: looks into pictures with layers and converts them.
class CanvasCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    int info(Console& console, std::stop_token stop);
    int convert(Console& console, std::stop_token stop);

    CLI::App *m_canvas = nullptr, *m_info = nullptr, *m_convert = nullptr;
    std::string m_in, m_out, m_background;
    std::vector<std::string> m_layers;
    int m_quality = 92;
    std::optional<double> m_dpi;
    bool m_flatten = false, m_json = false, m_overwrite = false;
};

} // namespace moyun::cli
