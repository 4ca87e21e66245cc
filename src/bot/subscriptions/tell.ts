/** What people are told about their subscriptions without having asked. */
import type { Api } from "grammy";
import type { Language } from "../../corpus/language.js";
import type { Subscription } from "../../subscriptions/subscription.js";
import { LOST_KEPT_MS, type Store } from "../../subscriptions/store.js";
import { html } from "../../telegram/html.js";
import { classify } from "../../telegram/send.js";
import type { Wording } from "../../wording/wording.js";

const KEPT_DAYS = LOST_KEPT_MS / 86_400_000;

interface Parts {
  readonly store: Store;
  readonly wording: (language: Language) => Wording;
}

/** To whoever set it up, in private. Who cannot be written to is not told. */
export async function tellPerson(
  api: Api,
  { store, wording }: Parts,
  { setBy, title, chat, language }: Subscription,
  key: "sub-told-gone" | "sub-told-no-right" | "sub-told-revived" | "sub-told-ended",
): Promise<void> {
  if (setBy === undefined) return;
  const w = wording((await store.chats.get(setBy))?.language ?? language);
  const name = title ?? String(chat.chatId);
  const text =
    key === "sub-told-gone" || key === "sub-told-no-right"
      ? w.say(key, { title: name, days: KEPT_DAYS })
      : w.say(key, { title: name });
  await api.sendMessage(setBy, html`${text}`.toString(), { parse_mode: "HTML" }).catch((error: unknown) => {
    classify(error);
  });
}

/** In General, where the posts go from now on and where the administrators read. */
export async function tellTopicLeft(api: Api, { wording }: Parts, [first]: readonly Subscription[]): Promise<void> {
  if (first === undefined) return;
  const text = wording(first.language).say("sub-topic-left");
  await api.sendMessage(first.chat.chatId, html`${text}`.toString(), { parse_mode: "HTML" }).catch((error: unknown) => {
    classify(error);
  });
}
