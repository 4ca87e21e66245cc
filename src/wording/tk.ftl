# No native speaker has read this translation yet.
# { DATE($d) } 2022-nji ýylyň 21-nji iýuly, { ON($d) } iýulynda, { ASOF($d) } iýulyndaky, { UNTIL($d) } iýulyna.

## Status

verdict =
    { $verdict ->
        [yes] Hawa.
        [no] Ýok.
        [partly] Kem-käsleýin.
       *[not-established] Anyklanmadyk.
    }
as-of = { ASOF($asOf) } ýagdaýa görä (şertnama hakda iň täze maglumatyň senesi); çeşmelere { UNTIL($horizon) } çenli seredildi.
asked-day = { ASOF($date) } ýagdaýa görä:
asked-period = { DATE($from) } – { DATE($to) }:
later = Soňra: { $fact }
earlier = Öň: { $fact }
done =
    { $act ->
        [signature] { $state } { ON($date) } şertnama gol çekdi{ $where }{ $ref }.
        [ratification] { $state } { ON($date) } şertnamany ratifikasiýa etdi{ $where }{ $ref }.
        [approval] { $state } { ON($date) } şertnamany tassyklady{ $where }{ $ref }.
        [accession] { $state } { ON($date) } şertnama goşuldy{ $where }{ $ref }.
        [deposit] { $state } { ON($date) } resminamasyny saklamaga tabşyrdy{ $where }{ $ref }.
        [entry-into-force] { $state }: şertnama { ON($date) } güýje girdi{ $where }{ $ref }.
        [reservation] { $state } { ON($date) } bellik etdi{ $where }{ $ref }.
        [declaration] { $state } { ON($date) } beýannama berdi{ $where }{ $ref }.
       *[withdrawal] { $state } { ON($date) } şertnamadan çykdy{ $where }{ $ref }.
    }
done-whole =
    { $act ->
        [entry-into-force] Şertnama { ON($date) } güýje girdi{ $where }{ $ref }.
       *[other] { ON($date) } hasaba alnan{ $where }: { act-name }{ $ref }.
    }
not-done =
    { $act ->
        [signature] { ASOF($date) } ýagdaýa görä { $state } şertnama gol çekmändir{ $ref }.
        [ratification] { ASOF($date) } ýagdaýa görä { $state } şertnamany ratifikasiýa etmändir{ $ref }.
        [approval] { ASOF($date) } ýagdaýa görä { $state } şertnamany tassyklamandyr{ $ref }.
        [accession] { ASOF($date) } ýagdaýa görä { $state } şertnama goşulmandyr{ $ref }.
        [deposit] { ASOF($date) } ýagdaýa görä { $state } resminamasyny saklamaga tabşyrmandyr{ $ref }.
        [entry-into-force] { $state }: { ASOF($date) } ýagdaýa görä şertnama güýje girmändir{ $ref }.
        [reservation] { ASOF($date) } ýagdaýa görä { $state } bellik etmändir{ $ref }.
        [declaration] { ASOF($date) } ýagdaýa görä { $state } beýannama bermändir{ $ref }.
       *[withdrawal] { ASOF($date) } ýagdaýa görä { $state } şertnamadan çykmandyr{ $ref }.
    }
not-done-whole =
    { $act ->
        [entry-into-force] { ASOF($date) } ýagdaýa görä şertnama güýje girmändir{ $ref }.
       *[other] { ASOF($date) } ýagdaýa görä bolmandyr: { act-name }{ $ref }.
    }
silent =
    { $act ->
        [signature] { $state } şertnama gol çekdimi, elde bar çeşmeler aýtmaýar
        [ratification] { $state } şertnamany ratifikasiýa etdimi, elde bar çeşmeler aýtmaýar
        [approval] { $state } şertnamany tassykladymy, elde bar çeşmeler aýtmaýar
        [accession] { $state } şertnama goşuldymy, elde bar çeşmeler aýtmaýar
        [deposit] { $state } resminamasyny saklamaga tabşyrdymy, elde bar çeşmeler aýtmaýar
        [entry-into-force] { $state }: şertnama güýje girdimi, elde bar çeşmeler aýtmaýar
        [reservation] { $state } bellik etdimi, elde bar çeşmeler aýtmaýar
        [declaration] { $state } beýannama berdimi, elde bar çeşmeler aýtmaýar
       *[withdrawal] { $state } şertnamadan çykdymy, elde bar çeşmeler aýtmaýar
    }
silent-whole =
    { $act ->
        [entry-into-force] Şertnama güýje girdimi, elde bar çeşmeler aýtmaýar
       *[other] Elde bar çeşmeler hiç bir döwlet boýunça muny bellemeýär: { act-name }
    }
