import { fileURLToPath } from "node:url";
import type { Corpus } from "../../src/corpus/corpus.js";
import { printFaults } from "../../src/corpus/faults.js";
import { loadCorpus } from "../../src/corpus/load.js";

/** The folder of the invented Lake Veldra Convention. */
export const FIXTURE_FOLDER = fileURLToPath(new URL("../fixtures/other-treaty", import.meta.url));

/**
 * The Lake Veldra Convention: nine articles with their official English text; XA and XB have ratified and are bound, XC
 * has signed only. Throws with the list of faults when the fixture is broken.
 */
export async function loadFixture(): Promise<Corpus> {
  const loaded = await loadCorpus(FIXTURE_FOLDER);
  if (!loaded.ok) throw new Error(printFaults(loaded.faults, FIXTURE_FOLDER));
  return loaded.corpus;
}
