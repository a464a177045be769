precision mediump float;

varying vec4 v_color;
varying float v_along;
varying float v_dash;

void main() {
  if (v_dash > 0.0 && fract(v_along / (2.0 * v_dash)) > 0.55) discard;
  gl_FragColor = v_color;
}
