// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bridge/poem_state.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace moyun::bridge {

// A draft set as a page to frame: Chinese in columns from right to left on toned paper, with title, author
// and a red seal of the author's name; English in rows. One page; what does not fit at the least size of
// type makes it wider (a handscroll), or longer. Lengths are points, 1/72 inch. Any thread with fonts.
class PoemSheet
{
public:
    explicit PoemSheet(const PoemState& state);

    QSizeF size() const { return m_size; }
    // The painter's unit is a point.
    void paint(QPainter& painter) const;

private:
    struct Piece
    {
        QString text;
        QPointF middle; // of the character; of rows the left end of the base line
        double size = 0;
        double turn = 0; // degrees
    };
    void setColumns(const PoemState& state);
    void setRows(const PoemState& state);

    QSizeF m_size;
    QList<Piece> m_pieces;
    QString m_seal;
    QRectF m_sealRect;
    bool m_columns = true;
};

// The sheet as a file's content: PDF with its fonts in it, or PNG at 200 dots an inch (fewer for very large
// sheets). Error: Io where the writer fails.
base::Result<QByteArray> sheetPdf(const PoemSheet& sheet, const QString& title);
base::Result<QByteArray> sheetPng(const PoemSheet& sheet);

// The draft as plain text: title and author above it where there are any.
std::u32string sheetText(const PoemState& state);

} // namespace moyun::bridge
