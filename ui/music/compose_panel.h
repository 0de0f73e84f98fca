// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::bridge {
class MusicStudio;
}

namespace moyun::ui {

class BusyLight;
class CountSection;
class MannerSection;
class ModeSection;
class PieceSection;
class SectionColumn;
class TakeList;
class TidySection;

// What is to be composed, in sections that fold; the button that composes; the takes below.
class ComposePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ComposePanel(bridge::MusicStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    ModeSection* mode() const { return m_mode; }
    PieceSection* piece() const { return m_piece; }
    MannerSection* manner() const { return m_manner; }
    TidySection* tidy() const { return m_tidy; }
    CountSection* count() const { return m_count; }
    TakeList* takes() const { return m_takes; }
    QPushButton* composeButton() const { return m_compose; }
    QPushButton* moreButton() const { return m_more; }
    QToolButton* stopButton() const { return m_stop; }
    QString hint() const; // why it cannot compose; empty: it can
    QSplitter* splitter() const { return m_splitter; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showState();
    void shareHeight();
    void retranslate();

    bridge::MusicStudio* m_studio;
    QLabel* m_title;
    BusyLight* m_light;
    QToolButton* m_stop;
    QPushButton *m_compose, *m_more;
    QProgressBar* m_progress;
    QLabel* m_hint;
    QSplitter* m_splitter;
    SectionColumn* m_column;
    ModeSection* m_mode;
    PieceSection* m_piece;
    MannerSection* m_manner;
    TidySection* m_tidy;
    CountSection* m_count;
    TakeList* m_takes;
};

} // namespace moyun::ui
