"""Everyday objects that give the scale, at their true size, standing on the origin."""
import math
import random

from mathutils import Matrix, Vector

import materials
from parts import MM, rectangle, vessel

COVERS = [(.115, .170, .150), (.560, .420, .260), (.330, .090, .050), (.640, .590, .490), (.090, .125, .190), (.460, .300, .130)]


def book(k, width=135, height=205, thick=24, cover=0):
    """A novel lying flat."""
    skin = materials.plain(COVERS[cover % len(COVERS)], rough=.7, spec=.25, grain=.15, grain_scale=900, bump=.1)
    pages = materials.plain((.78, .73, .62), rough=.9, spec=.1, grain=.35, grain_scale=1500)
    for z in ((0, 2.4), (thick - 2.4, thick)):
        k.box((-width / 2, width / 2), (-height / 2, height / 2), z, skin, bevel=.8)
    k.box((-width / 2, -width / 2 + 3), (-height / 2, height / 2), (0, thick), skin, bevel=1.2)
    k.box((-width / 2 + 2, width / 2 - 4), (-height / 2 + 3, height / 2 - 3), (2, thick - 2), pages, bevel=.3)


def books(k, count=5, first=0, width=130, height=205):
    """A row of standing books along X, centred, spines to the front."""
    chance = random.Random(first)
    x = 0.0
    made = []
    for i in range(count):
        thick, tall, deep = chance.uniform(14, 34), height * chance.uniform(.84, 1.06), width * chance.uniform(.9, 1.05)
        skin = materials.plain(COVERS[(first + i) % len(COVERS)], rough=.7, spec=.25, grain=.15, grain_scale=900, bump=.1)
        pages = materials.plain((.78, .73, .62), rough=.9, spec=.1, grain=.35, grain_scale=1500)
        made.append(k.box((x, x + thick), (-deep / 2, -deep / 2 + 3), (0, tall), skin, bevel=1.3))
        for side in (x, x + thick - 2.2):
            made.append(k.box((side, side + 2.2), (-deep / 2, deep / 2), (0, tall), skin, bevel=.7))
        made.append(k.box((x + 1.5, x + thick - 1.5), (-deep / 2 + 2, deep / 2 - 3), (3, tall - 3), pages, bevel=.3))
        x += thick + .6
    for part in made:
        part.matrix_world = Matrix.Translation((-x / 2 * MM, 0, 0)) @ part.matrix_world


def cup(k, colour=(.72, .68, .60)):
    """A 9 cm coffee cup with its handle."""
    glaze = materials.plain(colour, rough=.28, spec=.5, grain=.18, grain_scale=220)
    k.disc(vessel([(28, 0), (31, 2), (38, 26), (40, 60), (40.5, 88)], 3.5, 7), material=glaze, sides=64)
    k.tube([(37, 0, 70), (56, 0, 72), (66, 0, 52), (57, 0, 30), (37, 0, 24)], 4.6, glaze, sides=12)
    coffee = materials.plain((.035, .018, .010), rough=.15)
    k.disc([(.01, 70), (36.4, 70), (36.4, 71), (.01, 71)], material=coffee, sides=48)


def bowl(k, radius=95, colour=(.60, .64, .60)):
    glaze = materials.plain(colour, rough=.3, spec=.5, grain=.22, grain_scale=200)
    r = radius
    k.disc(vessel([(r * .42, 0), (r * .45, 5), (r * .72, 22), (r * .92, 52), (r, 80)], 4.5, 9), material=glaze, sides=80)


def apple(k, colour=(.50, .085, .045)):
    profile = [(.01, 6), (12, 2), (22, 1), (33, 14), (38, 34), (37, 50), (29, 65), (16, 70), (6, 66), (.01, 60)]
    k.disc(profile, material=materials.plain(colour, rough=.32, spec=.45, grain=.5, grain_scale=55), sides=48, wobble=2)
    k.rod((0, 0, 60), (4, 2, 80), 1.5, material=materials.wood("walnut"))


