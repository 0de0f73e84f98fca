# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack before each kind of package: what differs between them.
execute_process(COMMAND uname -m OUTPUT_VARIABLE _processor OUTPUT_STRIP_TRAILING_WHITESPACE)
if(CPACK_GENERATOR STREQUAL "DEB")
  execute_process(COMMAND dpkg --print-architecture OUTPUT_VARIABLE _architecture OUTPUT_STRIP_TRAILING_WHITESPACE)
  set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE "${_architecture}")
  set(CPACK_PACKAGE_FILE_NAME "moyun_${CPACK_PACKAGE_VERSION}_${_architecture}")
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
  set(CPACK_DEBIAN_FILE_NAME "${CPACK_PACKAGE_FILE_NAME}.deb")
else()
  set(CPACK_PACKAGE_FILE_NAME "moyun-${CPACK_PACKAGE_VERSION}-linux-${_processor}")
endif()
