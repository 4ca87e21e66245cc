import { spawnSync } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Message } from "grammy/types";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FIXTURE_FOLDER } from "../support/corpus.js";
import type { ChatHandle, Person, Program, RunningTelegram, SentMessage } from "../support/telegram/index.js";
import { startProgram, startTelegram } from "../support/telegram/index.js";

const ENSURE_BUILT = 'import("./scripts/ensure-built.mjs").then(({ ensureBuilt }) => ensureBuilt())';

beforeAll(() => {
  const built = spawnSync(process.execPath, ["-e", ENSURE_BUILT], { encoding: "utf8" });
  if (built.status !== 0) throw new Error(`the program cannot be built:\n${built.stderr}`);
}, 120_000);

let tg: RunningTelegram;
let folder: string;
let program: Program | undefined;
let anna: Person;
let privateChat: ChatHandle;

beforeEach(async () => {
  tg = await startTelegram();
  folder = await mkdtemp(join(tmpdir(), "treaty-desk-e2e-"));
  await cp(FIXTURE_FOLDER, join(folder, "corpus"), { recursive: true });
  anna = tg.user({ id: 7, first_name: "Anna", language_code: "en" });
  privateChat = tg.privateChat(anna);
});

afterEach(async () => {
  await program?.kill("SIGKILL");
  program = undefined;
  await tg.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(env: Record<string, string> = {}): Promise<Program> {
  program = await startProgram({
    dataDir: join(folder, "data"),
    env: {
      CORPUS_DIR: join(folder, "corpus"),
      BOT_TOKEN: tg.token,
      TELEGRAM_API_ROOT: tg.root,
      GROUP_RATE: "0",
      ...env,
    },
  });
  await program.waitForLine(/polling for updates/);
  return program;
}

async function addReport(id: string, title = "A new report"): Promise<void> {
  const yaml = `id: ${id}
title: ${title}
title_as_printed: true
publisher: Veldra Gazette
published: "2023-02-03"
url: https://gazette.example/${id}
language: en
kind: news
states: [XA]
articles: [4]
topics: [entry-into-force]
digest:
  en: What ${id} says.
`;
  await writeFile(join(folder, "corpus", "reports", `${id}.yaml`), yaml);
}

async function say(chat: ChatHandle, act: () => unknown): Promise<Message> {
  const reply = tg.nextReply(chat);
  act();
  return (await reply) as Message;
}

const posts = (chat: ChatHandle, title = "A new report"): SentMessage[] =>
  tg.sent(chat).filter(({ text = "" }) => text.includes(title) && text.startsWith("New report"));

async function subscribePrivately(): Promise<void> {
  const form = await say(privateChat, () => anna.says(privateChat, "/subscribe"));
  for (const label of ["Next", "✓ At once", "✓ English", "✓ No quiet hours", "Subscribe"]) {
    await anna.presses(form, label).answer;
  }
  expect(tg.lastReply(privateChat).text).toMatch(/^Subscribed\./);
}

describe("a report that is added", () => {
  it("reaches a private chat, a group, a topic and a channel exactly once", async () => {
    const group = tg.group().addAdmin(anna);
    const forum = tg.supergroup({ forum: true }).addAdmin(anna);
    const topic = forum.topic("Lake");
    const channel = tg.channel({ bot: "administrator", rights: { can_post_messages: true } });
    await (await start()).stop();
    await start();
    await subscribePrivately();
    expect((await say(group, () => anna.says(group, "/subscribe"))).text).toMatch(/^Subscribed\./);
    await say(forum, () => anna.says(forum, "/subscribe", { topic }));
    await say(channel, () => channel.posts("/subscribe"));
    await program!.stop();

    await addReport("2023-02-03-news");
    await start();
    const chats = [privateChat, group, forum, channel];
    await tg.waitFor(() => chats.every((chat) => posts(chat).length > 0), { timeoutMs: 15_000 });
    await tg.quiet(1_500);
    expect(chats.map((chat) => posts(chat).length)).toEqual([1, 1, 1, 1]);
    expect(posts(forum)[0]?.message_thread_id).toBe(topic.id);
    expect(posts(channel)[0]?.text).not.toContain("/");
    expect(posts(group)[0]?.text).toContain("/subscriptions");
    await program!.stop();

    await start();
    await tg.quiet(1_500);
    expect(chats.map((chat) => posts(chat).length)).toEqual([1, 1, 1, 1]);
    expect(tg.warnings).toEqual([]);
  }, 60_000);

  it("is lost for nobody and doubled for at most one when the program is killed half-way", async () => {
    const groups = tg.bulk({ supergroups: 40 });
    await start();
    for (const group of groups) {
      group.addAdmin(anna);
      await say(group, () => anna.says(group, "/subscribe"));
    }
    await program!.stop();

    await addReport("2023-02-03-news");
    const told = (): number => groups.filter((group) => posts(group).length > 0).length;
    for (const half of [10, 25]) {
      await start();
      await tg.waitFor(() => told() >= half, { timeoutMs: 15_000 });
      await program!.kill("SIGKILL");
    }
    await start();
    await tg.waitFor(() => told() === groups.length, { timeoutMs: 30_000 });
    await tg.quiet(1_500);
    const doubled = groups.filter((group) => posts(group).length > 1).length;
    expect(doubled).toBeLessThanOrEqual(2);
    expect(groups.reduce((sum, group) => sum + posts(group).length, 0)).toBe(groups.length + doubled);
  }, 90_000);
});

describe("a form half-way", () => {
  it("goes on after the program was killed and started again", async () => {
    await start();
    const form = await say(privateChat, () => anna.says(privateChat, "/subscribe"));
    await anna.presses(form, "Next").answer;
    await anna.presses(form, "✓ At once").answer;
    await tg.quiet(300);
    await program!.kill("SIGKILL");
    await start();
    for (const label of ["Русский", "✓ No quiet hours", "Subscribe"]) await anna.presses(form, label).answer;
    expect(tg.lastReply(privateChat).text).toMatch(/^Subscribed\.[\s\S]*Language: Русский/);
  }, 30_000);
});

describe("with curators", () => {
  it("a new report waits for a tap, and what is corrected in the corpus edits the post", async () => {
    const curator = tg.user({ id: 1, language_code: "en" });
    const desk = tg.privateChat(curator);
    const group = tg.group().addAdmin(anna);
    await start({ ADMIN_IDS: "1" });
    await say(group, () => anna.says(group, "/subscribe"));
    await program!.stop();

    await addReport("2023-02-03-news");
    await start({ ADMIN_IDS: "1" });
    const preview = tg.lastReply(desk) as Message;
    expect(preview.text).toMatch(/^Waits to be published\. Chats that would get it: 1/);
    expect(posts(group)).toEqual([]);
    await curator.presses(preview, "Publish").answer;
    await tg.waitFor(() => posts(group).length === 1, { timeoutMs: 15_000 });
    await program!.stop();

    await addReport("2023-02-03-news", "A better title");
    await start({ AUTO_PUBLISH: "true", ADMIN_IDS: "1" });
    await tg.waitFor(() => tg.sent(group).some(({ text = "" }) => text.includes("A better title")), {
      timeoutMs: 15_000,
    });
    expect(posts(group)).toEqual([]);
    expect(tg.sent(group).at(-1)?.text).toMatch(/^Correction: New report/);
  }, 60_000);
});
