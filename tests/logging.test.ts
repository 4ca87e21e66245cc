import { GrammyError, HttpError } from "grammy";
import { expect, it } from "vitest";
import { createLogger } from "../src/logging.js";

const TOKEN = "123456:ABC-DEF";

function logged(error: unknown): string {
  const lines: string[] = [];
  const logger = createLogger({ level: "info", secrets: [TOKEN], to: { write: (line) => void lines.push(line) } });
  logger.error({ err: error }, "failed");
  return lines.join("");
}

it("a refusal of Telegram is told by its method, code and words, without the message that was refused", () => {
  const refusal = { ok: false, error_code: 400, description: "Bad Request: chat not found" } as const;
  const line = logged(new GrammyError("Call failed!", refusal, "sendMessage", { text: "a person's words" }));
  expect(JSON.parse(line)).toMatchObject({ err: { name: "GrammyError", method: "sendMessage", code: 400 } });
  expect(line).toContain("chat not found");
  expect(line).not.toContain("a person's words");
});

it("a fault of the network is told with its cause, and the token in its address is not", () => {
  const cause = Object.assign(new Error(`connect to https://api.telegram.org/bot${TOKEN}/getMe`), {
    code: "ECONNRESET",
  });
  const line = logged(new HttpError("Network request failed!", cause));
  expect(JSON.parse(line)).toMatchObject({ err: { cause: { code: "ECONNRESET" } } });
  expect(line).not.toContain(TOKEN);
  expect(line).toContain("[secret]");
});

it("a token written as part of an address is hidden too", () => {
  expect(logged(new Error(encodeURIComponent(TOKEN)))).not.toContain(encodeURIComponent(TOKEN));
});

it("what is thrown without being an error is not repeated", () => {
  expect(logged("a person's words")).not.toContain("a person's words");
});
