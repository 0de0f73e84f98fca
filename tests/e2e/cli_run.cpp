// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_run.h"

#include "core/image/image_file.h"
#include "tests/neural/small_style_model.h"

#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <sys/wait.h>

namespace moyun::test {

namespace {

std::string quotedForShell(const std::string& text)
{
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

} // namespace

CliResult runCli(const std::vector<std::string>& arguments, const std::vector<std::string>& environment,
                 const std::string& stdoutFile, const std::string& wrapper)
{
    const TempDir folder;
    const auto out = folder / "out", err = folder / "err";
    std::string command = "env";
    for (const auto& variable : environment) command += " " + quotedForShell(variable);
    command += " " + wrapper + " " + quotedForShell(MOYUN_PROGRAM);
    for (const auto& argument : arguments) command += " " + quotedForShell(argument);
    command += " < /dev/null > " + quotedForShell(stdoutFile.empty() ? out.string() : stdoutFile) + " 2> " +
               quotedForShell(err.string());
    const int status = std::system(command.c_str());
    CliResult result;
    result.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (stdoutFile.empty()) result.out = fileBytes(out);
    result.err = fileBytes(err);
    return result;
}

std::string fileBytes(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void writeBytes(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

base::ImageBuffer readPixels(const std::filesystem::path& file)
{
    auto loaded = image::readImage(file);
    EXPECT_TRUE(loaded.ok()) << (loaded ? "" : loaded.error().text());
    return loaded ? loaded->rgb : base::ImageBuffer();
}

void CliTest::SetUp()
{
    ASSERT_FALSE(m_dir.path().empty());
    m_model = writeSmallStyleModel(m_dir.path(), 7).string();
    writePicture("photo.png", 96, 80, 0);
    writePicture("painting.png", 64, 64, 2);
}

void CliTest::writePicture(const std::string& name, int width, int height, int kind) const
{
    const auto written = image::writeImage(path(name), testPicture(width, height, kind));
    ASSERT_TRUE(written.ok()) << written.error().text();
}

CliResult CliTest::stylize(std::vector<std::string> arguments) const
{
    std::vector<std::string> all = {"stylize", "--model", m_model, "--device", "cpu", "--threads", "1"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return runCli(all);
}

} // namespace moyun::test
