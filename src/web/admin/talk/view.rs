//! A thread as pages show it.

use jiff::Timestamp;
use serde::Serialize;

use crate::domain::actor::Actor;
use crate::domain::content::Content;
use crate::domain::id::{CommentId, EditionId, ThreadId};
use crate::domain::locale::Locale;
use crate::domain::rich_text::diff::{Run, compare_words};
use crate::domain::talk::{
    Conversation, Place, PlaceState, Settlement, ThreadAct, decide, shown, state,
};
use crate::store::screens::talk::{Comment, Talked, TalkedText, Talks, Thread};
use crate::view::ReasonView;

/// Characters of a place that its link shows.
const MOST_EXCERPT_CHARS: usize = 120;

/// One conversation with what its reader may do.
#[derive(Clone, Debug, Serialize)]
pub struct ThreadView {
    pub id: ThreadId,
    pub edition: EditionId,
    pub place: PlaceView,
    /// `same`, `changed` or `gone`.
    pub state: &'static str,
    /// What stood there when the thread was opened.
    pub quoted: String,
    /// Words then and now, when they changed.
    pub runs: Vec<Run>,
    pub suggestion: Option<SuggestionView>,
    pub opened_at: Timestamp,
    pub resolved_at: Option<Timestamp>,
    pub resolved_by: Option<String>,
    pub comments: Vec<CommentView>,
    pub may_resolve: bool,
    pub may_reopen: bool,
}

/// A place, as a link and in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlaceView {
    /// Key of the field, empty for the whole text.
    pub field: String,
    pub block: String,
    /// The first words that stand there.
    pub excerpt: String,
    /// Language of those words.
    pub locale: Locale,
    /// On the review page, after `#`; empty for the whole text.
    pub anchor: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct SuggestionView {
    /// The words it was made for, and those it proposes.
    pub runs: Vec<Run>,
    /// The words are the same: only marks, links or layout differ.
    pub only_form: bool,
    pub markdown: String,
    pub settled: Option<Settlement>,
    pub settled_by: Option<String>,
    pub settled_at: Option<Timestamp>,
    pub may_accept: bool,
    pub may_decline: bool,
    /// Why it cannot be accepted by a reader who may decline it.
    pub waits: Vec<ReasonView>,
}

#[derive(Clone, Debug, Serialize)]
pub struct CommentView {
    pub id: CommentId,
    /// None = the account is gone.
    pub name: Option<String>,
    /// Of somebody without an account.
    pub organisation: Option<String>,
    pub body: String,
    pub at: Timestamp,
    pub withdrawn: bool,
    pub mine: bool,
}

impl PlaceView {
    pub fn new(place: &Place, content: &Content, locale: Locale) -> Self {
        let words = place.words(content).unwrap_or_default();
        Self {
            field: place.field().to_owned(),
            block: place
                .block()
                .map(|id| id.as_str().to_owned())
                .unwrap_or_default(),
            excerpt: excerpt(&words),
            locale,
            anchor: anchor(place),
        }
    }
}

/// Where a place is on the review page.
pub fn anchor(place: &Place) -> String {
    match place {
        Place::Whole => String::new(),
        Place::Field(key) => format!("field-{key}"),
        Place::Block(id) => format!("block-{}", id.as_str()),
    }
}

/// Every thread of a page.
pub fn thread_views(actor: &Actor, text: &TalkedText, talks: &Talks) -> Vec<ThreadView> {
    talks
        .threads
        .iter()
        .map(|talked| thread_view(actor, text, talks, talked))
        .collect()
}

fn thread_view(actor: &Actor, text: &TalkedText, talks: &Talks, talked: &Talked) -> ThreadView {
    let thread = &talked.thread;
    let content = &text.head.content;
    let name = |person| talks.people.get(&person).cloned();
    let talk = conversation(text, thread);
    let may = |act| decide(actor, &talk, act).is_ok();
    let (state, runs) = match state(content, &thread.place, &thread.quoted) {
        PlaceState::Same => ("same", Vec::new()),
        PlaceState::Changed(runs) => ("changed", runs),
        PlaceState::Gone => ("gone", Vec::new()),
    };
    let mut place = PlaceView::new(&thread.place, content, text.edition.locale);
    if state == "gone" {
        place.excerpt = excerpt(&thread.quoted);
    }
    ThreadView {
        id: thread.id,
        edition: thread.edition,
        place,
        state,
        quoted: thread.quoted.clone(),
        runs,
        suggestion: suggestion(actor, &talk, talks, thread),
        opened_at: thread.opened_at,
        resolved_at: thread.resolved_at,
        resolved_by: thread.resolved_by.and_then(name),
        comments: talked
            .comments
            .iter()
            .map(|comment| comment_view(actor, talks, comment))
            .collect(),
        may_resolve: may(ThreadAct::Resolve),
        may_reopen: may(ThreadAct::Reopen),
    }
}

fn conversation(text: &TalkedText, thread: &Thread) -> Conversation {
    Conversation {
        target: text.edition.target(),
        stage: text.edition.stage,
        opened_by: thread.opened_by,
        resolved: thread.resolved_at.is_some(),
        suggests: thread.proposed.is_some(),
        settled: thread.settled,
    }
}

fn suggestion(
    actor: &Actor,
    talk: &Conversation,
    talks: &Talks,
    thread: &Thread,
) -> Option<SuggestionView> {
    let markdown = thread.proposed.clone()?;
    let words = shown(&thread.place, &markdown);
    let may_decline = decide(actor, talk, ThreadAct::Decline).is_ok();
    let accept = decide(actor, talk, ThreadAct::Accept);
    Some(SuggestionView {
        only_form: words == thread.quoted,
        runs: compare_words(&thread.quoted, &words),
        markdown,
        settled: thread.settled,
        settled_by: thread
            .settled_by
            .and_then(|person| talks.people.get(&person).cloned()),
        settled_at: thread.settled_at,
        may_accept: accept.is_ok(),
        may_decline,
        waits: match accept {
            Err(refusal) if may_decline => ReasonView::all(&refusal),
            Err(_) | Ok(()) => Vec::new(),
        },
    })
}

fn comment_view(actor: &Actor, talks: &Talks, comment: &Comment) -> CommentView {
    let guest = comment.outside.and_then(|id| talks.outside.get(&id));
    let withdrawn = comment.withdrawn_at.is_some();
    CommentView {
        id: comment.id,
        name: match comment.author {
            Some(person) => talks.people.get(&person).cloned(),
            None => guest.map(|guest| guest.name.clone()),
        },
        organisation: guest.map(|guest| guest.organisation.clone()),
        body: match withdrawn {
            true => String::new(),
            false => comment.body.clone(),
        },
        at: comment.at,
        withdrawn,
        mine: comment.author.is_some() && comment.author == actor.person_id(),
    }
}

fn excerpt(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST_EXCERPT_CHARS {
        return line;
    }
    let kept: String = line.chars().take(MOST_EXCERPT_CHARS - 1).collect();
    format!("{}…", kept.trim_end())
}
