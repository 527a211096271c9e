//! A kept text as the form that would say it again: what an act changes only in part goes through
//! the same door as what a person typed.

use super::Content;
use super::form::FormInput;
use super::value::Value;

impl FormInput {
    /// The form whose reading gives `content` back.
    pub fn of(content: &Content) -> Self {
        let mut pairs: Vec<(String, String)> = Vec::new();
        for (field, value) in content.filled() {
            let key = field.key.to_owned();
            match value {
                Value::Text(text) => pairs.push((key, text.clone())),
                Value::Integer(number) => pairs.push((key, number.to_string())),
                Value::List(items) => {
                    pairs.extend(items.iter().map(|item| (key.clone(), item.clone())));
                }
                Value::Image(image) => {
                    pairs.push((format!("{key}.asset"), image.asset.clone()));
                    pairs.push((format!("{key}.alt"), image.alt.clone()));
                    pairs.push((format!("{key}.credit"), image.credit.clone()));
                    if image.decorative {
                        pairs.push((format!("{key}.decorative"), "1".to_owned()));
                    }
                }
                Value::Rich(body) => {
                    pairs.push((format!("{key}_json"), body.to_json().to_string()))
                }
            }
        }
        Self::new(pairs)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::content::{Image, Kind, Vocabulary, body_from_form, from_form};
    use crate::domain::rich_text::{BlockId, RichText};

    #[test]
    fn a_refilled_form_reads_as_the_text_it_came_from() {
        let mut content = Content::empty(Kind::News);
        content.set("title", Value::Text("Une journée".to_owned()));
        content.set("tags", Value::List(vec!["a".to_owned(), "b".to_owned()]));
        let image = Image {
            asset: "pic".to_owned(),
            alt: String::new(),
            decorative: true,
            credit: "CMC".to_owned(),
        };
        content.set("lead_image", Value::Image(image));
        let body = RichText::from_markdown("Des mots. {#aaaaaaaa}").unwrap();
        content.set("body", Value::Rich(body));
        let input = FormInput::of(&content);
        let vocabulary = Vocabulary {
            tags: BTreeSet::from(["a".to_owned(), "b".to_owned()]),
            images: BTreeSet::from(["pic".to_owned()]),
            ..Vocabulary::default()
        };
        let id = || BlockId::parse("bbbbbbbb").unwrap();
        let body = body_from_form(&input, id).unwrap();
        assert_eq!(
            from_form(Kind::News, &input, body, &vocabulary),
            Ok(content)
        );
    }
}