not-established = { $silent }; çeşmelere { UNTIL($checked) } çenli seredildi{ $ref }.
no-record = { $silent }.
premise-not-done =
    { $act ->
        [signature] Soragda { $state } gol çekdi diýlip hasap edilýär; maglumatlar tersini aýdýar.
        [entry-into-force] Soragda şertnama güýje girdi diýlip hasap edilýär ({ $state }); maglumatlar tersini aýdýar.
       *[other] Soragda bu boldy diýlip hasap edilýär ({ $state }: { act-name }); maglumatlar tersini aýdýar.
    }
premise-not-done-whole =
    { $act ->
        [entry-into-force] Soragda şertnama güýje girdi diýlip hasap edilýär; maglumatlar tersini aýdýar.
       *[other] Soragda bu boldy diýlip hasap edilýär ({ act-name }); maglumatlar tersini aýdýar.
    }
premise-not-established =
    { $act ->
        [signature] Soragda { $state } gol çekdi diýlip hasap edilýär; muny hiç bir çeşme tassyklamaýar.
        [entry-into-force] Soragda şertnama güýje girdi diýlip hasap edilýär ({ $state }); muny hiç bir çeşme tassyklamaýar.
       *[other] Soragda bu boldy diýlip hasap edilýär ({ $state }: { act-name }); muny hiç bir çeşme tassyklamaýar.
    }
premise-not-established-whole =
    { $act ->
        [entry-into-force] Soragda şertnama güýje girdi diýlip hasap edilýär; muny hiç bir çeşme tassyklamaýar.
       *[other] Soragda bu boldy diýlip hasap edilýär ({ act-name }); muny hiç bir çeşme tassyklamaýar.
    }
premise-refused = Soragda { $state } ýüz öwürdi ýa-da gol çekmedi diýlip hasap edilýär; ol gol çekdi.
tally =
    { $act ->
        [signature] Şertnama gol çekenler: { $done } (jemi { $parties } döwlet).
        [ratification] Şertnamany ratifikasiýa edenler: { $done } (jemi { $parties } döwlet).
        [approval] Şertnamany tassyklanlar: { $done } (jemi { $parties } döwlet).
        [accession] Şertnama goşulanlar: { $done } (jemi { $parties } döwlet).
        [deposit] Resminamasyny saklamaga tabşyranlar: { $done } (jemi { $parties } döwlet).
        [entry-into-force] Şertnamanyň güýje giren döwletleri: { $done } (jemi { $parties } döwlet).
        [reservation] Bellik edenler: { $done } (jemi { $parties } döwlet).
        [declaration] Beýannama berenler: { $done } (jemi { $parties } döwlet).
       *[withdrawal] Şertnamadan çykanlar: { $done } (jemi { $parties } döwlet).
    }
tally-none =
    { $act ->
        [signature] { $parties } döwletiň biri şertnama gol çekdi diýýän çeşme ýok.
        [ratification] { $parties } döwletiň biri şertnamany ratifikasiýa etdi diýýän çeşme ýok.
        [approval] { $parties } döwletiň biri şertnamany tassyklady diýýän çeşme ýok.
        [accession] { $parties } döwletiň biri şertnama goşuldy diýýän çeşme ýok.
        [deposit] { $parties } döwletiň biri resminamasyny saklamaga tabşyrdy diýýän çeşme ýok.
        [entry-into-force] { $parties } döwletiň biri üçin şertnama güýje girdi diýýän çeşme ýok.
        [reservation] { $parties } döwletiň biri bellik etdi diýýän çeşme ýok.
        [declaration] { $parties } döwletiň biri beýannama berdi diýýän çeşme ýok.
       *[withdrawal] { $parties } döwletiň biri şertnamadan çykdy diýýän çeşme ýok.
    }
tally-done =
    { $act ->
        [signature] Gol çekenler:
        [ratification] Ratifikasiýa edenler:
        [approval] Tassyklanlar:
        [accession] Goşulanlar:
        [deposit] Resminamasyny tabşyranlar:
        [entry-into-force] Güýje giren:
       *[other] Hasaba alnan:
    }
tally-not-done =
    { $act ->
        [signature] Gol çekmedikler:
        [ratification] Ratifikasiýa etmedikler:
        [approval] Tassyklamadyklar:
        [accession] Goşulmadyklar:
        [deposit] Resminamasyny tabşyrmadyklar:
        [entry-into-force] Güýje girmedik:
       *[other] Bolmadyk:
    }
