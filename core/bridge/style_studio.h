// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/bridge/picture_opener.h"
#include "core/bridge/style_document.h"
#include "core/bridge/style_frame.h"
#include "core/bridge/style_list_model.h"
#include "core/bridge/style_rendering.h"
#include "core/engine/engine.h"
#include "core/project/content.h"

#include <QObject>

#include <filesystem>
#include <memory>

namespace moyun::bridge {

class EngineClient;
class JobList;
class LivePreview;
class StyleExporter;
class StyleShelf;

// Everything behind the Style workspace: the open picture, its parameters, the gallery, the live preview,
// exports. Puts those parts together; the work is theirs. GUI thread only; never waits, except in finish().
class StyleStudio : public QObject
{
    Q_OBJECT
public:
    enum NoticeKind { Notice, Warning, Error };
    struct Folders
    {
        std::filesystem::path gallery;   // the masters' styles that came with the program
        std::filesystem::path ownStyles; // the user's; made when needed
    };

    // The engine has a backend for styles registered; it and the list outlive this object.
    StyleStudio(engine::Engine& engine, JobList* jobs, Folders folders, QObject* parent = nullptr);
    ~StyleStudio() override;

    StyleDocument* document() { return &m_document; }
    StyleListModel* styles() { return &m_styles; }
    const StyleShelf& shelf() const { return *m_shelf; }
    QString model() const { return m_model; } // id; empty while none is loaded
    // Styles that came with a project (StyleShelf::lend); answered by stylesLent() where any is new here.
    void lendStyles(std::vector<project::StyleInUse> styles);
    bool isLendingStyles() const;

    void open(const QString& file);
    void openSample(const QString& file); // not among the recent ones, nor suggested as a place to export to
    void openPixels(const QImage& pixels, const QString& name);
    void addPainting(const QString& file);
    void addPaintingPixels(const QImage& pixels, const QString& name);
    void removeOwnStyle(const QString& id);
    QString suggestedExport() const;
    void exportTo(const QString& file);
    // Renders the open picture, where there is one, as the part's effect says; answered by rendered() or a
    // notice.
    void renderAgain(const StylePart& part);
    void tellNothingToPaste();

    // Loads the network and then the styles in the background; answered by modelLoaded() and ready(), or a
    // notice.
    void loadModel(const QString& modelId, const std::string& modelSha256);
    void setModelMissing(const base::Error& error); // there is none to load
    void setDevice(engine::DevicePreference device);
    bool isModelReady() const { return !m_model.isEmpty(); }

    // Frames come prepared in this size (device pixels); empty: not at all.
    void setPreparedSize(QSize size);
    // Scales both to that size away from the GUI thread; answered by prepared().
    void prepare(const QImage& source, const QImage& result);

    // Before the engine is shut down: no more requests, workers joined. Nothing is emitted afterwards.
    void finish();

Q_SIGNALS:
    void frameReady(const moyun::bridge::StyleFrame& frame);
    void prepared(const QImage& source, const QImage& scaledSource, const QImage& result,
                  const QImage& scaledResult);
    void modelLoaded(moyun::neural::Device device);
    void ready();                                                  // styles can be chosen
    void rendered(const moyun::bridge::StyleRendering& rendering); // the open picture in full size
    void styleLearnt(const QString& id);
    void stylesLent();
    void busyChanged(bool busy);
    void opened(const QString& file);
    void noticeRaised(int kind, const QString& title, const QString& text); // NoticeKind
    void galleryStateChanged(const QString& emptyText);

private:
    void take(const base::Result<OpenedPicture>& opened, const QString& name, const QString& file);
    void tellError(const QString& title, const base::Error& error);
    void render(engine::StylizeRequest request, const QString& file);
    bool checkModel(); // tells when it is not loaded

    QString m_model; // id; empty while none is loaded
    StyleDocument m_document;
    StyleListModel m_styles;
    PictureOpener m_opener;
    Background m_scaling;
    QSize m_preparedSize;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<StyleShelf> m_shelf;
    std::unique_ptr<LivePreview> m_preview;
    std::unique_ptr<StyleExporter> m_exporter;
};

} // namespace moyun::bridge
