"""Materials of the pieces. Colours are linear RGB, lengths in shaders are metres.

Wood is a solid: the shader reads object space, where local X is the grain and local Z the thinnest side
(see parts.py), so rings, end grain and glued staves are right on every face without any image file.
Each part carries `color` = (tone, seed, pith): its own shade, log and place in the log.
"""
from functools import lru_cache

import bpy

from nodes import Nodes

MM = 0.001

# ring: mean growth ring in mm; fibre, pore, contrast: strength of streaks, open pores and rings.
SPECIES = {
    "oak": dict(light=(.493, .302, .149), mid=(.383, .216, .095), dark=(.202, .099, .038), ring=3.2, fibre=.38, pore=.60, contrast=.80),
    "ash": dict(light=(.693, .536, .357), mid=(.591, .429, .259), dark=(.357, .226, .111), ring=3.8, fibre=.30, pore=.55, contrast=.95),
    "beech": dict(light=(.580, .347, .202), mid=(.493, .278, .151), dark=(.337, .171, .083), ring=3.0, fibre=.28, pore=.30, contrast=.50),
    "pine": dict(light=(.670, .450, .221), mid=(.558, .332, .136), dark=(.268, .111, .032), ring=5.0, fibre=.22, pore=.05, contrast=.80),
    "larch": dict(light=(.493, .273, .132), mid=(.378, .184, .077), dark=(.158, .060, .022), ring=3.6, fibre=.30, pore=.05, contrast=.95),
    "birch": dict(light=(.715, .547, .357), mid=(.647, .466, .278), dark=(.472, .302, .158), ring=9.0, fibre=.24, pore=.10, contrast=.50),
    "walnut": dict(light=(.171, .083, .039), mid=(.111, .049, .022), dark=(.042, .017, .007), ring=4.2, fibre=.42, pore=.45, contrast=.60),
    "weathered": dict(light=(.327, .273, .212), mid=(.240, .193, .145), dark=(.099, .075, .054), ring=3.6, fibre=.60, pore=.25, contrast=.80),
    "dark-oak": dict(light=(.193, .095, .039), mid=(.115, .052, .020), dark=(.036, .014, .005), ring=3.2, fibre=.40, pore=.55, contrast=.60),
}

FINISH = {
    "oiled": dict(rough=.46, spec=.34),
    "waxed": dict(rough=.40, spec=.40),
    "varnished": dict(rough=.30, spec=.48),
    "raw": dict(rough=.66, spec=.22),
}

PAINT = {
    "blue": (.125, .225, .320),
    "green": (.150, .270, .200),
    "white": (.760, .735, .670),
    "yellow": (.720, .440, .070),
    "brick": (.480, .130, .070),
}

TEXTILE = {
    "blue": ((.070, .125, .215), (.180, .270, .390), (.030, .050, .100), (.480, .500, .500)),
    "brick": ((.370, .110, .060), (.520, .230, .140), (.180, .050, .035), (.580, .470, .390)),
    "grey": ((.260, .255, .245), (.420, .415, .400), (.110, .110, .110), (.560, .540, .500)),
}

# first colour: the ground; the others are the chips.
CHIPS = {
    "multicolour": ((.780, .755, .690), (.110, .260, .330), (.640, .190, .090), (.790, .530, .130), (.060, .070, .075), (.300, .430, .330)),
    "green": ((.105, .215, .160), (.190, .330, .250), (.045, .110, .085), (.560, .600, .500), (.150, .280, .250)),
    "yellow": ((.760, .490, .090), (.820, .620, .220), (.620, .340, .040), (.820, .760, .600), (.700, .420, .060)),
    "blue": ((.080, .200, .360), (.150, .300, .460), (.040, .110, .220), (.620, .660, .680), (.100, .240, .400)),
}


def material(name):
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    return made, Nodes(made.node_tree)


# ------------------------------------------------------------------ wood

def _staves(g, y, tone, seed, width):
    """Glued-up staves across Y, each with its own tone, log and pith; returns the dark glue seam too."""
    along = g.math("ADD", g.math("DIVIDE", y, width * MM), g.math("MULTIPLY", seed, 3.7))
    chance = g.random(g.math("ADD", g.math("FLOOR", along), g.math("MULTIPLY", seed, 57.0)), "Color")
    shade, shift, pith = g.split(chance)
    tone = g.math("ADD", tone, g.math("MULTIPLY", g.math("SUBTRACT", shade, .5), .50))
    seed = g.math("ADD", seed, g.math("MULTIPLY", shift, 5.0))
    inside = g.math("FRACT", along)
    edge = g.math("MINIMUM", inside, g.math("SUBTRACT", 1.0, inside))
    seam = g.step(edge, 0.0, .56 / width, 1.0, 0.0)
    return g.math("MULTIPLY", g.math("SUBTRACT", inside, .5), width * MM), tone, seed, pith, seam


