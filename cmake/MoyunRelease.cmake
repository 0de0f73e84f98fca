# SPDX-License-Identifier: GPL-3.0-or-later
# The releases, from the headings of CHANGELOG.md ("## 0.1.0 (2026-11-29)", the newest first):
#   MOYUN_RELEASE_DATE  the day of the present one
#   MOYUN_RELEASES      all, as <release> elements of AppStream
# The newest has to be the version of project(): it is the one place that tells the programs.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/CHANGELOG.md")
file(READ "${PROJECT_SOURCE_DIR}/CHANGELOG.md" _changes)
string(REGEX MATCHALL "\n## [0-9.]+ \\([0-9]+-[0-9]+-[0-9]+\\)" _headings "${_changes}")
set(MOYUN_RELEASES)
set(MOYUN_RELEASE_DATE)
foreach(_heading IN LISTS _headings)
  string(REGEX MATCH "## ([0-9.]+) \\(([0-9-]+)\\)" _ignored "${_heading}")
  if(NOT MOYUN_RELEASE_DATE)
    set(MOYUN_RELEASE_DATE "${CMAKE_MATCH_2}")
    if(NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
      message(FATAL_ERROR "CHANGELOG.md begins with release ${CMAKE_MATCH_1}, and CMakeLists.txt builds ${PROJECT_VERSION}. "
        "Bring them together (docs/release-checklist.md).")
    endif()
  endif()
  string(APPEND MOYUN_RELEASES "    <release version=\"${CMAKE_MATCH_1}\" date=\"${CMAKE_MATCH_2}\"/>\n")
endforeach()
if(NOT MOYUN_RELEASE_DATE)
  message(FATAL_ERROR "CHANGELOG.md has no heading like \"## ${PROJECT_VERSION} (2026-11-29)\", which tells the day of the release.")
endif()
string(STRIP "${MOYUN_RELEASES}" MOYUN_RELEASES)
