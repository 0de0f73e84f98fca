// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/music_draw_command.h"

#include "app/cli/exit_code.h"
#include "core/base/atomic_file.h"
#include "core/music/roll_drawing.h"
#include "core/music/score_file.h"

#include <CLI/CLI.hpp>

namespace moyun::cli {

void MusicDrawCommand::declare(CLI::App& root)
{
    m_draw =
        root.get_subcommand("music")->add_subcommand("draw", "Draw a score's piano roll as an SVG picture");
    m_draw->footer("Example:\n  moyun music draw sonata.mid sonata.svg");
    m_draw->fallthrough();
    m_draw->add_option("in", m_in, "Score")->required();
    m_draw->add_option("out", m_out, "Picture to write (.svg)")->required();
    m_draw->add_option("--width", m_width, "Width")->check(CLI::Range(200, 20'000))->capture_default_str();
    m_draw->add_option("--height", m_height, "Height")->check(CLI::Range(80, 5'000))->capture_default_str();
}

bool MusicDrawCommand::chosen() const
{
    return m_draw->parsed();
}

int MusicDrawCommand::run(Console& console, std::stop_token)
{
    const auto read = music::readScoreFile(m_in);
    if (!read) {
        console.fail(read.error());
        return kFailed;
    }
    for (const auto& note : read->notes) console.warn(m_in + ": " + note);
    const auto svg = music::drawRoll(read->score, {m_width, m_height});
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(svg.data());
    if (auto written = base::writeFileAtomically(m_out, {bytes, svg.size()}); !written) {
        console.fail(written.error());
        return kFailed;
    }
    console.result(m_out);
    return kDone;
}

} // namespace moyun::cli
