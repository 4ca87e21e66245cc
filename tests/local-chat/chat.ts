import { PassThrough, Readable } from "node:stream";
import { conversations, createConversation } from "@grammyjs/conversations";
import type { Conversation, ConversationFlavor } from "@grammyjs/conversations";
import { Bot, InlineKeyboard, InputFile, Keyboard } from "grammy";
import type { Context } from "grammy";
import { createLocalTelegram, LOCAL_TOKEN } from "../../src/local-chat/local-telegram.js";
import type { LocalTelegram } from "../../src/local-chat/local-telegram.js";
import { runLocalChat } from "../../src/local-chat/run-local-chat.js";

type BotContext = ConversationFlavor<Context>;

export interface Piped {
  replies: string;
  remarks: string;
}

/** Pipes lines (or raw bytes) through a chat with the bot and gives what came out. */
export async function pipe(lines: readonly string[] | Buffer, bot = sampleBot()): Promise<Piped> {
  const [output, remarks] = [collector(), collector()];
  await runLocalChat({
    ...bot,
    input: Readable.from([Buffer.isBuffer(lines) ? lines : Buffer.from(lines.map((line) => `${line}\n`).join(""))]),
    output: output.stream,
    remarks: remarks.stream,
    isTerminal: false,
    banner: ["Welcome"],
    hint: "Set BOT_TOKEN",
    env: {},
  });
  return { replies: output.text(), remarks: remarks.text() };
}

/** A stream that remembers what was written to it. */
export function collector(): { stream: PassThrough & { columns?: number }; text: () => string } {
  const stream = new PassThrough();
  let text = "";
  stream.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
  return { stream, text: () => text };
}

/** A bot with one handler for each thing a chat has to show. */
export function sampleBot(): { bot: Bot<BotContext>; telegram: LocalTelegram } {
  const telegram = createLocalTelegram({
    languageCode: "ru",
    saveFile: (file) => Promise.resolve(`/pictures/${file.name}, ${file.bytes.length} bytes`),
  });
  const bot = new Bot<BotContext>(LOCAL_TOKEN, { client: { fetch: telegram.fetch } });
  bot.catch(() => undefined);
  bot.use(conversations());
  bot.use(createConversation(askName, "ask-name"));

  bot.command("start", (ctx) => ctx.reply(`Hello, ${ctx.from?.language_code ?? "nobody"}`));
  bot.command("page", (ctx) => ctx.reply("Page 1", { reply_markup: pageButtons(1) }));
  bot.command("two", async (ctx) => {
    await ctx.reply("A", { reply_markup: new InlineKeyboard().text("a", "said a") });
    await ctx.reply("B", { reply_markup: new InlineKeyboard().text("b", "said b") });
  });
  bot.command("links", (ctx) =>
    ctx.reply("Read", {
      reply_markup: new InlineKeyboard().url("Site", "https://example.org/").copyText("Copy", "to be copied"),
    }),
  );
  bot.command("ask", (ctx) =>
    ctx.reply("Which?", { reply_markup: new Keyboard().text("Red").requestChat("A channel", 1).resized() }),
  );
  bot.command("done", (ctx) => ctx.reply("Bye", { reply_markup: { remove_keyboard: true } }));
  bot.command("photo", (ctx) =>
    ctx.replyWithPhoto(new InputFile(new Uint8Array([1, 2, 13, 10]), "map é.png"), {
      caption: "<b>The map</b>",
      parse_mode: "HTML",
    }),
  );
  bot.command("html", (ctx) => ctx.reply(ctx.match, { parse_mode: "HTML" }));
  bot.command("fail", () => Promise.reject(new Error("broken")));
  bot.command("name", (ctx) => ctx.conversation.enter("ask-name"));
  bot.callbackQuery(/^page (\d)$/, async (ctx) => {
    const page = Number(ctx.match[1]);
    await ctx.answerCallbackQuery();
    await ctx.editMessageText(`Page ${page}`, { reply_markup: pageButtons(page) });
  });
  bot.on("callback_query:data", (ctx) => ctx.answerCallbackQuery(ctx.callbackQuery.data));
  bot.on("message:text", async (ctx, next) => {
    await ctx.reply(`You said ${ctx.message.text.slice(0, 100)}`);
    await next();
  });
  return { bot, telegram };
}

async function askName(conversation: Conversation<BotContext>, ctx: Context): Promise<void> {
  await ctx.reply("Your name?");
  const answer = await conversation.waitFor("message:text");
  const { message_id } = await answer.reply("One moment");
  await answer.api.editMessageText(answer.chat.id, message_id, `Hello, ${answer.message.text}`);
}

function pageButtons(page: number): InlineKeyboard {
  return new InlineKeyboard().text("Previous", `page ${page - 1}`).text("Next", `page ${page + 1}`);
}
