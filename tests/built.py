"""The program that needs no Python, built and tried: ``python3 -m tests.built [OUT] [--packed]``.

Everything is run from an empty HOME, with no Python on the path. Exits with 1 where the build or one of its parts fails, or it is
larger than is promised; OUT is where the folder goes, one that is thrown away otherwise; ``--packed`` packs it too, to be measured;
``--ready`` only fetches what it is built with.
"""
from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

from clerk_desk import bootstrap

ROOT = Path(__file__).resolve().parent.parent
NAME, PROGRAM = "Clerk Desk", "clerk-desk.exe" if os.name == "nt" else "clerk-desk"
LARGEST, LARGEST_PACKED = 220e6, 70e6
"""Bytes on the disk, and packed with xz."""


def built(out: Path) -> Path:
    """Builds the program and gives its folder."""
    words = ["build.spec", "--noconfirm", "--log-level", "ERROR", "--distpath", str(out / "dist"), "--workpath", str(out / "work")]
    subprocess.run([sys.executable, "-m", "PyInstaller", *words], cwd=ROOT, check=True)
    return out / "dist" / NAME


def size(folder: Path) -> int:
    """Bytes of all files in it, links not followed."""
    return sum(each.stat().st_size for each in folder.rglob("*") if each.is_file() and not each.is_symlink())


def packed(folder: Path, to: Path) -> int:
    """Bytes of the folder packed."""
    with tarfile.open(to, "w:xz") as archive:
        archive.add(folder, folder.name)
    return to.stat().st_size


def run(folder: Path, home: Path, *words: str) -> tuple[int, str]:
    """A command of the built program in an empty HOME, without a Python on the path: its status and all that it said."""
    nothing = home / "nothing on the path"
    nothing.mkdir(parents=True, exist_ok=True)
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMPDIR") if name in os.environ}
    environ = {**kept, "HOME": str(home), "LOCALAPPDATA": str(home), "PATH": str(nothing), "LANG": "C.UTF-8"}
    done = subprocess.run([str(folder / PROGRAM), *words], env=environ, cwd=home, capture_output=True, text=True, encoding="utf-8",
                          errors="replace", timeout=300, check=False)
    return done.returncode, done.stdout + done.stderr


def faults(folder: Path, home: Path) -> list[str]:
    """What does not hold of the built program, a line each; prints what it says of itself."""
    out = []
    status, said = run(folder, home, "--check")
    print(said.rstrip())
    if status or "not installed" in said:
        out.append("--check is not ok in all its lines")
    documents = home / "documents"
    status, said = run(folder, home, "demo", "--no-window", "--out", str(documents))
    written = sorted(each.suffix for each in documents.glob("*")) if documents.is_dir() else []
    print(f"demo: {len(written)} documents")
    if status or ".docx" not in written:
        out.append(f"demo wrote no documents: {said.strip()[-300:]}")
    return out


def main(out: Path, *, pack: bool) -> int:
    """Builds, measures, tries; 0 where all of it holds."""
    begun = time.monotonic()
    folder = built(out)
    on_disk = size(folder)
    print(f"built in {time.monotonic() - begun:.0f} s, {on_disk / 1e6:.0f} MB on the disk (at most {LARGEST / 1e6:.0f})")
    wrong = faults(folder, out / "home") + ([f"it is larger than {LARGEST / 1e6:.0f} MB"] if on_disk > LARGEST else [])
    if pack:
        bytes_packed = packed(folder, out / "packed.tar.xz")
        print(f"{bytes_packed / 1e6:.1f} MB packed (at most {LARGEST_PACKED / 1e6:.0f})")
        wrong += [f"packed it is larger than {LARGEST_PACKED / 1e6:.0f} MB"] if bytes_packed > LARGEST_PACKED else []
    for each in wrong:
        print(f"FAILED: {each}")
    return 1 if wrong else 0


if __name__ == "__main__":
    bootstrap.prepare("tests.built", "build")
    place = next((Path(word) for word in sys.argv[1:] if not word.startswith("-")), None)
    if "--ready" in sys.argv:
        sys.exit(0)
    with tempfile.TemporaryDirectory(prefix="clerk-desk-built-") as thrown_away:
        sys.exit(main((place or Path(thrown_away)).absolute(), pack="--packed" in sys.argv))
