/**
 * npm run eval: asks the question set through the path the bot takes and prints the scores.
 *   --failures [kind]   the questions of the tune half that went wrong, and why
 *   --record            keeps this run as the one to compare with
 *   --check             exit 1 when a score is below the recorded one
 */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { answerQuestion } from "../answers/answer.js";
import { createLibrary } from "../answers/library.js";
import { loadCorpus } from "../corpus/load.js";
import { printFaults } from "../corpus/faults.js";
import { renderAnswer } from "../telegram/render-answer.js";
import { plainText } from "../telegram/html.js";
import { createWording } from "../wording/wording.js";
import { readQuestions } from "./eval/questions.js";
import { scoreQuestion, type Scored } from "./eval/score.js";
import { printKinds, printTable, runOf, worseThan, type Run } from "./eval/table.js";

const QUESTIONS = "tests/questions";
const RECORD = "tests/questions/scores.json";
/** The set was written for the evidence as it stood on this day; "last autumn" hangs on it. */
const TODAY = "2026-11-21";

const { values, positionals } = parseArgs({
  options: {
    failures: { type: "boolean" },
    record: { type: "boolean" },
    check: { type: "boolean" },
    dir: { type: "string" },
  },
  allowPositionals: true,
});

const folder = values.dir ?? "corpus";
const loaded = await loadCorpus(folder);
if (!loaded.ok) {
  console.error(printFaults(loaded.faults, folder));
  process.exit(1);
}
const { corpus } = loaded;
const library = createLibrary(corpus);
const wording = createWording();

const scored: Scored[] = [];
for (const question of await readQuestions(QUESTIONS)) {
  const answered = answerQuestion(question.q, library, { today: TODAY });
  const language = answered.language ?? question.language;
  const messages = renderAnswer(answered.answer, { w: wording(language), language, corpus, place: "private" });
  const reply = messages.map((message) => plainText(message.html)).join("\n");
  scored.push(scoreQuestion(question, answered, reply, corpus));
}

if (values.failures === true) {
  const wanted = positionals[0];
  for (const one of scored.filter((item) => !item.right && item.question.split === "tune")) {
    if (wanted === undefined || one.question.kind === wanted || one.question.language === wanted)
      console.log(explain(one));
  }
}
const run = runOf(scored);
const before = await readFile(RECORD, "utf8").then(
  (text) => JSON.parse(text) as Run,
  () => undefined,
);
console.log(printTable(run, before));
console.log(`\n${printKinds(scored)}`);
if (values.record === true) await writeFile(RECORD, `${JSON.stringify(run, null, 2)}\n`);
if (values.check === true) {
  const worse = before === undefined ? [`${RECORD} is missing: npm run eval -- --record`] : worseThan(run, before);
  for (const sentence of worse) console.error(sentence);
  console.log(
    worse.length === 0
      ? "\nNo score is below the recorded one."
      : `\n${worse.length} scores are below the recorded ones.`,
  );
  process.exitCode = worse.length === 0 ? 0 : 1;
}

function explain({ question, answered, outcome, missing, forbidden }: Scored): string {
  const { expect } = question;
  const { answer, trace } = answered;
  const got = answer.type === "status" ? `${answer.verdict} on ${answer.act} ${answer.states.join(" ")}` : "";
  return [
    `✗ ${question.id} [${question.kind}] ${question.q}`,
    `    wanted ${expect.outcome} ${expect.verdict ?? ""} ${[...expect.articles, ...expect.sources].slice(0, 5).join(" ")}`,
    `    got    ${outcome} ${got} (${trace.rule})`,
    ...(missing.length > 0 ? [`    missing: ${missing.join(" | ")}`] : []),
    ...(forbidden.length > 0 ? [`    forbidden: ${forbidden.join(" | ")}`] : []),
    `    ${trace.understood.join(" · ")}`,
    ...trace.candidates
      .slice(0, 4)
      .map((candidate) => `    ${candidate.score.toFixed(2)} ${candidate.ref} [${candidate.why}]`),
  ].join("\n");
}
