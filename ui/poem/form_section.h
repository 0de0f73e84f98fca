// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QSpinBox;
QT_END_NAMESPACE

namespace moyun::bridge {
class PoemStudio;
}

namespace moyun::ui {

// The choice of a form, of the tune where the form has one (searched by typing), and of the rhyme book.
class FormSection : public QWidget
{
    Q_OBJECT
public:
    explicit FormSection(bridge::PoemStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    QComboBox* form() const { return m_form; }
    QComboBox* tune() const { return m_tune; }
    QComboBox* book() const { return m_book; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void fillTunes();
    void chooseTune(const QString& name);
    void retranslate();

    bridge::PoemStudio* m_studio;
    QComboBox* m_form;
    QLabel* m_tuneName;
    QComboBox* m_tune;
    QLabel* m_linesName;
    QSpinBox* m_lines;
    QLabel* m_bookName;
    QComboBox* m_book;
    QLabel* m_pattern;
    int m_tunesOf = -1; // form whose tunes the list holds
};

} // namespace moyun::ui
