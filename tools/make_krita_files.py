# SPDX-License-Identifier: GPL-3.0-or-later
# OpenRaster files as Krita writes them: tools/check_krita_files.sh runs this inside Krita (kritarunner).
# Into the folder of the environment variable MOYUN_KRITA_FILES come mode-NAME.ora, a layer of each blend mode over
# another one, and nested.ora: groups in groups with opacities and modes, layers that reach beyond the canvas,
# hidden and locked ones.
import os
import random

from PyQt5.QtCore import QByteArray
from krita import InfoObject, Krita

WIDTH, HEIGHT = 192, 128
MODES = {
    "src-over": "normal", "multiply": "multiply", "screen": "screen", "overlay": "overlay", "darken": "darken",
    "lighten": "lighten", "color-dodge": "dodge", "color-burn": "burn", "hard-light": "hard_light",
    "soft-light": "soft_light_svg", "difference": "diff", "exclusion": "exclusion", "hue": "hue",
    "saturation": "saturation", "color": "color", "luminosity": "luminize", "plus": "add",
    "dst-in": "destination-in", "src-atop": "destination-atop",
}


def pixels(width, height, seed, opaque):
    """BGRA: smooth colours in blocks of 8 x 8, alpha from one side to the other."""
    chance = random.Random(seed)
    blocks = {}
    data = bytearray()
    for y in range(height):
        for x in range(width):
            key = (x // 8, y // 8)
            if key not in blocks:
                blocks[key] = [chance.randrange(256) for _ in range(3)]
            alpha = 255 if opaque else min(255, 20 + 235 * x // max(1, width - 40))
            data += bytes(blocks[key] + [alpha])
    return QByteArray(bytes(data))


def paint(document, name, parent, seed, x=0, y=0, width=WIDTH, height=HEIGHT, opaque=False, **properties):
    node = document.createNode(name, "paintlayer")
    parent.addChildNode(node, None)
    node.setPixelData(pixels(width, height, seed, opaque), x, y, width, height)
    for key, value in properties.items():
        getattr(node, key)(value)
    return node


def blank(name):
    document = Krita.instance().createDocument(WIDTH, HEIGHT, name, "RGBA", "U8", "", 300.0)
    document.setBatchmode(True)
    for node in document.topLevelNodes():
        node.remove()
    return document


def save(document, folder, name):
    document.refreshProjection()
    document.waitForDone()
    if not document.exportImage(os.path.join(folder, name), InfoObject()):
        print("not written: " + name)
    document.close()


def __main__(arguments):
    folder = os.environ["MOYUN_KRITA_FILES"]
    for name, mode in MODES.items():
        document = blank(name)
        root = document.rootNode()
        paint(document, "below", root, 1, width=WIDTH // 2, opaque=True)
        paint(document, "below too", root, 2, x=WIDTH // 2, width=WIDTH // 2)
        paint(document, "above", root, 3, y=16, height=HEIGHT - 32, setBlendingMode=mode, setOpacity=204)
        save(document, folder, "mode-" + name + ".ora")
    document = blank("nested")
    root = document.rootNode()
    paint(document, "ground", root, 4, opaque=True)
    outer = document.createGroupLayer("outer")
    root.addChildNode(outer, None)
    outer.setOpacity(128)
    outer.setBlendingMode("multiply")
    inner = document.createGroupLayer("inner 内")
    outer.addChildNode(inner, None)
    inner.setPassThroughMode(True)
    paint(document, "far left", inner, 5, x=-70, y=-40, width=150, height=100)
    paint(document, "screened", inner, 6, x=60, y=40, width=200, height=200, setBlendingMode="screen")
    paint(document, "hidden", outer, 7, setVisible=False)
    paint(document, "locked", root, 8, x=100, y=90, width=60, height=60, setLocked=True, setOpacity=77)
    save(document, folder, "nested.ora")
