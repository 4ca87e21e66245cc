/** The language a question is asked in: by its letters, then by the words it holds. */
import { LANGUAGES, type Language } from "../corpus/language.js";
import { FUNCTION_WORDS } from "../search/function-words.js";
import type { Found } from "../search/phrasebook.js";
import { foldWord, type Term } from "../search/terms.js";

/** Letters that only some of the languages use; each occurrence speaks for them. */
const LETTERS: [RegExp, Language[]][] = [
  [/[ұәіһ]/giu, ["kk"]],
  [/[ӣӯҷ]/giu, ["tg"]],
  [/ҳ/giu, ["tg", "uz"]],
  [/ў/giu, ["uz"]],
  [/[ңөү]/giu, ["kk", "ky"]],
  [/[қғ]/giu, ["kk", "tg", "uz"]],
  [/[ыэщ]/giu, ["ru", "kk", "ky"]],
  [/[ьъ]/giu, ["ru"]],
  [/ё/giu, ["ru", "tg"]],
  [/[ýňžäş]/giu, ["tk"]],
  [/[üöç]/giu, ["tk"]],
  [/(?:[og])[ʻʼ‘’'`]/giu, ["uz"]],
];

/** Beginnings and endings that tell relatives apart where the special letters were not at hand. */
const MARKS: [RegExp, Language, number][] = [
  [/(?:^|\s)\S{3,}(?:дын|дун|нын|нун|бу|би|бы|луу|дуу|көн|гон|ган|птыр)(?=\s|[?.!,]|$)/giu, "ky", 0.4],
  [/(?:^|\s)\S{3,}(?:дың|дің|ның|нің|ды|ді|ған|ген|айды|лар|лер)(?=\s|[?.!,]|$)/giu, "kk", 0.3],
  [/(?:^|\s)\S{3,}(?:dimi|ganmi|gan|lar|ning|dagi|moqda|yapti|adi|ydi)(?=\s|[?.!,]|$)/giu, "uz", 0.6],
  [/(?:^|\s)\S{3,}(?:yar|ýar|mi|my|dy|lar|ler|yň|yn|njy|nji)(?=\s|[?.!,]|$)/giu, "tk", 0.4],
  [/(?:^|\s)\S{3,}(?:ҳо|хо|анд|ро|аст|кардан)(?=\s|[?.!,]|$)/giu, "tg", 0.6],
  // "Моддаи 6" in Tajik, "6-модда" in Uzbek.
  [/(?:^|\s)моддаи(?=[\s\d?.!,]|$)/giu, "tg", 2],
  [/(?:^|\s)\S{2,}(?:ого|ому|ых|ать|ить|ался|ться|ения|ение|ский|ская|ал|ил|али|или)(?=\s|[?.!,]|$)/giu, "ru", 0.5],
  [/(?:^|\s)\S{3,}(?:ing|ed|tion|ly|ies|ght)(?=\s|[?.!,]|$)/giu, "en", 0.4],
];

const FUNCTION_WORD_OF = new Map<string, Language[]>();
for (const language of LANGUAGES) {
  for (const word of FUNCTION_WORDS[language]) {
    const folded = foldWord(word);
    FUNCTION_WORD_OF.set(folded, [...(FUNCTION_WORD_OF.get(folded) ?? []), language]);
  }
}

const CYRILLIC = new Set<Language>(["ru", "kk", "ky", "tg", "uz"]);
/** Russian as well: typed in Latin letters it is still Russian ("podpisal ili net"). */
const LATIN = new Set<Language>(["en", "uz", "tk", "kk", "ru"]);

/** Undefined when nothing in the text speaks for any language: "6", "VI". */
export function questionLanguage(
  text: string,
  terms: readonly Term[],
  found: readonly Found<unknown>[],
): Language | undefined {
  const words = terms.filter((term) => term.script !== "other" && term.raw.length > 1);
  if (words.length === 0) return undefined;
  const scores = new Map<Language, number>(LANGUAGES.map((language) => [language, 0]));
  const add = (language: Language, points: number): void => {
    scores.set(language, scores.get(language)! + points);
  };
  for (const [letters, languages] of LETTERS) {
    const count = Math.min(3, text.match(letters)?.length ?? 0);
    for (const language of languages) add(language, (count * 2) / languages.length);
  }
  for (const term of words) {
    const languages = FUNCTION_WORD_OF.get(foldWord(term.raw)) ?? [];
    for (const language of languages) add(language, 1.2 / languages.length);
  }
  for (const [ending, language, points] of MARKS) add(language, Math.min(3, text.match(ending)?.length ?? 0) * points);

  // A known phrase speaks for the languages that have it, the more the fewer those are.
  const byPlace = new Map<string, Set<Language>>();
  for (const phrase of found) {
    if (!phrase.exact) continue;
    const key = phrase.at.join();
    byPlace.set(key, (byPlace.get(key) ?? new Set()).add(phrase.language));
  }
  for (const languages of byPlace.values()) {
    for (const language of languages) add(language, 1 / languages.size);
  }

  const cyrillic = words.filter((term) => term.script === "cyrillic").length;
  const scripts = cyrillic * 2 >= words.length ? CYRILLIC : LATIN;
  const ranked = LANGUAGES.filter((language) => scripts.has(language)).sort((a, b) => scores.get(b)! - scores.get(a)!);
  const [best] = ranked;
  if (best === undefined) return undefined;
  if (scores.get(best)! > 0) return best;
  if (words.every((term) => term.raw.length <= 3)) return undefined;
  return scripts === CYRILLIC ? "ru" : "en";
}
