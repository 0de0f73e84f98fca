// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace moyun::ui {

class SettingsBook;

// The pages of the whole program, and what on them belongs to no room. GUI thread.
struct ShellSettings
{
    // What the window does when it is told; the settings themselves are kept here.
    std::function<void(const QString& name)> useTheme;
    std::function<void(const QString& code)> useLanguage;
    std::function<void()> engineChanged; // device or memory

    void addTo(SettingsBook& book) const;

private:
    void addLook(SettingsBook& book) const;
    void addEngine(SettingsBook& book) const;
    void addWork(SettingsBook& book) const;
};

} // namespace moyun::ui
