<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BoxGesture</name>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>CanvasFiles</name>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Layer 1</source>
        <translation>图层 1</translation>
    </message>
</context>
<context>
    <name>CropGesture</name>
    <message>
        <source>%1 × %2 px · Enter cuts, Esc cancels</source>
        <translation>%1 × %2 像素 · Enter 裁剪，Esc 放弃</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
</context>
<context>
    <name>CutGesture</name>
    <message>
        <source>Cut at %1</source>
        <translation>在 %1 切分</translation>
    </message>
    <message>
        <source>Cut notes</source>
        <translation>切分音符</translation>
    </message>
</context>
<context>
    <name>DrawGesture</name>
    <message>
        <source>%1 at %2, length %3</source>
        <translation>%1，位于 %2，时值 %3</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The draft has %1 lines; the form has %2.</source>
        <translation>底稿有 %1 句，而此体只有 %2 句。</translation>
    </message>
    <message>
        <source>Take lines away or choose a longer form.</source>
        <translation>请删去几句，或另选较长的体裁。</translation>
    </message>
    <message>
        <source>Take lines away.</source>
        <translation>请删去几句。</translation>
    </message>
    <message>
        <source>Line %1 already begins with %2, not with %3.</source>
        <translation>第 %1 句已以“%2”起头，而藏头要求“%3”。</translation>
    </message>
    <message>
        <source>Change the line or the heads.</source>
        <translation>请改这一句，或改藏头字。</translation>
    </message>
    <message>
        <source>There is no rhyme group %1.</source>
        <translation>没有“%1”这个韵部。</translation>
    </message>
    <message>
        <source>See moyun poem rhymes for those there are.</source>
        <translation>请从韵部列表中另选。</translation>
    </message>
    <message>
        <source>There is no pattern for %1.</source>
        <translation>没有“%1”的谱。</translation>
    </message>
    <message>
        <source>See moyun poem forms for the tunes there are.</source>
        <translation>请从词牌列表中另选。</translation>
    </message>
    <message>
        <source>No verse keeps all these conditions.</source>
        <translation>没有诗句能满足所有这些条件。</translation>
    </message>
    <message>
        <source>Choose another rhyme, or forbid and fix less.</source>
        <translation>请换一个韵，或少避几个字、少锁几处。</translation>
    </message>
    <message>
        <source>No line %1 keeps metre and rhyme.</source>
        <translation>第 %1 句找不到既合律又押韵的句子。</translation>
    </message>
    <message>
        <source>Change the lines that it has to rhyme with, or try another seed.</source>
        <translation>请改与它押韵的句子，或换一个种子。</translation>
    </message>
    <message>
        <source>No line %1 keeps all these conditions.</source>
        <translation>第 %1 句找不到满足所有这些条件的句子。</translation>
    </message>
    <message>
        <source>Forbid fewer characters, choose another head, or try another seed.</source>
        <translation>请少避几个字、换一个藏头字，或换一个种子。</translation>
    </message>
    <message>
        <source>Line %1 leaves single characters open; this form can only leave whole lines open.</source>
        <translation>第 %1 句空着个别的字；此体只能整句留空。</translation>
    </message>
    <message>
        <source>Take the line away, or write it out.</source>
        <translation>请删去这一句，或把它写全。</translation>
    </message>
    <message>
        <source>The draft has no such place.</source>
        <translation>底稿里没有这个位置。</translation>
    </message>
    <message>
        <source>The poem model was not trained on this form.</source>
        <translation>诗词模型没有学过这种体裁。</translation>
    </message>
    <message>
        <source>Choose another form.</source>
        <translation>请另选体裁。</translation>
    </message>
    <message>
        <source>The poem model does not know this form or author.</source>
        <translation>诗词模型不认识这种体裁或这位作者。</translation>
    </message>
    <message>
        <source>The list of English words is not installed.</source>
        <translation>英文词表没有安装。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>There was not enough memory for the poem network.</source>
        <translation>内存不足，诗词模型无法运行。</translation>
    </message>
    <message>
        <source>Ask for fewer candidates or close other programs.</source>
        <translation>请减少候选数，或关闭其他程序。</translation>
    </message>
    <message>
        <source>The poem network could not run: %1.</source>
        <translation>诗词模型无法运行（%1）。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>The model manifest %1 cannot be opened.</source>
        <translation>模型清单 %1 打不开。</translation>
    </message>
    <message>
        <source>The model manifest %1 is not usable: %2.</source>
        <translation>模型清单 %1 不可用：%2。</translation>
    </message>
    <message>
        <source>Install Moyun&apos;s models, or give the file with --model.</source>
        <translation>请重新安装墨韵的模型。</translation>
    </message>
    <message>
        <source>The model file %1 is missing.</source>
        <translation>缺少模型文件 %1。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; the manifest says %3.</source>
        <translation>%1 有 %2 字节，而清单上是 %3 字节：文件已损坏。</translation>
    </message>
    <message>
        <source>%1 was altered: its SHA-256 is %2; the manifest says %3.</source>
        <translation>%1 被改动过：其 SHA-256 为 %2，清单所载为 %3。</translation>
    </message>
    <message>
        <source>Install Moyun&apos;s models again.</source>
        <translation>请重新安装墨韵的模型。</translation>
    </message>
    <message>
        <source>The weights file %1 cannot be opened: %2.</source>
        <translation>模型文件 %1 打不开：%2。</translation>
    </message>
    <message>
        <source>The weights file %1 cannot be opened.</source>
        <translation>模型文件 %1 打不开。</translation>
    </message>
    <message>
        <source>Check the path, or install the weights again.</source>
        <translation>请检查路径，或重新安装模型。</translation>
    </message>
    <message>
        <source>The weights file %1 is refused: %2.</source>
        <translation>模型文件 %1 未予使用：%2。</translation>
    </message>
    <message>
        <source>Install the file again; `moyun models verify` checks the installed ones.</source>
        <translation>请重新安装此文件。</translation>
    </message>
    <message>
        <source>The weights file %1 has %2 bytes; the limit is %3.</source>
        <translation>模型文件 %1 有 %2 字节，超过上限 %3 字节。</translation>
    </message>
    <message>
        <source>Use weights made for this program.</source>
        <translation>请使用本程序的模型文件。</translation>
    </message>
    <message>
        <source>The weights file %1 was not written: %2.</source>
        <translation>文件 %1 没有写成：%2。</translation>
    </message>
    <message>
        <source>The weights file %1 was not written.</source>
        <translation>文件 %1 没有写成，请看磁盘是否已满或不可写。</translation>
    </message>
    <message>
        <source>%1 is not a poem model of this program: %2.</source>
        <translation>%1 不是本程序的诗词模型：%2。</translation>
    </message>
    <message>
        <source>Install the weights that belong to this version of Moyun.</source>
        <translation>请安装与此版本墨韵相配的模型。</translation>
    </message>
    <message>
        <source>The poem model %1 could not be built.</source>
        <translation>内存不足，诗词模型 %1 无法载入。</translation>
    </message>
    <message>
        <source>There was not enough memory to read %1.</source>
        <translation>内存不足，读不了 %1。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <source>This build of Moyun has no networks.</source>
        <translation>此版本的墨韵不含神经网络。</translation>
    </message>
    <message>
        <source>The table of tunes %1 is not there.</source>
        <translation>缺少词谱 %1。</translation>
    </message>
    <message>
        <source>There is no table of readings %1.</source>
        <translation>缺少字音表 %1。</translation>
    </message>
    <message>
        <source>The list of characters %1 is missing or far too long.</source>
        <translation>字表 %1 缺失或过大。</translation>
    </message>
    <message>
        <source>The list of rhyme words %1 is missing or far too long.</source>
        <translation>韵词表 %1 缺失或过大。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>Build or install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>Install Moyun again.</source>
        <translation>请重新安装墨韵。</translation>
    </message>
    <message>
        <source>Install it.</source>
        <translation>请安装它。</translation>
    </message>
    <message>
        <source>%1 is not an adapter of this program: %2.</source>
        <translation>%1 不是本程序的风格文件：%2。</translation>
    </message>
    <message>
        <source>Make one with moyun train poem --adapt.</source>
        <translation>请重新学习。</translation>
    </message>
    <message>
        <source>%1 was made for another poem model (SHA-256 %2…) than this one (%3…).</source>
        <translation>%1 是为另一个诗词模型（SHA-256 %2…）学成的，与现在的（%3…）不符。</translation>
    </message>
    <message>
        <source>Adapt anew to your texts with moyun train poem --adapt, or use the model that the adapter was made for.</source>
        <translation>请用您的诗作重新学习。</translation>
    </message>
    <message>
        <source>The texts are too few to learn from: %1 poems with %2 characters that the model knows.</source>
        <translation>文字太少，学不成：只有 %1 首、模型认识的 %2 个字。</translation>
    </message>
    <message>
        <source>Give %1 poems and %2 characters at least, better thirty poems.</source>
        <translation>请至少给 %1 首、%2 个字，最好三十首。</translation>
    </message>
    <message>
        <source>The texts have %1 characters, more than an adapter can hold.</source>
        <translation>文字有 %1 个字，超过能学的量。</translation>
    </message>
    <message>
        <source>Give %1 at most, or train a model.</source>
        <translation>请最多给 %1 个字。</translation>
    </message>
    <message>
        <source>%1 holds no Chinese text.</source>
        <translation>%1 里没有中文。</translation>
    </message>
    <message>
        <source>Give poems separated by blank lines, or JSON lines as .jsonl.</source>
        <translation>请用空行分隔各首诗的文本文件，或 .jsonl 文件。</translation>
    </message>
    <message>
        <source>The text is not UTF-8: line %1, byte %2 of the whole.</source>
        <translation>文字不是 UTF-8：第 %1 行，全文第 %2 字节。</translation>
    </message>
    <message>
        <source>Character %1 of the text is half of a pair (a lone surrogate) or no character at all.</source>
        <translation>第 %1 个字符是残缺的（孤立的代理码）。</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>请删去它。</translation>
    </message>
    <message>
        <source>The text has %1 bytes; %2 are the most.</source>
        <translation>文字有 %1 字节，最多 %2 字节。</translation>
    </message>
    <message>
        <source>Divide it.</source>
        <translation>请分成几份。</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor GB18030 nor Big5.</source>
        <translation>文字既不是 UTF-8，也不是 GB18030 或 Big5。</translation>
    </message>
    <message>
        <source>The text is not %1.</source>
        <translation>文字不是 %1 编码。</translation>
    </message>
    <message>
        <source>This is not a text: it holds zero bytes.</source>
        <translation>这不是文本文件：其中有零字节。</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>请选一个文本文件。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查文件名。</translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 打不开。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查它的权限。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 读不了。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>请检查磁盘。</translation>
    </message>
    <message>
        <source>Save the text as UTF-8 and try again.</source>
        <translation>请另存为 UTF-8 后再试。</translation>
    </message>
    <message>
        <source>The draft has %1 characters; at most %2 can be gone on from.</source>
        <translation>底稿有 %1 个字，最多只能接着 %2 个字续写。</translation>
    </message>
    <message>
        <source>Give the last part of it alone.</source>
        <translation>请只留最后一段。</translation>
    </message>
    <message>
        <source>No line can begin with head %1, %2.</source>
        <translation>第 %1 个藏头字“%2”不能起句。</translation>
    </message>
    <message>
        <source>Give Chinese characters as heads.</source>
        <translation>藏头请用汉字。</translation>
    </message>
    <message>
        <source>Give letters as heads.</source>
        <translation>藏头请用字母。</translation>
    </message>
    <message>
        <source>There are %1 heads for %2 lines.</source>
        <translation>藏头有 %1 个，而只有 %2 行。</translation>
    </message>
    <message>
        <source>Give fewer heads or ask for more lines.</source>
        <translation>请少给几个藏头，或多要几行。</translation>
    </message>
    <message>
        <source>There are %1 heads; the form has %2 lines.</source>
        <translation>藏头有 %1 个字，而此体只有 %2 句。</translation>
    </message>
    <message>
        <source>Give fewer heads or choose a longer form.</source>
        <translation>请少给几个藏头字，或另选较长的体裁。</translation>
    </message>
    <message>
        <source>No usual English word begins with head %1, %2.</source>
        <translation>没有常用英文词以第 %1 个藏头“%2”开头。</translation>
    </message>
    <message>
        <source>Give another letter.</source>
        <translation>请换一个字母。</translation>
    </message>
    <message>
        <source>The poem is complete: no line of it is open.</source>
        <translation>诗已完整，没有空着的句子。</translation>
    </message>
    <message>
        <source>Take a line away to have others proposed.</source>
        <translation>删去一句，就会有别的候选。</translation>
    </message>
    <message>
        <source>The poem is complete: no character of it is open.</source>
        <translation>诗已完整，没有空着的字。</translation>
    </message>
    <message>
        <source>Take a line or a character away to have others proposed.</source>
        <translation>删去一句或一字，或锁住要留的、其余重写，就会有候选。</translation>
    </message>
    <message>
        <source>No character of the rhyme group %1 has the tone that this form rhymes on (level).</source>
        <translation>韵部“%1”里没有平声字，而此体押平声韵。</translation>
    </message>
    <message>
        <source>No character of the rhyme group %1 has the tone that this form rhymes on (oblique).</source>
        <translation>韵部“%1”里没有仄声字，而此体押仄声韵。</translation>
    </message>
    <message>
        <source>No character of the rhyme group %1 has the tone that this form rhymes on.</source>
        <translation>韵部“%1”里没有此体押韵所需声调的字。</translation>
    </message>
    <message>
        <source>Choose another rhyme or another form.</source>
        <translation>请换韵，或换体裁。</translation>
    </message>
    <message>
        <source>The rhyme group %1 has %2 usual characters left for %3 open rhymes.</source>
        <translation>韵部“%1”只剩 %2 个常用字，而还有 %3 个韵脚要押。</translation>
    </message>
    <message>
        <source>This form needs a tune (词牌 or 曲牌).</source>
        <translation>此体需要词牌或曲牌。</translation>
    </message>
    <message>
        <source>Name one, as 念奴娇; moyun poem forms lists the tunes there are.</source>
        <translation>请在右边选一个，如“念奴娇”。</translation>
    </message>
    <message>
        <source>There is no tune %1 in the table.</source>
        <translation>谱中没有“%1”。</translation>
    </message>
    <message>
        <source>Choose another: moyun poem forms lists the tunes there are.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Is it one of %1? Else moyun poem forms lists the tunes there are.</source>
        <translation>是不是这几个之一：%1？</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 超过 64 MiB。</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>请选一个较小的文件。</translation>
    </message>
    <message>
        <source>%1: this is neither a MIDI file nor MusicXML.</source>
        <translation>%1 既不是 MIDI 文件，也不是 MusicXML。</translation>
    </message>
    <message>
        <source>Choose a .mid, .musicxml, .xml or .mxl file.</source>
        <translation>请选 .mid、.musicxml、.xml 或 .mxl 文件。</translation>
    </message>
    <message>
        <source>A score cannot be written to %1.</source>
        <translation>乐谱不能写入 %1。</translation>
    </message>
    <message>
        <source>Let the name end in .mid, .musicxml, .xml or .mxl.</source>
        <translation>文件名请以 .mid、.musicxml、.xml 或 .mxl 结尾。</translation>
    </message>
    <message>
        <source>%1: This is not a MIDI file: %2.</source>
        <translation>%1 不是 MIDI 文件：%2。</translation>
    </message>
    <message>
        <source>Choose a .mid file.</source>
        <translation>请选 .mid 文件。</translation>
    </message>
    <message>
        <source>%1: The MIDI file holds more than %2 tracks or %3 notes.</source>
        <translation>%1：这个 MIDI 文件超过 %2 条音轨或 %3 个音符。</translation>
    </message>
    <message>
        <source>%1: The file holds more than %2 notes.</source>
        <translation>%1：文件超过 %2 个音符。</translation>
    </message>
    <message>
        <source>%1: Nothing in this MIDI file can be read: its tracks are damaged from their beginning.</source>
        <translation>%1：这个 MIDI 文件无法读取，它的音轨从头就已损坏。</translation>
    </message>
    <message>
        <source>Get the file again from where it came from.</source>
        <translation>请从来处重新取得这个文件。</translation>
    </message>
    <message>
        <source>%1: There is not enough memory for this MusicXML file.</source>
        <translation>%1：内存不足以读取这个 MusicXML 文件。</translation>
    </message>
    <message>
        <source>Close other programs, or split the score.</source>
        <translation>请关闭其他程序，或把乐谱分成几份。</translation>
    </message>
    <message>
        <source>%1: This compressed MusicXML file cannot be read: %2.</source>
        <translation>%1：这个压缩的 MusicXML 文件无法读取：%2。</translation>
    </message>
    <message>
        <source>%1: This compressed MusicXML file unpacks to far more than a score can be.</source>
        <translation>%1：这个压缩的 MusicXML 文件解开后远大于任何乐谱。</translation>
    </message>
    <message>
        <source>It may have been made to do harm; get the score from elsewhere.</source>
        <translation>它可能怀有恶意，请从别处取得这份乐谱。</translation>
    </message>
    <message>
        <source>The score needs more bars or notes than a MusicXML file can hold.</source>
        <translation>这份乐谱的小节或音符多于一个 MusicXML 文件所能容纳的。</translation>
    </message>
    <message>
        <source>Save it as .mid, or split it.</source>
        <translation>请存为 .mid，或分成几份。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more notes at once than a MusicXML file can hold.</source>
        <translation>“%1”同时发声的音多于 MusicXML 文件所能容纳的。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs more signs than a MusicXML file can hold.</source>
        <translation>“%1”需要的音符多于 MusicXML 文件所能容纳的。</translation>
    </message>
    <message>
        <source>Save the score as .mid, or split it.</source>
        <translation>请将乐谱存为 .mid，或分成几份。</translation>
    </message>
    <message>
        <source>The compressed MusicXML file cannot be made.</source>
        <translation>无法生成压缩的 MusicXML 文件。</translation>
    </message>
    <message>
        <source>Free some memory, or write .musicxml.</source>
        <translation>请腾出一些内存，或改写为 .musicxml。</translation>
    </message>
    <message>
        <source>%1: This MusicXML file cannot be read: %2.</source>
        <translation>%1：这个 MusicXML 文件无法读取：%2。</translation>
    </message>
    <message>
        <source>%1: This is not a score in MusicXML: %2.</source>
        <translation>%1 不是 MusicXML 乐谱：%2。</translation>
    </message>
    <message>
        <source>Choose a file that a notation program exported as MusicXML.</source>
        <translation>请选制谱程序导出为 MusicXML 的文件。</translation>
    </message>
    <message>
        <source>Get the score from elsewhere.</source>
        <translation>请从别处取得这份乐谱。</translation>
    </message>
    <message>
        <source>Open one of the scores it names.</source>
        <translation>请打开它列出的某一份乐谱。</translation>
    </message>
    <message>
        <source>Export it there as MusicXML.</source>
        <translation>请在那里导出为 MusicXML。</translation>
    </message>
    <message>
        <source>Export it again from the program that made it.</source>
        <translation>请用制作它的程序重新导出。</translation>
    </message>
    <message>
        <source>%1: The encoding %2 of this MusicXML file is not known.</source>
        <translation>%1：不认识这个 MusicXML 文件的编码 %2。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1: This MusicXML file is larger than any score that can be read.</source>
        <translation>%1：这个 MusicXML 文件大于所能读取的任何乐谱。</translation>
    </message>
    <message>
        <source>%1: The piece is longer than a score may be.</source>
        <translation>%1：乐曲比乐谱所能容纳的还长。</translation>
    </message>
    <message>
        <source>%1: The file has more than %2 staves.</source>
        <translation>%1：文件超过 %2 行谱表。</translation>
    </message>
    <message>
        <source>Split the score.</source>
        <translation>请把乐谱分成几份。</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>请把它分成几份。</translation>
    </message>
    <message>
        <source>The score is not right: %1.</source>
        <translation>乐谱有误：%1。</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <translation>请在那里改正。</translation>
    </message>
    <message>
        <source>Sound cannot be written to %1.</source>
        <translation>声音不能写入 %1。</translation>
    </message>
    <message>
        <source>Let the name end in .wav or .flac.</source>
        <translation>文件名请以 .wav 或 .flac 结尾。</translation>
    </message>
    <message>
        <source>The score lasts longer than two hours.</source>
        <translation>乐谱长于两小时。</translation>
    </message>
    <message>
        <source>Render a part of it.</source>
        <translation>请只渲染其中一部分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a key.</source>
        <translation>“%1”不是调名。</translation>
    </message>
    <message>
        <source>Give a tonic and major or minor, as C minor or Bb major.</source>
        <translation>请写主音与大调或小调，如 C minor、Bb major 或 c小调。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would need more than seven accidentals.</source>
        <translation>“%1”需要七个以上的升降号。</translation>
    </message>
    <message>
        <source>Spell its tonic the other way.</source>
        <translation>请用等音写它的主音。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a chord.</source>
        <translation>“%1”不是和弦。</translation>
    </message>
    <message>
        <source>Give symbols such as Am7 or C/E, or roman numerals such as i iv V7.</source>
        <translation>请写 Am7、C/E 这样的和弦符号，或 i iv V7 这样的罗马数字。</translation>
    </message>
    <message>
        <source>The music model knows no %1 &quot;%2&quot;.</source>
        <translation>作曲模型不认识 %1“%2”。</translation>
    </message>
    <message>
        <source>It knows %1.</source>
        <translation>它认识 %1。</translation>
    </message>
    <message>
        <source>The number of bars is out of range.</source>
        <translation>小节数超出范围。</translation>
    </message>
    <message>
        <source>Give 1 to 64 bars.</source>
        <translation>请给 1 到 64 小节。</translation>
    </message>
    <message>
        <source>The number of takes is out of range.</source>
        <translation>方案数超出范围。</translation>
    </message>
    <message>
        <source>Give 1 to 64 takes.</source>
        <translation>请给 1 到 64 个。</translation>
    </message>
    <message>
        <source>The number of tracks is out of range.</source>
        <translation>音轨数超出范围。</translation>
    </message>
    <message>
        <source>Give one to four tracks.</source>
        <translation>请给一到四条音轨。</translation>
    </message>
    <message>
        <source>The music model has no bars of %1.</source>
        <translation>作曲模型没有 %1 的小节。</translation>
    </message>
    <message>
        <source>Give a meter whose bars are at most 24 sixteenths, such as 4/4, 3/4, 2/4, 6/8 or 2/2.</source>
        <translation>请用每小节不超过 24 个十六分音符的拍号，如 4/4、3/4、2/4、6/8 或 2/2。</translation>
    </message>
    <message>
        <source>More than four tracks are to be composed at once.</source>
        <translation>要同时创作的音轨超过四条。</translation>
    </message>
    <message>
        <source>Choose four of them.</source>
        <translation>请选其中四条。</translation>
    </message>
    <message>
        <source>The draft has no track with notes.</source>
        <translation>乐谱里没有带音符的音轨。</translation>
    </message>
    <message>
        <source>Give one with a track that sounds; percussion does not count.</source>
        <translation>请给一条发声的音轨，打击乐不算。</translation>
    </message>
    <message>
        <source>The bars of the draft are not made of whole sixteenths, or longer than 24 of them.</source>
        <translation>乐谱的小节不是整数个十六分音符，或长于 24 个。</translation>
    </message>
    <message>
        <source>Quantise it, or change its meter.</source>
        <translation>请量化，或改拍号。</translation>
    </message>
    <message>
        <source>The two takes differ in meter, in length or in their tracks.</source>
        <translation>两个方案的拍号、长度或音轨不同。</translation>
    </message>
    <message>
        <source>Choose two takes of the same number of bars and the same tracks.</source>
        <translation>请选小节数和音轨都相同的两个方案。</translation>
    </message>
    <message>
        <source>The bars to compose are not bars of the draft.</source>
        <translation>要创作的小节不在乐谱之内。</translation>
    </message>
    <message>
        <source>Give bars from 1 to %1.</source>
        <translation>请给第 1 到第 %1 小节。</translation>
    </message>
    <message>
        <source>The draft has more than 1024 bars of one meter.</source>
        <translation>乐谱同一拍号的小节超过 1024 个。</translation>
    </message>
    <message>
        <source>Give a shorter stretch.</source>
        <translation>请给短一些的一段。</translation>
    </message>
    <message>
        <source>To be accompanied, a draft has one track, and the texture names its companions.</source>
        <translation>要配伴奏的乐谱只有一条音轨，其余声部由织体给出。</translation>
    </message>
    <message>
        <source>Give a melody alone, and a texture such as melody-chords, song, quartet or piano.</source>
        <translation>请只给旋律，并选 melody-chords、song、quartet 或 piano 这样的织体。</translation>
    </message>
    <message>
        <source>The file counts seconds, not beats; it was read at 120 quarters a minute.</source>
        <translation>文件以秒而不以拍计时，按每分钟 120 个四分音符读入。</translation>
    </message>
    <message>
        <source>A part of the file that is no track is cut short.</source>
        <translation>文件中不是音轨的一部分残缺。</translation>
    </message>
    <message>
        <source>The file holds independent patterns; they were laid one after the other.</source>
        <translation>文件含有彼此独立的乐段，已依次排列。</translation>
    </message>
    <message>
        <source>A track begins with data that belong to no event; they were skipped.</source>
        <translation>有音轨以不属于任何事件的数据开头，已略过。</translation>
    </message>
    <message>
        <source>Messages that belong to a cable and not to a file were skipped.</source>
        <translation>已略过只属于传输线路而不属于文件的消息。</translation>
    </message>
    <message>
        <source>A track is cut short; what there is of it was read.</source>
        <translation>有音轨残缺，已读入尚存的部分。</translation>
    </message>
    <message>
        <source>A track has no end mark.</source>
        <translation>有音轨没有结束标记。</translation>
    </message>
    <message>
        <source>Notes without length were given the shortest one.</source>
        <translation>没有长度的音符已取最短长度。</translation>
    </message>
    <message>
        <source>Notes without length that are struck again at once were left out.</source>
        <translation>没有时值、又立即重新按下的音符已省去。</translation>
    </message>
    <message>
        <source>Events that lack a data byte were left out.</source>
        <translation>缺少数据字节的事件已略去。</translation>
    </message>
    <message>
        <source>More than sixteen notes of one pitch sound at once; the earliest were ended.</source>
        <translation>同一音高有十六个以上的音符同时发声，最早的已结束。</translation>
    </message>
    <message>
        <source>A track changes its instrument; the first one was kept.</source>
        <translation>有音轨中途换乐器，保留第一种。</translation>
    </message>
    <message>
        <source>A tempo that cannot be was left out.</source>
        <translation>不可能的速度已略去。</translation>
    </message>
    <message>
        <source>A meter that cannot be was left out.</source>
        <translation>不可能的拍号已略去。</translation>
    </message>
    <message>
        <source>A key signature that cannot be was left out.</source>
        <translation>不可能的调号已略去。</translation>
    </message>
    <message>
        <source>Notes that never end were ended with their track.</source>
        <translation>没有结束的音符已随音轨结束。</translation>
    </message>
    <message>
        <source>Lengths finer than a score can hold were rounded.</source>
        <translation>比乐谱所能容纳更细的长度已取整。</translation>
    </message>
    <message>
        <source>Notes later than a piece may last were left out.</source>
        <translation>超出乐曲最大长度的音符已略去。</translation>
    </message>
    <message>
        <source>Parts of different keys at once keep the first one&apos;s signature.</source>
        <translation>同时有不同调号的声部，保留第一个的调号。</translation>
    </message>
    <message>
        <source>Of several chord symbols at one place the first was kept.</source>
        <translation>同一处有几个和弦符号，保留第一个。</translation>
    </message>
    <message>
        <source>Parts of different meters at once were barred as the first says.</source>
        <translation>同时有不同拍号的声部，按第一个划分小节。</translation>
    </message>
    <message>
        <source>Bars longer than their meter were given one that fits.</source>
        <translation>长于拍号的小节已换上合适的拍号。</translation>
    </message>
    <message>
        <source>Bars longer than any meter were divided.</source>
        <translation>长于任何拍号的小节已分开。</translation>
    </message>
    <message>
        <source>Notes without a pitch were left out.</source>
        <translation>没有音高的音符已略去。</translation>
    </message>
    <message>
        <source>Bars shorter than their meter were kept as they are.</source>
        <translation>短于拍号的小节保持原样。</translation>
    </message>
    <message>
        <source>A part uses several instruments; all of it sounds as the first.</source>
        <translation>有声部用几种乐器，全部按第一种发声。</translation>
    </message>
    <message>
        <source>The file announces more parts than a score may have; those beyond were left out.</source>
        <translation>文件声明的声部多于乐谱所能容纳的，多出的已略去。</translation>
    </message>
    <message>
        <source>A step back before the beginning of a bar was stopped there.</source>
        <translation>退到小节开头之前的一步已停在小节开头。</translation>
    </message>
    <message>
        <source>Fretboard diagrams were left out.</source>
        <translation>指板图已略去。</translation>
    </message>
    <message>
        <source>Figured bass was left out.</source>
        <translation>数字低音已略去。</translation>
    </message>
    <message>
        <source>Repeats and endings are read once, as they are written.</source>
        <translation>反复与房子记号按所写的读一遍。</translation>
    </message>
    <message>
        <source>Divisions that cannot be were left out; those before hold on.</source>
        <translation>不可能的时值划分已略去，沿用之前的。</translation>
    </message>
    <message>
        <source>Key signatures of single accidentals were left out.</source>
        <translation>由单个变音记号组成的调号已略去。</translation>
    </message>
    <message>
        <source>Church modes are kept as the signature alone.</source>
        <translation>教会调式只保留调号。</translation>
    </message>
    <message>
        <source>Music without a meter is read in bars as they are written.</source>
        <translation>没有拍号的音乐按所写的小节读入。</translation>
    </message>
    <message>
        <source>Lengths below zero were taken as none.</source>
        <translation>小于零的长度按零处理。</translation>
    </message>
    <message>
        <source>Notes without a length of their own were given that of their sign.</source>
        <translation>没有自身长度的音符取其符号的长度。</translation>
    </message>
    <message>
        <source>Notes of a pitch that cannot be were left out.</source>
        <translation>音高不可能的音符已略去。</translation>
    </message>
    <message>
        <source>Microtones were rounded to the nearest semitone.</source>
        <translation>微分音已取最近的半音。</translation>
    </message>
    <message>
        <source>Notes longer than a bar can be were left out.</source>
        <translation>比小节还长的音符已略去。</translation>
    </message>
    <message>
        <source>Cue notes, which are not to sound, were left out.</source>
        <translation>不发声的提示音已略去。</translation>
    </message>
    <message>
        <source>Notes without length were left out.</source>
        <translation>没有长度的音符已略去。</translation>
    </message>
    <message>
        <source>Ornaments and tremolos sound as plain notes.</source>
        <translation>装饰音与震音按普通音符发声。</translation>
    </message>
    <message>
        <source>Grace notes sound shortly before their beat.</source>
        <translation>倚音在拍前短促发声。</translation>
    </message>
    <message>
        <source>Only the first verse was kept.</source>
        <translation>只保留第一段歌词。</translation>
    </message>
    <message>
        <source>Hairpins do not change the loudness.</source>
        <translation>渐强渐弱记号不改变响度。</translation>
    </message>
    <message>
        <source>A part that the file announces is not in it.</source>
        <translation>文件声明的一个声部不在其中。</translation>
    </message>
    <message>
        <source>A part stands in the file that it does not announce; it was read all the same.</source>
        <translation>文件中有一个未声明的声部，照样读入。</translation>
    </message>
    <message>
        <source>(%1 times)</source>
        <translation>（%1 处）</translation>
    </message>
    <message>
        <source>The project %1 is open in another window%2.</source>
        <translation>项目 %1 已在另一个窗口中打开%2。</translation>
    </message>
    <message>
        <source>This project is open in another window%1.</source>
        <translation>这个项目已在另一个窗口中打开%1。</translation>
    </message>
    <message>
        <source>Go on there, or close it there first.</source>
        <translation>请在那里继续，或先在那里关闭它。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Moyun (format %2; this one knows %3).</source>
        <translation>%1 由较新版本的墨韵写成（格式 %2；本版本支持到 %3）。</translation>
    </message>
    <message>
        <source>It can be looked at, but not changed.</source>
        <translation>可以查看，但不能改动。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Moyun (format %2) and cannot be read by this one.</source>
        <translation>%1 由较新版本的墨韵写成（格式 %2），本版本无法读取。</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>请安装最新版本。</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation>%1 打开后被另一个程序改动过。</translation>
    </message>
    <message>
        <source>Save under another name to keep both, or replace it.</source>
        <translation>请另取名字保存以保留两者，或替换它。</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full.</source>
        <translation>无法写入 %1：磁盘已满。</translation>
    </message>
    <message>
        <source>Free some disk space; what was done before is safe.</source>
        <translation>请腾出一些磁盘空间；此前的内容是安全的。</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>请腾出一些磁盘空间。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>无法读写 %1：%2。</translation>
    </message>
    <message>
        <source>Look whether the disk is full or was removed; what was done before is safe.</source>
        <translation>请确认磁盘是否已满或被移除；此前的内容是安全的。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>Look whether it is there and may be written to.</source>
        <translation>请确认它是否存在、是否允许写入。</translation>
    </message>
    <message>
        <source>Look whether the folder may be written to and its disk has room.</source>
        <translation>请确认文件夹是否允许写入、磁盘是否还有空间。</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>找不到 %1。</translation>
    </message>
    <message>
        <source>Look whether it was moved, or its disk removed.</source>
        <translation>请确认它是否被移动，或磁盘是否被移除。</translation>
    </message>
    <message>
        <source>%1 is not a project of Moyun.</source>
        <translation>%1 不是墨韵的项目。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 is cut short: %2 of %3 bytes are there.</source>
        <translation>%1 不完整：只有 %2 字节，应有 %3 字节。</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or let &quot;moyun project recover&quot; save what is left.</source>
        <translation>请从原处重新复制，或用“moyun project recover”挽救剩下的内容。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 已损坏（%2）。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 已损坏：%2。</translation>
    </message>
    <message>
        <source>&quot;moyun project recover&quot; saves what can still be read; earlier versions may be whole.</source>
        <translation>“moyun project recover”可以挽救仍能读取的内容；较早的版本可能是完整的。</translation>
    </message>
    <message>
        <source>There is not enough memory for %1.</source>
        <translation>内存不足，无法处理 %1。</translation>
    </message>
    <message>
        <source>%1 is being used by another program.</source>
        <translation>%1 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>请先在那里关闭它。</translation>
    </message>
    <message>
        <source>Groups within groups, %1 deep, are more than an OpenRaster file may hold.</source>
        <translation>嵌套 %1 层的图层组超出了 OpenRaster 文件所能容纳的深度。</translation>
    </message>
    <message>
        <source>Take some of them apart: %1 are possible.</source>
        <translation>请拆开其中一些图层组：最多可嵌套 %1 层。</translation>
    </message>
    <message>
        <source>That version is no longer there.</source>
        <translation>那个版本已不存在。</translation>
    </message>
    <message>
        <source>Look at the list again; the oldest ones go when there are newer ones.</source>
        <translation>请重新查看列表；有了较新的版本，最旧的就会消失。</translation>
    </message>
    <message>
        <source>The video could not be made.</source>
        <translation>未能制作视频。</translation>
    </message>
    <message>
        <source>See that the disk has room and the folder may be written to, then try again; the log says more.</source>
        <translation>请确认磁盘有空间、文件夹可以写入，然后重试；日志里有详情。</translation>
    </message>
