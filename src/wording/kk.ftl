# No native speaker has read this translation yet.
# { DATE($d) } 2022 жылғы 21 шілде, { ON($d) } шілдеде, { ASOF($d) } шілдедегі, { UNTIL($d) } шілдеге.

## Status

verdict =
    { $verdict ->
        [yes] Иә.
        [no] Жоқ.
        [partly] Ішінара.
       *[not-established] Анықталмаған.
    }
as-of = { ASOF($asOf) } жағдай бойынша (шарт туралы ең жаңа деректің күні); дереккөздер { UNTIL($horizon) } дейін қаралды.
asked-day = { ASOF($date) } жағдай бойынша:
asked-period = { DATE($from) } – { DATE($to) }:
later = Кейін: { $fact }
earlier = Бұрын: { $fact }
done =
    { $act ->
        [signature] { $state } { ON($date) } шартқа қол қойды{ $where }{ $ref }.
        [ratification] { $state } { ON($date) } шартты ратификациялады{ $where }{ $ref }.
        [approval] { $state } { ON($date) } шартты бекітті{ $where }{ $ref }.
        [accession] { $state } { ON($date) } шартқа қосылды{ $where }{ $ref }.
        [deposit] { $state } { ON($date) } құжатын сақтауға тапсырды{ $where }{ $ref }.
        [entry-into-force] { $state }: шарт { ON($date) } күшіне енді{ $where }{ $ref }.
        [reservation] { $state } { ON($date) } ескертпе жасады{ $where }{ $ref }.
        [declaration] { $state } { ON($date) } мәлімдеме жасады{ $where }{ $ref }.
       *[withdrawal] { $state } { ON($date) } шарттан шықты{ $where }{ $ref }.
    }
done-whole =
    { $act ->
        [entry-into-force] Шарт { ON($date) } күшіне енді{ $where }{ $ref }.
       *[other] { ON($date) } тіркелген{ $where }: { act-name }{ $ref }.
    }
not-done =
    { $act ->
        [signature] { ASOF($date) } жағдай бойынша { $state } шартқа қол қоймаған{ $ref }.
        [ratification] { ASOF($date) } жағдай бойынша { $state } шартты ратификацияламаған{ $ref }.
        [approval] { ASOF($date) } жағдай бойынша { $state } шартты бекітпеген{ $ref }.
        [accession] { ASOF($date) } жағдай бойынша { $state } шартқа қосылмаған{ $ref }.
        [deposit] { ASOF($date) } жағдай бойынша { $state } құжатын сақтауға тапсырмаған{ $ref }.
        [entry-into-force] { $state }: { ASOF($date) } жағдай бойынша шарт күшіне енбеген{ $ref }.
        [reservation] { ASOF($date) } жағдай бойынша { $state } ескертпе жасамаған{ $ref }.
        [declaration] { ASOF($date) } жағдай бойынша { $state } мәлімдеме жасамаған{ $ref }.
       *[withdrawal] { ASOF($date) } жағдай бойынша { $state } шарттан шықпаған{ $ref }.
    }
not-done-whole =
    { $act ->
        [entry-into-force] { ASOF($date) } жағдай бойынша шарт күшіне енбеген{ $ref }.
       *[other] { ASOF($date) } жағдай бойынша болмаған: { act-name }{ $ref }.
    }
silent =
    { $act ->
        [signature] { $state } шартқа қол қойды ма, қолдағы дереккөздер айтпайды
        [ratification] { $state } шартты ратификациялады ма, қолдағы дереккөздер айтпайды
        [approval] { $state } шартты бекітті ме, қолдағы дереккөздер айтпайды
        [accession] { $state } шартқа қосылды ма, қолдағы дереккөздер айтпайды
        [deposit] { $state } құжатын сақтауға тапсырды ма, қолдағы дереккөздер айтпайды
        [entry-into-force] { $state }: шарт күшіне енді ме, қолдағы дереккөздер айтпайды
        [reservation] { $state } ескертпе жасады ма, қолдағы дереккөздер айтпайды
        [declaration] { $state } мәлімдеме жасады ма, қолдағы дереккөздер айтпайды
       *[withdrawal] { $state } шарттан шықты ма, қолдағы дереккөздер айтпайды
    }
silent-whole =
    { $act ->
        [entry-into-force] Шарт күшіне енді ме, қолдағы дереккөздер айтпайды
       *[other] Қолдағы дереккөздер бірде-бір мемлекет бойынша мұны атамайды: { act-name }
    }
