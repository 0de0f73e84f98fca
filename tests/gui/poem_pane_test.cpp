// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_settings.h"
#include "poem_fixture.h"
#include "ui/poem/candidate_card.h"
#include "ui/poem/candidate_panel.h"
#include "ui/poem/fault_section.h"
#include "ui/poem/form_section.h"
#include "ui/poem/helper_panel.h"
#include "ui/poem/place_section.h"
#include "ui/poem/poem_editor.h"
#include "ui/poem/rhyme_section.h"
#include "ui/poem/takes_section.h"
#include "ui/poem/wish_section.h"
#include "ui/widgets/section_title.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>

namespace moyun::test {

using ui::CandidateCard;

namespace {

constexpr char16_t kGiven[] = u"春江潮水连海平，海上明月共潮生。";

} // namespace

class PoemPane : public PoemFixture
{
protected:
    const bridge::CheckedDraft& checked() { return studio->checked(); }
    bool hasFault(poem::RuleId rule, int line, int column)
    {
        for (const auto& fault : checked().report.faults)
            if (fault.rule == rule && fault.line == line && fault.column == column) return true;
        return false;
    }
};

TEST_F(PoemPane, FaultsAppearWhileTypingAndAClickExplainsThem)
{
    start();
    type(kGiven);
    EXPECT_EQ(text(), QString::fromUtf16(kGiven));
    ASSERT_EQ(checked().split.lines.size(), 2u);
    EXPECT_TRUE(hasFault(poem::RuleId::Tone, 0, 3)); // 水 is oblique where level belongs
    EXPECT_TRUE(checked().places[3].mismatched);
    EXPECT_TRUE(checked().places[6].rhymePlace && checked().places[6].rhymes);

    ui::FaultSection* faults = page->helpers()->faults();
    EXPECT_TRUE(faults->explanation().isEmpty());
    click(editor->placeRect(3));
    ASSERT_GE(faults->shownFault(), 0);
    EXPECT_TRUE(faults->explanation().contains(QStringLiteral("水"))) << faults->explanation().toStdString();
    const QString rule = QString::fromUtf8(poem::ruleInfo(poem::RuleId::Tone).whyEnglish).toHtmlEscaped();
    EXPECT_TRUE(faults->explanation().contains(rule));

    // The writer may think otherwise of the rule.
    faults->severity()->setCurrentIndex(2);
    Q_EMIT faults->severity()->activated(2);
    EXPECT_FALSE(hasFault(poem::RuleId::Tone, 0, 3));
    EXPECT_EQ(studio->severities().of(poem::RuleId::Tone), poem::Severity::Off);
}

TEST_F(PoemPane, WhatAnInputMethodComposesIsDrawnAndNothingMore)
{
    start();
    type(u"春");
    const QImage before = editor->grab().toImage();
    compose(u"jiang");
    EXPECT_EQ(editor->preedit(), U"jiang");
    EXPECT_NE(editor->grab().toImage(), before);
    EXPECT_EQ(text(), QStringLiteral("春"));
    EXPECT_EQ(checked().places.size(), 1u);
    // No key is a command meanwhile.
    key(Qt::Key_Tab);
    key(Qt::Key_Return, Qt::ControlModifier);
    key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_FALSE(studio->isBusy());
    EXPECT_TRUE(editor->hasFocus());
    EXPECT_FALSE(bridge::hasLocks(studio->document()->state()));
    commit(u"江潮");
    EXPECT_EQ(text(), QStringLiteral("春江潮"));
    EXPECT_TRUE(editor->preedit().empty());
    EXPECT_EQ(studio->document()->cursor(), 3u);
    EXPECT_EQ(editor->inputMethodQuery(Qt::ImSurroundingText).toString(), QStringLiteral("春江潮"));
    EXPECT_EQ(editor->inputMethodQuery(Qt::ImCursorPosition).toInt(), 3);
}

TEST_F(PoemPane, TabTakesTheBestAndUndoBringsTheDraftBack)
{
    start();
    type(kGiven);
    ASSERT_TRUE(waitForOffers());
    ASSERT_EQ(page->candidates()->cards().size(), 8);
    const auto best = studio->offers()[0];
    key(Qt::Key_Tab);
    EXPECT_TRUE(text().startsWith(QString::fromUtf16(kGiven)));
    ASSERT_EQ(checked().split.lines.size(), 4u);
    EXPECT_EQ(checked().split.lines[2], best.lines[2]);
    EXPECT_EQ(checked().split.lines[3], best.lines[3]);
    for (const auto& mark : checked().report.lines[3].characters) EXPECT_FALSE(mark.faulty);
    EXPECT_TRUE(page->candidates()->cards().isEmpty());
    ASSERT_EQ(studio->takes().size(), 1);
    EXPECT_TRUE(studio->takes()[0].taken);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QString::fromUtf16(kGiven));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(checked().split.lines.size(), 4u);
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier); // the run of typing is one step
    EXPECT_TRUE(text().isEmpty());
}

