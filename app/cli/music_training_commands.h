// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <map>
#include <string>
#include <vector>

namespace moyun::cli {

// `moyun data pack-music`: scores into one file to train from.
class MusicPackCommand : public Command
{
public:
    void declare(CLI::App& root) override; // after the command that makes `data`
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    CLI::App* m_pack = nullptr;
    std::string m_table, m_root, m_only, m_out;
    bool m_json = false;
};

// `moyun train music`: trains the music networks, with checkpoints; the same command resumes.
class MusicTrainCommand : public Command
{
public:
    void declare(CLI::App& root) override; // after the command that makes `train`
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    CLI::App* m_train = nullptr;
    std::map<std::string, std::string> m_values; // by option, where given
    int m_threads = 0;
    bool m_json = false;
};

} // namespace moyun::cli
