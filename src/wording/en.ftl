# English. Dates: { DATE($d) } 21 July 2022, { ON($d) } on 21 July 2022, { ASOF($d) } and { UNTIL($d) } after "as of", "up to".
# $ref is " [1]" or empty, $where is " (Dushanbe)" or empty: no space before them. keys.ts lists every sentence and its variables.

## Status

verdict =
    { $verdict ->
        [yes] Yes.
        [no] No.
        [partly] Partly.
       *[not-established] Not established.
    }
as-of = As of { DATE($asOf) }, the date of the newest evidence held about the treaty; sources were read up to { UNTIL($horizon) }.
asked-day = As of { ASOF($date) }:
asked-period = From { DATE($from) } to { UNTIL($to) }:
later = Later: { $fact }
earlier = Earlier: { $fact }
done =
    { $act ->
        [signature] { $state } signed the treaty { ON($date) }{ $where }{ $ref }.
        [ratification] { $state } ratified the treaty { ON($date) }{ $where }{ $ref }.
        [approval] { $state } approved the treaty { ON($date) }{ $where }{ $ref }.
        [accession] { $state } acceded to the treaty { ON($date) }{ $where }{ $ref }.
        [deposit] { $state } deposited its instrument { ON($date) }{ $where }{ $ref }.
        [entry-into-force] For { $state }, the treaty entered into force { ON($date) }{ $where }{ $ref }.
        [reservation] { $state } made a reservation { ON($date) }{ $where }{ $ref }.
        [declaration] { $state } made a declaration { ON($date) }{ $where }{ $ref }.
       *[withdrawal] { $state } withdrew from the treaty { ON($date) }{ $where }{ $ref }.
    }
done-whole =
    { $act ->
        [entry-into-force] The treaty entered into force { ON($date) }{ $where }{ $ref }.
       *[other] Recorded { ON($date) }{ $where }: { act-name }{ $ref }.
    }
not-done =
    { $act ->
        [signature] { $state } had not signed the treaty as of { ASOF($date) }{ $ref }.
        [ratification] { $state } had not ratified the treaty as of { ASOF($date) }{ $ref }.
        [approval] { $state } had not approved the treaty as of { ASOF($date) }{ $ref }.
        [accession] { $state } had not acceded to the treaty as of { ASOF($date) }{ $ref }.
        [deposit] { $state } had not deposited its instrument as of { ASOF($date) }{ $ref }.
        [entry-into-force] For { $state }, the treaty was not in force as of { ASOF($date) }{ $ref }.
        [reservation] { $state } had made no reservation as of { ASOF($date) }{ $ref }.
        [declaration] { $state } had made no declaration as of { ASOF($date) }{ $ref }.
       *[withdrawal] { $state } had not withdrawn from the treaty as of { ASOF($date) }{ $ref }.
    }
not-done-whole =
    { $act ->
        [entry-into-force] The treaty was not in force as of { ASOF($date) }{ $ref }.
       *[other] None as of { ASOF($date) }: { act-name }{ $ref }.
    }
silent =
    { $act ->
        [signature] No source held says whether { $state } has signed the treaty
        [ratification] No source held says whether { $state } has ratified the treaty
        [approval] No source held says whether { $state } has approved the treaty
        [accession] No source held says whether { $state } has acceded to the treaty
        [deposit] No source held says whether { $state } has deposited its instrument
        [entry-into-force] No source held says whether the treaty is in force for { $state }
        [reservation] No source held says whether { $state } has made a reservation
        [declaration] No source held says whether { $state } has made a declaration
       *[withdrawal] No source held says whether { $state } has withdrawn from the treaty
    }
silent-whole =
    { $act ->
        [entry-into-force] No source held says whether the treaty is in force
       *[other] No source held records this act by any state: { act-name }
    }
not-established = { $silent }; looked for in sources up to { UNTIL($checked) }{ $ref }.
no-record = { $silent }.
premise-not-done =
    { $act ->
        [signature] The question assumes that { $state } signed; the evidence says otherwise.
        [entry-into-force] The question assumes that the treaty is in force for { $state }; the evidence says otherwise.
       *[other] The question assumes an act by { $state } ({ act-name }); the evidence says otherwise.
    }
premise-not-done-whole =
    { $act ->
        [entry-into-force] The question assumes that the treaty is in force; the evidence says otherwise.
       *[other] The question assumes an act ({ act-name }); the evidence says otherwise.
    }
premise-not-established =
    { $act ->
        [signature] The question assumes that { $state } signed; no source held says so.
        [entry-into-force] The question assumes that the treaty is in force for { $state }; no source held says so.
       *[other] The question assumes an act by { $state } ({ act-name }); no source held says so.
    }