TEST_F(PoemPane, AnyCandidateIsTakenByClickOrEnterAndOthersRefused)
{
    start();
    type(kGiven);
    ASSERT_TRUE(waitForOffers());
    const auto first = studio->offers()[0], third = studio->offers()[2];
    QTest::mouseClick(page->candidates()->cards()[0]->refuseButton(), Qt::LeftButton);
    ASSERT_EQ(studio->offers().size(), 7u);
    ASSERT_TRUE(waitFor([&] { return page->candidates()->cards()[1]->isVisible(); }));
    CandidateCard* card = page->candidates()->cards()[1];
    QTest::mouseClick(card, Qt::LeftButton, Qt::NoModifier, {30, 12});
    EXPECT_EQ(checked().split.lines[3], third.lines[3]);
    EXPECT_TRUE(editor->hasFocus());
    // Both are among the takes, and the refused one can still be had.
    ASSERT_EQ(studio->takes().size(), 2);
    EXPECT_FALSE(studio->takes()[1].taken);
    QListWidget* takes = page->helpers()->takes()->list();
    ASSERT_EQ(takes->count(), 2);
    Q_EMIT takes->itemActivated(takes->item(1));
    EXPECT_EQ(checked().split.lines[3], first.lines[3]);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(checked().split.lines[3], third.lines[3]);

    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitForOffers());
    key(Qt::Key_F6);
    card = page->candidates()->cards()[0];
    EXPECT_TRUE(card->hasFocus());
    QTest::keyClick(card, Qt::Key_Down);
    card = page->candidates()->cards()[1];
    EXPECT_TRUE(card->hasFocus());
    const auto second = studio->offers()[1];
    QTest::keyClick(card, Qt::Key_Return);
    EXPECT_EQ(checked().split.lines[2], second.lines[2]);
}

TEST_F(PoemPane, CtrlEnterGivesOtherCandidates)
{
    start();
    type(kGiven);
    ASSERT_TRUE(waitForOffers());
    const auto before = studio->offers();
    ASSERT_TRUE(waitForOffers());
    EXPECT_NE(studio->offers()[0].lines, before[0].lines);
    EXPECT_EQ(studio->offers()[0].lines[0], before[0].lines[0]);
}

