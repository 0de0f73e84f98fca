// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/poem_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "core/base/paths.h"
#include "core/engine/poem/poem_decoder.h"
#include "core/neural/device.h"
#include "core/neural/poem_model.h"
#include "core/poem/checker.h"
#include "core/poem/form.h"
#include "core/poem/readings_source.h"
#include "core/poem/text_decoding.h"
#include "core/poem/utf8.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <unistd.h>

namespace moyun::cli {
namespace {

using nlohmann::ordered_json;

constexpr char kContinueFooter[] =
    "Examples:\n"
    "  moyun poem continue --form qijue 春江潮水连海平，海上明月共潮生。\n"
    "  moyun poem continue --form qijue --heads 春夏秋冬 --theme 山居\n"
    "  moyun poem continue --form wulv --rhyme 一先 \"白日依山尽\" - \"欲????目\"\n"
    "\n"
    "The draft is given as arguments or on standard input, cut at punctuation. - is an open line, ? an open "
    "character;\n"
    "what stands is never changed, also where it breaks the form.\n"
    "\n"
    "JSON: form, template, milliseconds, candidates (list of {lines: the whole poem, line by line, score: "
    "mean\n"
    "log-probability of the new characters, kinship: how much likelier they are here than by the form alone, "
    "rhyme: the group, novel: no new line is one of the corpus, "
    "known: "
    "by line,\n"
    "whose it is}),\n"
    "notes (list: rules that what stands breaks, characters that the model does not know, rhymes of an "
    "English\n"
    "draft that had to be wide).";

constexpr char kCheckFooter[] =
    "Example:\n"
    "  moyun poem check --form wujue 白日依山尽，黄河入海流。欲穷千里目，更上一层楼。\n"
    "\n"
    "JSON: regular, template, rhymes (list of group names), faults (list of {line, column: from 1, column 0 "
    "the whole\n"
    "line, rule, severity, reason, suggestion}).";

constexpr char32_t kOpen = U'\0';
constexpr unsigned kMostLines = 200;

} // namespace

void PoemCommand::declareContinue(CLI::App& poem)
{
    m_continue = poem.add_subcommand("continue", "Go on with a poem under the rules of its form");
    m_continue->footer(kContinueFooter);
    m_continue->fallthrough();
    auto& c = *m_continue;
    c.add_option("lines", m_lines, "The draft");
    c.add_option("--form", m_form, "Form, by pinyin or Chinese name (moyun poem forms)")->required();
    c.add_option("--cipai,--tune", m_tune, "Tune of a ci or qu");
    c.add_option("--rhyme", m_rhyme, "Rhyme group, as 一先 (default: the draft's, else any wide one)");
    c.add_option("--lock", m_locks,
                 "Lines that stand: of the draft's by number, or N:TEXT; all others are open")
        ->allow_extra_args(false);
    c.add_option("--heads", m_heads, "First characters, line by line (藏头)");
    c.add_option("--theme", m_theme, "Words that the poem is about");
    c.add_option("--forbid", m_forbidden, "Characters not to use");
    c.add_flag("--any-line", m_anyLine, "Offer lines of older poems, too");
    c.add_option("--author", m_author, "In the manner of");
    c.add_option("--dynasty", m_dynasty, "In the manner of the time: 唐, 宋, …");
    c.add_option("--book", m_book, "Rhyme book: pingshui, cilin or xinyun (default: the form's)");
    c.add_option("--line-count", m_lineCount, "Lines, where the form leaves them open")
        ->check(CLI::Range(0, 200));
    c.add_option("--count", m_count, "Candidates")->check(CLI::Range(1, 64))->capture_default_str();
    c.add_option("--temperature", m_temperature, "How daring")
        ->check(CLI::Range(0.1, 2.0))
        ->capture_default_str();
    c.add_option("--seed", m_seed, "The same seed gives the same candidates")->capture_default_str();
    c.add_option("--model", m_model, "Weights file (default: the installed one)");
    c.add_option("--adapter", m_adapter, "A writer's adapter of that model (moyun train poem --adapt)");
    c.add_option("--threads", m_threads, "CPU threads (0: as many as cores)")->check(CLI::Range(0, 1024));
    c.add_flag("--json", m_json, "Print one JSON object");
}

void PoemCommand::declareCheck(CLI::App& poem)
{
    m_check = poem.add_subcommand("check", "Check a poem against its form");
    m_check->footer(kCheckFooter);
    m_check->fallthrough();
    m_check->add_option("lines", m_lines, "The poem (default: standard input)");
    m_check->add_option("--form", m_form, "Form, by pinyin or Chinese name (moyun poem forms)")->required();
    m_check->add_option("--cipai,--tune", m_tune, "Tune of a ci or qu");
    m_check->add_option("--heads", m_heads, "First characters that the lines should have (藏头)");
    m_check->add_option("--book", m_book, "Rhyme book: pingshui, cilin or xinyun (default: the form's)");
    m_check->add_flag("--json", m_json, "Print one JSON object");
}

void PoemCommand::declare(CLI::App& root)
{
    m_poem = root.add_subcommand("poem", "Classical verse: continue, check, forms, rhymes");
    m_poem->require_subcommand(1);
    m_poem->fallthrough();
    declareContinue(*m_poem);
    declareCheck(*m_poem);
    m_forms = m_poem->add_subcommand("forms", "List the forms, and the tunes of ci and qu");
    m_forms->footer("JSON: forms (list of {pinyin, chinese, english}), ci, qu (lists of {tune, poems: behind "
                    "its pattern}).");
    m_forms->fallthrough();
    m_forms->add_flag("--json", m_json, "Print one JSON object");
    m_rhymes = m_poem->add_subcommand("rhymes", "List the rhyme groups");
    m_rhymes->footer("JSON: groups (list of names); of one group: group, characters (the most usual first).");
    m_rhymes->fallthrough();
    m_rhymes->add_option("group", m_group, "The group whose characters to list, as 一先");
    m_rhymes->add_option("--book", m_book, "Rhyme book: pingshui, cilin or xinyun");
    m_rhymes->add_flag("--json", m_json, "Print one JSON object");
}

bool PoemCommand::chosen() const
{
    return m_poem->parsed();
}

// Options may come from a terminal of another encoding, and from scripts that break characters apart.
base::Result<std::u32string> PoemCommand::option(const char* name, const std::string& value) const
{
    auto decoded = poem::decodeText(value);
    if (decoded) return std::move(decoded->text);
    auto error = decoded.error();
    error.message = std::string(name) + ": " + error.message;
    return error;
}

base::Result<poem::Poem> PoemCommand::draft() const
{
    poem::Poem poem;
    const auto form = formNamed(m_form);
    if (!form) return form.error();
    poem.form = *form;
    const auto tune = option("--tune", m_tune);
    if (!tune) return tune.error();
    poem.cipai = poem::toUtf8(*tune);
    poem.author = m_author;
    poem.dynasty = m_dynasty;
    auto texts = m_lines;
    if (texts.empty() && !isatty(0))
        texts.emplace_back(std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>());
    for (const auto& text : texts) {
        if (text == "-") {
            poem.lines.emplace_back();
            continue;
        }
        auto decoded = poem::decodeText(text);
        if (!decoded) return decoded.error();
        auto characters = std::move(decoded->text);
        // ？ ends a line, ? is an open character: told apart before the text is cut.
        if (!poem::hasTextLines(*form)) std::replace(characters.begin(), characters.end(), U'?', kOpen);
        const auto split = poem::splitDraft(characters, *form);
        for (const auto& line : split.lines) {
            // Several lines written without marks between them.
            const auto length = std::size_t(poem::formInfo(*form).lineLength);
            const auto step =
                length > 0 && line.size() % length == 0 ? length : std::max<std::size_t>(line.size(), 1);
            for (std::size_t at = 0; at < line.size(); at += step)
                poem.lines.push_back(line.substr(at, step));
        }
    }
    if (auto locked = lock(poem); !locked) return locked.error();
    return poem;
}

// --lock 2: of the draft only the lines locked stand. --lock 2:TEXT: line 2 is TEXT.
base::Result<void> PoemCommand::lock(poem::Poem& poem) const
{
    std::vector<std::size_t> kept;
    bool onlyKept = false;
    for (const auto& wish : m_locks) {
        const auto colon = std::min(wish.find(':'), wish.size());
        unsigned line = 0;
        const auto [end, failed] = std::from_chars(wish.data(), wish.data() + colon, line);
        const bool isText = colon < wish.size();
        if (failed != std::errc() || end != wish.data() + colon || line < 1 || line > kMostLines ||
            (!isText && line > poem.lines.size()))
            return base::Error{base::ErrorCode::InvalidArgument,
                               "--lock " + wish + " names no line of the draft.",
                               "Give a line's number, as 2, or its number and text, as 2:黄河入海流."};
        kept.push_back(line - 1);
        onlyKept = onlyKept || !isText;
        if (!isText) continue;
        if (poem.lines.size() < line) poem.lines.resize(line);
        const auto decoded = option("--lock", wish.substr(colon + 1));
        if (!decoded) return decoded.error();
        auto characters = *decoded;
        if (!poem::hasTextLines(poem.form)) std::replace(characters.begin(), characters.end(), U'?', kOpen);
        const auto text = poem::splitDraft(characters, poem.form);
        if (text.lines.size() != 1)
            return base::Error{base::ErrorCode::InvalidArgument,
                               "--lock " + wish + " gives " + std::to_string(text.lines.size()) +
                                   " lines for line " + std::to_string(line) + ".",
                               "Give the text of one line, as 2:黄河入海流."};
        poem.lines[line - 1] = text.lines.front();
    }
    for (std::size_t l = 0; l < poem.lines.size() && onlyKept; ++l)
        if (std::find(kept.begin(), kept.end(), l) == kept.end()) poem.lines[l].clear();
    return {};
}

base::Result<engine::PoemRequest> PoemCommand::request(const PoemSources& sources) const
{
    auto poem = draft();
    if (!poem) return poem.error();
    engine::PoemRequest request;
    const auto book = bookNamed(m_book, poem->form);
    if (!book) return book.error();
    request.book = *book;
    if (!m_rhyme.empty()) {
        const auto group = groupNamed(sources.readings(), *book, m_rhyme);
        if (!group) return group.error();
        request.rhyme = sources.readings().groups(*book)[*group].name;
    }
    request.draft = std::move(*poem);
    const auto heads = option("--heads", m_heads), theme = option("--theme", m_theme),
               forbidden = option("--forbid", m_forbidden);
    for (const auto* given : {&heads, &theme, &forbidden})
        if (!*given) return given->error();
    request.heads = *heads;
    request.theme = *theme;
    request.forbidden = *forbidden;
    request.lines = m_lineCount;
    request.candidates = m_count;
    request.temperature = m_temperature;
    request.seed = m_seed;
    request.onlyNovel = !m_anyLine;
    return request;
}

int PoemCommand::runContinue(Console& console, std::stop_token stop, const PoemSources& sources) const
{
    const auto wish = request(sources);
    if (!wish) {
        console.fail(wish.error());
        return kWrongUsage;
    }
    neural::setThreads(m_threads);
    const auto file =
        m_model.empty() ? base::modelsFolder() / "poem.safetensors" : std::filesystem::path(m_model);
    auto model = neural::loadPoemModel(file, m_adapter);
    if (!model) {
        console.fail(model.error());
        return kFailed;
    }
    const DecoderLookups lookups(sources);
    engine::PoemDecoderHooks hooks;
    hooks.stop = stop;
    hooks.progress = [&console](double fraction) { console.progress(fraction, "verse"); };
    const auto outcome = engine::PoemDecoder(**model, lookups.get(), std::move(hooks)).run(*wish);
    console.endProgress();
    if (!outcome) {
        if (outcome.error().isCancelled()) return kInterrupted;
        console.fail(outcome.error());
        return kFailed;
    }
    if (outcome->candidates.empty()) {
        console.fail({base::ErrorCode::InvalidArgument, "No verse keeps all these conditions.",
                      "Choose another rhyme, or forbid and fix less."});
        return kFailed;
    }
    auto candidates = ordered_json::array();
    std::string text;
    for (const auto& candidate : outcome->candidates) {
        auto lines = ordered_json::array();
        for (std::size_t l = 0; l < candidate.lines.size(); ++l) {
            const auto line = poem::toUtf8(candidate.lines[l]);
            lines.push_back(line);
            text += line + (candidate.stops[l] ? poem::toUtf8(candidate.stops[l]) : "\n");
        }
        char note[64];
        std::snprintf(note, sizeof note, "  %.2f  ", candidate.score);
        text += note + candidate.rhyme + "\n";
        candidates.push_back({{"lines", lines},
                              {"score", candidate.score},
                              {"kinship", candidate.kinship},
                              {"rhyme", candidate.rhyme},
                              {"novel", candidate.novel},
                              {"known", candidate.known}});
    }
    text.pop_back();
    auto notes = ordered_json::array();
    for (const auto& note : outcome->notes) {
        notes.push_back(note.english);
        console.warn(note.english);
    }
    if (m_json)
        console.result(jsonText({{"form", poem::formInfo(wish->draft.form).pinyin},
                                 {"template", outcome->form.chinese},
                                 {"notes", notes},
                                 {"milliseconds", outcome->milliseconds},
                                 {"candidates", candidates}}));
    else
        console.result(text);
    return kDone;
}

int PoemCommand::runCheck(Console& console, const PoemSources& sources) const
{
    const auto poem = draft();
    if (!poem) {
        console.fail(poem.error());
        return kWrongUsage;
    }
    if (std::all_of(poem->lines.begin(), poem->lines.end(), [](const auto& line) { return line.empty(); })) {
        console.fail({base::ErrorCode::InvalidArgument, "There is no text to check.",
                      "Give the poem as arguments or on standard input."});
        return kWrongUsage;
    }
    const auto book = bookNamed(m_book, poem->form);
    if (!book) {
        console.fail(book.error());
        return kWrongUsage;
    }
    poem::CheckOptions options;
    options.book = *book;
    options.heads = poem::fromUtf8(m_heads);
    const poem::ReadingsSource tones(sources.readings());
    const auto report = poem::check(*poem, options, tones, &sources.tables->tunes, sources.sounds());
    auto rhymes = ordered_json::array(), faults = ordered_json::array();
    for (const auto& rhyme : report.rhymes) rhymes.push_back(rhyme.name);
    std::string text = report.regular ? "regular" : "not regular";
    if (report.fitting) text += "  " + report.fitting->chinese;
    for (const auto& fault : report.faults) {
        const auto& rule = poem::ruleInfo(fault.rule);
        faults.push_back({{"line", fault.line + 1},
                          {"column", fault.column + 1},
                          {"rule", rule.chinese},
                          {"severity", poem::severityName(fault.severity)},
                          {"reason", fault.reason.chinese},
                          {"suggestion", fault.suggestion.chinese}});
        text += "\n" + std::to_string(fault.line + 1) + ":" + std::to_string(fault.column + 1) + "  " +
                rule.chinese + "  " + fault.reason.chinese + "  " + fault.suggestion.chinese;
    }
    if (m_json)
        console.result(jsonText({{"regular", report.regular},
                                 {"template", report.fitting ? report.fitting->chinese : std::string()},
                                 {"rhymes", rhymes},
                                 {"faults", faults}}));
    else
        console.result(text);
    return kDone;
}

int PoemCommand::runForms(Console& console, const PoemSources& sources) const
{
    auto forms = ordered_json::array();
    std::string text;
    for (const auto& info : poem::allForms()) {
        forms.push_back({{"pinyin", info.pinyin}, {"chinese", info.chinese}, {"english", info.english}});
        text += std::string(info.pinyin) + "\t" + info.chinese + "\t" + info.english + "\n";
    }
    ordered_json result = {{"forms", forms}};
    for (const auto form : {poem::FormId::Ci, poem::FormId::Qu}) {
        auto tunes = ordered_json::array();
        text += std::string(poem::formInfo(form).chinese) + ":";
        for (const auto& tune : sources.tables->tunes.tunes(form)) {
            tunes.push_back({{"tune", tune.name}, {"poems", tune.support}});
            text += " " + tune.name;
        }
        text += "\n";
        result[poem::formInfo(form).pinyin] = tunes;
    }
    text.pop_back();
    console.result(m_json ? jsonText(result) : text);
    return kDone;
}

int PoemCommand::runRhymes(Console& console, const PoemSources& sources) const
{
    const auto book = bookNamed(m_book, poem::FormId::Qijue);
    if (!book) {
        console.fail(book.error());
        return kWrongUsage;
    }
    if (!m_group.empty()) {
        const auto group = groupNamed(sources.readings(), *book, m_group);
        if (!group) {
            console.fail(group.error());
            return kWrongUsage;
        }
        const auto characters = poem::toUtf8(
            sources.tables->dictionary.characters(poem::ReadingsSource(sources.readings()), *book, *group));
        const auto& name = sources.readings().groups(*book)[*group].name;
        console.result(m_json ? jsonText({{"group", name}, {"characters", characters}})
                              : name + "  " + characters);
        return kDone;
    }
    auto groups = ordered_json::array();
    std::string text;
    for (const auto& group : sources.readings().groups(*book)) {
        groups.push_back(group.name);
        text += (text.empty() ? "" : " ") + group.name;
    }
    console.result(m_json ? jsonText({{"groups", groups}}) : text);
    return kDone;
}

int PoemCommand::run(Console& console, std::stop_token stop)
{
    const auto form = poem::formByName(m_form);
    const auto sources = PoemSources::load(form && !poem::formInfo(*form).isChinese);
    if (!sources) {
        console.fail(sources.error());
        return kFailed;
    }
    if (m_continue->parsed()) return runContinue(console, stop, *sources);
    if (m_check->parsed()) return runCheck(console, *sources);
    if (m_forms->parsed()) return runForms(console, *sources);
    return runRhymes(console, *sources);
}

} // namespace moyun::cli