def _rings(g, log, y, z, pith, ring_width):
    """Distance to the wandering pith, as growth rings with a soft early and a dark late side."""
    wander = g.noise(g.stretch(log, 2.2, 9, 9), 1.0, 2.0, .5, "Color")
    _, wy, wz = g.split(g.vector("SUBTRACT", wander, (.5, .5, .5)))
    y0 = g.math("MULTIPLY", g.math("SUBTRACT", pith, .5), .11)
    z0 = g.math("MULTIPLY_ADD", pith, -.045, -.022)
    yy = g.math("ADD", g.math("SUBTRACT", y, y0), g.math("MULTIPLY", wy, .060))
    zz = g.math("ADD", g.math("SUBTRACT", z, z0), g.math("MULTIPLY", wz, .050))
    radius = g.math("SQRT", g.math("ADD", g.math("MULTIPLY", yy, yy), g.math("MULTIPLY", zz, zz)))
    fine = g.noise(g.stretch(log, 9, 130, 130), 1.0, 1.0)
    turn = g.math("ADD", g.math("DIVIDE", radius, ring_width * MM), g.math("MULTIPLY", fine, .55))
    ring = g.math("FRACT", turn)
    late = g.math("MULTIPLY", g.step(ring, .30, .93), g.step(ring, .93, 1.0, 1.0, .25))
    late = g.math("MULTIPLY", late, g.math("MULTIPLY_ADD", g.random(g.math("FLOOR", turn)), .65, .35))
    return ring, late


def _local_normal(g):
    normal = g.add("ShaderNodeNewGeometry").outputs["Normal"]
    turned = g.add("ShaderNodeVectorTransform", dict(vector_type="NORMAL", convert_from="WORLD", convert_to="OBJECT"), Vector=normal)
    return [g.math("ABSOLUTE", axis) for axis in g.split(turned.outputs[0])]


def _edge_distance(g):
    """Metres to the nearest arris of a board; `half` is its half size, huge on parts that are not boards."""
    half = g.add("ShaderNodeAttribute", dict(attribute_type="OBJECT", attribute_name="half")).outputs["Vector"]
    a, b, c = g.split(g.vector("SUBTRACT", half, g.vector("ABSOLUTE", g.position())))
    return g.math("MAXIMUM", g.math("MINIMUM", a, b), g.math("MINIMUM", g.math("MAXIMUM", a, b), c))


def _stains(g, log, colour, amount):
    cloud = g.noise(g.stretch(log, 3.2, 13, 13), 1.0, 4.0, .62)
    dirt = g.math("MULTIPLY", g.step(cloud, .52, .74), amount * .75)
    colour = g.mix(dirt, colour, g.mix(.72, colour, (.050, .034, .024)))
    return g.mix(g.math("MULTIPLY", g.step(cloud, .47, .28), amount * .32), colour, (.42, .36, .29))


