"""The national register, one row a person, becomes one row a household."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poverty_map_plugin.domain.findings import Severity
from poverty_map_plugin.importer.register import ROWS_OF_A_SHEET, Folded, fold

TARGETS = {3: "village_code", 4: "poverty_cause", 5: "phone"}


def register(
    *rows: tuple[str, ...], first: int = 3, chunk: int = 50_000, targets: dict[int, str] | None = None
) -> Folded:
    whole = pd.DataFrame(list(rows), index=range(first, first + len(rows)), dtype=object)
    whole[9] = "of no interest"
    chunks = [whole.iloc[at : at + chunk] for at in range(0, len(whole), chunk)]
    return fold(chunks, targets or TARGETS, 0, 1, 2, lambda text: text in ("户主", "本人或户主"), {"phone"})


def codes(folded: Folded) -> dict[int, list[str]]:
    return {row: [finding.code for finding in found] for row, found in folded.problems.items()}


def test_a_household_is_its_heads_row() -> None:
    folded = register(
        ("H1", "配偶", "乙", "甲村", "因病", ""),
        ("H1", "户主", "甲", "甲村", "因病", "13800000001"),
        ("H2", "本人或户主", "丙", "乙村", "因学", ""),
        ("H1", "子", "丁", "", "", ""),
    )
    assert folded.problems == {}
    assert list(folded.rows.columns) == ["code", "village_code", "poverty_cause", "phone", "head_name", "size"]
    assert folded.rows.loc[4].tolist() == ["H1", "甲村", "因病", "13800000001", "甲", "3"]
    assert folded.rows.loc[5].tolist() == ["H2", "乙村", "因学", "", "丙", "1"]
    assert list(folded.rows.index) == [4, 5]


@pytest.mark.parametrize("chunk", [1, 2, 3, 50])
def test_rows_need_not_be_neighbours_nor_in_one_chunk(chunk: int) -> None:
    folded = register(
        ("H1", "子", "丁", "", "", ""),
        ("H2", "户主", "丙", "乙村", "因学", ""),
        ("H1", "户主", "甲", "甲村", "因病", ""),
        chunk=chunk,
    )
    assert list(folded.rows.index) == [4, 5]
    assert folded.rows.loc[5, ["code", "size", "head_name", "village_code"]].tolist() == ["H1", "2", "甲", "甲村"]
    assert folded.problems == {}


def test_a_value_that_only_another_row_has_is_taken() -> None:
    folded = register(("H1", "户主", "甲", "甲村", "", ""), ("H1", "子", "丁", "甲村", "因病", ""))
    assert folded.rows.at[3, "poverty_cause"] == "因病"


@pytest.mark.parametrize("chunk", [1, 50])
def test_a_blank_number_is_that_of_the_row_above(chunk: int) -> None:
    folded = register(
        ("H1", "户主", "甲", "甲村", "", ""),
        (" ", "子", "丁", "", "", ""),
        ("", "户主", "戊", "甲村", "", ""),
        ("", "子", "己", "甲村", "", ""),
        ("H2", "户主", "庚", "甲村", "", ""),
        ("", "子", "辛", "", "", ""),
        chunk=chunk,
    )
    # A head without a number begins a household that nobody can name; the child under it is not of the one before.
    assert codes(folded) == {5: ["register_number_missing"], 6: ["register_number_missing"]}
    assert folded.rows["size"].to_dict() == {3: "2", 7: "2"}


def test_no_head_and_two_heads_are_errors_that_name_the_rows() -> None:
    folded = register(
        ("H1", "子", "甲", "甲村", "", ""),
        ("H2", "户主", "乙", "甲村", "", ""),
        ("H1", "女", "丙", "甲村", "", ""),
        ("H2", "户主", "丁", "甲村", "", ""),
    )
    assert codes(folded) == {3: ["register_without_head"], 4: ["register_two_heads"]}
    none, two = folded.problems[3][0], folded.problems[4][0]
    assert none.severity is two.severity is Severity.ERROR
    assert (none.parameters["household"], none.parameters["rows"]) == ("H1", "3, 5")
    assert (two.parameters["household"], two.parameters["rows"]) == ("H2", "4, 6")
    assert none.where == {"row": 3}
    assert folded.rows.at[3, "head_name"] == ""


@pytest.mark.parametrize("chunk", [1, 50])
def test_values_that_differ(chunk: int) -> None:
    folded = register(
        ("H1", "子", "乙", "乙村", "因学", "13900000002"),
        ("H1", "户主", "甲", "甲村", "因病", "13800000001"),
        ("H1", "女", "丙", "甲村", "因学", "13800000001"),
        chunk=chunk,
    )
    found = {str(finding.parameters["field"]): finding for finding in folded.problems[4]}
    assert len(folded.problems[4]) == 3
    assert found["village_code"].severity is Severity.ERROR
    assert found["poverty_cause"].severity is Severity.WARNING
    assert (found["poverty_cause"].parameters["kept"], found["poverty_cause"].parameters["other"]) == ("因病", "因学")
    assert found["poverty_cause"].parameters["rows"] == "3, 4, 5"
    assert "00000" not in str(found["phone"].parameters)
    assert folded.rows.at[4, "phone"] == "13800000001"


def test_parts_of_a_village_that_differ_are_an_error() -> None:
    rows = [("H1", "户主", "甲", "板当镇"), ("H1", "子", "乙", "猴场镇")]
    folded = register(*rows, targets={3: "village_code:township"})
    assert codes(folded) == {3: ["register_villages_differ"]}
    assert folded.problems[3][0].severity is Severity.ERROR


def test_a_size_that_is_given_is_taken_and_compared() -> None:
    targets = {3: "size", 4: "head_name"}
    folded = register(
        ("H1", "户主", "甲", "2", "甲某"),
        ("H1", "子", "乙", "2", "甲某"),
        ("H2", "户主", "丙", "", ""),
        ("H3", "户主", "丁", "4", "丁"),
        targets=targets,
    )
    assert folded.rows["size"].to_dict() == {3: "2", 5: "1", 6: "4"}
    assert folded.rows["head_name"].to_dict() == {3: "甲某", 5: "丙", 6: "丁"}
    assert codes(folded) == {6: ["register_size_differs"]}


def test_an_empty_register() -> None:
    folded = fold([], TARGETS, 0, 1, 2, lambda text: True)
    assert folded.rows.empty
    assert list(folded.rows.columns) == ["code", "village_code", "poverty_cause", "phone", "head_name", "size"]


_PERSON = st.tuples(
    st.sampled_from(["", "H1", "H2", "H3"]),
    st.sampled_from(["户主", "子", ""]),
    st.sampled_from(["甲", "乙"]),
    st.sampled_from(["", "X村", "Y村"]),
    st.sampled_from(["", "因病", "因学"]),
    st.just(""),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_PERSON, min_size=1, max_size=12), st.integers(1, 5))
def test_chunks_change_nothing_and_nobody_is_lost(rows: list[tuple[str, ...]], chunk: int) -> None:
    whole, pieces = register(*rows), register(*rows, chunk=chunk)
    pd.testing.assert_frame_equal(whole.rows, pieces.rows, check_column_type=False)
    assert {row: sorted(map(str, found)) for row, found in whole.problems.items()} == {
        row: sorted(map(str, found)) for row, found in pieces.problems.items()
    }
    lost = sum(found.count("register_number_missing") for found in codes(whole).values())
    assert whole.rows["size"].astype(int).sum() + lost == len(rows)


def on_sheets(*sheets: tuple[tuple[str, ...], ...]) -> Folded:
    """The register on several sheets, whose data begin in row 2."""
    frames = [
        pd.DataFrame(list(rows), index=range(number * ROWS_OF_A_SHEET + 2, number * ROWS_OF_A_SHEET + 2 + len(rows)))
        for number, rows in enumerate(sheets)
    ]

    def say(row: int) -> str:
        return f"{row // ROWS_OF_A_SHEET + 1}:{row % ROWS_OF_A_SHEET}"

    return fold(frames, TARGETS, 0, 1, 2, lambda text: text == "户主", say=say)


def test_a_household_goes_on_in_the_next_sheet() -> None:
    folded = on_sheets(
        (("H1", "子", "甲", "甲村", "", ""),),
        (("H1", "户主", "乙", "甲村", "因病", ""), ("", "女", "丙", "", "", "")),
    )
    assert folded.problems == {}
    assert folded.rows.loc[ROWS_OF_A_SHEET + 2, ["code", "head_name", "size"]].tolist() == ["H1", "乙", "3"]


def test_a_blank_number_at_the_top_of_a_sheet_is_nobody_s() -> None:
    folded = on_sheets((("H1", "户主", "甲", "甲村", "", ""),), (("", "子", "乙", "", "", ""),))
    assert folded.rows["size"].tolist() == ["1"]
    assert codes(folded) == {ROWS_OF_A_SHEET + 2: ["register_number_missing"]}


def test_rows_of_several_sheets_are_named_as_the_caller_says() -> None:
    folded = on_sheets((("H1", "户主", "甲", "甲村", "", ""),), (("H1", "户主", "乙", "甲村", "", ""),))
    ((finding,),) = folded.problems.values()
    assert (finding.code, finding.parameters["rows"]) == ("register_two_heads", "1:2, 2:2")
