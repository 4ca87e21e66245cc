# No native speaker has read this translation yet.
# $ending: окончание глагола прошедшего времени ("", "а", "о", "и") по роду названия государства.

## Status

verdict =
    { $verdict ->
        [yes] Да.
        [no] Нет.
        [partly] Частично.
       *[not-established] Не установлено.
    }
as-of = По состоянию на { ASOF($asOf) } (дата новейших сведений о договоре); источники просмотрены по { UNTIL($horizon) }.
asked-day = По состоянию на { ASOF($date) }:
asked-period = С { DATE($from) } по { DATE($to) }:
later = Позднее: { $fact }
earlier = Ранее: { $fact }
done =
    { $act ->
        [signature] { $state } подписал{ $ending } договор { ON($date) }{ $where }{ $ref }.
        [ratification] { $state } ратифицировал{ $ending } договор { ON($date) }{ $where }{ $ref }.
        [approval] { $state } утвердил{ $ending } договор { ON($date) }{ $where }{ $ref }.
        [accession] { $state } оформил{ $ending } присоединение к договору { ON($date) }{ $where }{ $ref }.
        [deposit] { $state } сдал{ $ending } документ на хранение { ON($date) }{ $where }{ $ref }.
        [entry-into-force] { $state }: договор вступил в силу { ON($date) }{ $where }{ $ref }.
        [reservation] { $state } сделал{ $ending } оговорку { ON($date) }{ $where }{ $ref }.
        [declaration] { $state } сделал{ $ending } заявление { ON($date) }{ $where }{ $ref }.
       *[withdrawal] { $state } прекратил{ $ending } участие в договоре { ON($date) }{ $where }{ $ref }.
    }
done-whole =
    { $act ->
        [entry-into-force] Договор вступил в силу { ON($date) }{ $where }{ $ref }.
       *[other] Отмечено { ON($date) }{ $where }: { act-name }{ $ref }.
    }
not-done =
    { $act ->
        [signature] По состоянию на { ASOF($date) } { $state } не подписал{ $ending } договор{ $ref }.
        [ratification] По состоянию на { ASOF($date) } { $state } не ратифицировал{ $ending } договор{ $ref }.
        [approval] По состоянию на { ASOF($date) } { $state } не утвердил{ $ending } договор{ $ref }.
        [accession] По состоянию на { ASOF($date) } { $state } не оформил{ $ending } присоединение к договору{ $ref }.
        [deposit] По состоянию на { ASOF($date) } { $state } не сдал{ $ending } документ на хранение{ $ref }.
        [entry-into-force] { $state }: по состоянию на { ASOF($date) } договор не вступил в силу{ $ref }.
        [reservation] По состоянию на { ASOF($date) } { $state } не делал{ $ending } оговорок{ $ref }.
        [declaration] По состоянию на { ASOF($date) } { $state } не делал{ $ending } заявлений{ $ref }.
       *[withdrawal] По состоянию на { ASOF($date) } { $state } не прекращал{ $ending } участие в договоре{ $ref }.
    }
not-done-whole =
    { $act ->
        [entry-into-force] По состоянию на { ASOF($date) } договор не вступил в силу{ $ref }.
       *[other] По состоянию на { ASOF($date) } этого не было: { act-name }{ $ref }.
    }
silent =
    { $act ->
        [signature] Имеющиеся источники не говорят, подписал{ $ending } ли { $state } договор
        [ratification] Имеющиеся источники не говорят, ратифицировал{ $ending } ли { $state } договор
        [approval] Имеющиеся источники не говорят, утвердил{ $ending } ли { $state } договор
        [accession] Имеющиеся источники не говорят, оформил{ $ending } ли { $state } присоединение к договору
        [deposit] Имеющиеся источники не говорят, сдал{ $ending } ли { $state } документ на хранение
        [entry-into-force] { $state }: имеющиеся источники не говорят, вступил ли договор в силу
        [reservation] Имеющиеся источники не говорят, сделал{ $ending } ли { $state } оговорку
        [declaration] Имеющиеся источники не говорят, сделал{ $ending } ли { $state } заявление
       *[withdrawal] Имеющиеся источники не говорят, прекратил{ $ending } ли { $state } участие в договоре
    }
silent-whole =
    { $act ->
        [entry-into-force] Имеющиеся источники не говорят, вступил ли договор в силу
       *[other] Имеющиеся источники не отмечают этого ни у одного государства: { act-name }
    }
