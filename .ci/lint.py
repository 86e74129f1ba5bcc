"""Look for slips in the package and for long lines in the notebooks, from the repository's root: `python .ci/lint.py`

Ruff looks at the exported modules, by the rules in pyproject.toml. Where nbdev writes `__all__` its lines are longer
than ours, and are let pass. Code cells that aren't exported keep to the same width."""
import ast
import json
import subprocess
import sys
import tomllib
from pathlib import Path

WIDTH = tomllib.loads(Path('pyproject.toml').read_text(encoding='utf-8'))['tool']['ruff']['line-length']


def lines_of_all(path:str)->range:
    "The lines on which a module's `__all__` stands."
    for node in ast.parse(Path(path).read_text(encoding='utf-8')).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], 'id', '') == '__all__':
            return range(node.lineno, node.end_lineno + 1)
    return range(0)


def slips(): # yields lines
    "What ruff finds in the package."
    done = subprocess.run(['ruff', 'check', 'mypt', '--output-format', 'json'], capture_output=True, text=True)
    if done.returncode > 1: raise RuntimeError(done.stderr)
    for found in json.loads(done.stdout):
        path, row = found['filename'], found['location']['row']
        if found['code'] == 'E501' and row in lines_of_all(path): continue
        yield f'{Path(path).relative_to(Path.cwd())}:{row}: {found["code"]} {found["message"]}'


def long_lines(): # yields lines
    "Lines of code cells that are wider than JupyterLab shows."
    for path in sorted(Path('nbs').rglob('*.ipynb')):
        for cell in json.loads(path.read_text(encoding='utf-8'))['cells']:
            lines = ''.join(cell['source']).splitlines() if cell['cell_type'] == 'code' else ()
            for n, line in enumerate(lines, 1):
                if len(line) > WIDTH: yield f'{path}, cell {cell["id"]}, line {n}: {len(line)} columns'


if __name__ == '__main__':
    found = [*slips(), *long_lines()]
    print(*found, sep='\n')
    sys.exit(bool(found))
