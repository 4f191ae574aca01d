"""Everything at random: after each step ids, mirror and store agree, and undoing all gives the first state."""
from __future__ import annotations

import os
import random

import pytest
from minute_hands import NARRATIVE, NUMBERED, SAMPLE, Kept, check, compose, made_edit, press, redo, undo
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from clerk_desk.domain.blocks import Kind

KEYS = [
    "<Return>", "<Return>", "<Tab>", "S-<Backtab>", "<Backspace>", "<Backspace>", "<Delete>", "C-<Backspace>", "C-<Delete>",
    "C-<A>", "S-<Return>", "<Left>", "<Right>", "<Up>", "<Down>", "<Home>", "<End>", "C-<Home>", "C-<End>", "S-<Left>",
    "S-<Right>", "S-<Up>", "S-<Down>", "S-<Home>", "S-<End>", "C-<C>", "C-<X>", "C-<V>", "C-<V>", "C-<Z>", "C-<Z>", "C-S-<Z>",
    "C-<Y>", "A-S-<Up>", "A-S-<Down>", "A-S-<Right>", "A-S-<Left>", "C-S-<R>", "C-S-<A>", "C-S-<L>", "C-S-<N>", "C-S-<H>",
    "C-S-<P>", "C-<B>", "C-<I>",
]
WORDS = ["a", "b c ", "RESOLVED:", "RESOLVED: -", "ACTION:", "- ", "(a) ", "f", ". ", "x"]
PASTED = ["<p>one line</p>", "<p>RESOLVED: That</p><p>(a) x</p><p>(b) y</p><p>end</p>"]
SEEDS, STEPS = int(os.environ.get("SEEDS", "6")), 150


@pytest.fixture
def edit(qtbot):
    yield made_edit(qtbot)
    QGuiApplication.clipboard().clear()


def step(edit, choose):
    work = choose.random()
    if work < 0.9:
        press(edit, choose.choice(WORDS if work < 0.4 else KEYS))
    elif work < 0.93:
        box = QMimeData()
        box.setHtml(choose.choice(PASTED))
        edit.insertFromMimeData(box)
    elif work < 0.96:
        compose(edit, "pre", choose.choice(["é", "q\nw", "RESOLVED:"]))
    elif work < 0.98:
        edit.set_kind(choose.choice(list(Kind)))
    else:
        edit.zoom(choose.choice([1, -1, 0]))
        edit.minutes.restyle(choose.choice([NUMBERED, NARRATIVE]))


@pytest.mark.parametrize("seed", range(SEEDS))
def test_random_work_is_mirrored_saved_undone_and_redone(edit, seed):
    edit.minutes.load(SAMPLE)
    choose, kept = random.Random(seed), Kept(edit.minutes)
    for _ in range(STEPS):
        step(edit, choose)
        check(edit)
        if choose.random() < 0.1:
            kept.save()
    while edit.minutes.isRedoAvailable():
        redo(edit)
    end = edit.minutes.blocks()
    for available, go, goal in ((edit.minutes.isUndoAvailable, undo, SAMPLE), (edit.minutes.isRedoAvailable, redo, end)):
        while available():
            go(edit)
            check(edit)
        kept.save()
        assert edit.minutes.blocks() == goal


def seen(edit):
    return edit.viewport().grab().toImage()


@pytest.mark.parametrize("seed", range(SEEDS))
def test_what_is_kept_as_a_picture_under_the_words_is_what_all_painted_anew_shows(edit, seed):
    edit.minutes.load(SAMPLE)
    choose = random.Random(seed)
    for number in range(STEPS // 3):
        step(edit, choose)
        row = choose.choice(edit.minutes.rows)
        if number % 10 == 5:
            edit.minutes.mark_promises({row.uid: [(0, 3, choose.choice(["suggested", "logged"]))]})
            edit.minutes.mark_flags({row.uid: "dates"})
        kept = seen(edit)
        edit.set_colours(edit.colours)
        assert seen(edit) == kept, number