not-established = { $silent }; просмотрены источники по { UNTIL($checked) }{ $ref }.
no-record = { $silent }.
premise-not-done =
    { $act ->
        [signature] В вопросе предполагается, что { $state } подписал договор; сведения говорят об обратном.
        [entry-into-force] В вопросе предполагается, что договор вступил в силу ({ $state }); сведения говорят об обратном.
       *[other] В вопросе предполагается действие ({ $state }: { act-name }); сведения говорят об обратном.
    }
premise-not-done-whole =
    { $act ->
        [entry-into-force] В вопросе предполагается, что договор вступил в силу; сведения говорят об обратном.
       *[other] В вопросе предполагается действие ({ act-name }); сведения говорят об обратном.
    }
premise-not-established =
    { $act ->
        [signature] В вопросе предполагается подписание ({ $state }); ни один источник этого не подтверждает.
        [entry-into-force] В вопросе предполагается, что договор вступил в силу ({ $state }); ни один источник этого не подтверждает.
       *[other] В вопросе предполагается действие ({ $state }: { act-name }); ни один источник этого не подтверждает.
    }
premise-not-established-whole =
    { $act ->
        [entry-into-force] В вопросе предполагается, что договор вступил в силу; ни один источник этого не подтверждает.
       *[other] В вопросе предполагается действие ({ act-name }); ни один источник этого не подтверждает.
    }
premise-refused = В вопросе предполагается отказ или отсутствие подписи ({ $state }); подписание состоялось.
tally =
    { $act ->
        [signature] Договор подписали: { $done } из { $parties }.
        [ratification] Договор ратифицировали: { $done } из { $parties }.
        [approval] Договор утвердили: { $done } из { $parties }.
        [accession] К договору присоединились: { $done } из { $parties }.
        [deposit] Документы на хранение сдали: { $done } из { $parties }.
        [entry-into-force] Договор действует для { $done } из { $parties } государств.
        [reservation] Оговорки сделали: { $done } из { $parties }.
        [declaration] Заявления сделали: { $done } из { $parties }.
       *[withdrawal] Участие в договоре прекратили: { $done } из { $parties }.
    }
tally-none =
    { $act ->
        [signature] Ни один источник не говорит, что кто-либо из { $parties } государств подписал договор.
        [ratification] Ни один источник не говорит, что кто-либо из { $parties } государств ратифицировал договор.
        [approval] Ни один источник не говорит, что кто-либо из { $parties } государств утвердил договор.
        [accession] Ни один источник не говорит, что кто-либо из { $parties } государств присоединился к договору.
        [deposit] Ни один источник не говорит, что кто-либо из { $parties } государств сдал документ на хранение.
        [entry-into-force] Ни один источник не говорит, что договор вступил в силу для кого-либо из { $parties } государств.
        [reservation] Ни один источник не говорит, что кто-либо из { $parties } государств сделал оговорку.
        [declaration] Ни один источник не говорит, что кто-либо из { $parties } государств сделал заявление.
       *[withdrawal] Ни один источник не говорит, что кто-либо из { $parties } государств прекратил участие в договоре.
    }
tally-done =
    { $act ->
        [signature] Подписали:
        [ratification] Ратифицировали:
        [approval] Утвердили:
        [accession] Присоединились:
        [deposit] Сдали документы:
        [entry-into-force] Вступил в силу:
       *[other] Отмечено:
    }
tally-not-done =
    { $act ->
        [signature] Не подписали:
        [ratification] Не ратифицировали:
        [approval] Не утвердили:
        [accession] Не присоединились:
        [deposit] Не сдали документы:
        [entry-into-force] Не вступил в силу:
       *[other] Не было:
    }
tally-unknown =
    { $act ->
        [signature] Подписание не установлено:
        [ratification] Ратификация не установлена:
        [entry-into-force] Вступление в силу не установлено:
       *[other] Не установлено:
    }
as-of-day = на { ASOF($date) }
looked-until = источники просмотрены по { UNTIL($date) }
not-a-party = { $state }: не относится к государствам, между которыми заключён договор.
disagreement = Источники расходятся: { $about }
preferred = Предпочтение: { $what } Почему: { $why }
in-force-condition = Когда вступает в силу:
act-name =
    { $act ->
        [signature] подписание
        [ratification] ратификация
        [approval] утверждение
        [accession] присоединение
        [deposit] сдача документа на хранение
        [entry-into-force] вступление в силу
        [reservation] оговорка
        [declaration] заявление
       *[withdrawal] прекращение участия
    }

