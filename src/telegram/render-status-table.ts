/** /status: how each state stands, read from the ledger. Signed, ratified and in force are each stated on their own. */
import type { ActKind, Finding, LedgerAct, StateCode } from "../corpus/schema.js";
import { encodeAction } from "./actions.js";
import type { Block } from "./fit.js";
import { bold, html, italic, joinHtml, type Html } from "./html.js";
import { keyboardIn, outMessages, type Button, type OutMessage } from "./message.js";
import { stateName, type RenderContext } from "./render-context.js";
import { shareButton } from "./render-document-buttons.js";
import { richMarkup, type RichPart } from "./rich.js";
import { numberSources, type NumberedSources } from "./render-sources.js";

const STATES_PER_ROW = 2;

/** Several acts bind a state like a ratification does (Vienna Convention on the Law of Treaties, articles 14 and 15). */
const BINDING_ACTS: readonly ActKind[] = ["ratification", "approval", "accession"];

export type Standing =
  { type: "done"; act: LedgerAct } | { type: "not-done"; finding: Finding } | { type: "unknown"; before?: Finding };

/**
 * How a state (or, without one, the treaty itself) stands on an act. The act decides; else the newest finding; silence is
 * never a no, and an older no that silence followed (`before`) is told with its date. For entry into force, what is found of the treaty as a whole holds for a state of which nothing is recorded.
 */
export function standingOf({ corpus }: RenderContext, acts: readonly ActKind[], state?: StateCode): Standing {
  const { ledger } = corpus;
  const act = ledger.acts.filter((one) => one.state === state && acts.includes(one.act)).toSorted(byDate)[0];
  if (act !== undefined) return { type: "done", act };
  const findings = (code: StateCode | undefined): Finding[] =>
    ledger.findings
      .filter((one) => one.state === code && acts.includes(one.act))
      .toSorted((a, b) => b.on.localeCompare(a.on));
  const own = findings(state);
  const [newest, ...older] = own.length === 0 && acts.includes("entry-into-force") ? findings(undefined) : own;
  if (newest?.says === "not-done") return { type: "not-done", finding: newest };
  const before = state === undefined ? older.find(({ says }) => says === "not-done") : undefined;
  return before === undefined ? { type: "unknown" } : { type: "unknown", before };
}

function byDate(a: LedgerAct, b: LedgerAct): number {
  return a.date.localeCompare(b.date);
}

export function renderStatusTable(context: RenderContext): OutMessage[] {
  const { w, corpus } = context;
  const { treaty, ledger } = corpus;
  const sources = numberSources(context);
  const inForce = inWords(standingOf(context, ["entry-into-force"]), context, sources);
  const states = treaty.parties.map((state) => stateRow(state, context, sources));
  const blocks: Block[] = [
    {
      html: joinHtml(
        [bold(w.say("status-title")), html`${capitalised(w.say("status-in-force", { value: inForce }))}`],
        "\n",
      ),
      keepWithNext: true,
    },
    ...states.map(({ block }) => block),
    { html: html`${w.say("status-note")}`, keepWithNext: true },
    { html: italic(w.say("as-of", { asOf: ledger.as_of, horizon: ledger.evidence_horizon })), keepWithNext: true },
    ...sources.blocks(),
  ];
  const rows = [...stateButtons(context), [shareButton("status", w.say("status-title"), context)]];
  const messages = outMessages(blocks, keyboardIn(context.place, rows));
  const [only, ...more] = messages;
  if (only === undefined || more.length > 0) return messages;
  const parts = blocks.map((block): RichPart => {
    const row = states.find((one) => one.block === block);
    return row === undefined ? { type: "text", html: block.html } : { type: "row", name: row.name, cell: row.facts };
  });
  return [{ ...only, rich: { markup: () => richMarkup(parts), isWhole: false } }];
}

interface StateRow {
  name: Html;
  facts: Html;
  block: Block;
}

/** Short lines rather than a column each: three dates in words are wider than a phone. */
function stateRow(state: StateCode, context: RenderContext, sources: NumberedSources): StateRow {
  const { w } = context;
  const say = (acts: readonly ActKind[]): string => inWords(standingOf(context, acts, state), context, sources);
  const withdrawn = standingOf(context, ["withdrawal"], state);
  const name = bold(stateName(context, state));
  const facts = joinHtml(
    [
      html`${w.say("status-signed", { value: say(["signature"]) })}`,
      html`${w.say("status-ratified", { value: say(BINDING_ACTS) })}`,
      html`${w.say("status-in-force", { value: say(["entry-into-force"]) })}`,
      ...(withdrawn.type === "done"
        ? [html`${w.say("status-withdrawn", { value: inWords(withdrawn, context, sources) })}`]
        : []),
    ],
    "\n",
  );
  return { name, facts, block: { html: joinHtml([name, facts], "\n"), keepWithNext: true } };
}

/** "21 July 2022 [1]", "no, as of 30 August 2025 [2]", "not established". */
function inWords(standing: Standing, { w }: RenderContext, sources: NumberedSources): string {
  const notDone = (finding: Finding): string =>
    `${w.say("status-not-done", { date: finding.on })}${sources.refs(finding.sources, 1)}`;
  switch (standing.type) {
    case "done":
      return `${w.date(standing.act.date)}${sources.refs(standing.act.sources, 1)}`;
    case "not-done":
      return notDone(standing.finding);
    case "unknown":
      return standing.before === undefined
        ? w.say("status-unknown")
        : `${w.say("status-unknown")} (${notDone(standing.before)})`;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("en") + text.slice(1);
}

function stateButtons(context: RenderContext): Button[][] {
  const buttons = context.corpus.treaty.parties.map((state): Button => {
    return { label: stateName(context, state), callback: encodeAction({ type: "state", state }) };
  });
  const rows: Button[][] = [];
  for (let at = 0; at < buttons.length; at += STATES_PER_ROW) rows.push(buttons.slice(at, at + STATES_PER_ROW));
  return rows;
}
