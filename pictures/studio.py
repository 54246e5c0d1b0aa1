"""Where pieces are photographed: paper backdrop, daylight from the left, one lens, one cleaning pass."""
import math

import bmesh
import bpy
from mathutils import Vector

import materials
from nodes import Nodes

MM = 0.001
LENS = 62
ASPECT = .8


def clear():
    """Empties the scene but keeps the materials: compiling them again costs more than rendering a corner."""
    for store in (bpy.data.objects, bpy.data.meshes, bpy.data.lights, bpy.data.cameras):
        for item in list(store):
            store.remove(item)


def bounds(parts):
    bpy.context.view_layer.update()
    corners = [p.matrix_world @ v.co for p in parts for v in p.data.vertices]
    return (Vector([min(c[i] for c in corners) for i in range(3)]), Vector([max(c[i] for c in corners) for i in range(3)]))


# ------------------------------------------------------------------ stages

def paper(size, wall_near=False):
    """Seamless paper, as large as the piece needs (`size` in m). `wall_near`: a flat wall at y = 0 to hang things on."""
    wall, radius = (0.0, .02) if wall_near else (max(1.0, 1.35 * size), max(.6, .8 * size))
    profile = [(-14 * max(size, .5), 0), (wall - radius, 0)]
    profile += [(wall - radius + radius * math.sin(a), radius - radius * math.cos(a)) for a in (math.pi / 2 * i / 24 for i in range(1, 25))]
    profile.append((wall, 12))
    shape = bmesh.new()
    rows = [[shape.verts.new((side * 20, y, z)) for side in (-1, 1)] for y, z in profile]
    for low, high in zip(rows, rows[1:]):
        shape.faces.new((low[0], low[1], high[1], high[0]))
    mesh = bpy.data.meshes.new("paper")
    shape.to_mesh(mesh)
    shape.free()
    mesh.materials.append(materials.backdrop_paper())
    mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    bpy.context.scene.collection.objects.link(bpy.data.objects.new("paper", mesh))


def studio_light(size, centre):
    """A north window to the left, paper bouncing on the right: scaled to the piece so that all pictures read alike."""
    s = max(size, .12)
    _area("window", centre + Vector((-2.0, -1.15, 1.9)) * s, centre, 1.15 * s, 1.15 * s, 122 * s * s, (1, .985, .96))
    _area("bounce", centre + Vector((2.6, -2.0, 1.0)) * s, centre, 2.6 * s, 2.6 * s, 13 * s * s, (1, .955, .90))
    _area("edge", centre + Vector((1.3, 1.7, 2.2)) * s, centre, 1.2 * s, 2.0 * s, 24 * s * s, (.97, .985, 1))
    ambient((1, .975, .945), .30)


def ambient(colour, strength):
    scene = bpy.context.scene
    scene.world = scene.world or bpy.data.worlds.new("sky")
    scene.world.use_nodes = True
    g = Nodes(scene.world.node_tree)
    sky = g.add("ShaderNodeBackground", Color=(*colour, 1), Strength=strength)
    g.add("ShaderNodeOutputWorld", Surface=sky.outputs[0])


def _area(name, at, target, width, height, watts, colour):
    lamp = bpy.data.lights.new(name, "AREA")
    lamp.shape, lamp.size, lamp.size_y = "RECTANGLE", width, height
    lamp.energy, lamp.color = watts, colour
    return _lamp(lamp, at, (Vector(target) - Vector(at)))


def _lamp(lamp, at, direction):
    carrier = bpy.data.objects.new(lamp.name, lamp)
    bpy.context.scene.collection.objects.link(carrier)
    carrier.location = at
    carrier.rotation_euler = direction.to_track_quat("-Z", "Y").to_euler()
    carrier.visible_camera = False
    return carrier


def _plane(name, corners, material):
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata([Vector(c) for c in corners], [], [tuple(range(len(corners)))])
    mesh.materials.append(material)
    plane = bpy.data.objects.new(name, mesh)
    bpy.context.scene.collection.objects.link(plane)
    return plane


