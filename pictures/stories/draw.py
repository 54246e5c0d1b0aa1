"""python3 pictures/stories/draw.py [name …]: draws the prints of data/stories into data/pictures/stories."""

import pathlib
import subprocess
import sys
import tempfile

import etap_atelier
import fibr_co
import qcaf
import stal13
from ink import sheet

MODULES = [etap_atelier, stal13, qcaf, fibr_co]
HERE = pathlib.Path(__file__).parent
TARGET = HERE.parent.parent / "data" / "pictures" / "stories"


def main(wanted):
    scenes = {name: draw for module in MODULES for name, draw in module.SCENES.items()}
    with tempfile.TemporaryDirectory() as folder:
        pairs = []
        for number, (name, draw) in enumerate(scenes.items()):
            if wanted and not any(word in name for word in wanted):
                continue
            source = pathlib.Path(folder) / f"{number}.svg"
            source.write_text(sheet(*draw(), seed=number + 2))
            target = TARGET / f"{name}.webp"
            target.parent.mkdir(parents=True, exist_ok=True)
            pairs += [str(source), str(target)]
        subprocess.run(["node", str(HERE / "to-webp.mjs"), *pairs], check=True)


main(sys.argv[1:])
