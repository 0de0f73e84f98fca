// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <QApplication>

// One QApplication for all cases, off the screen unless told otherwise, with settings and data in a folder of
// its own.
int main(int argc, char** argv)
{
    const moyun::test::TempDir home;
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, QByteArray::fromStdString(home.path().string()));
    qputenv("MOYUN_SOUND", "none"); // the neighbours need not hear the tests
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setOrganizationName(QStringLiteral("moyun"));
    QCoreApplication::setApplicationName(QStringLiteral("moyun-test"));
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
