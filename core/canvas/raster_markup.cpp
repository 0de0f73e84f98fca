// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/raster_markup.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <pugixml.hpp>

namespace moyun::canvas {

namespace {

constexpr std::size_t kMostName = 1000;

// How many bytes of well-formed UTF-8 (RFC 3629) start the text, of a sign that XML may hold; 0: none.
std::size_t signAt(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? std::uint8_t(text[i]) : 0u; };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
    const unsigned lead = byte(0);
    if (lead < 0x80) return lead >= 0x20 && lead != 0x7F ? 1 : 0;
    if (lead >= 0xC2 && lead <= 0xDF) return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned value = (lead & 15) << 12 | (byte(1) & 63) << 6 | (byte(2) & 63);
        return follows(1) && follows(2) && value >= 0x800 && (value < 0xD800 || value > 0xDFFF) &&
                       value < 0xFFFE
                   ? 3
                   : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned value = (lead & 7) << 18 | (byte(1) & 63) << 12;
        return follows(1) && follows(2) && follows(3) && value >= 0x10000 && value < 0x110000 ? 4 : 0;
    }
    return 0;
}

struct Text : pugi::xml_writer
{
    std::string text;
    void write(const void* data, std::size_t size) override
    {
        text.append(static_cast<const char*>(data), size);
    }
};

} // namespace

base::Result<void> loadMarkup(pugi::xml_document& tree, std::span<const std::uint8_t> xml,
                              const std::string& what)
{
    const auto refused = [](const std::string& why) {
        return base::Error{base::ErrorCode::Unreadable, why, ""};
    };
    if (!tree.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_doctype))
        return refused(what + " is damaged");
    for (const auto node : tree.children())
        if (node.type() == pugi::node_doctype)
            return refused(what + " has a document type, which none should have");
    return {};
}

double numberOf(pugi::xml_attribute attribute, double low, double high, double usual)
{
    const std::string_view text = attribute.value();
    double value = usual;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || !std::isfinite(value)) return usual;
    return std::clamp(value, low, high);
}

bool isTrue(pugi::xml_attribute attribute)
{
    const std::string_view text = attribute.value();
    return text == "true" || text == "1" || text == "yes";
}

std::string textOf(double value)
{
    char text[40];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return {text, end};
}

std::string textOf(float value)
{
    char text[40];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return {text, end};
}

std::string cleaned(std::string_view text)
{
    std::string clean;
    while (!text.empty() && clean.size() < kMostName) {
        const std::size_t size = signAt(text);
        clean += text.substr(0, size);
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return clean;
}

std::optional<RasterPart> partOf(pugi::xml_node node, const char* name, const char* x, const char* y)
{
    const auto source = node.attribute(name);
    if (!source) return std::nullopt;
    constexpr double kFar = 1 << 29;
    const auto place = [&](const char* axis) {
        return int(std::lround(numberOf(node.attribute(axis), -kFar, kFar, 0)));
    };
    return RasterPart{source.value(), place(x), place(y)};
}

pugi::xml_node rootOf(pugi::xml_document& tree, const char* name)
{
    auto declaration = tree.append_child(pugi::node_declaration);
    put(declaration, "version", "1.0");
    put(declaration, "encoding", "UTF-8");
    return tree.append_child(name);
}

void put(pugi::xml_node node, const char* name, const std::string& value)
{
    node.append_attribute(name) = value.c_str();
}

void putPart(pugi::xml_node node, const std::optional<RasterPart>& part, const char* name, const char* x,
             const char* y)
{
    if (!part) return;
    put(node, name, part->name);
    node.append_attribute(x) = part->x;
    node.append_attribute(y) = part->y;
}

std::string markupOf(const pugi::xml_document& tree)
{
    Text out;
    tree.save(out, " ", pugi::format_default, pugi::encoding_utf8);
    return std::move(out.text);
}

} // namespace moyun::canvas
