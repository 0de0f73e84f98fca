<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Engine</name>
    <message>
        <source>The draft has %1 lines; the form has %2.</source>
        <translation>The draft has %1 lines; the form has %2.</translation>
    </message>
    <message>
        <source>Take lines away or choose a longer form.</source>
        <translation>Take lines away or choose a longer form.</translation>
    </message>
    <message>
        <source>Take lines away.</source>
        <translation>Take lines away.</translation>
    </message>
    <message>
        <source>Line %1 already begins with %2, not with %3.</source>
        <translation>Line %1 already begins with %2, not with %3.</translation>
    </message>
    <message>
        <source>Change the line or the heads.</source>
        <translation>Change the line or the heads.</translation>
    </message>
    <message>
        <source>There is no rhyme group %1.</source>
        <translation>There is no rhyme group %1.</translation>
    </message>
    <message>
        <source>See moyun poem rhymes for those there are.</source>
        <translation>Choose one from the list.</translation>
    </message>
    <message>
        <source>There is no pattern for %1.</source>
        <translation>There is no pattern for %1.</translation>
    </message>
    <message>
        <source>See moyun poem forms for the tunes there are.</source>
        <translation>Choose one from the list.</translation>
    </message>
    <message>
        <source>No verse keeps all these conditions.</source>
        <translation>No verse keeps all these conditions.</translation>
    </message>
    <message>
        <source>Choose another rhyme, or forbid and fix less.</source>
        <translation>Choose another rhyme, or forbid and fix less.</translation>
    </message>
    <message>
        <source>No line %1 keeps metre and rhyme.</source>
        <translation>No line %1 keeps metre and rhyme.</translation>
    </message>
    <message>
        <source>Change the lines that it has to rhyme with, or try another seed.</source>
        <translation>Change the lines that it has to rhyme with, or try another seed.</translation>
    </message>
    <message>
        <source>No line %1 keeps all these conditions.</source>
        <translation>No line %1 keeps all these conditions.</translation>
    </message>
    <message>
        <source>Forbid fewer characters, choose another head, or try another seed.</source>
        <translation>Forbid fewer characters, choose another head, or try another seed.</translation>
    </message>
    <message>
        <source>Line %1 leaves single characters open; this form can only leave whole lines open.</source>
        <translation>Line %1 leaves single characters open; this form can only leave whole lines open.</translation>
    </message>
    <message>
        <source>Take the line away, or write it out.</source>
        <translation>Take the line away, or write it out.</translation>
    </message>
    <message>
        <source>The draft has no such place.</source>
        <translation>The draft has no such place.</translation>
    </message>
    <message>
        <source>The poem model was not trained on this form.</source>
        <translation>The poem model was not trained on this form.</translation>
    </message>
    <message>
        <source>Choose another form.</source>
        <translation>Choose another form.</translation>
    </message>
    <message>
        <source>The poem model does not know this form or author.</source>
        <translation>The poem model does not know this form or author.</translation>
    </message>
    <message>
        <source>The list of English words is not installed.</source>
        <translation>The list of English words is not installed.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>There was not enough memory for the poem network.</source>
        <translation>There was not enough memory for the poem network.</translation>
    </message>
    <message>
        <source>Ask for fewer candidates or close other programs.</source>
        <translation>Ask for fewer candidates or close other programs.</translation>
    </message>
    <message>
        <source>The poem network could not run: %1.</source>
        <translation>The poem network could not run: %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>The model manifest %1 cannot be opened.</source>
        <translation>The model manifest %1 cannot be opened.</translation>
    </message>
    <message>
        <source>The model manifest %1 is not usable: %2.</source>
        <translation>The model manifest %1 is not usable: %2.</translation>
    </message>
    <message>
        <source>Install Moyun&apos;s models, or give the file with --model.</source>
        <translation>Install Moyun&apos;s models again.</translation>
    </message>
    <message>
        <source>The model file %1 is missing.</source>
        <translation>The model file %1 is missing.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; the manifest says %3.</source>
        <translation>%1 has %2 bytes; the manifest says %3.</translation>
    </message>
    <message>
        <source>%1 was altered: its SHA-256 is %2; the manifest says %3.</source>
        <translation>%1 was altered: its SHA-256 is %2; the manifest says %3.</translation>
    </message>
    <message>
        <source>Install Moyun&apos;s models again.</source>
        <translation>Install Moyun&apos;s models again.</translation>
    </message>
    <message>
        <source>The weights file %1 cannot be opened: %2.</source>
        <translation>The weights file %1 cannot be opened: %2.</translation>
    </message>
    <message>
        <source>The weights file %1 cannot be opened.</source>
        <translation>The weights file %1 cannot be opened.</translation>
    </message>
    <message>
        <source>Check the path, or install the weights again.</source>
        <translation>Check the path, or install the weights again.</translation>
    </message>
    <message>
        <source>The weights file %1 is refused: %2.</source>
        <translation>The weights file %1 is refused: %2.</translation>
    </message>
    <message>
        <source>Install the file again; `moyun models verify` checks the installed ones.</source>
        <translation>Install the file again; `moyun models verify` checks the installed ones.</translation>
    </message>
    <message>
        <source>The weights file %1 has %2 bytes; the limit is %3.</source>
        <translation>The weights file %1 has %2 bytes; the limit is %3.</translation>
    </message>
    <message>
        <source>Use weights made for this program.</source>
        <translation>Use weights made for this program.</translation>
    </message>
    <message>
        <source>The weights file %1 was not written: %2.</source>
        <translation>The weights file %1 was not written: %2.</translation>
    </message>
    <message>
        <source>The weights file %1 was not written.</source>
        <translation>The weights file %1 was not written.</translation>
    </message>
    <message>
        <source>%1 is not a poem model of this program: %2.</source>
        <translation>%1 is not a poem model of this program: %2.</translation>
    </message>
    <message>
        <source>Install the weights that belong to this version of Moyun.</source>
        <translation>Install the weights that belong to this version of Moyun.</translation>
    </message>
    <message>
        <source>The poem model %1 could not be built.</source>
        <translation>The poem model %1 could not be built.</translation>
    </message>
    <message>
        <source>There was not enough memory to read %1.</source>
        <translation>There was not enough memory to read %1.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Close other programs and try again.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Close other programs.</translation>
    </message>
    <message>
        <source>This build of Moyun has no networks.</source>
        <translation>This build of Moyun has no networks.</translation>
    </message>
    <message>
        <source>The table of tunes %1 is not there.</source>
        <translation>The table of tunes %1 is not there.</translation>
    </message>
    <message>
        <source>There is no table of readings %1.</source>
        <translation>There is no table of readings %1.</translation>
    </message>
    <message>
        <source>The list of characters %1 is missing or far too long.</source>
        <translation>The list of characters %1 is missing or far too long.</translation>
    </message>
    <message>
        <source>The list of rhyme words %1 is missing or far too long.</source>
        <translation>The list of rhyme words %1 is missing or far too long.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>Build or install the program again.</source>
        <translation>Build or install the program again.</translation>
    </message>
    <message>
        <source>Install Moyun again.</source>
        <translation>Install Moyun again.</translation>
    </message>
    <message>
        <source>Install it.</source>
        <translation>Install it.</translation>
    </message>
    <message>
        <source>%1 is not an adapter of this program: %2.</source>
        <translation>%1 is not an adapter of this program: %2.</translation>
    </message>
    <message>
        <source>Make one with moyun train poem --adapt.</source>
        <translation>Learn it anew.</translation>
    </message>
    <message>
        <source>%1 was made for another poem model (SHA-256 %2…) than this one (%3…).</source>
        <translation>%1 was made for another poem model (SHA-256 %2…) than this one (%3…).</translation>
    </message>
    <message>
        <source>Adapt anew to your texts with moyun train poem --adapt, or use the model that the adapter was made for.</source>
        <translation>Learn it anew.</translation>
    </message>
    <message>
        <source>The texts are too few to learn from: %1 poems with %2 characters that the model knows.</source>
        <translation>The texts are too few to learn from: %1 poems with %2 characters that the model knows.</translation>
    </message>
    <message>
        <source>Give %1 poems and %2 characters at least, better thirty poems.</source>
        <translation>Give %1 poems and %2 characters at least, better thirty poems.</translation>
    </message>
    <message>
        <source>The texts have %1 characters, more than an adapter can hold.</source>
        <translation>The texts have %1 characters, more than an adapter can hold.</translation>
    </message>
    <message>
        <source>Give %1 at most, or train a model.</source>
        <translation>Give %1 at most, or train a model.</translation>
    </message>
    <message>
        <source>%1 holds no Chinese text.</source>
        <translation>%1 holds no Chinese text.</translation>
    </message>
    <message>
        <source>Give poems separated by blank lines, or JSON lines as .jsonl.</source>
        <translation>Give poems separated by blank lines, or JSON lines as .jsonl.</translation>
    </message>
    <message>
        <source>The text is not UTF-8: line %1, byte %2 of the whole.</source>
        <translation>The text is not UTF-8: line %1, byte %2 of the whole.</translation>
    </message>
    <message>
        <source>Character %1 of the text is half of a pair (a lone surrogate) or no character at all.</source>
        <translation>Character %1 of the text is half of a pair (a lone surrogate) or no character at all.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Delete it.</translation>
    </message>
    <message>
        <source>The text has %1 bytes; %2 are the most.</source>
        <translation>The text has %1 bytes; %2 are the most.</translation>
    </message>
    <message>
        <source>Divide it.</source>
        <translation>Divide it.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor GB18030 nor Big5.</source>
        <translation>The text is neither UTF-8 nor GB18030 nor Big5.</translation>
    </message>
    <message>
        <source>The text is not %1.</source>
        <translation>The text is not %1.</translation>
    </message>
    <message>
        <source>This is not a text: it holds zero bytes.</source>
        <translation>This is not a text: it holds zero bytes.</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>Choose a text file.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Check the name.</translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation>%1 is not a plain file.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 cannot be opened.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Check its permissions.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Check the disk.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8 and try again.</source>
        <translation>Save the text as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>The draft has %1 characters; at most %2 can be gone on from.</source>
        <translation>The draft has %1 characters; at most %2 can be gone on from.</translation>
    </message>
    <message>
        <source>Give the last part of it alone.</source>
        <translation>Give the last part of it alone.</translation>
    </message>
    <message>
        <source>No line can begin with head %1, %2.</source>
        <translation>No line can begin with head %1, %2.</translation>
    </message>
    <message>
        <source>Give Chinese characters as heads.</source>
        <translation>Give Chinese characters as heads.</translation>
    </message>
    <message>
        <source>Give letters as heads.</source>
        <translation>Give letters as heads.</translation>
    </message>
    <message>
        <source>There are %1 heads for %2 lines.</source>
        <translation>There are %1 heads for %2 lines.</translation>
    </message>
    <message>
        <source>Give fewer heads or ask for more lines.</source>
        <translation>Give fewer heads or ask for more lines.</translation>
    </message>
    <message>
        <source>There are %1 heads; the form has %2 lines.</source>
        <translation>There are %1 heads; the form has %2 lines.</translation>
    </message>
    <message>
        <source>Give fewer heads or choose a longer form.</source>
        <translation>Give fewer heads or choose a longer form.</translation>
    </message>
    <message>
        <source>No usual English word begins with head %1, %2.</source>
        <translation>No usual English word begins with head %1, %2.</translation>
    </message>
    <message>
        <source>Give another letter.</source>
        <translation>Give another letter.</translation>
    </message>
    <message>
        <source>The poem is complete: no line of it is open.</source>
        <translation>The poem is complete: no line of it is open.</translation>
    </message>
    <message>
        <source>Take a line away to have others proposed.</source>
        <translation>Take a line away to have others proposed.</translation>
    </message>
    <message>
        <source>The poem is complete: no character of it is open.</source>
        <translation>The poem is complete: no character of it is open.</translation>
    </message>
    <message>
        <source>Take a line or a character away to have others proposed.</source>
        <translation>Take a line or a character away to have others proposed.</translation>
    </message>
    <message>
        <source>No character of the rhyme group %1 has the tone that this form rhymes on (level).</source>
        <translation>No character of the rhyme group %1 has the tone that this form rhymes on (level).</translation>
    </message>
    <message>
        <source>No character of the rhyme group %1 has the tone that this form rhymes on (oblique).</source>
        <translation>No character of the rhyme group %1 has the tone that this form rhymes on (oblique).</translation>
    </message>
    <message>
        <source>No character of the rhyme group %1 has the tone that this form rhymes on.</source>
        <translation>No character of the rhyme group %1 has the tone that this form rhymes on.</translation>
    </message>
    <message>
        <source>Choose another rhyme or another form.</source>
        <translation>Choose another rhyme or another form.</translation>
    </message>
    <message>
        <source>The rhyme group %1 has %2 usual characters left for %3 open rhymes.</source>
        <translation>The rhyme group %1 has %2 usual characters left for %3 open rhymes.</translation>
    </message>
    <message>
        <source>This form needs a tune (词牌 or 曲牌).</source>
        <translation>This form needs a tune (词牌 or 曲牌).</translation>
    </message>
    <message>
        <source>Name one, as 念奴娇; moyun poem forms lists the tunes there are.</source>
        <translation>Choose one on the right, as 念奴娇.</translation>
    </message>
    <message>
        <source>There is no tune %1 in the table.</source>
        <translation>There is no tune %1 in the table.</translation>
    </message>
    <message>
        <source>Choose another: moyun poem forms lists the tunes there are.</source>
        <translation>Choose another.</translation>
    </message>
    <message>
        <source>Is it one of %1? Else moyun poem forms lists the tunes there are.</source>
        <translation>Is it one of %1?</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something that is needed was not found.</source>
        <translation>Something that is needed was not found.</translation>
    </message>
    <message>
        <source>It is larger than the limit.</source>
        <translation>It is larger than the limit.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>There is not enough memory.</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>Reading or writing failed.</translation>
    </message>
    <message>
        <source>The device failed.</source>
        <translation>The device failed.</translation>
    </message>
    <message>
        <source>The file is not what it should be, or it is damaged.</source>
        <translation>The file is not what it should be, or it is damaged.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>This is not supported.</translation>
    </message>
