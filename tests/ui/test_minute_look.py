"""What the minute editor shows and says: markers, panels, underlines, sizes, places, and locked minutes."""
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from minute_hands import NUMBERED, SAMPLE, at, check, made_edit, press, redo, seen, uids, undo
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication

from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.ui.minute_document import MinuteDocument
from clerk_desk.ui.minute_look import decided_length
from clerk_desk.ui.minute_paint import LIGHT, MinuteColours
from clerk_desk.ui.minute_view import GONE

DARK = MinuteColours("#1F2226", "#E9E6DF", "#B0B4B9", "#9DBDF3", "#222730", "#1A1D20", "#D99A2B", "#3A301B", "#33496F")


@pytest.fixture
def edit(qtbot):
    widget = made_edit(qtbot)
    yield widget
    check(widget)


def picture(edit):
    return edit.viewport().grab().toImage()


def colours_in(image, left, top, right, bottom):
    return {image.pixelColor(x, y).name() for x in range(int(left), int(right)) for y in range(int(top), int(bottom))}


def has(image, colour, *area):
    return colour.lower() in colours_in(image, *(area or (0, 0, image.width(), image.height())))


def place_of(edit, number):
    place = edit.minutes.documentLayout().blockBoundingRect(edit.minutes.findBlockByNumber(number))
    return place.translated(0, -edit.verticalScrollBar().value())


def ink(image, left, right, top, bottom):
    """The first and last row, and the first column, with dark pixels in a part of a picture."""
    points = [(x, y) for x in range(left, right) for y in range(top, bottom) if image.pixelColor(x, y).lightness() < 160]
    return (min(y for _, y in points), max(y for _, y in points), min(x for x, _ in points)) if points else None


@pytest.mark.parametrize("steps", [0, 6])
def test_marker_and_words_stand_on_one_base_line(edit, steps):
    edit.minutes.load([plain("RESOLVED:", Kind.LEAD_IN), plain("(a)", Kind.CLAUSE, 1), plain("")])
    edit.zoom(steps)
    edit.set_colours(MinuteColours(*["#ffffff" if name in ("paper", "decide") else "#000000" for name in LIGHT.__dataclass_fields__]))
    at(edit, 2)
    image, ratio = picture(edit), edit.devicePixelRatioF()
    block, column, place = edit.minutes.findBlockByNumber(1), edit.minutes.indentWidth(), place_of(edit, 1)
    x = place.left() + block.layout().lineAt(0).x()
    rows = [int(place.top() * ratio) + 1, int((place.bottom() - 2) * ratio)]
    marker = ink(image, int((x - column) * ratio), int(x * ratio) - 2, *rows)
    words = ink(image, int(x * ratio), int((x + column) * ratio), *rows)
    slack = 0 if ratio == 1 else 1  # one dot of a fine screen, for a baseline between two of them
    assert all(abs(one - other) <= slack for one, other in zip(marker[:2], words[:2], strict=True))


@pytest.mark.skipif("QT_SCALE_FACTOR" in os.environ, reason="is itself run with a factor")
@pytest.mark.parametrize("factor", ["1.25", "1.5", "2"])
def test_the_same_on_fine_screens(factor):
    tests = f"{Path(__file__)}::test_marker_and_words_stand_on_one_base_line"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", tests]
    done = subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": factor}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_resolution_stands_on_a_panel_with_a_bar_and_nothing_else_does(edit):
    edit.minutes.load(SAMPLE)
    image = picture(edit)
    for number, on_panel in enumerate([False, True, True, True, True, False, False, False]):
        place = place_of(edit, number)
        strip = (place.right() - 10, place.top() + 2, place.right(), place.bottom() - 2)
        assert has(image, LIGHT.decide, *strip) is on_panel
        assert has(image, LIGHT.accent, 64, place.top() + 5, 67, place.bottom() - 5) is on_panel


def test_a_private_note_is_tinted_and_named(edit):
    edit.minutes.load(SAMPLE)
    place, image = place_of(edit, 6), picture(edit)
    assert has(image, LIGHT.note, place.left(), place.top(), place.right(), place.bottom())
    assert ink(image, 80, 200, int(place.top()) - 20, int(place.top()) - 2)


