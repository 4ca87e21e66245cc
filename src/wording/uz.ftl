# No native speaker has read this translation yet.
# { DATE($d) } and { ASOF($d) } 2022-yil 21-iyul, { ON($d) } 21-iyulda, { UNTIL($d) } 21-iyulgacha.

## Status

verdict =
    { $verdict ->
        [yes] Ha.
        [no] Yoʻq.
        [partly] Qisman.
       *[not-established] Aniqlanmagan.
    }
as-of = { ASOF($asOf) } holatiga koʻra (shartnoma haqidagi eng yangi maʼlumot sanasi); manbalar { UNTIL($horizon) } koʻrib chiqilgan.
asked-day = { ASOF($date) } holatiga koʻra:
asked-period = { DATE($from) }dan { UNTIL($to) }:
later = Keyinroq: { $fact }
earlier = Avvalroq: { $fact }
done =
    { $act ->
        [signature] { $state } { ON($date) } shartnomani imzoladi{ $where }{ $ref }.
        [ratification] { $state } { ON($date) } shartnomani ratifikatsiya qildi{ $where }{ $ref }.
        [approval] { $state } { ON($date) } shartnomani tasdiqladi{ $where }{ $ref }.
        [accession] { $state } { ON($date) } shartnomaga qoʻshildi{ $where }{ $ref }.
        [deposit] { $state } { ON($date) } hujjatini saqlashga topshirdi{ $where }{ $ref }.
        [entry-into-force] { $state }: shartnoma { ON($date) } kuchga kirdi{ $where }{ $ref }.
        [reservation] { $state } { ON($date) } izoh (qoʻshimcha shart) bildirdi{ $where }{ $ref }.
        [declaration] { $state } { ON($date) } bayonot berdi{ $where }{ $ref }.
       *[withdrawal] { $state } { ON($date) } shartnomadan chiqdi{ $where }{ $ref }.
    }
done-whole =
    { $act ->
        [entry-into-force] Shartnoma { ON($date) } kuchga kirdi{ $where }{ $ref }.
       *[other] { ON($date) } qayd etilgan{ $where }: { act-name }{ $ref }.
    }
not-done =
    { $act ->
        [signature] { ASOF($date) } holatiga koʻra { $state } shartnomani imzolamagan{ $ref }.
        [ratification] { ASOF($date) } holatiga koʻra { $state } shartnomani ratifikatsiya qilmagan{ $ref }.
        [approval] { ASOF($date) } holatiga koʻra { $state } shartnomani tasdiqlamagan{ $ref }.
        [accession] { ASOF($date) } holatiga koʻra { $state } shartnomaga qoʻshilmagan{ $ref }.
        [deposit] { ASOF($date) } holatiga koʻra { $state } hujjatini saqlashga topshirmagan{ $ref }.
        [entry-into-force] { $state }: { ASOF($date) } holatiga koʻra shartnoma kuchga kirmagan{ $ref }.
        [reservation] { ASOF($date) } holatiga koʻra { $state } izoh (qoʻshimcha shart) bildirmagan{ $ref }.
        [declaration] { ASOF($date) } holatiga koʻra { $state } bayonot bermagan{ $ref }.
       *[withdrawal] { ASOF($date) } holatiga koʻra { $state } shartnomadan chiqmagan{ $ref }.
    }
not-done-whole =
    { $act ->
        [entry-into-force] { ASOF($date) } holatiga koʻra shartnoma kuchga kirmagan{ $ref }.
       *[other] { ASOF($date) } holatiga koʻra boʻlmagan: { act-name }{ $ref }.
    }
silent =
    { $act ->
        [signature] { $state } shartnomani imzolaganmi, mavjud manbalar aytmaydi
        [ratification] { $state } shartnomani ratifikatsiya qilganmi, mavjud manbalar aytmaydi
        [approval] { $state } shartnomani tasdiqlaganmi, mavjud manbalar aytmaydi
        [accession] { $state } shartnomaga qoʻshilganmi, mavjud manbalar aytmaydi
        [deposit] { $state } hujjatini saqlashga topshirganmi, mavjud manbalar aytmaydi
        [entry-into-force] { $state }: shartnoma kuchga kirganmi, mavjud manbalar aytmaydi
        [reservation] { $state } izoh (qoʻshimcha shart) bildirganmi, mavjud manbalar aytmaydi
        [declaration] { $state } bayonot berganmi, mavjud manbalar aytmaydi
       *[withdrawal] { $state } shartnomadan chiqqanmi, mavjud manbalar aytmaydi
    }
silent-whole =
    { $act ->
        [entry-into-force] Shartnoma kuchga kirganmi, mavjud manbalar aytmaydi
       *[other] Mavjud manbalar birorta davlat boʻyicha buni qayd etmaydi: { act-name }
    }
