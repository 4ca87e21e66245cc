# No native speaker has read this translation yet.
# Исм пас аз шумора танҳо меояд (5 давлат), аз ин рӯ шаклҳои ҷамъ лозим нест.

## Status

verdict =
    { $verdict ->
        [yes] Ҳа.
        [no] Не.
        [partly] Қисман.
       *[not-established] Муқаррар нашудааст.
    }
as-of = Ба ҳолати { ASOF($asOf) } (санаи навтарин маълумот дар бораи шартнома); сарчашмаҳо то { UNTIL($horizon) } дида шудаанд.
asked-day = Ба ҳолати { ASOF($date) }:
asked-period = Аз { DATE($from) } то { UNTIL($to) }:
later = Дертар: { $fact }
earlier = Пештар: { $fact }
done =
    { $act ->
        [signature] { $state } { ON($date) } шартномаро имзо кард{ $where }{ $ref }.
        [ratification] { $state } { ON($date) } шартномаро тасвиб (ратификатсия) кард{ $where }{ $ref }.
        [approval] { $state } { ON($date) } шартномаро тасдиқ кард{ $where }{ $ref }.
        [accession] { $state } { ON($date) } ба шартнома ҳамроҳ шуд{ $where }{ $ref }.
        [deposit] { $state } { ON($date) } ҳуҷҷати худро барои нигоҳдорӣ супурд{ $where }{ $ref }.
        [entry-into-force] { $state }: шартнома { ON($date) } эътибор пайдо кард{ $where }{ $ref }.
        [reservation] { $state } { ON($date) } қайду шарт гузошт{ $where }{ $ref }.
        [declaration] { $state } { ON($date) } изҳорот дод{ $where }{ $ref }.
       *[withdrawal] { $state } { ON($date) } аз шартнома баромад{ $where }{ $ref }.
    }
done-whole =
    { $act ->
        [entry-into-force] Шартнома { ON($date) } эътибор пайдо кард{ $where }{ $ref }.
       *[other] { ON($date) } сабт шудааст{ $where }: { act-name }{ $ref }.
    }
not-done =
    { $act ->
        [signature] Ба ҳолати { ASOF($date) } { $state } шартномаро имзо накардааст{ $ref }.
        [ratification] Ба ҳолати { ASOF($date) } { $state } шартномаро тасвиб (ратификатсия) накардааст{ $ref }.
        [approval] Ба ҳолати { ASOF($date) } { $state } шартномаро тасдиқ накардааст{ $ref }.
        [accession] Ба ҳолати { ASOF($date) } { $state } ба шартнома ҳамроҳ нашудааст{ $ref }.
        [deposit] Ба ҳолати { ASOF($date) } { $state } ҳуҷҷати худро барои нигоҳдорӣ насупурдааст{ $ref }.
        [entry-into-force] { $state }: ба ҳолати { ASOF($date) } шартнома эътибор пайдо накардааст{ $ref }.
        [reservation] Ба ҳолати { ASOF($date) } { $state } қайду шарт нагузоштааст{ $ref }.
        [declaration] Ба ҳолати { ASOF($date) } { $state } изҳорот надодааст{ $ref }.
       *[withdrawal] Ба ҳолати { ASOF($date) } { $state } аз шартнома набаромадааст{ $ref }.
    }
not-done-whole =
    { $act ->
        [entry-into-force] Ба ҳолати { ASOF($date) } шартнома эътибор пайдо накардааст{ $ref }.
       *[other] Ба ҳолати { ASOF($date) } набудааст: { act-name }{ $ref }.
    }
silent =
    { $act ->
        [signature] Сарчашмаҳои мавҷуда намегӯянд, ки { $state } шартномаро имзо кардааст ё не
        [ratification] Сарчашмаҳои мавҷуда намегӯянд, ки { $state } шартномаро тасвиб (ратификатсия) кардааст ё не
        [approval] Сарчашмаҳои мавҷуда намегӯянд, ки { $state } шартномаро тасдиқ кардааст ё не
        [accession] Сарчашмаҳои мавҷуда намегӯянд, ки { $state } ба шартнома ҳамроҳ шудааст ё не
        [deposit] Сарчашмаҳои мавҷуда намегӯянд, ки { $state } ҳуҷҷати худро барои нигоҳдорӣ супурдааст ё не
        [entry-into-force] { $state }: сарчашмаҳои мавҷуда намегӯянд, ки шартнома эътибор пайдо кардааст ё не
        [reservation] Сарчашмаҳои мавҷуда намегӯянд, ки { $state } қайду шарт гузоштааст ё не
        [declaration] Сарчашмаҳои мавҷуда намегӯянд, ки { $state } изҳорот додааст ё не
       *[withdrawal] Сарчашмаҳои мавҷуда намегӯянд, ки { $state } аз шартнома баромадааст ё не
    }
silent-whole =
    { $act ->
        [entry-into-force] Сарчашмаҳои мавҷуда намегӯянд, ки шартнома эътибор пайдо кардааст ё не
       *[other] Сарчашмаҳои мавҷуда инро дар бораи ягон давлат қайд намекунанд: { act-name }
    }
