// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/studio_style.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/theme_icon.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace moyun::ui {
namespace {

constexpr int kHandle = 16;    // of a slider, device-independent pixels
constexpr int kMenuCheck = 16; // side of the mark before a chosen entry

void drawSlider(const QStyle& style, const QStyleOptionSlider& option, QPainter& painter,
                const QWidget* widget)
{
    const ThemeColours& c = Theme::colours();
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRect groove = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, widget);
    const QRect handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const double middle = QRectF(option.rect).center().y(); // level with what stands beside it
    const QRectF track(groove.left() + 2, middle - 2, groove.width() - 4, 4);
    const double at = handle.center().x() + 0.5;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.borderStrong);
    painter.drawRoundedRect(track, 2, 2);
    QRectF filled = track;
    if (option.upsideDown)
        filled.setLeft(at);
    else
        filled.setRight(at);
    painter.setBrush(enabled ? c.accent : c.faint);
    painter.drawRoundedRect(filled, 2, 2);

    const bool hot =
        option.state & (QStyle::State_Sunken) || option.activeSubControls & QStyle::SC_SliderHandle;
    const double radius = hot ? 7.5 : 7.0;
    painter.setBrush(enabled ? c.text : c.faint);
    painter.setPen(QPen(c.window, 1.5));
    painter.drawEllipse(QPointF(at, middle), radius, radius);
    if (option.state & QStyle::State_HasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.focus, 1.6));
        painter.drawEllipse(QPointF(at, middle), radius - 0.4, radius - 0.4);
    }
    painter.restore();
}

// Qt's own is a bitmap, which large scales blow up.
void drawMenuCheck(const QStyleOption& option, QPainter& painter)
{
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option); item && !item->checked)
        return;
    QRect place(0, 0, kMenuCheck, kMenuCheck);
    place.moveCenter(option.rect.center());
    ThemeIcon::icon("apply", ThemeIcon::Strong)
        .paint(&painter, place, Qt::AlignCenter,
               option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

StudioStyle::StudioStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int StudioStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return kHandle;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 18;
    case PM_FocusFrameHMargin: // between a check box of a list and its text; a style sheet cannot say it
        if (widget && widget->objectName() == QLatin1String("regionList"))
            return QProxyStyle::pixelMetric(metric, option, widget) + 2;
        [[fallthrough]];
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StudioStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Slider_AbsoluteSetButtons: // a click on the track goes there at once
        return Qt::LeftButton;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void StudioStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_Slider && slider && slider->orientation == Qt::Horizontal)
        drawSlider(*this, *slider, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void StudioStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    // Between the entries of a choice; Fusion's line is hardly seen. Menus have theirs from the style sheet.
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == CE_MenuItem && item && item->menuItemType == QStyleOptionMenuItem::Separator)
        return painter->fillRect(
            QRect(item->rect.left() + 6, item->rect.center().y(), item->rect.width() - 12, 1),
            Theme::colours().borderStrong);
    QProxyStyle::drawControl(element, option, painter, widget);
}

QIcon StudioStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
        return ThemeIcon::icon("close");
    case SP_ArrowBack:
    case SP_FileDialogBack:
        return ThemeIcon::icon("arrow-left", ThemeIcon::Strong);
    case SP_ArrowForward:
        return ThemeIcon::icon("arrow-right", ThemeIcon::Strong);
    case SP_FileDialogToParent:
        return ThemeIcon::icon("arrow-up", ThemeIcon::Strong);
    case SP_FileDialogNewFolder:
        return ThemeIcon::icon("folder-add", ThemeIcon::Strong);
    case SP_FileDialogListView:
        return ThemeIcon::icon("grid", ThemeIcon::Strong);
    case SP_FileDialogDetailedView:
        return ThemeIcon::icon("rows", ThemeIcon::Strong);
    case SP_DirIcon:
    case SP_DirClosedIcon:
    case SP_DirOpenIcon:
    case SP_DirLinkIcon:
        return ThemeIcon::icon("folder");
    case SP_DirHomeIcon:
        return ThemeIcon::icon("home");
    case SP_FileIcon:
    case SP_FileLinkIcon:
        return ThemeIcon::icon("file");
    case SP_ComputerIcon:
    case SP_DesktopIcon:
    case SP_DriveHDIcon:
    case SP_DriveNetIcon:
        return ThemeIcon::icon("computer");
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void StudioStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    // Focus is shown by the style sheet's borders and by our own widgets.
    if (element == PE_FrameFocusRect) return;
    if (element == PE_IndicatorMenuCheckMark) return drawMenuCheck(*option, *painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace moyun::ui
