"""Reads what the measures of the score sheet are about: whose it is, and of which level."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..analysis.score_evidence import CODE, DEPARTMENT, PLACE, TITLE, meets
from ..catalog.scores import DEPARTMENTS, Answers, ScoreMeasure
from ..domain.levels import Level
from ..importer.code_words import CodeWords
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd

#: Which levels of work stand on the sheet of a level: what is below the county is the county's.
LEVELS_OF: Mapping[Level, tuple[Level, ...]] = {
    Level.PROVINCE: (Level.PROVINCE,),
    Level.PREFECTURE: (Level.PREFECTURE,),
    Level.COUNTY: (Level.COUNTY, Level.TOWNSHIP, Level.VILLAGE),
}
_RANKS = {"company": Level.PROVINCE, "prefecture_bureau": Level.PREFECTURE, "county_bureau": Level.COUNTY}
_TASK_FIELDS = ("start_date", "due")
_REPORT, _REPORT_FIELDS = "task_progress", ("task_code", "reported_on", "percent", "status")


class ScoreRecords:
    """Reads for one level; what several measures share is read once."""

    def __init__(self, workspace: Workspace, level: Level) -> None:
        self._store, self._catalog = workspace.store, workspace.catalog
        self._levels = {str(one) for one in LEVELS_OF[level]}
        self._words = CodeWords(workspace.catalog.code_lists[DEPARTMENTS])
        self._bureaus = self._read_bureaus()
        self._read: dict[str, pd.DataFrame] = {}

    def of(self, measure: ScoreMeasure) -> tuple[pd.DataFrame, pd.DataFrame | None]:
        """The records a measure is about, and those that its figure needs besides, as `evidence` takes them.

        A record in nobody's hands has no department.
        """
        wanted = repr((measure.records, measure.tasks is not None, measure.plan, measure.share, measure.pace))
        if wanted not in self._read:
            self._read[wanted] = self._records(measure)
        return self._read[wanted], self._others(measure)

    def _records(self, measure: ScoreMeasure) -> pd.DataFrame:
        about, answers = measure.records, measure.records.answers
        entity = self._catalog.entities[about.entity]
        columns = dict.fromkeys([entity.key[0], about.place, *about.where, *_fields_of(measure)])
        for name in (about.title, about.level, about.since, about.until):
            columns |= {name: None} if name else {}
        if answers.field is not None:
            columns[answers.through.field if answers.through else answers.field] = None
        rows = self._store.read(about.entity, list(columns))
        rows = rows[meets(rows, about.where)]
        if about.level is not None:
            levels = rows[about.level].map(self._level_of)
            rows = rows[levels.isna() | levels.isin(self._levels)]
        given = {CODE: rows[entity.key[0]], TITLE: rows[about.title] if about.title else None}
        return rows.assign(**given, **{PLACE: rows[about.place], DEPARTMENT: self._departments(rows, answers)})

    def _others(self, measure: ScoreMeasure) -> pd.DataFrame | None:
        if measure.tasks is not None:
            return self._shared(_REPORT, _REPORT_FIELDS)
        if measure.named is not None:
            fields = (measure.named.field, measure.named.date, measure.named.until)
            return self._shared(measure.named.entity, [name for name in fields if name])
        return None

    def _shared(self, entity: str, columns: Sequence[str]) -> pd.DataFrame:
        wanted = repr((entity, tuple(columns)))
        if wanted not in self._read:
            self._read[wanted] = self._store.read(entity, list(columns))
        return self._read[wanted]

    # Whose it is

    def _departments(self, rows: pd.DataFrame, answers: Answers) -> pd.Series:
        import pandas as pd

        found = pd.Series(None, index=rows.index, dtype=object)
        if answers.field is not None:
            named = rows[answers.through.field if answers.through else answers.field]
            if answers.through is not None:
                key = self._catalog.entities[answers.through.entity].key[0]
                holders = self._store.read(answers.through.entity, [key, answers.field])
                named = named.map(holders.drop_duplicates(key).set_index(key)[answers.field])
            # One answer a word: 1,500 cadres come from 98 units.
            known = {text: self._department_of(text, answers) for text in named.dropna().unique()}
            found = named.map(known).astype(object)
        return found.where(found.notna(), answers.otherwise)

    def _department_of(self, text: str, answers: Answers) -> str | None:
        """The department that a word means; one that the list of departments lacks as it is written."""
        given = answers.departments.get(text)
        if given is not None or answers.departments:
            return given
        bureau = self._bureau_in(text)
        found = self._words.find(text) or (self._words.find(text[len(bureau) :]) if bureau else None)
        if found is None and answers.otherwise is None and not bureau:
            return text.strip() or None
        return found

    def _level_of(self, text: object) -> str | None:
        """The level that a code or the name of a bureau stands for; None when it tells none."""
        if not isinstance(text, str):
            return None
        if text in {str(level) for level in Level}:
            return text
        bureau = self._bureau_in(text)
        return str(self._bureaus[bureau]) if bureau else None

    def _bureau_in(self, text: str) -> str | None:
        """The longest name of a bureau that a text begins with."""
        names = sorted((name for name in self._bureaus if text.startswith(name)), key=len)
        return names[-1] if names else None

    def _read_bureaus(self) -> dict[str, Level]:
        rows = self._store.read("bureau", ["name", "level_rank"])
        ranks = zip(rows["name"], rows["level_rank"], strict=True)
        return {name: _RANKS[rank] for name, rank in ranks if name and rank in _RANKS}


def _fields_of(measure: ScoreMeasure) -> list[str]:
    """The fields that its figure is made of."""
    fields: list[str | None] = []
    if measure.tasks is not None:
        fields += _TASK_FIELDS
    if measure.plan is not None:
        fields += [measure.plan.year, measure.plan.of, measure.plan.per, *measure.plan.finished]
    if measure.share is not None:
        fields += [measure.share.date, *measure.share.met]
    if measure.pace is not None:
        fields.append(measure.pace.date)
    return [name for name in fields if name]
