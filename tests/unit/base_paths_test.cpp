// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

using namespace moyun;

namespace {

// Sets or, with null, removes MOYUN_MODELS for one test.
class ModelsVariable
{
public:
    explicit ModelsVariable(const char* value)
    {
        if (const char* old = std::getenv("MOYUN_MODELS")) m_old = old;
        set(value);
    }
    ~ModelsVariable() { set(m_old.empty() ? nullptr : m_old.c_str()); }
    ModelsVariable(const ModelsVariable&) = delete;
    ModelsVariable& operator=(const ModelsVariable&) = delete;

private:
    static void set(const char* value)
    {
        if (value)
            ::setenv("MOYUN_MODELS", value, 1);
        else
            ::unsetenv("MOYUN_MODELS");
    }
    std::string m_old;
};

} // namespace

TEST(Paths, TheEnvironmentNamesTheModels)
{
    const ModelsVariable chosen("/some/where else");
    EXPECT_EQ(base::modelsFolder(), "/some/where else"); // even where there is nothing: messages name it
}

TEST(Paths, WithoutItTheModelsAreTheShippedOnes)
{
    for (const char* value : {static_cast<const char*>(nullptr), ""}) {
        const ModelsVariable absent(value);
        EXPECT_EQ(base::modelsFolder(), base::shippedPath("models"));
    }
}

// A test program is not installed, so it finds what lies in the source tree.
TEST(Paths, AProgramInItsBuildFolderUsesTheSourceTree)
{
    const auto licence = base::shippedPath("LICENSE");
    ASSERT_TRUE(std::filesystem::is_regular_file(licence)) << licence;
    std::ifstream text(licence);
    std::string line;
    while (line.empty() && std::getline(text, line)) line.erase(0, line.find_first_not_of(' '));
    EXPECT_EQ(line, "GNU GENERAL PUBLIC LICENSE");
    const auto missing = base::shippedPath("no-such-thing");
    EXPECT_TRUE(missing.is_absolute());
    EXPECT_EQ(missing.filename(), "no-such-thing");
    EXPECT_EQ(missing.parent_path(), licence.parent_path());
}
