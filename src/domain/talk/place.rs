//! The place a thread hangs on: the whole text, a field, or a block of the body by its lasting id.

use crate::domain::content::{Content, fields};
use crate::domain::rich_text::BlockId;
use crate::domain::rich_text::diff::{Run, compare_words};

/// How much of a place is remembered with the thread.
pub const MOST_QUOTED_CHARS: usize = 4000;

const BODY: &str = "body";

/// Somewhere in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Whole,
    /// By its key.
    Field(String),
    /// A block of the body.
    Block(BlockId),
}

/// What became of a place since somebody spoke of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceState {
    Same,
    /// Its words, then and now.
    Changed(Vec<Run>),
    /// The block is no longer there.
    Gone,
}

impl Place {
    /// From the words of an address or a row; none when a text of this kind has no such place.
    pub fn parse(content: &Content, field: &str, block: &str) -> Option<Self> {
        let place = Self::read(field, block)?;
        match &place {
            Self::Whole => Some(place),
            Self::Field(key) => {
                let known = fields(content.kind()).iter().any(|field| field.key == key);
                known.then_some(place)
            }
            Self::Block(_) => place.words(content).is_some().then_some(place),
        }
    }

    /// The same without a look at any text.
    pub fn read(field: &str, block: &str) -> Option<Self> {
        match (field, block) {
            ("", "") => Some(Self::Whole),
            (BODY, "") => Some(Self::Field(BODY.to_owned())),
            (BODY, block) => BlockId::parse(block).map(Self::Block),
            (field, "") => Some(Self::Field(field.to_owned())),
            (_, _) => None,
        }
    }

    /// Key of the field; empty for the whole text.
    pub fn field(&self) -> &str {
        match self {
            Self::Whole => "",
            Self::Field(key) => key,
            Self::Block(_) => BODY,
        }
    }

    pub fn block(&self) -> Option<&BlockId> {
        match self {
            Self::Block(id) => Some(id),
            Self::Whole | Self::Field(_) => None,
        }
    }

    /// What stands there, cut to what is remembered; none = the block is gone. The whole text and
    /// the whole body are named, not quoted.
    pub fn words(&self, content: &Content) -> Option<String> {
        let words = match self {
            Self::Whole => String::new(),
            Self::Field(key) if key == BODY => String::new(),
            Self::Field(key) => content
                .get(key)
                .map(crate::domain::content::Value::plain)
                .unwrap_or_default(),
            Self::Block(id) => content.body()?.block(id)?.words(),
        };
        Some(words.chars().take(MOST_QUOTED_CHARS).collect())
    }
}

/// What became of a place whose words were `quoted`.
pub fn state(content: &Content, place: &Place, quoted: &str) -> PlaceState {
    match place.words(content) {
        None => PlaceState::Gone,
        Some(now) if now == quoted => PlaceState::Same,
        Some(now) => PlaceState::Changed(compare_words(quoted, &now)),
    }
}

/// Every place of a text that can be spoken of, in reading order: the whole, the filled fields,
/// and the blocks of the body.
pub fn places(content: &Content) -> Vec<Place> {
    let mut all = vec![Place::Whole];
    for (field, _) in content.filled() {
        if field.key != BODY {
            all.push(Place::Field(field.key.to_owned()));
        }
    }
    let blocks = content.body().into_iter().flat_map(|body| &body.blocks);
    all.extend(
        blocks
            .filter_map(|block| block.id().cloned())
            .map(Place::Block),
    );
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::content::{Kind, Value};
    use crate::domain::rich_text::RichText;

    fn text(body: &str) -> Content {
        let mut content = Content::empty(Kind::News);
        content.set("title", Value::Text("Portes ouvertes".to_owned()));
        content.set("body", Value::Rich(RichText::from_markdown(body).unwrap()));
        content
    }

    #[test]
    fn a_place_survives_edits_of_its_block_and_says_when_it_is_gone() {
        let before = text("Le samedi 12. {#aaaaaaaa}\n\nBienvenue. {#bbbbbbbb}");
        let place = Place::parse(&before, "body", "aaaaaaaa").unwrap();
        let quoted = place.words(&before).unwrap();
        assert_eq!(state(&before, &place, &quoted), PlaceState::Same);
        let moved = text("Bienvenue. {#bbbbbbbb}\n\nLe samedi 12. {#aaaaaaaa}");
        assert_eq!(state(&moved, &place, &quoted), PlaceState::Same);
        let edited = text("Le samedi 19. {#aaaaaaaa}");
        assert!(matches!(
            state(&edited, &place, &quoted),
            PlaceState::Changed(_)
        ));
        let without = text("Bienvenue. {#bbbbbbbb}");
        assert_eq!(state(&without, &place, &quoted), PlaceState::Gone);
    }

    #[test]
    fn only_places_of_the_text_are_places() {
        let text = text("Un. {#aaaaaaaa}");
        assert!(Place::parse(&text, "", "").is_some());
        assert!(Place::parse(&text, "summary", "").is_some());
        for (field, block) in [
            ("nothing", ""),
            ("body", "cccccccc"),
            ("body", "../../etc"),
            ("title", "aaaaaaaa"),
            ("starts", ""),
        ] {
            assert_eq!(Place::parse(&text, field, block), None, "{field} {block}");
        }
        assert_eq!(places(&text).len(), 3);
    }
}
