# No native speaker has read this translation yet.
# { DATE($d) } 2022-жылдын 21-июлу, { ON($d) } июлунда, { ASOF($d) } and { UNTIL($d) } июлуна.

## Status

verdict =
    { $verdict ->
        [yes] Ооба.
        [no] Жок.
        [partly] Жарым-жартылай.
       *[not-established] Аныкталган эмес.
    }
as-of = { ASOF($asOf) } карата (келишим тууралуу эң жаңы маалыматтын күнү); булактар { UNTIL($horizon) } чейин каралды.
asked-day = { ASOF($date) } карата:
asked-period = { DATE($from) } – { DATE($to) }:
later = Кийин: { $fact }
earlier = Мурда: { $fact }
done =
    { $act ->
        [signature] { $state } { ON($date) } келишимге кол койду{ $where }{ $ref }.
        [ratification] { $state } { ON($date) } келишимди ратификациялады{ $where }{ $ref }.
        [approval] { $state } { ON($date) } келишимди бекитти{ $where }{ $ref }.
        [accession] { $state } { ON($date) } келишимге кошулду{ $where }{ $ref }.
        [deposit] { $state } { ON($date) } документин сактоого тапшырды{ $where }{ $ref }.
        [entry-into-force] { $state }: келишим { ON($date) } күчүнө кирди{ $where }{ $ref }.
        [reservation] { $state } { ON($date) } эскертме жасады{ $where }{ $ref }.
        [declaration] { $state } { ON($date) } билдирүү жасады{ $where }{ $ref }.
       *[withdrawal] { $state } { ON($date) } келишимден чыкты{ $where }{ $ref }.
    }
done-whole =
    { $act ->
        [entry-into-force] Келишим { ON($date) } күчүнө кирди{ $where }{ $ref }.
       *[other] { ON($date) } катталган{ $where }: { act-name }{ $ref }.
    }
not-done =
    { $act ->
        [signature] { ASOF($date) } карата { $state } келишимге кол койгон эмес{ $ref }.
        [ratification] { ASOF($date) } карата { $state } келишимди ратификациялаган эмес{ $ref }.
        [approval] { ASOF($date) } карата { $state } келишимди бекиткен эмес{ $ref }.
        [accession] { ASOF($date) } карата { $state } келишимге кошулган эмес{ $ref }.
        [deposit] { ASOF($date) } карата { $state } документин сактоого тапшырган эмес{ $ref }.
        [entry-into-force] { $state }: { ASOF($date) } карата келишим күчүнө кирген эмес{ $ref }.
        [reservation] { ASOF($date) } карата { $state } эскертме жасаган эмес{ $ref }.
        [declaration] { ASOF($date) } карата { $state } билдирүү жасаган эмес{ $ref }.
       *[withdrawal] { ASOF($date) } карата { $state } келишимден чыккан эмес{ $ref }.
    }
not-done-whole =
    { $act ->
        [entry-into-force] { ASOF($date) } карата келишим күчүнө кирген эмес{ $ref }.
       *[other] { ASOF($date) } карата болгон эмес: { act-name }{ $ref }.
    }
silent =
    { $act ->
        [signature] { $state } келишимге кол койдубу, колдогу булактар айтпайт
        [ratification] { $state } келишимди ратификацияладыбы, колдогу булактар айтпайт
        [approval] { $state } келишимди бекиттиби, колдогу булактар айтпайт
        [accession] { $state } келишимге кошулдубу, колдогу булактар айтпайт
        [deposit] { $state } документин сактоого тапшырдыбы, колдогу булактар айтпайт
        [entry-into-force] { $state }: келишим күчүнө кирдиби, колдогу булактар айтпайт
        [reservation] { $state } эскертме жасадыбы, колдогу булактар айтпайт
        [declaration] { $state } билдирүү жасадыбы, колдогу булактар айтпайт
       *[withdrawal] { $state } келишимден чыктыбы, колдогу булактар айтпайт
    }
silent-whole =
    { $act ->
        [entry-into-force] Келишим күчүнө кирдиби, колдогу булактар айтпайт
       *[other] Колдогу булактар бир дагы мамлекет боюнча муну атабайт: { act-name }
    }
not-established = { $silent }; булактар { UNTIL($checked) } чейин каралды{ $ref }.
no-record = { $silent }.
premise-not-done =
    { $act ->
        [signature] Суроодо { $state } кол койду деп эсептелген; маалыматтар тескерисин айтат.
        [entry-into-force] Суроодо келишим күчүнө кирди деп эсептелген ({ $state }); маалыматтар тескерисин айтат.
       *[other] Суроодо бул болду деп эсептелген ({ $state }: { act-name }); маалыматтар тескерисин айтат.
    }
