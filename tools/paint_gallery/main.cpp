// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the pictures of docs/paintings.md: moyun-paint-gallery FOLDER [NAME...]. Writes NAME.ora, NAME.png
// and NAME.txt (what was used) for each. tools/paintings_page.sh makes the page of them.
#include "core/bridge/canvas_files.h"
#include "tools/paint_gallery/easel.h"
#include "tools/paint_gallery/paintings.h"

#include <QApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace moyun;
using namespace moyun::gallery;

namespace {

struct Painting
{
    const char* name;
    int width, height;
    const char* paper;
    unsigned seed;
    void (*paint)(Easel&);
};

const Painting kPaintings[] = {
    {"lake", 1440, 960, "#efe6d2", 3, paintLake},
    {"harbour", 1440, 960, "#d9a27c", 4, paintHarbour},
    {"still-life", 1440, 1080, "#464640", 5, paintStillLife},
    {"blossom", 1080, 1440, "#3a5566", 6, paintBlossom},
    {"birches", 1440, 1080, "#d9b36a", 7, paintBirches},
    {"portrait", 1080, 1350, "#3a5566", 8, paintPortrait},
};

bool write(const Painting& painting, Easel& easel, const QDir& folder)
{
    const canvas::Picture& picture = easel.studio().document()->picture();
    const QString base = folder.filePath(QString::fromLatin1(painting.name));
    for (const auto* ending : {".ora", ".png"}) {
        const auto wrote = bridge::writeExport(picture, {}, base + QLatin1String(ending), {}, {});
        if (wrote) continue;
        std::fprintf(stderr, "%s\n", wrote.error().text().c_str());
        return false;
    }
    QFile notes(base + QLatin1String(".txt"));
    if (!notes.open(QIODevice::WriteOnly)) return false;
    const QString text =
        QStringLiteral("%1 strokes, %2 layers (%3); brushes: %4\n")
            .arg(easel.strokes())
            .arg(picture.layerCount())
            .arg(easel.modes().join(QStringLiteral(", ")), easel.brushes().join(QStringLiteral(", ")));
    notes.write(text.toUtf8());
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "usage: moyun-paint-gallery FOLDER [NAME...]\n");
        return 2;
    }
    const QDir folder(arguments.first());
    if (!folder.mkpath(QStringLiteral("."))) return 1;
    for (const Painting& painting : kPaintings) {
        const QString name = QString::fromLatin1(painting.name);
        if (arguments.size() > 1 && !arguments.mid(1).contains(name)) continue;
        Easel easel(painting.width, painting.height, QColor(QLatin1String(painting.paper)), painting.seed);
        painting.paint(easel);
        easel.deselect();
        if (!write(painting, easel, folder)) return 1;
        std::printf("%s: %d strokes\n", painting.name, easel.strokes());
        std::fflush(stdout);
    }
    return 0;
}
