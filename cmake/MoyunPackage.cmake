# SPDX-License-Identifier: GPL-3.0-or-later
# The packages that `cpack` makes of the installed files: moyun_VERSION_ARCHITECTURE.deb and moyun-VERSION-linux-PROCESSOR.tar.xz.
# packaging/package builds, makes and checks them in one go; docs/packaging.md says how and why.
set(CPACK_PACKAGE_NAME moyun)
set(CPACK_PACKAGE_VENDOR "The Moyun authors")
set(CPACK_PACKAGE_CONTACT "${MOYUN_MAINTAINER}")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "art studio that paints, versifies and composes with you")
set(CPACK_PACKAGE_DESCRIPTION
"Moyun has one window for three arts. On its canvas you paint with brushes and
see the picture restyled live in the manner of any painting; its verse editor
knows the forms of classical Chinese and English poetry and offers new lines
that keep them; its piano roll composes, continues and accompanies.
.
The networks come with it and run on this machine: no account, no connection.
The program moyun does the same from the command line.")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PROJECT_CONFIG_FILE "${PROJECT_SOURCE_DIR}/cmake/MoyunPackageKinds.cmake")
# apt can only fetch what Debian has. A LibTorch from elsewhere goes with the tarball.
set(CPACK_GENERATOR TXZ)
if(NOT MOYUN_TORCH OR TORCH_OF_SYSTEM)
  list(APPEND CPACK_GENERATOR DEB)
endif()

set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is opened by name at run time, and therefore no dependency of a library: the fast BLAS (without it a network takes 37 times as long), a General MIDI
# bank, the plugin that draws the icons, Qt's own words in the language of the window, a face that has Chinese characters, the brushes.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-pthread")
if(MOYUN_AUDIO)
  string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", timgm6mb-soundfont | sf2-soundfont-gm | sf3-soundfont-gm")
endif()
if(TARGET moyun-studio)
  string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS
    ", libqt6svg6, qt6-translations-l10n, fonts-noto-cjk | fonts-noto-cjk-extra | fonts-wqy-zenhei | fonts-wqy-microhei, mypaint-brushes")
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
endif()
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "ffmpeg, festlex-cmu, fluid-soundfont-gm, fcitx5-frontend-qt6")
include(CPack)