not-established = { $silent }; сарчашмаҳо то { UNTIL($checked) } дида шудаанд{ $ref }.
no-record = { $silent }.
premise-not-done =
    { $act ->
        [signature] Дар савол тахмин шудааст, ки { $state } имзо кардааст; маълумот баръакси онро мегӯяд.
        [entry-into-force] Дар савол тахмин шудааст, ки шартнома эътибор пайдо кардааст ({ $state }); маълумот баръакси онро мегӯяд.
       *[other] Дар савол тахмин шудааст, ки ин амал шудааст ({ $state }: { act-name }); маълумот баръакси онро мегӯяд.
    }
premise-not-done-whole =
    { $act ->
        [entry-into-force] Дар савол тахмин шудааст, ки шартнома эътибор пайдо кардааст; маълумот баръакси онро мегӯяд.
       *[other] Дар савол тахмин шудааст, ки ин амал шудааст ({ act-name }); маълумот баръакси онро мегӯяд.
    }
premise-not-established =
    { $act ->
        [signature] Дар савол тахмин шудааст, ки { $state } имзо кардааст; инро ягон сарчашма тасдиқ намекунад.
        [entry-into-force] Дар савол тахмин шудааст, ки шартнома эътибор пайдо кардааст ({ $state }); инро ягон сарчашма тасдиқ намекунад.
       *[other] Дар савол тахмин шудааст, ки ин амал шудааст ({ $state }: { act-name }); инро ягон сарчашма тасдиқ намекунад.
    }
premise-not-established-whole =
    { $act ->
        [entry-into-force] Дар савол тахмин шудааст, ки шартнома эътибор пайдо кардааст; инро ягон сарчашма тасдиқ намекунад.
       *[other] Дар савол тахмин шудааст, ки ин амал шудааст ({ act-name }); инро ягон сарчашма тасдиқ намекунад.
    }
premise-refused = Дар савол тахмин шудааст, ки { $state } рад кардааст ё имзо накардааст; он имзо кард.
tally =
    { $act ->
        [signature] Аз { $parties } давлат { $done } давлат шартномаро имзо кардааст.
        [ratification] Аз { $parties } давлат { $done } давлат шартномаро тасвиб (ратификатсия) кардааст.
        [approval] Аз { $parties } давлат { $done } давлат шартномаро тасдиқ кардааст.
        [accession] Аз { $parties } давлат { $done } давлат ба шартнома ҳамроҳ шудааст.
        [deposit] Аз { $parties } давлат { $done } давлат ҳуҷҷати худро барои нигоҳдорӣ супурдааст.
        [entry-into-force] Аз { $parties } давлат барои { $done } давлат шартнома эътибор дорад.
        [reservation] Аз { $parties } давлат { $done } давлат қайду шарт гузоштааст.
        [declaration] Аз { $parties } давлат { $done } давлат изҳорот додааст.
       *[withdrawal] Аз { $parties } давлат { $done } давлат аз шартнома баромадааст.
    }
tally-none =
    { $act ->
        [signature] Ягон сарчашма намегӯяд, ки яке аз { $parties } давлат шартномаро имзо кардааст.
        [ratification] Ягон сарчашма намегӯяд, ки яке аз { $parties } давлат шартномаро тасвиб (ратификатсия) кардааст.
        [approval] Ягон сарчашма намегӯяд, ки яке аз { $parties } давлат шартномаро тасдиқ кардааст.
        [accession] Ягон сарчашма намегӯяд, ки яке аз { $parties } давлат ба шартнома ҳамроҳ шудааст.
        [deposit] Ягон сарчашма намегӯяд, ки яке аз { $parties } давлат ҳуҷҷати худро барои нигоҳдорӣ супурдааст.
        [entry-into-force] Ягон сарчашма намегӯяд, ки шартнома барои яке аз { $parties } давлат эътибор пайдо кардааст.
        [reservation] Ягон сарчашма намегӯяд, ки яке аз { $parties } давлат қайду шарт гузоштааст.
        [declaration] Ягон сарчашма намегӯяд, ки яке аз { $parties } давлат изҳорот додааст.
       *[withdrawal] Ягон сарчашма намегӯяд, ки яке аз { $parties } давлат аз шартнома баромадааст.
    }
tally-done =
    { $act ->
        [signature] Имзо кардаанд:
        [ratification] Тасвиб кардаанд:
        [approval] Тасдиқ кардаанд:
        [accession] Ҳамроҳ шудаанд:
        [deposit] Ҳуҷҷат супурдаанд:
        [entry-into-force] Эътибор пайдо кардааст:
       *[other] Сабт шудааст:
    }
tally-not-done =
    { $act ->
        [signature] Имзо накардаанд:
        [ratification] Тасвиб накардаанд:
        [approval] Тасдиқ накардаанд:
        [accession] Ҳамроҳ нашудаанд:
        [deposit] Ҳуҷҷат насупурдаанд:
        [entry-into-force] Эътибор пайдо накардааст:
       *[other] Набудааст:
    }
