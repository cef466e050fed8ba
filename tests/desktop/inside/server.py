"""Answers, inside QGIS, what the tests ask to see.

The tests have no other hands than the mouse and the keys of the X server. What they see comes from here: a request is
one line of JSON, a function of `eyes`, `map_eyes` or `sheet_eyes` and its arguments; the answer is another.
"""

import json
import traceback

import eyes
import map_eyes
import sheet_eyes
import window_manager
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtNetwork import QLocalServer, QLocalSocket

#: What was sent before is handled before the answer: the server waits this long after X has told of it.
_SETTLED_MS = 15
_MODULES = (eyes, map_eyes, sheet_eyes, window_manager)


class Server(QObject):
    """Answers in the event loop, those of dialogs included."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._socket: QLocalSocket | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLED_MS)
        self._soon.timeout.connect(self._answer)
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._accept)
        if not self._server.listen(path):
            raise OSError(self._server.errorString())

    def _accept(self) -> None:
        self._socket = self._server.nextPendingConnection()
        self._socket.readyRead.connect(self._read)

    def _read(self) -> None:
        # Asks the X server, whose answer comes after all events that it has for this program.
        QCursor.pos()
        self._soon.start()

    def _answer(self) -> None:
        if self._socket is None or not self._socket.canReadLine():
            return
        request, answer = json.loads(bytes(self._socket.readLine())), {}
        try:
            name = request["what"]
            function = next(getattr(module, name) for module in _MODULES if hasattr(module, name))
            answer = {"seen": function(**request["how"])}
        except Exception:
            answer = {"problem": traceback.format_exc()}
        self._socket.write(json.dumps(answer, ensure_ascii=False, default=str).encode() + b"\n")
        self._socket.flush()


_servers: list[Server] = []


def begin(path: str) -> None:
    """Answer at this path of the file system from now on."""
    _servers.append(Server(path))
