// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/ci_aliases.h"

#include <algorithm>

namespace moyun::poem {

namespace {

// One tune a row, names parted by spaces. Poets renamed tunes after a line of a famous poem to them.
constexpr std::string_view kTunes[] = {
    "念奴娇 百字令 大江东去 酹江月 壶中天 湘月 百字谣 大江西上曲",
    "贺新郎 金缕曲 乳燕飞 贺新凉 金缕词 金缕歌 貂裘换酒",
    "忆江南 望江南 江南好 梦江南 望江梅 谢秋娘",
    "水调歌头 元会曲 凯歌 江南好词",
    "浣溪沙 浣溪纱 小庭花 减字浣溪沙",
    "摊破浣溪沙 山花子 南唐浣溪沙 添字浣溪沙",
    "蝶恋花 鹊踏枝 凤栖梧 一箩金 黄金缕 卷珠帘",
    "菩萨蛮 子夜歌 重叠金 花间意 巫山一片云",
    "鹧鸪天 思佳客 于中好 思越人 翦朝霞",
    "卜算子 百尺楼 楚天遥 眉峰碧 缺月挂疏桐",
    "丑奴儿 采桑子 罗敷媚 罗敷艳歌",
    "如梦令 忆仙姿 宴桃源 比梅",
    "相见欢 乌夜啼 秋夜月 上西楼 西楼子 忆真妃",
    "长相思 双红豆 忆多娇 相思令 吴山青",
    "减字木兰花 减兰 木兰香 天下乐令",
    "玉楼春 木兰花 春晓曲 西湖曲 惜春容",
    "江城子 江神子 村意远",
    "南乡子 好离乡 蕉叶怨",
    "忆秦娥 秦楼月 碧云深 双荷叶",
    "醉落魄 一斛珠 怨春风 章台月",
    "渔家傲 荆溪咏 游仙咏",
    "点绛唇 点樱桃 十八香 南浦月 沙头雨 寻瑶草",
    "满庭芳 锁阳台 满庭霜 潇湘夜雨 话桐乡",
    "水龙吟 龙吟曲 庄椿岁 小楼连苑 丰年瑞",
    "摸鱼儿 摸鱼子 买陂塘 迈陂塘 双蕖怨",
    "沁园春 寿星明 洞庭春色 东仙",
    "桂枝香 疏帘淡月",
    "永遇乐 消息",
    "齐天乐 台城路 五福降中天 如此江山",
    "洞仙歌 洞仙歌令 羽仙歌 洞中仙",
    "八声甘州 甘州 潇潇雨 宴瑶池",
    "望海潮",
    "诉衷情 诉衷情令 渔父家风 一丝风 桃花水",
    "清平乐 忆萝月 醉东风 清平乐令",
    "朝中措 照江梅 芙蓉曲 梅月圆",
    "好事近 钓船笛 倚秋千 翠圆枝",
    "阮郎归 醉桃源 碧桃春 濯缨曲",
    "画堂春 画堂春令",
    "眼儿媚 秋波媚 小阑干 东风寒",
    "人月圆 青衫湿",
    "柳梢青 早春怨 陇头月 云淡秋空",
    "西江月 步虚词 白蘋香 江月令",
    "南歌子 南柯子 春宵曲 望秦川 风蝶令",
    "浪淘沙 浪淘沙令 卖花声 过龙门 曲入冥",
    "鹊桥仙 鹊桥仙令 金风玉露相逢曲 广寒秋",
    "虞美人 一江春水 玉壶冰 虞美人令",
    "踏莎行 柳长春 喜朝天 踏雪行",
    "小重山 小重山令 小冲山 柳色新",
    "临江仙 谢新恩 雁后归 庭院深深 画屏春",
    "定风波 定风流 定风波令 醉琼枝",
    "苏幕遮 云雾敛 鬓云松令",
    "破阵子 十拍子",
    "天仙子 万斯年",
    "青玉案 横塘路 西湖路",
    "行香子 爇心香 读书引",
    "祝英台近 祝英台 宝钗分 月底修箫谱 燕莺语",
    "风入松 远山横 松风慢",
    "满江红 上江虹 念良游 伤春曲",
    "扬州慢 胜州慢",
    "声声慢 胜胜慢 人在楼上 凤求凰",
    "暗香 红情",
    "疏影 绿意 解佩环",
    "瑞鹤仙 一捻红",
    "谒金门 空相忆 花自落 垂杨碧 杨花落 出塞",
    "霜天晓角 月当窗 踏月 长桥月",
    "更漏子 无漏子 付金钗 独倚楼 翻翠袖",
    "少年游 小阑干词 玉腊梅枝",
    "渔歌子 渔父 渔父词 渔父乐",
    "调笑令 宫中调笑 转应曲 三台令 古调笑",
    "十六字令 苍梧谣 归字谣",
    "捣练子 捣练子令 深院月",
    "生查子 楚云深 梅和柳 晴色入青山",
    "醉花阴 九日",
    "一剪梅 腊梅香 玉簟秋",
    "唐多令 糖多令 南楼令 箜篌曲",
    "解语花",
    "瑞龙吟",
    "兰陵王",
    "六州歌头",
    "雨霖铃 雨淋铃",
};

} // namespace

std::vector<std::string_view> otherTuneNames(std::string_view name)
{
    std::vector<std::string_view> names;
    if (name.empty()) return names;
    for (std::string_view row : kTunes) {
        std::vector<std::string_view> all;
        for (std::size_t begin = 0; begin < row.size();) {
            const std::size_t end = std::min(row.find(' ', begin), row.size());
            all.push_back(row.substr(begin, end - begin));
            begin = end + 1;
        }
        const auto self = std::find(all.begin(), all.end(), name);
        if (self == all.end()) continue;
        all.erase(self);
        names.insert(names.end(), all.begin(), all.end());
    }
    return names;
}

} // namespace moyun::poem
