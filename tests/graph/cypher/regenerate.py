"""Makes the grammar tables again and says whether the committed ones are current; `--write` replaces them."""

import subprocess
import sys
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[3]
GRAMMAR = ROOT / "graph" / "cypher" / "grammar"
NPM = (sys.executable, str(ROOT / "web" / "npm.py"))
PACKAGE = "@neo4j-cypher/language-support@2.0.0-next.38"
ANTLR = "org.antlr:antlr4:4.13.2:jar:complete"
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1"
TABLES = ("Cypher25Lexer.interp", "Cypher25Parser.interp")


def generate(folder: Path) -> dict[str, str]:
    """The tables by file name, made in an empty folder."""
    _run(folder, *NPM, "pack", "--silent", PACKAGE, "--pack-destination", str(folder))
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        archive.extractall(folder, filter="data")
    _run(folder, "mvn", "-B", "-q", f"{COPY}:get", f"-Dartifact={ANTLR}", "-Dtransitive=false")
    _run(folder, "mvn", "-B", "-q", f"{COPY}:copy", f"-Dartifact={ANTLR}", f"-DoutputDirectory={folder}")
    source = folder / "package" / "src" / "antlr-grammar"
    jar = next(folder.glob("antlr4-*.jar"))
    grammars = [str(source / f"Cypher25{half}.g4") for half in ("Lexer", "Parser")]
    _run(folder, "java", "-jar", str(jar), "-Dlanguage=Python3", "-no-listener", "-o", str(folder / "made"), *grammars)
    return {name: next((folder / "made").rglob(name)).read_text(encoding="utf-8") for name in TABLES}


def _run(folder: Path, *command: str) -> None:
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def main() -> int:
    with TemporaryDirectory() as folder:
        made = generate(Path(folder))
    if "--write" in sys.argv:
        for name, text in made.items():
            (GRAMMAR / name).write_text(text, encoding="utf-8")
    stale = [name for name, text in made.items() if (GRAMMAR / name).read_text(encoding="utf-8") != text]
    print(f"stale: {', '.join(stale)}; run again with --write" if stale else "The grammar tables are current.")
    return bool(stale)


if __name__ == "__main__":
    sys.exit(main())
