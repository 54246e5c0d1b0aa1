"""Short spelling for shader and compositor node trees: values and sockets go in, sockets come out."""
import bpy


class Nodes:
    def __init__(self, tree):
        self.tree = tree
        tree.nodes.clear()

    def add(self, kind, props=None, **inputs):
        """A node by its Blender type; an input is named (`Base_Color`) or numbered (`_0`)."""
        node = self.tree.nodes.new(kind)
        for name, value in (props or {}).items():
            setattr(node, name, value)
        for name, value in inputs.items():
            key = int(name[1:]) if name[1:].isdigit() else name.replace("_", " ")
            self.plug(node.inputs[key], value)
        return node

    def plug(self, socket, value):
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        else:
            socket.default_value = value

    def math(self, operation, a, b=0.0, c=0.0, clamp=False):
        return self.add("ShaderNodeMath", dict(operation=operation, use_clamp=clamp), _0=a, _1=b, _2=c).outputs[0]

    def vector(self, operation, a, b=(0, 0, 0)):
        return self.add("ShaderNodeVectorMath", dict(operation=operation), _0=a, _1=b).outputs[0]

    def stretch(self, vector, x, y, z):
        return self.vector("MULTIPLY", vector, (x, y, z))

    def split(self, vector):
        return tuple(self.add("ShaderNodeSeparateXYZ", Vector=vector).outputs)

    def join(self, x, y, z):
        return self.add("ShaderNodeCombineXYZ", X=x, Y=y, Z=z).outputs[0]

    def position(self, space="Object"):
        return self.add("ShaderNodeTexCoord").outputs[space]

    def noise(self, vector, scale=1.0, detail=2.0, roughness=0.5, output="Fac"):
        node = self.add("ShaderNodeTexNoise", Vector=vector, Scale=scale, Detail=detail, Roughness=roughness)
        return node.outputs[output]

    def random(self, value, output="Value"):
        return self.add("ShaderNodeTexWhiteNoise", dict(noise_dimensions="1D"), W=value).outputs[output]

    def step(self, value, low, high, start=0.0, end=1.0):
        """Smooth step from `start` at `low` to `end` at `high`."""
        node = self.add("ShaderNodeMapRange", dict(interpolation_type="SMOOTHSTEP"),
                        _0=value, _1=low, _2=high, _3=start, _4=end)
        return node.outputs[0]

    def mix(self, factor, a, b, mode="MIX"):
        return self.add("ShaderNodeMixRGB", dict(blend_type=mode), Fac=factor, Color1=rgba(a), Color2=rgba(b)).outputs[0]

    def ramp(self, factor, stops, interpolation="LINEAR"):
        node = self.add("ShaderNodeValToRGB", Fac=factor)
        node.color_ramp.interpolation = interpolation
        elements = node.color_ramp.elements
        while len(elements) < len(stops):
            elements.new(0.5)
        for element, (position, colour) in zip(elements, stops):
            element.position, element.color = position, rgba(colour)
        return node.outputs[0]

    def bump(self, height, strength, distance):
        return self.add("ShaderNodeBump", Strength=strength, Distance=distance, Height=height).outputs[0]

    def surface(self, colour, roughness=0.6, **inputs):
        """Principled surface wired to the output."""
        shader = self.add("ShaderNodeBsdfPrincipled", Base_Color=rgba(colour), Roughness=roughness, **inputs)
        self.output(shader.outputs[0])

    def output(self, shader):
        self.add("ShaderNodeOutputMaterial", Surface=shader)


def rgba(colour):
    if isinstance(colour, tuple) and len(colour) == 3:
        return (*colour, 1.0)
    return colour
