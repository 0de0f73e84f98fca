// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/take_record.h"

#include <QJsonObject>

// The three kinds of takes as a project keeps them; for take_record.cpp.
namespace moyun::bridge {

QJsonObject styleRequest(const StyleRendering& rendering);
project::Bytes styleResult(const StyleRendering& rendering);
bool readStyle(const QJsonObject& request, const project::Bytes& result, StyleRendering& rendering);

QJsonObject poemRequest(const PoemAsking& asking);
project::Bytes poemResult(const std::vector<PoemOffer>& offers);
bool readPoem(const QJsonObject& request, const project::Bytes& result, TakeContent& content);

QJsonObject musicRequest(const MusicTake& take);
project::Bytes musicResult(const MusicTake& take, const MusicScene& scene);
bool readMusic(const QJsonObject& request, const project::Bytes& result, TakeContent& content);

} // namespace moyun::bridge
