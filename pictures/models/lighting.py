"""Lamps, lit by a warm bulb; with `watts` 0 they are off."""
import math

import materials
from parts import rounded_disc, vessel


def _shade(k, low_radius, high_radius, low, high, cloth):
    steps = 8
    k.disc([(low_radius + (high_radius - low_radius) * i / steps, low + (high - low) * i / steps) for i in range(steps + 1)], material=cloth, uv=True, sides=120)
    binding = materials.plain((.66, .57, .43), rough=.9, spec=.1)
    for radius, z in ((low_radius, low), (high_radius, high)):
        k.tube([((radius + .4) * math.cos(a), (radius + .4) * math.sin(a), z) for a in (2 * math.pi * i / 40 for i in range(40))], 2, binding, sides=8, steps=3, closed=True)


def _gallery(k, hub, radius, low, high):
    for i in range(3):
        a = 2 * math.pi * i / 3 + .4
        c, s = math.cos(a), math.sin(a)
        k.tube([(hub * c, hub * s, low), (radius * .5 * c, radius * .5 * s, (low + high) / 2), (radius * c, radius * s, high)], 1.4, materials.steel(), sides=6, steps=4)


def _socket(k, z, watts):
    k.disc([(.01, 0), (12, 0), (13.5, 1.5), (13.5, 15), (12, 17), (.01, 17)], at=(0, 0, z), material=materials.brass(), sides=40)
    k.disc([(.01, 0), (19, 0), (20.5, 3), (20.5, 38), (15, 42), (.01, 42)], at=(0, 0, z + 14), material=materials.plain((.03, .026, .022), rough=.35), sides=40)
    bulb = k.disc([(.01, 0), (13, 0), (14, 8), (24, 28), (29, 46), (26, 62), (15, 74), (.01, 77)], at=(0, 0, z + 54), material=materials.glow(), sides=32)
    bulb.visible_shadow = bulb.visible_glossy = False
    k.bulb((0, 0, z + 90), watts)


def _flex(k, radius, fall=None, colour=(.42, .11, .055)):
    """Cloth flex lying in a loop; `fall` = (distance to the back edge of the furniture, drop) lets it hang behind."""
    s, r = radius, 3.0
    path = [(s - 8, 20, 9), (s + 14, 26, 5), (s + 44, 24, r), (s + 92, -6, r), (s + 84, -70, r), (s + 22, -88, r), (s + 10, -44, r),
            (s + 60, -4, r * 3), (s + 130, 40, r), (s + 230, 120, r), (s + 460, 190, r), (s + 900, 330, r)]
    if fall:
        edge, drop = fall
        path = [(s * .7, s * .6, 9), (s * .8, s * .85, 5), (s, (s + edge) * .5, r), (s, edge - 12, r), (s, edge + 5, r - 2), (s, edge + 9, -30), (s + 6, edge + 11, -drop)]
    k.outside_frame(k.tube(path, r, materials.cloth_cable(colour), steps=12))


def table_lamp(k, size, base=165, watts=3.2, flex=None):
    """Turned base and stem, linen shade, cloth flex."""
    w, _, h = size
    foot, shade = 34, 165
    k.disc(rounded_disc(base / 2, 1.5, foot, 3, 11), material=k.glued(62))
    neck = h - shade + 22 - foot
    k.turned((0, 0, foot - 2), (0, 0, foot + neck), [(14.5, 0)] + [(14.5 - 4.6 * (i / 12) ** .8 + 2.2 * math.sin(math.pi * i / 12), i / 12) for i in range(1, 13)])
    k.disc([(.01, 0), (19, 0), (20, 1.2), (20, 5), (19, 6.4), (.01, 6.4)], at=(0, 0, foot - .5), material=materials.brass(), sides=48)
    _socket(k, foot + neck - 6, watts)
    _shade(k, w / 2 - 1, w * .19, h - shade, h - 2, materials.linen())
    _gallery(k, 14, w * .19 - 1, h - 40, h - 5)
    _flex(k, base / 2, flex)


