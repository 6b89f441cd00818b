/** Asked for by promises, by JSON and by the inspector, on any object. */
const PROBED = new Set(["then", "toJSON"]);

/** A loud hole is better than a quiet one: reading what the stand-in does not have throws its name. */
export function guard<T extends object>(target: T, name: string): T {
  return new Proxy(target, {
    get(object, property, receiver) {
      if (typeof property === "symbol" || property in object || PROBED.has(property))
        return Reflect.get(object, property, receiver);
      throw notImplemented(`${name}.${property}`);
    },
  });
}

export function notImplemented(name: string): Error {
  return new Error(`electron stand-in: ${name} is not implemented`);
}
