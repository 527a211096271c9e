//! A city's newsroom: an editor, a language reviewer, a director, each with a browser.

use mihan::domain::content::Kind;
use mihan::domain::locale::Locale;
use mihan::domain::scope::Role;
use mihan::jobs::Worker;
use serde_json::Value as Json;

use crate::delivery::canary::links;
use crate::support::texts::step;
use crate::support::{Answer, TestApp, TestPerson};

pub const CITY: &str = "souss-massa";
pub const HOUSE: &str = "https://mihan.example";

pub struct Newsroom {
    pub app: TestApp,
    pub editor: TestPerson,
    pub reviewer: TestPerson,
    pub director: TestPerson,
}

impl Newsroom {
    /// News here pass a language review, then the director.
    pub async fn open(app: TestApp) -> Self {
        let last = step("Last word", &[Role::Manager, Role::Approver], 1);
        let steps = [step("Language", &[Role::LanguageReviewer], 1), last];
        app.has_path(Kind::News, &steps).await;
        let editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let reviewer = app
            .person("reviewer")
            .is(Role::LanguageReviewer, Some(CITY))
            .signed_in()
            .await;
        let director = app.person("director").manager_of(CITY).signed_in().await;
        Self {
            app,
            editor,
            reviewer,
            director,
        }
    }

    /// The editor starts a news item by its form; gives the address of the edition.
    pub async fn writes(&mut self, locale: Locale, typed: &[(&str, &str)]) -> String {
        let form = format!("/admin/documents/new?kind=news&city={CITY}&locale={locale}");
        let page = self.editor.browser.get(&form).await;
        assert_eq!(page.status, 200, "{}", page.gist());
        let answer = sends(&mut self.editor, &page, "/admin/documents", typed).await;
        assert_eq!(answer.status, 303, "{}", answer.gist());
        edition_of(answer.location())
    }

    /// The editor opens the document of a text in a language: a translation, or a new version.
    pub async fn begins(&mut self, text: &str, locale: Locale) -> String {
        let to = format!("/admin/documents/{}/editions", self.document_of(text).await);
        let source = text.rsplit('/').next().unwrap();
        let fields = [("locale", locale.tag()), ("source", source)];
        let answer = self.editor.browser.post(&to, &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.gist());
        edition_of(answer.location())
    }

    /// The editor changes some fields and saves.
    pub async fn rewrites(&mut self, text: &str, typed: &[(&str, &str)]) {
        let to = format!("{text}/edit");
        let page = self.editor.browser.get(&to).await;
        let answer = sends(&mut self.editor, &page, &to, typed).await;
        assert_eq!(answer.status, 303, "{}", answer.gist());
    }

    pub async fn submits(&mut self, text: &str) {
        self.submits_as(text, "minor", "").await;
    }

    /// The editor says what the text changes, should it take the place of a live one.
    pub async fn submits_as(&mut self, text: &str, kind: &str, note: &str) {
        let typed = [("change_kind", kind), ("public_note", note)];
        acts(&mut self.editor, text, "submission", &typed).await;
    }

    /// Submitted, reviewed, approved by the director.
    pub async fn passes_review(&mut self, text: &str, after: &str) {
        self.submits(text).await;
        acts(&mut self.reviewer, text, "approval", &[]).await;
        acts(&mut self.director, text, "approval", &[("after", after)]).await;
    }

    /// Reviewed, approved and published by the director, once it is submitted.
    pub async fn approves(&mut self, text: &str) {
        acts(&mut self.reviewer, text, "approval", &[]).await;
        acts(
            &mut self.director,
            text,
            "approval",
            &[("after", "publish")],
        )
        .await;
    }

    pub async fn publishes(&mut self, text: &str) {
        self.passes_review(text, "publish").await;
    }

    /// Public id of the document of a text.
    pub async fn document_of(&mut self, text: &str) -> String {
        let page = self.editor.browser.get(&format!("{text}/edit")).await;
        page.attributes("a[href^='/admin/documents/']", "href")
            .iter()
            .filter_map(|href| href.strip_prefix("/admin/documents/"))
            .find(|id| id.len() == 36)
            .expect("the editor leads to the document")
            .to_owned()
    }

    /// What is due is done: mails, publications of the minute.
    pub async fn works(&self) {
        Worker::new(self.app.app.clone())
            .run_pending()
            .await
            .unwrap();
    }

    /// What somebody without a session gets, right after the bell rang.
    pub async fn public(&self, address: &str) -> Answer {
        self.app.site.look_again();
        let path = address.strip_prefix(HOUSE).unwrap_or(address);
        self.app.browser().get(path).await
    }

