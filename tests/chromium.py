"""Where this machine has its Chromium."""

import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
LACKING = "no Chromium: install one (Debian, Ubuntu: apt-get install chromium)"


def chromium() -> str | None:
    """The path of the browser, or None."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)
