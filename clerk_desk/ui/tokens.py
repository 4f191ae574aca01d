"""Colours by what they are for, in three themes, and the contrast they owe the reader. No Qt in here.

The rule is WCAG 2.2: text 4.5:1 or more on every surface it stands on, outlines, marks and focus rings 3:1 or more.
"""
from __future__ import annotations

from dataclasses import dataclass

CAPTION, INTERFACE, HEADING, TITLE = 13, 15, 20, 27
"""Sizes of type in pixels at 100 % text; the minutes themselves have theirs in the editor."""


@dataclass(frozen=True)
class Theme:
    """One set of colours as "#RRGGBB". Surfaces: window to decide; what stands on them: ink to select. ``hint`` is an example in an
    empty field, which must not be taken for what somebody wrote.
    """

    name: str
    window: str
    rail: str
    paper: str
    raised: str
    sunk: str
    decide: str
    line: str
    edge: str
    ink: str
    ink2: str
    hint: str
    accent: str
    accent_wash: str
    on_accent: str
    amber: str
    amber_mark: str
    amber_wash: str
    green: str
    green_wash: str
    red: str
    red_wash: str
    on_red: str
    select: str


LIGHT = Theme(
    "light", window="#F4F2EE", rail="#ECEAE4", paper="#FFFEFC", raised="#FFFFFF", sunk="#F0EEE9", decide="#F3F6FB", line="#DFDCD4",
    edge="#85827A", ink="#1F2226", ink2="#55585D", hint="#55585D", accent="#1F4F96", accent_wash="#E8EEF8", on_accent="#FFFFFF",
    amber="#7F5200", amber_mark="#B87700", amber_wash="#FFF3D9", green="#1C6340", green_wash="#E5F1E9", red="#AB2419", red_wash="#FBEAE7",
    on_red="#FFFFFF", select="#CFDDF3",
)
DARK = Theme(
    "dark", window="#17191C", rail="#1B1E22", paper="#1F2226", raised="#272B30", sunk="#1A1D20", decide="#222730", line="#343940",
    edge="#7E858E", ink="#E9E6DF", ink2="#B0B4B9", hint="#B0B4B9", accent="#9DBDF3", accent_wash="#26334A", on_accent="#10203A",
    amber="#F2C066", amber_mark="#D99A2B", amber_wash="#3A301B", green="#86CFA2", green_wash="#1F3429", red="#FFA297", red_wash="#43231F",
    on_red="#3A0C07", select="#33496F",
)
CONTRAST = Theme(
    "contrast", window="#000000", rail="#000000", paper="#000000", raised="#000000", sunk="#000000", decide="#000000", line="#FFFFFF",
    edge="#FFFFFF", ink="#FFFFFF", ink2="#FFFFFF", hint="#B8B8B8", accent="#8EE3F0", accent_wash="#00303A", on_accent="#000000",
    amber="#FFD84D", amber_mark="#FFD84D", amber_wash="#000000", green="#8CF5A8", green_wash="#000000", red="#FFB3AB", red_wash="#000000",
    on_red="#000000", select="#005A6B",
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


def luminance(colour: str) -> float:
    """The relative luminance of "#RRGGBB", 0 to 1, as WCAG defines it."""
    parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
