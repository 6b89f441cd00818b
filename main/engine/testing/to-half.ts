const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** The bit pattern of the nearest half-precision number, ties to even. */
export function toHalf(value: number): number {
  float[0] = value;
  const pattern = bits[0] ?? 0;
  const sign = (pattern >>> 16) & 0x8000;
  const exponent = ((pattern >>> 23) & 255) - 112;
  const mantissa = pattern & 0x7fffff;
  if (exponent === 143) return sign | 0x7c00 | (mantissa === 0 ? 0 : 0x200);
  if (exponent >= 31) return sign | 0x7c00;
  if (exponent > 0) return sign | roundOff((exponent << 23) | mantissa, 13);
  return exponent < -10 ? sign : sign | roundOff(mantissa | 0x800000, 14 - exponent);
}

/** The bit pattern of the nearest bfloat16 number, ties to even. */
export function toBfloat16(value: number): number {
  float[0] = value;
  const pattern = bits[0] ?? 0;
  return Number.isNaN(value) ? 0x7fc0 : roundOff(pattern, 16) & 0xffff;
}

/** Drops the lowest bits of a pattern; a carry passes rightly from mantissa to exponent. */
function roundOff(pattern: number, dropped: number): number {
  const kept = pattern >>> dropped;
  const rest = pattern & (2 ** dropped - 1);
  const middle = 2 ** (dropped - 1);
  return rest > middle || (rest === middle && (kept & 1) === 1) ? kept + 1 : kept;
}
