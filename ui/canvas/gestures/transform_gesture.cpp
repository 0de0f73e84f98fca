// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/transform_gesture.h"

#include "core/bridge/canvas_studio.h"
#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/gestures/guides.h"
#include "ui/canvas/layer_motion.h"

#include <QKeyEvent>
#include <QLineF>

#include <cmath>

namespace moyun::ui {

namespace {

constexpr double kReach = 11; // view pixels within which a handle is taken
constexpr double kTurn = 15;

double upTo180(double angle)
{
    const double whole = std::fmod(angle + 720, 360);
    return whole > 180 ? whole - 360 : whole;
}

constexpr QPointF kHandles[] = {{-1, -1}, {0, -1}, {1, -1}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}};

} // namespace

TransformGesture::TransformGesture(const CanvasGround& ground)
    : CanvasGesture(ground), m_preview(&ground.document())
{
    begin();
}

void TransformGesture::begin()
{
    m_layer = ground().document().layer();
    const QRect bounds = contentBounds(ground().document().picture(), m_layer);
    m_empty = bounds.isEmpty();
    m_box = TransformBox(QRectF(bounds));
    tell();
}

void TransformGesture::tell()
{
    ground().view.setHint(m_empty ? tr("Nothing is painted on this layer, or nothing of it is selected")
                                  : tr("%1 × %2 %, %3° · Enter applies, Esc cancels")
                                        .arg(100 * m_box.scaleX(), 0, 'f', 0)
                                        .arg(100 * m_box.scaleY(), 0, 'f', 0)
                                        .arg(m_box.angle(), 0, 'f', 1));
    ground().view.updateGuides();
}

void TransformGesture::show()
{
    tell();
    m_preview.show([layer = m_layer, box = m_box](const canvas::Picture& picture, std::stop_token stop) {
        return withContentTransformed(picture, layer, box.transform(), canvas::Sampling::Bilinear, stop);
    });
}

TransformGesture::Part TransformGesture::partAt(QPointF at, QPointF& which) const
{
    if (m_empty) return Part::None;
    for (const QPointF& each : kHandles)
        if (QLineF(at, toView(m_box.handle(each))).length() < kReach) {
            which = each;
            return Part::Handle;
        }
    return m_box.contains(ground().transform().toPicture(at)) ? Part::Inside : Part::Outside;
}

void TransformGesture::press(const CanvasPointer& pointer)
{
    m_start = pointer;
    m_startBox = m_box;
    m_part = partAt(pointer.at, m_which);
}

void TransformGesture::move(const CanvasPointer& pointer)
{
    if (m_part == Part::None) return;
    const bool shift = pointer.modifiers & Qt::ShiftModifier, alt = pointer.modifiers & Qt::AltModifier;
    QPointF by = pointer.picture - m_start.picture;
    if (m_part == Part::Inside) {
        if (shift) (std::abs(by.x()) < std::abs(by.y()) ? by.rx() : by.ry()) = 0;
        m_box = m_startBox;
        m_box.moveBy({std::round(by.x()), std::round(by.y())});
    } else if (m_part == Part::Outside) {
        const QPointF middle = m_box.centre();
        double angle =
            m_startBox.angle() + QLineF(middle, pointer.picture).angleTo(QLineF(middle, m_start.picture));
        if (shift) angle = std::round(angle / kTurn) * kTurn;
        m_box.turnTo(upTo180(angle));
    } else {
        // The handle stays as far from the hand as it was taken.
        m_box.drag(m_startBox, m_which, m_startBox.handle(m_which) + by,
                   shift && m_which.x() != 0 && m_which.y() != 0, alt);
    }
    show();
}

void TransformGesture::release(const CanvasPointer& pointer)
{
    move(pointer);
    m_part = Part::None;
    hover(pointer);
}

void TransformGesture::hover(const CanvasPointer& pointer)
{
    m_hovered = partAt(pointer.at, m_hoveredWhich);
}

bool TransformGesture::key(const QKeyEvent& event)
{
    const int arrow = event.key() - Qt::Key_Left;
    if (m_empty || arrow < 0 || arrow > 3) return false;
    const QPointF ways[] = {{-1, 0}, {0, -1}, {1, 0}, {0, 1}};
    m_box.moveBy(ways[arrow] * (event.modifiers() & Qt::ShiftModifier ? 10 : 1));
    show();
    return true;
}

void TransformGesture::turnBy(double degrees)
{
    if (m_empty) return;
    m_box.turnTo(upTo180(m_box.angle() + degrees));
    show();
}

void TransformGesture::mirror(bool sideways)
{
    if (m_empty) return;
    // Mirroring what is turned is the same as turning the other way what is mirrored.
    m_box.flip(sideways);
    m_box.turnTo(upTo180(-m_box.angle()));
    show();
}

void TransformGesture::apply()
{
    if (m_empty || !m_box.isChanged()) return m_preview.drop();
    m_preview.keep();
    bridge::CanvasDocument* document = &ground().document();
    ground().edits.run(
        tr("Transform"),
        [layer = m_layer, box = m_box](const canvas::Picture& picture) {
            return withContentTransformed(picture, layer, box.transform(), canvas::Sampling::Bicubic);
        },
        {}, [document] { document->dropPreview(); });
}

void TransformGesture::cancel()
{
    m_preview.drop();
}

void TransformGesture::documentChanged()
{
    // Something else was done (or undone): what was set here was meant for the picture before it.
    m_preview.drop();
    m_part = Part::None;
    begin();
}

void TransformGesture::paint(QPainter& painter) const
{
    if (m_empty) return;
    QPainterPath path;
    path.addPolygon(ground().transform().toView().map(m_box.corners()));
    path.closeSubpath();
    drawGuide(painter, path);
    for (const QPointF& each : kHandles) drawHandle(painter, toView(m_box.handle(each)));
    drawHandle(painter, toView(m_box.centre()), true);
}

std::optional<QCursor> TransformGesture::cursor() const
{
    const Part part = m_part == Part::None ? m_hovered : m_part;
    const QPointF which = m_part == Part::None ? m_hoveredWhich : m_which;
    if (part == Part::Inside) return QCursor(Qt::SizeAllCursor);
    if (part == Part::Outside) return QCursor(Qt::PointingHandCursor);
    if (part == Part::None) return QCursor(Qt::ArrowCursor);
    // The arrow points the way the handle goes on the screen.
    const double angle = QLineF(toView(m_box.centre()), toView(m_box.handle(which))).angle();
    const Qt::CursorShape shapes[] = {Qt::SizeHorCursor, Qt::SizeBDiagCursor, Qt::SizeVerCursor,
                                      Qt::SizeFDiagCursor};
    return QCursor(shapes[int(std::round(angle / 45)) % 4]);
}

} // namespace moyun::ui
