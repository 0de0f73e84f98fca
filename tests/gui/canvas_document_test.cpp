// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_document.h"
#include "support/random_pictures.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>

namespace moyun::test {

namespace {

using bridge::CanvasDocument;
using canvas::Layer;
using canvas::Picture;

Picture square(int side)
{
    Picture picture;
    picture.width = picture.height = side;
    picture.layers.resize(2);
    picture.layers[0].id = 1;
    picture.layers[0].name = "Paper";
    picture.layers[1].id = 2;
    picture.nextId = 3;
    return picture;
}

Picture painted(const Picture& before, int x, int y, int value, std::size_t layer = 1)
{
    Picture after = before;
    after.layers[layer].pixels.edit(x >> 6, y >> 6).px[0] = static_cast<std::uint16_t>(value);
    return after;
}

TEST(CanvasDocumentTest, AChangeIsAStepAndListenersHearWhatDiffers)
{
    CanvasDocument document;
    ASSERT_TRUE(document.restore(square(256), QStringLiteral("/tmp/a.ora")));
    EXPECT_EQ(document.layer(), 2u);
    EXPECT_EQ(document.name(), QStringLiteral("a.ora"));
    EXPECT_FALSE(document.isModified());
    QSignalSpy pixels(&document, &CanvasDocument::pixelsChanged),
        layers(&document, &CanvasDocument::layersChanged), layer(&document, &CanvasDocument::layerChanged),
        selected(&document, &CanvasDocument::selectionChanged),
        sized(&document, &CanvasDocument::sizeChanged), file(&document, &CanvasDocument::fileChanged);
    ASSERT_TRUE(document.change(painted(document.picture(), 70, 10, 9), QStringLiteral("Stroke")));
    ASSERT_EQ(pixels.count(), 1);
    EXPECT_EQ(pixels[0][0].toRect(), QRect(64, 0, 64, 64));
    EXPECT_EQ(layers.count() + layer.count() + selected.count() + sized.count(), 0);
    EXPECT_EQ(file.count(), 1);
    EXPECT_TRUE(document.isModified());

    auto after = document.picture();
    after.layers[1].name = "Ink";
    ASSERT_TRUE(document.change(after, QStringLiteral("Rename")));
    EXPECT_EQ(layers.count(), 1);
    EXPECT_EQ(pixels.count(), 1); // a name shows nothing
    after.layers[1].opacity = 0.5f;
    ASSERT_TRUE(document.change(after, QStringLiteral("Opacity")));
    EXPECT_EQ(pixels.back()[0].toRect(), QRect(64, 0, 64, 64)); // where the layer has paint
    after.selection.emplace().edit(0, 0).px[5] = 1;
    ASSERT_TRUE(document.change(after, QStringLiteral("Select")));
    EXPECT_EQ(selected.count(), 1);
    after.layers.pop_back();
    ASSERT_TRUE(document.change(after, QStringLiteral("Delete")));
    EXPECT_EQ(layer.count(), 1);
    EXPECT_EQ(document.layer(), 1u); // the one below
    after.width = 100;
    ASSERT_TRUE(document.change(after, QStringLiteral("Crop")));
    EXPECT_EQ(sized.count(), 1);
    document.setSaved();
    while (document.undoStack()->canUndo()) document.undoStack()->undo();
    EXPECT_EQ(document.picture(), square(256));
    EXPECT_EQ(document.layer(), 2u);
    while (document.undoStack()->canRedo()) document.undoStack()->redo();
    EXPECT_EQ(document.picture(), after);
    EXPECT_FALSE(document.isModified());
}

TEST(CanvasDocumentTest, WhatIsNoPictureChangesNothing)
{
    CanvasDocument document;
    ASSERT_TRUE(document.restore(square(64)));
    const auto refuse = [&](auto spoil) {
        Picture after = square(64);
        spoil(after);
        EXPECT_FALSE(document.change(after, QStringLiteral("No")));
        EXPECT_FALSE(document.restore(after));
        EXPECT_EQ(document.picture(), square(64));
        EXPECT_EQ(document.undoStack()->count(), 0);
    };
    refuse([](Picture& p) { p.layers.clear(); });
    refuse([](Picture& p) { p.width = 0; });
    refuse([](Picture& p) { p.height = canvas::kMostSide + 1; });
    refuse([](Picture& p) { p.layers[1].id = 1; });
    refuse([](Picture& p) { p.layers[1].id = 0; });
    refuse([](Picture& p) { p.layers[1].opacity = 1.5f; });
    refuse([](Picture& p) { p.dpi = std::numeric_limits<double>::quiet_NaN(); });
    refuse([](Picture& p) { p.layers[0].layers.resize(1); });
    Picture odd = square(64);
    odd.nextId = 1; // put right
    ASSERT_TRUE(document.restore(odd));
    EXPECT_EQ(document.picture().nextId, 3u);
}

TEST(CanvasDocumentTest, ChangesOfOneGestureAreOneStep)
{
    CanvasDocument document;
    ASSERT_TRUE(document.restore(square(64)));
    const int gesture = document.newGesture();
    for (int i = 1; i <= 20; ++i) {
        auto after = painted(document.picture(), i, 0, i);
        after.layers[0].opacity = 1 - float(i) / 20;
        ASSERT_TRUE(document.change(after, QStringLiteral("Drag"), gesture));
    }
    const auto dragged = document.picture();
    EXPECT_EQ(document.undoStack()->count(), 1);
    ASSERT_TRUE(document.change(painted(dragged, 40, 40, 7), QStringLiteral("Other"), document.newGesture()));
    EXPECT_EQ(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    EXPECT_EQ(document.picture(), dragged);
    document.undoStack()->undo();
    EXPECT_EQ(document.picture(), square(64));
    document.undoStack()->redo();
    EXPECT_EQ(document.picture(), dragged);
    // The gesture is over: what follows with its number is a step of its own.
    ASSERT_TRUE(document.change(painted(document.picture(), 1, 1, 1), QStringLiteral("Drag"), gesture));
    EXPECT_EQ(document.undoStack()->count(), 2);
    // A drag that comes back to where it began leaves no step.
    const auto here = document.picture();
    const int back = document.newGesture();
    ASSERT_TRUE(document.change(painted(here, 9, 9, 9), QStringLiteral("Drag"), back));
    ASSERT_TRUE(document.change(here, QStringLiteral("Drag"), back));
    EXPECT_EQ(document.undoStack()->count(), 2);
    EXPECT_EQ(document.picture(), here);
    document.undoStack()->undo();
    EXPECT_EQ(document.picture(), dragged);
}

TEST(CanvasDocumentTest, APreviewIsShownAndLeavesNoTrace)
{
    CanvasDocument document;
    ASSERT_TRUE(document.restore(square(256)));
    QSignalSpy pixels(&document, &CanvasDocument::pixelsChanged);
    const auto shown = painted(document.picture(), 200, 200, 5);
    document.preview(shown, QRect(200, 200, 1, 1));
    EXPECT_EQ(document.shown(), shown);
    EXPECT_EQ(document.picture(), square(256));
    EXPECT_EQ(document.undoStack()->count(), 0);
    document.dropPreview();
    EXPECT_EQ(document.shown(), square(256));
    ASSERT_EQ(pixels.count(), 2);
    EXPECT_EQ(pixels[1][0].toRect(), QRect(192, 192, 64, 64));
    // A stroke that ends as it was shown changes nothing on the screen.
    document.preview(shown, QRect(200, 200, 1, 1));
    ASSERT_TRUE(document.change(shown, QStringLiteral("Stroke")));
    EXPECT_EQ(pixels.count(), 3);
    EXPECT_EQ(document.shown(), shown);
}

// 2000 edits with a budget of some tiles: every state comes back by value, all the way down and up, and what
// steps take in memory stays within the budget.
TEST(CanvasDocumentTest, EveryOfTwoThousandStepsComesBackWithATinyBudget)
{
    constexpr std::size_t kBudget = 8 << 20;
    CanvasDocument document(nullptr, kBudget);
    QSignalSpy dropped(&document, &CanvasDocument::stepsDropped);
    std::mt19937 random(11);
    Picture first = square(1024);
    ASSERT_TRUE(document.restore(first));
    PictureHash hash;
    std::vector<std::uint64_t> states{hash.of(document.picture())};
    std::size_t most = 0;
    for (int i = 0; i < 2000; ++i) {
        Picture after = document.picture();
        randomEdit(after, random);
        ASSERT_TRUE(document.change(std::move(after), QString::number(i)));
        most = std::max(most, document.undoBytesInMemory());
        const int count = document.undoStack()->count();
        states.resize(std::size_t(count)); // an edit without effect makes no step
        states.push_back(hash.of(document.picture()));
    }
    const Picture last = document.picture();
    const int count = document.undoStack()->count();
    EXPECT_GT(count, 1700);
    EXPECT_EQ(dropped.count(), 0);
    document.settle();
    EXPECT_LE(document.undoBytesInMemory(), kBudget + kBudget / 2);
    EXPECT_LE(most, 2 * kBudget + kBudget / 2 + (1 << 20));
    EXPECT_GT(document.undoBytesOnDisk(), 2u << 20);
    RecordProperty("bytes_in_memory", int(document.undoBytesInMemory()));
    for (int round = 0; round < 2; ++round) {
        for (int i = count - 1; i >= 0; --i) {
            document.undoStack()->undo();
            ASSERT_EQ(hash.of(document.picture()), states[std::size_t(i)]) << "undone to " << i;
            if (i % 16 == 0) QCoreApplication::processEvents();
        }
        ASSERT_EQ(document.picture(), first);
        document.settle();
        EXPECT_LE(document.undoBytesInMemory(), kBudget + kBudget / 2);
        for (int i = 1; i <= count; ++i) {
            document.undoStack()->redo();
            ASSERT_EQ(hash.of(document.picture()), states[std::size_t(i)]) << "done again to " << i;
            if (i % 16 == 0) QCoreApplication::processEvents();
        }
        ASSERT_EQ(document.picture(), last);
    }
    RecordProperty("steps", count);
    RecordProperty("most_bytes_in_memory", int(most));
    RecordProperty("bytes_on_disk", int(document.undoBytesOnDisk()));
    ASSERT_TRUE(document.restore(first));
    document.settle(); // what was being packed just then
    EXPECT_EQ(document.undoBytesOnDisk(), 0u);
    EXPECT_EQ(document.undoBytesInMemory(), 0u);
}

TEST(CanvasDocumentTest, WhereTheScratchFileIsFullTheOldestStepsGoAndItIsTold)
{
    CanvasDocument document(nullptr, 1 << 20, 2 << 20);
    ASSERT_TRUE(document.restore(square(1024)));
    QSignalSpy dropped(&document, &CanvasDocument::stepsDropped);
    std::mt19937 random(12);
    std::vector<Picture> states{document.picture()};
    for (int i = 0; i < 300; ++i) {
        Picture after = document.picture();
        for (auto& value : after.layers[1].pixels.edit(i % 16, 0).px)
            value = static_cast<std::uint16_t>(random());
        ASSERT_TRUE(document.change(after, QString::number(i)));
        states.push_back(std::move(after));
        if (i == 150) document.setSaved();
        QCoreApplication::processEvents();
    }
    document.settle();
    const int count = document.undoStack()->count();
    EXPECT_GT(dropped.count(), 0);
    EXPECT_LT(count, 300);
    EXPECT_GT(count, 40); // three megabytes are worth ninety tiles
    EXPECT_LE(document.undoBytesOnDisk(), 2u << 20);
    EXPECT_LE(document.undoBytesInMemory(), 3u << 20);
    EXPECT_EQ(document.undoStack()->index(), count);
    EXPECT_EQ(document.undoStack()->undoText(), QStringLiteral("299"));
    EXPECT_TRUE(document.isModified());
    for (int i = 0; i < count; ++i) {
        EXPECT_EQ(document.picture(), states[std::size_t(300 - i)]);
        document.undoStack()->undo();
    }
    EXPECT_EQ(document.picture(), states[std::size_t(300 - count)]);
    EXPECT_FALSE(document.undoStack()->canUndo());
    for (int i = 0; i < count; ++i) document.undoStack()->redo();
    EXPECT_EQ(document.picture(), states[300]);
}

} // namespace

} // namespace moyun::test