premise-not-done-whole =
    { $act ->
        [entry-into-force] Суроодо келишим күчүнө кирди деп эсептелген; маалыматтар тескерисин айтат.
       *[other] Суроодо бул болду деп эсептелген ({ act-name }); маалыматтар тескерисин айтат.
    }
premise-not-established =
    { $act ->
        [signature] Суроодо { $state } кол койду деп эсептелген; муну бир дагы булак ырастабайт.
        [entry-into-force] Суроодо келишим күчүнө кирди деп эсептелген ({ $state }); муну бир дагы булак ырастабайт.
       *[other] Суроодо бул болду деп эсептелген ({ $state }: { act-name }); муну бир дагы булак ырастабайт.
    }
premise-not-established-whole =
    { $act ->
        [entry-into-force] Суроодо келишим күчүнө кирди деп эсептелген; муну бир дагы булак ырастабайт.
       *[other] Суроодо бул болду деп эсептелген ({ act-name }); муну бир дагы булак ырастабайт.
    }
premise-refused = Суроодо { $state } баш тартты же кол койгон жок деп эсептелген; ал кол койду.
tally =
    { $act ->
        [signature] Келишимге кол койгондор: { $done } (бардыгы { $parties } мамлекет).
        [ratification] Келишимди ратификациялагандар: { $done } (бардыгы { $parties } мамлекет).
        [approval] Келишимди бекиткендер: { $done } (бардыгы { $parties } мамлекет).
        [accession] Келишимге кошулгандар: { $done } (бардыгы { $parties } мамлекет).
        [deposit] Документин сактоого тапшыргандар: { $done } (бардыгы { $parties } мамлекет).
        [entry-into-force] Келишим күчүнө кирген мамлекеттер: { $done } (бардыгы { $parties } мамлекет).
        [reservation] Эскертме жасагандар: { $done } (бардыгы { $parties } мамлекет).
        [declaration] Билдирүү жасагандар: { $done } (бардыгы { $parties } мамлекет).
       *[withdrawal] Келишимден чыккандар: { $done } (бардыгы { $parties } мамлекет).
    }
tally-none =
    { $act ->
        [signature] { $parties } мамлекеттин бири келишимге кол койду деген булак жок.
        [ratification] { $parties } мамлекеттин бири келишимди ратификациялады деген булак жок.
        [approval] { $parties } мамлекеттин бири келишимди бекитти деген булак жок.
        [accession] { $parties } мамлекеттин бири келишимге кошулду деген булак жок.
        [deposit] { $parties } мамлекеттин бири документин сактоого тапшырды деген булак жок.
        [entry-into-force] { $parties } мамлекеттин бири үчүн келишим күчүнө кирди деген булак жок.
        [reservation] { $parties } мамлекеттин бири эскертме жасады деген булак жок.
        [declaration] { $parties } мамлекеттин бири билдирүү жасады деген булак жок.
       *[withdrawal] { $parties } мамлекеттин бири келишимден чыкты деген булак жок.
    }
tally-done =
    { $act ->
        [signature] Кол койгон:
        [ratification] Ратификациялаган:
        [approval] Бекиткен:
        [accession] Кошулган:
        [deposit] Документин тапшырган:
        [entry-into-force] Күчүнө кирген:
       *[other] Катталган:
    }
tally-not-done =
    { $act ->
        [signature] Кол койбогон:
        [ratification] Ратификациялабаган:
        [approval] Бекитпеген:
        [accession] Кошулбаган:
        [deposit] Документин тапшырбаган:
        [entry-into-force] Күчүнө кирбеген:
       *[other] Болбогон:
    }
tally-unknown =
    { $act ->
        [signature] Кол койгону аныкталган эмес:
        [ratification] Ратификациялаганы аныкталган эмес:
        [entry-into-force] Күчүнө киргени аныкталган эмес:
       *[other] Аныкталган эмес:
    }
as-of-day = { ASOF($date) } карата
looked-until = булактар { UNTIL($date) } чейин каралды
not-a-party = { $state } келишим түзгөн мамлекеттердин катарында жок.
disagreement = Булактар ар башка айтат: { $about }
preferred = Кайсынысы ишенимдүүрөөк: { $what } Себеби: { $why }
in-force-condition = Качан күчүнө кирет:
act-name =
    { $act ->
        [signature] кол коюу
        [ratification] ратификациялоо
        [approval] бекитүү
        [accession] кошулуу
        [deposit] документти сактоого тапшыруу
        [entry-into-force] күчүнө кирүү
        [reservation] эскертме
        [declaration] билдирүү
       *[withdrawal] чыгуу
    }

