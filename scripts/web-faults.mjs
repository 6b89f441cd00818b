/**
 * Every guard of the web host and the data folder, taken away one at a time: what it guards, the file, the text
 * that goes and what comes in its place. The tests beside these files must notice each.
 * @type {readonly { name: string, file: string, from: string, to: string, tests?: readonly string[] }[]}
 */
export const FAULTS = [
  ...inFile("main/local-server/guards.ts", [
    ["any Host is served", "if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)", "if (false)"],
    ["a Host without its port is served", "host !== `127.0.0.1:${port}`", '!host.startsWith("127.0.0.1")'],
    ["a preflight is not refused as such", 'method === "OPTIONS"', "false"],
    ["every method is let through", '!METHODS.has(method ?? "")', "false"],
    ["another server's address is served", '!url?.startsWith("/")', "false"],
    [
      "a missing Origin counts as own",
      "origin !== undefined && origin ===",
      "origin === undefined || origin ===",
    ],
    [
      "any Origin counts as own",
      "origin !== undefined && origin === `http://${host}`",
      "origin !== undefined",
    ],
    ["any site counts as own", 'site === undefined || site === "same-origin"', "true"],
    [
      "a typed address counts as own site",
      'site === "same-origin"',
      'site === "same-origin" || site === "none"',
    ],
  ]),
  ...inFile("main/local-server/pages.ts", [
    ["a session needs no Origin", "!isOwnOrigin(headers) || !isOwnSite(headers)", "!isOwnSite(headers)"],
    [
      "a session may be opened from any site",
      "!isOwnOrigin(headers) || !isOwnSite(headers)",
      "!isOwnOrigin(headers)",
    ],
    ["a token may have any length", "const TOKEN_MAX = 256;", "const TOKEN_MAX = 1e9;"],
    ["a session's key may be stored by caches", '200, { "cache-control": "no-store" }', "200, {}"],
  ]),
  ...inFile("main/local-server/sessions.ts", [
    ["a token works twice", "tokens = tokens.filter((other) => other !== found);", ""],
    ["a token never expires", "found === undefined || clock() >= found.until", "found === undefined"],
    ["wrong tokens are not counted", "wrong += 1;", ""],
    ["a fresh address keeps the count of wrong tokens", "wrong = 0;\n", "\n"],
    ["any token opens a session", "tokens.find(({ hash }) => isSecret(token, hash))", "tokens[0]"],
    ["any key is a session's", "keys.some((hash) => isSecret(key, hash))", "true"],
    ["a new session ends the others", "keys.push(hashSecret(key));", "keys.splice(0, 9, hashSecret(key));"],
  ]),
  ...inFile("main/local-server/secrets.ts", [
    [
      "secrets are not compared",
      "timingSafeEqual(hashSecret(secret), hash)",
      "secret.length >= 0 || hash.length > 0",
    ],
    ["secrets are short", "randomBytes(32)", "randomBytes(8)"],
  ]),
  ...inFile("main/local-server/page-socket.ts", [
    ["a socket needs no Origin", "!isOwnOrigin(request.headers) ||", ""],
    ["a socket may come from any site", "|| !isOwnSite(request.headers)", ""],
    ["a socket needs no key", "|| !isKey(key)", ""],
    ["a socket needs no protocol", "!offered.includes(PROTOCOL) ||", ""],
    ["any number of sockets", "const SOCKETS_MAX = 8;", "const SOCKETS_MAX = 800;"],
    ["messages of any size", "maxPayload: MESSAGE_MAX", "maxPayload: 0"],
    ["messages are compressed", "perMessageDeflate: false", "perMessageDeflate: true"],
    ["files are read as text", "isBinary ? data : data.toString()", "data.toString()"],
    ["malformed messages are passed over", 'socket.close(1007, "malformed");', ""],
    ["a closed socket's calls go on", 'socket.on("close", () => channel.close());', ""],
    ["a silent page stays connected", "if (!isAlive) return socket.terminate();", ""],
    [
      "a slow page does not stop the producer",
      "socket.bufferedAmount > BUFFERED_MAX ? sent : undefined",
      "void sent",
    ],
    [
      "sockets outlive the host",
      "socket.terminate();\n      }\n      server.close();",
      "}\n      server.close();",
    ],
  ]),
  ...inFile("main/page/page-calls.ts", [
    ["any number of calls of a page", "if (call.context.calls.running > CALLS_MAX) throw busy();", ""],
    ["a page counts as a program", 'caller: "page"', 'caller: "api"'],
    ["calls of a page are never counted off", "context.calls.running -= 1;", ""],
  ]),
  ...inFile("main/local-server/rest.ts", [
    ["pages of other addresses may call", "if (!isOwn && !isListed) {", "if (false) {"],
    ["any Origin may use a key", "key?.origins.includes(headers.origin)", "key !== null"],
    ["no listed origin may call", "if (!isOwn && !isListed) {", "if (!isOwn) {"],
    ["a listed origin may use the local key", "secret && isOwn && isSecret", "secret && isSecret"],
    ["other sites may call", "&& isOwnSite(headers)", ""],
    ["no key is needed", "if (key === null) {", "if (false) {"],
    ["a revoked key works", "await verifyKey(secret)", "{ origins: [] }"],
    [
      "every key counts as this machine's",
      "isSecret(secret, localHash)) return",
      "(await verifyKey(secret))) return",
    ],
    ["the local key is unknown", "isSecret(secret, localHash)) return", "false) return"],
    ["the OpenAPI document needs a key", '"/v1/openapi.json") {', '"/v1/closed.json") {'],
    ["a body of any type is read", "body.length > 0 && type !== null", "false && type !== null"],
    [
      "a call goes on when its client left",
      "new Request(url, { method, headers, signal, ...",
      "new Request(url, { method, headers, ...",
    ],
    [
      "a stream goes on when its reader left",
      "return new Request(url, { method, headers, signal });",
      "return new Request(url, { method, headers });",
    ],
    [
      "errors of the inside show their text",
      "return toWireError(error);",
      'return { code: "internal", message: String(error.cause) + " a secret of the inside" };',
    ],
    [
      "a malformed body is a fault of the inside",
      'if (error.status === ERROR_STATUS["invalid-input"])',
      "if (false)",
    ],
    ["answers may be stored by caches", 'response.headers.set("cache-control", "no-store");', ""],
  ]),
  ...inFile("main/local-server/read-body.ts", [
    [
      "a declared length is not looked at",
      'if (Number(request.headers.get("content-length") ?? 0) > maximum)',
      "if (false)",
    ],
    ["bytes are not counted", "if (length > maximum)", "if (false)"],
  ]),
  ...inFile("main/page/assets.ts", [
    ["paths may leave the page's folder", "!file.startsWith(base + sep) ||", ""],
    ["a folder beside the page's passes for it", "file.startsWith(base + sep)", "file.startsWith(base)"],
    [
      "files of any type are served",
      "const type = TYPES[extname(file)];",
      'const type = TYPES[extname(file)] ?? "text/plain";',
    ],
    ["the nonce is always the same", 'randomBytes(18).toString("base64url")', '"A".repeat(24)'],
    ["the nonce is missing in the policy", "contentSecurityPolicy(nonce)", "contentSecurityPolicy()"],
    ["the page may be stored, with its nonce", '"cache-control": "no-store"', '"cache-control": "no-cache"'],
    ["hashed assets are fetched every time", "public, max-age=31536000, immutable", "no-cache"],
  ]),
  ...inFile("main/page/headers.ts", [
    ["no policy", '"content-security-policy": contentSecurityPolicy(),', ""],
    ["everything is allowed by default", "\"default-src 'none'\",", "\"default-src 'self'\","],
    ["inline styles are allowed", "\"style-src 'self'\"", "\"style-src 'self' 'unsafe-inline'\""],
    ["HTML from strings is allowed", "\"require-trusted-types-for 'script'\",", ""],
    ["the page may be framed", "\"frame-ancestors 'none'\",", ""],
    ["types are guessed", '"x-content-type-options": "nosniff",', ""],
    ["addresses leak in Referer", '"referrer-policy": "no-referrer",', ""],
    ["other pages may load the files", '"cross-origin-resource-policy": "same-origin",', ""],
    ["other windows keep a handle", '"cross-origin-opener-policy": "same-origin",', ""],
    ["foreign resources may be embedded", '"cross-origin-embedder-policy": "require-corp",', ""],
    ["devices may be asked for", '"permissions-policy":', '"x-permissions":'],
    ["a cookie is set", '"referrer-policy":', '"set-cookie": "a=b", "referrer-policy":'],
    [
      "other origins are let in",
      '"referrer-policy":',
      '"access-control-allow-origin": "*", "referrer-policy":',
    ],
  ]),
  ...inFile("main/local-server/server.ts", [
    ["answers lack the headers", "response.setHeader(name, value);", "void [name, value];"],
    ["refused upgrades lack the headers", "    ...SECURITY_HEADERS,\n", ""],
    [
      "sockets skip the Host check",
      "refuseRequest(request, port) ??\n      (page && request.url",
      "undefined ??\n      (page && request.url",
    ],
    ["any path opens a socket", 'request.url === "/ws"', "true"],
    ["the network is listened to", '"127.0.0.1", () =>', '"0.0.0.0", () =>'],
    ["headers of any size", "maxHeaderSize: 8 * 1024", "maxHeaderSize: 64 * 1024"],
    [
      "headers may take for ever",
      "    headersTimeout,\n    requestTimeout: 60_000",
      "    headersTimeout: 0,\n    requestTimeout: 0",
    ],
    ["any number of connections", "server.maxConnections = 64;", ""],
    ["any number of requests", "running >= REQUESTS_MAX", "false"],
    ["requests are never counted off", "running -= 1;", ""],
    ["malformed requests get no answer", "socket.writable && error.code", "false && error.code"],
    ["a port in use is told raw", "reject(portError(options.port, error))", "reject(error)"],
    ["requests outlive the host", "server.closeAllConnections();", ""],
    ["the token stands in the query", "/#t=", "/?t="],
    [
      "a host without a page gives addresses of one",
      'if (page === null) throw new AppError("unavailable", "No page is served for the browser here.");',
      "if (page === null) return `http://127.0.0.1:${port}/`;",
    ],
  ]),
  ...inFile("main/data-folder/lock.ts", [
    ["two hosts share a folder", "BEGIN EXCLUSIVE", "BEGIN"],
    ["the lock's file is open to others", "chmodSync(file, 0o600);", ""],
    ["a held folder is told raw", 'error.code.startsWith("SQLITE_BUSY")', "false"],
    ["a held folder does not name its holder", 'running === null ? ""', 'running !== null ? ""'],
  ]),
  ...inFile("main/data-folder/endpoint.ts", [
    ["the endpoint's key is open to others", '"wx", 0o600', '"wx", 0o644'],
    ["the endpoint is written in place", "join(folder, `.endpoint-${randomUUID()}`)", "endpointFile(folder)"],
    ["a host removes its successor's endpoint", "parse(folder)?.key === value.key", "true"],
    ["a dead host's endpoint counts", "found !== null && isAlive(found.pid)", "found !== null"],
    ["a damaged endpoint is read", "endpoint.parse(JSON.parse(", "(JSON.parse("],
  ]),
  ...inFile("main/data-folder/prepare.ts", [
    ["the data folder stays open to others", "chmodSync(folder, 0o700);", ""],
    ["a folder that cannot be used is told raw", "throw folderError(folder, error);", "throw error;"],
    ["a probe is left in the folder", "rmSync(probe);", ""],
    ["a file is taken for a folder and its mode changed", "readdirSync(folder);", ""],
  ]),
  ...inFile("main/log-file.ts", [
    ["the log is open to others", "mode: 0o600", "mode: 0o644"],
    ["text of notes is logged", "paths: SECRET_FIELDS", "paths: []"],
  ]),
  ...inFile(
    "main/data-folder/open.ts",
    [["a host takes no lock", "const lock = acquireLock(path);", "const lock = { release: () => {} };"]],
    ["main/web/index.test.ts"],
  ),
  ...inFile(
    "main/serve.ts",
    [
      [
        "the endpoint stays after the end",
        "undo.push(writeEndpoint(folder, endpoint));",
        "writeEndpoint(folder, endpoint);",
      ],
      [
        "every secret counts as an API key",
        "(secret) => app.store.keys.verify(secret)",
        "() => Promise.resolve({ origins: [] })",
      ],
      ["a failed start keeps what it opened", "await close();\n    throw error;", "throw error;"],
    ],
    ["main/web/index.test.ts"],
  ),
];

/**
 * @param {string} file
 * @param {readonly (readonly [string, string, string])[]} faults
 * @param {readonly string[]} [tests]
 */
function inFile(file, faults, tests) {
  return faults.map(([name, from, to]) => ({ name, file, from, to, ...(tests && { tests }) }));
}
