"""The words that a clerk added to the dictionary, and those passed over in one meeting, in a small file beside the store."""
from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from pathlib import Path

FILE = "words.json"

log = logging.getLogger(__name__)


class OwnWords:
    """The words a clerk added, and those ignored in one meeting, by its uid. Kept in a small file beside the store."""

    def __init__(self, data_dir: Path) -> None:
        self.path = data_dir / FILE
        try:
            kept = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            kept = {}
        kept = kept if isinstance(kept, dict) else {}
        ignored = kept.get("ignored")
        self.added = _words(kept.get("added"))
        self.ignored = {str(uid): _words(words) for uid, words in ignored.items()} if isinstance(ignored, dict) else {}

    def add(self, word: str) -> bool:
        """Takes a word in for good. False where it could not be kept: it holds until the program is closed then."""
        self.added.add(word)
        return self._write()

    def add_all(self, words: Iterable[str]) -> bool:
        """Takes words in for good. False where they could not be kept."""
        self.added |= set(words)
        return self._write()

    def ignore(self, meeting: str, word: str) -> bool:
        """Passes a word over in this meeting alone. False where that could not be kept."""
        self.ignored.setdefault(meeting, set()).add(word)
        return self._write()

    def _write(self) -> bool:
        kept = {"added": sorted(self.added), "ignored": {uid: sorted(words) for uid, words in self.ignored.items()}}
        try:
            beside = self.path.with_suffix(".new")
            beside.touch(mode=0o600)  # for its owner only before a word is in it
            beside.write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")
            beside.replace(self.path)
        except OSError as reason:
            log.info("The word list was not kept: %s", reason)
            return False
        return True


def _words(value: object) -> set[str]:
    return {word for word in value if isinstance(word, str)} if isinstance(value, list) else set()
