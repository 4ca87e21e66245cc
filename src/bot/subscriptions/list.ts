/** [S4] /subscriptions and /unsubscribe: what this chat, and this person elsewhere, subscribed to. */
import type { ChatAddress, Subscription } from "../../subscriptions/subscription.js";
import { bold, html, joinHtml } from "../../telegram/html.js";
import { keyboardIn, outMessage, type OutMessage } from "../../telegram/message.js";
import { rhythmWords, watchWords } from "../../telegram/render-subscription.js";
import { shorten } from "../../telegram/fit.js";
import { renderContext, type DeskContext } from "../context.js";
import { reply, replyAll } from "../reply.js";
import { openButton, removeButtons } from "./buttons.js";
import { cardMessage } from "./card.js";
import { refusalText } from "./quick.js";
import { askerRefusal, findTarget } from "./rights.js";
import { askerOf, targetHere, type Asker, type Target } from "./target.js";

/** With more subscriptions than this, channels that somebody else subscribed are shown only by name: `/subscriptions @name`. */
const MOST_SUBSCRIPTIONS_SEARCHED = 200;

/** Telegram is asked about each channel. */
const MOST_CHANNELS_ASKED = 25;

const MAX_LABEL_UNITS = 48;

export async function subscriptions(ctx: DeskContext, argument: string): Promise<void> {
  const found = await subscriptionsFor(ctx, argument);
  if (found !== undefined) await replyAll(ctx, await listMessages(ctx, found));
}

/** Asks before it removes; with several, which one. */
export async function unsubscribe(ctx: DeskContext, argument: string): Promise<void> {
  const found = await subscriptionsFor(ctx, argument);
  const [only] = found ?? [];
  if (found === undefined) return;
  if (only === undefined || found.length > 1) await replyAll(ctx, await listMessages(ctx, found));
  else await replyAll(ctx, [await removalMessage(ctx, only)]);
}

export async function removalMessage(ctx: DeskContext, subscription: Subscription): Promise<OutMessage> {
  const context = renderContext(ctx);
  const card = await cardMessage(ctx, subscription);
  const lines = [bold(context.w.say("sub-ask-remove")), card.html];
  return outMessage(joinHtml(lines, "\n\n"), removeButtons(subscription.id, context));
}

/** The one there is, with its buttons; of several a list to choose from. */
async function listMessages(ctx: DeskContext, found: readonly Subscription[]): Promise<OutMessage[]> {
  const context = renderContext(ctx);
  const { w, place } = context;
  const [only] = found;
  if (only === undefined) return [outMessage(html`${w.say("sub-none")}`)];
  if (found.length === 1) return [await cardMessage(ctx, only)];
  const rows = await Promise.all(
    found.map(async (subscription) => [openButton(await labelOf(ctx, subscription), subscription.id)]),
  );
  return [outMessage(html`${w.say("sub-list", { count: found.length })}`, keyboardIn(place, rows))];
}

async function labelOf(ctx: DeskContext, { chat, title, wants, rhythm, state }: Subscription): Promise<string> {
  const context = renderContext(ctx);
  const { w } = context;
  const { watch } = wants;
  const question =
    watch !== undefined && "question" in watch ? await ctx.desk.store.questions.get(watch.question) : undefined;
  const what = watch === undefined ? rhythmWords(rhythm, w) : watchWords(watch, context, question?.text);
  const where = placeLabel(chat, title, ctx.chat?.id);
  const paused = state.type === "paused" ? w.say("sub-state-user") : undefined;
  return shorten([where, what, paused].filter((part) => part !== undefined).join(": "), MAX_LABEL_UNITS);
}

/** Telegram tells bots no topic's name later on: its number, as in links to it, tells topics from each other. */
function placeLabel({ chatId, threadId }: ChatAddress, title: string | undefined, here: number | undefined) {
  const topic = threadId === undefined ? undefined : `#${threadId}`;
  if (chatId === here) return topic;
  return [title ?? String(chatId), topic].filter((part) => part !== undefined).join(" ");
}

/** Undefined when something stands in the way; then it has been said. */
async function subscriptionsFor(ctx: DeskContext, argument: string): Promise<readonly Subscription[] | undefined> {
  const { store } = ctx.desk;
  if (argument.startsWith("@")) {
    const found = await findTarget(ctx.api, argument);
    const why = found.type === "refused" ? found.why : await whyNotShown(ctx, found.target, askerOf(ctx));
    if (why === undefined && found.type === "found") return store.subscriptions.ofChat(found.target.chat.chatId);
    if (why !== undefined) await reply(ctx, html`${refusalText(ctx, why, argument)}`);
    return undefined;
  }
  const here = targetHere(ctx);
  const why = await whyNotShown(ctx, here, askerOf(ctx));
  if (why !== undefined) {
    await reply(ctx, html`${refusalText(ctx, why)}`);
    return undefined;
  }
  const ofChat = await store.subscriptions.ofChat(here.chat.chatId);
  return here.kind === "private" ? [...ofChat, ...(await elsewhere(ctx, here.chat.chatId))] : ofChat;
}

async function whyNotShown(ctx: DeskContext, target: Target, asker: Asker) {
  return askerRefusal(ctx.api, target, asker);
}

/** What a person may manage in other chats: what they set up, and what others set up in channels they are an admin of. */
async function elsewhere(ctx: DeskContext, userId: number): Promise<Subscription[]> {
  const { store } = ctx.desk;
  const asker: Asker = { type: "person", id: userId };
  const own = (await store.subscriptions.setUpBy(userId)).filter(({ chat }) => chat.chatId !== userId);
  const others = await channelsOfOthers(ctx, userId);
  const allowed = new Map<number, boolean>();
  for (const { chat, chatKind } of [...own, ...others]) {
    if (allowed.has(chat.chatId)) continue;
    const isAllowed = (await askerRefusal(ctx.api, { chat, kind: chatKind }, asker)) === undefined;
    allowed.set(chat.chatId, isAllowed);
  }
  return [...own, ...others].filter(({ chat }) => allowed.get(chat.chatId) === true);
}

async function channelsOfOthers(ctx: DeskContext, userId: number): Promise<readonly Subscription[]> {
  const all = await ctx.desk.store.subscriptions.page("", MOST_SUBSCRIPTIONS_SEARCHED + 1);
  if (all.length > MOST_SUBSCRIPTIONS_SEARCHED) return [];
  const channels = all.filter(({ chatKind, setBy }) => chatKind === "channel" && setBy !== userId);
  return new Set(channels.map(({ chat }) => chat.chatId)).size > MOST_CHANNELS_ASKED ? [] : channels;
}
