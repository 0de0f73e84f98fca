// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/work_web.h"

#include "core/bridge/poem_verses.h"
#include "core/bridge/red_seal.h"
#include "core/bridge/work_page.h"
#include "core/poem/form.h"

#include <QBuffer>
#include <QPainter>

namespace moyun::bridge {

namespace {

constexpr int kQuality = 88; // of the JPEG pictures
constexpr QSize kStaff(1000, 216), kSeal(96, 96);
constexpr double kStaffWidth = 600; // of the page in points that the staff is laid out for
constexpr double kSharp = 2;        // pixels for one of the page
const QColor kInk(0x26, 0x21, 0x1c), kPaper(0xf7, 0xf1, 0xe3);

constexpr char kLook[] = R"(
:root{--paper:#f5eee0;--ink:#26211c;--line:#cbb994;--red:#b8322a}
@media (prefers-color-scheme:dark){:root{--paper:#1c1916;--ink:#ece4d6;--line:#5b5041}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font-family:"LXGW WenKai","KaiTi","STKaiti","Noto Serif CJK SC",Georgia,serif}
main{max-width:1100px;margin:0 auto;padding:5vh 5vw;display:grid;gap:4vh}
figure{margin:0;position:relative;border:1px solid var(--line)}
figure img{display:block;width:100%}
figure img+img{position:absolute;inset:0;animation:turn 14s ease-in-out infinite alternate}
@keyframes turn{0%,12%{opacity:0}60%,100%{opacity:1}}
@media (prefers-reduced-motion:reduce){figure img+img{animation:none}}
article{justify-self:center;font-size:clamp(20px,2.6vw,32px);line-height:1.9;max-width:100%;overflow-x:auto}
article.columns{writing-mode:vertical-rl;letter-spacing:.15em;max-height:75vh}
h1{font-size:1em;font-weight:normal;margin:0}
p{margin:0}
p.by{font-size:.72em;opacity:.8}
.columns p.by{padding-top:2em}
p.by img{width:2.6em;height:2.6em;margin:.4em}
img.staff{display:block;width:100%;background:#f7f1e3;border:1px solid var(--line);padding:2.5% 3%}
audio{width:100%}
)";

QString escaped(std::u32string_view text)
{
    return QString::fromUcs4(text.data(), qsizetype(text.size())).toHtmlEscaped();
}

QString picture(const QImage& image, const char* name)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image); // what is clear is white
    flat.save(&buffer, "JPEG", kQuality);
    return QStringLiteral("<img alt=\"%1\" src=\"data:image/jpeg;base64,%2\">\n")
        .arg(QLatin1String(name), QString::fromLatin1(bytes.toBase64()));
}

} // namespace

QString sharpPicture(const QImage& image, const char* name, const QString& look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QStringLiteral("<img%1 alt=\"%2\" src=\"data:image/png;base64,%3\">")
        .arg(look, QLatin1String(name), QString::fromLatin1(bytes.toBase64()));
}

// The beginning of the melody as written music; empty where it cannot be written.
QString staffPicture(const StudioWork& work)
{
    QImage image(kStaff * kSharp, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const double scale = kStaff.width() * kSharp / kStaffWidth;
    painter.scale(scale, scale);
    if (!paintMelodyStaff(painter, work.score, QRectF(0, 0, kStaffWidth, image.height() / scale), kInk))
        return {};
    painter.end();
    return sharpPicture(image, "melody", QStringLiteral(" class=\"staff\"")) + u'\n';
}

QString sealPicture(const QString& name)
{
    if (name.isEmpty()) return {};
    QImage image(kSeal * kSharp, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSeal(painter, QRectF(QPointF(), QSizeF(image.size())), name, kPaper);
    painter.end();
    return sharpPicture(image, "seal", {});
}

QByteArray workHtml(const StudioWork& work, const QByteArray& sound)
{
    const bool chinese = poem::formInfo(work.poem.form).isChinese;
    const QString title = titleOf(work).toHtmlEscaped();
    QString page =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "img-src data:; media-src data:; style-src 'unsafe-inline'\">\n"
                       "<title>%2</title>\n<style>")
            .arg(chinese ? QStringLiteral("zh") : QStringLiteral("en"),
                 title.isEmpty() ? QStringLiteral("Moyun") : title);
    page += QLatin1String(kLook) + QStringLiteral("</style>\n</head>\n<body>\n<main>\n");
    if (!work.painting.isNull()) {
        page += QStringLiteral("<figure>\n") + picture(work.painting, "painting");
        if (!work.styled.isNull()) page += picture(work.styled, "styled painting");
        page += QStringLiteral("</figure>\n");
    }
    if (hasPoem(work)) {
        page += chinese ? QStringLiteral("<article class=\"columns\">\n") : QStringLiteral("<article>\n");
        if (!work.poem.title.empty())
            page += QStringLiteral("<h1>") + escaped(work.poem.title) + QStringLiteral("</h1>\n");
        for (const auto& verse : versesOf(work.poem))
            page += QStringLiteral("<p>") + escaped(verse) + QStringLiteral("</p>\n");
        if (!work.poem.author.empty())
            page += QStringLiteral("<p class=\"by\">") + escaped(work.poem.author) +
                    sealPicture(sealName(work.poem.author)) + QStringLiteral("</p>\n");
        page += QStringLiteral("</article>\n");
    }
    if (hasMelody(work)) page += staffPicture(work);
    if (!sound.isEmpty())
        page += QStringLiteral("<audio controls src=\"data:audio/flac;base64,%1\"></audio>\n")
                    .arg(QString::fromLatin1(sound.toBase64()));
    return (page + QStringLiteral("</main>\n</body>\n</html>\n")).toUtf8();
}

} // namespace moyun::bridge
