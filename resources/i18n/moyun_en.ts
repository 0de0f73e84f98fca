<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoxGesture</name>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
</context>
<context>
    <name>CanvasFiles</name>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Layer 1</source>
        <translation>Layer 1</translation>
    </message>
</context>
<context>
    <name>CropGesture</name>
    <message>
        <source>%1 × %2 px · Enter cuts, Esc cancels</source>
        <translation>%1 × %2 px · Enter cuts, Esc cancels</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Crop</translation>
    </message>
</context>
<context>
    <name>CutGesture</name>
    <message>
        <source>Cut at %1</source>
        <translation>Cut at %1</translation>
    </message>
    <message>
        <source>Cut notes</source>
        <translation>Cut notes</translation>
    </message>
</context>
<context>
    <name>DrawGesture</name>
    <message>
        <source>%1 at %2, length %3</source>
        <translation>%1 at %2, length %3</translation>
    </message>
</context>
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
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 is larger than 64 MiB.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Choose a smaller file.</translation>
    </message>
    <message>
        <source>%1: this is neither a MIDI file nor MusicXML.</source>
        <translation>%1: this is neither a MIDI file nor MusicXML.</translation>
    </message>
    <message>
        <source>Choose a .mid, .musicxml, .xml or .mxl file.</source>
        <translation>Choose a .mid, .musicxml, .xml or .mxl file.</translation>
    </message>
    <message>
        <source>A score cannot be written to %1.</source>
        <translation>A score cannot be written to %1.</translation>
    </message>
    <message>
        <source>Let the name end in .mid, .musicxml, .xml or .mxl.</source>
        <translation>Let the name end in .mid, .musicxml, .xml or .mxl.</translation>
    </message>
    <message>
        <source>%1: This is not a MIDI file: %2.</source>
        <translation>%1: This is not a MIDI file: %2.</translation>
    </message>
    <message>
        <source>Choose a .mid file.</source>
        <translation>Choose a .mid file.</translation>
    </message>
    <message>
        <source>%1: The MIDI file holds more than %2 tracks or %3 notes.</source>
        <translation>%1: The MIDI file holds more than %2 tracks or %3 notes.</translation>
    </message>
    <message>
        <source>%1: The file holds more than %2 notes.</source>
        <translation>%1: The file holds more than %2 notes.</translation>
    </message>
    <message>
        <source>%1: Nothing in this MIDI file can be read: its tracks are damaged from their beginning.</source>
        <translation>%1: Nothing in this MIDI file can be read: its tracks are damaged from their beginning.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from.</source>
        <translation>Get the file again from where it came from.</translation>
    </message>
    <message>
        <source>%1: There is not enough memory for this MusicXML file.</source>
        <translation>%1: There is not enough memory for this MusicXML file.</translation>
    </message>
    <message>
        <source>Close other programs, or split the score.</source>
        <translation>Close other programs, or split the score.</translation>
    </message>
    <message>
        <source>%1: This compressed MusicXML file cannot be read: %2.</source>
        <translation>%1: This compressed MusicXML file cannot be read: %2.</translation>
    </message>
    <message>
        <source>%1: This compressed MusicXML file unpacks to far more than a score can be.</source>
        <translation>%1: This compressed MusicXML file unpacks to far more than a score can be.</translation>
    </message>
    <message>
        <source>It may have been made to do harm; get the score from elsewhere.</source>
        <translation>It may have been made to do harm; get the score from elsewhere.</translation>
    </message>
    <message>
        <source>The compressed MusicXML file cannot be made.</source>
        <translation>The compressed MusicXML file cannot be made.</translation>
    </message>
    <message>
        <source>Free some memory, or write .musicxml.</source>
        <translation>Free some memory, or write .musicxml.</translation>
    </message>
    <message>
        <source>%1: This MusicXML file cannot be read: %2.</source>
        <translation>%1: This MusicXML file cannot be read: %2.</translation>
    </message>
    <message>
        <source>%1: This is not a score in MusicXML: %2.</source>
        <translation>%1: This is not a score in MusicXML: %2.</translation>
    </message>
    <message>
        <source>Choose a file that a notation program exported as MusicXML.</source>
        <translation>Choose a file that a notation program exported as MusicXML.</translation>
    </message>
    <message>
        <source>Get the score from elsewhere.</source>
        <translation>Get the score from elsewhere.</translation>
    </message>
    <message>
        <source>Open one of the scores it names.</source>
        <translation>Open one of the scores it names.</translation>
    </message>
    <message>
        <source>Export it there as MusicXML.</source>
        <translation>Export it there as MusicXML.</translation>
    </message>
    <message>
        <source>Export it again from the program that made it.</source>
        <translation>Export it again from the program that made it.</translation>
    </message>
    <message>
        <source>%1: The encoding %2 of this MusicXML file is not known.</source>
        <translation>%1: The encoding %2 of this MusicXML file is not known.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Save it as UTF-8.</translation>
    </message>
    <message>
        <source>%1: This MusicXML file is larger than any score that can be read.</source>
        <translation>%1: This MusicXML file is larger than any score that can be read.</translation>
    </message>
    <message>
        <source>%1: The piece is longer than a score may be.</source>
        <translation>%1: The piece is longer than a score may be.</translation>
    </message>
    <message>
        <source>%1: The file has more than %2 staves.</source>
        <translation>%1: The file has more than %2 staves.</translation>
    </message>
    <message>
        <source>Split the score.</source>
        <translation>Split the score.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Split it.</translation>
    </message>
    <message>
        <source>The score is not right: %1.</source>
        <translation>The score is not right: %1.</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <translation>Correct it there.</translation>
    </message>
    <message>
        <source>Sound cannot be written to %1.</source>
        <translation>Sound cannot be written to %1.</translation>
    </message>
    <message>
        <source>Let the name end in .wav or .flac.</source>
        <translation>Let the name end in .wav or .flac.</translation>
    </message>
    <message>
        <source>The score lasts longer than two hours.</source>
        <translation>The score lasts longer than two hours.</translation>
    </message>
    <message>
        <source>Render a part of it.</source>
        <translation>Render a part of it.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a key.</source>
        <translation>&quot;%1&quot; is not the name of a key.</translation>
    </message>
    <message>
        <source>Give a tonic and major or minor, as C minor or Bb major.</source>
        <translation>Give a tonic and major or minor, as C minor or Bb major.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would need more than seven accidentals.</source>
        <translation>&quot;%1&quot; would need more than seven accidentals.</translation>
    </message>
    <message>
        <source>Spell its tonic the other way.</source>
        <translation>Spell its tonic the other way.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a chord.</source>
        <translation>&quot;%1&quot; is not a chord.</translation>
    </message>
    <message>
        <source>Give symbols such as Am7 or C/E, or roman numerals such as i iv V7.</source>
        <translation>Give symbols such as Am7 or C/E, or roman numerals such as i iv V7.</translation>
    </message>
    <message>
        <source>The music model knows no %1 &quot;%2&quot;.</source>
        <translation>The music model knows no %1 &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>It knows %1.</source>
        <translation>It knows %1.</translation>
    </message>
    <message>
        <source>The number of bars is out of range.</source>
        <translation>The number of bars is out of range.</translation>
    </message>
    <message>
        <source>Give 1 to 64 bars.</source>
        <translation>Give 1 to 64 bars.</translation>
    </message>
    <message>
        <source>The number of takes is out of range.</source>
        <translation>The number of takes is out of range.</translation>
    </message>
    <message>
        <source>Give 1 to 64 takes.</source>
        <translation>Give 1 to 64 takes.</translation>
    </message>
    <message>
        <source>The number of tracks is out of range.</source>
        <translation>The number of tracks is out of range.</translation>
    </message>
    <message>
        <source>Give one to four tracks.</source>
        <translation>Give one to four tracks.</translation>
    </message>
    <message>
        <source>The music model has no bars of %1.</source>
        <translation>The music model has no bars of %1.</translation>
    </message>
    <message>
        <source>Give a meter whose bars are at most 24 sixteenths, such as 4/4, 3/4, 2/4, 6/8 or 2/2.</source>
        <translation>Give a meter whose bars are at most 24 sixteenths, such as 4/4, 3/4, 2/4, 6/8 or 2/2.</translation>
    </message>
    <message>
        <source>More than four tracks are to be composed at once.</source>
        <translation>More than four tracks are to be composed at once.</translation>
    </message>
    <message>
        <source>Choose four of them.</source>
        <translation>Choose four of them.</translation>
    </message>
    <message>
        <source>The draft has no track with notes.</source>
        <translation>The draft has no track with notes.</translation>
    </message>
    <message>
        <source>Give one with a track that sounds; percussion does not count.</source>
        <translation>Give one with a track that sounds; percussion does not count.</translation>
    </message>
    <message>
        <source>The bars of the draft are not made of whole sixteenths, or longer than 24 of them.</source>
        <translation>The bars of the draft are not made of whole sixteenths, or longer than 24 of them.</translation>
    </message>
    <message>
        <source>Quantise it, or change its meter.</source>
        <translation>Quantise it, or change its meter.</translation>
    </message>
    <message>
        <source>The two takes differ in meter, in length or in their tracks.</source>
        <translation>The two takes differ in meter, in length or in their tracks.</translation>
    </message>
    <message>
        <source>Choose two takes of the same number of bars and the same tracks.</source>
        <translation>Choose two takes of the same number of bars and the same tracks.</translation>
    </message>
    <message>
        <source>The bars to compose are not bars of the draft.</source>
        <translation>The bars to compose are not bars of the draft.</translation>
    </message>
    <message>
        <source>Give bars from 1 to %1.</source>
        <translation>Give bars from 1 to %1.</translation>
    </message>
    <message>
        <source>The draft has more than 1024 bars of one meter.</source>
        <translation>The draft has more than 1024 bars of one meter.</translation>
    </message>
    <message>
        <source>Give a shorter stretch.</source>
        <translation>Give a shorter stretch.</translation>
    </message>
    <message>
        <source>To be accompanied, a draft has one track, and the texture names its companions.</source>
        <translation>To be accompanied, a draft has one track, and the texture names its companions.</translation>
    </message>
    <message>
        <source>Give a melody alone, and a texture such as melody-chords, song, quartet or piano.</source>
        <translation>Give a melody alone, and a texture such as melody-chords, song, quartet or piano.</translation>
    </message>
    <message>
        <source>The file counts seconds, not beats; it was read at 120 quarters a minute.</source>
        <translation>The file counts seconds, not beats; it was read at 120 quarters a minute.</translation>
    </message>
    <message>
        <source>A part of the file that is no track is cut short.</source>
        <translation>A part of the file that is no track is cut short.</translation>
    </message>
    <message>
        <source>The file holds independent patterns; they were laid one after the other.</source>
        <translation>The file holds independent patterns; they were laid one after the other.</translation>
    </message>
    <message>
        <source>A track begins with data that belong to no event; they were skipped.</source>
        <translation>A track begins with data that belong to no event; they were skipped.</translation>
    </message>
    <message>
        <source>Messages that belong to a cable and not to a file were skipped.</source>
        <translation>Messages that belong to a cable and not to a file were skipped.</translation>
    </message>
    <message>
        <source>A track is cut short; what there is of it was read.</source>
        <translation>A track is cut short; what there is of it was read.</translation>
    </message>
    <message>
        <source>A track has no end mark.</source>
        <translation>A track has no end mark.</translation>
    </message>
    <message>
        <source>Notes without length were given the shortest one.</source>
        <translation>Notes without length were given the shortest one.</translation>
    </message>
    <message>
        <source>Notes without length that are struck again at once were left out.</source>
        <translation>Notes without length that are struck again at once were left out.</translation>
    </message>
    <message>
        <source>Events that lack a data byte were left out.</source>
        <translation>Events that lack a data byte were left out.</translation>
    </message>
    <message>
        <source>More than sixteen notes of one pitch sound at once; the earliest were ended.</source>
        <translation>More than sixteen notes of one pitch sound at once; the earliest were ended.</translation>
    </message>
    <message>
        <source>A track changes its instrument; the first one was kept.</source>
        <translation>A track changes its instrument; the first one was kept.</translation>
    </message>
    <message>
        <source>A tempo that cannot be was left out.</source>
        <translation>A tempo that cannot be was left out.</translation>
    </message>
    <message>
        <source>A meter that cannot be was left out.</source>
        <translation>A meter that cannot be was left out.</translation>
    </message>
    <message>
        <source>A key signature that cannot be was left out.</source>
        <translation>A key signature that cannot be was left out.</translation>
    </message>
    <message>
        <source>Notes that never end were ended with their track.</source>
        <translation>Notes that never end were ended with their track.</translation>
    </message>
    <message>
        <source>Lengths finer than a score can hold were rounded.</source>
        <translation>Lengths finer than a score can hold were rounded.</translation>
    </message>
    <message>
        <source>Notes later than a piece may last were left out.</source>
        <translation>Notes later than a piece may last were left out.</translation>
    </message>
    <message>
        <source>Parts of different keys at once keep the first one&apos;s signature.</source>
        <translation>Parts of different keys at once keep the first one&apos;s signature.</translation>
    </message>
    <message>
        <source>Of several chord symbols at one place the first was kept.</source>
        <translation>Of several chord symbols at one place the first was kept.</translation>
    </message>
    <message>
        <source>Parts of different meters at once were barred as the first says.</source>
        <translation>Parts of different meters at once were barred as the first says.</translation>
    </message>
    <message>
        <source>Bars longer than their meter were given one that fits.</source>
        <translation>Bars longer than their meter were given one that fits.</translation>
    </message>
    <message>
        <source>Bars longer than any meter were divided.</source>
        <translation>Bars longer than any meter were divided.</translation>
    </message>
    <message>
        <source>Notes without a pitch were left out.</source>
        <translation>Notes without a pitch were left out.</translation>
    </message>
    <message>
        <source>Bars shorter than their meter were kept as they are.</source>
        <translation>Bars shorter than their meter were kept as they are.</translation>
    </message>
    <message>
        <source>A part uses several instruments; all of it sounds as the first.</source>
        <translation>A part uses several instruments; all of it sounds as the first.</translation>
    </message>
    <message>
        <source>The file announces more parts than a score may have; those beyond were left out.</source>
        <translation>The file announces more parts than a score may have; those beyond were left out.</translation>
    </message>
    <message>
        <source>A step back before the beginning of a bar was stopped there.</source>
        <translation>A step back before the beginning of a bar was stopped there.</translation>
    </message>
    <message>
        <source>Fretboard diagrams were left out.</source>
        <translation>Fretboard diagrams were left out.</translation>
    </message>
    <message>
        <source>Figured bass was left out.</source>
        <translation>Figured bass was left out.</translation>
    </message>
    <message>
        <source>Repeats and endings are read once, as they are written.</source>
        <translation>Repeats and endings are read once, as they are written.</translation>
    </message>
    <message>
        <source>Divisions that cannot be were left out; those before hold on.</source>
        <translation>Divisions that cannot be were left out; those before hold on.</translation>
    </message>
    <message>
        <source>Key signatures of single accidentals were left out.</source>
        <translation>Key signatures of single accidentals were left out.</translation>
    </message>
    <message>
        <source>Church modes are kept as the signature alone.</source>
        <translation>Church modes are kept as the signature alone.</translation>
    </message>
    <message>
        <source>Music without a meter is read in bars as they are written.</source>
        <translation>Music without a meter is read in bars as they are written.</translation>
    </message>
    <message>
        <source>Lengths below zero were taken as none.</source>
        <translation>Lengths below zero were taken as none.</translation>
    </message>
    <message>
        <source>Notes without a length of their own were given that of their sign.</source>
        <translation>Notes without a length of their own were given that of their sign.</translation>
    </message>
    <message>
        <source>Notes of a pitch that cannot be were left out.</source>
        <translation>Notes of a pitch that cannot be were left out.</translation>
    </message>
    <message>
        <source>Microtones were rounded to the nearest semitone.</source>
        <translation>Microtones were rounded to the nearest semitone.</translation>
    </message>
    <message>
        <source>Notes longer than a bar can be were left out.</source>
        <translation>Notes longer than a bar can be were left out.</translation>
    </message>
    <message>
        <source>Cue notes, which are not to sound, were left out.</source>
        <translation>Cue notes, which are not to sound, were left out.</translation>
    </message>
    <message>
        <source>Notes without length were left out.</source>
        <translation>Notes without length were left out.</translation>
    </message>
    <message>
        <source>Ornaments and tremolos sound as plain notes.</source>
        <translation>Ornaments and tremolos sound as plain notes.</translation>
    </message>
    <message>
        <source>Grace notes sound shortly before their beat.</source>
        <translation>Grace notes sound shortly before their beat.</translation>
    </message>
    <message>
        <source>Only the first verse was kept.</source>
        <translation>Only the first verse was kept.</translation>
    </message>
    <message>
        <source>Hairpins do not change the loudness.</source>
        <translation>Hairpins do not change the loudness.</translation>
    </message>
    <message>
        <source>A part that the file announces is not in it.</source>
        <translation>A part that the file announces is not in it.</translation>
    </message>
    <message>
        <source>A part stands in the file that it does not announce; it was read all the same.</source>
        <translation>A part stands in the file that it does not announce; it was read all the same.</translation>
    </message>
    <message>
        <source>(%1 times)</source>
        <translation>(%1 times)</translation>
    </message>
    <message>
        <source>The score needs more bars or notes than a MusicXML file can hold.</source>
        <translation>The score needs more bars or notes than a MusicXML file can hold.</translation>
    </message>
    <message>
        <source>Save it as .mid, or split it.</source>
        <translation>Save it as .mid, or split it.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more notes at once than a MusicXML file can hold.</source>
        <translation>&quot;%1&quot; has more notes at once than a MusicXML file can hold.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs more signs than a MusicXML file can hold.</source>
        <translation>&quot;%1&quot; needs more signs than a MusicXML file can hold.</translation>
    </message>
    <message>
        <source>Save the score as .mid, or split it.</source>
        <translation>Save the score as .mid, or split it.</translation>
    </message>
    <message>
        <source>The project %1 is open in another window%2.</source>
        <translation>The project %1 is open in another window%2.</translation>
    </message>
    <message>
        <source>This project is open in another window%1.</source>
        <translation>This project is open in another window%1.</translation>
    </message>
    <message>
        <source>Go on there, or close it there first.</source>
        <translation>Go on there, or close it there first.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Moyun (format %2; this one knows %3).</source>
        <translation>%1 was written by a newer Moyun (format %2; this one knows %3).</translation>
    </message>
    <message>
        <source>It can be looked at, but not changed.</source>
        <translation>It can be looked at, but not changed.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Moyun (format %2) and cannot be read by this one.</source>
        <translation>%1 was written by a newer Moyun (format %2) and cannot be read by this one.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Install the newest version.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation>%1 was changed by another program since it was opened.</translation>
    </message>
    <message>
        <source>Save under another name to keep both, or replace it.</source>
        <translation>Save under another name to keep both, or replace it.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full.</source>
        <translation>%1 could not be written: the disk is full.</translation>
    </message>
    <message>
        <source>Free some disk space; what was done before is safe.</source>
        <translation>Free some disk space; what was done before is safe.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Free some disk space.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 could not be written: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>%1 could not be read or written: %2.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or was removed; what was done before is safe.</source>
        <translation>Look whether the disk is full or was removed; what was done before is safe.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 could not be opened: %2.</translation>
    </message>
    <message>
        <source>Look whether it is there and may be written to.</source>
        <translation>Look whether it is there and may be written to.</translation>
    </message>
    <message>
        <source>Look whether the folder may be written to and its disk has room.</source>
        <translation>Look whether the folder may be written to and its disk has room.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 was not found.</translation>
    </message>
    <message>
        <source>Look whether it was moved, or its disk removed.</source>
        <translation>Look whether it was moved, or its disk removed.</translation>
    </message>
    <message>
        <source>%1 is not a project of Moyun.</source>
        <translation>%1 is not a project of Moyun.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 is empty.</translation>
    </message>
    <message>
        <source>%1 is cut short: %2 of %3 bytes are there.</source>
        <translation>%1 is cut short: %2 of %3 bytes are there.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or let &quot;moyun project recover&quot; save what is left.</source>
        <translation>Copy it again from where it came, or let &quot;moyun project recover&quot; save what is left.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 is damaged (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 is damaged: %2.</translation>
    </message>
    <message>
        <source>&quot;moyun project recover&quot; saves what can still be read; earlier versions may be whole.</source>
        <translation>&quot;moyun project recover&quot; saves what can still be read; earlier versions may be whole.</translation>
    </message>
    <message>
        <source>There is not enough memory for %1.</source>
        <translation>There is not enough memory for %1.</translation>
    </message>
    <message>
        <source>%1 is being used by another program.</source>
        <translation>%1 is being used by another program.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Close it there first.</translation>
    </message>
    <message>
        <source>Groups within groups, %1 deep, are more than an OpenRaster file may hold.</source>
        <translation>Groups within groups, %1 deep, are more than an OpenRaster file may hold.</translation>
    </message>
    <message>
        <source>Take some of them apart: %1 are possible.</source>
        <translation>Take some of them apart: %1 are possible.</translation>
    </message>
    <message>
        <source>That version is no longer there.</source>
        <translation>That version is no longer there.</translation>
    </message>
    <message>
        <source>Look at the list again; the oldest ones go when there are newer ones.</source>
        <translation>Look at the list again; the oldest ones go when there are newer ones.</translation>
    </message>
    <message>
        <source>The video could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the disk has room and the folder may be written to, then try again; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseGesture</name>
    <message numerus="yes">
        <source>%n note(s) to delete</source>
        <translation>
            <numerusform>One note to delete</numerusform>
            <numerusform>%n notes to delete</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>Delete notes</translation>
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
    <name>FillGesture</name>
    <message>
        <source>Fill</source>
        <translation>Fill</translation>
    </message>
</context>
<context>
    <name>GlueGesture</name>
    <message numerus="yes">
        <source>Join %n note(s)</source>
        <translation>
            <numerusform>Join one note</numerusform>
            <numerusform>Join %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Join notes</source>
        <translation>Join notes</translation>
    </message>
</context>
<context>
    <name>GradientGesture</name>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>Drums</source>
        <translation>Drums</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Chromatic percussion</source>
        <translation>Chromatic percussion</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitar</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Strings</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Brass</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>Reed</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Pipe</translation>
    </message>
    <message>
        <source>Synth lead</source>
        <translation>Synth lead</translation>
    </message>
    <message>
        <source>Synth pad</source>
        <translation>Synth pad</translation>
    </message>
    <message>
        <source>Synth effects</source>
        <translation>Synth effects</translation>
    </message>
    <message>
        <source>World</source>
        <translation>World</translation>
    </message>
    <message>
        <source>Percussive</source>
        <translation>Percussive</translation>
    </message>
    <message>
        <source>Sound effects</source>
        <translation>Sound effects</translation>
    </message>
    <message>
        <source>Grand piano</source>
        <translation>Grand piano</translation>
    </message>
    <message>
        <source>Bright piano</source>
        <translation>Bright piano</translation>
    </message>
    <message>
        <source>Electric grand piano</source>
        <translation>Electric grand piano</translation>
    </message>
    <message>
        <source>Honky-tonk piano</source>
        <translation>Honky-tonk piano</translation>
    </message>
    <message>
        <source>Electric piano 1</source>
        <translation>Electric piano 1</translation>
    </message>
    <message>
        <source>Electric piano 2</source>
        <translation>Electric piano 2</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>Harpsichord</translation>
    </message>
    <message>
        <source>Clavinet</source>
        <translation>Clavinet</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>Celesta</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>Glockenspiel</translation>
    </message>
    <message>
        <source>Music box</source>
        <translation>Music box</translation>
    </message>
    <message>
        <source>Vibraphone</source>
        <translation>Vibraphone</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>Marimba</translation>
    </message>
    <message>
        <source>Xylophone</source>
        <translation>Xylophone</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>Tubular bells</translation>
    </message>
    <message>
        <source>Dulcimer</source>
        <translation>Dulcimer</translation>
    </message>
    <message>
        <source>Drawbar organ</source>
        <translation>Drawbar organ</translation>
    </message>
    <message>
        <source>Percussive organ</source>
        <translation>Percussive organ</translation>
    </message>
    <message>
        <source>Rock organ</source>
        <translation>Rock organ</translation>
    </message>
    <message>
        <source>Church organ</source>
        <translation>Church organ</translation>
    </message>
    <message>
        <source>Reed organ</source>
        <translation>Reed organ</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>Accordion</translation>
    </message>
    <message>
        <source>Harmonica</source>
        <translation>Harmonica</translation>
    </message>
    <message>
        <source>Bandoneon</source>
        <translation>Bandoneon</translation>
    </message>
    <message>
        <source>Nylon-string guitar</source>
        <translation>Nylon-string guitar</translation>
    </message>
    <message>
        <source>Steel-string guitar</source>
        <translation>Steel-string guitar</translation>
    </message>
    <message>
        <source>Jazz guitar</source>
        <translation>Jazz guitar</translation>
    </message>
    <message>
        <source>Clean electric guitar</source>
        <translation>Clean electric guitar</translation>
    </message>
    <message>
        <source>Muted electric guitar</source>
        <translation>Muted electric guitar</translation>
    </message>
    <message>
        <source>Overdriven guitar</source>
        <translation>Overdriven guitar</translation>
    </message>
    <message>
        <source>Distorted guitar</source>
        <translation>Distorted guitar</translation>
    </message>
    <message>
        <source>Guitar harmonics</source>
        <translation>Guitar harmonics</translation>
    </message>
    <message>
        <source>Acoustic bass</source>
        <translation>Acoustic bass</translation>
    </message>
    <message>
        <source>Fingered bass</source>
        <translation>Fingered bass</translation>
    </message>
    <message>
        <source>Picked bass</source>
        <translation>Picked bass</translation>
    </message>
    <message>
        <source>Fretless bass</source>
        <translation>Fretless bass</translation>
    </message>
    <message>
        <source>Slap bass 1</source>
        <translation>Slap bass 1</translation>
    </message>
    <message>
        <source>Slap bass 2</source>
        <translation>Slap bass 2</translation>
    </message>
    <message>
        <source>Synth bass 1</source>
        <translation>Synth bass 1</translation>
    </message>
    <message>
        <source>Synth bass 2</source>
        <translation>Synth bass 2</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>Violin</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>Cello</translation>
    </message>
    <message>
        <source>Double bass</source>
        <translation>Double bass</translation>
    </message>
    <message>
        <source>Tremolo strings</source>
        <translation>Tremolo strings</translation>
    </message>
    <message>
        <source>Pizzicato strings</source>
        <translation>Pizzicato strings</translation>
    </message>
    <message>
        <source>Harp</source>
        <translation>Harp</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>Timpani</translation>
    </message>
    <message>
        <source>String ensemble 1</source>
        <translation>String ensemble 1</translation>
    </message>
    <message>
        <source>String ensemble 2</source>
        <translation>String ensemble 2</translation>
    </message>
    <message>
        <source>Synth strings 1</source>
        <translation>Synth strings 1</translation>
    </message>
    <message>
        <source>Synth strings 2</source>
        <translation>Synth strings 2</translation>
    </message>
    <message>
        <source>Choir (ah)</source>
        <translation>Choir (ah)</translation>
    </message>
    <message>
        <source>Voice (oh)</source>
        <translation>Voice (oh)</translation>
    </message>
    <message>
        <source>Synth voice</source>
        <translation>Synth voice</translation>
    </message>
    <message>
        <source>Orchestra hit</source>
        <translation>Orchestra hit</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>Trumpet</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>Trombone</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>Tuba</translation>
    </message>
    <message>
        <source>Muted trumpet</source>
        <translation>Muted trumpet</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>French horn</translation>
    </message>
    <message>
        <source>Brass section</source>
        <translation>Brass section</translation>
    </message>
    <message>
        <source>Synth brass 1</source>
        <translation>Synth brass 1</translation>
    </message>
    <message>
        <source>Synth brass 2</source>
        <translation>Synth brass 2</translation>
    </message>
    <message>
        <source>Soprano saxophone</source>
        <translation>Soprano saxophone</translation>
    </message>
    <message>
        <source>Alto saxophone</source>
        <translation>Alto saxophone</translation>
    </message>
    <message>
        <source>Tenor saxophone</source>
        <translation>Tenor saxophone</translation>
    </message>
    <message>
        <source>Baritone saxophone</source>
        <translation>Baritone saxophone</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>Oboe</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>English horn</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>Bassoon</translation>
    </message>
    <message>
        <source>Clarinet</source>
        <translation>Clarinet</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>Piccolo</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>Flute</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Pan flute</source>
        <translation>Pan flute</translation>
    </message>
    <message>
        <source>Blown bottle</source>
        <translation>Blown bottle</translation>
    </message>
    <message>
        <source>Shakuhachi</source>
        <translation>Shakuhachi</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Whistle</translation>
    </message>
    <message>
        <source>Ocarina</source>
        <translation>Ocarina</translation>
    </message>
    <message>
        <source>Square lead</source>
        <translation>Square lead</translation>
    </message>
    <message>
        <source>Sawtooth lead</source>
        <translation>Sawtooth lead</translation>
    </message>
    <message>
        <source>Calliope lead</source>
        <translation>Calliope lead</translation>
    </message>
    <message>
        <source>Chiff lead</source>
        <translation>Chiff lead</translation>
    </message>
    <message>
        <source>Charang lead</source>
        <translation>Charang lead</translation>
    </message>
    <message>
        <source>Voice lead</source>
        <translation>Voice lead</translation>
    </message>
    <message>
        <source>Fifths lead</source>
        <translation>Fifths lead</translation>
    </message>
    <message>
        <source>Bass and lead</source>
        <translation>Bass and lead</translation>
    </message>
    <message>
        <source>New age pad</source>
        <translation>New age pad</translation>
    </message>
    <message>
        <source>Warm pad</source>
        <translation>Warm pad</translation>
    </message>
    <message>
        <source>Polysynth pad</source>
        <translation>Polysynth pad</translation>
    </message>
    <message>
        <source>Choir pad</source>
        <translation>Choir pad</translation>
    </message>
    <message>
        <source>Bowed pad</source>
        <translation>Bowed pad</translation>
    </message>
    <message>
        <source>Metallic pad</source>
        <translation>Metallic pad</translation>
    </message>
    <message>
        <source>Halo pad</source>
        <translation>Halo pad</translation>
    </message>
    <message>
        <source>Sweep pad</source>
        <translation>Sweep pad</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Rain</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>Soundtrack</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>Crystal</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosphere</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>Goblins</source>
        <translation>Goblins</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>Echoes</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>Science fiction</translation>
    </message>
    <message>
        <source>Sitar</source>
        <translation>Sitar</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>Banjo</translation>
    </message>
    <message>
        <source>Shamisen</source>
        <translation>Shamisen</translation>
    </message>
    <message>
        <source>Koto</source>
        <translation>Koto</translation>
    </message>
    <message>
        <source>Kalimba</source>
        <translation>Kalimba</translation>
    </message>
    <message>
        <source>Bagpipe</source>
        <translation>Bagpipe</translation>
    </message>
    <message>
        <source>Fiddle</source>
        <translation>Fiddle</translation>
    </message>
    <message>
        <source>Shehnai</source>
        <translation>Shehnai</translation>
    </message>
    <message>
        <source>Tinkle bell</source>
        <translation>Tinkle bell</translation>
    </message>
    <message>
        <source>Agogo</source>
        <translation>Agogo</translation>
    </message>
    <message>
        <source>Steel drums</source>
        <translation>Steel drums</translation>
    </message>
    <message>
        <source>Woodblock</source>
        <translation>Woodblock</translation>
    </message>
    <message>
        <source>Taiko drum</source>
        <translation>Taiko drum</translation>
    </message>
    <message>
        <source>Melodic tom</source>
        <translation>Melodic tom</translation>
    </message>
    <message>
        <source>Synth drum</source>
        <translation>Synth drum</translation>
    </message>
    <message>
        <source>Reverse cymbal</source>
        <translation>Reverse cymbal</translation>
    </message>
    <message>
        <source>Guitar fret noise</source>
        <translation>Guitar fret noise</translation>
    </message>
    <message>
        <source>Breath noise</source>
        <translation>Breath noise</translation>
    </message>
    <message>
        <source>Seashore</source>
        <translation>Seashore</translation>
    </message>
    <message>
        <source>Bird tweet</source>
        <translation>Bird tweet</translation>
    </message>
    <message>
        <source>Telephone ring</source>
        <translation>Telephone ring</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>Helicopter</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>Applause</translation>
    </message>
    <message>
        <source>Gunshot</source>
        <translation>Gunshot</translation>
    </message>
</context>
<context>
    <name>LineGesture</name>
    <message>
        <source>%1 px, %2°</source>
        <translation>%1 px, %2°</translation>
    </message>
</context>
<context>
    <name>MoveContentGesture</name>
    <message>
        <source>%1, %2 px</source>
        <translation>%1, %2 px</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
</context>
<context>
    <name>MoveGesture</name>
    <message>
        <source>Copy to %1 at %2</source>
        <translation>Copy to %1 at %2</translation>
    </message>
    <message>
        <source>Move to %1 at %2</source>
        <translation>Move to %1 at %2</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>Move notes</translation>
    </message>
    <message>
        <source>Copy notes</source>
        <translation>Copy notes</translation>
    </message>
</context>
<context>
    <name>MusicAsk</name>
    <message>
        <source>The model does not know the composer %1. Choose another.</source>
        <translation>The model does not know the composer %1. Choose another.</translation>
    </message>
    <message>
        <source>The model does not know the texture %1. Choose another.</source>
        <translation>The model does not know the texture %1. Choose another.</translation>
    </message>
    <message>
        <source>At most four tracks can be composed together. Choose fewer roles.</source>
        <translation>At most four tracks can be composed together. Choose fewer roles.</translation>
    </message>
    <message>
        <source>The model does not know the role %1. Choose another.</source>
        <translation>The model does not know the role %1. Choose another.</translation>
    </message>
    <message>
        <source>The model has no bars of %1/%2. Choose a meter whose bars last at most 24 sixteenths, such as 4/4, 3/4, 2/4, 6/8 or 2/2.</source>
        <translation>The model has no bars of %1/%2. Choose a meter whose bars last at most 24 sixteenths, such as 4/4, 3/4, 2/4, 6/8 or 2/2.</translation>
    </message>
    <message>
        <source>The edited track has no notes to accompany. Write a melody first.</source>
        <translation>The edited track has no notes to accompany. Write a melody first.</translation>
    </message>
    <message>
        <source>Percussion cannot be accompanied. Choose a track with a melody.</source>
        <translation>Percussion cannot be accompanied. Choose a track with a melody.</translation>
    </message>
    <message>
        <source>At most three tracks can accompany the edited one. Choose them.</source>
        <translation>At most three tracks can accompany the edited one. Choose them.</translation>
    </message>
    <message>
        <source>An accompaniment needs a texture of two or more tracks. Choose another.</source>
        <translation>An accompaniment needs a texture of two or more tracks. Choose another.</translation>
    </message>
    <message>
        <source>Select the notes, or choose the bars on the ruler, that are to be varied.</source>
        <translation>Select the notes, or choose the bars on the ruler, that are to be varied.</translation>
    </message>
    <message>
        <source>Choose the bars to fill on the ruler.</source>
        <translation>Choose the bars to fill on the ruler.</translation>
    </message>
    <message>
        <source>There is nothing to go on from yet. Write some notes, or choose New piece.</source>
        <translation>There is nothing to go on from yet. Write some notes, or choose New piece.</translation>
    </message>
    <message>
        <source>None of the tracks chosen can be composed. Choose one that is not percussion.</source>
        <translation>None of the tracks chosen can be composed. Choose one that is not percussion.</translation>
    </message>
    <message>
        <source>At most four tracks can be composed together. Choose them.</source>
        <translation>At most four tracks can be composed together. Choose them.</translation>
    </message>
    <message>
        <source>Choose two takes, from which and to which the path leads.</source>
        <translation>Choose two takes, from which and to which the path leads.</translation>
    </message>
    <message>
        <source>Path, step %1 of %2</source>
        <translation>Path, step %1 of %2</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1 minor</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1 major</translation>
    </message>
    <message>
        <source>%1, %2 bars, %3</source>
        <translation>%1, %2 bars, %3</translation>
    </message>
    <message>
        <source>%1, %2 bars more, %3</source>
        <translation>%1, %2 bars more, %3</translation>
    </message>
    <message>
        <source>Accompaniment, %1</source>
        <translation>Accompaniment, %1</translation>
    </message>
    <message>
        <source>Variation of bars %1–%2, %3</source>
        <translation>Variation of bars %1–%2, %3</translation>
    </message>
    <message>
        <source>Accompaniment of bars %1–%2, %3</source>
        <translation>Accompaniment of bars %1–%2, %3</translation>
    </message>
    <message>
        <source>Bars %1–%2, %3</source>
        <translation>Bars %1–%2, %3</translation>
    </message>
</context>
<context>
    <name>MusicWords</name>
    <message>
        <source>Arriaga</source>
        <translation>Arriaga</translation>
    </message>
    <message>
        <source>Bach</source>
        <translation>Bach</translation>
    </message>
    <message>
        <source>Beethoven</source>
        <translation>Beethoven</translation>
    </message>
    <message>
        <source>Bizet</source>
        <translation>Bizet</translation>
    </message>
    <message>
        <source>Borodin</source>
        <translation>Borodin</translation>
    </message>
    <message>
        <source>Brahms</source>
        <translation>Brahms</translation>
    </message>
    <message>
        <source>Burgmüller</source>
        <translation>Burgmüller</translation>
    </message>
    <message>
        <source>Chaminade</source>
        <translation>Chaminade</translation>
    </message>
    <message>
        <source>Chausson</source>
        <translation>Chausson</translation>
    </message>
    <message>
        <source>Cherubini</source>
        <translation>Cherubini</translation>
    </message>
    <message>
        <source>Chopin</source>
        <translation>Chopin</translation>
    </message>
    <message>
        <source>Cornelius</source>
        <translation>Cornelius</translation>
    </message>
    <message>
        <source>Czerny</source>
        <translation>Czerny</translation>
    </message>
    <message>
        <source>Debussy</source>
        <translation>Debussy</translation>
    </message>
    <message>
        <source>Dvořák</source>
        <translation>Dvořák</translation>
    </message>
    <message>
        <source>Faisst</source>
        <translation>Faisst</translation>
    </message>
    <message>
        <source>Fauré</source>
        <translation>Fauré</translation>
    </message>
    <message>
        <source>Franz</source>
        <translation>Franz</translation>
    </message>
    <message>
        <source>Gounod</source>
        <translation>Gounod</translation>
    </message>
    <message>
        <source>Grieg</source>
        <translation>Grieg</translation>
    </message>
    <message>
        <source>Handel</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Haydn</source>
        <translation>Haydn</translation>
    </message>
    <message>
        <source>Fanny Hensel</source>
        <translation>Fanny Hensel</translation>
    </message>
    <message>
        <source>Holmès</source>
        <translation>Holmès</translation>
    </message>
    <message>
        <source>Jaëll</source>
        <translation>Jaëll</translation>
    </message>
    <message>
        <source>Kinkel</source>
        <translation>Kinkel</translation>
    </message>
    <message>
        <source>Kralik</source>
        <translation>Kralik</translation>
    </message>
    <message>
        <source>Lang</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Lehmann</source>
        <translation>Lehmann</translation>
    </message>
    <message>
        <source>Liszt</source>
        <translation>Liszt</translation>
    </message>
    <message>
        <source>Mahler</source>
        <translation>Mahler</translation>
    </message>
    <message>
        <source>Mendelssohn</source>
        <translation>Mendelssohn</translation>
    </message>
    <message>
        <source>Mozart</source>
        <translation>Mozart</translation>
    </message>
    <message>
        <source>Paradis</source>
        <translation>Paradis</translation>
    </message>
    <message>
        <source>Parratt</source>
        <translation>Parratt</translation>
    </message>
    <message>
        <source>Ravel</source>
        <translation>Ravel</translation>
    </message>
    <message>
        <source>Saint-Georges</source>
        <translation>Saint-Georges</translation>
    </message>
    <message>
        <source>Satie</source>
        <translation>Satie</translation>
    </message>
    <message>
        <source>Scarlatti</source>
        <translation>Scarlatti</translation>
    </message>
    <message>
        <source>Schröter</source>
        <translation>Schröter</translation>
    </message>
    <message>
        <source>Schubert</source>
        <translation>Schubert</translation>
    </message>
    <message>
        <source>Schumann</source>
        <translation>Schumann</translation>
    </message>
    <message>
        <source>Smetana</source>
        <translation>Smetana</translation>
    </message>
    <message>
        <source>Tchaikovsky</source>
        <translation>Tchaikovsky</translation>
    </message>
    <message>
        <source>Folk tunes</source>
        <translation>Folk tunes</translation>
    </message>
    <message>
        <source>Viardot</source>
        <translation>Viardot</translation>
    </message>
    <message>
        <source>Wolf</source>
        <translation>Wolf</translation>
    </message>
    <message>
        <source>String quartet</source>
        <translation>String quartet</translation>
    </message>
    <message>
        <source>Choir in four parts</source>
        <translation>Choir in four parts</translation>
    </message>
    <message>
        <source>Piano, two hands</source>
        <translation>Piano, two hands</translation>
    </message>
    <message>
        <source>Organ with pedal</source>
        <translation>Organ with pedal</translation>
    </message>
    <message>
        <source>Voice and piano</source>
        <translation>Voice and piano</translation>
    </message>
    <message>
        <source>Melody with chords</source>
        <translation>Melody with chords</translation>
    </message>
    <message>
        <source>Tracks of my choice</source>
        <translation>Tracks of my choice</translation>
    </message>
    <message>
        <source>First violin</source>
        <translation>First violin</translation>
    </message>
    <message>
        <source>Second violin</source>
        <translation>Second violin</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>Cello</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Right hand</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Left hand</translation>
    </message>
    <message>
        <source>Pedal</source>
        <translation>Pedal</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melody</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>Chords</translation>
    </message>
    <message>
        <source>Soprano</source>
        <translation>Soprano</translation>
    </message>
    <message>
        <source>Alto</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Tenor</source>
        <translation>Tenor</translation>
    </message>
    <message>
        <source>Bass voice</source>
        <translation>Bass voice</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Another part</translation>
    </message>
    <message>
        <source>%1♯</source>
        <translation>%1♯</translation>
    </message>
    <message>
        <source>%1♭</source>
        <translation>%1♭</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1 minor</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1 major</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>Natural minor</source>
        <translation>Natural minor</translation>
    </message>
    <message>
        <source>Harmonic minor</source>
        <translation>Harmonic minor</translation>
    </message>
    <message>
        <source>Melodic minor</source>
        <translation>Melodic minor</translation>
    </message>
    <message>
        <source>Dorian</source>
        <translation>Dorian</translation>
    </message>
    <message>
        <source>Phrygian</source>
        <translation>Phrygian</translation>
    </message>
    <message>
        <source>Lydian</source>
        <translation>Lydian</translation>
    </message>
    <message>
        <source>Mixolydian</source>
        <translation>Mixolydian</translation>
    </message>
    <message>
        <source>Locrian</source>
        <translation>Locrian</translation>
    </message>
    <message>
        <source>Major pentatonic</source>
        <translation>Major pentatonic</translation>
    </message>
    <message>
        <source>Minor pentatonic</source>
        <translation>Minor pentatonic</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>Blues</translation>
    </message>
    <message>
        <source>Whole tones</source>
        <translation>Whole tones</translation>
    </message>
    <message>
        <source>Chromatic</source>
        <translation>Chromatic</translation>
    </message>
    <message>
        <source>New piece</source>
        <translation>New piece</translation>
    </message>
    <message>
        <source>Go on with the score</source>
        <translation>Go on with the score</translation>
    </message>
    <message>
        <source>Fill the selected bars</source>
        <translation>Fill the selected bars</translation>
    </message>
    <message>
        <source>Accompany the edited track</source>
        <translation>Accompany the edited track</translation>
    </message>
    <message>
        <source>Vary the selected bars</source>
        <translation>Vary the selected bars</translation>
    </message>
    <message>
        <source>Path between two takes</source>
        <translation>Path between two takes</translation>
    </message>
    <message>
        <source>Applying a take replaces the score; undo brings it back.</source>
        <translation>Applying a take replaces the score; undo brings it back.</translation>
    </message>
    <message>
        <source>Adds bars after the last one; key and meter are the score&apos;s.</source>
        <translation>Adds bars after the last one; key and meter are the score&apos;s.</translation>
    </message>
    <message>
        <source>Composes the selected bars anew to fit what stands around them; all else stays.</source>
        <translation>Composes the selected bars anew to fit what stands around them; all else stays.</translation>
    </message>
    <message>
        <source>Keeps the edited track note for note and writes the others to it.</source>
        <translation>Keeps the edited track note for note and writes the others to it.</translation>
    </message>
    <message>
        <source>Composes the selected bars again, nearer to them or farther away.</source>
        <translation>Composes the selected bars again, nearer to them or farther away.</translation>
    </message>
    <message>
        <source>Leads from one take to another; every step is a take of its own.</source>
        <translation>Leads from one take to another; every step is a take of its own.</translation>
    </message>
    <message>
        <source>Bar %1</source>
        <translation>Bar %1</translation>
    </message>
    <message>
        <source>Bars %1–%2</source>
        <translation>Bars %1–%2</translation>
    </message>
</context>
<context>
    <name>NoteNames</name>
    <message>
        <source>High Q</source>
        <translation>High Q</translation>
    </message>
    <message>
        <source>Slap</source>
        <translation>Slap</translation>
    </message>
    <message>
        <source>Scratch push</source>
        <translation>Scratch push</translation>
    </message>
    <message>
        <source>Scratch pull</source>
        <translation>Scratch pull</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>Sticks</translation>
    </message>
    <message>
        <source>Square click</source>
        <translation>Square click</translation>
    </message>
    <message>
        <source>Metronome click</source>
        <translation>Metronome click</translation>
    </message>
    <message>
        <source>Metronome bell</source>
        <translation>Metronome bell</translation>
    </message>
    <message>
        <source>Bass drum 2</source>
        <translation>Bass drum 2</translation>
    </message>
    <message>
        <source>Bass drum 1</source>
        <translation>Bass drum 1</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>Side stick</translation>
    </message>
    <message>
        <source>Snare 1</source>
        <translation>Snare 1</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>Hand clap</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>Snare 2</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>Low floor tom</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>Closed hi-hat</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>High floor tom</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>Pedal hi-hat</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>Low tom</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>Open hi-hat</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>Low-mid tom</translation>
    </message>
    <message>
        <source>High-mid tom</source>
        <translation>High-mid tom</translation>
    </message>
    <message>
        <source>Crash 1</source>
        <translation>Crash 1</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>High tom</translation>
    </message>
    <message>
        <source>Ride 1</source>
        <translation>Ride 1</translation>
    </message>
    <message>
        <source>China cymbal</source>
        <translation>China cymbal</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>Ride bell</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>Tambourine</translation>
    </message>
    <message>
        <source>Splash cymbal</source>
        <translation>Splash cymbal</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>Cowbell</translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation>Crash 2</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>Vibraslap</translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation>Ride 2</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>High bongo</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>Low bongo</translation>
    </message>
    <message>
        <source>Muted high conga</source>
        <translation>Muted high conga</translation>
    </message>
    <message>
        <source>Open high conga</source>
        <translation>Open high conga</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>Low conga</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>High timbale</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>Low timbale</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>High agogo</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>Low agogo</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>Cabasa</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>Maracas</translation>
    </message>
    <message>
        <source>Short whistle</source>
        <translation>Short whistle</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>Long whistle</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>Short guiro</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>Long guiro</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>High wood block</source>
        <translation>High wood block</translation>
    </message>
    <message>
        <source>Low wood block</source>
        <translation>Low wood block</translation>
    </message>
    <message>
        <source>Muted cuica</source>
        <translation>Muted cuica</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>Open cuica</translation>
    </message>
    <message>
        <source>Muted triangle</source>
        <translation>Muted triangle</translation>
    </message>
    <message>
        <source>Open triangle</source>
        <translation>Open triangle</translation>
    </message>
    <message>
        <source>Shaker</source>
        <translation>Shaker</translation>
    </message>
    <message>
        <source>Jingle bell</source>
        <translation>Jingle bell</translation>
    </message>
    <message>
        <source>Bell tree</source>
        <translation>Bell tree</translation>
    </message>
    <message>
        <source>Castanets</source>
        <translation>Castanets</translation>
    </message>
    <message>
        <source>Muted surdo</source>
        <translation>Muted surdo</translation>
    </message>
    <message>
        <source>Open surdo</source>
        <translation>Open surdo</translation>
    </message>
    <message>
        <source>Modulation</source>
        <translation>Modulation</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Breath</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Sustain pedal</source>
        <translation>Sustain pedal</translation>
    </message>
    <message>
        <source>Sostenuto pedal</source>
        <translation>Sostenuto pedal</translation>
    </message>
    <message>
        <source>Soft pedal</source>
        <translation>Soft pedal</translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation>Reverb</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>Chorus</translation>
    </message>
    <message>
        <source>Pitch bend</source>
        <translation>Pitch bend</translation>
    </message>
    <message>
        <source>Controller %1</source>
        <translation>Controller %1</translation>
    </message>
    <message>
        <source>1/%1 triplet</source>
        <translation>1/%1 triplet</translation>
    </message>
    <message>
        <source>%1 quarters</source>
        <translation>%1 quarters</translation>
    </message>
</context>
<context>
    <name>PaintBook</name>
    <message>
        <source>Pressure of the pen</source>
        <translation>Pressure of the pen</translation>
    </message>
    <message>
        <source>What becomes of the pressure of a tablet&apos;s pen, for brush, eraser and style mask: from left light to hard, upwards what the tool gets. Drag points; a click makes one, Delete takes one away.</source>
        <translation>What becomes of the pressure of a tablet&apos;s pen, for brush, eraser and style mask: from left light to hard, upwards what the tool gets. Drag points; a click makes one, Delete takes one away.</translation>
    </message>
    <message>
        <source>tablet stylus curve</source>
        <translation>tablet stylus curve</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>straight</translation>
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
    <name>ProjectWords</name>
    <message>
        <source>today at %1</source>
        <translation>today at %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>yesterday at %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>Size</translation>
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
        <translation>Space</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
</context>
<context>
    <name>ResizeGesture</name>
    <message>
        <source>Length %1</source>
        <translation>Length %1</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Change length</translation>
    </message>
</context>
<context>
    <name>RollCommands</name>
    <message>
        <source>Arrow</source>
        <translation>Arrow</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Pencil</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Eraser</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Scissors</translation>
    </message>
    <message>
        <source>Glue</source>
        <translation>Glue</translation>
    </message>
    <message>
        <source>Velocity tool</source>
        <translation>Velocity tool</translation>
    </message>
    <message>
        <source>Cu&amp;t notes</source>
        <translation>Cu&amp;t notes</translation>
    </message>
    <message>
        <source>&amp;Copy notes</source>
        <translation>&amp;Copy notes</translation>
    </message>
    <message>
        <source>&amp;Paste notes</source>
        <translation>&amp;Paste notes</translation>
    </message>
    <message>
        <source>&amp;Delete notes</source>
        <translation>&amp;Delete notes</translation>
    </message>
    <message>
        <source>Duplicat&amp;e</source>
        <translation>Duplicat&amp;e</translation>
    </message>
    <message>
        <source>Select &amp;all notes</source>
        <translation>Select &amp;all notes</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>Select &amp;nothing</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>&amp;Invert the selection</translation>
    </message>
    <message>
        <source>Select the notes of the chosen &amp;bars</source>
        <translation>Select the notes of the chosen &amp;bars</translation>
    </message>
    <message>
        <source>Choose the bars of the &amp;selection</source>
        <translation>Choose the bars of the &amp;selection</translation>
    </message>
    <message>
        <source>Choose no bars</source>
        <translation>Choose no bars</translation>
    </message>
    <message>
        <source>Up a semitone</source>
        <translation>Up a semitone</translation>
    </message>
    <message>
        <source>Down a semitone</source>
        <translation>Down a semitone</translation>
    </message>
    <message>
        <source>Up an octave</source>
        <translation>Up an octave</translation>
    </message>
    <message>
        <source>Down an octave</source>
        <translation>Down an octave</translation>
    </message>
    <message>
        <source>Up a step of the scale</source>
        <translation>Up a step of the scale</translation>
    </message>
    <message>
        <source>Down a step of the scale</source>
        <translation>Down a step of the scale</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>&amp;Join notes</source>
        <translation>&amp;Join notes</translation>
    </message>
    <message>
        <source>Cut at the pla&amp;yhead</source>
        <translation>Cut at the pla&amp;yhead</translation>
    </message>
    <message>
        <source>&amp;Legato</source>
        <translation>&amp;Legato</translation>
    </message>
    <message>
        <source>&amp;Hold the pedal over the selection</source>
        <translation>&amp;Hold the pedal over the selection</translation>
    </message>
    <message>
        <source>&amp;Quantise to the grid</source>
        <translation>&amp;Quantise to the grid</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>Higher rows</source>
        <translation>Higher rows</translation>
    </message>
    <message>
        <source>Lower rows</source>
        <translation>Lower rows</translation>
    </message>
    <message>
        <source>&amp;Whole piece</source>
        <translation>&amp;Whole piece</translation>
    </message>
    <message>
        <source>Zoom to the &amp;selection</source>
        <translation>Zoom to the &amp;selection</translation>
    </message>
    <message>
        <source>To the st&amp;art</source>
        <translation>To the st&amp;art</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>To the &amp;end</translation>
    </message>
    <message>
        <source>Show the &amp;playhead</source>
        <translation>Show the &amp;playhead</translation>
    </message>
    <message>
        <source>Show or hide the &amp;other tracks&apos; notes</source>
        <translation>Show or hide the &amp;other tracks&apos; notes</translation>
    </message>
    <message>
        <source>Show or hide note &amp;names</source>
        <translation>Show or hide note &amp;names</translation>
    </message>
    <message>
        <source>Show or hide the o&amp;verview</source>
        <translation>Show or hide the o&amp;verview</translation>
    </message>
    <message>
        <source>Show or hide the &amp;chords</source>
        <translation>Show or hide the &amp;chords</translation>
    </message>
    <message>
        <source>Show or hide the ve&amp;locities</source>
        <translation>Show or hide the ve&amp;locities</translation>
    </message>
    <message>
        <source>Show or hide the cont&amp;rollers</source>
        <translation>Show or hide the cont&amp;rollers</translation>
    </message>
    <message>
        <source>Snap to the gri&amp;d</source>
        <translation>Snap to the gri&amp;d</translation>
    </message>
    <message>
        <source>Keep drawn notes in the sca&amp;le</source>
        <translation>Keep drawn notes in the sca&amp;le</translation>
    </message>
    <message>
        <source>Step inp&amp;ut from a keyboard</source>
        <translation>Step inp&amp;ut from a keyboard</translation>
    </message>
    <message>
        <source>&amp;Follow the playhead</source>
        <translation>&amp;Follow the playhead</translation>
    </message>
    <message>
        <source>Follow s&amp;moothly</source>
        <translation>Follow s&amp;moothly</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Move</translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation>Show or &amp;hide</translation>
    </message>
</context>
<context>
    <name>RollEdits</name>
    <message>
        <source>Delete notes</source>
        <translation>Delete notes</translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation>Paste notes</translation>
    </message>
    <message>
        <source>Duplicate notes</source>
        <translation>Duplicate notes</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>Quantise</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transpose</translation>
    </message>
    <message>
        <source>Transpose in the scale</source>
        <translation>Transpose in the scale</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>Move notes</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Change length</translation>
    </message>
    <message>
        <source>Change velocity</source>
        <translation>Change velocity</translation>
    </message>
    <message>
        <source>Join notes</source>
        <translation>Join notes</translation>
    </message>
    <message>
        <source>Cut notes</source>
        <translation>Cut notes</translation>
    </message>
    <message>
        <source>Legato</source>
        <translation>Legato</translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation>Draw note</translation>
    </message>
</context>
<context>
    <name>SelectGesture</name>
    <message numerus="yes">
        <source>%n note(s) selected</source>
        <translation>
            <numerusform>one note selected</numerusform>
            <numerusform>%n notes selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Select nothing</translation>
    </message>
</context>
<context>
    <name>ShapeGesture</name>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
</context>
<context>
    <name>ShellSettings</name>
    <message>
        <source>Look and language</source>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Computing</translation>
    </message>
    <message>
        <source>Work and undo</source>
        <translation>Work and undo</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Painting</translation>
    </message>
    <message>
        <source>Verse</source>
        <translation>Verse</translation>
    </message>
    <message>
        <source>Sound and MIDI</source>
        <translation>Sound and MIDI</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>The colours of the window. High contrast is for eyes that need clear edges: white on black, yellow and blue, thick lines around what has the focus.</source>
        <translation>The colours of the window. High contrast is for eyes that need clear edges: white on black, yellow and blue, thick lines around what has the focus.</translation>
    </message>
    <message>
        <source>theme colours dark mode contrast</source>
        <translation>theme colours dark mode contrast</translation>
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
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Of all texts in the window; it changes at once.</source>
        <translation>Of all texts in the window; it changes at once.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Size of everything</translation>
    </message>
    <message>
        <source>Makes texts, buttons and pictures larger or smaller than the screen asks for.</source>
        <translation>Makes texts, buttons and pictures larger or smaller than the screen asks for.</translation>
    </message>
    <message>
        <source>scale zoom font HiDPI</source>
        <translation>scale zoom font HiDPI</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Where pictures are restyled. A graphics card is many times faster; without one the processor does it.</source>
        <translation>Where pictures are restyled. A graphics card is many times faster; without one the processor does it.</translation>
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
        <source>Processor threads</source>
        <translation>Processor threads</translation>
    </message>
    <message>
        <source>How many cores the networks may use at once. Fewer leave the rest of the machine more room.</source>
        <translation>How many cores the networks may use at once. Fewer leave the rest of the machine more room.</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>All cores</translation>
    </message>
    <message>
        <source>Memory for networks</source>
        <translation>Memory for networks</translation>
    </message>
    <message>
        <source>Networks that were used stay loaded up to this much, so that they answer at once; the longest unused go first.</source>
        <translation>Networks that were used stay loaded up to this much, so that they answer at once; the longest unused go first.</translation>
    </message>
    <message>
        <source>memory budget RAM models</source>
        <translation>memory budget RAM models</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation>Autosave</translation>
    </message>
    <message>
        <source>How long after a change it is stored for good, whatever happens; 0 is at once. Your own files change only when you save.</source>
        <translation>How long after a change it is stored for good, whatever happens; 0 is at once. Your own files change only when you save.</translation>
    </message>
    <message>
        <source>recovery crash backup</source>
        <translation>recovery crash backup</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Memory for undo</source>
        <translation>Memory for undo</translation>
    </message>
    <message>
        <source>The steps of the picture stay in memory up to this much; older ones are packed into a scratch file and can still be undone.</source>
        <translation>The steps of the picture stay in memory up to this much; older ones are packed into a scratch file and can still be undone.</translation>
    </message>
    <message>
        <source>Disk for undo</source>
        <translation>Disk for undo</translation>
    </message>
    <message>
        <source>How large that scratch file in the cache folder may become. Beyond it the oldest steps are dropped, and Moyun says so.</source>
        <translation>How large that scratch file in the cache folder may become. Beyond it the oldest steps are dropped, and Moyun says so.</translation>
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
        <translation>A port that is not there now</translation>
    </message>
    <message>
        <source>MIDI port device keyboard synthesiser</source>
        <translation>MIDI port device keyboard synthesiser</translation>
    </message>
    <message>
        <source>Built-in synthesiser</source>
        <translation>Built-in synthesiser</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <translation>Sound goes to</translation>
    </message>
    <message>
        <source>The built-in synthesiser, or an instrument or program at a MIDI port.</source>
        <translation>The built-in synthesiser, or an instrument or program at a MIDI port.</translation>
    </message>
    <message>
        <source>Played keys come from</source>
        <translation>Played keys come from</translation>
    </message>
    <message>
        <source>The MIDI keyboard that is heard, recorded and written down while you play.</source>
        <translation>The MIDI keyboard that is heard, recorded and written down while you play.</translation>
    </message>
    <message>
        <source>Latency of the MIDI input</source>
        <translation>Latency of the MIDI input</translation>
    </message>
    <message>
        <source>Recorded notes are moved earlier by this much. Raise it where they come out late.</source>
        <translation>Recorded notes are moved earlier by this much. Raise it where they come out late.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>SoundFont</source>
        <translation>SoundFont</translation>
    </message>
    <message>
        <source>The instruments of the built-in synthesiser. A larger General MIDI SoundFont (.sf2, .sf3) sounds better and loads more slowly.</source>
        <translation>The instruments of the built-in synthesiser. A larger General MIDI SoundFont (.sf2, .sf3) sounds better and loads more slowly.</translation>
    </message>
    <message>
        <source>The installed one</source>
        <translation>The installed one</translation>
    </message>
    <message>
        <source>Choose a SoundFont</source>
        <translation>Choose a SoundFont</translation>
    </message>
    <message>
        <source>SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3)</source>
        <translation>SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Of all that the built-in synthesiser plays.</source>
        <translation>Of all that the built-in synthesiser plays.</translation>
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
        <translation>Render</translation>
    </message>
    <message>
        <source>Verse</source>
        <translation>Verse</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Music</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seed %1</translation>
    </message>
