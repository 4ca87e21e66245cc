/**
 * [S1] The form of a private chat's subscription. It asks, checks and saves; everything it shows and stores goes through
 * `conversation.external`, so that replaying it has no effect.
 *
 *     kinds ─► rhythm ─► (hour) ─► language ─► quiet ─► (zone) ─► confirm ─► saved
 *       ▲▼ states, topics, articles
 */
import type { Conversation, ConversationFlavor } from "@grammyjs/conversations";
import type { Context } from "grammy";
import { createHash } from "node:crypto";
import type { Language } from "../../corpus/language.js";
import { asksForSomething, choose, needsZone, type Choice, type Draft } from "../../subscriptions/draft.js";
import type { Subscription } from "../../subscriptions/subscription.js";
import { fitBlocks } from "../../telegram/fit.js";
import { bold, html, italic, joinHtml, textLength, type Html } from "../../telegram/html.js";
import { outMessage, type Button, type OutMessage } from "../../telegram/message.js";
import { renderChoices } from "../../telegram/render-subscription.js";
import { screenButtons, screenQuestion } from "../../telegram/render-draft.js";
import { answerPress } from "../callbacks.js";
import { renderContext, replyLanguage, type DeskContext } from "../context.js";
import { replaceAll, sendBelow, sendForm } from "../reply.js";
import { addSubscription, ALL_KINDS, type AddResult } from "./add.js";
import { formData, formInputOf, type FormInput, type FormScreen } from "./form-input.js";
import { offerPicker } from "./picker.js";
import { resultMessages } from "./quick.js";
import { samplePost } from "./test-post.js";

export const FORM = "subscribe";

/** Answers of one form; who plays with it longer is asked to start again, for the whole of it is read at each answer. */
const MOST_ANSWERS = 150;

const PREVIEW_UNITS = 2_500;

export type FormContext = ConversationFlavor<DeskContext>;

/** Begins the form in a private chat. */
export async function startForm(ctx: DeskContext): Promise<void> {
  await (ctx as FormContext).conversation.enter(FORM, replyLanguage(ctx));
}

export async function form(
  conversation: Conversation<FormContext>,
  _first: Context,
  language: Language,
): Promise<void> {
  let draft: Draft = { wants: { kinds: [...ALL_KINDS] }, rhythm: { type: "at-once" }, language };
  let screen: FormScreen = "kinds";
  let messageId = await conversation.external((ctx) => sendForm(ctx, formMessage(ctx, draft, "kinds")));

  for (let answers = 0; answers < MOST_ANSWERS; answers += 1) {
    const { update } = await conversation.wait();
    // The corpus may have been replaced when this is read again: what was understood then counts.
    const asked: { screen: FormScreen; messageId: number } = { screen, messageId };
    const input: FormInput | null = await conversation.external(
      (ctx) => formInputOf(update, asked.screen, asked.messageId, ctx.desk.knowledge.corpus) ?? null,
    );
    if (input === null) return conversation.skip({ next: true });
    switch (input.type) {
      case "cancel":
        return conversation.external((ctx) => close(ctx, "sub-form-cancelled"));
      case "elsewhere":
        return conversation.external(async (ctx) => {
          await close(ctx, "sub-form-elsewhere");
          await offerPicker(ctx);
        });
      case "confirm": {
        const chosen = draft;
        return conversation.external((ctx) => save(ctx, chosen));
      }
      case "not-understood":
        await conversation.external((ctx) => say(ctx, input.why));
        continue;
      case "go-on":
        if (screen === "kinds" && !asksForSomething(draft)) {
          await conversation.external((ctx) => complain(ctx));
          continue;
        }
        screen = after(screen, draft);
        break;
      case "back":
        screen = before(screen, draft);
        break;
      case "open":
        screen = input.screen;
        break;
      case "choose":
        draft = input.choices.reduce(choose, draft);
        if (input.choices.every(movesOn)) screen = after(screen, draft);
        // Typed together with the quiet hours, the zone need not be asked for.
        if (input.choices.some(({ type }) => type === "zone")) screen = "confirm";
    }
    const [shown, at] = [draft, screen];
    messageId = await conversation.external((ctx) => show(ctx, asked.messageId, formMessage(ctx, shown, at)));
  }
  await conversation.external((ctx) => close(ctx, "sub-form-too-long"));
}

/** Changes when the order of the questions, or what they understand, changes: older answers cannot be read again then. */
export const FORM_VERSION = createHash("sha256")
  .update([form, formInputOf, after, before, movesOn, choose].map(String).join("\n"))
  .digest("hex")
  .slice(0, 12);

// --- the order of the questions --------------------------------------------------------------------------------------

function after(screen: FormScreen, draft: Draft): FormScreen {
  switch (screen) {
    case "states":
    case "topics":
    case "articles":
      return "kinds";
    case "kinds":
      return "rhythm";
    case "rhythm":
      return draft.rhythm.type === "at-once" ? "language" : "hour";
    case "hour":
      return "language";
    case "language":
      return "quiet";
    case "quiet":
      return needsZone(draft) ? "zone" : "confirm";
    case "zone":
    case "confirm":
      return "confirm";
  }
}

