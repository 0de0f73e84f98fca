// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/poem_model.h"

#include <string_view>

namespace moyun::test {

// Likes some characters better than others, by what stands before; no network. Remembers what it was asked.
class FakePoemModel : public neural::PoemModel
{
public:
    explicit FakePoemModel(std::u32string_view characters);

    const neural::PoemModelNames& names() const override { return m_names; }
    std::size_t weightBytes() const override { return 0; }
    base::Result<void> begin(const neural::PoemContext& context) override;
    base::Result<std::vector<float>> read(std::span<const std::uint32_t> parents,
                                          std::span<const neural::PoemStep> steps) override;
    base::Result<void> keep(std::span<const std::uint32_t> drafts) override;
    void dropKept() override { m_kept = 0; }

    neural::PoemContext context;               // of the last reading
    std::vector<neural::PoemContext> contexts; // of all
    std::size_t reads = 0;
    bool parentsFit = true; // every parent was a draft of the reading before

private:
    neural::PoemModelNames m_names;
    std::size_t m_drafts = 0, m_kept = 0;
};

} // namespace moyun::test