def room(sun_on=(0.0, 0.0, 1.0), outdoors=False):
    """Plaster wall at y = 0, boards, daylight falling from a paned window on the left onto `sun_on`.
    Outdoors: paving, and the sun comes in full."""
    half = 6.0
    direction = Vector((.74, .62, -.56)).normalized()
    if outdoors:
        _plane("wall", [(-half, 0, 0), (half, 0, 0), (half, 0, 4.5), (-half, 0, 4.5)], materials.plaster((.72, .70, .66)))
        _plane("paving", [(-half, -9, 0), (half, -9, 0), (half, 0, 0), (-half, 0, 0)], materials.paving())
        _sun(direction, Vector(sun_on) - direction * 4)
        ambient((.90, .95, 1), .62)
        return
    _plane("wall", [(-half, 0, 0), (half, 0, 0), (half, 0, 4.5), (-half, 0, 4.5)], materials.plaster())
    _plane("floor", [(-half, -9, 0), (half, -9, 0), (half, 0, 0), (-half, 0, 0)], materials.floorboards())
    skirting = materials.plain((.74, .71, .65), rough=.5)
    _plane("skirting", [(-half, -.016, 0), (half, -.016, 0), (half, -.016, .085), (-half, -.016, .085)], skirting)
    _plane("skirting top", [(-half, -.016, .085), (half, -.016, .085), (half, 0, .085), (-half, 0, .085)], skirting)
    _sun_through_panes(direction, Vector(sun_on))
    _area("sky window", (-3.6, -2.6, 2.1), (0, -.6, .7), 2.4, 2.6, 150, (.93, .965, 1))
    _area("room bounce", (3.4, -4.2, 1.6), (0, 0, .8), 3.0, 3.0, 30, (1, .95, .88))
    ambient((1, .98, .95), .34)


def _sun(direction, at):
    sun = bpy.data.lights.new("sun", "SUN")
    sun.energy, sun.angle, sun.color = 4.2, math.radians(1.2), (1, .93, .80)
    return _lamp(sun, at, direction)


def _sun_through_panes(direction, target):
    centre = target - direction * 4.0
    turn = _sun(direction, centre).rotation_euler.to_quaternion()
    pane_w, pane_h, bar, columns, rows = .42, .46, .045, 3, 4
    w, h, out = columns * (pane_w + bar) + bar, rows * (pane_h + bar) + bar, 9.0
    strips = [(-w / 2 + bar / 2 + i * (pane_w + bar), 0, bar, h) for i in range(columns + 1)]
    strips += [(0, -h / 2 + bar / 2 + j * (pane_h + bar), w, bar) for j in range(rows + 1)]
    strips += [(side * (w + out) / 2, 0, out, 2 * out) for side in (-1, 1)]
    strips += [(0, side * (h + out) / 2, w, out) for side in (-1, 1)]
    for cx, cy, sx, sy in strips:
        corners = [centre + turn @ Vector((cx + i * sx / 2, cy + j * sy / 2, 0)) for i, j in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        frame = _plane("window frame", corners, materials.hole())
        # Only the sun's shadow rays may meet the frame: it also stands in front of the sky and the camera.
        frame.visible_camera = frame.visible_diffuse = frame.visible_glossy = False
        frame.visible_transmission = False


# ------------------------------------------------------------------ camera

def camera(parts, azimuth, elevation, fill=.76, aspect=ASPECT, lens=LENS):
    """Frames parts with the house lens: angles in degrees (positive azimuth walks to the right)."""
    bpy.context.view_layer.update()
    data = bpy.data.cameras.new("camera")
    data.lens, data.sensor_width, data.sensor_height, data.sensor_fit = lens, 36, 36, "VERTICAL"
    data.clip_start = .01
    carrier = bpy.data.objects.new("camera", data)
    bpy.context.scene.collection.objects.link(carrier)
    bpy.context.scene.camera = carrier
    low, high = bounds(parts)
    a, e = math.radians(azimuth), math.radians(elevation)
    away = Vector((math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), math.sin(e)))
    turn = (-away).to_track_quat("-Z", "Y")
    half_v = 18.0 / lens
    half_h = half_v * aspect
    distance, shift_x, shift_y = (high - low).length * 2, 0.0, 0.0
    vertices = [p.matrix_world @ v.co for p in parts for v in p.data.vertices]
    for _ in range(12):
        position = (low + high) / 2 + away * distance + turn @ Vector((shift_x, shift_y, 0))
        seen = [turn.inverted() @ (v - position) for v in vertices]
        us, vs = [p.x / -p.z / half_h for p in seen], [p.y / -p.z / half_v for p in seen]
        shift_x += (min(us) + max(us)) / 2 * half_h * distance
        shift_y += (min(vs) + max(vs)) / 2 * half_v * distance
        distance *= max(max(us) - min(us), max(vs) - min(vs)) / 2 / fill
    carrier.location = (low + high) / 2 + away * distance + turn @ Vector((shift_x, shift_y, 0))
    carrier.rotation_euler = turn.to_euler()
    return carrier


