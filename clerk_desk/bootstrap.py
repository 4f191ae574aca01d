"""Starts from a fresh clone where only python3 and pip are there.

An environment that has everything is used as it is. Anywhere else the checkout's own ``.venv`` is made on first use, filled
with what pyproject.toml names, and the same command starts again inside it. Nothing is imported but Python's own library.
"""
from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ".venv"
RESTARTED = "CLERK_DESK_RESTARTED"
OLDEST_PIP = (22, 3)  # the first that can fill another environment
Runner = Callable[[list[str]], "tuple[int, str]"]


class NotReady(Exception):  # noqa: N818 - it reads as a sentence where it is raised
    """The environment cannot be made. Its text is one sentence that says why and what to do."""


def prepare(module: str, group: str = "") -> None:
    """Returns where the libraries are there; elsewhere makes them so and starts ``module`` again, or ends with one sentence.

    ``group`` names the dependency group of pyproject.toml that is needed besides the program's own libraries.
    """
    restarted = os.environ.pop(RESTARTED, "")
    if not (ROOT / "pyproject.toml").is_file():  # installed, so pip saw to the libraries
        return
    try:
        if inside(ROOT):
            fill(ROOT, group)
        elif restarted:
            raise NotReady(f"The Python in {ROOT / ENVIRONMENT} does not run as it should. Remove that folder and start again.")
        else:
            _enter(module, group)
    except NotReady as reason:
        sys.exit(str(reason))
    except KeyboardInterrupt:
        sys.exit(130)


def _enter(module: str, group: str) -> None:
    """Goes on here where everything is there, else in the checkout's own environment."""
    python = python_of(ROOT / ENVIRONMENT)
    at_home = sys.prefix == sys.base_prefix and python.exists()  # the usual second start: look no further
    if not at_home and not lacking(requirements(ROOT, group)):
        return
    if not python.exists():
        make(ROOT / ENVIRONMENT)
    restart(python, module)


def inside(root: Path) -> bool:
    """Is this Python the one of the checkout's own environment?"""
    return Path(sys.prefix).resolve() == (root / ENVIRONMENT).resolve()


def python_of(environment: Path) -> Path:
    """Where an environment has its Python."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def say(sentence: str) -> None:
    """One line for whoever is waiting."""
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()


def make(environment: Path) -> None:
    """Makes an environment without pip, since the wheels for that are often not installed.

    A folder whose Python is gone is made anew; any other folder of that name is left alone. Raises NotReady.
    """
    try:
        import venv
    except ImportError:
        raise NotReady(f"This Python has no module venv. {_with_apt('python3-venv python3-pip')}") from None
    if _is_foreign(environment):
        raise NotReady(f"{environment} is there but is no environment of Python's. Move it away and start again.")
    try:
        venv.create(environment, clear=environment.exists(), symlinks=os.name != "nt", with_pip=False)
    except OSError as error:
        raise NotReady(f"{environment} cannot be made ({error.strerror or error}). Copy Clerk Desk to a folder you may write in.") from None


def _is_foreign(environment: Path) -> bool:
    if not environment.is_dir():
        return environment.exists()
    return not (environment / "pyvenv.cfg").is_file() and any(environment.iterdir())


def restart(python: Path, module: str) -> None:
    """Starts the same command again inside the environment; does not come back."""
    command = [str(python), "-m", module, *sys.argv[1:]]
    os.environ[RESTARTED] = "1"
    if os.name == "nt":  # an exec there returns to the prompt at once
        import subprocess

        sys.exit(subprocess.call(command))
    try:
        os.execv(command[0], command)
    except OSError as error:
        raise NotReady(f"{python} does not start ({error.strerror}). Remove the folder {python.parent.parent} and start again.") from None


def fill(root: Path, group: str) -> None:
    """Installs into this environment what it lacks, and remembers that it is complete. Raises NotReady."""
    wanted = fingerprint(root)
    if any(stamp.is_file() and stamp.read_text(encoding="ascii") == wanted for stamp in stamps(group)):
        return
    needed = requirements(root, group)
    if lacking(needed):
        install(root, needed)
    from contextlib import suppress

    with suppress(OSError):  # somebody else's environment: look again next time
        stamps(group)[0].write_text(wanted, encoding="ascii")


def stamps(group: str) -> list[Path]:
    """The files that say "complete for this pyproject.toml": first the one to write, then those that promise as much.

    They name the Python, so that an environment whose Python was upgraded has none.
    """
    version = "{}.{}".format(*sys.version_info)
    return [Path(sys.prefix, f"clerk-desk-ready-{version}-{each or 'run'}") for each in ([group] if group else ["", "dev"])]


def fingerprint(root: Path) -> str:
    """Changes whenever pyproject.toml changes."""
    from zlib import crc32

    return f"{crc32((root / 'pyproject.toml').read_bytes()):08x}"


def requirements(root: Path, group: str) -> list[str]:
    """What pyproject.toml asks for: the program's own libraries and those of the group."""
    import tomllib

    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return [*project["project"]["dependencies"], *(project["dependency-groups"][group] if group else [])]