@lru_cache(maxsize=None)
def wood(species="oak", finish="oiled", stave=0, worn=0.0, paint=None, flaking=0.0, ring=None):
    """Solid wood. stave: width of glued staves in mm, 0 for one board; worn: 0..1 stains and dirt;
    paint: a name of PAINT; ring: mean growth ring in mm, if not the species' own; flaking: 0 = rubbed only at the arrises, 1 = large bare patches."""
    kind, skin = SPECIES[species], FINISH[finish]
    made, g = material(f"{species} {finish}")
    x, y, z = g.split(g.position())
    tone, seed, pith = g.split(g.add("ShaderNodeObjectInfo").outputs["Color"])
    seam = 0.0
    if stave:
        y, tone, seed, pith, seam = _staves(g, y, tone, seed, stave)
    log = g.join(g.math("ADD", x, g.math("MULTIPLY", seed, 13.7)), y, z)
    phase, late = _rings(g, log, y, z, pith, ring or kind["ring"])
    fibre = g.noise(g.stretch(log, 7, 420, 420), 1.0, 2.0, .6)
    pore = g.step(g.noise(g.stretch(log, 30, 820, 820), 1.0, 0.0), .56, .70)
    pore = g.math("MULTIPLY", pore, g.step(phase, .08, .45, 1.0, .25))
    broad = g.noise(g.stretch(log, 1.6, 22, 22), 1.0, 1.0)
    end_grain = g.step(_local_normal(g)[0], .62, .92)

    dark = g.math("MULTIPLY", late, kind["contrast"] * .62)
    dark = g.math("ADD", dark, g.math("MULTIPLY", g.math("SUBTRACT", fibre, .5), kind["fibre"] * 1.5))
    dark = g.math("ADD", dark, g.math("MULTIPLY", g.math("SUBTRACT", broad, .5), .70))
    dark = g.math("ADD", dark, g.math("MULTIPLY", pore, kind["pore"] * .42))
    dark = g.math("ADD", dark, g.math("MULTIPLY", g.math("SUBTRACT", tone, .5), .60))
    dark = g.math("ADD", dark, g.math("MULTIPLY", end_grain, .22))
    dark = g.math("ADD", dark, .20, clamp=True)
    colour = g.ramp(dark, [(0, kind["light"]), (.45, kind["mid"]), (1, kind["dark"])])
    colour = g.mix(g.math("MULTIPLY", seam, .5), colour, tuple(c * .35 for c in kind["dark"]))
    rough = g.math("MULTIPLY_ADD", fibre, .14, skin["rough"] - .07 + worn * .1)
    height = g.math("ADD", g.math("MULTIPLY", g.math("SUBTRACT", fibre, pore), .5), g.math("MULTIPLY", late, .7 if worn else .22))
    if worn:
        colour = _stains(g, log, colour, worn)
    if paint:
        cloud = g.noise(g.stretch(log, 8, 30, 30), 1.0, 4.0, .68)
        cloud = g.math("ADD", cloud, g.math("MULTIPLY", g.math("SUBTRACT", fibre, .5), .22))
        rub = g.step(_edge_distance(g), .0005, .010, .22 + .35 * worn, 0.0)
        covered = g.step(g.math("SUBTRACT", cloud, rub), .24 + .22 * flaking, .27 + .22 * flaking)
        pigment = g.mix(g.math("MULTIPLY", broad, .35), PAINT[paint], tuple(c * .72 for c in PAINT[paint]))
        colour = g.mix(g.math("MULTIPLY", covered, .96), colour, pigment)
        height = g.math("ADD", g.math("MULTIPLY", height, .5), g.math("MULTIPLY", covered, .8))
    g.surface(colour, rough, Specular=skin["spec"], Normal=g.bump(height, .30 + .2 * worn, .0007))
    return made


@lru_cache(maxsize=None)
def plywood(finish="varnished"):
    """Birch plywood: rotary-cut face, visible plies on every edge."""
    kind, skin = SPECIES["birch"], FINISH[finish]
    made, g = material(f"plywood {finish}")
    x, y, z = g.split(g.position())
    tone, seed, _ = g.split(g.add("ShaderNodeObjectInfo").outputs["Color"])
    sheet = g.join(g.math("ADD", x, g.math("MULTIPLY", seed, 13.7)), y, g.math("MULTIPLY", seed, 3.0))
    veneer = g.noise(g.stretch(sheet, 1.1, 6, 1), 1.0, 2.0, .5)
    flame = g.math("FRACT", g.math("MULTIPLY", veneer, 11.0))
    flame = g.math("MULTIPLY", g.step(flame, .1, .85), g.step(flame, .9, 1.0, 1.0, 0.0))
    fibre = g.noise(g.stretch(sheet, 9, 300, 1), 1.0, 2.0, .6)
    dark = g.math("ADD", g.math("MULTIPLY", flame, .22), g.math("MULTIPLY", g.math("SUBTRACT", fibre, .5), .50))
    dark = g.math("ADD", dark, g.math("MULTIPLY_ADD", tone, .4, -.02), clamp=True)
    face = g.ramp(dark, [(0, kind["light"]), (.5, kind["mid"]), (1, kind["dark"])])
    layer = g.math("FRACT", g.math("DIVIDE", z, .0036))
    ply = g.step(g.math("ABSOLUTE", g.math("SUBTRACT", layer, .5)), .20, .28)
    edge = g.mix(ply, (.600, .430, .265), (.290, .165, .085))
    edge = g.mix(g.math("MULTIPLY", fibre, .35), edge, (.66, .50, .33))
    colour = g.mix(g.step(_local_normal(g)[2], .45, .75), edge, face)
    g.surface(colour, g.math("MULTIPLY_ADD", fibre, .12, skin["rough"] - .04), Specular=skin["spec"], Normal=g.bump(fibre, .12, .0005))
    return made


