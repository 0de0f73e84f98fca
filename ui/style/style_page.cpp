// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_page.h"

#include "core/bridge/mix_pad.h"
#include "core/bridge/settings.h"
#include "core/bridge/style_document.h"
#include "core/bridge/style_list_model.h"
#include "core/bridge/style_studio.h"
#include "ui/shell/focus_areas.h"
#include "ui/shell/language.h"
#include "ui/style/export_dialog.h"
#include "ui/style/gallery_panel.h"
#include "ui/style/gallery_view.h"
#include "ui/style/picture_dialog.h"
#include "ui/style/style_controls.h"
#include "ui/style/view_bar.h"
#include "ui/widgets/busy_light.h"
#include "ui/widgets/compare_view.h"
#include "ui/widgets/picture_drop.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace moyun::ui {

using namespace bridge;

constexpr int kPrepareMs = 60;

StylePage::StylePage(StyleStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio), m_gallery(new GalleryPanel(studio->styles())),
      m_view(new CompareView), m_bar(new ViewBar),
      m_controls(new StyleControls(studio->document(), studio->styles()))
{
    setAcceptDrops(true);
    setFocusProxy(m_view);
    for (QWidget* area : {static_cast<QWidget*>(m_gallery), static_cast<QWidget*>(m_bar),
                          static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_controls)})
        FocusAreas::mark(area);

    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_gallery);
    splitter->addWidget(middle);
    splitter->addWidget(m_controls);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({272, 720, 264});
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);

    m_prepare.setSingleShot(true);
    m_prepare.setInterval(kPrepareMs);
    connectStudio();
    connectView();
    useMode(Settings().number(QStringLiteral("viewMode"), CompareView::Divider));
    m_studio->styles()->setChinese(Language::isChinese(), &Language::inScript);
    showPicture();
}

void StylePage::connectStudio()
{
    StyleDocument* document = m_studio->document();
    connect(document, &StyleDocument::pictureChanged, this, &StylePage::showPicture);
    connect(document, &StyleDocument::parametersChanged, this, [this, document] {
        m_gallery->setChosen(document->parameters().styles);
        if (document->parameters().styles.isEmpty()) m_view->clearResult();
    });
    connect(m_studio, &StyleStudio::frameReady, this, &StylePage::showFrame);
    connect(m_studio, &StyleStudio::prepared, m_view, &CompareView::setPrepared);
    connect(m_studio, &StyleStudio::busyChanged, m_bar->light(), &BusyLight::setBusy);
    connect(m_studio, &StyleStudio::galleryStateChanged, m_gallery, &GalleryPanel::setEmptyText);
    connect(m_gallery->view(), &GalleryView::chosenAlone, m_controls, &StyleControls::useAlone);
    connect(m_gallery->view(), &GalleryView::toggledInMix, m_controls, &StyleControls::toggleInMix);
    connect(m_gallery->view(), &GalleryView::removeRequested, this, [this](const QString& id) {
        m_controls->removeFromMix(id);
        m_studio->removeOwnStyle(id);
    });
    connect(m_gallery, &GalleryPanel::addRequested, this, &StylePage::choosePainting);
    connect(m_gallery, &GalleryPanel::paintingDropped, this, &StylePage::addDrop);
    connect(m_controls->exportButton(), &QPushButton::clicked, this, &StylePage::chooseExport);
}

void StylePage::connectView()
{
    connect(m_bar, &ViewBar::modeChosen, this, &StylePage::useMode);
    connect(m_bar, &ViewBar::fitRequested, m_view, &CompareView::fit);
    connect(m_bar, &ViewBar::zoomRequested, m_view, &CompareView::zoomBy);
    connect(m_bar, &ViewBar::originalHeld, m_view, &CompareView::setOriginalShown);
    connect(m_bar, &ViewBar::openRequested, this, &StylePage::chooseFile);
    connect(m_view, &CompareView::viewChanged, this, [this] {
        m_bar->setZoom(m_view->source().isNull() ? 0 : m_view->zoom() * m_view->devicePixelRatioF());
        m_studio->setPreparedSize(m_view->preparedSize());
        m_prepare.start();
        tellStatus();
    });
    connect(&m_prepare, &QTimer::timeout, this,
            [this] { m_studio->prepare(m_view->source(), m_view->result()); });
}

void StylePage::showPicture()
{
    const StyleDocument* document = m_studio->document();
    m_bar->setName(document->name());
    if (document->picture())
        m_view->setSource(document->display(), {document->picture()->width(), document->picture()->height()});
    m_controls->exportButton()->setEnabled(document->picture() != nullptr);
    tellStatus();
}