</context>
<context>
    <name>PoemWords</name>
    <message>
        <source>Pingshui (106 groups)</source>
        <translation>Pingshui (106 groups)</translation>
    </message>
    <message>
        <source>Cilin (19 parts)</source>
        <translation>Cilin (19 parts)</translation>
    </message>
    <message>
        <source>Modern Mandarin (14 groups)</source>
        <translation>Modern Mandarin (14 groups)</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Moyun, a desktop art studio: repaints pictures in the manner of any painting.</source>
        <translation>Moyun, a desktop art studio: repaints pictures in the manner of any painting.</translation>
    </message>
    <message>
        <source>The picture to open (PNG, JPEG, WebP, TIFF or BMP).</source>
        <translation>The picture to open (PNG, JPEG, WebP, TIFF or BMP).</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::MusicTransport</name>
    <message>
        <source>There is no sound card or sound server, so playing is silent.</source>
        <translation>There is no sound card or sound server, so playing is silent.</translation>
    </message>
    <message>
        <source>No SoundFont is installed, so playing is silent. Install timgm6mb-soundfont, or choose a file of your own.</source>
        <translation>No SoundFont is installed, so playing is silent. Install timgm6mb-soundfont, or choose a file of your own.</translation>
    </message>
    <message>
        <source>The SoundFont %1 cannot be used, so playing is silent.</source>
        <translation>The SoundFont %1 cannot be used, so playing is silent.</translation>
    </message>
    <message>
        <source>The SoundFont %1 cannot be used; the installed one sounds instead.</source>
        <translation>The SoundFont %1 cannot be used; the installed one sounds instead.</translation>
    </message>
    <message>
        <source>The MIDI port %1 is not there; the built-in synthesiser sounds until it comes back.</source>
        <translation>The MIDI port %1 is not there; the built-in synthesiser sounds until it comes back.</translation>
    </message>
    <message>
        <source>The MIDI keyboard %1 is not there; it is used again when it comes back.</source>
        <translation>The MIDI keyboard %1 is not there; it is used again when it comes back.</translation>
    </message>
    <message>
        <source>The MIDI port %1 is not there; playing is silent until it comes back.</source>
        <translation>The MIDI port %1 is not there; playing is silent until it comes back.</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::PoemStudio</name>
    <message>
        <source>Verse cannot be checked.</source>
        <translation>Verse cannot be checked.</translation>
    </message>
    <message>
        <source>The poem model is missing, so there are no candidates; writing and checking work: %1</source>
        <translation>The poem model is missing, so there are no candidates; writing and checking work: %1</translation>
    </message>
    <message>
        <source>There are no candidates for this draft.</source>
        <translation>There are no candidates for this draft.</translation>
    </message>
    <message>
        <source>No verse keeps all these conditions.</source>
        <translation>No verse keeps all these conditions.</translation>
    </message>
    <message>
        <source>Choose another rhyme, or forbid and lock less.</source>
        <translation>Choose another rhyme, or forbid and lock less.</translation>
    </message>
    <message>
        <source>There are no titles for this draft.</source>
        <translation>There are no titles for this draft.</translation>
    </message>
    <message>
        <source>Take a candidate</source>
        <translation>Take a candidate</translation>
    </message>
    <message>
        <source>Take back an earlier candidate</source>
        <translation>Take back an earlier candidate</translation>
    </message>
    <message>
        <source>Locked characters are not overwritten.</source>
        <translation>Locked characters are not overwritten.</translation>
    </message>
    <message>
        <source>Unlock them first: click the lock, or select them and press Ctrl+L.</source>
        <translation>Unlock them first: click the lock, or select them and press Ctrl+L.</translation>
    </message>
    <message>
        <source>The text is too long for a draft.</source>
        <translation>The text is too long for a draft.</translation>
    </message>
    <message>
        <source>It has %1 characters, a draft at most %2. Nothing was changed.</source>
        <translation>It has %1 characters, a draft at most %2. Nothing was changed.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened.</source>
        <translation>&quot;%1&quot; could not be opened.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not opened.</source>
        <translation>&quot;%1&quot; was not opened.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation>&quot;%1&quot; was read as %2.</translation>
    </message>
    <message>
        <source>It is saved as UTF-8.</source>
        <translation>It is saved as UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not saved.</source>
        <translation>&quot;%1&quot; was not saved.</translation>
    </message>
    <message>
        <source>poem</source>
        <translation>poem</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;.</source>
        <translation>Saved &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>It is in %1.</translation>
    </message>
    <message>
        <source>To traditional characters</source>
        <translation>To traditional characters</translation>
    </message>
    <message>
        <source>To simplified characters</source>
        <translation>To simplified characters</translation>
    </message>
    <message>
        <source>Your style could not be learned.</source>
        <translation>Your style could not be learned.</translation>
    </message>
    <message>
        <source>The program that learns it could not be run, or ended unexpectedly. Install Moyun again if it happens again.</source>
        <translation>The program that learns it could not be run, or ended unexpectedly. Install Moyun again if it happens again.</translation>
    </message>
    <message>
        <source>Your style cannot be used; the model works without it.</source>
        <translation>Your style cannot be used; the model works without it.</translation>
    </message>
    <message>
        <source>Learn it anew, or forget it, under My style.</source>
        <translation>Learn it anew, or forget it, under My style.</translation>
    </message>
    <message>
        <source>Choose a tune on the right: type a part of its name, such as 念奴娇.</source>
        <translation>Choose a tune on the right: type a part of its name, such as 念奴娇.</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::StyleExporter</name>
    <message>
        <source>Export %1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Painting</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::StyleShelf</name>
    <message>
        <source>Your own styles could not be read.</source>
        <translation>Your own styles could not be read.</translation>
    </message>
    <message>
        <source>Learn &quot;%1&quot;</source>
        <translation>Learn &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be used now, but could not be kept for the next time.</source>
        <translation>&quot;%1&quot; can be used now, but could not be kept for the next time.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be made a style.</source>
        <translation>&quot;%1&quot; could not be made a style.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be removed for good.</source>
        <translation>&quot;%1&quot; could not be removed for good.</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::StyleStudio</name>
    <message>
        <source>The picture could not be restyled.</source>
        <translation>The picture could not be restyled.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>It is in %1.</translation>
    </message>
    <message>
        <source>There are no styles, because the style model could not be loaded.</source>
        <translation>There are no styles, because the style model could not be loaded.</translation>
    </message>
    <message>
        <source>The style model could not be loaded; pictures can be looked at, but not restyled.</source>
        <translation>The style model could not be loaded; pictures can be looked at, but not restyled.</translation>
    </message>
    <message>
        <source>The style model is not loaded.</source>
        <translation>The style model is not loaded.</translation>
    </message>
    <message>
        <source>If it does not come within a few seconds, check the models folder of the program.</source>
        <translation>If it does not come within a few seconds, check the models folder of the program.</translation>
    </message>
    <message>
        <source>restyled</source>
        <translation>restyled</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>There is nothing to export yet.</translation>
    </message>
    <message>
        <source>Choose a style in the gallery first.</source>
        <translation>Choose a style in the gallery first.</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>There is no picture to paste.</translation>
    </message>
    <message>
        <source>Copy a picture, or picture files, in another program first.</source>
        <translation>Copy a picture, or picture files, in another program first.</translation>
    </message>
    <message>
        <source>Exported &quot;%1&quot;.</source>
        <translation>Exported &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not exported.</source>
        <translation>&quot;%1&quot; was not exported.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened.</source>
        <translation>&quot;%1&quot; could not be opened.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was converted while opening.</source>
        <translation>&quot;%1&quot; was converted while opening.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::AboutDialog</name>
    <message>
        <source>Moyun 墨韵</source>
        <translation>Moyun 墨韵</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A desktop art studio. It repaints pictures in the manner of any painting, and everything it does happens on this machine: no account, no network.</source>
        <translation>A desktop art studio. It repaints pictures in the manner of any painting, and everything it does happens on this machine: no account, no network.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>moyun::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>moyun::ui::BusyLight</name>
    <message>
        <source>Painting…</source>
        <translation>Painting…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CandidateCard</name>
    <message>
        <source>rhyme %1</source>
        <translation>rhyme %1</translation>
    </message>
    <message>
        <source>likelihood %1&#xa0;%</source>
        <translation>likelihood %1&#xa0;%</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>known: %1</translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <translation>Candidate %1: %2</translation>
    </message>
    <message>
        <source>Refuse candidate %1</source>
        <translation>Refuse candidate %1</translation>
    </message>
    <message>
        <source>Refuse; it stays among the takes (Delete)</source>
        <translation>Refuse; it stays among the takes (Delete)</translation>
    </message>
    <message>
        <source>Take this candidate (Tab in the poem)</source>
        <translation>Take this candidate (Tab in the poem)</translation>
    </message>
    <message>
        <source>Take this candidate</source>
        <translation>Take this candidate</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CandidatePanel</name>
    <message>
        <source>What is locked breaks a rule: %1. It stays; candidates keep the rule elsewhere.</source>
        <translation>What is locked breaks a rule: %1. It stays; candidates keep the rule elsewhere.</translation>
    </message>
    <message>
        <source>The poem model is being loaded…</source>
        <translation>The poem model is being loaded…</translation>
    </message>
    <message>
        <source>Nothing is open: lock what is to stay, and all else is composed anew, or ask for another line.</source>
        <translation>Nothing is open: lock what is to stay, and all else is composed anew, or ask for another line.</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Composing…</translation>
    </message>
    <message>
        <source>Candidates appear after a pause in typing, or with Ctrl+Enter.</source>
        <translation>Candidates appear after a pause in typing, or with Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Other candidates for the same draft (Ctrl+Enter)</source>
        <translation>Other candidates for the same draft (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>Another line</translation>
    </message>
    <message>
        <source>Another for the line at the cursor; all others stay (Ctrl+Shift+Enter)</source>
        <translation>Another for the line at the cursor; all others stay (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Relax it</source>
        <translation>Relax it</translation>
    </message>
    <message>
        <source>Make this rule a warning</source>
        <translation>Make this rule a warning</translation>
    </message>
    <message>
        <source>Stop composing</source>
        <translation>Stop composing</translation>
    </message>
    <message>
        <source>Stop composing (Esc)</source>
        <translation>Stop composing (Esc)</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CompareView</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Hold Tab to see the original. The wheel zooms, the middle button or Space pans, the arrow keys move the divider.</source>
        <translation>Hold Tab to see the original. The wheel zooms, the middle button or Space pans, the arrow keys move the divider.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Restyled</source>
        <translation>Restyled</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or open one with Ctrl+O</source>
        <translation>Drop a picture here, paste one, or open one with Ctrl+O</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ExportDialog</name>
    <message>
        <source>Give the file a name.</source>
        <translation>Give the file a name.</translation>
    </message>
    <message>
        <source>The name has to end in .png, .jpg, .webp or .tif.</source>
        <translation>The name has to end in .png, .jpg, .webp or .tif.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>This file exists and will be replaced.</translation>
    </message>
    <message>
        <source>Export in full size</source>
        <translation>Export in full size</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PNG, lossless</source>
        <translation>PNG, lossless</translation>
    </message>
    <message>
        <source>JPEG, small</source>
        <translation>JPEG, small</translation>
    </message>
    <message>
        <source>WebP, smaller</source>
        <translation>WebP, smaller</translation>
    </message>
    <message>
        <source>TIFF, for printing</source>
        <translation>TIFF, for printing</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>There is no folder &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::FaultSection</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Nothing written yet.</translation>
    </message>
    <message>
        <source>The poem is regular.</source>
        <translation>The poem is regular.</translation>
    </message>
    <message>
        <source>No fault so far.</source>
        <translation>No fault so far.</translation>
    </message>
    <message>
        <source>%1 faults, %2 warnings</source>
        <translation>%1 faults, %2 warnings</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>This rule is a</source>
        <translation>This rule is a</translation>
    </message>
    <message>
        <source>How strictly this rule is taken</source>
        <translation>How strictly this rule is taken</translation>
    </message>
</context>
<context>
    <name>moyun::ui::FormSection</name>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>There is no tune &quot;%1&quot; in the table.</source>
        <translation>There is no tune &quot;%1&quot; in the table.</translation>
    </message>
    <message>
        <source>Near to it: %1.</source>
        <translation>Near to it: %1.</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Tune</translation>
    </message>
    <message>
        <source>rhyme %1</source>
        <translation>rhyme %1</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Rhymes</source>
        <translation>Rhymes</translation>
    </message>
    <message>
        <source>Search a tune</source>
        <translation>Search a tune</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>Rhyme book</source>
        <translation>Rhyme book</translation>
    </message>
</context>
<context>
    <name>moyun::ui::GalleryPanel</name>
    <message>
        <source>Paintings that you add become styles of your own. Drop one here, or use the button below.</source>
        <translation>Paintings that you add become styles of your own. Drop one here, or use the button below.</translation>
    </message>
    <message>
        <source>The styles are being loaded…</source>
        <translation>The styles are being loaded…</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Search title or painter</source>
        <translation>Search title or painter</translation>
    </message>
    <message>
        <source>Search styles</source>
        <translation>Search styles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>The masters&apos; styles and your own</source>
        <translation>The masters&apos; styles and your own</translation>
    </message>
    <message>
        <source>My styles</source>
        <translation>My styles</translation>
    </message>
    <message>
        <source>Only the paintings that you added</source>
        <translation>Only the paintings that you added</translation>
    </message>
    <message>
        <source>Gallery of styles</source>
        <translation>Gallery of styles</translation>
    </message>
    <message>
        <source>Add a painting…</source>
        <translation>Add a painting…</translation>
    </message>
    <message>
        <source>Any picture becomes a style: open it here, drop it on the gallery, or paste it with Ctrl+Shift+V</source>
        <translation>Any picture becomes a style: open it here, drop it on the gallery, or paste it with Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>No style matches &quot;%1&quot;.</source>
        <translation>No style matches &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::GalleryView</name>
    <message>
        <source>Use this style alone</source>
        <translation>Use this style alone</translation>
    </message>
    <message>
        <source>Add to the mixture, or take out</source>
        <translation>Add to the mixture, or take out</translation>
    </message>
    <message>
        <source>Remove from my styles</source>
        <translation>Remove from my styles</translation>
    </message>
</context>
<context>
    <name>moyun::ui::HelperPanel</name>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Character</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Rhyme dictionary</source>
        <translation>Rhyme dictionary</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>My style</source>
        <translation>My style</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Fold or unfold</translation>
    </message>
</context>
<context>
    <name>moyun::ui::JobPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Exports and other work in the background are listed here.</source>
        <translation>Exports and other work in the background are listed here.</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Clear ended</translation>
    </message>
    <message>
        <source>Close the job panel</source>
        <translation>Close the job panel</translation>
    </message>
</context>
<context>
    <name>moyun::ui::JobRow</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Finished at %1</source>
        <translation>Finished at %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Failed: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancel %1</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Show the file</translation>
    </message>
    <message>
        <source>Show the file of %1</source>
        <translation>Show the file of %1</translation>
    </message>
</context>
<context>
    <name>moyun::ui::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Job panel</source>
        <translation>&amp;Job panel</translation>
    </message>
    <message>
        <source>&amp;Dark look</source>
        <translation>&amp;Dark look</translation>
    </message>
    <message>
        <source>&amp;Light look</source>
        <translation>&amp;Light look</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Keyboard shortcuts…</translation>
    </message>
    <message>
        <source>&amp;About Moyun…</source>
        <translation>&amp;About Moyun…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Nothing opened yet</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Forget these</translation>
    </message>
    <message>
        <source>Moyun</source>
        <translation>Moyun</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Speed of the preview</source>
        <translation>Speed of the preview</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Size of the picture</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened here.</source>
        <translation>&quot;%1&quot; cannot be opened here.</translation>
    </message>
    <message>
        <source>Moyun opens pictures (PNG, JPEG, WebP, TIFF and BMP) and texts (.txt).</source>
        <translation>Moyun opens pictures (PNG, JPEG, WebP, TIFF and BMP) and texts (.txt).</translation>
    </message>
</context>
<context>
    <name>moyun::ui::MixingPad</name>
    <message>
        <source>Choose a style in the gallery. Up to four can be mixed here.</source>
        <translation>Choose a style in the gallery. Up to four can be mixed here.</translation>
    </message>
    <message>
        <source>Mixing pad</source>
        <translation>Mixing pad</translation>
    </message>
    <message>
        <source>No style chosen yet</source>
        <translation>No style chosen yet</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PictureDialog</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Open a picture</translation>
    </message>
    <message>
        <source>Add a painting</source>
        <translation>Add a painting</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Export to</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Kind:</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PlaceSection</name>
    <message>
        <source>Likely characters</source>
        <translation>Likely characters</translation>
    </message>
    <message>
        <source>Click a character to see how it reads and what else could stand there.</source>
        <translation>Click a character to see how it reads and what else could stand there.</translation>
    </message>
    <message>
        <source>%1, rhyme %2</source>
        <translation>%1, rhyme %2</translation>
    </message>
    <message>
        <source>oblique ●</source>
        <translation>oblique ●</translation>
    </message>
    <message>
        <source>level ○</source>
        <translation>level ○</translation>
    </message>
    <message>
        <source>not in the rhyme book</source>
        <translation>not in the rhyme book</translation>
    </message>
    <message>
        <source>Likely here:</source>
        <translation>Likely here:</translation>
    </message>
    <message>
        <source>Click one to write it here</source>
        <translation>Click one to write it here</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PoemBar</name>
    <message>
        <source>Unnamed draft</source>
        <translation>Unnamed draft</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Write in rows from left to right</source>
        <translation>Write in rows from left to right</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Write in columns from right to left, as a scroll</source>
        <translation>Write in columns from right to left, as a scroll</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Open a text</translation>
    </message>
    <message>
        <source>Open a text (Ctrl+O)</source>
        <translation>Open a text (Ctrl+O)</translation>
    </message>
    <message>
        <source>Tone marks</source>
        <translation>Tone marks</translation>
    </message>
    <message>
        <source>Show the tone of each character: ○ level, ● oblique, △ ▲ rhyme</source>
        <translation>Show the tone of each character: ○ level, ● oblique, △ ▲ rhyme</translation>
    </message>
    <message>
        <source>Lock characters</source>
        <translation>Lock characters</translation>
    </message>
    <message>
        <source>Lock with a click; what is locked stays when others are composed</source>
        <translation>Lock with a click; what is locked stays when others are composed</translation>
    </message>
    <message>
        <source>To simplified characters</source>
        <translation>To simplified characters</translation>
    </message>
    <message>
        <source>To traditional characters</source>
        <translation>To traditional characters</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export as text, PDF or picture (Ctrl+E)</source>
        <translation>Export as text, PDF or picture (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PoemEditor</name>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Typing</translation>
    </message>
    <message>
        <source>Write the first lines here. Each character is checked as you type, and candidates that go on with them appear beside.</source>
        <translation>Write the first lines here. Each character is checked as you type, and candidates that go on with them appear beside.</translation>
    </message>
    <message>
        <source>Poem</source>
        <translation>Poem</translation>
    </message>
    <message>
        <source>The draft. Tab takes the best candidate, Ctrl+Enter asks for more, Ctrl+L locks the selection.</source>
        <translation>The draft. Tab takes the best candidate, Ctrl+Enter asks for more, Ctrl+L locks the selection.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PoemPage</name>
    <message>
        <source>Another character</source>
        <translation>Another character</translation>
    </message>
    <message>
        <source>%1 lines, %2 characters</source>
        <translation>%1 lines, %2 characters</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PoemWorkspace</name>
    <message>
        <source>&amp;Open text…</source>
        <translation>&amp;Open text…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock the selection</source>
        <translation>&amp;Lock or unlock the selection</translation>
    </message>
    <message>
        <source>&amp;Take the best candidate</source>
        <translation>&amp;Take the best candidate</translation>
    </message>
    <message>
        <source>&amp;More candidates</source>
        <translation>&amp;More candidates</translation>
    </message>
    <message>
        <source>Another for this &amp;line</source>
        <translation>Another for this &amp;line</translation>
    </message>
    <message>
        <source>&amp;Stop composing</source>
        <translation>&amp;Stop composing</translation>
    </message>
    <message>
        <source>&amp;Next column</source>
        <translation>&amp;Next column</translation>
    </message>
    <message>
        <source>Rows or &amp;columns</source>
        <translation>Rows or &amp;columns</translation>
    </message>
    <message>
        <source>&amp;Tone marks</source>
        <translation>&amp;Tone marks</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>To s&amp;implified characters</source>
        <translation>To s&amp;implified characters</translation>
    </message>
    <message>
        <source>To t&amp;raditional characters</source>
        <translation>To t&amp;raditional characters</translation>
    </message>
    <message>
        <source>Poem</source>
        <translation>Poem</translation>
    </message>
    <message>
        <source>&amp;Poem</source>
        <translation>&amp;Poem</translation>
    </message>
</context>
<context>
    <name>moyun::ui::RhymeSection</name>
    <message>
        <source>There is no rhyme group &quot;%1&quot; in this rhyme book.</source>
        <translation>There is no rhyme group &quot;%1&quot; in this rhyme book.</translation>
    </message>
    <message>
        <source>Choose one from the list, or another rhyme book.</source>
        <translation>Choose one from the list, or another rhyme book.</translation>
    </message>
    <message>
        <source>Rhyme</source>
        <translation>Rhyme</translation>
    </message>
    <message>
        <source>The best found</source>
        <translation>The best found</translation>
    </message>
    <message>
        <source>The characters of a rhyme appear here once the poem has one.</source>
        <translation>The characters of a rhyme appear here once the poem has one.</translation>
    </message>
    <message>
        <source>Rhyme group of the poem</source>
        <translation>Rhyme group of the poem</translation>
    </message>
    <message>
        <source>The rhyme that candidates use; type to search</source>
        <translation>The rhyme that candidates use; type to search</translation>
    </message>
    <message>
        <source>Rhyme dictionary</source>
        <translation>Rhyme dictionary</translation>
    </message>
    <message>
        <source>Words that rhyme</source>
        <translation>Words that rhyme</translation>
    </message>
    <message>
        <source>Click one to write it</source>
        <translation>Click one to write it</translation>
    </message>
    <message>
        <source>Click a word to write it, or another character.</source>
        <translation>Click a word to write it, or another character.</translation>
    </message>
    <message>
        <source>Click a character for the words that end in it.</source>
        <translation>Click a character for the words that end in it.</translation>
    </message>
    <message>
        <source>The characters of the rhyme, the most usual first</source>
        <translation>The characters of the rhyme, the most usual first</translation>
    </message>
</context>
<context>
    <name>moyun::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Dark (ink)</source>
        <translation>Dark (ink)</translation>
    </message>
    <message>
        <source>Light (paper)</source>
        <translation>Light (paper)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>The fastest</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processor (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Graphics card (CUDA)</translation>
    </message>
    <message>
        <source>Memory for rendering</source>
        <translation>Memory for rendering</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Processor threads</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>All cores</translation>
    </message>
    <message>
        <source>Device, memory and threads count from the next start on.</source>
        <translation>Device, memory and threads count from the next start on.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ShortcutsDialog</name>
    <message>
        <source>Changed.</source>
        <translation>Changed.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Choose a command, click the field below the list and press the new keys. In the picture, hold Tab for the original and Space to pan.</source>
        <translation>Choose a command, click the field below the list and press the new keys. In the picture, hold Tab for the original and Space to pan.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commands and their keys</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>New keys</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Usual keys</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>No keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 is taken by &quot;%2&quot;. Change that one first.</source>
        <translation>%1 is taken by &quot;%2&quot;. Change that one first.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::StyleControls</name>
    <message>
        <source>Mixture</source>
        <translation>Mixture</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Stroke size</source>
        <translation>Stroke size</translation>
    </message>
    <message>
        <source>Keep my colours</source>
        <translation>Keep my colours</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Mix evenly</source>
        <translation>Mix evenly</translation>
    </message>
    <message>
        <source>Style: %1</source>
        <translation>Style: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Take out %1</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Even</translation>
    </message>
    <message>
        <source>The same share of each style</source>
        <translation>The same share of each style</translation>
    </message>
    <message>
        <source>To mix, press + on another style or drag it here.</source>
        <translation>To mix, press + on another style or drag it here.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>How far the picture moves towards the style. Double click: 100 %</source>
        <translation>How far the picture moves towards the style. Double click: 100 %</translation>
    </message>
    <message>
        <source>Larger or finer brush strokes. Double click: 100 %</source>
        <translation>Larger or finer brush strokes. Double click: 100 %</translation>
    </message>
    <message>
        <source>Takes the brush work of the style and the colours of the picture</source>
        <translation>Takes the brush work of the style and the colours of the picture</translation>
    </message>
    <message>
        <source>Quality on the screen</source>
        <translation>Quality on the screen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Only the quick preview</source>
        <translation>Only the quick preview</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Follows with a finer picture when you pause</source>
        <translation>Follows with a finer picture when you pause</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>The finest picture the screen can show</source>
        <translation>The finest picture the screen can show</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Renders the picture in full size and saves it (Ctrl+E)</source>
        <translation>Renders the picture in full size and saves it (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>moyun::ui::StyleDelegate</name>
    <message>
        <source>Learning…</source>
        <translation>Learning…</translation>
    </message>
    <message>
        <source>My style</source>
        <translation>My style</translation>
    </message>
</context>
<context>
    <name>moyun::ui::StylePage</name>
    <message>
        <source>%1 ms a frame (%2/s)</source>
        <translation>%1 ms a frame (%2/s)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Pasted picture</translation>
    </message>
    <message>
        <source>Pasted painting</source>
        <translation>Pasted painting</translation>
    </message>
    <message>
        <source>No style</source>
        <translation>No style</translation>
    </message>
</context>
<context>
    <name>moyun::ui::StyleSection</name>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Reading your poems…</source>
        <translation>Reading your poems…</translation>
    </message>
    <message>
        <source>Learning: less than a minute left</source>
        <translation>Learning: less than a minute left</translation>
    </message>
    <message>
        <source>Learning: about %1 min left</source>
        <translation>Learning: about %1 min left</translation>
    </message>
    <message>
        <source>Once there is a poem model, it can learn your manner here.</source>
        <translation>Once there is a poem model, it can learn your manner here.</translation>
    </message>
    <message>
        <source>Learning needs the program moyun beside this one. Install Moyun again.</source>
        <translation>Learning needs the program moyun beside this one. Install Moyun again.</translation>
    </message>
    <message>
        <source>Candidates can take on your manner: the studio learns it from your own poems, five at least and better thirty, in some minutes on this machine. The model itself stays as it is.</source>
        <translation>Candidates can take on your manner: the studio learns it from your own poems, five at least and better thirty, in some minutes on this machine. The model itself stays as it is.</translation>
    </message>
    <message>
        <source>Learned from %1 poems written here.</source>
        <translation>Learned from %1 poems written here.</translation>
    </message>
    <message>
        <source>Learned from %1 poems of &quot;%2&quot;.</source>
        <translation>Learned from %1 poems of &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Poems of yours that it has not read surprise it %1 % less.</source>
        <translation>Poems of yours that it has not read surprise it %1 % less.</translation>
    </message>
    <message>
        <source>From my poems here (%1)</source>
        <translation>From my poems here (%1)</translation>
    </message>
    <message>
        <source>The draft and the candidates that you have taken; at least %1</source>
        <translation>The draft and the candidates that you have taken; at least %1</translation>
    </message>
    <message>
        <source>Click again to forget it</source>
        <translation>Click again to forget it</translation>
    </message>
    <message>
        <source>Forget my style</source>
        <translation>Forget my style</translation>
    </message>
    <message>
        <source>Write in my style</source>
        <translation>Write in my style</translation>
    </message>
    <message>
        <source>Off: the model exactly as it came</source>
        <translation>Off: the model exactly as it came</translation>
    </message>
    <message>
        <source>Learn from a text…</source>
        <translation>Learn from a text…</translation>
    </message>
    <message>
        <source>A text of your poems, separated by blank lines</source>
        <translation>A text of your poems, separated by blank lines</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stop learning; nothing is kept of it</source>
        <translation>Stop learning; nothing is kept of it</translation>
    </message>
    <message>
        <source>Remove what was learned</source>
        <translation>Remove what was learned</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Progress of learning</translation>
    </message>
    <message>
        <source>Your style, learned earlier, is here.</source>
        <translation>Your style, learned earlier, is here.</translation>
    </message>
    <message>
        <source>From my poems here (%1 of %2)</source>
        <translation>From my poems here (%1 of %2)</translation>
    </message>
</context>
<context>
    <name>moyun::ui::StyleWorkspace</name>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation>&amp;Style</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>&amp;Open picture…</translation>
    </message>
    <message>
        <source>&amp;Export in full size…</source>
        <translation>&amp;Export in full size…</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>&amp;Paste picture</translation>
    </message>
    <message>
        <source>&amp;Copy what is shown</source>
        <translation>&amp;Copy what is shown</translation>
    </message>
    <message>
        <source>Paste as a p&amp;ainting to learn</source>
        <translation>Paste as a p&amp;ainting to learn</translation>
    </message>
    <message>
        <source>&amp;Add a painting…</source>
        <translation>&amp;Add a painting…</translation>
    </message>
    <message>
        <source>&amp;Find a style</source>
        <translation>&amp;Find a style</translation>
    </message>
    <message>
        <source>&amp;No style</source>
        <translation>&amp;No style</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Side by side</translation>
    </message>
    <message>
        <source>With a &amp;divider</source>
        <translation>With a &amp;divider</translation>
    </message>
    <message>
        <source>&amp;Result alone</source>
        <translation>&amp;Result alone</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Fit</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TakesSection</name>
    <message>
        <source>Seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>Candidates that you take or refuse are kept here.</source>
        <translation>Candidates that you take or refuse are kept here.</translation>
    </message>
    <message>
        <source>Double click or Enter puts one back.</source>
        <translation>Double click or Enter puts one back.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TextDialog</name>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <source>Picture of the page (*.png)</source>
        <translation>Picture of the page (*.png)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texts (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Save the draft</translation>
    </message>
    <message>
        <source>Export the poem</source>
        <translation>Export the poem</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Open a text</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Kind:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Poems (*.txt *.jsonl)</source>
        <translation>Poems (*.txt *.jsonl)</translation>
    </message>
    <message>
        <source>Choose your poems, separated by blank lines</source>
        <translation>Choose your poems, separated by blank lines</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ViewBar</name>
    <message>
        <source>No picture</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Original and restyled side by side</source>
        <translation>Original and restyled side by side</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Divider</translation>
    </message>
    <message>
        <source>One picture with a divider to drag</source>
        <translation>One picture with a divider to drag</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>The restyled picture alone</source>
        <translation>The restyled picture alone</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Open picture</translation>
    </message>
    <message>
        <source>Open a picture (Ctrl+O)</source>
        <translation>Open a picture (Ctrl+O)</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Show the original</translation>
    </message>
    <message>
        <source>Hold to see the original; in the picture, hold Tab</source>
        <translation>Hold to see the original; in the picture, hold Tab</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Show the whole picture (Ctrl+0)</source>
        <translation>Show the whole picture (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Zoom out (Ctrl+-)</translation>
    </message>
</context>
<context>
    <name>moyun::ui::WishSection</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Heads</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Avoid</translation>
    </message>
    <message>
        <source>The title; candidates keep to it</source>
        <translation>The title; candidates keep to it</translation>
    </message>
    <message>
        <source>Your name, for the seal of an exported page</source>
        <translation>Your name, for the seal of an exported page</translation>
    </message>
    <message>
        <source>Words that the poem is about</source>
        <translation>Words that the poem is about</translation>
    </message>
    <message>
        <source>First characters, line by line: an acrostic</source>
        <translation>First characters, line by line: an acrostic</translation>
    </message>
    <message>
        <source>Characters that candidates may not use</source>
        <translation>Characters that candidates may not use</translation>
    </message>
    <message>
        <source>Suggest titles</source>
        <translation>Suggest titles</translation>
    </message>
    <message>
        <source>Titles that fit the poem, from those that many poems have</source>
        <translation>Titles that fit the poem, from those that many poems have</translation>
    </message>
    <message>
        <source>How daring</source>
        <translation>How daring</translation>
    </message>
    <message>
        <source>Low: the most likely words; high: surprising ones</source>
        <translation>Low: the most likely words; high: surprising ones</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Number of candidates</source>
        <translation>Number of candidates</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed gives the same candidates</source>
        <translation>The same seed gives the same candidates</translation>
    </message>
    <message>
        <source>Compose when typing rests</source>
        <translation>Compose when typing rests</translation>
    </message>
    <message>
        <source>Only new lines</source>
        <translation>Only new lines</translation>
    </message>
    <message>
        <source>Leave out lines that a known poem has</source>
        <translation>Leave out lines that a known poem has</translation>
    </message>
</context>
</TS>
