// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pugixml.hpp>

#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace moyun::test {

// What is wrong with a document as notation programs see it, a line each; none: nothing. Counted in its own
// elements: in every bar each voice fills it exactly, lengths agree with signs, tuplets begin and end, ties
// find their other end, chords have one length.
inline std::vector<std::string> musicXmlFaults(const std::string& document)
{
    std::vector<std::string> faults;
    pugi::xml_document tree;
    if (!tree.load_buffer(document.data(), document.size())) return {"not well formed"};
    static const std::map<std::string, int> kOf1024 = {{"breve", 2048},  {"whole", 1024}, {"half", 512},
                                                       {"quarter", 256}, {"eighth", 128}, {"16th", 64},
                                                       {"32nd", 32},     {"64th", 16},    {"128th", 8}};
    for (const auto part : tree.document_element().children("part")) {
        long divisions = 0, beats = 4, unit = 4;
        std::map<std::string, int> ties; // open, by voice-independent pitch
        bool first = true;
        for (const auto measure : part.children("measure")) {
            const std::string where = std::string(part.attribute("id").value()) + " bar " +
                                      measure.attribute("number").value() + ": ";
            const auto fault = [&](const std::string& what) { faults.push_back(where + what); };
            long now = 0, last = 0;
            std::map<int, long> voices;
            std::map<int, bool> tuplets;
            for (const auto element : measure.children()) {
                const std::string_view name = element.name();
                if (name == "attributes") {
                    if (element.child("divisions")) divisions = element.child("divisions").text().as_int();
                    if (element.child("time")) {
                        beats = element.child("time").child("beats").text().as_int();
                        unit = element.child("time").child("beat-type").text().as_int();
                    }
                } else if (name == "backup" || name == "forward") {
                    const long by = element.child("duration").text().as_int();
                    if (by < 1) fault("a step of no length");
                    now += name == "backup" ? -by : by;
                    if (now < 0) fault("a step before the bar");
                } else if (name == "note") {
                    const long duration = element.child("duration").text().as_int();
                    const int voice = element.child("voice").text().as_int();
                    if (duration < 1) fault("a note without length");
                    if (element.child("chord")) {
                        if (duration != last) fault("a chord of several lengths");
                    } else {
                        if (voices[voice] != now)
                            fault("voice " + std::to_string(voice) + " has a gap or overlaps");
                        now += duration;
                        voices[voice] = now;
                        last = duration;
                    }
                    const auto modification = element.child("time-modification");
                    if (const auto type = element.child("type")) {
                        const auto known = kOf1024.find(type.child_value());
                        if (known == kOf1024.end()) fault("a sign that does not exist");
                        double length = known == kOf1024.end() ? 0 : known->second;
                        if (element.child("dot")) length *= 1.5;
                        if (modification)
                            length *= modification.child("normal-notes").text().as_double() /
                                      modification.child("actual-notes").text().as_double();
                        if (std::abs(length * double(divisions) / 256 - double(duration)) > 1e-6)
                            fault("a sign of another length");
                    } else if (!element.child("rest").attribute("measure")) {
                        fault("a note without a sign");
                    }
                    if (!element.child("chord")) {
                        for (const auto tuplet : element.child("notations").children("tuplet"))
                            if (std::string_view(tuplet.attribute("type").value()) == "start") {
                                if (tuplets[voice]) fault("a tuplet inside a tuplet");
                                tuplets[voice] = true;
                            }
                        if (tuplets[voice] != !modification.empty()) fault("a tuplet without its bracket");
                        for (const auto tuplet : element.child("notations").children("tuplet"))
                            if (std::string_view(tuplet.attribute("type").value()) == "stop")
                                tuplets[voice] = false;
                    }
                    std::string pitch = std::to_string(voice);
                    for (const auto p : element.child("pitch").children()) pitch += p.child_value();
                    for (const auto p : element.child("unpitched").children()) pitch += p.child_value();
                    pitch += element.child("instrument").attribute("id").value();
                    bool stops = false, starts = false;
                    for (const auto tie : element.children("tie"))
                        (std::string_view(tie.attribute("type").value()) == "stop" ? stops : starts) = true;
                    if (stops && --ties[pitch] < 0) fault("a tie from nowhere to " + pitch);
                    if (starts) ++ties[pitch];
                }
            }
            const bool partial = measure.attribute("implicit");
            long bar = 0;
            for (const auto& [voice, end] : voices) bar = std::max(bar, end);
            if (voices.empty()) fault("no voice");
            for (const auto& [voice, end] : voices)
                if (end != bar) fault("voice " + std::to_string(voice) + " does not fill it");
            for (const auto& [voice, open] : tuplets)
                if (open) fault("a tuplet does not end");
            const long whole = divisions * 4 * beats;
            if (partial ? bar * unit >= whole : bar * unit != whole) fault("it is not as long as its meter");
            if (partial && !first && std::string_view(measure.attribute("number").value())[0] != 'X')
                fault("a bar cut short is counted");
            first = false;
        }
        for (const auto& [pitch, open] : ties)
            if (open != 0) faults.push_back("a tie that never ends: " + pitch);
    }
    return faults;
}

} // namespace moyun::test
