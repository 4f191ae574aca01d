"""Passphrases and printed recovery keys: what is good enough, how a key is written for paper and read again."""
from __future__ import annotations

import re
import unicodedata
from hashlib import sha256

from clerk_desk.domain.errors import CannotBeDone

SHORTEST = 12
"""Signs of a passphrase. Source: the National Cyber Security Centre's advice of three random words, which are about as many."""
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Digits and letters without I, L, O and U, which are misread or misheard (Crockford's base 32)."""
MISREAD = str.maketrans("ILO", "110")
RECOVERY_BYTES = 20
LETTERS, CHECKS, GROUP = RECOVERY_BYTES * 8 // 5, 4, 4


def folded(passphrase: str) -> str:
    """The passphrase as it counts: the same on every keyboard that composes accents in its own way, without space around it."""
    return unicodedata.normalize("NFKC", passphrase).strip()


def check_new(passphrase: str) -> str:
    """The new passphrase as it counts. Raises CannotBeDone for one that is too easily guessed."""
    found = folded(passphrase)
    if len(found) < SHORTEST or len(set(found)) < SHORTEST // 2:
        raise CannotBeDone(f"This passphrase is too easily guessed: take three words or more, {SHORTEST} signs at least.")
    return found


def recovery_words(secret: bytes) -> str:
    """A recovery key as it is printed: nine groups of four signs, the last of which tells a slip of the pen."""
    signs = _signs(int.from_bytes(secret), LETTERS) + _check(secret)
    return "-".join(signs[at:at + GROUP] for at in range(0, len(signs), GROUP))


def read_recovery(words: str) -> bytes | None:
    """The secret of a printed recovery key, however it was typed in; None for words that are none.

    Raises CannotBeDone for one with a sign that is off.
    """
    signs = re.sub(r"[\s–-]", "", words).upper().translate(MISREAD)
    if len(signs) != LETTERS + CHECKS or set(signs) - set(SIGNS):
        return None
    number = 0
    for sign in signs[:LETTERS]:
        number = number * 32 + SIGNS.index(sign)
    secret = number.to_bytes(RECOVERY_BYTES)
    if _check(secret) != signs[LETTERS:]:
        raise CannotBeDone("A sign of this recovery key is not as it was printed: compare it group by group.")
    return secret


def _check(secret: bytes) -> str:
    return _signs(int.from_bytes(sha256(secret).digest()[:4]) >> 12, CHECKS)


def _signs(number: int, count: int) -> str:
    return "".join(SIGNS[number >> 5 * place & 31] for place in reversed(range(count)))
