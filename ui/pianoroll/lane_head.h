// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace moyun::ui {

// What stands at the left of a lane: its name. GUI thread only.
class LaneHead : public QWidget
{
    Q_OBJECT
public:
    // `text`: in the language in use, asked anew at every painting.
    explicit LaneHead(std::function<QString()> text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::function<QString()> m_text;
};

} // namespace moyun::ui
