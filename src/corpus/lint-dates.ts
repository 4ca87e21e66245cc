/** Dates that cannot be: a status answer is only as good as the ledger's two clocks. */
import type { Rule } from "./lint.js";

/** Nobody can report an act before it happened. */
const learntAfterItHappened: Rule = ({ ledger }, at) =>
  ledger.acts.flatMap(({ date, learnt }, index) =>
    learnt < date
      ? at.fault(ledger, ["acts", index, "learnt"], `is before the act itself (${date}): learnt is the date of the source`)
      : [],
  );

/** A ledger compiled on one day holds nothing of the next. */
const nothingAfterCompilation: Rule = ({ ledger }, at) => {
  const dates: [path: PropertyKey[], date: string][] = [
    [["as_of"], ledger.as_of],
    [["evidence_horizon"], ledger.evidence_horizon],
    ...ledger.acts.flatMap((act, index) => [
      [["acts", index, "date"], act.date] as [PropertyKey[], string],
      [["acts", index, "learnt"], act.learnt] as [PropertyKey[], string],
    ]),
    ...ledger.findings.flatMap((finding, index) =>
      (["on", "learnt", "checked"] as const).map(
        (field) => [["findings", index, field], finding[field]] as [PropertyKey[], string],
      ),
    ),
    ...ledger.outsiders.map(({ on }, index) => [["outsiders", index, "on"], on] as [PropertyKey[], string]),
  ];
  return dates.flatMap(([path, date]) =>
    date > ledger.compiled
      ? at.fault(ledger, path, `is after the day the ledger was compiled (${ledger.compiled}): correct one of the two`)
      : [],
  );
};

/** A state that has withdrawn acts again only by acceding. */
const nothingAfterWithdrawal: Rule = ({ ledger }, at) =>
  ledger.acts.flatMap((act, index) => {
    if (act.state === undefined) return [];
    const own = ledger.acts.filter(({ state }) => state === act.state);
    const left = own.findLast((other) => other.act === "withdrawal" && other.date < act.date);
    const back = left && own.some((other) => other.act === "accession" && other.date > left.date && other.date <= act.date);
    return left === undefined || back === true
      ? []
      : at.fault(ledger, ["acts", index, "date"], `is after the withdrawal of ${act.state} (${left.date})`);
  });

/** The treaty was adopted before anyone acted under it. */
const nothingBeforeAdoption: Rule = ({ ledger, treaty }, at) =>
  ledger.acts.flatMap(({ date }, index) =>
    date < treaty.adopted
      ? at.fault(ledger, ["acts", index, "date"], `is before the treaty was adopted (${treaty.adopted} in treaty.yaml)`)
      : [],
  );

export const dateRules: readonly Rule[] = [
  learntAfterItHappened,
  nothingAfterCompilation,
  nothingAfterWithdrawal,
  nothingBeforeAdoption,
];