    pub async fn api(&self, path: &str) -> Json {
        let answer = self.public(&format!("/api/v1{path}")).await;
        assert_eq!(answer.status, 200, "{}", answer.gist());
        serde_json::from_str(&answer.body).unwrap()
    }

    /// The city's entries in the API, newest first.
    pub async fn entries(&self) -> Vec<Json> {
        let page = self.api(&format!("/entries?city={CITY}")).await;
        page["items"].as_array().unwrap().clone()
    }

    /// What happened in public, oldest first.
    pub async fn changes(&self) -> Vec<(String, String)> {
        let page = self.api("/changes?after=0").await;
        let items = page["items"].as_array().unwrap();
        items
            .iter()
            .map(|it| (text(it, "change"), text(it, "title")))
            .collect()
    }

    /// The feeds of the city in a language.
    pub async fn feeds(&self, locale: Locale) -> Vec<Answer> {
        let mut feeds = Vec::new();
        for name in ["news.rss", "all.atom", "all.json"] {
            let feed = self.public(&format!("/feeds/{CITY}/{locale}/{name}")).await;
            assert_eq!(feed.status, 200, "{}", feed.body);
            feeds.push(feed);
        }
        feeds
    }

    /// Every public answer that can be reached from the doors, with its address.
    pub async fn all_public_bytes(&self) -> Vec<(String, String)> {
        let mut waiting = doors();
        let mut seen = Vec::<(String, String)>::new();
        while let Some(path) = waiting.pop() {
            if seen.len() > 400 || seen.iter().any(|(known, _)| *known == path) {
                continue;
            }
            let answer = self.public(&path).await;
            waiting.extend(links(&answer.body));
            seen.push((path, format!("{:?}\n{}", answer.headers, answer.body)));
        }
        seen
    }
}

fn doors() -> Vec<String> {
    let mut doors: Vec<String> = ["/", "/sitemap.xml", "/robots.txt", "/api/v1/openapi.json"]
        .map(str::to_owned)
        .to_vec();
    for list in [
        "cities",
        "sectors",
        "programmes",
        "entries",
        "changes?after=0",
    ] {
        doors.push(format!("/api/v1/{list}"));
    }
    doors.push(format!("/sitemaps/{CITY}.xml"));
    for locale in Locale::ALL {
        doors.push(format!("/{locale}"));
        doors.push(format!("/{locale}/{CITY}"));
        doors.push(format!("/{locale}/{CITY}/news"));
        for desk in [CITY, "all"] {
            doors.push(format!("/feeds/{desk}/{locale}/events.ics"));
            for name in [
                "news.rss",
                "news.atom",
                "news.json",
                "all.rss",
                "all.atom",
                "all.json",
            ] {
                doors.push(format!("/feeds/{desk}/{locale}/{name}"));
            }
        }
    }
    doors
}

/// Sends a form of the page on as a browser would, with some fields typed over.
pub async fn sends(
    who: &mut TestPerson,
    page: &Answer,
    to: &str,
    typed: &[(&str, &str)],
) -> Answer {
    let form = page.sendable(to);
    let mut fields: Vec<_> = form
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, _)| typed.iter().all(|(other, _)| other != name))
        .collect();
    fields.extend(typed);
    who.browser.post(to, &fields).await
}

/// Presses a button of the review page.
pub async fn acts(who: &mut TestPerson, text: &str, act: &str, typed: &[(&str, &str)]) {
    let page = who.browser.get(&format!("{text}/review")).await;
    let answer = sends(who, &page, &format!("{text}/{act}"), typed).await;
    assert_eq!(answer.status, 303, "{act}: {}", answer.gist());
}

/// Answers the question before an act that takes a public text down or puts it back.
pub async fn takes_down(who: &mut TestPerson, text: &str, act: &str, typed: &[(&str, &str)]) {
    let to = format!("{text}/{act}");
    let page = who.browser.get(&to).await;
    assert_eq!(page.status, 200, "{act}: {}", page.gist());
    let answer = sends(who, &page, &to, typed).await;
    assert_eq!(answer.status, 303, "{act}: {}", answer.gist());
}

/// A text of a JSON object.
pub fn text(json: &Json, key: &str) -> String {
    json[key].as_str().unwrap_or_default().to_owned()
}

/// `/admin/editions/7` of any address about it.
fn edition_of(address: &str) -> String {
    let mut parts = address.split('/').skip(1);
    let start: Vec<&str> = parts.by_ref().take(3).collect();
    assert_eq!(start[..2], ["admin", "editions"], "{address}");
    format!("/{}", start.join("/"))
}
