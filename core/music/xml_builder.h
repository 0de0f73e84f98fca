// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/xml_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace moyun::music {

// Writes XML piece by piece, indented, with every text escaped.
class XmlBuilder
{
public:
    // attributes: as they stand in the tag, e.g. `id="P1"`, made of safe texts only.
    void open(std::string_view name, std::string_view attributes = {})
    {
        tag(name, attributes, ">\n");
        m_open.emplace_back(name);
    }
    void close()
    {
        const auto name = std::move(m_open.back());
        m_open.pop_back();
        indent();
        m_text.append("</").append(name).append(">\n");
    }
    void empty(std::string_view name, std::string_view attributes = {}) { tag(name, attributes, "/>\n"); }
    void leaf(std::string_view name, const std::string& text, std::string_view attributes = {})
    {
        tag(name, attributes, ">");
        m_text.append(xmlEscaped(text)).append("</").append(name).append(">\n");
    }
    void leaf(std::string_view name, std::int64_t number) { leaf(name, std::to_string(number)); }
    void raw(std::string_view text) { m_text.append(text); }
    std::size_t size() const { return m_text.size(); }
    std::string take() { return std::move(m_text); }

private:
    void indent() { m_text.append(m_open.size(), ' '); }
    void tag(std::string_view name, std::string_view attributes, std::string_view end)
    {
        indent();
        m_text.append("<").append(name);
        if (!attributes.empty()) m_text.append(" ").append(attributes);
        m_text.append(end);
    }

    std::string m_text;
    std::vector<std::string> m_open;
};

// A number as XML says it: no exponent, at most so many digits behind the point, no zeros at the end.
std::string xmlNumber(double value, int digits = 6);

} // namespace moyun::music
