"""What a person prefers, kept in QGIS's settings: who they are, and from how many days on the docks remind."""

from __future__ import annotations

from dataclasses import dataclass, fields

from qgis.core import QgsExpressionContextUtils, QgsSettings

from ..services.person import USER_VARIABLE, login_name, set_user

_FOLDER = "poverty_map/preferences/"


@dataclass(frozen=True)
class Preferences:
    """The preferences of the person at this desk.

    Attributes:
        user_name: the name under which changes are made; the login name unless another is given.
        department: a code of the catalog's list `department`; empty for none.
        unit: code of the place or bureau that the person works for; empty for none.
        due_soon_days: from how many days before its due date a task is “due soon”.
        unvisited_days: after how many days without a visit a household counts as not visited lately.
        copy_personal: whether names, phones and the like go along when rows are copied.
        show_phones: whether cards and tables show phone numbers in full.
        show_welcome: whether the welcome page is shown when QGIS starts without a workspace.
    """

    user_name: str = ""
    department: str = ""
    unit: str = ""
    due_soon_days: int = 14
    unvisited_days: int = 30
    copy_personal: bool = False
    show_phones: bool = True
    show_welcome: bool = True

    @property
    def person(self) -> str:
        """The name to write under, never empty."""
        return self.user_name.strip() or login_name()


def load_preferences() -> Preferences:
    """The preferences as QGIS's settings have them."""
    settings, plain = QgsSettings(), Preferences()
    values = {
        field.name: settings.value(
            _FOLDER + field.name, getattr(plain, field.name), type=type(getattr(plain, field.name))
        )
        for field in fields(Preferences)
    }
    return Preferences(**values)


def save_preferences(preferences: Preferences) -> None:
    """Keep the preferences for the next start of QGIS."""
    settings = QgsSettings()
    for field in fields(Preferences):
        settings.setValue(_FOLDER + field.name, getattr(preferences, field.name))


def work_as(user_name: str) -> None:
    """Have services, algorithms and forms record changes under a name; under that of the login when it is empty."""
    set_user(user_name)
    if user_name.strip():
        QgsExpressionContextUtils.setGlobalVariable(USER_VARIABLE, user_name.strip())
    else:
        QgsExpressionContextUtils.removeGlobalVariable(USER_VARIABLE)
