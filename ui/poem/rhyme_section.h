// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace moyun::bridge {
class PoemStudio;
}

namespace moyun::ui {

// The rhyme group asked for, and the dictionary of the group in use: its characters, the most usual first. A
// click writes one into the poem.
class RhymeSection : public QWidget
{
    Q_OBJECT
public:
    explicit RhymeSection(bridge::PoemStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    QComboBox* group() const { return m_group; }
    QString characters() const { return m_shown; }

Q_SIGNALS:
    void characterChosen(const QString& character);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void showCharacters();
    void choose(const QString& name);
    std::optional<std::size_t> groupInUse() const;
    void retranslate();

    bridge::PoemStudio* m_studio;
    QComboBox* m_group;
    QLabel* m_characters;
    QString m_shown;
    int m_filledBook = -1;
    int m_filledGroup = -1;
};

} // namespace moyun::ui
