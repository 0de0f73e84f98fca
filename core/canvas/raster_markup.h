// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/open_raster_stack.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace pugi {
class xml_attribute;
class xml_document;
class xml_node;
} // namespace pugi

// What the lists inside an OpenRaster file are read and written with. Only inside .cpp files of this folder.
// Reading takes any value and gives one that can be used.
namespace moyun::canvas {

inline constexpr char kMoyunNamespace[] = "https://moyun.invalid/ns/openraster";

// `what` ("its list of layers") starts the reason of a refusal. Document types are refused.
base::Result<void> loadMarkup(pugi::xml_document& tree, std::span<const std::uint8_t> xml,
                              const std::string& what);
double numberOf(pugi::xml_attribute attribute, double low, double high, double usual);
bool isTrue(pugi::xml_attribute attribute);
// Of a text, what can be shown and stand in XML; 1000 bytes at most.
std::string cleaned(std::string_view text);
std::optional<RasterPart> partOf(pugi::xml_node node, const char* name, const char* x, const char* y);

// The root, behind the declaration.
pugi::xml_node rootOf(pugi::xml_document& tree, const char* name);
std::string textOf(double value);
std::string textOf(float value);
void put(pugi::xml_node node, const char* name, const std::string& value);
void putPart(pugi::xml_node node, const std::optional<RasterPart>& part, const char* name, const char* x,
             const char* y);
std::string markupOf(const pugi::xml_document& tree);

} // namespace moyun::canvas
