import type { UpdateState } from "../subscriptions/store.js";

/** The rows as both databases hold them. Lists and unions are JSON text; a missing number in a key is 0. */
export interface Tables {
  chats: { chat_id: number; kind: string; language: string | null };
  conversations: { key: string; value: string; version: string };
  stored_values: { key: string; value: string };
  answered: { chat_id: number; message_id: number; reply_ids: string; at: number };
  questions: {
    id: string;
    text: string;
    language: string;
    count: number;
    first_asked: number;
    last_asked: number;
  };
  /** `done_at` null: in hand since `at`, of the process `holder`. */
  handled_updates: {
    update_id: number;
    at: number;
    done_at: number | null;
    lane: string | null;
    holder: string | null;
  };
  subscriptions: {
    id: string;
    chat_id: number;
    thread_id: number;
    wants_key: string;
    set_by: number | null;
    state: "active" | "paused";
    pause_reason: string | null;
    paused_since: number | null;
    created_at: number;
    body: string;
  };
  seen_items: { id: string; hash: string; revision: number; gone: number };
  updates: {
    id: string;
    revision: number;
    state: UpdateState;
    body: string;
    detected_at: number;
    decided_at: number | null;
  };
  deliveries: {
    id: number;
    update_id: string;
    revision: number;
    chat_id: number;
    thread_id: number;
    chat_kind: string;
    language: string;
    digest: number;
    how: "post" | "edit" | "reply";
    target: number | null;
    state: "pending" | "held" | "sent" | "dropped";
    due_at: number;
    ready_at: number;
    attempts: number;
    started_at: number | null;
    batch: number | null;
    shown_revision: number | null;
    message_ids: string;
    parts_sent: number;
    plain: number;
    note: string | null;
    done_at: number | null;
  };
  leases: { name: string; holder: string; expires_at: number };
}