not-established = { $silent }; manbalar { UNTIL($checked) } koʻrib chiqilgan{ $ref }.
no-record = { $silent }.
premise-not-done =
    { $act ->
        [signature] Savolda { $state } imzolagan deb olingan; maʼlumotlar buning aksini aytadi.
        [entry-into-force] Savolda shartnoma kuchga kirgan deb olingan ({ $state }); maʼlumotlar buning aksini aytadi.
       *[other] Savolda bu boʻlgan deb olingan ({ $state }: { act-name }); maʼlumotlar buning aksini aytadi.
    }
premise-not-done-whole =
    { $act ->
        [entry-into-force] Savolda shartnoma kuchga kirgan deb olingan; maʼlumotlar buning aksini aytadi.
       *[other] Savolda bu boʻlgan deb olingan ({ act-name }); maʼlumotlar buning aksini aytadi.
    }
premise-not-established =
    { $act ->
        [signature] Savolda { $state } imzolagan deb olingan; buni birorta manba tasdiqlamaydi.
        [entry-into-force] Savolda shartnoma kuchga kirgan deb olingan ({ $state }); buni birorta manba tasdiqlamaydi.
       *[other] Savolda bu boʻlgan deb olingan ({ $state }: { act-name }); buni birorta manba tasdiqlamaydi.
    }
premise-not-established-whole =
    { $act ->
        [entry-into-force] Savolda shartnoma kuchga kirgan deb olingan; buni birorta manba tasdiqlamaydi.
       *[other] Savolda bu boʻlgan deb olingan ({ act-name }); buni birorta manba tasdiqlamaydi.
    }
premise-refused = Savolda { $state } rad etgan yoki imzolamagan deb olingan; u imzoladi.
tally =
    { $act ->
        [signature] { $parties } davlatdan { $done } tasi shartnomani imzoladi.
        [ratification] { $parties } davlatdan { $done } tasi shartnomani ratifikatsiya qildi.
        [approval] { $parties } davlatdan { $done } tasi shartnomani tasdiqladi.
        [accession] { $parties } davlatdan { $done } tasi shartnomaga qoʻshildi.
        [deposit] { $parties } davlatdan { $done } tasi hujjatini saqlashga topshirdi.
        [entry-into-force] Shartnoma { $parties } davlatdan { $done } tasi uchun kuchda.
        [reservation] { $parties } davlatdan { $done } tasi izoh (qoʻshimcha shart) bildirdi.
        [declaration] { $parties } davlatdan { $done } tasi bayonot berdi.
       *[withdrawal] { $parties } davlatdan { $done } tasi shartnomadan chiqdi.
    }
tally-none =
    { $act ->
        [signature] { $parties } davlatdan birortasi shartnomani imzoladi degan manba yoʻq.
        [ratification] { $parties } davlatdan birortasi shartnomani ratifikatsiya qildi degan manba yoʻq.
        [approval] { $parties } davlatdan birortasi shartnomani tasdiqladi degan manba yoʻq.
        [accession] { $parties } davlatdan birortasi shartnomaga qoʻshildi degan manba yoʻq.
        [deposit] { $parties } davlatdan birortasi hujjatini saqlashga topshirdi degan manba yoʻq.
        [entry-into-force] { $parties } davlatdan birortasi uchun shartnoma kuchga kirdi degan manba yoʻq.
        [reservation] { $parties } davlatdan birortasi izoh (qoʻshimcha shart) bildirdi degan manba yoʻq.
        [declaration] { $parties } davlatdan birortasi bayonot berdi degan manba yoʻq.
       *[withdrawal] { $parties } davlatdan birortasi shartnomadan chiqdi degan manba yoʻq.
    }
tally-done =
    { $act ->
        [signature] Imzolagan:
        [ratification] Ratifikatsiya qilgan:
        [approval] Tasdiqlagan:
        [accession] Qoʻshilgan:
        [deposit] Hujjatini topshirgan:
        [entry-into-force] Kuchga kirgan:
       *[other] Qayd etilgan:
    }
tally-not-done =
    { $act ->
        [signature] Imzolamagan:
        [ratification] Ratifikatsiya qilmagan:
        [approval] Tasdiqlamagan:
        [accession] Qoʻshilmagan:
        [deposit] Hujjatini topshirmagan:
        [entry-into-force] Kuchga kirmagan:
       *[other] Boʻlmagan:
    }
tally-unknown =
    { $act ->
        [signature] Imzolagani aniqlanmagan:
        [ratification] Ratifikatsiya qilgani aniqlanmagan:
        [entry-into-force] Kuchga kirgani aniqlanmagan:
       *[other] Aniqlanmagan:
    }