def pencil(k, colour=(.62, .20, .06)):
    """A 17.5 cm pencil lying along X."""
    k.rod((-87, 0, 3.8), (66, 0, 3.8), 3.8, material=materials.plain(colour, rough=.35, spec=.5), sides=6)
    k.turned((66, 0, 3.8), (84, 0, 3.8), [(3.7, 0), (1.0, .94), (1.0, 1)], materials.wood("beech"), sides=24)
    k.turned((83, 0, 3.8), (87, 0, 3.8), [(1.1, 0), (.2, 1)], materials.plain((.03, .03, .03)), sides=12)


def sheet_a4(k):
    """An A4 sheet, long side along X, with a drawing of a few lines."""
    k.box((-148.5, 148.5), (-105, 105), (.2, .9), materials.plain((.84, .82, .77), rough=.9, spec=.1), bevel=.1)
    ink = materials.plain((.10, .12, .13), rough=.8)
    for x0, x1, y0, y1 in ((-70, 60, -40, -39), (-70, 60, 40, 41), (-70, -69, -40, 41), (59, 60, -40, 41), (-70, 60, 0, .8), (-100, -99, -40, 41), (-104, -95, -40, -39.2), (-104, -95, 40, 40.8)):
        k.box((x0, x1), (y0, y1), (.8, 1.1), ink, bevel=.02)


def folding_rule(k):
    """A joiner's yellow rule, half unfolded: three 23 cm sticks."""
    yellow, ink = materials.plain((.78, .55, .10), rough=.5), materials.plain((.05, .05, .05))
    joint = Vector((-110, 0, 0))
    for i, turn in enumerate((0, 62, 8)):
        along = Vector((math.cos(math.radians(turn)), math.sin(math.radians(turn)), 0))
        z = 2 + 3.1 * i
        end = joint + along * (230 if i < 2 else 200)
        k.beam(joint + Vector((0, 0, z)), end + Vector((0, 0, z)), 16, 3, yellow, bevel=.6)
        side = Vector((-along.y, along.x, 0))
        for mark in range(1, 22):
            deep = 7 if mark % 5 == 0 else 4
            at = joint + along * (10 * mark) + side * (8 - deep / 2) + Vector((0, 0, z + 1.6))
            k.beam(at - side * deep / 2, at + side * deep / 2, .9, .3, ink, bevel=.02)
        k.disc([(.01, z + 1.4), (5, z + 1.4), (5, z + 2.2), (.01, z + 2.4)], at=(end.x - along.x * 6, end.y - along.y * 6, 0), material=materials.brass(), sides=24)
        joint = end - along * 12


def bottle(k, colour=(.050, .105, .060)):
    """A 30 cm wine bottle."""
    profile = [(.01, 0), (34, 0), (37, 4), (37, 185), (34, 205), (18, 235), (14.5, 255), (14.5, 292), (16, 294), (16, 300), (.01, 300)]
    k.disc(profile, material=materials.plain(colour, rough=.08, spec=.6), sides=64)


def vase(k, colour=(.085, .115, .120)):
    glaze = materials.plain(colour, rough=.32, spec=.5, grain=.4, grain_scale=160)
    k.disc(vessel([(36, 0), (44, 8), (60, 52), (58, 95), (34, 142), (19, 165), (18, 186), (23, 196)], 3, 8), material=glaze, sides=64)


def dry_stems(k):
    """Vase with a few dry stems, 55 cm high."""
    vase(k)
    straw = materials.plain((.52, .38, .20), rough=.9, spec=.1)
    for i in range(9):
        a, lean = 2.4 * i, 30 + 11 * i
        tip = (lean * math.cos(a), lean * math.sin(a), 520 - 14 * i)
        k.tube([(2 * math.cos(a), 2 * math.sin(a), 120), (lean * .3 * math.cos(a), lean * .3 * math.sin(a), 330), tip], 1.3, straw, sides=6)
        k.turned(tip, (tip[0] * 1.18, tip[1] * 1.18, tip[2] + 62), [(2, 0), (8, .35), (6, .7), (1, 1)], straw, sides=12)


