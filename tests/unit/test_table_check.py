"""Chunks of texts become rows and findings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import pytest

from poverty_map_plugin.catalog.entities import Field
from poverty_map_plugin.catalog.loader import Catalog, load_catalog
from poverty_map_plugin.domain.findings import Severity
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.importer.place_columns import PlaceColumns
from poverty_map_plugin.importer.places import PlaceMatcher
from poverty_map_plugin.importer.problem import Problem
from poverty_map_plugin.importer.table_check import Column, TableChecker

NAMES = {
    "52": "贵州省",
    "5204": "安顺市",
    "520425": "紫云苗族布依族自治县",
    "520425104": "板当镇",
    "520425104222": "小寨关村村民委员会",
    "5226": "黔东南苗族侗族自治州",
    "522636": "丹寨县",
    "522636101": "板当镇",
    "522636101201": "小寨关村村民委员会",
}


class Records:
    """Knows one cadre, and two of one name."""

    def find(self, target: Field, texts: Sequence[str]) -> Mapping[str, str | Problem]:
        known: dict[str, str | Problem] = {"G1": "G1", "张三": "G1", "李四": Problem("reference_ambiguous")}
        return {text: known.get(text, Problem("reference_unknown")) for text in texts}


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def checker(catalog: Catalog, entity: str, *targets: str, **options: Any) -> TableChecker:
    places = PlaceColumns(
        PlaceMatcher(NAMES, catalog.old_codes, "52"), NAMES, {"紫云供电局": "ZY", "ZY": "ZY"}, province="52"
    )
    columns = []
    for position, text in enumerate(targets):
        name, _, part = text.partition(":")
        columns.append(Column(position, f"列{position}", name, Level(part) if part else None))
    return TableChecker(catalog.entities[entity], catalog, columns, places, Records(), where={"file": "f"}, **options)


def table(*rows: tuple[str, ...]) -> pd.DataFrame:
    return pd.DataFrame(rows, index=range(2, 2 + len(rows)), dtype=object)


HOUSEHOLD = ("code", "village_code", "head_name", "status")


def test_good_rows_are_typed_and_bad_ones_named(catalog: Catalog) -> None:
    check = checker(catalog, "household", *HOUSEHOLD, "size", "cadre_code")
    checked = check.check(
        table(
            ("H1", "520425104222", "王五", "未脱贫", "4", "张三"),
            ("H2", "520425104222", "王六", "快了", "四", "李四"),
            ("H3", "999999999999", "王七", "已脱贫", "3", "无名"),
        )
    )
    assert checked.rows.to_dict("records") == [
        {
            "code": "H1",
            "village_code": "520425104222",
            "head_name": "王五",
            "status": "not_out",
            "size": 4.0,
            "cadre_code": "G1",
        }
    ]
    assert checked.rejected == {3, 4}
    found = sorted((f.where["row"], f.where["field"], f.code) for f in checked.findings)
    assert found == [
        (3, "cadre_code", "reference_ambiguous"),
        (3, "size", "value_not_number"),
        (3, "status", "value_not_in_list"),
        (4, "cadre_code", "reference_unknown"),
        (4, "village_code", "place_outside"),
    ]


def test_names_of_private_people_are_masked_in_findings(catalog: Catalog) -> None:
    check = checker(catalog, "person", "code", "household_code", "name", "identity_number", "phone")
    check.references = type("All", (), {"find": lambda _, __, texts: {t: t for t in texts}})()
    checked = check.check(table(("P1", "H1", "王 五\x07", "520425198001011234", "1380000")))
    text = repr(checked.findings) + repr(check.notes())
    for secret in ("520425198001011234", "1380000", "王 五"):
        assert secret not in text
    assert {f.code for f in checked.findings} == {"identity_check_digit", "phone_wrong"}


def test_a_person_called_by_name_and_an_identity_number_as_a_key_are_masked(catalog: Catalog) -> None:
    check = checker(catalog, "pairing", "code", "beneficiary_code", "household_code")
    [first, second] = check.check(table(("B1", "王小二", "110105194912310021"))).findings
    assert (first.parameters["value"], second.parameters["value"]) == ("王**", "110*************21")


def test_readings_are_told_as_people_write_them(catalog: Catalog) -> None:
    check = checker(catalog, "household", *HOUSEHOLD, "size", "income_per_head", "exited")
    check.check(
        table(
            ("H1", "520425104222", "甲", "未脱贫", "3人", "0.32万", "2016年12月底前"),
            ("H2", "520425104222", "乙", "未脱贫", "4", "2310.5元", "2016年11月下旬"),
        )
    )
    told = {f.where["column"]: (f.severity, f.parameters["read"], f.parameters["count"]) for f in check.notes()}
    assert told == {
        "列4": (Severity.WARNING, 3, 1),
        "列5": (Severity.WARNING, 3200, 2),
        "列6": (Severity.INFO, "2016-12-31", 2),
    }
    assert all(str(f.parameters["read"]) in ("3", "3200", "2016-12-31") for f in check.notes())


def test_a_place_in_parts_and_one_that_two_have(catalog: Catalog) -> None:
    check = checker(catalog, "household", "code", "village_code:county", "village_code", "head_name", "status")
    checked = check.check(
        table(
            ("H1", "紫云县", "小寨关村", "甲", "未脱贫"),
            ("H2", "", "小寨关", "乙", "未脱贫"),
            ("H3", "丹寨县", "520425104222", "丙", "未脱贫"),
        )
    )
    assert checked.rows["village_code"].tolist() == ["520425104222"]
    assert [(f.where["row"], f.code) for f in checked.findings] == [(3, "place_ambiguous"), (4, "place_contradiction")]
    assert checked.findings[0].parameters["codes"] == ("520425104222", "522636101201")


def test_an_answer_settles_what_was_asked(catalog: Catalog) -> None:
    check = checker(catalog, "household", *HOUSEHOLD)
    check.places.answers = {"小寨关": "522636101201"}
    assert check.check(table(("H2", "小寨关", "乙", "未脱贫"))).rows["village_code"].tolist() == ["522636101201"]


def test_any_place_or_bureau(catalog: Catalog) -> None:
    check = checker(catalog, "donation", "code", "kind", "place_code", "amount_yuan", "donated_on")
    checked = check.check(
        table(("D1", "捐款", "紫云供电局", "5", "2016-1-1"), ("D2", "捐款", "安顺市", "5", "2016-1-1"))
    )
    assert checked.rows["place_code"].tolist() == ["ZY", "5204"]


def test_rows_without_a_number_get_one_that_stays_the_same(catalog: Catalog) -> None:
    def numbers() -> list[object]:
        check = checker(catalog, "cadre", "name", "place_code", "phone")
        rows = check.check(table(("张三", "520425", "13800000000"), ("", "520425", ""), ("张三", "522636", ""))).rows
        assert [f.code for f in check.notes()] == ["keys_made"]
        return list(rows["code"])

    assert numbers() == numbers()
    assert len(set(numbers())) == 2


def test_a_row_without_a_number_or_what_makes_one_is_refused(catalog: Catalog) -> None:
    checked = checker(catalog, "cadre", "name", "place_code").check(table(("", "520425")))
    assert [f.code for f in checked.findings] == ["key_missing"]


def test_dates_in_the_wrong_order(catalog: Catalog) -> None:
    check = checker(catalog, "cadre", "code", "name", "place_code", "from_date", "to_date")
    checked = check.check(
        table(("G1", "甲", "520425", "2016-05-01", "2016-04-01"), ("G2", "乙", "520425", "2016-05-01", ""))
    )
    assert [(f.where["row"], f.code) for f in checked.findings] == [(2, "dates_reversed")]


def test_constants_fill_what_no_column_does(catalog: Catalog) -> None:
    check = checker(catalog, "household", "code", "village_code", "head_name", constants={"status": "已脱贫"})
    assert check.check(table(("H1", "520425104222", "甲"))).rows["status"].tolist() == ["out"]


def test_odd_texts_are_counted_not_repeated(catalog: Catalog) -> None:
    check = checker(catalog, "household", *HOUSEHOLD, "size")
    for start in (2, 4):
        rows = table(("H1", "520425104222", "甲", "未脱贫", "４"), ("H2", "520425104222", "乙", "未脱贫", "５"))
        check.check(rows.set_axis(range(start, start + 2)))
    notes = [(f.code, f.where["row"], f.parameters["count"]) for f in check.notes()]
    assert notes == [("value_mended", 2, 4)]
    assert check.notes()[0].severity is Severity.WARNING


@pytest.mark.parametrize(
    ("texts", "told"), [(("0.85", "1"), True), (("0.85", "85"), False), (("1", "0"), False), (("0.25", "50%"), True)]
)
def test_shares_that_look_like_fractions_are_told(catalog: Catalog, texts: tuple[str, str], told: bool) -> None:
    check = checker(catalog, "task_progress", "task_code", "reported_on", "percent", "status")
    check.references = type("All", (), {"find": lambda _, __, texts: {t: t for t in texts}})()
    check.check(table(*(("R1", f"2016-01-0{n + 1}", text, "进行中") for n, text in enumerate(texts))))
    assert ("percent_as_fraction" in {f.code for f in check.notes()}) is told


def test_a_new_place_may_be_imported_by_its_code(catalog: Catalog) -> None:
    check = checker(catalog, "village", "code", "name", "township_code")
    checked = check.check(
        table(
            ("520425104299", "新村", "520425104"),
            ("小寨关村", "小寨关村", "紫云县板当镇"),
            ("5204", "安顺", "520425104"),
        )
    )
    assert [f.where["row"] for f in checked.findings] == [3, 4]
    assert checked.rows["code"].tolist() == ["520425104299"]
