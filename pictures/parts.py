"""The joiner's bench: boards, legs, turned parts, cut panels, tubes.

Lengths are millimetres. X runs along the width of a piece, Y to its back, Z up; the floor is z = 0.
Every part is its own object whose local X is the grain and local Z its thinnest side: the wood
shaders depend on it.
"""
import math
import random
from contextlib import contextmanager

import bmesh
import bpy
from mathutils import Matrix, Vector, noise

MM = 0.001
AXES = {"X": 0, "Y": 1, "Z": 2}


class Bench:
    """Collects the parts of one piece. `main` is the piece's own material."""

    def __init__(self, seed, main=None):
        self.chance = random.Random(seed)
        self.main = main
        self.parts = []
        self.lights = []
        self.unframed = set()
        self.dressed = set()

    # -------------------------------------------------------------- boards

    def box(self, x, y, z, material=None, grain=None, bevel=1.5, tone=None, rough=0.0):
        """Board between three (low, high) pairs; the grain follows the longest side unless told."""
        spans = [Vector((low, high)) for low, high in (x, y, z)]
        size = [abs(s[1] - s[0]) for s in spans]
        centre = Vector([(s[0] + s[1]) / 2 for s in spans])
        along = AXES[grain] if grain else size.index(max(size))
        across, thin = sorted((i for i in range(3) if i != along), key=lambda i: -size[i])
        local = Vector((size[along], size[across], size[thin]))
        mesh = _board_mesh(local, bevel, rough, self.chance)
        part = self._add("board", mesh, material, tone)
        part["half"] = tuple(local * MM / 2)
        part.matrix_world = Matrix.Translation(centre * MM) @ _frame(along, across)
        return part

    def leg(self, top, foot, top_size, foot_size=None, material=None, bevel=2.0, tone=None):
        """Square bar from `top` to `foot`, both ends cut level; sizes are (x, y) at each end."""
        foot_size = foot_size or top_size
        top, foot = Vector(top), Vector(foot)
        corners = [end + Vector((sx * size[0] / 2, sy * size[1] / 2, 0))
                   for end, size in ((foot, foot_size), (top, top_size))
                   for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        return self._hexahedron(corners, top - foot, material, bevel, tone)

    def beam(self, a, b, width, thick, material=None, bevel=1.5, tone=None, up=(0, 0, 1)):
        """Bar from a to b with square-cut ends; `thick` is measured towards `up`, `width` sideways."""
        a, b = Vector(a), Vector(b)
        side = (b - a).cross(Vector(up)).normalized()
        rise = side.cross(b - a).normalized()
        corners = [end + side * (sx * width / 2) + rise * (sy * thick / 2)
                   for end in (a, b) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        return self._hexahedron(corners, b - a, material, bevel, tone)

    def _hexahedron(self, corners, along, material, bevel, tone):
        turn = along.to_track_quat("X", "Z").to_matrix().to_4x4()
        place = Matrix.Translation(sum(corners, Vector()) / 8) @ turn
        back = place.inverted()
        shape = bmesh.new()
        verts = [shape.verts.new((back @ c) * MM) for c in corners]
        for ids in ((0, 1, 2, 3), (7, 6, 5, 4), (0, 4, 5, 1), (1, 5, 6, 2), (2, 6, 7, 3), (3, 7, 4, 0)):
            shape.faces.new([verts[i] for i in ids])
        bmesh.ops.recalc_face_normals(shape, faces=shape.faces)
        _bevel(shape, bevel)
        part = self._add("bar", _to_mesh(shape), material, tone)
        part["half"] = tuple(max(abs((back @ c)[i]) for c in corners) * MM for i in range(3))
        part.matrix_world = Matrix.Translation(place.translation * MM) @ turn
        return part

    # -------------------------------------------------------------- turned parts

    def turned(self, a, b, profile, material=None, sides=40, tone=None):
        """Turned between a and b with the grain along; profile = [(radius, share of the way)]."""
        a, b = Vector(a), Vector(b)
        length = (b - a).length
        points = [(.01, 0)] + [(r, share * length) for r, share in profile] + [(.01, length)]
        part = self._add("turned", _lathe_mesh(points, sides, "X", False), material, tone, smooth=50)
        part.matrix_world = Matrix.Translation(a * MM) @ (b - a).to_track_quat("X", "Z").to_matrix().to_4x4()
        return part

    def rod(self, a, b, radius, end_radius=None, material=None, sides=28, tone=None):
        """Dowel with eased ends."""
        end = radius if end_radius is None else end_radius
        ease = min(radius * .25, 1.5)
        share = ease / max((Vector(b) - Vector(a)).length, .1)
        profile = [(radius - ease, 0), (radius, share), (end, 1 - share), (end - ease, 1)]
        return self.turned(a, b, profile, material, sides, tone)

    def disc(self, profile, at=(0, 0, 0), material=None, sides=96, turn=-30, tone=None, uv=False, wobble=0.0):
        """Turned upright: profile = [(radius, height)] from the bottom centre round to the top centre."""
        mesh = _lathe_mesh(profile, sides, "Z", uv)
        if wobble:
            _wobble(mesh, wobble, self.chance)
        part = self._add("disc", mesh, material, tone, smooth=40)
        part.matrix_world = Matrix.Translation(Vector(at) * MM) @ Matrix.Rotation(math.radians(turn), 4, "Z")
        return part

    # -------------------------------------------------------------- cut panels, tubes, sheets

    def panel(self, plane, at, thick, outline, holes=(), material=None, grain=None, bevel=1.2, tone=None):
        """Sheet cut to an outline lying in a plane ("XY", "XZ", "YZ"), its middle at `at` on the third axis."""
        first, second = AXES[plane[0]], AXES[plane[1]]
        span = [max(p[i] for p in outline) - min(p[i] for p in outline) for i in (0, 1)]
        swap = (AXES[grain] == second) if grain else span[1] > span[0]
        mid = [(max(p[i] for p in outline) + min(p[i] for p in outline)) / 2 for i in (0, 1)]
        loops = [[(p[0] - mid[0], p[1] - mid[1]) for p in loop] for loop in (outline, *holes)]
        if swap:
            first, second = second, first
            mid.reverse()
            loops = [[(v, u) for u, v in loop] for loop in loops]
        centre = Vector()
        centre[first], centre[second], centre[3 - first - second] = mid[0], mid[1], at
        part = self._add("panel", _panel_mesh(loops, thick, bevel), material, tone, smooth=30)
        part["half"] = tuple(max(abs(v.co[i]) for v in part.data.vertices) for i in range(3))
        part.matrix_world = Matrix.Translation(centre * MM) @ _frame(first, second)
        return part

    def tube(self, points, radius, material=None, sides=14, steps=10, closed=False):
        """Round tube along a smooth path, with UVs u round and v metres along."""
        return self._add("tube", _tube_mesh(points, radius, sides, steps, closed), material, None, smooth=60)

    def sheet(self, vertices, faces, material=None, smooth=60, thick=0.0):
        """Free mesh; `thick` gives a thin cloth or plate its second side."""
        mesh = bpy.data.meshes.new("sheet")
        mesh.from_pydata([Vector(v) * MM for v in vertices], [], faces)
        part = self._add("sheet", mesh, material, None, smooth)
        if thick:
            solid = part.modifiers.new("thickness", "SOLIDIFY")
            solid.thickness, solid.offset = thick * MM, 0
        return part

    def bulb(self, at, watts=3.0, size=30, colour=(1.0, .74, .48)):
        if not watts:
            return
        lamp = bpy.data.lights.new("bulb", "POINT")
        lamp.energy, lamp.shadow_soft_size, lamp.color = watts, size * MM, colour
        part = bpy.data.objects.new("bulb", lamp)
        bpy.context.scene.collection.objects.link(part)
        part.location = Vector(at) * MM
        # Its reflection in a dark base is a few very bright specks that the samples never settle.
        part.visible_glossy = False
        self.lights.append(part)

    def outside_frame(self, part):
        """A part that the camera need not show whole: a cable to the ceiling, a flex to the wall."""
        self.unframed.add(part.name)
        return part

    def framed(self):
        return [p for p in self.parts if p.name not in self.unframed]

    @contextmanager
    def dressing(self):
        """What is made inside is shown with the piece but does not belong to it: books, plants, bedding."""
        before = len(self.parts)
        yield
        self.dressed.update(p.name for p in self.parts[before:])

    def measured(self):
        return [p for p in self.framed() if p.name not in self.dressed]

    def place(self, at=(0, 0, 0), turn=0.0):
        """Moves the whole piece: turned about the vertical through its origin, then shifted."""
        move = Matrix.Translation(Vector(at) * MM) @ Matrix.Rotation(math.radians(turn), 4, "Z")
        for part in self.parts + self.lights:
            part.matrix_world = move @ part.matrix_world

    def _add(self, name, mesh, material, tone, smooth=35):
        part = bpy.data.objects.new(name, mesh)
        bpy.context.scene.collection.objects.link(part)
        mesh.materials.append(material or self.main)
        mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
        mesh.use_auto_smooth, mesh.auto_smooth_angle = True, math.radians(smooth)
        tone = self.chance.gauss(.5, .09) if tone is None else tone
        part.color = (tone, self.chance.random(), self.chance.random(), 1)
        part["half"] = (9.0, 9.0, 9.0)
        self.parts.append(part)
        return part


# ------------------------------------------------------------------ outlines for panels

def rectangle(x0, x1, y0, y1, radius=0.0, steps=6):
    if not radius:
        return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    centres = ((x1 - radius, y0 + radius, -90), (x1 - radius, y1 - radius, 0),
               (x0 + radius, y1 - radius, 90), (x0 + radius, y0 + radius, 180))
    return [(cx + radius * math.cos(math.radians(start + 90 * i / steps)),
             cy + radius * math.sin(math.radians(start + 90 * i / steps)))
            for cx, cy, start in centres for i in range(steps + 1)]


def circle(cx, cy, radius, steps=40):
    return [(cx + radius * math.cos(2 * math.pi * i / steps), cy + radius * math.sin(2 * math.pi * i / steps)) for i in range(steps)]


def slot(cx, cy, width, height):
    return rectangle(cx - width / 2, cx + width / 2, cy - height / 2, cy + height / 2, min(width, height) / 2 - .01)


# ------------------------------------------------------------------ profiles for discs

def rounded_disc(radius, low, high, ease_low=3.0, ease_high=3.0, dish=0.0, steps=5):
    """Solid disc with rounded arrises, its top hollowed by `dish`."""
    profile = [(.01, low)]
    for i in range(steps + 1):
        a = math.pi / 2 * i / steps
        profile.append((radius - ease_low + ease_low * math.sin(a), low + ease_low - ease_low * math.cos(a)))
    for i in range(steps + 1):
        a = math.pi / 2 * i / steps
        profile.append((radius - ease_high + ease_high * math.cos(a), high - ease_high + ease_high * math.sin(a)))
    flat = radius - ease_high - 4
    for i in range(13 if dish else 0):
        r = flat * (1 - i / 12)
        profile.append((max(r, .01), high - dish * .5 * (1 + math.cos(math.pi * r / flat))))
    return profile + ([] if dish else [(.01, high)])


def vessel(outside, wall, floor):
    """Open vessel from its outer profile [(radius, height)]: lip, inner wall and floor are added."""
    top = outside[-1]
    inside = [(max(r - wall, .01), max(h, floor)) for r, h in reversed(outside) if h > floor]
    lip = [(top[0] - wall * .25, top[1] + wall * .25), (top[0] - wall * .75, top[1] + wall * .25)]
    return [(.01, outside[0][1])] + list(outside) + lip + inside + [(inside[-1][0], floor), (.01, floor)]


# ------------------------------------------------------------------ meshes

def _frame(first, second):
    """Rotation that lays local X and Y along two world axes."""
    axes = [Vector((1, 0, 0)), Vector((0, 1, 0)), Vector((0, 0, 1))]
    x, y = axes[first], axes[second]
    return Matrix((x, y, x.cross(y))).transposed().to_4x4()


def _to_mesh(shape):
    mesh = bpy.data.meshes.new("part")
    shape.to_mesh(mesh)
    shape.free()
    return mesh


def _bevel(shape, width):
    edges = [e for e in shape.edges if len(e.link_faces) == 2 and e.calc_face_angle(0) > .5]
    bmesh.ops.bevel(shape, geom=edges, offset=width * MM, segments=3, profile=.6, affect="EDGES", clamp_overlap=True)


def _board_mesh(size, bevel, rough, chance):
    shape = bmesh.new()
    bmesh.ops.create_cube(shape, size=1)
    bmesh.ops.scale(shape, vec=size * MM, verts=shape.verts)
    if rough:
        along = [e for e in shape.edges if abs((e.verts[0].co - e.verts[1].co).normalized().x) > .9]
        bmesh.ops.subdivide_edges(shape, edges=along, cuts=max(2, int(size.x / 40)), use_grid_fill=True)
    _bevel(shape, min(bevel, min(size) * .45))
    if rough:
        shift = Vector((chance.random() * 50, chance.random() * 50, 0))
        for vert in shape.verts:
            wave = noise.noise_vector(vert.co * 9 + shift) + .5 * noise.noise_vector(vert.co * 40 + shift)
            vert.co += Vector((wave.x * .4, wave.y, wave.z)) * rough * MM
    return _to_mesh(shape)


def _lathe_mesh(profile, sides, axis, uv):
    shape = bmesh.new()
    circumference = 2 * math.pi * max(r for r, _ in profile) * MM
    layer = shape.loops.layers.uv.new("UVMap") if uv else None
    rings = []
    for radius, height in profile:
        turns = [(math.cos(2 * math.pi * i / sides) * radius * MM, math.sin(2 * math.pi * i / sides) * radius * MM) for i in range(sides)]
        rings.append([shape.verts.new((c, s, height * MM) if axis == "Z" else (height * MM, c, s)) for c, s in turns])
    for j, (low, high) in enumerate(zip(rings, rings[1:])):
        for i in range(sides):
            k = (i + 1) % sides
            face = shape.faces.new((low[i], low[k], high[k], high[i]))
            for loop, (u, v) in zip(face.loops, ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1))) if uv else ():
                loop[layer].uv = (u / sides * circumference, profile[v][1] * MM)
    bmesh.ops.remove_doubles(shape, verts=shape.verts, dist=2e-5)
    bmesh.ops.recalc_face_normals(shape, faces=shape.faces)
    return _to_mesh(shape)


