/** Labels for the pictures in two scripts, one of them with phrases as long as the languages of the region have. */
import type { StatusCardLabels } from "../../src/pictures/status-card.js";
import type { TimelineLabels } from "../../src/pictures/timeline.js";

export const ENGLISH: StatusCardLabels = {
  title: "Where the treaty stands",
  schematicMap: "Schematic map",
  standings: {
    "in-force": "in force",
    ratified: "signed and ratified",
    signed: "signed",
    "not-signed": "not signed",
    "not-established": "not established",
    withdrawn: "withdrawn",
  },
  signed: (value) => `signed: ${value}`,
  ratified: (value) => `ratified: ${value}`,
  inForce: (value) => `in force: ${value}`,
  withdrawn: (value) => `withdrawn: ${value}`,
  date: (date) => `on ${date}`,
  notDone: (date) => `no, as of ${date}`,
  unknown: "not established",
  asOf: (asOf, horizon) => `As of ${asOf}; sources were read up to ${horizon}.`,
  sources: (publishers) => `Sources: ${publishers.join("; ")}`,
};

export const TIMELINE: TimelineLabels = {
  title: "Timeline",
  treaty: "Lake Veldra Convention",
  date: (date) => `on ${date}`,
  asOf: "As of 2022-10-01",
  sources: (publishers) => `Sources: ${publishers.join("; ")}`,
};
