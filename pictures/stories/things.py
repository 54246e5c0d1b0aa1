"""Tools and timber that come back in several prints."""

from ink import INK, LIGHT_WOOD, PAPER, WHITE, WOOD, box, flat, line, oval, points, polygon, shape, smooth, blob, turned


def mallet(cutter, handle=420):
    """Head centred on the origin, handle towards +x."""
    head = polygon([(-84, -74), (84, -66), (84, 66), (-84, 74)])
    stick = polygon([(70, -15), (handle, -20), (handle, 20), (70, 15)])
    return shape(stick, LIGHT_WOOD) + cutter.grain(stick, (70, -20, handle, 40), 13) + shape(head, WOOD) + cutter.grain(head, (-84, -74, 168, 148), 20)


def board(cutter, x, y, w, h, knots=1, fill=LIGHT_WOOD, step=22):
    d = box(x, y, w, h)
    return shape(d, fill) + cutter.grain(d, (x, y, w, h), step, knots) + line(d)


def pencil(length=260, tint=WOOD):
    """Its point at the origin, its body towards +x."""
    return (
        shape(polygon([(0, 0), (46, -13), (46, 13)]), LIGHT_WOOD)
        + flat(polygon([(0, 0), (17, -5), (17, 5)]), INK)
        + shape(polygon([(46, -13), (length, -13), (length, 13), (46, 13)]), tint)
        + line(points([(50, -4), (length - 4, -4)]), 3)
    )


def shaving(x, y, r, turns=1.6, direction=1, start=0):
    """A curl of wood, seen from its side."""
    import math

    pairs = []
    for i in range(int(turns * 14) + 1):
        a = start + direction * i / 14 * 2 * math.pi
        q = r * (1 - 0.5 * i / (turns * 14))
        pairs.append((x + math.cos(a) * q, y + math.sin(a) * q))
    d = smooth(pairs)
    return line(d, 19) + line(d, 9, LIGHT_WOOD)


def plane(cutter, tint):
    """A wooden jack plane pushed towards -x, its sole on y = 0, the mouth near x = 0."""
    body = polygon([(-250, -92), (-236, -104), (210, -104), (226, -90), (226, 0), (-250, 0)])
    iron = polygon([(6, -6), (-4, -12), (66, -214), (92, -206)])
    wedge = polygon([(28, -60), (60, -104), (78, -150), (96, -144), (74, -80), (40, -44)])
    tote = "M128 -100C118 -170 150 -206 186 -214C214 -214 214 -190 196 -184C178 -170 172 -140 190 -100Z"
    knob = "M-190 -104C-196 -126 -206 -138 -204 -158C-200 -186 -144 -186 -140 -158C-138 -138 -150 -126 -156 -104Z"
    return (
        shape(tote, tint) + shape(knob, tint) + shape(iron, PAPER) + shape(wedge, WOOD)
        + shape(body, WOOD) + cutter.grain(body, (-250, -104, 480, 104), 20, 1) + line(body)
        + shape(polygon([(-26, -104), (70, -104), (14, -34), (-2, -34)]), INK, 3)
    )


def clock(x, y, r, hours, minutes, tint):
    import math

    out = shape(oval(x, y, r), tint) + shape(oval(x, y, r * 0.82), WHITE)
    for i in range(12):
        a = i * math.pi / 6
        out += line(points([(x + math.sin(a) * r * 0.66, y - math.cos(a) * r * 0.66), (x + math.sin(a) * r * 0.74, y - math.cos(a) * r * 0.74)]), 5)
    for turn, length, w in ((((hours % 12) + minutes / 60) / 12, 0.42, 8), (minutes / 60, 0.62, 6)):
        a = turn * 2 * math.pi
        out += line(points([(x, y), (x + math.sin(a) * r * length, y - math.cos(a) * r * length)]), w)
    return out


def label(x, y, text, angle=-6, w=74, string=True):
    """A paper tag with a number."""
    d = polygon([(-w / 2, -24), (w / 2 - 18, -24), (w / 2, 0), (w / 2 - 18, 24), (-w / 2, 24)])
    tie = line(smooth([(w / 2 - 12, 0), (w / 2 + 16, -18), (w / 2 + 34, -44)]), 4) if string else ""
    words = f'<text x="-7" y="13" font-family="DejaVu Sans, sans-serif" font-weight="700" font-size="36" text-anchor="middle" fill="{INK}">{text}</text>'
    return turned(tie + shape(d, WHITE, 5) + flat(oval(w / 2 - 15, 0, 5), INK) + words, x, y, angle)


def measure(x1, y1, x2, y2, text, above=True):
    """A dimension line with its number, as on a plan."""
    horizontal = abs(y1 - y2) < abs(x1 - x2)
    tick = [[(x1 - 8, y1 + 8), (x1 + 8, y1 - 8)], [(x2 - 8, y2 + 8), (x2 + 8, y2 - 8)]]
    mx, my = (x1 + x2) / 2, (y1 + y2) / 2
    if horizontal:
        tx, ty, turn = mx, my - 14 if above else my + 42, ""
    else:
        tx, ty = mx - 14, my
        turn = f' transform="rotate(-90 {tx} {ty})"'
    words = f'<text x="{tx}" y="{ty}" font-family="DejaVu Sans, sans-serif" font-size="38" text-anchor="middle" fill="{INK}"{turn}>{text}</text>'
    return line(points([(x1, y1), (x2, y2)]), 3) + "".join(line(points(t), 4) for t in tick) + words
