// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "tests/support/test_paths.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace moyun::test {

// What a run of the program gave.
struct CliResult
{
    int code = -1; // exit status; 128 + signal where it was killed
    std::string out, err;
    nlohmann::json json() const
    {
        return nlohmann::json::parse(out);
    } // throws where the output is no JSON, failing the test
};

// Runs the built program with these arguments and waits for it. `environment`: "NAME=value" on top of the
// present one. `stdoutFile` not empty: standard output goes there. `wrapper`: a command put before the
// program.
CliResult runCli(const std::vector<std::string>& arguments, const std::vector<std::string>& environment = {},
                 const std::string& stdoutFile = {}, const std::string& wrapper = {});

std::string fileBytes(const std::filesystem::path& file);
void writeBytes(const std::filesystem::path& file, const std::string& bytes);
base::ImageBuffer readPixels(const std::filesystem::path& file);

// A folder with a small random style model (model.safetensors), a photograph (photo.png, 96x80) and a
// painting (painting.png).
class CliTest : public ::testing::Test
{
protected:
    void SetUp() override;

    std::string path(const std::string& name) const { return (m_dir / name).string(); }
    void writePicture(const std::string& name, int width, int height, int kind) const;
    // moyun stylize with the model, one thread and these arguments.
    CliResult stylize(std::vector<std::string> arguments) const;

    TempDir m_dir;
    std::string m_model;
};

} // namespace moyun::test
