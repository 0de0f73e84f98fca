// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// First inputs that are texts, for fuzz-seeds.
namespace moyun::fuzz {

using namespace std::string_view_literals;

inline constexpr std::string_view kBrush = R"({"version": 3, "comment": "x", "settings": {
 "radius_logarithmic": {"base_value": 1.5, "inputs": {"pressure": [[0, -1], [0.5, 0], [1, 0.75]]}},
 "opaque": {"base_value": 0.9, "inputs": {"random": [[0, 0], [1, 1]], "speed1": [[0.0, -0.2], [4.0, 1e1]]}},
 "smudge": {"base_value": 0.25, "inputs": {}}, "eraser": {"base_value": 0, "inputs": {}}}})";

inline constexpr std::string_view kOldMusicXml = R"(<?xml version="1.0"?>
<!DOCTYPE score-timewise PUBLIC "-//Recordare//DTD MusicXML 1.0 Timewise//EN" "http://www.musicxml.org/dtds/timewise.dtd">
<score-timewise><part-list><score-part id="P1"><part-name>Voice</part-name><midi-instrument id="I"><midi-program>41</midi-program>
</midi-instrument></score-part></part-list><measure number="0" implicit="yes"><part id="P1"><attributes><divisions>4</divisions>
<key><fifths>2</fifths><mode>minor</mode></key><time><beats>3+2</beats><beat-type>8</beat-type></time><staves>2</staves><clef><sign>G</sign>
</clef><transpose><chromatic>-2</chromatic></transpose></attributes><direction><sound tempo="96"/></direction><harmony><root><root-step>F</root-step>
<root-alter>1</root-alter></root><kind>half-diminished</kind><bass><bass-step>A</bass-step></bass></harmony><note><pitch><step>F</step>
<alter>1</alter><octave>4</octave></pitch><duration>3</duration><tie type="start"/><voice>1</voice><staff>1</staff><lyric><syllabic>begin</syllabic>
<text>ver</text></lyric></note><note><chord/><pitch><step>A</step><octave>4</octave></pitch><duration>3</duration></note><note><grace/><pitch>
<step>B</step><octave>5</octave></pitch></note><backup><duration>3</duration></backup><forward><duration>1</duration></forward><note><unpitched>
<display-step>C</display-step><display-octave>5</display-octave></unpitched><duration>2</duration><time-modification><actual-notes>3</actual-notes>
<normal-notes>2</normal-notes></time-modification></note><barline><repeat direction="backward" times="2"/><ending number="1" type="stop"/></barline>
</part></measure></score-timewise>)";

struct SeedText
{
    const char *target, *name;
    std::string_view text;
};

