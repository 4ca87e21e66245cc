import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { quotationIn } from "../../src/bot/quotations.js";
import type { ChatHandle, Person } from "../support/telegram/index.js";
import { startTestBot, type TestBot } from "./support/bot.js";

const TRUE = "Works may begin when no Party has objected within that time, or when the Commission has approved them.";

let bot: TestBot;
let anna: Person;
let chat: ChatHandle;

beforeEach(async () => {
  bot = await startTestBot();
  anna = bot.tg.user({ id: 7, language_code: "en" });
  chat = bot.tg.privateChat(anna);
});

afterEach(async () => {
  expect(bot.tg.warnings).toEqual([]);
  await bot.stop();
});

async function says(text: string): Promise<string> {
  const reply = bot.tg.nextReply(chat);
  anna.says(chat, text);
  return (await reply).text ?? "";
}

async function forwards(text: string): Promise<string> {
  const boris = bot.tg.user({ id: 9 });
  const his = bot.tg.privateChat(boris);
  const first = bot.tg.nextReply(his);
  const said = boris.says(his, text);
  await first;
  const reply = bot.tg.nextReply(chat);
  anna.forwards(chat, said);
  return (await reply).text ?? "";
}

describe("a quotation sent in private", () => {
  it("that is the treaty's is confirmed, with its place and source", async () => {
    const said = await says(`“${TRUE}”`);
    expect(said).toMatch(/^These words stand so in the official text: Article 4\(2\), language: English \[1\]/);
    expect(said).toContain(TRUE);
    expect(said).toMatch(/Sources\n\[1\] .+/);
  });

  it("that was altered is shown beside the wording held, with the difference", async () => {
    const said = await says(`"${TRUE.replace("no Party has", "every Party has")}"`);
    expect(said).toMatch(/^These are not the words of the official text\. It says: Article 4\(2\)/);
    expect(said).toContain("“" + TRUE);
    expect(said).toContain("[−no−] [+every+]");
  });

  it("that is said to be the treaty's and is not held is told so", async () => {
    const said = await forwards(
      "The Lake Veldra Convention says: “Every child shall be given a boat with seven golden oars and a bell.”",
    );
    expect(said).toBe(
      "These words are not in the official text held here (languages: English). Another translation may have them.",
    );
  });

  it("in a forwarded article is found among other words", async () => {
    const said = await forwards(`The minister was pleased. As the text has it, «${TRUE}» and so the works began.`);
    expect(said).toMatch(/^These words stand so/);
  });

  it("of something else is treated like any other message", async () => {
    expect(await says("“What is the price of submarines on Mars?”")).toMatch(/^No answer found/);
    expect(await says("4")).toMatch(/^Article 4/);
  });
});

describe("what counts as a quotation", () => {
  it.each([
    ["«one two three four five»", false, "one two three four five"],
    ["“one two three four five”.", false, "one two three four five"],
    ["„one two three four five“", false, "one two three four five"],
    ["he said “one two three four five”", false, undefined],
    ["he said “one two three four five”", true, "one two three four five"],
    ["“one two three”", true, undefined],
    ["“one two three four five” and “one two three four five six”", true, "one two three four five six"],
    ["one two three four five", true, undefined],
  ])("%s, passed on: %s", (text, isPassedOn, expected) => {
    expect(quotationIn(text, isPassedOn)).toBe(expected);
  });
});
