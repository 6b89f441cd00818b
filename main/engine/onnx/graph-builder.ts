import { createMessage, type MessageWriter } from "./protobuf.ts";

/** Element types by their number in ONNX's TensorProto. */
const ELEMENT_TYPES = { float32: 1, uint8: 2, int32: 6, int64: 7 } as const;
export type ElementType = keyof typeof ELEMENT_TYPES;

/** A length, or the name of one that each run may choose. */
export type Dimension = number | string;

/** An attribute of a node; `{ float }` says that a whole number is meant as a float. */
export type Attribute = number | string | readonly number[] | { readonly float: number };

/** Bytes of a tensor that lie in another file. */
export interface ExternalBytes {
  file: string;
  offset: number;
  length: number;
}

/** An ONNX graph while it is put together. Values are named; a name is given once. */
export interface GraphBuilder {
  /**
   * Adds a node and gives the name of its first output. `operator` is a name of ONNX, or one of ONNX Runtime's own
   * behind "com.microsoft:". An empty name among the inputs or outputs leaves that one out.
   */
  node(
    operator: string,
    inputs: readonly string[],
    outputs: string | readonly string[],
    attributes?: Readonly<Record<string, Attribute>>,
  ): string;
  input(name: string, type: ElementType, dimensions: readonly Dimension[]): string;
  output(name: string, type: ElementType, dimensions: readonly Dimension[]): string;
  /** An output that is a sequence of tensors. */
  sequenceOutput(name: string, type: ElementType, dimensions: readonly Dimension[]): string;
  constant(name: string, type: ElementType, dimensions: readonly number[], bytes: Uint8Array): string;
  external(name: string, type: ElementType, dimensions: readonly number[], place: ExternalBytes): string;
  /** The whole model as an ONNX file. */
  encode(): Uint8Array;
}

const IR_VERSION = 10;
const OPSET = 21;
const MICROSOFT = "com.microsoft";

/** Starts an empty graph. Field numbers are those of onnx.proto3 (ONNX 1.18). */
export function createGraphBuilder(): GraphBuilder {
  const nodes: MessageWriter[] = [];
  const constants: MessageWriter[] = [];
  const inputs: MessageWriter[] = [];
  const outputs: MessageWriter[] = [];

  function tensor(name: string, type: ElementType, dimensions: readonly number[]): MessageWriter {
    const message = createMessage();
    for (const length of dimensions) message.int(1, length);
    constants.push(message.int(2, ELEMENT_TYPES[type]).string(8, name));
    return message;
  }

  return {
    node(operator, ins, outs, attributes = {}) {
      const names = typeof outs === "string" ? [outs] : outs;
      const [domain, type] = operator.includes(":") ? operator.split(":") : ["", operator];
      const message = createMessage();
      for (const name of ins) message.string(1, name);
      for (const name of names) message.string(2, name);
      message.string(3, `${type}_${nodes.length}`).string(4, type ?? "");
      for (const [name, value] of Object.entries(attributes)) message.message(5, attribute(name, value));
      if (domain !== "") message.string(7, domain ?? "");
      nodes.push(message);
      return names[0] ?? "";
    },
    input(name, type, dimensions) {
      inputs.push(createMessage().string(1, name).message(2, tensorType(type, dimensions)));
      return name;
    },
    output(name, type, dimensions) {
      outputs.push(createMessage().string(1, name).message(2, tensorType(type, dimensions)));
      return name;
    },
    sequenceOutput(name, type, dimensions) {
      const sequence = createMessage().message(1, tensorType(type, dimensions));
      outputs.push(createMessage().string(1, name).message(2, createMessage().message(4, sequence)));
      return name;
    },
    constant(name, type, dimensions, bytes) {
      tensor(name, type, dimensions).bytes(9, bytes);
      return name;
    },
    external(name, type, dimensions, { file, offset, length }) {
      tensor(name, type, dimensions)
        .message(13, createMessage().string(1, "location").string(2, file))
        .message(13, createMessage().string(1, "offset").string(2, String(offset)))
        .message(13, createMessage().string(1, "length").string(2, String(length)))
        .int(14, 1);
      return name;
    },
    encode() {
      const graph = createMessage();
      for (const node of nodes) graph.message(1, node);
      graph.string(2, "decoder");
      for (const constant of constants) graph.message(5, constant);
      for (const input of inputs) graph.message(11, input);
      for (const output of outputs) graph.message(12, output);
      return createMessage()
        .int(1, IR_VERSION)
        .string(2, "nano-banana")
        .message(7, graph)
        .message(8, createMessage().string(1, "").int(2, OPSET))
        .message(8, createMessage().string(1, MICROSOFT).int(2, 1))
        .encode();
    },
  };
}

function tensorType(type: ElementType, dimensions: readonly Dimension[]): MessageWriter {
  const shape = createMessage();
  for (const length of dimensions) {
    const dimension = createMessage();
    shape.message(1, typeof length === "number" ? dimension.int(1, length) : dimension.string(2, length));
  }
  return createMessage().message(1, createMessage().int(1, ELEMENT_TYPES[type]).message(2, shape));
}

const FLOAT = 1;
const INT = 2;
const STRING = 3;
const INTS = 7;

function attribute(name: string, value: Attribute): MessageWriter {
  const message = createMessage().string(1, name);
  if (typeof value === "number") return message.int(3, value).int(20, INT);
  if (typeof value === "string") return message.string(4, value).int(20, STRING);
  if ("float" in value) return message.float(2, value.float).int(20, FLOAT);
  for (const one of value) message.int(8, one);
  return message.int(20, INTS);
}