not-established = { $silent }; дереккөздер { UNTIL($checked) } дейін қаралды{ $ref }.
no-record = { $silent }.
premise-not-done =
    { $act ->
        [signature] Сұрақта { $state } қол қойды деп есептелген; деректер керісінше дейді.
        [entry-into-force] Сұрақта шарт күшіне енді деп есептелген ({ $state }); деректер керісінше дейді.
       *[other] Сұрақта бұл болды деп есептелген ({ $state }: { act-name }); деректер керісінше дейді.
    }
premise-not-done-whole =
    { $act ->
        [entry-into-force] Сұрақта шарт күшіне енді деп есептелген; деректер керісінше дейді.
       *[other] Сұрақта бұл болды деп есептелген ({ act-name }); деректер керісінше дейді.
    }
premise-not-established =
    { $act ->
        [signature] Сұрақта { $state } қол қойды деп есептелген; мұны бірде-бір дереккөз растамайды.
        [entry-into-force] Сұрақта шарт күшіне енді деп есептелген ({ $state }); мұны бірде-бір дереккөз растамайды.
       *[other] Сұрақта бұл болды деп есептелген ({ $state }: { act-name }); мұны бірде-бір дереккөз растамайды.
    }
premise-not-established-whole =
    { $act ->
        [entry-into-force] Сұрақта шарт күшіне енді деп есептелген; мұны бірде-бір дереккөз растамайды.
       *[other] Сұрақта бұл болды деп есептелген ({ act-name }); мұны бірде-бір дереккөз растамайды.
    }
premise-refused = Сұрақта { $state } бас тартты немесе қол қоймады деп есептелген; ол қол қойды.
tally =
    { $act ->
        [signature] Шартқа қол қойғандар: { $done } (барлығы { $parties } мемлекет).
        [ratification] Шартты ратификациялағандар: { $done } (барлығы { $parties } мемлекет).
        [approval] Шартты бекіткендер: { $done } (барлығы { $parties } мемлекет).
        [accession] Шартқа қосылғандар: { $done } (барлығы { $parties } мемлекет).
        [deposit] Құжатын сақтауға тапсырғандар: { $done } (барлығы { $parties } мемлекет).
        [entry-into-force] Шарт күшіне енген мемлекеттер: { $done } (барлығы { $parties } мемлекет).
        [reservation] Ескертпе жасағандар: { $done } (барлығы { $parties } мемлекет).
        [declaration] Мәлімдеме жасағандар: { $done } (барлығы { $parties } мемлекет).
       *[withdrawal] Шарттан шыққандар: { $done } (барлығы { $parties } мемлекет).
    }
tally-none =
    { $act ->
        [signature] { $parties } мемлекеттің бірі шартқа қол қойды деген дереккөз жоқ.
        [ratification] { $parties } мемлекеттің бірі шартты ратификациялады деген дереккөз жоқ.
        [approval] { $parties } мемлекеттің бірі шартты бекітті деген дереккөз жоқ.
        [accession] { $parties } мемлекеттің бірі шартқа қосылды деген дереккөз жоқ.
        [deposit] { $parties } мемлекеттің бірі құжатын сақтауға тапсырды деген дереккөз жоқ.
        [entry-into-force] { $parties } мемлекеттің бірі үшін шарт күшіне енді деген дереккөз жоқ.
        [reservation] { $parties } мемлекеттің бірі ескертпе жасады деген дереккөз жоқ.
        [declaration] { $parties } мемлекеттің бірі мәлімдеме жасады деген дереккөз жоқ.
       *[withdrawal] { $parties } мемлекеттің бірі шарттан шықты деген дереккөз жоқ.
    }
tally-done =
    { $act ->
        [signature] Қол қойған:
        [ratification] Ратификациялаған:
        [approval] Бекіткен:
        [accession] Қосылған:
        [deposit] Құжатын тапсырған:
        [entry-into-force] Күшіне енген:
       *[other] Тіркелген:
    }
tally-not-done =
    { $act ->
        [signature] Қол қоймаған:
        [ratification] Ратификацияламаған:
        [approval] Бекітпеген:
        [accession] Қосылмаған:
        [deposit] Құжатын тапсырмаған:
        [entry-into-force] Күшіне енбеген:
       *[other] Болмаған:
    }
tally-unknown =
    { $act ->
        [signature] Қол қойғаны анықталмаған:
        [ratification] Ратификациялағаны анықталмаған:
        [entry-into-force] Күшіне енгені анықталмаған:
       *[other] Анықталмаған:
    }
