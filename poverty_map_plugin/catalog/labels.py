"""Words for the user in the three languages of the interface."""

from __future__ import annotations

from dataclasses import dataclass

LOCALES = ("en", "zh_CN", "zh_TW")


@dataclass(frozen=True)
class Label:
    """One word or sentence in each language; English stands in for any other."""

    en: str
    zh_CN: str  # noqa: N815 - the locale's own name
    zh_TW: str  # noqa: N815

    def text(self, locale: str) -> str:
        """The text for a catalog locale: en, zh_CN or zh_TW."""
        return str(getattr(self, locale)) if locale in LOCALES else self.en


@dataclass(frozen=True)
class Code(Label):
    """A value of a code list, with other words for it that sheets use."""

    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class CodeList:
    """A closed list of values that a field takes."""

    label: Label
    codes: dict[str, Code]
