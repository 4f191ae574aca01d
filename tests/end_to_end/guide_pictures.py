"""The pictures of the user guide, taken from the real window on an invented council's desk.

    python3 tests/end_to_end/guide_pictures.py

No display is needed. Run it when a window in them has changed: ``tests/ui/test_guide_pictures.py`` fails then, for beside the
pictures stands which words each window had when it was taken (``data/guide_pictures.json``; figures are left out of it, and
what comes from the desk's own meetings).
"""
from __future__ import annotations

import io
import json
import os
import re
import sys
import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QBuffer, QIODevice  # noqa: E402 - started as a script
from PySide6.QtGui import QPixmap  # noqa: E402
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QTabBar, QWidget  # noqa: E402

from clerk_desk.app import made_app  # noqa: E402
from clerk_desk.desk.opening import open_desk  # noqa: E402
from clerk_desk.ui import settings  # noqa: E402
from clerk_desk.ui.main_window import MainWindow  # noqa: E402
from tests.end_to_end.pictures import PAGES, Camera  # noqa: E402
from tests.ui.every_dialog import DIALOGS  # noqa: E402
from tests.ui.whole_desk import COMMITTEE, whole_desk  # noqa: E402
from tests.ui.window_hands import put_cursor  # noqa: E402

PICTURES = ROOT / "resources" / "help" / "pictures"
WORDS = Path(__file__).parent / "data" / "guide_pictures.json"
SIZE = (1120, 640)
COLOURS = 64
"""A picture has so many; more could not be told apart, and take twice the room."""

Taken = Callable[[str, QWidget], None]
"""What is done with a window that is on screen, by the name of its picture."""


def words_of(window: QWidget) -> list[str]:
    """The words of the program itself that a window shows: labels, buttons, tabs and titles, without figures."""
    found = {window.windowTitle()}
    for each in window.findChildren(QWidget):
        if each.isVisible() and isinstance(each, QLabel | QAbstractButton):
            found.add(each.text())
        elif each.isVisible() and isinstance(each, QGroupBox):
            found.add(each.title())
        elif each.isVisible() and isinstance(each, QTabBar):
            found |= {each.tabText(at) for at in range(each.count())}
    return sorted({re.sub(r"[\d.,:]+", "0", words) for words in found} - {""})


def _first_start(camera: Camera, take: Taken) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder), camera.whole.clock)
        settings.write(desk.data_dir, settings.Settings(theme="light"))
        window = MainWindow.on(desk)
        window.resize(*SIZE)
        window.show()
        window.restore()
        camera.wait()
        take("first-start", window)
        window.close()
        desk.close()


def _committees(camera: Camera, take: Taken) -> None:
    camera.window.go_to_office("committees")
    page = camera.window.office.committees
    page.list.setCurrentIndex(page.list.rows.index(next(at for at, each in enumerate(page.committees) if each.name == COMMITTEE)))
    take("committees", camera.window)


def _office(place: str, camera: Camera, take: Taken) -> None:
    camera.window.go_to_office(place)
    if place == "archive":
        camera.press("report")
    take(place, camera.window)


def _minuting(camera: Camera, take: Taken) -> None:
    camera.open(camera.whole.live, "6")
    put_cursor(camera.window, "outside of the meeting.")
    camera.wait(0.4)
    take("promise", camera.window)
    camera.press("<F9>")
    take("attendance", camera.window)
    camera.press("<Escape>")
    camera.window.minuting.chamber.to_minutes()
    put_cursor(camera.window, "That the Committee")
    camera.press("<F8>")
    take("read-back", camera.window)
    camera.press("<Escape>", "S-<F12>")
    take("look-over", camera.window)
    camera.window.closing.toggle()


def _dialog(name: str, camera: Camera, take: Taken) -> None:
    if camera.window.minuting.sitting.meeting is None:
        camera.open(camera.whole.live, "6")
    made = DIALOGS[name](camera.window, camera.whole)
    made.show()
    take(name, made)
    made.close()
    made.deleteLater()


SCENES: Mapping[str, Callable[[Camera, Taken], None]] = {
    "first-start": _first_start, "committees": _committees,
    **{place: partial(_office, place) for place in ("follow-ups", "figures", "archive")}, "minuting": _minuting,
    **{name: partial(_dialog, name) for name in (
        "first-committee", "take-agenda", "late-item", "phrases", "exclude", "timeline", "export", "bring-back", "circulate", "record",
        "backups", "practice",
    )},
}


def walk(camera: Camera, take: Taken) -> None:
    """Comes to each window that is in a picture, and gives it to ``take``."""
    for scene in SCENES.values():
        scene(camera, take)


def small(picture: QPixmap) -> bytes:
    """The picture as a PNG of few colours."""
    from PIL import Image

    buffer, out = QBuffer(), io.BytesIO()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.toImage().save(buffer, "PNG")
    with Image.open(io.BytesIO(bytes(buffer.data().data()))) as whole:
        whole.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def main() -> None:
    made_app()
    PICTURES.mkdir(exist_ok=True)
    for old in PICTURES.glob("*.png"):
        old.unlink()
    words: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        camera = Camera(whole_desk(Path(folder)), PICTURES, settings.Settings(theme="light"), SIZE)

        def take(name: str, of: QWidget) -> None:
            camera.wait(4 * PAGES if name == "export" else 0.4)  # its pages are set in another process
            (PICTURES / f"{name}.png").write_bytes(small(of.grab()))
            words[name] = words_of(of)

        walk(camera, take)
        camera.window.close()
        camera.whole.desk.close()
    WORDS.write_text(json.dumps(words, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    size = sum(each.stat().st_size for each in PICTURES.glob("*.png"))
    print(f"{len(words)} pictures, {size / 1e3:.0f} KB")


if __name__ == "__main__":
    main()
