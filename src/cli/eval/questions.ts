/** The question set: how people ask, what a right answer to it is. One YAML file per language, and some mixed. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { LanguageSchema, type Language } from "../../corpus/language.js";

const Strings = z.array(z.string()).default([]);

export const QuestionSchema = z.strictObject({
  id: z.string(),
  q: z.string(),
  /** The language it is asked in; else the file's. */
  lang: LanguageSchema.optional(),
  kind: z.enum([
    "article-ref",
    "status",
    "content",
    "report",
    "event",
    "look-alike",
    "false-premise",
    "unanswerable",
    "off-topic",
    "vague",
    "small-talk",
  ]),
  /** `tune`: looked at while the bot is made; `held`: only scored. */
  split: z.enum(["tune", "held"]),
  expect: z.strictObject({
    outcome: z.enum(["answer", "status", "refusal", "choices", "small-talk", "article", "out-of-range"]),
    verdict: z.enum(["yes", "no", "partly", "not-established"]).optional(),
    articles: z.array(z.int()).default([]),
    /** Keys such as report:<id>; an event by its id or its date. Any of them is right. */
    sources: Strings,
    must: Strings,
    mustNot: Strings,
    note: z.string().optional(),
  }),
});
export type Question = z.infer<typeof QuestionSchema> & { language: Language };

/** Every question of a folder; throws with the file and the entry when one is not of the schema. */
export async function readQuestions(folder: string): Promise<Question[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).sort();
  const questions = await Promise.all(
    files.map(async (name) => {
      const entries: unknown = parse(await readFile(join(folder, name), "utf8"));
      const parsed = z.array(QuestionSchema).safeParse(entries);
      if (!parsed.success) throw new Error(`${name} is not a list of questions: ${z.prettifyError(parsed.error)}`);
      const fileLanguage = LanguageSchema.safeParse(name.replace(".yaml", ""));
      return parsed.data.map((question) => {
        const language = question.lang ?? fileLanguage.data;
        if (language === undefined) throw new Error(`${name}: question ${question.id} needs a lang`);
        return { ...question, language };
      });
    }),
  );
  return questions.flat();
}
