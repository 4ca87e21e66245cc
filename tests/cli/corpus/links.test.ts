import { describe, expect, it } from "vitest";
import { linksCommand } from "../../../src/cli/corpus/links.js";
import { FIXTURE_FOLDER } from "../../support/corpus.js";

async function run(statusOf: (url: string) => number | undefined) {
  const lines: string[] = [];
  const note = (text: string): unknown => lines.push(text);
  const command = linksCommand({
    sleep: () => Promise.resolve(),
    fetch: (url) => {
      const status = statusOf(url);
      return status === undefined
        ? Promise.reject(new TypeError("fetch failed"))
        : Promise.resolve(new Response(null, { status }));
    },
  });
  const code = await command.run(["--dir", FIXTURE_FOLDER], { env: {}, print: note, complain: note });
  return { code, out: lines.join("\n") };
}

describe("npm run corpus -- links", () => {
  it("lists what no longer answers, with the place that has it", async () => {
    const { code, out } = await run((url) => (url.endsWith("/veldra-signed") ? 410 : 200));
    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}410 {3}https:\/\/courier\.belmora\.example\/veldra-signed\n {8}reports\/2019-05-14-two-states-sign\.yaml\n\d+ of \d+ addresses answer$/);
  });

  it("ends well when all answer", async () => {
    const { code, out } = await run(() => 200);
    expect(code).toBe(0);
    expect(out).toMatch(/^(\d+) of \1 addresses answer$/);
  });

  it("says in one line that there is no network", async () => {
    const { code, out } = await run(() => undefined);
    expect(code).toBe(1);
    expect(out).toMatch(/^.*no network.*$/);
  });
});