tally-unknown =
    { $act ->
        [signature] Gol çekilişi anyklanmadyk:
        [ratification] Ratifikasiýasy anyklanmadyk:
        [entry-into-force] Güýje girişi anyklanmadyk:
       *[other] Anyklanmadyk:
    }
as-of-day = { ASOF($date) } ýagdaýa görä
looked-until = çeşmelere { UNTIL($date) } çenli seredildi
not-a-party = { $state } şertnamany baglaşan döwletleriň hatarynda ýok.
disagreement = Çeşmeler dürli aýdýar: { $about }
preferred = Haýsysy ynamlyrak: { $what } Sebäbi: { $why }
in-force-condition = Haçan güýje girýär:
act-name =
    { $act ->
        [signature] gol çekmek
        [ratification] ratifikasiýa
        [approval] tassyklamak
        [accession] goşulmak
        [deposit] resminamany saklamaga tabşyrmak
        [entry-into-force] güýje girmek
        [reservation] bellik
        [declaration] beýannama
       *[withdrawal] çykmak
    }

## Sources and marks

sources = Çeşmeler
date-not-shown = senesi görkezilmedik
summary-mark = Gysgaça mazmuny, resmi tekst däl
official-mark = Resmi tekst, dili: { $language }
number-unknown = habarlara görä şertnamada bar; maddanyň belgisi anyklanmadyk
reported-provision = Habarlara görä şertnamada bar; maddanyň belgisi anyklanmadyk: { $label }.
aim-mark = resmi adamlar maksadyny şeýle beýan etdi; şertnamanyň teksti däl
overtaken = Köneldi: { $reason } ({ $source }){ $ref }
language-note = Materialyň dili: { $language }. Türkmençesi bu ýerde ýok.
in-language = dili: { $language }
caution = Bellik: { $text }

## Refusals and small answers

nothing-found = Jogap tapylmady: elde bar maddalarda we neşirlerde ýok.
nothing-found-gap = Jogap tapylmady. { $note }
nearest = Elde barlaryň iň ýakyny:
unclear = Hut nämäni göz öňünde tutýarsyňyz?
look-alike = Bu şu şertnama däl-de, başga resminama meňzeýär: { $name } ({ $date }).
look-alike-also = Başga resminama bilen bulaşdyrmaň: { $name } ({ $date }).
greeting = Salam! Şertnama hakda soraň: madda, kim gol çekdi, näme ýazyldy.
thanks = Hiç zat däl.
farewell = Sag boluň. Gerek bolsa, soraň.
who = Men bir şertnama boýunça maglumat berýärin: { $treaty }. Bölegini we çeşmesini getirýärin, ýok bolsa, ýok diýýärin.
help-hint = Öz sözüňiz bilen soraň ýa-da maddanyň belgisini iberiň. Buýruklar: /help.
empty = Sorag ýa-da maddanyň belgisini iberiň.
out-of-range = Beýle madda ýok: { $asked }. Şertnamanyň maddalary: 1–{ $last }.
paragraph-missing = Bent { $paragraph } bu ýerde ýok; aşakda maddadan bar zat.

## Articles and provisions

articles-title = Şertnamanyň maddalary: { $count }
articles-note = Sözbaşylar biziňki, resmi däl.
provisions-title = Habarlara görä şertnamada bar; maddanyň belgisi anyklanmadyk
coverage =
    { $coverage ->
        [full] Elde bary: maddanyň hemmesi
        [partial] Elde bary: maddanyň bir bölegi
       *[none] Elde bary: mazmuny hakda hiç zat ýok
    }
coverage-short =
    { $coverage ->
        [full] doly
        [partial] bir bölegi
       *[none] maglumat ýok
    }
confidence =
    { $confidence ->
        [confirmed] Ynamlylygy: tassyklanan (teksti görüldi ýa-da iki çeşme gabat gelýär)
        [reported] Ynamlylygy: bir çeşme habar berdi
        [content-only] Ynamlylygy: mazmuny belli, maddanyň belgisi belli däl
       *[unknown] Ynamlylygy: hiç zat tapylmady
    }
official-held-short = resmi teksti bar
article-none = Bu maddanyň nämäni göz öňünde tutýandygyny tapylan hiç bir çeşme aýtmaýar.
official-not-held = Resmi tekst bu ýerde ýok. Nirede çap edildi: { $where }{ $ref }
obligations = Kim näme etmeli
quotations = Sitatalar
modality =
    { $modality ->
        [must] borç
        [may] hukuk
        [shall-not] gadagan
        [declaration] beýannama
       *[not-established] borçmy, hukukmy, anyklanmadyk
    }
preamble-name = Giriş

## Reports and timeline

