/** Files of the corpus kept in the database: all processes read them, and a host that wipes its disk loses nothing. */
import { DraftFileSchema, type DraftFile } from "../../corpus/drafts.js";
import type { ValueStore } from "../../subscriptions/store.js";

const PREFIX = "corpus-draft:";

export async function readDrafts(values: ValueStore): Promise<DraftFile[]> {
  return (await values.list(PREFIX)).map(({ value }) => DraftFileSchema.parse(JSON.parse(value)));
}

export async function findDraft(values: ValueStore, file: string): Promise<DraftFile | undefined> {
  return (await readDrafts(values)).find((draft) => draft.file === file);
}

/** Takes the place of an earlier draft of the same file. */
export async function saveDraft(values: ValueStore, draft: DraftFile): Promise<void> {
  await values.write(PREFIX + draft.file, JSON.stringify(draft));
}

export async function deleteDraft(values: ValueStore, file: string): Promise<void> {
  await values.delete(PREFIX + file);
}
