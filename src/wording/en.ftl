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
premise-refused = The question assumes that { $state } refused or did not sign; it signed.
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
contact-curator = the curator
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
button-private-chat = Open the private chat
button-copy = Copy { $style }
button-show-all = Show to all

## Outside our own chats

inline-ask = Ask in the private chat
too-long-here = The answer is longer than one message. All of it, with its sources, stands in the private chat:

## Citations to paste

cite-title = Ready to paste: { $label }
cite-how = A tap on a text copies it.
cite-plain = Plain words
cite-what = Which article or report? Such as /cite 6, /cite 6(2), or /cite with the id of a report.

## Pictures

picture-map = Schematic map
picture-standing =
    { $standing ->
        [in-force] in force
        [ratified] ratified
        [signed] signed
        [not-signed] not signed
        [not-established] not established
       *[withdrawn] withdrawn
    }

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

## Subscriptions

sub-kind-status = status changes
sub-kind-reports = reports
sub-kind-events = events
sub-kind-corrections = corrections
sub-kind-texts = official texts
sub-at-once = At once
sub-daily = Daily digest
sub-weekly = Weekly digest
sub-daily-at = Daily digest at { $time }
sub-weekly-at = Weekly digest: { $day }, { $time }
sub-quiet-none = No quiet hours
sub-quiet-from-to = { $from } to { $to }
sub-what = What: { $what }
sub-nothing = nothing
sub-only-states = Only these states: { $what }
sub-only-articles = Only these articles: { $what }
sub-only-topics = Only these topics: { $what }
sub-often = How often: { $often }
sub-language = Language: { $name }
sub-quiet = Quiet hours: { $quiet }
sub-watch-act = Once, when this changes: { $what }
sub-watch-question = Once, when this is known: { $what }
sub-where-chat = In: { $title }
sub-where-topic = In a topic of: { $title }
sub-where-here = In this chat
sub-set-by = Set up by: { $who }
sub-set-by-anonymous = Set up by an administrator who writes anonymously
sub-state-active = Active
sub-state-user = Paused
sub-state-gone = Paused: I am not in the chat any more
sub-state-no-right = Paused: I may not post there
sub-added = Subscribed.
sub-exists = Already subscribed. Nothing was changed.
sub-resumed = The subscription goes on.
sub-added-channel = This channel is subscribed. Posts will appear here when something changes.
sub-exists-channel = This channel is already subscribed.
sub-removed-channel = This channel is no longer subscribed.
sub-none-channel = This channel is not subscribed.
sub-how-to-change = Change or stop: /subscriptions
sub-quota-chat = A chat can have { $limit } subscriptions, and this one has them all. Remove one first: /subscriptions
sub-quota-person = One person can set up { $limit } subscriptions, and you have them all. Remove one first: /subscriptions
sub-no-such-chat = I find no channel or group called { $name }. Check the spelling. Only public channels and groups have such a name, people do not count. For a private one, send /subscribe and choose it from the list.
sub-not-a-group-or-channel = That is a person, not a channel or a group. To subscribe yourself, send /subscribe in this chat.
sub-foreign-channel = You write here as another channel, so I cannot see whether you are an administrator of this group. Switch to your own name, or to the group's as an anonymous administrator, and send /subscribe again.
sub-bot-not-in-group = I am not in that group. Add me to it, then send /subscribe there.
sub-bot-not-in-channel = I am not in that channel. Add me to it as an administrator with the right to post messages, then try again.
sub-bot-cannot-post-in-group = I may not write in this group. Let me send messages, or make me an administrator, then try again.
sub-bot-cannot-post-in-channel = I may not post in that channel. Make me an administrator with the right to post messages, then try again.
sub-asker-not-group-admin = Only administrators of this group can subscribe it. Ask one of them to send /subscribe. To subscribe yourself, write to me in private.
sub-asker-not-channel-admin = Only administrators of that channel can subscribe it, and you are not one. Ask one of them to do it.
sub-asker-cannot-post-in-channel = You are an administrator of that channel without the right to post messages. Ask its owner for this right, then try again.
sub-ask-kinds = What shall I tell you about? Tap what you want, then go on.
sub-ask-states = Only some states? Tap them; with none chosen, all count.
sub-ask-topics = Only some topics? Tap them; with none chosen, all count.
sub-ask-articles = Only some articles? Tap their numbers; with none chosen, all count.
sub-ask-rhythm = How often?
sub-ask-hour = At what time?
sub-ask-language = In which language?
sub-ask-quiet = Quiet hours, in which nothing is posted? Choose, or type them, such as { $example }
sub-ask-zone = In which time zone? Choose, or type its name, such as { $example }
sub-chosen = ✓ { $what }
sub-button-all = All of them
sub-button-states = Only some states…
sub-button-topics = Only some topics…
sub-button-articles = Only some articles…
sub-button-kinds = What about
sub-button-rhythm = How often
sub-button-hour = At what time
sub-button-quiet = Quiet hours
sub-button-zone = Time zone
sub-button-done = Done
sub-button-back = Back
sub-button-go-on = Next
sub-button-confirm = Subscribe
sub-button-cancel = Cancel
sub-button-change = Change
sub-button-pause = Pause
sub-button-resume = Resume
sub-button-test = Test post
sub-button-remove = Remove
sub-button-really-remove = Yes, remove
sub-button-keep = No, keep it
sub-button-pick-channel = Choose a channel
sub-button-pick-group = Choose a group
sub-button-elsewhere = A channel or a group…
sub-pick = Choose a channel or a group with the buttons below the input field. A public one can also be named: { $example }
sub-none = No subscriptions yet. /subscribe makes one.
sub-list = Subscriptions: { $count }. Choose one:
sub-ask-remove = Remove this subscription?
sub-removed = Removed. Nothing more will be sent for it.
sub-gone = This subscription does not exist any more.
sub-choose-something = Choose at least one thing to hear about.
sub-same-exists = There is already a subscription for just this.
sub-test-mark = Test post: this is what posts will look like.
sub-test-sent = A test post was sent.
sub-test-nothing = Nothing held now fits this subscription, so there is nothing to show.
sub-test-refused = The test post was refused: I cannot write there. Check that I am still in the chat with the right to post.
sub-test-topic-gone = The test post was refused: the topic is closed or deleted.
sub-ask-confirm = Is this right?
sub-preview = What a post will look like:
sub-form-cancelled = Cancelled. Nothing was subscribed.
sub-form-elsewhere = For a channel or a group:
sub-form-too-long = That took many steps. Please start again: /subscribe
sub-form-outdated = The questions have changed since you began, so your answers cannot be used. Please start again: /subscribe
sub-unknown-zone = I do not know that time zone. Write it such as { $example }
sub-not-a-time = I could not read that as a time. Write it such as { $example }
sub-whole-day = These hours would leave nothing of the day. Write them such as { $example }
sub-told-gone = I was removed from { $title }. Its subscription is paused and kept for { $days } days; it goes on when I am back.
sub-told-no-right = I may not post in { $title } any more. Its subscription is paused and kept for { $days } days; it goes on when I have the right again.
sub-told-revived = I may post in { $title } again. Its subscription goes on.
sub-told-ended = The subscription of { $title } has ended: I could not post there for too long. /subscribe makes a new one.
sub-revived = I am back. The subscription goes on. Change or stop: /subscriptions
sub-topic-left = Administrators: the topic I posted in is closed or deleted. My posts come here, to General, from now on. Change or stop: /subscriptions
sub-post-refused = A post was refused as malformed and not sent to a chat: { $update }. Telegram says: { $reason }
sub-watch-added = You will be told once about this: { $what }. /subscriptions shows it.
sub-watch-exists = This chat is already waiting for this: { $what }.

