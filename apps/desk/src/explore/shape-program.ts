import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** What a node on the WebGL picture carries besides place, size and fill. */
export interface ShapeData extends NodeDisplayData {
  /** 0 circle, 1 diamond, 2 square. */
  readonly shape: number;
  readonly outline: string;
}

/** The triangle drawn reaches this much further than the radius, to hold a diamond's tips. */
const ROOM = 1.4;

const VERTEX = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_outline;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_outline;
varying vec2 v_away;
varying float v_radius;
varying float v_shape;
const float bias = 255.0 / 254.0;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0 * ${ROOM.toFixed(2)};
  vec2 away = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + away, 1)).xy, 0, 1);
  v_away = away;
  v_radius = size / 2.0 / ${ROOM.toFixed(2)};
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_outline = a_outline;
  v_outline.a *= bias;
}
`;

const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying vec4 v_outline;
varying vec2 v_away;
varying float v_radius;
varying float v_shape;
uniform float u_correctionRatio;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);
void main(void) {
  vec2 p = abs(v_away) / v_radius;
  float reach = v_shape < 0.5
    ? length(p) - 1.0
    : (v_shape < 1.5 ? (p.x + p.y - 1.22) * 0.7071 : max(p.x, p.y) - 0.92);
  float pixel = u_correctionRatio * 2.0;
  float away = reach * v_radius;
  #ifdef PICKING_MODE
  gl_FragColor = away > 0.0 ? transparent : v_color;
  #else
  float line = min((v_shape > 1.5 ? 1.7 : 0.8) * pixel, v_radius * (v_shape > 1.5 ? 0.4 : 0.2));
  vec4 filled = mix(v_outline, v_color, smoothstep(0.0, pixel, -away - line));
  gl_FragColor = mix(filled, transparent, smoothstep(-pixel * 0.5, pixel * 0.5, away));
  #endif
}
`;

const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;

/**
 * Draws circles, diamonds and squares with an outline: told us, was named, place. sigma asks
 * for a class here.
 */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_outline", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(nodeIndex: number, at: number, data: ShapeData) {
    this.array.set(
      [
        data.x,
        data.y,
        data.size,
        data.shape,
        floatColor(data.color),
        floatColor(data.outline),
        nodeIndex,
      ],
      at,
    );
  }

  override setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>,
  ) {
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
  }
}
