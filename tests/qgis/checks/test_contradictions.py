"""Each contradiction is planted once and found once, and nothing else is."""

from __future__ import annotations

import pytest

from poverty_map_plugin.services.checks.registry import CHECKS
from poverty_map_plugin.services.messages import describe_finding
from poverty_map_plugin.services.workspace import Workspace

from .planted import PLANTED
from .workspaces import (
    found,
    told,
)


def test_a_clean_workspace_has_nothing_but_what_is_known(workspace: Workspace) -> None:
    with workspace.store.change("test") as change:
        change.delete("task", {})
        change.delete("task_progress", {})
    assert [describe_finding(f) for f in found(workspace, *(check.name for check in CHECKS))] == []


@pytest.mark.parametrize("what", PLANTED)
def test_a_contradiction_is_found(workspace: Workspace, what: str) -> None:
    check, plant, expected = PLANTED[what]
    plant(workspace)
    findings = found(workspace, check)
    assert told(findings) == expected
    for finding in findings:
        sentence = describe_finding(finding)
        assert "{" not in sentence, sentence
        assert "nan" not in sentence, sentence
        assert finding.where.keys() == {"entity", "uuid", "place", "field"}


def test_every_check_has_a_contradiction_that_it_finds() -> None:
    assert {check.name for check in CHECKS} - {check for check, _, _ in PLANTED.values()} == {
        "overdue",
        "figures",
        "recount",
    }
