<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>内存不足，诗词网络无法运行。</translation>
    </message>
    <message>
        <source>Ask for fewer candidates or close other programs.</source>
        <translation>请减少候选数，或关闭其他程序。</translation>
    </message>
    <message>
        <source>The poem network could not run: %1.</source>
        <translation>诗词网络无法运行（%1）。</translation>
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
        <translation>模型清单 %1 不可用。</translation>
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
        <translation>%1 被改动过，与清单的校验值不符。</translation>
    </message>
    <message>
        <source>Install Moyun&apos;s models again.</source>
        <translation>请重新安装墨韵的模型。</translation>
    </message>
    <message>
        <source>The weights file %1 cannot be opened: %2.</source>
        <translation>模型文件 %1 打不开。</translation>
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
        <translation>模型文件 %1 已损坏，未予使用。</translation>
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
        <translation>文件 %1 没有写成，请看磁盘是否已满或不可写。</translation>
    </message>
    <message>
        <source>The weights file %1 was not written.</source>
        <translation>文件 %1 没有写成，请看磁盘是否已满或不可写。</translation>
    </message>
    <message>
        <source>%1 is not a poem model of this program: %2.</source>
        <translation>%1 不是本程序的诗词模型。</translation>
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
        <translation>这个版本的墨韵不含网络。</translation>
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
        <translation>%1 不是本程序的风格文件，或已损坏。</translation>
    </message>
    <message>
        <source>Make one with moyun train poem --adapt.</source>
        <translation>请重新学习。</translation>
    </message>
    <message>
        <source>%1 was made for another poem model (SHA-256 %2…) than this one (%3…).</source>
        <translation>%1 是为另一个诗词模型学成的，与现在的模型不符。</translation>
    </message>
    <message>
        <source>Adapt anew to your texts with moyun train poem --adapt, or use the model that the adapter was made for.</source>
        <translation>请用你的诗作重新学习。</translation>
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
    <name>main</name>
    <message>
        <source>Moyun, a desktop art studio: repaints pictures in the manner of any painting.</source>
        <translation>墨韵，桌面艺术工作室：以任何一幅画作的笔意重绘图片。</translation>
    </message>
    <message>
        <source>The picture to open (PNG, JPEG, WebP, TIFF or BMP).</source>
        <translation>要打开的图片（PNG、JPEG、WebP、TIFF 或 BMP）。</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::MusicTransport</name>
    <message>
        <source>There is no sound card or sound server, so playing is silent.</source>
        <translation>没有声卡，也没有声音服务，所以播放没有声音。</translation>
    </message>
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
</context>
<context>
    <name>moyun::bridge::PoemStudio</name>
    <message>
        <source>Verse cannot be checked.</source>
        <translation>无法检查诗律。</translation>
    </message>
    <message>
        <source>The poem model is missing, so there are no candidates; writing and checking work: %1</source>
        <translation>缺少诗歌模型，因此没有候选；写作和检查照常可用：%1</translation>
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
        <translation>没能学成你的文风。</translation>
    </message>
    <message>
        <source>The program that learns it could not be run, or ended unexpectedly. Install Moyun again if it happens again.</source>
        <translation>负责学习的程序无法运行，或意外结束。若再次发生，请重新安装墨韵。</translation>
    </message>
    <message>
        <source>Your style cannot be used; the model works without it.</source>
        <translation>你的文风不能使用，模型照原样工作。</translation>
    </message>
    <message>
        <source>Learn it anew, or forget it, under My style.</source>
        <translation>可在“我的文风”里重新学习，或忘掉它。</translation>
    </message>
    <message>
        <source>Choose a tune on the right: type a part of its name, such as 念奴娇.</source>
        <translation>请在右边选词牌或曲牌：键入名称的一部分，如“念奴娇”。</translation>
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
        <translation>请先在画廊中选择一种风格。</translation>
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
        <source>A desktop art studio. It repaints pictures in the manner of any painting, and everything it does happens on this machine: no account, no network.</source>
        <translation>桌面艺术工作室。它以任何一幅画作的笔意重绘图片，一切都在本机完成：无需账号，不用联网。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本，不附带任何担保。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>似然 %1 %</translation>
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
        <translation>不用；仍留在取舍记录里 (Delete)</translation>
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
        <translation>正在载入诗歌模型…</translation>
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
        <translation>为同一草稿另作候选 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>换一句</translation>
    </message>
    <message>
        <source>Another for the line at the cursor; all others stay (Ctrl+Shift+Enter)</source>
        <translation>重作光标所在的一句，其余不变 (Ctrl+Shift+Enter)</translation>
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
        <translation>停止推敲 (Esc)</translation>
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
        <source>Drop a picture here, paste one, or open one with Ctrl+O</source>
        <translation>把图片拖到这里、粘贴，或按 Ctrl+O 打开</translation>
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
        <translation>风格画廊</translation>
    </message>
    <message>
        <source>Add a painting…</source>
        <translation>添加画作…</translation>
    </message>
    <message>
        <source>Any picture becomes a style: open it here, drop it on the gallery, or paste it with Ctrl+Shift+V</source>
        <translation>任何图片都能成为风格：在这里打开、拖到画廊上，或按 Ctrl+Shift+V 粘贴</translation>
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
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
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
        <source>&amp;Dark look</source>
        <translation>深色外观(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light look</source>
        <translation>浅色外观(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
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
        <source>Moyun opens pictures (PNG, JPEG, WebP, TIFF and BMP) and texts (.txt).</source>
        <translation>墨韵可以打开图片（PNG、JPEG、WebP、TIFF、BMP）和文本 (.txt)。</translation>
    </message>
</context>
<context>
    <name>moyun::ui::MixingPad</name>
    <message>
        <source>Choose a style in the gallery. Up to four can be mixed here.</source>
        <translation>在画廊中选择风格，这里最多可以混合四种。</translation>
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
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <source>Open a text (Ctrl+O)</source>
        <translation>打开文本 (Ctrl+O)</translation>
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
        <translation>点击即锁；锁定的字在重作时不变</translation>
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
        <translation>导出为文本、PDF 或图片 (Ctrl+E)</translation>
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
        <source>&amp;Open text…</source>
        <translation>打开文本(&amp;O)…</translation>
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
        <source>&amp;Lock or unlock the selection</source>
        <translation>锁定或解锁所选(&amp;L)</translation>
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
        <source>&amp;Next column</source>
        <translation>下一栏(&amp;N)</translation>
    </message>
    <message>
        <source>Rows or &amp;columns</source>
        <translation>横排或竖排(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tone marks</source>
        <translation>平仄标记(&amp;T)</translation>
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
        <source>To t&amp;raditional characters</source>
        <translation>转为繁体(&amp;R)</translation>
    </message>
    <message>
        <source>Poem</source>
        <translation>诗</translation>
    </message>
    <message>
        <source>&amp;Poem</source>
        <translation>诗(&amp;P)</translation>
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
    <name>moyun::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
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
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>最快的</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Memory for rendering</source>
        <translation>绘制所用内存</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>处理器线程</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>全部核心</translation>
    </message>
    <message>
        <source>Device, memory and threads count from the next start on.</source>
        <translation>设备、内存和线程的更改在下次启动时生效。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ShortcutsDialog</name>
    <message>
        <source>Changed.</source>
        <translation>已更改。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Choose a command, click the field below the list and press the new keys. In the picture, hold Tab for the original and Space to pan.</source>
        <translation>选择一个命令，点击列表下方的输入框并按下新的按键。在图片中，按住 Tab 查看原图，按住空格平移。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>清除按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 is taken by &quot;%2&quot;. Change that one first.</source>
        <translation>%1 已被“%2”占用，请先更改那一项。</translation>
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
        <translation>按原尺寸绘制并保存 (Ctrl+E)</translation>
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
    <name>moyun::ui::StyleSection</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Reading your poems…</source>
        <translation>正在读你的诗…</translation>
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
        <translation>有了诗词模型，就可以在这里学你的文风。</translation>
    </message>
    <message>
        <source>Learning needs the program moyun beside this one. Install Moyun again.</source>
        <translation>学习需要同目录下的程序 moyun。请重新安装墨韵。</translation>
    </message>
    <message>
        <source>Candidates can take on your manner: the studio learns it from your own poems, five at least and better thirty, in some minutes on this machine. The model itself stays as it is.</source>
        <translation>候选可以带上你的笔调：用你自己的诗（至少五首，最好三十首），在这台机器上学几分钟即可。模型本身不会改动。</translation>
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
        <translation>对没读过的你的诗，困惑度降了 %1 %。</translation>
    </message>
    <message>
        <source>From my poems here (%1)</source>
        <translation>用这里的诗（%1 首）</translation>
    </message>
    <message>
        <source>The draft and the candidates that you have taken; at least %1</source>
        <translation>底稿和你采用过的候选，至少 %1 首</translation>
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
        <translation>你的诗集文本，各首之间空一行</translation>
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
        <translation>你以前学成的文风在这里。</translation>
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
        <source>&amp;Open picture…</source>
        <translation>打开图片(&amp;O)…</translation>
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
        <source>Paste as a p&amp;ainting to learn</source>
        <translation>粘贴为要学习的画作(&amp;A)</translation>
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
        <source>Save the draft</source>
        <translation>保存草稿</translation>
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
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Poems (*.txt *.jsonl)</source>
        <translation>诗集 (*.txt *.jsonl)</translation>
    </message>
    <message>
        <source>Choose your poems, separated by blank lines</source>
        <translation>选择你的诗集（各首之间空一行）</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
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
        <source>Open a picture (Ctrl+O)</source>
        <translation>打开图片 (Ctrl+O)</translation>
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
        <translation>显示整张图片 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
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
        <source>Heads</source>
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
        <source>Compose when typing rests</source>
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
</TS>
