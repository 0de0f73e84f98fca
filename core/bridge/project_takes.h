// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"
#include "core/bridge/project_session.h"
#include "core/bridge/take_record.h"
#include "core/project/take.h"

#include <QAbstractListModel>
#include <QCache>
#include <QHash>
#include <QImage>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace moyun::bridge {

class StyleStudio;

// The takes of the open project as a list, newest first: style renders, sets of candidates, music. What the
// rooms make goes into the project by itself; packing, drawing and the disk are the session's writer's
// affair. GUI thread only; waits for nothing.
class ProjectTakes : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, KindRole, NameRole, SeedRole, CreatedRole, PinnedRole, ThumbnailRole };
    enum class Seed { Same, Another };
    using Read =
        std::function<void(const std::shared_ptr<const TakeContent>& content)>; // null: damaged, told

    // Session and rooms outlive it.
    ProjectTakes(ProjectSession* session, const ProjectSession::Parts& parts, QObject* parent = nullptr);

    // The room whose pictures are takes too; it outlives this.
    void follow(StyleStudio* room);
    // Of the models in use, by id, for what is made from now on.
    void setModelHashes(const QHash<QString, QString>& hashes) { m_hashes = hashes; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override; // EditRole: the name
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const project::TakeInfo* info(qint64 id) const; // null: not in the list
    QModelIndex indexOf(qint64 id) const;
    const project::TakeQuery& query() const { return m_query; }
    void setQuery(const project::TakeQuery& query);
    // Everything that was asked of the list is in it.
    bool isUpToDate() const { return m_listing == 0 && m_keeping == 0; }

    void setPinned(qint64 id, bool pinned);
    void rename(qint64 id, const QString& name);
    void remove(const QList<qint64>& ids); // answered by removed()
    void putBack();                        // what was removed last, all of it
    void read(qint64 id, Read then);
    // One step to undo, in the room that it belongs to: a layer above all others, the poem, the score. What
    // was painted over a photograph stands in the middle of the canvas, as large as fits.
    // `candidate`: of a set.
    void apply(qint64 id, int candidate = 0);
    // Makes it once more; a new take. A render has no seed: it is made of the picture as it is now, the
    // canvas or the photograph that is open.
    void again(qint64 id, Seed seed);

Q_SIGNALS:
    void listChanged(); // other takes are in it
    void removed(const QStringList& names);
    void forgotten(); // another project is open: what was removed of the last one cannot be put back
    void added(qint64 id);
    void roomWanted(const QString& room);                                   // id of a workspace
    void noticeRaised(int kind, const QString& title, const QString& text); // ProjectSession::NoticeKind

private:
    struct Removed;
    void list();
    void show(std::vector<project::TakeInfo> takes);
    void wantThumbnail(qint64 id) const;
    void keep(TakeContent content, ProjectSession::Kept kept);
    using Change = std::function<base::Result<void>(project::ProjectStore&)>;
    void change(const Change& change, const QString& failure);
    void followRooms();
    void keepRender(const StyleRendering& rendering, ProjectSession::Kept kept);
    void applyRender(const TakeContent& content);
    void placeLayer(const QString& name, const canvas::Pixels& pixels,
                    const std::optional<canvas::Mask>& mask);
    void makeAgain(const TakeContent& content, Seed seed);
    void tellError(const QString& title, const base::Error& error);

    ProjectSession* m_session;
    ProjectSession::Parts m_parts;
    StyleStudio* m_styleRoom = nullptr;
    Background m_fitting;
    QHash<QString, QString> m_hashes;
    project::TakeQuery m_query;
    std::vector<project::TakeInfo> m_takes;
    mutable QCache<qint64, QImage> m_thumbnails;
    mutable QSet<qint64> m_asked; // thumbnails on their way
    std::shared_ptr<Removed> m_removed;
    std::string m_lastSet;            // of candidates, so that the same is not kept twice in a row
    int m_listing = 0, m_keeping = 0; // under way
    quint64 m_version = 0;            // of the list: answers to earlier ones are dropped
};

} // namespace moyun::bridge
