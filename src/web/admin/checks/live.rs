//! What is to be mended in what is typed at this moment: the list alone, for the script of the editor.

use axum::response::{Html, IntoResponse as _};
use serde::Serialize;

use super::ChecksView;
use crate::actions::ActionError;
use crate::actions::checks::check_typed;
use crate::domain::content::FormInput;
use crate::domain::id::EditionId;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::{Fields, Path};

const TEMPLATE: &str = "admin/checks/live.html";

#[derive(Serialize)]
struct Live {
    /// None = some field cannot be read; saving says which.
    checks: Option<ChecksView>,
}

pub async fn typed(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let input = FormInput::new(fields.0);
    let checks = match check_typed(&panel.app, &panel.actor(), id, &input).await {
        Ok((edition, found)) => {
            Some(ChecksView::new(id, edition.locale, &found, None).beside_form())
        }
        Err(ActionError::Invalid(_)) => None,
        Err(other) => return Err(other.into()),
    };
    Ok(Html(panel.html(TEMPLATE, Live { checks })?).into_response())
}