def lacking(needed: Iterable[str]) -> list[str]:
    """Those of the requirements for this machine that are not installed here in a version that will do."""
    from importlib import metadata

    out = []
    for requirement in filter(applies, needed):
        try:
            version = metadata.version(parts(requirement)[0])
        except metadata.PackageNotFoundError:
            version = ""
        if not version or not will_do(requirement, version):
            out.append(requirement)
    return out


def applies(requirement: str) -> bool:
    """Is the requirement for this machine? Reads ``; name == 'x' and name != 'y' or …`` on platform_system and platform_machine."""
    import platform
    import re

    here = {"platform_system": platform.system(), "platform_machine": platform.machine()}
    choices = [re.findall(r"(\w+) *([=!]=) *['\"]([^'\"]*)", each) for each in requirement.partition(";")[2].split(" or ")]
    return any(
        all((here[name] == value) is (sign == "==") for name, sign, value in choice if name in here) for choice in choices
    )


def parts(requirement: str) -> tuple[str, list[tuple[str, str]]]:
    """``"Name>=1,!=1.2"`` as its name and its conditions: ``("Name", [(">=", "1"), ("!=", "1.2")])``."""
    import re

    plain = requirement.partition(";")[0].replace(" ", "")
    found = re.match(r"[\w.-]+", plain)
    return found[0] if found else plain, re.findall(r"(>=|<=|==|!=|~=|>|<)([\d.]+)", plain)


def will_do(requirement: str, version: str) -> bool:
    """Does this version meet the requirement's conditions? Pre-releases count as the release they lead up to."""
    import operator

    tests = {
        ">=": operator.ge, "<=": operator.le, "==": operator.eq, "!=": operator.ne, "~=": operator.ge,
        ">": operator.gt, "<": operator.lt,
    }
    return all(tests[sign](_numbers(version), _numbers(bound)) for sign, bound in parts(requirement)[1])


def _numbers(version: str) -> tuple[int, ...]:
    import re

    found = [int(each) for each in re.findall(r"\d+", (re.match(r"[\d.]*", version) or [""])[0])]
    while found and found[-1] == 0:
        found.pop()
    return tuple(found)


def run(command: list[str]) -> tuple[int, str]:
    """Runs a command unseen: its exit status and all that it said."""
    import subprocess

    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", env={**os.environ, "PIP_USER": "0"}, check=False)
    except OSError as error:
        return 1, str(error)
    return done.returncode, f"{done.stdout}\n{done.stderr}"


def install(root: Path, needed: list[str], runner: Runner = run) -> None:
    """Installs the checkout, editable, and the needed libraries into this environment. Raises NotReady."""
    pip = pip_for(sys.executable, sys._base_executable, runner)  # type: ignore[attr-defined]
    if not pip:
        raise NotReady(f"This Python has no pip that can install libraries (22.3 or newer). {_with_apt('python3-pip python3-venv')}")
    say(f"Fetching the libraries that Clerk Desk needs into {root / ENVIRONMENT}, this once (some 100 MB) …")
    status, said = runner([*pip, "install", "--quiet", "--retries", "2", "--editable", str(root), *needed])
    if status:
        raise NotReady(
            "The libraries Clerk Desk needs could not be installed: check that this computer is online, then start again."
            f" pip says: {last_word(said)}",
        )


def pip_for(python: str, base: str, runner: Runner) -> list[str]:
    """The command of a pip that fills the environment of ``python``: its own, its base's, or one made now; empty for none."""
    if runner([python, "-m", "pip", "--version"])[0] == 0:
        return [python, "-m", "pip"]
    status, said = runner([base, "-m", "pip", "--version"])
    if status == 0 and _numbers(said.replace("pip", "", 1).strip()) >= OLDEST_PIP:
        return [base, "-m", "pip", "--python", python]
    if runner([python, "-m", "ensurepip"])[0] == 0:
        return [python, "-m", "pip"]
    return []


def last_word(said: str) -> str:
    """The last error line of what pip printed, or simply the last line."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR:")]
    return (errors or lines or ["nothing"])[-1]


def _with_apt(packages: str) -> str:
    return f"Install it (on Debian and Ubuntu: sudo apt-get install {packages}) and start again."
