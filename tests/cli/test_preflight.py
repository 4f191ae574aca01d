"""What is said when the system lacks what Qt needs."""
from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from clerk_desk import preflight
from clerk_desk.domain.errors import CannotBeDone

BOOKWORM = {"ID": "debian", "VERSION_ID": "12", "VERSION_CODENAME": "bookworm"}
TRIXIE = {"ID": "debian", "VERSION_ID": "13", "VERSION_CODENAME": "trixie"}
NOBLE = {"ID": "ubuntu", "VERSION_ID": "24.04", "VERSION_CODENAME": "noble", "UBUNTU_CODENAME": "noble"}
JAMMY = {"ID": "ubuntu", "VERSION_ID": "22.04", "VERSION_CODENAME": "jammy", "UBUNTU_CODENAME": "jammy"}
MINT = {"ID": "linuxmint", "VERSION_CODENAME": "wilma", "UBUNTU_CODENAME": "noble"}
NOTHING = lambda _library: False  # noqa: E731


@pytest.mark.parametrize("release, name", [
    (BOOKWORM, "libglib2.0-0"), (JAMMY, "libglib2.0-0"), (TRIXIE, "libglib2.0-0t64"), (NOBLE, "libglib2.0-0t64"), (MINT, "libglib2.0-0t64"),
])
def test_the_apt_line_has_the_names_of_the_release(release, name):
    line = preflight.remedy(preflight.missing(["xcb"], NOTHING), release, apt=True)
    packages = line.partition("--no-install-recommends ")[2].split()
    assert name in packages
    assert "libxcb-cursor0" in packages
    assert len(packages) == len(set(packages))


def test_only_what_is_missing_is_asked_for():
    line = preflight.remedy(preflight.missing(["xcb"], lambda library: library != "libxcb-cursor.so.0"), BOOKWORM, apt=True)
    assert line.endswith("apt-get install --no-install-recommends libxcb-cursor0")


def test_without_apt_the_libraries_are_named():
    assert "libGL.so.1" in preflight.remedy(preflight.missing(["offscreen"], NOTHING), {}, apt=False)


def test_a_platform_without_screen_needs_no_screen_libraries():
    assert not any(name.startswith(("libxcb", "libwayland")) for name in preflight.missing(["offscreen"], NOTHING))


def test_one_of_two_platforms_is_enough():
    assert preflight.missing(["xcb", "wayland"], lambda library: not library.startswith("libxcb")) == {}


@pytest.mark.parametrize("environ, expected", [
    ({}, ("offscreen",)),
    ({"DISPLAY": ":0"}, ("xcb",)),
    ({"WAYLAND_DISPLAY": "wayland-0"}, ("wayland",)),
    ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ("xcb", "wayland")),
    ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, ("offscreen",)),
    ({"QT_QPA_PLATFORM": "wayland;xcb"}, ("wayland",)),
])
def test_the_platform_is_the_chosen_one_or_follows_the_screen(environ, expected):
    assert preflight.platforms(environ) == expected


def test_a_screen_is_what_the_environment_names():
    assert not preflight.has_screen({}, "linux")
    assert not preflight.has_screen({"DISPLAY": ""}, "linux")
    assert preflight.has_screen({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert preflight.has_screen({}, "win32")


def test_an_x_server_that_does_not_answer_is_said_in_a_sentence(monkeypatch):
    monkeypatch.setattr(preflight, "loads", lambda _library: True)
    monkeypatch.setenv("DISPLAY", ":987")
    with pytest.raises(CannotBeDone, match=":987 does not answer"):
        preflight.check({"DISPLAY": ":987"}, "linux")


def test_what_is_missing_is_refused_before_qt_is_imported(monkeypatch):
    monkeypatch.setattr(preflight, "loads", NOTHING)
    with pytest.raises(CannotBeDone, match="libGL"):
        monkeypatch.setattr(preflight.shutil, "which", lambda _name: None)
        preflight.check({"QT_QPA_PLATFORM": "offscreen"}, "linux")


def test_nothing_is_looked_for_on_other_systems(monkeypatch):
    monkeypatch.setattr(preflight, "loads", NOTHING)
    preflight.check({}, "darwin")
    preflight.check({}, "win32")


def test_a_release_file_that_is_not_there_tells_nothing(tmp_path):
    assert preflight.os_release(tmp_path / "none") == {}
    (tmp_path / "os-release").write_text('ID=debian\nVERSION_CODENAME="trixie"\n\n# nothing\n')
    assert preflight.os_release(tmp_path / "os-release")["VERSION_CODENAME"] == "trixie"


def test_the_built_program_lends_only_what_the_system_lacks_and_what_can_be_loaded(tmp_path):
    library = Path(importlib.util.find_spec("_json").origin or "")
    for name in preflight.LENT:
        (tmp_path / name).write_bytes(b"no library" if name == "libGL.so.1" else library.read_bytes())
    assert preflight.lend(tmp_path, lambda _library: True) == ()
    assert preflight.lend(tmp_path, NOTHING) == tuple(name for name in preflight.LENT if name != "libGL.so.1")
    assert preflight.lend(tmp_path / "gone", NOTHING) == ()
