// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/music_speaker.h"

#include "core/neural/lstm_kernels.h"
#include "core/neural/speech_kernels.h"

#include <algorithm>
#include <cmath>

namespace moyun::neural {
namespace {

constexpr int kTracks = MusicGrid::kTracks, kPitches = MusicGrid::kPitches, kStates = MusicGrid::kStates;
constexpr int kPlanes = 3 * kPitches, kCells = kPitches * kStates;

// Which of the three planes a state sets (music_conditions.h): start, sound, within.
constexpr bool kSets[3][kStates] = {{false, false, true, true, false, true, true, true},
                                    {false, true, true, true, true, true, true, true},
                                    {false, false, false, true, true, true, true, true}};

double uniform(std::mt19937_64& random)
{
    return double(random() >> 11) * 0x1p-53;
}

void addRow(const float* row, std::int64_t count, float* sum)
{
    for (std::int64_t i = 0; i < count; ++i) sum[i] += row[i];
}

// The planes of one track's frame that are set, as places among those of all tracks.
void setPlanes(const std::uint8_t* cells, int track, std::vector<int>& places)
{
    for (int p = 0; p < kPitches; ++p)
        if (cells[p] != MusicGrid::Off)
            for (int plane = 0; plane < 3; ++plane)
                if (kSets[plane][cells[p]]) places.push_back(track * kPlanes + plane * kPitches + p);
}

// Of the states a pitch may take, how likely each is against the others.
struct Chances
{
    float states[kStates], sum = 0, starts = 0;
};
Chances chancesOf(const float* said, bool sounds, bool mayStart, float sharpness)
{
    const auto goesOn = [](int state) { return state == MusicGrid::Hold || state == MusicGrid::Release; };
    const auto may = [&](int state) {
        return state == MusicGrid::Off || (goesOn(state) ? sounds : mayStart);
    };
    // Of what may be alone, so that something is left at any temperature.
    float top = said[MusicGrid::Off];
    for (int s = 0; s < kStates; ++s)
        if (may(s)) top = std::max(top, said[s]);
    Chances c;
    for (int s = 0; s < kStates; ++s) {
        c.states[s] = may(s) ? std::exp((said[s] - top) * sharpness) : 0;
        c.sum += c.states[s];
        if (s != MusicGrid::Off && !goesOn(s)) c.starts += c.states[s];
    }
    return c;
}

// Draws a frame of one track from below. logits: [pitches][states], changed as pitches are said. sounded: the
// cells of the frame before, or null; nothing holds that did not sound.
void drawFrame(float* logits, const float* answers, const std::uint8_t* sounded, std::uint16_t allowed,
               const MusicSampling& sampling, std::mt19937_64& random, std::uint8_t* cells)
{
    const float sharpness = float(1 / sampling.temperature);
    const auto sounds = [&](int p) {
        return sounded && sounded[p] != MusicGrid::Off && sounded[p] != MusicGrid::Short &&
               sounded[p] != MusicGrid::Release;
    };
    const auto mayStart = [&](int p) { return bool(allowed >> (p % 12) & 1); };
    float least = 0; // chance of a start
    if (sampling.leastShare > 0)
        for (int p = 0; p < kPitches; ++p)
            if (mayStart(p)) {
                const auto c = chancesOf(logits + p * kStates, sounds(p), true, sharpness);
                least = std::max(least, float(sampling.leastShare) * c.starts / c.sum);
            }
    for (int p = 0; p < kPitches; ++p) {
        const float* said = logits + p * kStates;
        auto c = chancesOf(said, sounds(p), mayStart(p), sharpness);
        if (c.starts < least * c.sum) c = chancesOf(said, sounds(p), false, sharpness);
        float left = float(uniform(random)) * c.sum;
        int state = 0;
        while (state + 1 < kStates && left >= c.states[state]) left -= c.states[state++];
        if (!(c.states[state] > 0)) state = MusicGrid::Off;
        cells[p] = std::uint8_t(state);
        if (state == MusicGrid::Off) continue;
        const int from = (p + 1) * kStates;
        for (int plane = 0; plane < 3; ++plane)
            if (kSets[plane][state])
                addRow(answers + std::size_t(plane * kPitches + p) * kCells + from, kCells - from,
                       logits + from);
    }
}

} // namespace

struct MusicSpeaker::Turn
{
    std::int64_t pieces, frames, frame = 0;
    std::array<std::int64_t, 4> lags;
    const std::uint8_t* given;
    std::uint8_t* cells;
    std::vector<MusicDraw>* draws;
    const MusicSampling* sampling;
    // What the frames around add to the memory's gates and to the voices, ready for all frames:
    // [frames, pieces, ...].
    torch::Tensor gatesAround, voicesAround;
    std::vector<std::vector<std::vector<int>>> planes; // [frame][piece]: those that are set
    std::vector<float> read, gates, fromState, hidden, hiddenNext, cell, keep, voices, start, logits;

