"""Finds the code that a word of a sheet means."""

from __future__ import annotations

import re
import unicodedata

from ..catalog.labels import CodeList
from .problem import Problem, Reading, wrong

_IGNORED = re.compile(r"[\s\"'“”‘’「」《》()\[\]【】·.、:_-]|的$")
_SEVERAL = re.compile(r"[,;、/+和及|]|\s+")
_SHOWN = 12


def _plain(word: str) -> str:
    return _IGNORED.sub("", unicodedata.normalize("NFKC", word)).lower()


class CodeWords:
    """The words of one code list: codes, labels in every language, and their aliases."""

    def __init__(self, codes: CodeList) -> None:
        self._codes: dict[str, str] = {}
        for name, code in codes.codes.items():
            for word in (name, code.en, code.zh_CN, code.zh_TW, *code.aliases):
                self._codes.setdefault(_plain(word), name)
        self._expected = ", ".join(code.zh_CN for code in list(codes.codes.values())[:_SHOWN])
        if len(codes.codes) > _SHOWN:
            self._expected += " ..."

    def find(self, text: str) -> str | None:
        """The code of a word; None when it is no word of the list."""
        return self._codes.get(_plain(text))

    def read(self, text: str) -> Reading:
        """The code of a word; of several words, all of the list, the first."""
        found = self.find(text)
        if found is not None:
            return Reading(found)
        parts = [part for part in _SEVERAL.split(unicodedata.normalize("NFKC", text)) if part.strip()]
        several = [self.find(part) for part in parts]
        if len(parts) > 1 and several[0] is not None and None not in several:
            return Reading(several[0], mended=Problem("value_first_of_several", {"read": parts[0]}))
        return wrong("value_not_in_list", expected=self._expected)
