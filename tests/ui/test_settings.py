"""The window's settings survive whatever stands in their file."""
from __future__ import annotations

from pathlib import Path

import pytest

from clerk_desk.ui.settings import FILE, Settings, read, write


def test_what_was_written_is_read(tmp_path: Path) -> None:
    chosen = Settings("dark", 1.25, "AAAA", "papers")
    write(tmp_path, chosen)
    assert read(tmp_path) == chosen
    assert [each.name for each in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"theme": 7, "scale": "big", "geometry": []}', '{"scale": NaN}', '{"theme": "pink"}'],
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
