// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// The lists inside an OpenRaster file with all that they can say, to be damaged.
namespace moyun::fuzz {

inline constexpr std::string_view kStack = R"(<?xml version="1.0" encoding="UTF-8"?>
<image version="0.0.6" w="90" h="70" xres="300" yres="300" xmlns:moyun="https://moyun.invalid/ns/openraster"
 moyun:selection="data/mask.png" moyun:style-regions="moyun/style-regions.xml" moyun:selection-x="3" moyun:selection-y="-4">
<stack><stack name="group" isolation="auto" opacity="1" moyun:mask="data/mask.png" moyun:mask-x="1" moyun:mask-y="2">
<layer name="a &amp; b" src="data/a.png" x="-5" y="7" opacity="0.5" composite-op="svg:multiply" edit-locked="true"
 moyun:src="data/b.png" moyun:x="2" moyun:y="3" moyun:mask="data/mask.png" moyun:mask-x="-9" moyun:mask-y="0"/></stack>
<layer name="style" src="data/b.png" moyun:kind="style" moyun:strength="0.5" moyun:stroke-scale="2" moyun:style-1="ink"
 moyun:weight-1="1" visibility="hidden"/><layer name="" src="data/a.png" x="0" y="0" alpha-preserve="true"/>
</stack></image>)";

inline constexpr std::string_view kStyleRegions = R"(<?xml version="1.0" encoding="UTF-8"?>
<style-regions version="1" live="true" active="1"><region name="all" where="whole" visible="true" mixture-x="0.25"
 mixture-y="0.5" strength="0.5" keep-colours="true" stroke-scale="1.5"><style id="wave"/><style id="dawn"/></region>
<region name="sky" where="painted" mask="data/mask.png" mask-x="-3" mask-y="8"><style id="wave"/></region>
<region name="" where="selection" visible="false"/></style-regions>)";

} // namespace moyun::fuzz
