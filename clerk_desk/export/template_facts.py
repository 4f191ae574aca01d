"""What a council's Word file brings as a template and what it lacks, told before it is kept."""
from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from clerk_desk.export.word_styles import NEEDED, Styles
from clerk_desk.export.word_template import open_template


@dataclass(frozen=True)
class TemplateFacts:
    """A template that can be used. ``styles`` are its own paragraph styles by name, in its order; ``lacks`` those of ours that
    it has by no name; ``content`` is the file without its old text, as a .docx.
    """

    styles: tuple[str, ...]
    lacks: tuple[str, ...]
    content: bytes


def template_facts(path: Path) -> TemplateFacts:
    """Looks at a .docx or .dotx. Raises CannotBeDone with one sentence that says why it cannot be used."""
    package = open_template(path)
    styles = Styles(package.styles.element)
    out = io.BytesIO()
    package.save(out)
    lacks = tuple(name for name in NEEDED if name.casefold() not in styles.ids)
    return TemplateFacts(styles.paragraph_names(), lacks, out.getvalue())
