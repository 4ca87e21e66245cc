/** /language and /settings: how this chat is spoken to. */
import { isLanguage, LANGUAGES, type Language } from "../../corpus/language.js";
import { encodeAction } from "../../telegram/actions.js";
import { bold, html, joinHtml } from "../../telegram/html.js";
import { keyboardIn, outMessage } from "../../telegram/message.js";
import { renderLanguageChoice, renderLanguageSet } from "../../telegram/render-screens.js";
import { OWN_NAMES } from "../../wording/labels.js";
import { languageNameIn } from "../../wording/language-names.js";
import { renderContext, replyLanguage, type DeskContext } from "../context.js";
import { mayChangeChat } from "../permissions.js";
import { phrase } from "../phrases.js";
import { reply, replaceAll, replyAll } from "../reply.js";

/** `/language` shows the choice; `/language ru`, `/language русский` makes it. */
export async function language(ctx: DeskContext, argument: string): Promise<void> {
  const wanted = languageNamed(argument);
  if (wanted === undefined) {
    await replyAll(ctx, renderLanguageChoice(renderContext(ctx)));
    return;
  }
  if (!(await mayChangeChat(ctx))) {
    await reply(ctx, html`${phrase(replyLanguage(ctx), "admins-only")}`);
    return;
  }
  await setLanguage(ctx, wanted);
  await replyAll(ctx, renderLanguageSet(renderContext(ctx)));
}

/** A language's button was pressed; gives what the press is answered with. */
export async function languagePressed(ctx: DeskContext, wanted: Language): Promise<string | undefined> {
  if (!(await mayChangeChat(ctx))) return phrase(replyLanguage(ctx), "admins-only");
  await setLanguage(ctx, wanted);
  const context = renderContext(ctx);
  await replaceAll(ctx, renderLanguageChoice(context));
  return context.w.say("language-set", { name: context.w.languageName(wanted) });
}

export async function settings(ctx: DeskContext): Promise<void> {
  const now = replyLanguage(ctx);
  const { w, place } = renderContext(ctx);
  const name = w.languageName(now);
  const lines = [bold(phrase(now, "settings")), html`${phrase(now, "settings-language", { name })}`];
  const buttons = [[{ label: w.say("button-language"), callback: encodeAction({ type: "choose-language" }) }]];
  await replyAll(ctx, [outMessage(joinHtml(lines, "\n"), keyboardIn(place, buttons))]);
}

/** By code, by its own name, or as another language calls it: "ru", "Русский", "Russian". */
function languageNamed(words: string): Language | undefined {
  const wanted = words.toLowerCase();
  if (isLanguage(wanted)) return wanted;
  if (wanted === "") return undefined;
  return LANGUAGES.find((one) => {
    const names = [OWN_NAMES[one], ...LANGUAGES.map((spoken) => languageNameIn(spoken, one))];
    return names.some((name) => name.toLowerCase() === wanted);
  });
}

async function setLanguage(ctx: DeskContext, wanted: Language): Promise<void> {
  ctx.chatLanguage = wanted;
  const { id, type } = ctx.chat!;
  const before = await ctx.desk.store.chats.get(id);
  await ctx.desk.store.chats.set({ ...before, chatId: id, kind: type, language: wanted });
}
