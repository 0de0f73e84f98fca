// SPDX-License-Identifier: GPL-3.0-or-later
#include "music_fixture.h"

#include "core/engine/music/music_backend.h"
#include "tests/engine/music/steady_music_model.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <thread>

namespace moyun::test {

namespace {

class SlowModel : public SteadyModel
{
public:
    SlowModel(std::atomic<bool>& released, std::atomic<bool>& began) : m_released(released), m_began(began) {}
    base::Result<std::vector<neural::MusicGrid>> complete(const std::vector<neural::MusicSketch>& sketches,
                                                          const neural::MusicSampling& sampling) override
    {
        m_began = true;
        while (!m_released && !sampling.stop.stop_requested()) std::this_thread::yield();
        if (sampling.stop.stop_requested()) return base::Error{base::ErrorCode::Cancelled, "Stopped.", ""};
        return SteadyModel::complete(sketches, sampling);
    }

private:
    std::atomic<bool>&m_released, &m_began;
};

class BrokenModel : public SteadyModel
{
public:
    base::Result<std::vector<neural::MusicGrid>> complete(const std::vector<neural::MusicSketch>&,
                                                          const neural::MusicSampling&) override
    {
        return base::Error{base::ErrorCode::OutOfMemory, "There is no memory left for eight takes.",
                           "Ask for fewer."};
    }
};

} // namespace

void MusicFixture::use(const music::Score& score)
{
    document()->restore(score);
    ASSERT_TRUE(waitFor([&] { return studio->wishes().key == QLatin1String("C major"); }));
}

music::Score twoHands()
{
    music::Score s;
    s.title = "Draft";
    music::Track right{"Piano RH", 3, false, {}, {}, {}}, left{"Piano LH", 3, false, {}, {{7, 64, 127}}, {}};
    for (int q = 0; q < 16; ++q) {
        right.notes.push_back({q * 480 + q % 3, 450, 60 + q, 33});
        left.notes.push_back({q * 480, 480, 40, 44});
    }
    s.tracks = {right, left};
    s.keys = {{0, 0, false}};
    s.meters = {{0, 4, 4}};
    s.tempi = {{0, 500'000}};
    return s;
}

void MusicFixture::start(Model model)
{
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/music"))
        .removeRecursively();
    m_model = model;
    open();
}

void MusicFixture::open()
{
    clock = std::make_shared<audio::SteadyClock>();
    devices = std::make_unique<audio::FakeDevices>(clock);
    engine = std::make_unique<engine::Engine>();
    engine::registerMusicBackend(
        *engine, std::make_shared<engine::ModelStore>(std::size_t(1) << 20),
        [this](const std::string& id) -> base::Result<std::unique_ptr<neural::MusicModel>> {
            if (m_model == Missing)
                return base::Error{base::ErrorCode::NotFound, "There is no file " + id + ".safetensors.",
                                   "Install it."};
            if (m_model == Slow) return std::unique_ptr<neural::MusicModel>(new SlowModel(released, began));
            if (m_model == Broken) return std::unique_ptr<neural::MusicModel>(new BrokenModel);
            return std::unique_ptr<neural::MusicModel>(new SteadyModel);
        });
    studio = std::make_unique<bridge::MusicStudio>(*engine, devices->connect(), clock);
    QObject::connect(studio.get(), &bridge::MusicStudio::noticeRaised, studio.get(),
                     [this](int, const QString& title, const QString& text) {
                         notices += title;
                         noticeTexts += text;
                     });
    bool answered = false;
    QObject::connect(studio.get(), &bridge::MusicStudio::modelChanged, studio.get(),
                     [&] { answered = true; });
    studio->loadModel(QStringLiteral("music"));
    ASSERT_TRUE(waitFor([&] { return answered; }));
}

void MusicFixture::TearDown()
{
    // As the program does it.
    if (studio) studio->finish();
    if (engine) engine->shutdown();
    studio.reset();
}

void MusicFixture::restart()
{
    TearDown();
    open();
}

qsizetype MusicFixture::composed(const bridge::MusicWishes& wishes)
{
    studio->setWishes(wishes);
    bool came = false;
    const auto connection = QObject::connect(studio.get(), &bridge::MusicStudio::takesChanged, studio.get(),
                                             [&] { came = true; });
    studio->compose();
    EXPECT_TRUE(waitFor([&] { return came || !studio->isBusy(); }));
    QObject::disconnect(connection);
    return came ? studio->takes().size() : 0;
}

} // namespace moyun::test
