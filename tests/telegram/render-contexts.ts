/** Both corpora in every language, for what must hold of each rendering. */
import { fileURLToPath } from "node:url";
import type { DocRef } from "../../src/answers/types.js";
import type { Corpus } from "../../src/corpus/corpus.js";
import { printFaults } from "../../src/corpus/faults.js";
import type { Language } from "../../src/corpus/language.js";
import { loadCorpus } from "../../src/corpus/load.js";
import type { OutMessage } from "../../src/telegram/message.js";
import type { Place, RenderContext } from "../../src/telegram/render-context.js";
import { createWording } from "../../src/wording/wording.js";
import { loadFixture } from "../support/corpus.js";

const BUNDLED = fileURLToPath(new URL("../../corpus", import.meta.url));
const wording = createWording();

export async function bothCorpora(): Promise<[name: string, corpus: Corpus][]> {
  const bundled = await loadCorpus(BUNDLED);
  if (!bundled.ok) throw new Error(printFaults(bundled.faults, BUNDLED));
  return [
    ["the bundled corpus", bundled.corpus],
    ["another treaty", await loadFixture()],
  ];
}

export function contextOf(corpus: Corpus, language: Language = "en", place: Place = "private"): RenderContext {
  return { w: wording(language), language, corpus, place, botUsername: "veldra_bot" };
}

/** The messages as a reader sees them. */
export function textOf(messages: readonly OutMessage[]): string {
  return messages.map((message) => message.text()).join("\n\n");
}

export function labelsOf(messages: readonly OutMessage[]): string[] {
  return messages.flatMap(({ keyboard = [] }) => keyboard.flat().map(({ label }) => label));
}

/** A reference to each thing the corpus holds. */
export function allRefs(corpus: Corpus): DocRef[] {
  const withIds = (kind: Exclude<DocRef["kind"], "article">, documents: readonly { id: string }[]): DocRef[] =>
    documents.map(({ id }) => ({ kind, id }));
  return [
    ...corpus.articles.map(({ number }): DocRef => ({ kind: "article", number })),
    ...withIds("provision", corpus.provisions),
    ...withIds("report", corpus.reports),
    ...withIds("event", corpus.timeline),
    ...withIds("look-alike", corpus.lookAlikes),
    ...withIds("glossary", corpus.glossary),
    ...withIds("disagreement", corpus.ledger.disagreements),
    ...withIds("topic", corpus.topics),
  ];
}
