// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSplitter>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace moyun::ui {

class SectionTitle;

// Panels one below another, each with a title that folds it; those that are open share the height, and the
// lines between them can be dragged. A title dragged up or down (or Alt and an arrow key on it) puts its
// panel to another place; panels can be hidden. What is shown and folded, in which order and how high, is
// kept between runs. Where what is open has too little room, those opened longest ago are folded; those that
// were folded because the window became lower open again when it has room.
class PanelStack : public QSplitter
{
    Q_OBJECT
public:
    using Text = std::function<QString()>; // in the language in use

    // `key`: under which it is kept (settings).
    explicit PanelStack(const QString& key, QWidget* parent = nullptr);

    // Below those that are there. `open`: at the first start; `stretch`: its share of what height is left.
    void add(const QString& key, Text title, QWidget* panel, bool open = true, int stretch = 1);
    void setOpen(const QString& key, bool open); // also shows it
    bool isOpen(const QString& key) const;
    QStringList keys() const; // from the top, the hidden ones too
    QString titleOf(const QString& key) const;
    void setShown(const QString& key, bool shown);
    bool isShown(const QString& key) const;
    void move(const QString& key, int to);         // `to`: its place from the top among all
    SectionTitle* title(const QString& key) const; // null: there is none
    void restore();                                // after the last panel was added

    QString key() const { return m_key; }
    // What is shown and folded, the order and the heights, to be kept under a name (PanelLayouts). Panels
    // that a state does not know stay as they are.
    QJsonObject state() const;
    void setState(const QJsonObject& state);
    QJsonObject usualState() const; // that of the first start

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // of the titles

private:
    struct Part
    {
        QString key;
        Text text;
        SectionTitle* title = nullptr;
        QWidget* panel = nullptr;
        QWidget* body = nullptr; // what scrolls it
        QWidget* box = nullptr;
        bool usuallyOpen = true;
        int stretch = 1;
        bool shown = true;
    };
    void fold(const Part& part, bool open);
    int neededHeight() const; // of what is open, with all titles
    Part* openedLongestAgo(const QString& except);
    void makeRoomFor(const QString& key);
    void fitHeight();
    void order(const QStringList& keys);
    void giveRest();
    void keepOrder() const;
    int gapAt(int y) const; // the place from the top, among all, of what is dropped at that height
    void markGap(int gap);
    void openMenu(const QString& key, const QPoint& global);
    bool takeDrag(SectionTitle* title, QEvent* event);
    QList<int> usualSizes() const;
    QString settingOf(const QString& key) const; // whether it is open
    void retranslate();
    const Part* find(const QString& key) const;
    Part* find(const QString& key);

    QString m_key;
    std::vector<Part> m_parts; // from the top
    QStringList m_usualOrder;
    QStringList m_opened;   // by the user, the newest last
    QStringList m_squeezed; // folded for want of room alone, the last first to open again
    bool m_fitting = false;
    int m_pressedAt = 0;
    bool m_dragging = false;
    QWidget* m_rest; // takes the height where all are folded
    QLabel* m_hint;  // in it: where all are hidden
    QWidget* m_mark; // where what is dragged would come to
};

} // namespace moyun::ui
