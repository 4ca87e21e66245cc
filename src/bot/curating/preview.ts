/** [U2] An update as a curator sees it before it goes out: the post, how many would get it, and what to do. */
import type { Language } from "../../corpus/language.js";
import { countAudience, subscriptionPages } from "../../subscriptions/publish.js";
import type { Update } from "../../subscriptions/updates.js";
import { fitBlocks, shorten } from "../../telegram/fit.js";
import { bold, html, joinHtml, type Html } from "../../telegram/html.js";
import { outMessage, type OutMessage } from "../../telegram/message.js";
import { renderUpdatePost } from "../../telegram/render-update.js";
import type { Desk } from "../context.js";
import { previewButtons, updateKey } from "./buttons.js";

/** Room for what stands around the post. */
const POST_UNITS = 3_600;

/** A post that is waited for has rarely more than one reason. */
const MOST_QUESTIONS = 6;

const MAX_LABEL_UNITS = 60;

const KEY_PREFIX = "curated:";

/** Rendered for a curator; what its buttons stand for is remembered. */
export async function previewMessage(desk: Desk, update: Update, language: Language): Promise<OutMessage> {
  await rememberKey(desk, update);
  const w = desk.wording(language);
  const count = await countAudience(desk.store, update, desk.now());
  const asked = update.change === "new" ? await questionsFor(desk, update) : [];
  const questions = asked.map(({ id: questionId, text }) => ({
    id: questionId,
    label: shorten(w.say("cur-answers", { question: text }), MAX_LABEL_UNITS),
    isAnswered: update.answers?.includes(questionId) ?? false,
  }));
  const head = bold(w.say("cur-waiting", { count }));
  return outMessage(joinHtml([head, postOf(desk, update, language)], "\n\n"), previewButtons(update, questions, w));
}

/** What subscribers of channels in this language would read; shortened when it is long. */
export function postOf(desk: Desk, update: Update, language: Language): Html {
  const { corpus } = desk.knowledge;
  const posts = renderUpdatePost(update, { w: desk.wording(language), language, corpus, place: "channel" });
  return (
    fitBlocks(
      posts.map((post) => ({ html: post.html })),
      POST_UNITS,
    )[0] ?? html``
  );
}

/** Lets buttons name the update from now on. */
export async function rememberKey(desk: Desk, update: Update): Promise<void> {
  const { id, revision } = update;
  await desk.store.values.write(KEY_PREFIX + updateKey(update), JSON.stringify({ id, revision }));
}

/** The update that a button names; undefined when it is not known any more. */
export async function updateOfKey(desk: Desk, key: string) {
  const saved = await desk.store.values.read(KEY_PREFIX + key);
  if (saved === undefined) return undefined;
  const { id, revision } = JSON.parse(saved) as Pick<Update, "id" | "revision">;
  return desk.store.updates.get(id, revision);
}

/** The questions that somebody waits for, those that the corpus answers by now first. */
async function questionsFor(desk: Desk, update: Update): Promise<{ id: string; text: string }[]> {
  const waited = new Set<string>(update.answers ?? []);
  for await (const page of subscriptionPages(desk.store)) {
    for (const { wants } of page) {
      if (wants.watch !== undefined && "question" in wants.watch) waited.add(wants.watch.question);
    }
  }
  const found: { id: string; text: string; isStillRefused: boolean }[] = [];
  for (const id of waited) {
    const question = await desk.store.questions.get(id);
    if (question === undefined) continue;
    const day = new Date(desk.now()).toISOString().slice(0, 10);
    const { answer } = desk.knowledge.answer(question.text, { today: day });
    found.push({ id, text: question.text, isStillRefused: answer.type === "nothing-found" });
  }
  return found.toSorted((a, b) => Number(a.isStillRefused) - Number(b.isStillRefused)).slice(0, MOST_QUESTIONS);
}
