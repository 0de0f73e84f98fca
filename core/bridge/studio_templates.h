// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bridge/poem_state.h"
#include "core/canvas/picture.h"
#include "core/music/score.h"
#include "core/poem/script.h"

#include <QByteArray>

namespace moyun::bridge {

// What a project begins with.
struct StudioTemplate
{
    canvas::Picture picture;
    PoemState poem;
    music::Score score;
};

enum class TemplateKind {
    Verse,  // a landscape sheet, a regulated verse, a string quartet
    Scroll, // a tall scroll with room for an inscription, a quatrain, a melody with chords
    Song    // a wide sheet, free verse, voice and piano
};
inline constexpr int kTemplates = 3;

StudioTemplate templateOf(TemplateKind kind);

// The example of the program: a landscape, the poem to it, and a melody with the poem under it. `painting` a
// JPEG or PNG file, `melody` a MIDI file, as the program holds them; `script`: of the poem. Errors: those of
// their readers.
base::Result<StudioTemplate> exampleOf(const QByteArray& painting, const QByteArray& melody,
                                       poem::Script script);

} // namespace moyun::bridge