    std::size_t unit(std::int64_t piece, int track) const
    {
        return std::size_t((piece * kTracks + track) * frames + frame);
    }
};

MusicSpeaker::MusicSpeaker(const MusicGeneratorImpl& generator)
{
    const torch::NoGradGuard noGrad;
    const auto parameters = generator.named_parameters();
    const auto turned = [&](const std::string& name) { return parameters[name].detach().t().contiguous(); };
    const auto plain = [&](const std::string& name) { return parameters[name].detach().clone(); };
    const auto channels = generator.architecture().channels;
    m_before = generator.architecture().before;
    m_units = generator.architecture().units;
    m_head = generator.architecture().head;
    const auto input = turned("memory.from_input"), voices = turned("voices.weight");
    m_fromAround = input.narrow(0, 0, channels).contiguous();
    m_fromBefore = input.narrow(0, channels, m_before).contiguous();
    m_fromState = turned("memory.from_state");
    m_memoryBias = plain("memory.bias");
    m_beforePlanes = turned("before.weight");
    m_beforeBias = plain("before.bias");
    m_voicesAround = voices.narrow(0, 0, channels).contiguous();
    m_voicesMemory = voices.narrow(0, channels, m_units).contiguous();
    m_voicesBias = plain("voices.bias");
    for (int t = 0; t < kTracks; ++t) {
        const auto number = std::to_string(t);
        m_above.push_back(t > 0 ? turned("above" + number + ".weight") : torch::Tensor());
        m_aboveBias.push_back(t > 0 ? plain("above" + number + ".bias") : torch::Tensor());
        m_out.push_back(turned("out" + number + ".weight"));
        m_outBias.push_back(plain("out" + number + ".bias"));
        m_answers.push_back(generator.answers(t).detach().contiguous());
    }
}

bool MusicSpeaker::speak(const torch::Tensor& around, torch::Tensor& cells, const torch::Tensor& given,
                         std::int64_t framesPerBar, std::vector<MusicDraw>& draws,
                         const MusicSampling& sampling) const
{
    const torch::NoGradGuard noGrad;
    Turn turn;
    turn.pieces = around.size(0);
    turn.frames = around.size(1);
    turn.lags = MusicGeneratorImpl::lags(framesPerBar);
    turn.given = given.data_ptr<std::uint8_t>();
    turn.cells = cells.data_ptr<std::uint8_t>();
    turn.draws = &draws;
    turn.sampling = &sampling;
    const auto byFrame = around.detach().transpose(0, 1).contiguous();
    turn.gatesAround = torch::matmul(byFrame, m_fromAround);
    turn.voicesAround = torch::matmul(byFrame, m_voicesAround) + m_voicesBias;
    const auto rows = std::size_t(turn.pieces), units = std::size_t(m_units);
    turn.planes.assign(std::size_t(turn.frames), std::vector<std::vector<int>>(rows));
    turn.read.resize(rows * std::size_t(m_before));
    turn.gates.resize(rows * 4 * units);
    turn.fromState.resize(rows * 4 * units);
    turn.hidden.assign(rows * units, 0);
    turn.hiddenNext.assign(rows * units, 0);
    turn.cell.assign(rows * units, 0);
    turn.keep.assign(rows, 1);
    turn.voices.resize(rows * std::size_t(kTracks * m_head));
    turn.start.resize(rows * std::size_t(m_head));
    turn.logits.resize(rows * kCells);
    for (turn.frame = 0; turn.frame < turn.frames; ++turn.frame) {
        if (sampling.stop.stop_requested()) return false;
        remember(turn);
        for (int t = 0; t < kTracks; ++t) sayTrack(turn, t);
    }
    return true;
}

// One step of the memory, and what every voice starts from.
void MusicSpeaker::remember(Turn& turn) const
{
    const auto rows = turn.pieces, gates = 4 * m_units, voices = kTracks * m_head;
    const auto* rowsOfPlanes = m_beforePlanes.data_ptr<float>();
    for (std::int64_t i = 0; i < rows; ++i) {
        float* read = turn.read.data() + i * m_before;
        std::copy_n(m_beforeBias.data_ptr<float>(), m_before, read);
        for (std::size_t l = 0; l < turn.lags.size(); ++l)
            if (turn.frame >= turn.lags[l])
                for (const int place : turn.planes[std::size_t(turn.frame - turn.lags[l])][std::size_t(i)])
                    addRow(rowsOfPlanes + (std::int64_t(l) * kTracks * kPlanes + place) * m_before, m_before,
                           read);
    }
    std::copy_n(turn.gatesAround.data_ptr<float>() + turn.frame * rows * gates, rows * gates,
                turn.gates.data());
    kernels::addProduct(turn.read.data(), m_fromBefore.data_ptr<float>(), turn.gates.data(), rows, m_before,
                        gates);
    std::fill(turn.fromState.begin(), turn.fromState.end(), 0.0f);
    kernels::addProduct(turn.hiddenNext.data(), m_fromState.data_ptr<float>(), turn.fromState.data(), rows,
                        m_units, gates);
    kernels::LstmForwardStep step;
    step.fromInput = turn.gates.data();
    step.fromState = turn.fromState.data();
    step.bias = m_memoryBias.data_ptr<float>();
    step.cellIn = turn.cell.data();
    step.keep = step.keepNext = turn.keep.data();
    step.gates = turn.gates.data();
    step.cell = turn.cell.data();
    step.hidden = turn.hidden.data();
    step.hiddenNext = turn.hiddenNext.data();
    kernels::lstmForward(step, kernels::Number::F32, rows, m_units);
    std::copy_n(turn.voicesAround.data_ptr<float>() + turn.frame * rows * voices, rows * voices,
                turn.voices.data());
    kernels::addProduct(turn.hidden.data(), m_voicesMemory.data_ptr<float>(), turn.voices.data(), rows,
                        m_units, voices);
}

void MusicSpeaker::sayTrack(Turn& turn, int track) const
{
    const auto rows = turn.pieces;
    bool open = false;
    for (std::int64_t i = 0; i < rows; ++i) open = open || !turn.given[turn.unit(i, track)];
    if (open) {
        for (std::int64_t i = 0; i < rows; ++i) {
            float* start = turn.start.data() + i * m_head;
            std::copy_n(turn.voices.data() + (i * kTracks + track) * m_head, m_head, start);
            if (track == 0) continue;
            addRow(m_aboveBias[std::size_t(track)].data_ptr<float>(), m_head, start);
            for (const int place : turn.planes[std::size_t(turn.frame)][std::size_t(i)])
                addRow(m_above[std::size_t(track)].data_ptr<float>() + place * m_head, m_head, start);
        }
        kernels::tangents(turn.start.data(), rows * m_head);
        for (std::int64_t i = 0; i < rows; ++i)
            std::copy_n(m_outBias[std::size_t(track)].data_ptr<float>(), kCells,
                        turn.logits.data() + i * kCells);
        kernels::addProduct(turn.start.data(), m_out[std::size_t(track)].data_ptr<float>(),
                            turn.logits.data(), rows, m_head, kCells);
    }
    for (std::int64_t i = 0; i < rows; ++i) {
        auto* cell = turn.cells + turn.unit(i, track) * kPitches;
        auto& draw = (*turn.draws)[std::size_t(i)];
        if (!turn.given[turn.unit(i, track)])
            drawFrame(turn.logits.data() + i * kCells, m_answers[std::size_t(track)].data_ptr<float>(),
                      turn.frame > 0 ? cell - kPitches : nullptr,
                      draw.allowed ? (*draw.allowed)[std::size_t(turn.frame)] : std::uint16_t(0xfff),
                      *turn.sampling, draw.random, cell);
        setPlanes(cell, track, turn.planes[std::size_t(turn.frame)][std::size_t(i)]);
    }
}

} // namespace moyun::neural