as-of-day = { ASOF($date) } holatiga koʻra
looked-until = manbalar { UNTIL($date) } koʻrib chiqilgan
not-a-party = { $state } shartnoma tuzgan davlatlar qatorida yoʻq.
disagreement = Manbalar har xil aytadi: { $about }
preferred = Qaysi biri ishonchliroq: { $what } Sababi: { $why }
in-force-condition = Qachon kuchga kiradi:
act-name =
    { $act ->
        [signature] imzolash
        [ratification] ratifikatsiya
        [approval] tasdiqlash
        [accession] qoʻshilish
        [deposit] hujjatni saqlashga topshirish
        [entry-into-force] kuchga kirish
        [reservation] izoh (qoʻshimcha shart)
        [declaration] bayonot
       *[withdrawal] chiqish
    }

## Sources and marks

sources = Manbalar
date-not-shown = sanasi koʻrsatilmagan
summary-mark = Qisqacha mazmuni, rasmiy matn emas
official-mark = Rasmiy matn, tili: { $language }
number-unknown = xabarlarga koʻra shartnomada bor; modda raqami aniqlanmagan
reported-provision = Xabarlarga koʻra shartnomada bor; modda raqami aniqlanmagan: { $label }.
aim-mark = rasmiy shaxslar maqsadini shunday tavsiflagan; shartnoma matni emas
overtaken = Eskirgan: { $reason } ({ $source }){ $ref }
language-note = Material tili: { $language }. Oʻzbekchasi bu yerda yoʻq.
in-language = tili: { $language }
caution = Eslatma: { $text }

## Refusals and small answers

nothing-found = Javob topilmadi: mavjud moddalar va nashrlarda yoʻq.
nothing-found-gap = Javob topilmadi. { $note }
nearest = Mavjudlari orasida eng yaqini:
unclear = Aynan nimani nazarda tutyapsiz?
look-alike = Bu ushbu shartnomaga emas, boshqa hujjatga oʻxshaydi: { $name } ({ $date }).
look-alike-also = Boshqa hujjat bilan adashtirmang: { $name } ({ $date }).
greeting = Assalomu alaykum! Shartnoma haqida soʻrang: modda, kim imzolagan, nima yozilgan.
thanks = Arzimaydi.
farewell = Xayr. Kerak boʻlsa, soʻrang.
who = Men bitta shartnoma boʻyicha maʼlumot beraman: { $treaty }. Parcha va manbasini keltiraman, yoʻq boʻlsa, yoʻq deyman.
help-hint = Oʻz soʻzingiz bilan soʻrang yoki modda raqamini yuboring. Buyruqlar: /help.
empty = Savol yoki modda raqamini yuboring.
out-of-range = { $asked }-modda yoʻq: shartnomada 1-moddadan { $last }-moddagacha bor.
paragraph-missing = { $paragraph }-band bu yerda yoʻq; quyida moddadan bori.

## Articles and provisions

articles-title = Shartnoma moddalari: { $count }
articles-note = Sarlavhalar bizniki, rasmiy emas.
provisions-title = Xabarlarga koʻra shartnomada bor; modda raqami aniqlanmagan
coverage =
    { $coverage ->
        [full] Mavjudi: modda toʻliq
        [partial] Mavjudi: moddaning bir qismi
       *[none] Mavjudi: mazmuni haqida hech narsa yoʻq
    }
coverage-short =
    { $coverage ->
        [full] toʻliq
        [partial] bir qismi
       *[none] maʼlumot yoʻq
    }
confidence =
    { $confidence ->
        [confirmed] Ishonchliligi: tasdiqlangan (matni koʻrilgan yoki ikki manba mos keladi)
        [reported] Ishonchliligi: bitta manba xabar qilgan
        [content-only] Ishonchliligi: mazmuni maʼlum, modda raqami nomaʼlum
       *[unknown] Ishonchliligi: hech narsa topilmadi
    }
official-held-short = rasmiy matni bor
article-none = Bu modda nimani nazarda tutishini topilgan birorta manba aytmaydi.
official-not-held = Rasmiy matn bu yerda yoʻq. Qayerda eʼlon qilingan: { $where }{ $ref }
obligations = Kim nima qilishi kerak
quotations = Iqtiboslar
modality =
    { $modality ->
        [must] majburiyat
        [may] huquq
        [shall-not] taqiq
        [declaration] bayonot
       *[not-established] majburiyatmi, huquqmi, aniqlanmagan
    }
preamble-name = Muqaddima

## Reports and timeline

