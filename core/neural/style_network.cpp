// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/style_network.h"

#include "core/neural/module_weights.h"
#include "core/neural/style_encoder.h"
#include "core/neural/style_model_file.h"
#include "core/neural/style_runner.h"

#include <new>
#include <optional>

namespace moyun::neural {
namespace {

// Pieces up to this many pixels (a dab with its surroundings) run on one thread: where the processor has
// other things to do, threads that wait for one another after every layer take tens of times longer than one
// alone.
constexpr std::int64_t kAlone = 448 * 448;

class OneThread
{
public:
    explicit OneThread(bool wanted) : m_before(wanted ? at::get_num_threads() : 0)
    {
        if (m_before > 1) at::set_num_threads(1);
    }
    ~OneThread()
    {
        if (m_before > 1) at::set_num_threads(m_before);
    }
    OneThread(const OneThread&) = delete;
    OneThread& operator=(const OneThread&) = delete;

private:
    int m_before;
};

using base::Error;
using base::ErrorCode;
using base::ImageBuffer;
using base::Result;

constexpr int kAlignment = 8;
constexpr int kSmallestTile = 32;
constexpr int kEncodedShortSide = 256; // the scale at which the encoder was trained to see brushwork
constexpr int kEncodedLongestSide = 4 * kEncodedShortSide;

// Turns what the library throws into what we tell. Everything that calls torch goes through here.
template <class Work> auto guarded(Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, "There was not enough memory for the style network.",
                     "Use smaller tiles or close other programs."};
    } catch (const std::exception& e) {
        const std::string what = e.what();
        if (what.find("out of memory") != std::string::npos ||
            what.find("can't allocate memory") != std::string::npos)
            return Error{ErrorCode::OutOfMemory, "There was not enough memory for the style network.",
                         "Use smaller tiles or close other programs."};
        return Error{ErrorCode::Device,
                     "The style network could not run: " + what.substr(0, what.find('\n')) + ".",
                     "Try the CPU with --device cpu."};
    }
}

// Repeats the right and lower edge up to multiples of the alignment.
ImageBuffer aligned(const ImageBuffer& picture)
{
    const auto up = [](int side) {
        return std::max(kSmallestTile, (side + kAlignment - 1) / kAlignment * kAlignment);
    };
    const int width = up(picture.width()), height = up(picture.height());
    if (width == picture.width() && height == picture.height()) return picture;
    ImageBuffer out(width, height, 3);
    for (int y = 0; y < height; ++y) {
        const auto* source = picture.row(std::min(y, picture.height() - 1));
        auto* target = out.row(y);
        std::copy(source, source + picture.stride(), target);
        for (int x = picture.width(); x < width; ++x)
            std::copy_n(source + picture.stride() - 3, 3, target + 3 * x);
    }
    return out;
}

ImageBuffer cropped(const ImageBuffer& picture, int width, int height)
{
    ImageBuffer out(width, height, 3);
    for (int y = 0; y < height; ++y) std::copy_n(picture.row(y), out.stride(), out.row(y));
    return out;
}

torch::Tensor toTensor(const ImageBuffer& picture)
{
    return torch::from_blob(const_cast<std::uint8_t*>(picture.data()), {picture.height(), picture.width(), 3},
                            torch::kByte)
               .permute({2, 0, 1})
               .unsqueeze(0)
               .to(torch::kFloat)
               .contiguous() /
           255;
}

// The noise of a tile's place, [1,1,H,W].
torch::Tensor noiseOf(const ImageBuffer& tile, TileOrigin origin)
{
    auto noise = torch::empty({1, 1, tile.height(), tile.width()}, torch::kFloat);
    for (int y = 0; y < tile.height(); ++y)
        noiseRow(origin.x, origin.y + y, tile.width(),
                 noise.data_ptr<float>() + std::int64_t(y) * tile.width());
    return noise;
}

ImageBuffer toPicture(const torch::Tensor& picture)
{
    const auto bytes =
        (picture.clamp(0, 1) * 255).round().to(torch::kByte).permute({1, 2, 0}).to(torch::kCPU).contiguous();
    ImageBuffer out(int(bytes.size(1)), int(bytes.size(0)), 3);
    std::copy_n(bytes.data_ptr<std::uint8_t>(), out.sizeBytes(), out.data());
    return out;
}

