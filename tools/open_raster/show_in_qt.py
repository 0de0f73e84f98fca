# SPDX-License-Identifier: GPL-3.0-or-later
# What viewers of KDE make of an OpenRaster file, by their plug-in for Qt 5: show_in_qt.py FILE.ora OUT.png
import sys

from PyQt5.QtGui import QImage, QImageReader

reader = QImageReader(sys.argv[1])
image = reader.read()
if image.isNull() or bytes(reader.format()) != b"ora":
    sys.exit("not read: " + reader.errorString())
image.convertToFormat(QImage.Format_ARGB32).save(sys.argv[2])
