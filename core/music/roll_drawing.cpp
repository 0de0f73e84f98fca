// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/roll_drawing.h"

#include "core/music/bar_map.h"
#include "core/music/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace moyun::music {
namespace {

constexpr std::size_t kMostDrawn = 20'000;
constexpr std::size_t kMostLines = 2'000;
// Told apart by lightness as well as by hue.
constexpr std::array<const char*, 6> kColours{"#2f6fb3", "#c9642b", "#3d8f5c",
                                              "#8a4fa3", "#b5892c", "#4d8f99"};
constexpr double kLegend = 24, kGutter = 30;

std::string escaped(const std::string& text)
{
    std::string safe;
    for (const char c : text) switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 32) safe += c;
        }
    return safe;
}

class Drawing
{
public:
    Drawing(const Score& score, const RollDrawing& wish) : m_score(score), m_wish(wish), m_map(score)
    {
        m_from = wish.from;
        m_to = wish.to > wish.from ? wish.to : m_map.bars().back().end;
        for (const auto& track : score.tracks)
            for (const auto& note : track.notes) {
                if (note.end() <= m_from || note.start >= m_to || track.percussion) continue;
                m_low = std::min(m_low, note.pitch);
                m_high = std::max(m_high, note.pitch);
            }
        if (m_low > m_high) {
            m_low = 60;
            m_high = 71;
        }
        m_low = std::max(0, m_low - 2);
        m_high = std::min(127, m_high + 2);
    }

    std::string made()
    {
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" font-family=\"sans-serif\" "
            "font-size=\"11\">\n",
            m_wish.width, m_wish.height + kLegend);
        add("<rect width=\"%.0f\" height=\"%.0f\" fill=\"#fbfaf7\"/>\n", m_wish.width,
            m_wish.height + kLegend);
        rows();
        bars();
        notes();
        names();
        return m_svg + "</svg>\n";
    }

private:
    template <class... Values> void add(const char* format, Values... values)
    {
        char line[400];
        std::snprintf(line, sizeof line, format, values...);
        m_svg += line;
    }
    double x(Tick tick) const
    {
        return kGutter +
               (m_wish.width - kGutter) * double(tick - m_from) / double(std::max<Tick>(1, m_to - m_from));
    }
    double rowHeight() const { return m_wish.height / (m_high - m_low + 1); }
    double y(int pitch) const { return (m_high - pitch) * rowHeight(); }

    void rows()
    {
        for (int pitch = m_low; pitch <= m_high; ++pitch) {
            const int place = pitch % 12;
            if (place == 1 || place == 3 || place == 6 || place == 8 || place == 10)
                add("<rect x=\"%.1f\" y=\"%.2f\" width=\"%.1f\" height=\"%.2f\" fill=\"#f1eee7\"/>\n",
                    kGutter, y(pitch), m_wish.width - kGutter, rowHeight());
            if (place != 0) continue;
            add("<path d=\"M%.1f %.2fH%.1f\" stroke=\"#d5d0c4\" stroke-width=\"0.6\"/>\n", kGutter,
                y(pitch) + rowHeight(), m_wish.width);
            add("<text x=\"4\" y=\"%.1f\" fill=\"#77715f\">C%d</text>\n", y(pitch) + rowHeight(),
                pitch / 12 - 1);
        }
    }

    void bars()
    {
        std::size_t drawn = 0;
        for (std::size_t b = 0; b < m_map.bars().size() && drawn < kMostLines; ++b) {
            const auto start = m_map.bars()[b].start;
            if (start < m_from || start >= m_to) continue;
            ++drawn;
            add("<path d=\"M%.1f 0V%.1f\" stroke=\"#b9b2a1\" stroke-width=\"0.8\"/>\n", x(start),
                m_wish.height);
            add("<text x=\"%.1f\" y=\"10\" fill=\"#9a937f\">%zu</text>\n", x(start) + 3, b + 1);
        }
        for (const auto& chord : m_score.chords) {
            if (chord.at < m_from || chord.at >= m_to || ++drawn > 2 * kMostLines) continue;
            m_svg += "<text y=\"22\" fill=\"#5c5646\" x=\"";
            add("%.1f\">", x(chord.at) + 3);
            m_svg += escaped(chord.text) + "</text>\n";
        }
    }

    void notes()
    {
        std::size_t drawn = 0;
        for (std::size_t t = 0; t < m_score.tracks.size(); ++t) {
            if (m_score.tracks[t].percussion) continue;
            for (const auto& note : m_score.tracks[t].notes) {
                if (note.end() <= m_from || note.start >= m_to || ++drawn > kMostDrawn) continue;
                const double left = std::max(kGutter, x(note.start)),
                             right = std::min(m_wish.width, x(note.end()));
                add("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" rx=\"1.2\" fill=\"%s\" "
                    "fill-opacity=\"%.2f\"/>\n",
                    left, y(note.pitch) + 0.3, std::max(0.8, right - left - 0.7),
                    std::max(0.8, rowHeight() - 0.6), kColours[t % kColours.size()],
                    0.55 + 0.45 * note.velocity / 127);
            }
        }
    }

    void names()
    {
        double at = kGutter;
        for (std::size_t t = 0; t < m_score.tracks.size() && at < m_wish.width - 60; ++t) {
            if (m_score.tracks[t].percussion) continue;
            add("<rect x=\"%.1f\" y=\"%.1f\" width=\"10\" height=\"10\" rx=\"2\" fill=\"%s\"/>\n", at,
                m_wish.height + 8, kColours[t % kColours.size()]);
            auto name = m_score.tracks[t].name.substr(0, 40);
            // Not in the middle of a character.
            while (!isUtf8({reinterpret_cast<const std::uint8_t*>(name.data()), name.size()}))
                name.pop_back();
            add("<text y=\"%.1f\" fill=\"#4a4536\" x=\"%.1f\">", m_wish.height + 17, at + 15);
            m_svg += escaped(name) + "</text>\n";
            at += 40 + 7.0 * double(name.size());
        }
    }

    const Score& m_score;
    RollDrawing m_wish;
    BarMap m_map;
    Tick m_from = 0, m_to = 0;
    int m_low = 128, m_high = -1;
    std::string m_svg;
};

} // namespace

std::string drawRoll(const Score& score, const RollDrawing& drawing)
{
    return Drawing(score, drawing).made();
}

} // namespace moyun::music
