/** [S8] From an answer to a subscription in one tap: "tell me when this changes", "tell me when this is known". */
import type { Watch } from "../../subscriptions/subscription.js";
import { questionId } from "../../subscriptions/question-id.js";
import type { Action } from "../../telegram/actions.js";
import { watchWords } from "../../telegram/render-subscription.js";
import { askDesk } from "../answering.js";
import { questionUnderButton } from "../callbacks.js";
import { renderContext, replyLanguage, type DeskContext } from "../context.js";
import { phrase } from "../phrases.js";
import { addSubscription } from "./add.js";
import { refusalText } from "./quick.js";
import { refusalFor } from "./rights.js";
import { askerOf, targetHere } from "./target.js";

/** A press of such a button; undefined for all other buttons. Gives what is shown over the chat. */
export function pressWatch(ctx: DeskContext, action: Action): Promise<string> | undefined {
  switch (action.type) {
    case "watch":
    case "known":
      return watch(ctx, action);
    default:
      return undefined;
  }
}

async function watch(ctx: DeskContext, action: Extract<Action, { type: "watch" | "known" }>): Promise<string> {
  const { w } = renderContext(ctx);
  // In a message that came through inline mode there is no chat to tell.
  const found = ctx.chat === undefined ? undefined : await watchOf(ctx, action);
  if (found === undefined) return phrase(replyLanguage(ctx), "stale-button");
  const target = targetHere(ctx);
  const asker = askerOf(ctx);
  const why = await refusalFor(ctx.api, ctx.me.id, target, asker);
  if (why !== undefined) return refusalText(ctx, why);

  const result = await addSubscription(
    ctx.desk.store,
    {
      chat: target.chat,
      chatKind: target.kind,
      ...(target.title === undefined ? {} : { title: target.title }),
      wants: { kinds: [], watch: found.watch },
      rhythm: { type: "at-once" },
      language: replyLanguage(ctx),
      ...(asker.type === "person" ? { setBy: asker.id } : {}),
    },
    ctx.desk.now(),
  );
  if (result.type === "quota") return w.say(`sub-quota-${result.refusal.of}`, { limit: result.refusal.limit });
  return w.say(result.type === "exists" ? "sub-watch-exists" : "sub-watch-added", { what: found.what });
}

/** What is waited for, and its name, short enough for a note over the chat. */
async function watchOf(
  ctx: DeskContext,
  { act, state }: Extract<Action, { type: "watch" | "known" }>,
): Promise<{ watch: Watch; what: string } | undefined> {
  const context = renderContext(ctx);
  // A button of an older corpus may name a state that this one does not have.
  if (state !== undefined && context.corpus.state(state) === undefined) return undefined;
  if (act !== undefined) {
    const found: Watch = { act, ...(state === undefined ? {} : { state }) };
    return { watch: found, what: watchWords(found, context) };
  }
  if (state !== undefined) return { watch: { state }, what: watchWords({ state }, context) };
  const text = questionUnderButton(ctx);
  if (text === undefined) return undefined;
  const id = await keptQuestionId(ctx, text);
  return { watch: { question: id }, what: watchWords({ question: id }, context, shortened(text)) };
}

/** The question was kept when it was refused; counting it again would make it look more urgent than it is. */
async function keptQuestionId(ctx: DeskContext, text: string): Promise<string> {
  const { store, now } = ctx.desk;
  const language = replyLanguage(ctx, askDesk(ctx, text).language);
  const id = questionId(text, language);
  return (await store.questions.get(id)) === undefined ? store.questions.record(text, language, now()) : id;
}

/** Bot API, answerCallbackQuery: the text has at most 200 characters. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}
