//! Invite somebody without an account to one text, and what they do with their link. Whoever holds
//! the link is nobody in the house: it opens this text, for this review, and nothing else.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::error::{ActionError, ActionResult};
use super::mail_order::{MailOrder, order_mail};
use super::notice::{self, Notice, NoticeEvent};
use super::talk::tell_of_comment;
use super::workflow::{Standing, after_outside_answer, standing};
use crate::app::App;
use crate::config::Secret;
use crate::domain::actor::Actor;
use crate::domain::id::{EditionId, OutsideId, PersonId};
use crate::domain::locale::Locale;
use crate::domain::outside::{
    Asked, LinkFacts, LinkState, MOST_LINKS, USUAL_DAYS, is_alive, judge, judge_answer, may_invite,
    state,
};
use crate::domain::refusal::FieldError;
use crate::domain::review::Verdict;
use crate::domain::talk::{MOST_PER_HOUR, Place, read_words};
use crate::store::audit::{self, AuditEntry};
use crate::store::outside::{self, Invitation, NewInvitation};
use crate::store::talk::{self, NewThread, Speaker};
use crate::store::{StoreResult, Tx};

/// A living link with the text it opens.
#[derive(Clone, Debug)]
pub struct OpenLink {
    pub invitation: Invitation,
    pub standing: Standing,
}

/// Sends a link to the text in review. `step`: the outside step that the answer counts for.
pub async fn invite(
    app: &App,
    actor: &Actor,
    id: EditionId,
    asked: &Asked,
    locale: Locale,
    step: Option<usize>,
) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let standing = standing(&tx, actor, id).await?;
    may_invite(actor, &standing.situation.target, standing.edition.stage)?;
    let days = judge(asked)?;
    let (Some(run_id), Some(run)) = (standing.run, &standing.situation.run) else {
        return Err(ActionError::NotFound("review run"));
    };
    if step.is_some_and(|at| run.steps.get(at).is_none_or(|step| !step.outside)) {
        return Err(ActionError::field(
            "step",
            FieldError::new("error-unknown-choice"),
        ));
    }
    if outside::list_of_edition(&tx, id).await?.len() >= MOST_LINKS {
        let error = FieldError::new("outside-error-too-many").with("most", MOST_LINKS);
        return Err(ActionError::field("email", error));
    }
    let secret = Secret::new(app.ids.token());
    let new = NewInvitation {
        edition: id,
        revision: standing.head.id,
        digest: &standing.head.digest,
        run: run_id,
        step,
        asked,
        locale,
        by: actor.person_id(),
        expires: in_days(now, days),
    };
    let link = outside::insert(&tx, &secret, new, now).await?;
    send(&tx, link, &secret, now).await?;
    note(
        &tx,
        "outside.invite",
        &standing,
        link,
        actor.person_id(),
        now,
    )
    .await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}

/// Takes a link back.
pub async fn revoke(app: &App, actor: &Actor, id: EditionId, link: OutsideId) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let standing = standing(&tx, actor, id).await?;
    may_invite(actor, &standing.situation.target, standing.edition.stage)?;
    let link = of_text(&tx, id, link).await?;
    outside::revoke(&tx, link.id, actor.person_id(), now).await?;
    note(
        &tx,
        "outside.revoke",
        &standing,
        link.id,
        actor.person_id(),
        now,
    )
    .await?;
    Ok(tx.commit().await?)
}

/// Sends a new link for the same invitation; the old one stops working.
pub async fn renew(app: &App, actor: &Actor, id: EditionId, link: OutsideId) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let standing = standing(&tx, actor, id).await?;
    may_invite(actor, &standing.situation.target, standing.edition.stage)?;
    let link = of_text(&tx, id, link).await?;
    if state_of(&link, &standing, now) == LinkState::Dead {
        return Err(ActionError::Stale);
    }
    let secret = Secret::new(app.ids.token());
    outside::renew(&tx, link.id, &secret, in_days(now, USUAL_DAYS)).await?;
    send(&tx, link.id, &secret, now).await?;
    note(
        &tx,
        "outside.renew",
        &standing,
        link.id,
        actor.person_id(),
        now,
    )
    .await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}

/// How a link to this text stands.
pub fn state_of(link: &Invitation, standing: &Standing, now: Timestamp) -> LinkState {
    let facts = LinkFacts {
        digest: &link.digest,
        expires_at: link.expires_at,
        opened: link.opened_at.is_some(),
        answered: link.answer.is_some(),
        revoked: link.revoked_at.is_some(),
        head_digest: &standing.head.digest,
        stage: standing.edition.stage,
        same_run: standing.run == Some(link.run),
    };
    state(&facts, now)
}

/// Opens the page of a link. Only the reading is noted: a mail scanner that fetches it decides nothing.
pub async fn open(app: &App, secret: &Secret) -> ActionResult<OpenLink> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let open = living(&tx, secret, now).await?;
    outside::mark_opened(&tx, open.invitation.id, now).await?;
    let link = open.invitation.id;
    note(&tx, "outside.read", &open.standing, link, None, now).await?;
    tx.commit().await?;
    Ok(open)
}