def test_a_suggested_promise_has_a_wash_and_a_logged_one_a_line(edit):
    edit.minutes.load(SAMPLE)
    edit.minutes.mark_promises({"A": [(0, 5, "suggested")], "C1": [(0, 3, "logged")]})
    image = picture(edit)
    first, clause = place_of(edit, 0), place_of(edit, 2)
    beside, below = (80, first.top(), 120, first.bottom() + 4), (118, clause.top(), 140, clause.bottom() + 4)
    assert has(image, LIGHT.amber_wash, *beside) and has(image, LIGHT.amber_mark, *beside)
    assert has(image, LIGHT.accent, *below) and not has(image, LIGHT.amber_wash, *below)
    edit.minutes.mark_promises({})
    assert not has(picture(edit), LIGHT.amber_wash)


def test_the_number_of_the_cursors_block_is_in_another_colour(edit):
    edit.minutes.load([plain("one"), plain("two")])
    for number, other in ((0, 1), (1, 0)):
        at(edit, number)
        image, place, rest = picture(edit), place_of(edit, number), place_of(edit, other)
        assert has(image, LIGHT.accent, 0, place.top(), 70, place.bottom())
        assert not has(image, LIGHT.accent, 0, rest.top(), 70, rest.bottom())


def test_another_theme_changes_paper_and_ink_and_no_undo_step(edit):
    edit.minutes.load(SAMPLE)
    edit.set_colours(DARK)
    image = picture(edit)
    assert has(image, DARK.paper) and has(image, DARK.decide) and not has(image, LIGHT.paper)
    assert not edit.minutes.isUndoAvailable() and not edit.minutes.pending()


def test_wrapped_lines_hang_and_only_visible_markers_are_painted(edit):
    edit.minutes.load([plain("words " * 60, Kind.CLAUSE, 1 + index % 4) for index in range(1000)])
    picture(edit)
    layout = edit.minutes.begin().layout()
    assert layout.lineCount() > 2 and len({layout.lineAt(index).x() for index in range(layout.lineCount())}) == 1
    edit.painted = 0
    edit.set_colours(DARK)
    picture(edit)
    assert 0 < edit.painted < 20
    press(edit, "x")
    picture(edit)
    edit.painted = 0
    press(edit, "more words")
    picture(edit)
    assert edit.painted == 0


def test_lines_are_never_longer_than_the_measure(edit):
    edit.minutes.load([plain("words " * 60)])
    edit.resize(2000, 600)
    picture(edit)
    layout = edit.minutes.begin().layout()
    assert 600 < max(layout.lineAt(index).naturalTextWidth() for index in range(layout.lineCount())) <= 720
    edit.resize(400, 600)
    assert edit.horizontalScrollBar().maximum() == 0


def test_the_last_line_is_typed_in_the_upper_two_thirds(edit):
    press(edit, *["line", "<Return>"] * 40)
    assert edit.cursorRect().bottom() < edit.viewport().height() * 2 / 3 + 1


def test_zoom_and_looks_touch_neither_undo_nor_save(edit):
    press(edit, "RESOLVED: That", "<Return>", "x")
    edit.minutes.settle(edit.minutes.pending())
    steps, column = edit.minutes.availableUndoSteps(), edit.minutes.indentWidth()
    edit.zoom(5)
    assert edit.minutes.indentWidth() > column and edit.font().pixelSize() == 22
    edit.minutes.lay_looks(row.uid for row in edit.minutes.rows)
    assert edit.minutes.availableUndoSteps() == steps and not edit.minutes.pending()
    edit.zoom(0)
    assert edit.minutes.indentWidth() == column
    edit.zoom(-100)
    assert edit.font().pixelSize() == 11


@pytest.mark.parametrize(("turn", "size"), [(120, 18), (-120, 16)])
def test_ctrl_and_the_wheel_zoom(edit, turn, size):
    place, how = QPointF(5, 5), (Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False)
    event = QWheelEvent(place, place, QPoint(), QPoint(0, turn), *how)
    QApplication.sendEvent(edit.viewport(), event)
    assert edit.font().pixelSize() == size


@pytest.mark.parametrize(("text", "length"), [
    ("RESOLVED: That", 9), ("RESOLVED: - That", 11), ("  Agreed that", 8), ("It was RESOLVED that", 0), ("RECOMMENDED –", 13), ("", 0),
])
def test_only_the_word_of_decision_stands_out(text, length):
    assert decided_length(text) == length


def test_bold_of_kinds_is_laid_over_and_neither_saved_nor_copied(edit):
    press(edit, "RESOLVED: That")
    (strong,) = edit.minutes.begin().layout().formats()
    assert (strong.start, strong.length) == (0, 9) and strong.format.fontWeight() == 700
    assert edit.minutes.blocks()[0].runs[0].bold is False
    press(edit, "C-<A>", "C-<C>")
    assert "<b>" not in QGuiApplication.clipboard().mimeData().html()
    QGuiApplication.clipboard().clear()


