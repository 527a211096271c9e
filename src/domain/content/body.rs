//! The body as it was submitted: as JSON by the editor, or as Markdown by hand.

use super::form::FormInput;
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::domain::rich_text::{BlockId, RichText, RichTextError};

/// Reads `body_json` or, without it, `body_markdown`; none = the form has no body. Blocks without
/// an id of their own get one from `next_id`.
pub fn body_from_form(
    input: &FormInput,
    next_id: impl FnMut() -> BlockId,
) -> Result<Option<RichText>, FieldErrors> {
    let body = match (input.raw("body_json"), input.raw("body_markdown")) {
        (Some(json), _) if !json.trim().is_empty() => from_json(json),
        (_, Some(text)) => RichText::from_markdown(text).map_err(|error| {
            let wrong = FieldError::new(error.problem.key()).with("line", error.line);
            with_arguments(wrong, error.problem.arguments())
        }),
        (Some(_), None) | (None, None) => return Ok(None),
    };
    match body {
        Ok(body) => Ok(Some(body.with_ids(next_id))),
        Err(error) => Err(FieldErrors::one("body", error)),
    }
}

fn from_json(text: &str) -> Result<RichText, FieldError> {
    let json = serde_json::from_str(text).map_err(|error| {
        let place = format!("{}:{}", error.line(), error.column());
        FieldError::new("error-bad-body").with("path", place)
    })?;
    RichText::parse(&json).map_err(|error| worded(&error))
}

fn worded(error: &RichTextError) -> FieldError {
    let wrong = FieldError::new(error.problem.key()).with("path", &error.path);
    with_arguments(wrong, error.problem.arguments())
}

fn with_arguments(wrong: FieldError, arguments: Vec<(&'static str, String)>) -> FieldError {
    arguments
        .into_iter()
        .fold(wrong, |wrong, (name, value)| wrong.with(name, value))
}
