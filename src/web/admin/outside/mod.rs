//! Links for reviewers without an account: send, look how they stand, take back, send again.

use serde::Serialize;

use super::Panel;
use super::reviews::row::{Desks, Said, TextRow};
use super::routes::{Needs, Place, Route};
use crate::actions::outside;
use crate::actions::workflow::{Standing, standing};
use crate::actions::{ActionError, ActionResult};
use crate::domain::id::{EditionId, OutsideId};
use crate::domain::locale::Locale;
use crate::domain::outside::{Asked, LinkState, USUAL_DAYS, may_invite};
use crate::domain::policy::Act;
use crate::domain::refusal::FieldErrors;
use crate::domain::review::Verdict;
use crate::store::screens;
use crate::store::screens::outside::Invitation;
use crate::view::{Control, FieldView, Flash, FlashTone, Navigation, OptionView, ReasonView};
use crate::web::Result;
use crate::web::form::{Fields, Path, mend};
use jiff::Timestamp;

const TEMPLATE: &str = "admin/outside/page.html";

#[derive(Serialize)]
struct OutsidePage {
    row: TextRow,
    links: Vec<LinkView>,
    fields: Vec<FieldView>,
    /// Why nobody can be invited; empty = the form is open.
    closed: Vec<ReasonView>,
}

#[derive(Serialize)]
struct LinkView {
    id: OutsideId,
    name: String,
    organisation: String,
    email: String,
    state: LinkState,
    step: Option<Said>,
    invited_at: Timestamp,
    expires_at: Timestamp,
    opened_at: Option<Timestamp>,
    answer: Option<Verdict>,
    answer_name: Option<String>,
    answer_words: Option<String>,
    answered_at: Option<Timestamp>,
    may_revoke: bool,
    may_renew: bool,
}

/// An invitation beside a text.
#[derive(Serialize)]
pub(super) struct Advice {
    name: String,
    organisation: String,
    state: LinkState,
    answer: Option<Verdict>,
    answer_words: Option<String>,
}

/// What outside reviewers said of a text that was found in sight.
pub(super) async fn advice(panel: &Panel, standing: &Standing) -> Result<Vec<Advice>> {
    let now = panel.app.clock.now();
    let links = screens::outside::links(&panel.app.store, standing.edition.id).await?;
    let all = links.into_iter().map(|link| Advice {
        state: outside::state_of(&link, standing, now),
        name: link.who.name,
        organisation: link.who.organisation,
        answer: link.answer,
        answer_words: link.answer_words,
    });
    Ok(all.collect())
}

pub(super) fn routes() -> Vec<Route> {
    let moves = Needs::Workflow(reads);
    vec![
        Route::get("/admin/editions/{edition}/outside", Needs::At(reads), page),
        Route::post("/admin/editions/{edition}/outside", moves, invite),
        Route::post(
            "/admin/editions/{edition}/outside/{outside}/revocation",
            moves,
            revoke,
        ),
        Route::post(
            "/admin/editions/{edition}/outside/{outside}/renewal",
            moves,
            renew,
        ),
    ]
}

/// Whoever sees a text sees who was asked about it; the action says who may ask.
fn reads(place: &Place) -> Act {
    Act::Read {
        city: place.target.city,
        kind: place.target.kind,
    }
}

async fn page(panel: Panel, Path(id): Path<EditionId>) -> Result {
    let panel = panel.at(Navigation::Review);
    let page = outside_page(&panel, id, &Fields::default(), &FieldErrors::default()).await?;
    panel.render(TEMPLATE, page).await
}

async fn invite(panel: Panel, Path(id): Path<EditionId>, form: Fields) -> Result {
    let panel = panel.at(Navigation::Review);
    let asked = Asked {
        name: form.get("name").to_owned(),
        organisation: form.get("organisation").to_owned(),
        email: form.get("email").to_owned(),
        request: form.get("request").to_owned(),
        days: form.get("days").to_owned(),
    };
    let locale: Locale = form.get("locale").parse().unwrap_or(panel.locale());
    let step = form.get("step").parse().ok();
    let done = outside::invite(&panel.app, &panel.actor(), id, &asked, locale, step).await;
    match mend(done)? {
        Ok(()) => back(&panel, id, "outside-invited").await,
        Err(errors) => {
            let page = outside_page(&panel, id, &form, &errors).await?;
            panel.invalid(TEMPLATE, page)
        }
    }
}

async fn revoke(panel: Panel, Path((id, link)): Path<(EditionId, OutsideId)>) -> Result {
    let done = outside::revoke(&panel.app, &panel.actor(), id, link).await;
    finish(&panel, id, done, "outside-revoked").await
}

