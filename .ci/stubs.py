"""Write mypt/__init__.pyi, which tells editors and type checkers the public names: `python .ci/stubs.py`, from the
repository's root; `--print` only prints it.

Functions and classes are written with the parameters that they have when the package is used, methods that `@patch`
has added to a class included."""
import ast
import inspect
import re
import sys
import textwrap
from pathlib import Path

root = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root))
import mypt  # noqa: E402
import torch  # noqa: E402

HEAD = '''"""A GPT of your own: train it, understand it, use it"""
# Written by .ci/stubs.py from what is there: to change it, change the notebooks.
from pathlib import Path
from typing import Any, Callable, Iterable, Iterator

import numpy as np
import torch
from torch import Tensor

'''
BUILTIN = 'int float bool str bytes dict list tuple set None object type Path Any Tensor torch np'.split()
KNOWN = {*BUILTIN, 'Callable', 'Iterable', 'Iterator', *mypt.__all__}


def annotation(value)->str:
    "An annotation as it can stand in the stub; `Any` for what the stub doesn't know."
    if value is inspect.Parameter.empty: return ''
    text = value if isinstance(value, str) else inspect.formatannotation(value)
    text = text.replace('pathlib.', '').replace('numpy.', 'np.').replace('torch.Tensor', 'Tensor')
    for module in ('collections.abc.', 'typing.'): text = text.replace(module, '')
    text = re.sub(r'\bmypt(\.\w+)*\.(\w+)', r'\2', text)
    try: names = {n.id for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Name)}
    except SyntaxError: return 'Any'
    return text if names <= KNOWN else 'Any'


def default(value)->str:
    "A default as it can stand in the stub."
    plain = type(value) in (int, float, str, bool, type(None)) and value == value
    return repr(value) if plain else '...'


def signature(f)->str:
    "Parameters and result of a function."
    said, parameters = inspect.signature(f), []
    star = False
    for p in said.parameters.values():
        if p.kind is p.KEYWORD_ONLY and not star: parameters.append('*')
        star |= p.kind in (p.KEYWORD_ONLY, p.VAR_POSITIONAL)
        prefix = {p.VAR_POSITIONAL: '*', p.VAR_KEYWORD: '**'}.get(p.kind, '')
        kind = '' if p.name in ('self', 'cls') else annotation(p.annotation)
        text = f'{prefix}{p.name}' + (f': {kind}' if kind else '')
        if p.default is not p.empty: text += f' = {default(p.default)}' if kind else f'={default(p.default)}'
        parameters.append(text)
    result = 'None' if f.__name__ == '__init__' else annotation(said.return_annotation) or 'Any'
    return f'({", ".join(parameters)}) -> {result}'


def function(name:str, f, indent='')->str:
    doc = textwrap.indent('\n' + repr_doc(f), indent + '    ') if f.__doc__ else ' ...'
    return f'{indent}def {name}{signature(f)}:{doc}'


def repr_doc(thing)->str: return '"""' + inspect.cleandoc(thing.__doc__ or '').replace('\\', '\\\\').replace('"""', "'''") + '"""'


def member(name:str, value)->str:
    "A method, a property or a class method, as a class holds it."
    if isinstance(value, property):
        return f'    @property\n{function(name, value.fget, "    ")}'
    if isinstance(value, (classmethod, staticmethod)):
        kind = type(value).__name__
        return f'    @{kind}\n{function(name, value.__func__, "    ")}'
    if inspect.isfunction(value): return function(name, value, '    ')
    return ''


def base(cls)->str:
    "A base class as it can stand in the stub; '' for `object` and what isn't public."
    if issubclass(cls, torch.nn.Module): return 'torch.nn.Module'
    if cls is object: return ''
    return cls.__name__ if cls.__module__ == 'builtins' or cls.__name__ in mypt.__all__ else ''


def class_stub(name:str, cls)->str:
    "A class with its fields and methods."
    bases = [base(b) for b in cls.__bases__ if base(b)]
    lines = [f'class {name}({", ".join(bases)}):' if bases else f'class {name}:']
    if cls.__doc__: lines.append('    ' + repr_doc(cls).replace('\n', '\n    '))
    for field, kind in vars(cls).get('__annotations__', {}).items():
        lines.append(f'    {field}: {annotation(kind) or "Any"}')
    for key, value in vars(cls).items():
        if key.startswith('_') and key not in ('__init__', '__call__'): continue
        if text := member(key, value): lines.append(text)
    return '\n'.join(lines if len(lines) > 1 else [*lines, '    ...'])


def stub()->str:
    "The whole file."
    parts = [HEAD + '__version__: str']
    for name in mypt.__all__:
        value = getattr(mypt, name)
        if name == '__version__': continue
        parts.append(class_stub(name, value) if inspect.isclass(value) else function(name, value))
    return '\n\n'.join(parts) + '\n'


if __name__ == '__main__':
    text = stub()
    ast.parse(text)
    if '--print' in sys.argv: print(text, end='')
    else: (root/'mypt'/'__init__.pyi').write_text(text, encoding='utf-8')
