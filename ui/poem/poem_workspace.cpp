// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/poem_workspace.h"

#include "core/bridge/poem_studio.h"
#include "ui/poem/poem_editor.h"
#include "ui/poem/poem_page.h"
#include "ui/poem/verse_book.h"
#include "ui/shell/commands.h"

#include <QKeySequence>
#include <QScrollBar>

#include <algorithm>

namespace moyun::ui {

namespace {

QList<QKeySequence> keys(const char* text)
{
    return QKeySequence::listFromString(QString::fromLatin1(text), QKeySequence::PortableText);
}

} // namespace

PoemWorkspace::PoemWorkspace(bridge::PoemStudio* studio, QObject* parent)
    : Workspace(parent), m_studio(studio)
{
    connect(studio, &bridge::PoemStudio::opened, this, &Workspace::opened);
    connect(studio, &bridge::PoemStudio::noticeRaised, this, &Workspace::noticeRaised);
}

QWidget* PoemWorkspace::createWidget(QWidget* parent)
{
    m_page = new PoemPage(m_studio, parent);
    connect(m_page, &PoemPage::statusChanged, this, &Workspace::statusChanged);
    connect(m_page->editor(), &PoemEditor::viewChanged, this, &Workspace::viewMoved);
    connect(m_studio->document(), &bridge::PoemDocument::cursorChanged, this, &Workspace::viewMoved);
    for (const QScrollBar* bar :
         {m_page->editor()->horizontalScrollBar(), m_page->editor()->verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &Workspace::viewMoved);
    return m_page;
}

QUndoStack* PoemWorkspace::undoStack()
{
    return m_studio->document()->undoStack();
}

void PoemWorkspace::registerCommands(Commands& commands)
{
    const auto add = [&](const char* id, const Commands::Text& text, const char* usual, const char* icon,
                         const std::function<void()>& run) {
        commands.add(QString::fromLatin1(id), text, keys(usual), icon, run);
    };
    add(
        "poem.open", [this] { return tr("Open te&xt…"); }, "Ctrl+Alt+O", "poem",
        [this] { m_page->chooseFile(); });
    add(
        "poem.export", [this] { return tr("&Export…"); }, "Ctrl+E", "export",
        [this] { m_page->chooseExport(); });
    add(
        "poem.cut", [this] { return tr("Cu&t"); }, "Ctrl+X", nullptr, [this] { m_page->editor()->cut(); });
    add(
        "poem.copy", [this] { return tr("&Copy"); }, "Ctrl+C", nullptr, [this] { m_page->editor()->copy(); });
    add(
        "poem.paste", [this] { return tr("&Paste"); }, "Ctrl+V", "paste",
        [this] { m_page->editor()->paste(); });
    add(
        "poem.all", [this] { return tr("Select &all"); }, "Ctrl+A", nullptr,
        [this] { m_page->editor()->selectAll(); });
    add(
        "poem.lock", [this] { return tr("Loc&k or unlock the selection"); }, "Ctrl+L", "lock",
        [this] { m_page->editor()->toggleLock(); });
    add(
        "poem.take", [this] { return tr("&Take the best candidate"); }, "", nullptr,
        [this] { m_studio->take(0); });
    add(
        "poem.more", [this] { return tr("&More candidates"); }, "Ctrl+Return; Ctrl+Enter", nullptr,
        [this] { m_studio->requestMore(); });
    add(
        "poem.line", [this] { return tr("Another for this &line"); }, "Ctrl+Shift+Return", nullptr,
        [this] { m_page->anotherLine(); });
    add(
        "poem.stop", [this] { return tr("&Stop composing"); }, "Esc", nullptr, [this] { m_studio->stop(); });
    add(
        "poem.direction", [this] { return tr("&Rows or columns"); }, "Ctrl+T", "columns",
        [this] { m_page->editor()->setVertical(!m_page->editor()->isVertical()); });
    add(
        "poem.marks", [this] { return tr("Tone &marks"); }, "Ctrl+M", "tones",
        [this] { m_page->editor()->setMarksShown(!m_page->editor()->marksShown()); });
    commands.setState(QStringLiteral("poem.marks"),
                      [this] { return m_page && m_page->editor()->marksShown(); });
    add(
        "poem.larger", [this] { return tr("&Larger text"); }, "Ctrl++; Ctrl+=", "add",
        [this] { m_page->editor()->setTextSize(m_page->editor()->textSize() + 2); });
    add(
        "poem.smaller", [this] { return tr("&Smaller text"); }, "Ctrl+-", "minus",
        [this] { m_page->editor()->setTextSize(m_page->editor()->textSize() - 2); });
    add(
        "poem.simplified", [this] { return tr("To s&implified characters"); }, "", nullptr,
        [this] { m_studio->convertScript(poem::Script::Simplified); });
    add(
        "poem.traditional", [this] { return tr("To tra&ditional characters"); }, "", nullptr,
        [this] { m_studio->convertScript(poem::Script::Traditional); });
}

void PoemWorkspace::registerSettings(SettingsBook& book)
{
    addVerseSettings(book, m_studio);
}

QStringList PoemWorkspace::fileCommands() const
{
    return {QStringLiteral("poem.open"), QStringLiteral("poem.export")};
}

QStringList PoemWorkspace::editCommands() const
{
    return {QStringLiteral("poem.cut"),
            QStringLiteral("poem.copy"),
            QStringLiteral("poem.paste"),
            QStringLiteral("poem.all"),
            QString(),
            QStringLiteral("poem.simplified"),
            QStringLiteral("poem.traditional")};
}

QStringList PoemWorkspace::viewCommands() const
{
    return {QStringLiteral("poem.direction"), QStringLiteral("poem.marks"), QString(),
            QStringLiteral("poem.larger"), QStringLiteral("poem.smaller")};
}

QStringList PoemWorkspace::menuCommands() const
{
    return {QStringLiteral("poem.take"),
            QStringLiteral("poem.more"),
            QStringLiteral("poem.line"),
            QStringLiteral("poem.stop"),
            QString(),
            QStringLiteral("poem.lock"),
            QString(),
            QStringLiteral("together.letter"),
            QStringLiteral("together.lyrics")};
}

bool PoemWorkspace::canOpen(const QString& file) const
{
    return file.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
}

void PoemWorkspace::open(const QString& file)
{
    m_studio->open(file);
}

QJsonObject PoemWorkspace::viewState() const
{
    if (!m_page) return {};
    const PoemEditor* editor = m_page->editor();
    return {{QStringLiteral("cursor"), double(m_studio->document()->cursor())},
            {QStringLiteral("vertical"), editor->isVertical()},
            {QStringLiteral("size"), editor->textSize()},
            {QStringLiteral("x"), editor->horizontalScrollBar()->value()},
            {QStringLiteral("y"), editor->verticalScrollBar()->value()}};
}

void PoemWorkspace::restoreView(const QJsonObject& state)
{
    if (!m_page) return;
    PoemEditor* editor = m_page->editor();
    if (const QJsonValue vertical = state.value(QLatin1String("vertical")); vertical.isBool())
        editor->setVertical(vertical.toBool());
    if (const int size = state.value(QLatin1String("size")).toInt(); size > 0) editor->setTextSize(size);
    const double cursor = state.value(QLatin1String("cursor")).toDouble();
    const auto length = double(m_studio->document()->state().text.size());
    const auto place = std::size_t(std::clamp(cursor, 0.0, length)); // also of what is no number
    editor->select(place, place);
    editor->horizontalScrollBar()->setValue(state.value(QLatin1String("x")).toInt());
    editor->verticalScrollBar()->setValue(state.value(QLatin1String("y")).toInt());
}

} // namespace moyun::ui
