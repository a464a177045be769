precision mediump float;

varying vec4 v_color;
varying float v_shape;
varying float v_pixel;

float box(vec2 p, float half_side) {
  return half_side - max(abs(p.x), abs(p.y));
}

float peak(vec2 p, float scale) {
  vec2 q = p / scale;
  return min(q.y + 0.75, 0.52 - 0.5 * q.y - 0.9 * abs(q.x)) * scale;
}

// How far a point of [-1, 1]² lies inside the shape; the numbers are those of SHAPE_NUMBERS in graph.ts.
float inside(vec2 p) {
  float r = length(p);
  vec2 turned = abs(vec2(p.x + p.y, p.x - p.y)) * 0.7071;
  if (v_shape < 0.5) return 1.0 - r;
  if (v_shape < 1.5) return box(p, 0.86);
  if (v_shape < 2.5) return (1.0 - abs(p.x) - abs(p.y)) * 0.7071;
  if (v_shape < 3.5) return peak(p, 1.0);
  if (v_shape < 4.5) return min(1.0 - r, r - 0.58);
  if (v_shape < 5.5) return min(0.98 - max(turned.x, turned.y), 0.3 - min(turned.x, turned.y));
  if (v_shape < 6.5) return min(box(p, 0.82), -box(p, 0.5));
  if (v_shape < 7.5) return min(peak(p, 1.0), -peak(p, 0.55));
  return 0.55 - r;
}

void main() {
  vec2 p = (gl_PointCoord - 0.5) * vec2(2.0, -2.0);
  #ifdef PICKING_MODE
  gl_FragColor = length(p) < 1.0 ? v_color : vec4(0.0);
  #else
  gl_FragColor = v_color * smoothstep(0.0, v_pixel, inside(p));
  #endif
}
