import { expect, test } from "vitest";
import { externalAddress } from "./external-address.ts";

test.each([
  ["https://example.com/a?b#c", "https://example.com/a?b#c"],
  ["HTTPS://EXAMPLE.com", "https://example.com/"],
  ["mailto:a@example.com", "mailto:a@example.com"],
])("%s is handed on as %s", (address, handedOn) => expect(externalAddress(address)).toBe(handedOn));

test.each([
  "http://example.com/",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "smb://example.com/share",
  "ms-msdt:/id",
  "vscode://file/etc/passwd",
  "app://bundle/",
  "nanobanana://note/x",
  "data:text/html,x",
  "https://example.com@attacker.example/",
  "https://name:word@example.com/",
  "//example.com/",
  "example.com",
  "",
  `https://example.com/${"a".repeat(2_048)}`,
])("%s is refused", (address) => expect(externalAddress(address)).toBeNull());
