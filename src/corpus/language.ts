import { z } from "zod";

/** The languages the bot speaks, as ISO 639-1 codes; the first is the one used when nothing else is known. */
export const LANGUAGES = ["en", "ru", "kk", "ky", "uz", "tg", "tk"] as const;

export const LanguageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof LanguageSchema>;

export function isLanguage(code: string | undefined): code is Language {
  return LANGUAGES.some((language) => language === code);
}

/** A text in one or more languages; at least one. */
export const LocalizedSchema = z
  .partialRecord(LanguageSchema, z.string().trim().min(1, "must not be empty"))
  .refine((texts) => Object.keys(texts).length > 0, "needs a text in at least one language");
export type Localized = z.infer<typeof LocalizedSchema>;

export interface LocalText {
  readonly text: string;
  readonly language: Language;
}

/**
 * The text in the wanted language, else in the one its readers are likelier to read: Russian for the languages of the
 * region, then English, then whatever there is.
 */
export function inLanguage(texts: Localized, wanted: Language): LocalText {
  const order: Language[] = wanted === "en" ? ["en", "ru"] : [wanted, "ru", "en"];
  const language = [...order, ...LANGUAGES].find((candidate) => texts[candidate] !== undefined);
  if (language === undefined) throw new Error("a localized text without any language passed the schema");
  return { text: texts[language]!, language };
}
