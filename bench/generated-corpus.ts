/** A corpus of any size: the bundled one, and reports put together from its own words. */
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";

/** The same numbers at every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Writes a copy of the corpus `from` with `count` reports more to the folder `to`. */
export async function generateCorpus(from: string, to: string, count: number): Promise<void> {
  await cp(from, to, { recursive: true });
  const folder = join(to, "reports");
  const models: Record<string, unknown>[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".yaml"))) {
    const report = parse(await readFile(join(folder, name), "utf8")) as Record<string, unknown>;
    if (report["superseded_by"] === undefined) models.push(report);
  }
  const next = random(7);
  const words = models.flatMap((model) => JSON.stringify(model["digest"]).match(/\p{L}{4,}/gu) ?? []);
  const sentence = (): string => Array.from({ length: 12 }, () => words[Math.floor(next() * words.length)]).join(" ");
  for (let n = 0; n < count; n += 1) {
    const {
      quotes: _quotes,
      claims: _claims,
      title_translated: _title,
      ...model
    } = models[Math.floor(next() * models.length)]!;
    const id = `generated-${n}`;
    const own = { id, title: `${sentence()} ${n}`, url: `https://example.org/${n}` };
    const report = { ...model, ...own, digest: { en: `${sentence()}. ${sentence()}.` }, asked_as: {} };
    await writeFile(join(folder, `${id}.yaml`), stringify(report));
  }
}
