attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_along;
attribute float a_dash;

uniform mat3 u_matrix;
uniform float u_pixels;

varying vec4 v_color;
varying float v_along;
varying float v_dash;

void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  v_along = a_along * u_pixels;
  v_dash = a_dash;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
