/** One protobuf message while it is written. Numbers name its fields. */
export interface MessageWriter {
  /** A varint field; negative numbers take ten bytes, as int64 does. */
  int(field: number, value: number): MessageWriter;
  float(field: number, value: number): MessageWriter;
  string(field: number, value: string): MessageWriter;
  bytes(field: number, value: Uint8Array): MessageWriter;
  message(field: number, value: MessageWriter): MessageWriter;
  /** What is written so far, a view. */
  encode(): Uint8Array;
}

const VARINT = 0;
const LENGTH_DELIMITED = 2;
const FIXED_32 = 5;

/**
 * Writes a message in the protobuf wire format, which is all of protobuf that an ONNX file needs.
 * Source: https://protobuf.dev/programming-guides/encoding
 */
export function createMessage(): MessageWriter {
  let buffer = Buffer.allocUnsafe(256);
  let end = 0;

  function reserve(bytes: number): void {
    if (end + bytes <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, end + bytes));
    buffer.copy(larger, 0, 0, end);
    buffer = larger;
  }

  function varint(value: number): void {
    reserve(10);
    let rest = BigInt.asUintN(64, BigInt(value));
    while (rest > 127n) {
      buffer[end++] = Number(rest & 127n) | 128;
      rest >>= 7n;
    }
    buffer[end++] = Number(rest);
  }

  const self: MessageWriter = {
    int(field, value) {
      varint((field << 3) | VARINT);
      varint(value);
      return self;
    },
    float(field, value) {
      varint((field << 3) | FIXED_32);
      reserve(4);
      end = buffer.writeFloatLE(value, end);
      return self;
    },
    string: (field, value) => self.bytes(field, Buffer.from(value)),
    bytes(field, value) {
      varint((field << 3) | LENGTH_DELIMITED);
      varint(value.length);
      reserve(value.length);
      buffer.set(value, end);
      end += value.length;
      return self;
    },
    message: (field, value) => self.bytes(field, value.encode()),
    encode: () => buffer.subarray(0, end),
  };
  return self;
}
