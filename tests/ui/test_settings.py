"""The window's settings survive whatever stands in their file."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from clerk_desk.ui.frame import screens_now
from clerk_desk.ui.main_window import MainWindow
from clerk_desk.ui.settings import FILE, MOST_PLACES, Settings, read, with_place, write


def test_what_was_written_is_read(tmp_path: Path) -> None:
    chosen = Settings("dark", 1.25, {"1366x768": "AAAA"}, "papers")
    write(tmp_path, chosen)
    assert read(tmp_path) == chosen
    assert [each.name for each in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"theme": 7, "scale": "big", "places": []}', '{"scale": NaN}', '{"theme": "pink"}'],
)
def test_a_file_that_makes_no_sense_gives_the_first_settings(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content, encoding="utf-8")
    assert read(tmp_path) == Settings()


def test_text_size_stays_within_reason(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"scale": 40}', encoding="utf-8")
    assert read(tmp_path).scale == 2.0


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    write(tmp_path / "file", Settings("dark"))
    assert read(tmp_path / "file") == Settings()


def test_the_window_has_a_place_for_each_desk_and_forgets_the_oldest() -> None:
    chosen = with_place(with_place(Settings(), "1366x768", "laptop"), "2560x1440", "desk")
    assert dict(with_place(chosen, "1366x768", "moved").places) == {"2560x1440": "desk", "1366x768": "moved"}
    for count in range(MOST_PLACES):
        chosen = with_place(chosen, f"{count}x1", "elsewhere")
    assert len(chosen.places) == MOST_PLACES and "1366x768" not in chosen.places


def test_a_window_opens_as_it_was_on_these_screens(window, qtbot) -> None:
    window.resize(1024, 650)
    window.close()
    kept = read(window.desk.data_dir)
    assert list(kept.places) == [screens_now()]
    other = MainWindow.on(window.desk)
    qtbot.addWidget(other)
    assert (other.width(), other.height()) == (1024, 650)
    write(window.desk.data_dir, replace(kept, places={"1x1": kept.places[screens_now()]}))
    unknown = MainWindow.on(window.desk)
    qtbot.addWidget(unknown)
    assert (unknown.width(), unknown.height()) == (1366, 768)
