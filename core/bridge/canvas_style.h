// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/bridge/style_applier.h"
#include "core/bridge/style_keepsake.h"
#include "core/bridge/style_region.h"
#include "core/canvas/brush.h"
#include "core/canvas/style_regions.h"

#include <QImage>
#include <QObject>
#include <QRect>

#include <functional>
#include <memory>
#include <vector>

namespace moyun::engine {
class Engine;
enum class DevicePreference;
struct StyleLook;
} // namespace moyun::engine

namespace moyun::bridge {

class CanvasDocument;
class CanvasPainter;
class CanvasTools;
class JobList;
class StyleDocument;
class StyleStudio;

// The live style of the canvas: the picture seen in the manner of paintings, whole or in regions, while it is
// painted (docs/adr/0013-live-style-on-the-canvas.md). It changes nothing of the picture; apply() does, as
// one step. Regions are changed by steps of the document's undo stack.
//
// The view draws it so: of each piece of the picture that it shows it makes the plain pixels, then calls
// lay() on them, unless the original is to be seen; on changed(area) it does so again for what lies in
// `area`.
//
// GUI thread only. Composing, networks and conversions run elsewhere; nothing here waits but finish().
class CanvasStyle : public QObject
{
    Q_OBJECT
public:
    enum NoticeKind { Notice, Warning, Error };
    enum ApplyTo {
        NewLayers,   // one for each region, above all others, with the region's mask
        EditedLayer, // the edited layer itself is restyled, where the masks are
        StyleLayers  // one for each region, which follows what lies below it from then on
    };

    // The parts of the canvas that it works with.
    struct Canvas
    {
        CanvasDocument* document;
        CanvasTools* tools;
        CanvasPainter* painter;
    };
    // All outlive it; `jobs` shows what is applied.
    CanvasStyle(engine::Engine& engine, const Canvas& canvas, StyleStudio* styles, JobList* jobs,
                QObject* parent = nullptr);
    ~CanvasStyle() override;

    void setDevice(engine::DevicePreference device); // of all that is computed from then on

    // Off: no request is made and nothing is kept but the regions.
    bool isOn() const;
    void setOn(bool on);
    bool canShow() const;          // the style model is there
    RenderQuality quality() const; // the longest side that is computed: 1024, 2048 or 4096 pixels
    void setQuality(RenderQuality quality);

    // Whether lay() would change anything.
    bool isShown() const;
    // Lays the restyled view over plain pixels of the picture: BGRA in memory, premultiplied, `stride` bytes
    // a row. `area` is in pixels of that level, of which one stands for 2^level pixels of the picture. Pixels
    // outside all masks stay bit for bit what they are.
    void lay(std::uint8_t* bgra, qsizetype stride, const QRect& area, int level) const;

    const StyleRegions& regions() const;
    void restoreRegions(const StyleRegions& regions);                     // of a project: no step
    void changeRegions(const StyleRegions& regions, const QString& step); // all of them, as one step
    // The picture and its regions, as one step of the document.
    void changePicture(canvas::Picture picture, canvas::LayerId layer, const StyleRegions& regions,
                       const QString& step);
    StyleRegions regionsOf(const canvas::StyleRegionRecords& records) const;
    const StyleRegion* active() const; // null: none
    void setActive(int id);            // no step
    int
    addRegion(StyleRegion::Where where); // becomes the active one; 0, with a notice, where there are too many
    void removeRegion(int id);
    void duplicateRegion(int id);
    void moveRegion(int id, int by); // up where positive
    void renameRegion(int id, const QString& name);
    void setRegionVisible(int id, bool visible);
    void setWhere(int id, StyleRegion::Where where);
    void fillMask(int id, bool inside); // all or nothing
    void invertMask(int id);
    void maskFromSelection(int id);
    // The look of the active region as the dock's controls see it: changes make steps of the canvas. Choosing
    // a style where there is no region makes one of the whole canvas.
    StyleDocument* look();

    // As a file keeps them, with whether the live style is on.
    canvas::StyleRegionRecords records() const;
    // Of a picture that was opened, after it stands in the document: no step. Styles that are not here are
    // told, as soon as it is known which are; their ids are kept.
    void restore(const canvas::StyleRegionRecords& records);
    void tellUnknownStyles(); // of style layers and regions, once all styles are read
    // What a project keeps of the styles in use, and what it lends of them where they are not.
    StylesInUse stylesInUse() const;
    void lendStyles(const std::map<std::string, project::StyleInUse>& styles);

    // Painting the active region's mask, with tool options `mask`: the tool CanvasTool::StyleMask. The first
    // stroke makes a region a painted one. False, with a notice, where there is no region.
    bool beginMask(const canvas::StrokeSample& sample, bool erase);
    void addMask(const canvas::StrokeSample& sample);
    void endMask();
    void cancelMask();
    bool isMasking() const;

    // One step to undo when it is rendered, after a stroke that is under way.
    void apply(ApplyTo to);
    bool isApplying() const;
    // Renders such a part once more, of the picture or the edited layer as it is now; answered by rendered(),
    // or a notice. Nothing is changed.
    void renderAgain(StylePart part, bool ofLayer);

    // `painting` shows the whole picture plain. Answers with what it looks like at growing strengths of what
    // the live style shows (StyleGrowth), the weakest first, without the whole style; with nothing where none
    // is shown, or after stopGrowing(). One at a time: a later one takes the place of an earlier one.
    void grow(const QImage& painting, const std::function<void(double)>& progress,
              const std::function<void(std::vector<QImage>)>& done);
    void stopGrowing();

    bool isBusy() const;
    bool isUpToDate() const;     // nothing is under way or waiting, the whole pass in quiet included
    double milliseconds() const; // from a dab to its restyled pixels, lately; 0: none yet
    void finish();               // before the engine is shut down

Q_SIGNALS:
    void changed(const QRect& area); // of the restyled view, in pixels of the picture
    void onChanged(bool on);
    void qualityChanged();
    void regionsChanged();
    void stylesKnown(); // more than before: stylesInUse() may tell more of them
    void busyChanged(bool busy);
    void paced(double milliseconds, const QRect& area); // a change of the picture is shown restyled
    void applied();
    void rendered(const std::vector<moyun::bridge::StyleRendering>& renderings); // in full size
    void noticeRaised(int kind, const QString& title, const QString& text);      // NoticeKind

private:
    struct State;
    void tellKnown();
    void take(const StyleRegions& regions);
    std::function<void()> taking(const StyleRegions& regions);
    void step(StyleRegions after, const QString& text, int gesture = 0);
    void changeLook(const StyleParameters& parameters, const QString& text, int gesture);
    void changeRegion(int id, const std::function<void(StyleRegion&)>& change, const QString& text);
    void tellError(const QString& title, const base::Error& error);
    QString nameOf(const StyleParameters& look) const;
    engine::StyleLook lookOf(const StyleParameters& look) const;
    void connectParts();
    bool isHere(const QString& style) const;

    std::unique_ptr<State> m_state;
};

} // namespace moyun::bridge