as-of-day = { ASOF($date) } жағдай бойынша
looked-until = дереккөздер { UNTIL($date) } дейін қаралды
not-a-party = { $state } шарт жасасқан мемлекеттердің қатарында жоқ.
disagreement = Дереккөздер екі түрлі айтады: { $about }
preferred = Қайсысы сенімдірек: { $what } Себебі: { $why }
in-force-condition = Қашан күшіне енеді:
act-name =
    { $act ->
        [signature] қол қою
        [ratification] ратификациялау
        [approval] бекіту
        [accession] қосылу
        [deposit] құжатты сақтауға тапсыру
        [entry-into-force] күшіне ену
        [reservation] ескертпе
        [declaration] мәлімдеме
       *[withdrawal] шығу
    }

## Sources and marks

sources = Дереккөздер
date-not-shown = күні көрсетілмеген
summary-mark = Қысқаша мазмұны, ресми мәтін емес
official-mark = Ресми мәтін, тілі: { $language }
number-unknown = хабарлар бойынша шартта бар; баптың нөмірі анықталмаған
reported-provision = Хабарлар бойынша шартта бар; баптың нөмірі анықталмаған: { $label }.
aim-mark = ресми тұлғалар мақсатын осылай сипаттаған; шарттың мәтіні емес
overtaken = Ескірген: { $reason } ({ $source }){ $ref }
language-note = Материалдың тілі: { $language }. Қазақша нұсқасы мұнда жоқ.
in-language = тілі: { $language }
caution = Ескерту: { $text }

## Refusals and small answers

nothing-found = Жауап табылмады: қолдағы баптар мен жарияланымдарда жоқ.
nothing-found-gap = Жауап табылмады. { $note }
nearest = Қолдағы ең жақын нәрселер:
unclear = Нақты нені айтып тұрсыз?
look-alike = Бұл осы шартқа емес, басқа құжатқа ұқсайды: { $name } ({ $date }).
look-alike-also = Басқа құжатпен шатастырмаңыз: { $name } ({ $date }).
greeting = Сәлеметсіз бе! Шарт туралы сұраңыз: бап, кім қол қойды, не жазылды.
thanks = Оқасы жоқ.
farewell = Сау болыңыз. Керек болса, сұраңыз.
who = Мен бір шарт бойынша анықтама беремін: { $treaty }. Үзінді мен дереккөзін келтіремін, жоқ болса, жоқ деймін.
help-hint = Өз сөзіңізбен сұраңыз немесе баптың нөмірін жіберіңіз. Пәрмендер: /help.
empty = Сұрақ немесе баптың нөмірін жіберіңіз.
out-of-range = { $asked }-бап жоқ: шартта 1-баптан { $last }-бапқа дейін бар.
paragraph-missing = { $paragraph }-тармақ мұнда жоқ; төменде баптан бары.

## Articles and provisions

articles-title = Шарттың баптары: { $count }
articles-note = Тақырыптары біздікі, ресми емес.
provisions-title = Хабарлар бойынша шартта бар; баптың нөмірі анықталмаған
coverage =
    { $coverage ->
        [full] Қолда бары: баптың бәрі
        [partial] Қолда бары: баптың бір бөлігі
       *[none] Қолда бары: мазмұны туралы ештеңе жоқ
    }
coverage-short =
    { $coverage ->
        [full] толық
        [partial] бір бөлігі
       *[none] дерек жоқ
    }
confidence =
    { $confidence ->
        [confirmed] Сенімділігі: расталған (мәтіні көрілген немесе екі дереккөз сәйкес)
        [reported] Сенімділігі: бір дереккөз хабарлаған
        [content-only] Сенімділігі: мазмұны белгілі, баптың нөмірі белгісіз
       *[unknown] Сенімділігі: ештеңе табылмады
    }
official-held-short = ресми мәтіні бар
article-none = Бұл бап не көздейтінін табылған бірде-бір дереккөз айтпайды.
official-not-held = Ресми мәтін мұнда жоқ. Қайда жарияланған: { $where }{ $ref }
obligations = Кім не істеуге тиіс
quotations = Дәйексөздер
modality =
    { $modality ->
        [must] міндет
        [may] құқық
        [shall-not] тыйым
        [declaration] мәлімдеме
       *[not-established] міндет пе, құқық па, анықталмаған
    }
preamble-name = Преамбула

## Reports and timeline

report-kind =
    { $kind ->
        [news] жаңалық
        [official] ресми жарияланым
        [analysis] талдау
        [academic] ғылыми еңбек
        [opinion] пікір
       *[blog] блог
    }
