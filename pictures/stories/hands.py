"""Hands without a person: a few rounded strokes in one outline. Each looks along +x from its wrist at the origin."""

import math

from ink import WHITE, line, points, polygon, shape, smooth, turned

SKIN = WHITE
HANDLE = 118


def curve(chain):
    return smooth(chain) if len(chain) > 2 else points(chain)


def strokes(chains, edge=6):
    """Fingers and palm as thick strokes: first all outlines, then all fills, so that they read as one form."""
    under = "".join(line(curve(chain), w + 2 * edge) for chain, w in chains)
    return under + "".join(line(curve(chain), w, SKIN) for chain, w in chains)


def sleeve(cutter, tint, length=760, width=104):
    d = polygon([(-length, -width * 0.7), (-24, -width * 0.5), (-14, width * 0.5), (-length, width * 0.74)])
    cuff = polygon([(-38, -width * 0.55), (14, -width * 0.54), (20, width * 0.55), (-32, width * 0.56)])
    folds = cutter.hatch(d, (-length, -width, length, width * 2), angle=68, step=34, w=4)
    return shape(d, tint) + folds + shape(cuff, tint)


def creases(*chains):
    return "".join(line(curve(chain), 4.5) for chain in chains)


def flat_hand(cutter, tint):
    """Laid on something, seen from above, thumb below (+y)."""
    palm = [([(10, 0), (80, -4)], 86), ([(70, 16), (100, 14)], 60)]
    fingers = [
        ([(104, -36), (150, -46), (192, -48)], 25),
        ([(112, -10), (170, -16), (220, -16)], 26),
        ([(112, 16), (170, 15), (214, 17)], 26),
        ([(104, 40), (150, 45), (186, 50)], 24),
        ([(40, 40), (84, 80), (134, 92)], 30),
    ]
    lines = creases([(112, -24), (148, -30)], [(116, 3), (152, 0)], [(112, 29), (146, 31)], [(74, 62), (92, 70)])
    return strokes(palm + fingers) + lines + sleeve(cutter, tint)


def pinch(cutter, tint):
    """Thumb and forefinger meet at about (206, 16); the other fingers are folded behind."""
    palm = [([(10, 0), (84, 0)], 88), ([(90, 4), (128, 12)], 56)]
    folded = [([(92, 30), (132, 42), (150, 30)], 30)]
    fore = [([(92, -30), (150, -44), (206, 2)], 29)]
    thumb = [([(44, 30), (104, 60), (156, 50), (200, 30)], 31)]
    lines = creases([(150, 20), (128, 12)], [(104, -16), (140, -26)], [(72, 50), (96, 58)])
    return strokes(palm + fore + folded) + strokes(thumb) + line(points([(46, 28), (70, 38)]), 32, SKIN) + lines + sleeve(cutter, tint)


def grip(cutter, tint, handle, thumb=False):
    """A closed hand around `handle`, which is drawn between palm and fingers and crosses upright at x = HANDLE."""
    back = strokes([([(10, 0), (96, -2)], 92)])
    fingers = [
        ([(70, -40), (134, -44), (146, -32)], 30),
        ([(72, -14), (142, -16), (154, -8)], 30),
        ([(72, 12), (140, 12), (150, 18)], 30),
        ([(68, 38), (130, 38), (138, 42)], 26),
    ]
    cover = line(points([(44, -14), (44, 12)]), 76, SKIN)
    lines = creases([(84, -29), (130, -30)], [(86, -2), (136, -1)], [(82, 25), (128, 26)])
    along = strokes([([(60, -34), (98, -76), (118, -112)], 29)]) + line(points([(56, -30), (68, -42)]), 30, SKIN) if thumb else ""
    return back + handle + strokes(fingers) + cover + lines + along + sleeve(cutter, tint)


def around(hand, x, y, angle, scale=1.0, mirrored=False):
    """Puts a grip so that its handle crosses at x, y; `angle` is where the forearm points to."""
    a = math.radians(angle)
    side = f" scale({scale} {-scale})" if mirrored else f" scale({scale})"
    return f'<g transform="translate({x - math.cos(a) * HANDLE * scale:.1f} {y - math.sin(a) * HANDLE * scale:.1f}) rotate({angle}){side}">{hand}</g>'


def touching(hand, x, y, angle, scale=1.0, mirrored=False, reach=(206, 16)):
    """Puts a hand so that its fingertips are at x, y."""
    a, (rx, ry) = math.radians(angle), reach
    ry = -ry if mirrored else ry
    dx, dy = (math.cos(a) * rx - math.sin(a) * ry) * scale, (math.sin(a) * rx + math.cos(a) * ry) * scale
    side = f" scale({scale} {-scale})" if mirrored else f" scale({scale})"
    return f'<g transform="translate({x - dx:.1f} {y - dy:.1f}) rotate({angle}){side}">{hand}</g>'
