// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <string>

namespace moyun::cli {

// `moyun styles`: the gallery's named styles.
class StylesCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    CLI::App* m_app = nullptr;
    std::string m_search;
    bool m_json = false;
};

} // namespace moyun::cli
