"""Minutes as long as one likes, no two parts of them alike: the texts of all cases, each time round with other names and figures."""
from __future__ import annotations

import random
import re
from pathlib import Path

TEXTS = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).resolve().parent / "cases").glob("*.txt"))]
FIGURE = re.compile(r"(?<![\d.])[1-9]\d+(?![\d.])")
NAME = re.compile(r"(?<=Councillor )[A-Z][a-z]+|(?<=Cllr )[A-Z][a-z]+|(?<=Mr )[A-Z][a-z]+|(?<=Mrs )[A-Z][a-z]+")
THING = re.compile(r"(?<=\b[Tt]he )(?=[a-z]{4,}\b)|(?<=\ba )(?=[a-z]{4,}\b)")
# what the whole is read as hangs on its beginning: always the same item, whatever cases come to these
FIRST = (Path(__file__).resolve().parent / "cases" / "214.txt").read_text(encoding="utf-8")
ENDS = ("by", "ton", "ford", "ham", "ley", "worth", "well", "stow", "wick")
WHICH = ("older", "northern", "lower", "usual", "second")


def minutes(signs: int) -> str:
    """So many signs of minutes, the same in every run."""
    order, out, size, turn = random.Random(4), [FIRST], len(FIRST), 0
    while size < signs:
        for text in order.sample(TEXTS, len(TEXTS)):
            out.append(_altered(text, turn) if turn else text)
            size += len(out[-1]) + 2
        turn += 1
    return "\n\n".join(out)[:signs]


def _altered(text: str, turn: int) -> str:
    """The text with every figure of two digits or more, and every surname, another one, and its things told apart by a word."""
    text = THING.sub(f"{WHICH[turn % len(WHICH)]} ", text)
    named = NAME.sub(lambda found: f"{found[0]}{ENDS[(turn + len(found[0])) % len(ENDS)]}", text)
    return FIGURE.sub(lambda found: str(int(found[0]) + turn), named)
