// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/colour_profile.h"

#include <cstdlib>
#include <lcms2.h>
#include <lcms2_plugin.h>
#include <memory>
#include <optional>

namespace moyun::image {
namespace {

struct Closer
{
    void operator()(void* profile) const { cmsCloseProfile(profile); }
};
using Profile = std::unique_ptr<void, Closer>;

struct TransformDeleter
{
    void operator()(void* transform) const { cmsDeleteTransform(transform); }
};
using Transform = std::unique_ptr<void, TransformDeleter>;

// A profile says how long its tables are, and the library takes the memory before it looks whether they are
// there: up to half a gigabyte for a few hundred bytes. The largest tables of real ones take some megabytes.
constexpr cmsUInt32Number kMostAtOnce = 32u << 20;

void* take(cmsContext, cmsUInt32Number size)
{
    return size <= kMostAtOnce ? std::malloc(size) : nullptr;
}
void* takeMore(cmsContext, void* memory, cmsUInt32Number size)
{
    return size <= kMostAtOnce ? std::realloc(memory, size) : nullptr;
}
void giveBack(cmsContext, void* memory)
{
    std::free(memory);
}

using Context = std::unique_ptr<_cmsContext_struct, void (*)(cmsContext)>;

Context boundedContext()
{
    cmsPluginMemHandler memory{};
    memory.base = {cmsPluginMagicNumber, 2060, cmsPluginMemHandlerSig, nullptr};
    memory.MallocPtr = take;
    memory.FreePtr = giveBack;
    memory.ReallocPtr = takeMore;
    return {cmsCreateContext(&memory, nullptr), cmsDeleteContext};
}

std::string describe(cmsHPROFILE profile)
{
    char text[100] = {};
    cmsGetProfileInfoASCII(profile, cmsInfoDescription, "en", "US", text, sizeof text);
    std::string name;
    for (const char c : std::string(text))
        if (c >= 0x20 && c < 0x7F) name += c;
    return name.empty() ? "without a name" : name;
}

// Profiles that say they are sRGB are taken at their word: converting would only add rounding.
bool isSrgb(const std::string& description)
{
    return description.rfind("sRGB", 0) == 0;
}

void expandGrey(RawPicture& picture)
{
    base::ImageBuffer rgb(picture.colour.width(), picture.colour.height(), 3);
    const std::uint8_t* from = picture.colour.data();
    std::uint8_t* to = rgb.data();
    for (std::size_t i = 0; i < picture.colour.sizeBytes(); ++i, to += 3) to[0] = to[1] = to[2] = from[i];
    picture.colour = std::move(rgb);
    picture.model = ColourModel::Rgb;
}

void simpleCmyk(RawPicture& picture)
{
    base::ImageBuffer rgb(picture.colour.width(), picture.colour.height(), 3);
    const std::uint8_t* ink = picture.colour.data();
    std::uint8_t* to = rgb.data();
    for (std::size_t i = 0; i < rgb.sizeBytes(); i += 3, ink += 4)
        for (int c = 0; c < 3; ++c)
            to[i + c] = static_cast<std::uint8_t>(((255 - ink[c]) * (255 - ink[3]) + 127) / 255);
    picture.colour = std::move(rgb);
    picture.model = ColourModel::Rgb;
}

// The pixel layout for pictures and profiles that belong together; an RGB profile also serves a grey picture,
// once expanded.
// `space` is whatever the profile says, and need not be one of cmsColorSpaceSignature.
std::optional<cmsUInt32Number> layoutFor(RawPicture& picture, cmsUInt32Number space)
{
    if (space == cmsSigCmykData && picture.model == ColourModel::Cmyk) return TYPE_CMYK_8;
    if (space == cmsSigGrayData && picture.model == ColourModel::Grey) return TYPE_GRAY_8;
    if (space != cmsSigRgbData || picture.model == ColourModel::Cmyk) return std::nullopt;
    if (picture.model == ColourModel::Grey) expandGrey(picture);
    return TYPE_RGB_8;
}

bool applyProfile(RawPicture& picture, Bytes bytes)
{
    // A context of our own, so that the library's global error handler stays untouched and threads do not
    // meet.
    const Context context = boundedContext();
    if (!context) return false;
    const Profile source(
        cmsOpenProfileFromMemTHR(context.get(), bytes.data(), static_cast<cmsUInt32Number>(bytes.size())));
    if (!source) return false;
    const std::string name = describe(source.get());
    const auto layout = layoutFor(picture, static_cast<cmsUInt32Number>(cmsGetColorSpace(source.get())));
    if (!layout) return false;
    if (isSrgb(name)) return true;
    const Profile target(cmsCreate_sRGBProfileTHR(context.get()));
    const Transform transform(cmsCreateTransformTHR(context.get(), source.get(), *layout, target.get(),
                                                    TYPE_RGB_8, INTENT_RELATIVE_COLORIMETRIC,
                                                    cmsFLAGS_BLACKPOINTCOMPENSATION));
    if (!transform) return false;
    base::ImageBuffer rgb(picture.colour.width(), picture.colour.height(), 3);
    for (int y = 0; y < rgb.height(); ++y)
        cmsDoTransform(transform.get(), picture.colour.row(y), rgb.row(y),
                       static_cast<cmsUInt32Number>(rgb.width()));
    if (picture.model == ColourModel::Cmyk) picture.notes.push_back("CMYK converted.");
    picture.colour = std::move(rgb);
    picture.model = ColourModel::Rgb;
    picture.notes.push_back("Colour profile \"" + name + "\" converted to sRGB.");
    return true;
}

} // namespace

void convertToSrgb(RawPicture& picture, Bytes profile, bool profileBroken)
{
    const bool wanted = profileBroken || !profile.empty();
    const bool used = !profileBroken && !profile.empty() && applyProfile(picture, profile);
    if (wanted && !used)
        picture.notes.push_back("The embedded colour profile is broken or does not fit; it was ignored.");
    if (picture.model == ColourModel::Grey) expandGrey(picture);
    if (picture.model == ColourModel::Cmyk) {
        simpleCmyk(picture);
        picture.notes.push_back("CMYK converted without a profile; colours may differ from print.");
    }
}

} // namespace moyun::image
