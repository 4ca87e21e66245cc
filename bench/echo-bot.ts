/** The bot to compare with: grammY alone, which sends back what it is sent. Started by webhook.ts as a process of its own. */
import { createServer } from "node:http";
import { Bot, webhookCallback } from "grammy";

const [, , root = "", token = "", port = "0", secret = ""] = process.argv;
const bot = new Bot(token, { client: { apiRoot: root } });
bot.on("message:text", (ctx) => ctx.reply(ctx.message.text));
await bot.init();
const handle = webhookCallback(bot, "http", { secretToken: secret });
createServer((req, res) => void handle(req, res)).listen(Number(port), "127.0.0.1", () => {
  process.stdout.write("listening\n");
});
