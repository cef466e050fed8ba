"""Writes poverty_map_plugin/domain/data/pinyin.tsv, by which names are found as they are typed; run by hand.

    pip install --target build/pinyin --no-deps pypinyin==0.55.0
    PYTHONPATH=build/pinyin python scripts/make_pinyin.py

Every character of the basic block of Unicode is in it, and every other one in the divisions of sample/. Of several
readings those are left out that no phrase of pypinyin's has: 桃 is not read zhao today.
"""

from __future__ import annotations

import csv
import unicodedata
from collections import defaultdict
from pathlib import Path

from pypinyin import phrases_dict, pinyin_dict

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "poverty_map_plugin" / "domain" / "data" / "pinyin.tsv"
BASIC = range(0x4E00, 0x9FA6)


def plain(reading: str) -> str:
    """A reading without its tone, as it is typed: v for ü."""
    letters = unicodedata.normalize("NFD", reading.replace("ü", "v").replace("ê", "e"))
    tone = dict.fromkeys(map(ord, "\u0300\u0301\u0304\u030c"))
    return unicodedata.normalize("NFC", letters.translate(tone)).replace("ü", "v").replace("ê", "e")


def spoken() -> dict[str, set[str]]:
    """The readings that each character has in phrases."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for phrase, readings in phrases_dict.phrases_dict.items():
        if len(phrase) == len(readings):
            for character, reading in zip(phrase, readings, strict=True):
                found[character].add(plain(reading[0]))
    return found


def main() -> None:
    """One line a syllable: the syllable, a tab, the characters that may be read so."""
    characters = {chr(point) for point in BASIC}
    for path in sorted((ROOT / "sample" / "divisions").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            characters |= {c for row in csv.DictReader(file) for c in row["name"] if ord(c) > 0x2E80}
    syllables: defaultdict[str, set[str]] = defaultdict(set)
    unread = []
    in_phrases = spoken()
    for character in characters:
        readings = pinyin_dict.pinyin_dict.get(ord(character), "")
        listed = [plain(reading) for reading in readings.split(",") if reading]
        alive = in_phrases.get(character, set(listed))
        found = {reading for number, reading in enumerate(listed) if not number or reading in alive}
        for reading in found:
            if reading.isascii() and reading.isalpha():
                syllables[reading].add(character)
        if not found:
            unread.append(character)
    lines = [f"{syllable}\t{''.join(sorted(syllables[syllable]))}\n" for syllable in sorted(syllables)]
    TARGET.write_text("".join(lines), encoding="utf-8")
    print(f"{len(characters)} characters, {len(lines)} syllables, {TARGET.stat().st_size} bytes, unread: {unread}")


if __name__ == "__main__":
    main()
