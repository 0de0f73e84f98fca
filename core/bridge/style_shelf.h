// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"
#include "core/bridge/engine_client.h"
#include "core/bridge/shelf_reader.h"
#include "core/bridge/style_keepsake.h"
#include "core/bridge/style_list_model.h"
#include "core/bridge/style_parameters.h"
#include "core/canvas/picture.h"
#include "core/engine/style/style_collection.h"
#include "core/engine/style/style_mix.h"
#include "core/engine/style/stylize_request.h"

#include <QHash>

#include <memory>

namespace moyun::bridge {

class JobList;

// The styles that can be chosen: the masters' that came with the program and the user's own, each with its
// vector. Reads and writes them away from the GUI thread, and learns new ones from paintings (one job each).
// GUI thread only.
class StyleShelf : public QObject
{
    Q_OBJECT
public:
    struct Folders
    {
        std::filesystem::path gallery; // may be missing
        std::filesystem::path own;     // made with the first painting
    };

    StyleShelf(EngineClient* client, JobList* jobs, StyleListModel* styles, Folders folders,
               QObject* parent = nullptr);

    // Reads both collections for this model; answered by loaded().
    void load(const QString& modelId, const std::string& modelSha256);

    void learn(const QString& file);
    void learn(const QImage& pixels, const QString& title);
    void remove(const QString& id); // one of the user's own

    // Styles that came with a project; those that are not here can be chosen from then on, once they are
    // read: answered by lent(). They are not added to the user's own.
    void lend(std::vector<project::StyleInUse> styles);
    bool isLending() const { return m_lending > 0 || !m_toLend.empty(); }
    // Of one that did not come with the program; nothing where it is not known, or still being learnt.
    std::optional<StyleKeepsake> keepsake(const QString& id) const;

    static constexpr float kLeastWeight = 1e-4f; // below it a style does nothing

    // The styles of a mixture with their weights, those of no weight left out; unknown ids are left out too.
    std::vector<engine::StyleTerm> terms(const StyleParameters& parameters) const;
    // Those of ids with weights given.
    std::vector<engine::StyleTerm> terms(const std::vector<std::pair<std::string, float>>& weighed) const;
    // What a layer or a take keeps, as the engine takes it.
    engine::StyleLook lookOf(const canvas::StyleEffect& effect) const;
    void finish() { m_background.finish(); }

Q_SIGNALS:
    void loaded(const QString& galleryProblem); // empty: the masters' styles are there
    void learnt(const QString& id);
    void lent();
    void failed(const QString& title, const moyun::base::Error& error);

private:
    struct Collections; // touched by the background thread alone
    struct Painting
    {
        QString id, title;
        quint64 task = 0;
        std::shared_ptr<engine::JobId> job; // 0 until it is learnt
        base::ImageRef picture, thumbnail;
    };
    void lendWaiting();
    void take(const StyleKeepsake& lent);
    Painting announce(const QString& title); // with its task
    void take(Painting painting, const base::Result<LearnablePicture>& learnable);
    void encode(const Painting& painting);
    void keep(const Painting& painting, const neural::StyleVector& vector);
    void giveUp(const Painting& painting, const base::Error& error);

    EngineClient* m_client;
    JobList* m_jobs;
    StyleListModel* m_styles;
    Folders m_folders;
    QString m_modelId;
    std::string m_modelSha256; // empty until both collections are read
    std::vector<project::StyleInUse> m_toLend;
    int m_lending = 0; // under way
    QHash<QString, neural::StyleVector> m_vectors;
    std::shared_ptr<Collections> m_collections;
    Background m_background;
};

} // namespace moyun::bridge
