import { findChat, findTopic } from "./access.js";
import type { ChatState } from "./chat-state.js";
import { chatObject, isAdmin, isInside, memberObject, membership } from "./chat-state.js";
import type { Method } from "./context.js";
import { MAX_DOWNLOAD_BYTES } from "./files.js";
import { optionalInteger, optionalText } from "./params.js";
import { badRequest } from "./refusal.js";
import type { World } from "./world.js";

const ACTIONS = `typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker
  find_location record_video_note upload_video_note`.split(/\s+/);

export const sendChatAction: Method = ({ world }, { params }) => {
  if (!ACTIONS.includes(optionalText(params, "action") ?? "")) throw badRequest("wrong parameter action in request");
  const chat = findChat(world, params, "write");
  findTopic(chat, params);
  return true;
};

export const getChat: Method = ({ world }, { params }) => {
  const chat = findChat(world, params, "read");
  if (chat.type === "private" && !chat.started) throw badRequest("chat not found");
  return {
    ...chatObject(chat),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
    ...(chat.username !== undefined && { active_usernames: [chat.username] }),
    ...(chat.linkedChat !== undefined && { linked_chat_id: chat.linkedChat }),
    ...((chat.type === "group" || chat.type === "supergroup") && { permissions: chat.permissions }),
  };
};

export const getChatMember: Method = ({ world }, { params }) => {
  const userId = optionalInteger(params, "user_id");
  if (userId === undefined || userId <= 0) throw badRequest("invalid user_id specified");
  const chat = findChat(world, params, "edit");
  const user = world.users.get(userId);
  if (!user) throw badRequest("PARTICIPANT_ID_INVALID");
  if (userId === world.bot.id) return memberObject(botUser(world), chat.bot, chat);
  if (chat.type === "private") return { status: "member", user };
  if (chat.type === "channel" && !isAdmin(chat.bot)) throw badRequest("member list is inaccessible");
  return memberObject(user, chat.members.get(userId) ?? membership("left"), chat);
};

export const getChatAdministrators: Method = ({ world }, { params }) => {
  const chat = findChat(world, params, "edit");
  if (chat.type === "private") throw badRequest("there are no administrators in the private chat");
  if (chat.type === "channel" && !isAdmin(chat.bot)) throw badRequest("member list is inaccessible");
  const admins = [...chat.members]
    .filter(([id, member]) => isAdmin(member) && world.users.get(id)?.is_bot === false)
    .map(([id, member]) => memberObject(world.users.get(id)!, member, chat));
  return isAdmin(chat.bot) ? [...admins, memberObject(botUser(world), chat.bot, chat)] : admins;
};

export const getChatMemberCount: Method = ({ world }, { params }) => {
  const chat = findChat(world, params, "edit");
  if (chat.type === "private") return 2;
  return [...chat.members.values(), chat.bot].filter(isInside).length;
};

export const leaveChat: Method = ({ world }, { params }) => {
  const chat = findChat(world, params, "edit");
  if (chat.type === "private") throw badRequest("chat member status can't be changed in private chats");
  const before = chat.bot;
  chat.bot = membership("left");
  world.emit({ my_chat_member: ownChange(world, chat, before) as never });
  return true;
};

export const getFile: Method = ({ world }, { params }) => {
  const id = optionalText(params, "file_id") ?? "";
  if (id === "") throw badRequest("file_id not specified");
  const file = world.files.find(id);
  if (!file) throw badRequest("wrong file_id or the file is temporarily unavailable");
  if (file.content.length > MAX_DOWNLOAD_BYTES) throw badRequest("file is too big");
  return { file_id: id, file_unique_id: file.uniqueId, file_size: file.content.length, file_path: file.path };
};

function ownChange(world: World, chat: ChatState, before: ChatState["bot"]): Record<string, unknown> {
  return {
    chat: chatObject(chat),
    from: botUser(world),
    date: world.date(),
    old_chat_member: memberObject(botUser(world), before, chat),
    new_chat_member: memberObject(botUser(world), chat.bot, chat),
  };
}

function botUser({ bot }: World): World["bot"] {
  const { id, is_bot, first_name, username } = bot;
  return { id, is_bot, first_name, username } as World["bot"];
}
