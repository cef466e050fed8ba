"""How the columns of a sheet become fields: what a person corrected once is kept as YAML and used again."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field

import yaml

from ..catalog.binder import bind
from ..domain.findings import Finding
from ..domain.levels import Level

_BLANKS = ("keep", "clear")


@dataclass(frozen=True)
class Target:
    """What a column fills: a field, or a part of the place that the field names."""

    field: str
    part: Level | None = None

    @classmethod
    def parse(cls, text: str) -> Target:
        """Read `village_code` or `village_code:township`.

        Raises:
            ValueError: there is no such level.
        """
        name, _, part = text.partition(":")
        return cls(name, Level(part) if part else None)

    def __str__(self) -> str:
        return f"{self.field}:{self.part.value}" if self.part else self.field


@dataclass(frozen=True)
class Guess:
    """What one column was taken for, and why.

    Attributes:
        position: of the column, from 0.
        header: its name in the sheet.
        target: None for a column that is left out.
        reason: a finding that says why; its `where` names the column.
        sure: whether a person need not look at it.
        factor: what its bare numbers are multiplied by; None when the sheet does not say.
    """

    position: int
    header: str
    target: Target | None
    reason: Finding
    sure: bool = True
    factor: float | None = None


@dataclass(frozen=True)
class TableMapping:
    """What is remembered of a kind of sheet.

    Attributes:
        entity: what the rows are.
        sheet: name of the sheet; None for the one that fits best.
        header_row: the last row of the header, from 1; None to find it.
        columns: by header, the target as text, or None for a column that is left out.
        units: by header, what bare numbers are multiplied by.
        constants: by field, a text for all rows.
        places: by text in the sheet, the code of the place that it means.
        blanks: whether a blank cell keeps or clears a value that is there.
        one_row_per_person: whether a household's rows are its persons.
    """

    entity: str
    sheet: str | None = None
    header_row: int | None = None
    columns: dict[str, str | None] = field(default_factory=dict)
    units: dict[str, float] = field(default_factory=dict)
    constants: dict[str, str] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    blanks: str = "keep"
    one_row_per_person: bool = False

    def __post_init__(self) -> None:
        if self.blanks not in _BLANKS:
            raise ValueError(f"blanks as one of {', '.join(_BLANKS)}")
        for text in self.columns.values():
            if text is not None:
                try:
                    Target.parse(text)
                except ValueError:
                    raise ValueError("targets such as village_code or village_code:township") from None

    @classmethod
    def from_yaml(cls, text: str, file: str) -> TableMapping:
        """Read a mapping.

        Raises:
            CatalogError: with file, line, path, expected and found.
        """
        return bind(cls, text, file)

    def to_yaml(self) -> str:
        """The mapping as a person may read and change it."""
        return yaml.safe_dump(asdict(self), allow_unicode=True, sort_keys=False, width=120)
