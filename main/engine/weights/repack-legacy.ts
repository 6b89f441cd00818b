import { F16_TABLE } from "../gguf/half.ts";
import { type Repack, setMinimum, writeWithZeroPoint } from "./packed-matrix.ts";

const BLOCK = 32;
const half = (source: Uint8Array, at: number): number =>
  F16_TABLE[(source[at] ?? 0) | ((source[at + 1] ?? 0) << 8)] ?? 0;

/** Q4_0: w = d·(q - 8). Its nibbles are 16 apart in the row, those of MatMulNBits are neighbours. */
export const repackQ4_0: Repack = (source, matrix, at) => {
  const blocks = source.length / 18;
  for (let block = 0; block < blocks; block += 1) {
    const from = block * 18;
    matrix.scales[at + block] = half(source, from);
    writeNibbles(matrix.codes, (at + block) * 16, source, from + 2);
  }
};

/** Q4_1: w = d·q + m. */
export const repackQ4_1: Repack = (source, matrix, at) => {
  const blocks = source.length / 20;
  const codes = new Uint8Array(BLOCK);
  for (let block = 0; block < blocks; block += 1) {
    const from = block * 20;
    readNibbles(codes, source, from + 4);
    writeWithZeroPoint(matrix, at + block, codes, 15, half(source, from), half(source, from + 2));
  }
};

/** Q5_0: w = d·(q - 16), the fifth bits of all codes in four bytes of their own. */
export const repackQ5_0: Repack = (source, matrix, at) => {
  const blocks = source.length / 22;
  const codes = new Uint8Array(BLOCK);
  for (let block = 0; block < blocks; block += 1) {
    const from = block * 22;
    matrix.scales[at + block] = half(source, from);
    readNibbles(codes, source, from + 6);
    addFifthBits(codes, source, from + 2);
    const target = (at + block) * BLOCK;
    for (let index = 0; index < BLOCK; index += 1) matrix.codes[target + index] = (codes[index] ?? 0) + 112;
  }
};

/** Q5_1: w = d·q + m with codes of five bits, kept around their middle so that products stay small. */
export const repackQ5_1: Repack = (source, matrix, at) => {
  const blocks = source.length / 24;
  const codes = new Uint8Array(BLOCK);
  for (let block = 0; block < blocks; block += 1) {
    const from = block * 24;
    const scale = half(source, from);
    readNibbles(codes, source, from + 8);
    addFifthBits(codes, source, from + 4);
    matrix.scales[at + block] = scale;
    setMinimum(matrix, at + block, scale, half(source, from + 2), 16);
    const target = (at + block) * BLOCK;
    for (let index = 0; index < BLOCK; index += 1) matrix.codes[target + index] = (codes[index] ?? 0) + 112;
  }
};

/** Q8_0: w = d·q with signed codes. */
export const repackQ8_0: Repack = (source, matrix, at) => {
  const blocks = source.length / 34;
  for (let block = 0; block < blocks; block += 1) {
    const from = block * 34;
    const target = (at + block) * BLOCK;
    matrix.scales[at + block] = half(source, from);
    for (let index = 0; index < BLOCK; index += 1) {
      matrix.codes[target + index] = (source[from + 2 + index] ?? 0) ^ 0x80;
    }
  }
};

/** 16 bytes whose halves are 16 codes apart, to codes in their order. */
function readNibbles(codes: Uint8Array, source: Uint8Array, from: number): void {
  for (let index = 0; index < 16; index += 1) {
    const byte = source[from + index] ?? 0;
    codes[index] = byte & 15;
    codes[index + 16] = byte >> 4;
  }
}

/** The same bytes, to pairs of neighbours in one byte. */
function writeNibbles(target: Uint8Array, at: number, source: Uint8Array, from: number): void {
  for (let pair = 0; pair < 8; pair += 1) {
    const first = source[from + 2 * pair] ?? 0;
    const second = source[from + 2 * pair + 1] ?? 0;
    target[at + pair] = (first & 15) | ((second & 15) << 4);
    target[at + 8 + pair] = (first >> 4) | (second & 0xf0);
  }
}

function addFifthBits(codes: Uint8Array, source: Uint8Array, from: number): void {
  for (let index = 0; index < BLOCK; index += 1) {
    const bit = ((source[from + (index >> 3)] ?? 0) >> (index & 7)) & 1;
    codes[index] = (codes[index] ?? 0) | (bit << 4);
  }
}
