// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/canvas_replay.h"
#include "app/cli/command.h"
#include "app/cli/engine_options.h"

#include <vector>

namespace moyun::cli {

// `moyun bench canvas`: how soon a dab is seen, plain and restyled, while painting with live style.
class CanvasBenchCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    base::Result<std::vector<CanvasPace>> measure(Console& console, std::stop_token stop) const;

    CLI::App* m_canvas = nullptr;
    EngineOptions m_engine;
    std::vector<int> m_sides{2048, 8192};
    bool m_json = false;
};

} // namespace moyun::cli
