// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/poem_sources.h"
#include "core/engine/poem/poem_request.h"

#include <string>
#include <vector>

namespace moyun::cli {

// `moyun poem continue|check|forms|rhymes`: verse under the rules of its form.
class PoemCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    void declareContinue(CLI::App& poem);
    void declareCheck(CLI::App& poem);
    base::Result<std::u32string> option(const char* name, const std::string& value) const;
    base::Result<poem::Poem> draft() const;
    base::Result<void> lock(poem::Poem& poem) const;
    base::Result<engine::PoemRequest> request(const PoemSources& sources) const;
    int runContinue(Console& console, std::stop_token stop, const PoemSources& sources) const;
    int runCheck(Console& console, const PoemSources& sources) const;
    int runForms(Console& console, const PoemSources& sources) const;
    int runRhymes(Console& console, const PoemSources& sources) const;

    CLI::App* m_poem = nullptr;
    CLI::App* m_continue = nullptr;
    CLI::App* m_check = nullptr;
    CLI::App* m_forms = nullptr;
    CLI::App* m_rhymes = nullptr;
    std::vector<std::string> m_lines;
    std::string m_form, m_tune, m_rhyme, m_heads, m_theme, m_forbidden, m_author, m_dynasty, m_book, m_group,
        m_model, m_adapter;
    int m_count = 8, m_lineCount = 0, m_threads = 0;
    double m_temperature = 0.8;
    std::uint64_t m_seed = 1;
    bool m_json = false;
    bool m_anyLine = false;
    std::vector<std::string> m_locks;
};

} // namespace moyun::cli
