"""A print in ink and flat tints: every shape is a tint a little out of register under a cut ink line."""

import math
import random

WIDTH, HEIGHT, MARGIN = 1440, 960, 34
PAPER, INK, LIGHT_WOOD, WOOD, WHITE = "#f7f3ea", "#1e2320", "#e6cfae", "#c59a6b", "#fffdf8"
# One tint for each workshop, between its band and its ink in the shop's own colours.
TINTS = {"clay": "#cf8560", "slate": "#86a9bb", "moss": "#a9ba70", "ochre": "#dcb353"}
BANDS = {"clay": "#f0ddd0", "slate": "#dde7ec", "moss": "#e4ead2", "ochre": "#f4e6c0"}
LINE = 6
SLIP = (4, 3)


def points(pairs):
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in pairs)


def polygon(pairs):
    return points(pairs) + "Z"


def box(x, y, w, h):
    return polygon([(x, y), (x + w, y), (x + w, y + h), (x, y + h)])


def oval(x, y, rx, ry=None):
    ry = rx if ry is None else ry
    return f"M{x - rx} {y}A{rx} {ry} 0 1 0 {x + rx} {y}A{rx} {ry} 0 1 0 {x - rx} {y}Z"


def smooth(pairs):
    """A soft curve through the points (Catmull-Rom)."""
    pairs = [pairs[0], *pairs, pairs[-1]]
    d = f"M{pairs[1][0]:.1f} {pairs[1][1]:.1f}"
    for (ax, ay), (bx, by), (cx, cy), (dx, dy) in zip(pairs, pairs[1:], pairs[2:], pairs[3:]):
        d += f"C{bx + (cx - ax) / 6:.1f} {by + (cy - ay) / 6:.1f} {cx - (dx - bx) / 6:.1f} {cy - (dy - by) / 6:.1f} {cx:.1f} {cy:.1f}"
    return d


def blob(pairs):
    """A soft closed shape."""
    n = len(pairs)
    d = f"M{pairs[0][0]:.1f} {pairs[0][1]:.1f}"
    for i in range(n):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = (pairs[(i + k - 1) % n] for k in range(4))
        d += f"C{bx + (cx - ax) / 6:.1f} {by + (cy - ay) / 6:.1f} {cx - (dx - bx) / 6:.1f} {cy - (dy - by) / 6:.1f} {cx:.1f} {cy:.1f}"
    return d + "Z"


def line(d, w=LINE, colour=INK, cap="round"):
    return f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{w}" stroke-linecap="{cap}" stroke-linejoin="round"/>'


def flat(d, colour):
    return f'<path d="{d}" fill="{colour}"/>'


def shape(d, fill=PAPER, w=LINE):
    """Paper under it, the tint a little out of register, the line on top."""
    slip = "" if fill in (PAPER, WHITE, INK) else f' transform="translate({SLIP[0]} {SLIP[1]})"'
    under = flat(d, WHITE) if slip else ""
    return f'{under}<path d="{d}" fill="{fill}"{slip}/>{line(d, w) if w else ""}'


def turned(content, x, y, angle, scale=1):
    return f'<g transform="translate({x} {y}) rotate({angle}) scale({scale})">{content}</g>'


def flipped(content, x, y, angle=0, scale=1):
    return f'<g transform="translate({x} {y}) rotate({angle}) scale({scale} {-scale})">{content}</g>'