TEST_F(PoemPane, AClickLocksALineAndWhatIsLockedStays)
{
    start();
    type(u"黄河远上白云间，一片孤城万仞山。");
    click(editor->lockRect(1));
    const auto& state = studio->document()->state();
    EXPECT_FALSE(state.locked[0]);
    EXPECT_TRUE(state.locked[8]);
    EXPECT_TRUE(state.locked[14]);
    EXPECT_FALSE(state.locked[15]); // the mark after it is none of the line
    ASSERT_TRUE(waitForOffers());
    for (const auto& offer : studio->offers()) {
        EXPECT_EQ(offer.lines[1], U"一片孤城万仞山");
        EXPECT_NE(offer.lines[0], U"黄河远上白云间");
        EXPECT_FALSE(offer.fresh[1][0]);
    }
    // Locked text is not typed over.
    editor->select(8, 10);
    type(u"月");
    EXPECT_TRUE(text().contains(QStringLiteral("一片孤城")));
    EXPECT_FALSE(notices.isEmpty());
    // One character alone: Ctrl+L, or a click in lock mode.
    click(editor->lockRect(1));
    EXPECT_FALSE(bridge::hasLocks(state));
    editor->select(2, 3);
    key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(studio->document()->state().locked[2]);
    editor->setLockMode(true);
    click(editor->placeRect(4));
    EXPECT_TRUE(studio->document()->state().locked[4]);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(studio->document()->state().locked[4]);
    ASSERT_TRUE(waitForOffers());
    for (const auto& offer : studio->offers()) EXPECT_EQ(offer.lines[0][2], U'远');
}

TEST_F(PoemPane, AnotherForThisLineKeepsTheRest)
{
    start();
    type(u"黄河远上白云间，一片孤城万仞山。羌笛何须怨杨柳，春风不度玉门关。");
    editor->select(20, 20); // in the third line
    bool came = false;
    QObject::connect(studio.get(), &bridge::PoemStudio::offersChanged, studio.get(),
                     [&] { came = !studio->offers().empty(); });
    QTest::mouseClick(page->candidates()->lineButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return came; }));
    for (const auto& offer : studio->offers()) {
        EXPECT_EQ(offer.lines[0], U"黄河远上白云间");
        EXPECT_EQ(offer.lines[1], U"一片孤城万仞山");
        EXPECT_NE(offer.lines[2], U"羌笛何须怨杨柳");
        EXPECT_EQ(offer.lines[3], U"春风不度玉门关");
    }
    studio->take(0);
    EXPECT_TRUE(text().startsWith(QStringLiteral("黄河远上白云间，一片孤城万仞山。")));
    EXPECT_TRUE(text().endsWith(QStringLiteral("，春风不度玉门关。"))) << text().toStdString();
}

TEST_F(PoemPane, ALockThatBreaksARuleIsNamedAndTheRuleRelaxed)
{
    start();
    type(kGiven);
    EXPECT_FALSE(page->candidates()->relaxButton()->isVisible());
    click(editor->lockRect(0)); // 水 breaks the pattern
    ASSERT_TRUE(waitForOffers());
    EXPECT_EQ(studio->offers()[0].lines[0], U"春江潮水连海平");
    ASSERT_TRUE(page->candidates()->relaxButton()->isVisible());
    QTest::mouseClick(page->candidates()->relaxButton(), Qt::LeftButton);
    EXPECT_EQ(studio->severities().of(poem::RuleId::Tone), poem::Severity::Warning);
    EXPECT_FALSE(page->candidates()->relaxButton()->isVisible());
}

