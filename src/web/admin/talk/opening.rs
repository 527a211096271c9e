//! The form that opens a thread at a place of a text.

use serde::{Deserialize, Serialize};

use super::address;
use super::thread::{said, to_field, words_field};
use super::view::PlaceView;
use crate::actions::talk::{Opening, open_thread};
use crate::domain::id::EditionId;
use crate::domain::refusal::FieldErrors;
use crate::domain::talk::{Place, may_suggest, places, wording};
use crate::store::screens;
use crate::store::screens::talk::TalkedText;
use crate::view::{Control, FieldView, Flash, FlashTone, Message, Navigation};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reviews::row::{Desks, TextRow};
use crate::web::form::{Fields, Path, Query, mend};

const TEMPLATE: &str = "admin/talk/new.html";

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    field: String,
    block: String,
}

#[derive(Serialize)]
struct OpeningPage {
    row: TextRow,
    place: PlaceView,
    /// What stands there now.
    quoted: String,
    /// Every place of the text, to choose another one.
    places: Vec<PlaceView>,
    digest: String,
    words: FieldView,
    to: FieldView,
    /// None where no words can be suggested, or not now.
    proposed: Option<FieldView>,
    suggests: bool,
    /// The place is not there any more.
    gone: Option<Message>,
}

pub async fn page(panel: Panel, Path(id): Path<EditionId>, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let opening = Opening {
        field: asked.field,
        block: asked.block,
        ..Opening::default()
    };
    let page = opening_page(&panel, id, &opening, &FieldErrors::default()).await?;
    panel.render(TEMPLATE, page).await
}

pub async fn open(panel: Panel, Path(id): Path<EditionId>, form: Fields) -> Result {
    let panel = panel.at(Navigation::Documents);
    let opening = Opening {
        field: form.get("field").to_owned(),
        block: form.get("block").to_owned(),
        proposed: (form.get("suggest") == "yes").then(|| form.get("proposed").to_owned()),
        digest: form.get("digest").to_owned(),
        said: said(&form),
    };
    match mend(open_thread(&panel.app, &panel.actor(), id, &opening).await)? {
        Ok(thread) => {
            let flash = Flash::new(FlashTone::Success, "talk-said");
            panel.redirect(address(id, thread), flash).await
        }
        Err(errors) => {
            let page = opening_page(&panel, id, &opening, &errors).await?;
            panel.invalid(TEMPLATE, page)
        }
    }
}

async fn opening_page(
    panel: &Panel,
    id: EditionId,
    opening: &Opening,
    errors: &FieldErrors,
) -> Result<OpeningPage> {
    let store = &panel.app.store;
    let text = screens::talk::text(store, &panel.scope(), id).await?;
    let content = &text.head.content;
    let locale = text.edition.locale;
    // An address that names no place of this text is about the whole of it.
    let place = Place::parse(content, &opening.field, &opening.block).unwrap_or(Place::Whole);
    let desks = Desks {
        cities: &text.cities,
        reader: panel.locale(),
    };
    Ok(OpeningPage {
        row: desks.row(&text.edition),
        place: PlaceView::new(&place, content, locale),
        quoted: place.words(content).unwrap_or_default(),
        places: places(content)
            .iter()
            .map(|place| PlaceView::new(place, content, locale))
            .collect(),
        digest: text.head.digest.clone(),
        words: words_field(&opening.said, errors, "talk-words"),
        to: to_field(panel, &text.edition, &opening.said, errors).await?,
        proposed: proposed(panel, &text, &place, opening, errors),
        suggests: opening.proposed.is_some(),
        gone: errors.get("place").map(Message::from),
    })
}

fn proposed(
    panel: &Panel,
    text: &TalkedText,
    place: &Place,
    opening: &Opening,
    errors: &FieldErrors,
) -> Option<FieldView> {
    may_suggest(&panel.actor(), &text.edition.target(), text.edition.stage).ok()?;
    let now = wording(&text.head.content, place)?;
    let help = match place.block() {
        Some(_) => "talk-proposed-help",
        None => "talk-proposed-help-field",
    };
    let field = FieldView::new("proposed", Control::Text)
        .worded("talk-proposed", Some(help))
        .written_in(text.edition.locale)
        .with_value(opening.proposed.clone().unwrap_or(now));
    Some(field.with_error(errors.get("proposed")))
}