premise-not-established-whole =
    { $act ->
        [entry-into-force] The question assumes that the treaty is in force; no source held says so.
       *[other] The question assumes an act ({ act-name }); no source held says so.
    }
premise-refused = The question assumes that { $state } refused; it signed later.
tally =
    { $act ->
        [signature] { $done } of { $parties } states have signed the treaty.
        [ratification] { $done } of { $parties } states have ratified the treaty.
        [approval] { $done } of { $parties } states have approved the treaty.
        [accession] { $done } of { $parties } states have acceded to the treaty.
        [deposit] { $done } of { $parties } states have deposited an instrument.
        [entry-into-force] The treaty is in force for { $done } of { $parties } states.
        [reservation] { $done } of { $parties } states have made a reservation.
        [declaration] { $done } of { $parties } states have made a declaration.
       *[withdrawal] { $done } of { $parties } states have withdrawn from the treaty.
    }
tally-none =
    { $act ->
        [signature] No source held says that any of the { $parties } states has signed the treaty.
        [ratification] No source held says that any of the { $parties } states has ratified the treaty.
        [approval] No source held says that any of the { $parties } states has approved the treaty.
        [accession] No source held says that any of the { $parties } states has acceded to the treaty.
        [deposit] No source held says that any of the { $parties } states has deposited an instrument.
        [entry-into-force] No source held says that the treaty is in force for any of the { $parties } states.
        [reservation] No source held says that any of the { $parties } states has made a reservation.
        [declaration] No source held says that any of the { $parties } states has made a declaration.
       *[withdrawal] No source held says that any of the { $parties } states has withdrawn from the treaty.
    }
tally-done =
    { $act ->
        [signature] Signed:
        [ratification] Ratified:
        [approval] Approved:
        [accession] Acceded:
        [deposit] Deposited:
        [entry-into-force] In force:
       *[other] Recorded:
    }
tally-not-done =
    { $act ->
        [signature] Not signed:
        [ratification] Not ratified:
        [approval] Not approved:
        [accession] Not acceded:
        [deposit] Not deposited:
        [entry-into-force] Not in force:
       *[other] Not done:
    }
tally-unknown =
    { $act ->
        [signature] Signature not established:
        [ratification] Ratification not established:
        [entry-into-force] Entry into force not established:
       *[other] Not established:
    }
as-of-day = as of { ASOF($date) }
looked-until = looked for up to { UNTIL($date) }
not-a-party = { $state } is not one of the states the treaty was made between.
disagreement = Sources disagree: { $about }
preferred = Preferred: { $what } Why: { $why }
in-force-condition = When it enters into force:
act-name =
    { $act ->
        [signature] signature
        [ratification] ratification
        [approval] approval
        [accession] accession
        [deposit] deposit of an instrument
        [entry-into-force] entry into force
        [reservation] reservation
        [declaration] declaration
       *[withdrawal] withdrawal
    }

## Sources and marks

sources = Sources
date-not-shown = date not shown
summary-mark = Summary, not the official wording
official-mark = Official text, language: { $language }
number-unknown = reported to be in the treaty; article number not established
reported-provision = Reported to be in the treaty; article number not established: { $label }.
aim-mark = how officials described its aim, not treaty text
overtaken = Overtaken: { $reason } ({ $source }){ $ref }
language-note = Language of the material: { $language }. It is not held in English.
in-language = language: { $language }
caution = Note: { $text }

## Refusals and small answers

nothing-found = No answer found in the articles and reports held here.
nothing-found-gap = No answer found. { $note }
nearest = The nearest things held:
unclear = Which of these do you mean?
look-alike = This fits another instrument, not this treaty: { $name } ({ $date }).
look-alike-also = Not to be taken for another instrument: { $name } ({ $date }).
greeting = Hello! Ask me about the treaty: an article, who has signed, what a report says.
thanks = You are welcome.
farewell = Goodbye. Ask again whenever you like.
who = I am a desk for one treaty: { $treaty }. I answer with excerpts and their sources, and say so when I have none.
help-hint = Ask in your own words, or send an article's number. /help lists the commands.
empty = Send a question, or an article's number.
out-of-range = There is no article { $asked }: the treaty has articles 1 to { $last }.
paragraph-missing = Paragraph { $paragraph } is not held; here is what is held of the article.

## Articles and provisions

articles-title = The treaty's articles: { $count }
articles-note = The headings are ours, not official.
provisions-title = Reported to be in the treaty; article number not established
coverage =
    { $coverage ->
        [full] What is held: the whole article
        [partial] What is held: part of the article
       *[none] What is held: nothing on its content
    }
coverage-short =
    { $coverage ->
        [full] whole
        [partial] part
       *[none] not held
    }
