// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

class BusyLight;
class Segments;

// The strip above the picture: its name, how it is compared, zoom, and whether work is under way.
class ViewBar : public QFrame
{
    Q_OBJECT
public:
    explicit ViewBar(QWidget* parent = nullptr);

    void setName(const QString& name);
    void setZoom(double zoom);
    void setMode(int mode);
    BusyLight* light() const { return m_light; }
    QToolButton* originalButton() const { return m_original; }

Q_SIGNALS:
    void modeChosen(int mode); // CompareView::Mode
    void fitRequested();
    void zoomRequested(double factor);
    void originalHeld(bool held);
    void openRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showName();

    QLabel *m_name, *m_zoom;
    QToolButton *m_open, *m_original, *m_fit, *m_in, *m_out;
    Segments* m_modes;
    BusyLight* m_light;
    QString m_picture;
};

} // namespace moyun::ui
