# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where (docs/packaging.md has the table). The programs look for models and resources in ../share/moyun beside their own
# directory, so that an installed tree can be moved. Icons, themes and translations are inside the studio already.
include(GNUInstallDirs)
set(moyunShare "${CMAKE_INSTALL_DATADIR}/moyun")
set(moyunLinux "${PROJECT_SOURCE_DIR}/packaging/linux")
set(moyunMade "${PROJECT_BINARY_DIR}/packaging")
file(MAKE_DIRECTORY "${moyunMade}")

foreach(program moyun moyun-studio moyun-trainer)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    # A LibTorch from elsewhere than the system is found where it lay at the build; one that is copied beside the programs, first.
    if(MOYUN_TORCH AND NOT TORCH_OF_SYSTEM)
      set_target_properties(${program} PROPERTIES INSTALL_RPATH "$ORIGIN/../lib/moyun;${TORCH_LIBRARY_DIR}")
    endif()
  endif()
endforeach()

install(DIRECTORY models DESTINATION "${moyunShare}")
install(DIRECTORY resources/samples resources/poem DESTINATION "${moyunShare}/resources")
if(MOYUN_POEM)
  install(FILES "${MOYUN_READINGS}" DESTINATION "${moyunShare}/resources/poem")
endif()
install(FILES LICENSE DESTINATION "${moyunShare}")

# The documentation, with the links of its pages whole: cards and pages point at each other.
install(FILES README.md packaging/debian/copyright DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(DIRECTORY docs DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES packaging/debian/lintian-overrides DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" RENAME moyun)
foreach(link "share/moyun/docs ../doc/moyun/docs" "share/doc/moyun/models ../../moyun/models")
  string(REPLACE " " ";" link "${link}")
  list(GET link 0 name)
  list(GET link 1 target)
  get_filename_component(file "${name}" NAME)
  get_filename_component(folder "${name}" DIRECTORY)
  file(CREATE_LINK "${target}" "${moyunMade}/${file}" SYMBOLIC)
  install(FILES "${moyunMade}/${file}" DESTINATION "${folder}")
endforeach()

# moyun_zip(made source): MADE.gz of SOURCE, the same bytes at every build.
function(moyun_zip MADE SOURCE)
  add_custom_command(OUTPUT "${MADE}"
    COMMAND gzip -9nc "${SOURCE}" > "${MADE}"
    DEPENDS "${SOURCE}" VERBATIM)
endfunction()

set(MOYUN_MAINTAINER "The Moyun authors <authors@moyun.example.org>" CACHE STRING "Who is named in the packages: NAME <ADDRESS>")
set(papers)
if(TARGET moyun OR TARGET moyun-studio)
  set(changelog "${PROJECT_SOURCE_DIR}/packaging/debian/changelog.awk")
  add_custom_command(OUTPUT "${moyunMade}/changelog"
    COMMAND env LC_ALL=C awk -v "maintainer=${MOYUN_MAINTAINER}" -f "${changelog}" "${PROJECT_SOURCE_DIR}/CHANGELOG.md" > "${moyunMade}/changelog"
    DEPENDS "${changelog}" "${PROJECT_SOURCE_DIR}/CHANGELOG.md" VERBATIM)
  moyun_zip("${moyunMade}/changelog.gz" "${moyunMade}/changelog")
  list(APPEND papers "${moyunMade}/changelog.gz")
  install(FILES "${moyunMade}/changelog.gz" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
endif()

if(TARGET moyun)
  # The program writes its own manual. Which pages there are follows from its commands, so the folder is made anew and taken whole.
  add_custom_command(OUTPUT "${moyunMade}/manual.stamp"
    COMMAND "${CMAKE_COMMAND}" -E rm -rf "${moyunMade}/manual"
    COMMAND moyun --write-manual "${moyunMade}/manual"
    COMMAND "${CMAKE_COMMAND}" -E touch "${moyunMade}/manual.stamp"
    DEPENDS moyun COMMENT "Writing the manual" VERBATIM)
  list(APPEND papers "${moyunMade}/manual.stamp")
  install(DIRECTORY "${moyunMade}/manual/completions/" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
  install(CODE "file(GLOB pages \"${moyunMade}/manual/man1/*.1\")
    file(MAKE_DIRECTORY \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_MANDIR}/man1\")
    foreach(page IN LISTS pages)
      get_filename_component(name \"\${page}\" NAME)
      execute_process(COMMAND gzip -9nc \"\${page}\" OUTPUT_FILE \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_MANDIR}/man1/\${name}.gz\"
        COMMAND_ERROR_IS_FATAL ANY)
    endforeach()")
endif()

if(TARGET moyun-studio)
  configure_file("${moyunLinux}/moyun-studio.1.in" "${moyunMade}/moyun-studio.1" @ONLY)
  moyun_zip("${moyunMade}/moyun-studio.1.gz" "${moyunMade}/moyun-studio.1")
  list(APPEND papers "${moyunMade}/moyun-studio.1.gz")
  install(FILES "${moyunMade}/moyun-studio.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")

  install(FILES "${moyunLinux}/org.moyun.Moyun.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  configure_file("${moyunLinux}/org.moyun.Moyun.metainfo.xml.in" "${moyunMade}/org.moyun.Moyun.metainfo.xml" @ONLY)
  install(FILES "${moyunMade}/org.moyun.Moyun.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
  install(FILES "${moyunLinux}/org.moyun.Moyun.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME org.moyun.Moyun.xml)

  # The icons of program and project: drawings, and pictures of the usual sizes for desktops that draw none.
  find_program(MOYUN_RSVG_CONVERT rsvg-convert)
  foreach(icon "apps org.moyun.Moyun" "mimetypes application-x-moyun")
    string(REPLACE " " ";" icon "${icon}")
    list(GET icon 0 kind)
    list(GET icon 1 name)
    install(FILES "${moyunLinux}/${name}.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/${kind}")
    if(MOYUN_RSVG_CONVERT)
      foreach(size 16 22 24 32 48 64 128 256 512)
        set(picture "${moyunMade}/icons/${size}x${size}/${kind}/${name}.png")
        get_filename_component(folder "${picture}" DIRECTORY)
        file(MAKE_DIRECTORY "${folder}")
        add_custom_command(OUTPUT "${picture}"
          COMMAND "${MOYUN_RSVG_CONVERT}" -w ${size} -h ${size} "${moyunLinux}/${name}.svg" -o "${picture}"
          DEPENDS "${moyunLinux}/${name}.svg" VERBATIM)
        list(APPEND papers "${picture}")
        install(FILES "${picture}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/${kind}")
      endforeach()
    endif()
  endforeach()
  if(NOT MOYUN_RSVG_CONVERT)
    message(STATUS "rsvg-convert is not installed: the icons are installed as drawings only")
  endif()
endif()
add_custom_target(moyun_papers ALL DEPENDS ${papers})
