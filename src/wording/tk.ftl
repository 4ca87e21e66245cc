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
premise-refused = Soragda { $state } ýüz öwürdi diýlip hasap edilýär; ol soňra gol çekdi.
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
stats-subscriptions = Ýazylmalar: işjeň { $active }, saklanan { $paused }; işjeň ýazylmasy bar söhbetdeşlikler: { $chats }
stats-deliveries = Habarlar: häzir iberilmeli { $due }, soňrak { $later }, saklanylýan { $held }
stats-updates = Karara garaşýan täzelikler: { $updates }
stats-questions = Jogapsyz soraglar: { $questions }
unanswered-title = Jogapsyz soraglar: { $questions }. Başga sözler bilen berlen bir sorag bir hasaplanýar.
unanswered-none = Jogapsyz sorag ýok.
unanswered-asked = { $times } × soraldy, soňky gezek: { DATE($date) }
unanswered-watched = habara garaşýan söhbetdeşlikler: { $chats }
unanswered-button-done = Taýýar: { $number }
unanswered-button-all = Hemmesi taýýar
unanswered-done = Sanawdan aýryldy.
unanswered-wait = Habara garaşýan söhbetdeşlikler: { $chats }. Jogaby ony berýän maglumatyň öňünden görkezilişinde tassyklaň: /publish
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
