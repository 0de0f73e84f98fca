// SPDX-License-Identifier: GPL-3.0-or-later
// What tools/check_musicxml.sh measures with. Every command prints a line a file, its columns apart by tabs.
#include "core/music/bar_map.h"
#include "core/music/score_file.h"
#include "tools/score_check/score_compare.h"

#include <cstdio>
#include <cstring>

namespace {

using namespace moyun;

constexpr char kUsage[] =
    "moyun-score-check counts FILE...       file, bars, notes as Moyun reads them; or file, error, why\n"
    "moyun-score-check elements FILE...     the same of MusicXML, counted in its elements; or file, error\n"
    "moyun-score-check convert IN OUT       writes a score as the ending of OUT says\n"
    "moyun-score-check sound ONE OTHER      same or different, how many notes each has, how many differ\n"
    "moyun-score-check round-trips FILE...  what changed through MIDI and MusicXML; totals at the end\n";

int counts(int argc, char** argv)
{
    for (int i = 2; i < argc; ++i) {
        const auto read = music::readScoreFile(argv[i]);
        if (read)
            std::printf("%s\t%zu\t%zu\n", argv[i], music::countBars(read->score), read->score.noteCount());
        else
            std::printf("%s\terror\t%s\n", argv[i], read.error().text().c_str());
    }
    return 0;
}

int elements(int argc, char** argv)
{
    for (int i = 2; i < argc; ++i) {
        if (const auto counted = tools::countElements(argv[i]))
            std::printf("%s\t%zu\t%zu\n", argv[i], counted->bars, counted->notes);
        else
            std::printf("%s\terror\n", argv[i]);
    }
    return 0;
}

int convert(const char* in, const char* out)
{
    const auto read = music::readScoreFile(in);
    const auto written = read ? music::writeScoreFile(read->score, out) : base::Result<void>(read.error());
    if (!written) std::fprintf(stderr, "%s\n", written.error().text().c_str());
    return written ? 0 : 1;
}

int sound(const char* one, const char* other)
{
    const auto a = music::readScoreFile(one), b = music::readScoreFile(other);
    if (!a || !b) {
        std::printf("%s\tunreadable\n", one);
        return 1;
    }
    // Notation programs end a note a tick early in MIDI, and round to theirs.
    const auto found = tools::compareSound(a->score, b->score, 0.01, 0.02);
    std::printf("%s\t%s\t%zu\t%zu\tmissing %zu\textra %zu\tlengths %zu\n", one,
                found.none() ? "same" : "different", found.notes, found.otherNotes, found.missing,
                found.extra, found.lengths);
    return 0;
}

int roundTrips(int argc, char** argv)
{
    int files = 0, midi = 0, xml = 0;
    const auto report = [](const char* file, const char* way, const base::Result<tools::RoundTrip>& trip) {
        if (!trip)
            std::printf("%s\t%s\t%s\n", file, way, trip.error().text().c_str());
        else if (!trip->all())
            std::printf("%s\t%s\tchanged:%s%s%s%s%s\n", file, way, trip->notes ? "" : " notes",
                        trip->tempi ? "" : " tempi", trip->meters ? "" : " meters", trip->keys ? "" : " keys",
                        trip->bars ? "" : " bars");
        return trip.ok() && trip->all();
    };
    for (int i = 2; i < argc; ++i) {
        const auto read = music::readScoreFile(argv[i]);
        if (!read) continue;
        ++files;
        midi += report(argv[i], "MIDI", tools::throughMidi(read->score));
        xml += report(argv[i], "MusicXML", tools::throughMusicXml(read->score));
    }
    std::printf("total\t%d files\t%d unchanged through MIDI\t%d unchanged through MusicXML\n", files, midi,
                xml);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const auto is = [&](const char* command) { return argc > 2 && std::strcmp(argv[1], command) == 0; };
    if (is("counts")) return counts(argc, argv);
    if (is("elements")) return elements(argc, argv);
    if (is("convert") && argc == 4) return convert(argv[2], argv[3]);
    if (is("sound") && argc == 4) return sound(argv[2], argv[3]);
    if (is("round-trips")) return roundTrips(argc, argv);
    std::fputs(kUsage, stderr);
    return 2;
}