## Sources and marks

sources = Булактар
date-not-shown = күнү көрсөтүлгөн эмес
summary-mark = Кыскача мазмуну, расмий текст эмес
official-mark = Расмий текст, тили: { $language }
number-unknown = билдирүүлөр боюнча келишимде бар; берененин номери аныкталган эмес
reported-provision = Билдирүүлөр боюнча келишимде бар; берененин номери аныкталган эмес: { $label }.
aim-mark = расмий адамдар максатын ушундай сүрөттөгөн; келишимдин тексти эмес
overtaken = Эскирген: { $reason } ({ $source }){ $ref }
language-note = Материалдын тили: { $language }. Кыргызчасы бул жерде жок.
in-language = тили: { $language }
caution = Эскертүү: { $text }

## Refusals and small answers

nothing-found = Жооп табылган жок: колдогу беренелер менен жарыялоолордо жок.
nothing-found-gap = Жооп табылган жок. { $note }
nearest = Колдогу эң жакын нерселер:
unclear = Так эмнени айтып жатасыз?
look-alike = Бул ушул келишимге эмес, башка документке окшойт: { $name } ({ $date }).
look-alike-also = Башка документ менен чаташтырбаңыз: { $name } ({ $date }).
greeting = Саламатсызбы! Келишим тууралуу сураңыз: берене, ким кол койду, эмне жазылды.
thanks = Эч нерсе эмес.
farewell = Жакшы калыңыз. Керек болсо, сураңыз.
who = Мен бир келишим боюнча маалымат берем: { $treaty }. Үзүндү менен булагын келтирем, жок болсо, жок дейм.
help-hint = Өз сөзүңүз менен сураңыз же берененин номерин жөнөтүңүз. Буйруктар: /help.
empty = Суроо же берененин номерин жөнөтүңүз.
out-of-range = { $asked }-берене жок: келишимде 1-беренеден { $last }-беренеге чейин бар.
paragraph-missing = { $paragraph }-пункт бул жерде жок; төмөндө беренеден бары.

## Articles and provisions

articles-title = Келишимдин беренелери: { $count }
articles-note = Аталыштары биздики, расмий эмес.
provisions-title = Билдирүүлөр боюнча келишимде бар; берененин номери аныкталган эмес
coverage =
    { $coverage ->
        [full] Колдо бары: берененин баары
        [partial] Колдо бары: берененин бир бөлүгү
       *[none] Колдо бары: мазмуну тууралуу эч нерсе жок
    }
coverage-short =
    { $coverage ->
        [full] толук
        [partial] бир бөлүгү
       *[none] маалымат жок
    }
confidence =
    { $confidence ->
        [confirmed] Ишенимдүүлүгү: ырасталган (тексти көрүлгөн же эки булак дал келет)
        [reported] Ишенимдүүлүгү: бир булак билдирген
        [content-only] Ишенимдүүлүгү: мазмуну белгилүү, берененин номери белгисиз
       *[unknown] Ишенимдүүлүгү: эч нерсе табылган жок
    }
official-held-short = расмий тексти бар
article-none = Бул берене эмнени караганын табылган бир дагы булак айтпайт.
official-not-held = Расмий текст бул жерде жок. Кайда жарыяланган: { $where }{ $ref }
obligations = Ким эмне кылууга тийиш
quotations = Цитаталар
modality =
    { $modality ->
        [must] милдет
        [may] укук
        [shall-not] тыюу
        [declaration] билдирүү
       *[not-established] милдетпи, укукпу, аныкталган эмес
    }
preamble-name = Преамбула

## Reports and timeline

report-kind =
    { $kind ->
        [news] жаңылык
        [official] расмий жарыялоо
        [analysis] талдоо
        [academic] илимий эмгек
        [opinion] пикир
       *[blog] блог
    }
