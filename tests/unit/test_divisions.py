"""Official divisions: the committed provinces, and files as people have them."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.domain.findings import Finding
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.importer.divisions import Divisions, read_divisions

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "data" / "divisions"
SMALL = "52,贵州省\n5204,安顺市\n520425,紫云苗族布依族自治县\n520425104,板当镇\n520425104222,小寨关村\n"


def write(folder: Path, text: str, name: str = "d.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def names(divisions: Divisions) -> dict[str, str]:
    return dict(zip(divisions.table["code"], divisions.table["name"], strict=True))


def codes_of(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]


def only(divisions: Divisions, code: str) -> Finding:
    found = [finding for finding in divisions.findings if finding.code == code]
    assert len(found) == 1, divisions.findings
    return found[0]


@pytest.mark.parametrize(("province", "expected"), [("52", [1, 9, 88, 1510, 17964]), ("64", [1, 5, 22, 259, 2912])])
def test_committed_province(province: str, expected: list[int]) -> None:
    divisions = read_divisions(ROOT / "sample" / "divisions" / f"{province}.csv", province)
    assert list(divisions.counts().values()) == expected
    assert divisions.findings == ()
    table = divisions.table.set_index("code")
    assert list(table.columns) == ["name", "level", "parent"]
    children = table[table["level"] != str(Level.PROVINCE)]
    assert set(children["parent"]) <= set(table.index)
    assert table.index.is_monotonic_increasing


def test_every_key_site_of_the_original_map_is_there() -> None:
    found = names(read_divisions(ROOT / "sample" / "divisions" / "52.csv", "52"))
    assert found["520425"] == "紫云苗族布依族自治县"
    assert found["522630202201"] == "阳芳村村民委员会"
    assert found["520425104222"] == "小寨关村村民委员会"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encodings_and_delimiters(tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = ("code,name\n" + SMALL).replace(",", delimiter)
    found = names(read_divisions(write(tmp_path, text, encoding=encoding), "52"))
    assert found["520425"] == "紫云苗族布依族自治县"
    assert len(found) == 5


def test_names_that_only_gb18030_can_write(tmp_path: Path) -> None:
    text = "code,name\n522622,黄平县\n522622106,㵲阳镇\n"
    assert names(read_divisions(write(tmp_path, text, encoding="gb18030"), "52"))["522622106"] == "㵲阳镇"


def test_gzip(tmp_path: Path) -> None:
    path = tmp_path / "d.csv.gz"
    path.write_bytes(gzip.compress(("code,name\n" + SMALL).encode()))
    assert len(read_divisions(path, "52").table) == 5


@pytest.mark.parametrize(
    "text",
    [
        "id,名称,上级代码,统计用区划代码\n1,紫云苗族布依族自治县,5204,520425\n2,安顺市,52,5204\n",
        '序号\t 区划 名称\t"行政区划代码"\n1\t紫云苗族布依族自治县\t520425\n2\t安顺市\t5204\n',
        "520425,紫云苗族布依族自治县\n5204,安顺市\n",
        "名,号,上级\n紫云苗族布依族自治县,520425,5204\n安顺市,520400,520000\n",
        '\n\ncode,name,cityCode,provinceCode\n520425, "紫云苗族布依族自治县" ,5204,52\n5204,\u3000安顺市 ,,52\n',
    ],
    ids=["order", "tabs", "headless", "unknown headings", "blank lines"],
)
def test_columns_are_found(tmp_path: Path, text: str) -> None:
    assert names(read_divisions(write(tmp_path, text), "52")) == {"5204": "安顺市", "520425": "紫云苗族布依族自治县"}


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("520400000000", "5204"),
        ("520425104000", "520425104"),
        ("520000", "52"),
        ("5.20425e+05", "520425"),
        ("5.20425104222E+11", "520425104222"),
        ("520425.0", "520425"),
        ("'520425", "520425"),
        ('"=""520425"""', "520425"),
        ("520425", "520425"),
        ("  520425 ", "520425"),
        ('"520,425"', "520425"),
        ("520 425", "520425"),
    ],
)
def test_codes_as_spreadsheets_leave_them(tmp_path: Path, written: str, code: str) -> None:
    divisions = read_divisions(write(tmp_path, f"code,name\n52,贵州省\n{written},某地\n"), "52")
    assert code in names(divisions)
    assert "division_code_unknown" not in codes_of(divisions.findings)