## Curating

cur-waiting = Waits to be published. Chats that would get it: { $count }
cur-published = Published. Chats that get it: { $count }. For { $minutes } minutes it can be taken back.
cur-skipped = Skipped. Nobody is told.
cur-undone = Taken back. Not sent: { $stopped }. Deleted from chats: { $deleted }. Still shown: { $left }.
cur-undo-too-late = It is too late to take this back. /correct changes the posts.
cur-decided = This was decided already. /publish lists what waits.
cur-none = Nothing waits to be published.
cur-more = More waits: { $count }. /publish lists it.
cur-answers = Answers: { $question }
cur-button-publish = Publish
cur-button-skip = Skip
cur-button-audience = Edit audience
cur-button-undo = Undo
cur-audience-private = Private chats
cur-audience-groups = Groups
cur-audience-channels = Channels
cur-correct-which = Which of these do you want to correct?
cur-correct-none = Nothing has been published yet.
cur-correct-ask = Write the corrected summary as a reply to this message, in this language: { $language }
cur-correct-in-corpus = The official text is corrected in the corpus; then send /reload.
cur-correct-file = Correct the file in the corpus too: answers are made from it.

## The corpus in the curators' hands

reload-done = The corpus was read again. Edition: { $version } (before: { $before }).
reload-same = The corpus was read again, and nothing in it has changed. Edition: { $version }.
reload-faulty = Not taken over: the corpus has faults ({ $faults }). What was held before stays in use.
reload-more = Further faults: { $faults }
reload-answered = Questions that found no answer before and find one now: { $questions }
reload-watched = Somebody waits to be told about those marked so. Confirm them in the preview of what answers them: /publish
stats-title = Numbers of this bot, none about people
stats-uptime = Running for { $days } d { $hours } h { $minutes } min
stats-asked = Questions since then: answered { $answered }, refused { $refused }, too vague { $unclear }
stats-subscriptions = Subscriptions: active { $active }, paused { $paused }; chats with an active one: { $chats }
stats-deliveries = Posts: due now { $due }, later { $later }, held back { $held }
stats-updates = Updates that wait for a decision: { $updates }
stats-questions = Questions without an answer: { $questions }
unanswered-title = Questions without an answer: { $questions }. The same in other words is counted as one.
unanswered-none = There are no questions without an answer.
unanswered-asked = asked { $times } ×, last on { DATE($date) }
unanswered-watched = chats that wait to be told: { $chats }
unanswered-button-done = Done: { $number }
unanswered-button-all = All done
unanswered-done = Taken off the list.
unanswered-wait = Chats that wait to be told: { $chats }. Confirm the answer in the preview of what answers it: /publish
import-how =
    Send me the official text as a document: a saved page, a Word file, a PDF with text, or plain text. Write under it the language, the web address it comes from and who published it, such as:
    { $example }
    I show what I read and ask before anything is taken over.
import-found = Official text, language: { $language }. Articles found: { $articles }. Please compare with the publication:
import-refused = This cannot be taken over:
import-button-write = Take over
import-button-anyway = Take over all the same
import-written = Taken over. The official text is now shown, language: { $language }. It is kept in the database; whoever looks after the files can add this one to the corpus folder as { $file }
import-gone = The document is not here any more. Please send it again.
import-too-large = The document is larger than { $megabytes } MB, more than a bot may fetch. Save the treaty alone, or import it where the bot runs.
feed-found = These headlines may be about the treaty. Nothing was added or sent:
sub-bot-not-there = I am not in that channel or group. Add me to it (in a channel as an administrator with the right to post messages), then try again.
sub-speak-as-yourself = You write here without your name, so I cannot see who you are and what you may do in that chat. Send the command under your own name, or to me in private.

## Checking a quotation

quote-exact = These words stand so in the official text: { $article }, language: { $language }
quote-altered = These are not the words of the official text. It says: { $article }, language: { $language }
quote-difference = The difference. Struck out: left out; underlined: put in.
quote-not-held = These words are not in the official text held here (languages: { $languages }). Another translation may have them.
