/** How long one question takes, and how much memory the program needs, by the size of the corpus. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { answerQuestion } from "../src/answers/answer.js";
import { createLibrary } from "../src/answers/library.js";
import { printFaults } from "../src/corpus/faults.js";
import { loadCorpus } from "../src/corpus/load.js";
import { renderAnswer } from "../src/telegram/render-answer.js";
import { createWording } from "../src/wording/wording.js";
import { startTelegram } from "../tests/support/telegram/index.js";
import { generateCorpus } from "./generated-corpus.js";
import { startOnTelegram } from "./program.js";
import { ms, percentile, progress, type Table } from "./table.js";

const SIZES = [0, 1_000, 10_000];

export async function benchAnswers(): Promise<Table> {
  const questions = await readQuestions();
  const rows: string[][] = [];
  for (const size of SIZES) {
    const folder = await mkdtemp(join(tmpdir(), "treaty-desk-corpus-"));
    try {
      progress(`answers: corpus with ${size} reports more`);
      await generateCorpus("corpus", folder, size);
      const { loadMs, indexMs, documents, times } = await timeAnswers(folder, questions);
      progress(`answers: memory of the program with ${documents} documents`);
      const memory = await residentMemory(folder);
      rows.push([
        String(documents),
        ...[loadMs, indexMs, percentile(times, 0.5), percentile(times, 0.99), Math.max(...times)].map(ms),
        `${Math.round(memory / 2 ** 20)} MiB`,
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  return {
    title: "Answers",
    columns: ["documents", "corpus read", "index built", "p50", "p99", "longest", "resident memory"],
    rows,
    note: `${questions.length} questions of tests/questions, understood, ranked and rendered in one process after a warm-up; the shortest of three tries each. Target: p99 ≤ 5 ms at about 100 documents, ≤ 30 ms at 10,000. Memory: the program polling, after 50 questions; target ≤ 200 MB, and ≤ 600 MB at 10,000 reports. All documents but the bundled ones are put together from random words.`,
  };
}

async function readQuestions(): Promise<string[]> {
  const names = (await readdir("tests/questions")).filter((name) => name.endsWith(".yaml"));
  const files = await Promise.all(names.map((name) => readFile(join("tests/questions", name), "utf8")));
  const texts = files.flatMap((file) =>
    [...file.matchAll(/^\s*-?\s*q: (.+)$/gm)].map((match) => String(parse(match[1]!))),
  );
  return [...new Set(texts)].filter((_, at) => at % 3 === 0);
}

async function timeAnswers(folder: string, questions: readonly string[]) {
  const from = performance.now();
  const loaded = await loadCorpus(folder);
  if (!loaded.ok) throw new Error(printFaults(loaded.faults.slice(0, 5), folder));
  const { corpus } = loaded;
  const read = performance.now();
  const library = createLibrary(corpus);
  const built = performance.now();
  const wording = createWording();
  const ask = (text: string): void => {
    const { answer, language = "en" } = answerQuestion(text, library, { today: "2026-01-01" });
    renderAnswer(answer, { w: wording(language), language, corpus, place: "private" });
  };
  questions.slice(0, 150).forEach(ask);
  const times = questions.map((question, at) => {
    if (at % 50 === 0)
      progress(`answers: ${library.documents.length} documents, question ${at} of ${questions.length}`);
    // The shortest of three: what else the machine does is not the question's doing.
    return Math.min(
      ...[1, 2, 3].map(() =>
        timeOf(() => {
          ask(question);
        }),
      ),
    );
  });
  return { loadMs: read - from, indexMs: built - read, documents: library.documents.length, times };
}

function timeOf(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Bytes, where the system tells them. */
async function residentMemory(corpusDir: string): Promise<number> {
  const tg = await startTelegram();
  const program = await startOnTelegram(tg, { CORPUS_DIR: corpusDir }, /polling for updates/);
  try {
    const person = tg.user({ id: 7, language_code: "en" });
    const chat = tg.privateChat(person);
    for (let n = 0; n < 50; n += 1) {
      const reply = tg.nextReply(chat, { timeoutMs: 30_000 });
      person.says(chat, `/article ${(n % 32) + 1}`);
      await reply;
    }
    const status = await readFile(`/proc/${program.pid}/status`, "utf8").catch(() => "");
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) * 1024;
  } finally {
    await program.kill("SIGTERM");
    await program.cleanUp();
    await tg.stop();
  }
}
