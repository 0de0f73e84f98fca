// SPDX-License-Identifier: GPL-3.0-or-later
// The program with somebody at it who never rests: paints, writes, adds notes, has music made and saves, by
// the events of mouse and keyboard, until it is killed. The network is a fake one. Each edit that is made is
// told in a log, with its moment, as soon as the document has it. Started by project_kill_test.cpp.
//
//   project_driver PROJECT LOG SEED
#include "project_hands.h"

#include "core/bridge/settings.h"
#include "core/engine/model_store.h"
#include "core/engine/music/music_backend.h"
#include "core/project/left_over.h"
#include "tests/engine/music/steady_music_model.h"
#include "ui/poem/poem_editor.h"
#include "ui/project/left_project_row.h"
#include "ui/project/project_actions.h"
#include "ui/project/recovery_dialog.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QPushButton>
#include <QTimer>

#include <random>

namespace {

using namespace moyun;
using test::ProjectHands;

class Driver : public QObject
{
public:
    Driver(const QString& project, const QString& log, unsigned seed)
        : m_project(project), m_log(log), m_random(seed), m_hands(&m_program)
    {
        if (!m_log.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            qFatal("The log cannot be written.");
        connect(&m_step, &QTimer::timeout, this, &Driver::step);
        connect(m_program.session(), &bridge::ProjectSession::saved, this, [this] { tell("saved", 0); });
        connect(m_program.session(), &bridge::ProjectSession::noticeRaised, this,
                [this](int, const QString& title, const QString& text) {
                    m_log.write("# " + title.toUtf8() + ' ' + text.toUtf8().replace('\n', ' ') + '\n');
                });
        engine::registerMusicBackend(
            *m_program.engine(), std::make_shared<engine::ModelStore>(std::size_t(64) << 20),
            [](const std::string&) -> base::Result<std::unique_ptr<neural::MusicModel>> {
                return std::unique_ptr<neural::MusicModel>(new test::SteadyModel);
            });
        connect(m_program.takes(), &bridge::ProjectTakes::added, this,
                [this](qint64 id) { tell("take", std::size_t(id)); });
        m_program.show(QFile::exists(m_project) ? m_project : QString());
        m_step.start(50);
    }

private:
    void tell(const char* what, std::size_t number)
    {
        m_log.write(QStringLiteral("%1 %2 %3\n")
                        .arg(QDateTime::currentMSecsSinceEpoch())
                        .arg(QLatin1String(what))
                        .arg(number)
                        .toUtf8());
    }

    // Before the first edit: the project is there, with all that was left over, which the program offers.
    bool isReady()
    {
        if (m_ready) return true;
        for (auto* dialog : m_program.window()->findChildren<ui::RecoveryDialog*>()) {
            if (!dialog->isVisible() || dialog->rows().isEmpty() || m_clicked) continue;
            m_clicked = true;
            // The file may still be on its way: what is recovered is unsaved.
            connect(m_program.session(), &bridge::ProjectSession::opened, this,
                    [this] { m_recovered = m_program.session()->isEdited(); });
            QPushButton* button = dialog->rows().first()->recoverButton();
            QMetaObject::invokeMethod(button, &QPushButton::click, Qt::QueuedConnection);
            return false;
        }
        if (m_leftWork && !m_recovered) return false;
        if (!m_leftWork && QFile::exists(m_project) && m_program.session()->file().isEmpty()) return false;
        const canvas::Picture& picture = m_program.canvas()->document()->picture();
        while (ProjectHands::hasDot(picture, m_dots)) ++m_dots;
        while (ProjectHands::hasNote(m_program.music()->document()->score(), m_notes)) ++m_notes;
        m_characters = m_program.poem()->document()->state().text.size();
        m_hands.goTo(ProjectHands::Canvas);
        m_hands.takeBrush();
        tell("ready", m_characters);
        return m_ready = true;
    }

    void step()
    {
        if (!isReady()) return;
        follow();
        const int room = int(m_random() % 3);
        if (room != m_room) {
            m_room = room;
            m_hands.goTo(static_cast<ProjectHands::Room>(room));
            return;
        }
        for (int times = int(m_random() % 4); times >= 0; --times) edit();
        if (m_random() % 6 == 0) compose();
        if (m_random() % 12 == 0) {
            tell("saving", 0);
            if (!m_program.session()->file().isEmpty())
                m_hands.key(Qt::Key_S, Qt::ControlModifier);
            else
                m_program.session()->saveAs(m_project);
        }
        m_step.start(int(10 + m_random() % 60));
    }

    void compose()
    {
        bridge::MusicStudio* music = m_program.music();
        if (!music->isModelReady() || music->isBusy()) return;
        bridge::MusicWishes wishes = music->wishes();
        wishes.bars = 1;
        wishes.takes = 1 + int(m_random() % 2);
        wishes.seed = m_random();
        music->setWishes(wishes);
        music->compose();
    }

    void edit()
    {
        if (m_room == ProjectHands::Canvas && m_started < ProjectHands::kMostDots) {
            // One after the other: a stroke is in the document when it is painted.
            if (m_started > m_dots) return;
            m_hands.dot(m_started = m_dots);
            ++m_started;
        } else if (m_room == ProjectHands::Poem) {
            m_hands.editor()->select(m_characters, m_characters);
            m_hands.type(U'一' + char32_t(m_characters % 500));
        } else if (m_room == ProjectHands::Music) {
            m_hands.note(m_notes);
        }
        follow();
    }

    // Tells what the documents have by now.
    void follow()
    {
        const canvas::Picture& picture = m_program.canvas()->document()->picture();
        for (; m_dots < m_started && ProjectHands::hasDot(picture, m_dots); ++m_dots)
            tell("dot", std::size_t(m_dots));
        for (; ProjectHands::hasNote(m_program.music()->document()->score(), m_notes); ++m_notes)
            tell("note", std::size_t(m_notes));
        const std::size_t length = m_program.poem()->document()->state().text.size();
        if (length > m_characters) tell("text", m_characters = length);
    }

    QString m_project;
    QFile m_log;
    std::mt19937 m_random;
    const bool m_leftWork = !project::leftOvers(project::Folders::usual()).empty(); // before it is started
    studio::Studio m_program;
    ProjectHands m_hands;
    QTimer m_step;
    bool m_ready = false, m_clicked = false, m_recovered = false;
    int m_room = 0, m_dots = 0, m_started = 0, m_notes = 0;
    std::size_t m_characters = 0;
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) return 2;
    qputenv("MOYUN_SOUND", "none");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setOrganizationName(QStringLiteral("moyun"));
    QCoreApplication::setApplicationName(QStringLiteral("moyun-test"));
    QApplication application(argc, argv);
    bridge::Settings().setLanguage(QStringLiteral("en"));
    Driver driver(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]),
                  QString::fromLocal8Bit(argv[3]).toUInt());
    return QApplication::exec();
}
