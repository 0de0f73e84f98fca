// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/style_trainer.h"

#include "core/neural/module_weights.h"
#include "core/neural/noise_field.h"
#include "core/neural/style_encoder.h"
#include "core/neural/style_model_file.h"
#include "core/neural/style_transformer.h"
#include "core/training/crop_sampler.h"
#include "core/training/deep_loss_network.h"
#include "core/training/optimiser.h"
#include "core/training/perceptual_loss.h"

#include <chrono>
#include <cmath>
#include <fstream>
#include <optional>

namespace moyun::training {
namespace {

using base::Error;
using base::ErrorCode;
using Clock = std::chrono::steady_clock;

constexpr int kDevSide = 256;
constexpr int kFeatureChannels = 64 + 128 + 256;

// The encoder's own task: read the painting's statistics off the vector. Trained with it, never shipped.
StyleTarget readOff(const torch::Tensor& prediction)
{
    const auto parts = prediction.split_with_sizes({64, 128, 256, 64, 128, 256}, 1);
    StyleTarget target;
    target.mean = {parts[0], parts[1], parts[2]};
    target.deviation = {parts[3], parts[4], parts[5]};
    return target;
}

torch::Tensor noiseField(int side)
{
    const auto field = torch::empty({1, 1, side, side}, torch::kFloat);
    for (int y = 0; y < side; ++y)
        neural::noiseRow(0, y, side, field.data_ptr<float>() + std::int64_t(y) * side);
    return field;
}

base::Result<void> writePpm(const std::filesystem::path& file, const torch::Tensor& picture)
{
    const auto bytes = (picture.clamp(0, 1) * 255).round().to(torch::kByte).permute({1, 2, 0}).contiguous();
    std::ofstream out(file, std::ios::binary);
    out << "P6\n" << bytes.size(1) << ' ' << bytes.size(0) << "\n255\n";
    out.write(reinterpret_cast<const char*>(bytes.data_ptr<std::uint8_t>()), bytes.numel());
    if (!out)
        return Error{ErrorCode::Io, "The contact sheet " + file.string() + " cannot be written.",
                     "Free some disk space."};
    return {};
}

} // namespace

struct StyleTrainer::State
{
    State(const StyleTrainingOptions& o, std::shared_ptr<const PackFile> pack, LossNetwork network,
          torch::Device where)
        : options(o), device(where), photos(pack, PackKind::Photo, PackSplit::Train),
          paintings(pack, PackKind::Painting, PackSplit::Train),
          devPhotos(pack, PackKind::Photo, PackSplit::Dev),
          devPaintings(pack, PackKind::Painting, PackSplit::Dev), loss(std::move(network)), random(o.seed)
    {}

    // White noise like the field's, but new every time.
    torch::Tensor noise(std::int64_t pictures) const
    {
        return (torch::rand({pictures, 1, options.crop, options.crop}) * 2 - 1)
            .mul(std::sqrt(3.0))
            .to(device);
    }
    torch::Tensor batch(std::vector<torch::Tensor>& crops) const { return torch::stack(crops).to(device); }

