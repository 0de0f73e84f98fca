// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/stroke_worker.h"

#include "core/canvas/areas.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace moyun::canvas {

namespace {

constexpr std::size_t kMostAreas = 16;
constexpr std::chrono::milliseconds kPace(8);

double pixelsIn(const image::Rect& area)
{
    return double(area.width) * area.height;
}

// Joins an area to one that is near, so that together they are hardly larger than by themselves.
void gather(std::vector<image::Rect>& areas, const image::Rect& area)
{
    if (isEmpty(area)) return;
    for (image::Rect& other : areas) {
        const image::Rect both = united(other, area);
        if (pixelsIn(both) > 1.5 * (pixelsIn(other) + pixelsIn(area))) continue;
        other = both;
        return;
    }
    areas.push_back(area);
    if (areas.size() <= kMostAreas) return;
    image::Rect all;
    for (const image::Rect& other : areas) all = united(all, other);
    areas.assign(1, all);
}

} // namespace

struct StrokeWorker::State
{
    using Clock = std::chrono::steady_clock;
    struct Job
    {
        enum class Kind { Begin, Add, Rest, Line, End } kind;
        Ref stroke;
        StrokeSample sample, to;
        bool fresh = false; // of Begin: nothing is on the way, so the stroke's own pixels are the newest
    };

    explicit State(BrushLibrary library) : engine(std::move(library)) {}

    // Of the worker's thread.
    BrushEngine engine;
    Ref current;
    Pixels before;
    std::map<LayerId, Pixels> left; // what finished strokes left, until all of them are fetched
    std::vector<image::Rect> changed;
    std::optional<base::Error> trouble;
    Clock::time_point told;

    std::mutex mutex; // of all below
    std::condition_variable filled, drained;
    std::deque<Job> jobs;
    std::vector<Progress> news;
    bool busy = false, stopping = false, woken = false;
    std::size_t open = 0; // strokes begun and not fetched as finished
    std::function<void()> wake;

    std::jthread thread; // the last member: it goes first

    void put(Job job);
    void run();
    void paint(const Job& job);
    void tell(bool finished);
};

void StrokeWorker::State::put(Job job)
{
    {
        const std::lock_guard lock(mutex);
        if (job.kind == Job::Kind::Begin) job.fresh = open++ == 0;
        jobs.push_back(std::move(job));
    }
    filled.notify_one();
}

void StrokeWorker::State::run()
{
    std::unique_lock lock(mutex);
    for (;;) {
        filled.wait(lock, [this] { return stopping || !jobs.empty(); });
        if (stopping) return;
        std::deque<Job> batch;
        batch.swap(jobs);
        busy = true;
        lock.unlock();
        for (const Job& job : batch) {
            paint(job);
            // Every snapshot makes the next dabs copy their tiles: no more of them than can be shown.
            if (&job == &batch.back() || Clock::now() - told >= kPace) tell(false);
        }
        lock.lock();
        busy = false;
        if (jobs.empty()) drained.notify_all();
    }
}

void StrokeWorker::State::paint(const Job& job)
{
    if (job.kind == Job::Kind::Begin) {
        current = job.stroke;
        if (job.fresh) left.clear();
        const auto found = left.find(current->layer);
        before = found == left.end() ? current->pixels : found->second;
        const auto begun = engine.begin(current->settings, before,
                                        current->selection ? &*current->selection : nullptr, current->bounds);
        trouble.reset();
        if (!begun) trouble = begun.error();
        return;
    }
    if (!current) return;
    if (!current->cancelled) {
        switch (job.kind) {
        case Job::Kind::Rest:
            if (!engine.needsTime()) return;
            engine.add(job.sample);
            break;
        case Job::Kind::Add:
            engine.add(job.sample);
            break;
        case Job::Kind::Line:
            engine.line(job.sample, job.to);
            break;
        default:
            engine.end();
        }
        for (const image::Rect& area : engine.areas()) gather(changed, area);
    }
    if (job.kind == Job::Kind::End) tell(true);
}

void StrokeWorker::State::tell(bool finished)
{
    if (!current || (!finished && changed.empty() && !trouble)) return;
    told = Clock::now();
    Progress progress{current,
                      before,
                      current->cancelled ? before : engine.pixels(),
                      std::exchange(changed, {}),
                      finished,
                      std::exchange(trouble, std::nullopt)};
    if (finished) {
        left[current->layer] = progress.after;
        current.reset();
        before = Pixels();
    }
    bool call = false;
    {
        const std::lock_guard lock(mutex);
        if (!news.empty() && news.back().stroke == progress.stroke) {
            Progress& last = news.back();
            for (const image::Rect& area : progress.areas) gather(last.areas, area);
            last.after = std::move(progress.after);
            last.finished = finished;
            if (progress.trouble) last.trouble = std::move(progress.trouble);
        } else {
            news.push_back(std::move(progress));
        }
        call = !std::exchange(woken, true);
    }
    if (call) wake();
}

StrokeWorker::StrokeWorker(BrushLibrary library, std::function<void()> wake)
    : m_state(std::make_unique<State>(std::move(library)))
{
    State* state = m_state.get();
    state->wake = std::move(wake);
    state->thread = std::jthread([state] { state->run(); });
}

StrokeWorker::~StrokeWorker()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->stopping = true;
    }
    m_state->filled.notify_one();
}

void StrokeWorker::begin(Ref stroke)
{
    m_state->put({State::Job::Kind::Begin, std::move(stroke), {}, {}, false});
}

void StrokeWorker::add(const StrokeSample& sample, bool resting)
{
    m_state->put({resting ? State::Job::Kind::Rest : State::Job::Kind::Add, nullptr, sample, {}, false});
}

void StrokeWorker::line(const StrokeSample& from, const StrokeSample& to)
{
    m_state->put({State::Job::Kind::Line, nullptr, from, to, false});
}

void StrokeWorker::end()
{
    m_state->put({State::Job::Kind::End, nullptr, {}, {}, false});
}

std::vector<StrokeWorker::Progress> StrokeWorker::take()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->woken = false;
    for (const Progress& progress : m_state->news) m_state->open -= progress.finished ? 1 : 0;
    return std::exchange(m_state->news, {});
}

void StrokeWorker::waitUntilIdle()
{
    std::unique_lock lock(m_state->mutex);
    m_state->drained.wait(lock, [this] { return m_state->jobs.empty() && !m_state->busy; });
}

} // namespace moyun::canvas
