/** What every renderer is handed beside the value it renders. */
import type { Corpus } from "../corpus/corpus.js";
import { inLanguage, type Language, type Localized } from "../corpus/language.js";
import type { StateCode } from "../corpus/schema.js";
import type { Wording } from "../wording/wording.js";

export type Place = "private" | "group" | "channel" | "inline";

export interface RenderContext {
  readonly w: Wording;
  /** The language of the reply; that of `w`. */
  readonly language: Language;
  readonly corpus: Corpus;
  /** Without @; needed for links that open the bot. */
  readonly botUsername?: string;
  readonly place: Place;
  /** Telegram user id of the curator to write to, where the corpus names no contact. */
  readonly curator?: number;
}

/** The text in the reply's language, or in the likeliest other one. */
export function textIn(context: RenderContext, texts: Localized): string {
  return inLanguage(texts, context.language).text;
}

/** A state's name in the reply's language; the code itself if the corpus does not know it. */
export function stateName(context: RenderContext, code: StateCode): string {
  const state = context.corpus.state(code);
  return state === undefined ? code : textIn(context, state.name);
}

/**
 * The ending a Russian verb in the past tense takes after the state's name: from `forms.ru.gender` in states.yaml (m, f, n,
 * pl), else from the name's last letter, which tells the gender of nearly all. Empty for the other languages, whose verbs
 * know no gender.
 */
export function verbEnding(context: RenderContext, code: StateCode): string {
  if (context.language !== "ru") return "";
  const state = context.corpus.state(code);
  const gender = state?.forms?.ru?.gender ?? genderOfName(state?.name.ru ?? "");
  if (gender.startsWith("f")) return "а";
  if (gender.startsWith("n")) return "о";
  return gender.startsWith("p") ? "и" : "";
}

function genderOfName(name: string): string {
  const ending = name.at(-1) ?? "ь";
  if ("ая".includes(ending)) return "f";
  if ("ое".includes(ending)) return "n";
  return "ыи".includes(ending) ? "pl" : "m";
}

/** A link into the private chat: `t.me/<bot>?start=<payload>`; undefined while the bot's name is not known. */
export function deepLink(context: RenderContext, payload: string): string | undefined {
  return context.botUsername === undefined ? undefined : `https://t.me/${context.botUsername}?start=${payload}`;
}