class TorchStyleNetwork final : public StyleNetwork
{
public:
    TorchStyleNetwork(StyleEncoder encoder, StyleTransformer transformer, Device device,
                      torch::ScalarType compute)
        : m_encoder(std::move(encoder)), m_transformer(std::move(transformer)), m_device(device),
          m_compute(compute)
    {
        for (const auto& module : {m_encoder.ptr()->parameters(), m_transformer->parameters()})
            for (const auto& parameter : module) m_bytes += std::size_t(parameter.numel()) * 4;
        if (device == Device::Cpu)
            m_runner.emplace(m_transformer, compute);
        else {
            m_encoder->to(torch::kCUDA);
            m_transformer->to(torch::kCUDA);
        }
    }

    int vectorSize() const override { return m_transformer->architecture().vector; }
    int alignment() const override { return kAlignment; }
    int halo() const override { return m_transformer->halo(); }
    std::size_t weightBytes() const override { return m_bytes; }
    Device device() const override { return m_device; }

    Result<StyleVector> encode(const ImageBuffer& picture) override
    {
        if (picture.channels() != 3 || picture.empty())
            return Error{ErrorCode::InvalidArgument, "A style is read from a picture in RGB.", ""};
        return guarded([&]() -> Result<StyleVector> {
            torch::InferenceMode inference;
            const auto shortSide = std::min(picture.width(), picture.height());
            auto x = toTensor(picture);
            const double scale = double(kEncodedShortSide) / shortSide;
            if (scale < 1)
                x = at::_upsample_bilinear2d_aa(
                    x,
                    {std::clamp<std::int64_t>(std::lround(picture.height() * scale), 16, kEncodedLongestSide),
                     std::clamp<std::int64_t>(std::lround(picture.width() * scale), 16, kEncodedLongestSide)},
                    false);
            else if (shortSide < 16)
                x = torch::upsample_nearest2d(
                    x, {std::max(16, picture.height()), std::max(16, picture.width())});
            const auto vector = m_encoder->forward(x.to(where()), m_compute).to(torch::kCPU).contiguous();
            return StyleVector(vector.data_ptr<float>(), vector.data_ptr<float>() + vector.numel());
        });
    }

    Result<NormStatistics> measure(std::span<const ImageBuffer> tiles, std::span<const TileOrigin> origins,
                                   std::span<const float> style) override
    {
        if (tiles.empty() || origins.size() != tiles.size())
            return Error{ErrorCode::InvalidArgument,
                         "Statistics need tiles to measure, and of each its origin.", ""};
        for (const auto& tile : tiles)
            if (auto fits = check(tile, style, true);
                !fits || tile.width() != tiles[0].width() || tile.height() != tiles[0].height())
                return Error{ErrorCode::InvalidArgument,
                             "Tiles to measure must be RGB, of one size, with sides that are multiples of 8.",
                             ""};
        return guarded([&]() -> Result<NormStatistics> {
            torch::InferenceMode inference;
            NormPass pass;
            pass.mode = NormPass::Mode::Pooled;
            if (m_runner)
                m_runner->run(tiles, origins, styleTensor(style), pass, true);
            else {
                std::vector<torch::Tensor> all, noise;
                for (std::size_t i = 0; i < tiles.size(); ++i) {
                    all.push_back(toTensor(tiles[i]));
                    noise.push_back(noiseOf(tiles[i], origins[i]));
                }
                m_transformer->forward(torch::cat(all).to(where()), torch::cat(noise).to(where()),
                                       styleTensor(style), pass, m_compute);
            }
            NormStatistics statistics;
            const auto append = [](const std::vector<torch::Tensor>& layers, std::vector<float>& out) {
                for (const auto& layer : layers) {
                    const auto values = layer.to(torch::kCPU).contiguous();
                    out.insert(out.end(), values.data_ptr<float>(),
                               values.data_ptr<float>() + values.numel());
                }
            };
            append(pass.mean, statistics.mean);
            append(pass.deviation, statistics.deviation);
            return statistics;
        });
    }

