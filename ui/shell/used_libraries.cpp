// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/used_libraries.h"

#include <QCoreApplication>

namespace moyun::ui {

namespace {

constexpr UsedLibrary kLibraries[] = {
    {"FluidSynth", QT_TRANSLATE_NOOP("UsedLibraries", "Sound of the instruments"), "LGPL-2.1-or-later",
     "https://www.fluidsynth.org"},
    {"libjpeg-turbo", QT_TRANSLATE_NOOP("UsedLibraries", "JPEG pictures"), "IJG AND BSD-3-Clause AND Zlib",
     "https://libjpeg-turbo.org"},
    {"libmypaint", QT_TRANSLATE_NOOP("UsedLibraries", "Brush strokes"), "ISC",
     "https://github.com/mypaint/libmypaint"},
    {"libsndfile", QT_TRANSLATE_NOOP("UsedLibraries", "Sound files"), "LGPL-2.1-or-later",
     "https://libsndfile.github.io/libsndfile"},
    {"LibTorch", QT_TRANSLATE_NOOP("UsedLibraries", "Computing of the networks"), "BSD-3-Clause",
     "https://pytorch.org"},
    {"libzip", QT_TRANSLATE_NOOP("UsedLibraries", "Packed files"), "BSD-3-Clause", "https://libzip.org"},
    {"Little CMS", QT_TRANSLATE_NOOP("UsedLibraries", "Colour profiles"), "MIT", "https://www.littlecms.com"},
    {"MyPaint brushes", QT_TRANSLATE_NOOP("UsedLibraries", "The brushes of the shelf"), "CC0-1.0",
     "https://github.com/mypaint/mypaint-brushes"},
    {"nlohmann JSON", QT_TRANSLATE_NOOP("UsedLibraries", "Lists and settings in files"), "MIT",
     "https://json.nlohmann.me"},
    {"Noto CJK", QT_TRANSLATE_NOOP("UsedLibraries", "The fonts of the window and of verse"), "OFL-1.1",
     "https://github.com/notofonts/noto-cjk"},
    {"OpenBLAS", QT_TRANSLATE_NOOP("UsedLibraries", "Matrix products of the networks"), "BSD-3-Clause",
     "https://www.openblas.net"},
    {"OpenCC", QT_TRANSLATE_NOOP("UsedLibraries", "Simplified and traditional characters"), "Apache-2.0",
     "https://github.com/BYVoid/OpenCC"},
    {"OpenCV", QT_TRANSLATE_NOOP("UsedLibraries", "Reading, scaling and filling of pictures"), "Apache-2.0",
     "https://opencv.org"},
    {"pugixml", QT_TRANSLATE_NOOP("UsedLibraries", "MusicXML and OpenRaster"), "MIT", "https://pugixml.org"},
    {"Qt 6", QT_TRANSLATE_NOOP("UsedLibraries", "The window"), "LGPL-3.0-only", "https://www.qt.io"},
    {"Rime Middle Chinese", QT_TRANSLATE_NOOP("UsedLibraries", "Old readings of characters"), "GPL-3.0-only",
     "https://github.com/rime/rime-middle-chinese"},
    {"RtMidi", QT_TRANSLATE_NOOP("UsedLibraries", "MIDI keyboards and instruments"), "MIT",
     "https://github.com/thestk/rtmidi"},
    {"SQLite", QT_TRANSLATE_NOOP("UsedLibraries", "Project files"), "blessing", "https://sqlite.org"},
    {"TimGM6mb", QT_TRANSLATE_NOOP("UsedLibraries", "The instruments that are heard at first"),
     "GPL-2.0-only", "https://packages.debian.org/timgm6mb-soundfont"},
    {"Unihan", QT_TRANSLATE_NOOP("UsedLibraries", "Readings of characters"), "Unicode-DFS-2016",
     "https://www.unicode.org/charts/unihan.html"},
    {"zlib", QT_TRANSLATE_NOOP("UsedLibraries", "Packed data"), "Zlib", "https://zlib.net"},
    {"Zstandard", QT_TRANSLATE_NOOP("UsedLibraries", "Packed steps of undo"), "BSD-3-Clause",
     "https://facebook.github.io/zstd"},
};

} // namespace

std::span<const UsedLibrary> UsedLibrary::all()
{
    return kLibraries;
}

QString UsedLibrary::useText() const
{
    return QCoreApplication::translate("UsedLibraries", use);
}

} // namespace moyun::ui
