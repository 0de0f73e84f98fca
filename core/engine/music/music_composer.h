// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/music/compose_request.h"
#include "core/neural/music_model.h"

#include <functional>
#include <stop_token>

namespace moyun::engine {

struct ComposePlan;

// Composes with a music model: turns a request into sketches, has them completed window by window (eight
// bars: what is open with what stands on both sides of it; a longer piece goes on from the last four bars of
// the window before), and makes scores of them. Where there is a draft, its notes stay tick for tick except
// those wholly inside open bars of open tracks. Thread: blocks its caller, who owns the model.
class MusicComposer
{
public:
    static constexpr int kWindow = 8, kOverlap = 4; // bars

    MusicComposer(neural::MusicModel& model, std::stop_token stop, std::function<void(double)> progress = {});

    // Errors: those of planComposition(), Cancelled.
    base::Result<ComposeOutcome> run(const ComposeRequest& request);

private:
    // Completes the takes of one stretch in place; part of `from` to `to` of the whole progress.
    base::Result<void> complete(const ComposeRequest& request, const ComposePlan& plan,
                                std::vector<neural::MusicSketch>& takes, double from, double to);

    neural::MusicModel& m_model;
    std::stop_token m_stop;
    std::function<void(double)> m_progress;
};

} // namespace moyun::engine
