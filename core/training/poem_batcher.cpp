// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/poem_batcher.h"

#include "core/training/poem_pack_builder.h"

#include <algorithm>

namespace moyun::training {
namespace {

PoemSequence closedSequence(const PackedPoem& poem, const PoemNames& names)
{
    neural::PoemText text;
    text.lines.emplace_back();
    for (const auto token : poem.text) {
        if (neural::endsLine(names.vocabulary[token])) {
            text.lines.back().mark = token;
            text.lines.emplace_back();
        } else {
            text.lines.back().characters.push_back(token);
        }
    }
    PoemSequence sequence;
    for (std::size_t l = 0; l < text.lines.size(); ++l) {
        const auto& characters = text.lines[l].characters;
        for (std::size_t p = 0; p < characters.size(); ++p) {
            sequence.steps.push_back(neural::poemStep(text, l, p, characters.size(), PoemNames::kEnd));
            sequence.targets.push_back(characters[p]);
            sequence.weights.push_back(characters[p] == PoemNames::kUnknown ? 0.0f : 1.0f);
        }
    }
    return sequence;
}

PoemSequence openSequence(const PackedPoem& poem)
{
    neural::PoemText text;
    text.lines.push_back({{}, PoemNames::kBreak});
    PoemSequence sequence;
    const auto say = [&](std::uint16_t token) {
        sequence.steps.push_back(neural::poemStep(text, text.lines.size() - 1,
                                                  text.lines.back().characters.size(), 0, PoemNames::kEnd));
        sequence.targets.push_back(token);
        sequence.weights.push_back(token == PoemNames::kUnknown ? 0.0f : 1.0f);
    };
    for (const auto token : poem.text) {
        say(token);
        if (token == PoemNames::kBreak)
            text.lines.push_back({{}, PoemNames::kBreak});
        else
            text.lines.back().characters.push_back(token);
    }
    say(PoemNames::kEnd);
    return sequence;
}

} // namespace

PoemSequence poemSequence(const PackedPoem& poem, const PoemNames& names)
{
    return isClosedForm(names.forms[poem.form]) ? closedSequence(poem, names) : openSequence(poem);
}

PoemBatcher::PoemBatcher(std::shared_ptr<const PoemPack> pack, std::vector<std::size_t> poems, int streams,
                         int steps, bool repeating, Withhold withhold, std::uint64_t seed)
    : m_pack(std::move(pack)), m_poems(std::move(poems)), m_steps(steps), m_repeating(repeating),
      m_withhold(withhold), m_random(seed), m_streams(std::size_t(streams))
{
    if (m_repeating) std::shuffle(m_poems.begin(), m_poems.end(), m_random);
}

bool PoemBatcher::begin(Stream& stream)
{
    do {
        if (m_cursor == m_poems.size()) {
            if (!m_repeating || m_poems.empty()) return false;
            std::shuffle(m_poems.begin(), m_poems.end(), m_random);
            m_cursor = 0;
            ++m_rounds;
        }
        stream.poem = m_poems[m_cursor++];
        stream.sequence = poemSequence(m_pack->poems[stream.poem], m_pack->names);
        stream.at = 0;
    } while (stream.sequence.steps.empty());
    return true;
}

PoemBatcher::Window PoemBatcher::next()
{
    const auto streams = std::int64_t(m_streams.size());
    const auto whole = [&] { return torch::zeros({m_steps, streams}, torch::kLong); };
    Window w;
    auto& in = w.inputs;
    torch::Tensor* const columns[] = {&in.token,     &in.aligned, &in.end1, &in.end2, &in.place,
                                      &in.remaining, &in.line,    &in.poem, &w.before};
    for (auto* column : columns) *column = whole();
    in.keep = torch::ones({m_steps, streams});
    w.targets = torch::zeros({m_steps * streams}, torch::kLong);
    w.weights = torch::zeros({m_steps * streams});
    std::int64_t* data[9];
    for (int i = 0; i < 9; ++i) data[i] = columns[i]->data_ptr<std::int64_t>();

    std::vector<std::int64_t> form, dynasty, author, pattern, title, offsets;
    const auto withheld = [this](double share) { return double(m_random() >> 11) * 0x1p-53 < share; };
    const auto enlist = [&](const Stream& stream) {
        const auto& poem = m_pack->poems[stream.poem];
        form.push_back(poem.form);
        dynasty.push_back(withheld(m_withhold.dynasty) ? 0 : poem.dynasty);
        author.push_back(withheld(m_withhold.author) ? 0 : poem.author);
        pattern.push_back(withheld(m_withhold.pattern) ? 0 : poem.pattern);
        offsets.push_back(std::int64_t(title.size()));
        if (!withheld(m_withhold.title)) title.insert(title.end(), poem.title.begin(), poem.title.end());
        return std::int64_t(form.size()) - 1;
    };
    w.last = !m_repeating;
    for (std::int64_t b = 0; b < streams; ++b) {
        auto& stream = m_streams[std::size_t(b)];
        std::int64_t context = -1;
        for (std::int64_t t = 0; t < m_steps; ++t) {
            const auto at = t * streams + b;
            if (stream.over || stream.at == stream.sequence.steps.size()) {
                stream.over = !begin(stream);
                in.keep.data_ptr<float>()[at] = 0;
                context = -1;
            }
            if (stream.over && form.empty()) enlist(stream); // padding belongs to some poem, too
            if (stream.over) continue;
            if (context < 0) context = enlist(stream);
            const auto& step = stream.sequence.steps[stream.at];
            const std::int64_t values[] = {step.token,     step.aligned, step.end1, step.end2,  step.place,
                                           step.remaining, step.line,    context,   step.before};
            for (int i = 0; i < 9; ++i) data[i][at] = values[i];
            w.targets.data_ptr<std::int64_t>()[at] = stream.sequence.targets[stream.at];
            const float weight = stream.sequence.weights[stream.at];
            w.weights.data_ptr<float>()[at] = weight;
            w.counted += double(weight);
            ++stream.at;
        }
        if (!stream.over)
            w.last = w.last && m_cursor == m_poems.size() && stream.at == stream.sequence.steps.size();
    }
    const auto tensor = [](const std::vector<std::int64_t>& values) {
        return torch::tensor(values, torch::kLong);
    };
    w.contexts = {tensor(form),    tensor(dynasty), tensor(author),
                  tensor(pattern), tensor(title),   tensor(offsets)};
    return w;
}

} // namespace moyun::training
