/** The float32 value of every IEEE 754 half-precision bit pattern. */
export const F16_TABLE: Float32Array = halfTable();

/** The float32 value of a bfloat16 bit pattern: its upper 16 bits. */
export const BF16_TABLE: Float32Array = new Float32Array(
  Uint32Array.from({ length: 65_536 }, (_, bits) => bits << 16).buffer,
);

function halfTable(): Float32Array {
  const table = new Float32Array(65_536);
  for (let bits = 0; bits < 65_536; bits += 1) {
    const exponent = (bits >> 10) & 31;
    const mantissa = bits & 1023;
    const sign = bits & 0x8000 ? -1 : 1;
    if (exponent === 31) table[bits] = mantissa === 0 ? sign * Infinity : Number.NaN;
    else if (exponent === 0) table[bits] = sign * mantissa * 2 ** -24;
    else table[bits] = sign * (1 + mantissa / 1024) * 2 ** (exponent - 15);
  }
  return table;
}
