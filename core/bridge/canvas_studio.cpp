// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_studio.h"

#include "core/bridge/background.h"
#include "core/bridge/error_text.h"
#include "core/canvas/convert.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/open_raster.h"
#include "core/canvas/compositor.h"

#include <QFileInfo>

namespace moyun::bridge {

struct CanvasStudio::Files { Background worker; };

CanvasStudio::CanvasStudio(std::vector<std::filesystem::path> brushFolders, QObject* parent)
    : QObject(parent), m_painter(std::make_unique<CanvasPainter>(&m_document, &m_tools, canvas::BrushLibrary::open(brushFolders))), m_files(std::make_unique<Files>())
{
    create(1600, 1200, Qt::white);
}
CanvasStudio::~CanvasStudio() = default;

void CanvasStudio::create(int width, int height, const QColor& background)
{
    canvas::Picture p;
    p.width = width; p.height = height;
    canvas::Layer back; back.id = p.nextId++; back.name = "Background";
    back.pixels = canvas::filledPixels({0, 0, width, height}, canvas::colourOf(background.redF(), background.greenF(), background.blueF()));
    canvas::Layer top; top.id = p.nextId++; top.name = "Layer 1";
    const auto id = top.id;
    p.layers = {back, top};
    m_document.restore(p);
    m_document.setLayer(id);
}
void CanvasStudio::open(const QString& file)
{
}
void CanvasStudio::importAsLayer(const QString&) {}
void CanvasStudio::pasteAsLayer(const QImage& picture, const QString& name)
{
    const QImage p = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    canvas::Layer l; l.name = name.toStdString();
    l.pixels = canvas::pixelsFromBgra(p.constBits(), p.width(), p.height(), p.bytesPerLine());
    canvas::LayerId made = 0;
    auto after = canvas::withLayer(m_document.picture(), l, canvas::placeAbove(m_document.picture(), m_document.layer()), &made);
    if (after) m_document.change(*after, tr("Paste"), 0, made);
}
void CanvasStudio::save(const QString& file)
{
    m_painter->finish();
    m_document.setFile(file); m_document.setSaved(); Q_EMIT saved(file);
}
void CanvasStudio::exportTo(const QString&, const Export&) {}
bool CanvasStudio::isBusy() const { return false; }
QImage CanvasStudio::copySelected(bool) const
{
    QImage all(m_document.picture().width, m_document.picture().height, QImage::Format_ARGB32_Premultiplied);
    canvas::compose(m_document.picture(), {0, 0, all.width(), all.height()}, all.bits(), all.bytesPerLine());
    return all;
}
void CanvasStudio::finish() { m_painter->finish(); m_files->worker.finish(); }

} // namespace moyun::bridge