def test_from_right_to_left_the_marker_is_on_the_right(edit):
    edit.minutes.load([plain("قرر المجلس", Kind.CLAUSE, 1), plain("")])
    at(edit, 1)
    block, place = edit.minutes.begin(), place_of(edit, 0)
    right = place.left() + block.layout().lineAt(0).x() + block.layout().lineAt(0).width()
    assert ink(picture(edit), int(right) + 4, edit.viewport().width(), int(place.top()), int(place.bottom()))


def test_printing_the_document_has_no_markers(qtbot):
    minutes = MinuteDocument(NUMBERED, "6")
    minutes.load([plain("", Kind.CLAUSE, 1)])
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    minutes.clone().drawContents(painter)
    painter.end()
    assert ink(image, 0, 200, 0, 60) is None  # so print what export composes, never the editor


# places
def test_the_place_is_told_in_words_to_window_and_screen_reader(edit):
    edit.minutes.load(SAMPLE)
    told = []
    edit.place_changed.connect(told.append)
    at(edit, 3)
    assert told == ["(i), clause, level 2"]
    interface = QAccessible.queryAccessibleInterface(edit)
    assert interface.text(QAccessible.Text.Description) == "(i), clause, level 2"
    assert "(i)" not in interface.text(QAccessible.Text.Value)  # painted markers are not in the text
    assert interface.text(QAccessible.Text.Name) == "Minutes"


@pytest.mark.parametrize(("number", "words"), [(0, "6.1, narrative"), (1, "6.2, resolution"), (6, "private note")])
def test_each_kind_has_its_words(edit, number, words):
    edit.minutes.load(SAMPLE)
    at(edit, number)
    assert edit.accessibleDescription() == words


def test_a_new_level_is_told_although_the_cursor_did_not_move(edit, qtbot):
    edit.minutes.load(SAMPLE)
    at(edit, 4)
    with qtbot.waitSignal(edit.place_changed, timeout=100) as told:
        press(edit, "<Tab>")
    assert told.args == ["(ii), clause, level 2"]


def test_block_changed_tells_the_new_blocks_id_once(edit, qtbot):
    edit.minutes.load(SAMPLE)
    at(edit, 2)
    told = []
    edit.block_changed.connect(told.append)
    press(edit, "<Right>", "<Down>", "x", "<End>")
    assert told == ["C2"]


def test_place_and_go_to_are_each_others_way_back(edit):
    edit.minutes.load(SAMPLE)
    assert edit.go_to("C3", 2) and edit.place() == ("C3", 2)
    assert edit.go_to("C1", 99) and edit.place() == ("C1", 3)
    assert not edit.go_to("gone") and edit.place() == ("C1", 3)


def test_the_base_line_follows_the_scroll_and_is_far_away_for_a_block_that_went(edit, qtbot):
    edit.minutes.load([plain(f"line {index}", uid=f"u{index}") for index in range(100)])
    picture(edit)
    before, apart = edit.baseline("u5"), edit.baseline("u6") - edit.baseline("u5")
    assert 24 < apart < 45
    with qtbot.waitSignal(edit.lines_moved, timeout=100):
        edit.verticalScrollBar().setValue(60)
    assert edit.baseline("u5") == before - 60
    assert edit.baseline("nobody") == GONE


def test_lines_moved_is_told_when_the_text_grows_or_moves(edit, qtbot):
    edit.minutes.load(SAMPLE)
    at(edit, 0)
    for keys in (["<Return>"], ["A-S-<Down>"]):
        with qtbot.waitSignal(edit.lines_moved, timeout=500):
            press(edit, *keys)


# locked minutes
def test_confirmed_minutes_take_no_key_and_no_command(edit):
    edit.minutes.load(SAMPLE)
    QGuiApplication.clipboard().setText("pasted")
    press(edit, "x")
    before = edit.minutes.blocks()
    edit.lock(True)
    at(edit, 2, 0, until=(4, 1))
    press(edit, "x", "<Delete>", "<Backspace>", "C-<X>", "C-<V>", "<Return>", "<Tab>", "C-<Z>", "C-<B>", "C-S-<L>", "C-S-<R>", "A-S-<Down>")
    for command in (edit.undo, edit.redo, edit.cut, edit.paste, edit.delete_selected, edit.toggle_bold, edit.toggle_italic, edit.enter,
                    edit.begin_resolution, edit.minutes.undo):
        command()
    edit.set_kind(Kind.NOTE)
    edit.shift(1)
    edit.move_blocks(1)
    assert edit.minutes.blocks() == before
    QGuiApplication.clipboard().clear()