def plant(k, height=220, spread=150, leaves=70, leaf=70, at=(0, 0, 0)):
    """Loose tuft of pointed leaves growing from `at`."""
    vertices, faces = [], []
    chance = k.chance
    for _ in range(leaves):
        around, reach, rise = chance.uniform(0, 2 * math.pi), chance.random() ** .6 * spread, chance.uniform(.45, 1) * height
        tip_dir = Vector((math.cos(around), math.sin(around), 0))
        foot = Vector(at) + tip_dir * reach * .35 + Vector((0, 0, rise * (1 - .35 * reach / spread)))
        long, wide = leaf * chance.uniform(.7, 1.2), leaf * chance.uniform(.17, .25)
        side = Vector((-tip_dir.y, tip_dir.x, 0)) * math.cos(chance.uniform(-.6, .6)) + Vector((0, 0, chance.uniform(-.4, .4)))
        start = len(vertices)
        for step in range(6):
            t = step / 5
            spine = foot + tip_dir * long * t + Vector((0, 0, long * (.45 * t - .62 * t * t)))
            half = wide * math.sin(math.pi * min(1, t * .93 + .07)) ** .8
            vertices += [spine - side * half + Vector((0, 0, half * .25)), spine, spine + side * half + Vector((0, 0, half * .25))]
        for step in range(5):
            o = start + step * 3
            faces += [(o, o + 1, o + 4, o + 3), (o + 1, o + 2, o + 5, o + 4)]
        k.tube([Vector(at), Vector(at) + (foot - Vector(at)) * .6 + Vector((0, 0, 12)), foot], 1.4, materials.leaf((.10, .17, .05)), sides=5, steps=4)
    k.sheet(vertices, faces, materials.leaf())


def potted_plant(k, pot=(.50, .235, .140), height=330, spread=230):
    terracotta = materials.plain(pot, rough=.85, spec=.15, grain=.25, grain_scale=120, bump=.2)
    k.disc(vessel([(62, 0), (66, 3), (86, 128), (93, 130), (95, 155)], 7, 140), material=terracotta, sides=72)
    k.disc([(.01, 138), (84, 138), (84, 139), (.01, 141)], material=materials.plain((.030, .020, .014), rough=1, spec=.05, grain=.5, grain_scale=250, bump=1.0))
    plant(k, height, spread, 85, 95, at=(0, 0, 140))


def towel(k, width=300, drop=330, depth=22, colour=(.66, .62, .54)):
    """Tea towel hung over a rail along X; the rail's centre is the origin."""
    cloth = materials.plain(colour, rough=1, spec=.05, grain=.3, grain_scale=900, bump=.4)
    stripe = materials.plain((.12, .22, .28), rough=1, spec=.05, grain=.3, grain_scale=900, bump=.4)
    path = [(-depth * .55, -drop), (-depth * .62, -drop * .5), (-depth * .55, -8), (-depth * .3, 9), (0, 14), (depth * .3, 9), (depth * .55, -8), (depth * .62, -drop * .4), (depth * .55, -drop * .8)]
    columns = 16
    for x0, x1, skin in ((0, 2, cloth), (2, 3, stripe), (3, 13, cloth), (13, 14, stripe), (14, 16, cloth)):
        vertices = []
        for c in range(x0, x1 + 1):
            for y, z in path:
                sway = 5 * math.sin(c * .9) * max(0, -z) / drop
                vertices.append((width * (c / columns - .5), y + sway, z))
        n = len(path)
        faces = [(c * n + i, c * n + i + 1, (c + 1) * n + i + 1, (c + 1) * n + i) for c in range(x1 - x0) for i in range(n - 1)]
        k.sheet(vertices, faces, skin, thick=2)


