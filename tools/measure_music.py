#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Composes pieces of each texture and prints their metrics beside those of real music, as Markdown tables.

  tools/measure_music.py --moyun build/release/app/cli/moyun --real FOLDER --training FOLDER [--pieces 1000] [--model FILE] [--work FOLDER]

--real and --training hold a folder for each texture (quartet, piano, melody-chords) with MIDI files: pieces that were kept from
training, and those it saw (for the share of copied phrases). Each texture is composed three times with the same seeds: as the network says
it, with --clean, and with the key locked. Keys go round twelve, two major to one minor; bars are of 4/4, as the real bars that are counted
(4/4 and 2/2). What a column of the table means is said in docs/music-metrics.md.
"""
import argparse
import json
import pathlib
import subprocess
import sys

KEYS = ["C major", "G major", "A minor", "F major", "D major", "D minor", "B flat major", "E flat major",
        "G minor", "A major", "A flat major", "C minor"]
TEXTURES = ["quartet", "piano", "melody-chords"]
CLEAN = "grains,ranges,crossing"


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stderr.strip()}")
    return done.stdout


def compose(args, texture, folder, *more):
    folder.mkdir(parents=True, exist_ok=True)
    model = ["--model", args.model] if args.model else []
    each = -(-args.pieces // len(KEYS))
    left = args.pieces
    cleaned = 0
    for place, key in enumerate(KEYS):
        count = min(each, left)
        left -= count
        if count == 0:
            break
        name = folder / f"{place:02d}.mid"
        made = json.loads(run(args.moyun, "compose", "--texture", texture, "--key", key, "--bars", 8, "--count", count,
                              "--seed", 1 + place * each, *model, *more, "--json", "-o", name))
        cleaned += made["cleaned"]
    return cleaned


def measure(args, folder, training=None):
    against = ["--against", training] if training else []
    return json.loads(run(args.moyun, "eval", "music", folder, "--meter", "4/4,2/2", "--json", *against))


def table(real, raw, clean):
    names = [t["name"] for t in raw["tracks"]]
    byName = {t["name"]: t for t in real["tracks"]}
    rows = []

    def row(label, pick, percent, digits=2):
        values = [pick(real, True), pick(raw, False), pick(clean, False)]
        scale = 100 if percent else 1
        unit = " %" if percent else ""
        shown = [f"{scale * v:.{digits}f}{unit}" for v in values]
        ratio = f"{values[1] / values[0]:.2f}" if values[0] else "-"
        rows.append(f"| {label} | {shown[0]} | {shown[1]} | {shown[2]} | {ratio} |")

    row("scale share of 4 bars", lambda m, _: m["scale4"], True, 1)
    for name in names:
        if name not in byName:
            continue

        def of(key):
            def pick(m, isReal):
                return (byName if isReal else {t["name"]: t for t in m["tracks"]})[name][key]
            return pick

        row(f"{name}: qualified notes", of("QN"), True, 1)
        row(f"{name}: empty bars", of("EB"), True, 1)
        row(f"{name}: used pitch classes", of("UPC"), False)
        row(f"{name}: notes a bar", of("notes_per_bar"), False)
    pairs = {tuple(sorted(p["tracks"])): p for p in real["pairs"]}
    for p in raw["pairs"]:
        key = tuple(sorted(p["tracks"]))
        if key not in pairs:
            continue
        other = {tuple(sorted(q["tracks"])): q for q in clean["pairs"]}[key]
        for label, field in (("tonal distance", "TD"), ("at random", "TD_random")):
            values = [pairs[key][field], p[field], other[field]]
            rows.append(f"| {' - '.join(p['tracks'])}: {label} | {values[0]:.2f} | {values[1]:.2f} | {values[2]:.2f} | "
                        f"{values[1] / values[0]:.2f} |")
    rows.append(f"| copied phrases | {100 * real['copied']:.1f} % | {100 * raw['copied']:.1f} % | {100 * clean['copied']:.1f} % | |")
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--moyun", required=True, type=pathlib.Path)
    parser.add_argument("--real", required=True, type=pathlib.Path)
    parser.add_argument("--training", required=True, type=pathlib.Path)
    parser.add_argument("--pieces", type=int, default=1000)
    parser.add_argument("--model")
    parser.add_argument("--textures", default=",".join(TEXTURES))
    parser.add_argument("--more", default="", help="further options of moyun compose, between blanks")
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path("measured"))
    args = parser.parse_args()
    more = args.more.split()
    for texture in args.textures.split(","):
        folder = args.work / texture
        compose(args, texture, folder / "raw", *more)
        cleaned = compose(args, texture, folder / "clean", "--clean", CLEAN, *more)
        compose(args, texture, folder / "locked", "--lock-key", *more)
        real = measure(args, args.real / texture, args.training)
        raw = measure(args, folder / "raw", args.training)
        clean = measure(args, folder / "clean", args.training)
        locked = measure(args, folder / "locked")
        print(f"### {texture}: {raw['pieces']} pieces of 8 bars, against {real['bars']} real bars\n")
        print("| | real | raw | cleaned | raw / real |\n|---|---|---|---|---|")
        print("\n".join(table(real, raw, clean)))
        total = sum(t["notes"] for t in raw["tracks"])
        print(f"\n`--clean {CLEAN}` changed or took away {cleaned} of {total} notes. With `--lock-key` "
              f"{100 * locked['in_key']:.2f} % of the notes are in the key of their file.\n", flush=True)


main()
