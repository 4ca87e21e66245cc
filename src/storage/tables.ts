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
  handled_updates: { update_id: number; at: number };
  leases: { name: string; holder: string; expires_at: number };
}