TEST_F(PoemPane, AClickOnACharacterShowsWhatElseWasLikely)
{
    start();
    type(kGiven);
    click(editor->placeRect(4));
    ui::PlaceSection* place = page->helpers()->place();
    EXPECT_TRUE(place->readings().contains(QStringLiteral("连"))) << place->readings().toStdString();
    ASSERT_TRUE(waitFor([&] { return !place->likely().isEmpty(); }));
    EXPECT_EQ(studio->expected().characters.size(), 10u);
    Q_EMIT place->replaceRequested(4, QStringLiteral("天"));
    EXPECT_EQ(text(), QStringLiteral("春江潮水天海平，海上明月共潮生。"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QString::fromUtf16(kGiven));
}

TEST_F(PoemPane, ComposingStops)
{
    start();
    type(kGiven);
    studio->request();
    EXPECT_TRUE(studio->isBusy());
    QTest::mouseClick(page->candidates()->stopButton(), Qt::LeftButton);
    EXPECT_FALSE(studio->isBusy());
    QTest::qWait(200);
    EXPECT_TRUE(studio->offers().empty());
}

TEST_F(PoemPane, CandidatesComeAfterAPauseInTyping)
{
    start();
    auto options = studio->options();
    options.automatic = true;
    studio->setOptions(options);
    type(kGiven);
    EXPECT_FALSE(studio->isBusy());
    ASSERT_TRUE(waitFor([&] { return !studio->offers().empty(); }));
    type(u"月");
    EXPECT_TRUE(studio->offers().empty()); // what was for another draft is gone at once
}

TEST_F(PoemPane, WhatGoesWrongUnaskedIsToldBesideAndAskedInTheBanner)
{
    start();
    auto options = studio->options();
    options.automatic = true;
    studio->setOptions(options);
    type(u"黄河远上白云间，一片孤城万仞山。羌笛何须怨杨柳，春风不度玉门关。春江潮水连海平，");
    ASSERT_TRUE(waitFor([&] { return page->candidates()->hint().contains(QStringLiteral("5 lines")); }));
    EXPECT_TRUE(notices.isEmpty());
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !notices.isEmpty(); }));
}

TEST_F(PoemPane, AHundredThousandCharactersAreRefusedWithoutHarm)
{
    start();
    type(u"春江");
    QGuiApplication::clipboard()->setText(QString(100'000, QChar(0x6625)));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("春江"));
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices[0].contains(QStringLiteral("too long")));
    // What a draft may hold is taken and can be undone.
    QGuiApplication::clipboard()->setText(QString(15'000, QChar(0x6625)));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(studio->document()->state().text.size(), 15'002u);
    editor->grab();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("春江"));
}

TEST_F(PoemPane, OddTextIsKeptAndMarked)
{
    start();
    QString odd = QStringLiteral("春Moon😀");
    odd += QChar(0xd83d); // a lone surrogate
    editor->type(odd);
    EXPECT_EQ(studio->document()->state().text.substr(0, 6), U"春Moon😀");
    EXPECT_EQ(studio->document()->state().text.back(), U'\ufffd');
    EXPECT_TRUE(hasFault(poem::RuleId::Script, 0, 1));
    EXPECT_TRUE(hasFault(poem::RuleId::Script, 0, 5));
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !studio->isBusy(); }));
    EXPECT_TRUE(text().startsWith(QStringLiteral("春Moon")));
}