tally-unknown =
    { $act ->
        [signature] Имзо муқаррар нашудааст:
        [ratification] Тасвиб муқаррар нашудааст:
        [entry-into-force] Эътибор пайдо кардан муқаррар нашудааст:
       *[other] Муқаррар нашудааст:
    }
as-of-day = ба ҳолати { ASOF($date) }
looked-until = сарчашмаҳо то { UNTIL($date) } дида шудаанд
not-a-party = { $state } дар қатори давлатҳое, ки шартномаро бастаанд, нест.
disagreement = Сарчашмаҳо гуногун мегӯянд: { $about }
preferred = Кадомаш боэътимодтар: { $what } Сабаб: { $why }
in-force-condition = Кай эътибор пайдо мекунад:
act-name =
    { $act ->
        [signature] имзо
        [ratification] тасвиб (ратификатсия)
        [approval] тасдиқ
        [accession] ҳамроҳшавӣ
        [deposit] супурдани ҳуҷҷат барои нигоҳдорӣ
        [entry-into-force] эътибор пайдо кардан
        [reservation] қайду шарт
        [declaration] изҳорот
       *[withdrawal] баромадан
    }

## Sources and marks

sources = Сарчашмаҳо
date-not-shown = сана нишон дода нашудааст
summary-mark = Мазмуни мухтасар, на матни расмӣ
official-mark = Матни расмӣ, забон: { $language }
number-unknown = мувофиқи хабарҳо дар шартнома ҳаст; рақами модда муқаррар нашудааст
reported-provision = Мувофиқи хабарҳо дар шартнома ҳаст; рақами модда муқаррар нашудааст: { $label }.
aim-mark = шахсони расмӣ мақсадро чунин тавсиф кардаанд; матни шартнома нест
overtaken = Кӯҳна шудааст: { $reason } ({ $source }){ $ref }
language-note = Забони мавод: { $language }. Тоҷикии он дар ин ҷо нест.
in-language = забон: { $language }
caution = Эзоҳ: { $text }

## Refusals and small answers

nothing-found = Ҷавоб ёфт нашуд: дар моддаҳо ва нашрияҳои мавҷуда нест.
nothing-found-gap = Ҷавоб ёфт нашуд. { $note }
nearest = Наздиктарин чизҳои мавҷуда:
unclear = Маҳз чиро дар назар доред?
look-alike = Ин ба санади дигар монанд аст, на ба ин шартнома: { $name } ({ $date }).
look-alike-also = Бо санади дигар омехта накунед: { $name } ({ $date }).
greeting = Салом! Дар бораи шартнома пурсед: модда, кӣ имзо кардааст, чӣ навиштаанд.
thanks = Намеарзад.
farewell = Хайр. Ҳар гоҳ лозим шавад, пурсед.
who = Ман дар бораи як шартнома маълумот медиҳам: { $treaty }. Порча ва сарчашмаро меорам, агар набошад, мегӯям, ки нест.
help-hint = Бо сухани худ пурсед ё рақами моддаро фиристед. Фармонҳо: /help.
empty = Савол ё рақами моддаро фиристед.
out-of-range = Моддаи { $asked } нест: дар шартнома аз моддаи 1 то моддаи { $last } ҳаст.
paragraph-missing = Банди { $paragraph } дар ин ҷо нест; дар поён он чи аз модда ҳаст.

## Articles and provisions

articles-title = Моддаҳои шартнома: { $count }
articles-note = Сарлавҳаҳо аз мост, расмӣ нестанд.
provisions-title = Мувофиқи хабарҳо дар шартнома ҳаст; рақами модда муқаррар нашудааст
coverage =
    { $coverage ->
        [full] Он чи ҳаст: моддаи пурра
        [partial] Он чи ҳаст: як қисми модда
       *[none] Он чи ҳаст: дар бораи мазмун чизе нест
    }
coverage-short =
    { $coverage ->
        [full] пурра
        [partial] як қисм
       *[none] маълумот нест
    }
confidence =
    { $confidence ->
        [confirmed] Эътимод: тасдиқ шудааст (матн дида шуд ё ду сарчашма мувофиқанд)
        [reported] Эътимод: як сарчашма хабар додааст
        [content-only] Эътимод: мазмун маълум аст, рақами модда не
       *[unknown] Эътимод: чизе ёфт нашуд
    }
official-held-short = матни расмӣ ҳаст
article-none = Ягон сарчашмаи ёфтшуда намегӯяд, ки ин модда чиро пешбинӣ мекунад.
official-not-held = Матни расмӣ дар ин ҷо нест. Дар куҷо нашр шудааст: { $where }{ $ref }
obligations = Кӣ чӣ бояд кунад
quotations = Иқтибосҳо
modality =
    { $modality ->
        [must] вазифа
        [may] ҳуқуқ
        [shall-not] манъ
        [declaration] изҳорот
       *[not-established] вазифа ё ҳуқуқ, муқаррар нашудааст
    }