report-facts = Не хабарланады және қай күнгі жағдай
report-author = Авторы: { $author }
report-language = Тілі: { $language }
report-title-ours = Тақырып сипаттама ретінде берілген; беттің өз тақырыбы белгісіз.
report-withdrawn = { ON($date) } қайтарып алынды: { $reason }
report-related = Осы тақырыпта
report-read = Түпнұсқа
reports-title = Жарияланымдар: { $count }
reports-filtered = Жарияланымдар, { $filter }: { $count }
reports-none = Бұл туралы жарияланым мұнда жоқ.
overtaken-mark = ескірген
timeline-title = Оқиғалар реті: { $count } оқиға
event-kind =
    { $kind ->
        [treaty] шарт
        [context] мән-жай
        [comment] пікір
       *[look-alike] басқа құжат
    }
topic-title = Осы тақырыпта: { $label }
page = { $pages } беттің { $page }-беті
search-title = «{ $query }» бойынша табылды: { $count }

## The states at a glance

status-title = Шарттың жай-күйі
status-signed = қол қою: { $value }
status-ratified = ратификациялау: { $value }
status-in-force = күшіне ену: { $value }
status-not-done = жоқ, { ASOF($date) } жағдай бойынша
status-unknown = анықталмаған
status-withdrawn = шығу: { $value }
status-note = Қол қою ратификациялау емес, ратификациялау күшіне ену емес.

## Screens

start-what =
    Мен бір шарт туралы сұрақтарға жауап беремін: { $treaty }.
    Әр жауапта үзінді, дереккөз және күні бар. Жауап болмаса, солай деймін.
start-examples = Мысалды басыңыз немесе өз сөзіңізбен сұраңыз:
help-title = Не жіберуге болады
help-ways = Өз сөзіңізбен сұрақ, баптың нөмірі (6, 6-бап) немесе пәрмен:
about-what = Бір шарт туралы жауаптар: { $treaty }. Үзінділердің дереккөзі бар; өз сөзімізбен айтылғаны белгіленген.
about-disclaimer = Бұл заң кеңесі емес. Ешбір үкіметпен не ұйыммен байланысы жоқ.
about-dates = Шарт туралы ең жаңа дерек: { DATE($asOf) }. Дереккөздер { UNTIL($horizon) } дейін қаралды.
about-version = Материалдар нұсқасы: { $version }
about-contact = Байланыс: { $contact }
contact-curator = куратор
privacy-title = Не сақталады
privacy-stored =
    • Чаттың нөмірі, тілі мен баптаулары: өзіңіз жойғанша.
    • Жазылымдар: өзіңіз тоқтатқанша; бот шығарылса не бұғатталса, { $pausedDays } күн.
    • Жауабы табылмаған сұрақтар, кім сұрағаны жазылмайды: { $questionDays } күн. Чат тек жауабын хабарлауды сұраса ғана бірге сақталады.
privacy-not-stored = Сақталмайды: аты-жөні, телефон нөмірлері, басқа хабарлар. Сұрақтар журналға жазылмайды.
privacy-forget = /forget осы чат туралы сақталғанның бәрін бірден жояды.
language-title = Тілді таңдаңыз
language-current = { $name } (қазіргі)
language-set = Тіл: { $name }.

## Posts to subscribers

update-act = Жаңа: { $fact }
update-report = Жаңа жарияланым: { $publisher }, { DATE($date) }
update-report-undated = Жаңа жарияланым: { $publisher }, күні көрсетілмеген
update-event = Жаңа оқиға, { DATE($date) }: { $title }
update-text = Енді ресми мәтін бар, тілі: { $language }
update-correction = Түзету: { $what }
update-withdrawn = Қайтарып алынды: { $what }. { $reason }
update-quiet = Өзгерту не тоқтату: /subscriptions
act-by = Кім: { $who }
digest-title = Соңғы шолудан бергі жаңалық: { $count }

## Buttons

button-previous = ‹ Алдыңғы
button-next = Келесі ›
button-full-article = { $article } толық
button-more = Тағы нәтижелер
button-cite = Дәйексөз алу
button-share = Бөлісу
button-language = Тіл
button-watch = Бұл өзгерсе, хабарлаңыз
button-known = Бұл белгілі болса, хабарлаңыз
button-articles = Барлық баптар
button-read = Түпнұсқаны оқу
button-private-chat = Жеке чатты ашу
button-copy = Көшіру: { $style }
button-show-all = Бәріне көрсету

