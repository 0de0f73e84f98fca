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
// click on one shows it with the words that end in it; a click there writes.
class RhymeSection : public QWidget
{
    Q_OBJECT
public:
    explicit RhymeSection(bridge::PoemStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    QComboBox* group() const { return m_group; }
    QString characters() const { return m_shown; }
    QStringList words() const
    {
        return m_shownWords;
    } // the chosen character itself first; empty: none is chosen
    void choose(char32_t character);

Q_SIGNALS:
    void wordChosen(const QString& word); // to be written: one character or more

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void showCharacters();
    void showWords();
    void choose(const QString& name);
    std::optional<std::size_t> groupInUse() const;
    void retranslate();

    bridge::PoemStudio* m_studio;
    QComboBox* m_group;
    QLabel* m_characters;
    QLabel* m_words;
    QLabel* m_hint;
    QString m_shown;
    QStringList m_shownWords;
    char32_t m_chosen = 0; // whose words are shown
    int m_filledBook = -1;
    int m_filledGroup = -1;
};

} // namespace moyun::ui
