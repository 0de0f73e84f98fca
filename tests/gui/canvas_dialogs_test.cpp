// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_panel_fixture.h"

#include "core/canvas/convert.h"
#include "core/image/image_file.h"
#include "ui/canvas/anchor_grid.h"
#include "ui/canvas/canvas_export_dialog.h"
#include "ui/canvas/canvas_size_dialog.h"
#include "ui/canvas/export_estimate.h"
#include "ui/canvas/new_picture_dialog.h"
#include "ui/canvas/scale_dialog.h"
#include "ui/canvas/size_words.h"
#include "ui/canvas/slider_field.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>

namespace moyun::test {

using namespace ui;

class CanvasDialogsTest : public CanvasPanelFixture
{
protected:
    template <class Dialog> Dialog* open(Dialog* dialog)
    {
        dialog->open();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(dialog));
        return dialog;
    }
    static void type(QWidget* field, const char* text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, QString::fromLatin1(text));
        QTest::keyClick(field, Qt::Key_Tab);
    }
    static void pick(QComboBox* box, int index)
    {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    static bool findText(const QWidget* dialog, const QString& text)
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text().contains(text); });
    }
};

TEST_F(CanvasDialogsTest, NewPictureByPresetAndBySize)
{
    auto* dialog = open(new NewPictureDialog(nullptr));
    pick(dialog->presetBox(), 3); // A4
    EXPECT_EQ(std::max(dialog->widthField()->value(), dialog->heightField()->value()), 3508);
    EXPECT_EQ(std::min(dialog->widthField()->value(), dialog->heightField()->value()), 2480);
    QTest::mouseClick(dialog->orientation()->button(0), Qt::LeftButton);
    EXPECT_EQ(dialog->widthField()->value(), 2480);
    EXPECT_EQ(dialog->presetBox()->currentIndex(), 3); // upright it is A4 as well
    QTest::mouseClick(dialog->orientation()->button(1), Qt::LeftButton);
    EXPECT_EQ(dialog->widthField()->value(), 3508);
    EXPECT_EQ(dialog->dpiField()->value(), 300);
    EXPECT_TRUE(dialog->memoryLabel()->text().contains(QStringLiteral("29.7 × 21.0 cm")))
        << dialog->memoryLabel()->text().toStdString();
    shoot(dialog, QStringLiteral("new-dark"));

    type(dialog->widthField(), "1000");
    type(dialog->heightField(), "500");
    EXPECT_EQ(dialog->presetBox()->currentIndex(), dialog->presetBox()->count() - 1); // a size of one's own
    EXPECT_TRUE(dialog->memoryLabel()->text().contains(SizeWords::bytes(4e6)))
        << dialog->memoryLabel()->text().toStdString();
    type(dialog->dpiField(), "150");
    QTest::mouseClick(dialog->ground()->button(2), Qt::LeftButton);
    QSignalSpy chosen(dialog, &NewPictureDialog::chosen);
    QPointer<NewPictureDialog> gone(dialog);
    QTest::mouseClick(dialog->createButton(), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 1000);
    EXPECT_EQ(chosen[0][1].toInt(), 500);
    EXPECT_EQ(chosen[0][2].value<QColor>().alpha(), 0);
    EXPECT_EQ(chosen[0][3].toDouble(), 150);
    ASSERT_TRUE(waitFor([&] { return gone.isNull(); }));

    auto* again = open(new NewPictureDialog(nullptr)); // offers the same
    EXPECT_EQ(again->widthField()->value(), 1000);
    EXPECT_EQ(again->dpiField()->value(), 150);
    EXPECT_EQ(again->ground()->chosen(), 2);
    QTest::keyClick(again, Qt::Key_Escape);
}