function before(screen: FormScreen, draft: Draft): FormScreen {
  switch (screen) {
    case "kinds":
    case "states":
    case "topics":
    case "articles":
    case "rhythm":
      return "kinds";
    case "hour":
      return "rhythm";
    case "language":
      return draft.rhythm.type === "at-once" ? "rhythm" : "hour";
    case "quiet":
      return "language";
    case "zone":
      return "quiet";
    case "confirm":
      return needsZone(draft) ? "zone" : "quiet";
  }
}

/** Of a list one chooses several; one answer to the other questions is all of it. */
function movesOn({ type }: Choice): boolean {
  return !["kind", "state", "topic", "article", "clear", "weekday"].includes(type);
}

// --- what it shows ---------------------------------------------------------------------------------------------------

function formMessage(ctx: DeskContext, draft: Draft, screen: FormScreen): OutMessage {
  const context = renderContext(ctx);
  const { w } = context;
  const chosen = joinHtml(renderChoices(draft, context), "\n");
  const step = (key: "go-on" | "back" | "confirm" | "cancel"): Button => ({
    label: w.say(`sub-button-${key}`),
    callback: formData.step(key),
  });
  if (screen === "confirm") {
    const lines = [bold(w.say("sub-ask-confirm")), chosen, ...preview(ctx, draft)];
    return outMessage(joinHtml(lines, "\n\n"), [[step("confirm")], [step("back"), step("cancel")]]);
  }
  const rows = screenButtons(screen, draft, context, formData);
  const isFirst = screen === "kinds";
  const elsewhere: Button = { label: w.say("sub-button-elsewhere"), callback: formData.step("elsewhere") };
  return outMessage(joinHtml([bold(screenQuestion(screen, context)), chosen], "\n\n"), [
    ...rows,
    [...(isFirst ? [] : [step("back")]), step("go-on")],
    ...(isFirst ? [[elsewhere]] : []),
    [step("cancel")],
  ]);
}

function preview(ctx: DeskContext, { wants, language }: Draft): Html[] {
  const { w } = renderContext(ctx);
  const post = samplePost(wants, renderContext(ctx, undefined, language));
  if (post === undefined) return [italic(w.say("sub-test-nothing"))];
  const shown = textLength(post) <= PREVIEW_UNITS ? post : fitBlocks([{ html: post }], PREVIEW_UNITS)[0]!;
  return [italic(w.say("sub-preview")), shown];
}

/** In place after a press, below after typed words. Gives the message's id. */
async function show(ctx: DeskContext, messageId: number, message: OutMessage): Promise<number> {
  if (ctx.callbackQuery === undefined) return sendForm(ctx, message);
  await replaceAll(ctx, [message]);
  await answerPress(ctx, undefined);
  return messageId;
}

async function say(ctx: DeskContext, why: Extract<FormInput, { type: "not-understood" }>["why"]): Promise<void> {
  const { w } = renderContext(ctx);
  const example = why === "unknown-zone" ? "UTC+5, Europe/London" : "23:00-07:30";
  await sendBelow(ctx, [outMessage(html`${w.say(`sub-${why}`, { example })}`)]);
}

async function complain(ctx: DeskContext): Promise<void> {
  await answerPress(ctx, renderContext(ctx).w.say("sub-choose-something"));
}

async function close(
  ctx: DeskContext,
  key: "sub-form-cancelled" | "sub-form-elsewhere" | "sub-form-too-long",
): Promise<void> {
  await replaceAll(ctx, [outMessage(html`${renderContext(ctx).w.say(key)}`)]);
  if (ctx.callbackQuery !== undefined) await answerPress(ctx, undefined);
}

// --- what it saves ---------------------------------------------------------------------------------------------------

async function save(ctx: DeskContext, draft: Draft): Promise<void> {
  const { store, now } = ctx.desk;
  const chatId = ctx.chat!.id;
  const result = await addSubscription(
    store,
    { ...draft, chat: { chatId }, chatKind: "private", setBy: chatId },
    now(),
  );
  const saved = result.type === "quota" ? result : await withNewChoices(ctx, result, draft);
  await replaceAll(ctx, await resultMessages(ctx, saved));
  await answerPress(ctx, undefined);
}

/** Who subscribes to the same once more wants it as it was chosen now. */
async function withNewChoices(
  ctx: DeskContext,
  result: Exclude<AddResult, { type: "quota" }>,
  { rhythm, language, quiet }: Draft,
): Promise<AddResult> {
  if (result.type === "added") return result;
  const { quiet: _, ...rest } = result.subscription;
  const changed: Subscription = { ...rest, rhythm, language, ...(quiet === undefined ? {} : { quiet }) };
  await ctx.desk.store.subscriptions.replace(changed);
  return { type: "added", subscription: changed };
}
