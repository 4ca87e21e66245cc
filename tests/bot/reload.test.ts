import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFollower, reloadCorpus } from "../../src/bot/curating/reload.js";
import { saveDraft } from "../../src/bot/curating/drafts.js";
import { createKnowledge } from "../../src/bot/knowledge.js";
import type { ChatHandle, Person } from "../support/telegram/index.js";
import { FIXTURE_FOLDER } from "../support/corpus.js";
import { startTestBot, type TestBot } from "./support/bot.js";

const REPORT = "reports/2021-03-fishing-quotas.yaml";

let folder: string;
let bot: TestBot;
let cora: Person;
let chat: ChatHandle;
let lookedForUpdates: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reload-"));
  await cp(FIXTURE_FOLDER, folder, { recursive: true });
  lookedForUpdates = 0;
  bot = await startTestBot({
    adminIds: [7],
    corpusDir: folder,
    lookForUpdates: () => {
      lookedForUpdates += 1;
      return Promise.resolve();
    },
  });
  cora = bot.tg.user({ id: 7, language_code: "en" });
  chat = bot.tg.privateChat(cora);
});

afterEach(async () => {
  expect(bot.tg.warnings).toEqual([]);
  await bot.stop();
  await rm(folder, { recursive: true });
});

async function ask(text: string): Promise<string> {
  const reply = bot.tg.nextReply(chat);
  cora.says(chat, text);
  return (await reply).text ?? "";
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, "utf8")));
}

const newTitle = () => edit(REPORT, (text) => text.replace(/^title: .*$/m, "title: Quotas for pike"));

describe("/reload", () => {
  it("takes the changed corpus over, names both editions and has the updates found", async () => {
    const before = bot.desk.knowledge.corpus.version;
    await newTitle();
    const said = await ask("/reload");
    const after = bot.desk.knowledge.corpus.version;
    expect(after).not.toBe(before);
    expect(said).toBe(`The corpus was read again. Edition: ${after} (before: ${before}).`);
    expect(await ask("/report 2021-03-fishing-quotas")).toContain("Quotas for pike");
    expect(lookedForUpdates).toBe(1);
  });

  it("says that nothing has changed", async () => {
    expect(await ask("/reload")).toMatch(/nothing in it has changed/);
  });

  it("keeps the old corpus on any fault, and shows the faults with file, line and count", async () => {
    const before = bot.desk.knowledge;
    await edit(REPORT, (text) => `${text}\ncolour: blue\n`);
    const said = await ask("/reload");
    expect(said).toMatch(/^Not taken over: the corpus has faults \(1\)/);
    expect(said).toMatch(/reports\/2021-03-fishing-quotas\.yaml:\d+ .*"colour" is not a field here/);
    expect(bot.desk.knowledge).toBe(before);
    expect(lookedForUpdates).toBe(0);
  });

  it("shows the first of many faults and counts the others", async () => {
    await edit("topics.yaml", (text) => text + "- id: 7\n".repeat(9));
    const said = await ask("/reload");
    expect(said.match(/^• /gm)).toHaveLength(10);
    expect(said).toMatch(/Further faults: \d+$/);
  });

  it("names the questions that find an answer now", async () => {
    await ask("who feeds the xylophone seals?");
    await edit(REPORT, (text) =>
      `${text}\nasked_as:\n  en: [who feeds the xylophone seals]\n`.replace(/asked_as:[\s\S]*(?=asked_as:)/, ""),
    );
    const said = await ask("/reload");
    expect(said).toContain("find one now: 1");
    expect(said).toContain("who feeds the xylophone seals?");
  });

  it("does not exist for anyone but curators", async () => {
    const boris = bot.tg.user({ id: 8, language_code: "en" });
    const his = bot.tg.privateChat(boris);
    const reply = bot.tg.nextReply(his);
    boris.says(his, "/reload");
    expect((await reply).text).toMatch(/no command \/reload/);
    const group = bot.tg.group({ title: "Readers" });
    cora.says(group, "/reload");
    await bot.tg.quiet(100);
    expect(bot.tg.sent(group)).toEqual([]);
  });
});

describe("several processes", () => {
  it("reload after one another, once", async () => {
    const knowledge = createKnowledge(bot.desk.knowledge.corpus);
    const other = { ...bot.desk, knowledge };
    const follow = createFollower(other);
    await follow();
    expect(other.knowledge).toBe(knowledge);
    await newTitle();
    await reloadCorpus(bot.desk);
    await follow();
    expect(other.knowledge.corpus.version).toBe(bot.desk.knowledge.corpus.version);
    const second = other.knowledge;
    await follow();
    expect(other.knowledge).toBe(second);
    expect(lookedForUpdates).toBe(1);
  });

  it("keep what they have where the corpus has faults for them", async () => {
    const other = { ...bot.desk, corpusDir: join(folder, "nowhere") };
    const before = other.knowledge;
    await newTitle();
    await reloadCorpus(bot.desk);
    await createFollower(other)();
    expect(other.knowledge).toBe(before);
    expect(bot.log.join("")).toContain("has faults here");
  });

  it("share drafts through the database, until the folder holds something newer there", async () => {
    const content = (await readFile(join(folder, REPORT), "utf8"))
      .replace(/^id: .*$/m, "id: 2021-04-draft")
      .replace(/^url: .*$/m, "url: https://draft.example/")
      .replace(/^title: .*$/m, "title: Only in the database");
    const file = "reports/2021-04-draft.yaml";
    await saveDraft(bot.desk.store.values, { file, content });
    await reloadCorpus(bot.desk);
    expect(bot.desk.knowledge.corpus.report("2021-04-draft")?.title).toBe("Only in the database");
    await writeFile(join(folder, file), content.replace("Only in the database", "Edited in the folder"));
    await reloadCorpus(bot.desk);
    expect(bot.desk.knowledge.corpus.report("2021-04-draft")?.title).toBe("Edited in the folder");
  });
});
