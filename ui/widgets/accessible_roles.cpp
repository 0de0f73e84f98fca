// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_roles.h"

#include "ui/widgets/bar_slider.h"

#include <QAccessibleWidget>
#include <QHash>

namespace moyun::ui {

namespace {

const QHash<QString, QAccessible::Role>& roles()
{
    static const QHash<QString, QAccessible::Role> kRoles{
        {QStringLiteral("moyun::ui::AnchorGrid"), QAccessible::Grouping},
        {QStringLiteral("moyun::ui::BusyLight"), QAccessible::Indicator},
        {QStringLiteral("moyun::ui::CandidateCard"), QAccessible::ListItem},
        {QStringLiteral("moyun::ui::CanvasView"), QAccessible::Canvas},
        {QStringLiteral("moyun::ui::ChordLane"), QAccessible::Canvas},
        {QStringLiteral("moyun::ui::ColourPair"), QAccessible::PushButton},
        {QStringLiteral("moyun::ui::ColourWheel"), QAccessible::ColorChooser},
        {QStringLiteral("moyun::ui::CompareView"), QAccessible::Graphic},
        {QStringLiteral("moyun::ui::ControllerHead"), QAccessible::ButtonMenu},
        {QStringLiteral("moyun::ui::ControllerLane"), QAccessible::Canvas},
        {QStringLiteral("moyun::ui::JobRow"), QAccessible::ListItem},
        {QStringLiteral("moyun::ui::KeyboardStrip"), QAccessible::Canvas},
        {QStringLiteral("moyun::ui::LaneHead"), QAccessible::StaticText},
        {QStringLiteral("moyun::ui::MiniRoll"), QAccessible::Graphic},
        {QStringLiteral("moyun::ui::MixingPad"), QAccessible::Slider},
        {QStringLiteral("moyun::ui::NavigatorView"), QAccessible::Graphic},
        {QStringLiteral("moyun::ui::NoteGrid"), QAccessible::Canvas},
        {QStringLiteral("moyun::ui::PagePreview"), QAccessible::Graphic},
        {QStringLiteral("moyun::ui::PressureCurve"), QAccessible::Chart},
        {QStringLiteral("moyun::ui::ReferenceView"), QAccessible::Graphic},
        {QStringLiteral("moyun::ui::RollOverview"), QAccessible::ScrollBar},
        {QStringLiteral("moyun::ui::RollRuler"), QAccessible::Canvas},
        {QStringLiteral("moyun::ui::SwatchGrid"), QAccessible::ColorChooser},
        {QStringLiteral("moyun::ui::TakeCard"), QAccessible::ListItem},
        {QStringLiteral("moyun::ui::TrackRow"), QAccessible::ListItem},
        {QStringLiteral("moyun::ui::VelocityLane"), QAccessible::Canvas},
    };
    return kRoles;
}

class BarSliderAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit BarSliderAccess(BarSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? slider()->valueText() : QAccessibleWidget::text(which);
    }
    QVariant currentValue() const override { return slider()->value(); }
    void setCurrentValue(const QVariant& value) override { slider()->choose(value.toDouble()); }
    QVariant maximumValue() const override { return slider()->high(); }
    QVariant minimumValue() const override { return slider()->low(); }
    QVariant minimumStepSize() const override { return (slider()->high() - slider()->low()) / 100; }

private:
    BarSlider* slider() const { return static_cast<BarSlider*>(widget()); }
};

// The verse as it stands, which the input method is told too.
class VerseAccess : public QAccessibleWidget
{
public:
    explicit VerseAccess(QWidget* editor) : QAccessibleWidget(editor, QAccessible::EditableText) {}

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? widget()->inputMethodQuery(Qt::ImSurroundingText).toString()
                                           : QAccessibleWidget::text(which);
    }
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget) return nullptr;
    if (className == QLatin1String("moyun::ui::BarSlider"))
        return new BarSliderAccess(static_cast<BarSlider*>(widget));
    if (className == QLatin1String("moyun::ui::PoemEditor")) return new VerseAccess(widget);
    const auto found = roles().constFind(className);
    return found == roles().constEnd() ? nullptr : new QAccessibleWidget(widget, *found);
}

} // namespace

void AccessibleRoles::install()
{
    QAccessible::installFactory(&make); // takes each factory once
}

} // namespace moyun::ui
