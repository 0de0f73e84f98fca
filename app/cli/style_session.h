// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/engine_options.h"
#include "app/cli/style_spec.h"
#include "core/engine/request.h"
#include "core/engine/style/stylize_request.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace moyun::cli {

class Console;

// What a job left behind.
struct Done
{
    engine::Outcome outcome;
    std::string device;               // "cpu" or "cuda"
    std::vector<std::string> notices; // what the engine had to tell; already said on the console
};

// The engine with its style backend and model store, as the studio has it, for the one command line. One
// thread uses it.
class StyleSession
{
public:
    // Sets the threads, finds the model and starts the engine; the model is loaded by the first job.
    // `console` outlives the session. Errors: no model installed, or --model names none.
    static base::Result<std::unique_ptr<StyleSession>> open(const EngineOptions& options, Console& console);
    ~StyleSession();

    // The styles of a mixture: pictures are read and encoded, names looked up in the gallery. Errors: a file
    // that is no picture; a name that is not in the gallery.
    base::Result<std::vector<engine::StyleTerm>> terms(const std::vector<StyleSpec>& specs,
                                                       std::stop_token stop);
    // A picture's style vector as the only style.
    base::Result<engine::StyleTerm> term(base::ImageRef painting, const std::string& name,
                                         std::stop_token stop);

    // Submits a request and waits for its end, showing progress as "label ...". A stop request cancels the
    // job, and then the error is ErrorCode::Cancelled.
    base::Result<Done> run(engine::Request request, const std::string& label, std::stop_token stop);
    // The same for a picture; the outcome is never empty.
    base::Result<engine::StylizeOutcome> stylize(engine::StylizeRequest request, const std::string& label,
                                                 std::stop_token stop, Done* done = nullptr);

    std::string modelFile() const;
    std::string modelSha256() const; // of the file, read now where the manifest does not tell

private:
    struct State;
    explicit StyleSession(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace moyun::cli
