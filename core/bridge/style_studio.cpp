// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/style_studio.h"

#include "core/bridge/engine_client.h"
#include "core/bridge/error_text.h"
#include "core/bridge/images.h"
#include "core/bridge/live_preview.h"
#include "core/bridge/sentences.h"
#include "core/bridge/settings.h"
#include "core/bridge/style_exporter.h"
#include "core/bridge/style_request.h"
#include "core/bridge/style_shelf.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace moyun::bridge {

StyleStudio::StyleStudio(engine::Engine& engine, JobList* jobs, Folders folders, QObject* parent)
    : QObject(parent), m_client(std::make_unique<EngineClient>(engine)),
      m_shelf(std::make_unique<StyleShelf>(m_client.get(), jobs, &m_styles,
                                           StyleShelf::Folders{folders.gallery, folders.ownStyles})),
      m_preview(std::make_unique<LivePreview>(m_client.get(), &m_document, m_shelf.get())),
      m_exporter(std::make_unique<StyleExporter>(m_client.get(), jobs))
{
    connect(m_preview.get(), &LivePreview::frameReady, this, &StyleStudio::frameReady);
    connect(m_preview.get(), &LivePreview::busyChanged, this, &StyleStudio::busyChanged);
    connect(m_preview.get(), &LivePreview::noticed, this,
            [this](const QString& text) { Q_EMIT noticeRaised(Notice, text, {}); });
    connect(m_preview.get(), &LivePreview::failed, this,
            [this](const base::Error& error) { tellError(tr("The picture could not be restyled."), error); });
    connect(m_shelf.get(), &StyleShelf::failed, this, &StyleStudio::tellError);
    connect(m_shelf.get(), &StyleShelf::loaded, this, [this](const QString& problem) {
        Q_EMIT galleryStateChanged(problem);
        m_preview->setModel(m_model);
        Q_EMIT ready();
    });
    connect(m_shelf.get(), &StyleShelf::learnt, this, &StyleStudio::styleLearnt);
    connect(m_shelf.get(), &StyleShelf::lent, this, &StyleStudio::stylesLent);
    connect(m_exporter.get(), &StyleExporter::rendered, this, &StyleStudio::rendered);
    connect(m_exporter.get(), &StyleExporter::exported, this, [this](const QString& file) {
        Q_EMIT noticeRaised(Notice, tr("Exported \"%1\".").arg(QFileInfo(file).fileName()),
                            tr("It is in %1.").arg(QDir::toNativeSeparators(QFileInfo(file).absolutePath())));
    });
    connect(m_exporter.get(), &StyleExporter::failed, this,
            [this](const QString& file, const base::Error& error) {
                tellError(tr("\"%1\" was not exported.").arg(QFileInfo(file).fileName()), error);
            });
}

StyleStudio::~StyleStudio()
{
    finish();
}

void StyleStudio::setDevice(engine::DevicePreference device)
{
    m_client->setDevice(device);
}

void StyleStudio::loadModel(const QString& modelId, const std::string& modelSha256)
{
    m_client->declareSlot("style.load", engine::Policy::Exclusive);
    engine::LoadStyleRequest request;
    request.modelId = modelId.toStdString();
    m_client->submit(std::move(request), "style.load",
                     [this, modelId, modelSha256](const engine::Event& event) {
                         if (event.type == engine::EventType::Notice)
                             Q_EMIT noticeRaised(Notice, QString::fromStdString(event.text), {});
                         else if (event.type == engine::EventType::Failed)
                             setModelMissing(event.error);
                         else if (event.type == engine::EventType::Finished) {
                             m_model = modelId;
                             if (const auto* loaded = event.outcome.as<engine::LoadStyleOutcome>())
                                 Q_EMIT modelLoaded(loaded->device);
                             m_shelf->load(modelId, modelSha256);
                         }
                     });
}

void StyleStudio::lendStyles(std::vector<project::StyleInUse> styles)
{
    m_shelf->lend(std::move(styles));
}

bool StyleStudio::isLendingStyles() const
{
    return m_shelf->isLending();
}

void StyleStudio::setModelMissing(const base::Error& error)
{
    m_model.clear();
    Q_EMIT galleryStateChanged(tr("There are no styles, because the style model could not be loaded."));
    tellError(tr("The style model could not be loaded; pictures can be looked at, but not restyled."), error);
}

void StyleStudio::open(const QString& file)
{
    m_opener.openFile(file, [this, file](const base::Result<OpenedPicture>& opened) {
        take(opened, QFileInfo(file).fileName(), file);
    });
}

void StyleStudio::openSample(const QString& file)
{
    m_opener.openFile(file, [this, file](const base::Result<OpenedPicture>& opened) {
        take(opened, QFileInfo(file).fileName(), {});
    });
}

void StyleStudio::openPixels(const QImage& pixels, const QString& name)
{
    m_opener.openPixels(pixels,
                        [this, name](const base::Result<OpenedPicture>& opened) { take(opened, name, {}); });
}

