# SPDX-License-Identifier: GPL-3.0-or-later
# Turns CHANGELOG.md into the form of deb-changelog(5): awk -v "maintainer=NAME <ADDRESS>" -f changelog.awk CHANGELOG.md
# A release is "## VERSION (YYYY-MM-DD)"; an entry begins with "- " and may go on in indented lines. Marks of code and links are taken off.

function weekday(year, month, day,    offsets) {
    split("0 3 2 5 0 3 5 1 4 6 2 4", offsets, " ")
    if (month < 3) year--
    return (year + int(year / 4) - int(year / 100) + int(year / 400) + offsets[month] + day) % 7
}

function endEntry(    words, count, i, line) {
    if (entry == "") return
    gsub(/`/, "", entry)
    gsub(/\*\*/, "", entry)
    gsub(/\]\([^)]*\)/, "", entry)
    gsub(/\[/, "", entry)
    count = split(entry, words, /[ \t]+/)
    line = "  *"
    for (i = 1; i <= count; i++) {
        if (length(line) + length(words[i]) > 76) { print line; line = "   " }
        line = line " " words[i]
    }
    print line
    entry = ""
}

function endRelease(    parts, names, months) {
    endEntry()
    if (date == "") return
    split(date, parts, "-")
    split("Sun Mon Tue Wed Thu Fri Sat", names, " ")
    split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", months, " ")
    printf "\n -- %s  %s, %02d %s %04d 00:00:00 +0000\n", maintainer, names[weekday(parts[1] + 0, parts[2] + 0, parts[3] + 0) + 1],
        parts[3], months[parts[2] + 0], parts[1]
}

/^## [0-9]/ {
    if (date != "") { endRelease(); print "" }
    date = $3
    gsub(/[()]/, "", date)
    printf "moyun (%s) bookworm; urgency=medium\n\n", $2
    next
}
/^- / { endEntry(); entry = substr($0, 3); next }
/^  / && entry != "" { sub(/^ +/, ""); entry = entry " " $0 }
END { endRelease() }
