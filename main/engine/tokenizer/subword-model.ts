/** How one kind of vocabulary turns plain text, which holds no special tokens, into ids and back. */
export interface SubwordModel {
  /** Whether a text begins with the begin token where the file does not say. */
  readonly addBos: boolean;
  /** Whether a text gets a space before it, so that its first word is a word like any other. */
  readonly addSpacePrefix: boolean;
  /** Appends the ids of a well-formed text. */
  encode(text: string, into: number[]): void;
  /** The bytes of an ordinary or a byte token. */
  bytes(id: number): Uint8Array;
}
