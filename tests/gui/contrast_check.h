// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace moyun::test {

// The relation of the luminances of two colours as WCAG 2 defines it: 1 (the same) to 21 (black on white).
double contrastOf(const QColor& a, const QColor& b);

// What hardly differs from what lies under it: one line for every visible label, button or choice below
// `root` that can be used and whose text, as it stands on the picture `screen` of the whole screen, has less
// contrast than 3 : 1 (7 : 1 where `strict`). The ground is the colour that most of the widget has, the text
// the one that differs most from it, so that icons count as text.
QStringList faintTexts(const QWidget* root, const QImage& screen, bool strict);

} // namespace moyun::test
