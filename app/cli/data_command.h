// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace moyun::cli {

// `moyun data pack`: photographs and paintings into one file to train from.
class DataCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    struct Picture
    {
        std::filesystem::path file;
        bool painting = false;
        bool dev = false;
    };
    base::Result<std::vector<Picture>> pictures() const;
    base::Result<void> addFromTable(const std::string& table, bool painting,
                                    std::vector<Picture>& list) const;
    base::Result<void> addFromFolder(const std::string& folder, bool painting,
                                     std::vector<Picture>& list) const;

    CLI::App* m_pack = nullptr;
    std::vector<std::string> m_photoTables, m_paintingTables, m_photoFolders, m_paintingFolders;
    std::string m_out;
    int m_shortSide = 256;
    bool m_json = false;
};

} // namespace moyun::cli