confidence =
    { $confidence ->
        [confirmed] How sure: confirmed (its wording was seen, or two sources agree)
        [reported] How sure: reported by one source
        [content-only] How sure: the content is reported, the article number is not
       *[unknown] How sure: nothing was found
    }
official-held-short = official text
article-none = No source found says what this article provides.
official-not-held = The official wording is not held here. Where it was published: { $where }{ $ref }
obligations = Who owes what
quotations = Quoted
modality =
    { $modality ->
        [must] must
        [may] may
        [shall-not] must not
        [declaration] declares
       *[not-established] duty or option: not established
    }
preamble-name = Preamble

## Reports and timeline

report-kind =
    { $kind ->
        [news] news
        [official] official publication
        [analysis] analysis
        [academic] academic work
        [opinion] opinion
       *[blog] blog
    }
report-facts = What it says, and as of when
report-author = Author: { $author }
report-language = Language: { $language }
report-title-ours = The title is a description; the page's own is not known.
report-withdrawn = Withdrawn { ON($date) }: { $reason }
report-related = Related
report-read = Original
reports-title = Reports: { $count }
reports-filtered = Reports, { $filter }: { $count }
reports-none = No reports held on this.
overtaken-mark = overtaken
timeline-title = Timeline: { $count } { $count ->
        [one] event
       *[other] events
    }
event-kind =
    { $kind ->
        [treaty] the treaty
        [context] context
        [comment] comment
       *[look-alike] another instrument
    }
topic-title = On this subject: { $label }
page = Page { $page } of { $pages }
search-title = Found for “{ $query }”: { $count }

## The states at a glance

status-title = Where the treaty stands
status-signed = signed: { $value }
status-ratified = ratified: { $value }
status-in-force = in force: { $value }
status-not-done = no, as of { ASOF($date) }
status-unknown = not established
status-withdrawn = withdrawn: { $value }
status-note = Signed is not ratified, and ratified is not in force.

## Screens

start-what =
    I answer questions about one treaty: { $treaty }.
    Each answer has its excerpt, source and date. When I have none, I say so.
start-examples = Tap an example, or ask in your own words:
help-title = What you can send
help-ways = A question in your own words, an article's number (6, art. 6), or a command:
about-what = Answers about one treaty: { $treaty }. Excerpts come with their sources; summaries are marked as ours.
about-disclaimer = This is not legal advice. Not affiliated with any government or organisation.
about-dates = Newest evidence about the treaty: { DATE($asOf) }. Sources were read up to { UNTIL($horizon) }.
about-version = Edition of the material: { $version }
about-contact = Contact: { $contact }
privacy-title = What is stored
privacy-stored =
    • The chat's id, its language and settings: until you delete them.
    • Subscriptions: until you end them; { $pausedDays } days after the bot was removed or blocked.
    • Questions that found no answer, without who asked: { $questionDays } days. The chat is kept with one only if it asked to be told.
privacy-not-stored = Not stored: names, phone numbers, other messages. Questions are not written to logs.
privacy-forget = /forget deletes at once what is stored about this chat.
language-title = Choose a language
language-current = { $name } (current)
language-set = Language: { $name }.

## Posts to subscribers

update-act = New: { $fact }
update-report = New report: { $publisher }, { DATE($date) }
update-report-undated = New report: { $publisher }, date not shown
update-event = New event, { DATE($date) }: { $title }
update-text = The official text is now held, language: { $language }
update-correction = Correction: { $what }
update-withdrawn = Withdrawn: { $what }. { $reason }
update-quiet = Change or stop: /subscriptions
act-by = By: { $who }
digest-title = New since the last digest: { $count }

## Buttons

button-previous = ‹ Previous
button-next = Next ›
button-full-article = { $article } in full
button-more = More results
button-cite = Cite
button-share = Share
button-language = Language
button-watch = Tell me when this changes
button-known = Tell me when this is known
button-articles = All articles
button-read = Read the original

## Commands

command-start = what this is, and examples
command-help = what you can send
command-article = an article: /article 6
command-articles = all articles
command-status = who has signed and ratified, is it in force
command-timeline = events in order
command-reports = reports, newest first
command-report = one report
command-search = search: /search water
command-ask = ask a question
command-cite = a citation to paste: /cite 6
command-subscribe = hear when something changes
command-unsubscribe = end a subscription
command-subscriptions = your subscriptions
command-language = choose the language
command-settings = settings
command-about = about this desk
command-privacy = what is stored
command-forget = delete what is stored
command-cancel = stop what we are doing
command-publish = updates waiting to be published
command-correct = correct a published update
command-import = import an official text
command-reload = read the corpus again
command-stats = figures
command-unanswered = questions without an answer
