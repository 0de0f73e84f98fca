# SPDX-License-Identifier: GPL-3.0-or-later
# What MyPaint makes of an OpenRaster file, by its own library: show_in_mypaint.py FILE.ora OUT.png
# Its canvas has no borders: the frame is set to the size that the file says.
import gettext
import sys
import xml.etree.ElementTree
import zipfile

sys.path[:0] = ["/usr/lib/mypaint", "/usr/share/mypaint"]
gettext.install("mypaint")

import gi  # noqa: E402

gi.require_version("Gtk", "3.0")
gi.require_version("GdkPixbuf", "2.0")

from lib import document, eotf, mypaintlib  # noqa: E402,F401

image = xml.etree.ElementTree.fromstring(zipfile.ZipFile(sys.argv[1]).read("stack.xml"))
# As the program does: by what the file says, else as its older versions did.
eotf.set_eotf(float(image.get("{http://mypaint.org/ns/openraster}eotf", "1.0")))
opened = document.Document(painting_only=True)
opened.load(sys.argv[1], convert_to_srgb=False)
opened.layer_stack.background_visible = False
opened.set_frame([0, 0, int(image.get("w")), int(image.get("h"))])
opened.set_frame_enabled(True)
opened.save_png(sys.argv[2], alpha=True)
