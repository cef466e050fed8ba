"""Who makes the changes."""

from __future__ import annotations

import getpass

#: The expression variable with the name that a person gave in QGIS's options; forms record it.
USER_VARIABLE = "poverty_map_user"
_NAMELESS = "unknown"
_given: list[str] = []


def set_user(name: str) -> None:
    """Make the changes of this process under a name from now on; under that of the login when it is empty."""
    _given[:] = [name.strip()] if name.strip() else []


def current_user() -> str:
    """The name under which changes are recorded."""
    return _given[0] if _given else login_name()


def login_name() -> str:
    """The name of the account that the process runs under."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in containers
        return _NAMELESS