</context>
<context>
    <name>TrackNames</name>
    <message>
        <source>Violin 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violin 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viola</source>
        <translation type="unfinished">Viola</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation type="unfinished">Cello</translation>
    </message>
    <message>
        <source>Violoncello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piano RH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piano LH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organ pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melody</source>
        <translation type="unfinished">Melody</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation type="unfinished">Chords</translation>
    </message>
    <message>
        <source>Soprano</source>
        <translation type="unfinished">Soprano</translation>
    </message>
    <message>
        <source>Alto</source>
        <translation type="unfinished">Alto</translation>
    </message>
    <message>
        <source>Tenor</source>
        <translation type="unfinished">Tenor</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation type="unfinished">Bass</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished">Voice</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Part</translation>
    </message>
</context>
<context>
    <name>TransformGesture</name>
    <message>
        <source>Nothing is painted on this layer, or nothing of it is selected</source>
        <translation>Nothing is painted on this layer, or nothing of it is selected</translation>
    </message>
    <message>
        <source>%1 × %2 %, %3° · Enter applies, Esc cancels</source>
        <translation>%1 × %2 %, %3° · Enter applies, Esc cancels</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transform</translation>
    </message>
</context>
<context>
    <name>UsedLibraries</name>
    <message>
        <source>Sound of the instruments</source>
        <translation>Sound of the instruments</translation>
    </message>
    <message>
        <source>JPEG pictures</source>
        <translation>JPEG pictures</translation>
    </message>
    <message>
        <source>Brush strokes</source>
        <translation>Brush strokes</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translation>Sound files</translation>
    </message>
    <message>
        <source>Computing of the networks</source>
        <translation>Computing of the networks</translation>
    </message>
    <message>
        <source>Packed files</source>
        <translation>Packed files</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <translation>Colour profiles</translation>
    </message>
    <message>
        <source>The brushes of the shelf</source>
        <translation>The brushes of the shelf</translation>
    </message>
    <message>
        <source>Lists and settings in files</source>
        <translation>Lists and settings in files</translation>
    </message>
    <message>
        <source>The fonts of the window and of verse</source>
        <translation>The fonts of the window and of verse</translation>
    </message>
    <message>
        <source>Matrix products of the networks</source>
        <translation>Matrix products of the networks</translation>
    </message>
    <message>
        <source>Simplified and traditional characters</source>
        <translation>Simplified and traditional characters</translation>
    </message>
    <message>
        <source>Reading, scaling and filling of pictures</source>
        <translation>Reading, scaling and filling of pictures</translation>
    </message>
    <message>
        <source>MusicXML and OpenRaster</source>
        <translation>MusicXML and OpenRaster</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>The window</translation>
    </message>
    <message>
        <source>Old readings of characters</source>
        <translation>Old readings of characters</translation>
    </message>
    <message>
        <source>MIDI keyboards and instruments</source>
        <translation>MIDI keyboards and instruments</translation>
    </message>
    <message>
        <source>Project files</source>
        <translation>Project files</translation>
    </message>
    <message>
        <source>The instruments that are heard at first</source>
        <translation>The instruments that are heard at first</translation>
    </message>
    <message>
        <source>Readings of characters</source>
        <translation>Readings of characters</translation>
    </message>
    <message>
        <source>Packed data</source>
        <translation>Packed data</translation>
    </message>
    <message>
        <source>Packed steps of undo</source>
        <translation>Packed steps of undo</translation>
    </message>
