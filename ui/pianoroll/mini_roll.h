// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/score_document.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace moyun::ui {

// Draws a score as a small roll into a rectangle: every track in its colour, bars as faint lines, pitches
// spread over the height that they need. `fresh`: ticks that stand out; all else is drawn paler.
void paintMiniRoll(QPainter& painter, const QRectF& rect, const music::Score& score,
                   const std::optional<bridge::ScoreDocument::Range>& fresh = {});

// Where such a drawing ends: with the last bar that holds something.
music::Tick miniRollEnd(const music::Score& score);

// A score as a thumbnail, e.g. of a take, with a playhead when asked. Drawn once a size and look.
class MiniRoll : public QWidget
{
    Q_OBJECT
public:
    explicit MiniRoll(QWidget* parent = nullptr);

    void setScore(std::shared_ptr<const music::Score> score,
                  const std::optional<bridge::ScoreDocument::Range>& fresh = {});
    void setPlayhead(std::optional<music::Tick> at); // nothing: none is drawn
    QSize sizeHint() const override { return {160, 56}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::shared_ptr<const music::Score> m_score;
    std::optional<bridge::ScoreDocument::Range> m_fresh;
    std::optional<music::Tick> m_playhead;
    music::Tick m_end = 1; // of m_score
    QPixmap m_drawn;
};

} // namespace moyun::ui