/// The same without a trace, for the pictures of the page.
pub async fn peek(app: &App, secret: &Secret) -> ActionResult<OpenLink> {
    living(&app.store, secret, app.clock.now()).await
}

/// Keeps the advice under a name; it counts as an approval where the link was sent for a step. The
/// link is used up.
pub async fn answer(
    app: &App,
    secret: &Secret,
    verdict: Verdict,
    name: &str,
    words: &str,
) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let OpenLink {
        invitation: link,
        standing,
    } = living(&tx, secret, now).await?;
    judge_answer(name, words)?;
    let words = Some(words.trim()).filter(|words| !words.is_empty());
    outside::answer(&tx, link.id, verdict, name.trim(), words, now).await?;
    note(&tx, "outside.answer", &standing, link.id, None, now).await?;
    let mut to = standing.situation.contributors.clone();
    to.extend(link.invited_by);
    let round = link.id.0.unsigned_abs();
    let (edition, head) = (link.edition, standing.head.id);
    let news = Notice {
        reason: words.map(ToOwned::to_owned),
        to: to.into_iter().collect(),
        ..Notice::new(NoticeEvent::OutsideAnswered, edition, head, round)
    };
    notice::leave(&tx, &news, now).await?;
    if link.step.is_some() && verdict == Verdict::Approve {
        after_outside_answer(app, tx, standing).await?;
    } else {
        tx.commit().await?;
    }
    app.bell.ring();
    Ok(())
}

/// Comments on a place of the text; those who wrote and whoever invited read it in its threads.
pub async fn comment(
    app: &App,
    secret: &Secret,
    field: &str,
    block: &str,
    words: &str,
) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let OpenLink {
        invitation: link,
        standing,
    } = living(&tx, secret, now).await?;
    let words = read_words(words).map_err(|error| ActionError::field("comment", error))?;
    let content = &standing.head.content;
    let place = Place::parse(content, field, block).unwrap_or(Place::Whole);
    let speaker = Speaker::Outside(link.id);
    let hour = SignedDuration::from_hours(1);
    let since = now.saturating_sub(hour).unwrap_or(now);
    if talk::count_said(&tx, speaker, since).await? >= MOST_PER_HOUR {
        let seconds = hour.as_secs().unsigned_abs();
        return Err(ActionError::TooMany { seconds });
    }
    let new = NewThread {
        document: standing.edition.document.id,
        edition: link.edition,
        revision: standing.head.id,
        place: &place,
        quoted: &place.words(content).unwrap_or_default(),
        by: speaker,
        proposed: None,
    };
    let thread = talk::insert_thread(&tx, new, now).await?;
    let to = link.invited_by.into_iter().collect();
    let comment = talk::insert_comment(&tx, thread, speaker, &words, &to, now).await?;
    note(&tx, "outside.comment", &standing, link.id, None, now).await?;
    tell_of_comment(&tx, &standing.edition, thread, comment, None, &words, now).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}

/// Whatever is wrong with a link, the answer is the same.
async fn living(
    db: &impl crate::store::Db,
    secret: &Secret,
    now: Timestamp,
) -> ActionResult<OpenLink> {
    let invitation = outside::by_secret(db, secret).await?;
    let standing = standing(db, &Actor::System, invitation.edition).await?;
    if !is_alive(state_of(&invitation, &standing, now)) {
        return Err(ActionError::NotFound("link"));
    }
    Ok(OpenLink {
        invitation,
        standing,
    })
}

async fn of_text(tx: &Tx, edition: EditionId, link: OutsideId) -> ActionResult<Invitation> {
    let link = outside::invitation(tx, link).await?;
    if link.edition == edition {
        Ok(link)
    } else {
        Err(ActionError::NotFound("link"))
    }
}

async fn send(tx: &Tx, link: OutsideId, secret: &Secret, now: Timestamp) -> StoreResult<()> {
    let order = MailOrder::Outside {
        invitation: link,
        token: secret.expose().to_owned(),
    };
    order_mail(tx, &order, None, now).await
}

async fn note(
    tx: &Tx,
    act: &str,
    standing: &Standing,
    link: OutsideId,
    by: Option<PersonId>,
    now: Timestamp,
) -> StoreResult<()> {
    let entry = AuditEntry {
        at: now,
        actor: by,
        act,
        subject: "outside_invitation",
        subject_id: Some(link.0),
        city: standing.edition.document.city,
        detail: json!({ "edition": standing.edition.id, "digest": standing.head.digest }),
    };
    audit::record(tx, entry).await
}

fn in_days(now: Timestamp, days: i64) -> Timestamp {
    let time = SignedDuration::from_hours(24 * days);
    now.saturating_add(time).unwrap_or(now)
}
