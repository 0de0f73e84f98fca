// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_panel_fixture.h"

#include "ui/canvas/brush_picker.h"
#include "ui/canvas/slider_field.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSlider>

#include <fstream>

namespace moyun::test {

using namespace ui;

class CanvasBrushes : public CanvasPanelFixture
{
protected:
    void SetUp() override
    {
        CanvasPanelFixture::SetUp();
        for (const char* name : {"dry/oak", "dry/birch", "wet/river", "wet/broken", "wet/plain"}) make(name);
    }
    void make(const char* name) const
    {
        const auto file = folder.path() / "brushes" / (std::string(name) + ".myb");
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file)
            << R"({"version": 3, "group": "", "parent_brush_name": "", "comment": "", "settings": {)"
               R"("radius_logarithmic": {"base_value": 3.0, "inputs": {}},)"
               R"("opaque": {"base_value": 1.0, "inputs": {}}}})";
        const auto preview = file.parent_path() / (file.stem().string() + "_prev.png");
        if (std::string(name) == "wet/broken")
            std::ofstream(preview) << "not a picture";
        else if (std::string(name) != "wet/plain") {
            QImage picture(128, 128, QImage::Format_RGB32);
            picture.fill(QColor(10, 200, 30));
            picture.save(QString::fromStdString(preview.string()));
        }
    }
    void open(canvas::BrushLibrary library)
    {
        picker = new BrushPicker(&tools, std::move(library));
        show(picker);
    }
    void openOwn() { open(canvas::BrushLibrary::open({folder.path() / "brushes"})); }
    void useShelf(const QString& shelf)
    {
        picker->shelfBox()->setCurrentIndex(picker->shelfBox()->findData(shelf));
        Q_EMIT picker->shelfBox()->activated(picker->shelfBox()->currentIndex());
    }
    QStringList names() const
    {
        QStringList all;
        for (int i = 0; i < picker->model()->rowCount(); ++i)
            all += picker->model()->index(i).data(BrushModel::NameRole).toString();
        return all;
    }
    void clickBrush(const char* name)
    {
        const QModelIndex index = picker->model()->indexOf(QString::fromLatin1(name));
        ASSERT_TRUE(index.isValid()) << name;
        picker->grid()->scrollTo(index);
        QTest::mouseClick(picker->grid()->viewport(), Qt::LeftButton, {},
                          picker->grid()->visualRect(index).center());
    }
    BrushPicker* picker = nullptr;
};

TEST_F(CanvasBrushes, WorkWithoutAnyPreset)
{
    open(canvas::BrushLibrary());
    EXPECT_EQ(names(), QStringList{QString()});
    EXPECT_TRUE(picker->hint()->isVisible());
    clickBrush("");
    EXPECT_EQ(tools.brush().preset, "");
    EXPECT_FALSE(picker->model()->index(0).data(Qt::DecorationRole).value<QImage>().isNull());
}

TEST_F(CanvasBrushes, AClickTakesTheBrushWithItsSize)
{
    openOwn();
    useShelf(BrushModel::all());
    tools.setTool(bridge::CanvasTool::Fill);
    clickBrush("dry/oak");
    EXPECT_EQ(tools.brush().preset, "dry/oak");
    EXPECT_EQ(tools.tool(), bridge::CanvasTool::Brush);
    EXPECT_NEAR(tools.brush().radius, std::exp(3.0), 0.1);
    EXPECT_NEAR(picker->size()->value(), 2 * std::exp(3.0), 0.2);
    tools.setTool(bridge::CanvasTool::Eraser);
    clickBrush("wet/river"); // the eraser has a brush of its own
    EXPECT_EQ(tools.options().eraser.preset, "wet/river");
    EXPECT_EQ(tools.options().brush.preset, "dry/oak");
    EXPECT_EQ(tools.tool(), bridge::CanvasTool::Eraser);
}