report-facts = Эмне билдирилет жана кайсы күнгө карата
report-author = Автору: { $author }
report-language = Тили: { $language }
report-title-ours = Аталышы сүрөттөмө катары берилген; беттин өз аталышы белгисиз.
report-withdrawn = { ON($date) } кайра алынды: { $reason }
report-related = Ушул темада
report-read = Түп нуска
reports-title = Жарыялоолор: { $count }
reports-filtered = Жарыялоолор, { $filter }: { $count }
reports-none = Бул тууралуу жарыялоо бул жерде жок.
overtaken-mark = эскирген
timeline-title = Окуялар ирети: { $count } окуя
event-kind =
    { $kind ->
        [treaty] келишим
        [context] жагдай
        [comment] пикир
       *[look-alike] башка документ
    }
topic-title = Ушул темада: { $label }
page = { $pages } беттин { $page }-бети
search-title = «{ $query }» боюнча табылды: { $count }

## The states at a glance

status-title = Келишимдин абалы
status-signed = кол коюу: { $value }
status-ratified = ратификациялоо: { $value }
status-in-force = күчүнө кирүү: { $value }
status-not-done = жок, { ASOF($date) } карата
status-unknown = аныкталган эмес
status-withdrawn = чыгуу: { $value }
status-note = Кол коюу ратификациялоо эмес, ратификациялоо күчүнө кирүү эмес.

## Screens

start-what =
    Мен бир келишим тууралуу суроолорго жооп берем: { $treaty }.
    Ар бир жоопто үзүндү, булак жана күнү бар. Жооп жок болсо, ошондой дейм.
start-examples = Мисалды басыңыз же өз сөзүңүз менен сураңыз:
help-title = Эмне жөнөтсө болот
help-ways = Өз сөзүңүз менен суроо, берененин номери (6, 6-берене) же буйрук:
about-what = Бир келишим тууралуу жооптор: { $treaty }. Үзүндүлөрдүн булагы бар; өз сөзүбүз менен айтылганы белгиленген.
about-disclaimer = Бул юридикалык кеңеш эмес. Эч бир өкмөт же уюм менен байланышы жок.
about-dates = Келишим тууралуу эң жаңы маалымат: { DATE($asOf) }. Булактар { UNTIL($horizon) } чейин каралды.
about-version = Материалдардын чыгарылышы: { $version }
about-contact = Байланыш: { $contact }
contact-curator = куратор
privacy-title = Эмне сакталат
privacy-stored =
    • Чаттын номери, тили жана жөндөөлөрү: өзүңүз өчүргөнгө чейин.
    • Жазылуулар: өзүңүз токтотконго чейин; бот чыгарылса же бөгөттөлсө, { $pausedDays } күн.
    • Жообу табылбаган суроолор, ким сураганы жазылбайт: { $questionDays } күн. Чат жообун билдирүүнү сураса гана кошо сакталат.
privacy-not-stored = Сакталбайт: аты-жөнү, телефон номерлери, башка билдирүүлөр. Суроолор журналга жазылбайт.
privacy-forget = /forget бул чат тууралуу сакталгандын баарын дароо өчүрөт.
language-title = Тилди тандаңыз
language-current = { $name } (азыркы)
language-set = Тил: { $name }.

## Posts to subscribers

update-act = Жаңы: { $fact }
update-report = Жаңы жарыялоо: { $publisher }, { DATE($date) }
update-report-undated = Жаңы жарыялоо: { $publisher }, күнү көрсөтүлгөн эмес
update-event = Жаңы окуя, { DATE($date) }: { $title }
update-text = Эми расмий текст бар, тили: { $language }
update-correction = Оңдоо: { $what }
update-withdrawn = Кайра алынды: { $what }. { $reason }
update-quiet = Өзгөртүү же токтотуу: /subscriptions
act-by = Ким: { $who }
digest-title = Акыркы баяндан берки жаңылык: { $count }

## Buttons

button-previous = ‹ Мурунку
button-next = Кийинки ›
button-full-article = { $article } толугу менен
button-more = Дагы натыйжалар
button-cite = Цитата алуу
button-share = Бөлүшүү
button-language = Тил
button-watch = Бул өзгөрсө, билдириңиз
button-known = Бул белгилүү болсо, билдириңиз
button-articles = Бардык беренелер
button-read = Түп нусканы окуу
button-private-chat = Жеке чатты ачуу
button-copy = Көчүрүү: { $style }
button-show-all = Баарына көрсөтүү

## Outside our own chats

inline-ask = Жеке чатта суроо
too-long-here = Жооп бир билдирүүдөн узун. Толугу булактары менен жеке чатта:

## Citations to paste

cite-title = Даяр шилтемелер: { $label }
cite-how = Текстти басса, көчүрүлөт.
cite-plain = Жөнөкөй сөз менен
cite-what = Кайсы берене же жарыялоо? Мисалы: /cite 6, /cite 6(2) же жарыялоонун белгиси менен /cite.

