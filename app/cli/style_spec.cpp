// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/style_spec.h"

#include <charconv>
#include <cmath>
#include <filesystem>

namespace moyun::cli {

namespace {

constexpr double kMostWeight = 1000;

bool existsAsFile(const std::string& name)
{
    std::error_code ignored;
    return std::filesystem::exists(name, ignored) && !std::filesystem::is_directory(name, ignored);
}

} // namespace

base::Result<StyleSpec> parseStyleSpec(const std::string& text)
{
    StyleSpec spec{text, 1, existsAsFile(text)};
    const auto colon = text.rfind(':');
    if (!spec.isFile && colon != std::string::npos) {
        const char* first = text.data() + colon + 1;
        const char* last = text.data() + text.size();
        double weight = 0;
        const auto [end, error] = std::from_chars(first, last, weight);
        if (error == std::errc() && end == last) {
            if (!std::isfinite(weight) || weight <= 0 || weight > kMostWeight)
                return base::Error{base::ErrorCode::InvalidArgument,
                                   "The weight of --style " + text + " is not possible.",
                                   "Give a number above 0 and up to 1000."};
            spec = {text.substr(0, colon), weight, existsAsFile(text.substr(0, colon))};
        }
    }
    if (spec.name.empty())
        return base::Error{base::ErrorCode::InvalidArgument, "--style \"" + text + "\" names no style.",
                           "Give a picture file or a name that `moyun styles` lists."};
    return spec;
}

} // namespace moyun::cli
