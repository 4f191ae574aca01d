"""Every colour can be read on every surface it stands on, in all themes."""
from __future__ import annotations

import pytest

from clerk_desk.ui.tokens import CONTRAST, THEMES, Theme, contrast

INKS = ("ink", "ink2", "hint", "accent", "amber", "green", "red")
TEXT = [(ink, surface) for surface in ("window", "rail", "paper", "raised", "sunk", "decide", "accent_wash") for ink in INKS] + [
    ("on_accent", "accent"), ("on_red", "red"), ("ink", "amber_wash"), ("ink2", "amber_wash"), ("amber", "amber_wash"),
    ("green", "green_wash"), ("red", "red_wash"), ("ink", "select"),
]
SHAPES = [("edge", surface) for surface in ("window", "paper", "raised", "sunk")] + [
    ("amber_mark", "paper"), ("accent", "paper"), ("accent", "window"), ("accent", "rail"),
]


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_text_and_outlines_have_the_contrast_they_owe(theme: Theme) -> None:
    weak = [(one, other) for one, other in TEXT if contrast(getattr(theme, one), getattr(theme, other)) < 4.5]
    faint = [(one, other) for one, other in SHAPES if contrast(getattr(theme, one), getattr(theme, other)) < 3]
    assert not weak
    assert not faint


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_an_example_in_an_empty_field_is_not_taken_for_words_in_high_contrast():
    assert CONTRAST.hint != CONTRAST.ink
    assert contrast(CONTRAST.hint, CONTRAST.raised) >= 7
