// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_workspace.h"

#include "core/bridge/canvas_studio.h"
#include "core/bridge/canvas_style.h"
#include "ui/canvas/canvas_file_dialog.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/canvas_welcome.h"
#include "ui/canvas/live_style.h"
#include "ui/canvas/paint_book.h"
#include "ui/canvas/style_dock.h"

#include <cmath>

namespace moyun::ui {

CanvasWorkspace::CanvasWorkspace(bridge::CanvasStudio* studio, bridge::CanvasStyle* style,
                                 bridge::StyleStudio* styles, QObject* parent)
    : Workspace(parent), m_studio(studio), m_style(style), m_styles(styles)
{
    connect(studio, &bridge::CanvasStudio::opened, this, &Workspace::opened);
    connect(studio, &bridge::CanvasStudio::noticeRaised, this, &Workspace::noticeRaised);
    connect(studio->painter(), &bridge::CanvasPainter::refused, this, [this](const QString& reason) {
        Q_EMIT noticeRaised(bridge::CanvasStudio::Notice, tr("This layer cannot be painted on."), reason);
    });
}

QWidget* CanvasWorkspace::createWidget(QWidget* parent)
{
    m_page = new CanvasPage(m_studio, parent);
    if (m_commands) m_page->setCommands(m_commands);
    if (m_style && m_styles) {
        showLiveStyle(m_style, m_page->view());
        m_page->addPanel(
            CanvasPage::Group::Style, QStringLiteral("live"), [] { return tr("Live style"); },
            new StyleDock(m_style, m_studio->tools(), m_styles));
        connect(m_style, &bridge::CanvasStyle::noticeRaised, this, &Workspace::noticeRaised);
    }
    connect(m_page, &CanvasPage::statusChanged, this, &Workspace::statusChanged);
    connect(m_page, &CanvasPage::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_page->view(), &CanvasView::viewChanged, this, &Workspace::viewMoved);
    connect(m_studio->document(), &bridge::CanvasDocument::layerChanged, this, &Workspace::viewMoved);
    connect(m_page, &CanvasPage::fileChosen, this, [this](const QString& file) {
        if (canOpen(file))
            open(file);
        else
            Q_EMIT fileOffered(file);
    });
    connect(m_page, &CanvasPage::welcomeChosen, this, [this](int way) {
        if (way == CanvasWelcome::Create)
            m_page->createPicture();
        else if (way == CanvasWelcome::Open)
            chooseFile();
        else if (!m_sample.isEmpty())
            open(m_sample);
    });
    connect(m_page->view()->edits(), &CanvasEdits::failed, this,
            [this](const QString& title, const QString& text) {
                Q_EMIT noticeRaised(bridge::CanvasStudio::Notice, title, text);
            });
    return m_page;
}

QUndoStack* CanvasWorkspace::undoStack()
{
    return m_studio->document()->undoStack();
}

void CanvasWorkspace::chooseFile()
{
    auto* dialog = new CanvasFileDialog(CanvasFileDialog::Open, m_page);
    connect(dialog, &CanvasFileDialog::fileChosen, m_studio, &bridge::CanvasStudio::open);
    dialog->open();
}

void CanvasWorkspace::importFile()
{
    auto* dialog = new CanvasFileDialog(CanvasFileDialog::Import, m_page);
    connect(dialog, &CanvasFileDialog::fileChosen, m_studio, &bridge::CanvasStudio::importAsLayer);
    dialog->open();
}

bool CanvasWorkspace::canOpen(const QString& file) const
{
    for (const char* ending : {".ora", ".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp"})
        if (file.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) return true;
    return false;
}

void CanvasWorkspace::open(const QString& file)
{
    m_studio->open(file);
}

QJsonObject CanvasWorkspace::viewState() const
{
    if (!m_page) return {};
    const CanvasTransform& transform = m_page->view()->transform();
    return {{QStringLiteral("zoom"), transform.isFitted() ? 0 : transform.zoom()},
            {QStringLiteral("x"), transform.centre().x()},
            {QStringLiteral("y"), transform.centre().y()},
            {QStringLiteral("angle"), transform.angle()},
            {QStringLiteral("mirrored"), transform.isMirrored()},
            {QStringLiteral("layer"), double(m_studio->document()->layer())}};
}

void CanvasWorkspace::restoreView(const QJsonObject& state)
{
    if (!m_page) return;
    const auto number = [&state](const char* key) {
        const double value = state.value(QLatin1String(key)).toDouble();
        return std::isfinite(value) ? value : 0;
    };
    if (const double layer = number("layer"); layer >= 1 && layer <= UINT32_MAX)
        m_studio->document()->setLayer(canvas::LayerId(layer));
    CanvasView* view = m_page->view();
    const bool mirrored = state.value(QLatin1String("mirrored")).toBool();
    view->setMirrored(mirrored);
    view->resetTurn();
    // Turning is as it is seen: in a mirror the other way round.
    const double angle = std::fmod(number("angle"), 360);
    if (angle != 0) view->turn(mirrored ? -angle : angle);
    if (number("zoom") <= 0) return view->fit();
    view->setZoom(number("zoom"));
    view->centreOn({number("x"), number("y")});
}

void CanvasWorkspace::registerSettings(SettingsBook& book)
{
    addPaintSettings(book, m_studio->tools());
}

} // namespace moyun::ui
