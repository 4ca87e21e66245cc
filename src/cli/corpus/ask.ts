/** npm run corpus -- ask "question": what the bot would answer, and why. */
import { answerQuestion } from "../../answers/answer.js";
import { createLibrary } from "../../answers/library.js";
import { printFaults } from "../../corpus/faults.js";
import { LANGUAGES, isLanguage } from "../../corpus/language.js";
import { loadCorpus } from "../../corpus/load.js";
import { plainText } from "../../telegram/html.js";
import { renderAnswer } from "../../telegram/render-answer.js";
import { createWording } from "../../wording/wording.js";
import { corpusFolder, parseCommandLine, type Command } from "./command.js";

export const ask: Command = {
  summary: 'what the bot would answer, and why: ask "has X signed?" [--language ru]',
  async run(args, terminal) {
    const parsed = parseCommandLine(args, { language: { type: "string" } }, terminal);
    if (parsed === undefined) return 2;
    const question = parsed.positionals.join(" ").trim();
    const { language: asked } = parsed.values;
    if (question === "" || (asked !== undefined && !isLanguage(asked))) {
      terminal.complain(`npm run corpus -- ask "question" [--language ${LANGUAGES.join("|")}]`);
      return 2;
    }
    const folder = corpusFolder(parsed.values.dir, terminal);
    const loaded = await loadCorpus(folder);
    if (!loaded.ok) {
      terminal.complain(printFaults(loaded.faults, folder));
      return 1;
    }
    const today = new Date().toISOString().slice(0, 10);
    const answered = answerQuestion(question, createLibrary(loaded.corpus), { today, ...(asked === undefined ? {} : { language: asked }) });
    const language = asked ?? answered.language ?? "en";
    const messages = renderAnswer(answered.answer, {
      w: createWording()(language),
      language,
      corpus: loaded.corpus,
      place: "private",
    });
    terminal.print(messages.map((message) => plainText(message.html)).join("\n\n"));
    const { trace } = answered;
    terminal.print(["", "— why —", ...trace.understood, `rule: ${trace.rule}`].join("\n"));
    for (const { ref, score, why } of trace.candidates) terminal.print(`  ${score.toFixed(2)}  ${ref}  (${why})`);
    return 0;
  },
};