TEST_F(CanvasDialogsTest, SizesStayWithinWhatAPictureMayHave)
{
    auto* dialog = open(new NewPictureDialog(nullptr));
    type(dialog->widthField(), "99999");
    EXPECT_LE(dialog->widthField()->value(), canvas::kMostSide);
    type(dialog->heightField(), "0");
    EXPECT_GE(dialog->heightField()->value(), 1);
    QTest::mouseClick(dialog->ground()->button(1), Qt::LeftButton);
    Theme::apply(QStringLiteral("light"));
    language.use(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    shoot(dialog, QStringLiteral("new-light-zh"));
    language.use(QStringLiteral("en"));
    QTest::keyClick(dialog, Qt::Key_Escape);
}

TEST_F(CanvasDialogsTest, CanvasSizeWithAnchor)
{
    auto* dialog = open(new CanvasSizeDialog({400, 300}, 254, nullptr));
    EXPECT_FALSE(dialog->applyButton()->isEnabled()); // nothing is different yet
    type(dialog->widthField(), "600");
    click(dialog->anchorGrid(), dialog->anchorGrid()->place(0, 2).center());
    EXPECT_EQ(dialog->anchorGrid()->anchor(), QPointF(0, 1));
    EXPECT_TRUE(findText(dialog, QStringLiteral("6.0 × 3.0 cm in print, at 254 dpi")));
    shoot(dialog, QStringLiteral("canvas-size-dark"));
    dialog->anchorGrid()->setFocus();
    QTest::keyClick(dialog->anchorGrid(), Qt::Key_Right);
    QTest::keyClick(dialog->anchorGrid(), Qt::Key_Up);
    EXPECT_EQ(dialog->anchorGrid()->anchor(), QPointF(0.5, 0.5));
    QSignalSpy chosen(dialog, &CanvasSizeDialog::chosen);
    QTest::mouseClick(dialog->applyButton(), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 600);
    EXPECT_EQ(chosen[0][1].toInt(), 300);
    EXPECT_EQ(chosen[0][2].toPointF(), QPointF(0.5, 0.5));
}

TEST_F(CanvasDialogsTest, ScaleKeepsProportionsUnlessToldOtherwise)
{
    auto* dialog = open(new ScaleDialog({400, 300}, 254, nullptr));
    type(dialog->widthField(), "200");
    EXPECT_EQ(dialog->heightField()->value(), 150);
    EXPECT_NEAR(dialog->percentField()->value(), 50, 0.01);
    type(dialog->percentField(), "150");
    EXPECT_EQ(dialog->widthField()->value(), 600);
    EXPECT_EQ(dialog->heightField()->value(), 450);
    EXPECT_TRUE(findText(dialog, QStringLiteral("6.0 × 4.5 cm in print, at 254 dpi")));
    shoot(dialog, QStringLiteral("scale-dark"));
    QTest::mouseClick(dialog->keepSwitch(), Qt::LeftButton);
    type(dialog->heightField(), "100");
    EXPECT_EQ(dialog->widthField()->value(), 600);
    QTest::mouseClick(dialog->edges()->button(1), Qt::LeftButton);
    QSignalSpy chosen(dialog, &ScaleDialog::chosen);
    QTest::mouseClick(dialog->applyButton(), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 600);
    EXPECT_EQ(chosen[0][1].toInt(), 100);
    EXPECT_TRUE(chosen[0][2].toBool());
}

TEST_F(CanvasDialogsTest, ExportSaysSizeAndWhatIsWrong)
{
    const QString path = QString::fromStdString((folder.path() / "sea.png").string());
    auto* dialog = open(new CanvasExportDialog(document.picture(), path, nullptr));
    EXPECT_TRUE(dialog->exportButton()->isEnabled());
    EXPECT_FALSE(dialog->quality()->isVisible());
    ASSERT_TRUE(waitFor([&] { return dialog->sizeLabel()->text().contains(QStringLiteral("about")); }));
    pick(dialog->formatBox(), 1);
    EXPECT_TRUE(dialog->fileField()->text().endsWith(QStringLiteral("sea.jpg")));
    EXPECT_TRUE(dialog->quality()->isVisible());
    EXPECT_TRUE(dialog->warningLabel()->text().contains(QStringLiteral("transparency")));
    ASSERT_TRUE(waitFor([&] { return dialog->sizeLabel()->text().contains(QStringLiteral("about")); }));
    shoot(dialog, QStringLiteral("export-dark"));
    type(dialog->scale()->field(), "50");
    EXPECT_TRUE(dialog->sizeLabel()->text().startsWith(QStringLiteral("200 × 150")));
    dialog->fileField()->setText(QStringLiteral("/nowhere/at/all.png"));
    EXPECT_FALSE(dialog->exportButton()->isEnabled());
    EXPECT_TRUE(dialog->warningLabel()->text().contains(QStringLiteral("/nowhere/at")));
    dialog->fileField()->setText(path + QStringLiteral(".gif"));
    EXPECT_FALSE(dialog->exportButton()->isEnabled());
    dialog->fileField()->setText(path);
    QTest::mouseClick(dialog->transparentSwitch(), Qt::LeftButton);
    QSignalSpy chosen(dialog, &CanvasExportDialog::chosen);
    QTest::mouseClick(dialog->exportButton(), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), path);
    const auto options = chosen[0][1].value<bridge::CanvasStudio::Export>();
    EXPECT_NEAR(options.scale, 0.5, 1e-9);
    EXPECT_FALSE(options.transparent);
}

TEST_F(CanvasDialogsTest, TheEstimateIsNearTheTruth)
{
    // Noise in one half: what is encoded in part has to stand for the whole.
    base::ImageBuffer noisy(1000, 800, 3);
    std::uint32_t seed = 7;
    for (int y = 0; y < 800; ++y)
        for (int x = 0; x < 1000; ++x)
            for (int channel = 0; channel < 3; ++channel) {
                seed = seed * 1664525 + 1013904223;
                noisy.pixel(x, y)[channel] = std::uint8_t(x < 500 ? seed >> 24 : y / 4);
            }
    canvas::Picture picture;
    picture.width = 1000;
    picture.height = 800;
    picture.layers.resize(1);
    picture.layers[0].id = picture.nextId++;
    picture.layers[0].pixels = canvas::pixelsFrom(noisy);
    for (const char* ending : {"png", "jpg", "webp"}) {
        image::WriteOptions options;
        options.jpegQuality = options.webpQuality = 80;
        const auto file = image::encodeImage(std::string(".") + ending, noisy, nullptr, options);
        ASSERT_TRUE(file.ok());
        const double estimate = estimatedExport(picture, ending, 80, 1, false);
        EXPECT_NEAR(estimate / double(file->size()), 1, 0.35) << ending;
        EXPECT_NEAR(estimatedExport(picture, ending, 80, 0.5, false) / estimate, 0.25, 0.01);
    }
    EXPECT_EQ(estimatedExport(picture, "gif", 80, 1, false), 0);
    EXPECT_GT(estimatedExport(picture, "ora", 80, 1, true), estimatedExport(picture, "png", 80, 1, true));
}

} // namespace moyun::test
