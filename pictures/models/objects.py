"""Pegs, mirror, clock, coat stand, small things."""
import math

from mathutils import Matrix

import materials
from models.shelves import reclaimed_plank, screw
from parts import MM, circle, rectangle, rounded_disc


def peg_rail(k, size, pegs=5):
    """Rail with turned pegs."""
    w, d, h = size
    outline = rectangle(-w / 2, w / 2, 0, h, h * .35)
    k.panel("XZ", -10, 20, outline, grain="X", bevel=3)
    for i in range(pegs):
        x = (-.5 + (i + .5) / pegs) * (w - 30)
        k.turned((x, -18, h * .48), (x, -d, h * .48 + 9), [(10.5, 0), (8.5, .3), (9.5, .66), (15, .84), (15, .93), (11, 1)])
    for x in (-w * .4, w * .4):
        k.rod((x, -21, h * .5), (x, -18, h * .5), 4, material=materials.brass(), sides=20)


def hook_plank(k, size, hooks=5):
    """Reclaimed plank with forged steel hooks."""
    w, d, h = size
    reclaimed_plank(k, (-w / 2, w / 2), (-28, 0), (0, h * .56), 1, grain="X")
    reclaimed_plank(k, (-w / 2, w / 2), (-28, 0), (h * .57, h), 6, grain="X")
    steel = materials.steel()
    for i in range(hooks):
        x = (-.5 + (i + .5) / hooks) * (w - 40)
        k.box((x - 12, x + 12), (-32, -28), (h * .20, h * .80), steel, grain="Z", bevel=1)
        k.tube([(x, -32, h * .34), (x, -52, h * .24), (x, -74, h * .22), (x, -84, h * .34), (x, -82, h * .46)], 5, steel)
        k.tube([(x, -32, h * .62), (x, -46, h * .64), (x, -56, h * .74), (x, -58, h * .86)], 5, steel)
        k.disc([(.01, -6), (5, -4), (7, 0), (5, 5), (.01, 7)], at=(x, -82, h * .48), material=steel, sides=24)
        k.disc([(.01, -6), (5, -4), (7, 0), (5, 5), (.01, 7)], at=(x, -58, h * .88), material=steel, sides=24)
        for z in (.26, .74):
            screw(k, x, -32, h * z)


def pencil_cup(k, size):
    """Six-sided cup with pencils."""
    w, d, h = size
    r = w / 2
    outside = [(r * math.cos(a), r * math.sin(a)) for a in (math.pi / 3 * i for i in range(6))]
    scale = r * math.cos(math.pi / 6) / (d / 2)
    outside = [(x, y / scale) for x, y in outside]
    k.panel("XY", h / 2, h, outside, [circle(0, 0, r * .70)], grain=None, bevel=2)
    k.disc([(.01, 1), (r * .72, 1), (r * .72, 9), (.01, 9)])
    with k.dressing():
        colours = [(.62, .20, .06), (.06, .11, .10), (.70, .50, .10), (.10, .20, .30), (.45, .30, .18)]
        for i, colour in enumerate(colours):
            a = 1.25 * i + .5
            foot = (-12 * math.cos(a), -12 * math.sin(a), 10)
            tip = (27 * math.cos(a), 27 * math.sin(a), 162 + 6 * (i % 3))
            neck = tuple(f + (t - f) * .90 for f, t in zip(foot, tip))
            k.rod(foot, neck, 3.7, material=materials.plain(colour, rough=.35, spec=.5), sides=6)
            k.turned(neck, tip, [(3.6, 0), (.9, .92), (.4, 1)], materials.wood("beech"), sides=20)


def window_mirror(k, size, columns=2, rows=3):
    """Mirror behind the bars of an old window sash."""
    w, d, h = size
    rail, bar = 58, 22
    for side in (-1, 1):
        k.box((side * w / 2, side * (w / 2 - rail)), (-d, 0), (0, h), grain="Z", bevel=2.5, rough=.3)
    for z0, z1 in ((0, rail + 22), (h - rail, h)):
        k.box((-w / 2 + rail, w / 2 - rail), (-d + .5, 0), (z0, z1), grain="X", bevel=2.5, rough=.3)
    x0, x1, z0, z1 = -w / 2 + rail, w / 2 - rail, rail + 22, h - rail
    for i in range(1, columns):
        x = x0 + (x1 - x0) * i / columns
        k.box((x - bar / 2, x + bar / 2), (-d + 3, -12), (z0, z1), grain="Z", bevel=4)
    for j in range(1, rows):
        z = z0 + (z1 - z0) * j / rows
        k.box((x0, x1), (-d + 3.5, -12), (z - bar / 2, z + bar / 2), grain="X", bevel=4)
    k.box((x0 - 4, x1 + 4), (-12, -8), (z0 - 4, z1 + 4), materials.mirror(), bevel=.2)
    iron = materials.steel()
    k.box((w / 2 - 34, w / 2 - 18), (-d - 2, -d + 1), (h * .44, h * .56), iron, grain="Z", bevel=1)