report-kind =
    { $kind ->
        [news] habar
        [official] resmi neşir
        [analysis] seljerme
        [academic] ylmy iş
        [opinion] pikir
       *[blog] blog
    }
report-facts = Näme habar berilýär we haýsy senä
report-author = Awtory: { $author }
report-language = Dili: { $language }
report-title-ours = Sözbaşy beýan edip ýazylan; sahypanyň öz sözbaşysy belli däl.
report-withdrawn = { ON($date) } yzyna alyndy: { $reason }
report-related = Şu mowzukda
report-read = Asyl nusgasy
reports-title = Neşirler: { $count }
reports-filtered = Neşirler, { $filter }: { $count }
reports-none = Bu hakda neşir bu ýerde ýok.
overtaken-mark = köneldi
timeline-title = Wakalaryň tertibi: { $count } waka
event-kind =
    { $kind ->
        [treaty] şertnama
        [context] ýagdaý
        [comment] pikir
       *[look-alike] başga resminama
    }
topic-title = Şu mowzukda: { $label }
page = Sahypa { $page } / { $pages }
search-title = «{ $query }» boýunça tapyldy: { $count }

## The states at a glance

status-title = Şertnamanyň ýagdaýy
status-signed = gol çekmek: { $value }
status-ratified = ratifikasiýa: { $value }
status-in-force = güýje girmek: { $value }
status-not-done = ýok, { ASOF($date) } ýagdaýa görä
status-unknown = anyklanmadyk
status-withdrawn = çykmak: { $value }
status-note = Gol çekmek ratifikasiýa däl, ratifikasiýa güýje girmek däl.

## Screens

start-what =
    Men bir şertnama hakdaky soraglara jogap berýärin: { $treaty }.
    Her jogapda bölek, çeşme we sene bar. Jogap ýok bolsa, şeýle diýýärin.
start-examples = Mysala basyň ýa-da öz sözüňiz bilen soraň:
help-title = Näme iberip bolýar
help-ways = Öz sözüňiz bilen sorag, maddanyň belgisi (6, 6-njy madda) ýa-da buýruk:
about-what = Bir şertnama hakda jogaplar: { $treaty }. Bölekleriň çeşmesi bar; öz sözümiz bilen aýdylany bellenendir.
about-disclaimer = Bu hukuk maslahaty däl. Hiç bir hökümet ýa-da gurama bilen baglanyşygy ýok.
about-dates = Şertnama hakda iň täze maglumat: { DATE($asOf) }. Çeşmelere { UNTIL($horizon) } çenli seredildi.
about-version = Materiallaryň neşiri: { $version }
about-contact = Habarlaşmak üçin: { $contact }
contact-curator = kurator
privacy-title = Näme saklanýar
privacy-stored =
    • Çatyň belgisi, dili we sazlamalary: özüňiz pozýançaňyz.
    • Ýazylyşlar: özüňiz bes edýänçäňiz; bot aýrylsa ýa-da gabalsa, { $pausedDays } gün.
    • Jogaby tapylmadyk soraglar, kimiň soranlygy ýazylmaýar: { $questionDays } gün. Çat diňe jogabyny habar bermegi soran bolsa saklanýar.
privacy-not-stored = Saklanmaýar: atlar, telefon belgileri, başga habarlar. Soraglar žurnala ýazylmaýar.
privacy-forget = /forget bu çat hakda saklanýan zatlaryň hemmesini derrew pozýar.
language-title = Dili saýlaň
language-current = { $name } (häzirki)
language-set = Dil: { $name }.

## Posts to subscribers

update-act = Täze: { $fact }
update-report = Täze neşir: { $publisher }, { DATE($date) }
update-report-undated = Täze neşir: { $publisher }, senesi görkezilmedik
update-event = Täze waka, { DATE($date) }: { $title }
update-text = Indi resmi tekst bar, dili: { $language }
update-correction = Düzediş: { $what }
update-withdrawn = Yzyna alyndy: { $what }. { $reason }
update-quiet = Üýtgetmek ýa-da bes etmek: /subscriptions
act-by = Kim: { $who }
digest-title = Soňky jemden bäri täzelik: { $count }

## Buttons

button-previous = ‹ Öňki
button-next = Indiki ›
button-full-article = { $article } doly
button-more = Ýene netijeler
button-cite = Sitata almak
button-share = Paýlaşmak
button-language = Dil
button-watch = Bu üýtgese, habar beriň
button-known = Bu belli bolsa, habar beriň
button-articles = Ähli maddalar
button-read = Asyl nusgasyny okamak
button-private-chat = Şahsy çaty açmak
button-copy = Göçürmek: { $style }
button-show-all = Hemmelere görkezmek