report-kind =
    { $kind ->
        [news] yangilik
        [official] rasmiy nashr
        [analysis] tahlil
        [academic] ilmiy ish
        [opinion] fikr
       *[blog] blog
    }
report-facts = Nima xabar qilinadi va qaysi sanaga
report-author = Muallif: { $author }
report-language = Tili: { $language }
report-title-ours = Sarlavha tavsifiy; sahifaning oʻz sarlavhasi nomaʼlum.
report-withdrawn = { ON($date) } qaytarib olindi: { $reason }
report-related = Shu mavzuda
report-read = Asli
reports-title = Nashrlar: { $count }
reports-filtered = Nashrlar, { $filter }: { $count }
reports-none = Bu haqda nashr bu yerda yoʻq.
overtaken-mark = eskirgan
timeline-title = Voqealar tartibi: { $count } ta voqea
event-kind =
    { $kind ->
        [treaty] shartnoma
        [context] vaziyat
        [comment] izoh
       *[look-alike] boshqa hujjat
    }
topic-title = Shu mavzuda: { $label }
page = { $pages } sahifadan { $page }-sahifa
search-title = “{ $query }” boʻyicha topildi: { $count }

## The states at a glance

status-title = Shartnomaning holati
status-signed = imzolash: { $value }
status-ratified = ratifikatsiya: { $value }
status-in-force = kuchga kirish: { $value }
status-not-done = yoʻq, { ASOF($date) } holatiga koʻra
status-unknown = aniqlanmagan
status-withdrawn = chiqish: { $value }
status-note = Imzolash ratifikatsiya emas, ratifikatsiya kuchga kirish emas.

## Screens

start-what =
    Men bitta shartnoma haqidagi savollarga javob beraman: { $treaty }.
    Har bir javobda parcha, manba va sana bor. Javob boʻlmasa, shunday deyman.
start-examples = Misolni bosing yoki oʻz soʻzingiz bilan soʻrang:
help-title = Nima yuborish mumkin
help-ways = Oʻz soʻzingiz bilan savol, modda raqami (6, 6-modda) yoki buyruq:
about-what = Bitta shartnoma haqida javoblar: { $treaty }. Parchalarning manbasi bor; oʻz soʻzimiz bilan aytilgani belgilangan.
about-disclaimer = Bu yuridik maslahat emas. Hech bir hukumat yoki tashkilot bilan aloqasi yoʻq.
about-dates = Shartnoma haqidagi eng yangi maʼlumot: { DATE($asOf) }. Manbalar { UNTIL($horizon) } koʻrib chiqilgan.
about-version = Materiallar nashri: { $version }
about-contact = Aloqa: { $contact }
contact-curator = kurator
privacy-title = Nima saqlanadi
privacy-stored =
    • Chat raqami, tili va sozlamalari: oʻzingiz oʻchirguningizcha.
    • Obunalar: oʻzingiz toʻxtatguningizcha; bot chiqarilsa yoki bloklansa, { $pausedDays } kun.
    • Javobi topilmagan savollar, kim soʻragani yozilmaydi: { $questionDays } kun. Chat faqat javobini xabar qilishni soʻragan boʻlsa, birga saqlanadi.
privacy-not-stored = Saqlanmaydi: ismlar, telefon raqamlari, boshqa xabarlar. Savollar jurnalga yozilmaydi.
privacy-forget = /forget bu chat haqida saqlangan hamma narsani darhol oʻchiradi.
language-title = Tilni tanlang
language-current = { $name } (hozirgi)
language-set = Til: { $name }.

## Posts to subscribers

update-act = Yangi: { $fact }
update-report = Yangi nashr: { $publisher }, { DATE($date) }
update-report-undated = Yangi nashr: { $publisher }, sanasi koʻrsatilmagan
update-event = Yangi voqea, { DATE($date) }: { $title }
update-text = Endi rasmiy matn bor, tili: { $language }
update-correction = Tuzatish: { $what }
update-withdrawn = Qaytarib olindi: { $what }. { $reason }
update-quiet = Oʻzgartirish yoki toʻxtatish: /subscriptions
act-by = Kim: { $who }
digest-title = Oxirgi sharhdan beri yangilik: { $count }

## Buttons

button-previous = ‹ Oldingi
button-next = Keyingi ›
button-full-article = { $article } toʻliq
button-more = Yana natijalar
button-cite = Iqtibos olish
button-share = Ulashish
button-language = Til
button-watch = Bu oʻzgarsa, xabar bering
button-known = Bu maʼlum boʻlsa, xabar bering
button-articles = Barcha moddalar
button-read = Aslini oʻqish
button-private-chat = Shaxsiy chatni ochish
button-copy = Nusxalash: { $style }
button-show-all = Hammaga koʻrsatish

## Outside our own chats

