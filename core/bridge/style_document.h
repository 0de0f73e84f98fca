// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/picture_opener.h"
#include "core/bridge/style_parameters.h"

#include <QObject>
#include <QUndoStack>

namespace moyun::bridge {

// A picture being restyled: its pixels and the chosen parameters, with undo. Each change of a parameter is
// one step, except that the changes of one gesture (dragging a slider or the puck) are one step together. GUI
// thread only.
class StyleDocument : public QObject
{
    Q_OBJECT
public:
    explicit StyleDocument(QObject* parent = nullptr);

    const base::ImageRef& picture() const { return m_opened.picture; } // full size; null before one is opened
    const QImage& display() const { return m_opened.display; }         // bounded to what a screen shows
    const OpenedPicture& opened() const { return m_opened; }
    QString name() const { return m_name; }     // for people: the file's name
    QString folder() const { return m_folder; } // where it came from, or empty
    void setPicture(const OpenedPicture& opened, const QString& name, const QString& folder);

    const StyleParameters& parameters() const { return m_parameters; }
    // One step to undo, named `text`. Changes with the same non-zero `gesture` become one.
    virtual void change(const StyleParameters& parameters, const QString& text, int gesture = 0);
    int newGesture() { return ++m_gesture; }

    QUndoStack* undoStack() { return &m_undo; }

Q_SIGNALS:
    void pictureChanged();
    void parametersChanged();

protected:
    friend class ParameterStep;
    void take(const StyleParameters& parameters); // no step

private:
    OpenedPicture m_opened;
    QString m_name, m_folder;
    StyleParameters m_parameters;
    QUndoStack m_undo;
    int m_gesture = 0;
};

} // namespace moyun::bridge
