// SPDX-License-Identifier: GPL-3.0-or-later
// Files, scripts and insertions of PoemStudio.
#include "core/base/atomic_file.h"
#include "core/bridge/engine_client.h"
#include "core/bridge/poem_sheet.h"
#include "core/bridge/poem_studio.h"
#include "core/bridge/settings.h"
#include "core/poem/utf8.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace moyun::bridge {

bool PoemStudio::insert(std::size_t from, std::size_t to, const std::u32string& text, const QString& step,
                        int gesture)
{
    PoemState state = m_document.state();
    const std::u32string clean = cleanText(text);
    if (touchesLock(state, from, to)) {
        Q_EMIT noticeRaised(Warning, tr("Locked characters are not overwritten."),
                            tr("Unlock them first: click the lock, or select them and press Ctrl+L."));
        return false;
    }
    if (state.text.size() - (to - from) + clean.size() > kMostDraft) {
        Q_EMIT noticeRaised(Warning, tr("The text is too long for a draft."),
                            tr("It has %1 characters, a draft at most %2. Nothing was changed.")
                                .arg(clean.size())
                                .arg(kMostDraft));
        return false;
    }
    if (clean.empty() && from == to) return true;
    replaceText(state, from, to, clean);
    m_document.change(std::move(state), from + clean.size(), step, gesture);
    return true;
}

void PoemStudio::open(const QString& file)
{
    m_background.run([file] { return poem::readTextFile(file.toStdString()); },
                     [this, file](const base::Result<poem::DecodedText>& text) { takeText(text, file); });
}

void PoemStudio::takeText(const base::Result<poem::DecodedText>& text, const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    if (!text) return tellError(tr("\"%1\" could not be opened.").arg(name), text.error());
    PoemState state = m_document.state();
    std::u32string clean = cleanText(text->text);
    if (clean.size() > kMostDraft) {
        Q_EMIT noticeRaised(Error, tr("\"%1\" was not opened.").arg(name),
                            tr("It has %1 characters, a draft at most %2. Nothing was changed.")
                                .arg(clean.size())
                                .arg(kMostDraft));
        return;
    }
    state.text = std::move(clean);
    state.locked.assign(state.text.size(), false);
    m_document.change(std::move(state), 0, tr("Open %1").arg(name));
    m_document.setFile(file);
    Q_EMIT opened(file);
    if (text->encoding != poem::TextEncoding::Utf8)
        Q_EMIT noticeRaised(
            Notice,
            tr("\"%1\" was read as %2.").arg(name).arg(QLatin1String(poem::encodingName(text->encoding))),
            tr("It is saved as UTF-8."));
}

void PoemStudio::exportTo(const QString& file)
{
    const PoemState& state = m_document.state();
    const QString ending = QFileInfo(file).suffix().toLower();
    const QString title = QString::fromUcs4(state.title.data(), qsizetype(state.title.size()));
    Settings().setLastFolder(QStringLiteral("export"), QFileInfo(file).absolutePath());
    write(
        file,
        [state, ending, title]() -> base::Result<QByteArray> {
            if (ending == QLatin1String("pdf")) return sheetPdf(PoemSheet(state), title);
            if (ending == QLatin1String("png")) return sheetPng(PoemSheet(state));
            const auto text = poem::encodeUtf8(sheetText(state));
            if (!text) return text.error();
            return QByteArray::fromStdString(*text);
        },
        [] {});
}

QString PoemStudio::suggestedExport() const
{
    QString folder = Settings().lastFolder(QStringLiteral("export"));
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir()) folder = QDir::homePath();
    const PoemState& state = m_document.state();
    QString stem = QString::fromUcs4(state.title.data(), qsizetype(state.title.size()));
    if (stem.isEmpty()) stem = QFileInfo(m_document.name()).completeBaseName();
    // Without either, the first line names it.
    if (stem.isEmpty() && !m_checked.split.lines.empty())
        stem = QString::fromStdU32String(m_checked.split.lines[0].substr(0, 12));
    stem.remove(QLatin1Char('/'));
    if (stem.isEmpty()) stem = tr("poem");
    return QDir(folder).filePath(stem + QStringLiteral(".pdf"));
}

void PoemStudio::write(const QString& file, std::function<base::Result<QByteArray>()> content,
                       std::function<void()> done)
{
    const QString name = QFileInfo(file).fileName();
    m_background.run(
        [file, content = std::move(content)]() -> base::Result<void> {
            const auto bytes = content();
            if (!bytes) return bytes.error();
            return base::writeFileAtomically(
                file.toStdString(),
                {reinterpret_cast<const std::uint8_t*>(bytes->constData()), std::size_t(bytes->size())});
        },
        [this, file, name, done = std::move(done)](const base::Result<void>& written) {
            if (!written) return tellError(tr("\"%1\" was not saved.").arg(name), written.error());
            done();
            Q_EMIT noticeRaised(
                Notice, tr("Saved \"%1\".").arg(name),
                tr("It is in %1.").arg(QDir::toNativeSeparators(QFileInfo(file).absolutePath())));
        });
}

void PoemStudio::convertScript(poem::Script script)
{
    if (!m_tables) return;
    PoemState state = m_document.state();
    // As many characters as before: locks and cursor keep their places.
    state.text = m_tables->script->convert(state.text, script);
    state.title = m_tables->script->convert(state.title, script);
    m_document.change(std::move(state), m_document.cursor(),
                      script == poem::Script::Traditional ? tr("To traditional characters")
                                                          : tr("To simplified characters"));
}

} // namespace moyun::bridge