inline-ask = Shaxsiy chatda soʻrash
too-long-here = Javob bitta xabardan uzun. Toʻligʻi, manbalari bilan, shaxsiy chatda:

## Citations to paste

cite-title = Tayyor havolalar: { $label }
cite-how = Matn bosilsa, nusxalanadi.
cite-plain = Oddiy soʻz bilan
cite-what = Qaysi modda yoki nashr? Masalan: /cite 6, /cite 6(2) yoki nashr belgisi bilan /cite.

## Pictures

picture-map = Sxematik xarita
picture-standing =
    { $standing ->
        [in-force] kuchda
        [ratified] ratifikatsiya qilingan
        [signed] imzolangan
        [not-signed] imzolanmagan
        [not-established] aniqlanmagan
       *[withdrawn] chiqqan
    }

## Commands

command-start = bu nima va misollar
command-help = nima yuborish mumkin
command-article = modda: /article 6
command-articles = barcha moddalar
command-status = kim imzolagan, ratifikatsiya qilgan, kuchga kirganmi
command-timeline = voqealar tartib bilan
command-reports = nashrlar, avval yangilari
command-report = bitta nashr
command-search = qidirish: /search suv
command-ask = savol berish
command-cite = tayyor havola: /cite 6
command-subscribe = oʻzgarishlardan xabardor boʻlish
command-unsubscribe = obunani toʻxtatish
command-subscriptions = obunalaringiz
command-language = tilni tanlash
command-settings = sozlamalar
command-about = bu maʼlumotnoma haqida
command-privacy = nima saqlanadi
command-forget = saqlanganni oʻchirish
command-cancel = boshlanganni toʻxtatish
command-publish = eʼlon qilishni kutayotgan yangiliklar
command-correct = eʼlon qilinganni tuzatish
command-import = rasmiy matnni kiritish
command-reload = materiallarni qayta oʻqish
command-stats = raqamlar
command-unanswered = javobsiz savollar

## Subscriptions

