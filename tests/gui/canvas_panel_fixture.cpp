// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_panel_fixture.h"

#include "core/canvas/layer_edits.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSettings>
#include <QVBoxLayout>

namespace moyun::test {

using canvas::Layer;
using canvas::LayerId;
using canvas::Picture;

namespace {

void fill(canvas::Pixels& pixels, const canvas::Tile& tile, int fromX, int toX, int fromY, int toY)
{
    for (int y = fromY; y <= toY; ++y)
        for (int x = fromX; x <= toX; ++x) pixels.edit(x, y) = tile;
}

canvas::Tile plain(QColor colour)
{
    canvas::Tile tile;
    const auto part = [](double value) { return std::uint16_t(value * canvas::Tile::kOne + 0.5); };
    const std::array<std::uint16_t, 4> px{part(colour.redF()), part(colour.greenF()), part(colour.blueF()),
                                          canvas::Tile::kOne};
    for (std::size_t i = 0; i < tile.px.size(); ++i) tile.px[i] = px[i % 4];
    return tile;
}

void list(const std::vector<Layer>& layers, const QString& before, QStringList& names)
{
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        const QString name = before + QString::fromStdString(layer->name);
        names.append(name);
        list(layer->layers, name + QLatin1Char('/'), names);
    }
}

const Layer* named(const std::vector<Layer>& layers, const char* name)
{
    for (const Layer& layer : layers) {
        if (layer.name == name) return &layer;
        if (const Layer* inside = named(layer.layers, name)) return inside;
    }
    return nullptr;
}

} // namespace

Picture CanvasPanelFixture::smallPicture()
{
    Picture picture;
    picture.width = 400;
    picture.height = 300;
    const auto paint = [&](const char* name, QColor colour, int fromX, int toX, int fromY, int toY) {
        Layer layer;
        layer.id = picture.nextId++;
        layer.name = name;
        fill(layer.pixels, plain(colour), fromX, toX, fromY, toY);
        return layer;
    };
    Layer group;
    picture.layers.push_back(paint("Paper", Qt::white, 0, 6, 0, 4));
    group.kind = Layer::Kind::Group;
    group.name = "Group";
    group.id = picture.nextId++;
    group.layers.push_back(paint("Sky", QColor(120, 170, 220), 0, 6, 0, 2));
    group.layers.push_back(paint("Sea", QColor(30, 80, 110), 0, 6, 3, 4));
    picture.layers.push_back(std::move(group));
    picture.layers.push_back(paint("Lines", QColor(30, 20, 20), 2, 4, 1, 1));
    return picture;
}

void CanvasPanelFixture::SetUp()
{
    QSettings().clear();
    language.use(QStringLiteral("en"));
    ui::Theme::apply(QStringLiteral("dark"));
    document.restore(smallPicture());
    document.setLayer(id("Lines"));
}

LayerId CanvasPanelFixture::id(const char* name) const
{
    const Layer* found = named(document.picture().layers, name);
    return found ? found->id : 0;
}

const Layer& CanvasPanelFixture::layer(const char* name) const
{
    static const Layer kNone;
    const Layer* found = named(document.picture().layers, name);
    EXPECT_TRUE(found) << name;
    return found ? *found : kNone;
}

QStringList CanvasPanelFixture::tree() const
{
    QStringList names;
    list(document.picture().layers, {}, names);
    return names;
}

void CanvasPanelFixture::show(QWidget* panel, QSize size)
{
    window = std::make_unique<QWidget>();
    window->setObjectName(QStringLiteral("sidePanel"));
    window->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(window.get());
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(panel);
    window->resize(size);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == window.get(); }));
}

void CanvasPanelFixture::send(QWidget* to, QEvent::Type type, QPointF at, Qt::MouseButton button,
                              Qt::KeyboardModifiers modifiers)
{
    const bool moving = type == QEvent::MouseMove, up = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, to->mapToGlobal(at), moving ? Qt::NoButton : button,
                      up ? Qt::NoButton : button, modifiers);
    QApplication::sendEvent(to, &event);
}

void CanvasPanelFixture::drag(QWidget* on, QPointF from, QPointF to, Qt::MouseButton button,
                              Qt::KeyboardModifiers modifiers)
{
    send(on, QEvent::MouseButtonPress, from, button, modifiers);
    for (int way = 1; way <= 5; ++way)
        send(on, QEvent::MouseMove, from + (to - from) * way / 5, button, modifiers);
    send(on, QEvent::MouseButtonRelease, to, button, modifiers);
}

void CanvasPanelFixture::click(QWidget* on, QPointF at, Qt::MouseButton button,
                               Qt::KeyboardModifiers modifiers)
{
    send(on, QEvent::MouseButtonPress, at, button, modifiers);
    send(on, QEvent::MouseButtonRelease, at, button, modifiers);
}

void CanvasPanelFixture::doubleClick(QWidget* on, QPointF at)
{
    click(on, at);
    send(on, QEvent::MouseButtonDblClick, at);
    send(on, QEvent::MouseButtonRelease, at);
}

void CanvasPanelFixture::shoot(QWidget* widget, const QString& name)
{
    const QString to = qEnvironmentVariable("MOYUN_SHOTS");
    if (!to.isEmpty()) widget->grab().save(QStringLiteral("%1/%2.png").arg(to, name));
}

} // namespace moyun::test
