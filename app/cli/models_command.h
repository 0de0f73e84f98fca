// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace moyun::cli {

// `moyun models [list|verify]`: what is installed, and whether it is undamaged.
class ModelsCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    CLI::App* m_app = nullptr;
    CLI::App* m_verify = nullptr;
    bool m_json = false;
};

} // namespace moyun::cli
