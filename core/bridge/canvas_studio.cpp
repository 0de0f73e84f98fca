// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_studio.h"

#include "core/bridge/background.h"
#include "core/bridge/error_text.h"
#include "core/bridge/images.h"
#include "core/canvas/convert.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/paint.h"
#include "core/image/image_file.h"
#include "core/image/resize.h"

#include <QFileInfo>

#include <cmath>

namespace moyun::bridge {

using base::Result;
using canvas::Picture;

namespace {

// A picture file as one layer named after it.
struct Read
{
    canvas::Layer layer;
    int width = 0, height = 0;
};

Result<Read> layerOf(const std::string& file)
{
    auto image = image::readImage(file, {canvas::kMostSide});
    if (!image) return image.error();
    base::ImageBuffer all(image->rgb.width(), image->rgb.height(), 4);
    for (int y = 0; y < all.height(); ++y)
        for (int x = 0; x < all.width(); ++x) {
            const auto* from = image->rgb.pixel(x, y);
            auto* to = all.pixel(x, y);
            std::copy(from, from + 3, to);
            to[3] = image->alpha ? image->alpha->pixel(x, y)[0] : 255;
        }
    canvas::Layer layer;
    layer.name = QFileInfo(QString::fromStdString(file)).completeBaseName().toStdString();
    layer.pixels = canvas::pixelsFrom(all);
    return Read{std::move(layer), all.width(), all.height()};
}

base::Error noOpenRaster(const QString& file)
{
    return {base::ErrorCode::Unsupported,
            "The file " + file.toStdString() + " cannot be handled: this build has no OpenRaster.",
            "Export the picture as PNG."};
}

} // namespace

struct CanvasStudio::Files
{
    int running = 0;
    Background worker; // goes first
};

CanvasStudio::CanvasStudio(std::vector<std::filesystem::path> brushFolders, QObject* parent)
    : QObject(parent), m_painter(std::make_unique<CanvasPainter>(&m_document, &m_tools,
                                                                 canvas::BrushLibrary::open(brushFolders))),
      m_files(std::make_unique<Files>())
{
    m_tools.load();
    create(1600, 1200, Qt::white);
}

CanvasStudio::~CanvasStudio() = default;

void CanvasStudio::create(int width, int height, const QColor& background)
{
    m_painter->finish();
    Picture picture;
    picture.width = width;
    picture.height = height;
    if (background.alpha() > 0) {
        canvas::Layer below;
        below.id = picture.nextId++;
        below.name = tr("Background").toStdString();
        below.pixels = canvas::filledPixels({0, 0, width, height},
                                            canvas::colourOf(background.redF(), background.greenF(),
                                                             background.blueF(), background.alphaF()));
        picture.layers.push_back(std::move(below));
    }
    canvas::Layer layer;
    layer.id = picture.nextId++;
    layer.name = tr("Layer 1").toStdString();
    const canvas::LayerId edited = layer.id;
    picture.layers.push_back(std::move(layer));
    if (m_document.restore(std::move(picture))) m_document.setLayer(edited);
}

void CanvasStudio::open(const QString& file)
{
    if (file.endsWith(QLatin1String(".ora"), Qt::CaseInsensitive))
        return Q_EMIT noticeRaised(Error, tr("The picture could not be opened."),
                                   errorText(noOpenRaster(file)));
    if (m_files->running++ == 0) Q_EMIT busyChanged(true);
    m_files->worker.run([name = file.toStdString()] { return layerOf(name); },
                        [this, file](Result<Read> read) {
                            if (--m_files->running == 0) Q_EMIT busyChanged(false);
                            if (!read)
                                return Q_EMIT noticeRaised(Error, tr("The picture could not be opened."),
                                                           errorText(read.error()));
                            m_painter->finish();
                            Picture picture;
                            picture.width = read->width;
                            picture.height = read->height;
                            read->layer.id = picture.nextId++;
                            picture.layers.push_back(std::move(read->layer));
                            if (m_document.restore(std::move(picture), file)) Q_EMIT opened(file);
                        });
}

void CanvasStudio::importAsLayer(const QString& file)
{
    if (m_files->running++ == 0) Q_EMIT busyChanged(true);
    m_files->worker.run([name = file.toStdString()] { return layerOf(name); },
                        [this](Result<Read> read) {
                            if (--m_files->running == 0) Q_EMIT busyChanged(false);
                            if (!read)
                                return Q_EMIT noticeRaised(Error, tr("The picture could not be put in."),
                                                           errorText(read.error()));
                            m_painter->finish();
                            const Picture& now = m_document.picture();
                            canvas::LayerId made = 0;
                            const auto after =
                                canvas::withLayer(now, std::move(read->layer),
                                                  canvas::placeAbove(now, m_document.layer()), &made);
                            if (after) m_document.change(*after, tr("Picture as a layer"), 0, made);
                        });
}

void CanvasStudio::pasteAsLayer(const QImage& picture, const QString& name)
{
    m_painter->finish();
    const QImage plain = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const Picture& now = m_document.picture();
    canvas::Layer layer;
    layer.name = canvas::freeName(now, name.toStdString());
    layer.pixels = canvas::pixelsFromBgra(plain.constBits(), plain.width(), plain.height(),
                                          std::size_t(plain.bytesPerLine()), (now.width - plain.width()) / 2,
                                          (now.height - plain.height()) / 2);
    canvas::LayerId made = 0;
    const auto after =
        canvas::withLayer(now, std::move(layer), canvas::placeAbove(now, m_document.layer()), &made);
    if (after) m_document.change(*after, tr("Paste"), 0, made);
}

void CanvasStudio::save(const QString& file)
{
    Q_EMIT noticeRaised(Error, tr("The picture could not be saved."), errorText(noOpenRaster(file)));
}

void CanvasStudio::exportTo(const QString& file, const Export& options)
{
    if (file.endsWith(QLatin1String(".ora"), Qt::CaseInsensitive)) return save(file);
    m_painter->finish();
    if (m_files->running++ == 0) Q_EMIT busyChanged(true);
    m_files->worker.run(
        [picture = m_document.picture(), options, name = file.toStdString()]() -> Result<void> {
            base::ImageBuffer all = canvas::imageOf(picture);
            if (options.scale != 1) {
                auto scaled = image::resize(all, std::max(1, int(std::lround(all.width() * options.scale))),
                                            std::max(1, int(std::lround(all.height() * options.scale))));
                if (!scaled) return scaled.error();
                all = std::move(*scaled);
            }
            base::ImageBuffer rgb(all.width(), all.height(), 3), alpha(all.width(), all.height(), 1);
            const int ground[] = {options.background.red(), options.background.green(),
                                  options.background.blue()};
            for (int y = 0; y < all.height(); ++y)
                for (int x = 0; x < all.width(); ++x) {
                    const auto* from = all.pixel(x, y);
                    for (int i = 0; i < 3; ++i)
                        rgb.pixel(x, y)[i] =
                            options.transparent
                                ? from[i]
                                : std::uint8_t((from[i] * from[3] + ground[i] * (255 - from[3]) + 127) / 255);
                    alpha.pixel(x, y)[0] = from[3];
                }
            image::WriteOptions how;
            how.jpegQuality = how.webpQuality = options.quality;
            return image::writeImage(name, rgb, options.transparent ? &alpha : nullptr, how);
        },
        [this, file](const Result<void>& written) {
            if (--m_files->running == 0) Q_EMIT busyChanged(false);
            if (!written)
                return Q_EMIT noticeRaised(Error, tr("The picture could not be exported."),
                                           errorText(written.error()));
            Q_EMIT exported(file);
        });
}

bool CanvasStudio::isBusy() const
{
    return m_files->running > 0;
}

QImage CanvasStudio::copySelected(bool wholePicture) const
{
    const Picture& picture = m_document.picture();
    const canvas::Layer* layer = picture.find(m_document.layer());
    if (!wholePicture && !layer) return {};
    const canvas::Mask* selection = picture.selection ? &*picture.selection : nullptr;
    auto pixels = wholePicture ? canvas::visiblePixels(picture) : Result<canvas::Pixels>(layer->pixels);
    if (!pixels) return {};
    const canvas::Pixels part = canvas::selectedPart(*pixels, selection);
    auto image =
        std::make_shared<base::ImageBuffer>(canvas::imageOf(part, {0, 0, picture.width, picture.height}));
    return sharedImage(image);
}

void CanvasStudio::finish()
{
    m_painter->finish();
    m_files->worker.drain();
    m_tools.save();
}

} // namespace moyun::bridge
