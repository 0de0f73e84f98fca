// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QImage>
#include <QList>

namespace moyun::bridge {

// A style as the gallery shows it.
struct StyleEntry
{
    QString id;               // stable, unique
    QString titleEn, titleZh; // the Chinese ones may be empty: then the English ones stand
    QString artistEn, artistZh;
    QString year;
    QImage thumbnail;
    bool own = false;     // the user's own painting, may be removed
    bool pending = false; // being learnt, cannot be used yet
    bool lent = false;    // came with a project, stays until the program ends
};

// The styles in the order of the gallery: the user's own first, newest first, then the masters. GUI thread
// only.
class StyleListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        ArtistRole,
        YearRole,
        OwnRole,
        PendingRole,
        SearchRole
    };

    using QAbstractListModel::QAbstractListModel;

    // The language of titles; `script` puts simplified Chinese into the script of that language.
    using Script = QString (*)(const QString& simplified);
    void setChinese(bool chinese, Script script = nullptr);
    void setEntries(QList<StyleEntry> entries);
    void putFirst(const StyleEntry& entry); // adds it, or replaces the one of the same id where it is
    void remove(const QString& id);

    const StyleEntry* find(const QString& id) const; // null where unknown; valid until the next change
    QString title(const QString& id) const;
    QImage thumbnail(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    int rowOf(const QString& id) const;
    QString chinese(const QString& text) const;
    QString titleOf(const StyleEntry& entry) const;
    QString artistOf(const StyleEntry& entry) const;

    QList<StyleEntry> m_entries;
    bool m_chinese = false;
    Script m_script = nullptr;
};

} // namespace moyun::bridge