## Sources and marks

sources = Источники
date-not-shown = дата не указана
summary-mark = Краткое изложение, не официальный текст
official-mark = Официальный текст, язык: { $language }
number-unknown = по сообщениям, есть в договоре; номер статьи не установлен
reported-provision = По сообщениям, есть в договоре; номер статьи не установлен: { $label }.
aim-mark = так официальные лица описывали цель; это не текст договора
overtaken = Устарело: { $reason } ({ $source }){ $ref }
language-note = Язык материала: { $language }. На русском его здесь нет.
in-language = язык: { $language }
caution = Важно: { $text }

## Refusals and small answers

nothing-found = Ответ не найден в имеющихся статьях и публикациях.
nothing-found-gap = Ответ не найден. { $note }
nearest = Ближайшее из имеющегося:
unclear = Что именно вы имеете в виду?
look-alike = Это похоже на другой документ, не на этот договор: { $name } ({ $date }).
look-alike-also = Не путать с другим документом: { $name } ({ $date }).
greeting = Здравствуйте! Спросите о договоре: статью, кто подписал, что пишут.
thanks = Пожалуйста.
farewell = До свидания. Спрашивайте, когда понадобится.
who = Я справочная по одному договору: { $treaty }. Отвечаю выдержками с источниками, а если их нет, так и говорю.
help-hint = Спросите своими словами или пришлите номер статьи. Команды: /help.
empty = Пришлите вопрос или номер статьи.
out-of-range = Статьи { $asked } нет: в договоре статьи с 1 по { $last }.
paragraph-missing = Пункта { $paragraph } здесь нет; ниже то, что есть из статьи.

## Articles and provisions

articles-title = Статьи договора: { $count }
articles-note = Заголовки наши, не официальные.
provisions-title = По сообщениям, есть в договоре; номер статьи не установлен
coverage =
    { $coverage ->
        [full] Что есть: статья целиком
        [partial] Что есть: часть статьи
       *[none] Что есть: о содержании ничего
    }
coverage-short =
    { $coverage ->
        [full] целиком
        [partial] часть
       *[none] нет сведений
    }
confidence =
    { $confidence ->
        [confirmed] Достоверность: подтверждено (виден текст либо совпадают два источника)
        [reported] Достоверность: сообщает один источник
        [content-only] Достоверность: известно содержание, но не номер статьи
       *[unknown] Достоверность: ничего не найдено
    }
official-held-short = официальный текст
article-none = Ни один найденный источник не говорит, что предусматривает эта статья.
official-not-held = Официального текста здесь нет. Где он опубликован: { $where }{ $ref }
obligations = Кто и что должен
quotations = Цитаты
modality =
    { $modality ->
        [must] обязанность
        [may] право
        [shall-not] запрет
        [declaration] заявление
       *[not-established] обязанность или право (не установлено)
    }
preamble-name = Преамбула

## Reports and timeline

report-kind =
    { $kind ->
        [news] новость
        [official] официальная публикация
        [analysis] анализ
        [academic] научная работа
        [opinion] мнение
       *[blog] блог
    }
report-facts = Что сообщается и на какую дату
report-author = Автор: { $author }
report-language = Язык: { $language }
report-title-ours = Заголовок описательный; как назван материал на странице, неизвестно.
report-withdrawn = Отозвано { ON($date) }: { $reason }
report-related = По теме
report-read = Оригинал
reports-title = Публикации: { $count }
reports-filtered = Публикации, { $filter }: { $count }
reports-none = Публикаций об этом здесь нет.
overtaken-mark = устарело
timeline-title = Хронология: { $count } { $count ->
        [one] событие
        [few] события
       *[other] событий
    }
event-kind =
    { $kind ->
        [treaty] договор
        [context] контекст
        [comment] комментарий
       *[look-alike] другой документ
    }
topic-title = По этой теме: { $label }
page = Страница { $page } из { $pages }
search-title = Найдено по запросу «{ $query }»: { $count }

## The states at a glance

