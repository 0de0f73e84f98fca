// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/poem_sources.h"

#include "core/poem/form.h"
#include "core/poem/rhyme_names.h"

namespace moyun::cli {
namespace {

using base::Error;
using base::ErrorCode;
using poem::RhymeBook;

} // namespace

base::Result<PoemSources> PoemSources::load(bool english)
{
    poem::PoemTablesSource source(poem::PoemTablesSource::shipped());
    auto tables = source.get();
    if (!tables) return tables.error();
    PoemSources sources{*tables, {}};
    if (!english) return sources;
    auto words = source.english();
    if (!words) return words.error();
    sources.english = *words;
    return sources;
}

DecoderLookups::DecoderLookups(const PoemSources& sources)
    : m_sources(sources), m_tones(sources.readings()), m_usual(sources.readings())
{}

engine::PoemLookups DecoderLookups::get() const
{
    const auto& tables = *m_sources.tables;
    return {m_tones,
            m_usual,
            &tables.tunes,
            tables.known.get(),
            tables.script.get(),
            m_sources.sounds(),
            m_sources.english ? m_sources.english->words.get() : nullptr};
}

base::Result<poem::FormId> formNamed(const std::string& name)
{
    if (const auto form = poem::formByName(name)) return *form;
    std::string known;
    for (const auto& info : poem::allForms())
        known += (known.empty() ? "" : ", ") + std::string(info.pinyin) + " " + info.chinese;
    return Error{ErrorCode::InvalidArgument, "There is no form " + name + ".",
                 "Choose one of: " + known + "."};
}

base::Result<RhymeBook> bookNamed(const std::string& name, poem::FormId form)
{
    if (name.empty())
        return form == poem::FormId::Ci || form == poem::FormId::Qu ? RhymeBook::Cilin : RhymeBook::Pingshui;
    if (name == "pingshui" || name == "平水韵") return RhymeBook::Pingshui;
    if (name == "cilin" || name == "词林正韵") return RhymeBook::Cilin;
    if (name == "xinyun" || name == "中华新韵") return RhymeBook::Xinyun;
    return Error{ErrorCode::InvalidArgument, "There is no rhyme book " + name + ".",
                 "Choose pingshui (平水韵), cilin (词林正韵) or xinyun (中华新韵)."};
}

base::Result<std::size_t> groupNamed(const poem::Readings& readings, RhymeBook book, const std::string& name)
{
    if (const auto group = poem::rhymeGroupNamed(poem::ReadingsSource(readings), book, name)) return *group;
    return Error{ErrorCode::InvalidArgument, "There is no rhyme group " + name + " in this rhyme book.",
                 "moyun poem rhymes lists them all."};
}

} // namespace moyun::cli
