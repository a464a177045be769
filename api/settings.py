"""Every setting, from the environment (prefix STANCEGRAPH_) or from an option of the command line."""

import os
import sys
from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

HERE = Path(__file__).parent


def user_data_folder() -> Path:
    """Where this platform keeps the data of a user's programs."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "stancegraph"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "stancegraph"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "stancegraph"


def corpus_folder() -> Path:
    """The corpus of the checkout, or the one inside the installed package."""
    checkout = HERE.parent / "corpus"
    return checkout if (checkout / "debates").is_dir() else HERE / "corpus"


class Settings(BaseSettings):
    """With `bolt_uri` the graph is kept by the Neo4j that it names, otherwise by the embedded server in `data`."""

    model_config = SettingsConfigDict(env_prefix="STANCEGRAPH_", frozen=True, extra="ignore")

    data: Path = Field(default_factory=user_data_folder, description="folder of the embedded server")
    bolt_uri: str | None = Field(default=None, description="a Neo4j to use instead, e.g. bolt://localhost:7687")
    bolt_user: str = Field(default="neo4j", description="its user")
    bolt_password: SecretStr = Field(default=SecretStr(""), description="its password")
    bolt_database: str = Field(default="neo4j", description="its database")
    host: str = Field(default="127.0.0.1", description="address to serve at")
    port: int = Field(default=8765, ge=0, le=65535, description="port to serve at; 0 takes a free one")
    corpus: Path = Field(default_factory=corpus_folder, description="folder whose `debates/` has one folder per debate")
    threshold: float | None = Field(
        default=None, gt=0, lt=1, description="least confidence of a statement; the one that reads best when left out"
    )
    debate: str = Field(default="open-closed-llm", description="the debate that is read and shown")
