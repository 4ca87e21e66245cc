import type { IncomingMessage } from "node:http";

export type Body =
  | { readonly type: "read"; readonly bytes: Buffer }
  /** Nothing was read, or nothing beyond the limit. */
  | { readonly type: "too-large" }
  | { readonly type: "too-slow" }
  /** The client hung up in the middle. */
  | { readonly type: "gone" };

/** Whether the headers alone say that the body exceeds `limit` bytes. */
export function announcesMoreThan(req: IncomingMessage, limit: number): boolean {
  return Number(req.headers["content-length"] ?? 0) > limit;
}

/** The body of a request, of at most `limit` bytes, all of which must have come within `withinMs`. Never rejects. */
export function readBody(req: IncomingMessage, limit: number, withinMs: number): Promise<Body> {
  if (announcesMoreThan(req, limit)) return Promise.resolve({ type: "too-large" });

  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => {
      finish({ type: "too-slow" });
    }, withinMs);

    function finish(body: Body): void {
      clearTimeout(timer);
      req.off("data", onData).off("end", onEnd).off("close", onClose);
      resolve(body);
    }
    function onData(chunk: Buffer): void {
      size += chunk.length;
      if (size > limit) finish({ type: "too-large" });
      else chunks.push(chunk);
    }
    function onEnd(): void {
      finish({ type: "read", bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) });
    }
    function onClose(): void {
      finish({ type: "gone" });
    }
    // A connection that breaks also emits an error; `close` follows it and says enough. It may come after we have finished.
    req.on("error", () => undefined);
    req.on("data", onData).on("end", onEnd).on("close", onClose);
  });
}
