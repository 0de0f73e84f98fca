// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/checking.h"
#include "core/poem/parallel.h"

#include <algorithm>

namespace moyun::poem {

namespace {

constexpr double kParallel = 0.6;

} // namespace

void checkParallel(Checking& checking, std::size_t upper, std::size_t lower)
{
    const std::u32string& a = checking.poem.lines[upper];
    const std::u32string& b = checking.poem.lines[lower];
    if (a.size() != b.size()) return; // the length is reported already
    const ParallelSigns signs = parallelSigns(a, b, checking.tones, checking.book);
    const Text mend{"换字，使两句词性相当而字面不同。",
                    "Change it, so that the lines match in kind and differ in words."};
    for (std::size_t p : signs.sameCharacter) {
        checking.add(RuleId::Parallel, lower, static_cast<int>(p),
                     {"上下句同一位置都用「" + named(b[p]) + "」。",
                      "Both lines have “" + named(b[p]) + "” at the same place."},
                     mend);
    }
    for (std::size_t p : signs.doubling) {
        checking.add(RuleId::Parallel, lower, static_cast<int>(p),
                     {"叠字须与叠字相对。", "A doubling has to face a doubling."}, mend);
    }
    const double judged = checking.options.parallelJudge ? checking.options.parallelJudge(a, b) : 1.0;
    if (std::min(judged, signs.score) >= kParallel || !signs.sameCharacter.empty() || !signs.doubling.empty())
        return;
    checking.add(
        RuleId::Parallel, lower, -1,
        {"此联似不对仗：数目、虚词或平仄没有相对。",
         "The couplet does not seem parallel: numbers, grammatical words or tones do not face each other."},
        mend);
}

} // namespace moyun::poem
