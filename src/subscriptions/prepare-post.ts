/** From a delivery that is due to the post it stands for. */
import type { Language } from "../corpus/language.js";
import type { Delivery } from "./delivery.js";
import { routeFor } from "./route.js";
import type { ShownPost, Store } from "./store.js";
import type { ChatAddress, ChatKind, Subscription } from "./subscription.js";
import type { Update } from "./updates.js";

/** What is to be sent, in no markup yet. */
export interface OutgoingPost {
  readonly chat: ChatAddress;
  readonly chatKind: ChatKind;
  readonly language: Language;
  /** In the order to be told; more than one only in a digest. */
  readonly updates: readonly Update[];
  /** Told together, also when it happens to be one. */
  readonly digest: boolean;
  /** Which message of the post: 0 for the first. What comes before is out. */
  readonly part: number;
  /** Plain text only: the chat refused more. */
  readonly plain: boolean;
  /** The message was under way when the program stopped; it may arrive a second time. */
  readonly repeated: boolean;
  /** The subscription it goes out for; none when a chat that has left is corrected. */
  readonly subscription?: Subscription;
  readonly correction?: Correction;
}

export interface Correction {
  /** Edit the message `messageId`, or reply to it; without `messageId` it is no longer known: say what is corrected. */
  readonly how: "edit" | "reply";
  readonly messageId?: number;
  /** The corrected update; in an edit, one of `updates`. */
  readonly update: Update;
}

export interface PreparedPost {
  readonly post: OutgoingPost;
  readonly batch: readonly Delivery[];
  /** What is about to be shown; undefined for a post already begun. */
  readonly shown: ShownPost | undefined;
  readonly fulfilled: readonly string[];
}

/** A correction meets a post that is not whole yet: the post goes first. */
const AFTER_ITS_TARGET_MS = 10 * 60_000;

/** Undefined when there is nothing to send now: what is not wanted was dropped, what came into quiet hours postponed. */
export async function preparePost(store: Store, first: Delivery, now: number): Promise<PreparedPost | undefined> {
  // Neither depends on the other: a database elsewhere is waited for once.
  const [inChat, told] = await Promise.all([
    store.subscriptions.ofChat(first.chat.chatId),
    first.how === "post" ? toldTogether(store, first, now) : undefined,
  ]);
  const here = inChat.filter(({ chat }) => chat.threadId === first.chat.threadId);
  return told === undefined ? prepareCorrection(store, first, here, now) : prepareNew(store, first, told, here, now);
}

interface Told {
  readonly delivery: Delivery;
  readonly update: Update;
}

async function toldTogether(store: Store, first: Delivery, now: number): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const delivery of await store.outbox.batchOf(first, now)) {
    told.push({ delivery, update: await updateFor(store, delivery) });
  }
  return told;
}

async function prepareNew(
  store: Store,
  first: Delivery,
  told: readonly Told[],
  here: readonly Subscription[],
  now: number,
): Promise<PreparedPost | undefined> {
  const batch: Delivery[] = [];
  const updates: Update[] = [];
  const fulfilled = new Set<string>();
  let subscription: Subscription | undefined;
  for (const { delivery, update } of told) {
    const route = routeFor(delivery, update, here, now);
    // What has begun is finished, or its first half would stand there alone.
    if (delivery.partsSent === 0 && route.type === "drop") await store.outbox.drop([delivery.id], route.note, now);
    else if (delivery.partsSent === 0 && route.type === "postpone")
      await store.outbox.postpone([delivery.id], route.until);
    else {
      batch.push(delivery);
      updates.push(update);
      if (route.type !== "send") continue;
      subscription ??= route.subscription;
      for (const id of route.fulfilled) fulfilled.add(id);
    }
  }
  const [leader] = batch;
  if (leader === undefined) return undefined;
  const begun = batch.every(({ shownRevision }) => shownRevision !== undefined);
  const post = {
    ...common(leader, subscription),
    ...(begun ? { language: leader.language } : {}),
    updates,
    digest: first.digest,
  };
  return {
    post,
    batch,
    shown: begun ? undefined : { revisions: updates.map(({ revision }) => revision), language: post.language },
    fulfilled: [...fulfilled],
  };
}

/** What has begun goes on in the words it began with; all else is told in the newest. */
async function updateFor(store: Store, { updateId, revision, shownRevision }: Delivery): Promise<Update> {
  const update =
    shownRevision === undefined
      ? await store.updates.newest(updateId)
      : (await store.updates.get(updateId, shownRevision))?.update;
  if (update === undefined) throw new Error(`a delivery of ${updateId}, revision ${revision}, has no update`);
  return update;
}

async function prepareCorrection(
  store: Store,
  delivery: Delivery,
  here: readonly Subscription[],
  now: number,
): Promise<PreparedPost | undefined> {
  const drop = async (note: string): Promise<undefined> => {
    await store.outbox.drop([delivery.id], note, now);
    return undefined;
  };
  const target = delivery.target === undefined ? undefined : await store.outbox.get(delivery.target);
  const update = await updateFor(store, { ...delivery, shownRevision: delivery.revision });
  if (target?.shownRevision === undefined || target.batch === undefined || target.state === "dropped") {
    return drop("nothing was shown here");
  }
  if (target.shownRevision >= delivery.revision) return drop("shown already");
  if (target.state !== "sent") {
    await store.outbox.wait([delivery.id], now + AFTER_ITS_TARGET_MS, "the post is not whole", false);
    return undefined;
  }
  const messageId = target.messageIds[delivery.how === "edit" ? delivery.partsSent : 0];
  if (delivery.how === "edit" && messageId === undefined && delivery.partsSent === 0) {
    await store.outbox.replyInstead(delivery.id);
    return preparePost(store, { ...delivery, how: "reply" }, now);
  }
  const route = routeFor(delivery, update, here, now);
  if (route.type === "drop") return drop(route.note);
  if (route.type === "postpone") {
    await store.outbox.postpone([delivery.id], route.until);
    return undefined;
  }
  const how = delivery.how === "edit" ? "edit" : "reply";
  const updates = how === "edit" ? await wholePost(store, target.batch, update) : [update];
  const correction: Correction = { how, update, ...(messageId === undefined ? {} : { messageId }) };
  return {
    post: {
      ...common(delivery, route.subscription),
      // The post is written again in the language it has.
      language: delivery.language,
      updates,
      digest: target.digest,
      plain: delivery.plain || target.plain,
      correction,
    },
    batch: [delivery],
    shown:
      delivery.shownRevision === undefined
        ? { revisions: [delivery.revision], language: delivery.language }
        : undefined,
    fulfilled: [],
  };
}

/** All that stands in a post, each as it is shown there, but for the one that is corrected. */
async function wholePost(store: Store, batch: number, corrected: Update): Promise<readonly Update[]> {
  const deliveries = await store.outbox.post(batch);
  const shown = deliveries.filter(({ how }) => how === "post");
  const updates: Update[] = [];
  for (const one of shown) updates.push(one.updateId === corrected.id ? corrected : await updateFor(store, one));
  return updates;
}

function common(delivery: Delivery, subscription: Subscription | undefined) {
  const { chat, chatKind, plain, partsSent, startedAt } = delivery;
  return {
    chat,
    chatKind: subscription?.chatKind ?? chatKind,
    language: subscription?.language ?? delivery.language,
    part: partsSent,
    plain,
    repeated: startedAt !== undefined,
    ...(subscription === undefined ? {} : { subscription }),
  };
}
