// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace moyun::bridge {
class PoemStudio;
}

namespace moyun::ui {

// The character that was clicked: how it may be read, what its place asks, and the ten that the model thought
// likely there. A click on one writes it in its place.
class PlaceSection : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceSection(bridge::PoemStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    void showPlace(int place); // of the text; -1: none
    QString readings() const;
    QString likely() const;

Q_SIGNALS:
    void replaceRequested(int place, const QString& character);

protected:
    void changeEvent(QEvent* event) override;

private:
    void describe();

    bridge::PoemStudio* m_studio;
    QLabel* m_readings;
    QLabel* m_likely;
    int m_place = -1;
};

} // namespace moyun::ui
