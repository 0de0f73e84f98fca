// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace moyun::bridge {
class PoemStudio;
class PoemWriterStyle;
} // namespace moyun::bridge

namespace moyun::ui {

class SwitchButton;

// The writer's own style: learned from a file or from the poems here, with progress and a way to stop;
// switched on and off; forgotten.
class StyleSection : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kSureMs = 4000; // the second click that forgets has to come within

    explicit StyleSection(bridge::PoemStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    QPushButton* fileButton() const { return m_file; }
    QPushButton* ownButton() const { return m_own; }
    QPushButton* cancelButton() const { return m_cancel; }
    QPushButton* forgetButton() const { return m_forget; }
    QProgressBar* progress() const { return m_progress; }
    SwitchButton* use() const { return m_use; }
    QString text() const; // what is said of the style, or of how far learning is

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseFile();
    void forget();
    void showState();
    void retranslate();
    QString learningText() const;
    QString styleText() const;

    bridge::PoemStudio* m_studio;
    bridge::PoemWriterStyle* m_style;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    SwitchButton* m_use;
    QPushButton* m_file;
    QPushButton* m_own;
    QPushButton* m_forget;
    QTimer m_sure; // runs while a second click on Forget forgets
};

} // namespace moyun::ui