</context>
<context>
    <name>VelocityGesture</name>
    <message>
        <source>Velocity %1</source>
        <translation>Velocity %1</translation>
    </message>
</context>
<context>
    <name>VerseBook</name>
    <message>
        <source>Rhyme book of this poem</source>
        <translation>Rhyme book of this poem</translation>
    </message>
    <message>
        <source>By which book the poem being written rhymes, and its tones are told. Every form has one of its own.</source>
        <translation>By which book the poem being written rhymes, and its tones are told. Every form has one of its own.</translation>
    </message>
    <message>
        <source>As the form asks</source>
        <translation>As the form asks</translation>
    </message>
    <message>
        <source>Rhyme book</source>
        <translation>Rhyme book</translation>
    </message>
    <message>
        <source>rule fault checking</source>
        <translation>rule fault checking</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Moyun, a desktop art studio: repaints pictures in the manner of any painting, helps to write verse, and composes with you.</source>
        <translation>Moyun, a desktop art studio: repaints pictures in the manner of any painting, helps to write verse, and composes with you.</translation>
    </message>
    <message>
        <source>The file to open: a project (.moyun), a picture (.ora, PNG, JPEG, WebP, TIFF, BMP), a text (.txt) or a score (.mid, .musicxml, .mxl).</source>
        <translation>The file to open: a project (.moyun), a picture (.ora, PNG, JPEG, WebP, TIFF, BMP), a text (.txt) or a score (.mid, .musicxml, .mxl).</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::CanvasPainter</name>
    <message>
        <source>There is no layer to paint on. Add one first.</source>
        <translation>There is no layer to paint on. Add one first.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Eraser</translation>
    </message>
    <message>
        <source>Brush stroke</source>
        <translation>Brush stroke</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group. Choose a layer in it to paint on.</source>
        <translation>&quot;%1&quot; is a group. Choose a layer in it to paint on.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows a style and is not painted on. Choose the layer below it.</source>
        <translation>&quot;%1&quot; shows a style and is not painted on. Choose the layer below it.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is locked. Unlock it to paint here.</source>
        <translation>&quot;%1&quot; is locked. Unlock it to paint here.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is hidden. Show it to paint here.</source>
        <translation>&quot;%1&quot; is hidden. Show it to paint here.</translation>
    </message>
    <message>
        <source>The opacity of &quot;%1&quot; is locked, so that nothing can be erased. Unlock it first.</source>
        <translation>The opacity of &quot;%1&quot; is locked, so that nothing can be erased. Unlock it first.</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::CanvasStudio</name>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>The oldest steps cannot be undone any more.</source>
        <translation>The oldest steps cannot be undone any more.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened.</source>
        <translation>&quot;%1&quot; could not be opened.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read with changes.</source>
        <translation>&quot;%1&quot; was read with changes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be added.</source>
        <translation>&quot;%1&quot; could not be added.</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Add picture</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>There is no picture to paste.</translation>
    </message>
    <message>
        <source>Copy one first, in this or another program.</source>
        <translation>Copy one first, in this or another program.</translation>
    </message>
    <message>
        <source>The picture is too large to paste.</source>
        <translation>The picture is too large to paste.</translation>
    </message>
    <message>
        <source>It may have %1 pixels a side at most.</source>
        <translation>It may have %1 pixels a side at most.</translation>
    </message>
    <message>
        <source>The picture could not be pasted.</source>
        <translation>The picture could not be pasted.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not exported.</source>
        <translation>&quot;%1&quot; was not exported.</translation>
    </message>
    <message>
        <source>Exported &quot;%1&quot;.</source>
        <translation>Exported &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>It is in %1.</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>New picture</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::CanvasStyle</name>
    <message>
        <source>The canvas could not be shown restyled.</source>
        <translation>The canvas could not be shown restyled.</translation>
    </message>
    <message>
        <source>The style was not applied.</source>
        <translation>The style was not applied.</translation>
    </message>
    <message>
        <source>A style layer could not be rendered.</source>
        <translation>A style layer could not be rendered.</translation>
    </message>
    <message>
        <source>No style yet</source>
        <translation>No style yet</translation>
    </message>
    <message>
        <source>A style is being applied already.</source>
        <translation>A style is being applied already.</translation>
    </message>
    <message>
        <source>Its progress is in the list of jobs.</source>
        <translation>Its progress is in the list of jobs.</translation>
    </message>
    <message>
        <source>There is nothing to apply yet.</source>
        <translation>There is nothing to apply yet.</translation>
    </message>
    <message>
        <source>Choose a style in the gallery first.</source>
        <translation>Choose a style in the gallery first.</translation>
    </message>
    <message>
        <source>There are %1 style regions already.</source>
        <translation>There are %1 style regions already.</translation>
    </message>
    <message>
        <source>Apply some of them, or remove those that you no longer need.</source>
        <translation>Apply some of them, or remove those that you no longer need.</translation>
    </message>
    <message>
        <source>Add style region</source>
        <translation>Add style region</translation>
    </message>
    <message>
        <source>Remove style region</source>
        <translation>Remove style region</translation>
    </message>
    <message>
        <source>Duplicate style region</source>
        <translation>Duplicate style region</translation>
    </message>
    <message>
        <source>Move style region</source>
        <translation>Move style region</translation>
    </message>
    <message>
        <source>Rename style region</source>
        <translation>Rename style region</translation>
    </message>
    <message>
        <source>Show style region</source>
        <translation>Show style region</translation>
    </message>
    <message>
        <source>Hide style region</source>
        <translation>Hide style region</translation>
    </message>
    <message>
        <source>Place of the style</source>
        <translation>Place of the style</translation>
    </message>
    <message>
        <source>Fill style mask</source>
        <translation>Fill style mask</translation>
    </message>
    <message>
        <source>Clear style mask</source>
        <translation>Clear style mask</translation>
    </message>
    <message>
        <source>Invert style mask</source>
        <translation>Invert style mask</translation>
    </message>
    <message>
        <source>Style mask from the selection</source>
        <translation>Style mask from the selection</translation>
    </message>
    <message>
        <source>There is no style to paint a mask for.</source>
        <translation>There is no style to paint a mask for.</translation>
    </message>
    <message>
        <source>The chosen region is hidden; show it first.</source>
        <translation>The chosen region is hidden; show it first.</translation>
    </message>
    <message>
        <source>Erase style mask</source>
        <translation>Erase style mask</translation>
    </message>
    <message>
        <source>Paint style mask</source>
        <translation>Paint style mask</translation>
    </message>
    <message>
        <source>These style layers stay as they were painted: %1.</source>
        <translation>These style layers stay as they were painted: %1.</translation>
    </message>
    <message>
        <source>These style regions show what is known of their mixture: %1.</source>
        <translation>These style regions show what is known of their mixture: %1.</translation>
    </message>
    <message>
        <source>The picture uses styles that are not on this computer.</source>
        <translation>The picture uses styles that are not on this computer.</translation>
    </message>
    <message>
        <source>This cannot be rendered here.</source>
        <translation>This cannot be rendered here.</translation>
    </message>
    <message>
        <source>The style model or one of its styles is not on this machine.</source>
        <translation>The style model or one of its styles is not on this machine.</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::LayerMaskPainter</name>
    <message>
        <source>Hide by the mask</source>
        <translation>Hide by the mask</translation>
    </message>
    <message>
        <source>Show by the mask</source>
        <translation>Show by the mask</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is locked. Unlock it to paint on its mask.</source>
        <translation>&quot;%1&quot; is locked. Unlock it to paint on its mask.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is hidden. Show it to paint on its mask.</source>
        <translation>&quot;%1&quot; is hidden. Show it to paint on its mask.</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::MusicStudio</name>
    <message>
        <source>The score could not be kept for the next run.</source>
        <translation>The score could not be kept for the next run.</translation>
    </message>
    <message>
        <source>The music model is missing, so nothing can be composed; writing, playing and files work: %1</source>
        <translation>The music model is missing, so nothing can be composed; writing, playing and files work: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened.</source>
        <translation>&quot;%1&quot; could not be opened.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And one more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open; not everything in it could be taken as it stands.</source>
        <translation>&quot;%1&quot; is open; not everything in it could be taken as it stands.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not saved.</source>
        <translation>&quot;%1&quot; was not saved.</translation>
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
        <source>piece</source>
        <translation>piece</translation>
    </message>
    <message>
        <source>Nothing can be composed yet.</source>
        <translation>Nothing can be composed yet.</translation>
    </message>
    <message>
        <source>The music model is still being read.</source>
        <translation>The music model is still being read.</translation>
    </message>
    <message>
        <source>Nothing was composed.</source>
        <translation>Nothing was composed.</translation>
    </message>
    <message>
        <source>To know about these takes</source>
        <translation>To know about these takes</translation>
    </message>
    <message>
        <source>Apply &quot;%1&quot;</source>
        <translation>Apply &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The take was not applied.</source>
        <translation>The take was not applied.</translation>
    </message>
    <message>
        <source>The tracks of the score are other ones than when it was composed. Compose again, or undo what was changed since.</source>
        <translation>The tracks of the score are other ones than when it was composed. Compose again, or undo what was changed since.</translation>
    </message>
    <message>
        <source>New score</source>
        <translation>New score</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::MusicTransport</name>
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
    <message>
        <source>No sound card or sound server: playing is silent.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>There are no candidates yet.</source>
        <translation>There are no candidates yet.</translation>
    </message>
    <message>
        <source>The poem model is still being read.</source>
        <translation>The poem model is still being read.</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::ProjectSession</name>
    <message>
        <source>What you edit cannot be kept on the disk at the moment.</source>
        <translation>What you edit cannot be kept on the disk at the moment.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open here already.</source>
        <translation>&quot;%1&quot; is open here already.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened.</source>
        <translation>&quot;%1&quot; could not be opened.</translation>
    </message>
    <message>
        <source>The project was opened with changes.</source>
        <translation>The project was opened with changes.</translation>
    </message>
    <message>
        <source>Put back an earlier version</source>
        <translation>Put back an earlier version</translation>
    </message>
    <message>
        <source>You are working on a copy now.</source>
        <translation>You are working on a copy now.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays as it is. Save the copy under a name of its own.</source>
        <translation>&quot;%1&quot; stays as it is. Save the copy under a name of its own.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not exported.</source>
        <translation>&quot;%1&quot; was not exported.</translation>
    </message>
    <message>
        <source>Another program has put another file in the place of &quot;%1&quot;.</source>
        <translation>Another program has put another file in the place of &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It was not touched, and your work is safe in its working copy. Save it under another name, overwrite the other file, or load it; what you have now stays among the earlier versions then.</source>
        <translation>It was not touched, and your work is safe in its working copy. Save it under another name, overwrite the other file, or load it; what you have now stays among the earlier versions then.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not saved.</source>
        <translation>&quot;%1&quot; was not saved.</translation>
    </message>
    <message>
        <source>Exported &quot;%1&quot;.</source>
        <translation>Exported &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>It is in %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be loaded again.</source>
        <translation>&quot;%1&quot; could not be loaded again.</translation>
    </message>
    <message>
        <source>That version could not be read.</source>
        <translation>That version could not be read.</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>The earlier version is back.</translation>
    </message>
    <message>
        <source>Undo in a room brings back what was there.</source>
        <translation>Undo in a room brings back what was there.</translation>
    </message>
    <message>
        <source>Saved the earlier version as &quot;%1&quot;.</source>
        <translation>Saved the earlier version as &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The work could not be brought back.</source>
        <translation>The work could not be brought back.</translation>
    </message>
    <message>
        <source>The work could not be deleted.</source>
        <translation>The work could not be deleted.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not where it was.</source>
        <translation>&quot;%1&quot; is not where it was.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk was removed. What you have here is safe in its working copy. Save it again, or somewhere else.</source>
        <translation>It was moved or deleted, or its disk was removed. What you have here is safe in its working copy. Save it again, or somewhere else.</translation>
    </message>
    <message>
        <source>Another program has changed &quot;%1&quot;.</source>
        <translation>Another program has changed &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>What you have here is safe in its working copy. Save it under another name, overwrite the other file, or load it; what you have now stays among the earlier versions then.</source>
        <translation>What you have here is safe in its working copy. Save it under another name, overwrite the other file, or load it; what you have now stays among the earlier versions then.</translation>
    </message>
    <message>
        <source>%1 What was kept before is safe. Keep this window open: it tries again by itself. Saving to a disk that has room works meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you edit is kept in another folder for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 While that is so, its working copy lies in %2. Save often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poem in %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poem in %1 is damaged, and so are the styles on its canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The styles on the canvas of %1 are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can still be read of it is shown. The damaged part itself stays in the project, also when you go on from here; an earlier version may hold it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is safe in its working copy on this machine, and the file is what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is in this window alone: keep it open, and save on another disk. The file is what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it could be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n piece(s) as &quot;%1&quot;.</source>
        <translation>
            <numerusform>Saved %n piece as &quot;%1&quot;.</numerusform>
            <numerusform>Saved %n pieces as &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read.</source>
        <translation>
            <numerusform>%n part could not be read.</numerusform>
            <numerusform>%n parts could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moyun::bridge::ProjectTakes</name>
    <message>
        <source>A take could not be kept.</source>
        <translation>A take could not be kept.</translation>
    </message>
    <message>
        <source>The take could not be pinned.</source>
        <translation>The take could not be pinned.</translation>
    </message>
    <message>
        <source>The take could not be renamed.</source>
        <translation>The take could not be renamed.</translation>
    </message>
    <message>
        <source>A take could not be deleted.</source>
        <translation>A take could not be deleted.</translation>
    </message>
    <message>
        <source>The take could not be put back.</source>
        <translation>The take could not be put back.</translation>
    </message>
    <message>
        <source>The take could not be read.</source>
        <translation>The take could not be read.</translation>
    </message>
    <message>
        <source>Apply &quot;%1&quot;</source>
        <translation>Apply &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The take could not be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to render it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one in the Style room first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The takes of this project could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) of this project cannot be shown.</source>
        <translation>
            <numerusform>%n take of this project cannot be shown.</numerusform>
            <numerusform>%n takes of this project cannot be shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are of a kind that this version of Moyun does not know. They stay in the project; the newest version shows them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moyun::bridge::StyleApplier</name>
    <message>
        <source>Choose a layer first.</source>
        <translation>Choose a layer first.</translation>
    </message>
    <message>
        <source>The chosen layer is a group or a style layer; choose one with pixels of its own.</source>
        <translation>The chosen layer is a group or a style layer; choose one with pixels of its own.</translation>
    </message>
    <message>
        <source>The layer is locked. Unlock it in the list of layers.</source>
        <translation>The layer is locked. Unlock it in the list of layers.</translation>
    </message>
    <message>
        <source>The style was not applied.</source>
        <translation>The style was not applied.</translation>
    </message>
    <message>
        <source>Apply the style in full size</source>
        <translation>Apply the style in full size</translation>
    </message>
    <message>
        <source>Style layer</source>
        <translation>Style layer</translation>
    </message>
    <message>
        <source>Apply style</source>
        <translation>Apply style</translation>
    </message>
    <message>
        <source>Apply style to the layer</source>
        <translation>Apply style to the layer</translation>
    </message>
    <message>
        <source>Render the style in full size</source>
        <translation>Render the style in full size</translation>
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
    <message>
        <source>Render the style in full size</source>
        <translation type="unfinished">Render the style in full size</translation>
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
    <message>
        <source>This cannot be rendered here.</source>
        <translation type="unfinished">This cannot be rendered here.</translation>
    </message>
    <message>
        <source>The style model or one of its styles is not on this machine.</source>
        <translation type="unfinished">The style model or one of its styles is not on this machine.</translation>
    </message>