sub-kind-status = holatdagi oʻzgarishlar
sub-kind-reports = nashrlar
sub-kind-events = voqealar
sub-kind-corrections = tuzatishlar
sub-kind-texts = rasmiy matnlar
sub-at-once = Darhol
sub-daily = Kuniga bir marta
sub-weekly = Haftasiga bir marta
sub-daily-at = Kuniga bir marta, { $time }
sub-weekly-at = Haftasiga bir marta: { $day }, { $time }
sub-quiet-none = Sokin soatlarsiz
sub-quiet-from-to = { $from }–{ $to }
sub-what = Nima haqida: { $what }
sub-nothing = hech narsa
sub-only-states = Faqat shu davlatlar: { $what }
sub-only-articles = Faqat shu moddalar: { $what }
sub-only-topics = Faqat shu mavzular: { $what }
sub-often = Qanchalik tez-tez: { $often }
sub-language = Tili: { $name }
sub-quiet = Sokin soatlar: { $quiet }
sub-watch-act = Bir marta, bu oʻzgarganda: { $what }
sub-watch-question = Bir marta, bu maʼlum boʻlganda: { $what }
sub-where-chat = Qayerda: { $title }
sub-where-topic = Qayerda: { $title } guruhidagi mavzuda
sub-where-here = Qayerda: shu chatda
sub-set-by = Obunani rasmiylashtirgan: { $who }
sub-set-by-anonymous = Obunani anonim yozadigan maʼmur rasmiylashtirgan
sub-state-active = Faol
sub-state-user = Toʻxtatib turilgan
sub-state-gone = Toʻxtatib turilgan: men bu chatda endi yoʻqman
sub-state-no-right = Toʻxtatib turilgan: menga u yerda yozish mumkin emas
sub-added = Obuna boʻldingiz.
sub-exists = Allaqachon obuna boʻlgansiz. Hech narsa oʻzgarmadi.
sub-resumed = Obuna davom etadi.
sub-added-channel = Kanal obuna boʻldi. Biror narsa oʻzgarsa, shu yerda xabar chiqadi.
sub-exists-channel = Kanal allaqachon obuna boʻlgan.
sub-removed-channel = Kanal endi obuna emas.
sub-none-channel = Kanal obuna boʻlmagan.
sub-how-to-change = Oʻzgartirish yoki toʻxtatish: /subscriptions
sub-quota-chat = Bitta chatda { $limit } ta obuna boʻlishi mumkin, bu yerda hammasi band. Avval bittasini oʻchiring: /subscriptions
sub-quota-person = Bir kishi { $limit } ta obuna rasmiylashtirishi mumkin, sizda hammasi band. Avval bittasini oʻchiring: /subscriptions
sub-no-such-chat = { $name } degan kanal yoki guruh topilmadi. Yozilishini tekshiring. Bunday nom faqat ochiq kanal va guruhlarda boʻladi, odamlar hisobga kirmaydi. Yopiq kanal yoki guruhni roʻyxatdan tanlang: /subscribe
sub-not-a-group-or-channel = Bu kanal ham, guruh ham emas, odam. Oʻzingiz obuna boʻlish uchun shu chatda /subscribe yuboring.
sub-foreign-channel = Bu yerda boshqa kanal nomidan yozyapsiz, shuning uchun bu guruh maʼmuri ekaningizni koʻra olmayman. Oʻz nomingizga yoki guruh nomiga (anonim maʼmur) oʻtib, /subscribe buyrugʻini qayta yuboring.
sub-bot-not-in-group = Men bu guruhda yoʻqman. Meni guruhga qoʻshib, oʻsha yerda /subscribe yuboring.
sub-bot-not-in-channel = Men bu kanalda yoʻqman. Meni xabar joylash huquqi bor maʼmur qilib qoʻshing va qayta urinib koʻring.
sub-bot-cannot-post-in-group = Menga bu guruhda yozish mumkin emas. Xabar yuborishga ruxsat bering yoki meni maʼmur qiling va qayta urinib koʻring.
sub-bot-cannot-post-in-channel = Menga bu kanalda xabar joylash mumkin emas. Meni xabar joylash huquqi bor maʼmur qiling va qayta urinib koʻring.
sub-asker-not-group-admin = Guruhni faqat uning maʼmurlari obuna qila oladi. Ulardan biridan /subscribe yuborishni soʻrang. Oʻzingiz obuna boʻlish uchun menga shaxsan yozing.
sub-asker-not-channel-admin = Kanalni faqat uning maʼmurlari obuna qila oladi, siz maʼmur emassiz. Ulardan biridan soʻrang.
sub-asker-cannot-post-in-channel = Siz bu kanal maʼmurisiz, lekin xabar joylash huquqingiz yoʻq. Bu huquqni kanal egasidan soʻrang va qayta urinib koʻring.
sub-ask-kinds = Nima haqida xabar beray? Keraklisini belgilang va davom eting.
sub-ask-states = Faqat ayrim davlatlarmi? Belgilang; birortasi belgilanmasa, hammasi hisobga olinadi.
sub-ask-topics = Faqat ayrim mavzularmi? Belgilang; birortasi belgilanmasa, hammasi hisobga olinadi.
sub-ask-articles = Faqat ayrim moddalarmi? Raqamlarini belgilang; birortasi belgilanmasa, hammasi hisobga olinadi.
sub-ask-rhythm = Qanchalik tez-tez?
sub-ask-hour = Soat nechada?
sub-ask-language = Qaysi tilda?
sub-ask-quiet = Hech narsa yuborilmaydigan sokin soatlar kerakmi? Tanlang yoki yozing, masalan: { $example }
sub-ask-zone = Qaysi vaqt mintaqasi? Tanlang yoki nomini yozing, masalan: { $example }
sub-chosen = ✓ { $what }
sub-button-all = Hammasi
sub-button-states = Faqat ayrim davlatlar…
sub-button-topics = Faqat ayrim mavzular…
sub-button-articles = Faqat ayrim moddalar…
sub-button-kinds = Nima haqida
sub-button-rhythm = Qanchalik tez-tez
sub-button-hour = Soat nechada
sub-button-quiet = Sokin soatlar
sub-button-zone = Vaqt mintaqasi
sub-button-done = Tayyor
sub-button-back = Orqaga
sub-button-go-on = Davom etish
sub-button-confirm = Obuna boʻlish
sub-button-cancel = Bekor qilish
sub-button-change = Oʻzgartirish
sub-button-pause = Toʻxtatib turish
sub-button-resume = Qayta yoqish
sub-button-test = Sinov xabari
sub-button-remove = Oʻchirish
sub-button-really-remove = Ha, oʻchirish
sub-button-keep = Yoʻq, qolsin
sub-button-pick-channel = Kanalni tanlash
sub-button-pick-group = Guruhni tanlash
sub-button-elsewhere = Kanal yoki guruh…
sub-pick = Kanal yoki guruhni yozish maydoni ostidagi tugmalar bilan tanlang. Ochiq boʻlsa, nomini yozish ham mumkin: { $example }
sub-none = Hozircha obuna yoʻq. Obuna boʻlish: /subscribe
sub-list = Obunalar: { $count }. Bittasini tanlang:
sub-ask-remove = Bu obuna oʻchirilsinmi?
sub-removed = Oʻchirildi. U boʻyicha endi hech narsa kelmaydi.
sub-gone = Bu obuna endi yoʻq.
sub-choose-something = Kamida bittasini tanlang.
sub-same-exists = Xuddi shunday obuna allaqachon bor.
sub-test-mark = Sinov xabari: xabarlar shunday koʻrinadi.
sub-test-sent = Sinov xabari yuborildi.
sub-test-nothing = Hozir bu obunaga mos keladigan hech narsa yoʻq, shuning uchun koʻrsatadigan narsa yoʻq.
sub-test-refused = Sinov xabari qabul qilinmadi: menga u yerda yozish mumkin emas. Chatda borligimni va xabar joylash huquqimni tekshiring.
sub-test-topic-gone = Sinov xabari qabul qilinmadi: mavzu yopilgan yoki oʻchirilgan.
sub-ask-confirm = Hammasi toʻgʻrimi?
sub-preview = Xabar shunday koʻrinadi:
sub-form-cancelled = Bekor qilindi. Obuna rasmiylashtirilmadi.
sub-form-elsewhere = Kanal yoki guruh uchun:
sub-form-too-long = Qadamlar juda koʻp boʻldi. Qaytadan boshlang: /subscribe
sub-form-outdated = Siz boshlaganingizdan beri savollar oʻzgardi, javoblaringiz mos kelmaydi. Qaytadan boshlang: /subscribe
sub-unknown-zone = Bunday vaqt mintaqasi nomaʼlum. Masalan, shunday yozing: { $example }
sub-not-a-time = Vaqtni tushunmadim. Masalan, shunday yozing: { $example }
sub-whole-day = Bu soatlar kunni butunlay egallaydi. Masalan, shunday yozing: { $example }
sub-told-gone = Meni { $title } chatidan chiqarishdi. Obuna toʻxtatildi va { $days } kun saqlanadi; meni qaytarishsa, davom etadi.
sub-told-no-right = Menga { $title } chatida endi yozish mumkin emas. Obuna toʻxtatildi va { $days } kun saqlanadi; huquq qaytarilsa, davom etadi.
sub-told-revived = Menga { $title } chatida yana yozish mumkin. Obuna davom etadi.
sub-told-ended = { $title } chatining obunasi tugadi: menga u yerda juda uzoq vaqt yozish mumkin boʻlmadi. Yangisini rasmiylashtirish: /subscribe
sub-revived = Men qaytdim. Obuna davom etadi. Oʻzgartirish yoki toʻxtatish: /subscriptions
sub-topic-left = Maʼmurlarga: xabarlarim chiqib turgan mavzu yopilgan yoki oʻchirilgan. Endi ular shu yerga, umumiy mavzuga keladi. Oʻzgartirish yoki toʻxtatish: /subscriptions
sub-post-refused = Xabar notoʻgʻri tuzilgan deb qabul qilinmadi va bir chatga yuborilmadi: { $update }. Javob: { $reason }
sub-watch-added = Bu haqda bir marta xabar beraman: { $what }. Roʻyxat: /subscriptions
sub-watch-exists = Bu chat buni allaqachon kutyapti: { $what }.

