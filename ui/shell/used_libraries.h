// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace moyun::ui {

// What the program is built on. Literals: they live as long as it.
struct UsedLibrary
{
    const char* name;
    const char* use;     // for translation in the context "UsedLibraries"
    const char* licence; // SPDX
    const char* home;

    static std::span<const UsedLibrary> all(); // by name
    QString useText() const;                   // in the language in use
};

} // namespace moyun::ui
