"""What a check found: data, not sentences. `services.messages` makes sentences of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType


class Severity(str, Enum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True)
class Finding:
    """One thing found.

    Attributes:
        code: snake_case name of the kind, the key of its sentence.
        where: place of the finding: file, sheet, row, column, entity, place code ... as far as they apply.
        parameters: the values that its sentence shows.
    """

    severity: Severity
    code: str
    where: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    parameters: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))


def error(code: str, where: Mapping[str, object] | None = None, **parameters: object) -> Finding:
    """A finding that stops a record or a run."""
    return Finding(Severity.ERROR, code, where or {}, parameters)


def warning(code: str, where: Mapping[str, object] | None = None, **parameters: object) -> Finding:
    """A finding that a person should look at."""
    return Finding(Severity.WARNING, code, where or {}, parameters)


def info(code: str, where: Mapping[str, object] | None = None, **parameters: object) -> Finding:
    """A finding that tells what was done."""
    return Finding(Severity.INFO, code, where or {}, parameters)
