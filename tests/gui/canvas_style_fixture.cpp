// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas_style_fixture.h"

#include "gui/fake_gallery.h"
#include "gui/style_hands.h"
#include "ui/widgets/theme.h"

#include <QSettings>

namespace moyun::test {

using namespace bridge;

void CanvasStyleFixture::start(canvas::Picture picture, int millisecondsPerCall)
{
    QSettings().clear();
    writeFakeGallery(m_folder / "gallery");
    engine = std::make_unique<engine::Engine>();
    registerFakeStyle(*engine, millisecondsPerCall);
    jobs = std::make_unique<JobList>();
    document = std::make_unique<CanvasDocument>();
    tools = std::make_unique<CanvasTools>();
    painter = std::make_unique<CanvasPainter>(document.get(), tools.get(), canvas::BrushLibrary::open({}));
    studio = std::make_unique<StyleStudio>(*engine, jobs.get(),
                                           StyleStudio::Folders{m_folder / "gallery", m_folder / "own"});
    ASSERT_TRUE(document->restore(std::move(picture)));
    style = std::make_unique<CanvasStyle>(
        *engine, CanvasStyle::Canvas{document.get(), tools.get(), painter.get()}, studio.get(), jobs.get());
    QObject::connect(style.get(), &CanvasStyle::noticeRaised, style.get(),
                     [this](int, const QString& title) { notices.append(title); });
    ui::Theme::apply(QStringLiteral("dark"));
    dock = std::make_unique<ui::StyleDock>(style.get(), tools.get(), studio.get());
    dock->resize(280, 820);
    dock->show();
    dock->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dock.get()));
    bool ready = false;
    QObject::connect(studio.get(), &StyleStudio::ready, studio.get(), [&ready] { ready = true; });
    studio->loadModel(QStringLiteral("fake"), kFakeModelHash);
    ASSERT_TRUE(waitFor([&ready] { return ready; }));
}

void CanvasStyleFixture::TearDown()
{
    if (painter) painter->finish();
    if (style) style->finish();
    if (studio) studio->finish();
    if (engine) engine->shutdown();
    dock.reset();
    style.reset();
    studio.reset();
    painter.reset();
}

void CanvasStyleFixture::clickStyle(int row, Qt::KeyboardModifiers modifiers)
{
    clickStyleOf(*dock, row, modifiers);
}

void CanvasStyleFixture::chooseInMenu(QWidget* button, const QString& text)
{
    chooseInMenuOf(button, text);
}

std::vector<std::uint8_t> CanvasStyleFixture::seen() const
{
    std::vector<std::uint8_t> bgra = plain();
    const canvas::Picture& shown = document->shown();
    style->lay(bgra.data(), qsizetype(shown.width) * 4, QRect(0, 0, shown.width, shown.height), 0);
    return bgra;
}

void CanvasStyleFixture::stroke(double fromX, double toX, double y)
{
    canvas::StrokeSample sample{fromX, y};
    ASSERT_TRUE(painter->begin(sample));
    for (int i = 1; i <= 20; ++i) {
        sample.x = fromX + (toX - fromX) * i / 20;
        sample.time = i * 0.01;
        painter->add(sample);
        QTest::qWait(5);
    }
    painter->end();
}

void CanvasStyleFixture::maskStroke(double fromX, double toX, double y, bool erase)
{
    ASSERT_TRUE(style->beginMask({fromX, y}, erase));
    for (int i = 1; i <= 10; ++i) style->addMask({fromX + (toX - fromX) * i / 10, y});
    style->endMask();
    ASSERT_TRUE(waitUntilUpToDate());
}

} // namespace moyun::test