TEST_F(CanvasBrushes, ShelvesAndSearch)
{
    openOwn();
    useShelf(BrushModel::all());
    EXPECT_EQ(names().size(), 6); // with the round one
    const QStringList groups = picker->model()->groups();
    ASSERT_EQ(groups.size(), 2);
    useShelf(QStringLiteral("group/") + groups[1]);
    EXPECT_EQ(names().size(), 3);
    QTest::keyClicks(picker->searchField(), QStringLiteral("oa dry")); // in all brushes, in any order
    EXPECT_EQ(names(), QStringList{QStringLiteral("dry/oak")});
    QTest::keyClick(picker->searchField(), Qt::Key_Return);
    EXPECT_EQ(tools.brush().preset, "dry/oak");
    picker->searchField()->setFocus();
    picker->searchField()->selectAll();
    QTest::keyClicks(picker->searchField(), QStringLiteral("nothing like it"));
    EXPECT_TRUE(names().isEmpty());
    EXPECT_TRUE(picker->hint()->text().contains(QStringLiteral("nothing like it")));
    QTest::keyClick(picker->searchField(), Qt::Key_Escape);
    EXPECT_EQ(names().size(), 3);
    EXPECT_FALSE(picker->hint()->isVisible());
    useShelf(BrushModel::recent());
    EXPECT_EQ(names(), QStringList{QStringLiteral("dry/oak")});
}

TEST_F(CanvasBrushes, PicturesComeWhenTheyAreAskedForAndBrokenOnesDoNoHarm)
{
    openOwn();
    useShelf(BrushModel::all());
    const auto picture = [&](const char* name) {
        return picker->model()->indexOf(QString::fromLatin1(name)).data(Qt::DecorationRole).value<QImage>();
    };
    picture("wet/broken");
    ASSERT_TRUE(waitFor([&] { return !picture("dry/oak").isNull(); }));
    EXPECT_EQ(picture("dry/oak").pixelColor(20, 20), QColor(10, 200, 30));
    EXPECT_TRUE(picture("wet/broken").isNull());
    EXPECT_TRUE(picture("wet/plain").isNull());
}

TEST_F(CanvasBrushes, SlidersChangeTheBrushInHand)
{
    openOwn();
    QSlider* size = picker->size()->slider();
    ASSERT_TRUE(waitFor([&] { return size->width() > 40; }));
    drag(size, {size->width() / 4.0, size->height() / 2.0}, {size->width() / 2.0, size->height() / 2.0});
    EXPECT_NEAR(2 * tools.brush().radius, std::sqrt(1000.0), 8); // the middle of equal factors
    QDoubleSpinBox* opacity = picker->opacity()->field();
    opacity->setFocus();
    opacity->selectAll();
    QTest::keyClicks(opacity, QStringLiteral("40"));
    QTest::keyClick(opacity, Qt::Key_Return);
    EXPECT_NEAR(tools.brush().opacity, 0.4, 1e-9);
    picker->hardness()->slider()->setFocus();
    QTest::keyClick(picker->hardness()->slider(), Qt::Key_End);
    EXPECT_NEAR(tools.brush().hardness, 1, 1e-9);
    QTest::keyClick(picker->hardness()->slider(), Qt::Key_Home);
    EXPECT_LT(tools.brush().hardness, 0);
    canvas::BrushSettings other = tools.brush();
    other.radius = 50;
    tools.setBrush(other);
    EXPECT_NEAR(picker->size()->value(), 100, 0.5);
}

TEST_F(CanvasBrushes, TheGridGoesByKeys)
{
    openOwn();
    useShelf(BrushModel::all());
    picker->grid()->setFocus();
    picker->grid()->setCurrentIndex(picker->model()->index(0));
    QTest::keyClick(picker->grid(), Qt::Key_Right);
    QTest::keyClick(picker->grid(), Qt::Key_Return);
    EXPECT_EQ(QString::fromStdString(tools.brush().preset), names()[1]);
}

TEST_F(CanvasBrushes, InstalledPresetsForPeopleToLookAt)
{
    const auto folders = canvas::BrushLibrary::systemFolders();
    if (folders.empty()) GTEST_SKIP() << "no brush presets are installed";
    open(canvas::BrushLibrary::open(folders));
    useShelf(BrushModel::starters());
    EXPECT_GE(names().size(), 10);
    const auto shown = [&](int row) {
        return !picker->model()->index(row).data(Qt::DecorationRole).value<QImage>().isNull();
    };
    EXPECT_TRUE(waitFor([&] { return shown(1) && shown(5) && shown(int(names().size()) - 1); }));
    picker->choose(names()[2]);
    QCoreApplication::processEvents();
    shoot(window.get(), QStringLiteral("brushes-dark"));
    language.use(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    shoot(window.get(), QStringLiteral("brushes-zh"));
    language.use(QStringLiteral("en"));
}

} // namespace moyun::test
