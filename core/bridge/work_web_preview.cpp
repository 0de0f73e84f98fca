// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/work_web_preview.h"

#include "core/bridge/poem_lettering.h"
#include "core/bridge/red_seal.h"
#include "core/bridge/work_page.h"

#include <QPainter>

#include <algorithm>

namespace moyun::bridge {

namespace {

// A window of 1100 x 720, in pixels of a browser; the rest as the page's style sheet has it.
constexpr double kWidth = 1100, kSide = 55, kEdge = 36, kGap = 29, kPlayer = 54, kType = 28.6;
constexpr double kMostPoem = 540, kStaff = 214, kStaffScale = 1.65;
const QColor kPaper(0xf5, 0xee, 0xe0), kStaffPaper(0xf7, 0xf1, 0xe3), kLine(0xcb, 0xb9, 0x94),
    kInk(0x26, 0x21, 0x1c), kKnob(0xdd, 0xd8, 0xce);

LetteringLook lookOf(const PoemState& poem, double width)
{
    LetteringLook look;
    look.face = QStringLiteral("Noto Serif CJK SC");
    look.ink = kInk;
    look.seal = sealName(poem.author);
    look.size = kType;
    const QSizeF size = letteringSize(poem, look);
    if (!size.isEmpty())
        look.size =
            std::clamp(kType * std::min({1.0, width / size.width(), kMostPoem / size.height()}), 4.0, kType);
    return look;
}

void paintPlayer(QPainter& painter, const QRectF& area)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(kKnob);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setBrush(kInk);
    const QPointF at(area.left() + 30, area.center().y());
    painter.drawPolygon(QPolygonF{at + QPointF(-6, -9), at + QPointF(10, 0), at + QPointF(-6, 9)});
    painter.setBrush(kLine);
    painter.drawRoundedRect(QRectF(area.left() + 60, at.y() - 2, area.width() - 120, 4), 2, 2);
}

} // namespace

QImage webPreview(const StudioWork& work, QSize most)
{
    const double inner = kWidth - 2 * kSide;
    const QImage& picture = work.styled.isNull() ? work.painting : work.styled;
    const double pictureHeight =
        picture.isNull() ? 0 : inner * picture.height() / std::max(1, picture.width());
    const LetteringLook look = lookOf(work.poem, inner);
    const QSizeF poem = hasPoem(work) ? letteringSize(work.poem, look) : QSizeF();
    const double melody = hasMelody(work) ? kStaff + kGap + kPlayer : 0;
    double height = 2 * kEdge - kGap;
    for (const double part : {pictureHeight, poem.height(), melody})
        if (part > 0) height += part + kGap;

    const double scale = std::min(most.width() / kWidth, most.height() / std::max(1.0, height));
    QImage page((QSizeF(kWidth, height) * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    page.fill(kPaper);
    QPainter painter(&page);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    double top = kEdge;
    if (pictureHeight > 0) {
        const QRectF place(kSide, top, inner, pictureHeight);
        painter.drawImage(place, picture);
        painter.setPen(QPen(kLine, 1));
        painter.drawRect(place);
        top = place.bottom() + kGap;
    }
    if (!poem.isEmpty()) {
        painter.save();
        painter.translate((kWidth - poem.width()) / 2, top);
        paintLettering(painter, work.poem, look);
        painter.restore();
        top += poem.height() + kGap;
    }
    if (melody > 0) {
        const QRectF staff(kSide, top, inner, kStaff);
        painter.setPen(QPen(kLine, 1));
        painter.setBrush(kStaffPaper);
        painter.drawRect(staff);
        painter.save();
        painter.translate(staff.left() + 30, staff.top() + 25);
        painter.scale(kStaffScale, kStaffScale);
        paintMelodyStaff(painter, work.score,
                         QRectF(0, 0, (inner - 60) / kStaffScale, (kStaff - 50) / kStaffScale), kInk);
        painter.restore();
        paintPlayer(painter, {kSide, staff.bottom() + kGap, inner, kPlayer});
    }
    return page;
}

} // namespace moyun::bridge