## Outside our own chats

inline-ask = Şahsy çatda soramak
too-long-here = Jogap bir habardan uzyn. Doly görnüşi, çeşmeleri bilen, şahsy çatda:

## Citations to paste

cite-title = Taýýar salgylanmalar: { $label }
cite-how = Tekste basylsa, göçürilýär.
cite-plain = Ýönekeý söz bilen
cite-what = Haýsy madda ýa-da neşir? Mysal üçin: /cite 6, /cite 6(2) ýa-da neşiriň belgisi bilen /cite.

## Pictures

picture-map = Shematik karta
picture-standing =
    { $standing ->
        [in-force] güýçde
        [ratified] ratifisirlenen
        [signed] gol çekilen
        [not-signed] gol çekilmedik
        [not-established] anyklanmadyk
       *[withdrawn] çykan
    }

## Commands

command-start = bu näme we mysallar
command-help = näme iberip bolýar
command-article = madda: /article 6
command-articles = ähli maddalar
command-status = kim gol çekdi, ratifikasiýa etdi, güýje girdimi
command-timeline = wakalar tertip bilen
command-reports = neşirler, ilki täzeleri
command-report = bir neşir
command-search = gözleg: /search suw
command-ask = sorag bermek
command-cite = taýýar salgylanma: /cite 6
command-subscribe = üýtgeşmelerden habarly bolmak
command-unsubscribe = ýazylyşy bes etmek
command-subscriptions = ýazylyşlaryňyz
command-language = dili saýlamak
command-settings = sazlamalar
command-about = bu maglumat gullugy hakda
command-privacy = näme saklanýar
command-forget = saklanany pozmak
command-cancel = başlanany bes etmek
command-publish = çap edilmegine garaşýan täzelikler
command-correct = çap edileni düzetmek
command-import = resmi teksti girizmek
command-reload = materiallary täzeden okamak
command-stats = sanlar
command-unanswered = jogapsyz soraglar

## Subscriptions

