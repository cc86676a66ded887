"Reads settings.ini, adds nbdev's index of symbols and the pages (nbs/ travels as the package `learnlib.pages`)."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

here = Path(__file__).parent
ini = ConfigParser(delimiters=['='], interpolation=None)
ini.read(here/'settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']
version = next(line.split("'")[1] for line in (here/'learnlib/__init__.py').read_text(encoding='utf-8').splitlines() if line.startswith('__version__'))
page_dirs = [here/'nbs', *sorted(p for p in (here/'nbs').iterdir() if p.is_dir() and not p.name.startswith(('.', '_')))]
pages = {'.'.join(['learnlib', 'pages', *p.relative_to(here/'nbs').parts]): p.relative_to(here).as_posix() for p in page_dirs}

setup(
    version=version,
    description=cfg['description'],
    long_description=(here/'README.md').read_text(encoding='utf-8') if (here/'README.md').exists() else '',
    long_description_content_type='text/markdown',
    author=cfg['author'],
    license_expression=cfg['license'],
    keywords=cfg['keywords'].split(),
    classifiers=['Programming Language :: Python :: 3', 'Programming Language :: Python :: 3 :: Only', 'Operating System :: OS Independent'],
    packages=[*find_packages(include=['learnlib', 'learnlib.*'], exclude=['learnlib.pages*']), *pages],
    package_dir=pages,
    package_data={p: ['*.ipynb', '*.yml', '*.png', '*.svg', '*.css', '*.html'] for p in pages},
    install_requires=cfg['requirements'].split(),
    extras_require={k.removesuffix('_requirements'): v.split() for k, v in cfg.items() if k.endswith('_requirements')},
    entry_points=dict(console_scripts=cfg['console_scripts'].split(), nbdev=['learnlib=learnlib._modidx:d']),
)
