/** Tells the curators, each once, what waits for them. */
import type { Api } from "grammy";
import type { Language } from "../../corpus/language.js";
import type { OutMessage } from "../../telegram/message.js";
import { sendMessageTo } from "../reply.js";
import type { Desk } from "../context.js";
import { updateKey } from "./buttons.js";
import { previewMessage } from "./preview.js";

const TOLD_PREFIX = "announced:";

/** With more than this waiting, each curator gets one line: /publish lists them. */
const MOST_PREVIEWS = 5;

/** Previews of what waits and has not been announced. Never rejects: what waits can be found with /publish as well. */
export async function announceWaiting(api: Api, desk: Desk): Promise<void> {
  const { store, logger } = desk;
  try {
    const waiting = await store.updates.waiting();
    const fresh = [];
    for (const { update, state } of waiting) {
      const known = await store.values.read(TOLD_PREFIX + updateKey(update));
      if (state === "waiting" && known === undefined) fresh.push(update);
    }
    if (fresh.length === 0) return;
    for (const admin of desk.adminIds) {
      const language = await languageOf(desk, admin);
      const messages: OutMessage[] = [];
      for (const update of fresh.slice(0, MOST_PREVIEWS)) messages.push(await previewMessage(desk, update, language));
      await tell(api, desk, admin, messages);
      if (fresh.length > MOST_PREVIEWS) {
        const text = desk.wording(language).say("cur-more", { count: fresh.length - MOST_PREVIEWS });
        await api.sendMessage(admin, text).catch(() => undefined); // as below
      }
    }
    for (const update of fresh) await store.values.write(TOLD_PREFIX + updateKey(update), "");
  } catch (error) {
    logger.error({ err: error }, "the curators could not be told what waits; /publish lists it");
  }
}

async function tell(api: Api, desk: Desk, admin: number, messages: readonly OutMessage[]): Promise<void> {
  try {
    for (const message of messages) await sendMessageTo(api, admin, message);
  } catch (error) {
    desk.logger.warn({ err: error, admin }, "a curator could not be told; has this person started the bot?");
  }
}

export async function languageOf(desk: Desk, userId: number): Promise<Language> {
  return (await desk.store.chats.get(userId))?.language ?? "en";
}
