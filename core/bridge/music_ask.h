// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/music_take.h"
#include "core/engine/music/compose_request.h"

#include <QStringList>

#include <memory>

namespace moyun::bridge {

// What a music model can be asked for by name; empty lists where there is no model.
struct MusicNames
{
    QStringList composers, textures, roles;
};

// What the wishes were about: enough to ask again when the score is another one. Empty for a new piece.
struct MusicScene
{
    std::shared_ptr<const music::Score> score; // as it stood; null: nothing of it matters
    int track = 0;
    ScoreDocument::Selection selection;
    std::optional<ScoreDocument::Range> range;
    QList<MusicTake> ends; // of a path: where it begins and ends
};
MusicScene sceneOf(const MusicWishes& wishes, const ScoreDocument& document, const QList<MusicTake>& takes);

// The wishes of the panel turned into a request to the engine, and its answer back into whole scores.
struct MusicAsk
{
    engine::ComposeRequest request;
    MusicWishes wishes;
    std::shared_ptr<const music::Score> base;  // as in MusicTake
    std::optional<ScoreDocument::Range> fresh; // as in MusicTake
    std::vector<std::size_t> open;             // as in MusicTake
    std::optional<std::size_t> melody;         // the track that is to get companions of its own
    std::shared_ptr<const music::Score> path;  // where a path begins

    // A take of the engine with what stood around it.
    music::Score whole(music::Score made) const;
    // Its name for people; `index` from 0.
    QString nameOf(int index) const;
};

// Why the wishes cannot be met in this score, in a sentence of the language in use; empty: they can.
QString problemOf(const MusicWishes& wishes, const ScoreDocument& document, const MusicNames& names,
                  const QList<MusicTake>& takes);

// For wishes without a problem.
MusicAsk askFor(const MusicWishes& wishes, const ScoreDocument& document, const QList<MusicTake>& takes,
                const QString& modelId);

// Values out of range become the nearest allowed.
MusicWishes withinLimits(MusicWishes wishes);

// An empty score of the meter, tempo and key wished for, with the tracks of the texture.
music::Score emptyScore(const MusicWishes& wishes);

} // namespace moyun::bridge
