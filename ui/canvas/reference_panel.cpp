// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/reference_panel.h"

#include "core/bridge/canvas_tools.h"
#include "core/bridge/error_text.h"
#include "core/bridge/settings.h"
#include "ui/canvas/reference_view.h"
#include "ui/shell/banner.h"
#include "ui/style/picture_dialog.h"
#include "ui/widgets/theme_icon.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace moyun::ui {

using bridge::Settings;

namespace {

constexpr int kTab = 34;
const QString kKey = QStringLiteral("canvas/references");

QToolButton* smallButton(const char* icon)
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("smallButton"));
    button->setIcon(ThemeIcon::icon(icon));
    button->setFixedSize(28, 28);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

// The middle of it.
QIcon tabIcon(const QImage& picture)
{
    const QImage filled = picture.scaled(2 * kTab, 2 * kTab, Qt::KeepAspectRatioByExpanding);
    return QPixmap::fromImage(
        filled.copy((filled.width() - 2 * kTab) / 2, (filled.height() - 2 * kTab) / 2, 2 * kTab, 2 * kTab));
}

} // namespace

ReferencePanel::ReferencePanel(bridge::CanvasTools* tools, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_view(new ReferenceView), m_tabs(new QHBoxLayout),
      m_open(smallButton("open")), m_remove(smallButton("trash")), m_fit(smallButton("fit"))
{
    setAcceptDrops(true);
    setFocusProxy(m_view);
    auto* strip = new QWidget;
    strip->setObjectName(QStringLiteral("sidePanelBody"));
    strip->setLayout(m_tabs);
    m_tabs->setContentsMargins(0, 0, 0, 0);
    m_tabs->setSpacing(3);
    m_tabs->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("sideScroll"));
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedHeight(kTab + 6);
    scroll->setWidget(strip);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(scroll, 1);
    row->addWidget(m_open);
    row->addWidget(m_fit);
    row->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_view, 1);
    column->addLayout(row);

    connect(m_view, &ReferenceView::picked, m_tools, &bridge::CanvasTools::setColour);
    connect(m_open, &QToolButton::clicked, this, &ReferencePanel::chooseFiles);
    connect(m_fit, &QToolButton::clicked, m_view, &ReferenceView::fit);
    connect(m_remove, &QToolButton::clicked, this, [this] { remove(m_chosen); });
    retranslate();
    showChosen();
    for (const QString& file : Settings().text(kKey).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (QFileInfo::exists(file)) m_waiting.append(file);
    next();
}

ReferencePanel::~ReferencePanel()
{
    m_opener.finish();
}

QToolButton* ReferencePanel::tab(int index) const
{
    return index >= 0 && index < count() ? m_pictures[index].tab : nullptr;
}

void ReferencePanel::open(const QStringList& files)
{
    m_waiting += files;
    next();
}

void ReferencePanel::open(const QImage& pixels)
{
    if (m_opening || pixels.isNull()) return;
    m_opening = true;
    m_opener.openPixels(pixels, [this](const base::Result<bridge::OpenedPicture>& opened) {
        m_opening = false;
        if (opened) add({}, *opened);
        next();
    });
}

void ReferencePanel::next()
{
    if (m_opening || m_waiting.isEmpty()) return;
    m_opening = true;
    const QString file = m_waiting.takeFirst();
    m_opener.openFile(file, [this, file](const base::Result<bridge::OpenedPicture>& opened) {
        m_opening = false;
        if (opened)
            add(file, *opened);
        else
            Q_EMIT noticeRaised(Banner::Error, tr("The reference picture could not be opened"),
                                bridge::errorText(opened.error()));
        next();
    });
}

void ReferencePanel::add(const QString& file, const bridge::OpenedPicture& opened)
{
    for (int i = 0; i < count(); ++i)
        if (!file.isEmpty() && m_pictures[i].file == file) return choose(i);
    if (count() >= kMost) remove(0);
    auto* tab = new QToolButton;
    tab->setObjectName(QStringLiteral("smallButton"));
    tab->setCheckable(true);
    tab->setFixedSize(kTab, kTab);
    tab->setIconSize({kTab - 6, kTab - 6});
    tab->setIcon(tabIcon(opened.display));
    tab->setFocusPolicy(Qt::TabFocus);
    const QString name = file.isEmpty() ? tr("Pasted picture") : QFileInfo(file).fileName();
    tab->setToolTip(name);
    tab->setAccessibleName(name);
    m_tabs->insertWidget(count(), tab);
    connect(tab, &QToolButton::clicked, this, [this, tab] {
        for (int i = 0; i < count(); ++i)
            if (m_pictures[i].tab == tab) choose(i);
    });
    m_pictures.append({file, opened.display, tab});
    keep();
    choose(count() - 1);
}

void ReferencePanel::remove(int index)
{
    if (index < 0 || index >= count()) return;
    m_pictures.takeAt(index).tab->deleteLater();
    keep();
    choose(std::min(index, count() - 1));
}

void ReferencePanel::choose(int index)
{
    m_chosen = index;
    showChosen();
}

void ReferencePanel::showChosen()
{
    const bool any = m_chosen >= 0 && m_chosen < count();
    for (int i = 0; i < count(); ++i) m_pictures[i].tab->setChecked(i == m_chosen);
    const QImage pixels = any ? m_pictures[m_chosen].pixels : QImage();
    if (m_view->picture().cacheKey() != pixels.cacheKey()) m_view->setPicture(pixels);
    m_remove->setEnabled(any);
    m_fit->setEnabled(any);
}

void ReferencePanel::keep() const
{
    QStringList files;
    for (const Picture& picture : m_pictures)
        if (!picture.file.isEmpty()) files.append(picture.file);
    Settings().setText(kKey, files.join(QLatin1Char('\n')));
}

void ReferencePanel::chooseFiles()
{
    auto* dialog = new PictureDialog(PictureDialog::Open, QStringLiteral("reference"), this);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setWindowTitle(tr("Open reference pictures"));
    connect(dialog, &PictureDialog::fileChosen, this,
            [this](const QString& file) { open(QStringList{file}); });
    dialog->open();
}

void ReferencePanel::take(const PictureDrop& drop)
{
    if (!drop.files.isEmpty())
        open(drop.files.mid(0, kMost));
    else
        open(drop.pixels);
}

void ReferencePanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (PictureDrop::offers(event->mimeData())) event->acceptProposedAction();
}

void ReferencePanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    take(PictureDrop::take(event->mimeData()));
}

void ReferencePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        take(PictureDrop::take(QGuiApplication::clipboard()->mimeData()));
    else if (event->key() == Qt::Key_Delete)
        remove(m_chosen);
    else
        QWidget::keyPressEvent(event);
}

void ReferencePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ReferencePanel::retranslate()
{
    const auto say = [](QWidget* widget, const QString& text) {
        widget->setAccessibleName(text);
        widget->setToolTip(text);
    };
    m_view->setAccessibleName(tr("Reference picture"));
    m_view->setEmptyText(
        tr("Drop pictures here to look at while you paint. A click picks a colour, dragging moves, "
           "the wheel zooms."));
    say(m_open, tr("Open reference pictures"));
    say(m_fit, tr("Fit the reference picture"));
    say(m_remove, tr("Remove this reference picture"));
}

} // namespace moyun::ui
