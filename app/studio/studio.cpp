// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/studio.h"

#include "app/studio/black_box.h"
#include "app/studio/network.h"
#include "app/studio/program_folders.h"
#include "core/base/paths.h"
#include "core/bridge/settings.h"
#include "core/engine/model_store.h"
#include "core/engine/music/music_backend.h"
#include "core/engine/poem/poem_backend.h"
#include "core/engine/style/style_backend.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_workspace.h"
#include "ui/music/music_workspace.h"
#include "ui/poem/poem_workspace.h"
#include "ui/project/project_actions.h"
#include "ui/shell/report_dialog.h"
#include "ui/style/style_workspace.h"
#include "ui/together/together.h"
#include "ui/widgets/theme.h"

#include <QTimer>

namespace moyun::studio {

using bridge::Settings;

namespace {

constexpr char kPoemModel[] = "poem", kMusicModel[] = "music";

engine::DevicePreference devicePreference(const QString& name)
{
    if (name == QLatin1String("cpu")) return engine::DevicePreference::Cpu;
    return name == QLatin1String("cuda") ? engine::DevicePreference::Cuda : engine::DevicePreference::Auto;
}

// The networks of the manifest, each checked against its hash before it is read. On the lane's thread.
base::Result<std::unique_ptr<neural::StyleNetwork>> networkOf(const std::string& modelId,
                                                              neural::Device device)
{
    const auto manifest = neural::Manifest::read(base::modelsFolder() / "manifest.json");
    if (!manifest) return manifest.error();
    const neural::ManifestEntry* entry = manifest->byId(modelId);
    if (!entry)
        return base::Error{base::ErrorCode::NotFound, "The manifest names no model \"" + modelId + "\".",
                           "Install Moyun again, or set MOYUN_MODELS to a complete folder."};
    if (auto whole = manifest->verify(*entry); !whole) return whole.error();
    return loadNetwork(manifest->pathOf(*entry), device);
}

base::Result<std::unique_ptr<neural::PoemModel>> poemModelOf(const std::string& modelId,
                                                             const std::filesystem::path& styleFolder)
{
    using Style = bridge::PoemWriterStyle;
    const auto manifest = neural::Manifest::read(base::modelsFolder() / "manifest.json");
    if (!manifest) return manifest.error();
    const std::string id = Style::baseId(modelId);
    const auto adapter = Style::hasStyle(modelId) ? Style::adapterIn(styleFolder) : std::filesystem::path();
    const neural::ManifestEntry* entry = manifest->byId(id);
    // Weights put into the folder by hand, as after training, need no entry.
    if (!entry) return loadPoem(base::modelsFolder() / (id + ".safetensors"), adapter);
    if (auto whole = manifest->verify(*entry); !whole) return whole.error();
    return loadPoem(manifest->pathOf(*entry), adapter);
}

base::Result<std::unique_ptr<neural::MusicModel>> musicModelOf(const std::string& modelId)
{
    const auto manifest = neural::Manifest::read(base::modelsFolder() / "manifest.json");
    if (!manifest) return manifest.error();
    const neural::ManifestEntry* entry = manifest->byId(modelId);
    // Weights put into the folder by hand, as after training, need no entry.
    if (!entry) return loadMusic(base::modelsFolder() / (modelId + ".safetensors"));
    if (auto whole = manifest->verify(*entry); !whole) return whole.error();
    return loadMusic(manifest->pathOf(*entry));
}

} // namespace

Studio::Studio()
{
    const Settings settings;
    m_language.use(settings.language()); // first: what is made here has names (the layers of the picture)
    useThreads(settings.threads());
    engine::EngineConfig config;
    config.cudaAvailable = &hasCuda;
    m_engine = std::make_unique<engine::Engine>(config);
    m_models = std::make_shared<engine::ModelStore>(std::size_t(settings.memoryBudgetMiB()) << 20);
    engine::registerStyleBackend(*m_engine, m_models, &networkOf);
    const auto tables = std::make_shared<poem::PoemTablesSource>(poem::PoemTablesSource::shipped());
    engine::registerPoemBackend(
        *m_engine, m_models, tables,
        [styles = ownPoemFolder()](const std::string& id) { return poemModelOf(id, styles); });
    engine::registerMusicBackend(*m_engine, m_models, &musicModelOf);

    m_style = std::make_unique<bridge::StyleStudio>(
        *m_engine, &m_jobs, bridge::StyleStudio::Folders{base::modelsFolder(), ownStylesFolder()});
    m_style->setDevice(devicePreference(settings.device()));

    auto brushes = canvas::BrushLibrary::systemFolders();
    brushes.push_back(ownBrushesFolder());
    m_canvas =
        std::make_unique<bridge::CanvasStudio>(brushes, nullptr, std::size_t(settings.undoMemoryMiB()) << 20,
                                               std::uint64_t(settings.undoDiskGiB()) << 30);
    m_canvasStyle = std::make_unique<bridge::CanvasStyle>(
        *m_engine, bridge::CanvasStyle::Canvas{m_canvas->document(), m_canvas->tools(), m_canvas->painter()},
        m_style.get(), &m_jobs);
    m_canvasStyle->setDevice(devicePreference(settings.device()));

    const auto text = [](const std::filesystem::path& path) { return QString::fromStdString(path.string()); };
    m_poem = std::make_unique<bridge::PoemStudio>(
        *m_engine, tables,
        bridge::PoemWriterStyle::Places{text(commandLineProgram()),
                                        text(base::modelsFolder() / "poem.safetensors"),
                                        text(ownPoemFolder())});

    m_music = std::make_unique<bridge::MusicStudio>(*m_engine);

    m_canvas->setStyle(m_canvasStyle.get());
    m_session = std::make_unique<bridge::ProjectSession>(
        bridge::ProjectSession::Parts{m_canvas.get(), m_canvasStyle.get(), m_poem.get(), m_music.get()},
        project::Folders::usual());
    m_takes = std::make_unique<bridge::ProjectTakes>(
        m_session.get(),
        bridge::ProjectSession::Parts{m_canvas.get(), m_canvasStyle.get(), m_poem.get(), m_music.get()});

    m_takes->follow(m_style.get());

    ui::Theme::apply(settings.theme());
    m_window = std::make_unique<ui::MainWindow>(&m_jobs, &m_language);
    m_window->setProject(m_session.get());
    m_window->setTakes(m_takes.get());
    auto canvas = std::make_unique<ui::CanvasWorkspace>(m_canvas.get(), m_canvasStyle.get(), m_style.get());
    canvas->setSample(text(samplePicture()));
    m_canvasRoom = canvas.get();
    auto poem = std::make_unique<ui::PoemWorkspace>(m_poem.get());
    auto music = std::make_unique<ui::MusicWorkspace>(m_music.get());
    m_together = std::make_unique<ui::Together>(
        ui::Together::Parts{m_window.get(), &m_jobs, m_canvas.get(), m_canvasStyle.get(), m_poem.get(),
                            m_music.get(), canvas.get(), poem.get(), music.get()});
    m_window->addWorkspace(std::move(canvas));
    m_window->addWorkspace(std::move(poem));
    m_window->addWorkspace(std::move(music));
    m_window->addWorkspace(std::make_unique<ui::StyleWorkspace>(m_style.get()));
    m_together->joinRooms();
    connect(m_window.get(), &ui::MainWindow::recentForgotten, this, [this] {
        if (auto* page = m_canvasRoom->page()) page->refreshWelcome();
    });
    connect(m_window.get(), &ui::MainWindow::closing, this, &Studio::stop);
    connect(m_window->project(), &ui::ProjectActions::closed, this, [this] {
        m_window->showWorkspace(0);
        m_canvasRoom->page()->showWelcome();
    });
    connect(m_window.get(), &ui::MainWindow::settingsChanged, this, &Studio::useSettings);
    connect(m_style.get(), &bridge::StyleStudio::ready, this, &Studio::greet);
    connect(m_style.get(), &bridge::StyleStudio::modelLoaded, this, [this](neural::Device device) {
        m_window->setDeviceText(QString::fromStdString(deviceName(device)));
    });
}

Studio::~Studio()
{
    stop();
}

void Studio::show(const QString& file)
{
    m_window->show();
    // For developers: how long the event loop was held up at most.
    if (qEnvironmentVariableIsSet("MOYUN_SHOW_LOOP")) showLoop();
    // Once the window is on the screen: the first turn of the event loop paints it.
    QTimer::singleShot(0, this, [this, file] {
        m_onSample = file.isEmpty();
        const QString sample = QString::fromStdString(samplePicture().string());
        if (ui::ProjectActions::isProject(file))
            m_session->open(file); // nothing is open yet that one would have to be asked about
        else if (!m_onSample)
            m_window->openFile(file);
        else
            m_canvasRoom->page()->showWelcome();
        if (m_onSample && !sample.isEmpty()) m_style->openSample(sample);
        m_window->project()->offerLeftWork();
        loadModels();
        offerReport();
    });
}

void Studio::useSettings()
{
    const Settings settings;
    m_style->setDevice(devicePreference(settings.device()));
    m_models->setBudget(std::size_t(settings.memoryBudgetMiB()) << 20);
    const bool card = devicePreference(settings.device()) != engine::DevicePreference::Cpu && hasCuda();
    m_window->setDeviceText(
        QString::fromStdString(deviceName(card ? neural::Device::Cuda : neural::Device::Cpu)));
}

void Studio::offerReport()
{
    const std::filesystem::path report = BlackBox::takeNewReport();
    if (report.empty()) return;
    m_window->banner()->tell(ui::Banner::Warning, tr("Moyun ended unexpectedly last time."),
                             tr("What was known of it was written down on this machine. Nothing was sent."),
                             {tr("Show the report"), [this, report] {
                                  auto* dialog = new ui::ReportDialog(QString::fromStdString(report.string()),
                                                                      m_window.get());
                                  dialog->setAttribute(Qt::WA_DeleteOnClose);
                                  dialog->open();
                              }});
}

void Studio::offerTour()
{
    m_together->offerTour();
}

void Studio::greet()
{
    // The sample is there to show what the program does.
    bridge::StyleDocument* document = m_style->document();
    if (!m_onSample || !document->parameters().styles.isEmpty() || document->undoStack()->count() > 0) return;
    const QString favourite = QStringLiteral("van-gogh-starry-night");
    const bridge::StyleListModel* styles = m_style->styles();
    const QString first = styles->data(styles->index(0), bridge::StyleListModel::IdRole).toString();
    if (first.isEmpty()) return;
    bridge::StyleParameters parameters;
    parameters.styles = QStringList{styles->find(favourite) ? favourite : first};
    document->change(parameters, QString());
    document->undoStack()->clear();
}

void Studio::showLoop()
{
    m_watchdog = std::make_unique<bridge::GuiWatchdog>();
    auto* often = new QTimer(this);
    connect(often, &QTimer::timeout, this, [this] {
        const auto& figures = m_watchdog->figures();
        m_window->setLoopText(QStringLiteral("loop %1 ms (own %2)")
                                  .arg(figures.longestMs, 0, 'f', 1)
                                  .arg(figures.longestOwnMs, 0, 'f', 1));
    });
    often->start(1000);
}

void Studio::loadModels()
{
    m_reading.run(
        [] {
            hasCuda(); // asking the first time is slow; the answer is remembered
            return neural::Manifest::read(base::modelsFolder() / "manifest.json");
        },
        [this](const base::Result<neural::Manifest>& manifest) { useModel(manifest); });
}

void Studio::useModel(const base::Result<neural::Manifest>& manifest)
{
    m_poem->loadModel(QString::fromLatin1(kPoemModel));
    m_music->loadModel(QString::fromLatin1(kMusicModel));
    if (!manifest) return m_style->setModelMissing(manifest.error());
    QHash<QString, QString> hashes;
    for (const neural::ManifestEntry& each : manifest->entries())
        hashes.insert(QString::fromStdString(each.id), QString::fromStdString(each.sha256));
    m_takes->setModelHashes(hashes);
    const neural::ManifestEntry* entry = manifest->byKind("style");
    if (!entry)
        return m_style->setModelMissing(
            {base::ErrorCode::NotFound,
             "No style model is installed in " + base::modelsFolder().string() + ".",
             "Install Moyun again, or set MOYUN_MODELS to a complete folder."});
    m_style->loadModel(QString::fromStdString(entry->id), entry->sha256);
}

void Studio::stop()
{
    m_reading.finish();
    m_together->finish();
    m_session->finish();
    m_canvas->finish();
    m_canvasStyle->finish();
    m_style->finish();
    m_poem->finish();
    m_music->finish();
    m_engine->shutdown();
}

} // namespace moyun::studio
