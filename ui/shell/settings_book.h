// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace moyun::ui {

// One thing that can be set: how it is called and explained, what it is now, and how it is set. It keeps
// nothing itself: `value` and `set` lead to where the program keeps it, so that a setting which is also found
// elsewhere is one and the same.
struct Setting
{
    using Text = std::function<QString()>; // in the language in use
    struct Choice
    {
        QVariant value;
        QString text;
    };
    enum Kind { Choose, Number, Switch, File, Own };

    QString id; // stable: page and name, "music.output"
    Kind kind = Choose;
    Text title, explanation;
    Text words;       // more words to be found by; may be empty
    bool live = true; // false: counts from the next start of the program
    QVariant usual;   // the default
    std::function<QVariant()> value;
    std::function<void(const QVariant&)> set;

    std::function<QList<Choice>()> choices; // of Choose
    int least = 0, most = 0, step = 1;      // of Number
    Text unit, special;       // of Number: "%1 MiB"; what the least value is called, may be empty
    Text dialogTitle, filter; // of File
    Text none;                // of File: shown for an empty path; of Own: what the default is called
    std::function<QWidget*(QWidget* parent)> editor; // of Own: looks after its value itself
};

// All that can be set, by pages, in the order in which it was added. GUI thread only.
class SettingsBook : public QObject
{
    Q_OBJECT
public:
    struct Page
    {
        QString id;
        Setting::Text title;
        const char* icon = nullptr; // in resources/icons
        std::vector<Setting> settings;
    };

    using QObject::QObject;

    void addPage(const QString& id, const Setting::Text& title, const char* icon);
    void add(const QString& page, Setting setting); // the page exists
    const std::vector<Page>& pages() const { return m_pages; }
    const Setting* find(const QString& id) const; // null where unknown; valid until the next add()

    void set(const QString& id, const QVariant& value);
    void reset(const QString& id);
    void touch(const QString& id) { Q_EMIT changed(id); } // it was changed elsewhere

    // Whether every word of `wanted` is found in its texts, in any case.
    static bool matches(const Setting& setting, const QString& wanted);

Q_SIGNALS:
    void changed(const QString& id);

private:
    std::vector<Page> m_pages;
};

} // namespace moyun::ui
