// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace moyun::ui {

class PanelStack;

// Arrangements of the panels (which are shown and open, in which order, how high) under names of the user's,
// kept between runs. GUI thread only.
class PanelLayouts : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMost = 24, kMostName = 40;

    explicit PanelLayouts(QList<PanelStack*> stacks, QObject* parent = nullptr); // they outlive it

    QStringList names() const;
    bool save(const QString& name); // as it is now; replaces one of that name. False: no name, or too many
    bool use(const QString& name);  // false: there is none
    void remove(const QString& name);
    void reset(); // as at the first start

    void fillMenu(QMenu* menu, QWidget* window); // `window`: of the dialog that asks for a name

private:
    QList<PanelStack*> m_stacks;
};

} // namespace moyun::ui
