// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_window_fixture.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QTemporaryDir>

namespace {

using namespace moyun;

class CanvasClosing : public test::CanvasWindowFixture
{
protected:
    QMessageBox* question()
    {
        const auto all = page->findChildren<QMessageBox*>();
        for (auto* box : all)
            if (box->isVisible()) return box;
        return nullptr;
    }
    void answer(const QString& text)
    {
        QAbstractButton* found = nullptr;
        for (auto* button : question()->buttons())
            if (button->text() == text) found = button;
        ASSERT_TRUE(found);
        QTest::mouseClick(found, Qt::LeftButton);
    }
};

TEST_F(CanvasClosing, APictureThatIsNotSavedIsAskedAbout)
{
    drag({300, 300}, {500, 400});
    ASSERT_TRUE(waitQuiet());
    ASSERT_TRUE(document()->isModified());
    window->close();
    EXPECT_TRUE(window->isVisible());
    ASSERT_TRUE(waitFor([this] { return question() != nullptr; }));
    answer(QStringLiteral("Cancel"));
    ASSERT_TRUE(waitFor([this] { return question() == nullptr; }));
    EXPECT_TRUE(window->isVisible());
    window->close();
    ASSERT_TRUE(waitFor([this] { return question() != nullptr; }));
    answer(QStringLiteral("Go on without saving"));
    EXPECT_TRUE(waitFor([this] { return !window->isVisible(); }));
}

TEST_F(CanvasClosing, SavedFirstItClosesAndTheFileHoldsThePicture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("picture.ora"));
    studio->save(file);
    ASSERT_TRUE(waitFor([this] { return !document()->isModified() && !studio->isBusy(); }));
    drag({300, 300}, {500, 400});
    ASSERT_TRUE(waitQuiet());
    const auto painted = picture();
    window->close();
    ASSERT_TRUE(waitFor([this] { return question() != nullptr; }));
    answer(QStringLiteral("Save first"));
    ASSERT_TRUE(waitFor([this] { return !window->isVisible(); }));
    const auto read = canvas::openCanvas(file.toStdString());
    ASSERT_TRUE(read) << read.error().text();
    ASSERT_EQ(read->picture.layers.size(), painted.layers.size());
    EXPECT_EQ(read->picture.layers[1].name, painted.layers[1].name);
    EXPECT_GT(read->picture.layers[1].pixels.tileCount(), 0u);
}

TEST_F(CanvasClosing, NothingIsAskedWhereNothingWasDone)
{
    window->close();
    EXPECT_FALSE(window->isVisible());
}

} // namespace
