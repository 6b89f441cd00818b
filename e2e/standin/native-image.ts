import { existsSync, readFileSync } from "node:fs";
import type { AddRepresentationOptions, ResizeOptions, Size } from "electron";
import { guard } from "./guard.ts";

/** An image that is kept, not drawn: of a PNG its size is known. */
export class NativeImage {
  isMacTemplateImage = false;
  private readonly bytes: Buffer;
  private readonly size: Size;

  constructor(bytes: Buffer, size = sizeOf(bytes)) {
    this.bytes = bytes;
    this.size = size;
    return guard(this, "NativeImage");
  }

  isEmpty(): boolean {
    return this.size.width === 0;
  }
  getSize(): Size {
    return { ...this.size };
  }
  getAspectRatio(): number {
    return this.size.height === 0 ? 1 : this.size.width / this.size.height;
  }
  toPNG(): Buffer {
    return Buffer.from(this.bytes);
  }
  toDataURL(): string {
    return `data:image/png;base64,${this.bytes.toString("base64")}`;
  }
  setTemplateImage(option: boolean): void {
    this.isMacTemplateImage = option;
  }
  isTemplateImage(): boolean {
    return this.isMacTemplateImage;
  }
  /** The same picture for finer screens, of which there are none. */
  addRepresentation({ dataURL, buffer }: AddRepresentationOptions): void {
    if (dataURL === undefined && buffer === undefined) throw new Error("addRepresentation without an image");
  }
  /** The figures change, the pixels stay. */
  resize({ width, height }: ResizeOptions): NativeImage {
    const ratio = this.getAspectRatio();
    const wide = width ?? (height === undefined ? this.size.width : Math.round(height * ratio));
    return new NativeImage(this.bytes, { width: wide, height: height ?? Math.round(wide / ratio) });
  }
}

export function createFromBuffer(buffer: Buffer): NativeImage {
  return new NativeImage(buffer);
}

/** Empty for a missing file, as in Electron. */
export function createFromPath(path: string): NativeImage {
  return new NativeImage(existsSync(path) ? readFileSync(path) : Buffer.alloc(0));
}

export const nativeImage = guard(
  {
    createEmpty: () => new NativeImage(Buffer.alloc(0)),
    createFromPath,
    createFromBuffer,
    createFromDataURL: (address: string) =>
      new NativeImage(Buffer.from(address.split(",")[1] ?? "", "base64")),
  },
  "nativeImage",
);

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function sizeOf(bytes: Buffer): Size {
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(PNG)) return { width: 0, height: 0 };
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
