import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** What a thread on the WebGL picture carries besides its ends, width and colour. */
export interface ThreadData extends EdgeDisplayData {
  /** 0 whole, 1 stitched, 2 dotted. */
  readonly stitch: number;
  /** Share of the width left where it arrives. */
  readonly taper: number;
}

const VERTEX = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_normal;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_stitch;
attribute float a_taper;
attribute float a_along;
attribute float a_side;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_minThickness;
uniform vec2 u_viewport;
varying vec4 v_color;
varying float v_side;
varying float v_half;
varying float v_px;
varying float v_stitch;
const float bias = 255.0 / 254.0;
void main() {
  float wide = length(a_normal) * mix(1.0, a_taper, a_along);
  vec2 unit = a_normal / max(length(a_normal), 0.0000001);
  float px = max(wide / u_sizeRatio, u_minThickness);
  vec2 place = mix(a_start, a_end, a_along) + unit * a_side * (px + 1.0) * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(place, 1)).xy, 0, 1);
  vec2 from = (u_matrix * vec3(a_start, 1)).xy;
  vec2 to = (u_matrix * vec3(a_end, 1)).xy;
  v_px = a_along * length((to - from) * u_viewport * 0.5);
  v_side = a_side * (px + 1.0);
  v_half = px;
  v_stitch = a_stitch;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

const FRAGMENT = `
precision mediump float;
varying vec4 v_color;
varying float v_side;
varying float v_half;
varying float v_px;
varying float v_stitch;
void main(void) {
  if (v_stitch > 0.5) {
    float period = v_stitch > 1.5 ? 10.0 : 10.5;
    float on = v_stitch > 1.5 ? 2.0 : 6.0;
    if (mod(v_px, period) > on) discard;
  }
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float t = smoothstep(v_half - 0.5, v_half + 0.8, abs(v_side));
  gl_FragColor = mix(v_color, vec4(0.0), t);
  #endif
}
`;

const UNIFORMS = [
  "u_matrix",
  "u_sizeRatio",
  "u_correctionRatio",
  "u_minThickness",
  "u_viewport",
] as const;

/**
 * Draws threads that taper from where a tie was said to where it arrives, stitched where we
 * are not sure. sigma asks for a class here.
 */
export class ThreadProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_start", size: 2, type: FLOAT },
        { name: "a_end", size: 2, type: FLOAT },
        { name: "a_normal", size: 2, type: FLOAT },
        { name: "a_stitch", size: 1, type: FLOAT },
        { name: "a_taper", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: "a_along", size: 1, type: FLOAT },
        { name: "a_side", size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  override processVisibleItem(
    edgeIndex: number,
    at: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: ThreadData,
  ) {
    const dx = target.x - source.x;
    const dy = target.y - source.y;
    const length = Math.hypot(dx, dy) || 1;
    const width = data.size || 1;
    this.array.set(
      [
        source.x,
        source.y,
        target.x,
        target.y,
        (-dy / length) * width,
        (dx / length) * width,
        data.stitch,
        data.taper,
        floatColor(data.color),
        edgeIndex,
      ],
      at,
    );
  }

  override setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>,
  ) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_minThickness, params.minEdgeThickness);
    gl.uniform2f(uniformLocations.u_viewport, params.width, params.height);
  }
}
