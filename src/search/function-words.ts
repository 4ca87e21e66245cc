/** Small words that carry no subject, per language: passed over in search, and a hint at a question's language. */
import type { Language } from "../corpus/language.js";

const words = (list: string): string[] => list.trim().split(/\s+/);

export const FUNCTION_WORDS: Record<Language, string[]> = {
  en: words(`
    a an the of to in on at by for from with about and or but if is are was were be been has have had do does did will
    would can could may might shall should this that these those it its they them their there he his we us our you your
    i me my what which please tell know just really any some anyone someone also so too yet ever even actually hi hey
    according regarding concerning related thing things stuff say says lol ok okay pls plz whats thats isnt
    give show find open read year years bot end start beginning finally already still officially actually currently now today bloody damn thing did exactly precisely truly
    whether than then into out up down over each other another one ones`),
  ru: words(`
    и в во на не что он она они оно с со а то все как из у к по за о об от до для же ли бы мы вы я ты его ее их им это
    этот эта эти того тому этого этом там тут где нибудь ли или если был была было были быть есть будет ещё еще уже
    пожалуйста скажи скажите подскажите можно какой какая какое какие каких каком про при только вообще очень так вот
    дай дайте покажи покажите найди открой уже наконец официально сейчас сегодня точно реально итоге всё-таки таки вот именно правда действительно
    чё че инфа бот большое ахаха хаха блин год года году годов лет конец конце концу начало начале
    ili net byl byla eto kak kto gde
    ну да нет чтобы между которые который типа что-то что-нибудь кто-нибудь такое свой свою друг друга меня мне`),
  kk: words(`
    және бар ма ме ба бе па пе бұл осы сол мен пен бен туралы үшін деп не қандай айтыңызшы керек екен еді ғой жоқ иә
    жыл жылы жылғы тағы бойынша болса болды болып деген енді онда өз өзі оның олар біз сіз маған әлі ал`),
  ky: words(`
    жана бар барбы бы би бу ушул бул ошол менен тууралуу жөнүндө үчүн деп эмне кандай айтыңызчы керек экен эле беле жок
    ооба боюнча болсо болду ичинде өз анын алар биз сиз мага дагы эми ал го
    жыл жылы жылдын канча кайсы бүгүн ким кимдер кайда качан эң`),
  uz: words(`
    va ham bilan bor bormi mi bu shu o'sha haqida uchun deb nima qanday aytib bering kerak ekan edi yo'q ha bo'yicha
    bo'lsa bo'ldi ichida o'z uning ular biz siz menga yana endi necha
    yil yilda yili bugun qanaqa qancha qaysi qachon kim
    ва ҳам билан бор борми бу шу ҳақида учун деб нима қандай керак экан эди йўқ бўйича бўлса`),
  tg: words(`
    ва ҳам бо дар ба аз барои бораи чӣ чи ин он аст ҳаст кадом оё ки буд буда шуд шуда бошад ё не ҳа мешавад худ вай онҳо
    мо шумо ба ман боз акнун ро метавонанд мумкин
    сол соли кард карданд кардааст кунад шудааст гузошт чист кист хаст кай чанд`),
  tk: words(`
    we hem bilen bar barmy my mi bu şu şol barada hakda üçin diýip näme nähili aýdyň gerek eken edi ýok hawa boýunça
    bolsa boldy içinde öz onuň olar biz siz maňa ýene indi bolýar bolýarmy
    ýyl ýylda ýylyň nji kim haçan nirede haýsy näçe`),
};

/** Words that stand in questions about any treaty; alone they name no subject. */
export const GENERIC: string[] = words(`
  treaty agreement document pact deal text accord country countries state states nation nations sign signed signing
  signature member members party parties say says happen happened new work works get go make made put
  договор соглашение документ пакт текст страна страны государство государства подписать подписал подписали подпись
  участник сторона стороны говорится сказано написано
  шарт келісім құжат ел елдер мемлекет қол келишим документ өлкө мамлекет кол shartnoma kelishuv hujjat davlat
  mamlakat imzo шартнома келишув давлат имзо созишнома кишвар şertnama ylalaşyk ýurt döwlet gol
`);
