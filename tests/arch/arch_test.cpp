// SPDX-License-Identifier: GPL-3.0-or-later
// The rules applied to the tree, and the rules applied to made-up trees that break them.
#include "house_rules.h"
#include "include_rules.h"
#include "support/test_paths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moyun::arch {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

const SourceTree& ourTree()
{
    static const SourceTree kTree = readTree(test::sourceDir(), {"core", "ui", "app", "tests", "cmake"});
    return kTree;
}

// One violation a line, so that a failing test reads like a compiler's output.
std::string told(const Violations& violations)
{
    std::string text;
    for (const std::string& violation : violations) text += "\n" + violation;
    return text;
}

SourceTree madeUp(const std::map<std::string, std::string>& files)
{
    SourceTree tree;
    for (const auto& [path, text] : files) tree[path] = parseSource(path, text);
    return tree;
}

TEST(OurTree, IsFound)
{
    EXPECT_TRUE(ourTree().contains("core/base/result.h")) << "the rules below would hold for an empty tree";
    EXPECT_GT(ourTree().size(), 20u);
}

TEST(OurTree, IncludesOnlyWhatTheTableAllows)
{
    EXPECT_EQ(told(checkIncludes(ourTree())), "");
}
TEST(OurTree, NamesTheLicenceInEveryFile)
{
    EXPECT_EQ(told(checkLicenceLines(ourTree())), "");
}
TEST(OurTree, HasPragmaOnceInEveryHeader)
{
    EXPECT_EQ(told(checkPragmaOnce(ourTree())), "");
}
TEST(OurTree, HasNoEndlessFiles)
{
    EXPECT_EQ(told(checkLengths(ourTree())), "");
}
TEST(OurTree, NamesFilesInSnakeCase)
{
    EXPECT_EQ(told(checkFileNames(ourTree())), "");
}
TEST(OurTree, DoesWithoutForbiddenWords)
{
    EXPECT_EQ(told(checkForbiddenWords(ourTree())), "");
}

TEST(IncludeRules, FindsIncludesInEverySpelling)
{
    const SourceFile file = parseSource(
        "core/base/a.cpp", "#include \"core/base/b.h\"\n  #  include <vector> // why\n// #included\n");
    ASSERT_EQ(file.includes.size(), 2u);
    EXPECT_EQ(file.includes[0].target, "core/base/b.h");
    EXPECT_FALSE(file.includes[0].angled);
    EXPECT_EQ(file.includes[1].target, "vector");
    EXPECT_EQ(file.includes[1].line, 2);
}

TEST(IncludeRules, AcceptsWhatIsAllowed)
{
    const SourceTree tree = madeUp({
        {"core/base/result.h", "#include <variant>\n"},
        {"core/image/resize.h", "#include \"core/base/result.h\"\n"},
        {"core/image/resize.cpp", "#include \"core/image/resize.h\"\n#include <opencv2/imgproc.hpp>\n"},
        {"core/neural/net.h", "#include <torch/torch.h>\n#include <unistd.h>\n"},
        {"ui/shell/window.h", "#include <QMainWindow>\n#include <QtGui/QImage>\n"},
    });
    EXPECT_THAT(checkIncludes(tree), IsEmpty());
}

TEST(IncludeRules, CatchesAPartThatKnowsTooMuch)
{
    const SourceTree tree = madeUp({
        {"core/engine/lane.h", "\n"},
        {"core/base/log.cpp", "#include <string>\n#include \"core/engine/lane.h\"\n"},
    });
    EXPECT_THAT(checkIncludes(tree),
                ElementsAre(HasSubstr("core/base/log.cpp:2: core/base may not include core/engine/lane.h")));
}

TEST(IncludeRules, CatchesForeignLibraries)
{
    const SourceTree tree = madeUp({
        {"core/engine/a.cpp", "#include <QObject>\n"},
        {"core/engine/b.cpp", "#include <torch/torch.h>\n"},
        {"core/bridge/c.h", "#include <QtWidgets/QWidget>\n"},
        {"core/bridge/d.cpp", "#include <QPushButton>\n"},
        {"ui/shell/e.cpp", "#include <opencv2/core.hpp>\n"},
        {"ui/shell/f.cpp", "#include <sqlite3.h>\n"},
        {"core/image/g.cpp", "#include <opencv2/highgui.hpp>\n"},
        {"core/training/h.cpp", "#include <gtest/gtest.h>\n"},
        {"ui/shell/i.cpp", "#include <RtMidi.h>\n"},
    });
    EXPECT_THAT(checkIncludes(tree),
                UnorderedElementsAre(
                    HasSubstr("may not include qt (QObject)"), HasSubstr("core/engine may not include torch"),
                    HasSubstr("may not include qtwidgets (QtWidgets/QWidget)"),
                    HasSubstr("qtwidgets (QPushButton)"), HasSubstr("ui may not include opencv"),
                    HasSubstr("ui may not include sqlite"), HasSubstr("core/image may not include highgui"),
                    HasSubstr("core/training may not include gtest"),
                    HasSubstr("ui may not include rtmidi")));
}

