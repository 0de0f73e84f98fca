// SPDX-License-Identifier: GPL-3.0-or-later
// ProjectTakes: the list. What the rooms have to do with it is in project_takes_rooms.cpp.
#include "core/bridge/project_takes.h"

#include "core/bridge/error_text.h"
#include "core/bridge/poem_writer_style.h"
#include "core/project/project_store.h"

#include <QDateTime>

#include <algorithm>

namespace moyun::bridge {

using project::ProjectStore;
using project::Take;
using project::TakeInfo;
using Kept = ProjectSession::Kept;

namespace {

constexpr int kThumbnails = 600; // that are held

base::Error noProject()
{
    return {base::ErrorCode::NotFound, "The project is closed or read-only.", ""};
}

} // namespace

struct ProjectTakes::Removed
{
    std::vector<Take> takes; // those of them that could be read
    QStringList names;
    base::Result<void> done;
};

ProjectTakes::ProjectTakes(ProjectSession* session, const ProjectSession::Parts& parts, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_parts(parts), m_thumbnails(kThumbnails)
{
    const auto begin = [this] {
        m_removed.reset();
        m_lastSet.clear();
        m_thumbnails.clear();
        m_asked.clear();
        ++m_version;
        m_listing = m_keeping = 0;
        Q_EMIT forgotten();
        list();
    };
    connect(session, &ProjectSession::opened, this, begin);
    connect(session, &ProjectSession::copied, this, begin);
    followRooms();
}

int ProjectTakes::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_takes.size());
}

QVariant ProjectTakes::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_takes.size()) return {};
    const TakeInfo& take = m_takes[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
    case NameRole:
        return QString::fromStdString(take.name);
    case IdRole:
        return qint64(take.id);
    case KindRole:
        return int(take.kind);
    case SeedRole:
        return quint64(take.seed);
    case CreatedRole:
        return QDateTime::fromMSecsSinceEpoch(take.created.time_since_epoch().count());
    case PinnedRole:
        return take.pinned;
    case ThumbnailRole:
        if (const QImage* image = m_thumbnails.object(take.id)) return *image;
        wantThumbnail(take.id);
        return QImage();
    default:
        return {};
    }
}

bool ProjectTakes::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid()) return false;
    rename(index.data(IdRole).toLongLong(), value.toString());
    return true;
}

Qt::ItemFlags ProjectTakes::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable;
}

const TakeInfo* ProjectTakes::info(qint64 id) const
{
    for (const TakeInfo& take : m_takes)
        if (take.id == id) return &take;
    return nullptr;
}

QModelIndex ProjectTakes::indexOf(qint64 id) const
{
    for (std::size_t i = 0; i < m_takes.size(); ++i)
        if (m_takes[i].id == id) return index(int(i));
    return {};
}

void ProjectTakes::setQuery(const project::TakeQuery& query)
{
    m_query = query;
    list();
}

void ProjectTakes::list()
{
    ++m_listing;
    auto takes = std::make_shared<std::vector<TakeInfo>>();
    m_session->onStore(
        Kept::Look,
        [takes, query = m_query](ProjectStore* store) {
            if (!store) return;
            if (auto listed = store->takes(query)) *takes = std::move(*listed);
        },
        [this, takes, version = ++m_version] {
            if (m_listing > 0) --m_listing;
            if (version == m_version) show(std::move(*takes));
        });
}