void StylePage::showFrame(const StyleFrame& frame)
{
    m_view->setResult(frame.picture, frame.prepared);
    if (!frame.full)
        m_frameMs = m_frameMs == 0 ? frame.milliseconds : 0.7 * m_frameMs + 0.3 * frame.milliseconds;
    tellStatus();
}

void StylePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Once this is the workspace in front.
    QTimer::singleShot(0, this, &StylePage::tellStatus);
}

void StylePage::tellStatus()
{
    const auto& picture = m_studio->document()->picture();
    const QString size =
        picture ? QStringLiteral("%1 × %2").arg(picture->width()).arg(picture->height()) : QString();
    const QString zoom =
        picture ? QStringLiteral("%1 %").arg(qRound(100 * m_view->zoom() * m_view->devicePixelRatioF()))
                : QString();
    const QString speed =
        m_frameMs > 0 ? tr("%1 ms a frame (%2/s)").arg(qRound(m_frameMs)).arg(1000 / m_frameMs, 0, 'f', 0)
                      : QString();
    Q_EMIT statusChanged(zoom, size, speed);
}

void StylePage::chooseFile()
{
    auto* dialog = new PictureDialog(PictureDialog::Open, QStringLiteral("open"), this);
    connect(dialog, &PictureDialog::fileChosen, m_studio, &StyleStudio::open);
    dialog->open();
}

void StylePage::choosePainting()
{
    auto* dialog = new PictureDialog(PictureDialog::Painting, QStringLiteral("painting"), this);
    connect(dialog, &PictureDialog::fileChosen, m_studio, &StyleStudio::addPainting);
    dialog->open();
}

void StylePage::chooseExport()
{
    const StyleDocument* document = m_studio->document();
    if (!document->picture()) return;
    auto* dialog = new ExportDialog(m_studio->suggestedExport(),
                                    {document->picture()->width(), document->picture()->height()}, this);
    connect(dialog, &ExportDialog::exportChosen, m_studio, &StyleStudio::exportTo);
    dialog->open();
}

void StylePage::openDrop(const PictureDrop& drop)
{
    if (!drop.files.isEmpty())
        m_studio->open(drop.files.first());
    else if (!drop.pixels.isNull())
        m_studio->openPixels(drop.pixels, tr("Pasted picture"));
}

void StylePage::addDrop(const PictureDrop& drop)
{
    for (const QString& file : drop.files) m_studio->addPainting(file);
    if (drop.files.isEmpty() && !drop.pixels.isNull())
        m_studio->addPaintingPixels(drop.pixels, tr("Pasted painting"));
}

void StylePage::paste()
{
    const PictureDrop drop = PictureDrop::take(QGuiApplication::clipboard()->mimeData());
    if (drop.isEmpty())
        m_studio->tellNothingToPaste();
    else if (m_gallery->view()->hasFocus())
        addDrop(drop);
    else
        openDrop(drop);
}

void StylePage::pastePainting()
{
    const PictureDrop drop = PictureDrop::take(QGuiApplication::clipboard()->mimeData());
    if (drop.isEmpty())
        m_studio->tellNothingToPaste();
    else
        addDrop(drop);
}

void StylePage::copy()
{
    const QImage shown = m_view->result().isNull() ? m_view->source() : m_view->result();
    if (!shown.isNull()) QGuiApplication::clipboard()->setImage(shown);
}

void StylePage::searchStyles()
{
    m_gallery->searchField()->setFocus();
    m_gallery->searchField()->selectAll();
}

void StylePage::useNoStyle()
{
    StyleParameters p = m_studio->document()->parameters();
    p.styles.clear();
    m_studio->document()->change(p, tr("No style"));
}

void StylePage::useMode(int mode)
{
    const int held = qBound<int>(CompareView::SideBySide, mode, CompareView::Result);
    m_view->setMode(static_cast<CompareView::Mode>(held));
    m_bar->setMode(held);
    Settings().setNumber(QStringLiteral("viewMode"), held);
}

void StylePage::useActualSize()
{
    m_view->setZoom(1.0 / m_view->devicePixelRatioF());
}

void StylePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (PictureDrop::offers(event->mimeData())) event->acceptProposedAction();
}

void StylePage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const PictureDrop drop = PictureDrop::take(event->mimeData());
    if (!drop.files.isEmpty() && drop.files.first().endsWith(QLatin1String(".moyun"), Qt::CaseInsensitive))
        Q_EMIT fileOffered(drop.files.first());
    else
        openDrop(drop);
}

void StylePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_studio->styles()->setChinese(Language::isChinese(), &Language::inScript);
        tellStatus();
    }
    QWidget::changeEvent(event);
}

} // namespace moyun::ui
