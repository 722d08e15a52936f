"""No network, and no file outside the output, the temporary folder and the documented cache: watched by the kernel."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from tests.conftest import needs_ocr

STRACE = shutil.which("strace")
CALLS = "connect,sendto,sendmsg,openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,symlink,symlinkat,link,linkat"
FONT = "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"
WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT")
ALLOWED_DEVICES = ("/dev/null", "/dev/tty", "/dev/shm/", "/proc/")


def scan(path: Path) -> None:
    """A page that is a picture of a short report."""
    page = Image.new("RGB", (1240, 900), "white")
    pen, font = ImageDraw.Draw(page), ImageFont.truetype(FONT, 30)
    lines = ("Ej verkställda beslut enligt LSS, kvartal 2 2024", "Mjölby kommun, socialnämnden",
             "Nämnden rapporterar 3 ej verkställda beslut om kontaktperson.")  # fmt: skip
    for number, line in enumerate(lines):
        pen.text((120, 120 + 90 * number), line, "black", font)
    page.save(path, "PDF", resolution=150)


@needs_ocr
@pytest.mark.skipif(STRACE is None, reason="needs strace")
@pytest.mark.skipif(not Path(FONT).exists(), reason="needs the Liberation fonts")
@pytest.mark.parametrize("command", ["run", "audit", "extract"])
def test_a_command_with_ocr_calls_nobody_and_leaves_nothing(command: str, tmp_path: Path) -> None:
    home, scratch, out = tmp_path / "home", tmp_path / "tmp", tmp_path / "out"
    home.mkdir()
    scratch.mkdir()
    scan(tmp_path / "scan.pdf")
    log = tmp_path / "calls.txt"
    where = () if command == "extract" else ("--out", str(out))
    environment = {**os.environ, "HOME": str(home), "TMPDIR": str(scratch), "PYTHONDONTWRITEBYTECODE": "1"}
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "ORT_DISABLE_TELEMETRY"):
        environment.pop(name, None)
    evb = [sys.executable, "-m", "extractor", command, str(tmp_path / "scan.pdf"), *where]
    trace = [str(STRACE), "-f", "--seccomp-bpf", "-qq", "-e", f"trace={CALLS}", "-o", str(log), *evb]
    done = subprocess.run(trace, capture_output=True, text=True, env=environment, timeout=240, check=False)
    calls = log.read_text(encoding="utf-8", errors="replace").splitlines()
    assert "no_text_layer" not in done.stdout + done.stderr, "the page was read by OCR"
    reached = [line for line in calls if re.search(r"sa_family=AF_INET|\.so\.\d*libnss|/etc/resolv\.conf", line)]
    assert reached == []
    assert not list(home.rglob("*")), "nothing in the home folder"
    made = [_path(line) for line in calls if _writes(line)]
    inside = (str(out), str(scratch), str(log), *ALLOWED_DEVICES)
    assert [path for path in made if path.startswith("/") and not path.startswith(inside)] == []
    assert not list(scratch.rglob("*")), "nothing is left in the temporary folder"


def _writes(line: str) -> bool:
    if " = -1 " in line:
        return False
    return (
        WRITES.search(line) is not None
        if "open" in line.split("(")[0]
        else "connect" not in line and "send" not in line
    )


def _path(line: str) -> str:
    names = re.findall(r'"([^"]*)"', line)
    return names[-1] if names else ""


def test_no_engine_is_loaded_for_a_page_of_text(samples: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from extractor.run import read_path;"
        "found = read_path('a.pdf', Path(sys.argv[1])); assert found[0]['decisions'];"
        "print([name for name in ('onnxruntime', 'rapidocr') if name in sys.modules])"
    )
    sample = str(samples / "exempelkommun_flode.pdf")
    done = subprocess.run([sys.executable, "-c", code, sample], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
