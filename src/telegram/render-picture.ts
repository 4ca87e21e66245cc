/** [T6] The pictures of /status and /timeline: drawn from the corpus, with the words of the reply's language. */
import type { IsoDate } from "../corpus/date.js";
import type { Atlas } from "../pictures/atlas.js";
import { statusCard } from "../pictures/status-card.js";
import { statusModel } from "../pictures/status-model.js";
import { CARD_STANDINGS } from "../pictures/theme.js";
import { mainEvents, timelinePicture } from "../pictures/timeline.js";
import { bold, html, italic, joinHtml, type Html } from "./html.js";
import { textIn, type RenderContext } from "./render-context.js";

export interface Picture {
  readonly svg: string;
  /** For a file: letters, digits and hyphens. */
  readonly name: string;
  /** Says in words what the picture is and of when; at most 1024 UTF-16 units after entity parsing. */
  readonly caption: Html;
}

export type PictureKind = "status" | "timeline";

/** The same corpus, language and day give the same bytes. Without outlines of countries the card has no map. */
export function renderPicture(
  kind: PictureKind,
  day: IsoDate,
  context: RenderContext,
  atlas: Atlas | undefined,
): Picture {
  switch (kind) {
    case "status":
      return statusPicture(day, context, atlas);
    case "timeline":
      return timelineOf(context);
  }
}

function statusPicture(day: IsoDate, context: RenderContext, atlas: Atlas | undefined): Picture {
  const { w } = context;
  const standings = CARD_STANDINGS.map((standing) => [standing, w.say("picture-standing", { standing })] as const);
  const svg = statusCard(statusModel(context.corpus, context.language, day), {
    labels: {
      title: w.say("status-title"),
      schematicMap: w.say("picture-map"),
      standings: Object.fromEntries(standings) as Record<(typeof CARD_STANDINGS)[number], string>,
      signed: (value) => w.say("status-signed", { value }),
      ratified: (value) => w.say("status-ratified", { value }),
      inForce: (value) => w.say("status-in-force", { value }),
      withdrawn: (value) => w.say("status-withdrawn", { value }),
      date: w.date,
      notDone: (date) => w.say("status-not-done", { date }),
      unknown: w.say("status-unknown"),
      asOf: (asOf, horizon) => w.say("as-of", { asOf, horizon }),
      sources: (publishers) => sourcesLine(publishers, context),
    },
    theme: "light",
    ...(atlas === undefined ? {} : { atlas }),
    ...addressOf(context),
  });
  return { svg, name: "status", caption: captionOf(w.say("status-title"), context) };
}

function timelineOf(context: RenderContext): Picture {
  const { w, corpus, language } = context;
  const actDays = new Set(corpus.ledger.acts.map(({ date }) => date));
  const events = corpus.eventsByDate;
  const title = w.say("timeline-title", { count: mainEvents(events, actDays).length });
  const svg = timelinePicture(events, {
    language,
    labels: {
      title,
      treaty: textIn(context, corpus.treaty.short_title),
      date: w.date,
      asOf: asOf(context),
      sources: (publishers) => sourcesLine(publishers, context),
    },
    theme: "light",
    actDays,
    ...addressOf(context),
  });
  return { svg, name: "timeline", caption: captionOf(title, context) };
}

function captionOf(title: string, context: RenderContext): Html {
  const treaty = textIn(context, context.corpus.treaty.short_title);
  return joinHtml([bold(title), html`${treaty}`, italic(asOf(context))], "\n");
}

function asOf({ w, corpus }: RenderContext): string {
  const { as_of, evidence_horizon: horizon } = corpus.ledger;
  return w.say("as-of", { asOf: as_of, horizon });
}

function sourcesLine(publishers: readonly string[], { w }: RenderContext): string {
  return `${w.say("sources")}: ${publishers.join("; ")}`;
}

function addressOf({ botUsername }: RenderContext): { address?: string } {
  return botUsername === undefined ? {} : { address: `t.me/${botUsername}` };
}
