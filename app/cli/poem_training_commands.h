// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <map>
#include <string>
#include <vector>

namespace moyun::cli {

// `moyun data pack-poems`: poems as JSON lines into one file to train from.
class PoemPackCommand : public Command
{
public:
    void declare(CLI::App& root) override; // after the command that makes `data`
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    CLI::App* m_pack = nullptr;
    std::vector<std::string> m_poems, m_dev;
    std::string m_out;
    bool m_json = false;
};

// `moyun train poem`: trains the poem network, with checkpoints; the same command resumes. With --adapt:
// makes an adapter to a writer's own texts.
class PoemTrainCommand : public Command
{
public:
    void declare(CLI::App& root) override; // after the command that makes `train`
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    int adapt(Console& console, std::stop_token stop);

    CLI::App* m_train = nullptr;
    std::map<std::string, std::string> m_values; // by option, where given
    std::string m_adapt, m_base;
    int m_threads = 0;
    bool m_json = false;
};

// `moyun eval poem`: perplexity on poems not seen, line lengths known.
class PoemEvalCommand : public Command
{
public:
    void declare(CLI::App& root) override; // after the command that makes `eval`
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    CLI::App* m_eval = nullptr;
    std::string m_data, m_model, m_adapter, m_vocabulary;
    std::vector<std::string> m_withhold;
    int m_threads = 0;
    bool m_json = false;
};

} // namespace moyun::cli
