// SPDX-License-Identifier: GPL-3.0-or-later
// The trainers alone, for a GPU machine that has LibTorch and nothing else. `moyun train style` is the same
// with comforts.
#include "core/neural/device.h"
#include "core/training/style_trainer.h"

#include <csignal>
#include <cstdio>
#include <cstring>

namespace {

std::stop_source g_stop;

int usage()
{
    std::puts("usage: moyun-trainer style --data PACK --loss-network VGG --out FOLDER [--OPTION VALUE]...\n");
    for (const auto& [name, help] : moyun::training::optionHelp())
        std::printf("  --%-18s %s\n", name.c_str(), help.c_str());
    std::puts("\nInterrupt it (Ctrl+C) to stop with a checkpoint; the same command resumes.");
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || std::strcmp(argv[1], "style") != 0 || argc % 2) return usage();
    moyun::training::StyleTrainingOptions options;
    for (int i = 2; i + 1 < argc; i += 2) {
        if (std::strncmp(argv[i], "--", 2) != 0) return usage();
        if (auto set = moyun::training::setOption(options, argv[i] + 2, argv[i + 1]); !set) {
            std::fprintf(stderr, "%s\n", set.error().text().c_str());
            return 2;
        }
    }
    moyun::neural::setThreads(0);
    auto trainer = moyun::training::StyleTrainer::create(options);
    if (!trainer) {
        std::fprintf(stderr, "%s\n", trainer.error().text().c_str());
        return 1;
    }
    // request_stop takes no lock the interrupted thread could hold: nobody registers callbacks on this
    // source.
    std::signal(SIGINT, [](int) { g_stop.request_stop(); });
    std::signal(SIGTERM, [](int) { g_stop.request_stop(); });
    auto done = (*trainer)->run(g_stop.get_token(), [](const moyun::training::StyleTrainingRecord& r) {
        std::printf("step %lld  %.2f h  %.1f/s  loss %.4f  style %.4f  content %.4f  gram %.4f  encoder %.4f "
                    " lattice %.5f  deep %.4f",
                    static_cast<long long>(r.step), r.hours, r.picturesPerSecond, r.loss, r.style, r.content,
                    r.gram, r.encoder, r.lattice, r.deep);
        if (r.devStyle >= 0) std::printf("  dev style %.4f content %.4f", r.devStyle, r.devContent);
        std::puts("");
        std::fflush(stdout);
    });
    if (!done) {
        std::fprintf(stderr, "%s\n", done.error().text().c_str());
        return 1;
    }
}
