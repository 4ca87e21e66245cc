import { describe, expect, it } from "vitest";
import { startServer } from "../../src/server/start-server.js";
import { dial, gate, get, message, post, recordLog, requestHead, serve, webhook } from "./support.js";

const failing = { status: "failing", reasons: ["the database does not answer"] } as const;

describe("/healthz", () => {
  it("is 200 when all is well", async () => {
    const response = await get(await serve(), "/healthz");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: "ok", reasons: [] });
  });

  it("is 503 with the reasons when it is not", async () => {
    const response = await get(await serve({ health: () => Promise.resolve(failing) }), "/healthz");
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual(failing);
  });

  it("answers HEAD with the status alone", async () => {
    const response = await get(await serve({ health: () => Promise.resolve(failing) }), "/healthz", "HEAD");
    expect(response.status).toBe(503);
    expect(await response.text()).toBe("");
  });

  it("is 503 while the program stops", async () => {
    const { opened, open } = gate();
    const server = await serve({ webhook: webhook({ handle: () => opened, answerWithinMs: 0 }) });
    await post(server, message(1));
    const { socket, reply } = dial(server);
    // Half a request keeps its connection open while the server stops accepting others.
    socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n");
    await get(server, "/healthz");
    const closed = server.close(5_000);
    socket.write("\r\n");
    expect(await reply).toMatch(/^HTTP\/1\.1 503 [^]*the program is stopping/);
    open();
    await closed;
  });
});

describe("/metrics", () => {
  const page = { contentType: "text/plain; version=0.0.4", body: "up 1\n" };

  it("gives the page as it is, and its headers to HEAD", async () => {
    const server = await serve({ metrics: () => Promise.resolve(page) });
    const response = await get(server, "/metrics");
    expect(response.headers.get("content-type")).toBe(page.contentType);
    expect(await response.text()).toBe(page.body);
    expect((await get(server, "/metrics", "HEAD")).headers.get("content-length")).toBe("5");
  });

  it("is not found when nothing is measured", async () => {
    expect((await get(await serve(), "/metrics")).status).toBe(404);
  });

  it("is 500 when the page cannot be made, and the server goes on", async () => {
    const server = await serve({ metrics: () => Promise.reject(new Error("a detail")) });
    const response = await get(server, "/metrics");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("detail");
    expect((await get(server, "/healthz")).status).toBe(200);
  });
});

describe("the server", () => {
  it.each(["/", "/hook/desk", "/healthz/", "/favicon.ico", "/%2e%2e/etc/passwd", "/<script>"])(
    "knows nothing at %s in polling mode, and does not repeat it",
    async (path) => {
      const response = await get(await serve(), path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe("Not Found\n");
    },
  );

  it.each(["/healthz", "/metrics"])("lets nobody write to %s", async (path) => {
    const server = await serve({ metrics: () => Promise.resolve({ contentType: "text/plain", body: "" }) });
    const response = await get(server, path, "POST");
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });

  it("does not read an endless body sent to nowhere", async () => {
    const server = await serve({ webhook: webhook() });
    const { socket, reply } = dial(server);
    socket.write(requestHead({ "Transfer-Encoding": "chunked" }).replace("/hook/desk", "/elsewhere"));
    expect(await reply).toMatch(/^HTTP\/1\.1 404 /);
  });

  it("does not say what it is made of", async () => {
    const response = await get(await serve(), "/healthz");
    expect([...response.headers.keys()].sort()).toEqual([
      "cache-control",
      "connection",
      "content-length",
      "content-type",
      "date",
      "keep-alive",
    ]);
  });

  it("answers what is not HTTP with 400, and goes on", async () => {
    const server = await serve();
    const { socket, reply } = dial(server);
    socket.write("HELO desk\r\n\r\n");
    expect(await reply).toMatch(/^HTTP\/1\.1 400 /);
    expect((await get(server, "/healthz")).status).toBe(200);
  });

  it("says which port is in use and what to do", async () => {
    const { port } = await serve();
    await expect(serve({ port })).rejects.toThrow(`port ${port} is in use: set PORT to a free one`);
  });

  it("refuses a webhook at a path of its own", async () => {
    const options = { port: 0, health: () => Promise.resolve(failing), logger: recordLog().logger };
    await expect(startServer({ ...options, webhook: webhook({ path: "/healthz" }) })).rejects.toThrow(
      "use another path",
    );
  });
});
