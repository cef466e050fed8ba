"""Makes one file of an animation's frames: a GIF by Pillow, which most installations of QGIS have, an MP4 by ffmpeg."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from pathlib import Path

from qgis.PyQt.QtCore import QProcess, QStandardPaths

from ..domain.errors import StoreError
from ..domain.feedback import Feedback, raise_if_cancelled

#: How much longer than the others the last frame stays.
_LAST_STAYS = 3
#: Milliseconds between two looks at whether the user cancelled.
_LOOK = 200
#: Frames of which the colours of a GIF are taken, and how many there can be.
_COLOUR_SAMPLES, _COLOURS = 5, 256


class AnimationFormat(str, Enum):
    """What an animation is written as."""

    PNG = "PNG"
    GIF = "GIF"
    MP4 = "MP4"

    def __str__(self) -> str:
        return self.value


def can_write_gif() -> bool:
    """Whether Pillow is there."""
    try:
        import PIL.Image  # noqa: F401
    except ImportError:
        return False
    return True


def find_ffmpeg() -> str:
    """The program ffmpeg on the path; empty when there is none."""
    return QStandardPaths.findExecutable("ffmpeg")


def write_gif(frames: Sequence[Path], path: Path, seconds: float, feedback: Feedback) -> None:
    """Write a GIF that repeats; all frames share one set of colours, so that a class does not flicker.

    Raises:
        OSError: as Pillow does.
        CancelledError: between two frames.
    """
    from PIL import Image

    step = max(1, len(frames) // _COLOUR_SAMPLES)
    samples = [Image.open(frame).convert("RGB") for frame in (*frames[::step], frames[-1])]
    width, height = samples[0].size
    sheet = Image.new("RGB", (width, height * len(samples)))
    for number, sample in enumerate(samples):
        sheet.paste(sample, (0, height * number))
    palette = sheet.quantize(_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)

    def reduced() -> Iterator[Image.Image]:
        for number, frame in enumerate(frames):
            raise_if_cancelled(feedback)
            feedback.set_progress(100 * number / len(frames))
            yield Image.open(frame).convert("RGB").quantize(palette=palette, dither=Image.Dither.NONE)

    pictures = reduced()
    milliseconds = round(seconds * 1000)
    stay = [milliseconds] * (len(frames) - 1) + [milliseconds * _LAST_STAYS]
    next(pictures).save(path, "GIF", save_all=True, append_images=pictures, duration=stay, loop=0, optimize=False)


def write_mp4(ffmpeg: str, pattern: Path, path: Path, seconds: float, feedback: Feedback) -> None:
    """Write an MP4 that phones play: H.264, even sides. `pattern`: the frames' path with %04d for their number from 1.

    Raises:
        StoreError: animation_encoder_failed.
        CancelledError: within a second; the program is ended.
    """
    arguments = ["-nostdin", "-v", "error", "-framerate", f"{1 / seconds:.6f}", "-i", pattern.name]
    stays = f"tpad=stop_mode=clone:stop_duration={seconds * (_LAST_STAYS - 1):.3f}"
    arguments += ["-vf", f"{stays},pad=ceil(iw/2)*2:ceil(ih/2)*2", "-r", "25", "-c:v", "libx264"]
    arguments += ["-pix_fmt", "yuv420p", "-movflags", "+faststart", "-fflags", "+bitexact", "-y", str(path.resolve())]
    process = QProcess()
    # There, so that only the name is a pattern: a folder may have a % in its own.
    process.setWorkingDirectory(str(pattern.parent))
    process.start(ffmpeg, arguments)
    try:
        while not process.waitForFinished(_LOOK) and process.state() != QProcess.ProcessState.NotRunning:
            raise_if_cancelled(feedback)
    finally:
        if process.state() != QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished()
    if process.exitStatus() != QProcess.ExitStatus.NormalExit or process.exitCode() != 0 or not path.is_file():
        said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip().splitlines()
        raise StoreError("animation_encoder_failed", program=ffmpeg, reason=said[-1] if said else process.errorString())