## Pictures

picture-map = Схемалык карта
picture-standing =
    { $standing ->
        [in-force] күчүндө
        [ratified] ратификацияланган
        [signed] кол коюлган
        [not-signed] кол коюлган эмес
        [not-established] аныкталган эмес
       *[withdrawn] чыккан
    }

## Commands

command-start = бул эмне жана мисалдар
command-help = эмне жөнөтсө болот
command-article = берене: /article 6
command-articles = бардык беренелер
command-status = ким кол койду, ратификациялады, күчүнө кирдиби
command-timeline = окуялар ирети менен
command-reports = жарыялоолор, адегенде жаңылары
command-report = бир жарыялоо
command-search = издөө: /search суу
command-ask = суроо берүү
command-cite = даяр шилтеме: /cite 6
command-subscribe = өзгөрүүлөрдөн кабардар болуу
command-unsubscribe = жазылууну токтотуу
command-subscriptions = жазылууларыңыз
command-language = тилди тандоо
command-settings = жөндөөлөр
command-about = бул маалымат кызматы тууралуу
command-privacy = эмне сакталат
command-forget = сакталганды өчүрүү
command-cancel = башталганды токтотуу
command-publish = жарыялоону күткөн жаңыртуулар
command-correct = жарыяланганды оңдоо
command-import = расмий текстти киргизүү
command-reload = материалдарды кайра окуу
command-stats = сандар
command-unanswered = жоопсуз суроолор

## Subscriptions