def test_mending_is_told(tmp_path: Path) -> None:
    text = "code,name\n52,贵州省\n5204,安顺市\n5.20425e+05,紫云\n5.20402e+05,西秀\n"
    finding = only(read_divisions(write(tmp_path, text), "52"), "division_codes_mended")
    assert finding.where["row"] == 4
    assert dict(finding.parameters) == {
        "damage": "scientific",
        "count": 2,
        "value": "5.20425e+05",
        "mended": "520425",
        "rows": "4, 5",
    }


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("5.20425E+11", "division_code_digits_lost"),
        ("52042", "division_code_unknown"),
        ("52042510422201", "division_code_unknown"),
        ("合计", "division_code_unknown"),
        ("", "division_code_unknown"),
    ],
)
def test_what_cannot_be_mended_is_told_with_its_row(tmp_path: Path, written: str, kind: str) -> None:
    divisions = read_divisions(write(tmp_path, f"code,name\n52,贵州省\n{written},某地\n5204,安顺市\n"), "52")
    finding = only(divisions, kind)
    assert (finding.where["row"], finding.where["column"]) == (3, "code")
    assert finding.parameters["value"] == written
    assert list(names(divisions)) == ["52", "5204"]


def test_short_row_is_told(tmp_path: Path) -> None:
    divisions = read_divisions(write(tmp_path, "code,name\n52,贵州省\n5204\n\n"), "52")
    assert only(divisions, "division_row_short").where["row"] == 3


def test_repeated_and_contradicting_rows(tmp_path: Path) -> None:
    divisions = read_divisions(
        write(tmp_path, "code,name\n52,贵州省\n5204,安顺市\n520400,安顺市\n5204,安顺\n5205,\n"), "52"
    )
    assert only(divisions, "divisions_repeated").parameters["codes"] == "5204"
    differing = only(divisions, "division_names_differ")
    assert (differing.where["row"], differing.parameters["kept"], differing.parameters["other"]) == (
        5,
        "安顺市",
        "安顺",
    )
    assert only(divisions, "division_without_name").where["code"] == "5205"
    assert names(divisions)["5204"] == "安顺市"


def test_folder_of_one_file_a_level(tmp_path: Path) -> None:
    write(tmp_path, "code,name\n11,北京市\n52,贵州省\n", "provinces.csv")
    write(tmp_path, "code,name,provinceCode\n5204,安顺市,52\n1101,市辖区,11\n", "cities.csv")
    write(tmp_path, "code,name,cityCode,provinceCode\n520425,紫云苗族布依族自治县,5204,52\n", "areas.csv")
    write(tmp_path, "remark\nhello\n", "notes.csv")
    (tmp_path / "villages.csv.gz").write_bytes(b"no gzip")
    divisions = read_divisions(tmp_path, "52")
    assert list(divisions.counts().values()) == [1, 1, 1, 0, 0]
    skipped = [finding for finding in divisions.findings if finding.code == "divisions_file_skipped"]
    assert [finding.parameters["cause"] for finding in skipped] == ["divisions_no_code_column", "file_unreadable"]


# Provinces whose levels are not regular: extracts of the official list, tests/data/divisions.
@pytest.mark.parametrize(
    ("province", "expected", "parents", "kinds"),
    [
        (
            "44",
            [1, 2, 1, 4, 1],
            {"441900003": "4419", "441900003001": "441900003", "440103001": "440103"},
            {"division_directly_administered": "441900", "divisions_repeated": None},
        ),
        ("42", [1, 1, 2, 2, 0], {"429004": "4290", "429004001": "429004"}, {"division_is_grouping": "4290"}),
        ("50", [1, 2, 2, 0, 0], {"500101": "5001", "500229": "5002"}, {"division_is_grouping": "5001"}),
    ],
)
def test_irregular_provinces(
    province: str, expected: list[int], parents: dict[str, str], kinds: dict[str, str]
) -> None:
    divisions = read_divisions(DATA / "irregular.csv", province)
    assert list(divisions.counts().values()) == expected
    found = dict(zip(divisions.table["code"], divisions.table["parent"], strict=True))
    for code, above in parents.items():
        assert found[code] == above
    for kind, code in kinds.items():
        first = next(finding for finding in divisions.findings if finding.code == kind)
        assert first.where.get("code") == code