def _wobble(mesh, amount, chance):
    """Pushes a soft thing a little out of round, more towards its top."""
    shift = Vector((chance.random() * 50, 0, 0))
    top = max(v.co.z for v in mesh.vertices)
    for vert in mesh.vertices:
        wave = noise.noise_vector(vert.co * 6 + shift)
        vert.co += Vector((wave.x, wave.y, wave.z * .5)) * amount * MM * (vert.co.z / top)


def _panel_mesh(loops, thick, bevel):
    """Fills an outline with holes by way of a flat curve, which also bevels every arris."""
    curve = bpy.data.curves.new("outline", "CURVE")
    curve.dimensions, curve.fill_mode = "2D", "BOTH"
    curve.extrude, curve.bevel_depth, curve.bevel_resolution = (thick / 2 - bevel) * MM, bevel * MM, 2
    curve.offset = -bevel * MM
    for loop in loops:
        spline = curve.splines.new("POLY")
        spline.points.add(len(loop) - 1)
        for point, (u, v) in zip(spline.points, loop):
            point.co = (u * MM, v * MM, 0, 1)
        spline.use_cyclic_u = True
    carrier = bpy.data.objects.new("outline", curve)
    bpy.context.scene.collection.objects.link(carrier)
    mesh = bpy.data.meshes.new_from_object(carrier.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bpy.data.objects.remove(carrier)
    bpy.data.curves.remove(curve)
    return mesh


def _smooth_path(points, steps, closed):
    path = [Vector(p) * MM for p in points]
    if closed:
        ends = [path[-1]] + path + path[:2]
    else:
        ends = [path[0] * 2 - path[1]] + path + [path[-1] * 2 - path[-2]]
    out = []
    for p0, p1, p2, p3 in zip(ends, ends[1:], ends[2:], ends[3:]):
        for k in range(steps):
            t = k / steps
            out.append(.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t + (3 * p1 - p0 - 3 * p2 + p3) * t ** 3))
    out.append(path[0] if closed else path[-1])
    return out


