// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/music/compose_request.h"
#include "core/neural/music_model.h"

#include <string>
#include <vector>

namespace moyun::engine {

// A part of a track that is recognised by its sound and notation: its role, its usual name and instrument.
struct MusicVoice
{
    const char* role;
    const char* name;
    int program;
    double usualNotes; // a bar of four quarters, as the training pieces have them
    // What the network is told for a note that is wanted: by itself it says chords too often, and the voices
    // of a quartet a little too seldom. Measured with the weights that are shipped (models/music.md).
    double told = 1;
};
const MusicVoice& musicVoice(const std::string& role);
std::vector<std::string> rolesOfTexture(const std::string& texture); // empty: "free", or no such texture

// A stretch of bars of one length as one long sketch, and what is needed to go back to a score.
struct ComposePlan
{
    neural::MusicSketch sketch; // of the first take; the others differ in seed, and in Variation and Path in
                                // what is given
    int bars = 0;
    std::vector<std::string> roles;
    bool keepsDraft = false;
    std::vector<std::size_t> draftTrack; // of each role; -1: the track is new
    music::Tick from = 0;                // where the stretch begins in the draft
    neural::MusicGrid target;            // of Path
};

// What a request means for a model that knows these names. Draft modes give a plan for each stretch of the
// draft in which something is open. Errors: a name that the model does not know (with those it does), values
// out of range, a draft without a track that can be read, bars that are not whole sixteenths.
base::Result<std::vector<ComposePlan>> planComposition(const ComposeRequest& request,
                                                       const neural::MusicModelNames& names);

// The sketch of take `take` (from 0).
neural::MusicSketch sketchOfTake(const ComposeRequest& request, const ComposePlan& plan, int take);

// Composers with their shares from "beethoven" or "beethoven:2,haydn" (a share of 1 where none is said), in
// any case. Empty text: none. Errors: a name that is not among `names`, with those that are; a share that is
// not above 0.
base::Result<std::vector<std::pair<int, float>>> parseComposers(const std::string& text,
                                                                const std::vector<std::string>& names);

// The pitch classes that a locked key allows.
music::PitchClassSet lockedScale(const ComposeRequest& request);

// How many semitones up a piece in this key is moved so that its tonic is C: -6 to 5.
int shiftToC(int tonic);

} // namespace moyun::engine