## Outside our own chats

inline-ask = Жеке чатта сұрау
too-long-here = Жауап бір хабардан ұзын. Толығы дереккөздерімен бірге жеке чатта:

## Citations to paste

cite-title = Дайын сілтемелер: { $label }
cite-how = Мәтінді басса, көшіріледі.
cite-plain = Жай сөзбен
cite-what = Қай бап немесе жарияланым? Мысалы: /cite 6, /cite 6(2) немесе жарияланым белгісімен /cite.

## Pictures

picture-map = Сызба карта
picture-standing =
    { $standing ->
        [in-force] күшінде
        [ratified] ратификацияланған
        [signed] қол қойылған
        [not-signed] қол қойылмаған
        [not-established] анықталмаған
       *[withdrawn] шыққан
    }

## Commands

command-start = бұл не және мысалдар
command-help = не жіберуге болады
command-article = бап: /article 6
command-articles = барлық баптар
command-status = кім қол қойды, ратификациялады, күшіне енді ме
command-timeline = оқиғалар ретімен
command-reports = жарияланымдар, алдымен жаңалары
command-report = бір жарияланым
command-search = іздеу: /search су
command-ask = сұрақ қою
command-cite = дайын сілтеме: /cite 6
command-subscribe = өзгерістерден хабардар болу
command-unsubscribe = жазылымды тоқтату
command-subscriptions = жазылымдарыңыз
command-language = тілді таңдау
command-settings = баптаулар
command-about = бұл анықтама туралы
command-privacy = не сақталады
command-forget = сақталғанды жою
command-cancel = басталғанды тоқтату
command-publish = жариялауды күткен жаңартулар
command-correct = жарияланғанды түзету
command-import = ресми мәтінді енгізу
command-reload = материалдарды қайта оқу
command-stats = сандар
command-unanswered = жауапсыз сұрақтар

## Subscriptions