sub-kind-status = ýagdaýdaky üýtgeşmeler
sub-kind-reports = neşirler
sub-kind-events = wakalar
sub-kind-corrections = düzedişler
sub-kind-texts = resmi tekstler
sub-at-once = Derrew
sub-daily = Günde bir gezek
sub-weekly = Hepdede bir gezek
sub-daily-at = Günde bir gezek, { $time }
sub-weekly-at = Hepdede bir gezek: { $day }, { $time }
sub-quiet-none = Asuda wagtsyz
sub-quiet-from-to = { $from }–{ $to }
sub-what = Näme hakda: { $what }
sub-nothing = hiç zat
sub-only-states = Diňe şu döwletler: { $what }
sub-only-articles = Diňe şu maddalar: { $what }
sub-only-topics = Diňe şu mowzuklar: { $what }
sub-often = Näçe wagtdan: { $often }
sub-language = Dili: { $name }
sub-quiet = Asuda wagt: { $quiet }
sub-watch-act = Bir gezek, bu üýtgände: { $what }
sub-watch-question = Bir gezek, bu belli bolanda: { $what }
sub-where-chat = Nirede: { $title }
sub-where-topic = Nirede: { $title } toparyndaky mowzukda
sub-where-here = Nirede: şu çatda
sub-set-by = Ýazylyşy resmileşdiren: { $who }
sub-set-by-anonymous = Ýazylyşy adyny görkezmän ýazýan dolandyryjy resmileşdirdi
sub-state-active = Işjeň
sub-state-user = Wagtlaýyn togtadylan
sub-state-gone = Wagtlaýyn togtadylan: men bu çatda indi ýok
sub-state-no-right = Wagtlaýyn togtadylan: maňa ol ýerde ýazmak bolmaýar
sub-added = Ýazyldyňyz.
sub-exists = Öňden ýazylan. Hiç zat üýtgemedi.
sub-resumed = Ýazylyş dowam edýär.
sub-added-channel = Kanal ýazyldy. Bir zat üýtgese, şu ýerde habar çykar.
sub-exists-channel = Kanal öňden ýazylan.
sub-removed-channel = Kanalyň ýazylyşy bes edildi.
sub-none-channel = Kanal ýazylan däl.
sub-how-to-change = Üýtgetmek ýa-da bes etmek: /subscriptions
sub-quota-chat = Bir çatda { $limit } ýazylyş bolup biler, bu ýerde hemmesi alnan. Ilki birini pozuň: /subscriptions
sub-quota-person = Bir adam { $limit } ýazylyş resmileşdirip biler, siz hemmesini aldyňyz. Ilki birini pozuň: /subscriptions
sub-no-such-chat = { $name } diýen kanal ýa-da topar tapylmady. Ýazylyşyny barlaň. Beýle at diňe açyk kanallarda we toparlarda bolýar, adamlar hasaba girmeýär. Ýapyk kanaly ýa-da topary sanawdan saýlaň: /subscribe
sub-not-a-group-or-channel = Bu kanal ýa-da topar däl-de, adam. Özüňiz ýazylmak üçin şu çatda /subscribe iberiň.
sub-foreign-channel = Bu ýerde başga kanalyň adyndan ýazýarsyňyz, şonuň üçin bu toparyň dolandyryjysydygyňyzy görüp bilmeýärin. Öz adyňyza ýa-da toparyň adyna (ady görkezilmeýän dolandyryjy) geçip, /subscribe buýrugyny täzeden iberiň.
sub-bot-not-in-group = Men bu toparda ýok. Meni topara goşup, şol ýerde /subscribe iberiň.
sub-bot-not-in-channel = Men bu kanalda ýok. Meni habar çap etmäge hukukly dolandyryjy edip goşuň we täzeden synap görüň.
sub-bot-cannot-post-in-group = Maňa bu toparda ýazmak bolmaýar. Habar ibermäge rugsat beriň ýa-da meni dolandyryjy ediň we täzeden synap görüň.
sub-bot-cannot-post-in-channel = Maňa bu kanalda çap etmek bolmaýar. Meni habar çap etmäge hukukly dolandyryjy ediň we täzeden synap görüň.
sub-asker-not-group-admin = Topary diňe onuň dolandyryjylary ýazdyryp biler. Olaryň birinden /subscribe ibermegini haýyş ediň. Özüňiz ýazylmak üçin maňa şahsy çatda ýazyň.
sub-asker-not-channel-admin = Kanaly diňe onuň dolandyryjylary ýazdyryp biler, siz bolsa dolandyryjy däl. Olaryň birinden haýyş ediň.
sub-asker-cannot-post-in-channel = Siz bu kanalyň dolandyryjysy, ýöne habar çap etmäge hukugyňyz ýok. Bu hukugy kanalyň eýesinden soraň we täzeden synap görüň.
sub-ask-kinds = Näme hakda habar bereýin? Geregini belläň we dowam ediň.
sub-ask-states = Diňe käbir döwletlermi? Belläň; hiç biri bellenmese, hemmesi hasaba alynýar.
sub-ask-topics = Diňe käbir mowzuklarmy? Belläň; hiç biri bellenmese, hemmesi hasaba alynýar.
sub-ask-articles = Diňe käbir maddalarmy? Belgilerini belläň; hiç biri bellenmese, hemmesi hasaba alynýar.
sub-ask-rhythm = Näçe wagtdan?
sub-ask-hour = Sagat näçede?
sub-ask-language = Haýsy dilde?
sub-ask-quiet = Hiç zat iberilmeýän asuda wagt gerekmi? Saýlaň ýa-da ýazyň, mysal üçin: { $example }
sub-ask-zone = Haýsy sagat guşaklygy? Saýlaň ýa-da adyny ýazyň, mysal üçin: { $example }
sub-chosen = ✓ { $what }
sub-button-all = Hemmesi
sub-button-states = Diňe käbir döwletler…
sub-button-topics = Diňe käbir mowzuklar…
sub-button-articles = Diňe käbir maddalar…
sub-button-kinds = Näme hakda
sub-button-rhythm = Näçe wagtdan
sub-button-hour = Sagat näçede
sub-button-quiet = Asuda wagt
sub-button-zone = Sagat guşaklygy
sub-button-done = Taýýar
sub-button-back = Yza
sub-button-go-on = Dowam etmek
sub-button-confirm = Ýazylmak
sub-button-cancel = Goýbolsun etmek
sub-button-change = Üýtgetmek
sub-button-pause = Wagtlaýyn togtatmak
sub-button-resume = Täzeden başlamak
sub-button-test = Synag habary
sub-button-remove = Pozmak
sub-button-really-remove = Hawa, pozmak
sub-button-keep = Ýok, galsyn
sub-button-pick-channel = Kanaly saýlamak
sub-button-pick-group = Topary saýlamak
sub-button-elsewhere = Kanal ýa-da topar…
sub-pick = Kanaly ýa-da topary ýazylýan meýdançanyň aşagyndaky düwmeler bilen saýlaň. Açyk bolsa, adyny ýazyp hem bolýar: { $example }
sub-none = Heniz ýazylyş ýok. Ýazylmak: /subscribe
sub-list = Ýazylyşlar: { $count }. Birini saýlaň:
sub-ask-remove = Bu ýazylyş pozulsynmy?
sub-removed = Pozuldy. Ol boýunça indi hiç zat gelmez.
sub-gone = Bu ýazylyş indi ýok.
sub-choose-something = Iň bolmanda birini saýlaň.
sub-same-exists = Edil şunuň ýaly ýazylyş öňden bar.
sub-test-mark = Synag habary: habarlar şeýle bolar.
sub-test-sent = Synag habary iberildi.
sub-test-nothing = Häzir bu ýazylyşa gabat gelýän zat ýok, şonuň üçin görkezere zat ýok.
sub-test-refused = Synag habary kabul edilmedi: maňa ol ýerde ýazmak bolmaýar. Meniň çatda bardygymy we çap etmäge hukugymy barlaň.
sub-test-topic-gone = Synag habary kabul edilmedi: mowzuk ýapyldy ýa-da pozuldy.
sub-ask-confirm = Hemmesi dogrumy?
sub-preview = Habar şeýle bolar:
sub-form-cancelled = Goýbolsun edildi. Ýazylyş resmileşdirilmedi.
sub-form-elsewhere = Kanal ýa-da topar üçin:
sub-form-too-long = Ädimler örän köp boldy. Täzeden başlaň: /subscribe
sub-form-outdated = Siz başlanyňyzdan bäri soraglar üýtgedi, jogaplaryňyz gabat gelmeýär. Täzeden başlaň: /subscribe
sub-unknown-zone = Beýle sagat guşaklygy belli däl. Mysal üçin, şeýle ýazyň: { $example }
sub-not-a-time = Wagta düşünmedim. Mysal üçin, şeýle ýazyň: { $example }
sub-whole-day = Bu sagatlar günüň hemmesini alýar. Mysal üçin, şeýle ýazyň: { $example }
sub-told-gone = Meni { $title } çatyndan çykardylar. Ýazylyş togtadyldy we { $days } gün saklanar; meni gaýtaryp goşsalar, dowam eder.
sub-told-no-right = Maňa { $title } çatynda indi ýazmak bolmaýar. Ýazylyş togtadyldy we { $days } gün saklanar; hukuk gaýtarylsa, dowam eder.
sub-told-revived = Maňa { $title } çatynda ýene ýazyp bolýar. Ýazylyş dowam edýär.
sub-told-ended = { $title } çatynyň ýazylyşy tamamlandy: maňa ol ýerde örän uzak wagtlap ýazmak bolmady. Täzesini resmileşdirmek: /subscribe
sub-revived = Men gaýdyp geldim. Ýazylyş dowam edýär. Üýtgetmek ýa-da bes etmek: /subscriptions
sub-topic-left = Dolandyryjylara: habarlarym çykýan mowzuk ýapyldy ýa-da pozuldy. Indi olar şu ýere, umumy mowzuga geler. Üýtgetmek ýa-da bes etmek: /subscriptions
sub-post-refused = Habar nädogry düzülen diýlip kabul edilmedi we bir çata iberilmedi: { $update }. Jogap: { $reason }
sub-watch-added = Bu hakda bir gezek habar bererin: { $what }. Sanaw: /subscriptions
sub-watch-exists = Bu çat muňa öňden garaşýar: { $what }.

