/** One subscription as it is shown with its buttons. */
import type { Subscription } from "../../subscriptions/subscription.js";
import { outMessage, type OutMessage } from "../../telegram/message.js";
import { renderSubscription, type ShownWith } from "../../telegram/render-subscription.js";
import { classify } from "../../telegram/send.js";
import { renderContext, type DeskContext } from "../context.js";
import { cardButtons } from "./buttons.js";

export async function cardMessage(ctx: DeskContext, subscription: Subscription): Promise<OutMessage> {
  const context = renderContext(ctx);
  const html = renderSubscription(subscription, await shownWith(ctx, subscription), context);
  return outMessage(html, cardButtons(subscription, context));
}

async function shownWith(ctx: DeskContext, { chat, chatKind, setBy, wants }: Subscription): Promise<ShownWith> {
  const { watch } = wants;
  const question =
    watch !== undefined && "question" in watch ? await ctx.desk.store.questions.get(watch.question) : undefined;
  const name = chatKind === "private" || setBy === undefined ? undefined : await nameOf(ctx, chat.chatId, setBy);
  return {
    readIn: ctx.chat?.id ?? 0,
    ...(setBy === undefined || name === undefined ? {} : { setBy: { id: setBy, name } }),
    ...(question === undefined ? {} : { question: question.text }),
  };
}

/** The name a person goes by now; the number when Telegram does not tell any more. */
async function nameOf(ctx: DeskContext, chatId: number, userId: number): Promise<string> {
  try {
    const { user } = await ctx.api.getChatMember(chatId, userId);
    return [user.first_name, user.last_name].filter((part) => part !== undefined && part !== "").join(" ");
  } catch (error) {
    classify(error); // the bot may have left, or the person
    return String(userId);
  }
}
