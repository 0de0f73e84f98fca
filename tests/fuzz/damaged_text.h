// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace moyun::test {

// Values that numbers, names and marks are replaced by.
inline const std::vector<std::string> kWrongValues = {"0",
                                                      "-1",
                                                      "1e309",
                                                      "-1e300",
                                                      "nan",
                                                      "inf",
                                                      "2147483648",
                                                      "-2147483649",
                                                      "99999999999999999999",
                                                      "0.0000001",
                                                      "16384",
                                                      "-1073741824",
                                                      "",
                                                      "\"",
                                                      "<",
                                                      ">",
                                                      "/>",
                                                      "</stack>",
                                                      "<stack>",
                                                      "<layer/>",
                                                      "&#0;",
                                                      "&#x110000;",
                                                      "\xFF",
                                                      "\xC0\x80",
                                                      "../../x",
                                                      "data/none.png",
                                                      "stack.xml",
                                                      "mimetype",
                                                      "{",
                                                      "}",
                                                      "[",
                                                      "]",
                                                      ",",
                                                      "[[",
                                                      "null",
                                                      "true",
                                                      "\\u0000",
                                                      "\\ud800",
                                                      "<!DOCTYPE a [<!ENTITY b \"c\">]>",
                                                      "<![CDATA["};

// Mark-up or JSON with one to four changes: cut, doubled, other signs, other values.
inline std::string damaged(std::string text, std::mt19937& random)
{
    for (int change = 1 + int(random() % 4); change > 0 && !text.empty(); --change) {
        const std::size_t at = random() % text.size();
        switch (random() % 6) {
        case 0:
            text.erase(at, 1 + random() % 40);
            break;
        case 1:
            text.insert(at, text.substr(random() % text.size(), random() % 200));
            break;
        case 2:
            text[at] = char(random());
            break;
        case 3: { // the whole of a value
            const auto from = text.find('"', at);
            const auto to = from == text.npos ? from : text.find('"', from + 1);
            if (to != text.npos)
                text.replace(from + 1, to - from - 1, kWrongValues[random() % kWrongValues.size()]);
            break;
        }
        case 4: { // a number
            const auto from = text.find_first_of("0123456789", at);
            if (from != text.npos)
                text.replace(from, std::min(text.find_first_not_of("0123456789.", from), text.size()) - from,
                             kWrongValues[random() % kWrongValues.size()]);
            break;
        }
        default:
            text.insert(at, kWrongValues[random() % kWrongValues.size()]);
        }
    }
    return text;
}

} // namespace moyun::test
