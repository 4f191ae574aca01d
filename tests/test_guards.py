"""The guards of conftest.py do stop what they are there to stop."""
from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
STOPPED = {
    "log": "def test_it():\n    import logging\n    logging.getLogger('x').warning('boo')",
    "warning": "def test_it():\n    import warnings\n    warnings.warn('boo')",
    "thread": "def test_it():\n    import threading, time\n    threading.Thread(target=time.sleep, args=(3,)).start()",
    "qt_message": "def test_it(qtbot):\n    from PySide6.QtCore import qWarning\n    qWarning('boo')",
    "slot": "def test_it(qtbot):\n    from PySide6.QtCore import QTimer\n    QTimer.singleShot(0, lambda: 1 / 0)\n    qtbot.wait(20)",
    "timer": "kept = []\ndef test_it(qtbot):\n    from PySide6.QtCore import QTimer\n    kept.append(QTimer())\n    kept[0].start(1000)",
    "job": "def test_it(qtbot):\n    import time\n    from PySide6.QtCore import QThreadPool\n"
           "    QThreadPool.globalInstance().start(lambda: time.sleep(3))",
    "box": "def test_it(qtbot):\n    from PySide6.QtWidgets import QMessageBox\n    QMessageBox.warning(None, 'a', 'boo')",
}
LET_THROUGH = {
    "expected_log": "def test_it(caplog):\n    import logging\n    logging.getLogger('x').warning('boo')",
    "marked_log": "import pytest\n@pytest.mark.expects_log\ndef test_it():\n    import logging\n    logging.getLogger('x').error('boo')",
    "joined_thread": "def test_it():\n    import threading\n    thread = threading.Thread(target=print)\n    thread.start()\n"
                     "    thread.join()",
    "timer_of_a_closed_window": "def test_it(qtbot):\n    from PySide6.QtCore import QTimer\n    from PySide6.QtWidgets import QWidget\n"
                                "    window = QWidget()\n    qtbot.addWidget(window)\n    QTimer(window).start(1000)\n    window.show()",
    "expected_box": "def test_it(qtbot, message_boxes):\n    from PySide6.QtWidgets import QMessageBox\n"
                    "    no = QMessageBox.StandardButton.No\n    yes = QMessageBox.StandardButton.Yes\n"
                    "    assert QMessageBox.question(None, 'a', 'boo', yes | no, no) == no\n    assert message_boxes == ['boo']",
    "own_home": "def test_it(home):\n    from pathlib import Path\n    from clerk_desk.paths import data_dir\n"
                "    assert Path.home() == home\n    assert data_dir().is_relative_to(home)",
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    """One child run over all the samples: the names of those that did not pass."""
    folder = tmp_path_factory.mktemp("guarded")
    shutil.copy(ROOT / "pyproject.toml", folder)
    (folder / "tests").mkdir()
    shutil.copy(ROOT / "tests" / "conftest.py", folder / "tests")
    for name, source in {**STOPPED, **LET_THROUGH}.items():
        (folder / "tests" / f"test_sample_{name}.py").write_text(source)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"], cwd=folder, capture_output=True, text=True, timeout=50, check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    assert f"{len(STOPPED) + len(LET_THROUGH)} passed" not in done.stdout, done.stdout
    assert lines, done.stdout + done.stderr
    return {line.split("test_sample_")[1].split(".py")[0] for line in lines}


@pytest.mark.parametrize("name", STOPPED)
def test_a_guard_stops(name, outcomes):
    assert name in outcomes


@pytest.mark.parametrize("name", LET_THROUGH)
def test_the_guards_let_through(name, outcomes):
    assert name not in outcomes