## Curating

cur-waiting = Eʼlon qilishni kutmoqda. Oladigan chatlar: { $count }
cur-published = Eʼlon qilindi. Oladigan chatlar: { $count }. { $minutes } daqiqa ichida qaytarib olish mumkin.
cur-skipped = Oʻtkazib yuborildi. Hech kimga xabar qilinmaydi.
cur-undone = Qaytarib olindi. Yuborilmagani: { $stopped }. Chatlardan oʻchirilgani: { $deleted }. Koʻrinib qolgani: { $left }.
cur-undo-too-late = Qaytarib olishga kech. Xabarlarni tuzatish: /correct
cur-decided = Bu boʻyicha qaror avval qabul qilingan. Kutayotganlari: /publish
cur-none = Eʼlon qilishni kutayotgan hech narsa yoʻq.
cur-more = Yana kutayotgani: { $count }. Roʻyxat: /publish
cur-answers = Shu savolga javob beradi: { $question }
cur-button-publish = Eʼlon qilish
cur-button-skip = Oʻtkazib yuborish
cur-button-audience = Oluvchilarni oʻzgartirish
cur-button-undo = Qaytarib olish
cur-audience-private = Shaxsiy chatlar
cur-audience-groups = Guruhlar
cur-audience-channels = Kanallar
cur-correct-which = Qaysi birini tuzatish kerak?
cur-correct-none = Hozircha hech narsa eʼlon qilinmagan.
cur-correct-ask = Tuzatilgan qisqacha mazmunni shu xabarga javob qilib yozing, tili: { $language }
cur-correct-in-corpus = Rasmiy matn materiallarda tuzatiladi; soʻng /reload yuboring.
cur-correct-file = Materiallardagi faylni ham tuzating: javoblar shundan tuziladi.

