// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"
#include "core/canvas/brush_library.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QStringList>

namespace moyun::ui {

// The brushes of one shelf (starters, those used last, all, or a group of the library) that match a search.
// Their pictures are decoded by a worker when a view first asks for them. GUI thread only.
class BrushModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { NameRole = Qt::UserRole + 1, GroupRole };
    static constexpr int kPicture = 112; // pixels, the longer side
    // Shelves besides the groups, which have "group/" and their name.
    static QString starters() { return QStringLiteral("starters"); }
    static QString recent() { return QStringLiteral("recent"); }
    static QString all() { return QStringLiteral("all"); }

    explicit BrushModel(canvas::BrushLibrary library, QObject* parent = nullptr);

    const canvas::BrushLibrary& library() const { return m_library; }
    QStringList groups() const; // in the library's order
    void setShelf(const QString& shelf);
    QString shelf() const { return m_shelf; }
    void setSearch(const QString& words); // in all brushes, as long as there are any words
    void setRecent(const QStringList& names);
    QString title(const QString& name) const; // as a person knows it
    QModelIndex indexOf(const QString& name) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        QString name, title, group;
    };
    Row rowOf(const canvas::BrushLibrary::Preset& preset) const;
    QList<Row> everything() const;
    void fill();
    QImage picture(const QString& name) const;

    canvas::BrushLibrary m_library;
    QList<Row> m_rows;
    QString m_shelf, m_search;
    QStringList m_recent;
    mutable QHash<QString, QImage> m_pictures; // null ones are on their way, or cannot be read
    mutable bridge::Background m_decoding;
};

} // namespace moyun::ui