sub-kind-status = абалдагы өзгөрүүлөр
sub-kind-reports = жарыялоолор
sub-kind-events = окуялар
sub-kind-corrections = оңдоолор
sub-kind-texts = расмий тексттер
sub-at-once = Дароо
sub-daily = Күнүнө бир жолу
sub-weekly = Жумасына бир жолу
sub-daily-at = Күнүнө бир жолу, { $time }
sub-weekly-at = Жумасына бир жолу: { $day }, { $time }
sub-quiet-none = Тынч убакытсыз
sub-quiet-from-to = { $from }–{ $to }
sub-what = Эмне тууралуу: { $what }
sub-nothing = эч нерсе
sub-only-states = Ушул мамлекеттер гана: { $what }
sub-only-articles = Ушул беренелер гана: { $what }
sub-only-topics = Ушул темалар гана: { $what }
sub-often = Канчалык тез-тез: { $often }
sub-language = Тили: { $name }
sub-quiet = Тынч убакыт: { $quiet }
sub-watch-act = Бир жолу, бул өзгөргөндө: { $what }
sub-watch-question = Бир жолу, бул белгилүү болгондо: { $what }
sub-where-chat = Кайда: { $title }
sub-where-topic = Кайда: { $title } тобундагы темада
sub-where-here = Кайда: ушул чатта
sub-set-by = Жазылууну тариздеген: { $who }
sub-set-by-anonymous = Жазылууну анонимдүү администратор тариздеген
sub-state-active = Иштеп жатат
sub-state-user = Токтотулган
sub-state-gone = Токтотулган: мен бул чатта эми жокмун
sub-state-no-right = Токтотулган: мага ал жерде жазууга болбойт
sub-added = Жазылдыңыз.
sub-exists = Мурунтан эле жазылгансыз. Эч нерсе өзгөргөн жок.
sub-resumed = Жазылуу уланат.
sub-added-channel = Канал жазылды. Бир нерсе өзгөрсө, ушул жерде билдирүү чыгат.
sub-exists-channel = Канал мурунтан эле жазылган.
sub-removed-channel = Каналдын жазылуусу токтотулду.
sub-none-channel = Канал жазылган эмес.
sub-how-to-change = Өзгөртүү же токтотуу: /subscriptions
sub-quota-chat = Бир чатта { $limit } жазылуу боло алат, бул жерде баары алынган. Адегенде бирөөнү өчүрүңүз: /subscriptions
sub-quota-person = Бир адам { $limit } жазылуу тариздей алат, сиз баарын алгансыз. Адегенде бирөөнү өчүрүңүз: /subscriptions
sub-no-such-chat = { $name } деген канал же топ табылган жок. Жазылышын текшериңиз. Мындай аты ачык каналдар менен топтордо гана болот, адамдар эсепке кирбейт. Жабык каналды же топту тизмеден тандаңыз: /subscribe
sub-not-a-group-or-channel = Бул канал да, топ да эмес, адам. Өзүңүз жазылуу үчүн ушул чатта /subscribe жөнөтүңүз.
sub-foreign-channel = Бул жерде башка каналдын атынан жазып жатасыз, ошондуктан бул топтун администратору экениңизди көрө албайм. Өз атыңызга же топтун атына (анонимдүү администратор) которулуп, /subscribe буйругун кайра жөнөтүңүз.
sub-bot-not-in-group = Мен бул топто жокмун. Мени топко кошуп, ошол жерде /subscribe жөнөтүңүз.
sub-bot-not-in-channel = Мен бул каналда жокмун. Мени билдирүү жарыялоо укугу бар администратор кылып кошуп, кайра аракет кылыңыз.
sub-bot-cannot-post-in-group = Мага бул топто жазууга болбойт. Билдирүү жөнөтүүгө уруксат бериңиз же мени администратор кылып, кайра аракет кылыңыз.
sub-bot-cannot-post-in-channel = Мага бул каналда жарыялоого болбойт. Мени билдирүү жарыялоо укугу бар администратор кылып, кайра аракет кылыңыз.
sub-asker-not-group-admin = Топту анын администраторлору гана жаздыра алат. Алардын биринен /subscribe жөнөтүүнү сураныңыз. Өзүңүз жазылуу үчүн мага жеке жазыңыз.
sub-asker-not-channel-admin = Каналды анын администраторлору гана жаздыра алат, сиз администратор эмессиз. Алардын биринен сураныңыз.
sub-asker-cannot-post-in-channel = Сиз бул каналдын администраторусуз, бирок билдирүү жарыялоо укугуңуз жок. Бул укукту каналдын ээсинен сурап, кайра аракет кылыңыз.
sub-ask-kinds = Эмне тууралуу билдирейин? Керегин белгилеп, андан ары өтүңүз.
sub-ask-states = Айрым мамлекеттер гана керекпи? Белгилеңиз; бири да белгиленбесе, баары эсептелет.
sub-ask-topics = Айрым темалар гана керекпи? Белгилеңиз; бири да белгиленбесе, баары эсептелет.
sub-ask-articles = Айрым беренелер гана керекпи? Номерлерин белгилеңиз; бири да белгиленбесе, баары эсептелет.
sub-ask-rhythm = Канчалык тез-тез?
sub-ask-hour = Саат канчада?
sub-ask-language = Кайсы тилде?
sub-ask-quiet = Эч нерсе жөнөтүлбөгөн тынч убакыт керекпи? Тандаңыз же жазыңыз, мисалы: { $example }
sub-ask-zone = Кайсы убакыт алкагы? Тандаңыз же атын жазыңыз, мисалы: { $example }
sub-chosen = ✓ { $what }
sub-button-all = Баары
sub-button-states = Айрым мамлекеттер гана…
sub-button-topics = Айрым темалар гана…
sub-button-articles = Айрым беренелер гана…
sub-button-kinds = Эмне тууралуу
sub-button-rhythm = Канчалык тез-тез
sub-button-hour = Саат канчада
sub-button-quiet = Тынч убакыт
sub-button-zone = Убакыт алкагы
sub-button-done = Даяр
sub-button-back = Артка
sub-button-go-on = Андан ары
sub-button-confirm = Жазылуу
sub-button-cancel = Баш тартуу
sub-button-change = Өзгөртүү
sub-button-pause = Токтото туруу
sub-button-resume = Улантуу
sub-button-test = Сыноо билдирүүсү
sub-button-remove = Өчүрүү
sub-button-really-remove = Ооба, өчүрүү
sub-button-keep = Жок, калсын
sub-button-pick-channel = Каналды тандоо
sub-button-pick-group = Топту тандоо
sub-button-elsewhere = Канал же топ…
sub-pick = Каналды же топту жазуу талаасынын астындагы баскычтар менен тандаңыз. Ачык болсо, атын да жазса болот: { $example }
sub-none = Азырынча жазылуу жок. Жазылуу: /subscribe
sub-list = Жазылуулар: { $count }. Бирөөнү тандаңыз:
sub-ask-remove = Бул жазылуу өчүрүлсүнбү?
sub-removed = Өчүрүлдү. Ал боюнча эми эч нерсе келбейт.
sub-gone = Бул жазылуу эми жок.
sub-choose-something = Жок дегенде бирөөнү тандаңыз.
sub-same-exists = Дал ушундай жазылуу мурунтан бар.
sub-test-mark = Сыноо билдирүүсү: билдирүүлөр ушундай болот.
sub-test-sent = Сыноо билдирүүсү жөнөтүлдү.
sub-test-nothing = Азыр бул жазылууга туура келген эч нерсе жок, ошондуктан көрсөтө турган нерсе жок.
sub-test-refused = Сыноо билдирүүсү кабыл алынган жок: мага ал жерде жазууга болбойт. Менин чатта бар экенимди жана жарыялоо укугумду текшериңиз.
sub-test-topic-gone = Сыноо билдирүүсү кабыл алынган жок: тема жабылган же өчүрүлгөн.
sub-ask-confirm = Баары туурабы?
sub-preview = Билдирүү ушундай болот:
sub-form-cancelled = Баш тартылды. Жазылуу тариздөлгөн жок.
sub-form-elsewhere = Канал же топ үчүн:
sub-form-too-long = Кадамдар өтө көп болду. Кайра баштаңыз: /subscribe
sub-form-outdated = Сиз баштагандан бери суроолор өзгөрдү, жоопторуңуз туура келбейт. Кайра баштаңыз: /subscribe
sub-unknown-zone = Мындай убакыт алкагы белгисиз. Мисалы, мындай жазыңыз: { $example }
sub-not-a-time = Убакытты түшүнө алган жокмун. Мисалы, мындай жазыңыз: { $example }
sub-whole-day = Бул сааттар күндү толугу менен ээлейт. Мисалы, мындай жазыңыз: { $example }
sub-told-gone = Мени { $title } чатынан чыгарышты. Жазылуу токтотулуп, { $days } күн сакталат; мени кайра кошушса, уланат.
sub-told-no-right = Мага { $title } чатында эми жазууга болбойт. Жазылуу токтотулуп, { $days } күн сакталат; укук кайтарылса, уланат.
sub-told-revived = Мага { $title } чатында кайрадан жазууга болот. Жазылуу уланат.
sub-told-ended = { $title } чатынын жазылуусу бүттү: мага ал жерде өтө көпкө чейин жазууга болбоду. Жаңысын тариздөө: /subscribe
sub-revived = Мен кайра келдим. Жазылуу уланат. Өзгөртүү же токтотуу: /subscriptions
sub-topic-left = Администраторлорго: билдирүүлөрүм чыгып турган тема жабылган же өчүрүлгөн. Эми алар ушул жерге, жалпы темага келет. Өзгөртүү же токтотуу: /subscriptions
sub-post-refused = Билдирүү туура эмес түзүлгөн деп кабыл алынбады, бир чатка жөнөтүлгөн жок: { $update }. Жооп: { $reason }
sub-watch-added = Бул тууралуу бир жолу билдирем: { $what }. Тизмеси: /subscriptions
sub-watch-exists = Бул чат муну мурунтан күтүп турат: { $what }.