TEST(IncludeRules, CatchesALibraryInAHeaderThatShouldHideIt)
{
    const SourceTree tree = madeUp({{"core/image/resize.h", "#include <opencv2/core.hpp>\n"}});
    EXPECT_THAT(checkIncludes(tree),
                ElementsAre(HasSubstr("opencv belongs in the .cpp files of core/image")));
}

TEST(IncludeRules, CatchesALibraryThatComesThroughOtherHeaders)
{
    const SourceTree tree = madeUp({
        {"core/neural/module.h", "#include <torch/torch.h>\n"},
        {"core/neural/network.h", "#include \"module.h\"\n"},
        {"core/engine/backend.cpp", "#include \"core/neural/network.h\"\n"},
    });
    EXPECT_THAT(checkIncludes(tree),
                ElementsAre(HasSubstr("core/engine may not see torch, which this include brings along from "
                                      "core/neural/module.h")));
}

TEST(IncludeRules, CatchesWhatTheTableDoesNotKnow)
{
    const SourceTree tree = madeUp({
        {"core/base/a.cpp", "#include <boost/any.hpp>\n"},
        {"core/base/b.cpp", "#include \"core/base/Missing.h\"\n"},
        {"core/novel/c.cpp", "\n"},
    });
    EXPECT_THAT(checkIncludes(tree),
                UnorderedElementsAre(HasSubstr("boost/any.hpp belongs to no library"),
                                     HasSubstr("does not exist"), HasSubstr("belongs to no part")));
}

TEST(IncludeRules, SurvivesHeadersThatIncludeEachOther)
{
    const SourceTree tree = madeUp({
        {"core/base/a.h", "#include \"core/base/b.h\"\n"},
        {"core/base/b.h", "#include \"core/base/a.h\"\n"},
    });
    EXPECT_THAT(checkIncludes(tree), IsEmpty());
}

TEST(HouseRules, CatchAMissingLicence)
{
    const SourceTree tree = madeUp({
        {"core/base/good.h", "// SPDX-License-Identifier: GPL-3.0-or-later\n"},
        {"cmake/good.cmake", "#!/usr/bin/cmake -P\n# SPDX-License-Identifier: GPL-3.0-or-later\n"},
        {"core/base/late.h", "\n// SPDX-License-Identifier: GPL-3.0-or-later\n"},
        {"core/base/none.cpp", ""},
    });
    EXPECT_THAT(checkLicenceLines(tree), ElementsAre(HasSubstr("late.h"), HasSubstr("none.cpp")));
}

TEST(HouseRules, CatchAMissingPragma)
{
    const SourceTree tree = madeUp(
        {{"a.h", "#pragma once\n"}, {"b.h", "int b;\n"}, {"c.cpp", "int c;\n"}, {"d_body.h", "int d;\n"}});
    EXPECT_THAT(checkPragmaOnce(tree), ElementsAre(HasSubstr("b.h")));
}

TEST(HouseRules, CatchAnEndlessFile)
{
    const SourceTree tree = madeUp({{"a.cpp", std::string(800, '\n')}, {"b.cpp", std::string(801, '\n')}});
    EXPECT_THAT(checkLengths(tree), ElementsAre(HasSubstr("b.cpp:1: 801 lines")));
}

TEST(HouseRules, CatchACamelFile)
{
    const SourceTree tree =
        madeUp({{"ui/shell/main_window.h", ""}, {"ui/shell/MainWindow.h", ""}, {"CMakeLists.txt", ""}});
    EXPECT_THAT(checkFileNames(tree), ElementsAre(HasSubstr("MainWindow.h")));
}

TEST(HouseRules, CatchForbiddenWords)
{
    const SourceTree tree = madeUp({
        {"ui/shell/a.cpp", "int a;\n// TODO later\n"},
        {"ui/shell/b.cpp", "qApp->processEvents();\n"},
        {"core/neural/c.cpp", "torch::load(net, path);\n"},
        {"tests/gui/d.cpp", "qApp->processEvents();\n"},
    });
    EXPECT_THAT(checkForbiddenWords(tree),
                UnorderedElementsAre(HasSubstr("a.cpp:2: TODO"), HasSubstr("b.cpp:1: processEvents("),
                                     HasSubstr("c.cpp:1: torch::load(")));
}

} // namespace
} // namespace moyun::arch
