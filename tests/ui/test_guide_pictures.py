"""The guide's pictures: each is there, small, said in words, like the window it was taken from, and shown wherever the guide is."""
from __future__ import annotations

import json

import pypdfium2
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from clerk_desk.desk.guide import export_guide
from clerk_desk.domain.guide import PICTURE
from clerk_desk.ui.guide import Guide, pages
from clerk_desk.ui.look import Look
from clerk_desk.ui.settings import Settings
from clerk_desk.ui.tokens import THEMES
from tests.end_to_end.guide_pictures import PICTURES, SIZE, WORDS, walk, words_of
from tests.end_to_end.pictures import Camera

MOST = 1_500_000
NAMED = [(page, words, file) for page in pages() for words, file in PICTURE.findall(page.text)]


def test_every_picture_the_guide_names_is_there_once_said_in_words_and_none_lies_there_unused():
    assert len(NAMED) == len({file for _, _, file in NAMED})
    assert {file.removeprefix("pictures/") for _, _, file in NAMED} == {each.name for each in PICTURES.iterdir()}
    assert all(len(words) > 25 for _, words, _ in NAMED)
    assert sum(each.stat().st_size for each in PICTURES.iterdir()) < MOST


def test_no_window_says_other_words_than_when_its_picture_was_taken(qtbot, whole, tmp_path):
    """Where this fails the picture is stale: ``python3 tests/end_to_end/guide_pictures.py`` takes all of them again."""
    then, now = json.loads(WORDS.read_text(encoding="utf-8")), {}
    camera = Camera(whole, tmp_path, Settings(theme="light"), SIZE)

    def take(name, window):
        for _ in range(150):
            now[name] = words_of(window)
            if now[name] == then.get(name):
                return
            camera.wait(0.1)
    walk(camera, take)
    assert now == then
    assert set(then) == {each.stem for each in PICTURES.iterdir()}


@pytest.mark.parametrize(("theme", "scale"), [("light", 1.0), ("contrast", 1.5)])
def test_a_picture_is_as_wide_as_the_page_has_room_for_with_its_words_under_it(qtbot, theme, scale):
    guide = Guide(None, Look(THEMES[theme], scale))
    qtbot.addWidget(guide)
    page, words, file = NAMED[0]
    guide.open_at(page.name)
    for wide in (1160, 700):
        guide.resize(wide, 600)
        QApplication.processEvents()
        picture = guide.text.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(file))
        assert isinstance(picture, QImage) and 200 < picture.width() <= guide.text.viewport().width()
        assert guide.text.horizontalScrollBar().maximum() == 0
        assert words in guide.text.toPlainText() and guide.text.verticalScrollBar().value() == 0


def test_the_guide_on_paper_has_each_picture_with_what_it_shows_for_those_who_cannot_see_it(tmp_path):
    file = export_guide(pages(), tmp_path / "guide.pdf")
    with pypdfium2.PdfDocument(file) as document:
        count = sum(each.type == 3 for page in document for each in page.get_objects())
    content = file.read_bytes()
    assert count == content.count(b"/S /Figure") == len(NAMED)
    for _, words, _ in NAMED:
        assert b"/Alt <FEFF" + words.encode("utf-16-be").hex().upper().encode() in content
