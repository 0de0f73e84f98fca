// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/weights_file.h"

#include "core/base/atomic_file.h"
#include "core/base/half.h"
#include "core/base/shown.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <fstream>
#include <functional>
#include <limits>
#include <new>
#include <optional>
#include <set>
#include <tuple>

namespace moyun::neural {
namespace {

using base::Error;
using base::ErrorCode;
using base::Result;
using Json = nlohmann::json;

constexpr const char* kMetadata = "__metadata__";

Error refused(const std::filesystem::path& file, const std::string& why)
{
    return {ErrorCode::Unreadable, "The weights file " + file.string() + " is refused: " + why + ".",
            "Install the file again; `moyun models verify` checks the installed ones."};
}

std::string quoted(const std::string& name)
{
    return '"' + base::shown(name) + '"';
}

struct Place
{
    std::string name;
    StoredAs storedAs;
    std::vector<std::int64_t> shape;
    std::uint64_t begin, end, count;
};

std::uint64_t bytesOf(StoredAs type)
{
    return type == StoredAs::F32 ? 4 : type == StoredAs::U8 ? 1 : 2;
}

std::optional<StoredAs> typeNamed(const std::string& name)
{
    if (name == "F32") return StoredAs::F32;
    if (name == "F16") return StoredAs::F16;
    if (name == "BF16") return StoredAs::BF16;
    if (name == "U8") return StoredAs::U8;
    if (name == "U16") return StoredAs::U16;
    return std::nullopt;
}

// JSON with its nesting bounded and duplicate names refused, both of which the library would let pass.
Result<Json> parseHeader(const std::filesystem::path& file, const std::string& text)
{
    std::string problem;
    std::vector<std::set<std::string>> names;
    const auto watch = [&](int depth, Json::parse_event_t event, Json& value) {
        if (depth > 3) problem = "its header is nested too deeply";
        if (event == Json::parse_event_t::object_start) names.emplace_back();
        if (event == Json::parse_event_t::object_end && !names.empty()) names.pop_back();
        if (event == Json::parse_event_t::key && !names.empty() &&
            !names.back().insert(value.get<std::string>()).second)
            problem = "its header names " + quoted(value.get<std::string>()) + " twice";
        return problem.empty();
    };
    std::size_t depth = 0; // before parsing, so that no hostile depth reaches the parser
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"')
            inString = true;
        else if (c == '{' || c == '[') {
            if (++depth > 4) return refused(file, "its header is nested too deeply");
        } else if ((c == '}' || c == ']') && depth > 0)
            --depth;
    }
    Json header = Json::parse(text, watch, false);
    if (!problem.empty()) return refused(file, problem);
    if (header.is_discarded() || !header.is_object()) return refused(file, "its header is not a JSON object");
    return header;
}

Result<Place> placeOf(const std::filesystem::path& file, const std::string& name, const Json& entry,
                      const WeightsLimits& limits)
{
    const auto wrong = [&](const std::string& why) {
        return refused(file, "tensor " + quoted(name) + " " + why);
    };
    if (!entry.is_object() || !entry.contains("dtype") || !entry.contains("shape") ||
        !entry.contains("data_offsets") || !entry["dtype"].is_string() || !entry["shape"].is_array() ||
        !entry["data_offsets"].is_array() || entry["data_offsets"].size() != 2)
        return wrong("lacks dtype, shape or data_offsets");
    const auto type = typeNamed(entry["dtype"].get<std::string>());
    if (!type) return wrong("has the unknown number type " + quoted(entry["dtype"].get<std::string>()));
    if (entry["shape"].size() > limits.dimensions) return wrong("has too many dimensions");
    Place place{name, *type, {}, 0, 0, 1};
    for (const auto& side : entry["shape"]) {
        if (!side.is_number_unsigned() ||
            side.get<std::uint64_t>() > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
            return wrong("has a shape that is not made of whole numbers");
        const auto size = side.get<std::uint64_t>();
        if (size != 0 && place.count > limits.fileBytes / size)
            return wrong("has a shape larger than any file allowed");
        place.count *= size;
        place.shape.push_back(std::int64_t(size));
    }
    for (const auto& offset : entry["data_offsets"])
        if (!offset.is_number_unsigned()) return wrong("has offsets that are not whole numbers");
    place.begin = entry["data_offsets"][0].get<std::uint64_t>();
    place.end = entry["data_offsets"][1].get<std::uint64_t>();
    if (place.end < place.begin) return wrong("ends before it begins");
    if (place.end - place.begin != place.count * bytesOf(*type))
        return wrong("has a shape that does not fit its " + std::to_string(place.end - place.begin) +
                     " bytes");
    return place;
}

// Every byte of the data belongs to exactly one tensor.
Result<void> checkLayout(const std::filesystem::path& file, std::vector<Place>& places,
                         std::uint64_t dataBytes)
{
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return std::tie(a.begin, a.end) < std::tie(b.begin, b.end);
    });
    std::uint64_t next = 0;
    for (const auto& place : places) {
        if (place.begin < next) return refused(file, "tensor " + quoted(place.name) + " overlaps another");
        if (place.begin > next) return refused(file, "there is a hole before tensor " + quoted(place.name));
        if (place.end > dataBytes)
            return refused(file,
                           "tensor " + quoted(place.name) + " lies beyond the end; the file is cut short");
        next = place.end;
    }
    if (next != dataBytes)
        return refused(file, std::to_string(dataBytes - next) + " bytes at its end belong to no tensor");
    return {};
}

