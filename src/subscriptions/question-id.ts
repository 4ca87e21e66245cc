import { createHash } from "node:crypto";
import type { Language } from "../corpus/language.js";

/** Longer questions are cut: what is kept is for a curator to read, not an archive. In UTF-16 units. */
export const QUESTION_KEPT_LENGTH = 500;

/** The text as it is kept: one line, without space around it, cut to a length people read, never through a character. */
export function keptQuestion(text: string): string {
  return text
    .replace(/[\s\0]+/gu, " ") // PostgreSQL refuses NUL in a text
    .trim()
    .slice(0, QUESTION_KEPT_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, "");
}

/** The same for questions that differ only in case, spacing or closing punctuation; 12 hexadecimal digits. */
export function questionId(text: string, language: Language): string {
  const words = keptQuestion(text)
    .toLowerCase()
    .replace(/[\s?!.…]+$/u, "");
  return createHash("sha256").update(`${language}\n${words}`).digest("hex").slice(0, 12);
}
