//! Two texts of one edition, written at once: what merged by itself, and what the writer decides, place by place.

use std::collections::BTreeMap;

use super::edit;
use super::merging_view::{MergePage, Typed};
use crate::actions::ActionError;
use crate::actions::text::{Clashing, Saved, decide_merge};
use crate::domain::content::merge::{Decision, Decisions, merge};
use crate::domain::content::{Content, Kind};
use crate::domain::id::EditionId;
use crate::domain::refusal::{FieldErrors, Refusal};
use crate::store::screens::choices::choices;
use crate::store::screens::writing::merging;
use crate::view::page::{Flash, FlashTone, Navigation};
use crate::view::{ReasonView, Words};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::writing::named::{Names, say};
use crate::web::form::{Fields, Path};

const TEMPLATE: &str = "admin/writing/merging.html";

/// Takes the decisions; shows the page again with what is missing, or anew when somebody saved once more.
pub async fn decide(panel: Panel, Path(id): Path<i64>, form: Fields) -> Result {
    let panel = panel.at(Navigation::Documents);
    let id = EditionId(id);
    let number = |name: &str| form.get(name).parse::<i64>().ok();
    let between = Clashing {
        base: number("base"),
        // A form of ours always has numbers here; no revision has this one.
        mine: number("mine").unwrap_or(-1),
        theirs: number("theirs").unwrap_or(-1),
    };
    let sitting = form.get("sitting");
    let (app, actor) = (&panel.app, panel.actor());
    let decisions = decisions(&form);
    let done = decide_merge(app, &actor, id, between, &decisions, sitting).await;
    let typed = |errors: FieldErrors, closed: Option<Refusal>| Typed {
        fields: &form,
        errors,
        closed: closed.as_ref().map(ReasonView::all).unwrap_or_default(),
    };
    match done {
        Ok(Saved::Clashing(again)) => ask(&panel, id, again, sitting).await,
        Ok(saved) => told(&panel, id, saved, edit::address(id)).await,
        Err(ActionError::Invalid(errors)) => {
            let page = page(&panel, id, between, sitting, typed(errors, None)).await?;
            panel.invalid(TEMPLATE, page)
        }
        Err(ActionError::Refused(refusal)) if !refusal.is_about_rights() => {
            let typed = typed(FieldErrors::default(), Some(refusal));
            let page = page(&panel, id, between, sitting, typed).await?;
            panel.conflict(TEMPLATE, page)
        }
        Err(other) => Err(other.into()),
    }
}

/// The page that asks; its status says that the save has not become the newest text.
pub(super) async fn ask(panel: &Panel, id: EditionId, between: Clashing, sitting: &str) -> Result {
    let nothing = Fields::default();
    let typed = Typed {
        fields: &nothing,
        errors: FieldErrors::default(),
        closed: Vec::new(),
    };
    let page = page(panel, id, between, sitting, typed).await?;
    panel.conflict(TEMPLATE, page)
}

/// Goes on after a save that asked nothing, and says what became of the text.
pub(in crate::web::admin) async fn told(
    panel: &Panel,
    id: EditionId,
    saved: Saved,
    to: String,
) -> Result {
    let flash = match saved {
        Saved::NewRevision => Flash::new(FlashTone::Success, "flash-saved"),
        Saved::Unchanged => Flash::new(FlashTone::Success, "documents-unchanged"),
        Saved::Merged { theirs } => {
            let fields = field_names(panel, &theirs)?;
            Flash::new(FlashTone::Info, "merge-flash").with("fields", fields)
        }
        Saved::Clashing(between) => return ask(panel, id, between, "").await,
    };
    panel.redirect(to, flash).await
}

async fn page(
    panel: &Panel,
    id: EditionId,
    between: Clashing,
    sitting: &str,
    typed: Typed<'_>,
) -> Result<MergePage> {
    let (store, scope) = (&panel.app.store, panel.scope());
    let Clashing { base, mine, theirs } = between;
    let screen = merging(store, &scope, id, base, mine, theirs).await?;
    let kind: Kind = screen.edition.document.kind;
    let empty = Content::empty(kind);
    let start = screen.base.as_ref().map_or(&empty, |base| &base.content);
    let merged = merge(start, &screen.mine.content, &screen.theirs.content);
    let choices = choices(store, kind, panel.locale()).await?;
    let names = Names {
        words: panel.app.views.words(),
        locale: panel.locale(),
        choices: &choices,
    };
    Ok(MergePage::new(&screen, &merged, sitting, typed, &names))
}

fn field_names(panel: &Panel, keys: &[&'static str]) -> Result<String> {
    let (words, locale): (&Words, _) = (panel.app.views.words(), panel.locale());
    let comma = say(words, locale, "list-separator")?;
    let names: Result<Vec<String>> = keys
        .iter()
        .map(|key| say(words, locale, &format!("field-{key}")))
        .collect();
    Ok(names?.join(&format!("{comma} ")))
}

/// `choice.<key>` and, for what is typed by hand, `hand.<key>`.
fn decisions(form: &Fields) -> Decisions {
    let chosen = form.0.iter().filter_map(|(name, value)| {
        let key = name.strip_prefix("choice.")?;
        let decision = match value.as_str() {
            "mine" => Decision::Mine,
            "theirs" => Decision::Theirs,
            "both" => Decision::Both,
            "hand" => Decision::Hand(form.get(&format!("hand.{key}")).to_owned()),
            _ => return None,
        };
        Some((key.to_owned(), decision))
    });
    Decisions(chosen.collect::<BTreeMap<_, _>>())
}
