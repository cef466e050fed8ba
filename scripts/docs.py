"""Writes docs/data-dictionary.md from the catalog: what is kept, counted and shown, in the words of its users."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from poverty_map_plugin.catalog.entities import Entity, Field, Group  # noqa: E402
from poverty_map_plugin.catalog.indicators import Indicator, Measure  # noqa: E402
from poverty_map_plugin.catalog.labels import Label  # noqa: E402
from poverty_map_plugin.catalog.loader import Catalog, load_catalog  # noqa: E402
from poverty_map_plugin.catalog.scores import ScoreMeasure  # noqa: E402

TARGET = ROOT / "docs" / "data-dictionary.md"
_GROUPS = {Group.PLACES: "Places", Group.PEOPLE: "People", Group.GRID: "Grid", Group.WORK: "Work"}


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """A table of Markdown."""
    head = list(head)
    yield "| " + " | ".join(head) + " |"
    yield "|" + " --- |" * len(head)
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"
    yield ""


def words(label: Label) -> list[str]:
    """The three languages."""
    return [label.en, label.zh_CN, label.zh_TW]


def rules_of(field: Field) -> str:
    """What a value has to obey."""
    rules = ["required"] if field.required else []
    rules += [f"one of [{field.codes}](#{field.codes})"] if field.codes else []
    rules += [f"names a [{field.references}](#{field.references})"] if field.references else []
    rules += [f"in {field.unit}"] if field.unit else []
    if field.min is not None or field.max is not None:
        low = "" if field.min is None else f"{field.min:g}"
        high = "" if field.max is None else f"{field.max:g}"
        rules.append(f"{low} to {high}".strip())
    rules += ["**personal**"] if field.personal else []
    return ", ".join(rules)


def entity_section(entity: Entity) -> Iterator[str]:
    """One entity with its fields."""
    yield f"### {entity.name}"
    yield ""
    shape = "no geometry" if entity.geometry.value == "none" else entity.geometry.value
    yield f"{entity.label.en} · {entity.label.zh_CN} · {entity.label.zh_TW}; {shape}; key: {', '.join(entity.key)}"
    yield ""
    yield from table(
        ("field", "type", "English", "简体中文", "繁體中文", "rules", "other headers"),
        ([f.name, f.type.value, *words(f.label), rules_of(f), "、".join(f.aliases)] for f in entity.fields),
    )


def measure_words(measure: Measure) -> str:
    """How a measure counts, in words."""
    what = f"sum of `{measure.sum}` of" if measure.sum else "number of"
    text = f"{what} {measure.entity} records by `{measure.place}`"
    if measure.where:
        text += " where " + " and ".join(f"`{field}` is {value}" for field, value in measure.where.items())
    if measure.time:
        text += f"; {measure.time.take.value.replace('_', ' ')} by `{measure.time.field}`"
        text += f" of each `{measure.time.by}`" if measure.time.by else ""
    if measure.through:
        text += f"; the place is that of the {measure.through.entity} named by `{measure.through.field}`"
    return text


def definition(indicator: Indicator) -> str:
    """How an indicator is counted, in words."""
    if indicator.measure is not None:
        nothing = "0" if indicator.empty_is_zero else "no value"
        return f"{measure_words(indicator.measure)}; without records: {nothing}"
    if indicator.ratio is not None:
        scale = f" × {indicator.ratio.scale:g}" if indicator.ratio.scale != 1 else ""
        return f"{indicator.ratio.of} ÷ {indicator.ratio.per}{scale}"
    raise ValueError(indicator.name)


def score_kind(measure: ScoreMeasure) -> str:
    """Which of the five kinds a measure is."""
    kinds: dict[str, object] = {
        "tasks": measure.tasks,
        "plan": measure.plan,
        "share": measure.share,
        "named": measure.named,
        "pace": measure.pace,
    }
    return next(name for name, value in kinds.items() if value is not None)


def score_section(catalog: Catalog) -> Iterator[str]:
    """What the score sheet measures departments by."""
    yield "## Score sheet"
    yield ""
    yield "What departments are measured by; [the guide](guide/scores.md) tells how each figure is made."
    yield ""
    yield from table(
        (
            "measure",
            "English",
            "简体中文",
            "繁體中文",
            "unit",
            "counts",
            "of",
            "weight",
            "0 points at",
            "100 points at",
        ),
        (
            [
                m.name,
                *words(m.label),
                m.unit.en,
                score_kind(m),
                f"[{m.records.entity}](#{m.records.entity})",
                f"{m.weight:g}",
                f"{m.nothing:g}",
                f"{m.target:g}",
            ]
            for m in catalog.scores.measures
        ),
    )


def document(catalog: Catalog) -> str:
    """The whole page."""
    lines = [
        "# Data dictionary",
        "",
        "Made by `make docs` from `poverty_map_plugin/catalog/data/`; edit there. Every record also carries `uuid`,",
        "`updated_at`, `updated_by`, `batch` (the import it came with) and `is_sample` (whether it is made up).",
        "",
        "## Entities",
        "",
    ]
    for group, title in _GROUPS.items():
        members = ", ".join(f"[{e.name}](#{e.name})" for e in catalog.entities.values() if e.group is group)
        lines += [f"**{title}**: {members}", ""]
    for entity in catalog.entities.values():
        lines += entity_section(entity)
    lines += [
        "## Indicators",
        "",
        "Counted alike for every place at every level, and for every power-supply bureau.",
        "",
    ]
    lines += table(
        ("indicator", "English", "简体中文", "繁體中文", "unit", "definition"),
        ([i.name, *words(i.label), i.unit.en, definition(i)] for i in catalog.indicators.values()),
    )
    lines += score_section(catalog)
    lines += ["## Thresholds", ""]
    lines += table(
        ("threshold", "English", "简体中文", "value", "source", "state"),
        (
            [
                name,
                t.label.en,
                t.label.zh_CN,
                f"{t.value:g} {t.unit}",
                t.source,
                "" if t.confirmed else "to be confirmed",
            ]
            for name, t in catalog.thresholds.items()
        ),
    )
    lines += ["## Map themes", ""]
    lines += table(
        ("theme", "English", "简体中文", "繁體中文"), ([t.name, *words(t.label)] for t in catalog.themes.values())
    )
    lines += ["## Code lists", ""]
    for name, code_list in catalog.code_lists.items():
        lines += [f"### {name}", "", " · ".join(words(code_list.label)), ""]
        lines += table(
            ("code", "English", "简体中文", "繁體中文", "other words"),
            ([code, *words(label), "、".join(label.aliases)] for code, label in code_list.codes.items()),
        )
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    TARGET.write_text(document(load_catalog()), encoding="utf-8")
    print(f"docs: {TARGET.relative_to(ROOT)}")
