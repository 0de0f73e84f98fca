// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bridge/studio_work.h"

#include <QByteArray>
#include <QSizeF>

QT_BEGIN_NAMESPACE
class QColor;
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace moyun::bridge {

// A4 upright, in points.
constexpr QSizeF kWorkPage(595, 842);

// The work as a page to frame: the painting (styled where there is such a one), the poem below it and the
// beginning of the melody as written music with its lyrics at the foot. One unit a point. Any thread.
void paintWorkPage(QPainter& painter, const StudioWork& work, const QString& face);

// The beginning of the melody, as far as the area reaches, on a staff; false, and nothing painted, where it
// cannot be written. The melody is the first track that has lyrics, or the first with notes.
bool paintMelodyStaff(QPainter& painter, const music::Score& score, const QRectF& area, const QColor& ink);

// Eight bars of a melody, or those that are left.
struct MelodyPart
{
    music::Tick from = 0, to = 0;
};
MelodyPart melodyPart(const music::Score& score, music::Tick at); // the one that holds this tick

// A part of the melody as a small piano roll, with the syllables below in letters of `words` units.
void paintMelodyStrip(QPainter& painter, const music::Score& score, const QRectF& area,
                      const MelodyPart& part, int words);

// The page as a file: PDF, text and notes as shapes that any size of print keeps sharp. Error: Io.
base::Result<QByteArray> workPdf(const StudioWork& work, const QString& face);

} // namespace moyun::bridge