def _tube_mesh(points, radius, sides, steps, closed):
    path = _smooth_path(points, steps, closed)
    shape = bmesh.new()
    layer = shape.loops.layers.uv.new("UVMap")
    rings, walked, side = [], [0.0], None
    for i, point in enumerate(path):
        tangent = (path[min(i + 1, len(path) - 1)] - path[max(i - 1, 0)]).normalized()
        side = tangent.cross(Vector((0, 0, 1))) if side is None else side - tangent * side.dot(tangent)
        side = (side if side.length > 1e-6 else tangent.orthogonal()).normalized()
        normal = side.cross(tangent)
        angles = [2 * math.pi * k / sides for k in range(sides)]
        rings.append([shape.verts.new(point + (side * math.cos(a) + normal * math.sin(a)) * radius * MM) for a in angles])
        if i:
            walked.append(walked[-1] + (point - path[i - 1]).length)
    for j, (low, high) in enumerate(zip(rings, rings[1:])):
        for i in range(sides):
            k = (i + 1) % sides
            face = shape.faces.new((low[i], low[k], high[k], high[i]))
            for loop, (u, v) in zip(face.loops, ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1))):
                loop[layer].uv = (u / sides, walked[v])
    if not closed:
        shape.faces.new(rings[0])
        shape.faces.new(list(reversed(rings[-1])))
    bmesh.ops.recalc_face_normals(shape, faces=shape.faces)
    return _to_mesh(shape)