</context>
<context>
    <name>EraseGesture</name>
    <message numerus="yes">
        <source>%n note(s) to delete</source>
        <translation>
            <numerusform>将删除 %n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>删除音符</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something that is needed was not found.</source>
        <translation>找不到所需的东西。</translation>
    </message>
    <message>
        <source>It is larger than the limit.</source>
        <translation>超出了允许的大小。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>读写失败。</translation>
    </message>
    <message>
        <source>The device failed.</source>
        <translation>设备出错。</translation>
    </message>
    <message>
        <source>The file is not what it should be, or it is damaged.</source>
        <translation>该文件内容不对，或者已经损坏。</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>不支持这样做。</translation>
    </message>
</context>
<context>
    <name>FillGesture</name>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
</context>
<context>
    <name>GlueGesture</name>
    <message numerus="yes">
        <source>Join %n note(s)</source>
        <translation>
            <numerusform>连接 %n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>Join notes</source>
        <translation>连接音符</translation>
    </message>
</context>
<context>
    <name>GradientGesture</name>
    <message>
        <source>Gradient</source>
        <translation>渐变</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>Drums</source>
        <translation>鼓组</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>钢琴</translation>
    </message>
    <message>
        <source>Chromatic percussion</source>
        <translation>有音高打击乐</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>风琴</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>吉他</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>贝斯</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>弦乐</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>合奏</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>铜管</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>簧管</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>笛管</translation>
    </message>
    <message>
        <source>Synth lead</source>
        <translation>合成主奏</translation>
    </message>
    <message>
        <source>Synth pad</source>
        <translation>合成铺底</translation>
    </message>
    <message>
        <source>Synth effects</source>
        <translation>合成效果</translation>
    </message>
    <message>
        <source>World</source>
        <translation>民族乐器</translation>
    </message>
    <message>
        <source>Percussive</source>
        <translation>打击乐</translation>
    </message>
    <message>
        <source>Sound effects</source>
        <translation>音效</translation>
    </message>
    <message>
        <source>Grand piano</source>
        <translation>大钢琴</translation>
    </message>
    <message>
        <source>Bright piano</source>
        <translation>明亮钢琴</translation>
    </message>
    <message>
        <source>Electric grand piano</source>
        <translation>电声大钢琴</translation>
    </message>
    <message>
        <source>Honky-tonk piano</source>
        <translation>酒吧钢琴</translation>
    </message>
    <message>
        <source>Electric piano 1</source>
        <translation>电钢琴 1</translation>
    </message>
    <message>
        <source>Electric piano 2</source>
        <translation>电钢琴 2</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>羽管键琴</translation>
    </message>
    <message>
        <source>Clavinet</source>
        <translation>击弦古钢琴</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>钢片琴</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>钟琴</translation>
    </message>
    <message>
        <source>Music box</source>
        <translation>八音盒</translation>
    </message>
    <message>
        <source>Vibraphone</source>
        <translation>颤音琴</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>马林巴</translation>
    </message>
    <message>
        <source>Xylophone</source>
        <translation>木琴</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>管钟</translation>
    </message>
    <message>
        <source>Dulcimer</source>
        <translation>扬琴</translation>
    </message>
    <message>
        <source>Drawbar organ</source>
        <translation>拉杆风琴</translation>
    </message>
    <message>
        <source>Percussive organ</source>
        <translation>敲击风琴</translation>
    </message>
    <message>
        <source>Rock organ</source>
        <translation>摇滚风琴</translation>
    </message>
    <message>
        <source>Church organ</source>
        <translation>管风琴</translation>
    </message>
    <message>
        <source>Reed organ</source>
        <translation>簧风琴</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>手风琴</translation>
    </message>
    <message>
        <source>Harmonica</source>
        <translation>口琴</translation>
    </message>
    <message>
        <source>Bandoneon</source>
        <translation>班多钮手风琴</translation>
    </message>
    <message>
        <source>Nylon-string guitar</source>
        <translation>尼龙弦吉他</translation>
    </message>
    <message>
        <source>Steel-string guitar</source>
        <translation>钢弦吉他</translation>
    </message>
    <message>
        <source>Jazz guitar</source>
        <translation>爵士吉他</translation>
    </message>
    <message>
        <source>Clean electric guitar</source>
        <translation>清音电吉他</translation>
    </message>
    <message>
        <source>Muted electric guitar</source>
        <translation>闷音电吉他</translation>
    </message>
    <message>
        <source>Overdriven guitar</source>
        <translation>过载吉他</translation>
    </message>
    <message>
        <source>Distorted guitar</source>
        <translation>失真吉他</translation>
    </message>
    <message>
        <source>Guitar harmonics</source>
        <translation>吉他泛音</translation>
    </message>
    <message>
        <source>Acoustic bass</source>
        <translation>原声贝斯</translation>
    </message>
    <message>
        <source>Fingered bass</source>
        <translation>指弹贝斯</translation>
    </message>
    <message>
        <source>Picked bass</source>
        <translation>拨片贝斯</translation>
    </message>
    <message>
        <source>Fretless bass</source>
        <translation>无品贝斯</translation>
    </message>
    <message>
        <source>Slap bass 1</source>
        <translation>击弦贝斯 1</translation>
    </message>
    <message>
        <source>Slap bass 2</source>
        <translation>击弦贝斯 2</translation>
    </message>
    <message>
        <source>Synth bass 1</source>
        <translation>合成贝斯 1</translation>
    </message>
    <message>
        <source>Synth bass 2</source>
        <translation>合成贝斯 2</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>小提琴</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>中提琴</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>大提琴</translation>
    </message>
    <message>
        <source>Double bass</source>
        <translation>低音提琴</translation>
    </message>
    <message>
        <source>Tremolo strings</source>
        <translation>震音弦乐</translation>
    </message>
    <message>
        <source>Pizzicato strings</source>
        <translation>拨奏弦乐</translation>
    </message>
    <message>
        <source>Harp</source>
        <translation>竖琴</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>定音鼓</translation>
    </message>
    <message>
        <source>String ensemble 1</source>
        <translation>弦乐合奏 1</translation>
    </message>
    <message>
        <source>String ensemble 2</source>
        <translation>弦乐合奏 2</translation>
    </message>
    <message>
        <source>Synth strings 1</source>
        <translation>合成弦乐 1</translation>
    </message>
    <message>
        <source>Synth strings 2</source>
        <translation>合成弦乐 2</translation>
    </message>
    <message>
        <source>Choir (ah)</source>
        <translation>合唱（啊）</translation>
    </message>
    <message>
        <source>Voice (oh)</source>
        <translation>人声（噢）</translation>
    </message>
    <message>
        <source>Synth voice</source>
        <translation>合成人声</translation>
    </message>
    <message>
        <source>Orchestra hit</source>
        <translation>乐队齐击</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>小号</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>长号</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>大号</translation>
    </message>
    <message>
        <source>Muted trumpet</source>
        <translation>弱音小号</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>圆号</translation>
    </message>
    <message>
        <source>Brass section</source>
        <translation>铜管组</translation>
    </message>
    <message>
        <source>Synth brass 1</source>
        <translation>合成铜管 1</translation>
    </message>
    <message>
        <source>Synth brass 2</source>
        <translation>合成铜管 2</translation>
    </message>
    <message>
        <source>Soprano saxophone</source>
        <translation>高音萨克斯</translation>
    </message>
    <message>
        <source>Alto saxophone</source>
        <translation>中音萨克斯</translation>
    </message>
    <message>
        <source>Tenor saxophone</source>
        <translation>次中音萨克斯</translation>
    </message>
    <message>
        <source>Baritone saxophone</source>
        <translation>上低音萨克斯</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>双簧管</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>英国管</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>大管</translation>
    </message>
    <message>
        <source>Clarinet</source>
        <translation>单簧管</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>短笛</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>长笛</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>竖笛</translation>
    </message>
    <message>
        <source>Pan flute</source>
        <translation>排箫</translation>
    </message>
    <message>
        <source>Blown bottle</source>
        <translation>吹瓶</translation>
    </message>
    <message>
        <source>Shakuhachi</source>
        <translation>尺八</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>口哨</translation>
    </message>
    <message>
        <source>Ocarina</source>
        <translation>陶笛</translation>
    </message>
    <message>
        <source>Square lead</source>
        <translation>方波主奏</translation>
    </message>
    <message>
        <source>Sawtooth lead</source>
        <translation>锯齿波主奏</translation>
    </message>
    <message>
        <source>Calliope lead</source>
        <translation>汽笛风琴主奏</translation>
    </message>
    <message>
        <source>Chiff lead</source>
        <translation>吹管主奏</translation>
    </message>
    <message>
        <source>Charang lead</source>
        <translation>拨弦主奏</translation>
    </message>
    <message>
        <source>Voice lead</source>
        <translation>人声主奏</translation>
    </message>
    <message>
        <source>Fifths lead</source>
        <translation>五度主奏</translation>
    </message>
    <message>
        <source>Bass and lead</source>
        <translation>贝斯与主奏</translation>
    </message>
    <message>
        <source>New age pad</source>
        <translation>新世纪铺底</translation>
    </message>
    <message>
        <source>Warm pad</source>
        <translation>温暖铺底</translation>
    </message>
    <message>
        <source>Polysynth pad</source>
        <translation>复音铺底</translation>
    </message>
    <message>
        <source>Choir pad</source>
        <translation>合唱铺底</translation>
    </message>
    <message>
        <source>Bowed pad</source>
        <translation>弓弦铺底</translation>
    </message>
    <message>
        <source>Metallic pad</source>
        <translation>金属铺底</translation>
    </message>
    <message>
        <source>Halo pad</source>
        <translation>光环铺底</translation>
    </message>
    <message>
        <source>Sweep pad</source>
        <translation>扫频铺底</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>电影配乐</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>水晶</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>氛围</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明亮</translation>
    </message>
    <message>
        <source>Goblins</source>
        <translation>精灵</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>回声</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>科幻</translation>
    </message>
    <message>
        <source>Sitar</source>
        <translation>西塔琴</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>班卓琴</translation>
    </message>
    <message>
        <source>Shamisen</source>
        <translation>三味线</translation>
    </message>
    <message>
        <source>Koto</source>
        <translation>日本筝</translation>
    </message>
    <message>
        <source>Kalimba</source>
        <translation>卡林巴</translation>
    </message>
    <message>
        <source>Bagpipe</source>
        <translation>风笛</translation>
    </message>
    <message>
        <source>Fiddle</source>
        <translation>民间提琴</translation>
    </message>
    <message>
        <source>Shehnai</source>
        <translation>唢呐奈</translation>
    </message>
    <message>
        <source>Tinkle bell</source>
        <translation>铃铛</translation>
    </message>
    <message>
        <source>Agogo</source>
        <translation>阿哥哥铃</translation>
    </message>
    <message>
        <source>Steel drums</source>
        <translation>钢鼓</translation>
    </message>
    <message>
        <source>Woodblock</source>
        <translation>木鱼</translation>
    </message>
    <message>
        <source>Taiko drum</source>
        <translation>太鼓</translation>
    </message>
    <message>
        <source>Melodic tom</source>
        <translation>旋律鼓</translation>
    </message>
    <message>
        <source>Synth drum</source>
        <translation>合成鼓</translation>
    </message>
    <message>
        <source>Reverse cymbal</source>
        <translation>反向镲</translation>
    </message>
    <message>
        <source>Guitar fret noise</source>
        <translation>吉他品丝声</translation>
    </message>
    <message>
        <source>Breath noise</source>
        <translation>呼吸声</translation>
    </message>
    <message>
        <source>Seashore</source>
        <translation>海浪</translation>
    </message>
    <message>
        <source>Bird tweet</source>
        <translation>鸟鸣</translation>
    </message>
    <message>
        <source>Telephone ring</source>
        <translation>电话铃</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>直升机</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>掌声</translation>
    </message>
    <message>
        <source>Gunshot</source>
        <translation>枪声</translation>
    </message>
</context>
<context>
    <name>LineGesture</name>
    <message>
        <source>%1 px, %2°</source>
        <translation>%1 像素，%2°</translation>
    </message>
</context>
<context>
    <name>MoveContentGesture</name>
    <message>
        <source>%1, %2 px</source>
        <translation>%1, %2 像素</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
</context>
<context>
    <name>MoveGesture</name>
    <message>
        <source>Copy to %1 at %2</source>
        <translation>复制到 %1，%2</translation>
    </message>
    <message>
        <source>Move to %1 at %2</source>
        <translation>移到 %1，%2</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>移动音符</translation>
    </message>
    <message>
        <source>Copy notes</source>
        <translation>复制音符</translation>
    </message>
</context>
<context>
    <name>MusicAsk</name>
    <message>
        <source>The model does not know the composer %1. Choose another.</source>
        <translation>模型不认识作曲家 %1，请另选。</translation>
    </message>
    <message>
        <source>The model does not know the texture %1. Choose another.</source>
        <translation>模型不认识编制 %1，请另选。</translation>
    </message>
    <message>
        <source>At most four tracks can be composed together. Choose fewer roles.</source>
        <translation>最多同时写四条音轨，请少选几个声部。</translation>
    </message>
    <message>
        <source>The model does not know the role %1. Choose another.</source>
        <translation>模型不认识声部 %1，请另选。</translation>
    </message>
    <message>
        <source>The model has no bars of %1/%2. Choose a meter whose bars last at most 24 sixteenths, such as 4/4, 3/4, 2/4, 6/8 or 2/2.</source>
        <translation>模型没有 %1/%2 拍的小节。请选每小节不超过 24 个十六分音符的拍号，如 4/4、3/4、2/4、6/8 或 2/2。</translation>
    </message>
    <message>
        <source>The edited track has no notes to accompany. Write a melody first.</source>
        <translation>当前音轨没有音符可配伴奏，请先写旋律。</translation>
    </message>
    <message>
        <source>Percussion cannot be accompanied. Choose a track with a melody.</source>
        <translation>打击乐无法配伴奏，请选有旋律的音轨。</translation>
    </message>
    <message>
        <source>At most three tracks can accompany the edited one. Choose them.</source>
        <translation>最多三条音轨为当前音轨伴奏，请选定。</translation>
    </message>
    <message>
        <source>An accompaniment needs a texture of two or more tracks. Choose another.</source>
        <translation>伴奏需要两条或更多音轨的编制，请另选。</translation>
    </message>
    <message>
        <source>Select the notes, or choose the bars on the ruler, that are to be varied.</source>
        <translation>请选中要变奏的音符，或在标尺上选小节。</translation>
    </message>
    <message>
        <source>Choose the bars to fill on the ruler.</source>
        <translation>请在标尺上选要填写的小节。</translation>
    </message>
    <message>
        <source>There is nothing to go on from yet. Write some notes, or choose New piece.</source>
        <translation>还没有可续写的内容。请先写些音符，或选“新作一曲”。</translation>
    </message>
    <message>
        <source>None of the tracks chosen can be composed. Choose one that is not percussion.</source>
        <translation>所选音轨都不能写。请选一条非打击乐的音轨。</translation>
    </message>
    <message>
        <source>At most four tracks can be composed together. Choose them.</source>
        <translation>最多同时写四条音轨，请选定。</translation>
    </message>
    <message>
        <source>Choose two takes, from which and to which the path leads.</source>
        <translation>请选两稿，作为过渡的起点与终点。</translation>
    </message>
    <message>
        <source>Path, step %1 of %2</source>
        <translation>过渡，第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1小调</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1大调</translation>
    </message>
    <message>
        <source>%1, %2 bars, %3</source>
        <translation>%1，%2 小节，%3</translation>
    </message>
    <message>
        <source>%1, %2 bars more, %3</source>
        <translation>%1，续 %2 小节，%3</translation>
    </message>
    <message>
        <source>Accompaniment, %1</source>
        <translation>伴奏，%1</translation>
    </message>
    <message>
        <source>Variation of bars %1–%2, %3</source>
        <translation>第 %1–%2 小节变奏，%3</translation>
    </message>
    <message>
        <source>Accompaniment of bars %1–%2, %3</source>
        <translation>第 %1–%2 小节伴奏，%3</translation>
    </message>
    <message>
        <source>Bars %1–%2, %3</source>
        <translation>第 %1–%2 小节，%3</translation>
    </message>
</context>
<context>
    <name>MusicWords</name>
    <message>
        <source>Arriaga</source>
        <translation>阿里亚加</translation>
    </message>
    <message>
        <source>Bach</source>
        <translation>巴赫</translation>
    </message>
    <message>
        <source>Beethoven</source>
        <translation>贝多芬</translation>
    </message>
    <message>
        <source>Bizet</source>
        <translation>比才</translation>
    </message>
    <message>
        <source>Borodin</source>
        <translation>鲍罗丁</translation>
    </message>
    <message>
        <source>Brahms</source>
        <translation>勃拉姆斯</translation>
    </message>
    <message>
        <source>Burgmüller</source>
        <translation>布格缪勒</translation>
    </message>
    <message>
        <source>Chaminade</source>
        <translation>夏米纳德</translation>
    </message>
    <message>
        <source>Chausson</source>
        <translation>肖松</translation>
    </message>
    <message>
        <source>Cherubini</source>
        <translation>凯鲁比尼</translation>
    </message>
    <message>
        <source>Chopin</source>
        <translation>肖邦</translation>
    </message>
    <message>
        <source>Cornelius</source>
        <translation>科内利乌斯</translation>
    </message>
    <message>
        <source>Czerny</source>
        <translation>车尔尼</translation>
    </message>
    <message>
        <source>Debussy</source>
        <translation>德彪西</translation>
    </message>
    <message>
        <source>Dvořák</source>
        <translation>德沃夏克</translation>
    </message>
    <message>
        <source>Faisst</source>
        <translation>法伊斯特</translation>
    </message>
    <message>
        <source>Fauré</source>
        <translation>福雷</translation>
    </message>
    <message>
        <source>Franz</source>
        <translation>弗朗茨</translation>
    </message>
    <message>
        <source>Gounod</source>
        <translation>古诺</translation>
    </message>
    <message>
        <source>Grieg</source>
        <translation>格里格</translation>
    </message>
    <message>
        <source>Handel</source>
        <translation>亨德尔</translation>
    </message>
    <message>
        <source>Haydn</source>
        <translation>海顿</translation>
    </message>
    <message>
        <source>Fanny Hensel</source>
        <translation>范妮·亨泽尔</translation>
    </message>
    <message>
        <source>Holmès</source>
        <translation>奥尔梅斯</translation>
    </message>
    <message>
        <source>Jaëll</source>
        <translation>雅埃尔</translation>
    </message>
    <message>
        <source>Kinkel</source>
        <translation>金克尔</translation>
    </message>
    <message>
        <source>Kralik</source>
        <translation>克拉利克</translation>
    </message>
    <message>
        <source>Lang</source>
        <translation>朗</translation>
    </message>
    <message>
        <source>Lehmann</source>
        <translation>莱曼</translation>
    </message>
    <message>
        <source>Liszt</source>
        <translation>李斯特</translation>
    </message>
    <message>
        <source>Mahler</source>
        <translation>马勒</translation>
    </message>
    <message>
        <source>Mendelssohn</source>
        <translation>门德尔松</translation>
    </message>
    <message>
        <source>Mozart</source>
        <translation>莫扎特</translation>
    </message>
    <message>
        <source>Paradis</source>
        <translation>帕拉迪斯</translation>
    </message>
    <message>
        <source>Parratt</source>
        <translation>帕拉特</translation>
    </message>
    <message>
        <source>Ravel</source>
        <translation>拉威尔</translation>
    </message>
    <message>
        <source>Saint-Georges</source>
        <translation>圣乔治</translation>
    </message>
    <message>
        <source>Satie</source>
        <translation>萨蒂</translation>
    </message>
    <message>
        <source>Scarlatti</source>
        <translation>斯卡拉蒂</translation>
    </message>
    <message>
        <source>Schröter</source>
        <translation>施勒特尔</translation>
    </message>
    <message>
        <source>Schubert</source>
        <translation>舒伯特</translation>
    </message>
    <message>
        <source>Schumann</source>
        <translation>舒曼</translation>
    </message>
    <message>
        <source>Smetana</source>
        <translation>斯美塔那</translation>
    </message>
    <message>
        <source>Tchaikovsky</source>
        <translation>柴可夫斯基</translation>
    </message>
    <message>
        <source>Folk tunes</source>
        <translation>民歌</translation>
    </message>
    <message>
        <source>Viardot</source>
        <translation>维亚尔多</translation>
    </message>
    <message>
        <source>Wolf</source>
        <translation>沃尔夫</translation>
    </message>
    <message>
        <source>String quartet</source>
        <translation>弦乐四重奏</translation>
    </message>
    <message>
        <source>Choir in four parts</source>
        <translation>四部合唱</translation>
    </message>
    <message>
        <source>Piano, two hands</source>
        <translation>钢琴（双手）</translation>
    </message>
    <message>
        <source>Organ with pedal</source>
        <translation>管风琴（带脚键盘）</translation>
    </message>
    <message>
        <source>Voice and piano</source>
        <translation>人声与钢琴</translation>
    </message>
    <message>
        <source>Melody with chords</source>
        <translation>旋律与和弦</translation>
    </message>
    <message>
        <source>Tracks of my choice</source>
        <translation>自选音轨</translation>
    </message>
    <message>
        <source>First violin</source>
        <translation>第一小提琴</translation>
    </message>
    <message>
        <source>Second violin</source>
        <translation>第二小提琴</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>中提琴</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>大提琴</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>右手</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>左手</translation>
    </message>
    <message>
        <source>Pedal</source>
        <translation>脚键盘</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>旋律</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>和弦</translation>
    </message>
    <message>
        <source>Soprano</source>
        <translation>女高音</translation>
    </message>
    <message>
        <source>Alto</source>
        <translation>女低音</translation>
    </message>
    <message>
        <source>Tenor</source>
        <translation>男高音</translation>
    </message>
    <message>
        <source>Bass voice</source>
        <translation>男低音</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>人声</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>其他声部</translation>
    </message>
    <message>
        <source>%1♯</source>
        <translation>升%1</translation>
    </message>
    <message>
        <source>%1♭</source>
        <translation>降%1</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1小调</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1大调</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>大调</translation>
    </message>
    <message>
        <source>Natural minor</source>
        <translation>自然小调</translation>
    </message>
    <message>
        <source>Harmonic minor</source>
        <translation>和声小调</translation>
    </message>
    <message>
        <source>Melodic minor</source>
        <translation>旋律小调</translation>
    </message>
    <message>
        <source>Dorian</source>
        <translation>多利亚</translation>
    </message>
    <message>
        <source>Phrygian</source>
        <translation>弗里几亚</translation>
    </message>
    <message>
        <source>Lydian</source>
        <translation>利底亚</translation>
    </message>
    <message>
        <source>Mixolydian</source>
        <translation>混合利底亚</translation>
    </message>
    <message>
        <source>Locrian</source>
        <translation>洛克利亚</translation>
    </message>
    <message>
        <source>Major pentatonic</source>
        <translation>大调五声音阶</translation>
    </message>
    <message>
        <source>Minor pentatonic</source>
        <translation>小调五声音阶</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>布鲁斯音阶</translation>
    </message>
    <message>
        <source>Whole tones</source>
        <translation>全音音阶</translation>
    </message>
    <message>
        <source>Chromatic</source>
        <translation>半音音阶</translation>
    </message>
    <message>
        <source>New piece</source>
        <translation>新作一曲</translation>
    </message>
    <message>
        <source>Go on with the score</source>
        <translation>续写乐谱</translation>
    </message>
    <message>
        <source>Fill the selected bars</source>
        <translation>填写所选小节</translation>
    </message>
    <message>
        <source>Accompany the edited track</source>
        <translation>为当前音轨配伴奏</translation>
    </message>
    <message>
        <source>Vary the selected bars</source>
        <translation>变奏所选小节</translation>
    </message>
    <message>
        <source>Path between two takes</source>
        <translation>两稿之间的过渡</translation>
    </message>
    <message>
        <source>Applying a take replaces the score; undo brings it back.</source>
        <translation>采用一稿会替换乐谱，撤销即可恢复。</translation>
    </message>
    <message>
        <source>Adds bars after the last one; key and meter are the score&apos;s.</source>
        <translation>在最后一小节之后续写；调与拍号随乐谱。</translation>
    </message>
    <message>
        <source>Composes the selected bars anew to fit what stands around them; all else stays.</source>
        <translation>重写所选小节，与前后衔接；其余不动。</translation>
    </message>
    <message>
        <source>Keeps the edited track note for note and writes the others to it.</source>
        <translation>当前音轨一音不改，为它写其他音轨。</translation>
    </message>
    <message>
        <source>Composes the selected bars again, nearer to them or farther away.</source>
        <translation>把所选小节再写一遍，可近可远。</translation>
    </message>
    <message>
        <source>Leads from one take to another; every step is a take of its own.</source>
        <translation>从一稿过渡到另一稿，每一步自成一稿。</translation>
    </message>
    <message>
        <source>Bar %1</source>
        <translation>第 %1 小节</translation>
    </message>
    <message>
        <source>Bars %1–%2</source>
        <translation>第 %1–%2 小节</translation>
    </message>
