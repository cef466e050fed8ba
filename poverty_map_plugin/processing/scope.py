"""The scope that a user wrote as a code."""

from __future__ import annotations

from ..domain.errors import InputError
from ..domain.scope import Scope


def parse_scope(code: str) -> Scope | None:
    """The place or bureau of a code; None for nothing.

    Raises:
        InputError: scope_unknown.
    """
    try:
        return Scope.of(code.strip()) if code.strip() else None
    except ValueError as problem:
        raise InputError("scope_unknown", value=code) from problem
