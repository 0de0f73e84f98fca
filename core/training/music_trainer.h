// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/music_training_options.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace moyun::training {

// One line of the training log, `log.tsv` in the training folder, one column each.
struct MusicTrainingRecord
{
    std::int64_t step = 0;
    double hours = 0;              // of training, over all resumptions
    double framesPerSecond = 0;    // sixteenths
    double nats = 0;               // of an open frame of a track, mean since the last line
    double distance = 0;           // critic: real less made, an estimate of the Wasserstein distance
    double penalty = 0;            // mean squared deviation of the critic's gradient norm from one
    std::optional<double> devNats; // of the averaged weights on stretches kept for validation
};

// Trains the music networks: a generator by likelihood and by a critic that hears what it says when left to
// itself. Samples are binary already in training; backward they count as the probabilities that they were
// drawn from (straight-through; Bengio et al. 2013, for piano rolls Dong and Yang 2018). The critic is
// trained as Gulrajani et al. (2017); its gradient is scaled to a share of the likelihood's where the two
// meet, at the logits (after Esser et al. 2021). Checkpoints go to `checkpoint.safetensors` and
// `critic.safetensors`, the averaged weights of the generator to `music.safetensors` (half precision, ready
// to ship). Thread: run() blocks its caller until done, stopped or failed; nothing is lost on stop.
class MusicTrainer
{
public:
    static base::Result<std::unique_ptr<MusicTrainer>> create(const MusicTrainingOptions& options);
    ~MusicTrainer();

    base::Result<void> run(std::stop_token stop,
                           const std::function<void(const MusicTrainingRecord&)>& report);

private:
    struct State;
    explicit MusicTrainer(std::unique_ptr<State> state);
    double trainStep(double falling);
    double evaluate();
    base::Result<void> saveCheckpoint();
    base::Result<void> appendLog(const MusicTrainingRecord& record);
    std::unique_ptr<State> m_state;
};

} // namespace moyun::training
