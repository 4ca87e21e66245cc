/** Short labels whose form follows each language's legal usage: articles, paragraphs, lists, quotation marks. */
import type { Language } from "../corpus/language.js";
import { turkmenOrdinal } from "./ordinals.js";

type ArticleLabel = (article: number, paragraph?: number) => string;

/** "Article 6" or "Article 6(2)", as the language's own laws cite it. */
export const ARTICLE_LABELS: Record<Language, ArticleLabel> = {
  en: (article, paragraph) => (paragraph === undefined ? `Article ${article}` : `Article ${article}(${paragraph})`),
  ru: (article, paragraph) => withParagraph(`Статья ${article}`, paragraph, (n) => `пункт ${n}`),
  kk: (article, paragraph) => withParagraph(`${article}-бап`, paragraph, (n) => `${n}-тармақ`),
  ky: (article, paragraph) => withParagraph(`${article}-берене`, paragraph, (n) => `${n}-пункт`),
  uz: (article, paragraph) => withParagraph(`${article}-modda`, paragraph, (n) => `${n}-band`),
  tg: (article, paragraph) => withParagraph(`Моддаи ${article}`, paragraph, (n) => `банди ${n}`),
  tk: (article, paragraph) =>
    withParagraph(`${turkmenOrdinal(article)} madda`, paragraph, (n) => `${turkmenOrdinal(n)} bent`),
};

function withParagraph(article: string, paragraph: number | undefined, label: (n: number) => string): string {
  return paragraph === undefined ? article : `${article}, ${label(paragraph)}`;
}

export const AND: Record<Language, string> = {
  en: "and",
  ru: "и",
  kk: "және",
  ky: "жана",
  uz: "va",
  tg: "ва",
  tk: "we",
};

export const QUOTATION_MARKS: Record<Language, readonly [string, string]> = {
  en: ["“", "”"],
  ru: ["«", "»"],
  kk: ["«", "»"],
  ky: ["«", "»"],
  uz: ["“", "”"],
  tg: ["«", "»"],
  tk: ["«", "»"],
};

/** Each language as its speakers call it. */
export const OWN_NAMES: Record<Language, string> = {
  en: "English",
  ru: "Русский",
  kk: "Қазақша",
  ky: "Кыргызча",
  uz: "Oʻzbekcha",
  tg: "Тоҷикӣ",
  tk: "Türkmençe",
};