def bobbin_lamp(k, size, watts=2.6, flex=None):
    """Old weaving bobbin, still wound, under a small linen shade."""
    w, _, h = size
    shade = 165
    top = h - shade + 30
    worn = materials.wood("oak", "waxed", worn=.7)
    for z0, z1, r in ((0, 20, 62), (top - 30, top - 14, 46)):
        k.disc(rounded_disc(r, z0, z1, 3, 4), material=worn)
    k.turned((0, 0, 18), (0, 0, top - 28), [(30, 0), (26, .04), (24, .5), (24, .96), (28, 1)], worn, sides=56)
    thread = [(25, 0)]
    for i in range(34):
        r = 41 - 7 * abs(i / 33 - .45) ** 1.4
        thread += [(r - 1.6, (i + .1) / 34), (r, (i + .5) / 34), (r - 1.6, (i + .9) / 34)]
    k.turned((0, 0, 34), (0, 0, top - 50), thread + [(25, 1)], materials.plain((.52, .45, .33), rough=.95, spec=.1, grain=.5, grain_scale=900, bump=.4), sides=64)
    k.disc([(.01, 0), (63, 0), (63, 5), (61, 5.5)], material=materials.steel(), sides=64)
    k.rod((0, 0, top - 16), (0, 0, top + 10), 9, material=materials.brass())
    _socket(k, top + 4, watts)
    _shade(k, w / 2 - 1, w * .32, h - shade, h - 2, materials.linen((.74, .66, .52)))
    _gallery(k, 14, w * .32 - 1, h - 40, h - 5)
    _flex(k, 62, flex, (.05, .07, .08))


def felt_lamp(k, size, watts=3.6, flex=None):
    """Felt drum on a thin steel stem; light falls out above and below."""
    w, _, h = size
    low, r, steel = h - 190, w / 2, materials.steel()
    k.disc(rounded_disc(82, 0, 12, 1.5, 3), material=steel, sides=96)
    k.rod((0, 0, 10), (0, 0, low + 40), 6, material=steel)
    _socket(k, low + 34, watts)
    drum = [(r - 4, low + 1), (r - 2, low), (r, low + 2), (r, h - 2), (r - 2, h), (r - 4, h - 1), (r - 4.5, h / 2 + low / 2), (r - 4, low + 1)]
    k.disc(drum, sides=128)
    for i in range(14):
        z = low + 14 + 162 * i / 13
        k.beam((-.6, -r - .2, z), (.6, -r - .2, z + 6), 1.6, 1.0, materials.plain((.70, .62, .50), rough=.9), bevel=.2)
    _gallery(k, 14, r - 6, low + 52, h - 36)
    _flex(k, 82, flex, (.06, .06, .06))


def pulp_pendant(k, size, drop=1500, watts=4.5):
    """Dome of paper pulp hung by its cloth cable."""
    w, _, h = size
    r, thick = w / 2, 9
    outside = [(r * math.sin(a), (h - 40) * math.cos(a)) for a in (math.pi / 2 * i / 22 for i in range(3, 23))]
    inside = [((r - thick) * math.sin(a), (h - 40 - thick) * math.cos(a)) for a in (math.pi / 2 * i / 22 for i in range(22, 2, -1))]
    inside = [(max(x, 22), max(z, 1)) for x, z in inside]
    k.disc(list(reversed(inside)) + [(r - thick * .5, -.01)] + list(reversed(outside)) + [(26, h - 42), (22, h - 46)], sides=128, wobble=2.5)
    k.disc(vessel([(24, 0), (30, 2), (27, 30), (16, 44), (10, 48)], 3, 6), at=(0, 0, h - 52), material=materials.wood("ash"), sides=56)
    k.disc([(.01, 0), (18, 0), (19, 40), (.01, 40)], at=(0, 0, h - 98), material=materials.plain((.03, .026, .022), rough=.35), sides=32)
    bulb = k.disc([(.01, 0), (16, 4), (29, 26), (32, 42), (24, 62), (14, 80), (.01, 84)], at=(0, 0, h - 178), material=materials.glow(strength=4.0), sides=32)
    bulb.visible_shadow = bulb.visible_glossy = False
    k.bulb((0, 0, h - 140), watts, 40)
    k.outside_frame(k.tube([(0, 0, h - 10), (0, 0, h + drop * .5), (0, 0, h + drop)], 3.4, materials.cloth_cable((.50, .44, .35)), steps=4))