status-title = Положение договора
status-signed = подписание: { $value }
status-ratified = ратификация: { $value }
status-in-force = вступление в силу: { $value }
status-not-done = нет, на { ASOF($date) }
status-unknown = не установлено
status-withdrawn = участие прекращено: { $value }
status-note = Подписание ещё не ратификация, ратификация ещё не вступление в силу.

## Screens

start-what =
    Отвечаю на вопросы об одном договоре: { $treaty }.
    В каждом ответе выдержка, источник и дата. Если ответа нет, так и скажу.
start-examples = Нажмите на пример или спросите своими словами:
help-title = Что можно прислать
help-ways = Вопрос своими словами, номер статьи (6, ст. 6) или команду:
about-what = Ответы об одном договоре: { $treaty }. У выдержек есть источники; изложение своими словами помечено.
about-disclaimer = Это не юридическая консультация. Не связано ни с одним правительством или организацией.
about-dates = Новейшие сведения о договоре: { DATE($asOf) }. Источники просмотрены по { UNTIL($horizon) }.
about-version = Редакция материалов: { $version }
about-contact = Связь: { $contact }
contact-curator = куратор
privacy-title = Что хранится
privacy-stored =
    • Номер чата, его язык и настройки: пока вы их не удалите.
    • Подписки: пока вы их не прекратите; если бота убрали или заблокировали, { $pausedDays } дней.
    • Вопросы без ответа, без указания, кто спросил: { $questionDays } дней. Чат хранится при вопросе, только если попросил сообщить ответ.
privacy-not-stored = Не хранится: имена, номера телефонов, другие сообщения. Вопросы не пишутся в журналы.
privacy-forget = /forget сразу удаляет всё, что хранится об этом чате.
language-title = Выберите язык
language-current = { $name } (сейчас)
language-set = Язык: { $name }.

## Posts to subscribers

update-act = Новое: { $fact }
update-report = Новая публикация: { $publisher }, { DATE($date) }
update-report-undated = Новая публикация: { $publisher }, дата не указана
update-event = Новое событие, { DATE($date) }: { $title }
update-text = Теперь есть официальный текст, язык: { $language }
update-correction = Исправление: { $what }
update-withdrawn = Отозвано: { $what }. { $reason }
update-quiet = Изменить или остановить: /subscriptions
act-by = Кто: { $who }
digest-title = Новое с прошлой сводки: { $count }

## Buttons

button-previous = ‹ Назад
button-next = Далее ›
button-full-article = { $article } целиком
button-more = Ещё результаты
button-cite = Цитировать
button-share = Поделиться
button-language = Язык
button-watch = Сообщить, когда это изменится
button-known = Сообщить, когда это станет известно
button-articles = Все статьи
button-read = Читать оригинал
button-private-chat = Открыть личный чат
button-copy = Скопировать { $style }
button-show-all = Показать всем

## Outside our own chats

inline-ask = Спросить в личном чате
too-long-here = Ответ длиннее одного сообщения. Целиком, с источниками, он в личном чате:

## Citations to paste

cite-title = Готовые ссылки: { $label }
cite-how = Нажатие на текст копирует его.
cite-plain = Простыми словами
cite-what = Какая статья или публикация? Например: /cite 6, /cite 6(2) или /cite с обозначением публикации.

## Pictures

picture-map = Схематическая карта
picture-standing =
    { $standing ->
        [in-force] в силе
        [ratified] ратифицирован
        [signed] подписан
        [not-signed] не подписан
        [not-established] не установлено
       *[withdrawn] выход
    }

## Commands

command-start = что это и примеры
command-help = что можно прислать
command-article = статья: /article 6
command-articles = все статьи
command-status = кто подписал и ратифицировал, вступил ли в силу
command-timeline = события по порядку
command-reports = публикации, сначала новые
command-report = одна публикация
command-search = поиск: /search вода
command-ask = задать вопрос
command-cite = готовая ссылка: /cite 6
command-subscribe = узнавать об изменениях
command-unsubscribe = прекратить подписку
command-subscriptions = ваши подписки
command-language = выбрать язык
command-settings = настройки
command-about = об этой справочной
command-privacy = что хранится
command-forget = удалить то, что хранится
command-cancel = прервать начатое
command-publish = обновления, ждущие публикации
command-correct = исправить опубликованное
command-import = загрузить официальный текст
command-reload = перечитать материалы
command-stats = цифры
command-unanswered = вопросы без ответа

