// SPDX-License-Identifier: GPL-3.0-or-later
// ProjectTakes: what the rooms make, and what goes back to them.
#include "core/bridge/canvas_studio.h"
#include "core/bridge/canvas_style.h"
#include "core/bridge/music_studio.h"
#include "core/bridge/poem_studio.h"
#include "core/bridge/project_takes.h"
#include "core/bridge/style_studio.h"
#include "core/bridge/take_parts.h"
#include "core/canvas/transform.h"

#include <QRandomGenerator>

namespace moyun::bridge {

using project::TakeKind;
using Kept = ProjectSession::Kept;

namespace {

constexpr quint32 kMostSeed = 1'000'000;
constexpr qsizetype kMostName = 40; // characters of a line of verse

QString nameOf(const std::vector<PoemOffer>& offers)
{
    const std::u32string text = textOf(offers.front());
    const QString all = QString::fromStdU32String(text).simplified();
    return all.size() > kMostName ? all.left(kMostName) + QStringLiteral("…") : all;
}

} // namespace

void ProjectTakes::followRooms()
{
    if (m_parts.style)
        connect(m_parts.style, &CanvasStyle::rendered, this,
                [this](const std::vector<StyleRendering>& renderings) {
                    for (const auto& rendering : renderings) keepRender(rendering, Kept::Work);
                });
    connect(m_parts.poem, &PoemStudio::offered, this,
            [this](const PoemAsking& asking, const std::vector<PoemOffer>& offers) {
                TakeContent content;
                content.info.kind = TakeKind::Poem;
                content.info.name = nameOf(offers).toStdString();
                content.info.model = asking.model;
                content.info.seed = std::uint64_t(asking.options.seed);
                content.asking = asking;
                content.offers = offers;
                // Undo brings back a draft, and with it the candidates that it had.
                const project::Bytes set = poemResult(offers);
                std::string key(set.begin(), set.end());
                if (!asking.asked && key == m_lastSet) return;
                m_lastSet = std::move(key);
                keep(std::move(content), asking.asked ? Kept::Work : Kept::Quiet);
            });
    connect(m_parts.music, &MusicStudio::composed, this,
            [this](const MusicScene& scene, const QList<MusicTake>& takes) {
                for (qsizetype i = takes.size(); i-- > 0;) { // the first of a request stands above the others
                    TakeContent content;
                    content.info.kind = TakeKind::Music;
                    content.info.name = takes[i].name.toStdString();
                    content.info.model = m_parts.music->model().toStdString();
                    content.info.seed = takes[i].wishes.seed;
                    content.music = takes[i];
                    content.scene = scene;
                    keep(std::move(content), Kept::Work);
                }
            });
}

void ProjectTakes::follow(StyleStudio* room)
{
    m_styleRoom = room;
    // Who exports a picture has it in a file; that alone need not ask for saving the project.
    connect(room, &StyleStudio::rendered, this,
            [this](const StyleRendering& rendering) { keepRender(rendering, Kept::Quiet); });
}

void ProjectTakes::keepRender(const StyleRendering& rendering, Kept kept)
{
    TakeContent content;
    content.info.kind = TakeKind::Style;
    content.info.name = rendering.part.name.toStdString();
    content.info.model = rendering.model.toStdString();
    content.rendering = rendering;
    keep(std::move(content), kept);
}

void ProjectTakes::apply(qint64 id, int candidate)
{
    read(id, [this, candidate](const std::shared_ptr<const TakeContent>& content) {
        if (!content) return;
        switch (content->info.kind) {
        case TakeKind::Style:
            applyRender(*content);
            Q_EMIT roomWanted(QStringLiteral("canvas"));
            break;
        case TakeKind::Poem: {
            const auto& offers = content->offers;
            const std::size_t at = std::min(std::size_t(std::max(0, candidate)), offers.size() - 1);
            m_parts.poem->apply(offers[at], content->asking.state);
            Q_EMIT roomWanted(QStringLiteral("poem"));
            break;
        }
        case TakeKind::Music:
            if (m_parts.music->apply(content->music)) Q_EMIT roomWanted(QStringLiteral("music"));
            break;
        }
    });
}

void ProjectTakes::applyRender(const TakeContent& content)
{
    const StyleRendering& rendering = content.rendering;
    const QString name = QString::fromStdString(content.info.name);
    const canvas::Picture& picture = m_parts.canvas->document()->picture();
    const image::Rect whole{0, 0, picture.width, picture.height};
    const double scale =
        std::min(double(whole.width) / rendering.width, double(whole.height) / rendering.height);
    const bool fits = rendering.width == whole.width && rendering.height == whole.height;
    if (rendering.of != StyleRendering::Of::Photograph || fits)
        return placeLayer(name, rendering.pixels, rendering.part.mask);
    const auto fit = canvas::Transform::scaling(scale, scale)
                         .then(canvas::Transform::moving((whole.width - scale * rendering.width) / 2,
                                                         (whole.height - scale * rendering.height) / 2));
    m_fitting.run([pixels = rendering.pixels, fit,
                   whole] { return canvas::transformed(pixels, fit, canvas::Sampling::Bicubic, whole); },
                  [this, name](base::Result<canvas::Pixels> fitted) {
                      if (fitted)
                          placeLayer(name, *fitted, {});
                      else
                          tellError(tr("The take could not be applied."), fitted.error());
                  });
}

void ProjectTakes::placeLayer(const QString& name, const canvas::Pixels& pixels,
                              const std::optional<canvas::Mask>& mask)
{
    m_parts.canvas->painter()->finish(); // the stroke that is under way is a step of its own
    CanvasDocument* document = m_parts.canvas->document();
    canvas::Picture picture = document->picture();
    canvas::Layer layer;
    layer.id = picture.nextId++;
    layer.name = name.toStdString();
    layer.pixels = pixels;
    layer.mask = mask;
    const canvas::LayerId made = layer.id;
    picture.layers.push_back(std::move(layer));
    document->change(std::move(picture), tr("Apply \"%1\"").arg(name), 0, made);
    if (m_parts.style) m_parts.style->setOn(false); // what is applied would be restyled once more
}

void ProjectTakes::again(qint64 id, Seed seed)
{
    read(id, [this, seed](const std::shared_ptr<const TakeContent>& content) {
        if (content) makeAgain(*content, seed);
    });
}

void ProjectTakes::makeAgain(const TakeContent& content, Seed seed)
{
    quint64 wanted = content.info.seed;
    while (seed == Seed::Another && wanted == content.info.seed)
        wanted = 1 + QRandomGenerator::global()->bounded(kMostSeed);
    switch (content.info.kind) {
    case TakeKind::Style:
        if (content.rendering.of == StyleRendering::Of::Photograph) {
            if (m_styleRoom && m_styleRoom->document()->picture())
                m_styleRoom->renderAgain(content.rendering.part);
            else
                Q_EMIT noticeRaised(ProjectSession::Notice, tr("There is no picture to render it on."),
                                    tr("Open one in the Style room first."));
        } else if (m_parts.style) {
            m_parts.style->renderAgain(content.rendering.part,
                                       content.rendering.of == StyleRendering::Of::EditedLayer);
        }
        break;
    case TakeKind::Poem: {
        PoemAsking asking = content.asking;
        asking.options.seed = int(wanted);
        m_parts.poem->askAgain(asking);
        break;
    }
    case TakeKind::Music: {
        MusicWishes wishes = content.music.wishes;
        // Each take of a request has a seed of its own; the steps of a path are one.
        if (wishes.mode != MusicWishes::Mode::Path) wishes.takes = 1;
        wishes.seed = wanted;
        m_parts.music->composeAgain(wishes, content.scene);
        break;
    }
    }
}

} // namespace moyun::bridge
