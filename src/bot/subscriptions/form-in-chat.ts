/** Puts the form into the bot: where it is kept between two answers, and what ends it. */
import { conversations, createConversation, type ConversationData, type VersionedState } from "@grammyjs/conversations";
import { Composer, type Context, type MiddlewareFn, type NextFunction } from "grammy";
import { decodeCallback } from "../../telegram/callback-data.js";
import { html } from "../../telegram/html.js";
import { renderContext, type Desk } from "../context.js";
import { FORGET_ACTION } from "../commands/forget.js";
import { answerPress } from "../callbacks.js";
import { readCommand } from "../incoming.js";
import { reply, sendBelow } from "../reply.js";
import { outMessage } from "../../telegram/message.js";
import { orWithout } from "../without-storage.js";
import { FORM, FORM_VERSION, form, type FormContext } from "./form.js";

/** For private chats only: in a group anyone's message would answer. */
export function formInChat(desk: Desk): Composer<FormContext> {
  const outdated = new WeakSet<Context>();
  const composer = new Composer<FormContext>();
  composer.use(
    conversations<FormContext, Context>({
      storage: {
        type: "context",
        version: FORM_VERSION,
        adapter: {
          read: async (ctx) => {
            // Without the storage a form waits until it is back; what is asked meanwhile is a question.
            const saved = await orWithout(desk, desk.store.conversations.read(keyOf(ctx)), undefined);
            if (saved === undefined || saved.version === FORM_VERSION) return parsed(saved?.value);
            await desk.store.conversations.delete(keyOf(ctx));
            outdated.add(ctx);
            return undefined;
          },
          write: (ctx, state) => desk.store.conversations.write(keyOf(ctx), kept(state), FORM_VERSION),
          delete: (ctx) => desk.store.conversations.delete(keyOf(ctx)),
        },
      },
    }),
  );
  composer.use((ctx, next) => (outdated.has(ctx) ? startAgain(ctx, next) : next()));
  composer.use(endForm);
  composer.use(orStartAgain(createConversation<FormContext, Context>(form, FORM)));
  return composer;
}

/** By chat and person. */
function keyOf(ctx: Context): string {
  return `${ctx.chat?.id ?? 0}:${ctx.from?.id ?? 0}`;
}

function parsed(value: string | undefined): VersionedState<ConversationData> | undefined {
  return value === undefined ? undefined : (JSON.parse(value) as VersionedState<ConversationData>);
}

/** Without names and words: of what was said only what the form understood of it is read again. */
function kept(state: VersionedState<ConversationData>): string {
  return JSON.stringify(state, (_key, value: unknown) =>
    typeof value === "object" && value !== null && "update_id" in value ? { update_id: value.update_id } : value,
  );
}

/** /cancel ends the form; /subscribe begins anew, and /forget leaves nothing of it. Other commands are done beside it. */
async function endForm(ctx: FormContext, next: NextFunction): Promise<void> {
  if (ctx.conversation.active(FORM) === 0) return next();
  const command = readCommand(ctx.message?.text ?? "")?.name;
  const callback = decodeCallback(ctx.callbackQuery?.data ?? "");
  const isForgetting = callback.type === "action" && callback.action === FORGET_ACTION;
  if (command === "cancel") {
    await ctx.conversation.exitAll();
    await reply(ctx, html`${renderContext(ctx).w.say("sub-form-cancelled")}`);
    return;
  }
  if (command === "subscribe" || command === "start" || isForgetting) await ctx.conversation.exitAll();
  await next();
}

/** A form whose earlier answers cannot be read any more, as after a change of this program, is told about kindly. */
function orStartAgain(conversation: MiddlewareFn<FormContext>): MiddlewareFn<FormContext> {
  return async (ctx, next) => {
    const passedOn = new AbortController();
    try {
      await conversation(ctx, () => {
        passedOn.abort();
        return next();
      });
    } catch (error) {
      if (passedOn.signal.aborted || !isBadReplay(error)) throw error;
      ctx.desk.logger.warn({ err: error }, "a form could not be read again and was ended");
      await startAgain(ctx, () => Promise.resolve());
    }
  };
}

async function startAgain(ctx: FormContext, next: NextFunction): Promise<void> {
  await sendBelow(ctx, [outMessage(html`${renderContext(ctx).w.say("sub-form-outdated")}`)]);
  if (ctx.callbackQuery === undefined) await next();
  else await answerPress(ctx, undefined);
}

function isBadReplay(error: unknown): boolean {
  return error instanceof Error && /bad replay/i.test(error.message);
}
