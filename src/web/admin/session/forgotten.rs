//! Asking for a link to a new password. The answer is the same whoever asks.

use serde::{Deserialize, Serialize};

use super::super::visitor::Visitor;
use crate::actions::ActionError;
use crate::actions::people::take_up;
use crate::view::{Control, FieldView};
use crate::web::Result;
use crate::web::form::Form;

const TEMPLATE: &str = "admin/session/forgotten.html";

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    email: String,
}

#[derive(Serialize)]
struct Forgotten {
    fields: Vec<FieldView>,
    asked: bool,
    wait_minutes: Option<u64>,
}

pub async fn page(visitor: Visitor) -> Result {
    visitor.render(TEMPLATE, Forgotten::new("")).await
}

pub async fn ask(visitor: Visitor, Form(form): Form<Asked>) -> Result {
    match take_up::ask_for_reset(&visitor.app, &form.email, visitor.client.0).await {
        Ok(()) => {
            let page = Forgotten {
                asked: true,
                ..Forgotten::new(&form.email)
            };
            visitor.render(TEMPLATE, page).await
        }
        Err(ActionError::TooMany { seconds }) => {
            let page = Forgotten {
                wait_minutes: Some(seconds.div_ceil(60)),
                ..Forgotten::new(&form.email)
            };
            visitor.wait(TEMPLATE, seconds, page)
        }
        Err(other) => Err(other.into()),
    }
}

impl Forgotten {
    fn new(email: &str) -> Self {
        let field = FieldView::new("email", Control::Email)
            .worded("word-email", None)
            .with_value(email)
            .required(true);
        Self {
            fields: vec![field],
            asked: false,
            wait_minutes: None,
        }
    }
}
