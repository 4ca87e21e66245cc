import { answerQuestion } from "../answers/answer.js";
import { createLibrary, prepare } from "../answers/library.js";
import { rank } from "../answers/rank.js";
import { understand } from "../answers/understand.js";
import type { Corpus } from "../corpus/corpus.js";
import type { Knowledge } from "./context.js";

/** Among the nearest, what is less than half as near as the first is not worth a look. */
const NEAR_ENOUGH = 0.5;

/** What the desk knows, from a corpus. The index is built by `prepare`, or by the first question. */
export function createKnowledge(corpus: Corpus): Knowledge {
  const library = createLibrary(corpus);
  return {
    corpus,
    prepare: () => {
      prepare(library);
    },
    answer: (text, options) => answerQuestion(text, library, options),
    search: (text, today) => {
      const candidates = rank(understand(text, library, today), library);
      const least = (candidates[0]?.score ?? 0) * NEAR_ENOUGH;
      return candidates
        .filter(({ score }) => score >= least)
        .flatMap(({ document }) => library.documents[document]?.ref ?? []);
    },
    statesNamed: (text) => {
      const { terms, telling, states, statesAt } = understand(text, library, NO_DAY);
      return terms.length > 0 && telling.every((at) => statesAt.includes(at)) ? states : [];
    },
    isAbout: (text) => {
      const { terms, states, treatyAt, pointers } = understand(text, library, NO_DAY);
      if (library.treatyNames.find(terms, () => false).some(({ exact }) => exact)) return true;
      const parties = states.filter((state) => corpus.treaty.parties.includes(state));
      return parties.length >= FEWEST_PARTIES && (treatyAt.size > 0 || pointers.length > 0);
    },
  };
}

/** One party alone is in the news for anything. */
const FEWEST_PARTIES = 2;

/** Names of states mean the same on any day. */
const NO_DAY = "0001-01-01";