## Curating

cur-waiting = Жарыялоону күтүп турат. Ала турган чаттар: { $count }
cur-published = Жарыяланды. Ала турган чаттар: { $count }. { $minutes } мүнөттүн ичинде кайра алса болот.
cur-skipped = Өткөрүп жиберилди. Эч кимге билдирилбейт.
cur-undone = Кайра алынды. Жөнөтүлбөгөнү: { $stopped }. Чаттардан өчүрүлгөнү: { $deleted }. Көрүнүп калганы: { $left }.
cur-undo-too-late = Кайра алууга кеч болуп калды. Билдирүүлөрдү оңдоо: /correct
cur-decided = Бул боюнча чечим мурда кабыл алынган. Күтүп тургандар: /publish
cur-none = Жарыялоону күтүп турган эч нерсе жок.
cur-more = Дагы күтүп турганы: { $count }. Тизмеси: /publish
cur-answers = Бул суроого жооп берет: { $question }
cur-button-publish = Жарыялоо
cur-button-skip = Өткөрүп жиберүү
cur-button-audience = Алуучуларды өзгөртүү
cur-button-undo = Кайра алуу
cur-audience-private = Жеке чаттар
cur-audience-groups = Топтор
cur-audience-channels = Каналдар
cur-correct-which = Кайсынысын оңдоо керек?
cur-correct-none = Азырынча эч нерсе жарыяланган жок.
cur-correct-ask = Оңдолгон кыскача мазмунду бул билдирүүгө жооп кылып жазыңыз, тили: { $language }
cur-correct-in-corpus = Расмий текст материалдарда оңдолот; андан кийин /reload жөнөтүңүз.
cur-correct-file = Материалдардагы файлды да оңдоңуз: жооптор ошондон түзүлөт.