preamble-name = Муқаддима

## Reports and timeline

report-kind =
    { $kind ->
        [news] хабар
        [official] нашри расмӣ
        [analysis] таҳлил
        [academic] кори илмӣ
        [opinion] андеша
       *[blog] блог
    }
report-facts = Чӣ хабар медиҳад ва ба кадом сана
report-author = Муаллиф: { $author }
report-language = Забон: { $language }
report-title-ours = Сарлавҳа тавсифист; сарлавҳаи худи саҳифа маълум нест.
report-withdrawn = { ON($date) } бозпас гирифта шуд: { $reason }
report-related = Дар ин мавзӯъ
report-read = Асл
reports-title = Нашрияҳо: { $count }
reports-filtered = Нашрияҳо, { $filter }: { $count }
reports-none = Дар ин бора нашрия дар ин ҷо нест.
overtaken-mark = кӯҳна шудааст
timeline-title = Тартиби рӯйдодҳо: { $count } рӯйдод
event-kind =
    { $kind ->
        [treaty] шартнома
        [context] вазъият
        [comment] шарҳ
       *[look-alike] санади дигар
    }
topic-title = Дар ин мавзӯъ: { $label }
page = Саҳифаи { $page } аз { $pages }
search-title = Аз рӯи «{ $query }» ёфт шуд: { $count }

## The states at a glance

status-title = Вазъи шартнома
status-signed = имзо: { $value }
status-ratified = тасвиб (ратификатсия): { $value }
status-in-force = эътибор пайдо кардан: { $value }
status-not-done = не, ба ҳолати { ASOF($date) }
status-unknown = муқаррар нашудааст
status-withdrawn = баромадан: { $value }
status-note = Имзо ҳанӯз тасвиб нест, тасвиб ҳанӯз эътибор пайдо кардан нест.

## Screens

start-what =
    Ман ба саволҳо дар бораи як шартнома ҷавоб медиҳам: { $treaty }.
    Дар ҳар ҷавоб порча, сарчашма ва сана ҳаст. Агар ҷавоб набошад, ҳамин тавр мегӯям.
start-examples = Мисолро пахш кунед ё бо сухани худ пурсед:
help-title = Чӣ фиристодан мумкин аст
help-ways = Савол бо сухани худ, рақами модда (6, моддаи 6) ё фармон:
about-what = Ҷавобҳо дар бораи як шартнома: { $treaty }. Порчаҳо сарчашма доранд; он чи бо сухани мо гуфта шудааст, қайд шудааст.
about-disclaimer = Ин машварати ҳуқуқӣ нест. Бо ягон ҳукумат ё созмон алоқаманд нест.
about-dates = Навтарин маълумот дар бораи шартнома: { DATE($asOf) }. Сарчашмаҳо то { UNTIL($horizon) } дида шудаанд.
about-version = Нашри мавод: { $version }
about-contact = Тамос: { $contact }
contact-curator = куратор
privacy-title = Чӣ нигоҳ дошта мешавад
privacy-stored =
    • Рақами чат, забон ва танзимоти он: то даме ки худатон нест кунед.
    • Обунаҳо: то даме ки худатон қатъ кунед; агар бот хориҷ ё баста шавад, { $pausedDays } рӯз.
    • Саволҳои беҷавоб, бе қайди пурсанда: { $questionDays } рӯз. Чат танҳо агар хоҳиш карда бошад, ки хабар диҳем, ҳамроҳ нигоҳ дошта мешавад.
privacy-not-stored = Нигоҳ дошта намешавад: номҳо, рақамҳои телефон, паёмҳои дигар. Саволҳо ба журнал навишта намешаванд.
privacy-forget = /forget ҳама чизеро, ки дар бораи ин чат нигоҳ дошта мешавад, фавран нест мекунад.
language-title = Забонро интихоб кунед
language-current = { $name } (ҳозира)
language-set = Забон: { $name }.

## Posts to subscribers

update-act = Нав: { $fact }
update-report = Нашрияи нав: { $publisher }, { DATE($date) }
update-report-undated = Нашрияи нав: { $publisher }, сана нишон дода нашудааст
update-event = Рӯйдоди нав, { DATE($date) }: { $title }
update-text = Акнун матни расмӣ ҳаст, забон: { $language }
update-correction = Ислоҳ: { $what }
update-withdrawn = Бозпас гирифта шуд: { $what }. { $reason }
update-quiet = Тағйир додан ё қатъ кардан: /subscriptions
act-by = Кӣ: { $who }
digest-title = Навигариҳо аз хулосаи охирин: { $count }

## Buttons

