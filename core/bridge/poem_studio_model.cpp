// SPDX-License-Identifier: GPL-3.0-or-later
// The model of PoemStudio, and the writer's style on top of it.
#include "core/bridge/engine_client.h"
#include "core/bridge/error_text.h"
#include "core/bridge/poem_studio.h"
#include "core/engine/poem/poem_backend.h"

namespace moyun::bridge {

void PoemStudio::loadModel(const QString& modelId)
{
    m_client->submit(engine::LoadPoemRequest{modelId.toStdString()}, kLoadSlot,
                     [this, modelId](const engine::Event& event) {
                         if (event.type == engine::EventType::Failed) setModelMissing(event.error);
                         if (event.type != engine::EventType::Finished) return;
                         m_plainModel = modelId;
                         m_modelProblem.clear();
                         useStyle(false);
                     });
}

void PoemStudio::setModelMissing(const base::Error& error)
{
    m_model.clear();
    m_plainModel.clear();
    m_modelProblem =
        tr("The poem model is missing, so there are no candidates; writing and checking work: %1")
            .arg(errorText(error));
    Q_EMIT modelChanged();
}

void PoemStudio::useStyle(bool fresh)
{
    if (m_plainModel.isEmpty()) return;
    const QString wanted = m_style.modelId(m_plainModel);
    if (wanted == m_plainModel) return useModel(wanted, fresh);
    m_client->submit(engine::LoadPoemRequest{wanted.toStdString()}, kLoadSlot,
                     [this, wanted, fresh](const engine::Event& event) {
                         if (wanted != m_style.modelId(m_plainModel)) return; // switched meanwhile
                         if (event.type == engine::EventType::Finished) return useModel(wanted, fresh);
                         if (event.type != engine::EventType::Failed) return;
                         m_style.setUnusable();
                         useModel(m_plainModel, fresh);
                         Q_EMIT noticeRaised(
                             Warning, tr("Your style cannot be used; the model works without it."),
                             errorText({event.error.code, event.error.message, ""}) + QLatin1Char('\n') +
                                 tr("Learn it anew, or forget it, under My style."));
                     });
}

void PoemStudio::useModel(const QString& modelId, bool fresh)
{
    m_model = modelId;
    Q_EMIT modelChanged();
    // What another model proposed or thought likely is no answer any more.
    const bool had = fresh && !m_offers.empty();
    if (fresh) {
        stop();
        m_offers.clear();
        m_expected = {};
        Q_EMIT offersChanged();
        Q_EMIT expectedChanged();
    }
    if (had)
        submit(-1, m_options.seed, false);
    else
        m_pause.start();
}

QStringList PoemStudio::ownPoems() const
{
    QStringList poems;
    const auto add = [&poems](const std::u32string& text) {
        QStringList lines = QString::fromStdU32String(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (QString& line : lines) line = line.trimmed();
        lines.removeAll(QString()); // a blank line would begin another poem
        const QString poem = lines.join(QLatin1Char('\n'));
        if (!poem.isEmpty() && !poems.contains(poem)) poems += poem;
    };
    add(m_document.state().text);
    for (const PoemTake& take : m_takes)
        if (take.taken) add(textOf(take.offer));
    return poems;
}

} // namespace moyun::bridge
