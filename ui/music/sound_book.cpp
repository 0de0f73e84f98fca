// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/sound_book.h"

#include "core/bridge/music_transport.h"
#include "ui/music/sound_settings.h"
#include "ui/shell/settings_book.h"

#include <QCoreApplication>

namespace moyun::ui {

using bridge::MusicTransport;

namespace {

const auto kPage = QStringLiteral("music"), kOutput = QStringLiteral("music.output"),
           kInput = QStringLiteral("music.input");

QString say(const char* text)
{
    return QCoreApplication::translate("SoundBook", text);
}

QList<Setting::Choice> choicesOf(const QString& first, const std::vector<MusicTransport::Port>& ports,
                                 const QString& chosen)
{
    QList<Setting::Choice> choices{{QString(), first}};
    bool there = chosen.isEmpty();
    for (const auto& port : ports) {
        choices.append({port.id, port.name});
        there |= port.id == chosen;
    }
    if (!there) choices.append({chosen, say(QT_TRANSLATE_NOOP("SoundBook", "A port that is not there now"))});
    return choices;
}

Setting portSetting(const QString& id, MusicTransport* transport, bool output)
{
    Setting port;
    port.id = id;
    port.usual = QString();
    port.words = [] { return say(QT_TRANSLATE_NOOP("SoundBook", "MIDI port device keyboard synthesiser")); };
    port.value = [=] { return QVariant(output ? transport->output() : transport->input()); };
    port.set = [=](const QVariant& value) {
        if (output)
            transport->setOutput(value.toString());
        else
            transport->setInput(value.toString());
        SoundSettings::keep(*transport);
    };
    port.choices = [=] {
        return output ? choicesOf(say(QT_TRANSLATE_NOOP("SoundBook", "Built-in synthesiser")),
                                  transport->outputs(), transport->output())
                      : choicesOf(say(QT_TRANSLATE_NOOP("SoundBook", "None")), transport->inputs(),
                                  transport->input());
    };
    return port;
}

} // namespace

void addSoundSettings(SettingsBook& book, MusicTransport* transport)
{
    Setting output = portSetting(kOutput, transport, true);
    output.title = [] { return say(QT_TRANSLATE_NOOP("SoundBook", "Sound goes to")); };
    output.explanation = [] {
        return say(QT_TRANSLATE_NOOP(
            "SoundBook", "The built-in synthesiser, or an instrument or program at a MIDI port."));
    };
    book.add(kPage, output);

    Setting input = portSetting(kInput, transport, false);
    input.title = [] { return say(QT_TRANSLATE_NOOP("SoundBook", "Played keys come from")); };
    input.explanation = [] {
        return say(QT_TRANSLATE_NOOP(
            "SoundBook", "The MIDI keyboard that is heard, recorded and written down while you play."));
    };
    book.add(kPage, input);

    Setting latency;
    latency.id = QStringLiteral("music.latency");
    latency.kind = Setting::Number;
    latency.usual = 0;
    latency.most = MusicTransport::kMostLatency;
    latency.step = 5;
    latency.title = [] { return say(QT_TRANSLATE_NOOP("SoundBook", "Latency of the MIDI input")); };
    latency.explanation = [] {
        return say(QT_TRANSLATE_NOOP(
            "SoundBook",
            "Recorded notes are moved earlier by this much. Raise it where they come out late."));
    };
    latency.unit = [] { return say(QT_TRANSLATE_NOOP("SoundBook", "%1 ms")); };
    latency.value = [] { return QVariant(SoundSettings::latency()); };
    latency.set = [transport](const QVariant& value) {
        SoundSettings::setLatency(*transport, value.toInt());
    };
    book.add(kPage, latency);

    Setting font;
    font.id = QStringLiteral("music.soundFont");
    font.kind = Setting::File;
    font.usual = QString();
    font.title = [] { return say(QT_TRANSLATE_NOOP("SoundBook", "SoundFont")); };
    font.explanation = [] {
        return say(QT_TRANSLATE_NOOP(
            "SoundBook", "The instruments of the built-in synthesiser. A larger General MIDI SoundFont "
                         "(.sf2, .sf3) sounds better and loads more slowly."));
    };
    font.none = [] { return say(QT_TRANSLATE_NOOP("SoundBook", "The installed one")); };
    font.dialogTitle = [] { return say(QT_TRANSLATE_NOOP("SoundBook", "Choose a SoundFont")); };
    font.filter = [] { return say(QT_TRANSLATE_NOOP("SoundBook", "SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3)")); };
    font.value = [] { return QVariant(SoundSettings::chosenSoundFont()); };
    font.set = [transport](const QVariant& file) {
        SoundSettings::setSoundFont(*transport, file.toString());
    };
    book.add(kPage, font);

    Setting volume;
    volume.id = QStringLiteral("music.volume");
    volume.kind = Setting::Number;
    volume.usual = SoundSettings::kUsualVolume;
    volume.most = 100;
    volume.step = 5;
    volume.title = [] { return say(QT_TRANSLATE_NOOP("SoundBook", "Volume")); };
    volume.explanation = [] {
        return say(QT_TRANSLATE_NOOP("SoundBook", "Of all that the built-in synthesiser plays."));
    };
    volume.unit = [] { return say(QT_TRANSLATE_NOOP("SoundBook", "%1 %")); };
    volume.value = [] { return QVariant(SoundSettings::volume()); };
    volume.set = [transport](const QVariant& value) { SoundSettings::setVolume(*transport, value.toInt()); };
    book.add(kPage, volume);

    QObject::connect(transport, &MusicTransport::portsChanged, &book, [&book] {
        book.touch(kOutput);
        book.touch(kInput);
    });
}

} // namespace moyun::ui
