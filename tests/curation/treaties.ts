/** One invented treaty of five articles, in seven languages. */
import type { Language } from "../../src/corpus/language.js";

export interface TestTreaty {
  readonly title: string;
  readonly place: string;
  readonly preamble: readonly string[];
  /** As the language writes it: `Article 3`, `3-бап`. */
  readonly heading: (number: number) => string;
  readonly articles: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  readonly closing: readonly string[];
  /** A sentence that refers to an article and begins its line. */
  readonly reference: string;
}

function articles(titles: readonly string[], one: readonly string[], numbered: readonly string[], reference: string) {
  return titles.map((title, at) => ({
    title,
    paragraphs: at === 2 ? numbered : at === 3 ? [one[at % one.length]!, reference] : [one[at % one.length]!],
  }));
}

export const TREATIES: Record<Language, TestTreaty> = {
  en: {
    title: "Treaty on the Common Care of the Orchards of Selmaria",
    place: "(Old Harbour, 3 May 2019)",
    preamble: [
      "The Parties to this Treaty,",
      "Guided by the wish to see their orchards bloom,",
      "Have agreed as follows:",
    ],
    heading: (number) => `Article ${number}`,
    reference: "Article 2 of this Treaty shall not be read as a limit to this.",
    articles: articles(
      ["Purpose", "Orchards and gardens", "Rights of the gardeners", "Settlement of disputes", "Final clauses"],
      ["The Parties shall keep their orchards in good order.", "No Party shall cut a tree of another Party."],
      [
        "1. Every gardener may use the common paths:",
        "a) on foot;",
        "b) with a cart.",
        "2. The paths are kept by the Parties in accordance with Article 5 of this Treaty.",
      ],
      "Article 2 of this Treaty shall not be read as a limit to this.",
    ),
    closing: [
      "Done at Old Harbour on 3 May 2019 in two copies, each in the English language.",
      "For the Republic of Selmaria",
      "For the Kingdom of Tovia",
    ],
  },
  ru: {
    title: "Договор о совместной охране садов Селмарии",
    place: "(Старая Гавань, 3 мая 2019 года)",
    preamble: [
      "Стороны настоящего Договора,",
      "руководствуясь желанием видеть свои сады цветущими,",
      "договорились о нижеследующем:",
    ],
    heading: (number) => `Статья ${number}`,
    reference: "статьи 2 настоящего Договора это не ограничивает.",
    articles: articles(
      ["Цель Договора", "Сады и огороды", "Права садовников", "Разрешение споров", "Заключительные положения"],
      ["Стороны содержат свои сады в надлежащем порядке.", "Ни одна из Сторон не рубит деревья другой Стороны."],
      [
        "1. Каждый садовник вправе пользоваться общими дорогами:",
        "а) пешком;",
        "б) с повозкой.",
        "2. Дороги содержатся Сторонами в соответствии со статьей 5 настоящего Договора.",
      ],
      "Статья 2 настоящего Договора этого не ограничивает.",
    ),
    closing: [
      "Совершено в городе Старая Гавань 3 мая 2019 года в двух экземплярах, каждый на русском языке.",
      "За Республику Селмария",
      "За Королевство Товия",
    ],
  },
  kk: {
    title: "Селмария бақтарын бірлесіп қорғау туралы шарт",
    place: "(Ескі Айлақ, 2019 жылғы 3 мамыр)",
    preamble: ["Осы Шарттың Тараптары,", "бақтарының гүлденгенін қалай отырып,", "төмендегілер туралы келісті:"],
    heading: (number) => `${number}-бап`,
    reference: "2-баптың ережелері мұны шектемейді.",
    articles: articles(
      ["Шарттың мақсаты", "Бақтар мен бақшалар", "Бағбандардың құқықтары", "Дауларды шешу", "Қорытынды ережелер"],
      ["Тараптар өз бақтарын тиісті тәртіпте ұстайды.", "Тараптардың ешқайсысы басқа Тараптың ағашын кеспейді."],
      [
        "1. Әрбір бағбан ортақ жолдарды пайдалана алады:",
        "а) жаяу;",
        "б) арбамен.",
        "2. Жолдарды Тараптар осы Шарттың 5-бабына сәйкес күтіп ұстайды.",
      ],
      "2-бап бойынша бұл шектелмейді.",
    ),
    closing: [
      "Ескі Айлақ қаласында 2019 жылғы 3 мамырда екі данада қазақ тілінде жасалды.",
      "Селмария Республикасы үшін",
    ],
  },
  ky: {
    title: "Селмария бактарын биргелешип коргоо жөнүндө келишим",
    place: "(Эски Порт, 2019-жылдын 3-майы)",
    preamble: ["Ушул Келишимдин Тараптары,", "бактарынын гүлдөшүн каалап,", "төмөнкүлөр жөнүндө макулдашышты:"],
    heading: (number) => `${number}-берене`,
    reference: "2-берененин жоболору муну чектебейт.",
    articles: articles(
      ["Келишимдин максаты", "Бактар жана бакчалар", "Багбандардын укуктары", "Талаштарды чечүү", "Корутунду жоболор"],
      ["Тараптар өз бактарын талаптагыдай тартипте кармайт.", "Тараптардын бири да башка Тараптын дарагын кыйбайт."],
      [
        "1. Ар бир багбан жалпы жолдорду колдоно алат:",
        "а) жөө;",
        "б) араба менен.",
        "2. Жолдорду Тараптар ушул Келишимдин 5-беренесине ылайык карайт.",
      ],
      "2-берененин жоболору муну чектебейт.",
    ),
    closing: [
      "Эски Порт шаарында 2019-жылдын 3-майында эки нускада кыргыз тилинде түзүлдү.",
      "Селмария Республикасы үчүн",
    ],
  },
  uz: {
    title: "Selmariya bogʻlarini birgalikda muhofaza qilish toʻgʻrisida shartnoma",
    place: "(Eski Bandargoh, 2019-yil 3-may)",
    preamble: [
      "Ushbu Shartnoma Tomonlari,",
      "oʻz bogʻlarining gullashini istab,",
      "quyidagilar toʻgʻrisida kelishib oldilar:",
    ],
    heading: (number) => `${number}-modda`,
    reference: "2-modda qoidalari buni cheklamaydi.",
    articles: articles(
      [
        "Shartnomaning maqsadi",
        "Bogʻlar va polizlar",
        "Bogʻbonlarning huquqlari",
        "Nizolarni hal etish",
        "Yakuniy qoidalar",
      ],
      [
        "Tomonlar oʻz bogʻlarini tegishli tartibda saqlaydilar.",
        "Tomonlarning hech biri boshqa Tomonning daraxtini kesmaydi.",
      ],
      [
        "1. Har bir bogʻbon umumiy yoʻllardan foydalanishi mumkin:",
        "a) piyoda;",
        "b) arava bilan.",
        "2. Yoʻllarni Tomonlar ushbu Shartnomaning 5-moddasiga muvofiq saqlaydilar.",
      ],
      "2-modda qoidalari buni cheklamaydi.",
    ),
    closing: [
      "Eski Bandargoh shahrida 2019-yil 3-mayda ikki nusxada oʻzbek tilida tuzildi.",
      "Selmariya Respublikasi uchun",
    ],
  },
  tg: {
    title: "Шартнома дар бораи ҳифзи муштараки боғҳои Селмария",
    place: "(Бандари Кӯҳна, 3 майи соли 2019)",
    preamble: [
      "Тарафҳои Шартномаи мазкур,",
      "хоҳиши гулгулшукуфии боғҳоро ба роҳбарӣ гирифта,",
      "дар бораи зерин мувофиқа намуданд:",
    ],
    heading: (number) => `Моддаи ${number}`,
    reference: "Моддаи 2 Шартномаи мазкур инро маҳдуд намекунад.",
    articles: articles(
      ["Мақсади Шартнома", "Боғҳо ва полизҳо", "Ҳуқуқи боғбонҳо", "Ҳалли баҳсҳо", "Муқаррароти хотимавӣ"],
      [
        "Тарафҳо боғҳои худро дар тартиби дахлдор нигоҳ медоранд.",
        "Ҳеҷ яке аз Тарафҳо дарахти Тарафи дигарро намебурад.",
      ],
      [
        "1. Ҳар боғбон метавонад аз роҳҳои умумӣ истифода барад:",
        "а) пиёда;",
        "б) бо ароба.",
        "2. Роҳҳоро Тарафҳо мутобиқи моддаи 5 Шартномаи мазкур нигоҳ медоранд.",
      ],
      "Моддаи 2 Шартномаи мазкур инро маҳдуд намекунад.",
    ),
    closing: [
      "Дар шаҳри Бандари Кӯҳна 3 майи соли 2019 дар ду нусха бо забони тоҷикӣ анҷом дода шуд.",
      "Барои Ҷумҳурии Селмария",
    ],
  },
  tk: {
    title: "Selmariýanyň baglaryny bilelikde goramak hakynda şertnama",
    place: "(Köne Port, 2019-njy ýylyň 3-nji maýy)",
    preamble: ["Şu Şertnamanyň Taraplary,", "baglarynyň gülläp ösmegini isläp,", "aşakdakylar barada ylalaşdylar:"],
    heading: (number) => `${number}-${[6, 9, 10].includes(number) ? "njy" : "nji"} madda`,
    reference: "2-nji maddanyň düzgünleri muny çäklendirmeýär.",
    articles: articles(
      [
        "Şertnamanyň maksady",
        "Baglar we ekerançylyk",
        "Bagbanlaryň hukuklary",
        "Jedelleri çözmek",
        "Jemleýji düzgünler",
      ],
      ["Taraplar öz baglaryny degişli tertipde saklaýarlar.", "Taraplaryň hiç biri beýleki Tarapyň agajyny kesmeýär."],
      [
        "1. Her bir bagban umumy ýollardan peýdalanyp biler:",
        "a) pyýada;",
        "b) araba bilen.",
        "2. Ýollary Taraplar şu Şertnamanyň 5-nji maddasyna laýyklykda saklaýarlar.",
      ],
      "2-nji maddanyň düzgünleri muny çäklendirmeýär.",
    ),
    closing: [
      "Köne Port şäherinde 2019-njy ýylyň 3-nji maýynda iki nusgada türkmen dilinde düzüldi.",
      "Selmariýa Respublikasy üçin",
    ],
  },
};

/** What the splitter must find, whatever the format. */
export function expectedOf(treaty: TestTreaty) {
  return {
    title: treaty.title,
    preamble: treaty.preamble,
    articles: treaty.articles.map(({ title, paragraphs }, at) => ({
      number: at + 1,
      heading: title,
      paragraphs: at === 2 ? [paragraphs.slice(0, 3).join("\n"), paragraphs[3]!] : [...paragraphs],
    })),
  };
}

/** Heading and title on lines of their own. */
export function linesOf(treaty: TestTreaty): string[] {
  return [
    treaty.title,
    treaty.place,
    ...treaty.preamble,
    ...treaty.articles.flatMap(({ title, paragraphs }, at) => [treaty.heading(at + 1), title, ...paragraphs]),
    ...treaty.closing,
  ];
}

/** `Article 1. Purpose` on one line. */
export function linesWithTitles(treaty: TestTreaty, between = ". "): string[] {
  return [
    treaty.title,
    treaty.place,
    ...treaty.preamble,
    ...treaty.articles.flatMap(({ title, paragraphs }, at) => [
      `${treaty.heading(at + 1)}${between}${title}`,
      ...paragraphs,
    ]),
    ...treaty.closing,
  ];
}
