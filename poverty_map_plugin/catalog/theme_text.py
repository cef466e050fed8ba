"""Writes a theme as YAML, as `load_catalog` reads it."""

from __future__ import annotations

import dataclasses
from enum import Enum
from typing import Any

import yaml

from .themes import Theme


def theme_text(theme: Theme) -> str:
    """The theme's file; what is as it would be without saying so is left out."""
    return yaml.safe_dump(_plain(theme), allow_unicode=True, sort_keys=False, width=120, default_flow_style=None)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    told = [f for f in dataclasses.fields(value) if _differs(f, getattr(value, f.name))]
    return {f.metadata.get("key", f.name): _plain(getattr(value, f.name)) for f in told}


def _differs(field: dataclasses.Field[Any], value: Any) -> bool:
    if field.default is not dataclasses.MISSING:
        return bool(value != field.default)
    return field.default_factory is dataclasses.MISSING or value != field.default_factory()