def coat_stand(k, size):
    """Post on four feet, six turned pegs."""
    w, _, h = size
    k.turned((0, 0, 70), (0, 0, h), [(24, 0), (25, .02), (25, .2), (19, .93), (22, .955), (23, .975), (17, .992), (6, 1)], sides=48)
    for i in range(4):
        a = math.pi / 2 * i + math.pi / 4
        c, s = math.cos(a), math.sin(a)
        reach = w / 2 / max(abs(c), abs(s)) - 12
        k.beam((c * 12, s * 12, 150), (c * reach, s * reach, 14), 30, 38, bevel=5)
        k.disc([(.01, 0), (17, 0), (17, 8), (.01, 10)], at=(c * (reach - 6), s * (reach - 6), 0), material=materials.felt("grey"), sides=32)
    for i in range(6):
        a = 2 * math.pi * i / 6
        z = h - 120 - 115 * (i % 2)
        c, s = math.cos(a), math.sin(a)
        k.turned((c * 12, s * 12, z), (c * 140, s * 140, z + 66), [(11, 0), (9, .3), (9.5, .72), (15, .88), (14, .95), (9, 1)])


def folded_tray(k, size, thick=4):
    """Felt sheet, walls folded up, corners pinched by a button."""
    w, d, h = size
    steps, rings = 26, []
    for level in range(9):
        t = level / 8
        z = thick / 2 + (h - thick / 2 - 1) * t
        ring = []
        for side, (along, across) in enumerate(((w, d), (d, w), (w, d), (d, w))):
            for i in range(steps):
                u = 2 * i / steps - 1
                flare = 1 - .12 * (1 - t)
                x, y = u * along / 2 * flare, across / 2 * flare
                near = max(0, (abs(u) - .72) / .28)
                pinch = near ** 2 * (10 * math.sin(math.pi * min(1, t * 1.1)) + 4 * t)
                x -= math.copysign(pinch, u) if u else 0
                y -= pinch
                angle = math.pi / 2 * side
                px, py = x, -y
                ring.append((px * math.cos(angle) - py * math.sin(angle), px * math.sin(angle) + py * math.cos(angle), z - 5 * (1 - u * u) * t))
        rings.append(ring)
    n = 4 * steps
    vertices = [v for ring in rings for v in ring]
    faces = [(r * n + i, r * n + (i + 1) % n, (r + 1) * n + (i + 1) % n, (r + 1) * n + i) for r in range(8) for i in range(n)]
    faces.append(tuple(reversed(range(n))))
    k.sheet(vertices, faces, thick=thick, smooth=80)
    for sx in (-1, 1):
        for sy in (-1, 1):
            x, y = sx * (w / 2 - 17), sy * (d / 2 - 17)
            out = (sx * .7, sy * .7)
            k.rod((x - 5 * out[0], y - 5 * out[1], h * .60), (x + 9 * out[0], y + 9 * out[1], h * .60), 6.5, material=materials.brass(), sides=28)


def wall_clock(k, size):
    """Terrazzo disc, twelve drilled hours, two plain hands."""
    w, d, h = size
    r = w / 2
    face = k.disc(rounded_disc(r, 0, 20, 3, 5), turn=0, sides=128)
    _upright(face, r)
    ink = materials.plain((.025, .024, .023), rough=.4)
    for i in range(12):
        a = math.pi / 6 * i
        x, z = (r - 20) * math.sin(a), r + (r - 20) * math.cos(a)
        k.rod((x, -19, z), (x, -21, z), 5 if i % 3 == 0 else 3, material=ink, sides=24)
    for length, wide, turn, y in ((.52, 11, -54, -28), (.80, 7, 62, -34)):
        a = math.radians(turn)
        s, c = math.sin(a), math.cos(a)
        k.beam((-s * 22, y, r - c * 22), (s * r * length, y, r + c * r * length), wide, 2.5, ink, bevel=.8, up=(0, 1, 0))
    k.rod((0, -18, r), (0, -d, r), 8, material=materials.brass(), sides=36)


def _upright(part, centre):
    part.matrix_world = Matrix.Translation((0, 0, centre * MM)) @ Matrix.Rotation(math.pi / 2, 4, "X")
