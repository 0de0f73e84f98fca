// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/studio_templates.h"

#include "core/canvas/convert.h"
#include "core/canvas/tile_tools.h"
#include "core/music/lyrics.h"
#include "core/music/midi_reader.h"
#include "core/poem/syllables.h"

#include <QImage>

#include <initializer_list>

namespace moyun::bridge {

namespace {

constexpr char32_t kExampleTitle[] = U"夕照孤舟", kExampleAuthor[] = U"墨韵";
constexpr char32_t kExamplePoem[] = U"万里云涛合，双眸夕照深。\n孤舟春水上，不得雁南音。";
constexpr int kTicks = 480;

canvas::Picture sheet(int width, int height, const canvas::Colour& paper)
{
    canvas::Picture picture;
    picture.width = width;
    picture.height = height;
    canvas::Layer ground;
    ground.id = 1;
    ground.name = "Paper";
    ground.pixels = canvas::filledPixels({0, 0, width, height}, paper);
    canvas::Layer paint;
    paint.id = 2;
    paint.name = "Layer 1";
    picture.layers = {ground, paint};
    picture.nextId = 3;
    return picture;
}

music::Score tracks(std::initializer_list<std::pair<const char*, int>> instruments, int beatsAMinute)
{
    music::Score score;
    score.ticksPerQuarter = kTicks;
    for (const auto& [name, program] : instruments)
        score.tracks.push_back({name, program, false, {}, {}, {}});
    score.tempi = {{0, 60'000'000 / beatsAMinute}};
    score.meters = {{0, 4, 4}};
    score.length = music::Tick(8) * 4 * kTicks;
    return score;
}

} // namespace

StudioTemplate templateOf(TemplateKind kind)
{
    StudioTemplate made;
    switch (kind) {
    case TemplateKind::Verse:
        made.picture = sheet(1800, 1200, canvas::colourOf(0.97f, 0.95f, 0.9f));
        made.poem.form = poem::FormId::Wulv;
        made.score = tracks({{"Violin 1", 40}, {"Violin 2", 40}, {"Viola", 41}, {"Cello", 42}}, 96);
        break;
    case TemplateKind::Scroll:
        made.picture = sheet(900, 2200, canvas::colourOf(0.95f, 0.91f, 0.82f));
        made.poem.form = poem::FormId::Qijue;
        made.score = tracks({{"Melody", 107}, {"Chords", 46}}, 72);
        break;
    case TemplateKind::Song:
        made.picture = sheet(1920, 1080, canvas::colourOf(1, 1, 1));
        made.poem.form = poem::FormId::Free;
        made.score = tracks({{"Voice", 53}, {"Piano RH", 0}, {"Piano LH", 0}}, 88);
        break;
    }
    return made;
}

base::Result<StudioTemplate> exampleOf(const QByteArray& painting, const QByteArray& melody,
                                       poem::Script script)
{
    const QImage image = QImage::fromData(painting).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return base::Error{base::ErrorCode::Unreadable, "The painting of the example cannot be read.",
                           "Install Moyun again."};
    const auto read = music::readMidi(
        {reinterpret_cast<const std::uint8_t*>(melody.constData()), std::size_t(melody.size())});
    if (!read) return read.error();
    StudioTemplate made;
    made.picture.width = image.width();
    made.picture.height = image.height();
    canvas::Layer layer;
    layer.id = 1;
    layer.name = "Painting";
    layer.pixels = canvas::pixelsFromBgra(image.constBits(), image.width(), image.height(),
                                          std::size_t(image.bytesPerLine()));
    made.picture.layers = {layer};
    made.picture.nextId = 2;
    made.poem.form = poem::FormId::Wujue;
    const auto converter = script == poem::Script::Traditional
                               ? poem::ScriptConverter::open()
                               : base::Result<std::shared_ptr<const poem::ScriptConverter>>(nullptr);
    const auto written = [&](std::u32string_view text) {
        return converter && *converter ? (*converter)->convert(text, script) : std::u32string(text);
    };
    made.poem.title = written(kExampleTitle);
    made.poem.author = written(kExampleAuthor);
    made.poem.text = written(kExamplePoem);
    made.poem.locked.assign(made.poem.text.size(), false);
    made.score = read->score;
    if (!made.score.tracks.empty()) {
        auto& voice = made.score.tracks.front();
        voice.lyrics = music::layLyrics(voice, poem::sungSyllables(made.poem.text, {}), 0).lyrics;
    }
    return made;
}

} // namespace moyun::bridge
