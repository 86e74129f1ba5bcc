"""Does a test notice when the code is wrong? On demand, from the repository's root: `python .ci/mutations.py [WORD ...]`

Each mutation breaks one line, as a slip would: a sign, an off-by-one, a check that is dropped. It is made in a copy of the
repository, in the notebook and in the module exported from it, since a notebook runs its own definitions. Then the notebook
that should notice is run. The last line is `N caught, N missed`. With words, only mutations whose module or notebook has one
of them are tried; `--check` only looks whether each text to change is there, once."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

root = Path(__file__).resolve().parent.parent


@dataclass
class Mutation:
    "One line made wrong, and the notebook that should notice."
    module:str # as mypt/model.py
    old:str # a piece of its source that stands there once
    new:str # what stands there instead
    notebook:str # as 02_model, or text/00_bpe

    def __str__(self): return f'{self.module}: {self.old!r} → {self.new!r}'


MUTATIONS = [Mutation(*row) for row in json.loads((Path(__file__).with_name('mutations.json')).read_text(encoding='utf-8'))]


def notebook_of(module:Path)->Path:
    "The notebook that exports a module, as the module's first lines say."
    named = re.search(r'File to edit: (\S+)\.$', module.read_text(encoding='utf-8'), re.M)[1]
    return (module.parent/named).resolve()


def mutate(source:Path, old:str, new:str):
    "Change the one place in a notebook's exported cells where `old` stands."
    nb, places = json.loads(source.read_text(encoding='utf-8')), 0
    for cell in nb['cells']:
        text = ''.join(cell['source'])
        if cell['cell_type'] != 'code' or not re.search(r'#\s*\|\s*export', text): continue
        places += text.count(old)
        cell['source'] = text.replace(old, new).splitlines(keepends=True)
    if places != 1: raise LookupError(f'{old!r} stands {places} times in {source.relative_to(source.parents[2])}: make it one')
    source.write_text(json.dumps(nb, ensure_ascii=False), encoding='utf-8')


def copy_of_the_repository(folder:Path)->Path:
    "What running notebooks needs, in a folder of its own."
    copy = folder/'mypt'
    ignore = shutil.ignore_patterns('.git', 'checkpoints', '__pycache__', '.ipynb_checkpoints', 'exports')
    shutil.copytree(root, copy, ignore=ignore, symlinks=True)
    return copy


def run(*command, cwd:Path)->bool:
    "Whether a command ends well, with the copy as the package that is imported."
    environment = os.environ | dict(PYTHONPATH=str(cwd), OMP_NUM_THREADS='1', PYTHONDONTWRITEBYTECODE='1')
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=1800)
    return done.returncode == 0


def caught(m:Mutation, copy:Path)->bool:
    "Whether the notebook that should notice a mutation does."
    source = notebook_of(copy/m.module)
    files = {path: path.read_bytes() for path in (source, *(copy/'mypt').rglob('*.py'))}
    try:
        mutate(source, m.old, m.new)
        if not run('nbdev_export', '--path', str(source), cwd=copy): raise RuntimeError(f'{m} can\'t be exported')
        return not run('nbdev_test', '--path', f'nbs/{m.notebook}.ipynb', cwd=copy)
    finally:
        for path, content in files.items(): path.write_bytes(content)


def main(words:list[str])->int:
    "Try all mutations, or those with one of the words; the number that nobody noticed."
    chosen = [m for m in MUTATIONS if not words or any(w in m.module or w in m.notebook for w in words)]
    with tempfile.TemporaryDirectory() as folder:
        copy, missed = copy_of_the_repository(Path(folder)), 0
        healthy = {name: run('nbdev_test', '--path', f'nbs/{name}.ipynb', cwd=copy) for name in {m.notebook for m in chosen}}
        for name in (name for name, well in healthy.items() if not well): print(f'FAILS AS IT IS  {name}', flush=True)
        for m in chosen:
            noticed = healthy[m.notebook] and caught(m, copy)
            missed += not noticed
            print(f'{"caught" if noticed else "MISSED"}  by {m.notebook}: {m}', flush=True)
    print(f'{len(chosen) - missed} caught, {missed} missed')
    return missed


def check()->int:
    "Whether each text to change is there, once, and each notebook too; the number that isn't."
    wrong = 0
    for m in MUTATIONS:
        n = (root/m.module).read_text(encoding='utf-8').count(m.old) if (root/m.module).exists() else 0
        if n != 1 or not (root/'nbs'/f'{m.notebook}.ipynb').exists(): wrong += 1; print(f'{n} times, {m.notebook}: {m}')
    print(f'{len(MUTATIONS)} mutations, {wrong} out of date')
    return wrong


if __name__ == '__main__':
    words = [w for w in sys.argv[1:] if w != '--check']
    sys.exit(bool(check() if '--check' in sys.argv else main(words)))
