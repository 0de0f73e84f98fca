// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace moyun::bridge {
class CanvasStudio;
}

namespace moyun::ui {

class CanvasView;

// What commands do to the picture: layers, selection, clipboard. Each is one step; long ones run in the background
// (CanvasEdits). GUI thread only.
class CanvasActions : public QObject
{
    Q_OBJECT
public:
    explicit CanvasActions(CanvasView* view, QObject* parent = nullptr); // `view` outlives it

    void addLayer();
    void duplicateLayer();
    void mergeDown();
    void removeLayer();
    void raiseLayer();
    void lowerLayer();
    void flatten();

    void selectAll();
    void selectNothing();
    void invertSelection();
    void clear(); // what is selected of the layer
    void fillWith(bool secondColour);

    void copy(bool wholePicture);
    void cut();
    void paste();
    void stepLayer(int by); // edit the layer above or below

private:
    CanvasView* m_view;
    bridge::CanvasStudio* m_studio;
};

} // namespace moyun::ui