</context>
<context>
    <name>NoteNames</name>
    <message>
        <source>High Q</source>
        <translation>高 Q 音</translation>
    </message>
    <message>
        <source>Slap</source>
        <translation>拍击</translation>
    </message>
    <message>
        <source>Scratch push</source>
        <translation>搓盘推</translation>
    </message>
    <message>
        <source>Scratch pull</source>
        <translation>搓盘拉</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>鼓棒</translation>
    </message>
    <message>
        <source>Square click</source>
        <translation>方波嗒声</translation>
    </message>
    <message>
        <source>Metronome click</source>
        <translation>节拍器嗒声</translation>
    </message>
    <message>
        <source>Metronome bell</source>
        <translation>节拍器铃</translation>
    </message>
    <message>
        <source>Bass drum 2</source>
        <translation>大鼓 2</translation>
    </message>
    <message>
        <source>Bass drum 1</source>
        <translation>大鼓 1</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>边击</translation>
    </message>
    <message>
        <source>Snare 1</source>
        <translation>军鼓 1</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>拍手</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>军鼓 2</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>低音落地鼓</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>闭合踩镲</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>高音落地鼓</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>踏板踩镲</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>低音通鼓</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>开放踩镲</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>中低音通鼓</translation>
    </message>
    <message>
        <source>High-mid tom</source>
        <translation>中高音通鼓</translation>
    </message>
    <message>
        <source>Crash 1</source>
        <translation>碎音镲 1</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>高音通鼓</translation>
    </message>
    <message>
        <source>Ride 1</source>
        <translation>叮叮镲 1</translation>
    </message>
    <message>
        <source>China cymbal</source>
        <translation>中国镲</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>镲帽</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>铃鼓</translation>
    </message>
    <message>
        <source>Splash cymbal</source>
        <translation>水镲</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>牛铃</translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation>碎音镲 2</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>颤音器</translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation>叮叮镲 2</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>高音邦戈鼓</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>低音邦戈鼓</translation>
    </message>
    <message>
        <source>Muted high conga</source>
        <translation>高音康加鼓（闷）</translation>
    </message>
    <message>
        <source>Open high conga</source>
        <translation>高音康加鼓（开）</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>低音康加鼓</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>高音天巴鼓</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>低音天巴鼓</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>高音阿哥哥铃</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>低音阿哥哥铃</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>沙珠筒</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>沙锤</translation>
    </message>
    <message>
        <source>Short whistle</source>
        <translation>短哨</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>长哨</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>短刮瓜</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>长刮瓜</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>响棒</translation>
    </message>
    <message>
        <source>High wood block</source>
        <translation>高音木鱼</translation>
    </message>
    <message>
        <source>Low wood block</source>
        <translation>低音木鱼</translation>
    </message>
    <message>
        <source>Muted cuica</source>
        <translation>库依卡鼓（闷）</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>库依卡鼓（开）</translation>
    </message>
    <message>
        <source>Muted triangle</source>
        <translation>三角铁（闷）</translation>
    </message>
    <message>
        <source>Open triangle</source>
        <translation>三角铁（开）</translation>
    </message>
    <message>
        <source>Shaker</source>
        <translation>沙筒</translation>
    </message>
    <message>
        <source>Jingle bell</source>
        <translation>串铃</translation>
    </message>
    <message>
        <source>Bell tree</source>
        <translation>铃树</translation>
    </message>
    <message>
        <source>Castanets</source>
        <translation>响板</translation>
    </message>
    <message>
        <source>Muted surdo</source>
        <translation>苏尔多鼓（闷）</translation>
    </message>
    <message>
        <source>Open surdo</source>
        <translation>苏尔多鼓（开）</translation>
    </message>
    <message>
        <source>Modulation</source>
        <translation>颤音轮</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>声像</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Sustain pedal</source>
        <translation>延音踏板</translation>
    </message>
    <message>
        <source>Sostenuto pedal</source>
        <translation>持音踏板</translation>
    </message>
    <message>
        <source>Soft pedal</source>
        <translation>柔音踏板</translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation>混响</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>合唱效果</translation>
    </message>
    <message>
        <source>Pitch bend</source>
        <translation>弯音</translation>
    </message>
    <message>
        <source>Controller %1</source>
        <translation>控制器 %1</translation>
    </message>
    <message>
        <source>1/%1 triplet</source>
        <translation>1/%1 三连音</translation>
    </message>
    <message>
        <source>%1 quarters</source>
        <translation>%1 个四分音符</translation>
    </message>
</context>
<context>
    <name>PaintBook</name>
    <message>
        <source>Pressure of the pen</source>
        <translation>压感曲线</translation>
    </message>
    <message>
        <source>What becomes of the pressure of a tablet&apos;s pen, for brush, eraser and style mask: from left light to hard, upwards what the tool gets. Drag points; a click makes one, Delete takes one away.</source>
        <translation>数位笔的压力如何作用于画笔、橡皮擦和风格蒙版：由左至右是从轻到重，向上是工具得到的力度。拖动各点；单击新增一点，Delete 删去一点。</translation>
    </message>
    <message>
        <source>tablet stylus curve</source>
        <translation>数位板 数位笔 手写板 压力 曲线</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>直线</translation>
    </message>
</context>
<context>
    <name>PoemWords</name>
    <message>
        <source>Pingshui (106 groups)</source>
        <translation>平水韵（106 部）</translation>
    </message>
    <message>
        <source>Cilin (19 parts)</source>
        <translation>词林正韵（19 部）</translation>
    </message>
    <message>
        <source>Modern Mandarin (14 groups)</source>
        <translation>中华新韵（14 部）</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>病</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>不查</translation>
    </message>
</context>
<context>
    <name>ProjectWords</name>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
</context>
<context>
    <name>ResizeGesture</name>
    <message>
        <source>Length %1</source>
        <translation>时值 %1</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>改变时值</translation>
    </message>
