"""The project's own errors. Each carries a code and parameters; `services.messages` makes the sentence."""

from __future__ import annotations


class PovertyMapError(Exception):
    """Something that stops the work and that the user can be told about.

    Attributes:
        code: snake_case name of the kind, the key of its sentence.
        parameters: the values that the sentence shows.
    """

    def __init__(self, code: str, **parameters: object) -> None:
        self.code = code
        self.parameters = parameters
        details = ", ".join(f"{name}={value}" for name, value in parameters.items())
        super().__init__(f"{code} ({details})" if details else code)


class CatalogError(PovertyMapError):
    """A catalog file is wrong: parameters file, line, path, expected, found."""


class InputError(PovertyMapError):
    """What was handed in cannot be used: a file, a code, a parameter."""


class StoreError(PovertyMapError):
    """The store cannot be opened, read or written."""


class CancelledError(PovertyMapError):
    """The user cancelled; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("cancelled")