inline constexpr SeedText kSeedTexts[] = {
    {"manifest", "two.json",
     R"({"version":1,"models":[{"id":"style","kind":"style","file":"a/style.safetensors","sha256":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","bytes":12,"licence":"MIT","description":"text","metrics":{"style":0.5,"pairs":40}},
{"id":"poem","kind":"poem","file":"poem.safetensors","sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef","bytes":0,"licence":"MIT","description":"诗","metrics":{}}]})"},
    {"styles", "three.json",
     R"({"version":1,"model_sha256":"ab","styles":[{"id":"wave","title_en":"The Wave","title_zh":"浪","artist_en":"H","artist_zh":"北","year":1831,"thumbnail":"gallery/wave.jpg"},
{"id":"dawn","title_en":"Dawn","title_zh":"晓","artist_en":"M","artist_zh":"莫","thumbnail":""},{"id":"ink-3","title_en":"Wave, again","title_zh":"","artist_en":"","artist_zh":"","year":-5,"thumbnail":""}]})"},
    {"poem_text", "quatrain", "\x01\x02白日依山尽，黄河入海流。\n欲穷千里目，更上一层楼。"sv},
    {"poem_text", "tune", "\x06\x05明月几时有，把酒问青天。不知天上宫阙、今夕是何年？"sv},
    {"poem_text", "sonnet",
     "\x0b\x01Shall I compare the winter to thy hair,\nO'er-worn with snow and wind-blown everywhere?\n"sv},
    {"poem_text", "gb18030",
     "\x00\x47\xb0\xd7\xc8\xd5\xd2\xc0\xc9\xbd\xbe\xa1\xa3\xac\xbb\xc6\xba\xd3\xc8\xeb\xba\xa3\xc1\xf7\xa1\xa3"sv},
    {"poem_text", "big5",
     "\x02\x80\xa5\xd5\xa4\xe9\xa8\xcc\xa4\x73\xba\xc9\xa1\x41\xb6\xc0\xaa\x65\xa4\x4a\xae\xfc\xac\x79\xa1\x43"sv},
    {"poem_text", "utf16", "\x08\x00\xff\xfe\x7d\x76\xe5\x65\x9d\x4f\x71\x5c\x0a\x00"sv},
    {"poem_tables", "tunes",
     "\x00# form, tune\nci\t西江月\t12\t950\t212021,202100a.2021100a.212021a|212021,202100a.2021100a.212021a|\nqu\t天净沙\t3\t900\t2021,A.20a|\n"sv},
    {"poem_tables", "notation",
     "\x01"
     "212021,202100a.2021100a.212021B|34a."sv},
    {"poem_tables", "readings", "\x02moyun-readings 2\n一东:0 二冬:0\n第一部:01\n一麻:01\n东 0a - 0a\n"sv},
    {"poem_tables", "words", "\x04# c\n山\t青12\t江3\n"sv},
    {"poem_tables", "characters", "\x05# c\n不人一无\n风有\n"sv},
    {"poem_tables", "english",
     "\x06(\"winter\" nil (((w ih n) 1) ((t er) 0)))\n(\"thee\" nil (((dh iy) 1)))\nthe\nand\n# c\no'er\n"sv},
    {"poem_tables", "moods", "\x07# c\nbrightness\t0\t0.2\t深夜\tdeep night\nwarmth\t-1\t0\t寒\tcold\n"sv},
    {"phrases", "key", "E flat minor"},
    {"phrases", "key-zh", "降B大调"},
    {"phrases", "chord", "F#m7b5/C"},
    {"phrases", "numeral", "vii\xc2\xb0/V, bVI | I64 - V7"},
    {"phrases", "composers", "beethoven:2,haydn:0.5"},
    {"phrases", "form", "七言絕句"},
    {"sound_font", "empty.sf2",
     "RIFF\x44\x00\x00\x00sfbkLIST\x10\x00\x00\x00INFOisng\x04\x00\x00\x00"
     "EMU\0LIST\x10\x00\x00\x00sdtasmpl\x04\x00\x00\x00\0\0\0\0LIST\x10\x00\x00\x00pdtaphdr\x04\x00\x00\x00\0\0\0\0"sv},
    {"table", "list.csv", "\xEF\xBB\xBFid,title,year\n1,\"a \"\"b\"\",\nc\",1890\n2,d\n,,\n"sv},
    {"table", "two.pack",
     "MOYUNPK1\x01\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x01\x00\x00"
     "\x00\x28\x00\x00\x00\x00\x00\x00\x00"
     "abcdef"sv},
    {"room_texts", "poem",
     "\x00"
     R"({"text":"白日依山尽，\n黄河入海流。","title":"登","author":"王","form":"wujue","book":1,"rhyme":"一东","lines":4,"locked":"1100"})"sv},
    {"room_texts", "regions",
     "\x01"
     R"({"regions":[{"id":1,"name":"sky","where":"painted","visible":true,"look":{"styles":["wave"],"puck":[0.5,0.25],"strength":70,"keepColours":true,"strokeScale":100}},{"id":2}],"active":1,"nextId":3})"sv},
    {"room_texts", "palette",
     "\x02GIMP Palette\nName: Inks\nColumns: 2\n# c\n  1  2  3\tBurnt ink\n255 255 255\tUntitled\n"sv},
    {"takes", "candidates",
     "\x01"
     R"({"draft":{"text":"白日依山尽","form":"wujue"},"line":1,"candidates":4,"temperature":80,"onlyNovel":true})"
     "\0"
     R"([{"lines":["黄河入海流"],"stops":"。","fresh":["11111"],"begins":"1","pattern":["平","level"],"rhyme":"一东","score":0.5,"novel":true,"known":[""],"seed":3}])"sv},
    {"settings", "settings",
     "[General]\ntheme=dark\nlanguage=zh_CN\nuiScale=120\nrecentFiles=/a/b.moyun, "
     "/c.moyun\n[keys]\nfile.save=\"Ctrl+S, "
     "Ctrl+K\"\n[numbers]\npoem.candidates=4\n[texts]\ncanvas.layouts=\"{\\\"a\\\":{}}\"\n[poem]\ndraft=@"
     "Variant(\\0\\0\\0\\b\\0\\0\\0\\0)\n"},
};

} // namespace moyun::fuzz
