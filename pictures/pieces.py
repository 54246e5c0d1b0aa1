"""Reads pieces.json and builds a piece, or a prop, on the stage."""
import importlib
import json
import os
import sys
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import materials
import props
from parts import Bench

with open(os.path.join(HERE, "pieces.json"), encoding="utf-8") as source:
    CATALOGUE = json.load(source)

PIECES = CATALOGUE["pieces"]


def main_material(entry):
    """The material named by an entry, and how to glue it up from staves where that makes sense."""
    kind, finish = entry["material"], entry.get("finish", "oiled")
    colour = entry.get("colour", "multicolour")
    if kind in materials.SPECIES:
        look = dict(worn=entry.get("worn", 0.0), paint=entry.get("paint"), flaking=entry.get("flaking", 0.0), ring=entry.get("ring"))
        return materials.wood(kind, finish, **look), lambda width: materials.wood(kind, finish, stave=width, **look)
    made = {
        "birch-plywood": lambda: materials.plywood(finish),
        "recycled-textile": lambda: materials.textile(colour, finish),
        "felt": lambda: materials.felt(colour),
        "recycled-plastic": lambda: materials.plastic(colour, finish),
        "recycled-paper": materials.pulp,
    }[kind]()
    return made, lambda width: made


def build(handle, at=(0, 0, 0), turn=0.0, **options):
    entry = PIECES[handle]
    main, glued = main_material(entry)
    bench = Bench(zlib.crc32(handle.encode()), main)
    bench.glued = glued
    family, name = entry["model"].split(".")
    model = getattr(importlib.import_module(f"models.{family}"), name)
    model(bench, entry["size"], **{**entry.get("options", {}), **options})
    bench.place(at, turn)
    return bench


def build_prop(spec, origin=(0, 0, 0)):
    """A prop of props.py, or another piece, as written in pieces.json: {"prop" | "piece", "at", "turn", "options"}."""
    at = [a + b for a, b in zip(spec.get("at", (0, 0, 0)), origin)]
    if "piece" in spec:
        return build(spec["piece"], at, spec.get("turn", 0), **spec.get("options", {}))
    bench = Bench(zlib.crc32(json.dumps(spec).encode()), materials.plain((.5, .5, .5)))
    options = {name: tuple(value) if isinstance(value, list) else value for name, value in spec.get("options", {}).items()}
    getattr(props, spec["prop"])(bench, **options)
    bench.place(at, spec.get("turn", 0))
    return bench
