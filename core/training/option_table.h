// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <charconv>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace moyun::training {

// The options of a training by their names on the command line: how each is read from text, and a line of
// help.
template <class Options> class OptionTable
{
public:
    struct Entry
    {
        std::string name, help;
        std::function<base::Result<void>(Options&, const std::string&)> set;
    };

    static base::Error refused(const std::string& name, const std::string& value, const std::string& wanted)
    {
        return {base::ErrorCode::InvalidArgument, "--" + name + " " + value + " is not possible.",
                "Give " + wanted + "."};
    }

    template <class T>
    static Entry number(std::string name, std::string help, T Options::*member, T least, T most)
    {
        auto set = [=](Options& options, const std::string& text) -> base::Result<void> {
            T value{};
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
            if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
                return refused(name, text,
                               "a number from " + std::to_string(least) + " to " + std::to_string(most));
            options.*member = value;
            return {};
        };
        return {name, std::move(help), set};
    }

    // A share of something that is left out.
    static Entry share(std::string name, std::string help, double Options::*member)
    {
        return number(std::move(name), std::move(help), member, 0.0, 0.95);
    }

    static Entry path(std::string name, std::string help, std::filesystem::path Options::*member)
    {
        return {std::move(name), std::move(help),
                [=](Options& options, const std::string& text) -> base::Result<void> {
                    options.*member = text;
                    return {};
                }};
    }

    static Entry text(std::string name, std::string help, std::string Options::*member)
    {
        return {std::move(name), std::move(help),
                [=](Options& options, const std::string& value) -> base::Result<void> {
                    options.*member = value;
                    return {};
                }};
    }

    static Entry onOff(std::string name, std::string help, bool Options::*member)
    {
        return {name, std::move(help), [=](Options& options, const std::string& value) -> base::Result<void> {
                    if (value != "on" && value != "off") return refused(name, value, "on or off");
                    options.*member = value == "on";
                    return {};
                }};
    }

    explicit OptionTable(std::vector<Entry> entries) : m_entries(std::move(entries)) {}

    // Errors: an unknown name or a value out of range, with the range.
    base::Result<void> set(Options& options, const std::string& name, const std::string& value) const
    {
        for (const auto& entry : m_entries)
            if (entry.name == name) return entry.set(options, value);
        return base::Error{base::ErrorCode::InvalidArgument, "There is no training option --" + name + ".",
                           "See --help for those there are."};
    }

    std::vector<std::pair<std::string, std::string>> help() const
    {
        std::vector<std::pair<std::string, std::string>> lines;
        for (const auto& entry : m_entries) lines.emplace_back(entry.name, entry.help);
        return lines;
    }

private:
    std::vector<Entry> m_entries;
};

} // namespace moyun::training