## Subscriptions

sub-kind-status = изменения статуса
sub-kind-reports = публикации
sub-kind-events = события
sub-kind-corrections = исправления
sub-kind-texts = официальные тексты
sub-at-once = Сразу
sub-daily = Раз в день
sub-weekly = Раз в неделю
sub-daily-at = Раз в день, в { $time }
sub-weekly-at = Раз в неделю: { $day }, { $time }
sub-quiet-none = Без тихих часов
sub-quiet-from-to = с { $from } до { $to }
sub-what = Что: { $what }
sub-nothing = ничего
sub-only-states = Только эти государства: { $what }
sub-only-articles = Только эти статьи: { $what }
sub-only-topics = Только эти темы: { $what }
sub-often = Как часто: { $often }
sub-language = Язык: { $name }
sub-quiet = Тихие часы: { $quiet }
sub-watch-act = Один раз, когда это изменится: { $what }
sub-watch-question = Один раз, когда это станет известно: { $what }
sub-where-chat = Где: { $title }
sub-where-topic = Где: в теме группы { $title }
sub-where-here = Где: в этом чате
sub-set-by = Кто подписал: { $who }
sub-set-by-anonymous = Подписал администратор, который пишет анонимно
sub-state-active = Действует
sub-state-user = Приостановлена
sub-state-gone = Приостановлена: меня больше нет в этом чате
sub-state-no-right = Приостановлена: мне нельзя там писать
sub-added = Подписка оформлена.
sub-exists = Подписка уже есть. Ничего не изменилось.
sub-resumed = Подписка снова действует.
sub-added-channel = Канал подписан. Когда что-нибудь изменится, здесь появится сообщение.
sub-exists-channel = Канал уже подписан.
sub-removed-channel = Канал больше не подписан.
sub-none-channel = Канал не подписан.
sub-how-to-change = Изменить или остановить: /subscriptions
sub-quota-chat = У одного чата может быть не больше { $limit } подписок, и здесь они все заняты. Сначала удалите одну: /subscriptions
sub-quota-person = Один человек может оформить не больше { $limit } подписок, и у вас они все заняты. Сначала удалите одну: /subscriptions
sub-no-such-chat = Канала или группы { $name } не нашлось. Проверьте написание. Такое имя есть только у открытых каналов и групп, люди не в счёт. Закрытый канал или группу выберите из списка: /subscribe
sub-not-a-group-or-channel = Это человек, а не канал или группа. Чтобы подписаться самому, отправьте /subscribe в этом чате.
sub-foreign-channel = Вы пишете здесь от имени другого канала, и мне не видно, администратор ли вы этой группы. Переключитесь на своё имя или на имя группы (анонимный администратор) и снова отправьте /subscribe.
sub-bot-not-in-group = Меня нет в этой группе. Добавьте меня и отправьте /subscribe там.
sub-bot-not-in-channel = Меня нет в этом канале. Добавьте меня администратором с правом публиковать сообщения и попробуйте снова.
sub-bot-cannot-post-in-group = Мне нельзя писать в этой группе. Разрешите мне отправлять сообщения или сделайте администратором и попробуйте снова.
sub-bot-cannot-post-in-channel = Мне нельзя публиковать в этом канале. Сделайте меня администратором с правом публиковать сообщения и попробуйте снова.
sub-asker-not-group-admin = Подписать группу могут только её администраторы. Попросите кого-нибудь из них отправить /subscribe. Чтобы подписаться самому, напишите мне лично.
sub-asker-not-channel-admin = Подписать канал могут только его администраторы, а вы не администратор. Попросите кого-нибудь из них.
sub-asker-cannot-post-in-channel = Вы администратор этого канала, но без права публиковать сообщения. Попросите это право у владельца и попробуйте снова.
sub-ask-kinds = О чём сообщать? Отметьте нужное и переходите дальше.
sub-ask-states = Только некоторые государства? Отметьте их; если не отмечено ни одно, считаются все.
sub-ask-topics = Только некоторые темы? Отметьте их; если не отмечена ни одна, считаются все.
sub-ask-articles = Только некоторые статьи? Отметьте их номера; если не отмечен ни один, считаются все.
sub-ask-rhythm = Как часто?
sub-ask-hour = В какое время?
sub-ask-language = На каком языке?
sub-ask-quiet = Тихие часы, когда ничего не присылать? Выберите или напишите, например { $example }
sub-ask-zone = Какой часовой пояс? Выберите или напишите его имя, например { $example }
sub-chosen = ✓ { $what }
sub-button-all = Все
sub-button-states = Только некоторые государства…
sub-button-topics = Только некоторые темы…
sub-button-articles = Только некоторые статьи…
sub-button-kinds = О чём
sub-button-rhythm = Как часто
sub-button-hour = В какое время
sub-button-quiet = Тихие часы
sub-button-zone = Часовой пояс
sub-button-done = Готово
sub-button-back = Назад
sub-button-go-on = Дальше
sub-button-confirm = Подписаться
sub-button-cancel = Отменить
sub-button-change = Изменить
sub-button-pause = Приостановить
sub-button-resume = Возобновить
sub-button-test = Пробное сообщение
sub-button-remove = Удалить
sub-button-really-remove = Да, удалить
sub-button-keep = Нет, оставить
sub-button-pick-channel = Выбрать канал
sub-button-pick-group = Выбрать группу
sub-button-elsewhere = Канал или группа…
sub-pick = Выберите канал или группу кнопками под полем ввода. Открытый канал можно назвать: { $example }
sub-none = Подписок пока нет. Оформить: /subscribe
sub-list = Подписки: { $count }. Выберите одну:
sub-ask-remove = Удалить эту подписку?
sub-removed = Удалено. Больше ничего по ней не придёт.
sub-gone = Этой подписки больше нет.
sub-choose-something = Выберите хотя бы что-нибудь одно.
sub-same-exists = Точно такая подписка уже есть.
sub-test-mark = Пробное сообщение: так будут выглядеть сообщения.
sub-test-sent = Пробное сообщение отправлено.
sub-test-nothing = Сейчас под эту подписку ничего не подходит, показать нечего.
sub-test-refused = Пробное сообщение не принято: мне нельзя там писать. Проверьте, что я ещё в чате и могу публиковать.
sub-test-topic-gone = Пробное сообщение не принято: тема закрыта или удалена.
sub-ask-confirm = Всё верно?
sub-preview = Так будет выглядеть сообщение:
sub-form-cancelled = Отменено. Подписка не оформлена.
sub-form-elsewhere = Для канала или группы:
sub-form-too-long = Шагов было слишком много. Начните, пожалуйста, снова: /subscribe
sub-form-outdated = С тех пор как вы начали, вопросы изменились, и ответы не подходят. Начните, пожалуйста, снова: /subscribe
sub-unknown-zone = Такого часового пояса нет. Напишите, например: { $example }
sub-not-a-time = Не удалось прочитать время. Напишите, например: { $example }
sub-whole-day = Эти часы заняли бы весь день. Напишите, например: { $example }
sub-told-gone = Меня удалили из чата { $title }. Подписка приостановлена и хранится, дней: { $days }. Она продолжится, когда меня вернут.
sub-told-no-right = Мне больше нельзя писать в чате { $title }. Подписка приостановлена и хранится, дней: { $days }. Она продолжится, когда право вернут.
sub-told-revived = Мне снова можно писать в чате { $title }. Подписка продолжается.
sub-told-ended = Подписка чата { $title } закончилась: слишком долго мне нельзя было там писать. Оформить новую: /subscribe
sub-revived = Я снова здесь. Подписка продолжается. Изменить или остановить: /subscriptions
sub-topic-left = Администраторам: тема, куда приходили мои сообщения, закрыта или удалена. Теперь они будут приходить сюда, в общую тему. Изменить или остановить: /subscriptions
sub-post-refused = Сообщение не принято как неверно составленное и в один из чатов не отправлено: { $update }. Ответ: { $reason }
sub-watch-added = Об этом сообщу один раз: { $what }. Список: /subscriptions
sub-watch-exists = Этот чат уже ждёт этого: { $what }.