button-previous = ‹ Пештара
button-next = Навбатӣ ›
button-full-article = { $article } пурра
button-more = Боз натиҷаҳо
button-cite = Иқтибос
button-share = Фиристодан ба дигарон
button-language = Забон
button-watch = Агар ин тағйир ёбад, хабар диҳед
button-known = Агар ин маълум шавад, хабар диҳед
button-articles = Ҳамаи моддаҳо
button-read = Хондани асл
button-private-chat = Кушодани чати шахсӣ
button-copy = Нусха: { $style }
button-show-all = Ба ҳама нишон додан

## Outside our own chats

inline-ask = Дар чати шахсӣ пурсидан
too-long-here = Ҷавоб аз як паём дарозтар аст. Пурра, бо сарчашмаҳо, дар чати шахсӣ:

## Citations to paste

cite-title = Иқтибосҳои тайёр: { $label }
cite-how = Агар матн пахш шавад, нусха мешавад.
cite-plain = Бо калимаҳои оддӣ
cite-what = Кадом модда ё нашрия? Масалан: /cite 6, /cite 6(2) ё /cite бо нишони нашрия.

## Pictures

picture-map = Харитаи схематикӣ
picture-standing =
    { $standing ->
        [in-force] дар эътибор
        [ratified] тасвибшуда
        [signed] имзошуда
        [not-signed] имзо нашудааст
        [not-established] муқаррар нашудааст
       *[withdrawn] баромадааст
    }

## Commands

command-start = ин чист ва мисолҳо
command-help = чӣ фиристодан мумкин аст
command-article = модда: /article 6
command-articles = ҳамаи моддаҳо
command-status = кӣ имзо кард, тасвиб кард, эътибор дорад ё не
command-timeline = рӯйдодҳо бо тартиб
command-reports = нашрияҳо, аввал навҳо
command-report = як нашрия
command-search = ҷустуҷӯ: /search об
command-ask = савол додан
command-cite = иқтибоси тайёр: /cite 6
command-subscribe = аз тағйирот огоҳ шудан
command-unsubscribe = қатъи обуна
command-subscriptions = обунаҳои шумо
command-language = интихоби забон
command-settings = танзимот
command-about = дар бораи ин маълумотнома
command-privacy = чӣ нигоҳ дошта мешавад
command-forget = нест кардани маълумоти нигоҳдошта
command-cancel = қатъи кори оғозшуда
command-publish = навигариҳое, ки нашрро интизоранд
command-correct = ислоҳи нашршуда
command-import = ворид кардани матни расмӣ
command-reload = аз нав хондани мавод
command-stats = рақамҳо
command-unanswered = саволҳои беҷавоб

## Subscriptions