</context>
<context>
    <name>moyun::bridge::WorkExporter</name>
    <message>
        <source>Export %1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>%1 could not be exported.</source>
        <translation>%1 could not be exported.</translation>
    </message>
</context>
<context>
    <name>moyun::studio::Studio</name>
    <message>
        <source>Moyun ended unexpectedly last time.</source>
        <translation>Moyun ended unexpectedly last time.</translation>
    </message>
    <message>
        <source>What was known of it was written down on this machine. Nothing was sent.</source>
        <translation>What was known of it was written down on this machine. Nothing was sent.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Show the report</translation>
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
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>NOT what it should be</source>
        <translation>NOT what it should be</translation>
    </message>
    <message>
        <source>No list of models was found in %1.</source>
        <translation>No list of models was found in %1.</translation>
    </message>
    <message>
        <source>Installed in %1. The hash is SHA-256.</source>
        <translation>Installed in %1. The hash is SHA-256.</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>Build %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>A desktop art studio: paint and see it restyled live, write verse in regulated forms, compose for several instruments. Everything happens on this machine: no account, no network.</source>
        <translation>A desktop art studio: paint and see it restyled live, write verse in regulated forms, compose for several instruments. Everything happens on this machine: no account, no network.</translation>
    </message>
    <message>
        <source>Moyun</source>
        <translation>Moyun</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Built on</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>With thanks to the people who made these and let others use them.</source>
        <translation>With thanks to the people who made these and let others use them.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Libraries and data</source>
        <translation>Libraries and data</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text of the licence</translation>
    </message>
    <message>
        <source>Check the files</source>
        <translation>Check the files</translation>
    </message>
    <message>
        <source>Copy version and hashes</source>
        <translation>Copy version and hashes</translation>
    </message>
</context>
<context>
    <name>moyun::ui::AnchorGrid</name>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>top</source>
        <translation>top</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>bottom</translation>
    </message>
    <message>
        <source>Where the picture stands</source>
        <translation>Where the picture stands</translation>
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
    <name>moyun::ui::BlendBox</name>
    <message>
        <source>Blending</source>
        <translation>Blending</translation>
    </message>
</context>
<context>
    <name>moyun::ui::BlendNames</name>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiply</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Darken</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Lighten</translation>
    </message>
    <message>
        <source>Colour dodge</source>
        <translation>Colour dodge</translation>
    </message>
    <message>
        <source>Colour burn</source>
        <translation>Colour burn</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Hard light</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Soft light</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Exclusion</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Hue</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>Luminosity</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Keep what is below</source>
        <translation>Keep what is below</translation>
    </message>
    <message>
        <source>Erase what is below</source>
        <translation>Erase what is below</translation>
    </message>
    <message>
        <source>Clip to what is below</source>
        <translation>Clip to what is below</translation>
    </message>
    <message>
        <source>Behind, clipped to this</source>
        <translation>Behind, clipped to this</translation>
    </message>
    <message>
        <source>Darkens like a glaze: for shadows, and for lines over colour.</source>
        <translation>Darkens like a glaze: for shadows, and for lines over colour.</translation>
    </message>
    <message>
        <source>Lightens like light on light: for mist and glow.</source>
        <translation>Lightens like light on light: for mist and glow.</translation>
    </message>
    <message>
        <source>Strengthens light and dark: for light over a finished picture.</source>
        <translation>Strengthens light and dark: for light over a finished picture.</translation>
    </message>
    <message>
        <source>Burns out to white: for sparks and strong light.</source>
        <translation>Burns out to white: for sparks and strong light.</translation>
    </message>
    <message>
        <source>Adds light: for fire, glow and sparks.</source>
        <translation>Adds light: for fire, glow and sparks.</translation>
    </message>
    <message>
        <source>Gives hue and saturation, keeps light and dark: for colouring a grey picture.</source>
        <translation>Gives hue and saturation, keeps light and dark: for colouring a grey picture.</translation>
    </message>
    <message>
        <source>Gives light and dark, keeps the colours below.</source>
        <translation>Gives light and dark, keeps the colours below.</translation>
    </message>
    <message>
        <source>Paints only where there is paint below, within its group.</source>
        <translation>Paints only where there is paint below, within its group.</translation>
    </message>
    <message>
        <source>Keeps what is below only where this layer is painted, within its group.</source>
        <translation>Keeps what is below only where this layer is painted, within its group.</translation>
    </message>
    <message>
        <source>Takes away what is below where this layer is painted, within its group.</source>
        <translation>Takes away what is below where this layer is painted, within its group.</translation>
    </message>
    <message>
        <source>Pass through</source>
        <translation>Pass through</translation>
    </message>
</context>
<context>
    <name>moyun::ui::BrushGroups</name>
    <message>
        <source>Classic</source>
        <translation>Classic</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>Experimental</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favorites</translation>
    </message>
    <message>
        <source>Dieterle</source>
        <translation>Dieterle</translation>
    </message>
    <message>
        <source>Deevad</source>
        <translation>Deevad</translation>
    </message>
    <message>
        <source>Ramon</source>
        <translation>Ramon</translation>
    </message>
    <message>
        <source>Tanda</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Kaerhon</source>
        <translation>Kaerhon</translation>
    </message>
    <message>
        <source>Kaerhon v1</source>
        <translation>Kaerhon v1</translation>
    </message>
</context>
<context>
    <name>moyun::ui::BrushPicker</name>
    <message>
        <source>In hand: %1</source>
        <translation>In hand: %1</translation>
    </message>
    <message>
        <source>Starters</source>
        <translation>Starters</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>All brushes</source>
        <translation>All brushes</translation>
    </message>
    <message>
        <source>There are no brush presets. Install the package mypaint-brushes, or put presets (.myb) into a folder of your own.</source>
        <translation>There are no brush presets. Install the package mypaint-brushes, or put presets (.myb) into a folder of your own.</translation>
    </message>
    <message>
        <source>Brushes that you paint with are listed here.</source>
        <translation>Brushes that you paint with are listed here.</translation>
    </message>
    <message>
        <source>No brush matches &quot;%1&quot;.</source>
        <translation>No brush matches &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Shelf of brushes</source>
        <translation>Shelf of brushes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search brushes</source>
        <translation>Search brushes</translation>
    </message>
    <message>
        <source>Brushes</source>
        <translation>Brushes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>How wide the brush is ([ and ])</source>
        <translation>How wide the brush is ([ and ])</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacity</translation>
    </message>
    <message>
        <source>How much a stroke covers</source>
        <translation>How much a stroke covers</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Hardness</translation>
    </message>
    <message>
        <source>How sharp the edge is; at the lowest, as the preset says</source>
        <translation>How sharp the edge is; at the lowest, as the preset says</translation>
    </message>
    <message>
        <source>own</source>
        <comment>hardness of the preset</comment>
        <translation>own</translation>
    </message>
