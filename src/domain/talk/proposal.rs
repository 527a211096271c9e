//! Words suggested for a place: read, shown, and put into the text.

use super::merge::merge_words;
use super::place::Place;
use super::rules::MOST_CHARS;
use crate::domain::content::{Content, Field, Shape, Value, fields, read_line_or_text};
use crate::domain::refusal::{FieldError, Reason};
use crate::domain::rich_text::{Block, RichText, Unplaceable};

/// The longest suggestion for a block, in characters of its Markdown.
const MOST_BLOCK_CHARS: usize = 4 * MOST_CHARS;

/// What a form for a suggestion begins with: the Markdown of a block or the text of a field. None
/// where no words can be suggested.
pub fn wording(content: &Content, place: &Place) -> Option<String> {
    match place {
        Place::Whole => None,
        Place::Field(key) => {
            worded_field(content, key)?;
            Some(content.text(key).to_owned())
        }
        Place::Block(id) => {
            let block = content.body()?.block(id)?;
            block.is_wording().then(|| block.to_markdown())
        }
    }
}

/// Checks a suggestion for a place as the text stands, and says it as it is kept. The same words
/// as before are no suggestion.
pub fn read_proposal(content: &Content, place: &Place, typed: &str) -> Result<String, FieldError> {
    let typed = typed.replace("\r\n", "\n").trim().to_owned();
    let Some(now) = wording(content, place) else {
        return Err(FieldError::new("talk-error-no-words-here"));
    };
    let actual = typed.chars().count();
    if actual > MOST_BLOCK_CHARS {
        return Err(FieldError::new("error-too-long")
            .with("max", MOST_BLOCK_CHARS)
            .with("actual", actual));
    }
    if typed == now {
        return Err(FieldError::new("talk-error-same-words"));
    }
    put(content, place, &typed)?;
    Ok(typed)
}

/// The words of a suggestion alone, to be compared with those it was made for.
pub fn shown(place: &Place, proposed: &str) -> String {
    match place {
        Place::Whole | Place::Field(_) => proposed.to_owned(),
        Place::Block(_) => RichText::from_markdown(proposed).map_or_else(
            |_| proposed.to_owned(),
            |body| {
                let words: Vec<String> = body.blocks.iter().map(Block::words).collect();
                words.join("\n")
            },
        ),
    }
}

/// The text with a suggestion in it. When the place was edited since `base`, both edits are kept if
/// they touch different words; otherwise a person has to write it.
pub fn apply(
    base: &Content,
    now: &Content,
    place: &Place,
    proposed: &str,
) -> Result<Content, Reason> {
    let (Some(then), Some(current)) = (wording(base, place), wording(now, place)) else {
        return Err(Reason::PlaceMovedOn);
    };
    let words = if then == current {
        proposed.to_owned()
    } else {
        merge_words(&then, &current, proposed).ok_or(Reason::PlaceMovedOn)?
    };
    put(now, place, &words).map_err(|_| Reason::PlaceMovedOn)
}

fn put(content: &Content, place: &Place, words: &str) -> Result<Content, FieldError> {
    let mut new = content.clone();
    match place {
        Place::Whole => return Err(FieldError::new("talk-error-no-words-here")),
        Place::Field(key) => {
            let field = worded_field(content, key)
                .ok_or_else(|| FieldError::new("talk-error-no-words-here"))?;
            if words.is_empty() {
                return Err(FieldError::new("error-required"));
            }
            new.set(key, read_line_or_text(field, words)?);
        }
        Place::Block(id) => {
            let body = content
                .body()
                .ok_or_else(|| FieldError::new("talk-error-no-words-here"))?;
            let body = body.with_block(id, words).map_err(worded)?;
            new.set("body", Value::Rich(body));
        }
    }
    Ok(new)
}

/// The slug is made from the title and follows it by rules of its own.
fn worded_field(content: &Content, key: &str) -> Option<&'static Field> {
    let field = fields(content.kind())
        .iter()
        .find(|field| field.key == key && field.key != "slug")?;
    match field.shape {
        Shape::Line { .. } | Shape::Text { .. } => Some(field),
        Shape::Rich
        | Shape::Date
        | Shape::LocalDateTime
        | Shape::Integer { .. }
        | Shape::Choice { .. }
        | Shape::Choices { .. }
        | Shape::Image
        | Shape::Link
        | Shape::Email
        | Shape::Phone => None,
    }
}

fn worded(problem: Unplaceable) -> FieldError {
    match problem {
        Unplaceable::Gone => FieldError::new("talk-error-gone"),
        Unplaceable::NotOneBlock => FieldError::new("talk-error-one-block"),
        Unplaceable::OtherKind => FieldError::new("talk-error-other-block"),
        Unplaceable::TooLong => FieldError::new("talk-error-body-too-long"),
        Unplaceable::Unreadable(error) => error.problem.arguments().into_iter().fold(
            FieldError::new(error.problem.key()).with("line", error.line),
            |wrong, (name, value)| wrong.with(name, value),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::content::Kind;

    fn text(title: &str, body: &str) -> Content {
        let mut content = Content::empty(Kind::News);
        content.set("title", Value::Text(title.to_owned()));
        content.set("body", Value::Rich(RichText::from_markdown(body).unwrap()));
        content
    }

    fn block(content: &Content) -> Place {
        Place::parse(content, "body", "aaaaaaaa").unwrap()
    }

    #[test]
    fn a_suggestion_keeps_links_and_marks_of_the_words_around_it() {
        let base = text(
            "Un",
            "Voir [le site](https://ofppt.ma/) **demain** matin. {#aaaaaaaa}",
        );
        let place = block(&base);
        let proposed = "Voir [le site](https://ofppt.ma/) **lundi** matin.";
        let proposed = read_proposal(&base, &place, proposed).unwrap();
        let edited = text(
            "Un",
            "Voir [le site](https://ofppt.ma/) **demain** soir. {#aaaaaaaa}",
        );
        let new = apply(&base, &edited, &place, &proposed).unwrap();
        assert_eq!(
            new.body().unwrap().to_markdown().trim(),
            "Voir [le site](https://ofppt.ma/) **lundi** soir. {#aaaaaaaa}"
        );
        assert_eq!(shown(&place, &proposed), "Voir le site lundi matin.");
    }

    #[test]
    fn a_suggestion_for_words_that_somebody_changed_waits_for_a_person() {
        let base = text("Un", "Samedi matin. {#aaaaaaaa}");
        let place = block(&base);
        let edited = text("Un", "Lundi matin. {#aaaaaaaa}");
        let gone = text("Un", "Autre chose. {#bbbbbbbb}");
        for now in [edited, gone] {
            let done = apply(&base, &now, &place, "Dimanche matin.");
            assert_eq!(done, Err(Reason::PlaceMovedOn));
        }
    }

    #[test]
    fn the_same_words_a_slug_and_unreadable_markdown_are_no_suggestions() {
        let base = text("Un", "Samedi. {#aaaaaaaa}");
        let wrong =
            |place: &Place, typed: &str| read_proposal(&base, place, typed).unwrap_err().key;
        assert_eq!(wrong(&block(&base), " Samedi. "), "talk-error-same-words");
        assert_eq!(
            wrong(&block(&base), "# Samedi"),
            "talk-error-other-block".to_owned()
        );
        let slug = Place::Field("slug".to_owned());
        assert_eq!(wrong(&slug, "un-mot"), "talk-error-no-words-here");
        let title = Place::Field("title".to_owned());
        assert_eq!(wrong(&title, &"x".repeat(300)), "error-too-long");
        assert_eq!(wrong(&title, ""), "error-required");
    }
}