</context>
<context>
    <name>RollCommands</name>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>铅笔</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>剪刀</translation>
    </message>
    <message>
        <source>Glue</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Velocity tool</source>
        <translation>力度工具</translation>
    </message>
    <message>
        <source>Cu&amp;t notes</source>
        <translation>剪切音符(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy notes</source>
        <translation>复制音符(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste notes</source>
        <translation>粘贴音符(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete notes</source>
        <translation>删除音符(&amp;D)</translation>
    </message>
    <message>
        <source>Duplicat&amp;e</source>
        <translation>重复一份(&amp;E)</translation>
    </message>
    <message>
        <source>Select &amp;all notes</source>
        <translation>全选音符(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>Select the notes of the chosen &amp;bars</source>
        <translation>选择小节内的音符(&amp;B)</translation>
    </message>
    <message>
        <source>Choose the bars of the &amp;selection</source>
        <translation>选择音符所在的小节(&amp;S)</translation>
    </message>
    <message>
        <source>Choose no bars</source>
        <translation>取消选择小节</translation>
    </message>
    <message>
        <source>Up a semitone</source>
        <translation>升半音</translation>
    </message>
    <message>
        <source>Down a semitone</source>
        <translation>降半音</translation>
    </message>
    <message>
        <source>Up an octave</source>
        <translation>升八度</translation>
    </message>
    <message>
        <source>Down an octave</source>
        <translation>降八度</translation>
    </message>
    <message>
        <source>Up a step of the scale</source>
        <translation>沿音阶升一级</translation>
    </message>
    <message>
        <source>Down a step of the scale</source>
        <translation>沿音阶降一级</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>加强</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>&amp;Join notes</source>
        <translation>连接音符(&amp;J)</translation>
    </message>
    <message>
        <source>Cut at the pla&amp;yhead</source>
        <translation>在播放位置切分(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Legato</source>
        <translation>连奏(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hold the pedal over the selection</source>
        <translation>为所选音符踩踏板(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quantise to the grid</source>
        <translation>量化到网格(&amp;Q)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Higher rows</source>
        <translation>加高音行</translation>
    </message>
    <message>
        <source>Lower rows</source>
        <translation>压低音行</translation>
    </message>
    <message>
        <source>&amp;Whole piece</source>
        <translation>全曲(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom to the &amp;selection</source>
        <translation>缩放到所选(&amp;S)</translation>
    </message>
    <message>
        <source>To the st&amp;art</source>
        <translation>到开头(&amp;A)</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>到结尾(&amp;E)</translation>
    </message>
    <message>
        <source>Show the &amp;playhead</source>
        <translation>显示播放位置(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;other tracks&apos; notes</source>
        <translation>显示或隐藏其他音轨(&amp;O)</translation>
    </message>
    <message>
        <source>Show or hide note &amp;names</source>
        <translation>显示或隐藏音名(&amp;N)</translation>
    </message>
    <message>
        <source>Show or hide the o&amp;verview</source>
        <translation>显示或隐藏总览(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;chords</source>
        <translation>显示或隐藏和弦(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the ve&amp;locities</source>
        <translation>显示或隐藏力度(&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide the cont&amp;rollers</source>
        <translation>显示或隐藏控制器(&amp;R)</translation>
    </message>
    <message>
        <source>Snap to the gri&amp;d</source>
        <translation>对齐网格(&amp;D)</translation>
    </message>
    <message>
        <source>Keep drawn notes in the sca&amp;le</source>
        <translation>绘制时只用音阶内的音(&amp;L)</translation>
    </message>
    <message>
        <source>Step inp&amp;ut from a keyboard</source>
        <translation>键盘步进输入(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Follow the playhead</source>
        <translation>跟随播放位置(&amp;F)</translation>
    </message>
    <message>
        <source>Follow s&amp;moothly</source>
        <translation>平滑跟随(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation>显示或隐藏(&amp;H)</translation>
    </message>
</context>
<context>
    <name>RollEdits</name>
    <message>
        <source>Delete notes</source>
        <translation>删除音符</translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation>粘贴音符</translation>
    </message>
    <message>
        <source>Duplicate notes</source>
        <translation>重复音符</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>移调</translation>
    </message>
    <message>
        <source>Transpose in the scale</source>
        <translation>沿音阶移动</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>移动音符</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>改变时值</translation>
    </message>
    <message>
        <source>Change velocity</source>
        <translation>改变力度</translation>
    </message>
    <message>
        <source>Join notes</source>
        <translation>连接音符</translation>
    </message>
    <message>
        <source>Cut notes</source>
        <translation>切分音符</translation>
    </message>
    <message>
        <source>Legato</source>
        <translation>连奏</translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation>绘制音符</translation>
    </message>
</context>
<context>
    <name>SelectGesture</name>
    <message numerus="yes">
        <source>%n note(s) selected</source>
        <translation>
            <numerusform>已选 %n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>ShapeGesture</name>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
</context>
<context>
    <name>ShellSettings</name>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Work and undo</source>
        <translation>工作与撤销</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>Verse</source>
        <translation>诗词</translation>
    </message>
    <message>
        <source>Sound and MIDI</source>
        <translation>声音与 MIDI</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>The colours of the window. High contrast is for eyes that need clear edges: white on black, yellow and blue, thick lines around what has the focus.</source>
        <translation>窗口的配色。高对比度为黑底白字，配黄、蓝二色，焦点处有粗框，轮廓更清楚。</translation>
    </message>
    <message>
        <source>theme colours dark mode contrast</source>
        <translation>主题 颜色 深色 浅色 对比度</translation>
    </message>
    <message>
        <source>Dark (ink)</source>
        <translation>深色（墨）</translation>
    </message>
    <message>
        <source>Light (paper)</source>
        <translation>浅色（纸）</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of all texts in the window; it changes at once.</source>
        <translation>界面文字所用的语言，立即生效。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>界面缩放</translation>
    </message>
    <message>
        <source>Makes texts, buttons and pictures larger or smaller than the screen asks for.</source>
        <translation>在系统缩放的基础上，再放大或缩小文字、按钮和图片。</translation>
    </message>
    <message>
        <source>scale zoom font HiDPI</source>
        <translation>缩放 字号 大小 高分屏 HiDPI</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where pictures are restyled. A graphics card is many times faster; without one the processor does it.</source>
        <translation>用哪个设备转换图片风格。显卡要快许多倍；没有显卡时使用处理器。</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>最快的</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器（CPU）</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡（CUDA）</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>处理器线程</translation>
    </message>
    <message>
        <source>How many cores the networks may use at once. Fewer leave the rest of the machine more room.</source>
        <translation>模型最多同时使用的处理器核心数。少用一些，可为其他程序留出余地。</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>全部核心</translation>
    </message>
    <message>
        <source>Memory for networks</source>
        <translation>模型所用内存</translation>
    </message>
    <message>
        <source>Networks that were used stay loaded up to this much, so that they answer at once; the longest unused go first.</source>
        <translation>用过的模型在此限度内留在内存中，随时可用；最久未用的最先释放。</translation>
    </message>
    <message>
        <source>memory budget RAM models</source>
        <translation>内存 预算 模型</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>How long after a change it is stored for good, whatever happens; 0 is at once. Your own files change only when you save.</source>
        <translation>改动之后隔这么久自动备份，程序意外退出也能恢复；0 表示立即备份。您自己的文件只在保存时才会改变。</translation>
    </message>
    <message>
        <source>recovery crash backup</source>
        <translation>恢复 崩溃 备份</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Memory for undo</source>
        <translation>撤销所用内存</translation>
    </message>
    <message>
        <source>The steps of the picture stay in memory up to this much; older ones are packed into a scratch file and can still be undone.</source>
        <translation>图片的撤销步骤在此限度内留在内存中；更早的步骤压缩后存到暂存文件，仍可撤销。</translation>
    </message>
    <message>
        <source>Disk for undo</source>
        <translation>撤销所用磁盘</translation>
    </message>
    <message>
        <source>How large that scratch file in the cache folder may become. Beyond it the oldest steps are dropped, and Moyun says so.</source>
        <translation>缓存文件夹中暂存文件的大小上限。超出后将舍弃最早的步骤，墨韵会告知。</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
</context>
<context>
    <name>SoundBook</name>
    <message>
        <source>A port that is not there now</source>
        <translation>现在不存在的端口</translation>
    </message>
    <message>
        <source>MIDI port device keyboard synthesiser</source>
        <translation>MIDI 端口 设备 键盘 合成器</translation>
    </message>
    <message>
        <source>Built-in synthesiser</source>
        <translation>内置合成器</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <translation>声音输出到</translation>
    </message>
    <message>
        <source>The built-in synthesiser, or an instrument or program at a MIDI port.</source>
        <translation>内置合成器，或 MIDI 端口上的乐器或程序。</translation>
    </message>
    <message>
        <source>Played keys come from</source>
        <translation>弹奏来自</translation>
    </message>
    <message>
        <source>The MIDI keyboard that is heard, recorded and written down while you play.</source>
        <translation>弹奏时发声、录音和记谱所用的 MIDI 键盘。</translation>
    </message>
    <message>
        <source>Latency of the MIDI input</source>
        <translation>MIDI 输入的延迟</translation>
    </message>
    <message>
        <source>Recorded notes are moved earlier by this much. Raise it where they come out late.</source>
        <translation>录下的音符提前这么多。若录出的音偏晚，请调大。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>SoundFont</source>
        <translation>音色库</translation>
    </message>
    <message>
        <source>The instruments of the built-in synthesiser. A larger General MIDI SoundFont (.sf2, .sf3) sounds better and loads more slowly.</source>
        <translation>内置合成器的乐器。更大的 General MIDI 音色库（.sf2、.sf3）更好听，载入也更慢。</translation>
    </message>
    <message>
        <source>The installed one</source>
        <translation>已安装的</translation>
    </message>
    <message>
        <source>Choose a SoundFont</source>
        <translation>选择音色库</translation>
    </message>
    <message>
        <source>SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3)</source>
        <translation>音色库 (*.sf2 *.sf3 *.SF2 *.SF3)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Of all that the built-in synthesiser plays.</source>
        <translation>内置合成器所奏一切的音量。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message>
        <source>Render</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Verse</source>
        <translation>诗句</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
</context>
<context>
    <name>TrackNames</name>
    <message>
        <source>Violin 1</source>
        <translation>第一小提琴</translation>
    </message>
    <message>
        <source>Violin 2</source>
        <translation>第二小提琴</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>中提琴</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>大提琴</translation>
    </message>
    <message>
        <source>Violoncello</source>
        <translation>大提琴</translation>
    </message>
    <message>
        <source>Piano RH</source>
        <translation>钢琴右手</translation>
    </message>
    <message>
        <source>Piano LH</source>
        <translation>钢琴左手</translation>
    </message>
    <message>
        <source>Organ pedal</source>
        <translation>管风琴踏板</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>旋律</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>和弦</translation>
    </message>
    <message>
        <source>Soprano</source>
        <translation>女高音</translation>
    </message>
    <message>
        <source>Alto</source>
        <translation>女低音</translation>
    </message>
    <message>
        <source>Tenor</source>
        <translation>男高音</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>男低音</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>人声</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>声部</translation>
    </message>
</context>
<context>
    <name>TransformGesture</name>
    <message>
        <source>Nothing is painted on this layer, or nothing of it is selected</source>
        <translation>此图层上没有内容，或没有选中任何内容</translation>
    </message>
    <message>
        <source>%1 × %2 %, %3° · Enter applies, Esc cancels</source>
        <translation>%1 × %2 %，%3° · Enter 应用，Esc 放弃</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>变换</translation>
    </message>
</context>
<context>
    <name>UsedLibraries</name>
    <message>
        <source>Sound of the instruments</source>
        <translation>乐器的声音</translation>
    </message>
    <message>
        <source>JPEG pictures</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>Brush strokes</source>
        <translation>笔触</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translation>声音文件</translation>
    </message>
    <message>
        <source>Computing of the networks</source>
        <translation>神经网络的计算</translation>
    </message>
    <message>
        <source>Packed files</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <translation>色彩配置</translation>
    </message>
    <message>
        <source>The brushes of the shelf</source>
        <translation>画笔库</translation>
    </message>
    <message>
        <source>Lists and settings in files</source>
        <translation>文件中的清单与设置</translation>
    </message>
    <message>
        <source>The fonts of the window and of verse</source>
        <translation>窗口与诗词的字体</translation>
    </message>
    <message>
        <source>Matrix products of the networks</source>
        <translation>神经网络的矩阵乘法</translation>
    </message>
    <message>
        <source>Simplified and traditional characters</source>
        <translation>简繁转换</translation>
    </message>
    <message>
        <source>Reading, scaling and filling of pictures</source>
        <translation>图片的读取、缩放与填充</translation>
    </message>
    <message>
        <source>MusicXML and OpenRaster</source>
        <translation>MusicXML 与 OpenRaster</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Old readings of characters</source>
        <translation>汉字的古音</translation>
    </message>
    <message>
        <source>MIDI keyboards and instruments</source>
        <translation>MIDI 键盘与乐器</translation>
    </message>
    <message>
        <source>Project files</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>The instruments that are heard at first</source>
        <translation>起初听到的乐器</translation>
    </message>
    <message>
        <source>Readings of characters</source>
        <translation>汉字的读音</translation>
    </message>
    <message>
        <source>Packed data</source>
        <translation>压缩数据</translation>
    </message>
    <message>
        <source>Packed steps of undo</source>
        <translation>压缩的撤销步骤</translation>
    </message>
</context>
<context>
    <name>VelocityGesture</name>
    <message>
        <source>Velocity %1</source>
        <translation>力度 %1</translation>
    </message>
</context>
<context>
    <name>VerseBook</name>
    <message>
        <source>Rhyme book of this poem</source>
        <translation>此诗的韵书</translation>
    </message>
    <message>
        <source>By which book the poem being written rhymes, and its tones are told. Every form has one of its own.</source>
        <translation>正在写的诗依哪部韵书押韵、辨平仄。每种体裁各有惯用的一部。</translation>
    </message>
    <message>
        <source>As the form asks</source>
        <translation>体裁惯用的</translation>
    </message>
    <message>
        <source>Rhyme book</source>
        <translation>韵书</translation>
    </message>
    <message>
        <source>rule fault checking</source>
        <translation>规则 诗病 检查</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Moyun, a desktop art studio: repaints pictures in the manner of any painting, helps to write verse, and composes with you.</source>
        <translation>墨韵，桌面艺术工作室：以任何画作的笔法重绘图片，助您写诗，与您一同作曲。</translation>
    </message>
    <message>
        <source>The file to open: a project (.moyun), a picture (.ora, PNG, JPEG, WebP, TIFF, BMP), a text (.txt) or a score (.mid, .musicxml, .mxl).</source>
        <translation>要打开的文件：项目 (.moyun)、图片 (.ora、PNG、JPEG、WebP、TIFF、BMP)、文本 (.txt) 或乐谱 (.mid、.musicxml、.mxl)。</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::CanvasPainter</name>
    <message>
        <source>There is no layer to paint on. Add one first.</source>
        <translation>没有可以绘画的图层。请先新建一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group. Choose a layer in it to paint on.</source>
        <translation>“%1”是图层组。请选择其中的一个图层来绘画。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows a style and is not painted on. Choose the layer below it.</source>
        <translation>“%1”是显示风格的图层，不能在上面绘画。请选择它下面的图层。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is locked. Unlock it to paint here.</source>
        <translation>“%1”已锁定。请解锁后再绘画。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is hidden. Show it to paint here.</source>
        <translation>“%1”已隐藏。请显示后再绘画。</translation>
    </message>
    <message>
        <source>The opacity of &quot;%1&quot; is locked, so that nothing can be erased. Unlock it first.</source>
        <translation>“%1”的不透明度已锁定，无法擦除。请先解锁。</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Brush stroke</source>
        <translation>笔触</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::CanvasStudio</name>
    <message>
        <source>The oldest steps cannot be undone any more.</source>
        <translation>最早的步骤已无法撤销。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read with changes.</source>
        <translation>“%1”已读入，但有改动。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be added.</source>
        <translation>无法加入“%1”。</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>置入图片</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>没有可粘贴的图片。</translation>
    </message>
    <message>
        <source>Copy one first, in this or another program.</source>
        <translation>请先在本程序或其他程序中复制一张。</translation>
    </message>
    <message>
        <source>The picture is too large to paste.</source>
        <translation>图片太大，无法粘贴。</translation>
    </message>
    <message>
        <source>It may have %1 pixels a side at most.</source>
        <translation>每边至多 %1 像素。</translation>
    </message>
    <message>
        <source>The picture could not be pasted.</source>
        <translation>图片未能粘贴。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not exported.</source>
        <translation>“%1”未能导出。</translation>
    </message>
    <message>
        <source>Exported &quot;%1&quot;.</source>
        <translation>已导出“%1”。</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>位于 %1。</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>新建图片</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::CanvasStyle</name>
    <message>
        <source>The canvas could not be shown restyled.</source>
        <translation>无法以所选风格显示画布。</translation>
    </message>
    <message>
        <source>The style was not applied.</source>
        <translation>风格未能应用。</translation>
    </message>
    <message>
        <source>A style layer could not be rendered.</source>
        <translation>风格图层无法渲染。</translation>
    </message>
    <message>
        <source>No style yet</source>
        <translation>尚未选择风格</translation>
    </message>
    <message>
        <source>A style is being applied already.</source>
        <translation>已有风格正在应用。</translation>
    </message>
    <message>
        <source>Its progress is in the list of jobs.</source>
        <translation>进度见任务列表。</translation>
    </message>
    <message>
        <source>There is nothing to apply yet.</source>
        <translation>还没有可应用的内容。</translation>
    </message>
    <message>
        <source>Choose a style in the gallery first.</source>
        <translation>请先选择一种风格。</translation>
    </message>
    <message>
        <source>There are %1 style regions already.</source>
        <translation>已经有 %1 个风格区域。</translation>
    </message>
    <message>
        <source>Apply some of them, or remove those that you no longer need.</source>
        <translation>请应用其中一些，或移除不再需要的。</translation>
    </message>
    <message>
        <source>Add style region</source>
        <translation>添加风格区域</translation>
    </message>
    <message>
        <source>Remove style region</source>
        <translation>移除风格区域</translation>
    </message>
    <message>
        <source>Duplicate style region</source>
        <translation>复制风格区域</translation>
    </message>
    <message>
        <source>Move style region</source>
        <translation>移动风格区域</translation>
    </message>
    <message>
        <source>Rename style region</source>
        <translation>重命名风格区域</translation>
    </message>
    <message>
        <source>Show style region</source>
        <translation>显示风格区域</translation>
    </message>
    <message>
        <source>Hide style region</source>
        <translation>隐藏风格区域</translation>
    </message>
    <message>
        <source>Place of the style</source>
        <translation>风格的位置</translation>
    </message>
    <message>
        <source>Fill style mask</source>
        <translation>填满风格蒙版</translation>
    </message>
    <message>
        <source>Clear style mask</source>
        <translation>清空风格蒙版</translation>
    </message>
    <message>
        <source>Invert style mask</source>
        <translation>反转风格蒙版</translation>
    </message>
    <message>
        <source>Style mask from the selection</source>
        <translation>由选区生成风格蒙版</translation>
    </message>
    <message>
        <source>There is no style to paint a mask for.</source>
        <translation>没有可涂蒙版的风格。</translation>
    </message>
    <message>
        <source>The chosen region is hidden; show it first.</source>
        <translation>所选区域已隐藏；请先显示它。</translation>
    </message>
    <message>
        <source>Erase style mask</source>
        <translation>擦除风格蒙版</translation>
    </message>
    <message>
        <source>Paint style mask</source>
        <translation>涂抹风格蒙版</translation>
    </message>
    <message>
        <source>These style layers stay as they were painted: %1.</source>
        <translation>这些风格图层保持原来的画面：%1。</translation>
    </message>
    <message>
        <source>These style regions show what is known of their mixture: %1.</source>
        <translation>这些风格区域只显示其混合中本机已有的部分：%1。</translation>
    </message>
    <message>
        <source>The picture uses styles that are not on this computer.</source>
        <translation>图片用到了本机没有的风格。</translation>
    </message>
    <message>
        <source>This cannot be rendered here.</source>
        <translation>这里无法渲染它。</translation>
    </message>
    <message>
        <source>The style model or one of its styles is not on this machine.</source>
        <translation>这台机器上没有风格模型，或缺少其中的一种风格。</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::LayerMaskPainter</name>
    <message>
        <source>&quot;%1&quot; is locked. Unlock it to paint on its mask.</source>
        <translation>“%1”已锁定。请先解锁，再在其蒙版上绘画。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is hidden. Show it to paint on its mask.</source>
        <translation>“%1”已隐藏。请先显示，再在其蒙版上绘画。</translation>
    </message>
    <message>
        <source>Hide by the mask</source>
        <translation>用蒙版隐藏</translation>
    </message>
    <message>
        <source>Show by the mask</source>
        <translation>用蒙版显示</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::MusicStudio</name>
    <message>
        <source>The score could not be kept for the next run.</source>
        <translation>乐谱未能为下次启动保留。</translation>
    </message>
    <message>
        <source>The music model is missing, so nothing can be composed; writing, playing and files work: %1</source>
        <translation>缺少作曲模型，无法作曲；书写、播放与文件照常可用：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open; not everything in it could be taken as it stands.</source>
        <translation>已打开“%1”；其中有些内容未能原样读入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not saved.</source>
        <translation>“%1”没有保存。</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>位于 %1。</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>乐曲</translation>
    </message>
    <message>
        <source>Nothing can be composed yet.</source>
        <translation>现在还不能作曲。</translation>
    </message>
    <message>
        <source>The music model is still being read.</source>
        <translation>作曲模型还在读取。</translation>
    </message>
    <message>
        <source>Nothing was composed.</source>
        <translation>没有作出曲子。</translation>
    </message>
    <message>
        <source>To know about these takes</source>
        <translation>关于这几稿</translation>
    </message>
    <message>
        <source>Apply &quot;%1&quot;</source>
        <translation>采用“%1”</translation>
    </message>
    <message>
        <source>The take was not applied.</source>
        <translation>这一稿没有采用。</translation>
    </message>
    <message>
        <source>The tracks of the score are other ones than when it was composed. Compose again, or undo what was changed since.</source>
        <translation>乐谱的音轨已与作曲时不同。请重新作曲，或撤销之后的改动。</translation>
    </message>
    <message>
        <source>New score</source>
        <translation>新建乐谱</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::MusicTransport</name>
    <message>
        <source>No SoundFont is installed, so playing is silent. Install timgm6mb-soundfont, or choose a file of your own.</source>
        <translation>没有安装音色库，所以播放没有声音。请安装 timgm6mb-soundfont，或选择自己的音色库文件。</translation>
    </message>
    <message>
        <source>The SoundFont %1 cannot be used, so playing is silent.</source>
        <translation>音色库 %1 无法使用，所以播放没有声音。</translation>
    </message>
    <message>
        <source>The SoundFont %1 cannot be used; the installed one sounds instead.</source>
        <translation>音色库 %1 无法使用，改用已安装的音色库。</translation>
    </message>
    <message>
        <source>The MIDI port %1 is not there; the built-in synthesiser sounds until it comes back.</source>
        <translation>MIDI 端口 %1 不在，重新出现之前由内置合成器发声。</translation>
    </message>
    <message>
        <source>The MIDI keyboard %1 is not there; it is used again when it comes back.</source>
        <translation>MIDI 键盘 %1 不在，重新接上后会继续使用。</translation>
    </message>
    <message>
        <source>The MIDI port %1 is not there; playing is silent until it comes back.</source>
        <translation>MIDI 端口 %1 不在，重新出现之前播放没有声音。</translation>
    </message>
    <message>
        <source>No sound card or sound server: playing is silent.</source>
        <translation>没有声卡或声音服务，播放无声。</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::PoemStudio</name>
    <message>
        <source>Verse cannot be checked.</source>
        <translation>无法检查诗律。</translation>
    </message>
    <message>
        <source>The poem model is missing, so there are no candidates; writing and checking work: %1</source>
        <translation>缺少诗词模型，因此没有候选；写作和检查照常可用：%1</translation>
    </message>
    <message>
        <source>There are no candidates for this draft.</source>
        <translation>这份草稿没有候选。</translation>
    </message>
    <message>
        <source>No verse keeps all these conditions.</source>
        <translation>没有诗句能满足所有这些条件。</translation>
    </message>
    <message>
        <source>Choose another rhyme, or forbid and lock less.</source>
        <translation>请换一个韵，或少禁、少锁一些。</translation>
    </message>
    <message>
        <source>There are no titles for this draft.</source>
        <translation>这份草稿没有可拟的题目。</translation>
    </message>
    <message>
        <source>Take a candidate</source>
        <translation>采用候选</translation>
    </message>
    <message>
        <source>Take back an earlier candidate</source>
        <translation>取回先前的候选</translation>
    </message>
    <message>
        <source>Locked characters are not overwritten.</source>
        <translation>已锁定的字不会被改写。</translation>
    </message>
    <message>
        <source>Unlock them first: click the lock, or select them and press Ctrl+L.</source>
        <translation>请先解锁：点锁形标记，或选中后按 Ctrl+L。</translation>
    </message>
    <message>
        <source>The text is too long for a draft.</source>
        <translation>文字太长，放不进一份草稿。</translation>
    </message>
    <message>
        <source>It has %1 characters, a draft at most %2. Nothing was changed.</source>
        <translation>共 %1 字，草稿最多 %2 字。未作任何改动。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not opened.</source>
        <translation>没有打开“%1”。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation>“%1”按 %2 读取。</translation>
    </message>
    <message>
        <source>It is saved as UTF-8.</source>
        <translation>保存时使用 UTF-8。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not saved.</source>
        <translation>“%1”未能保存。</translation>
    </message>
    <message>
        <source>poem</source>
        <translation>诗</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>位于 %1。</translation>
    </message>
    <message>
        <source>To traditional characters</source>
        <translation>转为繁体</translation>
    </message>
    <message>
        <source>To simplified characters</source>
        <translation>转为简体</translation>
    </message>
    <message>
        <source>Your style could not be learned.</source>
        <translation>没能学成您的文风。</translation>
    </message>
    <message>
        <source>The program that learns it could not be run, or ended unexpectedly. Install Moyun again if it happens again.</source>
        <translation>负责学习的程序无法运行，或意外结束。若再次发生，请重新安装墨韵。</translation>
    </message>
    <message>
        <source>Your style cannot be used; the model works without it.</source>
        <translation>您的文风不能使用，模型照原样工作。</translation>
    </message>
    <message>
        <source>Learn it anew, or forget it, under My style.</source>
        <translation>可在“我的文风”里重新学习，或忘掉它。</translation>
    </message>
    <message>
        <source>Choose a tune on the right: type a part of its name, such as 念奴娇.</source>
        <translation>请在右边选词牌或曲牌：键入名称的一部分，如“念奴娇”。</translation>
    </message>
    <message>
        <source>There are no candidates yet.</source>
        <translation>还没有候选。</translation>
    </message>
    <message>
        <source>The poem model is still being read.</source>
        <translation>诗词模型还在读取。</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::ProjectSession</name>
    <message>
        <source>What you edit cannot be kept on the disk at the moment.</source>
        <translation>您的改动目前无法写入磁盘。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open here already.</source>
        <translation>“%1”已经在这里打开。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>The project was opened with changes.</source>
        <translation>打开项目时作了改动。</translation>
    </message>
    <message>
        <source>Put back an earlier version</source>
        <translation>换回较早的版本</translation>
    </message>
    <message>
        <source>You are working on a copy now.</source>
        <translation>您现在编辑的是副本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays as it is. Save the copy under a name of its own.</source>
        <translation>“%1”保持原样。请给副本另取名字保存。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not exported.</source>
        <translation>“%1”未能导出。</translation>
    </message>
    <message>
        <source>Another program has put another file in the place of &quot;%1&quot;.</source>
        <translation>另一个程序已用别的文件替换了“%1”。</translation>
    </message>
    <message>
        <source>It was not touched, and your work is safe in its working copy. Save it under another name, overwrite the other file, or load it; what you have now stays among the earlier versions then.</source>
        <translation>那个文件没有被动过，您的作品在工作副本中是安全的。可以另取名字保存、覆盖那个文件，或载入它；载入后现在的内容会留在较早的版本中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not saved.</source>
        <translation>“%1”未能保存。</translation>
    </message>
    <message>
        <source>Exported &quot;%1&quot;.</source>
        <translation>已导出“%1”。</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>位于 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be loaded again.</source>
        <translation>无法重新载入“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not where it was.</source>
        <translation>“%1”已不在原来的位置。</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk was removed. What you have here is safe in its working copy. Save it again, or somewhere else.</source>
        <translation>它被移走或删除了，或者所在的磁盘已被取下。您现在的内容在工作副本中是安全的。可以再次保存，或保存到别处。</translation>
    </message>
    <message>
        <source>Another program has changed &quot;%1&quot;.</source>
        <translation>另一个程序更改了“%1”。</translation>
    </message>
    <message>
        <source>What you have here is safe in its working copy. Save it under another name, overwrite the other file, or load it; what you have now stays among the earlier versions then.</source>
        <translation>您现在的内容在工作副本中是安全的。可以另取名字保存、覆盖那个文件，或载入它；载入后现在的内容会留在较早的版本中。</translation>
    </message>
    <message>
        <source>That version could not be read.</source>
        <translation>无法读取那个版本。</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>已换回较早的版本。</translation>
    </message>
    <message>
        <source>Undo in a room brings back what was there.</source>
        <translation>在各工作区中撤销，即可恢复原来的内容。</translation>
    </message>
    <message>
        <source>Saved the earlier version as &quot;%1&quot;.</source>
        <translation>已将较早的版本保存为“%1”。</translation>
    </message>
    <message>
        <source>The work could not be brought back.</source>
        <translation>无法恢复这份作品。</translation>
    </message>
    <message>
        <source>The work could not be deleted.</source>
        <translation>无法删除这份作品。</translation>
    </message>
    <message>
        <source>%1 What was kept before is safe. Keep this window open: it tries again by itself. Saving to a disk that has room works meanwhile.</source>
        <translation>%1 之前已保存到工作副本的内容是安全的。请不要关闭窗口：它会自动再试。在此期间可以保存到有空间的磁盘。</translation>
    </message>
    <message>
        <source>What you edit is kept in another folder for now.</source>
        <translation>您的编辑暂时保存在另一个文件夹中。</translation>
    </message>
    <message>
        <source>%1 While that is so, its working copy lies in %2. Save often.</source>
        <translation>%1 在此期间，工作副本放在 %2。请经常保存。</translation>
    </message>
    <message>
        <source>this project</source>
        <translation>本项目</translation>
    </message>
    <message>
        <source>The poem in %1 is damaged.</source>
        <translation>%1 中的诗稿已损坏。</translation>
    </message>
    <message>
        <source>The poem in %1 is damaged, and so are the styles on its canvas.</source>
        <translation>%1 中的诗稿和画布上的风格设置已损坏。</translation>
    </message>
    <message>
        <source>The styles on the canvas of %1 are damaged.</source>
        <translation>%1 画布上的风格设置已损坏。</translation>
    </message>
    <message>
        <source>What can still be read of it is shown. The damaged part itself stays in the project, also when you go on from here; an earlier version may hold it whole.</source>
        <translation>还能读出的部分已显示。损坏的内容原样留在项目中，继续编辑也不会丢失；较早的版本里可能有完好的。</translation>
    </message>
    <message>
        <source>Your work is safe in its working copy on this machine, and the file is what it was.</source>
        <translation>您的作品安全地留在本机的工作副本中，文件仍是原来的样子。</translation>
    </message>
    <message>
        <source>Your work is in this window alone: keep it open, and save on another disk. The file is what it was.</source>
        <translation>您的作品现在只在这个窗口里：请不要关闭它，并保存到另一个磁盘。文件仍是原来的样子。</translation>
    </message>
    <message>
        <source>Nothing of it could be saved.</source>
        <translation>未能保存其中的任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n piece(s) as &quot;%1&quot;.</source>
        <translation>
            <numerusform>已将 %n 项内容存为“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read.</source>
        <translation>
            <numerusform>有 %n 处无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moyun::bridge::ProjectTakes</name>
    <message>
        <source>A take could not be kept.</source>
        <translation>有一稿未能保存。</translation>
    </message>
    <message>
        <source>The take could not be pinned.</source>
        <translation>未能固定这一稿。</translation>
    </message>
    <message>
        <source>The take could not be renamed.</source>
        <translation>未能重命名这一稿。</translation>
    </message>
    <message>
        <source>A take could not be deleted.</source>
        <translation>未能删除一稿。</translation>
    </message>
    <message>
        <source>The take could not be put back.</source>
        <translation>未能恢复这一稿。</translation>
    </message>
    <message>
        <source>The take could not be read.</source>
        <translation>无法读取这一稿。</translation>
    </message>
    <message>
        <source>Apply &quot;%1&quot;</source>
        <translation>应用“%1”</translation>
    </message>
    <message>
        <source>The take could not be applied.</source>
        <translation>这一稿未能应用。</translation>
    </message>
    <message>
        <source>There is no picture to render it on.</source>
        <translation>没有可供渲染的图片。</translation>
    </message>
    <message>
        <source>Open one in the Style room first.</source>
        <translation>请先在“风格”中打开一张。</translation>
    </message>
    <message>
        <source>The takes of this project could not be read.</source>
        <translation>无法读取本项目中的各稿。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) of this project cannot be shown.</source>
        <translation>
            <numerusform>本项目中有 %n 稿无法显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are of a kind that this version of Moyun does not know. They stay in the project; the newest version shows them.</source>
        <translation>它们属于此版本墨韵不认识的种类，会继续留在项目中；用最新版本可以看到它们。</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::StyleApplier</name>
    <message>
        <source>Choose a layer first.</source>
        <translation>请先选择一个图层。</translation>
    </message>
    <message>
        <source>The chosen layer is a group or a style layer; choose one with pixels of its own.</source>
        <translation>所选的是图层组或风格图层；请选择自身带有像素的图层。</translation>
    </message>
    <message>
        <source>The layer is locked. Unlock it in the list of layers.</source>
        <translation>图层已锁定。请在图层列表中解锁。</translation>
    </message>
    <message>
        <source>The style was not applied.</source>
        <translation>风格未能应用。</translation>
    </message>
    <message>
        <source>Apply the style in full size</source>
        <translation>以完整尺寸应用风格</translation>
    </message>
    <message>
        <source>Style layer</source>
        <translation>风格图层</translation>
    </message>
    <message>
        <source>Apply style</source>
        <translation>应用风格</translation>
    </message>
    <message>
        <source>Apply style to the layer</source>
        <translation>将风格应用到图层</translation>
    </message>
    <message>
        <source>Render the style in full size</source>
        <translation>以完整尺寸渲染风格</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::StyleExporter</name>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Render the style in full size</source>
        <translation>以完整尺寸渲染风格</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::StyleShelf</name>
    <message>
        <source>Your own styles could not be read.</source>
        <translation>无法读取您自己的风格。</translation>
    </message>
    <message>
        <source>Learn &quot;%1&quot;</source>
        <translation>学习《%1》</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be used now, but could not be kept for the next time.</source>
        <translation>“%1”现在可以使用，但未能保存到下次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be made a style.</source>
        <translation>无法把“%1”变成风格。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be removed for good.</source>
        <translation>“%1”未能彻底移除。</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::StyleStudio</name>
    <message>
        <source>The picture could not be restyled.</source>
        <translation>无法重绘这张图片。</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>位于 %1。</translation>
    </message>
    <message>
        <source>There are no styles, because the style model could not be loaded.</source>
        <translation>没有可用的风格，因为风格模型未能载入。</translation>
    </message>
    <message>
        <source>The style model could not be loaded; pictures can be looked at, but not restyled.</source>
        <translation>风格模型未能载入；可以查看图片，但不能重绘。</translation>
    </message>
    <message>
        <source>The style model is not loaded.</source>
        <translation>风格模型尚未载入。</translation>
    </message>
    <message>
        <source>If it does not come within a few seconds, check the models folder of the program.</source>
        <translation>如果几秒钟后仍未就绪，请检查程序的模型文件夹。</translation>
    </message>
    <message>
        <source>restyled</source>
        <translation>重绘</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>还没有可以导出的内容。</translation>
    </message>
    <message>
        <source>Choose a style in the gallery first.</source>
        <translation>请先选择一种风格。</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>没有可以粘贴的图片。</translation>
    </message>
    <message>
        <source>Copy a picture, or picture files, in another program first.</source>
        <translation>请先在其他程序中复制图片或图片文件。</translation>
    </message>
    <message>
        <source>Exported &quot;%1&quot;.</source>
        <translation>已导出“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not exported.</source>
        <translation>“%1”未能导出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was converted while opening.</source>
        <translation>打开“%1”时做了转换。</translation>
    </message>
    <message>
        <source>This cannot be rendered here.</source>
        <translation>这里无法渲染它。</translation>
    </message>
    <message>
        <source>The style model or one of its styles is not on this machine.</source>
        <translation>这台机器上没有风格模型，或缺少其中的一种风格。</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::WorkExporter</name>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>%1 could not be exported.</source>
        <translation>%1 未能导出。</translation>
    </message>
</context>
<context>
    <name>moyun::studio::Studio</name>
    <message>
        <source>Moyun ended unexpectedly last time.</source>
        <translation>墨韵上次意外结束。</translation>
    </message>
    <message>
        <source>What was known of it was written down on this machine. Nothing was sent.</source>
        <translation>已知的情况记录在本机，没有发送任何内容。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>查看报告</translation>
    </message>
</context>
<context>
    <name>moyun::ui::AboutDialog</name>
    <message>
        <source>Moyun 墨韵</source>
        <translation>墨韵 Moyun</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本，不附带任何担保。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>NOT what it should be</source>
        <translation>与清单不符</translation>
    </message>
    <message>
        <source>No list of models was found in %1.</source>
        <translation>在 %1 中找不到模型清单。</translation>
    </message>
    <message>
        <source>Installed in %1. The hash is SHA-256.</source>
        <translation>安装于 %1。校验值为 SHA-256。</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>编译 %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>A desktop art studio: paint and see it restyled live, write verse in regulated forms, compose for several instruments. Everything happens on this machine: no account, no network.</source>
        <translation>桌面艺术工作室：作画并实时看到风格变化，依格律写诗填词，为多种乐器作曲。一切都在本机完成：不需要账号，也不需要上网。</translation>
    </message>
    <message>
        <source>Moyun</source>
        <translation>墨韵</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>所用软件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>With thanks to the people who made these and let others use them.</source>
        <translation>感谢制作它们并允许他人使用的人们。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Libraries and data</source>
        <translation>程序库与数据</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Check the files</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Copy version and hashes</source>
        <translation>复制版本与校验值</translation>
    </message>
</context>
<context>
    <name>moyun::ui::AnchorGrid</name>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Where the picture stands</source>
        <translation>原图的位置</translation>
    </message>
</context>
<context>
    <name>moyun::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>moyun::ui::BlendBox</name>
    <message>
        <source>Blending</source>
        <translation>混合模式</translation>
    </message>
</context>
<context>
    <name>moyun::ui::BlendNames</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>正片叠底</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>滤色</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>变暗</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>变亮</translation>
    </message>
    <message>
        <source>Colour dodge</source>
        <translation>颜色减淡</translation>
    </message>
    <message>
        <source>Colour burn</source>
        <translation>颜色加深</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>强光</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>柔光</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>明度</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>线性减淡（添加）</translation>
    </message>
    <message>
        <source>Keep what is below</source>
        <translation>保留下方</translation>
    </message>
    <message>
        <source>Erase what is below</source>
        <translation>擦除下方</translation>
    </message>
    <message>
        <source>Clip to what is below</source>
        <translation>剪贴到下方</translation>
    </message>
    <message>
        <source>Behind, clipped to this</source>
        <translation>置于其后并剪贴</translation>
    </message>
    <message>
        <source>Darkens like a glaze: for shadows, and for lines over colour.</source>
        <translation>如罩染般变暗：适合阴影，以及色彩之上的线条。</translation>
    </message>
    <message>
        <source>Lightens like light on light: for mist and glow.</source>
        <translation>如光上加光般变亮：适合雾气与光晕。</translation>
    </message>
    <message>
        <source>Strengthens light and dark: for light over a finished picture.</source>
        <translation>加强明暗：适合在画成之后添光。</translation>
    </message>
    <message>
        <source>Burns out to white: for sparks and strong light.</source>
        <translation>亮到发白：适合火花与耀眼的光。</translation>
    </message>
    <message>
        <source>Adds light: for fire, glow and sparks.</source>
        <translation>增加光亮：适合火焰、光晕与火花。</translation>
    </message>
    <message>
        <source>Gives hue and saturation, keeps light and dark: for colouring a grey picture.</source>
        <translation>给出色相与饱和度，保留明暗：适合为灰色稿上色。</translation>
    </message>
    <message>
        <source>Gives light and dark, keeps the colours below.</source>
        <translation>给出明暗，保留下方的颜色。</translation>
    </message>
    <message>
        <source>Paints only where there is paint below, within its group.</source>
        <translation>只画在组内下方已有颜料之处。</translation>
    </message>
    <message>
        <source>Keeps what is below only where this layer is painted, within its group.</source>
        <translation>组内下方只在本层有颜料之处保留。</translation>
    </message>
    <message>
        <source>Takes away what is below where this layer is painted, within its group.</source>
        <translation>本层有颜料之处，擦去组内下方。</translation>
    </message>
    <message>
        <source>Pass through</source>
        <translation>穿透</translation>
    </message>
</context>
<context>
    <name>moyun::ui::BrushGroups</name>
    <message>
        <source>Classic</source>
        <translation>经典</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Dieterle</source>
        <translation>迪特勒</translation>
    </message>
    <message>
        <source>Deevad</source>
        <translation>迪瓦德</translation>
    </message>
    <message>
        <source>Ramon</source>
        <translation>拉蒙</translation>
    </message>
    <message>
        <source>Tanda</source>
        <translation>坦达</translation>
    </message>
    <message>
        <source>Kaerhon</source>
        <translation>凯尔洪</translation>
    </message>
    <message>
        <source>Kaerhon v1</source>
        <translation>凯尔洪</translation>
    </message>
</context>
<context>
    <name>moyun::ui::BrushPicker</name>
    <message>
        <source>In hand: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>Starters</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>All brushes</source>
        <translation>全部画笔</translation>
    </message>
    <message>
        <source>There are no brush presets. Install the package mypaint-brushes, or put presets (.myb) into a folder of your own.</source>
        <translation>没有画笔预设。请安装软件包 mypaint-brushes，或把预设（.myb）放入自己的文件夹。</translation>
    </message>
    <message>
        <source>Brushes that you paint with are listed here.</source>
        <translation>画过的画笔会列在这里。</translation>
    </message>
    <message>
        <source>No brush matches &quot;%1&quot;.</source>
        <translation>没有与“%1”相符的画笔。</translation>
    </message>
    <message>
        <source>Shelf of brushes</source>
        <translation>画笔分类</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search brushes</source>
        <translation>搜索画笔</translation>
    </message>
    <message>
        <source>Brushes</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>How wide the brush is ([ and ])</source>
        <translation>画笔的宽度（[ 与 ]）</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>How much a stroke covers</source>
        <translation>笔触的覆盖程度</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <source>How sharp the edge is; at the lowest, as the preset says</source>
        <translation>边缘的锐利程度；最低时依预设</translation>
    </message>
    <message>
        <source>own</source>
        <comment>hardness of the preset</comment>
        <translation>依预设</translation>
    </message>
</context>
<context>
    <name>moyun::ui::BrushWords</name>
    <message>
        <source>Pencil</source>
        <translation>铅笔</translation>
    </message>
    <message>
        <source>Soft pencil</source>
        <translation>软铅笔</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>炭笔</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>粉笔</translation>
    </message>
    <message>
        <source>Ink pen</source>
        <translation>墨水笔</translation>
    </message>
    <message>
        <source>Calligraphy</source>
        <translation>书法笔</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>马克笔</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>油画笔</translation>
    </message>
    <message>
        <source>Acrylic</source>
        <translation>丙烯</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>水彩</translation>
    </message>
    <message>
        <source>Dry brush</source>
        <translation>干笔</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Airbrush</source>
        <translation>喷枪</translation>
    </message>
    <message>
        <source>Splatter</source>
        <translation>泼溅</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>晕染</translation>
    </message>
    <message>
        <source>Smudge</source>
        <translation>涂抹</translation>
    </message>
    <message>
        <source>100% Opaque</source>
        <translation>完全不透明</translation>
    </message>
    <message>
        <source>1pixel</source>
        <translation>单像素</translation>
    </message>
    <message>
        <source>2B pencil</source>
        <translation>2B 铅笔</translation>
    </message>
    <message>
        <source>4H pencil</source>
        <translation>4H 铅笔</translation>
    </message>
    <message>
        <source>8B Pencil 1</source>
        <translation>8B 铅笔 1</translation>
    </message>
    <message>
        <source>Acrylic 03 only water</source>
        <translation>丙烯 03 纯水</translation>
    </message>
    <message>
        <source>Acrylic 03 paint</source>
        <translation>丙烯 03 颜料</translation>
    </message>
    <message>
        <source>Acrylic 03 with water</source>
        <translation>丙烯 03 加水</translation>
    </message>
    <message>
        <source>Acrylic 04 only water</source>
        <translation>丙烯 04 纯水</translation>
    </message>
    <message>
        <source>Acrylic 04 paint</source>
        <translation>丙烯 04 颜料</translation>
    </message>
    <message>
        <source>Acrylic 04 with water</source>
        <translation>丙烯 04 加水</translation>
    </message>
    <message>
        <source>Acrylic 05 only water</source>
        <translation>丙烯 05 纯水</translation>
    </message>
    <message>
        <source>Acrylic 05 paint</source>
        <translation>丙烯 05 颜料</translation>
    </message>
    <message>
        <source>Acrylic 05 with water</source>
        <translation>丙烯 05 加水</translation>
    </message>
    <message>
        <source>Airbruch press a</source>
        <translation>压感喷枪</translation>
    </message>
    <message>
        <source>Airbrush a</source>
        <translation>喷枪 a</translation>
    </message>
    <message>
        <source>Airsmudge a</source>
        <translation>喷枪涂抹</translation>
    </message>
    <message>
        <source>Airsmudgeultimate sk</source>
        <translation>强力喷枪涂抹</translation>
    </message>
    <message>
        <source>Arrow 1</source>
        <translation>箭头 1</translation>
    </message>
    <message>
        <source>B pencil</source>
        <translation>B 铅笔</translation>
    </message>
    <message>
        <source>Ballpen</source>
        <translation>圆珠笔</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Basic digital brush</source>
        <translation>数字画笔</translation>
    </message>
    <message>
        <source>Basic digital brush smudging</source>
        <translation>数字画笔 涂抹</translation>
    </message>
    <message>
        <source>Basic digital knife</source>
        <translation>数字刮刀</translation>
    </message>
    <message>
        <source>Basic digital knife smudging</source>
        <translation>数字刮刀 涂抹</translation>
    </message>
    <message>
        <source>Beamlight</source>
        <translation>光束</translation>
    </message>
    <message>
        <source>BigAirbrush</source>
        <translation>大喷枪</translation>
    </message>
    <message>
        <source>Blend + paint</source>
        <translation>混色上色</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>混色笔</translation>
    </message>
    <message>
        <source>Blending knife</source>
        <translation>混色刮刀</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Blur Fast</source>
        <translation>快速模糊</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>毛笔</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>气泡</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>大块</translation>
    </message>
    <message>
        <source>Charcoal 01</source>
        <translation>炭笔 01</translation>
    </message>
    <message>
        <source>Charcoal 03</source>
        <translation>炭笔 03</translation>
    </message>
    <message>
        <source>Charcoal 04</source>
        <translation>炭笔 04</translation>
    </message>
    <message>
        <source>Charcoal blur1</source>
        <translation>炭笔晕开 1</translation>
    </message>
    <message>
        <source>Classic Paint</source>
        <translation>经典颜料</translation>
    </message>
    <message>
        <source>Classic sk</source>
        <translation>经典草图</translation>
    </message>
    <message>
        <source>Classicroundblock static c</source>
        <translation>经典圆块</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Coarse bulk 1</source>
        <translation>粗块 1</translation>
    </message>
    <message>
        <source>Coarse bulk 2</source>
        <translation>粗块 2</translation>
    </message>
    <message>
        <source>Coarse bulk 3</source>
        <translation>粗块 3</translation>
    </message>
    <message>
        <source>DNA brush</source>
        <translation>双螺旋</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Detail brush large</source>
        <translation>大细节笔</translation>
    </message>
    <message>
        <source>Detail brush large glazing</source>
        <translation>大细节笔 罩染</translation>
    </message>
    <message>
        <source>Detail brush thin</source>
        <translation>细节笔</translation>
    </message>
    <message>
        <source>Detail brush thin glazing</source>
        <translation>细节笔 罩染</translation>
    </message>
    <message>
        <source>Dirty Noise</source>
        <translation>脏噪点</translation>
    </message>
    <message>
        <source>Dirty Transparent sk</source>
        <translation>脏透明</translation>
    </message>
    <message>
        <source>Dissolver</source>
        <translation>溶解</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Extreme round l</source>
        <translation>极圆</translation>
    </message>
    <message>
        <source>Fan 1</source>
        <translation>扇形笔 1</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Fill c</source>
        <translation>填充 c</translation>
    </message>
    <message>
        <source>Flat bar l</source>
        <translation>平条</translation>
    </message>
    <message>
        <source>Flat2 1</source>
        <translation>平头笔 2</translation>
    </message>
    <message>
        <source>Flight Feathers</source>
        <translation>飞羽</translation>
    </message>
    <message>
        <source>Fount offset 1</source>
        <translation>偏移钢笔 1</translation>
    </message>
    <message>
        <source>Fountain SF 1</source>
        <translation>钢笔 SF 1</translation>
    </message>
    <message>
        <source>Fur</source>
        <translation>毛皮</translation>
    </message>
    <message>
        <source>Glow</source>
        <translation>发光</translation>
    </message>
    <message>
        <source>Glow Airbrush</source>
        <translation>发光喷枪</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>Grainy blending</source>
        <translation>颗粒混色</translation>
    </message>
    <message>
        <source>HalfTone 1</source>
        <translation>网点 1</translation>
    </message>
    <message>
        <source>HalfToneCMY 1</source>
        <translation>彩色网点 1</translation>
    </message>
    <message>
        <source>Hard Eraser</source>
        <translation>硬橡皮擦</translation>
    </message>
    <message>
        <source>Hard blot</source>
        <translation>硬墨渍</translation>
    </message>
    <message>
        <source>Hard sting</source>
        <translation>硬刺</translation>
    </message>
    <message>
        <source>Imp blending</source>
        <translation>印象派混色</translation>
    </message>
    <message>
        <source>Imp details</source>
        <translation>印象派细节</translation>
    </message>
    <message>
        <source>Impressionism</source>
        <translation>印象派</translation>
    </message>
    <message>
        <source>Ink blot</source>
        <translation>墨渍</translation>
    </message>
    <message>
        <source>Ink eraser</source>
        <translation>墨水橡皮擦</translation>
    </message>
    <message>
        <source>Ink slow s</source>
        <translation>慢墨</translation>
    </message>
    <message>
        <source>Ink slowline s</source>
        <translation>慢墨线</translation>
    </message>
    <message>
        <source>Inkster l</source>
        <translation>墨客</translation>
    </message>
    <message>
        <source>Irregular ink</source>
        <translation>不规则墨</translation>
    </message>
    <message>
        <source>Kabura</source>
        <translation>镝笔</translation>
    </message>
    <message>
        <source>Kneaded eraser</source>
        <translation>可塑橡皮</translation>
    </message>
    <message>
        <source>Kneaded eraser large</source>
        <translation>大可塑橡皮</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>刮刀</translation>
    </message>
    <message>
        <source>Large hard eraser</source>
        <translation>大硬橡皮擦</translation>
    </message>
    <message>
        <source>Large watercolor fringe</source>
        <translation>水彩大边</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>树叶</translation>
    </message>
    <message>
        <source>Liner</source>
        <translation>勾线笔</translation>
    </message>
    <message>
        <source>Long grass</source>
        <translation>长草</translation>
    </message>
    <message>
        <source>Marker 01</source>
        <translation>马克笔 01</translation>
    </message>
    <message>
        <source>Marker 05</source>
        <translation>马克笔 05</translation>
    </message>
    <message>
        <source>Marker fat</source>
        <translation>粗马克笔</translation>
    </message>
    <message>
        <source>Marker small</source>
        <translation>细马克笔</translation>
    </message>
    <message>
        <source>Modelling</source>
        <translation>塑形</translation>
    </message>
    <message>
        <source>Modelling2</source>
        <translation>塑形 2</translation>
    </message>
    <message>
        <source>Oil 01 clean</source>
        <translation>油画 01 净</translation>
    </message>
    <message>
        <source>Oil 01 paint</source>
        <translation>油画 01 颜料</translation>
    </message>
    <message>
        <source>Oil 03 clean</source>
        <translation>油画 03 净</translation>
    </message>
    <message>
        <source>Oil 03 paint</source>
        <translation>油画 03 颜料</translation>
    </message>
    <message>
        <source>Oil 06 clean</source>
        <translation>油画 06 净</translation>
    </message>
    <message>
        <source>Oil 06 paint</source>
        <translation>油画 06 颜料</translation>
    </message>
    <message>
        <source>Oil mop</source>
        <translation>油画圆刷</translation>
    </message>
    <message>
        <source>Only water fringe</source>
        <translation>纯水边</translation>
    </message>
    <message>
        <source>P. Shade</source>
        <translation>铅笔阴影</translation>
    </message>
    <message>
        <source>Paint barrr sm</source>
        <translation>条状颜料</translation>
    </message>
    <message>
        <source>Paint radius 2 sm</source>
        <translation>颜料 2</translation>
    </message>
    <message>
        <source>Paint sm</source>
        <translation>颜料</translation>
    </message>
    <message>
        <source>Particules 3</source>
        <translation>微粒 3</translation>
    </message>
    <message>
        <source>Particules eraser</source>
        <translation>微粒橡皮擦</translation>
    </message>
    <message>
        <source>Pastel 1</source>
        <translation>粉彩 1</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>钢笔</translation>
    </message>
    <message>
        <source>Pen note</source>
        <translation>笔记钢笔</translation>
    </message>
    <message>
        <source>PenBrush</source>
        <translation>笔刷钢笔</translation>
    </message>
    <message>
        <source>Pencil 2b</source>
        <translation>铅笔 2B</translation>
    </message>
    <message>
        <source>Pencil 8b</source>
        <translation>铅笔 8B</translation>
    </message>
    <message>
        <source>Pencil Left Handed</source>
        <translation>左手铅笔</translation>
    </message>
    <message>
        <source>Pick and drag</source>
        <translation>取色拖动</translation>
    </message>
    <message>
        <source>Pixel hardink</source>
        <translation>像素硬墨</translation>
    </message>
    <message>
        <source>Pixelblocking</source>
        <translation>像素块</translation>
    </message>
    <message>
        <source>Pointy ink</source>
        <translation>尖墨</translation>
    </message>
    <message>
        <source>Posterizer</source>
        <translation>色调分离</translation>
    </message>
    <message>
        <source>Puantilism</source>
        <translation>点彩</translation>
    </message>
    <message>
        <source>Puantilism2</source>
        <translation>点彩 2</translation>
    </message>
    <message>
        <source>RS blendOP</source>
        <translation>RS 混色</translation>
    </message>
    <message>
        <source>Rigger brush</source>
        <translation>线描笔</translation>
    </message>
    <message>
        <source>Rigger brush thin</source>
        <translation>细线描笔</translation>
    </message>
    <message>
        <source>Rough</source>
        <translation>粗糙</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>圆笔</translation>
    </message>
    <message>
        <source>Round 1</source>
        <translation>圆笔 1</translation>
    </message>
    <message>
        <source>Round Bl</source>
        <translation>圆笔混色</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>圆头</translation>
    </message>
    <message>
        <source>Sewing</source>
        <translation>缝线</translation>
    </message>
    <message>
        <source>Short grass</source>
        <translation>短草</translation>
    </message>
    <message>
        <source>Sketch 1</source>
        <translation>草图 1</translation>
    </message>
    <message>
        <source>Sketcher2 sk</source>
        <translation>草图 2</translation>
    </message>
    <message>
        <source>Slow ink</source>
        <translation>慢墨水</translation>
    </message>
    <message>
        <source>Small blot</source>
        <translation>小墨渍</translation>
    </message>
    <message>
        <source>Smear</source>
        <translation>抹开</translation>
    </message>
    <message>
        <source>Smear sm</source>
        <translation>抹开 sm</translation>
    </message>
    <message>
        <source>Smudge + paint</source>
        <translation>涂抹上色</translation>
    </message>
    <message>
        <source>Smudge ink(0.7) sm</source>
        <translation>涂抹墨水</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>Soft Eraser</source>
        <translation>软橡皮擦</translation>
    </message>
    <message>
        <source>Soft dip pen</source>
        <translation>软蘸水笔</translation>
    </message>
    <message>
        <source>Soft irregular</source>
        <translation>柔和不规则</translation>
    </message>
    <message>
        <source>Spaced blot</source>
        <translation>疏墨渍</translation>
    </message>
    <message>
        <source>Speed blot</source>
        <translation>速度墨渍</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>泼溅</translation>
    </message>
    <message>
        <source>Splatter 02</source>
        <translation>飞溅 02</translation>
    </message>
    <message>
        <source>Splatter 04</source>
        <translation>飞溅 04</translation>
    </message>
    <message>
        <source>Sponge smudging</source>
        <translation>海绵涂抹</translation>
    </message>
    <message>
        <source>Spray</source>
        <translation>喷洒</translation>
    </message>
    <message>
        <source>Spray2</source>
        <translation>喷洒 2</translation>
    </message>
    <message>
        <source>Subtle pencil</source>
        <translation>淡铅笔</translation>
    </message>
    <message>
        <source>Tail Feathers</source>
        <translation>尾羽</translation>
    </message>
    <message>
        <source>Tail Feathers2</source>
        <translation>尾羽 2</translation>
    </message>
    <message>
        <source>Texture 03</source>
        <translation>纹理 03</translation>
    </message>
    <message>
        <source>Texture 06</source>
        <translation>纹理 06</translation>
    </message>
    <message>
        <source>Texture 12</source>
        <translation>纹理 12</translation>
    </message>
    <message>
        <source>Textured ink</source>
        <translation>纹理墨</translation>
    </message>
    <message>
        <source>Thin Pen</source>
        <translation>细钢笔</translation>
    </message>
    <message>
        <source>Thin hard eraser</source>
        <translation>细硬橡皮擦</translation>
    </message>
    <message>
        <source>Thin watercolor</source>
        <translation>细水彩</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>足迹</translation>
    </message>
    <message>
        <source>Water 01</source>
        <translation>水 01</translation>
    </message>
    <message>
        <source>Water 02</source>
        <translation>水 02</translation>
    </message>
    <message>
        <source>Water 05</source>
        <translation>水 05</translation>
    </message>
    <message>
        <source>Water 06</source>
        <translation>水 06</translation>
    </message>
    <message>
        <source>Watercolor 02 paint</source>
        <translation>水彩 02 颜料</translation>
    </message>
    <message>
        <source>Watercolor 02 water</source>
        <translation>水彩 02 水</translation>
    </message>
    <message>
        <source>Watercolor expressive</source>
        <translation>写意水彩</translation>
    </message>
    <message>
        <source>Watercolor glazing</source>
        <translation>水彩罩染</translation>
    </message>
    <message>
        <source>WateryFlatbrush</source>
        <translation>湿平头笔</translation>
    </message>
    <message>
        <source>Wet Direction</source>
        <translation>湿笔走向</translation>
    </message>
    <message>
        <source>Wet knife</source>
        <translation>湿刮刀</translation>
    </message>
    <message>
        <source>Wet paint sm</source>
        <translation>湿颜料</translation>
    </message>
    <message>
        <source>Wet round</source>
        <translation>湿圆笔</translation>
    </message>
</context>
<context>
    <name>moyun::ui::BusyLight</name>
    <message>
        <source>Painting…</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CandidateCard</name>
    <message>
        <source>rhyme %1</source>
        <translation>韵：%1</translation>
    </message>
    <message>
        <source>likelihood %1&#xa0;%</source>
        <translation>契合度 %1 %</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新句</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>已有：%1</translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <translation>候选 %1：%2</translation>
    </message>
    <message>
        <source>Refuse candidate %1</source>
        <translation>不用候选 %1</translation>
    </message>
    <message>
        <source>Refuse; it stays among the takes (Delete)</source>
        <translation>不用；仍留在取舍记录里（Delete）</translation>
    </message>
    <message>
        <source>Take this candidate (Tab in the poem)</source>
        <translation>采用这个候选（在诗中按 Tab）</translation>
    </message>
    <message>
        <source>Take this candidate</source>
        <translation>采用这个候选</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CandidatePanel</name>
    <message>
        <source>What is locked breaks a rule: %1. It stays; candidates keep the rule elsewhere.</source>
        <translation>锁定之处不合规则：%1。锁定的不变，其余候选字句仍守此规则。</translation>
    </message>
    <message>
        <source>The poem model is being loaded…</source>
        <translation>正在载入诗词模型…</translation>
    </message>
    <message>
        <source>Nothing is open: lock what is to stay, and all else is composed anew, or ask for another line.</source>
        <translation>没有待写之处：锁定要保留的字句，其余便会重作；也可以要求换一句。</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>正在推敲…</translation>
    </message>
    <message>
        <source>Candidates appear after a pause in typing, or with Ctrl+Enter.</source>
        <translation>停笔片刻或按 Ctrl+Enter，便有候选。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Other candidates for the same draft (Ctrl+Enter)</source>
        <translation>为同一草稿另作候选（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>换一句</translation>
    </message>
    <message>
        <source>Another for the line at the cursor; all others stay (Ctrl+Shift+Enter)</source>
        <translation>重作光标所在的一句，其余不变（Ctrl+Shift+Enter）</translation>
    </message>
    <message>
        <source>Relax it</source>
        <translation>放宽</translation>
    </message>
    <message>
        <source>Make this rule a warning</source>
        <translation>把这条规则改为提醒</translation>
    </message>
    <message>
        <source>Stop composing</source>
        <translation>停止推敲</translation>
    </message>
    <message>
        <source>Stop composing (Esc)</source>
        <translation>停止推敲（Esc）</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasActions</name>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>翻转图片</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>旋转图片</translation>
    </message>
    <message>
        <source>Mirror the layer</source>
        <translation>翻转图层</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>没有可粘贴的图片。</translation>
    </message>
    <message>
        <source>Copy a picture, or a file with one, first.</source>
        <translation>请先复制一幅图片或图片文件。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasDialogs</name>
    <message>
        <source>Canvas size</source>
        <translation>画布大小</translation>
    </message>
    <message>
        <source>Scale the picture</source>
        <translation>缩放图片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasEdits</name>
    <message>
        <source>That cannot be done here.</source>
        <translation>此处无法这样做。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasExportDialog</name>
    <message>
        <source>Give the file a name.</source>
        <translation>请为文件取名。</translation>
    </message>
    <message>
        <source>The name has to end in .png, .jpg, .webp, .tif or .ora.</source>
        <translation>文件名须以 .png、.jpg、.webp、.tif 或 .ora 结尾。</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>此文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>JPEG knows no transparency: the background becomes white.</source>
        <translation>JPEG 不支持透明：背景将变为白色。</translation>
    </message>
    <message>
        <source>All layers are kept, at full size.</source>
        <translation>保留全部图层，按原尺寸。</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1，约 %2</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>PNG, lossless</source>
        <translation>PNG，无损</translation>
    </message>
    <message>
        <source>JPEG, small</source>
        <translation>JPEG，较小</translation>
    </message>
    <message>
        <source>WebP, smaller</source>
        <translation>WebP，更小</translation>
    </message>
    <message>
        <source>TIFF, for printing</source>
        <translation>TIFF，供印刷</translation>
    </message>
    <message>
        <source>OpenRaster, with all layers</source>
        <translation>OpenRaster，含全部图层</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Higher is truer and larger</source>
        <translation>越高越忠实，文件也越大</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>How large the picture becomes</source>
        <translation>导出图片的大小</translation>
    </message>
    <message>
        <source>Keep transparency</source>
        <translation>保留透明</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasFileDialog</name>
    <message>
        <source>Pictures (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)</source>
        <translation>图片 (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Put a picture in as a layer</source>
        <translation>将图片置入为图层</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasPage</name>
    <message>
        <source>Layout of the panels</source>
        <translation>面板布局</translation>
    </message>
    <message>
        <source>Layout of the panels: save it, bring it back</source>
        <translation>面板布局：保存与恢复</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Brushes</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>导航器</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>拖入的图片</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>Colours, brushes and layers</source>
        <translation>颜色、画笔和图层</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>The whole picture and a reference picture</source>
        <translation>整幅图片与参考图</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>See the picture in the manner of a painting while you paint</source>
        <translation>边画边看画作风格的效果</translation>
    </message>
    <message>
        <source>on the mask</source>
        <translation>（蒙版）</translation>
    </message>
    <message>
        <source>On the mask the brush shows the layer; the eraser, or Alt, hides it</source>
        <translation>在蒙版上：画笔显示图层，橡皮擦或按住 Alt 隐藏图层</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasSizeDialog</name>
    <message>
        <source>What lies outside is kept, and comes back when the canvas grows again.</source>
        <translation>画布之外的部分会保留，画布再变大时重现。</translation>
    </message>
    <message>
        <source>Canvas size</source>
        <translation>画布大小</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Position of the picture</source>
        <translation>原图位于</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高（像素）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasTextDialog</name>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>竖排</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>放置</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Write here…</source>
        <translation>在此书写…</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>From top to bottom, columns from right to left</source>
        <translation>自上而下，自右向左排列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write onto the picture</source>
        <translation>在图片上添加文字</translation>
    </message>
    <message>
        <source>The text becomes a layer of its own, in the colour in hand.</source>
        <translation>文字以当前颜色成为单独的图层。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>The wheel zooms, the middle button or Space pans, Tab held shows the picture without live style.</source>
        <translation>滚轮缩放，中键或空格平移，按住 Tab 显示无实时风格的图片。</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 像素</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasWelcome</name>
    <message>
        <source>Start a picture</source>
        <translation>开始作画</translation>
    </message>
    <message>
        <source>New picture…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Choose size and background</source>
        <translation>选择尺寸与背景</translation>
    </message>
    <message>
        <source>A picture, or an OpenRaster file with its layers</source>
        <translation>图片，或带图层的 OpenRaster 文件</translation>
    </message>
    <message>
        <source>A photograph of a lake to paint over and to try styles on</source>
        <translation>一张湖景照片，可在其上作画、试用风格</translation>
    </message>
    <message>
        <source>Or close this and paint: B is the brush, E the eraser, [ and ] make it smaller and larger, Ctrl picks a colour, Space moves the picture, the wheel zooms. Pictures can be dropped here.</source>
        <translation>也可关闭此页直接作画：B 为画笔，E 为橡皮擦，[ 与 ] 改变大小，Ctrl 取色，空格移动画面，滚轮缩放。图片可拖放到这里。</translation>
    </message>
    <message>
        <source>Close, and paint</source>
        <translation>关闭，开始作画</translation>
    </message>
    <message>
        <source>Recent work</source>
        <translation>最近的作品</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasWorkspace</name>
    <message>
        <source>New &amp;picture…</source>
        <translation>新建图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Put a picture &amp;in as a layer…</source>
        <translation>将图片置入为图层(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Cop&amp;y of all layers</source>
        <translation>复制所有图层(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Paste as a layer</source>
        <translation>粘贴为图层(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fill with the colour</source>
        <translation>以前景色填充(&amp;F)</translation>
    </message>
    <message>
        <source>Fill with the &amp;second colour</source>
        <translation>以第二色填充(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Turn the view &amp;left</source>
        <translation>视图左转(&amp;L)</translation>
    </message>
    <message>
        <source>Turn the view &amp;right</source>
        <translation>视图右转(&amp;R)</translation>
    </message>
    <message>
        <source>View &amp;upright</source>
        <translation>视图摆正(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Mirror the view</source>
        <translation>水平翻转视图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation>加大画笔(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <translation>减小画笔(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;wap the colours</source>
        <translation>交换颜色(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Black and white</source>
        <translation>黑与白(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;New layer</source>
        <translation>新建图层(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate the layer</source>
        <translation>复制图层(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>编组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Merge down</source>
        <translation>向下合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Flatten the picture</source>
        <translation>拼合图片(&amp;F)</translation>
    </message>
    <message>
        <source>Delete the &amp;layer</source>
        <translation>删除图层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Raise the layer</source>
        <translation>上移图层(&amp;R)</translation>
    </message>
    <message>
        <source>L&amp;ower the layer</source>
        <translation>下移图层(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the layer &amp;above</source>
        <translation>转到上方图层(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the layer &amp;below</source>
        <translation>转到下方图层(&amp;B)</translation>
    </message>
    <message>
        <source>Mirror the layer side&amp;ways</source>
        <translation>水平翻转图层(&amp;W)</translation>
    </message>
    <message>
        <source>Mirror the layer &amp;upside down</source>
        <translation>垂直翻转图层(&amp;U)</translation>
    </message>
    <message>
        <source>Mirror the picture &amp;sideways</source>
        <translation>水平翻转图片(&amp;S)</translation>
    </message>
    <message>
        <source>Mirror the picture u&amp;pside down</source>
        <translation>垂直翻转图片(&amp;P)</translation>
    </message>
    <message>
        <source>Turn the picture to the l&amp;eft</source>
        <translation>图片左转(&amp;E)</translation>
    </message>
    <message>
        <source>Turn the picture to the r&amp;ight</source>
        <translation>图片右转(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Canvas size…</source>
        <translation>画布大小(&amp;C)…</translation>
    </message>
    <message>
        <source>Sc&amp;ale the picture…</source>
        <translation>缩放图片(&amp;A)…</translation>
    </message>
    <message>
        <source>This layer cannot be painted on.</source>
        <translation>无法在此图层上绘画。</translation>
    </message>
    <message>
        <source>Live style</source>
        <translation>实时风格</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>Open pict&amp;ure…</source>
        <translation>打开图片(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ChordLane</name>
    <message>
        <source>Chords</source>
        <translation>和弦</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>和弦</translation>
    </message>
    <message>
        <source>Cm7, V7 …</source>
        <translation>Cm7、V7 …</translation>
    </message>
    <message>
        <source>Click to change the chord, drag to move it, right button: delete</source>
        <translation>单击修改和弦，拖动移动，右键删除</translation>
    </message>
    <message>
        <source>Click to write a chord here</source>
        <translation>单击在此写和弦</translation>
    </message>
    <message>
        <source>Move chord</source>
        <translation>移动和弦</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no chord. Write a symbol such as Am7 or C/E, or a numeral such as V7.</source>
        <translation>“%1”不是和弦。请写记号（如 Am7、C/E）或级数（如 V7）。</translation>
    </message>
    <message>
        <source>Delete chord</source>
        <translation>删除和弦</translation>
    </message>
    <message>
        <source>Chord %1</source>
        <translation>和弦 %1</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ColourPair</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The colour and the second colour. Click to choose, below to swap (X); D: black and white</source>
        <translation>前景色与第二色。单击选择颜色，单击下方交换（X）；D：黑与白</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>第二色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ColourPalette</name>
    <message>
        <source>Chinese pigments</source>
        <translation>国画颜料</translation>
    </message>
    <message>
        <source>Burnt ink</source>
        <translation>焦墨</translation>
    </message>
    <message>
        <source>Thick ink</source>
        <translation>浓墨</translation>
    </message>
    <message>
        <source>Heavy ink</source>
        <translation>重墨</translation>
    </message>
    <message>
        <source>Light ink</source>
        <translation>淡墨</translation>
    </message>
    <message>
        <source>Clear ink</source>
        <translation>清墨</translation>
    </message>
    <message>
        <source>Shell white</source>
        <translation>蛤粉</translation>
    </message>
    <message>
        <source>Indigo (huaqing)</source>
        <translation>花青</translation>
    </message>
    <message>
        <source>Azurite (shiqing)</source>
        <translation>石青</translation>
    </message>
    <message>
        <source>Third azurite</source>
        <translation>三青</translation>
    </message>
    <message>
        <source>Pale azurite</source>
        <translation>四青</translation>
    </message>
    <message>
        <source>Malachite (shilü)</source>
        <translation>石绿</translation>
    </message>
    <message>
        <source>Third malachite</source>
        <translation>三绿</translation>
    </message>
    <message>
        <source>Pale malachite</source>
        <translation>四绿</translation>
    </message>
    <message>
        <source>Sap green</source>
        <translation>汁绿</translation>
    </message>
    <message>
        <source>Grass green</source>
        <translation>草绿</translation>
    </message>
    <message>
        <source>Gamboge (tenghuang)</source>
        <translation>藤黄</translation>
    </message>
    <message>
        <source>Orpiment (shihuang)</source>
        <translation>石黄</translation>
    </message>
    <message>
        <source>Realgar (xionghuang)</source>
        <translation>雄黄</translation>
    </message>
    <message>
        <source>Light cinnabar (zhubiao)</source>
        <translation>朱磦</translation>
    </message>
    <message>
        <source>Cinnabar (zhusha)</source>
        <translation>朱砂</translation>
    </message>
    <message>
        <source>Eosin red (shuhong)</source>
        <translation>曙红</translation>
    </message>
    <message>
        <source>Rouge (yanzhi)</source>
        <translation>胭脂</translation>
    </message>
    <message>
        <source>Lac purple (zikuang)</source>
        <translation>紫矿</translation>
    </message>
    <message>
        <source>Red ochre (zheshi)</source>
        <translation>赭石</translation>
    </message>
    <message>
        <source>Umber</source>
        <translation>赭墨</translation>
    </message>
    <message>
        <source>Shell gold</source>
        <translation>泥金</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>银</translation>
    </message>
    <message>
        <source>Raw silk</source>
        <translation>绢色</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>基本颜色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>浅灰</translation>
    </message>
    <message>
        <source>Warm grey</source>
        <translation>暖灰</translation>
    </message>
    <message>
        <source>Cool grey</source>
        <translation>冷灰</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>深灰</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑</translation>
    </message>
    <message>
        <source>Lemon yellow</source>
        <translation>柠檬黄</translation>
    </message>
    <message>
        <source>Cadmium yellow</source>
        <translation>镉黄</translation>
    </message>
    <message>
        <source>Cadmium orange</source>
        <translation>镉橙</translation>
    </message>
    <message>
        <source>Cadmium red</source>
        <translation>镉红</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>深红</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫瑰红</translation>
    </message>
    <message>
        <source>Magenta violet</source>
        <translation>品红紫</translation>
    </message>
    <message>
        <source>Dioxazine violet</source>
        <translation>二噁嗪紫</translation>
    </message>
    <message>
        <source>Ultramarine</source>
        <translation>群青</translation>
    </message>
    <message>
        <source>Cobalt blue</source>
        <translation>钴蓝</translation>
    </message>
    <message>
        <source>Cerulean</source>
        <translation>天蓝</translation>
    </message>
    <message>
        <source>Phthalo turquoise</source>
        <translation>酞菁青绿</translation>
    </message>
    <message>
        <source>Viridian</source>
        <translation>翠绿</translation>
    </message>
    <message>
        <source>Olive green</source>
        <translation>橄榄绿</translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation>叶绿</translation>
    </message>
    <message>
        <source>Yellow ochre</source>
        <translation>土黄</translation>
    </message>
    <message>
        <source>Raw sienna</source>
        <translation>生赭</translation>
    </message>
    <message>
        <source>Burnt sienna</source>
        <translation>熟赭</translation>
    </message>
    <message>
        <source>Burnt umber</source>
        <translation>熟褐</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>浅肤色</translation>
    </message>
    <message>
        <source>Middle skin</source>
        <translation>中肤色</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>深肤色</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a GIMP palette.</source>
        <translation>“%1”不是 GIMP 调色板。</translation>
    </message>
    <message>
        <source>Choose a file ending in .gpl.</source>
        <translation>请选择以 .gpl 结尾的文件。</translation>
    </message>
    <message>
        <source>The palette &quot;%1&quot; is too large.</source>
        <translation>调色板“%1”太大。</translation>
    </message>
    <message>
        <source>A palette file may have 256 KiB.</source>
        <translation>调色板文件最多 256 KiB。</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ColourPanel</name>
    <message>
        <source>The palette could not be loaded</source>
        <translation>无法载入调色板</translation>
    </message>
    <message>
        <source>&amp;Load a GIMP palette…</source>
        <translation>载入 GIMP 调色板(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Remove this palette</source>
        <translation>移除此调色板(&amp;R)</translation>
    </message>
    <message>
        <source>Load a palette</source>
        <translation>载入调色板</translation>
    </message>
    <message>
        <source>GIMP palettes (*.gpl)</source>
        <translation>GIMP 调色板 (*.gpl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Colour in hexadecimal digits</source>
        <translation>十六进制颜色</translation>
    </message>
    <message>
        <source>Red, green and blue as hexadecimal digits: #RRGGBB</source>
        <translation>红、绿、蓝的十六进制值：#RRGGBB</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>色轮</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>调色板</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>显示或隐藏：%1</translation>
    </message>
    <message>
        <source>Add the colour to my colours</source>
        <translation>把当前颜色加入“我的颜色”</translation>
    </message>
    <message>
        <source>More about palettes</source>
        <translation>更多调色板操作</translation>
    </message>
    <message>
        <source>Colours of the palette</source>
        <translation>调色板的颜色</translation>
    </message>
    <message>
        <source>Colours used last</source>
        <translation>最近用过的颜色</translation>
    </message>
    <message>
        <source>No colour yet. + puts the one in hand here; Ctrl+click takes one out.</source>
        <translation>还没有颜色。按 + 加入当前颜色；Ctrl+单击移除。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>载入</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ColourSliders</name>
    <message>
        <source>HSV</source>
        <translation>HSV</translation>
    </message>
    <message>
        <source>Hue, saturation, value</source>
        <translation>色相、饱和度、明度</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>红、绿、蓝</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>明度</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>H</source>
        <comment>hue</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>S</source>
        <comment>saturation</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>V</source>
        <comment>value of a colour</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>R</source>
        <comment>red</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>G</source>
        <comment>green</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>B</source>
        <comment>blue</comment>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ColourSwap</name>
    <message>
        <source>First colour %1, second colour %2: swap</source>
        <translation>第一色 %1，第二色 %2：交换</translation>
    </message>
    <message>
        <source>First and second colour. Click to swap them (X).</source>
        <translation>第一色与第二色。单击交换（X）。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ColourWheel</name>
    <message>
        <source>Colour wheel</source>
        <translation>色轮</translation>
    </message>
    <message>
        <source>Hue %1°, saturation %2 %, value %3 %. Arrow keys change saturation and value, Page up and Page down the hue.</source>
        <translation>色相 %1°，饱和度 %2 %，明度 %3 %。方向键改变饱和度与明度，Page Up 与 Page Down 改变色相。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CompareTakesDialog</name>
    <message>
        <source>Compare takes</source>
        <translation>比较各稿</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Apply the left one</source>
        <translation>应用左边的</translation>
    </message>
    <message>
        <source>Apply the right one</source>
        <translation>应用右边的</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CompareView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Hold Tab to see the original. The wheel zooms, the middle button or Space pans, the arrow keys move the divider.</source>
        <translation>按住 Tab 查看原图。滚轮缩放，中键或空格拖动平移，方向键移动分隔线。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Restyled</source>
        <translation>重绘</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or open one with Ctrl+Alt+O</source>
        <translation>把图片拖到这里、粘贴，或按 Ctrl+Alt+O 打开</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ComposePanel</name>
    <message>
        <source>The music model is being loaded…</source>
        <translation>正在载入作曲模型…</translation>
    </message>
    <message numerus="yes">
        <source>Compose %n take(s)</source>
        <translation>
            <numerusform>作 %n 稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>作曲</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>正在作曲…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>再来</translation>
    </message>
    <message>
        <source>The same with the next seeds (Ctrl+Shift+Enter)</source>
        <translation>同样的要求，换下一批种子（Ctrl+Shift+Enter）</translation>
    </message>
    <message>
        <source>Compose (Ctrl+Enter)</source>
        <translation>作曲（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Stop composing</source>
        <translation>停止作曲</translation>
    </message>
    <message>
        <source>Stop composing (Esc)</source>
        <translation>停止作曲（Esc）</translation>
    </message>
    <message>
        <source>How far composing is</source>
        <translation>作曲进度</translation>
    </message>
    <message>
        <source>What</source>
        <translation>作什么</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>乐曲</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Takes and seed</source>
        <translation>稿数与种子</translation>
    </message>
    <message>
        <source>Clean up afterwards</source>
        <translation>事后修整</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>折叠或展开</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ControllerHead</name>
    <message>
        <source>Controller: %1</source>
        <translation>控制器：%1</translation>
    </message>
    <message>
        <source>Choose a controller</source>
        <translation>选择控制器</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ControllerLane</name>
    <message>
        <source>Controller: %1</source>
        <translation>控制器：%1</translation>
    </message>
    <message>
        <source>Drag to hold the pedal · right button: take away</source>
        <translation>拖动踩下踏板 · 右键：去掉</translation>
    </message>
    <message>
        <source>Drag to write values · Shift: a straight ramp · right button: take away</source>
        <translation>拖动写入数值 · Shift：直线 · 右键：去掉</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>数值 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>绘制 %1</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CountSection</name>
    <message>
        <source>Takes</source>
        <translation>稿</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>稿数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed of the first take</source>
        <translation>第一稿的种子</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <source>The same seed and wishes give the same takes.</source>
        <translation>种子与要求相同，所得各稿也相同。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ExportDialog</name>
    <message>
        <source>Give the file a name.</source>
        <translation>请给文件起个名字。</translation>
    </message>
    <message>
        <source>The name has to end in .png, .jpg, .webp or .tif.</source>
        <translation>文件名须以 .png、.jpg、.webp 或 .tif 结尾。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>该文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>Export in full size</source>
        <translation>按原尺寸导出</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>PNG, lossless</source>
        <translation>PNG，无损</translation>
    </message>
    <message>
        <source>JPEG, small</source>
        <translation>JPEG，较小</translation>
    </message>
    <message>
        <source>WebP, smaller</source>
        <translation>WebP，更小</translation>
    </message>
    <message>
        <source>TIFF, for printing</source>
        <translation>TIFF，用于印刷</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::FaultSection</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 句：%2</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>还没有落笔。</translation>
    </message>
    <message>
        <source>The poem is regular.</source>
        <translation>合律。</translation>
    </message>
    <message>
        <source>No fault so far.</source>
        <translation>目前无病。</translation>
    </message>
    <message>
        <source>%1 faults, %2 warnings</source>
        <translation>%1 处病，%2 处提醒</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>诗病</translation>
    </message>
    <message>
        <source>This rule is a</source>
        <translation>此规则视为</translation>
    </message>
    <message>
        <source>How strictly this rule is taken</source>
        <translation>此规则的宽严</translation>
    </message>
</context>
<context>
    <name>moyun::ui::FileDialog</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>moyun::ui::FileDialogLook</name>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>moyun::ui::FileIcons</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>SoundFont</source>
        <translation>音色库</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>调色板</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>moyun::ui::FormSection</name>
    <message>
        <source>Form</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>There is no tune &quot;%1&quot; in the table.</source>
        <translation>谱中没有“%1”。</translation>
    </message>
    <message>
        <source>Near to it: %1.</source>
        <translation>相近的有：%1。</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>词牌曲牌</translation>
    </message>
    <message>
        <source>rhyme %1</source>
        <translation>韵：%1</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>句数</translation>
    </message>
    <message>
        <source>Rhymes</source>
        <translation>韵书</translation>
    </message>
    <message>
        <source>Search a tune</source>
        <translation>查找词牌</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>惯常</translation>
    </message>
    <message>
        <source>Rhyme book</source>
        <translation>韵书</translation>
    </message>
</context>
<context>
    <name>moyun::ui::GalleryPanel</name>
    <message>
        <source>Paintings that you add become styles of your own. Drop one here, or use the button below.</source>
        <translation>您添加的画作会成为自己的风格。拖一幅到这里，或使用下面的按钮。</translation>
    </message>
    <message>
        <source>The styles are being loaded…</source>
        <translation>正在载入风格…</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Search title or painter</source>
        <translation>搜索画名或画家</translation>
    </message>
    <message>
        <source>Search styles</source>
        <translation>搜索风格</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The masters&apos; styles and your own</source>
        <translation>名家的风格和您自己的风格</translation>
    </message>
    <message>
        <source>My styles</source>
        <translation>我的风格</translation>
    </message>
    <message>
        <source>Only the paintings that you added</source>
        <translation>只显示您添加的画作</translation>
    </message>
    <message>
        <source>Gallery of styles</source>
        <translation>风格列表</translation>
    </message>
    <message>
        <source>Add a painting…</source>
        <translation>添加画作…</translation>
    </message>
    <message>
        <source>Any picture becomes a style: open it here, drop it on the gallery, or paste it with Ctrl+Shift+V</source>
        <translation>任何图片都能成为风格：在这里打开、拖到风格列表上，或按 Ctrl+Shift+V 粘贴</translation>
    </message>
    <message>
        <source>No style matches &quot;%1&quot;.</source>
        <translation>没有与“%1”相符的风格。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::GalleryView</name>
    <message>
        <source>Use this style alone</source>
        <translation>只用这种风格</translation>
    </message>
    <message>
        <source>Add to the mixture, or take out</source>
        <translation>加入混合，或移出</translation>
    </message>
    <message>
        <source>Remove from my styles</source>
        <translation>从我的风格中移除</translation>
    </message>
</context>
<context>
    <name>moyun::ui::HelperPanel</name>
    <message>
        <source>Form</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>诗病</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Rhyme dictionary</source>
        <translation>韵字</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>取舍记录</translation>
    </message>
    <message>
        <source>My style</source>
        <translation>我的文风</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>折叠或展开</translation>
    </message>
    <message>
        <source>Mood of the painting</source>
        <translation>画的意境</translation>
    </message>
</context>
<context>
    <name>moyun::ui::InstrumentPicker</name>
    <message>
        <source>Find an instrument</source>
        <translation>查找乐器</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>乐器</translation>
    </message>
</context>
<context>
    <name>moyun::ui::JobPanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Exports and other work in the background are listed here.</source>
        <translation>导出和其他后台工作会列在这里。</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>清除已结束</translation>
    </message>
    <message>
        <source>Close the job panel</source>
        <translation>关闭任务面板</translation>
    </message>
</context>
<context>
    <name>moyun::ui::JobRow</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Finished at %1</source>
        <translation>完成于 %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Show the file of %1</source>
        <translation>显示 %1 的文件</translation>
    </message>
</context>
<context>
    <name>moyun::ui::JobsQuestion</name>
    <message>
        <source>Stop what is under way?</source>
        <translation>停止正在进行的任务？</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) would stop, and leave nothing behind:</source>
        <translation>
            <numerusform>将停止 %n 项任务，不留下任何结果：</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
</context>
<context>
    <name>moyun::ui::KeyboardStrip</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Click to hear a key, Shift and click selects all its notes</source>
        <translation>单击试听琴键，按住 Shift 单击选中该音高的全部音符</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LayerActions</name>
    <message>
        <source>Layer 1</source>
        <translation>图层 1</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>添加图层</translation>
    </message>
    <message>
        <source>Group 1</source>
        <translation>组 1</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>添加组</translation>
    </message>
    <message>
        <source>Group layers</source>
        <translation>图层编组</translation>
    </message>
    <message>
        <source>Ungroup layers</source>
        <translation>取消编组</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>复制图层</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>删除图层</translation>
    </message>
    <message>
        <source>Move layer up</source>
        <translation>上移图层</translation>
    </message>
    <message>
        <source>Move layer down</source>
        <translation>下移图层</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>移动图层</translation>
    </message>
    <message>
        <source>Merge group</source>
        <translation>合并组</translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation>向下合并</translation>
    </message>
    <message>
        <source>Merge what is visible</source>
        <translation>合并可见图层</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Flatten the picture</source>
        <translation>拼合图片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Add mask</source>
        <translation>添加蒙版</translation>
    </message>
    <message>
        <source>Apply mask</source>
        <translation>应用蒙版</translation>
    </message>
    <message>
        <source>Remove mask</source>
        <translation>移除蒙版</translation>
    </message>
    <message>
        <source>Rename layer</source>
        <translation>重命名图层</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>显示图层</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>隐藏图层</translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation>锁定图层</translation>
    </message>
    <message>
        <source>Unlock layer</source>
        <translation>解锁图层</translation>
    </message>
    <message>
        <source>Lock transparency</source>
        <translation>锁定透明度</translation>
    </message>
    <message>
        <source>Unlock transparency</source>
        <translation>解锁透明度</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>混合模式</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LayerDelegate</name>
    <message>
        <source>Name of the layer</source>
        <translation>图层名称</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LayerModel</name>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>style layer</source>
        <translation>风格图层</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>transparency locked</source>
        <translation>透明度已锁定</translation>
    </message>
    <message>
        <source>with a mask</source>
        <translation>带蒙版</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LayersPanel</name>
    <message>
        <source>Remove the mask</source>
        <translation>移除蒙版</translation>
    </message>
    <message>
        <source>Add a mask of what is selected</source>
        <translation>按选区添加蒙版</translation>
    </message>
    <message>
        <source>Merge the layers of the group</source>
        <translation>合并组内图层</translation>
    </message>
    <message>
        <source>Merge with the layer below</source>
        <translation>与下方图层合并</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>Change the &amp;style…</source>
        <translation>更改风格(&amp;S)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>Un&amp;group</source>
        <translation>取消编组(&amp;G)</translation>
    </message>
    <message>
        <source>Put into a &amp;group</source>
        <translation>放入新组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Apply the mask</source>
        <translation>应用蒙版(&amp;A)</translation>
    </message>
    <message>
        <source>Remove the mas&amp;k</source>
        <translation>移除蒙版(&amp;K)</translation>
    </message>
    <message>
        <source>Add a mas&amp;k of what is selected</source>
        <translation>按选区添加蒙版(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Merge the group</source>
        <translation>合并组(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Merge down</source>
        <translation>向下合并(&amp;M)</translation>
    </message>
    <message>
        <source>Merge what is &amp;visible</source>
        <translation>合并可见图层(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Flatten the picture</source>
        <translation>拼合图片(&amp;F)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Lock the layer</source>
        <translation>锁定图层</translation>
    </message>
    <message>
        <source>Lock transparency: painting changes colours alone</source>
        <translation>锁定透明度：作画只改变颜色</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Opacity of the layer. A double click makes it whole again.</source>
        <translation>图层的不透明度。双击恢复为 100 %。</translation>
    </message>
    <message>
        <source>Opacity in percent</source>
        <translation>不透明度（百分比）</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>添加图层</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加组</translation>
    </message>
    <message>
        <source>Duplicate the layer</source>
        <translation>复制图层</translation>
    </message>
    <message>
        <source>More about layers</source>
        <translation>更多图层操作</translation>
    </message>
    <message>
        <source>Delete the layer</source>
        <translation>删除图层</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>This mask cannot be painted on.</source>
        <translation>无法在此蒙版上绘画。</translation>
    </message>
    <message>
        <source>&amp;Paint on the mask</source>
        <translation>在蒙版上绘画(&amp;P)</translation>
    </message>
    <message>
        <source>Paint on the mask: the brush shows the layer, the eraser hides it</source>
        <translation>在蒙版上绘画：画笔显示图层，橡皮擦隐藏图层</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LayoutNameDialog</name>
    <message>
        <source>One of this name exists and will be replaced.</source>
        <translation>已有同名布局，将被替换。</translation>
    </message>
    <message>
        <source>Which panels are shown and open, in which order.</source>
        <translation>显示并展开哪些面板、按什么顺序。</translation>
    </message>
    <message>
        <source>Save the panel layout</source>
        <translation>保存面板布局</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>布局名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LeftProjectRow</name>
    <message>
        <source>Last edit: %1</source>
        <translation>最后改动：%1</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>It was never saved.</source>
        <translation>从未保存过。</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>文件保存于：%1</translation>
    </message>
    <message>
        <source>Its file is no longer there.</source>
        <translation>它的文件已不在原处。</translation>
    </message>
    <message>
        <source>Closed without saving. Kept until: %1</source>
        <translation>关闭时未保存。保留到：%1</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete the left work on %1</source>
        <translation>删除 %1 遗留的作品</translation>
    </message>
    <message>
        <source>Gone for good?</source>
        <translation>彻底删除？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>A project that cannot be read</source>
        <translation>无法读取的项目</translation>
    </message>
    <message>
        <source>It stays where it is until you delete it.</source>
        <translation>在您删除之前，它会一直留在原处。</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>保存能读出的内容…</translation>
    </message>
    <message>
        <source>Save what can be read of %1</source>
        <translation>保存“%1”中能读出的内容</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LetteringDialog</name>
    <message>
        <source>Colour of the ink</source>
        <translation>墨色</translation>
    </message>
    <message>
        <source>Poem</source>
        <translation>诗</translation>
    </message>
    <message>
        <source>Letter the poem</source>
        <translation>在画上题诗</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Face of the characters</source>
        <translation>文字的字体</translation>
    </message>
    <message>
        <source>Faces written by a brush come first. Debian has more of them: fonts-lxgw-wenkai, fonts-arphic-ukai</source>
        <translation>毛笔意味的字体排在前面。Debian 另有：fonts-lxgw-wenkai、fonts-arphic-ukai</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨色</translation>
    </message>
    <message>
        <source>Choose the colour of the ink</source>
        <translation>选择墨色</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>竖排</translation>
    </message>
    <message>
        <source>From top to bottom, columns from right to left</source>
        <translation>自上而下，由右至左</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>横排</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>从左到右</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Height of the characters in pixels of the picture</source>
        <translation>字的高度，以画的像素计</translation>
    </message>
    <message>
        <source>Between characters</source>
        <translation>字距</translation>
    </message>
    <message>
        <source>In percent of their size</source>
        <translation>占字号的百分比</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>列距</translation>
    </message>
    <message>
        <source>In percent of the size of the characters</source>
        <translation>占字号的百分比</translation>
    </message>
    <message>
        <source>From the edge</source>
        <translation>离边</translation>
    </message>
    <message>
        <source>In percent of the picture&apos;s shorter side</source>
        <translation>占画短边的百分比</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place in the picture</source>
        <translation>在画中的位置</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Name in the seal</source>
        <translation>印文</translation>
    </message>
    <message>
        <source>up to four characters</source>
        <translation>至多四字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>题上</translation>
    </message>
    <message>
        <source>The picture shows it as it will be. It becomes a layer of its own, and the move tool (V) is taken up: drag it where you like.</source>
        <translation>画面上所见即所得。题诗成为单独的图层，并换用移动工具（V）：可拖到任意位置。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LogDialog</name>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>Earlier runs too</source>
        <translation>包括以往运行</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>哪些记录</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Notices and above</source>
        <translation>通知及以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告与错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>最低级别</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>日志记录</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the chosen lines, or all that are shown</source>
        <translation>复制选中的各行，或显示的全部</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>No line matches. Choose &quot;Everything&quot;, or a shorter search.</source>
        <translation>没有这样的记录。请选“全部”，或少搜几个字。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LyricsDialog</name>
    <message>
        <source>The beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>The first selected note</source>
        <translation>选中的第一个音符</translation>
    </message>
    <message>
        <source>The chosen bars</source>
        <translation>选中的小节</translation>
    </message>
    <message numerus="yes">
        <source>%n syllable(s) have a note.</source>
        <translation>
            <numerusform>%n 个字找到了音符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find(s) none: the melody is too short.</source>
        <translation>
            <numerusform>%n 个字没有音符：旋律太短。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) after them have no text.</source>
        <translation>
            <numerusform>其后 %n 个音没有字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Lyrics under the melody</source>
        <translation>旋律下的歌词</translation>
    </message>
    <message>
        <source>One syllable a note: a Chinese character, or a syllable of an English word. Tied notes count once, rests do not count. Change the lines here as the melody wants them.</source>
        <translation>一音一字：一个汉字，或英文单词的一个音节。连音只算一次，休止不算。可在此按旋律修改诗句。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>诗句</translation>
    </message>
    <message>
        <source>Under the track</source>
        <translation>放在音轨下</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Where the text begins</source>
        <translation>歌词从何处起</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Put it under the notes</source>
        <translation>放到音符下</translation>
    </message>
</context>
<context>
    <name>moyun::ui::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Job panel</source>
        <translation>任务面板(&amp;J)</translation>
    </message>
    <message>
        <source>Dark loo&amp;k</source>
        <translation>深色外观(&amp;K)</translation>
    </message>
    <message>
        <source>Light loo&amp;k</source>
        <translation>浅色外观(&amp;K)</translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <translation>全屏(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Moyun…</source>
        <translation>关于墨韵(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>还没有打开过文件</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除这些记录</translation>
    </message>
    <message>
        <source>Moyun</source>
        <translation>墨韵</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Speed of the preview</source>
        <translation>预览速度</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened here.</source>
        <translation>这里无法打开“%1”。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Moyun opens projects (.moyun), pictures (OpenRaster, PNG, JPEG, WebP, TIFF and BMP), texts (.txt) and scores (.mid, .musicxml and .mxl).</source>
        <translation>墨韵可以打开项目 (.moyun)、图片 (OpenRaster、PNG、JPEG、WebP、TIFF 和 BMP)、文本 (.txt) 和乐谱 (.mid、.musicxml 和 .mxl)。</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>下一区域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>上一区域(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>&amp;Takes of the project</source>
        <translation>项目的各稿(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n 项任务正在进行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>切换外观</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（在 %2 中）</translation>
    </message>
</context>
<context>
    <name>moyun::ui::MannerSection</name>
    <message>
        <source>Nobody in particular</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Free: the network chooses. Or write numerals, as i iv V i, or symbols, as Cm Fm G7 Cm; they are spread evenly.</source>
        <translation>不限：由模型选定。也可写级数（如 i iv V i）或和弦记号（如 Cm Fm G7 Cm），平均分布。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no chord. Write numerals, as i iv V7, or symbols, as Cm Fm G7.</source>
        <translation>“%1”不是和弦。请写级数（如 i iv V7）或和弦记号（如 Cm Fm G7）。</translation>
    </message>
    <message numerus="yes">
        <source>%n chord(s), spread evenly over the bars.</source>
        <translation>
            <numerusform>%n 个和弦，平均分布于各小节。</numerusform>
        </translation>
    </message>
    <message>
        <source>Manner of</source>
        <translation>仿</translation>
    </message>
    <message>
        <source>In the manner of</source>
        <translation>仿何人风格</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>和弦</translation>
    </message>
    <message>
        <source>free</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Keep to the key</source>
        <translation>不出调</translation>
    </message>
    <message>
        <source>No note outside the scale of the key begins</source>
        <translation>不出现调外音</translation>
    </message>
    <message>
        <source>How daring</source>
        <translation>大胆程度</translation>
    </message>
    <message>
        <source>Low: the most likely notes; high: surprising ones</source>
        <translation>低：最稳妥的音；高：出人意料的音</translation>
    </message>
    <message>
        <source>Choose how dense</source>
        <translation>指定疏密</translation>
    </message>
    <message>
        <source>Off: as dense as the network likes</source>
        <translation>关：疏密由模型决定</translation>
    </message>
    <message>
        <source>Number of notes</source>
        <translation>音符多少</translation>
    </message>
    <message>
        <source>Against what is usual for the tracks; 100 is the usual</source>
        <translation>与这类音轨的常情相比，100 为常情</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>别无他人</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1 的份量</translation>
    </message>
    <message>
        <source>How much of the first; the rest is the second&apos;s</source>
        <translation>前者所占的份量，其余归后者</translation>
    </message>
    <message>
        <source>and of</source>
        <translation>兼仿</translation>
    </message>
    <message>
        <source>And in the manner of</source>
        <translation>兼仿何人风格</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>音阶</translation>
    </message>
    <message>
        <source>Scale of the key</source>
        <translation>调的音阶</translation>
    </message>
    <message>
        <source>The key&apos;s own</source>
        <translation>调的本来音阶</translation>
    </message>
</context>
<context>
    <name>moyun::ui::MixingPad</name>
    <message>
        <source>Choose a style in the gallery. Up to four can be mixed here.</source>
        <translation>请在风格列表中选择风格，这里最多可以混合四种。</translation>
    </message>
    <message>
        <source>Mixing pad</source>
        <translation>调和盘</translation>
    </message>
    <message>
        <source>No style chosen yet</source>
        <translation>尚未选择风格</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ModeSection</name>
    <message>
        <source>Choose bars: drag along the ruler above the notes.</source>
        <translation>请选小节：在音符上方的标尺上拖动。</translation>
    </message>
    <message>
        <source>There is no track to accompany yet.</source>
        <translation>还没有可配伴奏的音轨。</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>The score is empty: there is nothing to go on with.</source>
        <translation>乐谱是空的，无从续写。</translation>
    </message>
    <message>
        <source>After bar %1</source>
        <translation>接在第 %1 小节之后</translation>
    </message>
    <message>
        <source>It needs two takes: compose some first.</source>
        <translation>需要两稿：请先作曲。</translation>
    </message>
    <message>
        <source>all tracks</source>
        <translation>所有音轨</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>所有音轨</translation>
    </message>
    <message>
        <source>What is composed</source>
        <translation>作什么</translation>
    </message>
    <message>
        <source>Tracks that may change</source>
        <translation>可以改动的音轨</translation>
    </message>
    <message>
        <source>Tracks that may change; the others stay as they are</source>
        <translation>可以改动的音轨；其余不动</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>远近</translation>
    </message>
    <message>
        <source>Near: hardly anything changes; far: all is composed anew</source>
        <translation>近：几乎不变；远：全部重写</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Take that the path begins with</source>
        <translation>过渡的起点</translation>
    </message>
    <message>
        <source>Take that the path ends with</source>
        <translation>过渡的终点</translation>
    </message>
    <message>
        <source>May change</source>
        <translation>可改</translation>
    </message>
    <message>
        <source>Choose a take</source>
        <translation>选择一稿</translation>
    </message>
</context>
<context>
    <name>moyun::ui::MoodSection</name>
    <message>
        <source>brightness</source>
        <translation>明度</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>strength of colours</source>
        <translation>色彩浓度</translation>
    </message>
    <message>
        <source>warmth</source>
        <translation>冷暖</translation>
    </message>
    <message>
        <source>share of dark</source>
        <translation>暗部占比</translation>
    </message>
    <message>
        <source>share of light</source>
        <translation>亮部占比</translation>
    </message>
    <message>
        <source>share of red</source>
        <translation>红色占比</translation>
    </message>
    <message>
        <source>share of orange</source>
        <translation>橙色占比</translation>
    </message>
    <message>
        <source>share of yellow</source>
        <translation>黄色占比</translation>
    </message>
    <message>
        <source>share of green</source>
        <translation>绿色占比</translation>
    </message>
    <message>
        <source>share of blue-green</source>
        <translation>青色占比</translation>
    </message>
    <message>
        <source>share of blue</source>
        <translation>蓝色占比</translation>
    </message>
    <message>
        <source>share of violet</source>
        <translation>紫色占比</translation>
    </message>
    <message>
        <source>share of pink</source>
        <translation>粉色占比</translation>
    </message>
    <message>
        <source>Theme from the painting</source>
        <translation>由画得题</translation>
    </message>
    <message>
        <source>There is no painting here.</source>
        <translation>这里没有画。</translation>
    </message>
    <message>
        <source>The painting says no word: it is empty.</source>
        <translation>画还是空的，没有可取的词。</translation>
    </message>
    <message>
        <source>Words for the poem from the colours and light of the painting. What was measured stands below each; untick what does not fit.</source>
        <translation>由画的色彩和明暗得来的词。每个词下面写着所测的数值；不合适的可以去掉。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Look at the painting</source>
        <translation>看画</translation>
    </message>
    <message>
        <source>Add to the theme</source>
        <translation>加入主题</translation>
    </message>
    <message>
        <source>%1
%2 %3 (%4 to %5)</source>
        <translation>%1
%2 %3（%4 至 %5）</translation>
    </message>
</context>
<context>
    <name>moyun::ui::MusicPage</name>
    <message numerus="yes">
        <source>%n note(s) selected</source>
        <translation>
            <numerusform>已选 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n 条音轨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n 小节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>moyun::ui::MusicWorkspace</name>
    <message>
        <source>Ne&amp;w score</source>
        <translation>新建乐谱(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop playing</source>
        <translation>停止播放(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录音(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>循环(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Metronome</source>
        <translation>节拍器(&amp;M)</translation>
    </message>
    <message>
        <source>So&amp;und…</source>
        <translation>声音(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>作曲(&amp;C)</translation>
    </message>
    <message>
        <source>Compose mor&amp;e</source>
        <translation>再作一批(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;top composing or hearing</source>
        <translation>停止作曲或试听(&amp;T)</translation>
    </message>
    <message>
        <source>Quantise with &amp;options…</source>
        <translation>量化选项(&amp;O)…</translation>
    </message>
    <message>
        <source>Show or hide the &amp;tracks</source>
        <translation>显示或隐藏音轨(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;wishes and takes</source>
        <translation>显示或隐藏作曲栏(&amp;W)</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>&amp;Music</source>
        <translation>音乐(&amp;M)</translation>
    </message>
    <message>
        <source>O&amp;pen score…</source>
        <translation>打开乐谱(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>moyun::ui::NavigatorPanel</name>
    <message>
        <source>The whole picture</source>
        <translation>整幅图片</translation>
    </message>
    <message>
        <source>Drag the frame to what you want to see; the wheel zooms.</source>
        <translation>把方框拖到要看的地方；滚轮缩放。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>How large the picture is shown</source>
        <translation>图片显示的大小</translation>
    </message>
    <message>
        <source>Turn the view to the left</source>
        <translation>向左旋转视图</translation>
    </message>
    <message>
        <source>Turn the view to the right</source>
        <translation>向右旋转视图</translation>
    </message>
    <message>
        <source>Turn the view back upright</source>
        <translation>视图回正</translation>
    </message>
    <message>
        <source>Mirror the view</source>
        <translation>水平翻转视图</translation>
    </message>
    <message>
        <source>Fit the picture into the view</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>One pixel of the picture a pixel of the screen</source>
        <translation>图片一像素对应屏幕一像素</translation>
    </message>
</context>
<context>
    <name>moyun::ui::NewPictureDialog</name>
    <message>
        <source>Background colour</source>
        <translation>背景颜色</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>新建图片</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Full HD</source>
        <translation>全高清</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>A4, 300 dpi</source>
        <translation>A4，300 dpi</translation>
    </message>
    <message>
        <source>A5, 300 dpi</source>
        <translation>A5，300 dpi</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>Large square</source>
        <translation>大方形</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定大小</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>大小（像素）</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高（像素）</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source> dpi</source>
        <comment>pixels per inch</comment>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Pixels per inch, for print: it does not change how many pixels there are</source>
        <translation>每英寸像素数，用于打印；不改变像素的多少</translation>
    </message>
    <message>
        <source>Resolution in pixels per inch</source>
        <translation>分辨率（每英寸像素数）</translation>
    </message>
</context>
<context>
    <name>moyun::ui::NoteGrid</name>
    <message>
        <source>There is no track yet. Add one, or open a score.</source>
        <translation>还没有音轨。请添加一条，或打开乐谱。</translation>
    </message>
    <message numerus="yes">
        <source>%n notes selected</source>
        <translation>
            <numerusform>已选 %n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2, length %3, velocity %4</source>
        <translation>%1，位于 %2，时值 %3，力度 %4</translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>钢琴卷帘</translation>
    </message>
    <message>
        <source>Cursor: %1 at %2</source>
        <translation>光标：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag over the notes that shall go</source>
        <translation>拖过要删除的音符</translation>
    </message>
    <message>
        <source>Click to cut a note, drag to cut several · Alt: off the grid</source>
        <translation>单击切分音符，拖动切分多个 · Alt：不对齐网格</translation>
    </message>
    <message>
        <source>Click to join a note with the next, drag to join several</source>
        <translation>单击与下一音符连接，拖动连接多个</translation>
    </message>
    <message>
        <source>Drag a note up or down to change how loud it is</source>
        <translation>上下拖动音符改变强弱</translation>
    </message>
    <message>
        <source>Drag to move · Ctrl: copy · Shift: one direction · Alt and drag: velocity · right button: delete</source>
        <translation>拖动移动 · Ctrl：复制 · Shift：单向 · Alt 加拖动：力度 · 右键：删除</translation>
    </message>
    <message>
        <source>Drag to change the length · Alt: off the grid</source>
        <translation>拖动改变时值 · Alt：不对齐网格</translation>
    </message>
    <message>
        <source>Click to write a note, drag for its length · Ctrl and drag: select · right button: delete</source>
        <translation>单击写音符，拖动定时值 · Ctrl 加拖动：选择 · 右键：删除</translation>
    </message>
    <message>
        <source>Drag to select · Shift adds, Ctrl turns over · double click writes a note</source>
        <translation>拖动选择 · Shift 追加，Ctrl 反选 · 双击写音符</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PaletteShelf</name>
    <message>
        <source>My colours</source>
        <translation>我的颜色</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PanKnob</name>
    <message>
        <source>middle</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>左 %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>右 %1</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PanelLayouts</name>
    <message>
        <source>&amp;Save the panel layout…</source>
        <translation>保存面板布局(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eset the panels</source>
        <translation>重置面板(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PanelStack</name>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide this panel</source>
        <translation>隐藏此面板(&amp;H)</translation>
    </message>
    <message>
        <source>All panels of this group are hidden. The dots above bring them back.</source>
        <translation>本组面板均已隐藏。点上方的圆点可重新显示。</translation>
    </message>
    <message>
        <source>Click to fold, drag to another place, right click to hide</source>
        <translation>单击折叠，拖动换位置，右键隐藏</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PianoRoll</name>
    <message>
        <source>Chords</source>
        <translation>和弦</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Hold the pedal</source>
        <translation>踩下踏板</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PictureDialog</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Add a painting</source>
        <translation>添加画作</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PieceSection</name>
    <message>
        <source>One to four</source>
        <translation>一至四条</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>The tracks of a piece of your own make-up: one to four</source>
        <translation>自行编配的音轨：一至四条</translation>
    </message>
    <message>
        <source>More bars</source>
        <translation>续写小节</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>调</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>拍号</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>For</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Quarter notes a minute</source>
        <translation>每分钟四分音符数</translation>
    </message>
    <message>
        <source>1 to 64 bars; more than eight are composed window by window</source>
        <translation>1 至 64 小节；超过八小节则逐段写成</translation>
    </message>
    <message>
        <source>Key, meter and tempo are those of the score.</source>
        <translation>调、拍号与速度随乐谱。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任意处</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>the close</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>a whole piece</source>
        <translation>完整一曲</translation>
    </message>
    <message>
        <source>Where in a piece these bars might stand: openings have more rests and upbeats, closes come to rest</source>
        <translation>这些小节在曲中的位置：开头多休止与弱起，结尾渐归平静</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PlaceSection</name>
    <message>
        <source>Likely characters</source>
        <translation>可能的字</translation>
    </message>
    <message>
        <source>Click a character to see how it reads and what else could stand there.</source>
        <translation>点一个字，看它的读音平仄，以及此处还可用哪些字。</translation>
    </message>
    <message>
        <source>%1, rhyme %2</source>
        <translation>%1，%2 韵</translation>
    </message>
    <message>
        <source>oblique ●</source>
        <translation>仄 ●</translation>
    </message>
    <message>
        <source>level ○</source>
        <translation>平 ○</translation>
    </message>
    <message>
        <source>not in the rhyme book</source>
        <translation>韵书未收</translation>
    </message>
    <message>
        <source>Likely here:</source>
        <translation>此处可能：</translation>
    </message>
    <message>
        <source>Click one to write it here</source>
        <translation>点一个字，写在此处</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PoemBar</name>
    <message>
        <source>Unnamed draft</source>
        <translation>未命名的草稿</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>横排</translation>
    </message>
    <message>
        <source>Write in rows from left to right</source>
        <translation>自左而右横排书写</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>竖排</translation>
    </message>
    <message>
        <source>Write in columns from right to left, as a scroll</source>
        <translation>自右而左竖排书写，如手卷</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>打开文本</translation>
    </message>
    <message>
        <source>Tone marks</source>
        <translation>平仄标记</translation>
    </message>
    <message>
        <source>Show the tone of each character: ○ level, ● oblique, △ ▲ rhyme</source>
        <translation>标出每字平仄：○ 平，● 仄，△ ▲ 韵脚</translation>
    </message>
    <message>
        <source>Lock characters</source>
        <translation>锁字</translation>
    </message>
    <message>
        <source>Lock with a click; what is locked stays when others are composed</source>
        <translation>单击即锁；锁定的字在重作时不变</translation>
    </message>
    <message>
        <source>To simplified characters</source>
        <translation>转为简体</translation>
    </message>
    <message>
        <source>To traditional characters</source>
        <translation>转为繁体</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export as text, PDF or picture (Ctrl+E)</source>
        <translation>导出为文本、PDF 或图片（Ctrl+E）</translation>
    </message>
    <message>
        <source>Open a text (Ctrl+Alt+O)</source>
        <translation>打开文本（Ctrl+Alt+O）</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PoemEditor</name>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Write the first lines here. Each character is checked as you type, and candidates that go on with them appear beside.</source>
        <translation>在此写下开头几句。边写边查平仄韵律，续作的候选出现在旁边。</translation>
    </message>
    <message>
        <source>Poem</source>
        <translation>诗</translation>
    </message>
    <message>
        <source>The draft. Tab takes the best candidate, Ctrl+Enter asks for more, Ctrl+L locks the selection.</source>
        <translation>草稿。Tab 采用最佳候选，Ctrl+Enter 要更多，Ctrl+L 锁定所选。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PoemPage</name>
    <message>
        <source>Another character</source>
        <translation>换字</translation>
    </message>
    <message>
        <source>%1 lines, %2 characters</source>
        <translation>%1 句，%2 字</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PoemWorkspace</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock the selection</source>
        <translation>锁定或解锁所选(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take the best candidate</source>
        <translation>采用最佳候选(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;More candidates</source>
        <translation>更多候选(&amp;M)</translation>
    </message>
    <message>
        <source>Another for this &amp;line</source>
        <translation>换这一句(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop composing</source>
        <translation>停止推敲(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rows or columns</source>
        <translation>横排或竖排(&amp;R)</translation>
    </message>
    <message>
        <source>Tone &amp;marks</source>
        <translation>平仄标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>To s&amp;implified characters</source>
        <translation>转为简体(&amp;I)</translation>
    </message>
    <message>
        <source>To tra&amp;ditional characters</source>
        <translation>转为繁体(&amp;D)</translation>
    </message>
    <message>
        <source>Poem</source>
        <translation>诗</translation>
    </message>
    <message>
        <source>&amp;Poem</source>
        <translation>诗(&amp;P)</translation>
    </message>
    <message>
        <source>Open te&amp;xt…</source>
        <translation>打开文本(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PressureCurve</name>
    <message>
        <source>Pressure curve</source>
        <translation>压力曲线</translation>
    </message>
    <message>
        <source>Click to make a point, drag it, right button to take it away; arrows move the chosen point</source>
        <translation>单击添加控制点，拖动移动，右键删除；方向键移动选中的点</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ProjectActions</name>
    <message>
        <source>&amp;New project</source>
        <translation>新建项目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Export a &amp;copy…</source>
        <translation>导出副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Rever&amp;t…</source>
        <translation>恢复到已保存的状态(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>较早的版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Recover wor&amp;k…</source>
        <translation>恢复作品(&amp;K)…</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation>关闭项目(&amp;L)</translation>
    </message>
    <message>
        <source>%1[*] (read-only) — Moyun</source>
        <translation>%1[*]（只读）— 墨韵</translation>
    </message>
    <message>
        <source>%1[*] — Moyun</source>
        <translation>%1[*] — 墨韵</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · 只读</translation>
    </message>
    <message>
        <source>%1 · not saved</source>
        <translation>%1 · 未能保存</translation>
    </message>
    <message>
        <source>%1 · saving…</source>
        <translation>%1 · 正在保存…</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · 有改动</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation>%1 · 已保存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>覆盖它</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>再次保存</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>载入它</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open to look at.</source>
        <translation>“%1”已打开，仅供查看。</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>编辑副本</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> 副本</translation>
    </message>
    <message>
        <source> earlier version</source>
        <translation> 较早的版本</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>较早的版本…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Saved pieces</source>
        <translation>救回的内容</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ProjectFileDialog</name>
    <message>
        <source>Moyun projects (*.moyun)</source>
        <translation>墨韵项目 (*.moyun)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Export a copy of the project</source>
        <translation>导出项目的副本</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>moyun::ui::QuantiseDialog</name>
    <message>
        <source>Quantise</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>The grid of the piano roll</source>
        <translation>钢琴卷帘的网格</translation>
    </message>
    <message>
        <source>%1 triplet</source>
        <translation>%1 三连音</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>100: onto the grid; 50: half-way; 0: not at all</source>
        <translation>100：对齐网格；50：一半；0：不动</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>摇摆</translation>
    </message>
    <message>
        <source>How much later every second line of the grid comes; 100 is a triplet</source>
        <translation>隔一条网格线推迟多少；100 即三连音</translation>
    </message>
    <message>
        <source>Starts of notes</source>
        <translation>音符起点</translation>
    </message>
    <message>
        <source>Ends of notes</source>
        <translation>音符终点</translation>
    </message>
    <message>
        <source>No note is selected: all notes of the edited track are quantised.</source>
        <translation>没有选中音符：当前音轨的全部音符都会量化。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) selected.</source>
        <translation>
            <numerusform>已选 %n 个音符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>moyun::ui::RecoveryDialog</name>
    <message>
        <source>Your work is still here</source>
        <translation>您的作品还在</translation>
    </message>
    <message>
        <source>Recover work</source>
        <translation>恢复作品</translation>
    </message>
    <message>
        <source>Moyun ended before this was saved. Every edit up to the last moment was kept. Your own files were not touched.</source>
        <translation>墨韵在保存之前意外结束。直到最后一刻的改动都已保留，您的文件没有被动过。</translation>
    </message>
    <message>
        <source>Work that was never saved: a run ended unexpectedly, or was closed without saving. Recovering opens it in place of the project that is open.</source>
        <translation>不在任何文件中的作品：来自意外结束的运行，或关闭时没有保存。恢复后它会取代现在打开的项目。</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>没有可以恢复的作品。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ReferencePanel</name>
    <message>
        <source>The reference picture could not be opened</source>
        <translation>无法打开参考图</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Open reference pictures</source>
        <translation>打开参考图</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>Drop pictures here to look at while you paint. A click picks a colour, dragging moves, the wheel zooms.</source>
        <translation>把图片拖到这里，作画时参看。单击取色，拖动移动，滚轮缩放。</translation>
    </message>
    <message>
        <source>Fit the reference picture</source>
        <translation>参考图适合窗口</translation>
    </message>
    <message>
        <source>Remove this reference picture</source>
        <translation>移除此参考图</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ReportDialog</name>
    <message>
        <source>Report of a crash</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Moyun ended unexpectedly, and wrote this on your machine. Nothing is sent: if you want the error mended, copy the text into a report of your own.</source>
        <translation>墨韵意外结束，并在您的机器上写下了这些。不会发送任何内容：如希望修正此错误，请把文字复制到您自己的报告里。</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>moyun::ui::RevertQuestion</name>
    <message>
        <source>Revert the project?</source>
        <translation>恢复到已保存的状态？</translation>
    </message>
    <message>
        <source>Go back to &quot;%1&quot; as it was saved?</source>
        <translation>回到“%1”保存时的样子？</translation>
    </message>
    <message>
        <source>What you have now becomes one of the earlier versions.</source>
        <translation>现在的内容会成为一个较早的版本。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>moyun::ui::RhymeSection</name>
    <message>
        <source>There is no rhyme group &quot;%1&quot; in this rhyme book.</source>
        <translation>这部韵书里没有“%1”韵。</translation>
    </message>
    <message>
        <source>Choose one from the list, or another rhyme book.</source>
        <translation>请从列表中选一个，或换一部韵书。</translation>
    </message>
    <message>
        <source>Rhyme</source>
        <translation>用韵</translation>
    </message>
    <message>
        <source>The best found</source>
        <translation>自动择韵</translation>
    </message>
    <message>
        <source>The characters of a rhyme appear here once the poem has one.</source>
        <translation>诗有了韵，这里便列出该韵的字。</translation>
    </message>
    <message>
        <source>Rhyme group of the poem</source>
        <translation>诗所用的韵</translation>
    </message>
    <message>
        <source>The rhyme that candidates use; type to search</source>
        <translation>候选所用的韵；输入即可查找</translation>
    </message>
    <message>
        <source>Rhyme dictionary</source>
        <translation>韵字</translation>
    </message>
    <message>
        <source>Words that rhyme</source>
        <translation>押韵的词</translation>
    </message>
    <message>
        <source>Click one to write it</source>
        <translation>点一下写入诗中</translation>
    </message>
    <message>
        <source>Click a word to write it, or another character.</source>
        <translation>点一个词写入诗中，或另点一字。</translation>
    </message>
    <message>
        <source>Click a character for the words that end in it.</source>
        <translation>点一个字，看以它结尾的词。</translation>
    </message>
    <message>
        <source>The characters of the rhyme, the most usual first</source>
        <translation>此韵的字，常用的在前</translation>
    </message>
</context>
<context>
    <name>moyun::ui::RollBar</name>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Select and move notes (1)</source>
        <translation>选择并移动音符（1）</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Draw notes (2)</source>
        <translation>绘制音符（2）</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Erase notes (3)</source>
        <translation>擦除音符（3）</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>切分</translation>
    </message>
    <message>
        <source>Split notes (4)</source>
        <translation>切分音符（4）</translation>
    </message>
    <message>
        <source>Glue</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Glue a note to the next one of its pitch (5)</source>
        <translation>把音符与下一个同音高音符连接（5）</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Drag notes louder or softer (6)</source>
        <translation>拖动音符调强弱（6）</translation>
    </message>
    <message>
        <source>The key of the score</source>
        <translation>随乐谱的调</translation>
    </message>
    <message>
        <source>No scale</source>
        <translation>不显示音阶</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>和弦</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>控制器</translation>
    </message>
    <message>
        <source>Controller shown</source>
        <translation>显示的控制器</translation>
    </message>
    <message>
        <source>Sustain pedal</source>
        <translation>延音踏板</translation>
    </message>
    <message>
        <source>Modulation</source>
        <translation>颤音轮</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>声像</translation>
    </message>
    <message>
        <source>Pitch bend</source>
        <translation>弯音</translation>
    </message>
    <message>
        <source>Names in the notes</source>
        <translation>音符上显示音名</translation>
    </message>
    <message>
        <source>Quantise what is recorded</source>
        <translation>录音时量化</translation>
    </message>
    <message>
        <source>Grid by zoom</source>
        <translation>随缩放</translation>
    </message>
    <message>
        <source>%1 triplet</source>
        <translation>%1 三连音</translation>
    </message>
    <message>
        <source>%1 dotted</source>
        <translation>%1 附点</translation>
    </message>
    <message>
        <source>No grid</source>
        <translation>无网格</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>The grid that notes are drawn and dragged to; Alt leaves it while dragging</source>
        <translation>绘制与拖动音符时对齐的网格；拖动时按住 Alt 不对齐</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Quantise: draw notes towards the grid, with strength and swing (Q)</source>
        <translation>量化：把音符拉向网格，可设强度与摇摆（Q）</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>音阶</translation>
    </message>
    <message>
        <source>Scale that is highlighted</source>
        <translation>突出显示的音阶</translation>
    </message>
    <message>
        <source>Keep to the scale</source>
        <translation>对齐音阶</translation>
    </message>
    <message>
        <source>Keep drawn and moved notes to the scale</source>
        <translation>绘制与移动音符时只用音阶内的音</translation>
    </message>
    <message>
        <source>Other tracks</source>
        <translation>其他音轨</translation>
    </message>
    <message>
        <source>Show the notes of the other tracks behind</source>
        <translation>在后面显示其他音轨的音符</translation>
    </message>
    <message>
        <source>Step input</source>
        <translation>步进输入</translation>
    </message>
    <message>
        <source>Step input: played keys are written at the cursor, one after another</source>
        <translation>步进输入：弹奏的音依次写在光标处</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>跟随播放位置</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Which lanes are shown</source>
        <translation>显示哪些栏目</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show the whole piece</source>
        <translation>显示全曲</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>What has no room here</source>
        <translation>此处放不下的工具</translation>
    </message>
</context>
<context>
    <name>moyun::ui::RollOverview</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Drag the frame to scroll, its edges to zoom</source>
        <translation>拖动方框滚动，拖动边缘缩放</translation>
    </message>
</context>
<context>
    <name>moyun::ui::RollRecorder</name>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Step input</source>
        <translation>步进输入</translation>
    </message>
</context>
<context>
    <name>moyun::ui::RollRuler</name>
    <message>
        <source>Ruler</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>Bars and beats. A click moves the playhead, dragging chooses bars.</source>
        <translation>小节与拍。单击移动播放位置，拖动选小节。</translation>
    </message>
    <message>
        <source>Bar %1</source>
        <translation>第 %1 小节</translation>
    </message>
    <message>
        <source>Bars %1 to %2</source>
        <translation>第 %1 至 %2 小节</translation>
    </message>
    <message>
        <source>Drag to change the chosen bars</source>
        <translation>拖动改变所选小节</translation>
    </message>
    <message>
        <source>Click: playhead · drag: choose bars · double click: one bar, or none</source>
        <translation>单击：播放位置 · 拖动：选小节 · 双击：选一小节或取消</translation>
    </message>
</context>
<context>
    <name>moyun::ui::SaveQuestion</name>
    <message>
        <source>Save the project first?</source>
        <translation>先保存项目吗？</translation>
    </message>
    <message>
        <source>This project was never saved.</source>
        <translation>这个项目还没有存成文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed since it was saved.</source>
        <translation>“%1”自上次保存后有改动。</translation>
    </message>
    <message numerus="yes">
        <source>What you do not save stays recoverable for %n day(s): File, Recover work.</source>
        <translation>
            <numerusform>未保存的内容在 %n 天内仍可恢复：文件，恢复作品。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The disk of its working copy takes nothing at the moment: what you do not save is lost.</source>
        <translation>工作副本所在的磁盘暂时写不进去：不保存的内容会丢失。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ScaleDialog</name>
    <message>
        <source>Scale the picture</source>
        <translation>缩放图片</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高（像素）</translation>
    </message>
    <message>
        <source>Scale in percent</source>
        <translation>缩放百分比</translation>
    </message>
    <message>
        <source>Keep the proportions</source>
        <translation>保持比例</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>For paintings and photographs</source>
        <translation>适合绘画与照片</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>生硬</translation>
    </message>
    <message>
        <source>For pixel art: colours are not mixed</source>
        <translation>适合像素画：颜色不混合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ScoreDialog</name>
    <message>
        <source>Scores (*.mid *.midi *.kar *.rmi *.musicxml *.xml *.mxl)</source>
        <translation>乐谱 (*.mid *.midi *.kar *.rmi *.musicxml *.xml *.mxl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a score</source>
        <translation>打开乐谱</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ScoreExportDialog</name>
    <message>
        <source>Export the score</source>
        <translation>导出乐谱</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Notes, tempo and instruments, for any program that plays or edits music.</source>
        <translation>音符、速度与乐器，可用于任何播放或编辑音乐的程序。</translation>
    </message>
    <message>
        <source>A score with measures and note names, for notation programs.</source>
        <translation>带小节与音名的乐谱，可用于制谱软件。</translation>
    </message>
    <message>
        <source>The same, packed: smaller files.</source>
        <translation>内容相同，压缩存放，文件更小。</translation>
    </message>
    <message>
        <source>Sound, as the built-in synthesiser plays it; large.</source>
        <translation>内置合成器演奏的声音；文件较大。</translation>
    </message>
    <message>
        <source>Sound without loss, about half the size of WAV.</source>
        <translation>无损的声音，约为 WAV 的一半大小。</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>请给文件起名。</translation>
    </message>
    <message>
        <source>The name ends in none of .mid, .musicxml, .mxl, .wav and .flac.</source>
        <translation>文件名须以 .mid、.musicxml、.mxl、.wav 或 .flac 结尾。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>The file is there already; it will be replaced.</source>
        <translation>文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>MIDI file (.mid)</source>
        <translation>MIDI 文件 (.mid)</translation>
    </message>
    <message>
        <source>MusicXML (.musicxml)</source>
        <translation>MusicXML (.musicxml)</translation>
    </message>
    <message>
        <source>Compressed MusicXML (.mxl)</source>
        <translation>压缩 MusicXML (.mxl)</translation>
    </message>
    <message>
        <source>Sound: WAV</source>
        <translation>声音：WAV</translation>
    </message>
    <message>
        <source>Sound: FLAC</source>
        <translation>声音：FLAC</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>moyun::ui::SettingRow</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Takes effect when Moyun starts next.</source>
        <translation>下次启动墨韵后生效。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>%1: choose</source>
        <translation>%1：选择</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1：恢复默认</translation>
    </message>
</context>
<context>
    <name>moyun::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Search settings and shortcuts (Ctrl+F)</source>
        <translation>搜索设置与快捷键（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search settings and shortcuts</source>
        <translation>搜索设置与快捷键</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>分页</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word.</source>
        <translation>没有找到。请换个更短的词。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ShortcutEditor</name>
    <message>
        <source>All commands have their default keys again.</source>
        <translation>所有命令都已恢复默认快捷键。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>Changed. Default: %1</source>
        <translation>已更改。默认：%1</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>The default keys</source>
        <translation>默认快捷键</translation>
    </message>
    <message>
        <source>%1 has no keys now.</source>
        <translation>%1已没有快捷键。</translation>
    </message>
    <message>
        <source>%1 has %2 now.</source>
        <translation>%1的快捷键现为 %2。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作更改。</translation>
    </message>
    <message>
        <source>%1 has %2 now; taken from %3.</source>
        <translation>%1的快捷键现为 %2，已从%3取消。</translation>
    </message>
    <message>
        <source>Choose a command and press Enter, or click the field below the list; then press the new keys. Commands of different rooms may share keys. In the picture, hold Tab for the original and Space to pan.</source>
        <translation>选中命令后按 Enter，或单击列表下方的输入框，再按下新的快捷键。不同工作区的命令可以使用相同的快捷键。在图片上按住 Tab 查看原图，按住空格平移。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>add to the present keys</source>
        <translation>添加快捷键</translation>
    </message>
    <message>
        <source>Keeps the present keys and adds the new ones</source>
        <translation>保留原有的快捷键，再加上新的</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Clear keys</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Gives every command its default keys</source>
        <translation>让所有命令恢复默认快捷键</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>改用于此命令</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>%1 is wanted for %2, but taken by %3.</source>
        <translation>要把 %1 用于%2，但它已被%3占用。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Search commands, rooms or keys</source>
        <translation>搜索命令、工作区或快捷键</translation>
    </message>
</context>
<context>
    <name>moyun::ui::SizeWords</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>A layer that is painted all over takes %1 of memory; empty parts take none.</source>
        <translation>画满的图层占用 %1 内存；空白处不占。</translation>
    </message>
    <message>
        <source>%1 × %2 cm in print, at %3 dpi</source>
        <translation>打印尺寸 %1 × %2 厘米（%3 dpi）</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between two sentences</comment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::SoundDialog</name>
    <message>
        <source>Built-in synthesiser</source>
        <translation>内置合成器</translation>
    </message>
    <message>
        <source>A port that is not there now</source>
        <translation>此刻不在的端口</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Choose a SoundFont</source>
        <translation>选择音色库</translation>
    </message>
    <message>
        <source>SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3)</source>
        <translation>音色库 (*.sf2 *.sf3 *.SF2 *.SF3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <translation>声音输出</translation>
    </message>
    <message>
        <source>Played keys come from</source>
        <translation>弹奏输入</translation>
    </message>
    <message>
        <source>SoundFont</source>
        <translation>音色库</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Installed one</source>
        <translation>用已安装的</translation>
    </message>
    <message>
        <source>Back to the SoundFont that was found installed</source>
        <translation>改回系统中已安装的音色库</translation>
    </message>
    <message>
        <source>The instruments of the built-in synthesiser. A larger General MIDI SoundFont (.sf2, .sf3) sounds better and loads more slowly.</source>
        <translation>内置合成器的音色。较大的通用 MIDI 音色库（.sf2、.sf3）音质更好，载入较慢。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Of all that the built-in synthesiser plays</source>
        <translation>内置合成器的总音量</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>moyun::ui::StyleControls</name>
    <message>
        <source>Mixture</source>
        <translation>调和</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Stroke size</source>
        <translation>笔触大小</translation>
    </message>
    <message>
        <source>Keep my colours</source>
        <translation>保留我的色彩</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Mix evenly</source>
        <translation>均匀调和</translation>
    </message>
    <message>
        <source>Style: %1</source>
        <translation>风格：%1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>加入%1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>移出%1</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>The same share of each style</source>
        <translation>每种风格各占相同的份量</translation>
    </message>
    <message>
        <source>To mix, press + on another style or drag it here.</source>
        <translation>要调和，请点另一种风格上的 +，或把它拖到这里。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>How far the picture moves towards the style. Double click: 100 %</source>
        <translation>图片向风格靠近的程度。双击恢复 100 %</translation>
    </message>
    <message>
        <source>Larger or finer brush strokes. Double click: 100 %</source>
        <translation>笔触更大或更细。双击恢复 100 %</translation>
    </message>
    <message>
        <source>Takes the brush work of the style and the colours of the picture</source>
        <translation>取风格的笔法，留图片的色彩</translation>
    </message>
    <message>
        <source>Quality on the screen</source>
        <translation>屏幕上的质量</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Only the quick preview</source>
        <translation>只有快速预览</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Follows with a finer picture when you pause</source>
        <translation>停顿时补上更精细的画面</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>精细</translation>
    </message>
    <message>
        <source>The finest picture the screen can show</source>
        <translation>屏幕所能显示的最精细画面</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Renders the picture in full size and saves it (Ctrl+E)</source>
        <translation>按原尺寸绘制并保存（Ctrl+E）</translation>
    </message>
</context>
<context>
    <name>moyun::ui::StyleDelegate</name>
    <message>
        <source>Learning…</source>
        <translation>学习中…</translation>
    </message>
    <message>
        <source>My style</source>
        <translation>我的风格</translation>
    </message>
</context>
<context>
    <name>moyun::ui::StyleDock</name>
    <message>
        <source>A style for the whole canvas</source>
        <translation>用于整张画布的风格</translation>
    </message>
    <message>
        <source>A style for the selection</source>
        <translation>用于选区的风格</translation>
    </message>
    <message>
        <source>A style for a painted mask</source>
        <translation>用于手绘蒙版的风格</translation>
    </message>
    <message>
        <source>As a new layer</source>
        <translation>作为新图层</translation>
    </message>
    <message>
        <source>What is seen becomes a layer above all others, with the mask of its region</source>
        <translation>所见成为最上方的图层，并带有其区域的蒙版</translation>
    </message>
    <message>
        <source>Onto the edited layer</source>
        <translation>应用到当前图层</translation>
    </message>
    <message>
        <source>The pixels of that layer alone are restyled</source>
        <translation>只改变该图层自身的像素</translation>
    </message>
    <message>
        <source>Keep as a style layer</source>
        <translation>保留为风格图层</translation>
    </message>
    <message>
        <source>A layer that is painted anew whenever something below it changes</source>
        <translation>下方内容一有变化便重新绘制的图层</translation>
    </message>
    <message>
        <source>Fill the mask</source>
        <translation>填满蒙版</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>清空蒙版</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>反转蒙版</translation>
    </message>
    <message>
        <source>Mask from the selection</source>
        <translation>由选区生成蒙版</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Pasted painting</source>
        <translation>粘贴的画作</translation>
    </message>
    <message>
        <source>Shows the canvas restyled while you paint. Hold Tab to see the original.</source>
        <translation>边画边以所选风格显示画布。按住 Tab 查看原图。</translation>
    </message>
    <message>
        <source>Style regions</source>
        <translation>风格区域</translation>
    </message>
    <message>
        <source>Add a style region</source>
        <translation>添加风格区域</translation>
    </message>
    <message>
        <source>Another style for a part of the canvas</source>
        <translation>为画布的一部分使用另一种风格</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>蒙版画笔</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about the mask and the order of the regions</source>
        <translation>蒙版与区域次序的更多操作</translation>
    </message>
    <message>
        <source>Remove the style region</source>
        <translation>移除风格区域</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The style shows on the whole canvas</source>
        <translation>风格显示在整张画布上</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>The style shows within the selection</source>
        <translation>风格显示在选区内</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>The style shows where you paint its mask</source>
        <translation>风格显示在您涂出的蒙版处</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Choose a painting whose manner the canvas takes</source>
        <translation>选择一幅画，画布将采用它的画法</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Mixture, strength, strokes, colours, quality</source>
        <translation>混合、强度、笔触、颜色、质量</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Makes what you see a part of the picture; one step to undo</source>
        <translation>把所见变成画的一部分；一步即可撤销</translation>
    </message>
    <message>
        <source>Paint where the style shows; with Alt held, where it does not</source>
        <translation>涂出风格显示的地方；按住 Alt 则涂出不显示的地方</translation>
    </message>
    <message>
        <source>Restyle while painting</source>
        <translation>绘画时实时显示风格</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>From a dab to its restyled pixels; as many as %1 a second.</source>
        <translation>从落笔到换好风格所需的时间；每秒最多 %1 次。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::StylePage</name>
    <message>
        <source>%1 ms a frame (%2/s)</source>
        <translation>每帧 %1 毫秒（%2 帧/秒）</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Pasted painting</source>
        <translation>粘贴的画作</translation>
    </message>
    <message>
        <source>No style</source>
        <translation>无风格</translation>
    </message>
</context>
<context>
    <name>moyun::ui::StyleRegionList</name>
    <message>
        <source>On the whole canvas</source>
        <translation>在整张画布上</translation>
    </message>
    <message>
        <source>Within the selection</source>
        <translation>在选区内</translation>
    </message>
    <message>
        <source>Where its mask is painted</source>
        <translation>在涂出的蒙版处</translation>
    </message>
</context>
<context>
    <name>moyun::ui::StyleSection</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Reading your poems…</source>
        <translation>正在读您的诗…</translation>
    </message>
    <message>
        <source>Learning: less than a minute left</source>
        <translation>正在学习：不到一分钟就好</translation>
    </message>
    <message>
        <source>Learning: about %1 min left</source>
        <translation>正在学习：约剩 %1 分钟</translation>
    </message>
    <message>
        <source>Once there is a poem model, it can learn your manner here.</source>
        <translation>有了诗词模型，就可以在这里学您的文风。</translation>
    </message>
    <message>
        <source>Learning needs the program moyun beside this one. Install Moyun again.</source>
        <translation>学习需要同目录下的程序 moyun。请重新安装墨韵。</translation>
    </message>
    <message>
        <source>Candidates can take on your manner: the studio learns it from your own poems, five at least and better thirty, in some minutes on this machine. The model itself stays as it is.</source>
        <translation>候选可以带上您的笔调：用您自己的诗（至少五首，最好三十首），在这台机器上学几分钟即可。模型本身不会改动。</translation>
    </message>
    <message>
        <source>Learned from %1 poems written here.</source>
        <translation>已从这里写的 %1 首诗学成。</translation>
    </message>
    <message>
        <source>Learned from %1 poems of &quot;%2&quot;.</source>
        <translation>已从“%2”的 %1 首诗学成。</translation>
    </message>
    <message>
        <source>Poems of yours that it has not read surprise it %1 % less.</source>
        <translation>对没读过的您的诗，困惑度降了 %1 %。</translation>
    </message>
    <message>
        <source>From my poems here (%1)</source>
        <translation>用这里的诗（%1 首）</translation>
    </message>
    <message>
        <source>The draft and the candidates that you have taken; at least %1</source>
        <translation>底稿和您采用过的候选，至少 %1 首</translation>
    </message>
    <message>
        <source>Click again to forget it</source>
        <translation>再点一次就忘掉</translation>
    </message>
    <message>
        <source>Forget my style</source>
        <translation>忘掉我的文风</translation>
    </message>
    <message>
        <source>Write in my style</source>
        <translation>用我的文风写</translation>
    </message>
    <message>
        <source>Off: the model exactly as it came</source>
        <translation>关：模型与原来完全一样</translation>
    </message>
    <message>
        <source>Learn from a text…</source>
        <translation>从文本学习…</translation>
    </message>
    <message>
        <source>A text of your poems, separated by blank lines</source>
        <translation>您的诗集文本，各首之间空一行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop learning; nothing is kept of it</source>
        <translation>停止学习，什么也不留下</translation>
    </message>
    <message>
        <source>Remove what was learned</source>
        <translation>删去学到的东西</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>学习进度</translation>
    </message>
    <message>
        <source>Your style, learned earlier, is here.</source>
        <translation>您以前学成的文风在这里。</translation>
    </message>
    <message>
        <source>From my poems here (%1 of %2)</source>
        <translation>用这里的诗（%1/%2 首）</translation>
    </message>
</context>
<context>
    <name>moyun::ui::StyleWorkspace</name>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation>风格(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export in full size…</source>
        <translation>按原尺寸导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy what is shown</source>
        <translation>复制当前画面(&amp;C)</translation>
    </message>
    <message>
        <source>Paste as a painting to &amp;learn</source>
        <translation>粘贴为要学习的画作(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add a painting…</source>
        <translation>添加画作(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Find a style</source>
        <translation>查找风格(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;No style</source>
        <translation>不用风格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>With a &amp;divider</source>
        <translation>分隔线对比(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Result alone</source>
        <translation>只看结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Open pict&amp;ure…</source>
        <translation>打开图片(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TakeCard</name>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止“%1”</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>试听“%1”</translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation>停止（空格）</translation>
    </message>
    <message>
        <source>Hear it; the score is not touched (Space)</source>
        <translation>试听，不动乐谱（空格）</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>固定“%1”</translation>
    </message>
    <message>
        <source>Pinned: it is kept when older takes are forgotten (P)</source>
        <translation>已固定：清除旧稿时保留（P）</translation>
    </message>
    <message>
        <source>Pin: keep it when older takes are forgotten (P)</source>
        <translation>固定：清除旧稿时保留（P）</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>采用“%1”</translation>
    </message>
    <message>
        <source>Put it into the score, one step to undo (Enter)</source>
        <translation>放入乐谱，一步可撤销（Enter）</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>“%1”的更多操作</translation>
    </message>
    <message>
        <source>Rename, path, forget</source>
        <translation>重命名、过渡、删除</translation>
    </message>
    <message>
        <source>Name of the take</source>
        <translation>稿名</translation>
    </message>
    <message>
        <source>Take %1, playing</source>
        <translation>稿“%1”，正在播放</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>稿“%1”</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TakeDelegate</name>
    <message>
        <source>Name of the take</source>
        <translation>稿的名称</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TakeList</name>
    <message>
        <source>Takes</source>
        <translation>稿</translation>
    </message>
    <message>
        <source>Takes: %1</source>
        <translation>稿：%1</translation>
    </message>
    <message>
        <source>&amp;Put into the score</source>
        <translation>放入乐谱(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>A path &amp;from here</source>
        <translation>由此过渡(&amp;F)</translation>
    </message>
    <message>
        <source>A path &amp;to here</source>
        <translation>过渡到此(&amp;T)</translation>
    </message>
    <message>
        <source>Same &amp;wishes again</source>
        <translation>用同样的要求(&amp;W)</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>删除(&amp;G)</translation>
    </message>
    <message>
        <source>Takes appear here. Hear each before it touches the score; Enter puts one into it.</source>
        <translation>各稿在此列出。先试听，再放入乐谱；按 Enter 采用。</translation>
    </message>
    <message>
        <source>Forget the takes that are not pinned</source>
        <translation>清除未固定的稿</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TakePreview</name>
    <message>
        <source>The chosen take</source>
        <translation>选中的稿</translation>
    </message>
    <message>
        <source>Candidates of the set</source>
        <translation>这一组候选</translation>
    </message>
    <message>
        <source>Picture of the render</source>
        <translation>渲染出的图片</translation>
    </message>
    <message>
        <source>Notes of the take</source>
        <translation>这一稿的音符</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TakesPanel</name>
    <message>
        <source>With another seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <source>Of the picture as it is now</source>
        <translation>用现在的图片</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>稿</translation>
    </message>
    <message>
        <source>Takes: %1</source>
        <translation>稿：%1</translation>
    </message>
    <message>
        <source>Close the takes</source>
        <translation>关闭稿的面板</translation>
    </message>
    <message>
        <source>Find a take</source>
        <translation>查找稿</translation>
    </message>
    <message>
        <source>Find a take by its name or what was asked for</source>
        <translation>按名称或要求查找稿</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Renders</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Only renders in a style</source>
        <translation>只看风格渲染</translation>
    </message>
    <message>
        <source>Verse</source>
        <translation>诗句</translation>
    </message>
    <message>
        <source>Only candidates for the poem</source>
        <translation>只看诗的候选</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Only music</source>
        <translation>只看音乐</translation>
    </message>
    <message>
        <source>Only pinned</source>
        <translation>只看固定的</translation>
    </message>
    <message>
        <source>Only those that are pinned</source>
        <translation>只看已固定的</translation>
    </message>
    <message>
        <source>Whatever the networks make for this project is kept here: styles that you apply, candidates for the poem, music. Look at it again, apply it, or make it once more.</source>
        <translation>模型为这个项目生成的内容都保存在这里：应用过的风格、诗的候选、音乐。可以再次查看、应用，或重新生成。</translation>
    </message>
    <message>
        <source>No take matches.</source>
        <translation>没有这样的稿。</translation>
    </message>
    <message>
        <source>Enter applies, F2 names, P pins, R runs again, C compares two, Delete deletes.</source>
        <translation>Enter 应用，F2 命名，P 固定，R 重新生成，C 比较两稿，Delete 删除。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Onto the canvas as a layer, into the poem, into the score: one step to undo (Enter)</source>
        <translation>作为图层放到画布上，或写入诗、乐谱：一步即可撤销（Enter）</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Make it once more; a new take (R)</source>
        <translation>再生成一次，得到新的一稿（R）</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Two chosen takes side by side (C; choose the second with Ctrl)</source>
        <translation>并排比较选中的两稿（C；按住 Ctrl 选第二稿）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>删除（Delete）</translation>
    </message>
    <message>
        <source>With the same seed</source>
        <translation>用同一个种子</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n takes were deleted.</source>
        <translation>
            <numerusform>已删除 %n 稿。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moyun::ui::TakesSection</name>
    <message>
        <source>Seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>Candidates that you take or refuse are kept here.</source>
        <translation>采用或不用的候选都留在这里。</translation>
    </message>
    <message>
        <source>Double click or Enter puts one back.</source>
        <translation>双击或按 Enter 取回。</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>取舍记录</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TemplateDialog</name>
    <message>
        <source>New from a template</source>
        <translation>由模板新建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>山水</translation>
    </message>
    <message>
        <source>A wide sheet, regulated verse, a string quartet</source>
        <translation>横幅画纸、律诗、弦乐四重奏</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>立轴</translation>
    </message>
    <message>
        <source>A tall scroll, a quatrain to inscribe, a melody with chords</source>
        <translation>长卷立轴、题画绝句、带和弦的旋律</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>A sheet for the screen, free verse, a voice with piano</source>
        <translation>屏幕大小的画纸、自由诗、钢琴伴奏的歌声</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>A landscape, its poem and its melody, to look around in</source>
        <translation>一幅山水、它的诗与旋律，供您四处看看</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TextDialog</name>
    <message>
        <source>Page (*.pdf)</source>
        <translation>页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Picture of the page (*.png)</source>
        <translation>页面图片 (*.png)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the poem</source>
        <translation>导出诗作</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>打开文本</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Poems (*.txt *.jsonl)</source>
        <translation>诗集 (*.txt *.jsonl)</translation>
    </message>
    <message>
        <source>Choose your poems, separated by blank lines</source>
        <translation>选择您的诗集（各首之间空一行）</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TidySection</name>
    <message>
        <source>No grains</source>
        <translation>去碎音</translation>
    </message>
    <message>
        <source>Within the ranges</source>
        <translation>不出音域</translation>
    </message>
    <message>
        <source>No crossing</source>
        <translation>声部不交错</translation>
    </message>
    <message>
        <source>End on the tonic</source>
        <translation>终于主音</translation>
    </message>
    <message>
        <source>Takes away notes shorter than a 32nd.</source>
        <translation>删去短于三十二分音符的音。</translation>
    </message>
    <message>
        <source>Moves notes that an instrument or voice does not have by octaves.</source>
        <translation>把乐器或声部没有的音移动八度。</translation>
    </message>
    <message>
        <source>Moves a lower voice of a quartet or choir down where it stands above a higher one.</source>
        <translation>四重奏或合唱中，低声部高过高声部处移低。</translation>
    </message>
    <message>
        <source>Takes the notes of the last bar to the tonic chord.</source>
        <translation>把最后一小节的音归于主和弦。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::Together</name>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Letter the poem onto t&amp;he picture…</source>
        <translation>在画上题诗(&amp;H)…</translation>
    </message>
    <message>
        <source>Poem as l&amp;yrics under the melody…</source>
        <translation>以诗为歌词(&amp;Y)…</translation>
    </message>
    <message>
        <source>Take the lyrics a&amp;way</source>
        <translation>去掉歌词(&amp;W)</translation>
    </message>
    <message>
        <source>Painting, poem an&amp;d melody as one…</source>
        <translation>画、诗、曲合为一(&amp;D)…</translation>
    </message>
    <message>
        <source>New &amp;from a template…</source>
        <translation>由模板新建(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the exa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tour of the studio</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>There is no poem yet.</source>
        <translation>还没有诗。</translation>
    </message>
    <message>
        <source>Write one in the poem room, or take a candidate there.</source>
        <translation>请先在“诗”中写一首，或采用一个候选。</translation>
    </message>
    <message>
        <source>There is no melody yet.</source>
        <translation>还没有旋律。</translation>
    </message>
    <message>
        <source>Compose one in the music room, draw it, or open a score.</source>
        <translation>请先在“音乐”中作曲、画出音符，或打开乐谱。</translation>
    </message>
    <message>
        <source>The edited track has no lyrics.</source>
        <translation>正在编辑的音轨没有歌词。</translation>
    </message>
    <message>
        <source>Lyrics taken away</source>
        <translation>去掉歌词</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>由模板</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>The example cannot be shown.</source>
        <translation>示例无法显示。</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>作画</translation>
    </message>
    <message>
        <source>Brush, eraser, shapes and selections. The canvas takes mouse and pen; every stroke can be undone.</source>
        <translation>画笔、橡皮擦、形状与选区。鼠标和数位笔都可以用，每一笔都能撤销。</translation>
    </message>
    <message>
        <source>See it in a style</source>
        <translation>看风格</translation>
    </message>
    <message>
        <source>Under Style the canvas is restyled while you paint, in the manner of a master or of any picture of yours.</source>
        <translation>在“风格”中，画布随您落笔而变换风格，可取名家，也可取您的任何图片。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写诗</translation>
    </message>
    <message>
        <source>The poem, held against its form while you type: tones, rhymes, lengths. Lock what has to stay.</source>
        <translation>边写边对照格律：平仄、押韵、字数。要保留的字可以锁定。</translation>
    </message>
    <message>
        <source>Choose among candidates</source>
        <translation>挑选候选</translation>
    </message>
    <message>
        <source>Ctrl+Enter asks for continuations that keep the form. The painting can lend its mood as a theme, at the right.</source>
        <translation>Ctrl+Enter 求合律的续句。右侧可取画的意境为主题。</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>作曲</translation>
    </message>
    <message>
        <source>Say what you wish for, hear the takes, keep one: it goes into the piano roll as one step. The poem can be sung to it.</source>
        <translation>说出想要的，试听各个版本，留下一个：它作为一步进入钢琴卷帘。诗可以配着它唱。</translation>
    </message>
    <message>
        <source>All as one</source>
        <translation>合为一体</translation>
    </message>
    <message>
        <source>The menu File makes a page, a web page or a video of painting, poem and melody, and opens an example that shows all three.</source>
        <translation>“文件”菜单可把画、诗、曲做成一页、网页或视频，也可打开三者俱全的示例。</translation>
    </message>
    <message>
        <source>The style for %1</source>
        <translation>%1 的风格</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ToolOptionsBar</name>
    <message>
        <source>Straight</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Pen: light to hard. Upwards: what the brush gets.</source>
        <translation>横向：笔由轻到重；纵向：画笔得到的压力。</translation>
    </message>
    <message>
        <source>No symmetry</source>
        <translation>无对称</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Above and below</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>Four quarters</source>
        <translation>四象限</translation>
    </message>
    <message>
        <source>Round, %1 parts</source>
        <translation>环形，%1 份</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Width of the brush ([ and ], or Shift and drag on the canvas)</source>
        <translation>画笔宽度（[ 和 ]，或在画布上按住 Shift 拖动）</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>How much of what is painted covers what is there</source>
        <translation>所画内容覆盖原有内容的程度</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is</source>
        <translation>画笔边缘的清晰程度</translation>
    </message>
    <message>
        <source>own</source>
        <translation>依预设</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>How far the brush follows behind the hand, for quiet lines</source>
        <translation>画笔跟随手的滞后程度，使线条平稳</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>How far a colour may differ to be taken as alike</source>
        <translation>颜色相差多少仍视为相似</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>The filled area becomes larger, or smaller, by so many pixels</source>
        <translation>填充区域扩大或缩小的像素数</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <source>Width of the soft edge of a selection</source>
        <translation>选区柔和边缘的宽度</translation>
    </message>
    <message>
        <source>Height of the characters</source>
        <translation>字符高度</translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation>压力曲线</translation>
    </message>
    <message>
        <source>What becomes of the pressure of the pen</source>
        <translation>笔的压力如何转换</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>Paint several strokes at once, mirrored or round the middle</source>
        <translation>同时画出多笔：左右、上下对称，或环绕中心</translation>
    </message>
    <message>
        <source>Keep transparency</source>
        <translation>保持透明</translation>
    </message>
    <message>
        <source>Paint only where the layer is already painted</source>
        <translation>只在图层已有内容处绘画</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply (Enter)</source>
        <translation>应用（Enter）</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>保持原样（Esc）</translation>
    </message>
    <message>
        <source>Turn the view left</source>
        <translation>视图左转</translation>
    </message>
    <message>
        <source>Turn the view to the left by 15° (4); 5: upright</source>
        <translation>视图左转 15°（4）；5：摆正</translation>
    </message>
    <message>
        <source>Turn the view right</source>
        <translation>视图右转</translation>
    </message>
    <message>
        <source>Turn the view to the right by 15° (6); 5: upright</source>
        <translation>视图右转 15°（6）；5：摆正</translation>
    </message>
    <message>
        <source>Mirror the view</source>
        <translation>水平翻转视图</translation>
    </message>
    <message>
        <source>Look at the picture in a mirror (M); it is not changed</source>
        <translation>左右翻转着看图片（M）；图片本身不变</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Click to see the whole picture (Ctrl+0); 1: 100 %, + and -: closer and further</source>
        <translation>单击显示整幅图片（Ctrl+0）；1：100 %，+ 和 -：放大与缩小</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>From one side to the other</source>
        <translation>从一侧到另一侧</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>径向</translation>
    </message>
    <message>
        <source>From the middle outwards</source>
        <translation>从中心向外</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>A new selection</source>
        <translation>新选区</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to the selection (Shift)</source>
        <translation>添加到选区（Shift）</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>减去</translation>
    </message>
    <message>
        <source>Take away from the selection (Alt)</source>
        <translation>从选区减去（Alt）</translation>
    </message>
    <message>
        <source>Intersect</source>
        <translation>相交</translation>
    </message>
    <message>
        <source>Keep what both have (Shift and Alt)</source>
        <translation>保留共有部分（Shift 和 Alt）</translation>
    </message>
    <message>
        <source>The colour of one pixel</source>
        <translation>单个像素的颜色</translation>
    </message>
    <message>
        <source>The mean of 3 × 3 pixels</source>
        <translation>3 × 3 像素的平均值</translation>
    </message>
    <message>
        <source>The mean of 5 × 5 pixels</source>
        <translation>5 × 5 像素的平均值</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>相连</translation>
    </message>
    <message>
        <source>Only what is connected with the place that was clicked</source>
        <translation>仅限与单击处相连的部分</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有图层</translation>
    </message>
    <message>
        <source>Look at the whole picture, not at the layer alone</source>
        <translation>参照整幅图片，而不只是图层</translation>
    </message>
    <message>
        <source>To transparent</source>
        <translation>到透明</translation>
    </message>
    <message>
        <source>From the colour to transparent, rather than to the second colour</source>
        <translation>从前景色到透明，而不是到第二色</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>填满</translation>
    </message>
    <message>
        <source>Filled with the colour, rather than drawn along its edge</source>
        <translation>以颜色填满，而不是只画边线</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑边缘</translation>
    </message>
    <message>
        <source>Edges without steps</source>
        <translation>边缘没有锯齿</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>竖排</translation>
    </message>
    <message>
        <source>From top to bottom, columns from right to left</source>
        <translation>自上而下，自右向左排列</translation>
    </message>
    <message>
        <source>Layer alone</source>
        <translation>仅图层</translation>
    </message>
    <message>
        <source>Take the colour of the layer, not of the whole picture</source>
        <translation>取图层的颜色，而不是整幅图片的</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tool, and what it paints on</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Mirror sideways</source>
        <translation>水平翻转</translation>
    </message>
    <message>
        <source>Mirror upside down</source>
        <translation>垂直翻转</translation>
    </message>
    <message>
        <source>Turn by 90° to the left</source>
        <translation>向左旋转 90°</translation>
    </message>
    <message>
        <source>Turn by 90° to the right</source>
        <translation>向右旋转 90°</translation>
    </message>
    <message>
        <source>Mirror sideways: what was left is right</source>
        <translation>水平翻转：左右对调</translation>
    </message>
    <message>
        <source>Mirror upside down: what was above is below</source>
        <translation>垂直翻转：上下对调</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>The other options of this tool</source>
        <translation>此工具的其余选项</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ToolRail</name>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Paint. Ctrl: pick a colour; Shift and drag: size; Shift and click: a straight line from the last stroke</source>
        <translation>绘画。Ctrl：取色；Shift 加拖动：大小；Shift 加单击：从上一笔画直线</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Rub out what is on the layer</source>
        <translation>擦除图层上的内容</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Fill what is alike with the colour</source>
        <translation>以颜色填充相似区域</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>渐变</translation>
    </message>
    <message>
        <source>Drag a gradual change of colour over the layer or the selection</source>
        <translation>在图层或选区上拖出渐变</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>取色器</translation>
    </message>
    <message>
        <source>Take a colour from the picture. Alt: as the second colour</source>
        <translation>从图片取色。Alt：作为第二色</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Draw a straight line with the brush. Shift: in steps of 15°</source>
        <translation>用画笔画直线。Shift：以 15° 为步长</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Draw a rectangle. Shift: a square; Alt: from its middle</source>
        <translation>画矩形。Shift：正方形；Alt：从中心</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Draw an ellipse. Shift: a circle; Alt: from its middle</source>
        <translation>画椭圆。Shift：圆；Alt：从中心</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Click where a text shall stand: it becomes a layer of its own</source>
        <translation>单击文字要放的位置：文字成为单独的图层</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>矩形选择</translation>
    </message>
    <message>
        <source>Drag over what shall be selected. Shift adds, Alt takes away</source>
        <translation>拖过要选择的部分。Shift 添加，Alt 减去</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>椭圆选择</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Draw round what shall be selected. Shift adds, Alt takes away</source>
        <translation>圈出要选择的部分。Shift 添加，Alt 减去</translation>
    </message>
    <message>
        <source>Selection brush</source>
        <translation>选择画笔</translation>
    </message>
    <message>
        <source>Paint over what shall be selected. Shift adds, Alt takes away</source>
        <translation>涂抹要选择的部分。Shift 添加，Alt 减去</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>魔棒</translation>
    </message>
    <message>
        <source>Click to select what is alike. Shift adds, Alt takes away</source>
        <translation>单击选择相似部分。Shift 添加，Alt 减去</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Drag the layer, or what is selected of it. Arrows: pixel by pixel</source>
        <translation>拖动图层或选中的部分。方向键：逐像素移动</translation>
    </message>
    <message>
        <source>Free transform</source>
        <translation>自由变换</translation>
    </message>
    <message>
        <source>Scale, turn and move by handles. Enter applies, Esc cancels</source>
        <translation>用控制柄缩放、旋转、移动。Enter 应用，Esc 放弃</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Cut the picture to a frame. Enter applies, Esc cancels</source>
        <translation>按框裁剪图片。Enter 应用，Esc 放弃</translation>
    </message>
    <message>
        <source>Style mask</source>
        <translation>风格蒙版</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>抓手</translation>
    </message>
    <message>
        <source>Drag the view; with any tool: hold Space</source>
        <translation>拖动视图；使用任何工具时：按住空格</translation>
    </message>
    <message>
        <source>Paint where the live style shows. Ctrl: where it does not</source>
        <translation>画出实时风格显示之处。Ctrl：不显示之处</translation>
    </message>
</context>
<context>
    <name>moyun::ui::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close the tour; it does not come back by itself</source>
        <translation>关闭导览，不再自动出现</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>关闭导览</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TrackPanel</name>
    <message>
        <source>Rename track</source>
        <translation>重命名音轨</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>声像</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>添加音轨</translation>
    </message>
    <message>
        <source>Duplicate track</source>
        <translation>复制音轨</translation>
    </message>
    <message>
        <source>Remove track</source>
        <translation>删除音轨</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>移动音轨</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>乐器</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Instrument…</source>
        <translation>乐器(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Add a track</source>
        <translation>添加音轨</translation>
    </message>
    <message>
        <source>Add a track: choose its instrument</source>
        <translation>添加音轨：选择乐器</translation>
    </message>
    <message>
        <source>No track yet. Add one with +, or compose a piece.</source>
        <translation>还没有音轨。点 + 添加，或作一首曲子。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TrackRow</name>
    <message>
        <source>Track %1</source>
        <translation>音轨 %1</translation>
    </message>
    <message>
        <source>Track %1, edited</source>
        <translation>音轨 %1，正在编辑</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>静音 %1</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>静音：不播放此音轨</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>独奏 %1</translation>
    </message>
    <message>
        <source>Solo: only such tracks are heard</source>
        <translation>独奏：只播放这样的音轨</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>“%1”的更多操作</translation>
    </message>
    <message>
        <source>Rename, duplicate, move, remove</source>
        <translation>重命名、复制、移动、删除</translation>
    </message>
    <message>
        <source>Instrument of %1</source>
        <translation>%1 的乐器</translation>
    </message>
    <message>
        <source>Choose the instrument</source>
        <translation>选择乐器</translation>
    </message>
    <message>
        <source>Volume of %1</source>
        <translation>%1 的音量</translation>
    </message>
    <message>
        <source>Volume %1 (a double click: the usual)</source>
        <translation>音量 %1（双击恢复默认）</translation>
    </message>
    <message>
        <source>Place of %1 between left and right</source>
        <translation>%1 的左右位置</translation>
    </message>
    <message>
        <source>Between left and right: %1 (a double click: the middle)</source>
        <translation>左右位置：%1（双击居中）</translation>
    </message>
    <message>
        <source>Name of the track</source>
        <translation>音轨名</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TransportBar</name>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>No count-in</source>
        <translation>不预备</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n 小节</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed score</source>
        <translation>未命名乐谱</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Play from the playhead (Space)</source>
        <translation>从播放位置播放（空格）</translation>
    </message>
    <message>
        <source>From bar %1 on</source>
        <translation>自第 %1 小节起</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>拍号</translation>
    </message>
    <message>
        <source>Minor keys</source>
        <translation>小调</translation>
    </message>
    <message>
        <source>Major keys</source>
        <translation>大调</translation>
    </message>
    <message>
        <source>Key signature</source>
        <translation>调号</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <translation>声音输出</translation>
    </message>
    <message>
        <source>Built-in synthesiser</source>
        <translation>内置合成器</translation>
    </message>
    <message>
        <source>Played keys come from</source>
        <translation>弹奏输入</translation>
    </message>
    <message>
        <source>No MIDI input</source>
        <translation>无 MIDI 输入</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>声音设置…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>回到开头（Home）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop, and back to where playing began</source>
        <translation>停止，回到开始播放处</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Record what is played on the MIDI input (R)</source>
        <translation>录下 MIDI 输入的弹奏（R）</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Go round the bars chosen on the ruler, or the whole piece (L)</source>
        <translation>循环标尺上所选小节，未选则循环全曲（L）</translation>
    </message>
    <message>
        <source>Metronome</source>
        <translation>节拍器</translation>
    </message>
    <message>
        <source>Metronome (M)</source>
        <translation>节拍器（M）</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>预备拍</translation>
    </message>
    <message>
        <source>Bars that are counted before playing begins</source>
        <translation>播放前预备几小节</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Bar and beat. Type another to go there, as 12 or 12:3</source>
        <translation>小节与拍。输入如 12 或 12:3 即可前往</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time from the start, at the score&apos;s own tempi</source>
        <translation>从头算起的时间，按乐谱自身的速度</translation>
    </message>
    <message>
        <source>Tempo here: quarter notes a minute. Changing it changes the score</source>
        <translation>此处速度：每分钟四分音符数。改动即修改乐谱</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>How fast it is played; the score stays as it is</source>
        <translation>播放快慢；乐谱不变</translation>
    </message>
    <message>
        <source>Meter from this bar on</source>
        <translation>此小节起的拍号</translation>
    </message>
    <message>
        <source>Key signature from this bar on</source>
        <translation>此小节起的调号</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Where the sound goes, MIDI ports, SoundFont</source>
        <translation>声音输出、MIDI 端口与音色库</translation>
    </message>
</context>
<context>
    <name>moyun::ui::VelocityLane</name>
    <message>
        <source>Velocities</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Up and Down change how loud the selected notes are.</source>
        <translation>上下键改变所选音符的强弱。</translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>力度 %1</translation>
    </message>
    <message>
        <source>Drag to set how loud notes are · Shift or right button: a straight ramp</source>
        <translation>拖动设定强弱 · Shift 或右键：直线</translation>
    </message>
    <message>
        <source>Change velocity</source>
        <translation>改变力度</translation>
    </message>
</context>
<context>
    <name>moyun::ui::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. Each time you save over a file, what was in it before is kept here; the most recent ones are kept.</source>
        <translation>还没有较早的版本。每次覆盖保存时，文件原来的内容会留在这里；只保留最近的若干份。</translation>
    </message>
    <message>
        <source>What was in the file before it was saved over. Putting one back is a step that can be undone in each room, and nothing is saved by it.</source>
        <translation>文件每次被覆盖保存之前的内容。换回后可在各工作区中撤销；换回本身不会改动文件。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存于 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>存为文件…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>换回</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ViewBar</name>
    <message>
        <source>No picture</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Original and restyled side by side</source>
        <translation>原图与重绘并排</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>分隔线</translation>
    </message>
    <message>
        <source>One picture with a divider to drag</source>
        <translation>同一画面，拖动分隔线对比</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The restyled picture alone</source>
        <translation>只看重绘的图片</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>显示原图</translation>
    </message>
    <message>
        <source>Hold to see the original; in the picture, hold Tab</source>
        <translation>按住查看原图；在图片中可按住 Tab</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show the whole picture (Ctrl+0)</source>
        <translation>显示整张图片（Ctrl+0）</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>缩小（Ctrl+-）</translation>
    </message>
    <message>
        <source>Open a picture (Ctrl+Alt+O)</source>
        <translation>打开图片（Ctrl+Alt+O）</translation>
    </message>
</context>
<context>
    <name>moyun::ui::WelcomeHint</name>
    <message>
        <source>Three ways to begin</source>
        <translation>三种开始的方式</translation>
    </message>
    <message>
        <source>Say on the right what you wish for, and have takes composed. Hear them, and put one into the score.</source>
        <translation>在右侧说明要求，作出数稿；逐一试听，选一稿放入乐谱。</translation>
    </message>
    <message>
        <source>Draw notes with the pen in the roll, or play them on a MIDI keyboard.</source>
        <translation>用笔在卷帘上画音符，或用 MIDI 键盘弹奏。</translation>
    </message>
    <message>
        <source>Open a score of yours: MIDI or MusicXML. Dropping it on the window does, too.</source>
        <translation>打开自己的乐谱：MIDI 或 MusicXML，拖到窗口上也可以。</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>作曲</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Close this hint</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>moyun::ui::WishSection</name>
    <message>
        <source>Title</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>题旨</translation>
    </message>
    <message>
        <source>Acrostic</source>
        <translation>藏头</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>忌用</translation>
    </message>
    <message>
        <source>The title; candidates keep to it</source>
        <translation>题目；候选会切题</translation>
    </message>
    <message>
        <source>Your name, for the seal of an exported page</source>
        <translation>您的名字，用于导出页面上的印章</translation>
    </message>
    <message>
        <source>Words that the poem is about</source>
        <translation>诗要写到的词语</translation>
    </message>
    <message>
        <source>First characters, line by line: an acrostic</source>
        <translation>逐句的第一个字：藏头诗</translation>
    </message>
    <message>
        <source>Characters that candidates may not use</source>
        <translation>候选不得使用的字</translation>
    </message>
    <message>
        <source>Suggest titles</source>
        <translation>拟题</translation>
    </message>
    <message>
        <source>Titles that fit the poem, from those that many poems have</source>
        <translation>从常见诗题中拟出合适的题目</translation>
    </message>
    <message>
        <source>How daring</source>
        <translation>放胆程度</translation>
    </message>
    <message>
        <source>Low: the most likely words; high: surprising ones</source>
        <translation>低：最稳妥的字；高：出人意料</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Number of candidates</source>
        <translation>候选数目</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same candidates</source>
        <translation>种子相同，候选也相同</translation>
    </message>
    <message>
        <source>Suggest when typing pauses</source>
        <translation>停笔即续作</translation>
    </message>
    <message>
        <source>Only new lines</source>
        <translation>只要新句</translation>
    </message>
    <message>
        <source>Leave out lines that a known poem has</source>
        <translation>不用前人已有的句子</translation>
    </message>
</context>
<context>
    <name>moyun::ui::WorkDialog</name>
    <message>
        <source>Moyun</source>
        <translation>墨韵</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Videos need the program ffmpeg, which is not installed. Install the package ffmpeg (sudo apt install ffmpeg) and open this again.</source>
        <translation>视频需要程序 ffmpeg，尚未安装。请安装软件包 ffmpeg（sudo apt install ffmpeg）后再打开。</translation>
    </message>
    <message>
        <source>There is nothing to export yet: paint, write or compose something first.</source>
        <translation>还没有可导出的：请先作画、写诗或作曲。</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>这个文件夹不存在。</translation>
    </message>
    <message>
        <source>A sheet to print and frame: the painting, the poem below it, the beginning of the melody at the foot.</source>
        <translation>可打印装裱的一页：上为画，下为诗，页脚是旋律的开头。</translation>
    </message>
    <message>
        <source>The painting appears and takes its style, the poem is written character by character, the melody plays. 1280 × 720.</source>
        <translation>画浮现并渐入风格，诗逐字写出，旋律响起。1280 × 720。</translation>
    </message>
    <message>
        <source>Painting, poem and melody as one</source>
        <translation>画、诗、曲合为一</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>A PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>An HTML file that holds everything</source>
        <translation>包含一切的 HTML 文件</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>An MP4 file</source>
        <translation>MP4 文件</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>画</translation>
    </message>
    <message>
        <source>With its live style</source>
        <translation>带实时风格</translation>
    </message>
    <message>
        <source>Poem</source>
        <translation>诗</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>旋律</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>One file for any browser: the painting turns into its style, the poem stands below it, the melody plays. It needs no network.</source>
        <translation>任何浏览器都能打开的一个文件：画面慢慢融入风格，诗在下方，旋律可播放。不需要上网。</translation>
    </message>
    <message>
        <source>Choose what is to be in it.</source>
        <translation>请选择要包含的内容。</translation>
    </message>
    <message>
        <source>Type the name of a file.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <source>This folder may not be written to.</source>
        <translation>这个文件夹不能写入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already and will be replaced.</source>
        <translation>“%1”已存在，将被替换。</translation>
    </message>
</context>
</TS>
