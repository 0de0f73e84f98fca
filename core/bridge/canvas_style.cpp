// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_style.h"

#include "core/bridge/canvas_look.h"
#include "core/bridge/canvas_style_state.h"
#include "core/bridge/error_text.h"
#include "core/bridge/mix_pad.h"
#include "core/bridge/settings.h"
#include "core/bridge/style_shelf.h"

#include <QPointer>

#include <algorithm>

namespace moyun::bridge {

namespace {

constexpr int kLongSides[] = {1024, 2048, 4096}; // of Draft, Normal, Fine
const QString kQualityKey = QStringLiteral("canvasStyleQuality");

} // namespace

CanvasStyle::CanvasStyle(engine::Engine& engine, const Canvas& canvas, StyleStudio* styles, JobList* jobs,
                         QObject* parent)
    : QObject(parent)
{
    m_state = std::make_unique<State>(
        engine, canvas, styles, jobs,
        [this](const StyleParameters& parameters, const QString& text, int gesture) {
            changeLook(parameters, text, gesture);
        },
        [this](const StyleParameters& parameters) { return lookOf(parameters); });
    m_state->quality = static_cast<RenderQuality>(
        std::clamp(Settings().number(kQualityKey, int(RenderQuality::Normal)), 0, 2));
    m_state->restyler.setLongSide(kLongSides[int(m_state->quality)]);
    m_state->restyler.setModel(styles->model());
    m_state->layers.setModel(styles->model());
    take(m_state->regions);
    connectParts();
}

CanvasStyle::~CanvasStyle()
{
    finish();
}

void CanvasStyle::setDevice(engine::DevicePreference device)
{
    m_state->client.setDevice(device);
}

void CanvasStyle::connectParts()
{
    State& s = *m_state;
    connect(&s.restyler, &CanvasRestyler::changed, this, &CanvasStyle::changed);
    connect(&s.restyler, &CanvasRestyler::paced, this, &CanvasStyle::paced);
    connect(&s.restyler, &CanvasRestyler::busyChanged, this, [this] { Q_EMIT busyChanged(isBusy()); });
    connect(&s.restyler, &CanvasRestyler::failed, this, [this](const base::Error& error) {
        tellError(tr("The canvas could not be shown restyled."), error);
    });
    connect(&s.restyler, &CanvasRestyler::noticed, this,
            [this](const QString& text) { Q_EMIT noticeRaised(Notice, text, {}); });
    connect(&s.applier, &StyleApplier::busyChanged, this, [this] { Q_EMIT busyChanged(isBusy()); });
    connect(&s.applier, &StyleApplier::failed, this,
            [this](const base::Error& error) { tellError(tr("The style was not applied."), error); });
    connect(&s.applier, &StyleApplier::refused, this,
            [this](const QString& title, const QString& text) { Q_EMIT noticeRaised(Warning, title, text); });
    connect(&s.applier, &StyleApplier::rendered, this, &CanvasStyle::rendered);
    connect(&s.applier, &StyleApplier::applied, this, [this] {
        // What is applied would be restyled once more.
        setOn(false);
        Q_EMIT applied();
    });
    connect(&s.layers, &StyleLayerKeeper::failed, this, [this](const base::Error& error) {
        tellError(tr("A style layer could not be rendered."), error);
    });
    connect(s.styles, &StyleStudio::ready, this, [this] {
        m_state->restyler.setModel(m_state->styles->model());
        m_state->layers.setModel(m_state->styles->model());
        tellKnown();
    });
    connect(s.styles, &StyleStudio::styleLearnt, this, &CanvasStyle::tellKnown);
    connect(s.styles, &StyleStudio::stylesLent, this, &CanvasStyle::tellKnown);
    // Masks are places of a picture: another picture has others.
    connect(s.document, &CanvasDocument::restored, this, [this] {
        cancelMask();
        StyleRegions kept = m_state->regions;
        kept.list.removeIf([](const StyleRegion& region) { return region.where == StyleRegion::Painted; });
        if (!kept.find(kept.active)) kept.active = kept.list.isEmpty() ? 0 : kept.list.last().id;
        take(kept);
    });
}

void CanvasStyle::tellKnown()
{
    m_state->restyler.refreshLooks();
    if (std::exchange(m_state->unknownToTell, false)) tellUnknownStyles();
    Q_EMIT stylesKnown();
}

bool CanvasStyle::isOn() const
{
    return m_state->restyler.isOn();
}

void CanvasStyle::setOn(bool on)
{
    if (on == isOn()) return;
    if (!on) cancelMask();
    m_state->restyler.setOn(on);
    Q_EMIT onChanged(on);
}

bool CanvasStyle::canShow() const
{
    return m_state->styles->isModelReady();
}

RenderQuality CanvasStyle::quality() const
{
    return m_state->quality;
}

void CanvasStyle::setQuality(RenderQuality quality)
{
    if (quality == m_state->quality) return;
    m_state->quality = quality;
    Settings().setNumber(kQualityKey, int(quality));
    m_state->restyler.setLongSide(kLongSides[int(quality)]);
    StyleParameters parameters = m_state->look.parameters();
    parameters.quality = quality;
    m_state->look.follow(parameters);
    Q_EMIT qualityChanged();
}

bool CanvasStyle::isShown() const
{
    return isOn() && !m_state->restyler.view().isEmpty();
}

void CanvasStyle::lay(std::uint8_t* bgra, qsizetype stride, const QRect& area, int level) const
{
    m_state->restyler.view().lay(bgra, stride, area, level);
}

const StyleRegions& CanvasStyle::regions() const
{
    return m_state->regions;
}

const StyleRegion* CanvasStyle::active() const
{
    return m_state->regions.find(m_state->regions.active);
}

StyleDocument* CanvasStyle::look()
{
    return &m_state->look;
}

bool CanvasStyle::isApplying() const
{
    return m_state->applier.isBusy();
}

bool CanvasStyle::isBusy() const
{
    return m_state->restyler.isBusy() || m_state->applier.isBusy() || m_state->layers.isBusy();
}

bool CanvasStyle::isUpToDate() const
{
    return m_state->restyler.isUpToDate() && !m_state->applier.isBusy();
}

double CanvasStyle::milliseconds() const
{
    return m_state->restyler.milliseconds();
}

void CanvasStyle::finish()
{
    m_state->client.close();
    m_state->restyler.finish();
    m_state->applier.finish();
    m_state->layers.finish();
    m_state->growth.finish();
}

void CanvasStyle::tellError(const QString& title, const base::Error& error)
{
    if (!error.isCancelled()) Q_EMIT noticeRaised(Error, title, errorText(error));
}

QString CanvasStyle::nameOf(const StyleParameters& look) const
{
    QStringList titles;
    for (const QString& id : look.styles) titles.append(m_state->styles->styles()->title(id));
    return titles.isEmpty() ? tr("No style yet") : titles.join(QStringLiteral(" + "));
}

engine::StyleLook CanvasStyle::lookOf(const StyleParameters& parameters) const
{
    engine::StyleLook look;
    look.styles = m_state->styles->shelf().terms(parameters);
    look.strength = float(parameters.strength) / 100;
    look.keepColours = parameters.keepColours;
    look.strokeScale = float(parameters.strokeScale) / 100;
    return look;
}

// Takes regions as they are to be, without a step.
void CanvasStyle::take(const StyleRegions& regions)
{
    State& s = *m_state;
    const int nextId = std::max(s.regions.nextId, regions.nextId); // never used again, also after undo
    s.regions = regions;
    s.regions.nextId = nextId;
    s.restyler.setRegions(s.regions);
    StyleParameters parameters = active() ? active()->look : StyleParameters();
    parameters.quality = s.quality;
    s.look.follow(parameters);
    Q_EMIT regionsChanged();
}

// For steps, which may outlive it.
std::function<void()> CanvasStyle::taking(const StyleRegions& regions)
{
    return [self = QPointer<CanvasStyle>(this), regions] {
        if (self) self->take(regions);
    };
}

void CanvasStyle::step(StyleRegions after, const QString& text, int gesture)
{
    if (after == m_state->regions) return;
    const StyleRegions before = m_state->regions;
    take(after);
    m_state->document->changeBeside(taking(before), taking(after), text, gesture);
}

void CanvasStyle::changeLook(const StyleParameters& parameters, const QString& text, int gesture)
{
    if (parameters.quality != m_state->quality) return setQuality(parameters.quality);
    StyleRegions after = m_state->regions;
    if (!after.find(after.active)) {
        StyleRegion region;
        region.id = after.nextId++;
        after.active = region.id;
        after.list.append(region);
    }
    StyleRegion& region = *after.find(after.active);
    region.look = parameters;
    region.look.quality = RenderQuality::Normal; // no part of a look
    region.name = nameOf(parameters);
    const bool chosen = !parameters.styles.isEmpty();
    step(std::move(after), text, gesture == 0 ? 0 : m_state->gestureOf(gesture));
    if (chosen) setOn(true);
}

void CanvasStyle::apply(ApplyTo to)
{
    State& s = *m_state;
    if (s.applier.isBusy()) {
        Q_EMIT noticeRaised(Notice, tr("A style is being applied already."),
                            tr("Its progress is in the list of jobs."));
        return;
    }
    std::vector<StylePart> parts;
    for (const StyleRegion& region : s.regions.list) {
        if (!region.visible) continue;
        StylePart part;
        part.look = lookOf(region.look);
        if (part.look.styles.empty()) continue;
        // In full size the strokes are as large on the picture as they are on the smaller one that is shown.
        part.look.strokeScale *= float(1 << s.restyler.levelOf(s.document->picture()));
        if (part.look.strength <= 0) continue;
        part.name = region.name.isEmpty() ? nameOf(region.look) : region.name;
        if (region.where == StyleRegion::Painted) part.mask = region.mask;
        if (region.where == StyleRegion::Selection) part.mask = s.document->picture().selection;
        for (const engine::StyleTerm& term : part.look.styles)
            part.effect.styles.emplace_back(term.name, term.weight);
        part.effect.strength = part.look.strength;
        part.effect.keepColours = part.look.keepColours;
        part.effect.strokeScale = part.look.strokeScale;
        parts.push_back(std::move(part));
    }
    if (parts.empty()) {
        Q_EMIT noticeRaised(Warning, tr("There is nothing to apply yet."),
                            tr("Choose a style in the gallery first."));
        return;
    }
    s.applier.start(static_cast<StyleApplier::To>(to), std::move(parts), s.styles->model());
}

void CanvasStyle::renderAgain(StylePart part, bool ofLayer)
{
    State& s = *m_state;
    part.look = s.styles->shelf().lookOf(part.effect);
    if (s.applier.isBusy()) {
        Q_EMIT noticeRaised(Notice, tr("A style is being applied already."),
                            tr("Its progress is in the list of jobs."));
        return;
    }
    if (!canShow() || part.look.styles.empty() || part.look.strength <= 0) {
        Q_EMIT noticeRaised(Warning, tr("This cannot be rendered here."),
                            tr("The style model or one of its styles is not on this machine."));
        return;
    }
    std::vector<StylePart> parts;
    parts.push_back(std::move(part));
    s.applier.start(StyleApplier::Nowhere, std::move(parts), s.styles->model(), ofLayer);
}

void CanvasStyle::grow(const QImage& painting, const std::function<void(double)>& progress,
                       const std::function<void(std::vector<QImage>)>& done)
{
    State& s = *m_state;
    s.growth.cancel();
    std::vector<StyleGrowth::Part> parts;
    const canvas::Picture& picture = s.document->picture();
    for (const StyleRegion& region : s.regions.list) {
        StyleGrowth::Part part{lookOf(region.look), {}};
        if (!region.visible || part.look.styles.empty() || part.look.strength <= 0) continue;
        part.look.strokeScale *= float(1 << s.restyler.levelOf(picture));
        if (region.where == StyleRegion::Painted) part.mask = region.mask;
        if (region.where == StyleRegion::Selection) part.mask = picture.selection;
        parts.push_back(std::move(part));
    }
    if (!isShown()) parts.clear();
    s.growth.start(painting, {picture.width, picture.height}, std::move(parts), s.styles->model(), progress,
                   done);
}

void CanvasStyle::stopGrowing()
{
    m_state->growth.cancel();
}

} // namespace moyun::bridge