## The corpus in the curators' hands

reload-done = Материалдар кайра окулду. Басылыш: { $version } (мурда: { $before }).
reload-same = Материалдар кайра окулду, эч нерсе өзгөргөн эмес. Басылыш: { $version }.
reload-faulty = Кабыл алынган жок: материалдарда каталар бар ({ $faults }). Мурдагысы колдонууда калат.
reload-more = Башка каталар: { $faults }
reload-answered = Мурда жообу жок, эми жообу бар суроолор: { $questions }
reload-watched = Белгиленгендери тууралуу кабарлоону сурагандар бар. Жооп берген материалдын алдын ала көрүнүшүндө ырастаңыз: /publish
stats-title = Боттун сандары, адамдар тууралуу маалымат жок
stats-uptime = Иштеген убактысы: { $days } күн { $hours } саат { $minutes } мүн
stats-asked = Ушул убакыттагы суроолор: жооп берилди { $answered }, жооп табылган жок { $refused }, өтө жалпы { $unclear }
stats-subscriptions = Жазылуулар: иштеп жаткан { $active }, токтотулган { $paused }; иштеп жаткан жазылуусу бар чаттар: { $chats }
stats-deliveries = Билдирүүлөр: азыр жөнөтүлчү { $due }, кийинчерээк { $later }, кармалган { $held }
stats-updates = Чечим күткөн жаңылыктар: { $updates }
stats-questions = Жоопсуз суроолор: { $questions }
unanswered-title = Жоопсуз суроолор: { $questions }. Башка сөз менен берилген бир суроо бирөө болуп эсептелет.
unanswered-none = Жоопсуз суроолор жок.
unanswered-asked = { $times } × суралган, акыркы жолу: { DATE($date) }
unanswered-watched = кабар күткөн чаттар: { $chats }
unanswered-button-done = Даяр: { $number }
unanswered-button-all = Баары даяр
unanswered-done = Тизмеден алынды.
unanswered-wait = Кабар күткөн чаттар: { $chats }. Жоопту аны берген материалдын алдын ала көрүнүшүндө ырастаңыз: /publish
import-how =
    Расмий текстти документ кылып жөнөтүңүз: сакталган барак, Ворд файлы, тексти бар ПДФ же жөнөкөй текст. Астына тилин, кайсы барактан алынганын жана ким жарыялаганын жазыңыз, мисалы:
    { $example }
    Эмне окуганымды көрсөтөм жана кабыл алардан мурун сурайм.
import-found = Расмий текст, тили: { $language }. Табылган беренелер: { $articles }. Жарыялоо менен салыштырыңыз:
import-refused = Муну кабыл алууга болбойт:
import-button-write = Кабыл алуу
import-button-anyway = Баары бир кабыл алуу
import-written = Кабыл алынды. Расмий текст эми көрсөтүлөт, тили: { $language }. Ал маалымат базасында сакталат; файлдарды жүргүзгөн адам муну материалдар папкасына кошо алат: { $file }
import-gone = Документ бул жерде эми жок. Кайра жөнөтүңүз.
import-too-large = Документ { $megabytes } МБдан чоң, бот мындайды ала албайт. Келишимдин өзүн гана сактаңыз же бот иштеген жерде кабыл алыңыз.
feed-found = Бул аталыштар келишим тууралуу болушу мүмкүн. Эч нерсе кошулган жок жана жөнөтүлгөн жок:
sub-bot-not-there = Мен бул каналда же топто жокмун. Мени кошуп (каналга билдирүү жарыялоо укугу бар администратор кылып), кайра аракет кылыңыз.
sub-speak-as-yourself = Бул жерде атыңызды көрсөтпөй жазып жатасыз, ошондуктан ким экениңизди жана ал чатта эмне кыла алаарыңызды көрө албайм. Буйрукту өз атыңыздан же мага жеке чатта жөнөтүңүз.

## Checking a quotation

quote-exact = Бул сөздөр расмий текстте дал ушундай турат: { $article }, тили: { $language }
quote-altered = Бул расмий тексттин сөздөрү эмес. Анда мындай делинет: { $article }, тили: { $language }
quote-difference = Айырмасы. Чийилгени: түшүп калган; асты чийилгени: кошулган.
quote-not-held = Бул сөздөр бул жерде сакталган расмий текстте жок (тилдер: { $languages }). Алар башка котормодо болушу мүмкүн.
