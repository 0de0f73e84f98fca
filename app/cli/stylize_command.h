// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/engine_options.h"
#include "app/cli/output_plan.h"
#include "app/cli/style_session.h"

#include <string>
#include <vector>

namespace moyun::cli {

// `moyun stylize`: photographs in the manner of paintings.
class StylizeCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    // What became of one input; the rows of the JSON output.
    struct Report
    {
        std::string input, output, status, error; // status: written, skipped, failed
        int width = 0, height = 0;
        double seconds = 0;
        std::vector<std::string> notices;
    };
    base::Result<Report> restyleOne(const OutputTask& task, StyleSession& session, const std::string& label,
                                    Console& console, std::stop_token stop);
    base::Result<base::ImageRef> maskFor(int readWidth, int readHeight, int width, int height) const;
    std::string json(const std::vector<Report>& reports, double seconds) const;
    int finish(Console& console, const std::vector<Report>& reports, bool interrupted, double seconds) const;

    CLI::App* m_app = nullptr;
    EngineOptions m_engine;
    std::vector<std::string> m_inputs, m_styles;
    std::string m_maskFile, m_out;
    engine::StyleLook m_look;
    int m_tile = 0;
    base::ImageRef m_mask; // as read
    int m_size = 0;
    int m_quality = 92;
    bool m_json = false;
    bool m_overwrite = false;
    std::string m_device; // on which the last picture was made
};

} // namespace moyun::cli
