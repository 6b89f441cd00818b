import { protocol, type Session } from "electron";
import { SECURITY_HEADERS } from "#main/page/headers.ts";
import { readAsset } from "#main/page/assets.ts";
import { isPageAddress, SCHEME } from "./addresses.ts";

/** Makes the page's scheme a secure origin of its own. Electron takes this before it is ready only. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** Answers the page's scheme with the files of the built page, through the routine every host uses. */
export function servePage(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    if (!isPageAddress(request.url)) return refuse(404);
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
    const { status, headers, body } = await readAsset(folder, new URL(request.url).pathname);
    return new Response(request.method === "HEAD" ? null : body, { status, headers });
  });
}

function refuse(status: number): Response {
  return new Response("There is nothing at this address.", {
    status,
    headers: { ...SECURITY_HEADERS, "content-type": "text/plain; charset=utf-8" },
  });
}
