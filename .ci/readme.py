"""Write README.md from nbs/index.ipynb, from the repository's root: `python .ci/readme.py`

(`nbdev_readme` does this too, but with Quarto, which pip can't install.)
Left out are cells that are hidden or exported, directive lines, pictures, and cells that only draw one."""
import re
from pathlib import Path
from nbconvert import MarkdownExporter
from nbconvert.preprocessors import Preprocessor

hidden = re.compile(r'\s*(#\s*\|.*\n\s*)*#\s*\|\s*(hide|default_exp|export[is]?)\b')
directives = re.compile(r'(?m)\A(\s*#\s*\|.*\n?)+')
relative_link = re.compile(r'\]\((?![a-z]+:|#|/)')


def is_picture(output): return any(kind.startswith('image/') for kind in output.get('data', {}))


def only_draws(cell): return bool(cell.get('outputs')) and all(map(is_picture, cell.outputs))


class ForReadme(Preprocessor):
    "Keep what a reader of the page needs; links start at the root, not at nbs/"
    def preprocess(self, nb, resources):
        nb.metadata.language_info = {'name': 'python'}
        nb.cells = [c for c in nb.cells if not hidden.match(c.source) and not only_draws(c)]
        for c in nb.cells:
            if c.cell_type == 'markdown': c.source = relative_link.sub('](nbs/', c.source).replace('](nbs/../', '](')
            else:
                c.source = directives.sub('', c.source)
                c.outputs = [o for o in c.outputs if not is_picture(o)]
        return nb, resources


def fenced(text): return f'```text\n{text.rstrip()}\n```'


exporter = MarkdownExporter(preprocessors=[ForReadme], filters={'indent': fenced})
text, _ = exporter.from_filename('nbs/index.ipynb')
Path('README.md').write_text(re.sub(r'\n{3,}', '\n\n', text).strip() + '\n', encoding='utf-8')
