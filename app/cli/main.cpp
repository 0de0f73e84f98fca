// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_command.h"
#ifdef MOYUN_WITH_CANVAS
#include "app/cli/canvas_bench_command.h"
#endif
#include "app/cli/canvas_command.h"
#include "app/cli/compose_command.h"
#include "app/cli/console.h"
#include "app/cli/data_command.h"
#include "app/cli/eval_command.h"
#include "app/cli/exit_code.h"
#include "app/cli/gallery_command.h"
#include "app/cli/interrupt.h"
#include "app/cli/manual/write_manual.h"
#include "app/cli/models_command.h"
#include "app/cli/music_bench_command.h"
#include "app/cli/music_command.h"
#include "app/cli/music_draw_command.h"
#include "app/cli/music_eval_command.h"
#include "app/cli/music_training_commands.h"
#include "app/cli/poem_bench_command.h"
#include "app/cli/poem_command.h"
#include "app/cli/poem_training_commands.h"
#include "app/cli/project_command.h"
#include "app/cli/styles_command.h"
#include "app/cli/stylize_command.h"
#include "app/cli/train_command.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <vector>

namespace {

using namespace moyun::cli;

constexpr char kFooter[] =
    "Examples:\n"
    "  moyun stylize photo.jpg --style painting.jpg -o painted.png\n"
    "  moyun stylize holiday/ --style monet-impression-sunrise --strength 0.8 -o painted/\n"
    "  moyun styles hokusai\n"
    "  moyun poem check --form wujue 白日依山尽，黄河入海流。欲穷千里目，更上一层楼。\n"
    "\n"
    "Results go to standard output, all else to standard error.\n"
    "\n"
    "Exit status: 0 done, 1 failed, 2 wrong usage, 3 some of several inputs failed, 130 interrupted.\n"
    "\n"
    "Environment: MOYUN_MODELS names another folder of models, MOYUN_LOSS_NETWORK the file that eval and "
    "train measure with,\n"
    "MOYUN_DEEP_LOSS_NETWORK the second one.";

int runChosen(const std::vector<std::unique_ptr<Command>>& commands, Console& console, Interrupt& interrupt)
{
    for (const auto& command : commands) {
        if (!command->chosen()) continue;
        int code = kFailed;
        try {
            code = command->run(console, interrupt.token());
        } catch (const std::bad_alloc&) {
            console.fail({moyun::base::ErrorCode::OutOfMemory, "There is not enough memory.",
                          "Close other programs, or give a smaller --size or --tile."});
        } catch (const std::exception& e) {
            console.fail({moyun::base::ErrorCode::Internal,
                          std::string("Something unexpected happened: ") + e.what() + ".",
                          "Please report it."});
        }
        if (!console.flushResult() && code == kDone) code = kFailed;
        return code;
    }
    return kWrongUsage;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app(
        "Moyun repaints pictures in the manner of any painting, and knows the forms of classical verse.",
        "moyun");
    app.set_version_flag("--version", "moyun " MOYUN_VERSION);
    app.footer(kFooter);
    app.require_subcommand(1);
    app.fallthrough();
    bool quiet = false;
    app.add_flag("-q,--quiet", quiet, "No progress and no remarks on standard error, only errors");

    // For the build of the packages: hidden, and it needs no command.
    std::string manualFolder;
    app.add_option_function<std::string>("--write-manual",
                                         [&manualFolder](const std::string& folder) {
                                             manualFolder = folder;
                                             throw CLI::Success();
                                         })
        ->group("");

    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<StylizeCommand>());
    commands.push_back(std::make_unique<StylesCommand>());
    commands.push_back(std::make_unique<CanvasCommand>());
    commands.push_back(std::make_unique<ModelsCommand>());
    commands.push_back(std::make_unique<BenchCommand>());
    commands.push_back(std::make_unique<PoemBenchCommand>());
    commands.push_back(std::make_unique<MusicBenchCommand>());
#ifdef MOYUN_WITH_CANVAS
    commands.push_back(std::make_unique<CanvasBenchCommand>());
#endif
    commands.push_back(std::make_unique<DataCommand>());
    commands.push_back(std::make_unique<TrainCommand>());
    commands.push_back(std::make_unique<EvalCommand>());
    commands.push_back(std::make_unique<GalleryCommand>());
    commands.push_back(std::make_unique<PoemCommand>());
    commands.push_back(std::make_unique<PoemPackCommand>());
    commands.push_back(std::make_unique<PoemTrainCommand>());
    commands.push_back(std::make_unique<PoemEvalCommand>());
    commands.push_back(std::make_unique<MusicEvalCommand>());
    commands.push_back(std::make_unique<ComposeCommand>());
    commands.push_back(std::make_unique<MusicCommand>());
    commands.push_back(std::make_unique<MusicDrawCommand>());
    commands.push_back(std::make_unique<MusicPackCommand>());
    commands.push_back(std::make_unique<MusicTrainCommand>());
    commands.push_back(std::make_unique<ProjectCommand>());
    for (const auto& command : commands) command->declare(app);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        if (!manualFolder.empty()) {
            const auto written = writeManual(app, manualFolder);
            if (!written) Console().fail(written.error());
            return written ? kDone : kFailed;
        }
        const int code = app.exit(e, std::cout, std::cerr);
        std::cout.flush();
        return code == 0 ? (std::cout ? kDone : kFailed) : kWrongUsage;
    }
    Interrupt interrupt;
    Console console;
    console.setQuiet(quiet);
    return runChosen(commands, console, interrupt);
}
