// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"
#include "core/bridge/engine_client.h"
#include "core/bridge/style_region.h"
#include "core/bridge/style_view.h"
#include "core/bridge/style_working.h"
#include "core/engine/style/stylize_request.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <functional>
#include <vector>

namespace moyun::bridge {

class CanvasDocument;

// Keeps the restyled view up with the picture (docs/adr/0013-live-style-on-the-canvas.md): what changes is
// composed, cut out, restyled with the statistics of the last whole pass and pasted, one round after another,
// each with all that changed during the one before; after kQuietMs without a change a whole pass measures
// anew. Composing, pasting and weighing by masks run on a worker of its own, networks on the engine's lane.
// GUI thread only; never waits but in finish().
class CanvasRestyler : public QObject
{
    Q_OBJECT
public:
    static constexpr int kQuietMs = 600;
    static constexpr int kSettleMs = 200; // after a change of a look, until it is worth a whole pass

    using LookOf = std::function<engine::StyleLook(const StyleParameters&)>;
    CanvasRestyler(EngineClient* client, CanvasDocument* document, LookOf lookOf, QObject* parent = nullptr);
    ~CanvasRestyler() override;

    void setModel(const QString& id); // empty: nothing is asked for
    void setOn(bool on);
    bool isOn() const { return m_on; }
    void setLongSide(int pixels);
    int levelOf(const canvas::Picture& picture) const
    {
        return StyleWorking::levelFor(picture.width, picture.height, m_longSide);
    }
    void setRegions(const StyleRegions& regions);
    void refreshLooks(); // styles became known or were forgotten

    const StyleView& view() const { return m_view; }
    bool isBusy() const { return m_busy; }
    bool isUpToDate() const; // nothing is under way or waiting, whole passes included
    double milliseconds() const { return m_milliseconds; }

    // Work on what is shown, on the worker; the rectangle (pixels of the level) is shown anew.
    using Alter = std::function<image::Rect(StyleWorking&)>;
    void alter(Alter work, std::function<void()> done = {});

    void finish() { m_worker.finish(); }

Q_SIGNALS:
    void changed(const QRect& area); // pixels of the picture
    void paced(double milliseconds, const QRect& area);
    void busyChanged(bool busy);
    void failed(const moyun::base::Error& error);
    void noticed(const QString& text);

private:
    using Clock = std::chrono::steady_clock;
    static constexpr int kPreviewSide = 640;
    // Beyond these a change is followed by a whole pass, which goes tile by tile.
    static constexpr std::int64_t kMostRectPixels = 1'500'000, kFewPixels = 400'000;
    static constexpr int kMostRectShare = 35; // per cent of the picture
    struct Region
    {
        StyleRegion wish;
        engine::StyleLook look;
        int version = 0;     // of the look
        bool ready = false;  // statistics and vector are of this look
        bool old = false;    // the picture changed since they were measured
        bool behind = false; // and more than rectangles can follow
        bool broken = false; // it failed: not again until the look changes
        bool wantsPreview = false, wantsWhole = false;
        neural::NormStatistics statistics;
        neural::StyleVector vector;
    };
    struct RectJob
    {
        int region = 0;
        image::Rect changed, seen;
        base::ImageRef photo;
        Clock::time_point since;
    };
    enum class Pass { None, Rect, Preview, Whole };
    struct Running
    {
        Pass pass = Pass::None;
        int region = 0, version = 0;
        bool stopping = false;
        Clock::time_point since;
    };
    struct Composed
    {
        std::vector<RectJob> rects;
        std::vector<int> behind; // regions that need a whole pass
    };

    void restart();
    void stop();
    void damage(const QRect& area);
    void pump();
    void compose();
    void takeComposed(Composed composed);
    void submitRect();
    void prepareWhole(Region& region, bool preview);
    void submitWhole(int region, bool preview, const base::ImageRef& photo);
    void hear(const engine::Event& event);
    void takeWhole(const Running& ran, const engine::StylizeOutcome& outcome);
    void takeRect(const Running& ran, const engine::RestyleRectOutcome& outcome);
    void show(Alter work, std::optional<Clock::time_point> since, std::function<void()> done = {});
    void shown(const StylePatches& patches, std::optional<Clock::time_point> since);
    bool takeLook(Region& region);
    void sendOrder();
    void settle();
    void rest();
    Region* find(int id);
    bool active(const Region& region) const; // is to be computed

    EngineClient* m_client;
    CanvasDocument* m_document;
    LookOf m_lookOf;
    QString m_model;
    bool m_on = false, m_busy = false;
    int m_longSide = 2048, m_level = 0;
    QSize m_size, m_levelSize;
    std::vector<Region> m_regions; // from the bottom up
    std::vector<int> m_order;

    std::shared_ptr<StyleWorking> m_working; // the worker's; a new one after each restart
    Background m_worker;
    int m_atWork = 0; // pieces that the worker has of m_working
    bool m_composing = false;
    Running m_running;
    std::vector<QRect> m_damage;
    Clock::time_point m_since; // of the oldest damage
    std::deque<RectJob> m_rects;
    base::ImageRef m_whole, m_reduced; // of the picture as it is composed; null: not made yet
    QTimer m_quiet, m_settle;
    StyleView m_view;
    double m_milliseconds = 0;
};

} // namespace moyun::bridge
