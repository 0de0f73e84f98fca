// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_sentences.h"

#include "core/bridge/music_sentences.h"
#include "core/bridge/project_sentences.h"
#include "core/bridge/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace moyun::bridge {

namespace {

// What fails, then what to do about it. The first that fits counts.
constexpr const char* kSentences[] = {
    // Asking for candidates
    QT_TRANSLATE_NOOP("Engine", "The draft has %1 lines; the form has %2."),
    QT_TRANSLATE_NOOP("Engine", "Take lines away or choose a longer form."),
    QT_TRANSLATE_NOOP("Engine", "Take lines away."),
    QT_TRANSLATE_NOOP("Engine", "Line %1 already begins with %2, not with %3."),
    QT_TRANSLATE_NOOP("Engine", "Change the line or the heads."),
    QT_TRANSLATE_NOOP("Engine", "There is no rhyme group %1."),
    QT_TRANSLATE_NOOP("Engine", "See moyun poem rhymes for those there are."),
    QT_TRANSLATE_NOOP("Engine", "There is no pattern for %1."),
    QT_TRANSLATE_NOOP("Engine", "See moyun poem forms for the tunes there are."),
    QT_TRANSLATE_NOOP("Engine", "No verse keeps all these conditions."),
    QT_TRANSLATE_NOOP("Engine", "Choose another rhyme, or forbid and fix less."),
    QT_TRANSLATE_NOOP("Engine", "No line %1 keeps metre and rhyme."),
    QT_TRANSLATE_NOOP("Engine", "Change the lines that it has to rhyme with, or try another seed."),
    QT_TRANSLATE_NOOP("Engine", "No line %1 keeps all these conditions."),
    QT_TRANSLATE_NOOP("Engine", "Forbid fewer characters, choose another head, or try another seed."),
    QT_TRANSLATE_NOOP("Engine",
                      "Line %1 leaves single characters open; this form can only leave whole lines open."),
    QT_TRANSLATE_NOOP("Engine", "Take the line away, or write it out."),
    QT_TRANSLATE_NOOP("Engine", "The draft has %1 characters; at most %2 can be gone on from."),
    QT_TRANSLATE_NOOP("Engine", "Give the last part of it alone."),
    QT_TRANSLATE_NOOP("Engine", "No line can begin with head %1, %2."),
    QT_TRANSLATE_NOOP("Engine", "Give Chinese characters as heads."),
    QT_TRANSLATE_NOOP("Engine", "Give letters as heads."),
    QT_TRANSLATE_NOOP("Engine", "There are %1 heads for %2 lines."),
    QT_TRANSLATE_NOOP("Engine", "Give fewer heads or ask for more lines."),
    QT_TRANSLATE_NOOP("Engine", "There are %1 heads; the form has %2 lines."),
    QT_TRANSLATE_NOOP("Engine", "Give fewer heads or choose a longer form."),
    QT_TRANSLATE_NOOP("Engine", "No usual English word begins with head %1, %2."),
    QT_TRANSLATE_NOOP("Engine", "Give another letter."),
    QT_TRANSLATE_NOOP("Engine", "The poem is complete: no line of it is open."),
    QT_TRANSLATE_NOOP("Engine", "Take a line away to have others proposed."),
    QT_TRANSLATE_NOOP("Engine", "The poem is complete: no character of it is open."),
    QT_TRANSLATE_NOOP("Engine", "Take a line or a character away to have others proposed."),
    QT_TRANSLATE_NOOP("Engine",
                      "No character of the rhyme group %1 has the tone that this form rhymes on (level)."),
    QT_TRANSLATE_NOOP("Engine",
                      "No character of the rhyme group %1 has the tone that this form rhymes on (oblique)."),
    QT_TRANSLATE_NOOP("Engine", "No character of the rhyme group %1 has the tone that this form rhymes on."),
    QT_TRANSLATE_NOOP("Engine", "Choose another rhyme or another form."),
    QT_TRANSLATE_NOOP("Engine", "The rhyme group %1 has %2 usual characters left for %3 open rhymes."),
    QT_TRANSLATE_NOOP("Engine", "This form needs a tune (词牌 or 曲牌)."),
    QT_TRANSLATE_NOOP("Engine", "Name one, as 念奴娇; moyun poem forms lists the tunes there are."),
    QT_TRANSLATE_NOOP("Engine", "There is no tune %1 in the table."),
    QT_TRANSLATE_NOOP("Engine", "Choose another: moyun poem forms lists the tunes there are."),
    QT_TRANSLATE_NOOP("Engine", "Is it one of %1? Else moyun poem forms lists the tunes there are."),
    QT_TRANSLATE_NOOP("Engine", "The draft has no such place."),
    QT_TRANSLATE_NOOP("Engine", "The poem model was not trained on this form."),
    QT_TRANSLATE_NOOP("Engine", "Choose another form."),
    QT_TRANSLATE_NOOP("Engine", "The poem model does not know this form or author."),
    QT_TRANSLATE_NOOP("Engine", "The list of English words is not installed."),
    QT_TRANSLATE_NOOP("Engine", "Stopped."),
    QT_TRANSLATE_NOOP("Engine", "There was not enough memory for the poem network."),
    QT_TRANSLATE_NOOP("Engine", "Ask for fewer candidates or close other programs."),
    QT_TRANSLATE_NOOP("Engine", "The poem network could not run: %1."),
    // Models and tables
    QT_TRANSLATE_NOOP("Engine", "There is no file %1."),
    QT_TRANSLATE_NOOP("Engine", "The model manifest %1 cannot be opened."),
    QT_TRANSLATE_NOOP("Engine", "The model manifest %1 is not usable: %2."),
    QT_TRANSLATE_NOOP("Engine", "Install Moyun's models, or give the file with --model."),
    QT_TRANSLATE_NOOP("Engine", "The model file %1 is missing."),
    QT_TRANSLATE_NOOP("Engine", "%1 has %2 bytes; the manifest says %3."),
    QT_TRANSLATE_NOOP("Engine", "%1 was altered: its SHA-256 is %2; the manifest says %3."),
    QT_TRANSLATE_NOOP("Engine", "Install Moyun's models again."),
    QT_TRANSLATE_NOOP("Engine", "The weights file %1 cannot be opened: %2."),
    QT_TRANSLATE_NOOP("Engine", "The weights file %1 cannot be opened."),
    QT_TRANSLATE_NOOP("Engine", "Check the path, or install the weights again."),
    QT_TRANSLATE_NOOP("Engine", "The weights file %1 is refused: %2."),
    QT_TRANSLATE_NOOP("Engine", "Install the file again; `moyun models verify` checks the installed ones."),
    QT_TRANSLATE_NOOP("Engine", "The weights file %1 has %2 bytes; the limit is %3."),
    QT_TRANSLATE_NOOP("Engine", "Use weights made for this program."),
    QT_TRANSLATE_NOOP("Engine", "The weights file %1 was not written: %2."),
    QT_TRANSLATE_NOOP("Engine", "The weights file %1 was not written."),
    QT_TRANSLATE_NOOP("Engine", "%1 is not a poem model of this program: %2."),
    QT_TRANSLATE_NOOP("Engine", "Install the weights that belong to this version of Moyun."),
    QT_TRANSLATE_NOOP("Engine", "The poem model %1 could not be built."),
    QT_TRANSLATE_NOOP("Engine", "There was not enough memory to read %1."),
    QT_TRANSLATE_NOOP("Engine", "Close other programs and try again."),
    QT_TRANSLATE_NOOP("Engine", "Close other programs."),
    QT_TRANSLATE_NOOP("Engine", "This build of Moyun has no networks."),
    QT_TRANSLATE_NOOP("Engine", "The table of tunes %1 is not there."),
    QT_TRANSLATE_NOOP("Engine", "There is no table of readings %1."),
    QT_TRANSLATE_NOOP("Engine", "The list of characters %1 is missing or far too long."),
    QT_TRANSLATE_NOOP("Engine", "The list of rhyme words %1 is missing or far too long."),
    QT_TRANSLATE_NOOP("Engine", "Install the program again."),
    QT_TRANSLATE_NOOP("Engine", "Build or install the program again."),
    QT_TRANSLATE_NOOP("Engine", "Install Moyun again."),
    QT_TRANSLATE_NOOP("Engine", "Install it."),
    // The writer's style
    QT_TRANSLATE_NOOP("Engine", "%1 is not an adapter of this program: %2."),
    QT_TRANSLATE_NOOP("Engine", "Make one with moyun train poem --adapt."),
    QT_TRANSLATE_NOOP("Engine", "%1 was made for another poem model (SHA-256 %2…) than this one (%3…)."),
    QT_TRANSLATE_NOOP("Engine",
                      "Adapt anew to your texts with moyun train poem --adapt, or use the model that "
                      "the adapter was made for."),
    QT_TRANSLATE_NOOP("Engine", "The texts are too few to learn from: %1 poems with %2 characters that the "
                                "model knows."),
    QT_TRANSLATE_NOOP("Engine", "Give %1 poems and %2 characters at least, better thirty poems."),
    QT_TRANSLATE_NOOP("Engine", "The texts have %1 characters, more than an adapter can hold."),
    QT_TRANSLATE_NOOP("Engine", "Give %1 at most, or train a model."),
    QT_TRANSLATE_NOOP("Engine", "%1 holds no Chinese text."),
    QT_TRANSLATE_NOOP("Engine", "Give poems separated by blank lines, or JSON lines as .jsonl."),
    // Texts
    QT_TRANSLATE_NOOP("Engine", "The text is not UTF-8: line %1, byte %2 of the whole."),
    QT_TRANSLATE_NOOP("Engine",
                      "Character %1 of the text is half of a pair (a lone surrogate) or no character "
                      "at all."),
    QT_TRANSLATE_NOOP("Engine", "Delete it."),
    QT_TRANSLATE_NOOP("Engine", "The text has %1 bytes; %2 are the most."),
    QT_TRANSLATE_NOOP("Engine", "Divide it."),
    QT_TRANSLATE_NOOP("Engine", "The text is neither UTF-8 nor GB18030 nor Big5."),
    QT_TRANSLATE_NOOP("Engine", "The text is not %1."),
    QT_TRANSLATE_NOOP("Engine", "This is not a text: it holds zero bytes."),
    QT_TRANSLATE_NOOP("Engine", "Choose a text file."),
    QT_TRANSLATE_NOOP("Engine", "Check the name."),
    QT_TRANSLATE_NOOP("Engine", "%1 is not a plain file."),
    QT_TRANSLATE_NOOP("Engine", "%1 cannot be opened."),
    QT_TRANSLATE_NOOP("Engine", "Check its permissions."),
    QT_TRANSLATE_NOOP("Engine", "%1 cannot be read."),
    QT_TRANSLATE_NOOP("Engine", "Check the disk."),
    QT_TRANSLATE_NOOP("Engine", "Save the text as UTF-8 and try again."),
};

struct Pattern
{
    const char* sentence;
    QRegularExpression expression;
};

// The sentence at the beginning, the rest as the last capture.
const std::vector<Pattern>& patterns()
{
    static const auto kPatterns = [] {
        static const QRegularExpression kPlace(QStringLiteral("%\\d"));
        std::vector<Pattern> all;
        std::vector<const char*> sentences(musicSentences().begin(), musicSentences().end());
        sentences.insert(sentences.end(), std::begin(kSentences), std::end(kSentences));
        // Last: they begin with a name more often.
        sentences.insert(sentences.end(), projectSentences().begin(), projectSentences().end());
        for (const char* sentence : sentences) {
            QStringList parts = QString::fromUtf8(sentence).split(kPlace);
            for (QString& part : parts) part = QRegularExpression::escape(part);
            all.push_back(
                {sentence, QRegularExpression(
                               QStringLiteral("^%1(?:\\s+(.*))?$").arg(parts.join(QStringLiteral("(.*?)"))),
                               QRegularExpression::DotMatchesEverythingOption)});
        }
        return all;
    }();
    return kPatterns;
}

} // namespace

std::optional<QString> inLanguageInUse(const QString& text)
{
    for (const auto& [sentence, expression] : patterns()) {
        const auto match = expression.match(text);
        if (!match.hasMatch()) continue;
        QString translated = QCoreApplication::translate("Engine", sentence);
        const int places = expression.captureCount() - 1; // they stand in order in every sentence
        for (int place = places; place >= 1; --place)
            translated.replace(QLatin1Char('%') + QString::number(place), match.captured(place));
        const QString rest = match.captured(places + 1);
        if (rest.isEmpty()) return translated;
        const auto more = inLanguageInUse(rest);
        if (!more) return translated == sentence ? text : translated;
        return joinSentences({translated, *more});
    }
    return std::nullopt;
}

} // namespace moyun::bridge
