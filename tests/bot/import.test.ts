import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFollower, reloadCorpus } from "../../src/bot/curating/reload.js";
import { docxOf } from "../curation/documents.js";
import { FIXTURE_FOLDER } from "../support/corpus.js";
import type { ChatHandle, Person } from "../support/telegram/index.js";
import { labels, startTestBot, type TestBot } from "./support/bot.js";

const TITLE = "Конвенция о совместном использовании и охране озера Вельдра";
const treaty = (count: number, word = "рыбу"): string[] => [
  TITLE,
  "Стороны, чьи народы живут у одного озера,",
  "согласились о нижеследующем:",
  ...Array.from({ length: count }, (_, at) => [
    `Статья ${at + 1}`,
    `Стороны берегут ${word} и воду, пункт ${at + 1}.`,
  ]).flat(),
];
const CAPTION = "ru https://gazette.example/6 Вестник озера";

let folder: string;
let bot: TestBot;
let cora: Person;
let chat: ChatHandle;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "import-"));
  await cp(FIXTURE_FOLDER, folder, { recursive: true });
  bot = await startTestBot({ adminIds: [7], corpusDir: folder });
  cora = bot.tg.user({ id: 7, language_code: "en" });
  chat = bot.tg.privateChat(cora);
});

afterEach(async () => {
  expect(bot.tg.warnings).toEqual([]);
  expect(bot.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  await bot.stop();
  await rm(folder, { recursive: true });
});

async function ask(text: string): Promise<string> {
  const reply = bot.tg.nextReply(chat);
  cora.says(chat, text);
  return (await reply).text ?? "";
}

async function sends(content: Uint8Array | string, caption?: string, person = cora, to = chat) {
  const reply = bot.tg.nextReply(to);
  const file = { name: "act.docx", mimeType: "application/octet-stream", content: Buffer.from(content) };
  person.sendsDocument(to, file, caption === undefined ? {} : { caption });
  return reply;
}

type Sent = Awaited<ReturnType<typeof sends>>;

async function press(message: Sent, label: string): Promise<unknown> {
  const answer = await cora.presses(message as never, label).answer;
  return answer["text"];
}

const officialOf = (language: string) => bot.desk.knowledge.corpus.texts.find((text) => text.language === language);

describe("a document from a curator", () => {
  it("is shown before anything is taken over: how many articles, their first words", async () => {
    const preview = await sends(docxOf(treaty(9)), CAPTION);
    expect(preview.text).toMatch(/^Official text, language: Russian\. Articles found: 9\./);
    expect(preview.text).toContain("9  Стороны берегут рыбу и воду, пункт 9.");
    expect(labels(preview)).toEqual([["Take over", "Cancel"]]);
    expect(officialOf("ru")).toBeUndefined();
  });

  it("becomes the official wording after a tap, for all processes, and after the disk is wiped", async () => {
    const other = { ...bot.desk };
    const preview = await sends(docxOf(treaty(9)), CAPTION);
    await press(preview, "Take over");
    expect(await ask("/article 6 ru")).toContain("Стороны берегут рыбу и воду, пункт 6.");
    expect(officialOf("ru")).toMatchObject({
      title: TITLE,
      source: { publisher: "Вестник озера", url: "https://gazette.example/6" },
    });
    await createFollower(other)();
    expect(other.knowledge.corpus.version).toBe(bot.desk.knowledge.corpus.version);

    await rm(folder, { recursive: true });
    await cp(FIXTURE_FOLDER, folder, { recursive: true });
    await reloadCorpus(bot.desk);
    expect(officialOf("ru")).toBeDefined();
  });

  it("comes back as a file for the corpus folder, and gives way to a text that lies there", async () => {
    const preview = await sends(docxOf(treaty(9)), CAPTION);
    await press(preview, "Take over");
    const said = await bot.tg.waitFor((tg) => tg.sent(chat).find(({ document }) => document !== undefined));
    expect(said.document?.file_name).toBe("ru-lake-veldra-convention.yaml");
    const values = await bot.desk.store.values.list("corpus-draft:");
    const { content } = JSON.parse(values[0]!.value) as { content: string };
    await cp(join(folder, "text/en"), join(folder, "text/ru"), { recursive: true });
    await rm(join(folder, "text/ru/convention.yaml"));
    await writeFile(join(folder, "text/ru/edited.yaml"), content.replace("пункт 6", "пункт шестой"));
    await reloadCorpus(bot.desk);
    expect(officialOf("ru")?.articles.at(-4)?.paragraphs).toEqual(["Стороны берегут рыбу и воду, пункт шестой."]);
  });

  it("is refused when articles are missing, unless the curator says so after having looked", async () => {
    const preview = await sends(
      docxOf(treaty(9).filter((line) => !line.includes("Статья 5") && !line.includes("пункт 5"))),
      CAPTION,
    );
    expect(preview.text).toContain("This cannot be taken over:");
    expect(preview.text).not.toContain("--");
    expect(labels(preview)).toEqual([["Take over all the same", "Cancel"]]);
    await press(preview, "Take over all the same");
    expect(officialOf("ru")?.articles).toHaveLength(9);
  });

  it("changes nothing when it is cancelled", async () => {
    const preview = await sends(docxOf(treaty(9)), CAPTION);
    await press(preview, "Cancel");
    expect(bot.tg.lastReply(chat).text).toBe("Cancelled.");
    expect(await bot.desk.store.values.list("corpus-draft:")).toEqual([]);
  });

  it("that cannot be read is refused with a sentence", async () => {
    expect((await sends("%PDF-1.4 broken", CAPTION)).text).toMatch(/^This cannot be taken over:\n.*damaged/);
  });

  it("that is larger than Telegram gives to bots is refused before it is fetched", async () => {
    const large = await sends(Buffer.alloc(20 * 1024 * 1024 + 1, 65), CAPTION);
    expect(large.text).toMatch(/larger than 20 MB/);
  });

  it("keeps nothing when the corpus would have faults with it", async () => {
    const preview = await sends(docxOf(treaty(9)), CAPTION);
    await writeFile(join(folder, "topics.yaml"), "nonsense");
    const before = bot.desk.knowledge;
    await press(preview, "Take over");
    expect(bot.tg.lastReply(chat).text).toMatch(/^Not taken over/);
    expect(bot.desk.knowledge).toBe(before);
    expect(await bot.desk.store.values.list("corpus-draft:")).toEqual([]);
  });

  it("can be taken out again", async () => {
    await press(await sends(docxOf(treaty(9)), CAPTION), "Take over");
    await ask("/import");
    await press(bot.tg.lastReply(chat), "Remove: Russian");
    expect(officialOf("ru")).toBeUndefined();
  });

  it("without a line under it is answered with how to do it", async () => {
    expect((await sends(docxOf(treaty(9)))).text).toContain("en https://example.org/act/1");
    expect(await ask("/import")).toContain("en https://example.org/act/1");
  });

  it("with a question under it is a question", async () => {
    expect((await sends("words", "Has Corrith ratified it?")).text).toContain("Corrith");
  });
});

describe("a document from anybody else", () => {
  it("is not read, and their presses take nothing over", async () => {
    const boris = bot.tg.user({ id: 8, language_code: "en" });
    const his = bot.tg.privateChat(boris);
    const reply = await sends(docxOf(treaty(9)), CAPTION, boris, his);
    expect(reply.text).not.toContain("Articles found");
    const preview = await sends(docxOf(treaty(9)), CAPTION);
    const answer = await boris.pressesStale(preview as never, "1:imp:write").answer;
    expect(answer["text"]).toMatch(/out of date/);
    expect(officialOf("ru")).toBeUndefined();
  });
});