Result<Tensor> load(const std::filesystem::path& file, std::ifstream& in, std::uint64_t dataStart,
                    const Place& place)
{
    Tensor tensor{place.shape, std::vector<float>(place.count)};
    if (place.storedAs == StoredAs::U8 || place.storedAs == StoredAs::U16) tensor.storedAs = place.storedAs;
    in.seekg(std::streamoff(dataStart + place.begin));
    if (place.storedAs == StoredAs::F32)
        in.read(reinterpret_cast<char*>(tensor.values.data()), std::streamsize(place.count * 4));
    else if (place.storedAs == StoredAs::U8) {
        std::vector<std::uint8_t> raw(place.count);
        in.read(reinterpret_cast<char*>(raw.data()), std::streamsize(place.count));
        std::copy(raw.begin(), raw.end(), tensor.values.begin());
    } else {
        std::vector<std::uint16_t> raw(place.count);
        in.read(reinterpret_cast<char*>(raw.data()), std::streamsize(place.count * 2));
        for (std::size_t i = 0; i < raw.size(); ++i)
            tensor.values[i] = place.storedAs == StoredAs::U16   ? float(raw[i])
                               : place.storedAs == StoredAs::F16 ? base::floatFromHalf(raw[i])
                                                                 : base::floatFromBf16(raw[i]);
    }
    if (!in) return refused(file, "tensor " + quoted(place.name) + " could not be read whole");
    for (const float value : tensor.values)
        if (!std::isfinite(value))
            return refused(file,
                           "tensor " + quoted(place.name) + " holds a value that is not a finite number");
    return tensor;
}

