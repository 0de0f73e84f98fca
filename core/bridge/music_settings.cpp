// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/music_settings.h"

#include "core/base/atomic_file.h"
#include "core/bridge/music_ask.h"
#include "core/music/midi_writer.h"
#include "core/music/score_file.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QVariantMap>

#include <cmath>

namespace moyun::bridge {

namespace {

constexpr char kWishes[] = "music/wishes", kFile[] = "music/file", kChanged[] = "music/changed";

std::filesystem::path keptFile()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/music");
    return std::filesystem::path(folder.toStdString()) / "score.mid";
}

} // namespace

MusicWishes keptWishes()
{
    return wishesOf(QSettings().value(QLatin1String(kWishes)).toMap());
}

MusicWishes wishesOf(const QVariantMap& kept)
{
    const MusicWishes usual;
    MusicWishes wishes;
    const auto value = [&kept](const char* key, auto otherwise) {
        const QVariant found = kept.value(QLatin1String(key));
        return found.canConvert<decltype(otherwise)>() ? found.value<decltype(otherwise)>() : otherwise;
    };
    const auto number = [&value](const char* key, double otherwise) {
        const double found = value(key, otherwise);
        return std::isfinite(found) ? found : otherwise;
    };
    const int mode = value("mode", int(usual.mode));
    if (mode >= 0 && mode <= int(MusicWishes::Mode::Path)) wishes.mode = static_cast<MusicWishes::Mode>(mode);
    wishes.key = value("key", usual.key);
    wishes.beats = value("beats", usual.beats);
    wishes.unit = value("unit", usual.unit);
    wishes.bars = value("bars", usual.bars);
    wishes.opens = value("opens", usual.opens);
    wishes.ends = value("ends", usual.ends);
    wishes.tempo = number("tempo", usual.tempo);
    wishes.texture = value("texture", usual.texture);
    wishes.roles = value("roles", usual.roles);
    wishes.composer = value("composer", usual.composer);
    wishes.density = number("density", usual.density);
    wishes.densityAsked = value("densityAsked", usual.densityAsked);
    wishes.chords = value("chords", usual.chords);
    wishes.lockKey = value("lockKey", usual.lockKey);
    wishes.scale = value("scale", usual.scale);
    wishes.temperature = number("temperature", usual.temperature);
    wishes.distance = number("distance", usual.distance);
    wishes.takes = value("takes", usual.takes);
    wishes.seed = value("seed", usual.seed);
    wishes.removeGrains = value("removeGrains", usual.removeGrains);
    wishes.keepRanges = value("keepRanges", usual.keepRanges);
    wishes.uncross = value("uncross", usual.uncross);
    wishes.cadence = value("cadence", usual.cadence);
    return withinLimits(wishes);
}

QVariantMap mapOf(const MusicWishes& wishes)
{
    return {{QStringLiteral("mode"), int(wishes.mode)},
            {QStringLiteral("key"), wishes.key},
            {QStringLiteral("beats"), wishes.beats},
            {QStringLiteral("unit"), wishes.unit},
            {QStringLiteral("bars"), wishes.bars},
            {QStringLiteral("opens"), wishes.opens},
            {QStringLiteral("ends"), wishes.ends},
            {QStringLiteral("tempo"), wishes.tempo},
            {QStringLiteral("texture"), wishes.texture},
            {QStringLiteral("roles"), wishes.roles},
            {QStringLiteral("composer"), wishes.composer},
            {QStringLiteral("density"), wishes.density},
            {QStringLiteral("densityAsked"), wishes.densityAsked},
            {QStringLiteral("chords"), wishes.chords},
            {QStringLiteral("lockKey"), wishes.lockKey},
            {QStringLiteral("scale"), wishes.scale},
            {QStringLiteral("temperature"), wishes.temperature},
            {QStringLiteral("distance"), wishes.distance},
            {QStringLiteral("takes"), wishes.takes},
            {QStringLiteral("seed"), wishes.seed},
            {QStringLiteral("removeGrains"), wishes.removeGrains},
            {QStringLiteral("keepRanges"), wishes.keepRanges},
            {QStringLiteral("uncross"), wishes.uncross},
            {QStringLiteral("cadence"), wishes.cadence}};
}

void keepWishes(const MusicWishes& wishes)
{
    // Tracks and takes are of this run.
    QSettings().setValue(QLatin1String(kWishes), mapOf(wishes));
}

std::optional<KeptScore> keptScore()
{
    const QSettings settings;
    if (!settings.contains(QLatin1String(kFile))) return {};
    auto read = music::readScoreFile(keptFile());
    if (!read) return {};
    return KeptScore{std::move(read->score), settings.value(QLatin1String(kFile)).toString(),
                     settings.value(QLatin1String(kChanged)).toBool()};
}

void forgetKeptScore()
{
    QSettings settings;
    settings.remove(QLatin1String(kFile));
    settings.remove(QLatin1String(kChanged));
    std::error_code ignored;
    std::filesystem::remove(keptFile(), ignored);
}

base::Result<void> keepScore(const KeptScore& kept)
{
    const auto file = keptFile();
    QDir().mkpath(QString::fromStdString(file.parent_path().string()));
    if (auto written = base::writeFileAtomically(file, music::writeMidi(kept.score)); !written)
        return written;
    QSettings settings;
    settings.setValue(QLatin1String(kFile), kept.file);
    settings.setValue(QLatin1String(kChanged), kept.changed);
    return {};
}

} // namespace moyun::bridge