// Row by row: what is chosen, and a name that is being written, stays while others come and go.
void ProjectTakes::show(std::vector<TakeInfo> takes)
{
    QSet<qint64> now, before;
    for (const TakeInfo& take : takes) now.insert(take.id);
    for (const TakeInfo& take : m_takes) before.insert(take.id);
    for (int row = rowCount(); row-- > 0;) {
        if (now.contains(m_takes[std::size_t(row)].id)) continue;
        beginRemoveRows({}, row, row);
        m_takes.erase(m_takes.begin() + row);
        endRemoveRows();
    }
    for (std::size_t row = 0; row < takes.size(); ++row) {
        if (before.contains(takes[row].id)) continue;
        const auto at = std::min(row, m_takes.size());
        beginInsertRows({}, int(at), int(at));
        m_takes.insert(m_takes.begin() + std::ptrdiff_t(at), takes[row]);
        endInsertRows();
    }
    const bool sameOrder = std::equal(takes.begin(), takes.end(), m_takes.begin(), m_takes.end(),
                                      [](const TakeInfo& a, const TakeInfo& b) { return a.id == b.id; });
    if (!sameOrder) beginResetModel();
    m_takes = std::move(takes);
    if (!sameOrder)
        endResetModel();
    else if (!m_takes.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT listChanged();
}

void ProjectTakes::wantThumbnail(qint64 id) const
{
    if (m_asked.contains(id)) return;
    m_asked.insert(id);
    auto image = std::make_shared<QImage>();
    auto* self = const_cast<ProjectTakes*>(this); // a cache alone changes
    m_session->onStore(
        Kept::Look,
        [image, id](ProjectStore* store) {
            if (!store) return;
            const auto png = store->takeThumbnail(id);
            if (png) *image = QImage::fromData(png->data(), int(png->size()), "PNG");
        },
        [self, image, id] {
            self->m_asked.remove(id);
            self->m_thumbnails.insert(id, new QImage(*image));
            if (const QModelIndex at = self->indexOf(id); at.isValid())
                Q_EMIT self->dataChanged(at, at, {ThumbnailRole});
        });
}

void ProjectTakes::keep(TakeContent content, Kept kept)
{
    TakeInfo& info = content.info;
    info.created = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    // With the writer's style the model is the plain one and a little more.
    info.modelSha256 =
        m_hashes.value(QString::fromStdString(PoemWriterStyle::baseId(info.model))).toStdString();
    ++m_keeping;
    auto id = std::make_shared<base::Result<std::int64_t>>(std::int64_t(0));
    m_session->onStore(
        kept,
        [id, content = std::move(content)](ProjectStore* store) {
            if (store) *id = store->addTake(recordOf(content));
        },
        [this, id] {
            if (m_keeping > 0) --m_keeping;
            if (!*id) return tellError(tr("A take could not be kept."), id->error());
            list();
            if (**id != 0) Q_EMIT added(**id);
        });
}

void ProjectTakes::change(const Change& change, const QString& failure)
{
    auto done = std::make_shared<base::Result<void>>();
    m_session->onStore(
        Kept::Work, [done, change](ProjectStore* store) { *done = store ? change(*store) : noProject(); },
        [this, done, failure] {
            if (!*done) tellError(failure, done->error());
            list();
        });
}

void ProjectTakes::setPinned(qint64 id, bool pinned)
{
    const TakeInfo* take = info(id);
    if (!take || take->pinned == pinned) return;
    change([id, pinned](ProjectStore& store) { return store.setTakePinned(id, pinned); },
           tr("The take could not be pinned."));
}

void ProjectTakes::rename(qint64 id, const QString& name)
{
    const TakeInfo* take = info(id);
    const std::string clean = name.simplified().left(200).toStdString();
    if (!take || clean.empty() || take->name == clean) return;
    change([id, clean](ProjectStore& store) { return store.renameTake(id, clean); },
           tr("The take could not be renamed."));
}

void ProjectTakes::remove(const QList<qint64>& ids)
{
    auto removed = std::make_shared<Removed>();
    m_session->onStore(
        Kept::Work,
        [removed, ids](ProjectStore* store) {
            if (!store) {
                removed->done = noProject();
                return;
            }
            for (const qint64 id : ids) {
                const auto info = store->take(id);
                const auto result = store->takeResult(id);
                const auto thumbnail = store->takeThumbnail(id);
                removed->done = store->removeTake(id);
                if (!removed->done) return;
                if (!info) continue;
                removed->names.append(QString::fromStdString(info->name));
                if (result && thumbnail) removed->takes.push_back(Take{*info, **result, *thumbnail});
            }
        },
        [this, removed] {
            if (!removed->done) tellError(tr("A take could not be deleted."), removed->done.error());
            if (!removed->names.isEmpty()) {
                m_removed = removed;
                Q_EMIT this->removed(removed->names);
            }
            list();
        });
}

void ProjectTakes::putBack()
{
    if (!m_removed) return;
    change(
        [removed = std::exchange(m_removed, {})](ProjectStore& store) -> base::Result<void> {
            for (const Take& take : removed->takes)
                if (const auto id = store.addTake(take); !id) return id.error();
            return {};
        },
        tr("The take could not be put back."));
}

void ProjectTakes::read(qint64 id, Read then)
{
    auto content = std::make_shared<base::Result<TakeContent>>(noProject());
    m_session->onStore(
        Kept::Look,
        [content, id](ProjectStore* store) {
            if (!store) return;
            const auto info = store->take(id);
            const auto result = info ? store->takeResult(id) : info.error();
            if (!result)
                *content = result.error();
            else
                *content = contentOf(*info, **result);
        },
        [this, content, then = std::move(then)] {
            if (*content) return then(std::shared_ptr<const TakeContent>(content, &**content));
            tellError(tr("The take could not be read."), content->error());
            then(nullptr);
        });
}

void ProjectTakes::tellError(const QString& title, const base::Error& error)
{
    Q_EMIT noticeRaised(ProjectSession::Error, title, errorText(error));
}

} // namespace moyun::bridge
