import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import fragment from "./line.frag?raw";
import vertex from "./line.vert?raw";

const { FLOAT, LINES, UNSIGNED_BYTE } = WebGLRenderingContext;
const UNIFORMS = ["u_matrix", "u_pixels"] as const;

/** Draws each relation as a thin line, dashed where its attribute `dash` gives a length in pixels. */
export class LineProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: 2,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: LINES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_along", size: 1, type: FLOAT },
        { name: "a_dash", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    };
  }

  override processVisibleItem(
    edgeIndex: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { dash } = data as EdgeDisplayData & { dash: number };
    const length = Math.hypot(target.x - source.x, target.y - source.y);
    const color = floatColor(data.color);
    const ends = [source.x, source.y, 0, dash, color, edgeIndex, target.x, target.y, length, dash, color, edgeIndex];
    this.array.set(ends, start);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform1f(uniformLocations.u_pixels, Math.min(params.width, params.height) / params.zoomRatio);
  }
}
