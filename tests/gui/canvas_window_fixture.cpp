// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_window_fixture.h"

#include "core/canvas/convert.h"
#include "ui/widgets/theme.h"

#include <QPointingDevice>
#include <QSettings>
#include <QTabletEvent>
#include <QWheelEvent>

namespace moyun::test {

void CanvasWindowFixture::SetUp()
{
    QSettings().clear();
    jobs = std::make_unique<bridge::JobList>();
    studio = std::make_unique<bridge::CanvasStudio>(std::vector<std::filesystem::path>{});
    studio->create(400, 300, Qt::white);
    language = std::make_unique<ui::Language>();
    language->use(QStringLiteral("en"));
    ui::Theme::apply(QStringLiteral("dark"));
    window = std::make_unique<ui::MainWindow>(jobs.get(), language.get());
    auto made = makeWorkspace();
    workspace = made.get();
    window->addWorkspace(std::move(made));
    page = workspace->page();
    window->setWindowState(Qt::WindowNoState);
    window->resize(1280, 800);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    view()->setFocus();
    useTool(bridge::CanvasTool::Brush);
    setRound(6);
    tools()->setColour(Qt::black);
    tools()->setSecondColour(Qt::white);
    const auto capabilities = QInputDevice::Capability::Position | QInputDevice::Capability::Pressure |
                              QInputDevice::Capability::XTilt | QInputDevice::Capability::YTilt;
    m_pen = std::make_unique<QPointingDevice>(QStringLiteral("pen"), 1, QInputDevice::DeviceType::Stylus,
                                              QPointingDevice::PointerType::Pen, capabilities, 1, 2);
    m_eraser = std::make_unique<QPointingDevice>(QStringLiteral("pen"), 2, QInputDevice::DeviceType::Stylus,
                                                 QPointingDevice::PointerType::Eraser, capabilities, 1, 2);
}

void CanvasWindowFixture::TearDown()
{
    m_pen.reset();
    m_eraser.reset();
    studio->finish();
    window.reset();
    studio.reset();
}

bool CanvasWindowFixture::waitQuiet()
{
    return waitFor([this] { return !studio->painter()->isPainting() && !view()->edits()->isBusy(); });
}

void CanvasWindowFixture::setRound(double radius, double opacity)
{
    canvas::BrushSettings brush = tools()->brush();
    brush.preset.clear();
    brush.radius = radius;
    brush.opacity = opacity;
    brush.hardness = 1;
    tools()->setBrush(brush);
}

QPoint CanvasWindowFixture::at(double x, double y) const
{
    return page->view()->transform().toView(QPointF(x, y)).toPoint();
}

void CanvasWindowFixture::drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers, int steps)
{
    QTest::mousePress(view(), Qt::LeftButton, modifiers, at(from.x(), from.y()));
    for (int i = 1; i <= steps; ++i) {
        const QPointF way = from + (to - from) * i / steps;
        const QPointF place = at(way.x(), way.y());
        QMouseEvent move(QEvent::MouseMove, place, view()->mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(view(), &move);
        QTest::qWait(1);
    }
    QTest::mouseRelease(view(), Qt::LeftButton, modifiers, at(to.x(), to.y()));
}

void CanvasWindowFixture::click(QPointF where, Qt::KeyboardModifiers modifiers, Qt::MouseButton button)
{
    QTest::mouseClick(view(), button, modifiers, at(where.x(), where.y()));
}

void CanvasWindowFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    activate();
    QTest::keyClick(window.get(), key, modifiers);
}

void CanvasWindowFixture::activate()
{
    if (window->isActiveWindow()) return;
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

void CanvasWindowFixture::wheel(QPointF viewPoint, int notches)
{
    QWheelEvent event(viewPoint, view()->mapToGlobal(viewPoint), {}, {0, 120 * notches}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view(), &event);
}

void CanvasWindowFixture::pen(QEvent::Type type, QPointF picturePoint, double pressure, bool eraser)
{
    const QPointF place = view()->transform().toView(picturePoint);
    const bool down = type != QEvent::TabletRelease && pressure > 0;
    QTabletEvent event(type, eraser ? m_eraser.get() : m_pen.get(), place, view()->mapToGlobal(place),
                       pressure, 12, -8, 0, 0, 0, Qt::NoModifier,
                       type == QEvent::TabletMove ? Qt::NoButton : Qt::LeftButton,
                       down ? Qt::LeftButton : Qt::NoButton);
    QCoreApplication::sendEvent(view(), &event);
}

QColor CanvasWindowFixture::shown(int x, int y)
{
    const auto pixel = canvas::imageOf(document()->shown(), {x, y, 1, 1});
    const auto* p = pixel.pixel(0, 0);
    return QColor(p[0], p[1], p[2], p[3]);
}

QColor CanvasWindowFixture::onLayer(int x, int y)
{
    const auto pixel = canvas::imageOf(picture().find(document()->layer())->pixels, {x, y, 1, 1});
    const auto* p = pixel.pixel(0, 0);
    return QColor(p[0], p[1], p[2], p[3]);
}

} // namespace moyun::test