sub-kind-status = тағйироти вазъ
sub-kind-reports = нашрияҳо
sub-kind-events = рӯйдодҳо
sub-kind-corrections = ислоҳҳо
sub-kind-texts = матнҳои расмӣ
sub-at-once = Фавран
sub-daily = Рӯзе як бор
sub-weekly = Ҳафтае як бор
sub-daily-at = Рӯзе як бор, соати { $time }
sub-weekly-at = Ҳафтае як бор: { $day }, соати { $time }
sub-quiet-none = Бе соатҳои ором
sub-quiet-from-to = аз { $from } то { $to }
sub-what = Дар бораи чӣ: { $what }
sub-nothing = ҳеҷ чиз
sub-only-states = Танҳо ин давлатҳо: { $what }
sub-only-articles = Танҳо ин моддаҳо: { $what }
sub-only-topics = Танҳо ин мавзӯъҳо: { $what }
sub-often = Чанд вақт як бор: { $often }
sub-language = Забон: { $name }
sub-quiet = Соатҳои ором: { $quiet }
sub-watch-act = Як бор, вақте ин тағйир ёбад: { $what }
sub-watch-question = Як бор, вақте ин маълум шавад: { $what }
sub-where-chat = Дар куҷо: { $title }
sub-where-topic = Дар куҷо: дар мавзӯи гурӯҳи { $title }
sub-where-here = Дар куҷо: дар ин чат
sub-set-by = Обунаро кӣ кардааст: { $who }
sub-set-by-anonymous = Обунаро администраторе кардааст, ки беном менависад
sub-state-active = Фаъол
sub-state-user = Таваққуф шудааст
sub-state-gone = Таваққуф шудааст: ман дигар дар ин чат нестам
sub-state-no-right = Таваққуф шудааст: ба ман дар он ҷо навиштан мумкин нест
sub-added = Обуна шудед.
sub-exists = Шумо аллакай обуна ҳастед. Чизе тағйир наёфт.
sub-resumed = Обуна идома меёбад.
sub-added-channel = Канал обуна шуд. Агар чизе тағйир ёбад, дар ин ҷо паём пайдо мешавад.
sub-exists-channel = Канал аллакай обуна аст.
sub-removed-channel = Канал дигар обуна нест.
sub-none-channel = Канал обуна нест.
sub-how-to-change = Тағйир додан ё қатъ кардан: /subscriptions
sub-quota-chat = Як чат метавонад { $limit } обуна дошта бошад, дар ин ҷо ҳамааш банд аст. Аввал якеро нест кунед: /subscriptions
sub-quota-person = Як кас метавонад { $limit } обуна кунад, аз шумо ҳамааш банд аст. Аввал якеро нест кунед: /subscriptions
sub-no-such-chat = Канал ё гурӯҳи { $name } ёфт нашуд. Навишти онро санҷед. Чунин номро танҳо каналу гурӯҳҳои кушода доранд, одамон ба ҳисоб намераванд. Канал ё гурӯҳи пӯшидаро аз рӯйхат интихоб кунед: /subscribe
sub-not-a-group-or-channel = Ин одам аст, на канал ё гурӯҳ. Барои он ки худатон обуна шавед, дар ин чат /subscribe фиристед.
sub-foreign-channel = Шумо дар ин ҷо аз номи канали дигар менависед ва ман намебинам, ки администратори ин гурӯҳ ҳастед ё не. Ба номи худ ё ба номи гурӯҳ (администратори беном) гузаред ва боз /subscribe фиристед.
sub-bot-not-in-group = Ман дар ин гурӯҳ нестам. Маро илова кунед ва дар он ҷо /subscribe фиристед.
sub-bot-not-in-channel = Ман дар ин канал нестам. Маро администратор бо ҳуқуқи нашри паёмҳо таъин карда, аз нав кӯшиш кунед.
sub-bot-cannot-post-in-group = Ба ман дар ин гурӯҳ навиштан мумкин нест. Ба ман иҷозати фиристодани паём диҳед ё маро администратор таъин карда, аз нав кӯшиш кунед.
sub-bot-cannot-post-in-channel = Ба ман дар ин канал нашр кардан мумкин нест. Маро администратор бо ҳуқуқи нашри паёмҳо таъин карда, аз нав кӯшиш кунед.
sub-asker-not-group-admin = Гурӯҳро танҳо администраторони он обуна карда метавонанд. Аз яке аз онҳо хоҳиш кунед, ки /subscribe фиристад. Барои он ки худатон обуна шавед, ба ман шахсан нависед.
sub-asker-not-channel-admin = Каналро танҳо администраторони он обуна карда метавонанд, шумо администратор нестед. Аз яке аз онҳо хоҳиш кунед.
sub-asker-cannot-post-in-channel = Шумо администратори ин канал ҳастед, аммо ҳуқуқи нашри паёмҳоро надоред. Ин ҳуқуқро аз соҳиби канал пурсед ва аз нав кӯшиш кунед.
sub-ask-kinds = Дар бораи чӣ хабар диҳам? Кадомаш лозим бошад, қайд кунед ва идома диҳед.
sub-ask-states = Танҳо баъзе давлатҳо? Онҳоро қайд кунед; агар ягонтааш қайд нашавад, ҳама ба ҳисоб меравад.
sub-ask-topics = Танҳо баъзе мавзӯъҳо? Онҳоро қайд кунед; агар ягонтааш қайд нашавад, ҳама ба ҳисоб меравад.
sub-ask-articles = Танҳо баъзе моддаҳо? Рақамҳояшонро қайд кунед; агар ягонтааш қайд нашавад, ҳама ба ҳисоб меравад.
sub-ask-rhythm = Чанд вақт як бор?
sub-ask-hour = Соати чанд?
sub-ask-language = Бо кадом забон?
sub-ask-quiet = Соатҳои ором, ки чизе фиристода нашавад? Интихоб кунед ё нависед, масалан: { $example }
sub-ask-zone = Кадом минтақаи вақт? Интихоб кунед ё номашро нависед, масалан: { $example }
sub-chosen = ✓ { $what }
sub-button-all = Ҳама
sub-button-states = Танҳо баъзе давлатҳо…
sub-button-topics = Танҳо баъзе мавзӯъҳо…
sub-button-articles = Танҳо баъзе моддаҳо…
sub-button-kinds = Дар бораи чӣ
sub-button-rhythm = Чанд вақт як бор
sub-button-hour = Соати чанд
sub-button-quiet = Соатҳои ором
sub-button-zone = Минтақаи вақт
sub-button-done = Тайёр
sub-button-back = Ба қафо
sub-button-go-on = Идома
sub-button-confirm = Обуна шудан
sub-button-cancel = Бекор кардан
sub-button-change = Тағйир додан
sub-button-pause = Таваққуф
sub-button-resume = Идома додан
sub-button-test = Паёми санҷишӣ
sub-button-remove = Нест кардан
sub-button-really-remove = Ҳа, нест кардан
sub-button-keep = Не, монад
sub-button-pick-channel = Интихоби канал
sub-button-pick-group = Интихоби гурӯҳ
sub-button-elsewhere = Канал ё гурӯҳ…
sub-pick = Канал ё гурӯҳро бо тугмаҳои зери майдони навиштан интихоб кунед. Агар кушода бошад, номашро навиштан ҳам мумкин аст: { $example }
sub-none = Ҳоло обуна нест. Обуна шудан: /subscribe
sub-list = Обунаҳо: { $count }. Якеро интихоб кунед:
sub-ask-remove = Ин обуна нест карда шавад?
sub-removed = Нест карда шуд. Аз рӯи он дигар чизе намеояд.
sub-gone = Ин обуна дигар нест.
sub-choose-something = Ақаллан якеро интихоб кунед.
sub-same-exists = Айнан чунин обуна аллакай ҳаст.
sub-test-mark = Паёми санҷишӣ: паёмҳо чунин хоҳанд буд.
sub-test-sent = Паёми санҷишӣ фиристода шуд.
sub-test-nothing = Ҳоло чизе ба ин обуна мувофиқ нест, барои ҳамин чизе барои нишон додан нест.
sub-test-refused = Паёми санҷишӣ қабул нашуд: ба ман дар он ҷо навиштан мумкин нест. Санҷед, ки ман ҳанӯз дар чат ҳастам ва ҳуқуқи нашр дорам.
sub-test-topic-gone = Паёми санҷишӣ қабул нашуд: мавзӯъ пӯшида ё нест карда шудааст.
sub-ask-confirm = Ҳамааш дуруст аст?
sub-preview = Паём чунин хоҳад буд:
sub-form-cancelled = Бекор шуд. Обуна карда нашуд.
sub-form-elsewhere = Барои канал ё гурӯҳ:
sub-form-too-long = Қадамҳо хеле зиёд шуданд. Аз нав сар кунед: /subscribe
sub-form-outdated = Аз вақти сар карданатон саволҳо тағйир ёфтанд ва ҷавобҳо мувофиқ нестанд. Аз нав сар кунед: /subscribe
sub-unknown-zone = Чунин минтақаи вақт маълум нест. Масалан, чунин нависед: { $example }
sub-not-a-time = Вақтро нафаҳмидам. Масалан, чунин нависед: { $example }
sub-whole-day = Ин соатҳо тамоми рӯзро мегиранд. Масалан, чунин нависед: { $example }
sub-told-gone = Маро аз чати { $title } хориҷ карданд. Обуна таваққуф шуд ва { $days } рӯз нигоҳ дошта мешавад; агар маро баргардонанд, идома меёбад.
sub-told-no-right = Ба ман дар чати { $title } дигар навиштан мумкин нест. Обуна таваққуф шуд ва { $days } рӯз нигоҳ дошта мешавад; агар ҳуқуқро баргардонанд, идома меёбад.
sub-told-revived = Ба ман дар чати { $title } боз навиштан мумкин аст. Обуна идома меёбад.
sub-told-ended = Обунаи чати { $title } ба охир расид: муддати дароз ба ман дар он ҷо навиштан мумкин набуд. Обунаи нав: /subscribe
sub-revived = Ман баргаштам. Обуна идома меёбад. Тағйир додан ё қатъ кардан: /subscriptions
sub-topic-left = Ба администраторон: мавзӯе, ки паёмҳои ман ба он меомаданд, пӯшида ё нест карда шудааст. Акнун онҳо ба ин ҷо, ба мавзӯи умумӣ меоянд. Тағйир додан ё қатъ кардан: /subscriptions
sub-post-refused = Паём ҳамчун нодуруст тартибдода қабул нашуд ва ба як чат фиристода нашуд: { $update }. Ҷавоб: { $reason }
sub-watch-added = Дар ин бора як бор хабар медиҳам: { $what }. Рӯйхат: /subscriptions
sub-watch-exists = Ин чат аллакай инро интизор аст: { $what }.