Result<WeightsFile> read(const std::filesystem::path& file, const WeightsLimits& limits)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    std::ifstream in(file, std::ios::binary);
    if (failed || !in)
        return Error{ErrorCode::NotFound,
                     "The weights file " + file.string() + " cannot be opened" +
                         (failed ? ": " + failed.message() : "") + ".",
                     "Check the path, or install the weights again."};
    if (size > limits.fileBytes)
        return Error{ErrorCode::TooLarge,
                     "The weights file " + file.string() + " has " + std::to_string(size) +
                         " bytes; the limit is " + std::to_string(limits.fileBytes) + ".",
                     "Use weights made for this program."};
    std::uint8_t lengthBytes[8];
    if (size < 8 || !in.read(reinterpret_cast<char*>(lengthBytes), 8))
        return refused(file, "it is cut short before its header");
    std::uint64_t length = 0;
    for (int i = 7; i >= 0; --i) length = length << 8 | lengthBytes[i];
    if (length > limits.headerBytes)
        return refused(file, "its header claims " + std::to_string(length) + " bytes");
    if (length > size - 8) return refused(file, "it is cut short within its header");
    std::string text(std::size_t(length), '\0');
    if (!in.read(text.data(), std::streamsize(length))) return refused(file, "its header could not be read");
    auto header = parseHeader(file, text);
    if (!header) return header.error();

    WeightsFile weights;
    std::vector<Place> places;
    for (const auto& [name, entry] : header->items()) {
        if (name == kMetadata) {
            if (!entry.is_object()) return refused(file, "its metadata is not an object");
            for (const auto& [key, value] : entry.items()) {
                if (!value.is_string())
                    return refused(file, "its metadata entry " + quoted(key) + " is not text");
                weights.metadata[key] = value.get<std::string>();
            }
            continue;
        }
        auto place = placeOf(file, name, entry, limits);
        if (!place) return place.error();
        places.push_back(std::move(*place));
        if (places.size() > limits.tensors)
            return refused(file, "it holds more than " + std::to_string(limits.tensors) + " tensors");
    }
    const auto dataBytes = size - 8 - length;
    if (auto laid = checkLayout(file, places, dataBytes); !laid) return laid.error();
    for (const auto& place : places) {
        auto tensor = load(file, in, 8 + length, place);
        if (!tensor) return tensor.error();
        weights.tensors.emplace(place.name, std::move(*tensor));
    }
    return weights;
}

const char* nameOf(StoredAs type)
{
    switch (type) {
    case StoredAs::F32:
        return "F32";
    case StoredAs::F16:
        return "F16";
    case StoredAs::BF16:
        return "BF16";
    case StoredAs::U8:
        return "U8";
    case StoredAs::U16:
        return "U16";
    }
    return "";
}

// The header, padded so that the data begin at a multiple of 8; refuses whatever readWeights would refuse.
Result<std::string> headerOf(const WeightsFile& weights, StoredAs storedAs,
                             const std::function<Error(const std::string&)>& wrong)
{
    const WeightsLimits limits;
    if (weights.tensors.size() > limits.tensors)
        return wrong("more than " + std::to_string(limits.tensors) + " tensors");
    Json header = Json::object();
    std::uint64_t offset = 0;
    for (const auto& [name, tensor] : weights.tensors) {
        if (name == kMetadata) return wrong("the name " + quoted(name) + " is not free for a tensor");
        if (tensor.shape.size() > limits.dimensions)
            return wrong("tensor " + quoted(name) + " has too many dimensions");
        std::uint64_t count = 1;
        for (const auto side : tensor.shape) {
            if (side < 0 || (side > 0 && count > limits.fileBytes / std::uint64_t(side)))
                return wrong("tensor " + quoted(name) + " has an impossible shape");
            count *= std::uint64_t(side);
        }
        if (count != tensor.values.size())
            return wrong("tensor " + quoted(name) + " has " + std::to_string(tensor.values.size()) +
                         " values, not the " + std::to_string(count) + " of its shape");
        const auto own = tensor.storedAs.value_or(storedAs);
        const auto end = offset + count * bytesOf(own);
        header[name] = {{"dtype", nameOf(own)}, {"shape", tensor.shape}, {"data_offsets", {offset, end}}};
        offset = end;
    }
    if (!weights.metadata.empty()) header[kMetadata] = weights.metadata;
    std::string text = header.dump();
    text.append((8 - text.size() % 8) % 8, ' ');
    if (text.size() > limits.headerBytes) return wrong("the names and metadata are too long");
    if (8 + text.size() + offset > limits.fileBytes)
        return wrong("the file would be larger than " + std::to_string(limits.fileBytes) + " bytes");
    return text;
}

