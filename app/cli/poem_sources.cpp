// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/poem_sources.h"

#include "core/base/paths.h"
#include "core/poem/form.h"
#include "core/poem/readings_source.h"
#include "core/poem/rhyme_names.h"

namespace moyun::cli {
namespace {

using base::Error;
using base::ErrorCode;
using poem::RhymeBook;

// Made while building; beside the resources once installed.
std::filesystem::path readingsFile()
{
    const auto installed = base::shippedPath("resources/poem/readings.txt");
    std::error_code ignored;
    return std::filesystem::exists(installed, ignored) ? installed
                                                       : std::filesystem::path(MOYUN_READINGS_FILE);
}

} // namespace

base::Result<PoemSources> PoemSources::load()
{
    auto readings = poem::Readings::load(readingsFile());
    if (!readings) return readings.error();
    auto tunes = poem::CiPatterns::load(base::shippedPath("resources/poem/ci_patterns.tsv"));
    if (!tunes) return tunes.error();
    PoemSources sources{*readings, std::make_shared<const poem::CiPatterns>(std::move(*tunes)), {}, {}, {},
                        {}};
    auto script = poem::ScriptConverter::open();
    if (!script) return script.error();
    sources.script = *script;
    const auto lines = base::modelsFolder() / "known_lines.bin";
    std::error_code ignored;
    if (!std::filesystem::exists(lines, ignored)) return sources;
    auto known = poem::KnownLines::load(lines);
    if (!known) return known.error();
    sources.known = *known;
    return sources;
}

base::Result<void> PoemSources::loadEnglish()
{
    auto dictionary = poem::EnglishSounds::load(poem::EnglishSounds::usualFile());
    if (!dictionary && dictionary.error().code != ErrorCode::NotFound) return dictionary.error();
    sounds = dictionary ? std::make_shared<const poem::EnglishSounds>(std::move(*dictionary))
                        : std::make_shared<const poem::EnglishSounds>();
    auto words = poem::EnglishLexicon::load(base::shippedPath("resources/poem/english_words.txt"), *sounds);
    if (!words) return words.error();
    english = *words;
    return {};
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