## Curating

cur-waiting = Нашрро интизор аст. Чатҳои гиранда: { $count }
cur-published = Нашр шуд. Чатҳои гиранда: { $count }. Дар давоми { $minutes } дақиқа бозпас гирифтан мумкин аст.
cur-skipped = Гузаронида шуд. Ба касе хабар дода намешавад.
cur-undone = Бозпас гирифта шуд. Фиристода нашуд: { $stopped }. Аз чатҳо нест карда шуд: { $deleted }. Намоён монд: { $left }.
cur-undo-too-late = Барои бозпас гирифтан дер аст. Ислоҳи паёмҳо: /correct
cur-decided = Дар ин бора аллакай қарор қабул шудааст. Чӣ интизор аст: /publish
cur-none = Чизе нашрро интизор нест.
cur-more = Боз интизор аст: { $count }. Рӯйхат: /publish
cur-answers = Ба ин савол ҷавоб медиҳад: { $question }
cur-button-publish = Нашр кардан
cur-button-skip = Гузарондан
cur-button-audience = Тағйири гирандагон
cur-button-undo = Бозпас гирифтан
cur-audience-private = Чатҳои шахсӣ
cur-audience-groups = Гурӯҳҳо
cur-audience-channels = Каналҳо
cur-correct-which = Кадомашро ислоҳ кардан лозим?
cur-correct-none = Ҳанӯз чизе нашр нашудааст.
cur-correct-ask = Мазмуни мухтасари ислоҳшударо дар ҷавоб ба ин паём нависед, забон: { $language }
cur-correct-in-corpus = Матни расмӣ дар мавод ислоҳ мешавад; баъд /reload фиристед.
cur-correct-file = Файли маводро ҳам ислоҳ кунед: ҷавобҳо аз он тартиб дода мешаванд.

