/**
 * What the bot says about itself and the chat. No native speaker has read the languages other than English and Russian.
 * `{name}` stands for a value.
 */
import type { Language } from "../corpus/language.js";

type Phrase =
  | "failed"
  | "storage-away"
  | "fault-reported"
  | "stale-button"
  | "admins-only"
  | "not-text"
  | "passed-on-unclear"
  | "unknown-command"
  | "nearest-command"
  | "nothing-to-cancel"
  | "cancelled"
  | "needs-words"
  | "forget-ask"
  | "forget-done"
  | "forget-kept"
  | "button-delete"
  | "button-keep"
  | "settings"
  | "settings-language"
  | "commands";

/** The phrase with its values in place; plain text. */
export function phrase(
  language: Language,
  key: Phrase,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return PHRASES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const PHRASES: Readonly<Record<Language, Readonly<Record<Phrase, string>>>> = {
  en: {
    failed: "Sorry, something went wrong on my side. Please try again in a moment. Error number: {id}",
    "storage-away":
      "I cannot store or look up anything just now: the database is away. Questions about articles, reports and status are answered all the same. Please try this again in a few minutes. Error number: {id}",
    "fault-reported": "Error {id}: {what}. The log has the details under this number.",
    "stale-button": "This button is out of date. Please ask again, or send /help.",
    "admins-only": "Only this group's administrators can change that.",
    "not-text": "I can read only text. Please write your question in words, or send an article's number.",
    "passed-on-unclear":
      "I could not tell which part of the treaty this text is about. Please ask one question about it.",
    "unknown-command": "There is no command /{name}. /help lists the commands.",
    "nearest-command": "Did you mean /{nearest}?",
    "nothing-to-cancel": "There is nothing to cancel.",
    cancelled: "Cancelled.",
    "needs-words": "Please write after the command what you mean: /{name} …",
    "forget-ask": "Delete at once all that is stored about this chat: its language, settings and subscriptions?",
    "forget-done": "Deleted: everything that was stored about this chat.",
    "forget-kept": "Nothing was deleted.",
    "button-delete": "Delete",
    "button-keep": "Keep",
    settings: "Settings of this chat",
    "settings-language": "Language: {name}",
    commands: "Commands",
  },
  ru: {
    failed: "Извините, у меня произошла ошибка. Попробуйте, пожалуйста, ещё раз чуть позже. Номер ошибки: {id}",
    "storage-away":
      "Сейчас я не могу ничего сохранить или найти в базе данных: она недоступна. На вопросы о статьях, сообщениях и статусе я отвечаю и без неё. Повторите это, пожалуйста, через несколько минут. Номер ошибки: {id}",
    "fault-reported": "Ошибка {id}: {what}. Подробности в журнале под этим номером.",
    "stale-button": "Эта кнопка устарела. Задайте вопрос ещё раз или отправьте /help.",
    "admins-only": "Изменить это могут только администраторы группы.",
    "not-text": "Я умею читать только текст. Напишите вопрос словами или пришлите номер статьи.",
    "passed-on-unclear": "Не удалось понять, о какой части договора этот текст. Задайте о нём один вопрос.",
    "unknown-command": "Команды /{name} нет. Список команд: /help.",
    "nearest-command": "Возможно, вы имели в виду /{nearest}?",
    "nothing-to-cancel": "Отменять нечего.",
    cancelled: "Отменено.",
    "needs-words": "Напишите после команды, что вас интересует: /{name} …",
    "forget-ask": "Сразу удалить всё, что хранится об этом чате: язык, настройки и подписки?",
    "forget-done": "Удалено всё, что хранилось об этом чате.",
    "forget-kept": "Ничего не удалено.",
    "button-delete": "Удалить",
    "button-keep": "Оставить",
    settings: "Настройки этого чата",
    "settings-language": "Язык: {name}",
    commands: "Команды",
  },
  kk: {
    failed: "Кешіріңіз, менде қате болды. Сәлден кейін қайталап көріңіз. Қате нөмірі: {id}",
    "storage-away":
      "Қазір ештеңе сақтай алмаймын: дерекқор қолжетімсіз. Баптар, хабарлар және мәртебе туралы сұрақтарға бәрібір жауап беремін. Бірнеше минуттан кейін қайталап көріңіз. Қате нөмірі: {id}",
    "fault-reported": "Қате {id}: {what}. Толығырақ журналда осы нөмірмен.",
    "stale-button": "Бұл түйме ескірген. Сұрағыңызды қайта қойыңыз немесе /help жіберіңіз.",
    "admins-only": "Мұны тек топ әкімшілері өзгерте алады.",
    "not-text": "Мен тек мәтінді оқи аламын. Сұрағыңызды сөзбен жазыңыз немесе баптың нөмірін жіберіңіз.",
    "passed-on-unclear": "Бұл мәтін шарттың қай бөлігі туралы екені түсініксіз. Ол туралы бір сұрақ қойыңыз.",
    "unknown-command": "/{name} деген пәрмен жоқ. Пәрмендер тізімі: /help.",
    "nearest-command": "/{nearest} дегіңіз келді ме?",
    "nothing-to-cancel": "Бас тартатын ештеңе жоқ.",
    cancelled: "Бас тартылды.",
    "needs-words": "Пәрменнен кейін не керегін жазыңыз: /{name} …",
    "forget-ask": "Осы чат туралы сақталғанның бәрін — тілін, баптауларын, жазылымдарын — бірден жою керек пе?",
    "forget-done": "Осы чат туралы сақталғанның бәрі жойылды.",
    "forget-kept": "Ештеңе жойылмады.",
    "button-delete": "Жою",
    "button-keep": "Қалдыру",
    settings: "Осы чаттың баптаулары",
    "settings-language": "Тіл: {name}",
    commands: "Пәрмендер",
  },
  ky: {
    failed: "Кечиресиз, менде ката кетти. Бир аздан кийин кайра аракет кылыңыз. Катанын номери: {id}",
    "storage-away":
      "Азыр эч нерсе сактай албайм: маалымат базасы жеткиликсиз. Беренелер, кабарлар жана статус жөнүндөгү суроолорго баары бир жооп берем. Бир нече мүнөттөн кийин кайра аракет кылыңыз. Катанын номери: {id}",
    "fault-reported": "Ката {id}: {what}. Кененирээк журналда ушул номер менен.",
    "stale-button": "Бул баскыч эскирген. Сурооңузду кайра бериңиз же /help жөнөтүңүз.",
    "admins-only": "Муну топтун администраторлору гана өзгөртө алат.",
    "not-text": "Мен текстти гана окуй алам. Сурооңузду сөз менен жазыңыз же берененин номерин жөнөтүңүз.",
    "passed-on-unclear": "Бул текст келишимдин кайсы бөлүгү жөнүндө экени түшүнүксүз. Ал тууралуу бир суроо бериңиз.",
    "unknown-command": "/{name} деген буйрук жок. Буйруктардын тизмеси: /help.",
    "nearest-command": "/{nearest} дегиңиз келдиби?",
    "nothing-to-cancel": "Жокко чыгара турган эч нерсе жок.",
    cancelled: "Жокко чыгарылды.",
    "needs-words": "Буйруктан кийин эмне керегин жазыңыз: /{name} …",
    "forget-ask": "Бул чат жөнүндө сакталгандын баарын — тилин, жөндөөлөрүн, жазылууларын — дароо өчүрөлүбү?",
    "forget-done": "Бул чат жөнүндө сакталгандын баары өчүрүлдү.",
    "forget-kept": "Эч нерсе өчүрүлгөн жок.",
    "button-delete": "Өчүрүү",
    "button-keep": "Калтыруу",
    settings: "Бул чаттын жөндөөлөрү",
    "settings-language": "Тил: {name}",
    commands: "Буйруктар",
  },
  uz: {
    failed: "Kechirasiz, menda xatolik yuz berdi. Birozdan keyin qayta urinib koʻring. Xato raqami: {id}",
    "storage-away":
      "Hozir hech narsani saqlay olmayman: maʼlumotlar bazasi ishlamayapti. Moddalar, xabarlar va holat haqidagi savollarga baribir javob beraman. Bir necha daqiqadan keyin qayta urinib koʻring. Xato raqami: {id}",
    "fault-reported": "Xato {id}: {what}. Tafsilotlar jurnalda shu raqam bilan.",
    "stale-button": "Bu tugma eskirgan. Savolingizni qayta bering yoki /help yuboring.",
    "admins-only": "Buni faqat guruh administratorlari oʻzgartira oladi.",
    "not-text": "Men faqat matnni oʻqiy olaman. Savolingizni soʻz bilan yozing yoki modda raqamini yuboring.",
    "passed-on-unclear": "Bu matn shartnomaning qaysi qismi haqida ekani tushunarsiz. U haqida bitta savol bering.",
    "unknown-command": "/{name} degan buyruq yoʻq. Buyruqlar roʻyxati: /help.",
    "nearest-command": "/{nearest} demoqchimisiz?",
    "nothing-to-cancel": "Bekor qiladigan narsa yoʻq.",
    cancelled: "Bekor qilindi.",
    "needs-words": "Buyruqdan keyin nima kerakligini yozing: /{name} …",
    "forget-ask": "Bu chat haqida saqlangan hamma narsa — tili, sozlamalari, obunalari — darhol oʻchirilsinmi?",
    "forget-done": "Bu chat haqida saqlangan hamma narsa oʻchirildi.",
    "forget-kept": "Hech narsa oʻchirilmadi.",
    "button-delete": "Oʻchirish",
    "button-keep": "Qoldirish",
    settings: "Bu chat sozlamalari",
    "settings-language": "Til: {name}",
    commands: "Buyruqlar",
  },
  tg: {
    failed: "Бубахшед, дар ман хато рух дод. Лутфан баъдтар аз нав кӯшиш кунед. Рақами хато: {id}",
    "storage-away":
      "Ҳоло ман чизеро нигоҳ дошта наметавонам: пойгоҳи додаҳо дастнорас аст. Ба саволҳо дар бораи моддаҳо, хабарҳо ва вазъият ҳамоно ҷавоб медиҳам. Лутфан пас аз чанд дақиқа аз нав кӯшиш кунед. Рақами хато: {id}",
    "fault-reported": "Хато {id}: {what}. Тафсилот дар журнал бо ҳамин рақам.",
    "stale-button": "Ин тугма кӯҳна шудааст. Лутфан аз нав пурсед ё /help фиристед.",
    "admins-only": "Инро танҳо маъмурони гурӯҳ тағйир дода метавонанд.",
    "not-text": "Ман танҳо матнро хонда метавонам. Саволро бо калима нависед ё рақами моддаро фиристед.",
    "passed-on-unclear": "Маълум нашуд, ки ин матн дар бораи кадом қисми шартнома аст. Дар бораи он як савол диҳед.",
    "unknown-command": "Фармони /{name} нест. Рӯйхати фармонҳо: /help.",
    "nearest-command": "Шояд /{nearest}-ро дар назар доред?",
    "nothing-to-cancel": "Чизе барои бекор кардан нест.",
    cancelled: "Бекор карда шуд.",
    "needs-words": "Пас аз фармон нависед, ки чӣ лозим аст: /{name} …",
    "forget-ask":
      "Ҳамаи он чи дар бораи ин чат нигоҳ дошта мешавад — забон, танзимот, обунаҳо — фавран нест карда шавад?",
    "forget-done": "Ҳамаи он чи дар бораи ин чат нигоҳ дошта мешуд, нест карда шуд.",
    "forget-kept": "Чизе нест карда нашуд.",
    "button-delete": "Нест кардан",
    "button-keep": "Нигоҳ доштан",
    settings: "Танзимоти ин чат",
    "settings-language": "Забон: {name}",
    commands: "Фармонҳо",
  },
  tk: {
    failed: "Bagyşlaň, mende ýalňyşlyk boldy. Birazdan gaýtadan synanyşyň. Ýalňyşlygyň belgisi: {id}",
    "storage-away":
      "Häzir hiç zat saklap bilemok: maglumatlar bazasy elýeterli däl. Maddalar, habarlar we ýagdaý baradaky soraglara şonda-da jogap berýärin. Birnäçe minutdan gaýtadan synanyşyň. Ýalňyşlygyň belgisi: {id}",
    "fault-reported": "Ýalňyşlyk {id}: {what}. Jikme-jigi žurnalda şu belgi bilen.",
    "stale-button": "Bu düwme köneldi. Soragyňyzy gaýtadan beriň ýa-da /help iberiň.",
    "admins-only": "Muny diňe toparyň dolandyryjylary üýtgedip biler.",
    "not-text": "Men diňe tekst okap bilýärin. Soragyňyzy söz bilen ýazyň ýa-da maddanyň belgisini iberiň.",
    "passed-on-unclear": "Bu tekstiň şertnamanyň haýsy bölegi hakdadygy belli däl. Ol barada bir sorag beriň.",
    "unknown-command": "/{name} diýen buýruk ýok. Buýruklaryň sanawy: /help.",
    "nearest-command": "/{nearest} diýjek bolduňyzmy?",
    "nothing-to-cancel": "Ýatyrmaga zat ýok.",
    cancelled: "Ýatyryldy.",
    "needs-words": "Buýrukdan soň näme gerekdigini ýazyň: /{name} …",
    "forget-ask": "Bu çat hakda saklanýan zatlaryň hemmesi — dili, sazlamalary, ýazylyşlary — derrew pozulsynmy?",
    "forget-done": "Bu çat hakda saklanan zatlaryň hemmesi pozuldy.",
    "forget-kept": "Hiç zat pozulmady.",
    "button-delete": "Pozmak",
    "button-keep": "Galdyrmak",
    settings: "Bu çatyň sazlamalary",
    "settings-language": "Dil: {name}",
    commands: "Buýruklar",
  },
};