sub-kind-status = жай-күй өзгерістері
sub-kind-reports = жарияланымдар
sub-kind-events = оқиғалар
sub-kind-corrections = түзетулер
sub-kind-texts = ресми мәтіндер
sub-at-once = Бірден
sub-daily = Күніне бір рет
sub-weekly = Аптасына бір рет
sub-daily-at = Күніне бір рет, { $time }
sub-weekly-at = Аптасына бір рет: { $day }, { $time }
sub-quiet-none = Тыныш уақытсыз
sub-quiet-from-to = { $from }–{ $to }
sub-what = Не туралы: { $what }
sub-nothing = ештеңе
sub-only-states = Тек осы мемлекеттер: { $what }
sub-only-articles = Тек осы баптар: { $what }
sub-only-topics = Тек осы тақырыптар: { $what }
sub-often = Қаншалықты жиі: { $often }
sub-language = Тілі: { $name }
sub-quiet = Тыныш уақыт: { $quiet }
sub-watch-act = Бір рет, бұл өзгергенде: { $what }
sub-watch-question = Бір рет, бұл белгілі болғанда: { $what }
sub-where-chat = Қайда: { $title }
sub-where-topic = Қайда: { $title } тобындағы тақырыпта
sub-where-here = Қайда: осы чатта
sub-set-by = Жазылымды рәсімдеген: { $who }
sub-set-by-anonymous = Жазылымды анонимді әкімші рәсімдеген
sub-state-active = Белсенді
sub-state-user = Тоқтатылған
sub-state-gone = Тоқтатылған: мен бұл чатта енді жоқпын
sub-state-no-right = Тоқтатылған: маған онда жазуға болмайды
sub-added = Жазылдыңыз.
sub-exists = Бұрыннан жазылғансыз. Ештеңе өзгерген жоқ.
sub-resumed = Жазылым жалғасады.
sub-added-channel = Арна жазылды. Бірдеңе өзгерсе, осында хабарлама шығады.
sub-exists-channel = Арна бұрыннан жазылған.
sub-removed-channel = Арна енді жазылмаған.
sub-none-channel = Арна жазылмаған.
sub-how-to-change = Өзгерту не тоқтату: /subscriptions
sub-quota-chat = Бір чатта { $limit } жазылым бола алады, мұнда бәрі алынған. Алдымен біреуін жойыңыз: /subscriptions
sub-quota-person = Бір адам { $limit } жазылым рәсімдей алады, сіз бәрін алғансыз. Алдымен біреуін жойыңыз: /subscriptions
sub-no-such-chat = { $name } деген арна немесе топ табылмады. Жазылуын тексеріңіз. Мұндай аты тек ашық арналар мен топтарда болады, адамдар есепке кірмейді. Жабық арнаны немесе топты тізімнен таңдаңыз: /subscribe
sub-not-a-group-or-channel = Бұл арна да, топ та емес, адам. Өзіңіз жазылу үшін осы чатта /subscribe жіберіңіз.
sub-foreign-channel = Мұнда басқа арна атынан жазып тұрсыз, сондықтан осы топтың әкімшісі екеніңізді көре алмаймын. Өз атыңызға немесе топтың атына (анонимді әкімші) ауысып, /subscribe пәрменін қайта жіберіңіз.
sub-bot-not-in-group = Мен бұл топта жоқпын. Мені топқа қосып, сонда /subscribe жіберіңіз.
sub-bot-not-in-channel = Мен бұл арнада жоқпын. Мені хабар жариялау құқығы бар әкімші етіп қосып, қайта көріңіз.
sub-bot-cannot-post-in-group = Маған бұл топта жазуға болмайды. Хабар жіберуге рұқсат беріңіз немесе мені әкімші етіңіз де, қайта көріңіз.
sub-bot-cannot-post-in-channel = Маған бұл арнада жариялауға болмайды. Мені хабар жариялау құқығы бар әкімші етіп, қайта көріңіз.
sub-asker-not-group-admin = Топты тек оның әкімшілері жаздыра алады. Олардың бірінен /subscribe жіберуді сұраңыз. Өзіңіз жазылу үшін маған жеке жазыңыз.
sub-asker-not-channel-admin = Арнаны тек оның әкімшілері жаздыра алады, сіз әкімші емессіз. Олардың бірінен сұраңыз.
sub-asker-cannot-post-in-channel = Сіз бұл арнаның әкімшісісіз, бірақ хабар жариялау құқығыңыз жоқ. Бұл құқықты арна иесінен сұрап, қайта көріңіз.
sub-ask-kinds = Не туралы хабарлайын? Керегін белгілеп, әрі қарай өтіңіз.
sub-ask-states = Тек кейбір мемлекеттер ме? Белгілеңіз; ешқайсысы белгіленбесе, бәрі есепке алынады.
sub-ask-topics = Тек кейбір тақырыптар ма? Белгілеңіз; ешқайсысы белгіленбесе, бәрі есепке алынады.
sub-ask-articles = Тек кейбір баптар ма? Нөмірлерін белгілеңіз; ешқайсысы белгіленбесе, бәрі есепке алынады.
sub-ask-rhythm = Қаншалықты жиі?
sub-ask-hour = Қай уақытта?
sub-ask-language = Қай тілде?
sub-ask-quiet = Ештеңе жіберілмейтін тыныш уақыт керек пе? Таңдаңыз немесе жазыңыз, мысалы: { $example }
sub-ask-zone = Қай уақыт белдеуі? Таңдаңыз немесе атын жазыңыз, мысалы: { $example }
sub-chosen = ✓ { $what }
sub-button-all = Бәрі
sub-button-states = Тек кейбір мемлекеттер…
sub-button-topics = Тек кейбір тақырыптар…
sub-button-articles = Тек кейбір баптар…
sub-button-kinds = Не туралы
sub-button-rhythm = Қаншалықты жиі
sub-button-hour = Қай уақытта
sub-button-quiet = Тыныш уақыт
sub-button-zone = Уақыт белдеуі
sub-button-done = Дайын
sub-button-back = Артқа
sub-button-go-on = Әрі қарай
sub-button-confirm = Жазылу
sub-button-cancel = Бас тарту
sub-button-change = Өзгерту
sub-button-pause = Тоқтата тұру
sub-button-resume = Жалғастыру
sub-button-test = Сынақ хабарлама
sub-button-remove = Жою
sub-button-really-remove = Иә, жою
sub-button-keep = Жоқ, қалсын
sub-button-pick-channel = Арнаны таңдау
sub-button-pick-group = Топты таңдау
sub-button-elsewhere = Арна немесе топ…
sub-pick = Арнаны немесе топты енгізу өрісінің астындағы түймелермен таңдаңыз. Ашық болса, атын да жазуға болады: { $example }
sub-none = Әзірге жазылым жоқ. Жазылу: /subscribe
sub-list = Жазылымдар: { $count }. Біреуін таңдаңыз:
sub-ask-remove = Бұл жазылым жойылсын ба?
sub-removed = Жойылды. Ол бойынша енді ештеңе келмейді.
sub-gone = Бұл жазылым енді жоқ.
sub-choose-something = Кемінде біреуін таңдаңыз.
sub-same-exists = Дәл осындай жазылым бұрыннан бар.
sub-test-mark = Сынақ хабарлама: хабарламалар осындай болады.
sub-test-sent = Сынақ хабарлама жіберілді.
sub-test-nothing = Қазір бұл жазылымға сай келетін ештеңе жоқ, сондықтан көрсететін нәрсе жоқ.
sub-test-refused = Сынақ хабарлама қабылданбады: маған онда жазуға болмайды. Менің чатта әлі бар екенімді және жариялау құқығымды тексеріңіз.
sub-test-topic-gone = Сынақ хабарлама қабылданбады: тақырып жабылған немесе жойылған.
sub-ask-confirm = Бәрі дұрыс па?
sub-preview = Хабарлама осындай болады:
sub-form-cancelled = Бас тартылды. Жазылым рәсімделген жоқ.
sub-form-elsewhere = Арна немесе топ үшін:
sub-form-too-long = Қадамдар тым көп болды. Қайта бастаңыз: /subscribe
sub-form-outdated = Сіз бастағаннан бері сұрақтар өзгерді, жауаптарыңыз сай келмейді. Қайта бастаңыз: /subscribe
sub-unknown-zone = Мұндай уақыт белдеуі белгісіз. Мысалы, былай жазыңыз: { $example }
sub-not-a-time = Уақытты түсіне алмадым. Мысалы, былай жазыңыз: { $example }
sub-whole-day = Бұл сағаттар күнді түгел алып қояды. Мысалы, былай жазыңыз: { $example }
sub-told-gone = Мені { $title } чатынан шығарды. Жазылым тоқтатылып, { $days } күн сақталады; мені қайтарса, жалғасады.
sub-told-no-right = Маған { $title } чатында енді жазуға болмайды. Жазылым тоқтатылып, { $days } күн сақталады; құқық қайтарылса, жалғасады.
sub-told-revived = Маған { $title } чатында қайтадан жазуға болады. Жазылым жалғасады.
sub-told-ended = { $title } чатының жазылымы аяқталды: маған онда тым ұзақ жазуға болмады. Жаңасын рәсімдеу: /subscribe
sub-revived = Мен қайта оралдым. Жазылым жалғасады. Өзгерту не тоқтату: /subscriptions
sub-topic-left = Әкімшілерге: хабарламаларым шығып тұрған тақырып жабылған немесе жойылған. Енді олар осында, жалпы тақырыпқа келеді. Өзгерту не тоқтату: /subscriptions
sub-post-refused = Хабарлама қате құрылған деп қабылданбады, бір чатқа жіберілген жоқ: { $update }. Жауап: { $reason }
sub-watch-added = Бұл туралы бір рет хабарлаймын: { $what }. Тізімі: /subscriptions
sub-watch-exists = Бұл чат мұны бұрыннан күтіп тұр: { $what }.

