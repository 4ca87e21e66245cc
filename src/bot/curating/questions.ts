/** The questions that found no answer, as curators look at them. */
import { setImmediate as others } from "node:timers/promises";
import type { Answer } from "../../answers/types.js";
import { groupQuestions } from "../../curation/unanswered.js";
import { subscriptionPages } from "../../subscriptions/publish.js";
import type { UnansweredQuestion } from "../../subscriptions/store.js";
import type { ListedGroup, ListedQuestion } from "../../telegram/render-curating.js";
import { today, type Desk } from "../context.js";

/** The most asked; more are not looked at at once. */
const MOST_QUESTIONS = 500;

/** So many are answered at a stretch, some milliseconds each, before people who wait get their turn. */
const AT_A_STRETCH = 5;

/** Grouped by what they mean, the most asked first. */
export async function unansweredGroups(desk: Desk): Promise<ListedGroup[]> {
  const questions = await desk.store.questions.list(MOST_QUESTIONS);
  const [answers, watchers] = [await answersTo(desk, questions), await countWatchers(desk)];
  return groupQuestions(questions, ({ id }) => gapOf(answers.get(id))).map(
    ({ questions: [first, ...rest], ...facts }) => ({
      questions: [listed(first, watchers), ...rest.map((one) => listed(one, watchers))],
      count: facts.count,
      lastAsked: new Date(facts.lastAsked).toISOString().slice(0, 10),
    }),
  );
}

/** Those that find an answer by now, the ones that somebody waits for first. */
export async function nowAnswered(desk: Desk): Promise<ListedQuestion[]> {
  const questions = await desk.store.questions.list(MOST_QUESTIONS);
  const [answers, watchers] = [await answersTo(desk, questions), await countWatchers(desk)];
  return questions
    .filter(({ id }) => isAnswer(answers.get(id)))
    .map((question) => listed(question, watchers))
    .toSorted((a, b) => b.watchers - a.watchers);
}

function listed({ id, text }: UnansweredQuestion, watchers: ReadonlyMap<string, number>): ListedQuestion {
  return { id, text, watchers: watchers.get(id) ?? 0 };
}

/** Chats that wait to be told, by the question's id. */
async function countWatchers({ store }: Desk): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for await (const page of subscriptionPages(store)) {
    for (const { wants } of page) {
      const { watch } = wants;
      if (watch !== undefined && "question" in watch) counts.set(watch.question, (counts.get(watch.question) ?? 0) + 1);
    }
  }
  return counts;
}

/** What the corpus answers now, by the question's id. */
async function answersTo(desk: Desk, questions: readonly UnansweredQuestion[]): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const [at, { id, text, language }] of questions.entries()) {
    if (at % AT_A_STRETCH === AT_A_STRETCH - 1) await others();
    answers.set(id, desk.knowledge.answer(text, { today: today(desk), language }).answer);
  }
  return answers;
}

function isAnswer(answer: Answer | undefined): boolean {
  return answer !== undefined && ["found", "status", "article", "look-alike"].includes(answer.type);
}

/** What the corpus says it does not hold is one matter in whatever words it is asked for. */
function gapOf(answer: Answer | undefined): string | undefined {
  return answer?.type === "nothing-found" ? answer.gap?.id : undefined;
}
