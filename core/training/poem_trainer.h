// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/poem_training_options.h"

#include <functional>
#include <map>
#include <memory>
#include <stop_token>

namespace moyun::training {

// One line of the training log, `log.tsv` in the training folder, one column each.
struct PoemTrainingRecord
{
    std::int64_t step = 0;
    double hours = 0;  // of training, over all resumptions
    double rounds = 0; // through the corpus
    double charactersPerSecond = 0;
    double bits = 0; // per token, mean since the last line
    std::map<std::string, double>
        devPerplexity; // by form, of the averaged weights; empty where not evaluated
};

// Trains the poem network by truncated back-propagation through time with dropout of whole windows, recurrent
// weights included, and averaged weights (Merity et al. 2018). Checkpoints go to `checkpoint.safetensors`,
// the averaged weights to `poem.safetensors` (half precision, ready to ship). Thread: run() blocks its caller
// until done, stopped or failed; nothing is lost on stop.
class PoemTrainer
{
public:
    static base::Result<std::unique_ptr<PoemTrainer>> create(const PoemTrainingOptions& options);
    ~PoemTrainer();

    base::Result<void> run(std::stop_token stop,
                           const std::function<void(const PoemTrainingRecord&)>& report);

private:
    struct State;
    explicit PoemTrainer(std::unique_ptr<State> state);
    double trainStep(double rate, double& bits, double& tokens);
    std::map<std::string, double> evaluate();
    base::Result<void> saveCheckpoint();
    base::Result<void> appendLog(const PoemTrainingRecord& record);
    std::unique_ptr<State> m_state;
};

} // namespace moyun::training
