// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/poem/poem_layout.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>

namespace moyun::bridge {
class PoemStudio;
}

namespace moyun::ui {

// The draft on paper: written in rows or as a scroll in columns, each character with its tone, faults
// underlined, locks in the margin. What an input method is composing is drawn, and nothing more. Edits go
// through the studio, so each can be undone. GUI thread only.
class PoemEditor : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PoemEditor(bridge::PoemStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    bool isVertical() const { return m_vertical; }
    void setVertical(bool vertical);
    bool marksShown() const { return m_marks; }
    void setMarksShown(bool shown);
    bool lockMode() const { return m_lockMode; }
    void setLockMode(bool on); // a click locks or frees a character
    void setTextSize(int pixels);
    int textSize() const { return m_textSize; }

    bool hasSelection() const;
    std::size_t selectionStart() const;
    std::size_t selectionEnd() const;
    void select(std::size_t from, std::size_t to);
    std::u32string preedit() const { return m_preedit; }

    void cut();
    void copy() const;
    void paste();
    void selectAll();
    void toggleLock();              // of the selection, or of the character before the cursor
    void toggleLineLock(int line);  // verse line, from 0
    void type(const QString& text); // at the cursor, as one step
    void showPlace(std::size_t place);

    // On the viewport, for tests and tool tips.
    QRect lockRect(int line) const;
    QRect placeRect(std::size_t place) const;

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void takeBestRequested();
    void faultClicked(int fault); // index into the report
    void placeClicked(int place); // any character
    void viewChanged();           // layout, size or lock mode

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    void moveCursor(std::size_t place, bool keepAnchor);
    bool moveByKey(QKeyEvent* event);
    void insert(const std::u32string& text, const QString& step);
    void beginGesture(bool deleting);
    void erase(bool forward, bool word);
    void setLocks(std::size_t from, std::size_t to, bool locked);
    int lineOfRow(std::size_t row) const;       // -1: none begins there
    int lockAt(QPointF point) const;            // verse line whose lock is there, or -1
    QPointF origin() const;                     // of the page on the viewport
    std::size_t shown(std::size_t place) const; // with what is being composed
    void paintPaper(QPainter& painter) const;
    void paintCharacter(QPainter& painter, std::size_t place) const;
    void paintMark(QPainter& painter, std::size_t place) const;
    void paintLocks(QPainter& painter) const;
    void restartCaret();
    void retranslate();
    int letterSize() const;
    QFont textFont() const;

    bridge::PoemStudio* m_studio;
    PoemLayout m_layout;
    std::u32string m_preedit;
    int m_preeditCursor = 0;
    std::size_t m_anchor = 0;
    bool m_vertical = false, m_marks = true, m_lockMode = false, m_caretOn = true, m_dragging = false,
         m_deleting = false;
    int m_textSize = 34;
    int m_gesture = 0; // of the run of typing
    QElapsedTimer m_lastTyped;
    QPoint m_pressed;
    int m_hoverLine = -1;
    QBasicTimer m_blink;
};

} // namespace moyun::ui
