// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/bridge/background.h"
#include "core/image/mood.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace moyun::bridge {
class PoemStudio;
}

namespace moyun::ui {

// What the painting's colours and light say for the poem: every word with the measure that gave it, to be
// ticked off, then added to the theme. GUI thread; measuring runs elsewhere.
class MoodSection : public QWidget
{
    Q_OBJECT
public:
    explicit MoodSection(bridge::PoemStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    // Makes the picture to be measured; called on the GUI thread, what it gives on another one. Without it
    // the section says that there is no painting.
    using Painting = std::function<base::ImageBuffer()>;
    void setSource(std::function<Painting()> source);

    QPushButton* lookButton() const { return m_look; }
    QPushButton* addButton() const { return m_add; }
    const QList<QCheckBox*>& words() const { return m_boxes; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void look();
    void take(const image::Mood& mood);
    void addToTheme();
    void showState();
    void retranslate();
    QString wordOf(std::size_t rule) const;
    QString textOf(std::size_t rule) const;

    bridge::PoemStudio* m_studio;
    std::function<Painting()> m_source;
    std::vector<image::MoodRule> m_rules;
    image::Mood m_mood{};
    bool m_looked = false, m_waitsForFocus = false;
    std::vector<std::size_t> m_met; // of m_rules, one a box
    QLabel* m_hint;
    QPushButton *m_look, *m_add;
    QVBoxLayout* m_list;
    QList<QCheckBox*> m_boxes;
    bridge::Background m_measuring; // goes first
};

} // namespace moyun::ui
