"""Looks, before Qt is imported, whether the system has what Qt needs, so that a clerk reads a sentence and not a traceback."""
from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from clerk_desk.domain.errors import CannotBeDone

Loads = Callable[[str], bool]

ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0", "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3", "libfontconfig.so.1": "libfontconfig1", "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0", "libX11.so.6": "libx11-6", "libzstd.so.1": "libzstd1", "libz.so.1": "zlib1g",
}
XCB = {
    "libX11-xcb.so.1": "libx11-xcb1", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0", "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4", "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1", "libxcb-render.so.0": "libxcb-render0", "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-image.so.0": "libxcb-image0", "libxcb-util.so.1": "libxcb-util1", "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shm.so.0": "libxcb-shm0", "libxcb-sync.so.1": "libxcb-sync1", "libxcb-xfixes.so.0": "libxcb-xfixes0",
}
WAYLAND = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}
RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
BEFORE_RENAMING = frozenset({"buster", "bullseye", "bookworm", "bionic", "focal", "jammy", "kinetic", "lunar", "mantic"})


LENT = ("libxcb.so.1", "libGLdispatch.so.0", "libGLX.so.0", "libGL.so.1", "libEGL.so.1")
"""Libraries that the built program brings along in a folder of their own, for systems that have none: each after those it needs.
Where the system has them they are better, for they fit its graphics card.
"""


def lend(folder: Path, present: Loads | None = None) -> tuple[str, ...]:
    """Loads those of ``LENT`` that the system lacks from this folder, for Qt to find; gives their names. Nothing is loaded from a
    folder that is not there.
    """
    lent = []
    for name in LENT:
        if not (present or loads)(name) and (folder / name).is_file():
            with suppress(OSError):
                ctypes.CDLL(str(folder / name), mode=ctypes.RTLD_GLOBAL)
                lent.append(name)
    return tuple(lent)


def has_screen(environ: Mapping[str, str] = os.environ, system: str = sys.platform) -> bool:
    """Is there a screen to open a window on, or a platform of Qt's chosen that needs none?"""
    if not system.startswith("linux"):
        return True
    return any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def check(environ: Mapping[str, str] = os.environ, system: str = sys.platform) -> None:
    """Returns where Qt can show a window. Raises CannotBeDone with the one line that mends it where a system library is
    missing, and where the X server named in DISPLAY does not answer.
    """
    if not system.startswith("linux"):
        return
    if frozen := getattr(sys, "_MEIPASS", ""):
        lend(Path(frozen) / "lent")
    wanted = platforms(environ)
    gone = missing(wanted, loads)
    if gone:
        raise CannotBeDone(remedy(gone, os_release(), apt=shutil.which("apt-get") is not None))
    if wanted == ("xcb",) and environ.get("DISPLAY") and not _x_server_answers():
        raise CannotBeDone(f"The screen {environ['DISPLAY']} does not answer. Start Clerk Desk in a desktop session, or unset DISPLAY.")


def platforms(environ: Mapping[str, str]) -> tuple[str, ...]:
    """The platforms of Qt's that could show the window here; one of them is enough."""
    chosen = environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if chosen:
        return (chosen,)
    there = [("xcb", "DISPLAY"), ("wayland", "WAYLAND_DISPLAY")]
    return tuple(name for name, variable in there if environ.get(variable)) or ("offscreen",)


def missing(wanted: Iterable[str], present: Loads) -> dict[str, str]:
    """The libraries that are not there, with their Debian packages; where two platforms would do, what the nearer one lacks."""
    ways = [ALWAYS | {"xcb": XCB, "wayland": WAYLAND}.get(name, {}) for name in wanted]
    lacks = [{library: package for library, package in way.items() if not present(library)} for way in ways]
    return min(lacks, key=len)


def loads(library: str) -> bool:
    """Can the system's loader open this library?"""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def remedy(gone: Mapping[str, str], release: Mapping[str, str], *, apt: bool) -> str:
    """The sentence that mends it: one apt-get line where there is apt, else the libraries by name."""
    what = "The window needs libraries that this system lacks"
    if not apt:
        return f"{what}: {', '.join(gone)}. Install the packages that have them and start again."
    names = dict.fromkeys(RENAMED.get(name, name) if renamed(release) else name for name in gone.values())
    return f"{what}. Install them with: sudo apt-get install --no-install-recommends {' '.join(names)}"


def renamed(release: Mapping[str, str]) -> bool:
    """Does this release carry the names ending in t64 (Debian 13, Ubuntu 24.04 and later)?"""
    names = (release.get(name, "") for name in ("UBUNTU_CODENAME", "DEBIAN_CODENAME", "VERSION_CODENAME"))
    return next((name for name in names if name), "") not in BEFORE_RENAMING


def os_release(path: Path = Path("/etc/os-release")) -> dict[str, str]:
    """What the system says of itself; empty where it says nothing."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    return {name: value.strip("\"'") for name, sign, value in (line.partition("=") for line in lines) if sign}


def _x_server_answers() -> bool:
    """Qt ends the whole program when the server does not answer, so ask first."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return bool(answers)