def test_municipality_without_prefecture_rows(tmp_path: Path) -> None:
    divisions = read_divisions(write(tmp_path, "code,name\n110000,北京市\n110101,东城区\n"), "11")
    assert dict(zip(divisions.table["code"], divisions.table["parent"], strict=True)) == {"11": None, "110101": "11"}
    assert only(divisions, "division_directly_administered").where["code"] == "1101"


def test_missing_parent_is_told(tmp_path: Path) -> None:
    divisions = read_divisions(write(tmp_path, "code,name\n52,贵州省\n520425,紫云\n520402,西秀\n"), "52")
    finding = only(divisions, "division_parent_missing")
    assert finding.where["code"] == "5204"
    assert dict(finding.parameters) == {"count": 2, "first": "520402", "level": "prefecture"}
    assert set(divisions.table["parent"][1:]) == {"52"}


def test_wrong_province_tells_what_there_is(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_divisions(write(tmp_path, "code,name\n" + SMALL), "64")
    assert caught.value.code == "divisions_without_province"
    assert caught.value.parameters["found"] == "52"
    with pytest.raises(InputError, match="not_a_province"):
        read_divisions(tmp_path, "Guizhou")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "divisions_empty"),
        ("\n  \n", "divisions_empty"),
        ("code,name\n", "divisions_empty"),
        ("remark,text\na,b\n", "divisions_no_code_column"),
        ("code\n52\n5204\n", "divisions_no_name_column"),
    ],
)
def test_files_that_cannot_be_read(tmp_path: Path, text: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        read_divisions(write(tmp_path, text), "52")
    assert caught.value.code == code
    assert {"file", "row", "column", "value", "expected"} <= set(caught.value.parameters)


def test_missing_broken_and_undecodable_files(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="file_not_found"):
        read_divisions(tmp_path / "none.csv", "52")
    with pytest.raises(InputError, match="divisions_folder_empty"):
        read_divisions(tmp_path, "52")
    path = tmp_path / "d.csv"
    path.write_bytes(b"code,name\n52,\xff\xff\xff\n")
    with pytest.raises(InputError) as caught:
        read_divisions(path, "52")
    assert (caught.value.code, caught.value.parameters["row"]) == ("file_encoding_unknown", 2)
    (tmp_path / "d.csv.gz").write_bytes(b"no gzip")
    with pytest.raises(InputError, match="file_unreadable"):
        read_divisions(tmp_path / "d.csv.gz", "52")
    with pytest.raises(InputError, match="divisions_broken_row"):
        read_divisions(write(tmp_path, 'code,name\n52,"' + "x" * 200_000, "e.csv"), "52")


@pytest.mark.parametrize("head", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1"])
def test_a_workbook_called_csv_is_told(tmp_path: Path, head: bytes) -> None:
    (tmp_path / "d.csv").write_bytes(head + SMALL.encode())
    with pytest.raises(InputError, match="file_is_workbook"):
        read_divisions(tmp_path / "d.csv", "52")


def test_a_quote_that_is_never_closed_swallows_no_rows(tmp_path: Path) -> None:
    path = write(tmp_path, SMALL.replace("安顺市", '"安顺市'))
    with pytest.raises(InputError, match="divisions_broken_row"):
        read_divisions(path, "52")


def test_a_name_is_one_line_of_text(tmp_path: Path) -> None:
    path = write(tmp_path, SMALL.replace("安顺市", '"安\n顺\0市"'))
    assert names(read_divisions(path, "52"))["5204"] == "安 顺 市"