## Curating

cur-waiting = Жариялауды күтіп тұр. Алатын чаттар: { $count }
cur-published = Жарияланды. Алатын чаттар: { $count }. { $minutes } минут ішінде қайтарып алуға болады.
cur-skipped = Өткізіп жіберілді. Ешкімге хабарланбайды.
cur-undone = Қайтарып алынды. Жіберілмегені: { $stopped }. Чаттардан жойылғаны: { $deleted }. Көрініп қалғаны: { $left }.
cur-undo-too-late = Қайтарып алуға кеш. Хабарламаларды түзету: /correct
cur-decided = Бұл бойынша шешім бұрын қабылданған. Күтіп тұрғандары: /publish
cur-none = Жариялауды күтіп тұрған ештеңе жоқ.
cur-more = Тағы күтіп тұрғаны: { $count }. Тізімі: /publish
cur-answers = Мына сұраққа жауап береді: { $question }
cur-button-publish = Жариялау
cur-button-skip = Өткізіп жіберу
cur-button-audience = Алушыларды өзгерту
cur-button-undo = Қайтарып алу
cur-audience-private = Жеке чаттар
cur-audience-groups = Топтар
cur-audience-channels = Арналар
cur-correct-which = Қайсысын түзету керек?
cur-correct-none = Әзірге ештеңе жарияланған жоқ.
cur-correct-ask = Түзетілген қысқаша мазмұнды осы хабарға жауап ретінде жазыңыз, тілі: { $language }
cur-correct-in-corpus = Ресми мәтін материалдарда түзетіледі; содан кейін /reload жіберіңіз.
cur-correct-file = Материалдардағы файлды да түзетіңіз: жауаптар содан құралады.

