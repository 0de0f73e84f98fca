// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into fields and options: keys, chords, composers, names of forms and rules.
#include "core/engine/music/compose_plan.h"
#include "core/music/chord_symbol.h"
#include "core/music/chord_text.h"
#include "core/music/key.h"
#include "core/poem/form.h"
#include "core/poem/rules.h"
#include "fuzz/targets/target_support.h"

namespace {

using namespace moyun;

template <class T> void look(const base::Result<T>& read)
{
    if (!read) fuzz::requireForPeople(read.error());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(fuzz::textOf(fuzz::bytesOf(data, size)));
    const fuzz::MemoryClaim claim(200'000 + 1000 * size);
    const auto key = music::parseKey(text);
    look(key);
    if (key) {
        const auto again = music::parseKey(key->name());
        fuzz::require(again.ok() && *again == *key, "the name of a key is read as that key");
    }
    const music::Key flat{-3, true};
    const auto chord = music::parseChord(text, flat);
    look(chord);
    if (chord) {
        fuzz::require(chord->root >= 0 && chord->root < 12, "a root is a pitch class");
        fuzz::require(!chord->bass || (*chord->bass >= 0 && *chord->bass < 12), "a bass is a pitch class");
        const std::string symbol = music::chordSymbol(*chord, flat);
        if (!symbol.empty()) {
            const auto again = music::parseChord(symbol, flat);
            fuzz::require(again.ok() && again->classes == chord->classes,
                          "a symbol is read as the chord it is of");
        }
    }
    look(music::parseChords(text, flat));
    look(engine::parseComposers(text, {"bach", "haydn", "beethoven"}));
    (void)poem::formByName(text);
    (void)poem::ruleByKey(text);
    return 0;
}