def test_in_confirmed_minutes_the_cursor_still_moves_and_words_can_be_copied(edit):
    edit.minutes.load(SAMPLE, locked=True)
    edit.show_minutes(edit.minutes)
    edit.go_to("A")
    press(edit, "<Down>", "<Home>", "S-<End>", "C-<C>")
    assert QGuiApplication.clipboard().text() == "6.2\tRESOLVED: That" and edit.place()[0] == "R"
    QGuiApplication.clipboard().clear()


def test_a_locked_item_does_not_lock_the_next(edit):
    locked = MinuteDocument(NUMBERED, "7")
    locked.load(SAMPLE, locked=True)
    first = edit.minutes
    edit.show_minutes(locked)
    assert edit.isReadOnly()
    edit.show_minutes(first)
    press(edit, "x")
    assert seen(edit) == ["6.1 x"]
    edit.lock(True)
    edit.lock(False)
    press(edit, "y")
    assert "y" in seen(edit)[0] and len(uids(edit)) == 1


def test_the_menu_offers_what_can_be_done(edit):
    def offered():
        return {action.text() for action in edit.made_menu().actions() if action.isEnabled()}
    QGuiApplication.clipboard().clear()
    assert offered() == {"Select all"}
    press(edit, "x", "C-<A>")
    assert {"Undo", "Cut", "Copy", "Delete"} <= offered() and "Redo" not in offered()
    edit.lock(True)
    assert offered() == {"Copy", "Select all"}


def test_undo_after_redo_keeps_what_was_selected(edit):
    edit.minutes.load(SAMPLE)
    at(edit, 2, 0, until=(5, 1))
    press(edit, "C-S-<L>")
    undo(edit)
    assert edit.textCursor().hasSelection()
    redo(edit)
    assert edit.textCursor().hasSelection()


@pytest.mark.parametrize("keys", [
    ["<Return>"], ["<Backspace>"], ["<Tab>"], ["C-S-<P>"], ["C-S-<N>"], ["C-S-<R>"], ["A-S-<Down>"], ["C-S-<H>", "C-<Z>"],
    ["S-<Down>", "C-<X>"],
])
@pytest.mark.parametrize("number", range(len(SAMPLE)))
def test_all_that_a_key_changes_is_painted(edit, qtbot, number, keys):
    edit.minutes.load(SAMPLE)
    edit.setCursorWidth(0)
    edit.resize(600, 800)  # so that nothing scrolls
    at(edit, number)
    QApplication.processEvents()
    before, painted = picture(edit), Painted(edit)
    press(edit, *keys)
    QApplication.processEvents()
    areas, after = list(painted.areas), picture(edit)
    assert areas and masked(before, areas) == masked(after, areas)  # what was not painted did not have to be
    QGuiApplication.clipboard().clear()


class Painted(QObject):
    """Keeps the areas that are painted."""

    def __init__(self, edit):
        super().__init__(edit)
        self.areas = []
        edit.viewport().installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() == event.Type.Paint:
            self.areas.append(event.region().boundingRect())
        return False


def masked(image, areas):
    painter = QPainter(image)
    for area in areas:
        painter.fillRect(area, QColor("red"))
    painter.end()
    return image


def test_a_line_marked_to_come_back_to_is_told_at_once_where_the_cursor_is_in_it(edit, qtbot):
    edit.minutes.load([plain("one", uid="A"), plain("two", uid="B")])
    at(edit, 1, 2)
    with qtbot.waitSignal(edit.place_changed, timeout=100) as told:
        edit.minutes.mark_flags({"B": "ask for the figures"})
    assert told.args == ["6.2, narrative, come back: ask for the figures"] and edit.accessibleDescription() == told.args[0]
    with qtbot.assertNotEmitted(edit.place_changed):
        edit.minutes.mark_flags({"B": "ask for the figures"})
    edit.minutes.mark_flags({})
    assert edit.accessibleDescription() == "6.2, narrative"


def test_another_item_number_is_told_at_once(edit, qtbot):
    edit.minutes.load([plain("one", uid="A")])
    with qtbot.waitSignal(edit.place_changed, timeout=100) as told:
        edit.minutes.renumber_as("11")
    assert told.args == ["11.1, narrative"]