void StyleStudio::take(const base::Result<OpenedPicture>& opened, const QString& name, const QString& file)
{
    if (!opened) return tellError(tr("\"%1\" could not be opened.").arg(name), opened.error());
    m_document.setPicture(*opened, name, file.isEmpty() ? QString() : QFileInfo(file).absolutePath());
    if (!file.isEmpty()) Q_EMIT this->opened(file);
    if (!opened->notes.isEmpty())
        Q_EMIT noticeRaised(Notice, tr("\"%1\" was converted while opening.").arg(name),
                            joinSentences(opened->notes));
}

bool StyleStudio::checkModel()
{
    if (isModelReady()) return true;
    Q_EMIT noticeRaised(
        Warning, tr("The style model is not loaded."),
        tr("If it does not come within a few seconds, check the models folder of the program."));
    return false;
}

void StyleStudio::addPainting(const QString& file)
{
    if (checkModel()) m_shelf->learn(file);
}

void StyleStudio::addPaintingPixels(const QImage& pixels, const QString& name)
{
    if (checkModel()) m_shelf->learn(pixels, name);
}

void StyleStudio::removeOwnStyle(const QString& id)
{
    m_shelf->remove(id);
}

QString StyleStudio::suggestedExport() const
{
    QString folder = Settings().lastFolder(QStringLiteral("export"));
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) folder = m_document.folder();
    if (folder.isEmpty() || !QFileInfo(folder).isWritable())
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (!QFileInfo(folder).isDir()) folder = QDir::homePath();
    const QString stem = QFileInfo(m_document.name()).completeBaseName() + QLatin1Char('-') + tr("restyled");
    QString file = QDir(folder).filePath(stem + QStringLiteral(".png"));
    for (int number = 2; QFileInfo::exists(file) && number < 1000; ++number)
        file = QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(stem).arg(number));
    return file;
}

void StyleStudio::exportTo(const QString& file)
{
    if (!m_document.picture() || !checkModel()) return;
    auto request = styleRequest(m_document.picture(), *m_shelf, m_document.parameters(), m_model);
    if (request.look.styles.empty()) {
        Q_EMIT noticeRaised(Warning, tr("There is nothing to export yet."),
                            tr("Choose a style in the gallery first."));
        return;
    }
    Settings().setLastFolder(QStringLiteral("export"), QFileInfo(file).absolutePath());
    render(std::move(request), file);
}

void StyleStudio::renderAgain(const StylePart& part)
{
    if (!m_document.picture() || !checkModel()) return;
    engine::StylizeRequest request;
    request.photo = m_document.picture();
    request.look = m_shelf->lookOf(part.effect);
    request.modelId = m_model.toStdString();
    if (request.look.styles.empty()) {
        Q_EMIT noticeRaised(Warning, tr("This cannot be rendered here."),
                            tr("The style model or one of its styles is not on this machine."));
        return;
    }
    render(std::move(request), {});
}

void StyleStudio::render(engine::StylizeRequest request, const QString& file)
{
    StyleRendering rendering;
    rendering.of = StyleRendering::Of::Photograph;
    rendering.model = m_model;
    StylePart& part = rendering.part;
    part.look = request.look;
    QStringList titles;
    for (const engine::StyleTerm& term : request.look.styles) {
        titles.append(m_styles.title(QString::fromStdString(term.name)));
        part.effect.styles.emplace_back(term.name, term.weight);
    }
    part.effect.strength = part.look.strength;
    part.effect.keepColours = part.look.keepColours;
    part.effect.strokeScale = part.look.strokeScale;
    part.name = titles.join(QStringLiteral(" + ")) + QStringLiteral(" · ") + m_document.name();
    m_exporter->start(std::move(request), m_document.opened().alpha, std::move(rendering), file);
}

void StyleStudio::tellNothingToPaste()
{
    Q_EMIT noticeRaised(Warning, tr("There is no picture to paste."),
                        tr("Copy a picture, or picture files, in another program first."));
}

void StyleStudio::setPreparedSize(QSize size)
{
    m_preparedSize = size;
    m_preview->setPreparedSize(size);
}

void StyleStudio::prepare(const QImage& source, const QImage& result)
{
    const QSize size = m_preparedSize;
    if (size.isEmpty()) return;
    struct Pair
    {
        QImage source, result;
    };
    m_scaling.run(
        [source, result, size] {
            return Pair{preparedImage(source, size), preparedImage(result, size)};
        },
        [this, size, source, result](const Pair& pair) {
            if (size == m_preparedSize) Q_EMIT prepared(source, pair.source, result, pair.result);
        });
}

void StyleStudio::tellError(const QString& title, const base::Error& error)
{
    if (!error.isCancelled()) Q_EMIT noticeRaised(Error, title, errorText(error));
}

void StyleStudio::finish()
{
    m_client->close();
    m_opener.finish();
    m_scaling.finish();
    m_shelf->finish();
    m_preview->finish();
    m_exporter->finish();
}

} // namespace moyun::bridge