## The corpus in the curators' hands

reload-done = Материалдар қайта оқылды. Басылым: { $version } (бұрын: { $before }).
reload-same = Материалдар қайта оқылды, ештеңе өзгермеген. Басылым: { $version }.
reload-faulty = Қабылданбады: материалдарда қателер бар ({ $faults }). Бұрынғысы қолданыста қалады.
reload-more = Басқа қателер: { $faults }
reload-answered = Бұрын жауабы болмаған, енді жауабы бар сұрақтар: { $questions }
reload-watched = Белгіленгендері туралы хабарлауды сұрағандар бар. Жауап беретін материалдың алдын ала көрінісінде растаңыз: /publish
stats-title = Боттың сандары, адамдар туралы мәлімет жоқ
stats-uptime = Жұмыс уақыты: { $days } күн { $hours } сағ { $minutes } мин
stats-asked = Осы уақыттағы сұрақтар: жауап берілді { $answered }, жауап табылмады { $refused }, тым жалпы { $unclear }
stats-subscriptions = Жазылымдар: белсенді { $active }, тоқтатылған { $paused }; белсенді жазылымы бар чаттар: { $chats }
stats-deliveries = Хабарламалар: қазір жіберілетін { $due }, кейінірек { $later }, ұсталған { $held }
stats-updates = Шешім күтетін жаңалықтар: { $updates }
stats-questions = Жауапсыз сұрақтар: { $questions }
unanswered-title = Жауапсыз сұрақтар: { $questions }. Басқа сөзбен қойылған бір сұрақ біреу болып саналады.
unanswered-none = Жауапсыз сұрақтар жоқ.
unanswered-asked = { $times } × сұралды, соңғы рет: { DATE($date) }
unanswered-watched = хабар күтетін чаттар: { $chats }
unanswered-button-done = Дайын: { $number }
unanswered-button-all = Бәрі дайын
unanswered-done = Тізімнен алынды.
unanswered-wait = Хабар күтетін чаттар: { $chats }. Жауапты оны беретін материалдың алдын ала көрінісінде растаңыз: /publish
import-how =
    Ресми мәтінді құжат етіп жіберіңіз: сақталған бет, Ворд файлы, мәтіні бар ПДФ немесе қарапайым мәтін. Астына тілін, қай беттен алынғанын және кім жариялағанын жазыңыз, мысалы:
    { $example }
    Не оқығанымды көрсетемін және қабылдамас бұрын сұраймын.
import-found = Ресми мәтін, тілі: { $language }. Табылған баптар: { $articles }. Жарияланыммен салыстырыңыз:
import-refused = Мұны қабылдауға болмайды:
import-button-write = Қабылдау
import-button-anyway = Бәрібір қабылдау
import-written = Қабылданды. Ресми мәтін енді көрсетіледі, тілі: { $language }. Ол дерекқорда сақталады; файлдарды жүргізетін адам мынаны материалдар қалтасына қоса алады: { $file }
import-gone = Құжат бұл жерде енді жоқ. Қайта жіберіңіз.
import-too-large = Құжат { $megabytes } МБ-тан үлкен, бот мұндайды ала алмайды. Тек шартты сақтаңыз немесе бот жұмыс істейтін жерде қабылдаңыз.
feed-found = Бұл тақырыптар шарт туралы болуы мүмкін. Ештеңе қосылмады және жіберілмеді:
sub-bot-not-there = Мен бұл арнада немесе топта жоқпын. Мені қосып (арнаға хабар жариялау құқығы бар әкімші етіп), қайта көріңіз.
sub-speak-as-yourself = Мұнда атыңызды көрсетпей жазып тұрсыз, сондықтан кім екеніңізді және ол чатта не істей алатыныңызды көре алмаймын. Пәрменді өз атыңыздан немесе маған жеке чатта жіберіңіз.

## Checking a quotation

quote-exact = Бұл сөздер ресми мәтінде дәл осылай тұр: { $article }, тілі: { $language }
quote-altered = Бұл ресми мәтіннің сөздері емес. Онда былай делінген: { $article }, тілі: { $language }
quote-difference = Айырмашылығы. Сызылғаны: түсіп қалған; асты сызылғаны: қосылған.
quote-not-held = Бұл сөздер мұнда сақталған ресми мәтінде жоқ (тілдер: { $languages }). Олар басқа аудармада болуы мүмкін.