## The corpus in the curators' hands

reload-done = Materiallar qayta oʻqildi. Nashr: { $version } (avval: { $before }).
reload-same = Materiallar qayta oʻqildi, hech narsa oʻzgarmagan. Nashr: { $version }.
reload-faulty = Qabul qilinmadi: materiallarda xatolar bor ({ $faults }). Avvalgisi ishlatilaveradi.
reload-more = Boshqa xatolar: { $faults }
reload-answered = Avval javobi topilmagan, endi topiladigan savollar: { $questions }
reload-watched = Belgilanganlari haqida xabar berishni soʻraganlar bor. Javob beruvchi materialni koʻrib chiqishda tasdiqlang: /publish
stats-title = Botning sonlari, odamlar haqida maʼlumot yoʻq
stats-uptime = Ishlagan vaqti: { $days } kun { $hours } soat { $minutes } daq
stats-asked = Shu vaqtdagi savollar: javob berildi { $answered }, javob topilmadi { $refused }, juda umumiy { $unclear }
stats-subscriptions = Obunalar: faol { $active }, toʻxtatilgan { $paused }; faol obunasi bor chatlar: { $chats }
stats-deliveries = Xabarlar: hozir yuboriladigan { $due }, keyinroq { $later }, ushlab turilgan { $held }
stats-updates = Qaror kutayotgan yangiliklar: { $updates }
stats-questions = Javobsiz savollar: { $questions }
unanswered-title = Javobsiz savollar: { $questions }. Boshqa soʻzlar bilan berilgan bir savol bitta deb sanaladi.
unanswered-none = Javobsiz savollar yoʻq.
unanswered-asked = { $times } × soʻralgan, oxirgi marta: { DATE($date) }
unanswered-watched = xabar kutayotgan chatlar: { $chats }
unanswered-button-done = Tayyor: { $number }
unanswered-button-all = Hammasi tayyor
unanswered-done = Roʻyxatdan olindi.
unanswered-wait = Xabar kutayotgan chatlar: { $chats }. Javobni uni beruvchi materialni koʻrib chiqishda tasdiqlang: /publish
import-how =
    Rasmiy matnni hujjat qilib yuboring: saqlangan sahifa, Vord fayli, matnli PDF yoki oddiy matn. Ostiga tilini, qaysi sahifadan olinganini va kim eʼlon qilganini yozing, masalan:
    { $example }
    Nimani oʻqiganimni koʻrsataman va qabul qilishdan oldin soʻrayman.
import-found = Rasmiy matn, tili: { $language }. Topilgan moddalar: { $articles }. Nashr bilan solishtiring:
import-refused = Buni qabul qilib boʻlmaydi:
import-button-write = Qabul qilish
import-button-anyway = Baribir qabul qilish
import-written = Qabul qilindi. Rasmiy matn endi koʻrsatiladi, tili: { $language }. U maʼlumotlar bazasida saqlanadi; fayllarni yurituvchi kishi buni materiallar papkasiga qoʻshishi mumkin: { $file }
import-gone = Hujjat bu yerda endi yoʻq. Qaytadan yuboring.
import-too-large = Hujjat { $megabytes } MB dan katta, bot bunday hujjatni ololmaydi. Faqat shartnomaning oʻzini saqlang yoki bot ishlaydigan joyda qabul qiling.
feed-found = Bu sarlavhalar shartnoma haqida boʻlishi mumkin. Hech narsa qoʻshilmadi va yuborilmadi:
sub-bot-not-there = Men bu kanal yoki guruhda yoʻqman. Meni qoʻshing (kanalga xabar joylash huquqi bor maʼmur qilib) va qayta urinib koʻring.
sub-speak-as-yourself = Bu yerda ismingizni koʻrsatmay yozyapsiz, shuning uchun kimligingizni va u chatda nima qila olishingizni koʻra olmayman. Buyruqni oʻz nomingizdan yoki menga shaxsiy chatda yuboring.

## Checking a quotation

quote-exact = Bu soʻzlar rasmiy matnda aynan shunday turibdi: { $article }, tili: { $language }
quote-altered = Bu rasmiy matnning soʻzlari emas. Unda shunday deyilgan: { $article }, tili: { $language }
quote-difference = Farqi. Ustidan chizilgani: tushirib qoldirilgan; tagiga chizilgani: qoʻshilgan.
quote-not-held = Bu soʻzlar bu yerda saqlanayotgan rasmiy matnda yoʻq (tillar: { $languages }). Ular boshqa tarjimada boʻlishi mumkin.