TEST_F(PoemPane, FormTuneAndRhymeAreChosenAndUndone)
{
    start();
    QComboBox* form = page->helpers()->form()->form();
    const int ci = form->findData(int(poem::FormId::Ci));
    form->setCurrentIndex(ci);
    Q_EMIT form->activated(ci);
    EXPECT_EQ(studio->document()->state().form, poem::FormId::Ci);
    EXPECT_TRUE(page->helpers()->form()->tune()->isVisible());
    QComboBox* tune = page->helpers()->form()->tune();
    ASSERT_GT(tune->count(), 200);
    const int nian = tune->findData(QStringLiteral("念奴娇"));
    ASSERT_GE(nian, 0);
    Q_EMIT tune->activated(nian);
    EXPECT_EQ(studio->document()->state().cipai, U"念奴娇");
    tune->setEditText(QStringLiteral("无此调"));
    tune->setFocus();
    QTest::keyClick(tune, Qt::Key_Return);
    EXPECT_EQ(studio->document()->state().cipai, U"念奴娇");
    EXPECT_TRUE(notices.last().contains(QStringLiteral("无此调")));
    editor->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(studio->document()->state().form, poem::FormId::Qijue);

    QComboBox* group = page->helpers()->rhymes()->group();
    Q_EMIT group->activated(group->findData(QStringLiteral("一先")));
    EXPECT_EQ(studio->document()->state().rhyme, "一先");
    EXPECT_TRUE(page->helpers()->rhymes()->characters().contains(QStringLiteral("天")));
    ui::RhymeSection* rhymes = page->helpers()->rhymes();
    EXPECT_TRUE(rhymes->words().isEmpty());
    // The first that is clicked gives the words that end in it, the most usual first.
    const auto labels = rhymes->findChildren<QLabel*>(QStringLiteral("rhymeCharacters"));
    ASSERT_EQ(labels.size(), 2);
    QLabel* characters = labels[0]->isVisible() ? labels[0] : labels[1];
    QLabel* words = labels[0]->isVisible() ? labels[1] : labels[0];
    Q_EMIT characters->linkActivated(QStringLiteral("天"));
    EXPECT_EQ(text(), QString());
    ASSERT_TRUE(words->isVisible());
    ASSERT_GT(rhymes->words().size(), 20);
    EXPECT_EQ(rhymes->words()[0], QStringLiteral("天"));
    EXPECT_TRUE(rhymes->words().contains(QStringLiteral("青天")))
        << rhymes->words().join(QLatin1Char(' ')).toStdString();
    for (const QString& word : rhymes->words()) EXPECT_TRUE(word.endsWith(QStringLiteral("天")));
    Q_EMIT words->linkActivated(QStringLiteral("青天"));
    EXPECT_EQ(text(), QStringLiteral("青天"));
    EXPECT_TRUE(editor->hasFocus());
    Q_EMIT group->activated(group->findData(QStringLiteral("一东")));
    EXPECT_TRUE(rhymes->words().isEmpty()); // of another rhyme
}

TEST_F(PoemPane, HeadsAndThemeReachTheCandidates)
{
    start();
    QLineEdit* heads = page->helpers()->wishes()->field(ui::WishSection::Heads);
    heads->setFocus();
    QTest::sendKeyEvent(QTest::Click, heads, Qt::Key_unknown, QStringLiteral("春夏秋冬"), Qt::NoModifier);
    EXPECT_EQ(studio->document()->state().heads, U"春夏秋冬");
    editor->setFocus();
    ASSERT_TRUE(waitForOffers());
    for (const auto& offer : studio->offers())
        for (std::size_t l = 0; l < 4; ++l) EXPECT_EQ(offer.lines[l][0], U"春夏秋冬"[l]);
}

TEST_F(PoemPane, InTheChineseWindowErrorsAreChinese)
{
    start();
    language->use(QStringLiteral("zh_CN"));
    const auto provoke = [&](bridge::PoemState state, const char* number) {
        studio->document()->change(std::move(state), 0, QStringLiteral("change"));
        notices.clear();
        noticeTexts.clear();
        key(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([&] { return !notices.isEmpty() && !studio->isBusy(); }));
        static const QRegularExpression kEnglish(QStringLiteral("[A-Za-z]{2,}"));
        const QString shown = notices[0] + noticeTexts[0] + page->candidates()->hint();
        EXPECT_FALSE(shown.contains(kEnglish)) << shown.toStdString();
        EXPECT_TRUE(shown.contains(QString::fromUtf8(number))) << shown.toStdString();
    };
    bridge::PoemState state;
    state.text = U"黄河远上白云间，一片孤城万仞山。羌笛何须怨杨柳，春风不度玉门关。春江潮水连海平，";
    state.locked.resize(state.text.size());
    provoke(state, "5 句"); // more lines than the form has
    state.text = U"黄河远上白云间，";
    state.locked.assign(state.text.size(), false);
    state.heads = U"春";
    provoke(state, "藏头要求“春”"); // what is written contradicts the heads
    state.heads.clear();
    state.form = poem::FormId::Ci;
    state.cipai = U"无此调";
    provoke(state, "无此调");
    // Without a tune nothing is asked, and what to do stands beside the poem.
    state.cipai.clear();
    studio->document()->change(std::move(state), 0, QStringLiteral("change"));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(studio->isBusy());
    EXPECT_TRUE(page->candidates()->hint().contains(QStringLiteral("词牌")));
    language->use(QStringLiteral("en"));
}

