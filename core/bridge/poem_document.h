// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/poem_state.h"
#include "core/bridge/poem_step.h"

#include <QObject>
#include <QUndoStack>

namespace moyun::bridge {

// A draft being written: text, locks, form and wishes, and the cursor, with undo. Every change is one step,
// except that the changes of one gesture (a run of typing) are one step together. GUI thread only.
class PoemDocument : public QObject
{
    Q_OBJECT
public:
    explicit PoemDocument(QObject* parent = nullptr);

    const PoemState& state() const { return m_side.state; }
    std::size_t cursor() const { return m_side.cursor; }
    void setCursor(std::size_t place);      // no step of its own
    QString name() const { return m_name; } // for people: the file's name; empty for an unnamed draft
    QString file() const { return m_file; } // whole path; empty for an unnamed draft
    void setFile(const QString& file);

    // One step to undo, named `text`. Changes with the same non-zero `gesture` become one. Locks are made to
    // fit the text.
    void change(PoemState state, std::size_t cursor, const QString& text, int gesture = 0);
    void restore(PoemState state); // at the start: no step, nothing to undo
    int newGesture() { return ++m_gesture; }

    QUndoStack* undoStack() { return &m_undo; }

Q_SIGNALS:
    void changed();
    void cursorChanged();
    void fileChanged();

private:
    friend class PoemStep;
    void take(const PoemStep::Side& side);

    PoemStep::Side m_side;
    QString m_name, m_file;
    QUndoStack m_undo;
    int m_gesture = 0;
};

} // namespace moyun::bridge