## The corpus in the curators' hands

reload-done = Маводҳо аз нав хонда шуданд. Нашр: { $version } (пештар: { $before }).
reload-same = Маводҳо аз нав хонда шуданд, чизе тағйир наёфтааст. Нашр: { $version }.
reload-faulty = Қабул нашуд: дар маводҳо хатоҳо ҳастанд ({ $faults }). Нусхаи пештара дар кор мемонад.
reload-more = Хатоҳои дигар: { $faults }
reload-answered = Саволҳое, ки пештар ҷавоб надоштанд ва ҳоло доранд: { $questions }
reload-watched = Дар бораи нишондорҳо хабар додан хоста шудааст. Онҳоро дар пешнамоиши маводи ҷавобдеҳ тасдиқ кунед: /publish
stats-title = Рақамҳои бот, бе маълумот дар бораи одамон
stats-uptime = Вақти кор: { $days } рӯз { $hours } соат { $minutes } дақ
stats-asked = Саволҳо дар ин муддат: бо ҷавоб { $answered }, бе ҷавоб { $refused }, хеле умумӣ { $unclear }
stats-subscriptions = Обунаҳо: фаъол { $active }, таваққуфшуда { $paused }; чатҳои дорои обунаи фаъол: { $chats }
stats-deliveries = Паёмҳо: ҳозир фиристода мешаванд { $due }, дертар { $later }, нигоҳ дошташуда { $held }
stats-updates = Навигариҳое, ки қарорро интизоранд: { $updates }
stats-questions = Саволҳои беҷавоб: { $questions }
unanswered-title = Саволҳои беҷавоб: { $questions }. Як савол бо суханони дигар як савол ҳисоб мешавад.
unanswered-none = Саволҳои беҷавоб нестанд.
unanswered-asked = { $times } × пурсида шуд, бори охир: { DATE($date) }
unanswered-watched = чатҳое, ки хабарро интизоранд: { $chats }
unanswered-button-done = Тайёр: { $number }
unanswered-button-all = Ҳама тайёр
unanswered-done = Аз рӯйхат гирифта шуд.
unanswered-wait = Чатҳое, ки хабарро интизоранд: { $chats }. Ҷавобро дар пешнамоиши маводи ҷавобдеҳ тасдиқ кунед: /publish
import-how =
    Матни расмиро чун ҳуҷҷат фиристед: саҳифаи нигоҳдошта, файли Ворд, ПДФ бо матн ё матни оддӣ. Дар зераш забон, нишонии саҳифа ва ношири онро нависед, масалан:
    { $example }
    Ман он чиро, ки хондам, нишон медиҳам ва пеш аз қабул мепурсам.
import-found = Матни расмӣ, забон: { $language }. Моддаҳои ёфташуда: { $articles }. Бо нашр муқоиса кунед:
import-refused = Инро қабул кардан мумкин нест:
import-button-write = Қабул кардан
import-button-anyway = Ба ҳар ҳол қабул кардан
import-written = Қабул шуд. Матни расмӣ акнун нишон дода мешавад, забон: { $language }. Он дар пойгоҳи додаҳо нигоҳ дошта мешавад; масъули файлҳо метавонад инро ба папкаи маводҳо илова кунад: { $file }
import-gone = Ҳуҷҷат дигар дар ин ҷо нест. Аз нав фиристед.
import-too-large = Ҳуҷҷат аз { $megabytes } МБ калонтар аст, бот чунинро гирифта наметавонад. Танҳо худи шартномаро нигоҳ доред ё онро дар ҷои кори бот қабул кунед.
feed-found = Ин сарлавҳаҳо шояд дар бораи шартнома бошанд. Чизе илова ё фиристода нашуд:
sub-bot-not-there = Ман дар ин канал ё гурӯҳ нестам. Маро илова карда (дар канал администратор бо ҳуқуқи нашри паёмҳо), аз нав кӯшиш кунед.
sub-speak-as-yourself = Шумо дар ин ҷо беном менависед ва ман намебинам, ки кӣ ҳастед ва дар он чат чӣ карда метавонед. Фармонро аз номи худ ё ба ман дар чати шахсӣ фиристед.

## Checking a quotation

quote-exact = Ин суханон дар матни расмӣ айнан ҳамин тавр ҳастанд: { $article }, забон: { $language }
quote-altered = Ин суханони матни расмӣ нестанд. Дар он гуфта шудааст: { $article }, забон: { $language }
quote-difference = Фарқ. Хатзада: партофта шудааст; зерхатдор: илова шудааст.
quote-not-held = Ин суханон дар матни расмие, ки дар ин ҷо нигоҳ дошта мешавад, нестанд (забонҳо: { $languages }). Онҳо шояд дар тарҷумаи дигар бошанд.
