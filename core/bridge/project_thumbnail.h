// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/content.h"

#include <QImage>
#include <QString>

namespace moyun::bridge {

// The small picture that lies in a project's file; null where there is none. Blocks on the disk. Any thread.
QImage projectThumbnail(const QString& file);
// Of the PNG that the store hands out: one that claims to be large is not taken. Any thread.
QImage thumbnailOfPng(const project::Bytes& png);

} // namespace moyun::bridge
