"""The hands and the eyes of somebody who sits before QGIS: real mouse and keys, and what is seen on the screen."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

Point = tuple[int, int]

#: How long anything is waited for: generous, as machines of tests are slow; what is there is not waited for.
PATIENCE = float(os.environ.get("POVERTY_MAP_PATIENCE", "20"))
_GLANCE = 0.05
_BLOCKED = 60.0
_LEFT, _RIGHT, _UP, _DOWN, _TO_LEFT, _TO_RIGHT = 1, 3, 4, 5, 6, 7
_MOST_TURNS = 100
_DOUBLE, _NEAR = 0.45, 8
#: Pixels: so much of a thing is enough to click it; a turn of the wheel goes at most so far.
_ENOUGH, _HIT, _A_TURN = 24, 5, 80


class BlockedError(RuntimeError):
    """QGIS's window hangs: nothing more can be seen."""


class Desk:
    """Events come from the X server (xdotool), so that they take the way real ones take.

    Widgets are told by their object names, buttons by their text (`text:OK`) or their tip (`tip:Undo`), too.
    """

    def __init__(self, eyes: Path, pictures: Path) -> None:
        self._eyes = socket.socket(socket.AF_UNIX)
        self._eyes.settimeout(_BLOCKED)
        self._eyes.connect(str(eyes))
        self._answers = self._eyes.makefile("r", encoding="utf-8")
        self._pictures = pictures
        self._clicked: tuple[Point, float] = (0, 0), 0.0
        self._is_blocked = False
        self._process: int = self.see("process_id")

    # Eyes

    def see(self, what: str, **how: Any) -> Any:
        """Look at something: a function of `inside/eyes.py` or `inside/map_eyes.py`."""
        if self._is_blocked:
            raise BlockedError("QGIS answers no more")
        self._eyes.sendall(json.dumps({"what": what, "how": how}).encode() + b"\n")
        try:
            answer = json.loads(self._answers.readline())
        except TimeoutError as problem:
            self._is_blocked = True
            os.kill(self._process, signal.SIGUSR1)  # what its threads are at goes into its log
            raise BlockedError("QGIS answers no more; its log tells where it hangs") from problem
        if "problem" in answer:
            raise LookupError(answer["problem"])
        return answer["seen"]

    def wait(self, what: str, look: Callable[[], Any], patience: float = PATIENCE) -> Any:
        """Look until something is seen that is not empty or false; returns it."""
        end = time.monotonic() + patience
        problem = ""
        while True:
            try:
                seen = look()
            except LookupError as error:
                seen, problem = None, str(error)
            if seen:
                return seen
            if time.monotonic() > end:
                raise TimeoutError(f"{what}\n{problem}")
            time.sleep(_GLANCE)

    def sees(self, name: str, within: str = "") -> bool:
        """Whether a widget is seen now."""
        return self.see("spot", name=name, within=within) is not None

    def wait_for(self, name: str, within: str = "") -> None:
        """Wait until a widget is seen."""
        self.wait(f"{name} to be seen", lambda: self.sees(name, within))

    def wait_gone(self, name: str) -> None:
        """Wait until a widget is seen no more."""
        self.wait(f"{name} to go", lambda: not self.sees(name))

    def wait_for_map(self) -> None:
        """Wait until the map is drawn."""
        time.sleep(0.3)  # the canvas begins to draw some time after it was told to
        self.wait("the map to be drawn", lambda: not self.see("canvas")["drawing"])

    def wait_for_work(self) -> None:
        """Wait until nothing is done in the background."""
        self.wait("what is done in the background", lambda: not self.see("working"), 90)

    def rows(self, name: str, **how: Any) -> list[list[str]]:
        """The rows of a list, table or tree."""
        found: list[list[str]] = self.see("rows", name=name, **how)
        return found

    def picture(self, name: str) -> None:
        """Keep a picture of the screen."""
        self._pictures.mkdir(parents=True, exist_ok=True)
        self.see("take_picture", path=str(self._pictures / f"{name}.png"))

    # The mouse

    def click(self, name: str, within: str = "", *, times: int = 1, keys: Sequence[str] = ()) -> None:
        """Click the middle of what is seen of a widget, once it can be used."""
        self._click(self._place(name, within), times=times, keys=keys)

    def click_start(self, name: str, within: str = "") -> None:
        """Click where the text of a widget begins, such as on a link."""
        rect = self.wait(f"{name} to be seen", lambda: self.see("spot", name=name, within=within))["rect"]
        self._click((rect[0] + 8, rect[1] + rect[3] // 2))

    def click_tab(self, name: str, text: str) -> None:
        """Click a tab; that of a dock for the name `docks`."""
        spot = self.wait(f"the tab {text}", lambda: self.see("tab_spot", name=name, text=text))
        self._click(_middle(spot["rect"]))

    def click_item(
        self,
        name: str,
        row: int | str,
        column: int = 0,
        *,
        times: int = 1,
        keys: Sequence[str] = (),
        button: int = _LEFT,
    ) -> None:
        """Click an item of a list, table or tree, after scrolling to it."""
        self._click(
            self._scroll_to("item_spot", name=name, row=row, column=column), times=times, keys=keys, button=button
        )

    def click_head(self, name: str, text: str) -> None:
        """Click the head of a column."""
        self._click(self._scroll_to("header_spot", name=name, text=text))

    def click_option(self, text: str) -> None:
        """Click an entry of the menu or of the list that is open."""
        self._click(self._scroll_to("option_spot", text=text))

    def choose(self, name: str, text: str) -> None:
        """Choose an entry of a box."""
        self.click(name)
        self.click_option(text)

    def click_map(self, role: str, expression: str, *, button: int = _LEFT) -> None:
        """Click the map where a feature of a layer is drawn."""
        how = {"role": role, "expression": expression}
        spot = self.wait(f"{expression} on the map", lambda: self.see("place_on_map", **how))
        self._click(_middle(spot["rect"]), button=button)

    def click_at(self, at: Point, *, times: int = 1, button: int = _LEFT) -> None:
        """Click a point of the screen."""
        self._click(at, times=times, button=button)

    def drag(self, start: Point, end: Point) -> None:
        """Press the mouse at a point, move it in steps, and let go at another."""
        self._x("mousemove", *start)
        self._x("mousedown", _LEFT)
        steps = 12
        for step in range(1, steps + 1):
            at = [round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True)]
            self._x("mousemove", *at)
            time.sleep(0.03)
        time.sleep(0.2)
        self._x("mouseup", _LEFT)

    # The keys

    def key(self, *names: str) -> None:
        """Press keys, one after the other: `Tab`, `ctrl+z`."""
        self._give_keys()
        for name in names:
            self._x("key", name)

    def type(self, text: str) -> None:
        """Type plain letters, figures and signs."""
        self._give_keys()
        self._x("type", "--delay", 15, text)

    def show(self, dock: str, keys: str) -> None:
        """Bring a dock to the front by its keys, which would hide one that is there."""
        if not self.sees(dock):
            self.key(keys)
        self.wait_for(dock)

    def close_all(self) -> None:
        """Leave the windows and menus that are still open."""
        for _ in range(5):
            if not self.see("windows"):
                return
            self.key("Escape")
            time.sleep(0.3)

    # How

    def _give_keys(self) -> None:
        """A window manager gives the keys to the window in front when another has closed; here is none."""
        windows = self.see("open_windows")
        held = subprocess.run(["xdotool", "getwindowfocus"], capture_output=True, text=True, check=False).stdout.strip()
        if not held.isdigit() or int(held) not in windows:
            self._x("windowfocus", windows[0])
            time.sleep(0.1)

    def _place(self, name: str, within: str = "") -> Point:
        def look() -> Any:
            spot = self.see("spot", name=name, within=within)
            return spot if spot is not None and spot["enabled"] else None

        return _middle(self.wait(f"{name} to be seen and ready", look)["rect"])

    def _scroll_to(self, what: str, **how: Any) -> Point:
        """Turn the wheel until something is in its view."""
        for _ in range(_MOST_TURNS):
            spot = self.wait(str(how), lambda: self.see(what, **how))
            (left, top, width, height), (x, y, w, h) = spot["rect"], spot["view"]
            # Enough of it to be hit; a column may be wider than the view, and the last line of a choice cut by a hair.
            start, end = left, left + min(width, _ENOUGH)
            middle = top + height // 2
            if middle - _HIT < y:
                turn, far = _UP, y - top
            elif middle + _HIT > y + h:
                turn, far = _DOWN, top + height - y - h
            elif start < x:
                turn, far = _TO_LEFT, x - start
            elif end > x + w:
                turn, far = _TO_RIGHT, end - x - w
            else:
                return (max(left, x) + min(left + width, x + w)) // 2, top + height // 2
            self._x("mousemove", x + w // 2, y + h // 2)
            self._x("click", "--repeat", max(min(far // _A_TURN, 200), 1), "--delay", 4, turn)
        raise TimeoutError(f"scrolling to {how}")

    def _click(self, at: Point, *, times: int = 1, keys: Sequence[str] = (), button: int = _LEFT) -> None:
        before, when = self._clicked
        is_near = max(abs(before[0] - at[0]), abs(before[1] - at[1])) < _NEAR
        if is_near:  # two clicks are not to be taken for a double one
            time.sleep(max(0.0, when + _DOUBLE - time.monotonic()))
        self._x("mousemove", *at)
        for key in keys:
            self._x("keydown", key)
        self._x("click", "--repeat", times, "--delay", 60, button)
        for key in keys:
            self._x("keyup", key)
        self._clicked = at, time.monotonic()

    @staticmethod
    def _x(*words: object) -> None:
        subprocess.run(["xdotool", *(str(word) for word in words)], check=True, timeout=30)


def _middle(rect: Sequence[int]) -> Point:
    left, top, width, height = rect
    return left + width // 2, top + height // 2
