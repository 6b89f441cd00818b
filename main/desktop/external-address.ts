/**
 * An address as it may be handed to the system, or null: https and mailto only, because the system starts a program
 * for any other scheme, and without a name or password that could pass one host off as another.
 */
export function externalAddress(address: string): string | null {
  if (address.length > ADDRESS_MAX) return null;
  const url = URL.parse(address);
  if (url === null || !SCHEMES.has(url.protocol) || url.username !== "" || url.password !== "") return null;
  return url.href;
}

const SCHEMES = new Set(["https:", "mailto:"]);
const ADDRESS_MAX = 2_048;
