// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/style_model.h"

#include "core/base/paths.h"
#include "core/base/sha256.h"
#include "core/neural/manifest.h"

namespace moyun::cli {

base::Result<StyleModel> StyleModel::find(const std::string& given)
{
    if (!given.empty()) {
        auto hash = base::sha256OfFile(given);
        if (!hash) return hash.error();
        return StyleModel{given, std::move(*hash)};
    }
    const auto folder = base::modelsFolder();
    const auto manifest = neural::Manifest::read(folder / "manifest.json");
    if (!manifest) return manifest.error();
    const auto* entry = manifest->byKind("style");
    if (!entry)
        return base::Error{base::ErrorCode::NotFound,
                           "No style model is installed in \"" + folder.string() + "\".",
                           "Give --model FILE, or set MOYUN_MODELS to the folder of the models."};
    if (auto verified = manifest->verify(*entry); !verified) return verified.error();
    return StyleModel{manifest->pathOf(*entry), entry->sha256};
}

} // namespace moyun::cli