## Curating

cur-waiting = Ждёт публикации. Чатов, которые это получат: { $count }
cur-published = Опубликовано. Чатов, которые это получат: { $count }. Отозвать можно в течение минут: { $minutes }.
cur-skipped = Пропущено. Никому не сообщается.
cur-undone = Отозвано. Не отправлено: { $stopped }. Удалено из чатов: { $deleted }. Осталось на виду: { $left }.
cur-undo-too-late = Отзывать уже поздно. Изменить сообщения: /correct
cur-decided = Это уже решено. Что ещё ждёт: /publish
cur-none = Публикации ничего не ждёт.
cur-more = Ждёт ещё: { $count }. Список: /publish
cur-answers = Отвечает на вопрос: { $question }
cur-button-publish = Опубликовать
cur-button-skip = Пропустить
cur-button-audience = Изменить получателей
cur-button-undo = Отозвать
cur-audience-private = Личные чаты
cur-audience-groups = Группы
cur-audience-channels = Каналы
cur-correct-which = Что исправить?
cur-correct-none = Пока ничего не опубликовано.
cur-correct-ask = Напишите исправленное изложение ответом на это сообщение, язык: { $language }
cur-correct-in-corpus = Официальный текст исправляется в материалах; затем отправьте /reload.
cur-correct-file = Исправьте и файл в материалах: ответы составляются по нему.