async fn renew(panel: Panel, Path((id, link)): Path<(EditionId, OutsideId)>) -> Result {
    let done = outside::renew(&panel.app, &panel.actor(), id, link).await;
    finish(&panel, id, done, "outside-renewed").await
}

async fn finish(panel: &Panel, id: EditionId, done: ActionResult<()>, word: &str) -> Result {
    match done {
        Ok(()) => back(panel, id, word).await,
        Err(ActionError::Stale) => {
            let to = format!("/admin/editions/{id}/outside");
            let flash = Flash::new(FlashTone::Warning, "outside-stale");
            panel.redirect(to, flash).await
        }
        Err(other) => Err(other.into()),
    }
}

async fn back(panel: &Panel, id: EditionId, word: &str) -> Result {
    let to = format!("/admin/editions/{id}/outside");
    panel
        .redirect(to, Flash::new(FlashTone::Success, word))
        .await
}

async fn outside_page(
    panel: &Panel,
    id: EditionId,
    typed: &Fields,
    errors: &FieldErrors,
) -> Result<OutsidePage> {
    let (store, actor, now) = (&panel.app.store, panel.actor(), panel.app.clock.now());
    let standing = standing(store, &actor, id).await?;
    let text = screens::talk::text(store, &panel.scope(), id).await?;
    let desks = Desks {
        cities: &text.cities,
        reader: panel.locale(),
    };
    let steps = standing
        .situation
        .run
        .as_ref()
        .map(|run| run.steps.clone())
        .unwrap_or_default();
    let named = |at: usize| {
        let step = steps.get(at)?;
        Said::nearest(&step.names, panel.locale())
    };
    let open = may_invite(&actor, &standing.situation.target, standing.edition.stage);
    let links = screens::outside::links(store, id).await?;
    let link_view = |link: Invitation| {
        let state = outside::state_of(&link, &standing, now);
        let movable = open.is_ok() && link.answer.is_none() && link.revoked_at.is_none();
        LinkView {
            state,
            step: link.step.and_then(named),
            may_revoke: movable && state != LinkState::Dead,
            may_renew: movable && state != LinkState::Dead,
            id: link.id,
            name: link.who.name,
            organisation: link.who.organisation,
            email: link.email,
            invited_at: link.invited_at,
            expires_at: link.expires_at,
            opened_at: link.opened_at,
            answer: link.answer,
            answer_name: link.answer_name,
            answer_words: link.answer_words,
            answered_at: link.answered_at,
        }
    };
    let outside_steps: Vec<OptionView> = steps
        .iter()
        .enumerate()
        .filter(|(_, step)| step.outside)
        .map(|(at, _)| OptionView {
            value: at.to_string(),
            label: named(at).map(|said| said.text).unwrap_or_default(),
            selected: typed.get("step") == at.to_string(),
        })
        .collect();
    Ok(OutsidePage {
        row: desks.row(&standing.edition),
        links: links.into_iter().map(link_view).collect(),
        fields: form_fields(typed, errors, standing.edition.locale, outside_steps),
        closed: open
            .err()
            .map(|refusal| ReasonView::all(&refusal))
            .unwrap_or_default(),
    })
}

fn form_fields(
    typed: &Fields,
    errors: &FieldErrors,
    of_text: Locale,
    steps: Vec<OptionView>,
) -> Vec<FieldView> {
    let field = |key: &str, label: &str, help: Option<&str>, control: Control| {
        FieldView::new(key, control)
            .worded(label, help)
            .with_value(typed.get(key))
            .with_error(errors.get(key))
    };
    let chosen = typed.get("locale").parse().unwrap_or(of_text);
    let languages = Locale::ALL.into_iter().map(|locale| OptionView {
        value: locale.tag().to_owned(),
        label: locale.native_name().to_owned(),
        selected: locale == chosen,
    });
    let days = match typed.get("days") {
        "" => USUAL_DAYS.to_string(),
        typed => typed.to_owned(),
    };
    let mut fields = vec![
        field("name", "outside-name", None, Control::Line).required(true),
        field(
            "organisation",
            "outside-organisation",
            Some("outside-organisation-help"),
            Control::Line,
        )
        .required(true),
        field("email", "outside-email", None, Control::Email).required(true),
        field(
            "locale",
            "outside-language",
            Some("outside-language-help"),
            Control::Select,
        )
        .with_options(languages.collect()),
        field(
            "request",
            "outside-request",
            Some("outside-request-help"),
            Control::Text,
        )
        .required(true),
        field(
            "days",
            "outside-days",
            Some("outside-days-help"),
            Control::Integer,
        )
        .with_value(days),
    ];
    if !steps.is_empty() {
        let step = field(
            "step",
            "outside-step",
            Some("outside-step-help"),
            Control::Select,
        );
        fields.push(step.with_options(steps));
    }
    fields
}
