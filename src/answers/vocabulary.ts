/**
 * The words in which people ask about any treaty, in seven languages: verbs of the depositary's acts, question words,
 * words for articles and instruments. Nothing here is about one treaty; that stands in the corpus.
 *
 * English and Russian words match by stem; in the other languages a word matches whatever begins with it, and a phrase
 * matches in any order with a word or two between.
 */
import type { Language } from "../corpus/language.js";
import { Phrasebook } from "../search/phrasebook.js";

export type Cue =
  | "signature"
  | "ratification"
  | "entry-into-force"
  | "deposit"
  | "accession"
  | "withdrawal"
  | "reservation"
  | "refusal"
  | "approval"
  | "member"
  | "who"
  | "when"
  | "where"
  | "how-many"
  | "why"
  | "all"
  | "not"
  | "says"
  | "means"
  | "possibility"
  | "by"
  | "since"
  | "still"
  | "future"
  | "party"
  | "treaty"
  | "instrument"
  | "status"
  | "timeline"
  | "list"
  | "meeting"
  | "article"
  | "everything"
  | "small-talk:greeting"
  | "small-talk:thanks"
  | "small-talk:farewell"
  | "small-talk:who"
  | "small-talk:help";

type Words = Partial<Record<Language, string>>;

/** Alternatives are parted by commas. */
const VOCABULARY: Record<Cue, Words> = {
  signature: {
    en: "sign, signed, signing, signature, signatory, signatories, signer, put its name, put their name, inked, on board, join in signing",
    ru: "подписать, подписал, подписали, подписывать, подписан, подписание, подпись, подписи, подписант, подмахнул, подписывал, подписывали, не подписавший, подписавшие, подпишет, подпишут",
    kk: "қол қой, қол қою, қолтаңба, қол қойыл",
    ky: "кол кой, кол коюл, кол коюу, кол коюш",
    uz: "imzo, имзо",
    tg: "имзо",
    tk: "gol çek, gol goý, goly",
  },
  ratification: {
    en: "ratify, ratified, ratification, ratifying, ratifies, ratifier, passed through parliament",
    ru: "ратифицировать, ратифицировал, ратифицировали, ратифицирован, ратификация, ратификацию, ратификационный, ратифицирует, ратифицируют",
    kk: "ратификация, ратифика, бекіт",
    ky: "ратификация, ратифика, бекит",
    uz: "ratifikatsiya, ratifika, ратификация, tasdiq, тасдиқ",
    tg: "ратификатсия, ратификация, тасдиқ, тасвиб",
    tk: "ratifikasiýa, ratifika, tassykla",
  },
  approval: {
    en: "approve, approved, approval, parliament, senate, adopted a law, passed a law",
    ru: "одобрить, одобрил, одобрили, одобрен, парламент, сенат, закон принял, приняли закон, принять закон, принимал закон, утвердил",
    kk: "мақұлда, парламент, сенат",
    ky: "жактыр, парламент, сенат",
    uz: "maʼqulla, parlament, senat, маъқулла, парламент, сенат",
    tg: "маъқул, парламент, маҷлис",
    tk: "makulla, parlament",
  },
  "entry-into-force": {
    en: "in force, into force, enter into force, entered into force, take effect, in effect, effective, binding, bind, bound, legally binding, operative, active",
    ru: "vstupil v silu, v sile, deistvuet, вступить в силу, вступил в силу, вступление в силу, в силе, действует, действовал, действующий, обязателен, обязательный, имеет силу, юридическую силу, договор заработал, договор работает",
    kk: "күшіне ен, күшіне енді, күшіне ену, күшіне енген, күшінде, күшке ен, күшке енді, қолданыс, міндетті",
    ky: "күчүнө кир, күчкө кир, күчүндө, милдеттүү",
    uz: "kuchga kir, kuchda, amalda, кучга кир, кучда, majburiy",
    tg: "эътибор пайдо, эътибор дор, эътибор даром, мавриди амал, эътибор",
    tk: "güýje gir, güýjünde, hereket edýär, güýje",
  },
  deposit: {
    en: "handed its instrument, handed over instrument, lodge instrument, lodged, deposit, deposited, depositing, instrument of ratification, instruments of ratification, ratification instrument",
    ru: "сдать, сдали депозитарию, сдал депозитарию, депонировать, ратификационная грамота, сдали грамоту, сдал грамоту, передал грамоту, грамоты на хранение",
    kk: "ратификациялық грамота, сақтауға тапсыр, грамота",
    ky: "грамота тапшыр, сактоого, грамота",
    uz: "yorligʻi, topshir, грамота",
    tg: "ҳуҷҷат супор, ҳуҷҷатҳои ратификатсионӣ, супорида",
    tk: "hat tabşyr, ratifikasiýa haty",
  },
  accession: {
    en: "join, joined, accede, acceded, accession, become a member, became a party",
    ru: "присоединиться, присоединился, присоединилась, присоединение, примкнул, вошел, вступил в договор",
    kk: "қосыл",
    ky: "кошул",
    uz: "qoʻshil, қўшил",
    tg: "ҳамроҳ, пайваст, шомил",
    tk: "goşul",
  },
  member: {
    en: "member, member state, in it, on board, party, part of",
    ru: "участник, участвует, состоит, входит, член",
    kk: "мүше, қатысушы",
    ky: "мүчө, катышуучу",
    uz: "aʼzo, ishtirokchi, аъзо",
    tg: "узв, иштирокчӣ",
    tk: "agza, gatnaşyjy",
  },
  withdrawal: {
    en: "revoke, revoked, withdraw its signature, withdraw, withdrew, withdrawn, withdrawal, quit, denounce, denounced, pull out, pulled out, left the treaty, leave the treaty, exit",
    ru: "отозвать подпись, отозвал подпись, отозвали подпись, отозвал, выйти из, вышел, вышла, вышли, выход, выходил, денонсировать, денонсация, денонсировал",
    kk: "шартт шық, шығып кет, денонсация",
    ky: "келишимден чык, чыгып кет, денонсация",
    uz: "chiqib ket, chiqqan, денонсация, чиқиб кет",
    tg: "баромад, денонсатсия",
    tk: "çykdy, çykyp git",
  },
  reservation: {
    en: "reservation, reservations",
    ru: "оговорка, оговорки, оговорку, оговорками",
    kk: "ескертпе",
    ky: "эскертме",
    uz: "izoh bilan, shartli imzo",
    tg: "шарти махсус",
    tk: "bellik bilen",
  },
  refusal: {
    en: "refuse, refused, refusal, decline, declined, reject, rejected, snub",
    ru: "отказаться, отказался, отказались, отказ, отвергнуть, отверг",
    kk: "бас тарт",
    ky: "баш тарт",
    uz: "rad et, bosh tort, рад эт, бош торт",
    tg: "рад кард, даст кашид",
    tk: "ýüz öwür, boýun gaçyr",
  },
  future: {
    en: "will, going to, plan to, plans to, planning to, intend to, intends to, about to",
    ru: "подпишет, подпишут, ратифицирует, ратифицируют, собирается, собираются, планирует, намерен, будет",
    kk: "қоя ма, ратификациялай ма, ниетті",
    ky: "коёбу, ратификациялайбы",
    uz: "imzolaydimi, имзолайдими",
    tg: "имзо мекунад, имзо хоҳад, тасвиб мекунад",
    tk: "gol çekermi, tassyklarmy",
  },
  who: {
    en: "who, which parliament, which countries, which states, which country, which state, whose, anyone, anybody, nobody, everyone, list of, what countries, what states, which of them",
    ru: "кто, kto, какие страны, какие государства, какая страна, чья, чьи, никто, кто-нибудь, кого, список",
    kk: "кім, қай ел, қандай ел, қай мемлекет",
    ky: "ким, кимдер, кайсы мамлекет, кайсы өлкө",
    uz: "kim, kimlar, qaysi davlat, qaysi mamlakat, ким, қайси давлат",
    tg: "кӣ, киҳо, кихо, кадом давлат, кадом кишвар",
    tk: "kim, kimler, haýsy ýurt, haýsy döwlet",
  },
  when: {
    en: "when, what date, on what date, what year, what day, since when, which date, how long ago",
    ru: "когда, kogda, какого числа, в каком году, с какого числа, дата, какая дата",
    kk: "қашан, қай жылы, қай күні",
    ky: "качан, кайсы жылы",
    uz: "qachon, qaysi yil, қачон",
    tg: "кай, кадом сол, чӣ вақт, ке",
    tk: "haçan, haýsy ýyl, hacan",
  },
  where: {
    en: "where, what place, which city, in what city",
    ru: "где, gde, в каком городе, место подписания, куда",
    kk: "қайда, қай жерде, қай қалада",
    ky: "кайда, кайсы жерде, кайсы шаарда",
    uz: "qayerda, qayda, qaerda, қаерда, qaysi shahar",
    tg: "куҷо, дар куҷо, кучо",
    tk: "nirede, haýsy şäher",
  },
  "how-many": {
    en: "how many, number of, count",
    ru: "сколько, skolko, количество, число стран",
    kk: "қанша ел, неше ел, нешеу, қанша мемлекет",
    ky: "канча мамлекет, канча өлкө, нече",
    uz: "nechta, necha davlat, qancha davlat, нечта",
    tg: "чанд давлат, чанд кишвар, чандто, чанд",
    tk: "näçe ýurt, näçe döwlet, näçesi, nace yurt",
  },
  why: {
    en: "why, reason, reasons, excuse, how come, what for, because of what, explanation",
    ru: "почему, pochemu, зачем, причина, причины, по какой причине, отмазка, отмазался, отговорка, из-за чего, чего ради, тянули",
    kk: "неге, себеп, себебі, не үшін, неліктен",
    ky: "эмнеге, себеп, себеби, эмне үчүн",
    uz: "nega, nimaga, sabab, nima uchun, нега, нимага, сабаб",
    tg: "чаро, сабаб, барои чӣ, барои чи",
    tk: "näme üçin, sebäp, näme sebäpden",
  },
  all: {
    en: "all, all five, everyone, everybody, all of them, each of them, every state, all parties",
    ru: "все, все пять, все пятеро, всеми, каждое, каждая, все страны",
    kk: "барлығы, бәрі, барлық",
    ky: "бардыгы, баары, бардык",
    uz: "hammasi, barchasi, barcha, ҳаммаси, барча",
    tg: "ҳама, ҳамаи",
    tk: "hemmesi, ählisi, ähli",
  },
  not: {
    en: "not, no, hasnt, havent, didnt, isnt, never, yet to, without, missing, except, refused to, failed to, nobody, holdout, holdouts, but not, left out",
    ru: "не, нет, никто, кроме, без, отсутствует, не хватает, остался, осталось",
    kk: "қоймады, қоймаған, қойған жоқ, қоймай, жоқ, басқасы",
    ky: "койгон жок, койбо, жок, койбогон",
    uz: "imzolama, qoʻymadi, qoʻymagan, имзолама, qoymad, imzo qoʻyma",
    tg: "накард, накардааст, накардаанд, накунад, намекунад, имзо накард, нагузошт",
    tk: "çekmedi, çekmän, çekmedik, çekenok, cekmedi, cekmedik",
  },
  says: {
    en: "say, said, says, saying, think, thinks, thought, comment, commented, statement, opinion, opinions, view, expert, experts, analyst, analysts, react, reaction, call, called, claim, write, wrote, explain, explained, speech, told, quote, describe, according to",
    ru: "сказать, сказал, сказали, говорит, говорят, говорил, заявил, заявление, думает, считает, считают, мнение, эксперт, эксперты, аналитик, аналитики, отозвался, отреагировал, реакция, назвал, пишут, писал, объяснил, объясняли, речь, комментарий, цитата, прокомментировал, высказался",
    kk: "не де, айтты, пікір, сарапшы, айтқан, мәлімде, деді",
    ky: "эмне де, айтты, пикир, эксперт, билдир, деди, айткан",
    uz: "nima de, aytdi, aytgan, fikr, ekspert, dedi, bildirdi, нима де, айтди, деди",
    tg: "чӣ гуфт, чи гуфт, гуфт, фикр, коршинос, изҳор",
    tk: "näme diý, aýtdy, pikir, bilermen, diýdi, name aytdy",
  },
  means: {
    en: "what does it mean, mean, means, meaning, difference, differ, different, definition, define, explain the term, vs, versus, distinguish, distinction",
    ru: "что значит, значит, означает, разница, отличие, отличается, отличаются, определение, чем отличается, что такое, понятие",
    kk: "мағынасы, айырмашылық, деген не, нені білдір",
    ky: "мааниси, айырма, деген эмне, эмнени билдир",
    uz: "maʼnosi, farqi, degani, нима дегани, фарқи, nimani anglat",
    tg: "маънои, фарқ, чӣ маъно",
    tk: "manysy, tapawut, näme diýmek",
  },
  possibility: {
    en: "can, could, may, possible, allowed, how to, how can, able, clause, procedure, must, required, obliged",
    ru: "можно, может, могут, разрешено, как выйти, возможно, процедура, порядок, обязан",
    kk: "мүмкін, бола ма, алады ма",
    ky: "мүмкүн, болобу, алабы",
    uz: "mumkin, boladimi, boʻladimi, мумкин",
    tg: "мумкин, метавонад",
    tk: "mümkin, bolýarmy, bolarmy",
  },
  by: {
    en: "by, before, as of, until, till, by the time, at the time of, prior to",
    ru: "до, к, на конец, по состоянию, на момент, к моменту, ко, накануне",
    kk: "дейін, қарай",
    ky: "чейин, карата",
    uz: "gacha, qadar, гача, ga kelib",
    tg: "то соли, то моҳи, пеш аз",
    tk: "çenli, öň",
  },
  since: {
    en: "since, after, now that, as soon as",
    ru: "с тех пор, после того, теперь когда, раз, после",
    kk: "бері, кейін, енгелі, болғалы",
    ky: "бери, кийин, киргенден",
    uz: "beri, keyin, бери, кейин",
    tg: "баъд, пас аз, аз вақте",
    tk: "bäri, soň, girenden",
  },
  still: {
    en: "still, never, not yet, until now, to this day, so far",
    ru: "до сих пор, всё ещё, все еще, так и не, никогда не, по-прежнему, никак не",
    kk: "әлі, әлі күнге",
    ky: "дагы эле, али, азыркыга чейин",
    uz: "hali, hanuz, haligacha, ҳали",
    tg: "то ҳол, ҳанӯз, то хол",
    tk: "heniz, entek, şu wagta çenli",
  },
  party: {
    en: "parties, party, member states, participants, members, states parties, contracting parties, which countries",
    ru: "участники, стороны, стороны договора, участников, какие страны, страны-участницы",
    kk: "тараптар, қатысушылар, мүшелер",
    ky: "тараптар, катышуучулар, мүчөлөр",
    uz: "tomonlar, ishtirokchilar, aʼzolar, томонлар",
    tg: "тарафҳо, иштирокчиён, тарафхо",
    tk: "taraplar, gatnaşyjylar",
  },
  treaty: {
    en: "treaty, agreement, document, pact, deal, text, accord",
    ru: "договор, соглашение, документ, пакт, текст",
    kk: "шарт, келісім, құжат",
    ky: "келишим, документ, шарт",
    uz: "shartnoma, kelishuv, hujjat, шартнома",
    tg: "шартнома, созишнома, ҳуҷҷат",
    tk: "şertnama, ylalaşyk, resminama",
  },
  instrument: {
    en: "convention, protocol, charter, statute, declaration, memorandum, covenant, npt, paris agreement, accord",
    ru: "конвенция, протокол, хартия, устав, декларация, меморандум, пакт",
    kk: "конвенция, хаттама, декларация",
    ky: "конвенция, протокол, декларация",
    uz: "konvensiya, protokol, deklaratsiya, конвенция, декларация",
    tg: "конвенсия, протокол, эъломия",
    tk: "konwensiýa, teswirnama, jarnama",
  },
  status: {
    en: "status, state of play, where does it stand, where do things stand, current state, situation",
    ru: "статус, состояние, на какой стадии, как обстоят дела, ситуация",
    kk: "мәртебе, статус, жағдай",
    ky: "статус, абал",
    uz: "holati, maqomi, status, ҳолати",
    tg: "вазъ, ҳолат, статус",
    tk: "ýagdaýy, status, derejesi",
  },
  timeline: {
    en: "timeline, chronology, history of events, chronicle",
    ru: "хронология, таймлайн, хроника, ход событий",
    kk: "хронология, оқиғалар тізбегі",
    ky: "хронология, окуялар",
    uz: "xronologiya, хронология, voqealar",
    tg: "хронология, солшумор",
    tk: "hronologiýa, wakalar",
  },
  list: {
    en: "list, list of, show all",
    ru: "список, перечень, покажи все",
    kk: "тізім",
    ky: "тизме",
    uz: "roʻyxat",
    tg: "рӯйхат",
    tk: "sanaw",
  },
  meeting: {
    en: "summit, meeting, consultative meeting, gathering, talks, conference",
    ru: "саммит, встреча, консультативная встреча, совещание, переговоры, заседание",
    kk: "саммит, кездесу, жиын",
    ky: "саммит, жолугушуу, жыйын",
    uz: "sammit, uchrashuv, саммит, учрашув",
    tg: "саммит, вохӯрӣ, нишаст, мулоқот, вохури",
    tk: "sammit, duşuşyk, maslahat, dusushyk",
  },
  article: {
    en: "article, articles, art, clause",
    ru: "статья, статьи, статье, статью, ст",
    kk: "бап, бабы, бапта",
    ky: "берене",
    uz: "modda, модда",
    tg: "модда, моддаи",
    tk: "madda",
  },
  everything: {
    en: "everything, anything, all about it, more, something, info, information, details",
    ru: "все, всё, что-нибудь, подробнее, информация, подробности, расскажи",
    kk: "бәрі, ақпарат",
    ky: "баары, маалымат",
    uz: "hammasi, maʼlumot",
    tg: "ҳама, маълумот",
    tk: "hemmesi, maglumat",
  },
  "small-talk:greeting": {
    en: "how are you, how r u, how are things, whats up, how is it going, hi, hello, hey, good morning, good evening, good afternoon, good day, greetings, yo, howdy, hiya, sup",
    ru: "как дела, как сам, как сама, как жизнь, kak dela, privet, прив, доброй ночи, привет, здравствуйте, здравствуй, добрый день, доброе утро, добрый вечер, салют, здрасьте, хай, приветствую, ку",
    kk: "қалайсың, қалайсыз, сәлем, сәлеметсіз бе, ассалаумағалейкум, қайырлы күн, қайырлы таң, салем",
    ky: "салам, саламатсызбы, ассалому алейкум, кутман күн, кандайсыз, саламатсыңарбы",
    uz: "qalaysiz, qandaysiz, salom, assalomu alaykum, ассалому алайкум, салом, xayrli kun",
    tg: "чӣ хел, шумо чӣ хел, салом, салом алейкум, ассалому алайкум, рӯз ба хайр, субҳ ба хайр",
    tk: "ýagdaýlaryňyz nähili, ýagdaýlaryň nähili, salam, salawmaleýkim, essalamaleýkim, gündiziňiz haýyr, ertiriňiz haýyrly",
  },
  "small-talk:thanks": {
    en: "thanks, thank you, thx, cheers, great, nice, cool, perfect, good bot, awesome, got it, well done, appreciate",
    ru: "пасиб, спасиб, spasibo, спасибо, благодарю, спс, отлично, круто, супер, класс, понятно, ясно, молодец, пасиб",
    kk: "рахмет, рақмет, жақсы",
    ky: "рахмат, ыракмат, жакшы",
    uz: "rahmat, раҳмат, yaxshi, raxmat",
    tg: "раҳмат, ташаккур, рахмат, сипос",
    tk: "sag bol, sagboluň, taňryýalkasyn, rahmet, minnetdar",
  },
  "small-talk:farewell": {
    en: "bye, goodbye, see you, farewell, cya, good night, see you later",
    ru: "пока, до свидания, прощай, увидимся, бывай, спокойной ночи",
    kk: "сау бол, сау болыңыз, көріскенше",
    ky: "жакшы кал, кош бол, көрүшкөнчө",
    uz: "xayr, хайр, koʻrishguncha",
    tg: "хайр, то дидан",
    tk: "hoş, hoş galyň, sag-aman",
  },
  "small-talk:who": {
    en: "who are you, what are you, are you a bot, are you human, your name, who made you, what is this bot",
    ru: "кто ты, ты кто, ты бот, вы кто, кто вы, как тебя зовут, что ты такое, кто тебя сделал, ты человек",
    kk: "сен кімсің, сіз кімсіз",
    ky: "сен кимсиң, сиз кимсиз",
    uz: "sen kimsan, siz kimsiz, сен кимсан",
    tg: "ту кистӣ, шумо кистед",
    tk: "sen kim, siz kim",
  },
  "small-talk:help": {
    en: "what can you do, how do you work, how does this work, help me, help",
    ru: "что ты умеешь, что ты можешь, как ты работаешь, помощь, помоги, как пользоваться, что умеешь",
    kk: "не істей аласың, көмек",
    ky: "эмне кыла аласың, жардам",
    uz: "nima qila olasan, yordam",
    tg: "чӣ кор мекунӣ, ёрӣ",
    tk: "näme edip bilýärsiň, kömek",
  },
};

/** The vocabulary as a phrasebook; built once per library. */
export function buildVocabulary(): Phrasebook<Cue> {
  const book = new Phrasebook<Cue>({ keepStopWords: true, slips: 1, slipsFrom: 6 });
  for (const [cue, words] of Object.entries(VOCABULARY) as [Cue, Words][]) {
    for (const [language, list] of Object.entries(words) as [Language, string][]) {
      for (const phrase of list.split(",")) book.add(phrase.trim(), language, cue);
    }
  }
  return book;
}