# ------------------------------------------------------------------ what Fibr'co presses and folds

@lru_cache(maxsize=None)
def textile(colour="grey", finish="raw"):
    """Board pressed from textile offcuts: tangled fibres and flecks; varnished, it is smoother."""
    ground, light, dark, fleck = TEXTILE[colour]
    made, g = material(f"textile {colour}")
    p = g.position()
    tangle = g.noise(p, 240, 3.0, .65)
    cloud = g.noise(p, 26, 3.0, .6)
    tint = g.mix(g.step(tangle, .36, .64), dark, light)
    tint = g.mix(g.step(cloud, .35, .65, .35, .70), tint, ground)
    cells = g.add("ShaderNodeTexVoronoi", Vector=g.vector("ADD", p, g.vector("MULTIPLY", g.noise(p, 160, 1.0, .5, "Color"), (.006, .006, .006))), Scale=210.0)
    chance, _, other = g.split(cells.outputs["Color"])
    tint = g.mix(g.step(chance, .86, .88), tint, fleck)
    tint = g.mix(g.step(other, .88, .90), tint, dark)
    raw = finish == "raw"
    g.surface(tint, .95 if raw else .45, Specular=.12 if raw else .35, Sheen=.5 if raw else 0.0,
              Normal=g.bump(tangle, .7 if raw else .2, .0016))
    return made


@lru_cache(maxsize=None)
def felt(colour="grey"):
    """Soft sheet: long fibres, no hard fleck."""
    ground, light, dark, _ = TEXTILE[colour]
    made, g = material(f"felt {colour}")
    p = g.position()
    hair = g.noise(p, 420, 4.0, .7)
    cloud = g.noise(p, 40, 3.0, .6)
    tint = g.mix(g.step(hair, .33, .67), dark, light)
    tint = g.mix(.62, tint, g.mix(cloud, ground, tuple(c * 1.25 for c in ground)))
    g.surface(tint, 1.0, Specular=.06, Sheen=.8, Normal=g.bump(g.math("ADD", hair, cloud), .6, .0022))
    return made


@lru_cache(maxsize=None)
def offcuts(height, bands):
    """Bands of many coloured offcuts sewn one above the other over `height` mm."""
    colours = [(.300, .075, .050), (.560, .420, .250), (.060, .110, .190), (.520, .500, .450), (.110, .190, .150), (.600, .270, .090), (.240, .235, .230)]
    made, g = material("offcuts")
    p = g.position()
    x, y, z = g.split(p)
    level = g.math("FLOOR", g.math("DIVIDE", z, height * MM / bands))
    around = g.math("ARCTAN2", y, x)
    piece = g.math("FLOOR", g.math("MULTIPLY_ADD", around, 1.6, g.math("MULTIPLY", g.random(level), 7.0)))
    pick = g.random(g.math("ADD", g.math("MULTIPLY", level, 7.31), g.math("MULTIPLY", piece, 3.17)))
    tint = g.ramp(pick, [(i / len(colours), c) for i, c in enumerate(colours)], "CONSTANT")
    weave = g.noise(p, 380, 3.0, .65)
    tint = g.mix(g.step(weave, .3, .7, .45, 0.0), tint, (.05, .045, .04))
    g.surface(tint, 1.0, Specular=.08, Sheen=.5, Normal=g.bump(weave, .6, .0015))
    return made


@lru_cache(maxsize=None)
def plastic(colour="multicolour", finish="polished"):
    """Sheet pressed from shredded plastic: chips like terrazzo."""
    ground, *chips = CHIPS[colour]
    made, g = material(f"plastic {colour}")
    p = g.position()
    warp = g.vector("MULTIPLY", g.noise(p, 55, 1.0, .5, "Color"), (.011, .011, .011))
    tint = ground
    for scale, share in ((48.0, .40), (105.0, .34)):
        cells = g.add("ShaderNodeTexVoronoi", Vector=g.vector("ADD", p, warp), Scale=scale)
        chance, pick, _ = g.split(cells.outputs["Color"])
        chip = g.ramp(pick, [(i / len(chips), c) for i, c in enumerate(chips)], "CONSTANT")
        tint = g.mix(g.step(chance, 1 - share, 1 - share + .01), tint, chip)
    polished = finish == "polished"
    g.surface(tint, .22 if polished else .42, Specular=.5 if polished else .4)
    return made


