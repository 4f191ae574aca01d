"""The guards that stand around every test.

A home folder of its own; an unexpected log record, Qt message, message box, thread, timer or job fails it. A test that
expects log records asks for ``caplog`` or is marked ``expects_log``; one that expects message boxes asks for
``message_boxes`` and may set their answers; one that expects Qt messages has pytest-qt's own marks.
"""
from __future__ import annotations

import gc
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("LANG", "C.UTF-8")
FOLDERS = {
    "HOME": "", "USERPROFILE": "", "APPDATA": "roaming", "LOCALAPPDATA": "local", "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share", "XDG_CACHE_HOME": ".cache", "XDG_STATE_HOME": ".local/state", "CLERK_DESK_DATA": "clerk-desk-data",
}
USES_QT = {"qtbot", "qapp", "qtmodeltester", "message_boxes"}


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Says in one sentence what the system lacks, before pytest-qt imports Qt."""
    from clerk_desk.domain.errors import CannotBeDone
    from clerk_desk.preflight import check

    config.addinivalue_line("markers", "expects_log: the test makes log records of level WARNING or above")
    config.addinivalue_line("markers", "slow: needs --slow, for it takes minutes or the network")
    try:
        check({"QT_QPA_PLATFORM": "offscreen"})
    except CannotBeDone as reason:
        raise pytest.UsageError(str(reason)) from None
    _set_up_hypothesis()


def _set_up_hypothesis() -> None:
    from hypothesis import settings

    settings.register_profile("clerk_desk", deadline=None, print_blob=True)  # a busy machine is no reason to fail
    settings.load_profile("clerk_desk")


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--slow`` runs the tests that need minutes or the network too; ``--kills`` says how often the typing window is killed,
    ``--inputs`` how many inputs gone wrong the readers get.
    """
    parser.addoption("--slow", action="store_true", help="run the slow tests too")
    parser.addoption("--kills", type=int, default=40, help="how often the typing window is killed (40; 200 for the figures)")
    parser.addoption("--inputs", type=int, default=1000, help="how many inputs gone wrong the readers get (1000; 10000 for the figures)")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skips the slow tests unless they are asked for."""
    for item in items:
        if item.get_closest_marker("slow") and not config.getoption("--slow"):
            item.add_marker(pytest.mark.skip(reason="slow: run with --slow"))


def pytest_collection_finish() -> None:
    """Sets aside what the modules hold for good, so that neither a collection of garbage nor the search for timers walks it."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def figures(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Takes a line with what a test counted; the test run prints them all at its end."""
    return partial(record_property, "figures")


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """The figures that tests counted, such as how many kills lost nothing."""
    reports = [each for kind in ("passed", "failed") for each in terminalreporter.stats.get(kind, ())]
    lines = [str(value) for each in reports for name, value in getattr(each, "user_properties", ()) if name == "figures"]
    if lines:
        terminalreporter.section("figures")
        for line in lines:
            terminalreporter.write_line(line)


def pytest_sessionfinish() -> None:
    """Empties the clipboard: what a test left there must not outlive Python."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets and widgets.QApplication.instance():
        widgets.QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder for this test alone; every folder that a program asks the system for lies in it."""
    folder = tmp_path_factory.mktemp("home")
    for name, below in FOLDERS.items():
        monkeypatch.setenv(name, str(folder / below))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")  # nobody's own keyring is for tests
    for name in ("CLERK_DESK_TODAY", "CLERK_DESK_RESTARTED", "CLERK_DESK_PASSPHRASE", "CLERK_DESK_NEW_PASSPHRASE"):
        monkeypatch.delenv(name, raising=False)
    return folder


class Records(logging.Handler):
    """Keeps the log records that nobody expects."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps one record, with its traceback where it has one."""
        self.told.append(f"{record.levelname} {record.name}: {self.format(record)}")


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    records = Records()
    logging.getLogger().addHandler(records)
    yield
    logging.getLogger().removeHandler(records)
    expected = "caplog" in request.fixturenames or request.node.get_closest_marker("expects_log")
    assert expected or not records.told, "unexpected log records:\n" + "\n".join(records.told)


@pytest.fixture(autouse=True)
def _nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    if USES_QT & set(request.fixturenames):
        _finish_qt()
    left = [thread.name for thread in set(threading.enumerate()) - before if _goes_on(thread)]
    assert not left, f"threads left running: {left}"


def _goes_on(thread: threading.Thread) -> bool:
    if isinstance(thread, threading._DummyThread):  # a Qt thread that once ran Python; Qt is asked for its own
        return False
    thread.join(1)
    return thread.is_alive()


def _finish_qt() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert QThreadPool.globalInstance().waitForDone(2000), "a job is left in the thread pool"
    timers = _active_timers()
    for timer in timers:
        timer.stop()
    assert not timers, f"timers left running: {[_told(timer) for timer in timers]}"


def _active_timers() -> list[Any]:
    import shiboken6
    from PySide6.QtCore import QTimer

    return [each for each in shiboken6.getAllValidWrappers() if isinstance(each, QTimer) and each.isActive()]


def _told(timer: Any) -> str:
    return f"{timer.objectName() or 'a timer'} of {timer.parent()}, every {timer.interval()} ms"


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever reaches for the network fails; sockets between programs of this machine are none."""
    import socket

    for name in ("connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, name, _kept_in(getattr(socket.socket, name)))
    monkeypatch.setattr(socket, "getaddrinfo", _refused)


def _kept_in(reach: Callable[..., Any]) -> Callable[..., Any]:
    import socket

    def kept(self: socket.socket, *given: Any) -> Any:
        return reach(self, *given) if self.family == getattr(socket, "AF_UNIX", None) else _refused()
    return kept


def _refused(*_given: Any, **_named: Any) -> Any:
    raise AssertionError("something reached for the network")


class Boxes(list[str]):
    """The texts of the boxes that were to be shown; ``answer`` is what the clerk presses, None for the safe button."""

    answer: Any = None
    file_name: str = ""


@pytest.fixture(autouse=True)
def _boxes(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Boxes]:
    boxes = Boxes()
    if USES_QT & set(request.fixturenames):
        request.getfixturevalue("qapp")
        _record_boxes(boxes, monkeypatch)
    yield boxes
    if "message_boxes" not in request.fixturenames:
        assert not boxes, f"message boxes nobody expected: {list(boxes)}"


@pytest.fixture
def message_boxes(_boxes: Boxes) -> Boxes:
    """The message boxes and file dialogs that were asked for instead of shown."""
    return _boxes


def _record_boxes(boxes: Boxes, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtWidgets import QFileDialog, QMessageBox

    def asked(_parent: Any, _title: str, text: str, buttons: Any = None, default: Any = None) -> Any:
        boxes.append(text)
        return boxes.answer or default or buttons or QMessageBox.StandardButton.Ok

    def shown(box: QMessageBox) -> Any:
        boxes.append(box.text())
        return boxes.answer or box.standardButton(box.defaultButton()) or QMessageBox.StandardButton.Ok

    def chosen(_parent: Any = None, caption: str = "", *_rest: Any, **_named: Any) -> tuple[str, str]:
        boxes.append(caption)
        return boxes.file_name, ""

    for name in ("information", "question", "warning", "critical", "about"):
        monkeypatch.setattr(QMessageBox, name, staticmethod(asked))
    for name in ("exec", "open", "show"):
        monkeypatch.setattr(QMessageBox, name, shown)
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(chosen))
    several = staticmethod(lambda *given: ([name] if (name := chosen(*given)[0]) else [], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", several)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *given: chosen(*given)[0]))