# ------------------------------------------------------------------ render

def settings(width, height, samples, size=1.0):
    """`size` of the subject in m tells the cleaning pass which steps in depth are edges."""
    scene = bpy.context.scene
    render, cycles = scene.render, scene.cycles
    render.engine, cycles.device = "CYCLES", "CPU"
    render.resolution_x, render.resolution_y, render.resolution_percentage = width, height, 100
    cycles.samples, cycles.use_adaptive_sampling, cycles.adaptive_threshold = samples, True, .09
    cycles.adaptive_min_samples = max(4, samples // 3)
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 4, 2, 2
    cycles.transmission_bounces, cycles.transparent_max_bounces = 2, 4
    cycles.sample_clamp_indirect, cycles.blur_glossy = 3.0, 1.0
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.pixel_filter_type, cycles.filter_width = "BLACKMAN_HARRIS", 1.5
    cycles.use_denoising = False
    scene.view_settings.view_transform = "Filmic"
    scene.view_settings.look = "Very High Contrast"
    scene.view_settings.exposure = -.12
    render.image_settings.file_format, render.image_settings.color_mode = "PNG", "RGB"
    _clean(scene, min(width, height) / 640, .35 / max(size, .1))


def _clean(scene, scale, depth_weight):
    """Debian's Blender has no denoiser. Divide the image by its albedo, blur the light that remains
    where normal, depth and brightness agree, multiply the albedo back: the grain stays sharp."""
    bpy.context.view_layer.cycles.denoising_store_passes = True
    scene.use_nodes = True
    g = Nodes(scene.node_tree)
    layers = g.add("CompositorNodeRLayers")

    def mix(mode, a, b, share=1.0):
        return g.add("CompositorNodeMixRGB", dict(blend_type=mode), _0=share, _1=a, _2=b).outputs[0]

    albedo = mix("ADD", layers.outputs["Denoising Albedo"], (.02, .02, .02, 1))
    light = mix("DIVIDE", layers.outputs["Image"], albedo)
    # Pixels on an outline match no neighbour, so the blur would leave them speckled.
    light = g.add("CompositorNodeDespeckle", dict(threshold=.12, threshold_neighbor=.35), _1=light).outputs[0]
    calm = g.add("CompositorNodeBlur", dict(filter_type="GAUSS", size_x=round(3 * scale), size_y=round(3 * scale)), Image=light).outputs[0]
    depth = g.add("CompositorNodeMath", dict(operation="MULTIPLY"), _0=layers.outputs["Denoising Depth"], _1=depth_weight).outputs[0]
    guide = mix("ADD", layers.outputs["Denoising Normal"], mix("MULTIPLY", calm, (.20, .20, .20, 1)))
    guide = mix("ADD", guide, depth)
    for iterations, spread in ((2, 4.0), (2, 2.0)):
        blur = g.add("CompositorNodeBilateralblur", dict(iterations=iterations, sigma_color=.18, sigma_space=spread * scale))
        g.plug(blur.inputs[0], light)
        g.plug(blur.inputs[1], guide)
        light = blur.outputs[0]
    g.add("CompositorNodeComposite", Image=mix("MULTIPLY", light, albedo))
