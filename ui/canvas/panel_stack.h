// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSplitter>
#include <QString>

#include <functional>
#include <vector>

namespace moyun::ui {

class SectionTitle;

// Panels one below another, each with a title that folds it; those that are open share the height, and the
// lines between them can be dragged. What is folded and how high each is, is kept between runs.
class PanelStack : public QSplitter
{
    Q_OBJECT
public:
    using Text = std::function<QString()>; // in the language in use

    // `key`: under which it is kept (settings).
    explicit PanelStack(const QString& key, QWidget* parent = nullptr);

    // Below those that are there. `open`: at the first start; `stretch`: its share of what height is left.
    void add(const QString& key, Text title, QWidget* panel, bool open = true, int stretch = 1);
    void setOpen(const QString& key, bool open);
    bool isOpen(const QString& key) const;
    void restore(); // after the last panel was added

    QString key() const { return m_key; }
    // What is folded and how high each is, to be kept under a name (PanelLayouts). Panels that a state does
    // not know stay as they are.
    QJsonObject state() const;
    void setState(const QJsonObject& state);
    QJsonObject usualState() const; // that of the first start

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Part
    {
        QString key;
        Text text;
        SectionTitle* title = nullptr;
        QWidget* body = nullptr; // the panel, in what scrolls it
        QWidget* box = nullptr;
        bool usuallyOpen = true;
        int stretch = 1;
    };
    void fold(const Part& part, bool open);
    void giveRest();
    QList<int> usualSizes() const;
    const Part* find(const QString& key) const;

    QString m_key;
    std::vector<Part> m_parts;
    QWidget* m_rest; // takes the height where all are folded
};

} // namespace moyun::ui