    Result<ImageBuffer> transform(const ImageBuffer& tile, TileOrigin origin, std::span<const float> style,
                                  const NormStatistics* frozen) override
    {
        if (auto fits = check(tile, style, false); !fits) return fits.error();
        return guarded([&]() -> Result<ImageBuffer> {
            torch::InferenceMode inference;
            const OneThread alone(m_device == Device::Cpu &&
                                  std::int64_t(tile.width()) * tile.height() <= kAlone);
            NormPass pass;
            if (frozen) {
                if (auto filled = freeze(*frozen, pass); !filled) return filled.error();
            }
            const bool fits = tile.width() % kAlignment == 0 && tile.height() % kAlignment == 0 &&
                              std::min(tile.width(), tile.height()) >= kSmallestTile;
            const ImageBuffer padded = fits ? ImageBuffer() : aligned(tile);
            const ImageBuffer& input = fits ? tile : padded;
            auto output =
                m_runner
                    ? std::move(m_runner->run({&input, 1}, {&origin, 1}, styleTensor(style), pass, false)[0])
                    : toPicture(m_transformer
                                    ->forward(toTensor(input).to(where()), noiseOf(input, origin).to(where()),
                                              styleTensor(style), pass, m_compute)
                                    .squeeze(0));
            if (fits) return output;
            return cropped(output, tile.width(), tile.height());
        });
    }

private:
    torch::Device where() const { return m_device == Device::Cuda ? torch::kCUDA : torch::kCPU; }

    torch::Tensor styleTensor(std::span<const float> style) const
    {
        return torch::from_blob(const_cast<float*>(style.data()), {1, std::int64_t(style.size())},
                                torch::kFloat)
            .clone()
            .to(where());
    }

    Result<void> check(const ImageBuffer& tile, std::span<const float> style, bool strict) const
    {
        if (int(style.size()) != vectorSize())
            return Error{ErrorCode::InvalidArgument,
                         "The style vector has " + std::to_string(style.size()) +
                             " entries; this model's have " + std::to_string(vectorSize()) + ".",
                         "Encode the painting again with this model."};
        if (tile.channels() != 3 || tile.empty())
            return Error{ErrorCode::InvalidArgument, "The style network takes pictures in RGB.", ""};
        if (strict && (tile.width() % kAlignment || tile.height() % kAlignment ||
                       std::min(tile.width(), tile.height()) < kSmallestTile))
            return Error{ErrorCode::InvalidArgument, "A tile's sides must be multiples of 8.", ""};
        return {};
    }

    Result<void> freeze(const NormStatistics& frozen, NormPass& pass) const
    {
        pass.mode = NormPass::Mode::Frozen;
        std::size_t at = 0;
        for (const auto channels : m_transformer->normChannels()) {
            const auto end = at + std::size_t(channels);
            if (end > frozen.mean.size() || frozen.mean.size() != frozen.deviation.size())
                return Error{ErrorCode::InvalidArgument, "The frozen statistics belong to another model.",
                             "Measure them again."};
            const auto tensor = [&](const std::vector<float>& from) {
                return torch::from_blob(const_cast<float*>(from.data() + at), {channels}, torch::kFloat)
                    .clone()
                    .to(where());
            };
            pass.mean.push_back(tensor(frozen.mean));
            pass.deviation.push_back(tensor(frozen.deviation));
            at = end;
        }
        return {};
    }

    StyleEncoder m_encoder;
    StyleTransformer m_transformer;
    Device m_device;
    torch::ScalarType m_compute;
    std::size_t m_bytes = 0;
    std::optional<StyleRunner> m_runner; // on the CPU
};

} // namespace

Result<std::unique_ptr<StyleNetwork>> loadStyleNetwork(const std::filesystem::path& file, Device device)
{
    if (device == Device::Cuda && !cudaAvailable())
        return Error{ErrorCode::Device, "There is no CUDA device that this build can use.",
                     "Use --device cpu."};
    auto weights = readWeights(file);
    if (!weights) return weights.error();
    auto architecture = readArchitecture(*weights, file.string());
    if (!architecture) return architecture.error();
    return guarded([&]() -> Result<std::unique_ptr<StyleNetwork>> {
        StyleEncoder encoder(*architecture);
        StyleTransformer transformer(*architecture);
        if (auto filled = fillWeights(*encoder, "encoder.", *weights, file.string()); !filled)
            return filled.error();
        if (auto filled = fillWeights(*transformer, "transformer.", *weights, file.string()); !filled)
            return filled.error();
        const auto compute = describeDevice(device).bf16 ? torch::kBFloat16 : torch::kFloat;
        return std::unique_ptr<StyleNetwork>(
            new TorchStyleNetwork(std::move(encoder), std::move(transformer), device, compute));
    });
}

} // namespace moyun::neural
