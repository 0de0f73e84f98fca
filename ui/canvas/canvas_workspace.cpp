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

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace moyun::ui {

CanvasWorkspace::CanvasWorkspace(bridge::CanvasStudio* studio, bridge::CanvasStyle* style,
                                 bridge::StyleStudio* styles, QObject* parent)
    : Workspace(parent), m_studio(studio), m_style(style), m_styles(styles)
{
    connect(studio, &bridge::CanvasStudio::opened, this, &Workspace::opened);
    connect(studio, &bridge::CanvasStudio::saved, this, &Workspace::opened);
    connect(studio, &bridge::CanvasStudio::saved, this, [this] {
        if (const auto then = std::exchange(m_afterSaving, nullptr)) then();
    });
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
    connect(m_page, &CanvasPage::fileChosen, this, &CanvasWorkspace::open);
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

void CanvasWorkspace::whenSaved(std::function<void()> then)
{
    if (!m_studio->document()->isModified()) return then();
    auto* question = new QMessageBox(QMessageBox::Question, tr("Moyun"), tr("The picture is not saved."),
                                     QMessageBox::NoButton, m_page);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What was painted since it was saved is lost if you go on."));
    QPushButton* saves = question->addButton(tr("Save first"), QMessageBox::AcceptRole);
    QPushButton* drops = question->addButton(tr("Go on without saving"), QMessageBox::DestructiveRole);
    question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    question->setDefaultButton(saves);
    connect(question, &QMessageBox::buttonClicked, this, [=, this](const QAbstractButton* button) {
        if (button == drops) then();
        if (button != saves) return;
        m_afterSaving = then;
        save();
    });
    question->open();
}

void CanvasWorkspace::beforeClosing(std::function<void()> then)
{
    if (m_studio->document()->isModified()) Q_EMIT wantedInFront();
    whenSaved(std::move(then));
}

void CanvasWorkspace::chooseFile()
{
    whenSaved([this] {
        auto* dialog = new CanvasFileDialog(CanvasFileDialog::Open, {}, m_page);
        connect(dialog, &CanvasFileDialog::fileChosen, m_studio, &bridge::CanvasStudio::open);
        dialog->open();
    });
}

void CanvasWorkspace::importFile()
{
    auto* dialog = new CanvasFileDialog(CanvasFileDialog::Import, {}, m_page);
    connect(dialog, &CanvasFileDialog::fileChosen, m_studio, &bridge::CanvasStudio::importAsLayer);
    dialog->open();
}

void CanvasWorkspace::save()
{
    const QString file = m_studio->document()->file();
    if (file.endsWith(QLatin1String(".ora"), Qt::CaseInsensitive))
        m_studio->save(file);
    else
        saveAs();
}

void CanvasWorkspace::saveAs()
{
    QString suggestion = m_studio->document()->file();
    if (suggestion.isEmpty()) suggestion = tr("Picture") + QStringLiteral(".ora");
    // A picture that was opened keeps its name, not its ending: only OpenRaster holds the layers.
    if (const auto dot = suggestion.lastIndexOf(QLatin1Char('.')); dot > 0)
        suggestion = suggestion.left(dot) + QStringLiteral(".ora");
    auto* dialog = new CanvasFileDialog(CanvasFileDialog::Save, suggestion, m_page);
    connect(dialog, &CanvasFileDialog::fileChosen, m_studio, &bridge::CanvasStudio::save);
    connect(dialog, &QDialog::rejected, this, [this] { m_afterSaving = nullptr; });
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
    whenSaved([this, file] { m_studio->open(file); });
}

void CanvasWorkspace::registerSettings(SettingsBook& book)
{
    addPaintSettings(book, m_studio->tools());
}

} // namespace moyun::ui
