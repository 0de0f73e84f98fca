// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/roll_settings.h"

#include "core/bridge/settings.h"
#include "ui/pianoroll/roll_model.h"

#include <algorithm>

namespace moyun::ui {

using bridge::Settings;

namespace {

constexpr RollModel::Lane kLanes[] = {RollModel::Overview, RollModel::Chords, RollModel::Velocities,
                                      RollModel::Controllers};

QString key(const char* name)
{
    return QStringLiteral("music.roll.") + QLatin1String(name);
}

} // namespace

void RollSettings::restore(RollModel& model)
{
    const Settings settings;
    const auto flag = [&settings](const char* name, bool usual) {
        return settings.number(key(name), usual) != 0;
    };
    const int lanes = settings.number(key("lanes"), -1);
    if (lanes >= 0)
        for (const auto lane : kLanes) model.setLaneShown(lane, lanes & lane);
    model.setGhostsShown(flag("ghosts", model.ghostsShown()));
    model.setNoteNamesShown(flag("names", model.noteNamesShown()));
    model.setSnapsToScale(flag("snapsToScale", model.snapsToScale()));
    model.setQuantisesRecording(flag("quantisesRecording", model.quantisesRecording()));
    model.setFollow(flag("follow", true) ? RollModel::Follow::Page : RollModel::Follow::Off);
    RollSnap snap = model.snap();
    snap.on = flag("snap", snap.on);
    snap.adaptive = flag("adaptive", snap.adaptive);
    const int unit = settings.number(key("unit"), snap.unit);
    if (unit >= 1 && unit <= RollSnap::kFinest && (unit & (unit - 1)) == 0) snap.unit = unit;
    snap.kind = static_cast<RollSnap::Kind>(std::clamp(settings.number(key("kind"), int(snap.kind)), 0, 2));
    model.setSnap(snap);
}

void RollSettings::keep(const RollModel& model)
{
    Settings settings;
    int lanes = 0;
    for (const auto lane : kLanes) lanes |= model.isLaneShown(lane) ? int(lane) : 0;
    settings.setNumber(key("lanes"), lanes);
    settings.setNumber(key("ghosts"), model.ghostsShown());
    settings.setNumber(key("names"), model.noteNamesShown());
    settings.setNumber(key("snapsToScale"), model.snapsToScale());
    settings.setNumber(key("quantisesRecording"), model.quantisesRecording());
    settings.setNumber(key("follow"), model.follow() != RollModel::Follow::Off);
    settings.setNumber(key("snap"), model.snap().on);
    settings.setNumber(key("adaptive"), model.snap().adaptive);
    settings.setNumber(key("unit"), model.snap().unit);
    settings.setNumber(key("kind"), int(model.snap().kind));
}

} // namespace moyun::ui
