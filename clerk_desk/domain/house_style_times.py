"""A time of day as a house writes it."""
from __future__ import annotations

import re

TIME_FORM = re.compile(r"(?P<hour>19|7)(?:(?P<sign>[:.]?)00)?(?P<half>\s*[pP]\.?\s?[mM]\.?)?(?P<after>\s?(?:hrs|hours))?")


def is_time_form(form: str) -> bool:
    """Is this seven in the evening as a house may write it: "7.00 pm", "7pm", "19:00", "1900 hours"?"""
    found = TIME_FORM.fullmatch(form)
    return found is not None and (found["hour"] == "19") is not bool(found["half"]) and (bool(found["half"]) or found["sign"] is not None)


def time_written(time: str, form: str) -> str:
    """A time "HH:MM" in the form in which ``form`` has seven in the evening; words that are no such time as they are.

    A form without minutes ("7pm") leaves those of a full hour out.
    """
    found, shape = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", time.strip()), TIME_FORM.fullmatch(form)
    if found is None or shape is None:
        return time
    hour, half, sign = int(found[1]), shape["half"], shape["sign"]
    minutes = "" if sign is None and found[2] == "00" else f"{'.' if sign is None else sign}{found[2]}"
    if not half:
        return f"{hour:02}{minutes}{shape['after'] or ''}"
    half = half if hour >= 12 else half.replace("p", "a").replace("P", "A")
    return f"{(hour - 1) % 12 + 1}{minutes}{half}"
