"""Make the sounds of the game, from nothing but sines and noise.

Warm, dry and quiet: paper, wood and a bell, never an arcade. Run this file to write the WAV
files beside it again; the same code gives the same sounds.
"""

import math
import wave
from array import array
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

RATE = 22050
Samples = list[float]


def card_lay() -> Samples:
    """A card that lands on a wooden table."""
    paper = _shape(_low_pass(_noise(0.12, seed=3), 2600), attack=0.003, decay=0.022)
    return _mix((0, paper, 1.0), (0.004, _tone(0.14, 150, decay=0.03, fall=40), 0.5))


def card_turn() -> Samples:
    """Paper that swings through the air."""
    air = _high_pass(_low_pass(_noise(0.22, seed=5), 3400), 700)
    swing = [s * math.sin(math.pi * i / len(air)) ** 3 for i, s in enumerate(air)]
    flick = _shape(_low_pass(_noise(0.05, seed=6), 3000), attack=0.002, decay=0.009)
    return _mix((0, swing, 0.7), (0.15, flick, 0.6))


def stamp() -> Samples:
    """A rubber stamp on a pile of paper."""
    pad = _shape(_low_pass(_noise(0.1, seed=8), 900), attack=0.002, decay=0.018)
    wood = _tone(0.09, 330, decay=0.014)
    return _mix((0, _tone(0.28, 92, decay=0.06, fall=34), 1.0), (0, pad, 0.8), (0.002, wood, 0.22))


def phone() -> Samples:
    """An office telephone that rings twice, two rooms away."""
    ring = _ring()
    return _low_pass(_mix((0, ring, 1.0), (0.44, ring, 0.9)), 2400)


def bell() -> Samples:
    """The bell of a bicycle: two quick strokes."""
    stroke = _mix(*((0, _tone(0.6, pitch, decay), level) for pitch, decay, level in _BELL_PARTIALS))
    return _fade(_mix((0, stroke, 0.7), (0.13, stroke, 1.0))[: int(0.8 * RATE)])


def chime() -> Samples:
    """Two wooden bars, a fourth apart: something was added to the city."""
    return _fade(_mix((0, _bar(659.3), 0.8), (0.11, _bar(880.0), 0.75))[: int(0.75 * RATE)])


def click() -> Samples:
    """A small wooden tick under a button."""
    tick = _shape(_low_pass(_noise(0.03, seed=11), 3800), attack=0.001, decay=0.003)
    return _mix((0, tick, 0.8), (0, _tone(0.05, 720, decay=0.007), 0.6))


# name -> maker and loudest sample (1 is full scale)
SOUNDS: dict[str, tuple[Callable[[], Samples], float]] = {
    "card_lay": (card_lay, 0.30),
    "card_turn": (card_turn, 0.20),
    "stamp": (stamp, 0.42),
    "phone": (phone, 0.24),
    "bell": (bell, 0.22),
    "chime": (chime, 0.26),
    "click": (click, 0.18),
}
# pitch, decay in seconds, level: a bicycle bell is not in tune with itself
_BELL_PARTIALS = (
    (1760.0, 0.16, 1.0),
    (1771.0, 0.15, 0.5),
    (3010.0, 0.08, 0.35),
    (4480.0, 0.04, 0.16),
)


def write_all(folder: Path) -> None:
    """Write every sound as a 16-bit mono WAV file in `folder`."""
    for name, (make, peak) in SOUNDS.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(_pcm(make(), peak))


def _pcm(samples: Samples, peak: float) -> bytes:
    loudest = max(abs(s) for s in samples)
    numbers = array("h", (round(s / loudest * peak * 32767) for s in samples))
    return b"".join(number.to_bytes(2, "little", signed=True) for number in numbers)


def _tone(seconds: float, pitch: float, decay: float, fall: float = 0) -> Samples:
    """A sine that dies away; its pitch sinks `fall` hertz at once, as a struck thing does."""
    out: Samples = []
    phase = 0.0
    for i in range(int(seconds * RATE)):
        t = i / RATE
        phase += 2 * math.pi * (pitch + fall * (math.exp(-t / 0.02) - 0.5)) / RATE
        out.append(math.sin(phase) * math.exp(-t / decay) * min(1, t / 0.002))
    return _fade(out)


def _bar(pitch: float) -> Samples:
    return _mix(
        (0, _tone(0.62, pitch, decay=0.15), 1.0),
        (0, _tone(0.2, pitch * 3.93, decay=0.03), 0.22),
        (0, _tone(0.62, pitch / 2, decay=0.12), 0.25),
    )


def _ring() -> Samples:
    """Two notes that a small hammer strikes in turn."""
    length = int(0.34 * RATE)
    out: Samples = []
    for i in range(length):
        t = i / RATE
        hammer = 0.62 + 0.38 * math.cos(2 * math.pi * 21 * t)
        note = math.sin(2 * math.pi * 587.3 * t) + 0.8 * math.sin(2 * math.pi * 740 * t)
        edge = min(1, i / 500, (length - i) / 1800)
        out.append(note * hammer * edge)
    return out


def _noise(seconds: float, seed: int) -> Samples:
    dice = Random(seed)
    return [dice.random() * 2 - 1 for _ in range(int(seconds * RATE))]


def _low_pass(samples: Iterable[float], cutoff: float) -> Samples:
    share = 1 - math.exp(-2 * math.pi * cutoff / RATE)
    out: Samples = []
    held = 0.0
    for sample in samples:
        held += share * (sample - held)
        out.append(held)
    return out


def _high_pass(samples: Samples, cutoff: float) -> Samples:
    return [s - low for s, low in zip(samples, _low_pass(samples, cutoff), strict=True)]


def _shape(samples: Samples, attack: float, decay: float) -> Samples:
    times = ((i / RATE, s) for i, s in enumerate(samples))
    return _fade([s * min(1, t / attack) * math.exp(-t / decay) for t, s in times])


def _fade(samples: Samples) -> Samples:
    """End in silence, so that no loudspeaker ticks."""
    tail = min(300, len(samples))
    return samples[:-tail] + [s * (tail - i) / tail for i, s in enumerate(samples[-tail:])]


def _mix(*parts: tuple[float, Samples, float]) -> Samples:
    """Add parts of (start in seconds, samples, level)."""
    out = [0.0] * max(int(start * RATE) + len(samples) for start, samples, _ in parts)
    for start, samples, level in parts:
        for i, sample in enumerate(samples, int(start * RATE)):
            out[i] += sample * level
    return out


if __name__ == "__main__":
    write_all(Path(__file__).parent)
