//! The trash: what lies there and why, the questions before things go in and before they go for good.
//! No rule: the actions decide.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::routes::{Needs, Place, Route};
use super::{Panel, people::city_name};
use crate::actions::ActionResult;
use crate::actions::trash::{
    Candidate, delete_for_good, document_candidate, doomed, edition_candidate, name_of,
    put_document, put_edition, take_out,
};
use crate::domain::content::Kind;
use crate::domain::id::{EditionId, TrashId};
use crate::domain::locale::Locale;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::{FieldErrors, Refusal};
use crate::domain::scope::Target;
use crate::domain::trash::deletable_at;
use crate::store::screens::trash::{TrashLine, list};
use crate::view::{Flash, FlashTone, Message, Navigation, ReasonView};
use crate::web::Result;
use crate::web::form::{Form, Path, Query, mend};

const PUT: &str = "admin/trash/put.html";
const DELETE: &str = "admin/trash/delete.html";

pub(super) fn routes() -> Vec<Route> {
    let deletes = Needs::Act(Act::DeleteForGood);
    let puts = Needs::At(writes);
    vec![
        Route::get("/admin/trash", Needs::SignedIn, page),
        Route::post("/admin/trash/{trash}/restoration", puts, restore),
        Route::get("/admin/trash/{trash}/deletion", deletes, doom),
        Route::post("/admin/trash/{trash}/deletion", deletes, delete),
        Route::get("/admin/documents/{document}/trash", puts, ask_document),
        Route::post("/admin/documents/{document}/trash", puts, trash_document),
        Route::get("/admin/editions/{edition}/trash", puts, ask_edition),
        Route::post("/admin/editions/{edition}/trash", puts, trash_edition),
    ]
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct From {
    before: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Why {
    reason: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    title: String,
}

#[derive(Serialize)]
struct TrashScreen {
    rows: Vec<Row>,
    may_delete: bool,
    next: Option<String>,
}

#[derive(Serialize)]
struct Row {
    id: i64,
    title: String,
    locale: Option<Locale>,
    kind: Kind,
    /// None = national.
    desk: Option<String>,
    whole: bool,
    reason: String,
    by: Option<String>,
    at: Timestamp,
    deletable_at: Option<Timestamp>,
    is_deletable: bool,
    may_restore: bool,
}

#[derive(Serialize)]
struct PutPage {
    action: String,
    back: String,
    title: String,
    locale: Option<Locale>,
    whole: bool,
    reasons: Vec<ReasonView>,
    reason: String,
    error: Option<Message>,
}

#[derive(Serialize)]
struct DeletePage {
    id: i64,
    title: String,
    locale: Option<Locale>,
    whole: bool,
    /// What has to be typed.
    name: String,
    typed: String,
    reasons: Vec<ReasonView>,
    error: Option<Message>,
}

async fn page(panel: Panel, Query(from): Query<From>) -> Result {
    let panel = panel.at(Navigation::FollowUp);
    let (actor, store, now) = (panel.actor(), &panel.app.store, panel.app.clock.now());
    let limit = panel.app.config.limits.page_size;
    let found = list(store, &panel.scope(), from.before.map(TrashId), limit).await?;
    let mut rows = Vec::new();
    for line in found.rows {
        let desk = found
            .cities
            .iter()
            .find(|city| line.thing.city == Some(city.id));
        let desk = desk.map(|city| city_name(panel.locale(), city));
        let may_restore = may_write(&panel, &line);
        rows.push(Row::of(line, desk, may_restore, now));
    }
    let page = TrashScreen {
        rows,
        may_delete: policy::decide(&actor, Act::DeleteForGood).is_ok(),
        next: found
            .next
            .map(|before| format!("/admin/trash?before={before}")),
    };
    panel.render("admin/trash/list.html", page).await
}

async fn restore(panel: Panel, Path(id): Path<i64>) -> Result {
    let document = take_out(&panel.app, &panel.actor(), TrashId(id)).await?;
    let flash = Flash::new(FlashTone::Success, "trash-restored");
    let to = format!("/admin/documents/{}", document.public_id);
    panel.redirect(to, flash).await
}

async fn ask_document(panel: Panel, Path(id): Path<String>) -> Result {
    let found = document_candidate(&panel.app.store, &panel.actor(), &id).await?;
    let action = format!("/admin/documents/{id}/trash");
    let page = PutPage::of(&found, action);
    panel.at(Navigation::Documents).render(PUT, page).await
}

async fn ask_edition(panel: Panel, Path(id): Path<EditionId>) -> Result {
    let found = edition_candidate(&panel.app.store, &panel.actor(), id).await?;
    let page = PutPage::of(&found, format!("/admin/editions/{id}/trash"));
    panel.at(Navigation::Documents).render(PUT, page).await
}

async fn trash_document(panel: Panel, Path(id): Path<String>, Form(why): Form<Why>) -> Result {
    let done = put_document(&panel.app, &panel.actor(), &id, &why.reason).await;
    match mend(done)? {
        Ok(_) => gone(&panel).await,
        Err(errors) => {
            let found = document_candidate(&panel.app.store, &panel.actor(), &id).await?;
            let page = PutPage::of(&found, format!("/admin/documents/{id}/trash"));
            panel.invalid(PUT, page.again(&why, &errors))
        }
    }
}

async fn trash_edition(panel: Panel, Path(id): Path<EditionId>, Form(why): Form<Why>) -> Result {
    let done = put_edition(&panel.app, &panel.actor(), id, &why.reason).await;
    match mend(done)? {
        Ok(_) => gone(&panel).await,
        Err(errors) => {
            let found = edition_candidate(&panel.app.store, &panel.actor(), id).await?;
            let page = PutPage::of(&found, format!("/admin/editions/{id}/trash"));
            panel.invalid(PUT, page.again(&why, &errors))
        }
    }
}

async fn gone(panel: &Panel) -> Result {
    let flash = Flash::new(FlashTone::Success, "trash-put");
    panel.redirect("/admin/trash", flash).await
}

async fn doom(panel: Panel, Path(id): Path<i64>) -> Result {
    let panel = panel.at(Navigation::FollowUp);
    let page = delete_page(&panel, TrashId(id)).await?;
    panel.render(DELETE, page).await
}

async fn delete(panel: Panel, Path(id): Path<i64>, Form(typed): Form<Typed>) -> Result {
    let panel = panel.at(Navigation::FollowUp);
    let id = TrashId(id);
    match mend(delete_for_good(&panel.app, &panel.actor(), id, &typed.title).await)? {
        Ok(()) => {
            let flash = Flash::new(FlashTone::Success, "trash-deleted");
            panel.redirect("/admin/trash", flash).await
        }
        Err(errors) => {
            let mut page = delete_page(&panel, id).await?;
            page.typed = typed.title;
            page.error = errors.get("title").map(Message::from);
            panel.invalid(DELETE, page)
        }
    }
}

async fn delete_page(panel: &Panel, id: TrashId) -> ActionResult<DeletePage> {
    let now = panel.app.clock.now();
    let (thing, refusal) = doomed(&panel.app.store, &panel.actor(), id, now).await?;
    Ok(DeletePage {
        id: thing.id.0,
        name: name_of(&thing),
        title: thing.title,
        locale: thing.locale,
        whole: thing.edition.is_none(),
        typed: String::new(),
        reasons: reasons(refusal.as_ref()),
        error: None,
    })
}

/// For the button; the act itself asks about every text of the thing.
fn may_write(panel: &Panel, line: &TrashLine) -> bool {
    let thing = &line.thing;
    thing.locale.is_none_or(|locale| {
        let target = Target {
            city: thing.city,
            locale,
            kind: thing.kind,
        };
        policy::decide(&panel.actor(), Act::Write(target)).is_ok()
    })
}

impl Row {
    fn of(line: TrashLine, desk: Option<String>, may_restore: bool, now: Timestamp) -> Self {
        let thing = line.thing;
        let deletable = deletable_at(thing.at);
        Self {
            id: thing.id.0,
            title: thing.title,
            locale: thing.locale,
            kind: thing.kind,
            desk,
            whole: thing.edition.is_none(),
            reason: thing.reason,
            by: line.by,
            at: thing.at,
            deletable_at: deletable,
            is_deletable: deletable.is_some_and(|at| at <= now),
            may_restore,
        }
    }
}

impl PutPage {
    fn of(candidate: &Candidate, action: String) -> Self {
        Self {
            action,
            back: format!("/admin/documents/{}", candidate.document.public_id),
            title: candidate.title.clone(),
            locale: candidate.locale,
            whole: candidate.edition.is_none(),
            reasons: reasons(candidate.refusal.as_ref()),
            reason: String::new(),
            error: None,
        }
    }

    fn again(mut self, why: &Why, errors: &FieldErrors) -> Self {
        self.reason.clone_from(&why.reason);
        self.error = errors.get("reason").map(Message::from);
        self
    }
}

fn writes(place: &Place) -> Act {
    Act::Write(place.target)
}

fn reasons(refusal: Option<&Refusal>) -> Vec<ReasonView> {
    refusal.map(ReasonView::all).unwrap_or_default()
}