// Appends the stored form of a value; false where the type cannot hold it.
bool append(std::vector<std::uint8_t>& content, float value, StoredAs storedAs)
{
    if (storedAs == StoredAs::F32) {
        const auto bits = std::bit_cast<std::uint32_t>(value);
        for (int shift = 0; shift < 32; shift += 8) content.push_back(std::uint8_t(bits >> shift));
        return std::isfinite(value);
    }
    if (storedAs == StoredAs::U8 || storedAs == StoredAs::U16) {
        const float most = storedAs == StoredAs::U8 ? 255 : 65535;
        if (!(value >= 0 && value <= most && value == std::floor(value))) return false;
        content.push_back(std::uint8_t(std::uint16_t(value)));
        if (storedAs == StoredAs::U16) content.push_back(std::uint8_t(std::uint16_t(value) >> 8));
        return true;
    }
    const bool half = storedAs == StoredAs::F16;
    const auto bits = half ? base::halfFromFloat(value) : base::bf16FromFloat(value);
    content.push_back(std::uint8_t(bits));
    content.push_back(std::uint8_t(bits >> 8));
    return std::isfinite(half ? base::floatFromHalf(bits) : base::floatFromBf16(bits));
}

Result<void> write(const std::filesystem::path& file, const WeightsFile& weights, StoredAs storedAs)
{
    const auto wrong = [&](const std::string& why) {
        return Error{ErrorCode::InvalidArgument,
                     "The weights file " + file.string() + " was not written: " + why + ".", ""};
    };
    const auto header = headerOf(weights, storedAs, wrong);
    if (!header) return header.error();
    std::vector<std::uint8_t> content;
    std::size_t values = 0;
    for (const auto& [name, tensor] : weights.tensors) values += tensor.values.size();
    content.reserve(8 + header->size() + values * 4);
    for (int shift = 0; shift < 64; shift += 8)
        content.push_back(std::uint8_t(std::uint64_t(header->size()) >> shift));
    content.insert(content.end(), header->begin(), header->end());
    for (const auto& [name, tensor] : weights.tensors)
        for (const float value : tensor.values)
            if (const auto own = tensor.storedAs.value_or(storedAs); !append(content, value, own)) {
                auto error =
                    wrong("tensor " + quoted(name) + " holds a value that " + nameOf(own) + " cannot store");
                error.advice = "Train with a smaller learning rate, or store it as F32.";
                return error;
            }
    return base::writeFileAtomically(file, content);
}

} // namespace

Result<WeightsFile> readWeights(const std::filesystem::path& file, const WeightsLimits& limits)
{
    try {
        return read(file, limits);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, "There was not enough memory to read " + file.string() + ".",
                     "Close other programs and try again."};
    } catch (const std::exception& e) {
        return refused(file, e.what());
    }
}

Result<void> writeWeights(const std::filesystem::path& file, const WeightsFile& weights, StoredAs storedAs)
{
    try {
        return write(file, weights, storedAs);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, "There was not enough memory to write " + file.string() + ".",
                     "Close other programs and try again."};
    } catch (const std::exception& e) { // a name or metadata text that is not UTF-8
        return Error{ErrorCode::InvalidArgument,
                     "The weights file " + file.string() + " was not written: " + e.what() + ".", ""};
    }
}

std::uint64_t numbersIn(const WeightsFile& weights)
{
    std::uint64_t count = 0;
    for (const auto& [name, tensor] : weights.tensors) count += tensor.values.size();
    return count;
}

Result<void> requireNumbers(const WeightsFile& weights, std::uint64_t atLeast, const std::string& file)
{
    const std::uint64_t there = numbersIn(weights);
    if (there >= atLeast) return {};
    return Error{ErrorCode::Unreadable,
                 file + " is refused: its sizes ask for " + std::to_string(atLeast) +
                     " numbers and more, and it holds " + std::to_string(there) + ".",
                 "Install the weights that belong to this version of Moyun."};
}

} // namespace moyun::neural