def hung_cloth(k, colour=(.085, .125, .175), drop=560):
    """Work cloth hung from a peg at the origin, falling along the wall."""
    cloth = materials.plain(colour, rough=1, spec=.05, grain=.35, grain_scale=800, bump=.4)
    rows, columns = 14, 24
    vertices = []
    for r in range(rows + 1):
        t = r / rows
        half = 14 + 118 * t ** .55
        for c in range(columns + 1):
            u = 2 * c / columns - 1
            fold = math.sin(u * 9 + 2 * t) * 15 * t ** .7
            vertices.append((u * half, -14 - 24 * (1 - u * u) * t ** .5 + fold * .55, 10 - drop * t + 60 * abs(u) * t * (1 - t) * 2 - 14 * u * u * t))
    m = columns + 1
    faces = [(r * m + c, r * m + c + 1, (r + 1) * m + c + 1, (r + 1) * m + c) for r in range(rows) for c in range(columns)]
    k.sheet(vertices, faces, cloth, thick=4)


def shoes(k, colour=(.16, .085, .045)):
    """A pair of simple shoes, 27 cm, toes to -Y."""
    leather = materials.plain(colour, rough=.45, spec=.4, grain=.2, grain_scale=200)
    sole = materials.plain((.50, .40, .27), rough=.8)
    for x in (-52, 52):
        outline = [(x + px, py) for px, py in ((-34, 130), (-38, 60), (-40, -40), (-44, -90), (-30, -128), (0, -140), (28, -128), (42, -90), (38, -40), (34, 60), (32, 130), (0, 142))]
        k.panel("XY", 9, 18, outline, material=sole, bevel=4)
        rows = [(0, 1.0), (26, .98), (48, .86), (62, .70), (84, .52), (96, .50)]
        vertices, n = [], len(outline)
        for z, s in rows:
            back = 70 * (1 - s)
            for px, py in outline:
                front = max(0, (40 - py) / 180)
                squash = 1 - front * min(1, max(0, (z - 40) / 30)) * .55
                vertices.append((x + (px - x) * (.94 * s + .02), 20 + back * .8 + (py - 20) * s * .96 * (squash if py < 40 else 1), 16 + z * (1 - .25 * front)))
        faces = [(r * n + i, r * n + (i + 1) % n, (r + 1) * n + (i + 1) % n, (r + 1) * n + i) for r in range(len(rows) - 1) for i in range(n)]
        k.sheet(vertices, faces, leather, thick=4)


def poster(k, width=420, height=560):
    """Framed sheet with two flat shapes, its lower back edge on the origin."""
    k.box((-width / 2, width / 2), (-6, -1), (0, height), materials.plain((.82, .79, .72), rough=.8), bevel=.3)
    k.panel("XZ", -7, 1.2, [(width * (.05 + .26 * math.cos(a)), height * (.58 + .2 * math.sin(a))) for a in (2 * math.pi * i / 40 for i in range(40))], material=materials.plain((.50, .16, .08), rough=.9), bevel=.1)
    k.panel("XZ", -8, 1.2, rectangle(-width * .33, width * .20, height * .14, height * .44), material=materials.plain((.10, .20, .17), rough=.9), bevel=.1)
    for x0, x1, z0, z1 in ((-width / 2 - 14, -width / 2, -14, height + 14), (width / 2, width / 2 + 14, -14, height + 14), (-width / 2, width / 2, -14, 0), (-width / 2, width / 2, height, height + 14)):
        k.box((x0, x1), (-20, 0), (z0, z1), materials.wood("ash"), bevel=1.2)


def rug(k, width=2000, depth=1300, colour=(.62, .58, .50)):
    weave = materials.plain(colour, rough=1, spec=.03, grain=.3, grain_scale=130, bump=.8)
    k.box((-width / 2, width / 2), (-depth / 2, depth / 2), (0, 9), weave, bevel=4)