@lru_cache(maxsize=None)
def pulp(colour=(.800, .775, .715)):
    made, g = material("paper pulp")
    p = g.position()
    lump = g.noise(p, 60, 5.0, .62)
    fibre = g.noise(p, 330, 2.0, .6)
    tint = g.mix(g.step(fibre, .55, .75, 0.0, .35), colour, tuple(c * .72 for c in colour))
    g.surface(tint, .98, Specular=.05, Normal=g.bump(g.math("MULTIPLY_ADD", lump, 2.2, fibre), .9, .0028))
    return made


# ------------------------------------------------------------------ cloth, metal, glass, plants

@lru_cache(maxsize=None)
def linen(colour=(.80, .735, .61)):
    """Woven shade that lets light through; needs UVs in metres (u around, v up)."""
    made, g = material("linen")
    u, v, _ = g.split(g.position("UV"))
    warp = g.noise(g.join(g.math("MULTIPLY", u, 900), g.math("MULTIPLY", v, 22), 0.0), 1.0, 1.0)
    weft = g.noise(g.join(g.math("MULTIPLY", u, 22), g.math("MULTIPLY", v, 900), 5.0), 1.0, 1.0)
    weave = g.math("MULTIPLY", g.math("ADD", warp, weft), .5)
    tint = g.mix(g.step(weave, .38, .62), tuple(c * .78 for c in colour), colour)
    face = g.add("ShaderNodeBsdfDiffuse", Color=tint)
    back = g.add("ShaderNodeBsdfTranslucent", Color=tint)
    g.output(g.add("ShaderNodeMixShader", Fac=.45, _1=face.outputs[0], _2=back.outputs[0]).outputs[0])
    return made


@lru_cache(maxsize=None)
def cloth_cable(colour=(.42, .11, .055)):
    """Braided flex: two crossing spirals over the UV of a swept tube (u round, v along in metres)."""
    made, g = material("cloth cable")
    u, v, _ = g.split(g.position("UV"))
    turns, along = g.math("MULTIPLY", u, 37.7), g.math("MULTIPLY", v, 2640)
    braid = g.math("ADD", g.math("SINE", g.math("ADD", turns, along)), g.math("SINE", g.math("SUBTRACT", turns, along)))
    braid = g.math("MULTIPLY_ADD", braid, .25, .5)
    g.surface(g.mix(braid, tuple(c * .45 for c in colour), colour), .85, Specular=.15, Sheen=.6, Normal=g.bump(braid, .6, .0008))
    return made


@lru_cache(maxsize=None)
def plain(colour, rough=.6, metal=0.0, spec=.4, grain=0.0, grain_scale=300.0, bump=0.0):
    """One even surface (glaze, enamel, paper, plastic) with an optional grain in tone and relief."""
    made, g = material("plain")
    tint, extra = colour, {}
    if grain or bump:
        noise = g.noise(g.position(), grain_scale, 3.0, .6)
        tint = g.mix(g.math("MULTIPLY", g.step(noise, .35, .65), grain), colour, tuple(c * .6 for c in colour))
        if bump:
            extra["Normal"] = g.bump(noise, bump, .001)
    g.surface(tint, rough, Metallic=metal, Specular=spec, **extra)
    return made


def steel():
    return plain((.030, .029, .028), rough=.46, metal=.35, spec=.5)


def brass():
    return plain((.62, .42, .17), rough=.30, metal=1.0)


def rope():
    return plain((.52, .40, .25), rough=.95, spec=.1, grain=.6, grain_scale=500.0, bump=.8)


def hole():
    return plain((.010, .008, .006), rough=.95, spec=.02)


@lru_cache(maxsize=None)
def mirror():
    made, g = material("mirror")
    g.surface((.86, .88, .87), .03, Metallic=1.0)
    return made


