// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/music/compose_request.h"
#include "core/engine/music/music_piece.h"
#include "core/neural/music_model.h"

#include <functional>
#include <stop_token>

namespace moyun::engine {

// Composes with a music model: turns a request into sketches, has them completed window by window (eight
// bars, of which later windows take the first four from the one before), and makes scores of them. In Fill
// and Continue the notes that stand are those of the draft, tick for tick; only open bars of open tracks are
// new. Thread: blocks its caller, who owns the model.
class MusicComposer
{
public:
    static constexpr int kWindow = 8, kOverlap = 4; // bars

    MusicComposer(neural::MusicModel& model, std::stop_token stop, std::function<void(double)> progress = {});

    // Errors: a name that the model does not know (with those it does), values out of range, a draft that
    // cannot be read as up to four tracks in bars of whole sixteenths, Cancelled.
    base::Result<ComposeOutcome> run(const ComposeRequest& request);

private:
    struct Plan;
    base::Result<Plan> plan(const ComposeRequest& request) const;
    base::Result<void> planNew(const ComposeRequest& request, Plan& plan) const;
    base::Result<void> planDraft(const ComposeRequest& request, Plan& plan) const;
    base::Result<int> nameIndex(const std::vector<std::string>& names, const std::string& name,
                                const std::string& what) const;
    music::Score scoreOf(const ComposeRequest& request, const Plan& plan,
                         const neural::MusicGrid& grid) const;

    neural::MusicModel& m_model;
    std::stop_token m_stop;
    std::function<void(double)> m_progress;
};

} // namespace moyun::engine
