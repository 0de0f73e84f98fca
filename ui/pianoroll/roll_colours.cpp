// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/roll_colours.h"

#include "ui/widgets/theme.h"

#include <algorithm>

namespace moyun::ui {
namespace {

QColor mixed(const QColor& a, const QColor& b, double ofB)
{
    const auto part = [ofB](int x, int y) { return int(x + (y - x) * ofB + 0.5); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

QColor clear(QColor colour, double opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

} // namespace

RollColours RollColours::now()
{
    const ThemeColours& t = Theme::colours();
    RollColours c;
    c.row = t.dark ? mixed(t.surface, t.raised, 0.35) : mixed(t.raised, t.surface, 0.2);
    c.rowOutside = t.dark ? mixed(t.surface, t.sunken, 0.55) : mixed(t.surface, t.sunken, 0.6);
    c.rowTonic = mixed(c.row, t.accent, t.dark ? 0.09 : 0.08);
    const QColor ink = t.dark ? t.text : t.shadow;
    c.rowLine = mixed(c.row, ink, 0.05);
    c.cellLine = mixed(c.row, ink, t.dark ? 0.07 : 0.09);
    c.beatLine = mixed(c.row, ink, t.dark ? 0.14 : 0.2);
    c.barLine = mixed(c.row, ink, t.dark ? 0.3 : 0.42);
    c.ghost = 0.3;
    if (t.contrast) {
        // Rows and lines have to be told apart without fine shades.
        c.row = mixed(t.surface, t.text, 0.16);
        c.rowOutside = t.surface;
        c.rowTonic = mixed(c.row, t.accent, 0.14); // not the blue of what is chosen
        c.rowLine = mixed(c.row, t.text, 0.12);
        c.cellLine = mixed(c.row, t.text, 0.2);
        c.beatLine = mixed(c.row, t.text, 0.4);
        c.barLine = t.text;
        c.ghost = 0.72;
    }
    c.playhead = t.accent;
    c.range = clear(t.focus, t.dark ? 0.1 : 0.12);
    c.rangeEdge = t.focus;
    c.band = t.notice;
    c.lane = t.panel;
    c.laneText = t.muted;
    c.selected = t.dark ? QColor(0xf4, 0xea, 0xd8) : QColor(0x2f, 0x29, 0x22);
    c.selectedEdge = t.dark ? QColor(0xff, 0xfa, 0xf0) : QColor(0x12, 0x0f, 0x0b);
    c.cursor = t.good;
    c.whiteKey = t.dark ? QColor(0xd9, 0xd2, 0xc6) : QColor(0xff, 0xfd, 0xf8);
    c.blackKey = t.dark ? QColor(0x22, 0x1f, 0x1c) : QColor(0x3a, 0x34, 0x2d);
    c.keyLine = t.dark ? QColor(0x93, 0x8b, 0x7f) : QColor(0xc4, 0xb8, 0xa2);
    c.keyText = QColor(0x5d, 0x55, 0x4a);
    c.keyLit = t.accent;
    return c;
}

QColor RollColours::ghostOf(int track) const
{
    return mixed(row, trackColour(track), ghost);
}

QColor trackColour(int track)
{
    // Apart in hue, alike in weight: eight that go together on paper and on ink.
    static const QColor kDark[] = {{0xd9, 0x83, 0x63}, {0x74, 0xa3, 0xc8}, {0x8c, 0xb2, 0x6f},
                                   {0xd3, 0xab, 0x5c}, {0xa9, 0x90, 0xc9}, {0x66, 0xb3, 0xa6},
                                   {0xcf, 0x87, 0xa4}, {0xa3, 0xa0, 0x78}};
    static const QColor kLight[] = {{0xbd, 0x5a, 0x38}, {0x3a, 0x72, 0x9e}, {0x55, 0x83, 0x3a},
                                    {0xa8, 0x7a, 0x1c}, {0x77, 0x59, 0xa0}, {0x2b, 0x82, 0x75},
                                    {0xa3, 0x4f, 0x74}, {0x74, 0x71, 0x45}};
    const auto place = std::size_t(std::max(track, 0) % 8);
    return Theme::colours().dark ? kDark[place] : kLight[place];
}

QColor noteColour(const QColor& track, int velocity)
{
    const QColor ground = Theme::colours().dark ? QColor(0x3a, 0x35, 0x30) : QColor(0xf1, 0xe8, 0xd8);
    const double strength = std::clamp(velocity, 1, 127) / 127.0;
    return mixed(ground, track, 0.34 + 0.66 * strength);
}

} // namespace moyun::ui