## Curating

cur-waiting = Çap edilmegine garaşýar. Aljak çatlar: { $count }
cur-published = Çap edildi. Aljak çatlar: { $count }. { $minutes } minudyň içinde yzyna alyp bolýar.
cur-skipped = Geçirildi. Hiç kime habar berilmeýär.
cur-undone = Yzyna alyndy. Iberilmedik: { $stopped }. Çatlardan pozulan: { $deleted }. Görnüp galan: { $left }.
cur-undo-too-late = Yzyna almaga giç. Habarlary düzetmek: /correct
cur-decided = Bu barada karar öň kabul edildi. Garaşýanlar: /publish
cur-none = Çap edilmegine garaşýan zat ýok.
cur-more = Ýene garaşýar: { $count }. Sanaw: /publish
cur-answers = Şu soraga jogap berýär: { $question }
cur-button-publish = Çap etmek
cur-button-skip = Geçirmek
cur-button-audience = Alyjylary üýtgetmek
cur-button-undo = Yzyna almak
cur-audience-private = Şahsy çatlar
cur-audience-groups = Toparlar
cur-audience-channels = Kanallar
cur-correct-which = Haýsysyny düzetmeli?
cur-correct-none = Heniz hiç zat çap edilmedi.
cur-correct-ask = Düzedilen gysgaça mazmuny şu habara jogap edip ýazyň, dili: { $language }
cur-correct-in-corpus = Resmi tekst materiallarda düzedilýär; soňra /reload iberiň.
cur-correct-file = Materiallardaky faýly hem düzediň: jogaplar şondan düzülýär.