    StyleTrainingOptions options;
    torch::Device device;
    torch::ScalarType compute = torch::kFloat;
    CropSampler photos, paintings, devPhotos, devPaintings;
    LossNetwork loss;
    std::optional<DeepLossNetwork> deepLoss;
    std::mt19937_64 random;
    neural::StyleArchitecture architecture;
    neural::StyleEncoder encoder{nullptr};
    neural::StyleTransformer transformer{nullptr};
    torch::nn::Linear statistics{nullptr};
    std::unique_ptr<Optimiser> optimiser;
    std::int64_t step = 0;
    double hours = 0;
};

StyleTrainer::StyleTrainer(std::unique_ptr<State> state) : m_state(std::move(state)) {}
StyleTrainer::~StyleTrainer() = default;

base::Result<std::unique_ptr<StyleTrainer>> StyleTrainer::create(const StyleTrainingOptions& options)
{
    if (options.device == neural::Device::Cuda && !neural::cudaAvailable())
        return Error{ErrorCode::Device, "There is no CUDA device that this build can use.",
                     "Train with --device cpu."};
    const torch::Device device = options.device == neural::Device::Cuda ? torch::kCUDA : torch::kCPU;
    const auto compute =
        options.bf16 && neural::describeDevice(options.device).bf16 ? torch::kBFloat16 : torch::kFloat;

    auto pack = PackFile::open(options.pack);
    if (!pack) return pack.error();
    auto network = LossNetwork::load(options.lossNetwork, device, compute);
    if (!network) return network.error();
    std::error_code failed;
    std::filesystem::create_directories(options.folder, failed);
    if (failed)
        return Error{ErrorCode::Io,
                     "The training folder " + options.folder.string() +
                         " cannot be made: " + failed.message() + ".",
                     "Choose another with --out."};

    auto state = std::make_unique<State>(options, *pack, std::move(*network), device);
    if (state->photos.size() == 0 || state->paintings.size() == 0)
        return Error{ErrorCode::InvalidArgument,
                     options.pack.string() + " holds no photographs or no paintings to train on.",
                     "Pack both kinds."};
    state->compute = compute;
    if (!options.deepLossNetwork.empty() && options.deepWeight > 0) {
        auto deep = DeepLossNetwork::load(options.deepLossNetwork, device, compute);
        if (!deep) return deep.error();
        state->deepLoss = std::move(*deep);
    }
    torch::manual_seed(options.seed);
    neural::WeightsFile start;
    if (!options.init.empty()) {
        auto read = neural::readWeights(options.init);
        if (!read) return read.error();
        auto architecture = neural::readArchitecture(*read, options.init.string());
        if (!architecture) return architecture.error();
        start = std::move(*read);
        state->architecture = *architecture;
    }
    state->encoder = neural::StyleEncoder(state->architecture);
    state->transformer = neural::StyleTransformer(state->architecture);
    if (!options.init.empty()) {
        if (auto filled = neural::fillWeights(*state->encoder, "encoder.", start, options.init.string());
            !filled)
            return filled.error();
        if (auto filled =
                neural::fillWeights(*state->transformer, "transformer.", start, options.init.string());
            !filled)
            return filled.error();
    }
    state->statistics = torch::nn::Linear(state->architecture.vector, 2 * kFeatureChannels);
    std::vector<std::pair<std::string, torch::Tensor>> parameters;
    const auto enlist = [&](torch::nn::Module& module, const std::string& prefix) {
        module.to(device);
        for (auto& item : module.named_parameters())
            parameters.emplace_back(prefix + item.key(), item.value());
    };
    enlist(*state->encoder, "encoder.");
    enlist(*state->transformer, "transformer.");
    enlist(*state->statistics, "statistics.");
    state->optimiser = std::make_unique<Optimiser>(std::move(parameters));

    const auto checkpoint = options.folder / "checkpoint.safetensors";
    if (std::filesystem::exists(checkpoint)) {
        auto saved = neural::readWeights(checkpoint);
        if (!saved) return saved.error();
        if (auto loaded = state->optimiser->load(*saved, checkpoint.string()); !loaded) return loaded.error();
        state->step = std::strtoll(saved->metadata["step"].c_str(), nullptr, 10);
        state->hours = std::strtod(saved->metadata["hours"].c_str(), nullptr);
        state->random.seed(options.seed + std::uint64_t(state->step));
    }
    return std::unique_ptr<StyleTrainer>(new StyleTrainer(std::move(state)));
}

double StyleTrainer::trainStep(double rate, StyleTrainingRecord& sums)
{
    auto& s = *m_state;
    const auto& o = s.options;
    std::vector<torch::Tensor> photos, styles;
    for (int i = 0; i < o.contents; ++i) photos.push_back(s.photos.randomCrop(o.crop, false, s.random));
    for (int i = 0; i < o.contents; ++i) {
        const bool self = double(s.random() >> 11) * 0x1p-53 < o.selfStyle;
        styles.push_back(self ? photos[i] : s.paintings.randomCrop(o.crop, true, s.random));
    }
    const auto photo = s.batch(photos), style = s.batch(styles);

    // Each photograph meets two paintings and each painting two photographs: the targets are computed once
    // for both.
    const auto first = torch::arange(o.contents, torch::kLong);
    const auto photoIndex = torch::cat({first, first}).to(s.device);
    const auto styleIndex = torch::cat({first, first.roll(1)}).to(s.device);
    torch::Tensor photoFeatures;
    StyleTarget target, deepTarget;
    {
        torch::NoGradGuard noGrad;
        photoFeatures = normaliseChannels(s.loss.forward(photo).relu3).index_select(0, photoIndex);
        target = styleTarget(s.loss.forward(style), o.gramWeight > 0);
        if (s.deepLoss) deepTarget = styleTarget(s.deepLoss->forward(style), false).rows(styleIndex);
    }
    s.optimiser->zeroGrad();
    const auto vector = s.encoder->forward(style, s.compute);
    neural::NormPass pass;
    const auto output = s.transformer->forward(photo.index_select(0, photoIndex), s.noise(photoIndex.size(0)),
                                               vector.index_select(0, styleIndex), pass, s.compute);
    const auto features = s.loss.forward(output);
    const auto reached = styleTarget(features, o.gramWeight > 0);
    const auto wanted = target.rows(styleIndex);

    const auto styleLoss = styleDistance(reached, wanted).mean();
    const auto gramLoss =
        o.gramWeight > 0 ? gramDistance(reached, wanted).mean() : torch::zeros({}, styleLoss.options());
    const auto deepLoss =
        s.deepLoss ? styleDistance(styleTarget(s.deepLoss->forward(output), false), deepTarget).mean()
                   : torch::zeros({}, styleLoss.options());
    const auto contentLoss =
        (normaliseChannels(features.relu3) - photoFeatures).to(torch::kFloat).square().mean();
    const auto encoderLoss = styleDistance(readOff(s.statistics->forward(vector)), target).mean();
    const auto latticeLoss = latticeEnergy(output, photo.index_select(0, photoIndex)).mean();
    const auto streakLoss = streakEnergy(output, photo.index_select(0, photoIndex)).mean();
    const auto loss = contentLoss * o.contentWeight + styleLoss * o.styleWeight + gramLoss * o.gramWeight +
                      deepLoss * o.deepWeight + totalVariation(output).mean() * o.smoothWeight +
                      latticeLoss * o.latticeWeight + streakLoss * o.streakWeight +
                      encoderLoss * o.encoderWeight;
    loss.backward();
    const double norm = s.optimiser->step(rate, 5.0);
    sums.loss += loss.item<double>();
    sums.style += styleLoss.item<double>();
    sums.content += contentLoss.item<double>();
    sums.gram += gramLoss.item<double>();
    sums.encoder += encoderLoss.item<double>();
    sums.lattice += latticeLoss.item<double>();
    sums.streak += streakLoss.item<double>();
    sums.deep += deepLoss.item<double>();
    return norm;
}

base::Result<void> StyleTrainer::run(std::stop_token stop,
                                     const std::function<void(const StyleTrainingRecord&)>& report)
{
    auto& s = *m_state;
    const auto& o = s.options;
    constexpr int kLogEvery = 50;
    constexpr int kWarmUp = 200;
    StyleTrainingRecord sums;
    int counted = 0, notFinite = 0;
    auto since = Clock::now();
    auto last = since;
    while (!stop.stop_requested()) {
        const double byTime = o.hours > 0 ? s.hours / o.hours : 0;
        const double done = std::max(double(s.step) / double(o.steps), byTime);
        if (done >= 1) break;
        const double falling = 0.02 + 0.98 * 0.5 * (1 + std::cos(M_PI * done));
        const double rate = o.rate * falling * std::min(1.0, (s.step + 1.0) / kWarmUp);
        const double norm = trainStep(rate, sums);
        notFinite = std::isfinite(norm) ? 0 : notFinite + 1;
        if (notFinite > 20)
            return Error{ErrorCode::Internal, "The loss is no longer a number.",
                         "Resume from the last checkpoint with a smaller --rate."};
        ++s.step;
        ++counted;
        const auto now = Clock::now();
        s.hours += std::chrono::duration<double>(now - last).count() / 3600;
        last = now;
        if (s.step % o.checkpointEvery == 0)
            if (auto saved = saveCheckpoint(); !saved) return saved;
        const bool evaluating = s.step % o.evaluateEvery == 0;
        if (s.step % kLogEvery && !evaluating) continue;
        StyleTrainingRecord record = sums;
        for (double* value : {&record.loss, &record.style, &record.content, &record.gram, &record.encoder,
                              &record.lattice, &record.deep, &record.streak})
            *value /= counted;
        record.step = s.step;
        record.hours = s.hours;
        record.picturesPerSecond =
            2.0 * o.contents * counted / std::chrono::duration<double>(now - since).count();
        if (evaluating)
            if (auto evaluated = evaluate(record); !evaluated) return evaluated;
        if (auto logged = appendLog(record); !logged) return logged;
        report(record);
        sums = {};
        counted = 0;
        since = Clock::now();
    }
    return saveCheckpoint();
}

base::Result<void> StyleTrainer::saveCheckpoint()
{
    auto& s = *m_state;
    neural::WeightsFile checkpoint;
    s.optimiser->save(checkpoint);
    checkpoint.metadata["step"] = std::to_string(s.step);
    checkpoint.metadata["hours"] = std::to_string(s.hours);
    if (auto saved = neural::writeWeights(s.options.folder / "checkpoint.safetensors", checkpoint,
                                          neural::StoredAs::F32);
        !saved)
        return saved;
    s.optimiser->swapAverage();
    neural::WeightsFile weights;
    neural::describeArchitecture(s.architecture, weights);
    weights.metadata["trained_steps"] = std::to_string(s.step);
    neural::collectWeights(*s.encoder, "encoder.", weights);
    neural::collectWeights(*s.transformer, "transformer.", weights);
    s.optimiser->swapAverage();
    return neural::writeWeights(s.options.folder / "style.safetensors", weights, neural::StoredAs::F16);
}

base::Result<void> StyleTrainer::evaluate(StyleTrainingRecord& record)
{
    auto& s = *m_state;
    const auto photos = std::min<std::size_t>(s.devPhotos.size(), 8),
               paintings = std::min<std::size_t>(s.devPaintings.size(), 6);
    if (photos == 0 || paintings == 0) return {};
    torch::NoGradGuard noGrad;
    s.optimiser->swapAverage();
    std::vector<torch::Tensor> rows, header{torch::ones({3, kDevSide, kDevSide})};
    double style = 0, content = 0;
    for (std::size_t j = 0; j < paintings; ++j) header.push_back(s.devPaintings.centreCrop(j, kDevSide));
    rows.push_back(torch::cat(header, 2));
    const auto noise = noiseField(kDevSide).to(s.device);
    for (std::size_t i = 0; i < photos; ++i) {
        const auto photo = s.devPhotos.centreCrop(i, kDevSide).unsqueeze(0).to(s.device);
        const auto photoFeatures = s.loss.forward(photo).relu3;
        std::vector<torch::Tensor> row{photo.squeeze(0).cpu()};
        for (std::size_t j = 0; j < paintings; ++j) {
            const auto painting = header[j + 1].unsqueeze(0).to(s.device);
            neural::NormPass pass;
            const auto output = s.transformer->forward(photo, noise, s.encoder->forward(painting, s.compute),
                                                       pass, s.compute);
            const auto features = s.loss.forward(output);
            style += styleDistance(styleTarget(features, false), styleTarget(s.loss.forward(painting), false))
                         .item<double>();
            content += contentDistance(features.relu3, photoFeatures).item<double>();
            row.push_back(output.squeeze(0).cpu());
        }
        rows.push_back(torch::cat(row, 2));
    }
    s.optimiser->swapAverage();
    record.devStyle = style / double(photos * paintings);
    record.devContent = content / double(photos * paintings);
    return writePpm(s.options.folder / ("sheet-" + std::to_string(s.step) + ".ppm"), torch::cat(rows, 1));
}

base::Result<void> StyleTrainer::appendLog(const StyleTrainingRecord& r)
{
    const auto file = m_state->options.folder / "log.tsv";
    const bool fresh = !std::filesystem::exists(file);
    std::ofstream out(file, std::ios::app);
    if (fresh)
        out << "step\thours\tpictures_per_"
               "second\tloss\tstyle\tcontent\tgram\tencoder\tlattice\tdeep\tstreak\t"
               "dev_style\tdev_content\n";
    out << r.step << '\t' << r.hours << '\t' << r.picturesPerSecond << '\t' << r.loss << '\t' << r.style
        << '\t' << r.content << '\t' << r.gram << '\t' << r.encoder << '\t' << r.lattice << '\t' << r.deep
        << '\t' << r.streak << '\t' << r.devStyle << '\t' << r.devContent << '\n';
    out.flush();
    if (!out)
        return Error{ErrorCode::Io, "The training log " + file.string() + " cannot be written.",
                     "Free some disk space and resume."};
    return {};
}

} // namespace moyun::training
