"""The ids by which a Word file that comes back is known, and its paragraphs found again: names of hidden bookmarks.

Word takes a bookmark's name of 40 signs, and hides one that begins with a low line. A paragraph's has the uid of its block
and a check on its words as they went out, so that it can be told who has changed them since.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from zlib import crc32

BLOCK = re.compile(r"_([0-9a-f]{32})([0-9a-f]{7})")
FILE = re.compile(r"_([0-9a-f]{32})_file")


@dataclass(frozen=True)
class BlockId:
    """A block's uid, and the check on its words when the file was written."""

    uid: str
    check: str


def folded(words: str) -> str:
    """Words as they are compared: spaces of every kind are one, for Word and those who type in it change them at will."""
    return " ".join(words.split())


def check(words: str) -> str:
    """Seven hex digits that other words hardly ever have."""
    return f"{crc32(folded(words).encode(errors='replace')) & 0xFFFFFFF:07x}"


def block_id(uid: str, words: str) -> str:
    """The name of the bookmark on a block's paragraph."""
    return f"_{uid:0>32}{check(words)}"


def read_block_id(name: str) -> BlockId | None:
    """What a bookmark's name says of its paragraph; None for another's bookmark."""
    found = BLOCK.fullmatch(name)
    return BlockId(found[1], found[2]) if found else None


def file_id(uid: str) -> str:
    """The name of the bookmark that says which written file this is."""
    return f"_{uid:0>32}_file"


def read_file_id(name: str) -> str:
    """The uid of the written file; empty for another bookmark."""
    found = FILE.fullmatch(name)
    return found[1] if found else ""
