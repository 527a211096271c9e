//! Where templates, words and the front-end sources must agree.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::views;
use crate::domain::locale::Locale;
use crate::view::Words;
use crate::view::files::TemplateFiles;
use crate::view::form::{Control, FieldView};

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("static/src")
}

fn scripts() -> String {
    let folders = ["", "js", "editor"].map(|name| source().join(name));
    let files = folders
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap());
    let paths = files.map(|entry| entry.unwrap().path());
    let scripts = paths.filter(|path| path.extension().is_some_and(|end| end == "js"));
    scripts
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}

/// What stands between an opening and the quote that closes it.
fn named(text: &str, opening: &str) -> BTreeSet<String> {
    let quote = opening.chars().last().unwrap();
    text.match_indices(opening)
        .filter(|(at, _)| !text[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
        .map(|(at, _)| {
            text[at + opening.len()..]
                .split(quote)
                .next()
                .unwrap()
                .to_owned()
        })
        .collect()
}

#[test]
fn every_word_a_script_asks_for_is_among_the_messages_it_is_given() {
    let words = Words::load().unwrap();
    let asked = named(&scripts(), "t('");
    assert!(asked.contains("cancel") && asked.contains("upload-failed"));
    let missing: Vec<_> = asked
        .iter()
        .filter(|key| !words.has(Locale::ArMa, &format!("editor-{key}")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    let asked = named(&scripts(), "word('");
    assert!(asked.contains("sign-in"));
    let missing: Vec<_> = asked
        .iter()
        .filter(|key| !words.has(Locale::ArMa, &format!("autosaving-{key}")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_icon_somebody_names_is_in_the_sprite() {
    let list = fs::read_to_string(source().join("icons.json")).unwrap();
    let sprite: BTreeSet<String> = serde_json::from_str(&list).unwrap();
    let mut icons = named(&scripts(), "icon('");
    for name in TemplateFiles::iter().filter(|name| name.ends_with(".html")) {
        let file = TemplateFiles::get(&name).unwrap();
        let text = String::from_utf8(file.data.into_owned()).unwrap();
        icons.extend(named(&text, "icon(\""));
        icons.extend(named(&text, "icon('"));
    }
    assert!(icons.contains("upload"));
    let missing: Vec<_> = icons.difference(&sprite).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn editor_without_script_is_a_text_area_and_its_document_cannot_close_the_script() {
    let field = FieldView::new("body", Control::Markdown).with_value("**نص**");
    let doc = json!({ "type": "doc", "content": "</script><b>" });
    let page = "{% from 'components/editor.html' import body_editor %}{{ body_editor(f, doc) }}";
    for locale in Locale::ALL {
        let html = views()
            .render_text(page, locale, json!({ "f": field, "doc": doc }))
            .unwrap();
        assert!(html.contains("name=\"body_markdown\""), "{html}");
        assert!(html.contains("**نص**</textarea>"), "{html}");
        assert!(!html.contains("</script><b>"), "{html}");
        assert_eq!(html.matches("</script>").count(), 1);
    }
}
