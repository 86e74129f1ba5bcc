"What is true of the package is in `settings.ini`; this hands it to setuptools."
import re
from configparser import ConfigParser
from pathlib import Path

import setuptools

root = Path(__file__).parent
parser = ConfigParser(delimiters=['='])
parser.read(root/'settings.ini', encoding='utf-8')
cfg = parser['DEFAULT']
lib, repo, branch = cfg['lib_path'], cfg['git_url'], cfg['branch']


def words(key): return cfg.get(key, '').split()


# `dev_requirements` is the extra `dev`, and any other `<name>_requirements` the extra `<name>`
extras = {key.removesuffix('_requirements'): words(key) for key in cfg if key.endswith('_requirements')}

# PyPI shows README.md far from the files that it links to, so there its links start at GitHub
readme = (root/'README.md').read_text(encoding='utf-8')
readme = re.sub(r'(!\[[^]]*\]\()(?![a-z]+:)', rf'\1{repo}/raw/{branch}/', readme)
readme = re.sub(r'(\]\()(?![a-z]+:|#)', rf'\1{repo}/blob/{branch}/', readme)

# The field for a licence expression came with setuptools 77
license_field = 'license_expression' if int(setuptools.__version__.split('.')[0]) >= 77 else 'license'

setuptools.setup(
    name=cfg['lib_name'],
    version=cfg['version'],
    description=cfg['description'],
    long_description=readme,
    long_description_content_type='text/markdown',
    author=cfg['author'],
    author_email=cfg['author_email'],
    url=repo,
    project_urls={'Changelog': f'{repo}/blob/{branch}/CHANGELOG.md'},
    keywords=words('keywords'),
    classifiers=[
        'Development Status :: 4 - Beta',
        'Intended Audience :: Developers',
        'Natural Language :: English',
        'Programming Language :: Python :: 3 :: Only',
        'Topic :: Scientific/Engineering :: Artificial Intelligence',
    ],
    packages=setuptools.find_packages(include=[lib, f'{lib}.*']),
    include_package_data=True,  # of the files that MANIFEST.in names, those inside the package
    python_requires=f">={cfg['min_python']}",
    install_requires=words('requirements'),
    extras_require=extras,
    entry_points={'console_scripts': words('console_scripts'), 'nbdev': [f'{lib}={lib}._modidx:d']},
    **{license_field: {'apache2': 'Apache-2.0'}[cfg['license']]},
)