## The corpus in the curators' hands

reload-done = Материалы прочитаны заново. Издание: { $version } (было: { $before }).
reload-same = Материалы прочитаны заново, ничего не изменилось. Издание: { $version }.
reload-faulty = Не принято: в материалах есть ошибки ({ $faults }). В ходу остаётся прежнее.
reload-more = Других ошибок: { $faults }
reload-answered = Вопросов, на которые раньше не было ответа, а теперь есть: { $questions }
reload-watched = О помеченных просили сообщить. Подтвердите их в предпросмотре того, что на них отвечает: /publish
stats-title = Показатели бота, без сведений о людях
stats-uptime = Работает { $days } д { $hours } ч { $minutes } мин
stats-asked = Вопросы за это время: с ответом { $answered }, с отказом { $refused }, слишком общие { $unclear }
stats-subscriptions = Подписки: действуют { $active }, приостановлены { $paused }; чатов с действующей: { $chats }
stats-deliveries = Сообщения: пора отправить { $due }, позже { $later }, задержаны { $held }
stats-updates = Новостей, которые ждут решения: { $updates }
stats-questions = Вопросов без ответа: { $questions }
unanswered-title = Вопросов без ответа: { $questions }. Одно и то же другими словами считается за один.
unanswered-none = Вопросов без ответа нет.
unanswered-asked = задан { $times } ×, последний раз: { DATE($date) }
unanswered-watched = чатов ждут ответа: { $chats }
unanswered-button-done = Готово: { $number }
unanswered-button-all = Всё готово
unanswered-done = Убрано из списка.
unanswered-wait = Чатов ждут ответа: { $chats }. Подтвердите его в предпросмотре того, что отвечает: /publish
import-how =
    Пришлите официальный текст документом: сохранённую страницу, файл Ворда, ПДФ с текстом или простой текст. Под ним напишите язык, адрес страницы и кто опубликовал, например:
    { $example }
    Я покажу, что прочёл, и спрошу, прежде чем что-либо принять.
import-found = Официальный текст, язык: { $language }. Найдено статей: { $articles }. Сверьте с публикацией:
import-refused = Принять это нельзя:
import-button-write = Принять
import-button-anyway = Всё равно принять
import-written = Принято. Официальный текст теперь показывается, язык: { $language }. Он хранится в базе данных; кто ведёт файлы, может добавить этот в папку материалов как { $file }
import-gone = Документа здесь больше нет. Пришлите его ещё раз.
import-too-large = Документ больше { $megabytes } МБ, боту столько не получить. Сохраните один договор или примите его там, где работает бот.
feed-found = Возможно, эти заголовки о договоре. Ничего не добавлено и не отправлено:
sub-bot-not-there = Меня нет в этом канале или группе. Добавьте меня (в канал — администратором с правом публиковать сообщения) и попробуйте снова.
sub-speak-as-yourself = Вы пишете здесь без имени, и мне не видно, кто вы и что вам можно в том чате. Отправьте команду от своего имени или мне лично.

## Checking a quotation

quote-exact = Эти слова так и стоят в официальном тексте: { $article }, язык: { $language }
quote-altered = Это не слова официального текста. В нём сказано: { $article }, язык: { $language }
quote-difference = Различие. Зачёркнуто: пропущено; подчёркнуто: добавлено.
quote-not-held = Этих слов нет в официальном тексте, который здесь хранится (языки: { $languages }). Они могут стоять в другом переводе.
