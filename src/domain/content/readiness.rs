//! What a text still lacks before it may be submitted, and facts that drifted between languages.

use super::value::Value;
use super::{Content, fields};
use crate::domain::refusal::{FieldError, Problem};

/// Everything that stands in the way of submitting, in form order.
pub fn problems(content: &Content) -> Vec<Problem> {
    let mut found = Vec::new();
    for field in fields(content.kind()) {
        match content.get(field.key) {
            None if field.required => {
                found.push(at(field.key, None, FieldError::new("error-required")));
            }
            Some(Value::Image(image)) if !image.decorative && image.alt.trim().is_empty() => {
                found.push(at(field.key, None, FieldError::new("error-alt-required")));
            }
            Some(Value::Rich(body)) => {
                found.extend(body.problems().into_iter().map(|problem| {
                    at(
                        field.key,
                        problem.block_id(),
                        FieldError::new(problem.key()),
                    )
                }));
            }
            Some(Value::Text(_) | Value::Integer(_) | Value::List(_) | Value::Image(_)) | None => {}
        }
    }
    found
}

/// Keys of shared facts in which two languages of one document disagree.
pub fn drifted_facts(one: &Content, other: &Content) -> Vec<&'static str> {
    fields(one.kind())
        .iter()
        .filter(|field| field.shared && one.get(field.key) != other.get(field.key))
        .map(|field| field.key)
        .collect()
}

fn at(field: &str, block: Option<String>, error: FieldError) -> Problem {
    Problem {
        field: field.to_owned(),
        block,
        error,
    }
}
