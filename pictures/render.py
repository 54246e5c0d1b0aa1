"""Renders the pictures of pieces.json.

blender -b -P pictures/render.py -- --piece tabouret-nervien --view piece
blender -b -P pictures/render.py -- --missing
blender -b -P pictures/render.py -- --check
"""
import argparse
import os
import subprocess
import sys
import tempfile
import time

import bpy

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import materials
import studio
from parts import MM, Bench
from pieces import CATALOGUE, HERE, PIECES, build, build_prop

PICTURES = os.path.join(os.path.dirname(HERE), "data", "pictures")
VIEWS = ("piece", "measure", "room")
HANG = 1250


def interleaved(handles):
    """One piece of each operator in turn, so that every maker has pictures early."""
    lines = {}
    for handle in handles:
        lines.setdefault(PIECES[handle]["operator"], []).append(handle)
    ranked = [(rank, i, handle) for i, line in enumerate(lines.values()) for rank, handle in enumerate(line)]
    return [handle for _, _, handle in sorted(ranked)]


def all_views():
    for view in VIEWS:
        for handle in interleaved(PIECES):
            if view != "room" or "room" in PIECES[handle]:
                yield handle, view
    yield "home", "room"


def eye_height(height):
    """Camera elevation in degrees: things on a table are seen from above, a wardrobe nearly level."""
    return 31 if height < 150 else max(7.0, 25 - 8.5 * height * MM)


def walk_round(entry):
    """Camera azimuth: a long piece is seen more from its end, so that it fills an upright frame."""
    width, _, height = entry["size"]
    return 40 if width > 1.5 * height > 300 else 28


def focus_part(box):
    """An invisible box that the camera frames instead of the whole piece."""
    bench = Bench(0)
    part = bench.box(*zip(*box), material=materials.hole())
    part.hide_render = True
    return [part]


def stage_paper(handle, view):
    entry = PIECES[handle]
    shot = {**entry.get("view", {}), **(entry.get("measure", {}) if view == "measure" else {})}
    stage = entry.get("stage", "floor")
    on_wall = stage in ("wall", "lean")
    base = (0, 0, entry.get("hang", HANG) if stage in ("wall", "hung") else 0)
    piece = build(handle, base)
    framed = piece.framed()
    for spec in shot.get("with", ()) if view == "measure" else ():
        prop = build_prop(spec, (0, 0, 0) if spec.get("on_floor") else base)
        framed = framed + (prop.framed() if spec.get("framed", True) else [])
    low, high = studio.bounds(framed)
    size = max((high - low).x * .85, (high - low).y * .85, (high - low).z)
    if "focus" in shot:
        framed = focus_part([[c + b for c, b in zip(corner, base)] for corner in shot["focus"]])
    studio.paper(size, on_wall)
    studio.studio_light(size, (low + high) / 2)
    height = 8 if on_wall else eye_height(entry["size"][2])
    studio.camera(framed, shot.get("azimuth", walk_round(entry) if view == "piece" else -30), shot.get("elevation", height), shot.get("fill", .82))
    return size


def stage_room(handle):
    entry, shot = PIECES[handle], PIECES[handle]["room"]
    stage = entry.get("stage", "floor")
    if stage in ("wall", "lean"):
        at = (0, 0, HANG if stage == "wall" else 0)
    else:
        at = (0, -entry["size"][1] / 2 - shot.get("gap", 60), shot.get("height", 0))
    piece = build(handle, at, shot.get("turn", 0), **shot.get("options", {}))
    framed = piece.framed()
    for spec in shot.get("with", ()):
        prop = build_prop(spec, at)
        framed = framed + (prop.framed() if spec.get("framed") else [])
    low, high = studio.bounds(framed)
    centre = (low + high) / 2
    if "focus" in shot:
        framed = focus_part([[c + b for c, b in zip(corner, at)] for corner in shot["focus"]])
    studio.room(shot.get("sun", (centre.x + .15, 0, centre.z + .35)), shot.get("outdoors", False))
    studio.camera(framed, shot.get("azimuth", 16), shot.get("elevation", 7), shot.get("fill", .56)).data.shift_y = shot.get("lift", .09)
    return (high - low).length


def stage_home():
    shot = CATALOGUE["home"]
    for spec in shot["with"]:
        build_prop(spec)
    studio.room(shot["sun"])
    studio.camera(focus_part(shot["focus"]), shot["azimuth"], shot["elevation"], 1.0, aspect=1.6, lens=shot["lens"])
    return 3.0


def shoot(handle, view, width, samples, path):
    studio.clear()
    started = time.time()
    size = stage_home() if handle == "home" else stage_room(handle) if view == "room" else stage_paper(handle, view)
    wide = (width * 5 // 2, width * 25 // 16) if handle == "home" else (width, width * 5 // 4)
    lit = any(lamp.type == "POINT" for lamp in bpy.data.lights)
    # A bulb inside a shade is one small light among several: it needs twice the samples.
    studio.settings(*wide, samples * 2 if lit else samples, size)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        bpy.context.scene.render.filepath = os.path.join(folder, "picture.png")
        bpy.ops.render.render(write_still=True)
        subprocess.run(["cwebp", "-quiet", "-q", "86", "-m", "4", os.path.join(folder, "picture.png"), "-o", path + ".part"], check=True)
    # A picture appears whole or not at all: colleagues read the folder while it fills.
    os.replace(path + ".part", path)
    print(f"picture {handle}/{view} {time.time() - started:.1f}s {os.path.getsize(path) // 1024} kB", flush=True)


def check():
    """Compares every model with its stated size; small overhangs (knobs, pegs, lean) are tolerated."""
    for handle, entry in PIECES.items():
        studio.clear()
        bench = build(handle)
        low, high = studio.bounds(bench.measured())
        real = [round(v / MM) for v in high - low]
        wrong = [abs(r - s) > max(8, .03 * s) for r, s in zip(real, entry["size"])]
        grounded = entry.get("stage") == "wall" or abs(low.z / MM) < 3
        print("check", "ok   " if grounded and not any(wrong) else "WRONG", handle, real, entry["size"], f"lowest {low.z / MM:.0f}", flush=True)


def main():
    options = argparse.ArgumentParser(prog="render.py")
    options.add_argument("--piece", action="append", help="handle, or home; may be repeated")
    options.add_argument("--view", choices=VIEWS, action="append")
    options.add_argument("--missing", action="store_true", help="every picture that does not exist yet")
    options.add_argument("--check", action="store_true", help="compare models with their stated size")
    options.add_argument("--width", type=int, default=640)
    options.add_argument("--samples", type=int, default=7)
    options.add_argument("--out", default=PICTURES)
    chosen = options.parse_args(sys.argv[sys.argv.index("--") + 1:] if "--" in sys.argv else [])
    if chosen.check:
        return check()
    for handle, view in all_views():
        path = os.path.join(chosen.out, handle, view + ".webp")
        if chosen.missing and os.path.exists(path):
            continue
        if (chosen.piece and handle not in chosen.piece) or (chosen.view and view not in chosen.view):
            continue
        shoot(handle, view, chosen.width, chosen.samples, path)


main()
