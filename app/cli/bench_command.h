// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/engine_options.h"
#include "core/base/result.h"
#include <string>

namespace moyun::cli {

class StyleSession;

// `moyun bench style`: how fast this machine restyles.
class BenchCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    struct Figures
    {
        double framesPerSecond = 0, johnsonFramesPerSecond = 0, ratio = 0, gflopPerFrame = 0, shareOfPeak = 0;
        double changed2048 = 0, changed4096 = 0; // milliseconds
        double render4096 = 0, peak4096Mib = 0;  // seconds, MiB
        std::string device, processor;
        int threads = 0;
    };
    base::Result<Figures> measure(Console& console, std::stop_token stop) const;
    // Renders the whole picture of that side, then changes of 256x256 in it; returns their median in
    // milliseconds.
    base::Result<double> changedMs(StyleSession& session, int side, Figures& figures,
                                   std::stop_token stop) const;
    std::string json(const Figures& figures) const;
    std::string plain(const Figures& figures) const;

    CLI::App* m_style = nullptr;
    EngineOptions m_engine;
    int m_frames = 30;
    bool m_json = false;
};

} // namespace moyun::cli
