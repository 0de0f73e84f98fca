// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace moyun::bridge {
class PoemStudio;
}

namespace moyun::ui {

class CandidatePanel;
class HelperPanel;
class PoemBar;
class PoemEditor;

// What the Poem workspace shows: the poem, the candidates, the helpers, joined to the studio behind them.
class PoemPage : public QWidget
{
    Q_OBJECT
public:
    explicit PoemPage(bridge::PoemStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    PoemEditor* editor() const { return m_editor; }
    CandidatePanel* candidates() const { return m_candidates; }
    HelperPanel* helpers() const { return m_helpers; }
    PoemBar* bar() const { return m_bar; }

    void chooseFile();
    void chooseExport();
    void anotherLine();

Q_SIGNALS:
    void statusChanged(const QString& zoom, const QString& size, const QString& speed);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showName();
    void tellStatus();

    bridge::PoemStudio* m_studio;
    PoemBar* m_bar;
    PoemEditor* m_editor;
    CandidatePanel* m_candidates;
    HelperPanel* m_helpers;
};

} // namespace moyun::ui
