/** The questions that found no answer, as curators look at them. */
import { groupQuestions } from "../../curation/unanswered.js";
import { subscriptionPages } from "../../subscriptions/publish.js";
import type { UnansweredQuestion } from "../../subscriptions/store.js";
import type { ListedGroup, ListedQuestion } from "../../telegram/render-curating.js";
import { today, type Desk } from "../context.js";

/** The most asked; more are not looked at at once. */
const MOST_QUESTIONS = 1_000;

/** Grouped by what they mean, the most asked first. */
export async function unansweredGroups(desk: Desk): Promise<ListedGroup[]> {
  const [questions, watchers] = [await desk.store.questions.list(MOST_QUESTIONS), await countWatchers(desk)];
  return groupQuestions(questions, (question) => gapOf(desk, question)).map(
    ({ questions: [first, ...others], ...rest }) => ({
      questions: [listed(first, watchers), ...others.map((one) => listed(one, watchers))],
      count: rest.count,
      lastAsked: new Date(rest.lastAsked).toISOString().slice(0, 10),
    }),
  );
}

/** Those that find an answer by now, the ones that somebody waits for first. */
export async function nowAnswered(desk: Desk): Promise<ListedQuestion[]> {
  const [questions, watchers] = [await desk.store.questions.list(MOST_QUESTIONS), await countWatchers(desk)];
  return questions
    .filter((question) => isAnswered(desk, question))
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

function isAnswered(desk: Desk, question: UnansweredQuestion): boolean {
  const { type } = answerTo(desk, question);
  return type === "found" || type === "status" || type === "article" || type === "look-alike";
}

/** What the corpus says it does not hold is one matter in whatever words it is asked for. */
function gapOf(desk: Desk, question: UnansweredQuestion): string | undefined {
  const answer = answerTo(desk, question);
  return answer.type === "nothing-found" ? answer.gap?.id : undefined;
}

function answerTo(desk: Desk, { text, language }: UnansweredQuestion) {
  return desk.knowledge.answer(text, { today: today(desk), language }).answer;
}