</context>
<context>
    <name>moyun::ui::BrushWords</name>
    <message>
        <source>Pencil</source>
        <translation>Pencil</translation>
    </message>
    <message>
        <source>Soft pencil</source>
        <translation>Soft pencil</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Charcoal</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>Chalk</translation>
    </message>
    <message>
        <source>Ink pen</source>
        <translation>Ink pen</translation>
    </message>
    <message>
        <source>Calligraphy</source>
        <translation>Calligraphy</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>Oil</translation>
    </message>
    <message>
        <source>Acrylic</source>
        <translation>Acrylic</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Watercolour</translation>
    </message>
    <message>
        <source>Dry brush</source>
        <translation>Dry brush</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Wash</translation>
    </message>
    <message>
        <source>Airbrush</source>
        <translation>Airbrush</translation>
    </message>
    <message>
        <source>Splatter</source>
        <translation>Splatter</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>Smudge</source>
        <translation>Smudge</translation>
    </message>
    <message>
        <source>100% Opaque</source>
        <translation>100% Opaque</translation>
    </message>
    <message>
        <source>1pixel</source>
        <translation>1pixel</translation>
    </message>
    <message>
        <source>2B pencil</source>
        <translation>2B pencil</translation>
    </message>
    <message>
        <source>4H pencil</source>
        <translation>4H pencil</translation>
    </message>
    <message>
        <source>8B Pencil 1</source>
        <translation>8B Pencil 1</translation>
    </message>
    <message>
        <source>Acrylic 03 only water</source>
        <translation>Acrylic 03 only water</translation>
    </message>
    <message>
        <source>Acrylic 03 paint</source>
        <translation>Acrylic 03 paint</translation>
    </message>
    <message>
        <source>Acrylic 03 with water</source>
        <translation>Acrylic 03 with water</translation>
    </message>
    <message>
        <source>Acrylic 04 only water</source>
        <translation>Acrylic 04 only water</translation>
    </message>
    <message>
        <source>Acrylic 04 paint</source>
        <translation>Acrylic 04 paint</translation>
    </message>
    <message>
        <source>Acrylic 04 with water</source>
        <translation>Acrylic 04 with water</translation>
    </message>
    <message>
        <source>Acrylic 05 only water</source>
        <translation>Acrylic 05 only water</translation>
    </message>
    <message>
        <source>Acrylic 05 paint</source>
        <translation>Acrylic 05 paint</translation>
    </message>
    <message>
        <source>Acrylic 05 with water</source>
        <translation>Acrylic 05 with water</translation>
    </message>
    <message>
        <source>Airbruch press a</source>
        <translation>Airbruch press a</translation>
    </message>
    <message>
        <source>Airbrush a</source>
        <translation>Airbrush a</translation>
    </message>
    <message>
        <source>Airsmudge a</source>
        <translation>Airsmudge a</translation>
    </message>
    <message>
        <source>Airsmudgeultimate sk</source>
        <translation>Airsmudgeultimate sk</translation>
    </message>
    <message>
        <source>Arrow 1</source>
        <translation>Arrow 1</translation>
    </message>
    <message>
        <source>B pencil</source>
        <translation>B pencil</translation>
    </message>
    <message>
        <source>Ballpen</source>
        <translation>Ballpen</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Basic digital brush</source>
        <translation>Basic digital brush</translation>
    </message>
    <message>
        <source>Basic digital brush smudging</source>
        <translation>Basic digital brush smudging</translation>
    </message>
    <message>
        <source>Basic digital knife</source>
        <translation>Basic digital knife</translation>
    </message>
    <message>
        <source>Basic digital knife smudging</source>
        <translation>Basic digital knife smudging</translation>
    </message>
    <message>
        <source>Beamlight</source>
        <translation>Beamlight</translation>
    </message>
    <message>
        <source>BigAirbrush</source>
        <translation>BigAirbrush</translation>
    </message>
    <message>
        <source>Blend + paint</source>
        <translation>Blend + paint</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>Blending</translation>
    </message>
    <message>
        <source>Blending knife</source>
        <translation>Blending knife</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Blur</translation>
    </message>
    <message>
        <source>Blur Fast</source>
        <translation>Blur Fast</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Brush</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Bubble</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>Bulk</translation>
    </message>
    <message>
        <source>Charcoal 01</source>
        <translation>Charcoal 01</translation>
    </message>
    <message>
        <source>Charcoal 03</source>
        <translation>Charcoal 03</translation>
    </message>
    <message>
        <source>Charcoal 04</source>
        <translation>Charcoal 04</translation>
    </message>
    <message>
        <source>Charcoal blur1</source>
        <translation>Charcoal blur1</translation>
    </message>
    <message>
        <source>Classic Paint</source>
        <translation>Classic Paint</translation>
    </message>
    <message>
        <source>Classic sk</source>
        <translation>Classic sk</translation>
    </message>
    <message>
        <source>Classicroundblock static c</source>
        <translation>Classicroundblock static c</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Coarse bulk 1</source>
        <translation>Coarse bulk 1</translation>
    </message>
    <message>
        <source>Coarse bulk 2</source>
        <translation>Coarse bulk 2</translation>
    </message>
    <message>
        <source>Coarse bulk 3</source>
        <translation>Coarse bulk 3</translation>
    </message>
    <message>
        <source>DNA brush</source>
        <translation>DNA brush</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Delayed</translation>
    </message>
    <message>
        <source>Detail brush large</source>
        <translation>Detail brush large</translation>
    </message>
    <message>
        <source>Detail brush large glazing</source>
        <translation>Detail brush large glazing</translation>
    </message>
    <message>
        <source>Detail brush thin</source>
        <translation>Detail brush thin</translation>
    </message>
    <message>
        <source>Detail brush thin glazing</source>
        <translation>Detail brush thin glazing</translation>
    </message>
    <message>
        <source>Dirty Noise</source>
        <translation>Dirty Noise</translation>
    </message>
    <message>
        <source>Dirty Transparent sk</source>
        <translation>Dirty Transparent sk</translation>
    </message>
    <message>
        <source>Dissolver</source>
        <translation>Dissolver</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Eraser</translation>
    </message>
    <message>
        <source>Extreme round l</source>
        <translation>Extreme round l</translation>
    </message>
    <message>
        <source>Fan 1</source>
        <translation>Fan 1</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Fill</translation>
    </message>
    <message>
        <source>Fill c</source>
        <translation>Fill c</translation>
    </message>
    <message>
        <source>Flat bar l</source>
        <translation>Flat bar l</translation>
    </message>
    <message>
        <source>Flat2 1</source>
        <translation>Flat2 1</translation>
    </message>
    <message>
        <source>Flight Feathers</source>
        <translation>Flight Feathers</translation>
    </message>
    <message>
        <source>Fount offset 1</source>
        <translation>Fount offset 1</translation>
    </message>
    <message>
        <source>Fountain SF 1</source>
        <translation>Fountain SF 1</translation>
    </message>
    <message>
        <source>Fur</source>
        <translation>Fur</translation>
    </message>
    <message>
        <source>Glow</source>
        <translation>Glow</translation>
    </message>
    <message>
        <source>Glow Airbrush</source>
        <translation>Glow Airbrush</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grain</translation>
    </message>
    <message>
        <source>Grainy blending</source>
        <translation>Grainy blending</translation>
    </message>
    <message>
        <source>HalfTone 1</source>
        <translation>HalfTone 1</translation>
    </message>
    <message>
        <source>HalfToneCMY 1</source>
        <translation>HalfToneCMY 1</translation>
    </message>
    <message>
        <source>Hard Eraser</source>
        <translation>Hard Eraser</translation>
    </message>
    <message>
        <source>Hard blot</source>
        <translation>Hard blot</translation>
    </message>
    <message>
        <source>Hard sting</source>
        <translation>Hard sting</translation>
    </message>
    <message>
        <source>Imp blending</source>
        <translation>Imp blending</translation>
    </message>
    <message>
        <source>Imp details</source>
        <translation>Imp details</translation>
    </message>
    <message>
        <source>Impressionism</source>
        <translation>Impressionism</translation>
    </message>
    <message>
        <source>Ink blot</source>
        <translation>Ink blot</translation>
    </message>
    <message>
        <source>Ink eraser</source>
        <translation>Ink eraser</translation>
    </message>
    <message>
        <source>Ink slow s</source>
        <translation>Ink slow s</translation>
    </message>
    <message>
        <source>Ink slowline s</source>
        <translation>Ink slowline s</translation>
    </message>
    <message>
        <source>Inkster l</source>
        <translation>Inkster l</translation>
    </message>
    <message>
        <source>Irregular ink</source>
        <translation>Irregular ink</translation>
    </message>
    <message>
        <source>Kabura</source>
        <translation>Kabura</translation>
    </message>
    <message>
        <source>Kneaded eraser</source>
        <translation>Kneaded eraser</translation>
    </message>
    <message>
        <source>Kneaded eraser large</source>
        <translation>Kneaded eraser large</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>Knife</translation>
    </message>
    <message>
        <source>Large hard eraser</source>
        <translation>Large hard eraser</translation>
    </message>
    <message>
        <source>Large watercolor fringe</source>
        <translation>Large watercolor fringe</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Leaves</translation>
    </message>
    <message>
        <source>Liner</source>
        <translation>Liner</translation>
    </message>
    <message>
        <source>Long grass</source>
        <translation>Long grass</translation>
    </message>
    <message>
        <source>Marker 01</source>
        <translation>Marker 01</translation>
    </message>
    <message>
        <source>Marker 05</source>
        <translation>Marker 05</translation>
    </message>
    <message>
        <source>Marker fat</source>
        <translation>Marker fat</translation>
    </message>
    <message>
        <source>Marker small</source>
        <translation>Marker small</translation>
    </message>
    <message>
        <source>Modelling</source>
        <translation>Modelling</translation>
    </message>
    <message>
        <source>Modelling2</source>
        <translation>Modelling2</translation>
    </message>
    <message>
        <source>Oil 01 clean</source>
        <translation>Oil 01 clean</translation>
    </message>
    <message>
        <source>Oil 01 paint</source>
        <translation>Oil 01 paint</translation>
    </message>
    <message>
        <source>Oil 03 clean</source>
        <translation>Oil 03 clean</translation>
    </message>
    <message>
        <source>Oil 03 paint</source>
        <translation>Oil 03 paint</translation>
    </message>
    <message>
        <source>Oil 06 clean</source>
        <translation>Oil 06 clean</translation>
    </message>
    <message>
        <source>Oil 06 paint</source>
        <translation>Oil 06 paint</translation>
    </message>
    <message>
        <source>Oil mop</source>
        <translation>Oil mop</translation>
    </message>
    <message>
        <source>Only water fringe</source>
        <translation>Only water fringe</translation>
    </message>
    <message>
        <source>P. Shade</source>
        <translation>P. Shade</translation>
    </message>
    <message>
        <source>Paint barrr sm</source>
        <translation>Paint barrr sm</translation>
    </message>
    <message>
        <source>Paint radius 2 sm</source>
        <translation>Paint radius 2 sm</translation>
    </message>
    <message>
        <source>Paint sm</source>
        <translation>Paint sm</translation>
    </message>
    <message>
        <source>Particules 3</source>
        <translation>Particules 3</translation>
    </message>
    <message>
        <source>Particules eraser</source>
        <translation>Particules eraser</translation>
    </message>
    <message>
        <source>Pastel 1</source>
        <translation>Pastel 1</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pen</translation>
    </message>
    <message>
        <source>Pen note</source>
        <translation>Pen note</translation>
    </message>
    <message>
        <source>PenBrush</source>
        <translation>PenBrush</translation>
    </message>
    <message>
        <source>Pencil 2b</source>
        <translation>Pencil 2b</translation>
    </message>
    <message>
        <source>Pencil 8b</source>
        <translation>Pencil 8b</translation>
    </message>
    <message>
        <source>Pencil Left Handed</source>
        <translation>Pencil Left Handed</translation>
    </message>
    <message>
        <source>Pick and drag</source>
        <translation>Pick and drag</translation>
    </message>
    <message>
        <source>Pixel hardink</source>
        <translation>Pixel hardink</translation>
    </message>
    <message>
        <source>Pixelblocking</source>
        <translation>Pixelblocking</translation>
    </message>
    <message>
        <source>Pointy ink</source>
        <translation>Pointy ink</translation>
    </message>
    <message>
        <source>Posterizer</source>
        <translation>Posterizer</translation>
    </message>
    <message>
        <source>Puantilism</source>
        <translation>Puantilism</translation>
    </message>
    <message>
        <source>Puantilism2</source>
        <translation>Puantilism2</translation>
    </message>
    <message>
        <source>RS blendOP</source>
        <translation>RS blendOP</translation>
    </message>
    <message>
        <source>Rigger brush</source>
        <translation>Rigger brush</translation>
    </message>
    <message>
        <source>Rigger brush thin</source>
        <translation>Rigger brush thin</translation>
    </message>
    <message>
        <source>Rough</source>
        <translation>Rough</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Round 1</source>
        <translation>Round 1</translation>
    </message>
    <message>
        <source>Round Bl</source>
        <translation>Round Bl</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Rounded</translation>
    </message>
    <message>
        <source>Sewing</source>
        <translation>Sewing</translation>
    </message>
    <message>
        <source>Short grass</source>
        <translation>Short grass</translation>
    </message>
    <message>
        <source>Sketch 1</source>
        <translation>Sketch 1</translation>
    </message>
    <message>
        <source>Sketcher2 sk</source>
        <translation>Sketcher2 sk</translation>
    </message>
    <message>
        <source>Slow ink</source>
        <translation>Slow ink</translation>
    </message>
    <message>
        <source>Small blot</source>
        <translation>Small blot</translation>
    </message>
    <message>
        <source>Smear</source>
        <translation>Smear</translation>
    </message>
    <message>
        <source>Smear sm</source>
        <translation>Smear sm</translation>
    </message>
    <message>
        <source>Smudge + paint</source>
        <translation>Smudge + paint</translation>
    </message>
    <message>
        <source>Smudge ink(0.7) sm</source>
        <translation>Smudge ink(0.7) sm</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Soft</translation>
    </message>
    <message>
        <source>Soft Eraser</source>
        <translation>Soft Eraser</translation>
    </message>
    <message>
        <source>Soft dip pen</source>
        <translation>Soft dip pen</translation>
    </message>
    <message>
        <source>Soft irregular</source>
        <translation>Soft irregular</translation>
    </message>
    <message>
        <source>Spaced blot</source>
        <translation>Spaced blot</translation>
    </message>
    <message>
        <source>Speed blot</source>
        <translation>Speed blot</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>Splash</translation>
    </message>
    <message>
        <source>Splatter 02</source>
        <translation>Splatter 02</translation>
    </message>
    <message>
        <source>Splatter 04</source>
        <translation>Splatter 04</translation>
    </message>
    <message>
        <source>Sponge smudging</source>
        <translation>Sponge smudging</translation>
    </message>
    <message>
        <source>Spray</source>
        <translation>Spray</translation>
    </message>
    <message>
        <source>Spray2</source>
        <translation>Spray2</translation>
    </message>
    <message>
        <source>Subtle pencil</source>
        <translation>Subtle pencil</translation>
    </message>
    <message>
        <source>Tail Feathers</source>
        <translation>Tail Feathers</translation>
    </message>
    <message>
        <source>Tail Feathers2</source>
        <translation>Tail Feathers2</translation>
    </message>
    <message>
        <source>Texture 03</source>
        <translation>Texture 03</translation>
    </message>
    <message>
        <source>Texture 06</source>
        <translation>Texture 06</translation>
    </message>
    <message>
        <source>Texture 12</source>
        <translation>Texture 12</translation>
    </message>
    <message>
        <source>Textured ink</source>
        <translation>Textured ink</translation>
    </message>
    <message>
        <source>Thin Pen</source>
        <translation>Thin Pen</translation>
    </message>
    <message>
        <source>Thin hard eraser</source>
        <translation>Thin hard eraser</translation>
    </message>
    <message>
        <source>Thin watercolor</source>
        <translation>Thin watercolor</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>Water 01</source>
        <translation>Water 01</translation>
    </message>
    <message>
        <source>Water 02</source>
        <translation>Water 02</translation>
    </message>
    <message>
        <source>Water 05</source>
        <translation>Water 05</translation>
    </message>
    <message>
        <source>Water 06</source>
        <translation>Water 06</translation>
    </message>
    <message>
        <source>Watercolor 02 paint</source>
        <translation>Watercolor 02 paint</translation>
    </message>
    <message>
        <source>Watercolor 02 water</source>
        <translation>Watercolor 02 water</translation>
    </message>
    <message>
        <source>Watercolor expressive</source>
        <translation>Watercolor expressive</translation>
    </message>
    <message>
        <source>Watercolor glazing</source>
        <translation>Watercolor glazing</translation>
    </message>
    <message>
        <source>WateryFlatbrush</source>
        <translation>WateryFlatbrush</translation>
    </message>
    <message>
        <source>Wet Direction</source>
        <translation>Wet Direction</translation>
    </message>
    <message>
        <source>Wet knife</source>
        <translation>Wet knife</translation>
    </message>
    <message>
        <source>Wet paint sm</source>
        <translation>Wet paint sm</translation>
    </message>
    <message>
        <source>Wet round</source>
        <translation>Wet round</translation>
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
    <name>moyun::ui::CanvasActions</name>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Select nothing</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>Invert the selection</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Fill</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Mirror the picture</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Turn the picture</translation>
    </message>
    <message>
        <source>Mirror the layer</source>
        <translation>Mirror the layer</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Pasted picture</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>There is no picture to paste.</translation>
    </message>
    <message>
        <source>Copy a picture, or a file with one, first.</source>
        <translation>Copy a picture, or a file with one, first.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasDialogs</name>
    <message>
        <source>Canvas size</source>
        <translation>Canvas size</translation>
    </message>
    <message>
        <source>Scale the picture</source>
        <translation>Scale the picture</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasEdits</name>
    <message>
        <source>That cannot be done here.</source>
        <translation>That cannot be done here.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasExportDialog</name>
    <message>
        <source>Give the file a name.</source>
        <translation>Give the file a name.</translation>
    </message>
    <message>
        <source>The name has to end in .png, .jpg, .webp, .tif or .ora.</source>
        <translation>The name has to end in .png, .jpg, .webp, .tif or .ora.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>There is no folder &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>This file exists and will be replaced.</translation>
    </message>
    <message>
        <source>JPEG knows no transparency: the background becomes white.</source>
        <translation>JPEG knows no transparency: the background becomes white.</translation>
    </message>
    <message>
        <source>All layers are kept, at full size.</source>
        <translation>All layers are kept, at full size.</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, about %2</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Export the picture</translation>
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
        <source>OpenRaster, with all layers</source>
        <translation>OpenRaster, with all layers</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Higher is truer and larger</source>
        <translation>Higher is truer and larger</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>How large the picture becomes</source>
        <translation>How large the picture becomes</translation>
    </message>
    <message>
        <source>Keep transparency</source>
        <translation>Keep transparency</translation>
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
</context>
<context>
    <name>moyun::ui::CanvasFileDialog</name>
    <message>
        <source>Pictures (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)</source>
        <translation>Pictures (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)</translation>
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
        <source>Put a picture in as a layer</source>
        <translation>Put a picture in as a layer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasPage</name>
    <message>
        <source>Layout of the panels</source>
        <translation>Layout of the panels</translation>
    </message>
    <message>
        <source>Layout of the panels: save it, bring it back</source>
        <translation>Layout of the panels: save it, bring it back</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Brushes</source>
        <translation>Brushes</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Dropped picture</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Paint</translation>
    </message>
    <message>
        <source>Colours, brushes and layers</source>
        <translation>Colours, brushes and layers</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>The whole picture and a reference picture</source>
        <translation>The whole picture and a reference picture</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>See the picture in the manner of a painting while you paint</source>
        <translation>See the picture in the manner of a painting while you paint</translation>
    </message>
    <message>
        <source>on the mask</source>
        <translation>on the mask</translation>
    </message>
    <message>
        <source>On the mask the brush shows the layer; the eraser, or Alt, hides it</source>
        <translation>On the mask the brush shows the layer; the eraser, or Alt, hides it</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasSizeDialog</name>
    <message>
        <source>What lies outside is kept, and comes back when the canvas grows again.</source>
        <translation>What lies outside is kept, and comes back when the canvas grows again.</translation>
    </message>
    <message>
        <source>Canvas size</source>
        <translation>Canvas size</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Position of the picture</source>
        <translation>Position of the picture</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Width in pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Height in pixels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasTextDialog</name>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Put it there</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write here…</source>
        <translation>Write here…</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Font</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>From top to bottom, columns from right to left</source>
        <translation>From top to bottom, columns from right to left</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write onto the picture</source>
        <translation>Write onto the picture</translation>
    </message>
    <message>
        <source>The text becomes a layer of its own, in the colour in hand.</source>
        <translation>The text becomes a layer of its own, in the colour in hand.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>The wheel zooms, the middle button or Space pans, Tab held shows the picture without live style.</source>
        <translation>The wheel zooms, the middle button or Space pans, Tab held shows the picture without live style.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasWelcome</name>
    <message>
        <source>Start a picture</source>
        <translation>Start a picture</translation>
    </message>
    <message>
        <source>New picture…</source>
        <translation>New picture…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>A sample</translation>
    </message>
    <message>
        <source>Choose size and background</source>
        <translation>Choose size and background</translation>
    </message>
    <message>
        <source>A picture, or an OpenRaster file with its layers</source>
        <translation>A picture, or an OpenRaster file with its layers</translation>
    </message>
    <message>
        <source>A photograph of a lake to paint over and to try styles on</source>
        <translation>A photograph of a lake to paint over and to try styles on</translation>
    </message>
    <message>
        <source>Or close this and paint: B is the brush, E the eraser, [ and ] make it smaller and larger, Ctrl picks a colour, Space moves the picture, the wheel zooms. Pictures can be dropped here.</source>
        <translation>Or close this and paint: B is the brush, E the eraser, [ and ] make it smaller and larger, Ctrl picks a colour, Space moves the picture, the wheel zooms. Pictures can be dropped here.</translation>
    </message>
    <message>
        <source>Close, and paint</source>
        <translation>Close, and paint</translation>
    </message>
    <message>
        <source>Recent work</source>
        <translation>Recent work</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CanvasWorkspace</name>
    <message>
        <source>New &amp;picture…</source>
        <translation>New &amp;picture…</translation>
    </message>
    <message>
        <source>Put a picture &amp;in as a layer…</source>
        <translation>Put a picture &amp;in as a layer…</translation>
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
        <source>Cop&amp;y of all layers</source>
        <translation>Cop&amp;y of all layers</translation>
    </message>
    <message>
        <source>&amp;Paste as a layer</source>
        <translation>&amp;Paste as a layer</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>C&amp;lear</translation>
    </message>
    <message>
        <source>&amp;Fill with the colour</source>
        <translation>&amp;Fill with the colour</translation>
    </message>
    <message>
        <source>Fill with the &amp;second colour</source>
        <translation>Fill with the &amp;second colour</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>Select &amp;nothing</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>&amp;Invert the selection</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Fit</translation>
    </message>
    <message>
        <source>Turn the view &amp;left</source>
        <translation>Turn the view &amp;left</translation>
    </message>
    <message>
        <source>Turn the view &amp;right</source>
        <translation>Turn the view &amp;right</translation>
    </message>
    <message>
        <source>View &amp;upright</source>
        <translation>View &amp;upright</translation>
    </message>
    <message>
        <source>&amp;Mirror the view</source>
        <translation>&amp;Mirror the view</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panels</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation>Lar&amp;ger brush</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <translation>S&amp;maller brush</translation>
    </message>
    <message>
        <source>S&amp;wap the colours</source>
        <translation>S&amp;wap the colours</translation>
    </message>
    <message>
        <source>&amp;Black and white</source>
        <translation>&amp;Black and white</translation>
    </message>
    <message>
        <source>&amp;New layer</source>
        <translation>&amp;New layer</translation>
    </message>
    <message>
        <source>&amp;Duplicate the layer</source>
        <translation>&amp;Duplicate the layer</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>&amp;Merge down</source>
        <translation>&amp;Merge down</translation>
    </message>
    <message>
        <source>&amp;Flatten the picture</source>
        <translation>&amp;Flatten the picture</translation>
    </message>
    <message>
        <source>Delete the &amp;layer</source>
        <translation>Delete the &amp;layer</translation>
    </message>
    <message>
        <source>&amp;Raise the layer</source>
        <translation>&amp;Raise the layer</translation>
    </message>
    <message>
        <source>L&amp;ower the layer</source>
        <translation>L&amp;ower the layer</translation>
    </message>
    <message>
        <source>Go to the layer &amp;above</source>
        <translation>Go to the layer &amp;above</translation>
    </message>
    <message>
        <source>Go to the layer &amp;below</source>
        <translation>Go to the layer &amp;below</translation>
    </message>
    <message>
        <source>Mirror the layer side&amp;ways</source>
        <translation>Mirror the layer side&amp;ways</translation>
    </message>
    <message>
        <source>Mirror the layer &amp;upside down</source>
        <translation>Mirror the layer &amp;upside down</translation>
    </message>
    <message>
        <source>Mirror the picture &amp;sideways</source>
        <translation>Mirror the picture &amp;sideways</translation>
    </message>
    <message>
        <source>Mirror the picture u&amp;pside down</source>
        <translation>Mirror the picture u&amp;pside down</translation>
    </message>
    <message>
        <source>Turn the picture to the l&amp;eft</source>
        <translation>Turn the picture to the l&amp;eft</translation>
    </message>
    <message>
        <source>Turn the picture to the r&amp;ight</source>
        <translation>Turn the picture to the r&amp;ight</translation>
    </message>
    <message>
        <source>&amp;Canvas size…</source>
        <translation>&amp;Canvas size…</translation>
    </message>
    <message>
        <source>Sc&amp;ale the picture…</source>
        <translation>Sc&amp;ale the picture…</translation>
    </message>
    <message>
        <source>This layer cannot be painted on.</source>
        <translation>This layer cannot be painted on.</translation>
    </message>
    <message>
        <source>Live style</source>
        <translation>Live style</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Picture</translation>
    </message>
    <message>
        <source>Open pict&amp;ure…</source>
        <translation>Open pict&amp;ure…</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ChordLane</name>
    <message>
        <source>Chords</source>
        <translation>Chords</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>Chord</translation>
    </message>
    <message>
        <source>Cm7, V7 …</source>
        <translation>Cm7, V7 …</translation>
    </message>
    <message>
        <source>Click to change the chord, drag to move it, right button: delete</source>
        <translation>Click to change the chord, drag to move it, right button: delete</translation>
    </message>
    <message>
        <source>Click to write a chord here</source>
        <translation>Click to write a chord here</translation>
    </message>
    <message>
        <source>Move chord</source>
        <translation>Move chord</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Delete chord</source>
        <translation>Delete chord</translation>
    </message>
    <message>
        <source>Chord %1</source>
        <translation>Chord %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no chord. Write a symbol such as Am7 or C/E, or a numeral such as V7.</source>
        <translation>&quot;%1&quot; is no chord. Write a symbol such as Am7 or C/E, or a numeral such as V7.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ColourPair</name>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>The colour and the second colour. Click to choose, below to swap (X); D: black and white</source>
        <translation>The colour and the second colour. Click to choose, below to swap (X); D: black and white</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Second colour</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ColourPalette</name>
    <message>
        <source>Chinese pigments</source>
        <translation>Chinese pigments</translation>
    </message>
    <message>
        <source>Burnt ink</source>
        <translation>Burnt ink</translation>
    </message>
    <message>
        <source>Thick ink</source>
        <translation>Thick ink</translation>
    </message>
    <message>
        <source>Heavy ink</source>
        <translation>Heavy ink</translation>
    </message>
    <message>
        <source>Light ink</source>
        <translation>Light ink</translation>
    </message>
    <message>
        <source>Clear ink</source>
        <translation>Clear ink</translation>
    </message>
    <message>
        <source>Shell white</source>
        <translation>Shell white</translation>
    </message>
    <message>
        <source>Indigo (huaqing)</source>
        <translation>Indigo (huaqing)</translation>
    </message>
    <message>
        <source>Azurite (shiqing)</source>
        <translation>Azurite (shiqing)</translation>
    </message>
    <message>
        <source>Third azurite</source>
        <translation>Third azurite</translation>
    </message>
    <message>
        <source>Pale azurite</source>
        <translation>Pale azurite</translation>
    </message>
    <message>
        <source>Malachite (shilü)</source>
        <translation>Malachite (shilü)</translation>
    </message>
    <message>
        <source>Third malachite</source>
        <translation>Third malachite</translation>
    </message>
    <message>
        <source>Pale malachite</source>
        <translation>Pale malachite</translation>
    </message>
    <message>
        <source>Sap green</source>
        <translation>Sap green</translation>
    </message>
    <message>
        <source>Grass green</source>
        <translation>Grass green</translation>
    </message>
    <message>
        <source>Gamboge (tenghuang)</source>
        <translation>Gamboge (tenghuang)</translation>
    </message>
    <message>
        <source>Orpiment (shihuang)</source>
        <translation>Orpiment (shihuang)</translation>
    </message>
    <message>
        <source>Realgar (xionghuang)</source>
        <translation>Realgar (xionghuang)</translation>
    </message>
    <message>
        <source>Light cinnabar (zhubiao)</source>
        <translation>Light cinnabar (zhubiao)</translation>
    </message>
    <message>
        <source>Cinnabar (zhusha)</source>
        <translation>Cinnabar (zhusha)</translation>
    </message>
    <message>
        <source>Eosin red (shuhong)</source>
        <translation>Eosin red (shuhong)</translation>
    </message>
    <message>
        <source>Rouge (yanzhi)</source>
        <translation>Rouge (yanzhi)</translation>
    </message>
    <message>
        <source>Lac purple (zikuang)</source>
        <translation>Lac purple (zikuang)</translation>
    </message>
    <message>
        <source>Red ochre (zheshi)</source>
        <translation>Red ochre (zheshi)</translation>
    </message>
    <message>
        <source>Umber</source>
        <translation>Umber</translation>
    </message>
    <message>
        <source>Shell gold</source>
        <translation>Shell gold</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Silver</translation>
    </message>
    <message>
        <source>Raw silk</source>
        <translation>Raw silk</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>Essentials</translation>
    </message>
    <message>
        <source>White</source>
        <translation>White</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Light grey</translation>
    </message>
    <message>
        <source>Warm grey</source>
        <translation>Warm grey</translation>
    </message>
    <message>
        <source>Cool grey</source>
        <translation>Cool grey</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Dark grey</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>Lemon yellow</source>
        <translation>Lemon yellow</translation>
    </message>
    <message>
        <source>Cadmium yellow</source>
        <translation>Cadmium yellow</translation>
    </message>
    <message>
        <source>Cadmium orange</source>
        <translation>Cadmium orange</translation>
    </message>
    <message>
        <source>Cadmium red</source>
        <translation>Cadmium red</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Crimson</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Magenta violet</source>
        <translation>Magenta violet</translation>
    </message>
    <message>
        <source>Dioxazine violet</source>
        <translation>Dioxazine violet</translation>
    </message>
    <message>
        <source>Ultramarine</source>
        <translation>Ultramarine</translation>
    </message>
    <message>
        <source>Cobalt blue</source>
        <translation>Cobalt blue</translation>
    </message>
    <message>
        <source>Cerulean</source>
        <translation>Cerulean</translation>
    </message>
    <message>
        <source>Phthalo turquoise</source>
        <translation>Phthalo turquoise</translation>
    </message>
    <message>
        <source>Viridian</source>
        <translation>Viridian</translation>
    </message>
    <message>
        <source>Olive green</source>
        <translation>Olive green</translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation>Leaf green</translation>
    </message>
    <message>
        <source>Yellow ochre</source>
        <translation>Yellow ochre</translation>
    </message>
    <message>
        <source>Raw sienna</source>
        <translation>Raw sienna</translation>
    </message>
    <message>
        <source>Burnt sienna</source>
        <translation>Burnt sienna</translation>
    </message>
    <message>
        <source>Burnt umber</source>
        <translation>Burnt umber</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Light skin</translation>
    </message>
    <message>
        <source>Middle skin</source>
        <translation>Middle skin</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Dark skin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a GIMP palette.</source>
        <translation>&quot;%1&quot; is not a GIMP palette.</translation>
    </message>
    <message>
        <source>Choose a file ending in .gpl.</source>
        <translation>Choose a file ending in .gpl.</translation>
    </message>
    <message>
        <source>The palette &quot;%1&quot; is too large.</source>
        <translation>The palette &quot;%1&quot; is too large.</translation>
    </message>
    <message>
        <source>A palette file may have 256 KiB.</source>
        <translation>A palette file may have 256 KiB.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>There is no file &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>&quot;%1&quot; cannot be read: %2.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ColourPanel</name>
    <message>
        <source>The palette could not be loaded</source>
        <translation>The palette could not be loaded</translation>
    </message>
    <message>
        <source>&amp;Load a GIMP palette…</source>
        <translation>&amp;Load a GIMP palette…</translation>
    </message>
    <message>
        <source>&amp;Remove this palette</source>
        <translation>&amp;Remove this palette</translation>
    </message>
    <message>
        <source>Load a palette</source>
        <translation>Load a palette</translation>
    </message>
    <message>
        <source>GIMP palettes (*.gpl)</source>
        <translation>GIMP palettes (*.gpl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Colour in hexadecimal digits</source>
        <translation>Colour in hexadecimal digits</translation>
    </message>
    <message>
        <source>Red, green and blue as hexadecimal digits: #RRGGBB</source>
        <translation>Red, green and blue as hexadecimal digits: #RRGGBB</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Wheel</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Sliders</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Show or hide: %1</translation>
    </message>
    <message>
        <source>Add the colour to my colours</source>
        <translation>Add the colour to my colours</translation>
    </message>
    <message>
        <source>More about palettes</source>
        <translation>More about palettes</translation>
    </message>
    <message>
        <source>Colours of the palette</source>
        <translation>Colours of the palette</translation>
    </message>
    <message>
        <source>Colours used last</source>
        <translation>Colours used last</translation>
    </message>
    <message>
        <source>No colour yet. + puts the one in hand here; Ctrl+click takes one out.</source>
        <translation>No colour yet. + puts the one in hand here; Ctrl+click takes one out.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
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
        <translation>Hue, saturation, value</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Red, green, blue</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Hue</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
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
        <translation>First colour %1, second colour %2: swap</translation>
    </message>
    <message>
        <source>First and second colour. Click to swap them (X).</source>
        <translation>First and second colour. Click to swap them (X).</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ColourWheel</name>
    <message>
        <source>Colour wheel</source>
        <translation>Colour wheel</translation>
    </message>
    <message>
        <source>Hue %1°, saturation %2 %, value %3 %. Arrow keys change saturation and value, Page up and Page down the hue.</source>
        <translation>Hue %1°, saturation %2 %, value %3 %. Arrow keys change saturation and value, Page up and Page down the hue.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CompareTakesDialog</name>
    <message>
        <source>Compare takes</source>
        <translation>Compare takes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Apply the left one</source>
        <translation>Apply the left one</translation>
    </message>
    <message>
        <source>Apply the right one</source>
        <translation>Apply the right one</translation>
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
        <source>Drop a picture here, paste one, or open one with Ctrl+Alt+O</source>
        <translation>Drop a picture here, paste one, or open one with Ctrl+Alt+O</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ComposePanel</name>
    <message>
        <source>The music model is being loaded…</source>
        <translation>The music model is being loaded…</translation>
    </message>
    <message numerus="yes">
        <source>Compose %n take(s)</source>
        <translation>
            <numerusform>Compose one take</numerusform>
            <numerusform>Compose %n takes</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Composing…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>The same with the next seeds (Ctrl+Shift+Enter)</source>
        <translation>The same with the next seeds (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Compose (Ctrl+Enter)</source>
        <translation>Compose (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Stop composing</source>
        <translation>Stop composing</translation>
    </message>
    <message>
        <source>Stop composing (Esc)</source>
        <translation>Stop composing (Esc)</translation>
    </message>
    <message>
        <source>How far composing is</source>
        <translation>How far composing is</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Piece</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>Takes and seed</source>
        <translation>Takes and seed</translation>
    </message>
    <message>
        <source>Clean up afterwards</source>
        <translation>Clean up afterwards</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Fold or unfold</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ControllerHead</name>
    <message>
        <source>Controller: %1</source>
        <translation>Controller: %1</translation>
    </message>
    <message>
        <source>Choose a controller</source>
        <translation>Choose a controller</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ControllerLane</name>
    <message>
        <source>Controller: %1</source>
        <translation>Controller: %1</translation>
    </message>
    <message>
        <source>Drag to hold the pedal · right button: take away</source>
        <translation>Drag to hold the pedal · right button: take away</translation>
    </message>
    <message>
        <source>Drag to write values · Shift: a straight ramp · right button: take away</source>
        <translation>Drag to write values · Shift: a straight ramp · right button: take away</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Value %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>Draw %1</translation>
    </message>
</context>
<context>
    <name>moyun::ui::CountSection</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>Number of takes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed of the first take</source>
        <translation>Seed of the first take</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Another seed</translation>
    </message>
    <message>
        <source>The same seed and wishes give the same takes.</source>
        <translation>The same seed and wishes give the same takes.</translation>
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
    <name>moyun::ui::FileDialog</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>moyun::ui::FileDialogLook</name>
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
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>moyun::ui::FileIcons</name>
    <message>
        <source>Project</source>
        <translation type="unfinished">Project</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">Picture</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished">Music</translation>
    </message>
    <message>
        <source>SoundFont</source>
        <translation type="unfinished">SoundFont</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished">Palette</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">File</translation>
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
    <message>
        <source>Mood of the painting</source>
        <translation>Mood of the painting</translation>
    </message>
</context>
<context>
    <name>moyun::ui::InstrumentPicker</name>
    <message>
        <source>Find an instrument</source>
        <translation>Find an instrument</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
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
    <name>moyun::ui::JobsQuestion</name>
    <message>
        <source>Stop what is under way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) would stop, and leave nothing behind:</source>
        <translation>
            <numerusform>%n job would stop, and leave nothing behind:</numerusform>
            <numerusform>%n jobs would stop, and leave nothing behind:</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moyun::ui::KeyboardStrip</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Click to hear a key, Shift and click selects all its notes</source>
        <translation>Click to hear a key, Shift and click selects all its notes</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LayerActions</name>
    <message>
        <source>Layer 1</source>
        <translation>Layer 1</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Add layer</translation>
    </message>
    <message>
        <source>Group 1</source>
        <translation>Group 1</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Add group</translation>
    </message>
    <message>
        <source>Group layers</source>
        <translation>Group layers</translation>
    </message>
    <message>
        <source>Ungroup layers</source>
        <translation>Ungroup layers</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>Duplicate layer</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>Delete layer</translation>
    </message>
    <message>
        <source>Move layer up</source>
        <translation>Move layer up</translation>
    </message>
    <message>
        <source>Move layer down</source>
        <translation>Move layer down</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>Move layer</translation>
    </message>
    <message>
        <source>Merge group</source>
        <translation>Merge group</translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation>Merge down</translation>
    </message>
    <message>
        <source>Merge what is visible</source>
        <translation>Merge what is visible</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Flatten the picture</source>
        <translation>Flatten the picture</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Add mask</source>
        <translation>Add mask</translation>
    </message>
    <message>
        <source>Apply mask</source>
        <translation>Apply mask</translation>
    </message>
    <message>
        <source>Remove mask</source>
        <translation>Remove mask</translation>
    </message>
    <message>
        <source>Rename layer</source>
        <translation>Rename layer</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>Show layer</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>Hide layer</translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation>Lock layer</translation>
    </message>
    <message>
        <source>Unlock layer</source>
        <translation>Unlock layer</translation>
    </message>
    <message>
        <source>Lock transparency</source>
        <translation>Lock transparency</translation>
    </message>
    <message>
        <source>Unlock transparency</source>
        <translation>Unlock transparency</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>Blending</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacity</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LayerDelegate</name>
    <message>
        <source>Name of the layer</source>
        <translation>Name of the layer</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LayerModel</name>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>style layer</source>
        <translation>style layer</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>transparency locked</source>
        <translation>transparency locked</translation>
    </message>
    <message>
        <source>with a mask</source>
        <translation>with a mask</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LayersPanel</name>
    <message>
        <source>Remove the mask</source>
        <translation>Remove the mask</translation>
    </message>
    <message>
        <source>Add a mask of what is selected</source>
        <translation>Add a mask of what is selected</translation>
    </message>
    <message>
        <source>Merge the layers of the group</source>
        <translation>Merge the layers of the group</translation>
    </message>
    <message>
        <source>Merge with the layer below</source>
        <translation>Merge with the layer below</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>Change the &amp;style…</source>
        <translation>Change the &amp;style…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Move d&amp;own</translation>
    </message>
    <message>
        <source>Un&amp;group</source>
        <translation>Un&amp;group</translation>
    </message>
    <message>
        <source>Put into a &amp;group</source>
        <translation>Put into a &amp;group</translation>
    </message>
    <message>
        <source>&amp;Apply the mask</source>
        <translation>&amp;Apply the mask</translation>
    </message>
    <message>
        <source>Remove the mas&amp;k</source>
        <translation>Remove the mas&amp;k</translation>
    </message>
    <message>
        <source>Add a mas&amp;k of what is selected</source>
        <translation>Add a mas&amp;k of what is selected</translation>
    </message>
    <message>
        <source>&amp;Merge the group</source>
        <translation>&amp;Merge the group</translation>
    </message>
    <message>
        <source>&amp;Merge down</source>
        <translation>&amp;Merge down</translation>
    </message>
    <message>
        <source>Merge what is &amp;visible</source>
        <translation>Merge what is &amp;visible</translation>
    </message>
    <message>
        <source>&amp;Flatten the picture</source>
        <translation>&amp;Flatten the picture</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>D&amp;elete</translation>
    </message>
    <message>
        <source>Lock the layer</source>
        <translation>Lock the layer</translation>
    </message>
    <message>
        <source>Lock transparency: painting changes colours alone</source>
        <translation>Lock transparency: painting changes colours alone</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacity</translation>
    </message>
    <message>
        <source>Opacity of the layer. A double click makes it whole again.</source>
        <translation>Opacity of the layer. A double click makes it whole again.</translation>
    </message>
    <message>
        <source>Opacity in percent</source>
        <translation>Opacity in percent</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Add a layer</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Add a group</translation>
    </message>
    <message>
        <source>Duplicate the layer</source>
        <translation>Duplicate the layer</translation>
    </message>
    <message>
        <source>More about layers</source>
        <translation>More about layers</translation>
    </message>
    <message>
        <source>Delete the layer</source>
        <translation>Delete the layer</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>This mask cannot be painted on.</source>
        <translation>This mask cannot be painted on.</translation>
    </message>
    <message>
        <source>&amp;Paint on the mask</source>
        <translation>&amp;Paint on the mask</translation>
    </message>
    <message>
        <source>Paint on the mask: the brush shows the layer, the eraser hides it</source>
        <translation>Paint on the mask: the brush shows the layer, the eraser hides it</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LayoutNameDialog</name>
    <message>
        <source>One of this name exists and will be replaced.</source>
        <translation>One of this name exists and will be replaced.</translation>
    </message>
    <message>
        <source>Which panels are shown and open, in which order.</source>
        <translation>Which panels are shown and open, in which order.</translation>
    </message>
    <message>
        <source>Save the panel layout</source>
        <translation>Save the panel layout</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name of the layout</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LeftProjectRow</name>
    <message>
        <source>Last edit: %1</source>
        <translation>Last edit: %1</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>It cannot be read: %1</translation>
    </message>
    <message>
        <source>It was never saved.</source>
        <translation>It was never saved.</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>The file was saved: %1</translation>
    </message>
    <message>
        <source>Its file is no longer there.</source>
        <translation>Its file is no longer there.</translation>
    </message>
    <message>
        <source>Closed without saving. Kept until: %1</source>
        <translation>Closed without saving. Kept until: %1</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recover</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>Recover %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Delete the left work on %1</source>
        <translation>Delete the left work on %1</translation>
    </message>
    <message>
        <source>Gone for good?</source>
        <translation>Gone for good?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>A project that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays where it is until you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moyun::ui::LetteringDialog</name>
    <message>
        <source>Colour of the ink</source>
        <translation>Colour of the ink</translation>
    </message>
    <message>
        <source>Poem</source>
        <translation>Poem</translation>
    </message>
    <message>
        <source>Letter the poem</source>
        <translation>Letter the poem</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Face of the characters</source>
        <translation>Face of the characters</translation>
    </message>
    <message>
        <source>Faces written by a brush come first. Debian has more of them: fonts-lxgw-wenkai, fonts-arphic-ukai</source>
        <translation>Faces written by a brush come first. Debian has more of them: fonts-lxgw-wenkai, fonts-arphic-ukai</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Ink</translation>
    </message>
    <message>
        <source>Choose the colour of the ink</source>
        <translation>Choose the colour of the ink</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>From top to bottom, columns from right to left</source>
        <translation>From top to bottom, columns from right to left</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>From left to right</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Height of the characters in pixels of the picture</source>
        <translation>Height of the characters in pixels of the picture</translation>
    </message>
    <message>
        <source>Between characters</source>
        <translation>Between characters</translation>
    </message>
    <message>
        <source>In percent of their size</source>
        <translation>In percent of their size</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Between columns</translation>
    </message>
    <message>
        <source>In percent of the size of the characters</source>
        <translation>In percent of the size of the characters</translation>
    </message>
    <message>
        <source>From the edge</source>
        <translation>From the edge</translation>
    </message>
    <message>
        <source>In percent of the picture&apos;s shorter side</source>
        <translation>In percent of the picture&apos;s shorter side</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Place in the picture</source>
        <translation>Place in the picture</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Punctuation</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Name in the seal</source>
        <translation>Name in the seal</translation>
    </message>
    <message>
        <source>up to four characters</source>
        <translation>up to four characters</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Write it</translation>
    </message>
    <message>
        <source>The picture shows it as it will be. It becomes a layer of its own, and the move tool (V) is taken up: drag it where you like.</source>
        <translation>The picture shows it as it will be. It becomes a layer of its own, and the move tool (V) is taken up: drag it where you like.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LogDialog</name>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 of %2 lines</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>This run</translation>
    </message>
    <message>
        <source>Earlier runs too</source>
        <translation>Earlier runs too</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Which lines</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Notices and above</source>
        <translation>Notices and above</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnings and errors</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Least level</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Search the log</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lines of the log</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copies the chosen lines, or all that are shown</source>
        <translation>Copies the chosen lines, or all that are shown</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Nothing was noted yet.</translation>
    </message>
    <message>
        <source>No line matches. Choose &quot;Everything&quot;, or a shorter search.</source>
        <translation>No line matches. Choose &quot;Everything&quot;, or a shorter search.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
</context>
<context>
    <name>moyun::ui::LyricsDialog</name>
    <message>
        <source>The beginning</source>
        <translation>The beginning</translation>
    </message>
    <message>
        <source>The first selected note</source>
        <translation>The first selected note</translation>
    </message>
    <message>
        <source>The chosen bars</source>
        <translation>The chosen bars</translation>
    </message>
    <message numerus="yes">
        <source>%n syllable(s) have a note.</source>
        <translation>
            <numerusform>%n syllable has a note.</numerusform>
            <numerusform>%n syllables have a note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find(s) none: the melody is too short.</source>
        <translation>
            <numerusform>%n finds none: the melody is too short.</numerusform>
            <numerusform>%n find none: the melody is too short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) after them have no text.</source>
        <translation>
            <numerusform>%n note after them has no text.</numerusform>
            <numerusform>%n notes after them have no text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Lyrics</translation>
    </message>
    <message>
        <source>Lyrics under the melody</source>
        <translation>Lyrics under the melody</translation>
    </message>
    <message>
        <source>One syllable a note: a Chinese character, or a syllable of an English word. Tied notes count once, rests do not count. Change the lines here as the melody wants them.</source>
        <translation>One syllable a note: a Chinese character, or a syllable of an English word. Tied notes count once, rests do not count. Change the lines here as the melody wants them.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Under the track</source>
        <translation>Under the track</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Where the text begins</source>
        <translation>Where the text begins</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Put it under the notes</source>
        <translation>Put it under the notes</translation>
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
        <source>Settin&amp;gs…</source>
        <translation>Settin&amp;gs…</translation>
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
        <source>Dark loo&amp;k</source>
        <translation>Dark loo&amp;k</translation>
    </message>
    <message>
        <source>Light loo&amp;k</source>
        <translation>Light loo&amp;k</translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <translation>Full scree&amp;n</translation>
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
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Moyun opens projects (.moyun), pictures (OpenRaster, PNG, JPEG, WebP, TIFF and BMP), texts (.txt) and scores (.mid, .musicxml and .mxl).</source>
        <translation>Moyun opens projects (.moyun), pictures (OpenRaster, PNG, JPEG, WebP, TIFF and BMP), texts (.txt) and scores (.mid, .musicxml and .mxl).</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>High &amp;contrast</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Next area</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>&amp;Previous area</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Log…</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>&amp;Takes of the project</source>
        <translation>&amp;Takes of the project</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>One job running</numerusform>
            <numerusform>%n jobs running</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moyun::ui::MannerSection</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>Free: the network chooses. Or write numerals, as i iv V i, or symbols, as Cm Fm G7 Cm; they are spread evenly.</source>
        <translation>Free: the network chooses. Or write numerals, as i iv V i, or symbols, as Cm Fm G7 Cm; they are spread evenly.</translation>
    </message>
    <message numerus="yes">
        <source>%n chord(s), spread evenly over the bars.</source>
        <translation>
            <numerusform>One chord over all bars.</numerusform>
            <numerusform>%n chords, spread evenly over the bars.</numerusform>
        </translation>
    </message>
    <message>
        <source>Manner of</source>
        <translation>Manner of</translation>
    </message>
    <message>
        <source>In the manner of</source>
        <translation>In the manner of</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>Chords</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Keep to the key</source>
        <translation>Keep to the key</translation>
    </message>
    <message>
        <source>No note outside the scale of the key begins</source>
        <translation>No note outside the scale of the key begins</translation>
    </message>
    <message>
        <source>How daring</source>
        <translation>How daring</translation>
    </message>
    <message>
        <source>Low: the most likely notes; high: surprising ones</source>
        <translation>Low: the most likely notes; high: surprising ones</translation>
    </message>
    <message>
        <source>Choose how dense</source>
        <translation>Choose how dense</translation>
    </message>
    <message>
        <source>Off: as dense as the network likes</source>
        <translation>Off: as dense as the network likes</translation>
    </message>
    <message>
        <source>Number of notes</source>
        <translation>Number of notes</translation>
    </message>
    <message>
        <source>Against what is usual for the tracks; 100 is the usual</source>
        <translation>Against what is usual for the tracks; 100 is the usual</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>nobody else</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Share of %1</translation>
    </message>
    <message>
        <source>How much of the first; the rest is the second&apos;s</source>
        <translation>How much of the first; the rest is the second&apos;s</translation>
    </message>
    <message>
        <source>and of</source>
        <translation>and of</translation>
    </message>
    <message>
        <source>And in the manner of</source>
        <translation>And in the manner of</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Scale of the key</source>
        <translation>Scale of the key</translation>
    </message>
    <message>
        <source>The key&apos;s own</source>
        <translation>The key&apos;s own</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no chord. Write numerals, as i iv V7, or symbols, as Cm Fm G7.</source>
        <translation>&quot;%1&quot; is no chord. Write numerals, as i iv V7, or symbols, as Cm Fm G7.</translation>
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
    <name>moyun::ui::ModeSection</name>
    <message>
        <source>Choose bars: drag along the ruler above the notes.</source>
        <translation>Choose bars: drag along the ruler above the notes.</translation>
    </message>
    <message>
        <source>There is no track to accompany yet.</source>
        <translation>There is no track to accompany yet.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Kept: %1</translation>
    </message>
    <message>
        <source>The score is empty: there is nothing to go on with.</source>
        <translation>The score is empty: there is nothing to go on with.</translation>
    </message>
    <message>
        <source>After bar %1</source>
        <translation>After bar %1</translation>
    </message>
    <message>
        <source>It needs two takes: compose some first.</source>
        <translation>It needs two takes: compose some first.</translation>
    </message>
    <message>
        <source>all tracks</source>
        <translation>all tracks</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>All tracks</translation>
    </message>
    <message>
        <source>What is composed</source>
        <translation>What is composed</translation>
    </message>
    <message>
        <source>Tracks that may change</source>
        <translation>Tracks that may change</translation>
    </message>
    <message>
        <source>Tracks that may change; the others stay as they are</source>
        <translation>Tracks that may change; the others stay as they are</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Near: hardly anything changes; far: all is composed anew</source>
        <translation>Near: hardly anything changes; far: all is composed anew</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Take that the path begins with</source>
        <translation>Take that the path begins with</translation>
    </message>
    <message>
        <source>Take that the path ends with</source>
        <translation>Take that the path ends with</translation>
    </message>
    <message>
        <source>May change</source>
        <translation>May change</translation>
    </message>
    <message>
        <source>Choose a take</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moyun::ui::MoodSection</name>
    <message>
        <source>brightness</source>
        <translation>brightness</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>contrast</translation>
    </message>
    <message>
        <source>strength of colours</source>
        <translation>strength of colours</translation>
    </message>
    <message>
        <source>warmth</source>
        <translation>warmth</translation>
    </message>
    <message>
        <source>share of dark</source>
        <translation>share of dark</translation>
    </message>
    <message>
        <source>share of light</source>
        <translation>share of light</translation>
    </message>
    <message>
        <source>share of red</source>
        <translation>share of red</translation>
    </message>
    <message>
        <source>share of orange</source>
        <translation>share of orange</translation>
    </message>
    <message>
        <source>share of yellow</source>
        <translation>share of yellow</translation>
    </message>
    <message>
        <source>share of green</source>
        <translation>share of green</translation>
    </message>
    <message>
        <source>share of blue-green</source>
        <translation>share of blue-green</translation>
    </message>
    <message>
        <source>share of blue</source>
        <translation>share of blue</translation>
    </message>
    <message>
        <source>share of violet</source>
        <translation>share of violet</translation>
    </message>
    <message>
        <source>share of pink</source>
        <translation>share of pink</translation>
    </message>
    <message>
        <source>Theme from the painting</source>
        <translation>Theme from the painting</translation>
    </message>
    <message>
        <source>There is no painting here.</source>
        <translation>There is no painting here.</translation>
    </message>
    <message>
        <source>The painting says no word: it is empty.</source>
        <translation>The painting says no word: it is empty.</translation>
    </message>
    <message>
        <source>Words for the poem from the colours and light of the painting. What was measured stands below each; untick what does not fit.</source>
        <translation>Words for the poem from the colours and light of the painting. What was measured stands below each; untick what does not fit.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Look at the painting</source>
        <translation>Look at the painting</translation>
    </message>
    <message>
        <source>Add to the theme</source>
        <translation>Add to the theme</translation>
    </message>
    <message>
        <source>%1
%2 %3 (%4 to %5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moyun::ui::MusicPage</name>
    <message numerus="yes">
        <source>%n note(s) selected</source>
        <translation>
            <numerusform>one note selected</numerusform>
            <numerusform>%n notes selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>one track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>one note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>one bar</numerusform>
            <numerusform>%n bars</numerusform>
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
        <translation>Ne&amp;w score</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Play or pause</translation>
    </message>
    <message>
        <source>&amp;Stop playing</source>
        <translation>&amp;Stop playing</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Loop</translation>
    </message>
    <message>
        <source>&amp;Metronome</source>
        <translation>&amp;Metronome</translation>
    </message>
    <message>
        <source>So&amp;und…</source>
        <translation>So&amp;und…</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>&amp;Compose</translation>
    </message>
    <message>
        <source>Compose mor&amp;e</source>
        <translation>Compose mor&amp;e</translation>
    </message>
    <message>
        <source>S&amp;top composing or hearing</source>
        <translation>S&amp;top composing or hearing</translation>
    </message>
    <message>
        <source>Quantise with &amp;options…</source>
        <translation>Quantise with &amp;options…</translation>
    </message>
    <message>
        <source>Show or hide the &amp;tracks</source>
        <translation>Show or hide the &amp;tracks</translation>
    </message>
    <message>
        <source>Show or hide the &amp;wishes and takes</source>
        <translation>Show or hide the &amp;wishes and takes</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Music</translation>
    </message>
    <message>
        <source>&amp;Music</source>
        <translation>&amp;Music</translation>
    </message>
    <message>
        <source>O&amp;pen score…</source>
        <translation>O&amp;pen score…</translation>
    </message>
</context>
<context>
    <name>moyun::ui::NavigatorPanel</name>
    <message>
        <source>The whole picture</source>
        <translation>The whole picture</translation>
    </message>
    <message>
        <source>Drag the frame to what you want to see; the wheel zooms.</source>
        <translation>Drag the frame to what you want to see; the wheel zooms.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>How large the picture is shown</source>
        <translation>How large the picture is shown</translation>
    </message>
    <message>
        <source>Turn the view to the left</source>
        <translation>Turn the view to the left</translation>
    </message>
    <message>
        <source>Turn the view to the right</source>
        <translation>Turn the view to the right</translation>
    </message>
    <message>
        <source>Turn the view back upright</source>
        <translation>Turn the view back upright</translation>
    </message>
    <message>
        <source>Mirror the view</source>
        <translation>Mirror the view</translation>
    </message>
    <message>
        <source>Fit the picture into the view</source>
        <translation>Fit the picture into the view</translation>
    </message>
    <message>
        <source>One pixel of the picture a pixel of the screen</source>
        <translation>One pixel of the picture a pixel of the screen</translation>
    </message>
</context>
<context>
    <name>moyun::ui::NewPictureDialog</name>
    <message>
        <source>Background colour</source>
        <translation>Background colour</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>New picture</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Full HD</source>
        <translation>Full HD</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>A4, 300 dpi</source>
        <translation>A4, 300 dpi</translation>
    </message>
    <message>
        <source>A5, 300 dpi</source>
        <translation>A5, 300 dpi</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Large square</source>
        <translation>Large square</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Own size</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Size in pixels</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Width in pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Height in pixels</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>White</source>
        <translation>White</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source> dpi</source>
        <comment>pixels per inch</comment>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Pixels per inch, for print: it does not change how many pixels there are</source>
        <translation>Pixels per inch, for print: it does not change how many pixels there are</translation>
    </message>
    <message>
        <source>Resolution in pixels per inch</source>
        <translation>Resolution in pixels per inch</translation>
    </message>
</context>
<context>
    <name>moyun::ui::NoteGrid</name>
    <message>
        <source>There is no track yet. Add one, or open a score.</source>
        <translation>There is no track yet. Add one, or open a score.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes selected</source>
        <translation>
            <numerusform>One note selected</numerusform>
            <numerusform>%n notes selected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2, length %3, velocity %4</source>
        <translation>%1 at %2, length %3, velocity %4</translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>Piano roll</translation>
    </message>
    <message>
        <source>Cursor: %1 at %2</source>
        <translation>Cursor: %1 at %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>one note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag over the notes that shall go</source>
        <translation>Drag over the notes that shall go</translation>
    </message>
    <message>
        <source>Click to cut a note, drag to cut several · Alt: off the grid</source>
        <translation>Click to cut a note, drag to cut several · Alt: off the grid</translation>
    </message>
    <message>
        <source>Click to join a note with the next, drag to join several</source>
        <translation>Click to join a note with the next, drag to join several</translation>
    </message>
    <message>
        <source>Drag a note up or down to change how loud it is</source>
        <translation>Drag a note up or down to change how loud it is</translation>
    </message>
    <message>
        <source>Drag to move · Ctrl: copy · Shift: one direction · Alt and drag: velocity · right button: delete</source>
        <translation>Drag to move · Ctrl: copy · Shift: one direction · Alt and drag: velocity · right button: delete</translation>
    </message>
    <message>
        <source>Drag to change the length · Alt: off the grid</source>
        <translation>Drag to change the length · Alt: off the grid</translation>
    </message>
    <message>
        <source>Click to write a note, drag for its length · Ctrl and drag: select · right button: delete</source>
        <translation>Click to write a note, drag for its length · Ctrl and drag: select · right button: delete</translation>
    </message>
    <message>
        <source>Drag to select · Shift adds, Ctrl turns over · double click writes a note</source>
        <translation>Drag to select · Shift adds, Ctrl turns over · double click writes a note</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PaletteShelf</name>
    <message>
        <source>My colours</source>
        <translation>My colours</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PanKnob</name>
    <message>
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>left %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>right %1</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PanelLayouts</name>
    <message>
        <source>&amp;Save the panel layout…</source>
        <translation>&amp;Save the panel layout…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>R&amp;eset the panels</source>
        <translation>R&amp;eset the panels</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panels</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PanelStack</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Move d&amp;own</translation>
    </message>
    <message>
        <source>&amp;Hide this panel</source>
        <translation>&amp;Hide this panel</translation>
    </message>
    <message>
        <source>All panels of this group are hidden. The dots above bring them back.</source>
        <translation>All panels of this group are hidden. The dots above bring them back.</translation>
    </message>
    <message>
        <source>Click to fold, drag to another place, right click to hide</source>
        <translation>Click to fold, drag to another place, right click to hide</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PianoRoll</name>
    <message>
        <source>Chords</source>
        <translation>Chords</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocity</translation>
    </message>
    <message>
        <source>Hold the pedal</source>
        <translation>Hold the pedal</translation>
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
</context>
<context>
    <name>moyun::ui::PieceSection</name>
    <message>
        <source>One to four</source>
        <translation>One to four</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>The tracks of a piece of your own make-up: one to four</source>
        <translation>The tracks of a piece of your own make-up: one to four</translation>
    </message>
    <message>
        <source>More bars</source>
        <translation>More bars</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Bars</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Quarter notes a minute</source>
        <translation>Quarter notes a minute</translation>
    </message>
    <message>
        <source>1 to 64 bars; more than eight are composed window by window</source>
        <translation>1 to 64 bars; more than eight are composed window by window</translation>
    </message>
    <message>
        <source>Key, meter and tempo are those of the score.</source>
        <translation>Key, meter and tempo are those of the score.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>anywhere</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>the opening</translation>
    </message>
    <message>
        <source>the close</source>
        <translation>the close</translation>
    </message>
    <message>
        <source>a whole piece</source>
        <translation>a whole piece</translation>
    </message>
    <message>
        <source>Where in a piece these bars might stand: openings have more rests and upbeats, closes come to rest</source>
        <translation>Where in a piece these bars might stand: openings have more rests and upbeats, closes come to rest</translation>
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
    <message>
        <source>Open a text (Ctrl+Alt+O)</source>
        <translation>Open a text (Ctrl+Alt+O)</translation>
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
        <source>Loc&amp;k or unlock the selection</source>
        <translation>Loc&amp;k or unlock the selection</translation>
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
        <source>&amp;Rows or columns</source>
        <translation>&amp;Rows or columns</translation>
    </message>
    <message>
        <source>Tone &amp;marks</source>
        <translation>Tone &amp;marks</translation>
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
        <source>To tra&amp;ditional characters</source>
        <translation>To tra&amp;ditional characters</translation>
    </message>
    <message>
        <source>Poem</source>
        <translation>Poem</translation>
    </message>
    <message>
        <source>&amp;Poem</source>
        <translation>&amp;Poem</translation>
    </message>
    <message>
        <source>Open te&amp;xt…</source>
        <translation>Open te&amp;xt…</translation>
    </message>
</context>
<context>
    <name>moyun::ui::PressureCurve</name>
    <message>
        <source>Pressure curve</source>
        <translation>Pressure curve</translation>
    </message>
    <message>
        <source>Click to make a point, drag it, right button to take it away; arrows move the chosen point</source>
        <translation>Click to make a point, drag it, right button to take it away; arrows move the chosen point</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ProjectActions</name>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;New project</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Open project…</translation>
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
        <source>Export a &amp;copy…</source>
        <translation>Export a &amp;copy…</translation>
    </message>
    <message>
        <source>Rever&amp;t…</source>
        <translation>Rever&amp;t…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>Recover wor&amp;k…</source>
        <translation>Recover wor&amp;k…</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation>C&amp;lose project</translation>
    </message>
    <message>
        <source>%1[*] (read-only) — Moyun</source>
        <translation>%1[*] (read-only) — Moyun</translation>
    </message>
    <message>
        <source>%1[*] — Moyun</source>
        <translation>%1[*] — Moyun</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · read-only</translation>
    </message>
    <message>
        <source>%1 · not saved</source>
        <translation>%1 · not saved</translation>
    </message>
    <message>
        <source>%1 · saving…</source>
        <translation>%1 · saving…</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · edited</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation>%1 · saved</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Save elsewhere…</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Overwrite it</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>Load it</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>Work on a copy</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> copy</translation>
    </message>
    <message>
        <source> earlier version</source>
        <translation> earlier version</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Save it again</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open to look at.</source>
        <translation>&quot;%1&quot; is open to look at.</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved pieces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moyun::ui::ProjectFileDialog</name>
    <message>
        <source>Moyun projects (*.moyun)</source>
        <translation>Moyun projects (*.moyun)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Save the project</translation>
    </message>
    <message>
        <source>Export a copy of the project</source>
        <translation>Export a copy of the project</translation>
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
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>moyun::ui::QuantiseDialog</name>
    <message>
        <source>Quantise</source>
        <translation>Quantise</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>The grid of the piano roll</source>
        <translation>The grid of the piano roll</translation>
    </message>
    <message>
        <source>%1 triplet</source>
        <translation>%1 triplet</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>100: onto the grid; 50: half-way; 0: not at all</source>
        <translation>100: onto the grid; 50: half-way; 0: not at all</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>How much later every second line of the grid comes; 100 is a triplet</source>
        <translation>How much later every second line of the grid comes; 100 is a triplet</translation>
    </message>
    <message>
        <source>Starts of notes</source>
        <translation>Starts of notes</translation>
    </message>
    <message>
        <source>Ends of notes</source>
        <translation>Ends of notes</translation>
    </message>
    <message>
        <source>No note is selected: all notes of the edited track are quantised.</source>
        <translation>No note is selected: all notes of the edited track are quantised.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) selected.</source>
        <translation>
            <numerusform>One note is selected.</numerusform>
            <numerusform>%n notes are selected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>moyun::ui::RecoveryDialog</name>
    <message>
        <source>Your work is still here</source>
        <translation>Your work is still here</translation>
    </message>
    <message>
        <source>Recover work</source>
        <translation>Recover work</translation>
    </message>
    <message>
        <source>Moyun ended before this was saved. Every edit up to the last moment was kept. Your own files were not touched.</source>
        <translation>Moyun ended before this was saved. Every edit up to the last moment was kept. Your own files were not touched.</translation>
    </message>
    <message>
        <source>Work that was never saved: a run ended unexpectedly, or was closed without saving. Recovering opens it in place of the project that is open.</source>
        <translation>Work that was never saved: a run ended unexpectedly, or was closed without saving. Recovering opens it in place of the project that is open.</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>There is nothing to recover.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Keep for later</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ReferencePanel</name>
    <message>
        <source>The reference picture could not be opened</source>
        <translation>The reference picture could not be opened</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Pasted picture</translation>
    </message>
    <message>
        <source>Open reference pictures</source>
        <translation>Open reference pictures</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Reference picture</translation>
    </message>
    <message>
        <source>Drop pictures here to look at while you paint. A click picks a colour, dragging moves, the wheel zooms.</source>
        <translation>Drop pictures here to look at while you paint. A click picks a colour, dragging moves, the wheel zooms.</translation>
    </message>
    <message>
        <source>Fit the reference picture</source>
        <translation>Fit the reference picture</translation>
    </message>
    <message>
        <source>Remove this reference picture</source>
        <translation>Remove this reference picture</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ReportDialog</name>
    <message>
        <source>Report of a crash</source>
        <translation>Report of a crash</translation>
    </message>
    <message>
        <source>Moyun ended unexpectedly, and wrote this on your machine. Nothing is sent: if you want the error mended, copy the text into a report of your own.</source>
        <translation>Moyun ended unexpectedly, and wrote this on your machine. Nothing is sent: if you want the error mended, copy the text into a report of your own.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Text of the report</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>moyun::ui::RevertQuestion</name>
    <message>
        <source>Revert the project?</source>
        <translation>Revert the project?</translation>
    </message>
    <message>
        <source>Go back to &quot;%1&quot; as it was saved?</source>
        <translation>Go back to &quot;%1&quot; as it was saved?</translation>
    </message>
    <message>
        <source>What you have now becomes one of the earlier versions.</source>
        <translation>What you have now becomes one of the earlier versions.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revert</translation>
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
    <name>moyun::ui::RollBar</name>
    <message>
        <source>Select</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Select and move notes (1)</source>
        <translation>Select and move notes (1)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Draw notes (2)</source>
        <translation>Draw notes (2)</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Erase notes (3)</source>
        <translation>Erase notes (3)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Split notes (4)</source>
        <translation>Split notes (4)</translation>
    </message>
    <message>
        <source>Glue</source>
        <translation>Glue</translation>
    </message>
    <message>
        <source>Glue a note to the next one of its pitch (5)</source>
        <translation>Glue a note to the next one of its pitch (5)</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocity</translation>
    </message>
    <message>
        <source>Drag notes louder or softer (6)</source>
        <translation>Drag notes louder or softer (6)</translation>
    </message>
    <message>
        <source>The key of the score</source>
        <translation>The key of the score</translation>
    </message>
    <message>
        <source>No scale</source>
        <translation>No scale</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>Chords</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Controller shown</source>
        <translation>Controller shown</translation>
    </message>
    <message>
        <source>Sustain pedal</source>
        <translation>Sustain pedal</translation>
    </message>
    <message>
        <source>Modulation</source>
        <translation>Modulation</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Pitch bend</source>
        <translation>Pitch bend</translation>
    </message>
    <message>
        <source>Names in the notes</source>
        <translation>Names in the notes</translation>
    </message>
    <message>
        <source>Quantise what is recorded</source>
        <translation>Quantise what is recorded</translation>
    </message>
    <message>
        <source>Grid by zoom</source>
        <translation>Grid by zoom</translation>
    </message>
    <message>
        <source>%1 triplet</source>
        <translation>%1 triplet</translation>
    </message>
    <message>
        <source>%1 dotted</source>
        <translation>%1 dotted</translation>
    </message>
    <message>
        <source>No grid</source>
        <translation>No grid</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>The grid that notes are drawn and dragged to; Alt leaves it while dragging</source>
        <translation>The grid that notes are drawn and dragged to; Alt leaves it while dragging</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>Quantise</translation>
    </message>
    <message>
        <source>Quantise: draw notes towards the grid, with strength and swing (Q)</source>
        <translation>Quantise: draw notes towards the grid, with strength and swing (Q)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Scale that is highlighted</source>
        <translation>Scale that is highlighted</translation>
    </message>
    <message>
        <source>Keep to the scale</source>
        <translation>Keep to the scale</translation>
    </message>
    <message>
        <source>Keep drawn and moved notes to the scale</source>
        <translation>Keep drawn and moved notes to the scale</translation>
    </message>
    <message>
        <source>Other tracks</source>
        <translation>Other tracks</translation>
    </message>
    <message>
        <source>Show the notes of the other tracks behind</source>
        <translation>Show the notes of the other tracks behind</translation>
    </message>
    <message>
        <source>Step input</source>
        <translation>Step input</translation>
    </message>
    <message>
        <source>Step input: played keys are written at the cursor, one after another</source>
        <translation>Step input: played keys are written at the cursor, one after another</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>Follow the playhead</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>Which lanes are shown</source>
        <translation>Which lanes are shown</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Show the whole piece</source>
        <translation>Show the whole piece</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>More tools</translation>
    </message>
    <message>
        <source>What has no room here</source>
        <translation>What has no room here</translation>
    </message>
</context>
<context>
    <name>moyun::ui::RollOverview</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Drag the frame to scroll, its edges to zoom</source>
        <translation>Drag the frame to scroll, its edges to zoom</translation>
    </message>
</context>
<context>
    <name>moyun::ui::RollRecorder</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Step input</source>
        <translation>Step input</translation>
    </message>
</context>
<context>
    <name>moyun::ui::RollRuler</name>
    <message>
        <source>Ruler</source>
        <translation>Ruler</translation>
    </message>
    <message>
        <source>Bars and beats. A click moves the playhead, dragging chooses bars.</source>
        <translation>Bars and beats. A click moves the playhead, dragging chooses bars.</translation>
    </message>
    <message>
        <source>Bar %1</source>
        <translation>Bar %1</translation>
    </message>
    <message>
        <source>Bars %1 to %2</source>
        <translation>Bars %1 to %2</translation>
    </message>
    <message>
        <source>Drag to change the chosen bars</source>
        <translation>Drag to change the chosen bars</translation>
    </message>
    <message>
        <source>Click: playhead · drag: choose bars · double click: one bar, or none</source>
        <translation>Click: playhead · drag: choose bars · double click: one bar, or none</translation>
    </message>
</context>
<context>
    <name>moyun::ui::SaveQuestion</name>
    <message>
        <source>Save the project first?</source>
        <translation>Save the project first?</translation>
    </message>
    <message>
        <source>This project was never saved.</source>
        <translation>This project was never saved.</translation>
    </message>
    <message numerus="yes">
        <source>What you do not save stays recoverable for %n day(s): File, Recover work.</source>
        <translation>
            <numerusform>What you do not save stays recoverable for %n day: File, Recover work.</numerusform>
            <numerusform>What you do not save stays recoverable for %n days: File, Recover work.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed since it was saved.</source>
        <translation>&quot;%1&quot; was changed since it was saved.</translation>
    </message>
    <message>
        <source>The disk of its working copy takes nothing at the moment: what you do not save is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moyun::ui::ScaleDialog</name>
    <message>
        <source>Scale the picture</source>
        <translation>Scale the picture</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Width in pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Height in pixels</translation>
    </message>
    <message>
        <source>Scale in percent</source>
        <translation>Scale in percent</translation>
    </message>
    <message>
        <source>Keep the proportions</source>
        <translation>Keep the proportions</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Edges</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Smooth</translation>
    </message>
    <message>
        <source>For paintings and photographs</source>
        <translation>For paintings and photographs</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>For pixel art: colours are not mixed</source>
        <translation>For pixel art: colours are not mixed</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ScoreDialog</name>
    <message>
        <source>Scores (*.mid *.midi *.kar *.rmi *.musicxml *.xml *.mxl)</source>
        <translation>Scores (*.mid *.midi *.kar *.rmi *.musicxml *.xml *.mxl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Open a score</source>
        <translation>Open a score</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ScoreExportDialog</name>
    <message>
        <source>Export the score</source>
        <translation>Export the score</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Notes, tempo and instruments, for any program that plays or edits music.</source>
        <translation>Notes, tempo and instruments, for any program that plays or edits music.</translation>
    </message>
    <message>
        <source>A score with measures and note names, for notation programs.</source>
        <translation>A score with measures and note names, for notation programs.</translation>
    </message>
    <message>
        <source>The same, packed: smaller files.</source>
        <translation>The same, packed: smaller files.</translation>
    </message>
    <message>
        <source>Sound, as the built-in synthesiser plays it; large.</source>
        <translation>Sound, as the built-in synthesiser plays it; large.</translation>
    </message>
    <message>
        <source>Sound without loss, about half the size of WAV.</source>
        <translation>Sound without loss, about half the size of WAV.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Give the file a name.</translation>
    </message>
    <message>
        <source>The name ends in none of .mid, .musicxml, .mxl, .wav and .flac.</source>
        <translation>The name ends in none of .mid, .musicxml, .mxl, .wav and .flac.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>There is no folder %1.</translation>
    </message>
    <message>
        <source>The file is there already; it will be replaced.</source>
        <translation>The file is there already; it will be replaced.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>MIDI file (.mid)</source>
        <translation>MIDI file (.mid)</translation>
    </message>
    <message>
        <source>MusicXML (.musicxml)</source>
        <translation>MusicXML (.musicxml)</translation>
    </message>
    <message>
        <source>Compressed MusicXML (.mxl)</source>
        <translation>Compressed MusicXML (.mxl)</translation>
    </message>
    <message>
        <source>Sound: WAV</source>
        <translation>Sound: WAV</translation>
    </message>
    <message>
        <source>Sound: FLAC</source>
        <translation>Sound: FLAC</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>moyun::ui::SettingRow</name>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Default: %1</translation>
    </message>
    <message>
        <source>Takes effect when Moyun starts next.</source>
        <translation>Takes effect when Moyun starts next.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>%1: choose</source>
        <translation>%1: choose</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Back to the default</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: back to the default</translation>
    </message>
</context>
<context>
    <name>moyun::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Search settings and shortcuts (Ctrl+F)</source>
        <translation>Search settings and shortcuts (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings and shortcuts</source>
        <translation>Search settings and shortcuts</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word.</source>
        <translation>Nothing found. Try a shorter word.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ShortcutEditor</name>
    <message>
        <source>All commands have their default keys again.</source>
        <translation>All commands have their default keys again.</translation>
    </message>
    <message>
        <source>Changed. Default: %1</source>
        <translation>Changed. Default: %1</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>no keys</translation>
    </message>
    <message>
        <source>The default keys</source>
        <translation>The default keys</translation>
    </message>
    <message>
        <source>%1 has no keys now.</source>
        <translation>%1 has no keys now.</translation>
    </message>
    <message>
        <source>%1 has %2 now.</source>
        <translation>%1 has %2 now.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 has %2 now; taken from %3.</source>
        <translation>%1 has %2 now; taken from %3.</translation>
    </message>
    <message>
        <source>Choose a command and press Enter, or click the field below the list; then press the new keys. Commands of different rooms may share keys. In the picture, hold Tab for the original and Space to pan.</source>
        <translation>Choose a command and press Enter, or click the field below the list; then press the new keys. Commands of different rooms may share keys. In the picture, hold Tab for the original and Space to pan.</translation>
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
        <source>add to the present keys</source>
        <translation>add to the present keys</translation>
    </message>
    <message>
        <source>Keeps the present keys and adds the new ones</source>
        <translation>Keeps the present keys and adds the new ones</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Default keys</translation>
    </message>
    <message>
        <source>Clear keys</source>
        <translation>Clear keys</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Reset all</translation>
    </message>
    <message>
        <source>Gives every command its default keys</source>
        <translation>Gives every command its default keys</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Take them</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>&quot;%1&quot; (%2)</translation>
    </message>
    <message>
        <source>%1 is wanted for %2, but taken by %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moyun::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Search commands, rooms or keys</source>
        <translation>Search commands, rooms or keys</translation>
    </message>
</context>
<context>
    <name>moyun::ui::SizeWords</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>A layer that is painted all over takes %1 of memory; empty parts take none.</source>
        <translation>A layer that is painted all over takes %1 of memory; empty parts take none.</translation>
    </message>
    <message>
        <source>%1 × %2 cm in print, at %3 dpi</source>
        <translation>%1 × %2 cm in print, at %3 dpi</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moyun::ui::SoundDialog</name>
    <message>
        <source>Built-in synthesiser</source>
        <translation>Built-in synthesiser</translation>
    </message>
    <message>
        <source>A port that is not there now</source>
        <translation>A port that is not there now</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>None found</translation>
    </message>
    <message>
        <source>Choose a SoundFont</source>
        <translation>Choose a SoundFont</translation>
    </message>
    <message>
        <source>SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3)</source>
        <translation>SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <translation>Sound goes to</translation>
    </message>
    <message>
        <source>Played keys come from</source>
        <translation>Played keys come from</translation>
    </message>
    <message>
        <source>SoundFont</source>
        <translation>SoundFont</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Installed one</source>
        <translation>Installed one</translation>
    </message>
    <message>
        <source>Back to the SoundFont that was found installed</source>
        <translation>Back to the SoundFont that was found installed</translation>
    </message>
    <message>
        <source>The instruments of the built-in synthesiser. A larger General MIDI SoundFont (.sf2, .sf3) sounds better and loads more slowly.</source>
        <translation>The instruments of the built-in synthesiser. A larger General MIDI SoundFont (.sf2, .sf3) sounds better and loads more slowly.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Of all that the built-in synthesiser plays</source>
        <translation>Of all that the built-in synthesiser plays</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
    <name>moyun::ui::StyleDock</name>
    <message>
        <source>A style for the whole canvas</source>
        <translation>A style for the whole canvas</translation>
    </message>
    <message>
        <source>A style for the selection</source>
        <translation>A style for the selection</translation>
    </message>
    <message>
        <source>A style for a painted mask</source>
        <translation>A style for a painted mask</translation>
    </message>
    <message>
        <source>As a new layer</source>
        <translation>As a new layer</translation>
    </message>
    <message>
        <source>What is seen becomes a layer above all others, with the mask of its region</source>
        <translation>What is seen becomes a layer above all others, with the mask of its region</translation>
    </message>
    <message>
        <source>Onto the edited layer</source>
        <translation>Onto the edited layer</translation>
    </message>
    <message>
        <source>The pixels of that layer alone are restyled</source>
        <translation>The pixels of that layer alone are restyled</translation>
    </message>
    <message>
        <source>Keep as a style layer</source>
        <translation>Keep as a style layer</translation>
    </message>
    <message>
        <source>A layer that is painted anew whenever something below it changes</source>
        <translation>A layer that is painted anew whenever something below it changes</translation>
    </message>
    <message>
        <source>Fill the mask</source>
        <translation>Fill the mask</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Clear the mask</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Invert the mask</translation>
    </message>
    <message>
        <source>Mask from the selection</source>
        <translation>Mask from the selection</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Pasted painting</source>
        <translation>Pasted painting</translation>
    </message>
    <message>
        <source>Shows the canvas restyled while you paint. Hold Tab to see the original.</source>
        <translation>Shows the canvas restyled while you paint. Hold Tab to see the original.</translation>
    </message>
    <message>
        <source>Style regions</source>
        <translation>Style regions</translation>
    </message>
    <message>
        <source>Add a style region</source>
        <translation>Add a style region</translation>
    </message>
    <message>
        <source>Another style for a part of the canvas</source>
        <translation>Another style for a part of the canvas</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>Mask brush</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More about the mask and the order of the regions</source>
        <translation>More about the mask and the order of the regions</translation>
    </message>
    <message>
        <source>Remove the style region</source>
        <translation>Remove the style region</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>The style shows on the whole canvas</source>
        <translation>The style shows on the whole canvas</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>The style shows within the selection</source>
        <translation>The style shows within the selection</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Mask</translation>
    </message>
    <message>
        <source>The style shows where you paint its mask</source>
        <translation>The style shows where you paint its mask</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Choose a painting whose manner the canvas takes</source>
        <translation>Choose a painting whose manner the canvas takes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Mixture, strength, strokes, colours, quality</source>
        <translation>Mixture, strength, strokes, colours, quality</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Makes what you see a part of the picture; one step to undo</source>
        <translation>Makes what you see a part of the picture; one step to undo</translation>
    </message>
    <message>
        <source>Paint where the style shows; with Alt held, where it does not</source>
        <translation>Paint where the style shows; with Alt held, where it does not</translation>
    </message>
    <message>
        <source>Restyle while painting</source>
        <translation>Restyle while painting</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>From a dab to its restyled pixels; as many as %1 a second.</source>
        <translation>From a dab to its restyled pixels; as many as %1 a second.</translation>
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
    <name>moyun::ui::StyleRegionList</name>
    <message>
        <source>On the whole canvas</source>
        <translation>On the whole canvas</translation>
    </message>
    <message>
        <source>Within the selection</source>
        <translation>Within the selection</translation>
    </message>
    <message>
        <source>Where its mask is painted</source>
        <translation>Where its mask is painted</translation>
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
        <source>Paste as a painting to &amp;learn</source>
        <translation>Paste as a painting to &amp;learn</translation>
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
    <message>
        <source>Open pict&amp;ure…</source>
        <translation>Open pict&amp;ure…</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TakeCard</name>
    <message>
        <source>seed %1</source>
        <translation>seed %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>Hear %1</translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation>Stop (Space)</translation>
    </message>
    <message>
        <source>Hear it; the score is not touched (Space)</source>
        <translation>Hear it; the score is not touched (Space)</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Pin %1</translation>
    </message>
    <message>
        <source>Pinned: it is kept when older takes are forgotten (P)</source>
        <translation>Pinned: it is kept when older takes are forgotten (P)</translation>
    </message>
    <message>
        <source>Pin: keep it when older takes are forgotten (P)</source>
        <translation>Pin: keep it when older takes are forgotten (P)</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Apply %1</translation>
    </message>
    <message>
        <source>Put it into the score, one step to undo (Enter)</source>
        <translation>Put it into the score, one step to undo (Enter)</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>More for %1</translation>
    </message>
    <message>
        <source>Rename, path, forget</source>
        <translation>Rename, path, forget</translation>
    </message>
    <message>
        <source>Name of the take</source>
        <translation>Name of the take</translation>
    </message>
    <message>
        <source>Take %1, playing</source>
        <translation>Take %1, playing</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TakeDelegate</name>
    <message>
        <source>Name of the take</source>
        <translation>Name of the take</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TakeList</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Takes: %1</source>
        <translation>Takes: %1</translation>
    </message>
    <message>
        <source>&amp;Put into the score</source>
        <translation>&amp;Put into the score</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>A path &amp;from here</source>
        <translation>A path &amp;from here</translation>
    </message>
    <message>
        <source>A path &amp;to here</source>
        <translation>A path &amp;to here</translation>
    </message>
    <message>
        <source>Same &amp;wishes again</source>
        <translation>Same &amp;wishes again</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>For&amp;get</translation>
    </message>
    <message>
        <source>Takes appear here. Hear each before it touches the score; Enter puts one into it.</source>
        <translation>Takes appear here. Hear each before it touches the score; Enter puts one into it.</translation>
    </message>
    <message>
        <source>Forget the takes that are not pinned</source>
        <translation>Forget the takes that are not pinned</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TakePreview</name>
    <message>
        <source>The chosen take</source>
        <translation>The chosen take</translation>
    </message>
    <message>
        <source>Candidates of the set</source>
        <translation>Candidates of the set</translation>
    </message>
    <message>
        <source>Picture of the render</source>
        <translation>Picture of the render</translation>
    </message>
    <message>
        <source>Notes of the take</source>
        <translation>Notes of the take</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TakesPanel</name>
    <message>
        <source>With another seed</source>
        <translation>With another seed</translation>
    </message>
    <message>
        <source>Of the picture as it is now</source>
        <translation>Of the picture as it is now</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Takes: %1</source>
        <translation>Takes: %1</translation>
    </message>
    <message>
        <source>Close the takes</source>
        <translation>Close the takes</translation>
    </message>
    <message>
        <source>Find a take</source>
        <translation>Find a take</translation>
    </message>
    <message>
        <source>Find a take by its name or what was asked for</source>
        <translation>Find a take by its name or what was asked for</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Renders</source>
        <translation>Renders</translation>
    </message>
    <message>
        <source>Only renders in a style</source>
        <translation>Only renders in a style</translation>
    </message>
    <message>
        <source>Verse</source>
        <translation>Verse</translation>
    </message>
    <message>
        <source>Only candidates for the poem</source>
        <translation>Only candidates for the poem</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Music</translation>
    </message>
    <message>
        <source>Only music</source>
        <translation>Only music</translation>
    </message>
    <message>
        <source>Only pinned</source>
        <translation>Only pinned</translation>
    </message>
    <message>
        <source>Only those that are pinned</source>
        <translation>Only those that are pinned</translation>
    </message>
    <message>
        <source>Whatever the networks make for this project is kept here: styles that you apply, candidates for the poem, music. Look at it again, apply it, or make it once more.</source>
        <translation>Whatever the networks make for this project is kept here: styles that you apply, candidates for the poem, music. Look at it again, apply it, or make it once more.</translation>
    </message>
    <message>
        <source>No take matches.</source>
        <translation>No take matches.</translation>
    </message>
    <message>
        <source>Enter applies, F2 names, P pins, R runs again, C compares two, Delete deletes.</source>
        <translation>Enter applies, F2 names, P pins, R runs again, C compares two, Delete deletes.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Onto the canvas as a layer, into the poem, into the score: one step to undo (Enter)</source>
        <translation>Onto the canvas as a layer, into the poem, into the score: one step to undo (Enter)</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Run again</translation>
    </message>
    <message>
        <source>Make it once more; a new take (R)</source>
        <translation>Make it once more; a new take (R)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Two chosen takes side by side (C; choose the second with Ctrl)</source>
        <translation>Two chosen takes side by side (C; choose the second with Ctrl)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Delete (Delete)</translation>
    </message>
    <message>
        <source>With the same seed</source>
        <translation>With the same seed</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>&quot;%1&quot; was deleted.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>%n takes were deleted.</source>
        <translation>
            <numerusform>One take was deleted.</numerusform>
            <numerusform>%n takes were deleted.</numerusform>
        </translation>
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
    <name>moyun::ui::TemplateDialog</name>
    <message>
        <source>New from a template</source>
        <translation>New from a template</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>A wide sheet, regulated verse, a string quartet</source>
        <translation>A wide sheet, regulated verse, a string quartet</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Scroll</translation>
    </message>
    <message>
        <source>A tall scroll, a quatrain to inscribe, a melody with chords</source>
        <translation>A tall scroll, a quatrain to inscribe, a melody with chords</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>A sheet for the screen, free verse, a voice with piano</source>
        <translation>A sheet for the screen, free verse, a voice with piano</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>The example</translation>
    </message>
    <message>
        <source>A landscape, its poem and its melody, to look around in</source>
        <translation>A landscape, its poem and its melody, to look around in</translation>
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
        <source>Export the poem</source>
        <translation>Export the poem</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Open a text</translation>
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
    <name>moyun::ui::TidySection</name>
    <message>
        <source>No grains</source>
        <translation>No grains</translation>
    </message>
    <message>
        <source>Within the ranges</source>
        <translation>Within the ranges</translation>
    </message>
    <message>
        <source>No crossing</source>
        <translation>No crossing</translation>
    </message>
    <message>
        <source>End on the tonic</source>
        <translation>End on the tonic</translation>
    </message>
    <message>
        <source>Takes away notes shorter than a 32nd.</source>
        <translation>Takes away notes shorter than a 32nd.</translation>
    </message>
    <message>
        <source>Moves notes that an instrument or voice does not have by octaves.</source>
        <translation>Moves notes that an instrument or voice does not have by octaves.</translation>
    </message>
    <message>
        <source>Moves a lower voice of a quartet or choir down where it stands above a higher one.</source>
        <translation>Moves a lower voice of a quartet or choir down where it stands above a higher one.</translation>
    </message>
    <message>
        <source>Takes the notes of the last bar to the tonic chord.</source>
        <translation>Takes the notes of the last bar to the tonic chord.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::Together</name>
    <message>
        <source>Exported: %1</source>
        <translation>Exported: %1</translation>
    </message>
    <message>
        <source>Letter the poem onto t&amp;he picture…</source>
        <translation>Letter the poem onto t&amp;he picture…</translation>
    </message>
    <message>
        <source>Poem as l&amp;yrics under the melody…</source>
        <translation>Poem as l&amp;yrics under the melody…</translation>
    </message>
    <message>
        <source>Take the lyrics a&amp;way</source>
        <translation>Take the lyrics a&amp;way</translation>
    </message>
    <message>
        <source>Painting, poem an&amp;d melody as one…</source>
        <translation>Painting, poem an&amp;d melody as one…</translation>
    </message>
    <message>
        <source>New &amp;from a template…</source>
        <translation>New &amp;from a template…</translation>
    </message>
    <message>
        <source>Open the exa&amp;mple</source>
        <translation>Open the exa&amp;mple</translation>
    </message>
    <message>
        <source>&amp;Tour of the studio</source>
        <translation>&amp;Tour of the studio</translation>
    </message>
    <message>
        <source>There is no poem yet.</source>
        <translation>There is no poem yet.</translation>
    </message>
    <message>
        <source>Write one in the poem room, or take a candidate there.</source>
        <translation>Write one in the poem room, or take a candidate there.</translation>
    </message>
    <message>
        <source>There is no melody yet.</source>
        <translation>There is no melody yet.</translation>
    </message>
    <message>
        <source>Compose one in the music room, draw it, or open a score.</source>
        <translation>Compose one in the music room, draw it, or open a score.</translation>
    </message>
    <message>
        <source>The edited track has no lyrics.</source>
        <translation>The edited track has no lyrics.</translation>
    </message>
    <message>
        <source>Lyrics taken away</source>
        <translation>Lyrics taken away</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>From a template</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>The example</translation>
    </message>
    <message>
        <source>The example cannot be shown.</source>
        <translation>The example cannot be shown.</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Paint</translation>
    </message>
    <message>
        <source>Brush, eraser, shapes and selections. The canvas takes mouse and pen; every stroke can be undone.</source>
        <translation>Brush, eraser, shapes and selections. The canvas takes mouse and pen; every stroke can be undone.</translation>
    </message>
    <message>
        <source>See it in a style</source>
        <translation>See it in a style</translation>
    </message>
    <message>
        <source>Under Style the canvas is restyled while you paint, in the manner of a master or of any picture of yours.</source>
        <translation>Under Style the canvas is restyled while you paint, in the manner of a master or of any picture of yours.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>The poem, held against its form while you type: tones, rhymes, lengths. Lock what has to stay.</source>
        <translation>The poem, held against its form while you type: tones, rhymes, lengths. Lock what has to stay.</translation>
    </message>
    <message>
        <source>Choose among candidates</source>
        <translation>Choose among candidates</translation>
    </message>
    <message>
        <source>Ctrl+Enter asks for continuations that keep the form. The painting can lend its mood as a theme, at the right.</source>
        <translation>Ctrl+Enter asks for continuations that keep the form. The painting can lend its mood as a theme, at the right.</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>Say what you wish for, hear the takes, keep one: it goes into the piano roll as one step. The poem can be sung to it.</source>
        <translation>Say what you wish for, hear the takes, keep one: it goes into the piano roll as one step. The poem can be sung to it.</translation>
    </message>
    <message>
        <source>All as one</source>
        <translation>All as one</translation>
    </message>
    <message>
        <source>The menu File makes a page, a web page or a video of painting, poem and melody, and opens an example that shows all three.</source>
        <translation>The menu File makes a page, a web page or a video of painting, poem and melody, and opens an example that shows all three.</translation>
    </message>
    <message>
        <source>The style for %1</source>
        <translation>The style for %1</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ToolOptionsBar</name>
    <message>
        <source>Straight</source>
        <translation>Straight</translation>
    </message>
    <message>
        <source>Pen: light to hard. Upwards: what the brush gets.</source>
        <translation>Pen: light to hard. Upwards: what the brush gets.</translation>
    </message>
    <message>
        <source>No symmetry</source>
        <translation>No symmetry</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Left and right</translation>
    </message>
    <message>
        <source>Above and below</source>
        <translation>Above and below</translation>
    </message>
    <message>
        <source>Four quarters</source>
        <translation>Four quarters</translation>
    </message>
    <message>
        <source>Round, %1 parts</source>
        <translation>Round, %1 parts</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Width of the brush ([ and ], or Shift and drag on the canvas)</source>
        <translation>Width of the brush ([ and ], or Shift and drag on the canvas)</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacity</translation>
    </message>
    <message>
        <source>How much of what is painted covers what is there</source>
        <translation>How much of what is painted covers what is there</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Hardness</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is</source>
        <translation>How sharp the edge of the brush is</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Smoothing</translation>
    </message>
    <message>
        <source>How far the brush follows behind the hand, for quiet lines</source>
        <translation>How far the brush follows behind the hand, for quiet lines</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerance</translation>
    </message>
    <message>
        <source>How far a colour may differ to be taken as alike</source>
        <translation>How far a colour may differ to be taken as alike</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Grow</translation>
    </message>
    <message>
        <source>The filled area becomes larger, or smaller, by so many pixels</source>
        <translation>The filled area becomes larger, or smaller, by so many pixels</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Feather</translation>
    </message>
    <message>
        <source>Width of the soft edge of a selection</source>
        <translation>Width of the soft edge of a selection</translation>
    </message>
    <message>
        <source>Height of the characters</source>
        <translation>Height of the characters</translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation>Pressure curve</translation>
    </message>
    <message>
        <source>What becomes of the pressure of the pen</source>
        <translation>What becomes of the pressure of the pen</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symmetry</translation>
    </message>
    <message>
        <source>Paint several strokes at once, mirrored or round the middle</source>
        <translation>Paint several strokes at once, mirrored or round the middle</translation>
    </message>
    <message>
        <source>Keep transparency</source>
        <translation>Keep transparency</translation>
    </message>
    <message>
        <source>Paint only where the layer is already painted</source>
        <translation>Paint only where the layer is already painted</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Apply (Enter)</source>
        <translation>Apply (Enter)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Leave it as it was (Esc)</translation>
    </message>
    <message>
        <source>Turn the view left</source>
        <translation>Turn the view left</translation>
    </message>
    <message>
        <source>Turn the view to the left by 15° (4); 5: upright</source>
        <translation>Turn the view to the left by 15° (4); 5: upright</translation>
    </message>
    <message>
        <source>Turn the view right</source>
        <translation>Turn the view right</translation>
    </message>
    <message>
        <source>Turn the view to the right by 15° (6); 5: upright</source>
        <translation>Turn the view to the right by 15° (6); 5: upright</translation>
    </message>
    <message>
        <source>Mirror the view</source>
        <translation>Mirror the view</translation>
    </message>
    <message>
        <source>Look at the picture in a mirror (M); it is not changed</source>
        <translation>Look at the picture in a mirror (M); it is not changed</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Click to see the whole picture (Ctrl+0); 1: 100 %, + and -: closer and further</source>
        <translation>Click to see the whole picture (Ctrl+0); 1: 100 %, + and -: closer and further</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>From one side to the other</source>
        <translation>From one side to the other</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>Radial</translation>
    </message>
    <message>
        <source>From the middle outwards</source>
        <translation>From the middle outwards</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>A new selection</source>
        <translation>A new selection</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add to the selection (Shift)</source>
        <translation>Add to the selection (Shift)</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Take away from the selection (Alt)</source>
        <translation>Take away from the selection (Alt)</translation>
    </message>
    <message>
        <source>Intersect</source>
        <translation>Intersect</translation>
    </message>
    <message>
        <source>Keep what both have (Shift and Alt)</source>
        <translation>Keep what both have (Shift and Alt)</translation>
    </message>
    <message>
        <source>The colour of one pixel</source>
        <translation>The colour of one pixel</translation>
    </message>
    <message>
        <source>The mean of 3 × 3 pixels</source>
        <translation>The mean of 3 × 3 pixels</translation>
    </message>
    <message>
        <source>The mean of 5 × 5 pixels</source>
        <translation>The mean of 5 × 5 pixels</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Only what is connected with the place that was clicked</source>
        <translation>Only what is connected with the place that was clicked</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>All layers</translation>
    </message>
    <message>
        <source>Look at the whole picture, not at the layer alone</source>
        <translation>Look at the whole picture, not at the layer alone</translation>
    </message>
    <message>
        <source>To transparent</source>
        <translation>To transparent</translation>
    </message>
    <message>
        <source>From the colour to transparent, rather than to the second colour</source>
        <translation>From the colour to transparent, rather than to the second colour</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>Filled with the colour, rather than drawn along its edge</source>
        <translation>Filled with the colour, rather than drawn along its edge</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Smooth</translation>
    </message>
    <message>
        <source>Edges without steps</source>
        <translation>Edges without steps</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>From top to bottom, columns from right to left</source>
        <translation>From top to bottom, columns from right to left</translation>
    </message>
    <message>
        <source>Layer alone</source>
        <translation>Layer alone</translation>
    </message>
    <message>
        <source>Take the colour of the layer, not of the whole picture</source>
        <translation>Take the colour of the layer, not of the whole picture</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tool, and what it paints on</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>Mirror sideways</source>
        <translation>Mirror sideways</translation>
    </message>
    <message>
        <source>Mirror upside down</source>
        <translation>Mirror upside down</translation>
    </message>
    <message>
        <source>Turn by 90° to the left</source>
        <translation>Turn by 90° to the left</translation>
    </message>
    <message>
        <source>Turn by 90° to the right</source>
        <translation>Turn by 90° to the right</translation>
    </message>
    <message>
        <source>Mirror sideways: what was left is right</source>
        <translation>Mirror sideways: what was left is right</translation>
    </message>
    <message>
        <source>Mirror upside down: what was above is below</source>
        <translation>Mirror upside down: what was above is below</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>More options</translation>
    </message>
    <message>
        <source>The other options of this tool</source>
        <translation>The other options of this tool</translation>
    </message>
</context>
<context>
    <name>moyun::ui::ToolRail</name>
    <message>
        <source>Brush</source>
        <translation>Brush</translation>
    </message>
    <message>
        <source>Paint. Ctrl: pick a colour; Shift and drag: size; Shift and click: a straight line from the last stroke</source>
        <translation>Paint. Ctrl: pick a colour; Shift and drag: size; Shift and click: a straight line from the last stroke</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Eraser</translation>
    </message>
    <message>
        <source>Rub out what is on the layer</source>
        <translation>Rub out what is on the layer</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Fill</translation>
    </message>
    <message>
        <source>Fill what is alike with the colour</source>
        <translation>Fill what is alike with the colour</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Drag a gradual change of colour over the layer or the selection</source>
        <translation>Drag a gradual change of colour over the layer or the selection</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>Colour picker</translation>
    </message>
    <message>
        <source>Take a colour from the picture. Alt: as the second colour</source>
        <translation>Take a colour from the picture. Alt: as the second colour</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Draw a straight line with the brush. Shift: in steps of 15°</source>
        <translation>Draw a straight line with the brush. Shift: in steps of 15°</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Draw a rectangle. Shift: a square; Alt: from its middle</source>
        <translation>Draw a rectangle. Shift: a square; Alt: from its middle</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Draw an ellipse. Shift: a circle; Alt: from its middle</source>
        <translation>Draw an ellipse. Shift: a circle; Alt: from its middle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Click where a text shall stand: it becomes a layer of its own</source>
        <translation>Click where a text shall stand: it becomes a layer of its own</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Select a rectangle</translation>
    </message>
    <message>
        <source>Drag over what shall be selected. Shift adds, Alt takes away</source>
        <translation>Drag over what shall be selected. Shift adds, Alt takes away</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>Select an ellipse</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw round what shall be selected. Shift adds, Alt takes away</source>
        <translation>Draw round what shall be selected. Shift adds, Alt takes away</translation>
    </message>
    <message>
        <source>Selection brush</source>
        <translation>Selection brush</translation>
    </message>
    <message>
        <source>Paint over what shall be selected. Shift adds, Alt takes away</source>
        <translation>Paint over what shall be selected. Shift adds, Alt takes away</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>Magic wand</translation>
    </message>
    <message>
        <source>Click to select what is alike. Shift adds, Alt takes away</source>
        <translation>Click to select what is alike. Shift adds, Alt takes away</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Drag the layer, or what is selected of it. Arrows: pixel by pixel</source>
        <translation>Drag the layer, or what is selected of it. Arrows: pixel by pixel</translation>
    </message>
    <message>
        <source>Free transform</source>
        <translation>Free transform</translation>
    </message>
    <message>
        <source>Scale, turn and move by handles. Enter applies, Esc cancels</source>
        <translation>Scale, turn and move by handles. Enter applies, Esc cancels</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Crop</translation>
    </message>
    <message>
        <source>Cut the picture to a frame. Enter applies, Esc cancels</source>
        <translation>Cut the picture to a frame. Enter applies, Esc cancels</translation>
    </message>
    <message>
        <source>Style mask</source>
        <translation>Style mask</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Drag the view; with any tool: hold Space</source>
        <translation>Drag the view; with any tool: hold Space</translation>
    </message>
    <message>
        <source>Paint where the live style shows. Ctrl: where it does not</source>
        <translation>Paint where the live style shows. Ctrl: where it does not</translation>
    </message>
</context>
<context>
    <name>moyun::ui::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Close the tour; it does not come back by itself</source>
        <translation>Close the tour; it does not come back by itself</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Close the tour</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TrackPanel</name>
    <message>
        <source>Rename track</source>
        <translation>Rename track</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>Add track</translation>
    </message>
    <message>
        <source>Duplicate track</source>
        <translation>Duplicate track</translation>
    </message>
    <message>
        <source>Remove track</source>
        <translation>Remove track</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>Move track</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Instrument…</source>
        <translation>&amp;Instrument…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Move d&amp;own</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Add a track</source>
        <translation>Add a track</translation>
    </message>
    <message>
        <source>Add a track: choose its instrument</source>
        <translation>Add a track: choose its instrument</translation>
    </message>
    <message>
        <source>No track yet. Add one with +, or compose a piece.</source>
        <translation>No track yet. Add one with +, or compose a piece.</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TrackRow</name>
    <message>
        <source>Track %1</source>
        <translation>Track %1</translation>
    </message>
    <message>
        <source>Track %1, edited</source>
        <translation>Track %1, edited</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Mute %1</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>Mute: this track is not heard</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Solo: only such tracks are heard</source>
        <translation>Solo: only such tracks are heard</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>More for %1</translation>
    </message>
    <message>
        <source>Rename, duplicate, move, remove</source>
        <translation>Rename, duplicate, move, remove</translation>
    </message>
    <message>
        <source>Instrument of %1</source>
        <translation>Instrument of %1</translation>
    </message>
    <message>
        <source>Choose the instrument</source>
        <translation>Choose the instrument</translation>
    </message>
    <message>
        <source>Volume of %1</source>
        <translation>Volume of %1</translation>
    </message>
    <message>
        <source>Volume %1 (a double click: the usual)</source>
        <translation>Volume %1 (a double click: the usual)</translation>
    </message>
    <message>
        <source>Place of %1 between left and right</source>
        <translation>Place of %1 between left and right</translation>
    </message>
    <message>
        <source>Between left and right: %1 (a double click: the middle)</source>
        <translation>Between left and right: %1 (a double click: the middle)</translation>
    </message>
    <message>
        <source>Name of the track</source>
        <translation>Name of the track</translation>
    </message>
</context>
<context>
    <name>moyun::ui::TransportBar</name>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>No count-in</source>
        <translation>No count-in</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>1 bar</numerusform>
            <numerusform>%n bars</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed score</source>
        <translation>Unnamed score</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Space)</translation>
    </message>
    <message>
        <source>Play from the playhead (Space)</source>
        <translation>Play from the playhead (Space)</translation>
    </message>
    <message>
        <source>From bar %1 on</source>
        <translation>From bar %1 on</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Minor keys</source>
        <translation>Minor keys</translation>
    </message>
    <message>
        <source>Major keys</source>
        <translation>Major keys</translation>
    </message>
    <message>
        <source>Key signature</source>
        <translation>Key signature</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <translation>Sound goes to</translation>
    </message>
    <message>
        <source>Built-in synthesiser</source>
        <translation>Built-in synthesiser</translation>
    </message>
    <message>
        <source>Played keys come from</source>
        <translation>Played keys come from</translation>
    </message>
    <message>
        <source>No MIDI input</source>
        <translation>No MIDI input</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>Sound settings…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>To the start</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>To the start (Home)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop, and back to where playing began</source>
        <translation>Stop, and back to where playing began</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Record what is played on the MIDI input (R)</source>
        <translation>Record what is played on the MIDI input (R)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Go round the bars chosen on the ruler, or the whole piece (L)</source>
        <translation>Go round the bars chosen on the ruler, or the whole piece (L)</translation>
    </message>
    <message>
        <source>Metronome</source>
        <translation>Metronome</translation>
    </message>
    <message>
        <source>Metronome (M)</source>
        <translation>Metronome (M)</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Count-in</translation>
    </message>
    <message>
        <source>Bars that are counted before playing begins</source>
        <translation>Bars that are counted before playing begins</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Bar and beat. Type another to go there, as 12 or 12:3</source>
        <translation>Bar and beat. Type another to go there, as 12 or 12:3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Time from the start, at the score&apos;s own tempi</source>
        <translation>Time from the start, at the score&apos;s own tempi</translation>
    </message>
    <message>
        <source>Tempo here: quarter notes a minute. Changing it changes the score</source>
        <translation>Tempo here: quarter notes a minute. Changing it changes the score</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>How fast it is played; the score stays as it is</source>
        <translation>How fast it is played; the score stays as it is</translation>
    </message>
    <message>
        <source>Meter from this bar on</source>
        <translation>Meter from this bar on</translation>
    </message>
    <message>
        <source>Key signature from this bar on</source>
        <translation>Key signature from this bar on</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Where the sound goes, MIDI ports, SoundFont</source>
        <translation>Where the sound goes, MIDI ports, SoundFont</translation>
    </message>
</context>
<context>
    <name>moyun::ui::VelocityLane</name>
    <message>
        <source>Velocities</source>
        <translation>Velocities</translation>
    </message>
    <message>
        <source>Up and Down change how loud the selected notes are.</source>
        <translation>Up and Down change how loud the selected notes are.</translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>Velocity %1</translation>
    </message>
    <message>
        <source>Drag to set how loud notes are · Shift or right button: a straight ramp</source>
        <translation>Drag to set how loud notes are · Shift or right button: a straight ramp</translation>
    </message>
    <message>
        <source>Change velocity</source>
        <translation>Change velocity</translation>
    </message>
</context>
<context>
    <name>moyun::ui::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. Each time you save over a file, what was in it before is kept here; the most recent ones are kept.</source>
        <translation>There are no earlier versions yet. Each time you save over a file, what was in it before is kept here; the most recent ones are kept.</translation>
    </message>
    <message>
        <source>What was in the file before it was saved over. Putting one back is a step that can be undone in each room, and nothing is saved by it.</source>
        <translation>What was in the file before it was saved over. Putting one back is a step that can be undone in each room, and nothing is saved by it.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Save as a file…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
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
    <message>
        <source>Open a picture (Ctrl+Alt+O)</source>
        <translation>Open a picture (Ctrl+Alt+O)</translation>
    </message>
</context>
<context>
    <name>moyun::ui::WelcomeHint</name>
    <message>
        <source>Three ways to begin</source>
        <translation>Three ways to begin</translation>
    </message>
    <message>
        <source>Say on the right what you wish for, and have takes composed. Hear them, and put one into the score.</source>
        <translation>Say on the right what you wish for, and have takes composed. Hear them, and put one into the score.</translation>
    </message>
    <message>
        <source>Draw notes with the pen in the roll, or play them on a MIDI keyboard.</source>
        <translation>Draw notes with the pen in the roll, or play them on a MIDI keyboard.</translation>
    </message>
    <message>
        <source>Open a score of yours: MIDI or MusicXML. Dropping it on the window does, too.</source>
        <translation>Open a score of yours: MIDI or MusicXML. Dropping it on the window does, too.</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Close this hint</source>
        <translation>Close this hint</translation>
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
        <source>Acrostic</source>
        <translation>Acrostic</translation>
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
        <source>Suggest when typing pauses</source>
        <translation>Suggest when typing pauses</translation>
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
<context>
    <name>moyun::ui::WorkDialog</name>
    <message>
        <source>Moyun</source>
        <translation>Moyun</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Export to</translation>
    </message>
    <message>
        <source>Videos need the program ffmpeg, which is not installed. Install the package ffmpeg (sudo apt install ffmpeg) and open this again.</source>
        <translation>Videos need the program ffmpeg, which is not installed. Install the package ffmpeg (sudo apt install ffmpeg) and open this again.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: paint, write or compose something first.</source>
        <translation>There is nothing to export yet: paint, write or compose something first.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>This folder does not exist.</translation>
    </message>
    <message>
        <source>A sheet to print and frame: the painting, the poem below it, the beginning of the melody at the foot.</source>
        <translation>A sheet to print and frame: the painting, the poem below it, the beginning of the melody at the foot.</translation>
    </message>
    <message>
        <source>The painting appears and takes its style, the poem is written character by character, the melody plays. 1280 × 720.</source>
        <translation>The painting appears and takes its style, the poem is written character by character, the melody plays. 1280 × 720.</translation>
    </message>
    <message>
        <source>Painting, poem and melody as one</source>
        <translation>Painting, poem and melody as one</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>A PDF file</source>
        <translation>A PDF file</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>An HTML file that holds everything</source>
        <translation>An HTML file that holds everything</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>An MP4 file</source>
        <translation>An MP4 file</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Painting</translation>
    </message>
    <message>
        <source>With its live style</source>
        <translation>With its live style</translation>
    </message>
    <message>
        <source>Poem</source>
        <translation>Poem</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melody</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
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
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>One file for any browser: the painting turns into its style, the poem stands below it, the melody plays. It needs no network.</source>
        <translation>One file for any browser: the painting turns into its style, the poem stands below it, the melody plays. It needs no network.</translation>
    </message>
    <message>
        <source>Choose what is to be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
