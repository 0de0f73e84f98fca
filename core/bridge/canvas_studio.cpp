// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_studio.h"

#include "core/bridge/canvas_style.h"
#include "core/bridge/error_text.h"
#include "core/bridge/sentences.h"
#include "core/canvas/compositor.h"
#include "core/canvas/convert.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/selection_edits.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace moyun::bridge {

CanvasStudio::CanvasStudio(std::vector<std::filesystem::path> brushFolders, QObject* parent,
                           std::size_t undoBytes, std::uint64_t diskBytes)
    : QObject(parent), m_document(nullptr, undoBytes, diskBytes),
      m_painter(
          std::make_unique<CanvasPainter>(&m_document, &m_tools, canvas::BrushLibrary::open(brushFolders)))
{
    connect(&m_document, &CanvasDocument::stepsDropped, this, [this](const base::Error& reason) {
        tellError(tr("The oldest steps cannot be undone any more."), reason);
    });
    clear();
}

CanvasStudio::~CanvasStudio()
{
    finish();
}

void CanvasStudio::setStyle(CanvasStyle* style)
{
    m_style = style;
}

canvas::StyleRegionRecords CanvasStudio::styleRecords() const
{
    return m_style ? m_style->records() : canvas::StyleRegionRecords();
}

void CanvasStudio::create(int width, int height, const QColor& background, double dpi)
{
    canvas::LayerId paintOn = 0;
    canvas::Picture picture = newPicture(width, height, background, dpi, paintOn);
    put(std::move(picture), {}, paintOn, tr("New picture"));
}

void CanvasStudio::clear()
{
    m_painter->finish();
    canvas::LayerId paintOn = 0;
    m_document.restore(newPicture(kUsualWidth, kUsualHeight, Qt::white, 96, paintOn));
    m_document.setLayer(paintOn);
}

void CanvasStudio::put(canvas::Picture picture, const QString& file, canvas::LayerId layer,
                       const QString& step)
{
    m_painter->finish();
    if (m_inProject) {
        m_document.change(std::move(picture), step, 0, layer);
        m_document.setFile(file);
        return;
    }
    m_document.restore(std::move(picture), file);
    m_document.setLayer(layer);
}

// In a project the picture and the regions that there were are an undo away.
void CanvasStudio::putWithStyle(canvas::Picture picture, const QString& file, canvas::LayerId layer,
                                const QString& step, const canvas::StyleRegionRecords& records)
{
    if (!m_inProject) {
        put(std::move(picture), file, layer, step);
        return m_style->restore(records);
    }
    m_painter->finish();
    m_style->changePicture(std::move(picture), layer, m_style->regionsOf(records), step);
    m_style->setOn(records.live && !records.regions.empty());
    m_document.setFile(file);
}

void CanvasStudio::open(const QString& file)
{
    count(1);
    m_files.run([path = file.toStdString()] { return canvas::openCanvas(path); },
                [this, file](base::Result<canvas::OpenedCanvas> opened) {
                    count(-1);
                    const QString name = QFileInfo(file).fileName();
                    if (!opened)
                        return tellError(tr("\"%1\" could not be opened.").arg(name), opened.error());
                    const canvas::LayerId chosen =
                        opened->selected != 0 ? opened->selected : opened->picture.layers.back().id;
                    const QString step = tr("Open %1").arg(name);
                    if (m_style && opened->styles)
                        putWithStyle(std::move(opened->picture), file, chosen, step, *opened->styles);
                    else
                        put(std::move(opened->picture), file, chosen, step);
                    if (m_style) m_style->tellUnknownStyles();
                    Q_EMIT this->opened(file);
                    if (opened->notes.empty()) return;
                    QStringList notes;
                    for (const auto& note : opened->notes) notes += QString::fromStdString(note);
                    Q_EMIT noticeRaised(Notice, tr("\"%1\" was read with changes.").arg(name),
                                        joinSentences(notes));
                });
}

void CanvasStudio::importAsLayer(const QString& file)
{
    count(1);
    m_files.run([path = file.toStdString()] { return canvas::openCanvas(path); },
                [this, file](base::Result<canvas::OpenedCanvas> opened) {
                    count(-1);
                    const QString name = QFileInfo(file).fileName();
                    if (!opened)
                        return tellError(tr("\"%1\" could not be opened.").arg(name), opened.error());
                    auto pixels = canvas::visiblePixels(opened->picture);
                    if (!pixels) return tellError(tr("\"%1\" could not be added.").arg(name), pixels.error());
                    m_painter->finish();
                    canvas::Layer layer;
                    layer.name = QFileInfo(file).completeBaseName().toStdString();
                    layer.pixels = std::move(*pixels);
                    const auto& picture = m_document.picture();
                    canvas::LayerId made = 0;
                    const auto after = canvas::withLayer(
                        picture, std::move(layer), canvas::placeAbove(picture, m_document.layer()), &made);
                    if (!after) return tellError(tr("\"%1\" could not be added.").arg(name), after.error());
                    m_document.change(*after, tr("Add picture"), 0, made);
                });
}

