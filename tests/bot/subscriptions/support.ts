import type { Message } from "grammy/types";
import { startBroadcast, type Broadcast } from "../../../src/broadcast/broadcast.js";
import { publishAll } from "../../../src/subscriptions/publish.js";
import type { Update } from "../../../src/subscriptions/updates.js";
import { detected } from "../../subscriptions/samples.js";
import type { ChatHandle, RunningTelegram, SentMessage } from "../../support/telegram/index.js";
import { labels, type TestBot } from "../support/bot.js";

/** Does something and gives the bot's next message in the chat. */
export async function replyTo(tg: RunningTelegram, chat: ChatHandle, act: () => unknown): Promise<Message> {
  const reply = tg.nextReply(chat);
  act();
  return (await reply) as Message;
}

/** The message as it is shown now. */
export function now(tg: RunningTelegram, message: Message): Message {
  const shown = tg.sent(message.chat).find(({ message_id }) => message_id === message.message_id);
  if (shown === undefined) throw new Error("the message is gone");
  return shown as Message;
}

/** The labels of a message's buttons, in one list. */
export function buttonsOf(message: Message): string[] {
  return labels(message).flat();
}

/** The sender at work, without the limit of a minute. */
export function broadcastOf({ desk, tg }: TestBot): Broadcast {
  return startBroadcast(desk, {
    token: tg.token,
    apiRoot: tg.root,
    botUsername: "treaty_test_bot",
    broadcastRate: 25,
    groupRate: 0,
  });
}

/** Publishes an update to everyone who wants it. */
export async function publishTo({ desk }: TestBot, update: Update): Promise<void> {
  await detected(desk.store, update, desk.now());
  await publishAll(desk.store, desk.now());
  desk.wakeSender?.();
}

/** The posts about the sample report with this id. */
export function postsAbout(tg: RunningTelegram, chat: { readonly id: number }, id: string): SentMessage[] {
  return tg.sent(chat).filter(({ text = "" }) => text.includes(`What ${id} says.`));
}