TEST_F(PoemPane, WithoutAModelItIsStillAnEditorWithAChecker)
{
    start(Missing);
    type(kGiven);
    EXPECT_TRUE(hasFault(poem::RuleId::Tone, 0, 3));
    EXPECT_FALSE(page->candidates()->moreButton()->isEnabled());
    EXPECT_TRUE(page->candidates()->hint().contains(QStringLiteral("poem model is missing")));
    EXPECT_TRUE(notices.isEmpty());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(text().isEmpty());
}

TEST_F(PoemPane, ColumnsRunFromRightToLeft)
{
    start();
    type(kGiven);
    EXPECT_LT(editor->placeRect(0).center().y(), editor->placeRect(8).center().y());
    editor->setVertical(true);
    EXPECT_GT(editor->placeRect(0).center().x(), editor->placeRect(8).center().x());
    EXPECT_LT(editor->placeRect(0).center().y(), editor->placeRect(1).center().y());
    click(editor->placeRect(9));
    editor->select(9, 9);
    key(Qt::Key_Down); // along the column
    EXPECT_EQ(studio->document()->cursor(), 10u);
    key(Qt::Key_Right); // to the column before
    EXPECT_EQ(studio->document()->cursor(), 2u);
}

TEST_F(PoemPane, TheDraftIsThereAgainAfterClosing)
{
    start();
    type(kGiven);
    click(editor->lockRect(1));
    studio->finish();
    const auto before = studio->document()->state();
    const auto kept = bridge::keptDraft();
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(*kept, before);
}

TEST_F(PoemPane, TheWheelIsForTheColumnOfHelpersAndChangesNothing)
{
    start();
    QSpinBox* count = page->helpers()->wishes()->count();
    auto* area = page->helpers()->findChild<QScrollArea*>();
    area->ensureWidgetVisible(count);
    ASSERT_TRUE(waitFor([&] { return !count->visibleRegion().isEmpty(); }));
    const QPoint middle = count->rect().center();
    QWheelEvent turn(middle, count->mapToGlobal(middle), {}, {0, -240}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(count, &turn);
    EXPECT_FALSE(turn.isAccepted()); // the column below gets it
    EXPECT_EQ(count->value(), 8);
    EXPECT_FALSE(count->hasFocus());
}

TEST_F(PoemPane, SectionsAreFolded)
{
    start();
    ui::SectionTitle* wishes = page->helpers()->titles()[3];
    QTest::mouseClick(wishes, Qt::LeftButton);
    EXPECT_FALSE(page->helpers()->wishes()->isVisible());
    QTest::keyClick(wishes, Qt::Key_Space);
    EXPECT_TRUE(page->helpers()->wishes()->isVisible());
    // A fault that is clicked is explained, folded or not.
    QTest::mouseClick(page->helpers()->titles()[1], Qt::LeftButton);
    type(kGiven);
    click(editor->placeRect(3));
    EXPECT_TRUE(page->helpers()->faults()->isVisible());
}

TEST_F(PoemPane, EverythingHasAName)
{
    start();
    type(kGiven);
    ASSERT_TRUE(waitForOffers());
    const auto widgets = page->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(page)) continue;
        if (qobject_cast<const QLineEdit*>(widget) && qobject_cast<const QComboBox*>(widget->parent()))
            continue;
        if (qobject_cast<const QLineEdit*>(widget) && qobject_cast<const QAbstractSpinBox*>(widget->parent()))
            continue;
        if (widget->objectName().startsWith(QLatin1String("qt_"))) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        EXPECT_FALSE(widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}

} // namespace moyun::test
