// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/base/result.h"
#include "core/training/training_options.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace moyun::training {

// One line of the training log, `log.tsv` in the training folder, one column each.
struct StyleTrainingRecord
{
    std::int64_t step = 0;
    double hours = 0; // of training, over all resumptions
    double picturesPerSecond = 0;
    double loss = 0, style = 0, content = 0, gram = 0, encoder = 0, lattice = 0, deep = 0,
           streak = 0;                     // means since the last line
    double devStyle = -1, devContent = -1; // on the dev split, -1 where not evaluated
};

// Trains encoder and transformer together against the perceptual losses. Checkpoints go to
// `checkpoint.safetensors`, the averaged weights to `style.safetensors` (half precision, ready to ship),
// contact sheets to `sheet-STEP.ppm`. Thread: run() blocks its caller until done, stopped or failed; nothing
// is lost on stop.
class StyleTrainer
{
public:
    static base::Result<std::unique_ptr<StyleTrainer>> create(const StyleTrainingOptions& options);
    ~StyleTrainer();

    // Trains to the end of the schedule. Errors: disk full; a loss that is not finite for many steps.
    base::Result<void> run(std::stop_token stop,
                           const std::function<void(const StyleTrainingRecord&)>& report);

private:
    struct State;
    explicit StyleTrainer(std::unique_ptr<State> state);
    base::Result<void> saveCheckpoint();
    base::Result<void> evaluate(StyleTrainingRecord& record);
    base::Result<void> appendLog(const StyleTrainingRecord& record);
    double trainStep(double rate, StyleTrainingRecord& sums);
    std::unique_ptr<State> m_state;
};

} // namespace moyun::training