void CanvasStudio::pasteAsLayer(const QImage& picture, const QString& name)
{
    if (picture.isNull()) {
        Q_EMIT noticeRaised(Notice, tr("There is no picture to paste."),
                            tr("Copy one first, in this or another program."));
        return;
    }
    if (picture.width() > canvas::kMostSide || picture.height() > canvas::kMostSide) {
        Q_EMIT noticeRaised(Warning, tr("The picture is too large to paste."),
                            tr("It may have %1 pixels a side at most.").arg(canvas::kMostSide));
        return;
    }
    m_painter->finish();
    const QImage pixels = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const auto& before = m_document.picture();
    canvas::Layer layer;
    layer.name = canvas::freeName(before, name.toStdString());
    // In the middle of the canvas.
    layer.pixels = canvas::pixelsFromBgra(
        pixels.constBits(), pixels.width(), pixels.height(), std::size_t(pixels.bytesPerLine()),
        (before.width - pixels.width()) / 2, (before.height - pixels.height()) / 2);
    canvas::LayerId made = 0;
    const auto after =
        canvas::withLayer(before, std::move(layer), canvas::placeAbove(before, m_document.layer()), &made);
    if (!after) return tellError(tr("The picture could not be pasted."), after.error());
    m_document.change(*after, tr("Paste"), 0, made);
}

void CanvasStudio::exportTo(const QString& file, const Export& options)
{
    m_painter->finish();
    count(1);
    m_files.run([file, options, picture = m_document.picture(), styles = styleRecords(),
                 stop = m_stop.get_token()] { return writeExport(picture, styles, file, options, stop); },
                [this, file](const base::Result<void>& wrote) {
                    count(-1);
                    const QFileInfo info(file);
                    if (!wrote) {
                        if (wrote.error().code != base::ErrorCode::Cancelled)
                            tellError(tr("\"%1\" was not exported.").arg(info.fileName()), wrote.error());
                        return;
                    }
                    Q_EMIT noticeRaised(
                        Notice, tr("Exported \"%1\".").arg(info.fileName()),
                        tr("It is in %1.").arg(QDir::toNativeSeparators(info.absolutePath())));
                    Q_EMIT exported(file);
                });
}

bool CanvasStudio::isBusy() const
{
    return m_underWay > 0;
}

QImage CanvasStudio::copySelected(bool wholePicture) const
{
    canvas::Picture picture = m_document.picture();
    const auto selection = picture.selection;
    const image::Rect area =
        selection ? canvas::boundsOf(*selection) : image::Rect{0, 0, picture.width, picture.height};
    const image::Rect shown{std::max(0, area.x), std::max(0, area.y),
                            std::min(picture.width, area.right()) - std::max(0, area.x),
                            std::min(picture.height, area.bottom()) - std::max(0, area.y)};
    if (shown.width <= 0 || shown.height <= 0) return {};
    canvas::Layer copied;
    if (wholePicture) {
        auto pixels = canvas::visiblePixels(picture);
        if (!pixels) return {};
        copied.pixels = std::move(*pixels);
    } else if (const auto* layer = picture.find(m_document.layer())) {
        copied = *layer;
        copied.opacity = 1;
        copied.visible = true;
        copied.mode = canvas::BlendMode::Normal;
    }
    if (selection) copied.pixels = canvas::selectedPart(copied.pixels, &*selection);
    picture.layers = {std::move(copied)};
    QImage image(shown.width, shown.height, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return {};
    canvas::compose(picture, shown, image.bits(), std::size_t(image.bytesPerLine()));
    return image;
}

void CanvasStudio::finish()
{
    m_painter->finish();
    m_stop.request_stop();
    m_files.drain(); // what was asked to be saved is written
}

void CanvasStudio::tellError(const QString& title, const base::Error& error)
{
    Q_EMIT noticeRaised(Error, title, errorText(error));
}

void CanvasStudio::count(int by)
{
    const bool was = isBusy();
    m_underWay += by;
    if (was != isBusy()) Q_EMIT busyChanged(isBusy());
}

} // namespace moyun::bridge
