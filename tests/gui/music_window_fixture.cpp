// SPDX-License-Identifier: GPL-3.0-or-later
#include "music_window_fixture.h"

#include "core/engine/music/music_backend.h"
#include "core/music/score_file.h"
#include "ui/music/compose_panel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <thread>

namespace moyun::test {

namespace {

using neural::MusicGrid;

class QuarterModel : public neural::MusicModel
{
public:
    QuarterModel(bool endless, std::shared_ptr<std::atomic<bool>> composing)
        : m_endless(endless), m_composing(std::move(composing))
    {}

    const neural::MusicModelNames& names() const override { return m_names; }
    std::size_t weightBytes() const override { return 0; }
    std::optional<std::array<float, MusicGrid::kTracks>>
    usualDensity(int, int, const std::array<int, MusicGrid::kTracks>&, std::uint64_t) const override
    {
        return {};
    }

    base::Result<std::vector<MusicGrid>> complete(const std::vector<neural::MusicSketch>& sketches,
                                                  const neural::MusicSampling& sampling) override
    {
        *m_composing = true;
        while (m_endless && !sampling.stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        if (sampling.stop.stop_requested())
            return base::Error{base::ErrorCode::Cancelled, "Composing was stopped.", ""};
        std::vector<MusicGrid> made;
        for (const auto& sketch : sketches) made.push_back(said(sketch));
        return made;
    }

private:
    static MusicGrid said(const neural::MusicSketch& sketch)
    {
        MusicGrid grid = sketch.grid;
        for (int track = 0; track < MusicGrid::kTracks; ++track)
            for (int frame = 0; frame < grid.frames; ++frame) {
                if (sketch.given[std::size_t(track * grid.frames + frame)] ||
                    sketch.roles[std::size_t(track)] == 0)
                    continue;
                std::fill_n(grid.at(track, frame), MusicGrid::kPitches, std::uint8_t(MusicGrid::Off));
                int pitch = 48 - 12 * track + int(sketch.seed % 12);
                while (!sketch.allowed.empty() &&
                       !(sketch.allowed[std::size_t(frame)] >> ((pitch + MusicGrid::kLowest) % 12) & 1))
                    ++pitch;
                grid.at(track, frame)[pitch] = frame % 4 == 0 ? MusicGrid::Start : MusicGrid::Hold;
            }
        return grid;
    }

    bool m_endless;
    std::shared_ptr<std::atomic<bool>> m_composing;
    neural::MusicModelNames m_names{
        {"", "bach", "beethoven", "mozart"},
        {"", "piano", "quartet", "melody-chords", "free"},
        {"", "right", "left", "violin1", "violin2", "viola", "cello", "melody", "chords", "part"}};
};

} // namespace

void MusicWindowFixture::start(Model model, QSize size)
{
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/music"))
        .removeRecursively();
    clock = std::make_shared<audio::SteadyClock>();
    devices = std::make_unique<audio::FakeDevices>(clock);
    engine = std::make_unique<engine::Engine>();
    engine::registerMusicBackend(
        *engine, std::make_shared<engine::ModelStore>(std::size_t(64) << 20),
        [model,
         composing = composing](const std::string& id) -> base::Result<std::unique_ptr<neural::MusicModel>> {
            if (model == Missing)
                return base::Error{base::ErrorCode::NotFound, "There is no file " + id + ".safetensors.",
                                   "Install it."};
            return std::unique_ptr<neural::MusicModel>(new QuarterModel(model == Endless, composing));
        });
    jobs = std::make_unique<bridge::JobList>();
    studio = std::make_unique<bridge::MusicStudio>(*engine, devices->connect(), clock);
    language = std::make_unique<ui::Language>();
    language->use(QStringLiteral("en"));
    ui::Theme::apply(QStringLiteral("dark"));
    window = std::make_unique<ui::MainWindow>(jobs.get(), language.get());
    QObject::connect(studio.get(), &bridge::MusicStudio::noticeRaised, studio.get(),
                     [this](int, const QString& title, const QString& text) {
                         notices += title;
                         noticeTexts += text;
                     });
    auto music = std::make_unique<ui::MusicWorkspace>(studio.get());
    ui::MusicWorkspace* workspace = music.get();
    window->addWorkspace(std::move(music));
    page = workspace->page();
    window->setWindowState(Qt::WindowNoState);
    window->resize(size);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    studio->loadModel(QStringLiteral("fake"));
    ASSERT_TRUE(waitFor([&] { return studio->isModelReady() || !studio->modelProblem().isEmpty(); }));
    page->setFocus();
}

void MusicWindowFixture::TearDown()
{
    if (studio) studio->finish();
    if (engine) engine->shutdown();
    window.reset();
    studio.reset();
}

bool MusicWindowFixture::composeTakes()
{
    const auto before = studio->takes().isEmpty() ? 0 : studio->takes().first().id;
    key(Qt::Key_Return, Qt::ControlModifier);
    return waitFor([&] {
        return !studio->isBusy() && !studio->takes().isEmpty() && studio->takes().first().id != before;
    });
}

void MusicWindowFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // Dialogs and lists that closed have left it.
    window->activateWindow();
    ASSERT_TRUE(waitFor([&] { return window->isActiveWindow(); }));
    QWidget* there = window->focusWidget() ? window->focusWidget() : static_cast<QWidget*>(window.get());
    QTest::keyClick(there, key, modifiers);
}

void MusicWindowFixture::chooseItem(QComboBox* box, const QVariant& data)
{
    const int index = box->findData(data);
    ASSERT_GE(index, 0) << data.toString().toStdString();
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

bool MusicWindowFixture::openScore(const music::Score& score, const char* name)
{
    const QString path = file(name);
    if (!music::writeScoreFile(score, path.toStdString())) return false;
    bool opened = false;
    const auto connection = QObject::connect(studio.get(), &bridge::MusicStudio::opened, studio.get(),
                                             [&opened] { opened = true; });
    window->openFile(path);
    const bool in = waitFor([&] { return opened; });
    QObject::disconnect(connection);
    return in;
}

music::Score MusicWindowFixture::twoHands()
{
    music::Score score;
    music::Track right{"Piano RH", 0, false, {}, {}, {}}, left{"Piano LH", 0, false, {}, {}, {}};
    constexpr int kScale[] = {72, 74, 75, 77, 79, 80, 82, 84};
    for (int quarter = 0; quarter < 16; ++quarter) {
        right.notes.push_back({quarter * 480, 480, kScale[quarter % 8], 80});
        left.notes.push_back({quarter * 480, 480, kScale[(quarter * 3) % 8] - 24, 70});
    }
    score.tracks = {right, left};
    score.tempi = {{0, 600'000}};
    score.meters = {{0, 4, 4}};
    score.keys = {{0, -3, true}};
    return score;
}

} // namespace moyun::test
