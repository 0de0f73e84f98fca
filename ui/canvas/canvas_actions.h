// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace moyun::bridge {
class CanvasStudio;
}

namespace moyun::ui {

class CanvasView;

// What commands do with the selection, the picture as a whole and the clipboard (layers: LayerActions). Each
// is one step; long ones run in the background (CanvasEdits). GUI thread only.
class CanvasActions : public QObject
{
    Q_OBJECT
public:
    explicit CanvasActions(CanvasView* view, QObject* parent = nullptr); // `view` outlives it

    void selectAll();
    void selectNothing();
    void invertSelection();
    void clear(); // what is selected of the layer
    void fillWith(bool secondColour);
    void flipPicture(bool upsideDown);
    void turnPicture(bool clockwise);
    void flipLayer(bool upsideDown);

    void copy(bool wholePicture);
    void cut();
    void paste();

private:
    CanvasView* m_view;
    bridge::CanvasStudio* m_studio;
};

} // namespace moyun::ui