class Cutter:
    """Hatching, grain and cuts: everything that needs chance, always the same chance."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.clips = 0

    def clipped(self, d, content):
        self.clips += 1
        name = f"clip{self.random.randrange(10**9)}"
        return f'<clipPath id="{name}"><path d="{d}"/></clipPath><g clip-path="url(#{name})">{content}</g>'

    def cut(self, x, y, length, angle, w=5, colour=INK):
        """One stroke of the gouge: thin where it enters, wide where it leaves."""
        a = math.radians(angle)
        dx, dy = math.cos(a), math.sin(a)
        ex, ey = x + length * dx, y + length * dy
        return flat(polygon([(x, y), (ex - dy * w / 2, ey + dx * w / 2), (ex + dx * w / 2, ey + dy * w / 2), (ex + dy * w / 2, ey - dx * w / 2)]), colour)

    def hatch(self, d, area, angle=-52, step=15, w=3.5, colour=INK):
        """Parallel strokes inside a shape; `area` is x, y, w, h around it."""
        x, y, width, height = area
        reach = math.hypot(width, height)
        cx, cy = x + width / 2, y + height / 2
        a = math.radians(angle)
        strokes, offset = [], -reach / 2
        while offset < reach / 2:
            px, py = cx - math.sin(a) * offset, cy + math.cos(a) * offset
            start, end = reach * self.random.uniform(0.46, 0.5), reach * self.random.uniform(0.46, 0.5)
            strokes.append(line(points([(px - math.cos(a) * start, py - math.sin(a) * start), (px + math.cos(a) * end, py + math.sin(a) * end)]), w * self.random.uniform(0.7, 1.2), colour))
            offset += step * self.random.uniform(0.85, 1.15)
        return self.clipped(d, "".join(strokes))

    def grain(self, d, area, step=22, knots=0, upright=False, w=2.6, colour=INK):
        """Wood along its length: long wavering lines that part around the knots."""
        x, y, width, height = area
        length, across = (height, width) if upright else (width, height)
        places = [(self.random.uniform(0.15, 0.85) * length, self.random.uniform(0.25, 0.75) * across) for _ in range(knots)]
        out, offset = [], step * 0.6
        while offset < across:
            drift = self.random.uniform(-step, step) * 0.25
            row, t = [], 0.0
            while t <= length + 40:
                v = offset + drift * math.sin(t / length * 3 + offset) + math.sin(t / 170 + offset * 0.13) * step * 0.16
                for kt, kv in places:
                    push = 30 * math.exp(-(((t - kt) / 70) ** 2)) * math.exp(-abs(v - kv) / 60)
                    v += push if v >= kv else -push
                row.append((x + v, y + t) if upright else (x + t, y + v))
                t += 40
            start = self.random.randrange(0, max(1, len(row) // 4))
            end = len(row) - self.random.randrange(0, max(1, len(row) // 4))
            if end - start > 2:
                out.append(line(smooth(row[start:end]), w * self.random.uniform(0.6, 1.3), colour))
            offset += step * self.random.uniform(0.8, 1.25)
        for kt, kv in places:
            kx, ky = (x + kv, y + kt) if upright else (x + kt, y + kv)
            rx, ry = (9, 15) if upright else (15, 9)
            out.append(line(oval(kx, ky, rx, ry), w, colour) + flat(oval(kx, ky, rx * 0.45, ry * 0.45), colour))
        return self.clipped(d, "".join(out))

    def rays(self, x, y, near, far, count=18, start=0, end=360, w=7, colour=INK):
        """Short cuts away from a point: a blow, a light."""
        out = []
        for i in range(count):
            angle = start + (end - start) * (i + 0.5) / count
            a = math.radians(angle)
            r = near * self.random.uniform(0.95, 1.1)
            out.append(self.cut(x + math.cos(a) * r, y + math.sin(a) * r, (far - near) * self.random.uniform(0.55, 1), angle, w, colour))
        return "".join(out)

    def chatter(self, d, area, count, angle, length=46, w=6, colour=PAPER, spread=14):
        """What a gouge leaves where it clears the ground: short cuts, all nearly one way."""
        x, y, width, height = area
        out = []
        for _ in range(count):
            out.append(self.cut(x + self.random.random() * width, y + self.random.random() * height, length * self.random.uniform(0.5, 1.2), angle + self.random.uniform(-spread, spread), w * self.random.uniform(0.5, 1), colour))
        return self.clipped(d, "".join(out))

    def specks(self, d, area, count, colours, size=(4, 13)):
        """Chips in a pressed or molten board."""
        x, y, width, height = area
        out = []
        for _ in range(count):
            px, py, r = x + self.random.random() * width, y + self.random.random() * height, self.random.uniform(*size)
            corners = self.random.randrange(3, 6)
            turn = self.random.random() * 6
            out.append(flat(polygon([(px + math.cos(turn + i * 6.283 / corners) * r * self.random.uniform(0.6, 1.2), py + math.sin(turn + i * 6.283 / corners) * r * self.random.uniform(0.6, 1.2)) for i in range(corners)]), self.random.choice(colours)))
        return self.clipped(d, "".join(out))


def sheet(content, ground, seed=3):
    """The whole print: a block of ground on paper, edges cut by hand, a few specks where the ink did not take."""
    w, h, m = WIDTH, HEIGHT, MARGIN
    block = box(m, m, w - 2 * m, h - 2 * m)
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">
<defs>
<filter id="cut" x="0" y="0" width="{w}" height="{h}" filterUnits="userSpaceOnUse">
<feTurbulence type="fractalNoise" baseFrequency="0.022" numOctaves="2" seed="{seed}" result="n"/>
<feDisplacementMap in="SourceGraphic" in2="n" scale="9" xChannelSelector="R" yChannelSelector="G"/>
</filter>
<filter id="salt" x="0" y="0" width="{w}" height="{h}" filterUnits="userSpaceOnUse">
<feTurbulence type="fractalNoise" baseFrequency="0.24" numOctaves="2" seed="{seed + 7}"/>
<feColorMatrix values="0 0 0 0 0.97  0 0 0 0 0.953  0 0 0 0 0.918  0 0 0 18 -13.1"/>
</filter>
<clipPath id="block"><path d="{block}"/></clipPath>
</defs>
<rect width="{w}" height="{h}" fill="{PAPER}"/>
<g filter="url(#cut)">
<path d="{block}" fill="{ground}"/>
<g clip-path="url(#block)">{content}</g>
</g>
<g clip-path="url(#block)"><rect width="{w}" height="{h}" filter="url(#salt)"/></g>
</svg>"""
