//! What a save makes of an edition: the newest text, a merged one, or a question. Nothing typed is refused: a text
//! that was overtaken is kept beside the newest one before anything else happens.

use jiff::Timestamp;
use serde_json::json;

use super::keep::{Place, keep, keep_aside, settle_slug};
use crate::actions::error::{ActionError, ActionResult};
use crate::domain::content::merge::{ContentMerge, merge};
use crate::domain::content::{Content, FormInput, recheck};
use crate::domain::id::{PersonId, RevisionId};
use crate::domain::rich_text::merge::By;
use crate::domain::way::Way;
use crate::store::audit::{self, AuditEntry};
use crate::store::autosaves::{Autosave, find_autosave, remove_autosave, replace_autosave};
use crate::store::editions::Edition;
use crate::store::revisions::Revision;
use crate::store::vocabulary::vocabulary;
use crate::store::{Tx, slugs};

/// What became of a text that was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    NewRevision,
    /// The text is what it was; nothing was written.
    Unchanged,
    /// Somebody else had saved first, elsewhere in the text: both are in the newest revision, and each has its own.
    Merged {
        /// Fields in which the other had changed something.
        theirs: Vec<&'static str>,
    },
    /// Somebody else had changed the same place. What was typed is kept beside the newest text, which stays.
    Clashing(Clashing),
}

/// The revisions, by number, that somebody has to decide between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clashing {
    /// What both began with; none = unknown, everything that differs is asked about.
    pub base: Option<i64>,
    pub mine: i64,
    pub theirs: i64,
}

/// An edition that is being written on.
pub(super) struct Writing<'a> {
    pub tx: &'a Tx,
    pub edition: &'a Edition,
    pub head: &'a Revision,
    pub by: Option<PersonId>,
    pub note: Option<String>,
    /// The page it was typed on.
    pub sitting: &'a str,
    pub now: Timestamp,
}

impl Writing<'_> {
    /// Makes `content` the newest text: it was written upon the present one.
    pub(super) async fn follow(&self, mut content: Content, way: Way) -> ActionResult<Saved> {
        let before = Some(&self.head.content);
        let (document, locale) = (&self.edition.document, self.edition.locale);
        settle_slug(self.tx, document, locale, &mut content, before).await?;
        if content == self.head.content {
            self.fold_autosave().await?;
            return Ok(Saved::Unchanged);
        }
        let old_slug = self.head.content.text("slug");
        if !old_slug.is_empty() && old_slug != content.text("slug") {
            slugs::release(self.tx, document, self.edition.id, old_slug).await?;
        }
        let note = self.note.clone();
        let revision = keep(
            self.tx,
            self.place(),
            &content,
            self.by,
            note,
            way,
            self.now,
        )
        .await?;
        self.fold_autosave().await?;
        self.record("edition.save", json!({ "revision": revision, "way": way }))
            .await?;
        Ok(Saved::NewRevision)
    }

    /// Keeps `mine`, which was written upon `base` while somebody else saved, and merges it with the newest text if
    /// nobody has to be asked.
    pub(super) async fn overtaken(
        &self,
        base: Option<&Revision>,
        mine: Content,
    ) -> ActionResult<Saved> {
        let empty = Content::empty(mine.kind());
        let start = base.map_or(&empty, |base| &base.content);
        let merged = merge(start, &mine, &self.head.content);
        if merged.settled().as_ref() == Some(&self.head.content) {
            self.fold_autosave().await?;
            return Ok(Saved::Unchanged);
        }
        let aside = self.aside(&mine).await?;
        match merged.settled() {
            Some(whole) => self.merged(&merged, whole).await,
            None => {
                self.keep_autosave(base.map(|base| base.id), FormInput::of(&mine))
                    .await?;
                Ok(Saved::Clashing(Clashing {
                    base: base.map(|base| base.number),
                    mine: aside,
                    theirs: self.head.number,
                }))
            }
        }
    }

    /// Puts what is typed in the person's autosave, unless another page's waits there; tells whether it did.
    pub(super) async fn keep_autosave(
        &self,
        base: Option<RevisionId>,
        form: FormInput,
    ) -> ActionResult<bool> {
        let Some(person) = self.by else {
            return Ok(false);
        };
        let waiting = find_autosave(self.tx, self.edition.id, person).await?;
        if waiting.is_some_and(|waiting| waiting.sitting != self.sitting) {
            return Ok(false);
        }
        let new = Autosave {
            edition: self.edition.id,
            person,
            sitting: self.sitting.to_owned(),
            base,
            form,
            at: self.now,
        };
        replace_autosave(self.tx, &new).await?;
        Ok(true)
    }

    async fn merged(&self, merged: &ContentMerge, whole: Content) -> ActionResult<Saved> {
        self.check(&whole).await?;
        self.follow(whole, Way::Merged).await?;
        Ok(Saved::Merged {
            theirs: merged.changed_by(By::Theirs),
        })
    }

    /// What each side may say may be wrong together, and pictures may have gone meanwhile.
    pub(super) async fn check(&self, content: &Content) -> ActionResult<()> {
        let city = self.edition.document.city;
        let vocabulary = vocabulary(self.tx, city, content.image_ids()).await?;
        let errors = recheck(content, &vocabulary);
        errors.or(()).map_err(ActionError::from)
    }

    /// The number of the revision that says `mine`, a new one unless somebody kept it before.
    async fn aside(&self, mine: &Content) -> ActionResult<i64> {
        let note = self.note.clone();
        let kept = keep_aside(self.tx, self.place(), mine, self.by, note, self.now).await?;
        self.record("edition.keep_aside", json!({ "revision": kept.id }))
            .await?;
        Ok(kept.number)
    }

    async fn fold_autosave(&self) -> ActionResult<()> {
        if let Some(person) = self.by {
            remove_autosave(self.tx, self.edition.id, person, self.sitting).await?;
        }
        Ok(())
    }

    async fn record(&self, act: &'static str, detail: serde_json::Value) -> ActionResult<()> {
        let entry = AuditEntry {
            at: self.now,
            actor: self.by,
            act,
            subject: "edition",
            subject_id: Some(self.edition.id.0),
            city: self.edition.document.city,
            detail,
        };
        Ok(audit::record(self.tx, entry).await?)
    }

    fn place(&self) -> Place {
        Place {
            edition: self.edition.id,
            locale: self.edition.locale,
            seen: self.edition.lock_version,
        }
    }
}
