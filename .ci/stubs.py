"""Write mypt/__init__.pyi, which tells editors and type checkers the public names: `python .ci/stubs.py`, from the
repository's root; `--print` only prints it.

Functions and classes are written with the parameters that they have when the package is used, methods that `@patch`
has added to a class included."""
import ast
import inspect
import sys
import textwrap
from pathlib import Path

root = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root))
import mypt  # noqa: E402

HEAD = '''"""A GPT of your own: train it, understand it, use it"""
# Written by .ci/stubs.py from what is there: to change it, change the notebooks.
from pathlib import Path
from typing import Any, Callable, Iterable, Iterator

import numpy as np
import torch
from torch import Tensor

'''
KNOWN = {'int', 'float', 'bool', 'str', 'bytes', 'dict', 'list', 'tuple', 'set', 'None', 'Path', 'Any', 'Tensor', 'object',
    'torch', 'np', 'Callable', 'Iterable', 'Iterator', 'type', *mypt.__all__}


def annotation(value)->str:
    "An annotation as it can stand in the stub; `Any` for what the stub doesn't know."
    if value is inspect.Parameter.empty: return ''
    text = value if isinstance(value, str) else inspect.formatannotation(value)
    text = text.replace('pathlib.', '').replace('numpy.', 'np.').replace('torch.Tensor', 'Tensor')
    for module in ('collections.abc.', 'typing.'): text = text.replace(module, '')
    while '.' in text and 'mypt.' in text: text = text[:text.index('mypt.')] + text[text.index('mypt.'):].partition('.')[2]
    try: names = {n.id for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Name)}
    except SyntaxError: return 'Any'
    return text if names <= KNOWN else 'Any'


def default(value)->str:
    "A default as it can stand in the stub."
    return repr(value) if isinstance(value, (int, float, str, bool, type(None))) and value == value else '...'


def signature(f)->str:
    "Parameters and result of a function."
    said, parameters = inspect.signature(f), []
    star = False
    for p in said.parameters.values():
        if p.kind is p.KEYWORD_ONLY and not star: parameters.append('*')
        star |= p.kind in (p.KEYWORD_ONLY, p.VAR_POSITIONAL)
        prefix = {p.VAR_POSITIONAL: '*', p.VAR_KEYWORD: '**'}.get(p.kind, '')
        kind = annotation(p.annotation)
        text = f'{prefix}{p.name}' + (f': {kind}' if kind else '')
        if p.default is not p.empty: text += f' = {default(p.default)}' if kind else f'={default(p.default)}'
        parameters.append(text)
    return f'({", ".join(parameters)}) -> {annotation(said.return_annotation) or "Any"}'


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


def class_stub(name:str, cls)->str:
    "A class with its fields and methods."
    bases = [b.__name__ if b.__name__ in KNOWN or b.__module__ == 'builtins' else 'torch.nn.Module' for b in cls.__bases__
        if b is not object and (b.__name__ in KNOWN or b.__module__ in ('builtins',) or issubclass(b, mypt.GPT.__mro__[1]))]
    lines = [f'class {name}({", ".join(bases)}):' if bases else f'class {name}:']
    if cls.__doc__: lines.append('    ' + repr_doc(cls).replace('\n', '\n    '))
    for field, kind in getattr(cls, '__annotations__', {}).items(): lines.append(f'    {field}: {annotation(kind) or "Any"}')
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
