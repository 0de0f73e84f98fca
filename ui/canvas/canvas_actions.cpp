// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_actions.h"

#include "core/bridge/canvas_studio.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/paint.h"
#include "core/canvas/picture_edits.h"
#include "core/canvas/selection_edits.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/paint_words.h"
#include "ui/widgets/picture_drop.h"

#include <QClipboard>
#include <QGuiApplication>

namespace moyun::ui {

using base::Result;
using canvas::LayerId;
using canvas::Picture;

CanvasActions::CanvasActions(CanvasView* view, QObject* parent)
    : QObject(parent), m_view(view), m_studio(view->studio())
{}

void CanvasActions::selectAll()
{
    m_view->edits()->run(tr("Select all"), [](const Picture& picture) -> Result<Picture> {
        Picture after = picture;
        after.selection = canvas::rectangleMask({0, 0, picture.width, picture.height});
        return after;
    });
}

void CanvasActions::selectNothing()
{
    m_view->edits()->run(tr("Select nothing"), [](const Picture& picture) -> Result<Picture> {
        Picture after = picture;
        after.selection.reset();
        return after;
    });
}

void CanvasActions::invertSelection()
{
    m_view->edits()->run(tr("Invert the selection"), [](const Picture& picture) -> Result<Picture> {
        Picture after = picture;
        after.selection = canvas::inverted(picture.selection, {0, 0, picture.width, picture.height});
        return after;
    });
}

void CanvasActions::clear()
{
    const LayerId layer = m_studio->document()->layer();
    m_view->edits()->run(tr("Clear"), [layer](const Picture& picture) -> Result<Picture> {
        if (auto may = canvas::mayPaint(picture, layer); !may) return may.error();
        const canvas::Mask* selection = picture.selection ? &*picture.selection : nullptr;
        return canvas::withPixels(picture, layer,
                                  canvas::withoutSelected(picture.find(layer)->pixels, selection));
    });
}

void CanvasActions::fillWith(bool secondColour)
{
    bridge::CanvasTools* tools = m_studio->tools();
    const QColor chosen = secondColour ? tools->secondColour() : tools->colour();
    tools->remember(chosen);
    const LayerId layer = m_studio->document()->layer();
    m_view->edits()->run(
        tr("Fill"), [layer, colour = canvasColour(chosen)](const Picture& picture) -> Result<Picture> {
            if (auto may = canvas::mayPaint(picture, layer); !may) return may.error();
            return canvas::withPixels(picture, layer,
                                      canvas::painted(picture.find(layer)->pixels,
                                                      image::Rect{0, 0, picture.width, picture.height},
                                                      colour, canvas::paintOn(picture, layer)));
        });
}

void CanvasActions::flipPicture(bool upsideDown)
{
    const auto flip = upsideDown ? canvas::Flip::Vertical : canvas::Flip::Horizontal;
    m_view->edits()->run(tr("Mirror the picture"),
                         [flip](const Picture& picture) { return canvas::flipped(picture, flip); });
}

void CanvasActions::turnPicture(bool clockwise)
{
    const auto turn = clockwise ? canvas::QuarterTurn::Clockwise : canvas::QuarterTurn::CounterClockwise;
    m_view->edits()->run(tr("Turn the picture"),
                         [turn](const Picture& picture) { return canvas::turned(picture, turn); });
}

void CanvasActions::flipLayer(bool upsideDown)
{
    const auto flip = upsideDown ? canvas::Flip::Vertical : canvas::Flip::Horizontal;
    const LayerId layer = m_studio->document()->layer();
    m_view->edits()->run(tr("Mirror the layer"), [flip, layer](const Picture& picture) {
        return canvas::withLayerFlipped(picture, layer, flip);
    });
}

void CanvasActions::copy(bool wholePicture)
{
    const QImage picture = m_studio->copySelected(wholePicture);
    if (!picture.isNull()) QGuiApplication::clipboard()->setImage(picture);
}

void CanvasActions::cut()
{
    copy(false);
    clear();
}

void CanvasActions::paste()
{
    const PictureDrop drop = PictureDrop::take(QGuiApplication::clipboard()->mimeData());
    for (const QString& file : drop.files) m_studio->importAsLayer(file);
    if (!drop.pixels.isNull() && drop.files.isEmpty())
        return m_studio->pasteAsLayer(drop.pixels, tr("Pasted picture"));
    if (drop.isEmpty())
        Q_EMIT m_studio->noticeRaised(bridge::CanvasStudio::Notice, tr("There is no picture to paste."),
                                      tr("Copy a picture, or a file with one, first."));
}

} // namespace moyun::ui
