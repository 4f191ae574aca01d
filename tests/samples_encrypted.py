"""What the tests of encryption share: whether it can be had here, a passphrase, a key file that costs little, and a look at all bytes."""
from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from clerk_desk.store import keys

PASSPHRASE, ANOTHER = "otter lantern gravel", "ŵyl copper sandwich"
HERE = all(find_spec(name) for name in ("sqlcipher3", "cryptography"))
needs_encryption = pytest.mark.skipif(not HERE, reason="the extra clerk-desk[encrypted] is not installed")


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deriving a key takes no time here."""
    monkeypatch.setattr(keys, "COST", 1 << 4)


class Ring:
    """A keyring in memory."""

    priority = 5.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_keyring(self) -> Ring:
        """Itself, as the library's module has it."""
        return self

    def set_password(self, service: str, name: str, password: str) -> None:
        """Keeps it."""
        self.kept[service, name] = password

    def get_password(self, service: str, name: str) -> str | None:
        """What is kept."""
        return self.kept.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        """Lets go of it."""
        del self.kept[service, name]


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ring]:
    """This system's keyring, in memory."""
    from clerk_desk.desk import remembering

    there = Ring()
    monkeypatch.setattr(remembering, "_keyring", lambda: there)
    yield there


def files_with(words: str, *folders: Path) -> list[str]:
    """The names of the files below these folders in which the words are, as UTF-8 or UTF-16."""
    forms = [words.encode(), words.encode("utf-16-le"), words.encode("utf-16-be")]
    files = [each for folder in folders for each in folder.rglob("*") if each.is_file()]
    return sorted(each.name for each in files if any(form in each.read_bytes() for form in forms))
