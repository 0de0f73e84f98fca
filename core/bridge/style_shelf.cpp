// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/style_shelf.h"

#include "core/bridge/images.h"
#include "core/bridge/job_list.h"
#include "core/bridge/mix_pad.h"
#include "core/bridge/shelf_reader.h"
#include "core/engine/style/stylize_request.h"
#include "core/image/image_file.h"

#include <QFileInfo>

#include <algorithm>

namespace moyun::bridge {

namespace {

const engine::SlotId kLearnSlot = "style.learn";
constexpr std::size_t kMostLent = 64; // of one project

base::Result<LearnablePicture> fromFile(const std::filesystem::path& file)
{
    auto loaded = image::readImage(file);
    if (!loaded) return loaded.error();
    return learnablePicture(loaded->rgb);
}

} // namespace

struct StyleShelf::Collections
{
    std::optional<engine::StyleCollection> own;
};

StyleShelf::StyleShelf(EngineClient* client, JobList* jobs, StyleListModel* styles, Folders folders,
                       QObject* parent)
    : QObject(parent), m_client(client), m_jobs(jobs), m_styles(styles), m_folders(std::move(folders)),
      m_collections(std::make_shared<Collections>())
{}

void StyleShelf::load(const QString& modelId, const std::string& modelSha256)
{
    m_modelId = modelId;
    struct Read
    {
        QList<ReadStyle> styles;
        QString problem;
        std::optional<base::Error> ownProblem;
    };
    m_background.run(
        [folders = m_folders, modelSha256, collections = m_collections] {
            Read read;
            auto own = engine::StyleCollection::read(folders.own, modelSha256);
            if (own) {
                collections->own = *std::move(own);
                read.styles = readShelf(*collections->own, true);
                std::reverse(read.styles.begin(), read.styles.end()); // kept oldest first, shown newest first
            } else {
                // One of another model or damaged is left as it is; new paintings go beside it.
                const bool missing = own.error().code == base::ErrorCode::NotFound;
                if (!missing) read.ownProblem = own.error();
                collections->own.emplace(missing ? folders.own : folders.own / modelSha256.substr(0, 16),
                                         modelSha256);
                if (!missing)
                    if (auto beside = engine::StyleCollection::read(folders.own / modelSha256.substr(0, 16),
                                                                    modelSha256)) {
                        collections->own = *std::move(beside);
                        read.styles = readShelf(*collections->own, true);
                        read.ownProblem.reset();
                    }
            }
            auto gallery = engine::StyleCollection::read(folders.gallery, modelSha256);
            if (gallery)
                read.styles += readShelf(*gallery, false);
            else
                read.problem = QString::fromStdString(gallery.error().text());
            return read;
        },
        [this, modelSha256](Read read) {
            m_modelSha256 = modelSha256;
            QList<StyleEntry> entries;
            for (const ReadStyle& style : std::as_const(read.styles)) {
                entries.append(style.entry);
                m_vectors.insert(style.entry.id, style.vector);
            }
            m_styles->setEntries(std::move(entries));
            if (read.ownProblem) Q_EMIT failed(tr("Your own styles could not be read."), *read.ownProblem);
            Q_EMIT loaded(read.problem);
            lendWaiting();
        });
}

void StyleShelf::lend(std::vector<project::StyleInUse> styles)
{
    m_toLend = std::move(styles);
    if (!m_modelSha256.empty()) lendWaiting();
}

void StyleShelf::lendWaiting()
{
    std::vector<project::StyleInUse> styles = std::exchange(m_toLend, {});
    std::erase_if(styles, [this](const project::StyleInUse& style) {
        return m_styles->find(QString::fromStdString(style.id)) != nullptr;
    });
    if (styles.size() > kMostLent) styles.resize(kMostLent);
    if (styles.empty()) return;
    ++m_lending;
    m_background.run(
        [styles = std::move(styles)] {
            std::vector<StyleKeepsake> read;
            for (const project::StyleInUse& style : styles)
                if (auto keepsake = keepsakeOf(style)) read.push_back(*std::move(keepsake));
            return read;
        },
        [this](const std::vector<StyleKeepsake>& read) {
            for (const StyleKeepsake& keepsake : read)
                if (!m_styles->find(keepsake.id)) take(keepsake);
            --m_lending;
            Q_EMIT lent();
        });
}

void StyleShelf::take(const StyleKeepsake& lent)
{
    StyleEntry entry;
    entry.id = lent.id;
    entry.titleEn = lent.title;
    entry.thumbnail = lent.thumbnail;
    entry.lent = true;
    if (lent.modelSha256 == m_modelSha256) {
        m_vectors.insert(lent.id, lent.vector);
        m_styles->putFirst(entry);
        return;
    }
    // Of another network, whose vectors mean nothing to this one: it is learnt anew from what can be seen.
    if (lent.thumbnail.isNull()) return;
    engine::EncodeStyleRequest request;
    request.painting = plainPicture(lent.thumbnail);
    request.modelId = m_modelId.toStdString();
    m_client->submit(std::move(request), kLearnSlot, [this, entry](const engine::Event& event) {
        if (event.type != engine::EventType::Finished) return;
        m_vectors.insert(entry.id, *event.outcome.as<neural::StyleVector>());
        m_styles->putFirst(entry);
        Q_EMIT learnt(entry.id);
    });
}

std::optional<StyleKeepsake> StyleShelf::keepsake(const QString& id) const
{
    const StyleEntry* entry = m_styles->find(id);
    const auto vector = m_vectors.constFind(id);
    if (!entry || entry->pending || !(entry->own || entry->lent) || vector == m_vectors.constEnd()) return {};
    return StyleKeepsake{id, entry->titleEn, m_modelSha256, *vector, entry->thumbnail};
}

StyleShelf::Painting StyleShelf::announce(const QString& title)
{
    Painting painting;
    painting.id = newStyleId(title);
    painting.title = title;
    painting.job = std::make_shared<engine::JobId>(0);
    painting.task =
        m_jobs->add(tr("Learn \"%1\"").arg(title), [this, job = painting.job] { m_client->cancel(*job); });
    return painting;
}

void StyleShelf::take(Painting painting, const base::Result<LearnablePicture>& learnable)
{
    if (!learnable) return giveUp(painting, learnable.error());
    painting.picture = learnable->picture;
    painting.thumbnail = learnable->thumbnail;
    StyleEntry entry;
    entry.id = painting.id;
    entry.titleEn = painting.title;
    entry.thumbnail = sharedImage(painting.thumbnail);
    entry.own = true;
    entry.pending = true;
    m_styles->putFirst(entry);
    encode(painting);
}

void StyleShelf::learn(const QString& file)
{
    m_background.run([path = std::filesystem::path(file.toStdString())] { return fromFile(path); },
                     [this, painting = announce(QFileInfo(file).completeBaseName())](
                         const base::Result<LearnablePicture>& learnable) { take(painting, learnable); });
}

void StyleShelf::learn(const QImage& pixels, const QString& title)
{
    m_background.run([pixels] { return learnablePicture(*plainPicture(pixels)); },
                     [this, painting = announce(title)](const base::Result<LearnablePicture>& learnable) {
                         take(painting, learnable);
                     });
}

void StyleShelf::encode(const Painting& painting)
{
    engine::EncodeStyleRequest request;
    request.painting = painting.picture;
    request.modelId = m_modelId.toStdString();
    *painting.job =
        m_client->submit(std::move(request), kLearnSlot, [this, painting](const engine::Event& event) {
            if (event.type == engine::EventType::Started)
                m_jobs->setRunning(painting.task);
            else if (event.type == engine::EventType::Finished)
                keep(painting, *event.outcome.as<neural::StyleVector>());
            else if (event.type == engine::EventType::Failed)
                giveUp(painting, event.error);
            else if (engine::isFinal(event.type))
                giveUp(painting, base::Error{base::ErrorCode::Cancelled, "Cancelled.", ""});
        });
}

void StyleShelf::keep(const Painting& painting, const neural::StyleVector& vector)
{
    m_vectors.insert(painting.id, vector);
    m_background.run(
        [collections = m_collections, painting, vector]() -> base::Result<void> {
            engine::NamedStyle named;
            named.id = painting.id.toStdString();
            named.titleEn = painting.title.toStdString();
            named.vector = vector;
            if (auto added = collections->own->add(std::move(named), *painting.thumbnail); !added)
                return added;
            return collections->own->write();
        },
        [this, painting](base::Result<void> kept) {
            // It can be used even if it could not be kept.
            if (const StyleEntry* pending = m_styles->find(painting.id)) {
                StyleEntry entry = *pending;
                entry.pending = false;
                m_styles->putFirst(entry);
            }
            if (kept) {
                m_jobs->end(painting.task, TaskState::Finished);
            } else {
                m_jobs->end(painting.task, TaskState::Failed, QString::fromStdString(kept.error().message));
                Q_EMIT failed(tr("\"%1\" can be used now, but could not be kept for the next time.")
                                  .arg(painting.title),
                              kept.error());
            }
            Q_EMIT learnt(painting.id);
        });
}

void StyleShelf::giveUp(const Painting& painting, const base::Error& error)
{
    m_styles->remove(painting.id);
    m_jobs->end(painting.task, error.isCancelled() ? TaskState::Cancelled : TaskState::Failed,
                QString::fromStdString(error.message));
    if (!error.isCancelled())
        Q_EMIT failed(tr("\"%1\" could not be made a style.").arg(painting.title), error);
}

void StyleShelf::remove(const QString& id)
{
    const StyleEntry* entry = m_styles->find(id);
    if (!entry || !entry->own || entry->pending) return;
    const QString title = m_styles->title(id);
    m_styles->remove(id);
    m_background.run(
        [collections = m_collections, id = id.toStdString()]() -> base::Result<void> {
            if (auto removed = collections->own->remove(id); !removed) return removed;
            return collections->own->write();
        },
        [this, title](base::Result<void> removed) {
            if (!removed)
                Q_EMIT failed(tr("\"%1\" could not be removed for good.").arg(title), removed.error());
        });
}

std::vector<engine::StyleTerm>
StyleShelf::terms(const std::vector<std::pair<std::string, float>>& weighed) const
{
    std::vector<engine::StyleTerm> terms;
    for (const auto& [id, weight] : weighed) {
        const auto vector = m_vectors.constFind(QString::fromStdString(id));
        if (vector == m_vectors.constEnd() || !(weight > kLeastWeight)) continue;
        terms.push_back({*vector, weight, id});
    }
    return terms;
}

engine::StyleLook StyleShelf::lookOf(const canvas::StyleEffect& effect) const
{
    return {terms(effect.styles), effect.strength, effect.keepColours, effect.strokeScale};
}

std::vector<engine::StyleTerm> StyleShelf::terms(const StyleParameters& parameters) const
{
    const QList<double> weights =
        mixpad::weights(static_cast<int>(parameters.styles.size()), parameters.puck);
    std::vector<std::pair<std::string, float>> weighed;
    for (qsizetype i = 0; i < parameters.styles.size(); ++i)
        weighed.emplace_back(parameters.styles[i].toStdString(), static_cast<float>(weights.value(i)));
    return terms(weighed);
}

} // namespace moyun::bridge
