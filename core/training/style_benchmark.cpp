// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/style_benchmark.h"

#include "core/neural/style_model_file.h"
#include "core/neural/style_network.h"
#include "core/neural/weights_file.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <functional>

namespace moyun::training {
namespace {

constexpr int kSide = 512;

double medianSeconds(int times, const std::function<void()>& work)
{
    work(); // the first pass fills caches and compiles kernels
    std::vector<double> seconds;
    for (int i = 0; i < times; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    std::nth_element(seconds.begin(), seconds.begin() + times / 2, seconds.end());
    return seconds[std::size_t(times / 2)];
}

double convolutionGflop(int inputs, int outputs, int kernel, int places)
{
    return 2e-9 * inputs * outputs * kernel * kernel * double(places) * places;
}

// The image transformation network of Johnson et al. 2016 as published with instance normalisation: 9x9 in,
// two strided convolutions to 128 channels, five residual blocks at a quarter, two upsamplings, 9x9 out;
// reflection padding, single precision, contiguous memory. Only its sizes matter here.
class JohnsonNetwork
{
public:
    JohnsonNetwork()
    {
        add(3, 32, 9, 1, kSide);
        add(32, 64, 3, 2, kSide / 2);
        add(64, 128, 3, 2, kSide / 4);
        for (int i = 0; i < 10; ++i) add(128, 128, 3, 1, kSide / 4);
        add(128, 64, 3, 1, kSide / 2);
        add(64, 32, 3, 1, kSide);
        add(32, 3, 9, 1, kSide);
    }

    double gflop() const { return m_gflop; }

    torch::Tensor forward(torch::Tensor x) const
    {
        x = torch::relu(normalised(convolve(x, 0)));
        x = torch::relu(normalised(convolve(x, 1)));
        x = torch::relu(normalised(convolve(x, 2)));
        for (int i = 0; i < 5; ++i)
            x = x + normalised(convolve(torch::relu(normalised(convolve(x, 3 + 2 * i))), 4 + 2 * i));
        x = torch::relu(normalised(convolve(torch::upsample_nearest2d(x, {kSide / 2, kSide / 2}), 13)));
        x = torch::relu(normalised(convolve(torch::upsample_nearest2d(x, {kSide, kSide}), 14)));
        return torch::tanh(convolve(x, 15));
    }

private:
    void add(int inputs, int outputs, int kernel, int stride, int places)
    {
        m_layers.push_back(
            {torch::randn({outputs, inputs, kernel, kernel}) * 0.05, torch::zeros({outputs}), stride});
        m_gflop += convolutionGflop(inputs, outputs, kernel, places);
    }

    torch::Tensor convolve(const torch::Tensor& x, int layer) const
    {
        const auto& l = m_layers[std::size_t(layer)];
        const auto by = l.weight.size(2) / 2;
        return torch::conv2d(torch::reflection_pad2d(x, {by, by, by, by}), l.weight, l.bias, l.stride);
    }

    static torch::Tensor normalised(const torch::Tensor& x)
    {
        return torch::instance_norm(x, {}, {}, {}, {}, true, 0.1, 1e-5, false);
    }

    struct Layer
    {
        torch::Tensor weight, bias;
        int stride;
    };
    std::vector<Layer> m_layers;
    double m_gflop = 0;
};

double styleGflop(const neural::StyleArchitecture& a)
{
    double sum =
        convolutionGflop(64, a.fine, 3, kSide / 4) + convolutionGflop(a.fine, a.coarse, 3, kSide / 8);
    sum += 2 * a.blocks * convolutionGflop(a.coarse, a.coarse, 3, kSide / 8);
    sum += convolutionGflop(a.coarse, 4 * a.fine, 1, kSide / 8) +
           2 * convolutionGflop(a.fine, a.fine, 3, kSide / 4);
    return sum + convolutionGflop(a.fine, 64, 3, kSide / 4) + convolutionGflop(16, 12, 3, kSide / 2);
}

// The fastest of several 3x3 convolutions of the kind the network is made of.
double peakGflops(torch::ScalarType compute)
{
    double best = 0;
    for (const int channels : {32, 64, 96, 128, 256})
        for (const int places : {64, 128}) {
            const auto x = torch::rand({1, channels, places, places})
                               .to(compute)
                               .contiguous(torch::MemoryFormat::ChannelsLast);
            const auto w = torch::rand({channels, channels, 3, 3})
                               .to(compute)
                               .contiguous(torch::MemoryFormat::ChannelsLast);
            const double seconds = medianSeconds(9, [&] { torch::conv2d(x, w, {}, 1, 1); });
            best = std::max(best, convolutionGflop(channels, channels, 3, places) / seconds);
        }
    return best;
}

} // namespace

base::Result<StyleSpeed> measureStyleSpeed(const std::filesystem::path& weights, int frames)
{
    auto file = neural::readWeights(weights);
    if (!file) return file.error();
    auto architecture = neural::readArchitecture(*file, weights.string());
    if (!architecture) return architecture.error();
    auto network = neural::loadStyleNetwork(weights, neural::Device::Cpu);
    if (!network) return network.error();

    torch::InferenceMode inference;
    base::ImageBuffer picture(kSide, kSide, 3);
    for (std::size_t i = 0; i < picture.sizeBytes(); ++i)
        picture.data()[i] = std::uint8_t((i * 2654435761u) >> 24);
    auto style = (*network)->encode(picture);
    if (!style) return style.error();
    base::Result<base::ImageBuffer> last = picture;
    const double ours = medianSeconds(std::max(3, frames),
                                      [&] { last = (*network)->transform(picture, {}, *style, nullptr); });
    if (!last) return last.error();
    const JohnsonNetwork johnson;
    const auto input = torch::rand({1, 3, kSide, kSide});
    const double theirs = medianSeconds(3, [&] { johnson.forward(input); });

    StyleSpeed speed;
    speed.framesPerSecond = 1 / ours;
    speed.johnsonFramesPerSecond = 1 / theirs;
    speed.gflopPerFrame = styleGflop(*architecture);
    speed.johnsonGflopPerFrame = johnson.gflop();
    speed.peakGflops =
        peakGflops(neural::describeDevice(neural::Device::Cpu).bf16 ? torch::kBFloat16 : torch::kFloat);
    speed.shareOfPeak = speed.gflopPerFrame * speed.framesPerSecond / speed.peakGflops;
    return speed;
}

} // namespace moyun::training
