// SPDX-License-Identifier: GPL-3.0-or-later
// Files, scripts and insertions of PoemStudio.
#include "core/base/atomic_file.h"
#include "core/bridge/engine_client.h"
#include "core/bridge/poem_studio.h"
#include "core/poem/utf8.h"

#include <QDir>
#include <QFileInfo>

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

void PoemStudio::save(const QString& file)
{
    const auto bytes = poem::encodeUtf8(m_document.state().text + U"\n");
    const QString name = QFileInfo(file).fileName();
    if (!bytes) return tellError(tr("\"%1\" was not saved.").arg(name), bytes.error());
    const auto write = [file, text = *bytes] {
        return base::writeFileAtomically(file.toStdString(),
                                         {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    };
    m_background.run(write, [this, file, name](const base::Result<void>& written) {
        if (!written) return tellError(tr("\"%1\" was not saved.").arg(name), written.error());
        m_document.setFile(file);
        Q_EMIT opened(file);
        Q_EMIT noticeRaised(Notice, tr("Saved \"%1\".").arg(name),
                            tr("It is in %1.").arg(QDir::toNativeSeparators(QFileInfo(file).absolutePath())));
    });
}

void PoemStudio::convertScript(poem::Script script)
{
    if (!m_converter) {
        auto opened = poem::ScriptConverter::open();
        if (!opened) return tellError(tr("The script could not be converted."), opened.error());
        m_converter = *opened;
    }
    PoemState state = m_document.state();
    // As many characters as before: locks and cursor keep their places.
    state.text = m_converter->convert(state.text, script);
    state.title = m_converter->convert(state.title, script);
    m_document.change(std::move(state), m_document.cursor(),
                      script == poem::Script::Traditional ? tr("To traditional characters")
                                                          : tr("To simplified characters"));
}

} // namespace moyun::bridge