@lru_cache(maxsize=None)
def leaf(colour=(.085, .190, .050)):
    made, g = material("leaf")
    shade = g.noise(g.position(), 35, 2.0)
    tint = g.mix(shade, tuple(c * .6 for c in colour), tuple(min(1, c * 1.7) for c in colour))
    face = g.add("ShaderNodeBsdfPrincipled", Base_Color=tint, Roughness=.42, Specular=.35)
    back = g.add("ShaderNodeBsdfTranslucent", Color=tint)
    g.output(g.add("ShaderNodeMixShader", Fac=.22, _1=face.outputs[0], _2=back.outputs[0]).outputs[0])
    return made


@lru_cache(maxsize=None)
def glow(colour=(1.0, .70, .42), strength=5.0):
    made, g = material("glow")
    g.output(g.add("ShaderNodeEmission", Color=(*colour, 1), Strength=strength).outputs[0])
    return made


# ------------------------------------------------------------------ rooms

@lru_cache(maxsize=None)
def plaster(colour=(.80, .765, .705)):
    """Lime plaster: broad cloudy tone and trowel relief."""
    made, g = material("plaster")
    p = g.position()
    cloud = g.noise(p, 1.7, 2.0, .6)
    trowel = g.noise(g.stretch(p, 1.0, 1.0, 1.7), 6.0, 1.0, .55)
    tint = g.mix(g.step(cloud, .3, .7), colour, tuple(c * .90 for c in colour))
    g.surface(tint, .92, Specular=.12, Normal=g.bump(trowel, .30, .012))
    return made


@lru_cache(maxsize=None)
def floorboards(width=140):
    """Planks along X on one plane: a whole floor for the price of one face."""
    kind = SPECIES["oak"]
    made, g = material("floorboards")
    x, y, _ = g.split(g.position())
    row = g.math("DIVIDE", y, width * MM)
    lane = g.math("FLOOR", row)
    run = g.math("DIVIDE", g.math("MULTIPLY_ADD", g.random(lane), 9.0, x), 1.9)
    plank = g.random(g.math("ADD", g.math("MULTIPLY", lane, 13.1), g.math("FLOOR", run)))
    log = g.join(x, y, g.math("MULTIPLY", plank, 40.0))
    figure = g.noise(g.stretch(log, 1.4, 22, 1), 1.0, 2.0, .55)
    fibre = g.noise(g.stretch(log, 8, 300, 1), 1.0, 2.0, .6)
    dark = g.math("ADD", g.math("MULTIPLY_ADD", plank, .35, -.05), g.math("MULTIPLY", g.math("SUBTRACT", figure, .35), .9))
    dark = g.math("ADD", dark, g.math("MULTIPLY", g.math("SUBTRACT", fibre, .5), .5), clamp=True)
    tint = g.ramp(dark, [(0, (.50, .345, .205)), (.5, (.395, .255, .138)), (1, kind["dark"])])
    across, along = g.math("FRACT", row), g.math("FRACT", run)
    gap = g.math("MINIMUM", g.step(g.math("MINIMUM", across, g.math("SUBTRACT", 1.0, across)), .002, .014),
                 g.step(g.math("MINIMUM", along, g.math("SUBTRACT", 1.0, along)), .0002, .0012))
    tint = g.mix(gap, (.10, .060, .032), tint)
    g.surface(tint, g.math("MULTIPLY_ADD", fibre, .2, .38), Specular=.35, Normal=g.bump(gap, .3, .002))
    return made


@lru_cache(maxsize=None)
def paving(side=.45):
    """Square stone slabs on one plane."""
    made, g = material("paving")
    x, y, _ = g.split(g.position())
    u, v = g.math("DIVIDE", x, side), g.math("DIVIDE", y, side)
    slab = g.random(g.math("ADD", g.math("FLOOR", u), g.math("MULTIPLY", g.math("FLOOR", v), 17.3)))
    cloud = g.noise(g.position(), 9, 4.0, .65)
    tint = g.mix(g.math("MULTIPLY_ADD", slab, .5, g.math("MULTIPLY", cloud, .5)), (.22, .205, .185), (.33, .31, .28))
    edges = [g.math("MINIMUM", f, g.math("SUBTRACT", 1.0, f)) for f in (g.math("FRACT", u), g.math("FRACT", v))]
    joint = g.step(g.math("MINIMUM", *edges), .004, .014)
    g.surface(g.mix(joint, (.12, .11, .095), tint), .85, Specular=.2, Normal=g.bump(g.math("MULTIPLY_ADD", joint, .6, cloud), .35, .006))
    return made


def backdrop_paper():
    return plain((.80, .755, .685), rough=.88, spec=.12)
