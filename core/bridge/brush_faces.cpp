// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/brush_faces.h"

#include <QFontDatabase>

namespace moyun::bridge {

QStringList brushFaces()
{
    // Kai is the script of the brush that is still read by everyone; what comes later is less of it.
    static constexpr const char* kWanted[] = {"LXGW WenKai",
                                              "霞鹜文楷",
                                              "KaiTi",
                                              "STKaiti",
                                              "Kaiti SC",
                                              "楷体",
                                              "AR PL UKai CN",
                                              "AR PL KaitiM GB",
                                              "TW-Kai",
                                              "AR PL UKai TW",
                                              "AR PL KaitiM Big5",
                                              "cwTeXKai",
                                              "Ma Shan Zheng",
                                              "Zhi Mang Xing",
                                              "Liu Jian Mao Cao",
                                              "Noto Serif CJK SC",
                                              "Source Han Serif SC",
                                              "AR PL UMing CN",
                                              "Noto Sans CJK SC"};
    const QStringList installed = QFontDatabase::families();
    QStringList faces;
    for (const char* name : kWanted) {
        const QString family = QString::fromUtf8(name);
        if (installed.contains(family) && !faces.contains(family)) faces += family;
    }
    if (faces.isEmpty()) faces = {QStringLiteral("serif"), QStringLiteral("sans-serif")};
    return faces;
}

} // namespace moyun::bridge