## The corpus in the curators' hands

reload-done = Maglumatlar täzeden okaldy. Neşir: { $version } (öň: { $before }).
reload-same = Maglumatlar täzeden okaldy, hiç zat üýtgemändir. Neşir: { $version }.
reload-faulty = Kabul edilmedi: maglumatlarda ýalňyşlyklar bar ({ $faults }). Öňküsi ulanylmagyny dowam edýär.
reload-more = Beýleki ýalňyşlyklar: { $faults }
reload-answered = Öň jogaby tapylmadyk, indi tapylýan soraglar: { $questions }
reload-watched = Bellenenler barada habar bermegi soranlar bar. Olary jogap berýän maglumatyň öňünden görkezilişinde tassyklaň: /publish
stats-title = Botuň sanlary, adamlar barada maglumat ýok
stats-uptime = Işlän wagty: { $days } gün { $hours } sag { $minutes } min
stats-asked = Şu wagtyň soraglary: jogap berildi { $answered }, jogap tapylmady { $refused }, örän umumy { $unclear }
stats-subscriptions = Ýazylyşlar: işjeň { $active }, togtadylan { $paused }; işjeň ýazylyşy bar çatlar: { $chats }
stats-deliveries = Habarlar: häzir iberilmeli { $due }, soňrak { $later }, saklanylýan { $held }
stats-updates = Karara garaşýan täzelikler: { $updates }
stats-questions = Jogapsyz soraglar: { $questions }
unanswered-title = Jogapsyz soraglar: { $questions }. Başga sözler bilen berlen bir sorag bir hasaplanýar.
unanswered-none = Jogapsyz sorag ýok.
unanswered-asked = { $times } × soraldy, soňky gezek: { DATE($date) }
unanswered-watched = habara garaşýan çatlar: { $chats }
unanswered-button-done = Taýýar: { $number }
unanswered-button-all = Hemmesi taýýar
unanswered-done = Sanawdan aýryldy.
unanswered-wait = Habara garaşýan çatlar: { $chats }. Jogaby ony berýän maglumatyň öňünden görkezilişinde tassyklaň: /publish
import-how =
    Resmi teksti resminama görnüşinde iberiň: saklanan sahypa, docx faýly, teksti bolan PDF ýa-da ýönekeý tekst. Aşagynda dilini, haýsy sahypadan alnandygyny we kimiň çap edendigini ýazyň, mysal üçin:
    { $example }
    Näme okandygymy görkezerin we kabul etmezden öň soraryn.
import-found = Resmi tekst, dili: { $language }. Tapylan maddalar: { $articles }. Çap edilen görnüşi bilen deňeşdiriň:
import-refused = Muny kabul edip bolmaýar:
import-button-write = Kabul etmek
import-button-anyway = Şonda-da kabul etmek
import-written = Kabul edildi. Resmi tekst indi görkezilýär, dili: { $language }. Ol maglumatlar binýadynda saklanýar; faýllara seredýän adam muny maglumatlar bukjasyna goşup biler: { $file }
import-gone = Resminama bu ýerde indi ýok. Täzeden iberiň.
import-too-large = Resminama { $megabytes } MB-dan uly, bot beýle resminamany alyp bilmeýär. Diňe şertnamanyň özüni saklaň ýa-da botuň işleýän ýerinde kabul ediň.
feed-found = Bu sözbaşylar şertnama barada bolup biler. Hiç zat goşulmady we iberilmedi:
sub-bot-not-there = Men bu kanalda ýa-da toparda ýok. Meni goşuň (kanala habar çap etmäge hukukly dolandyryjy edip) we täzeden synap görüň.
sub-speak-as-yourself = Bu ýerde adyňyzy görkezmän ýazýarsyňyz, şonuň üçin kimdigiňizi we ol çatda näme edip bilýändigiňizi görüp bilmeýärin. Buýrugy öz adyňyzdan ýa-da maňa şahsy çatda iberiň.

## Checking a quotation

quote-exact = Bu sözler resmi tekstde edil şeýle dur: { $article }, dili: { $language }
quote-altered = Bu resmi tekstiň sözleri däl. Onda şeýle diýilýär: { $article }, dili: { $language }
quote-difference = Tapawudy. Üsti çyzylany: galdyrylan; aşagy çyzylany: goşulan.
quote-not-held = Bu sözler şu ýerde saklanýan resmi tekstde ýok (diller: { $languages }). Olar başga terjimede bolup biler.
