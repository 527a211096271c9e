//! Somebody's browser: keeps cookies, sends forms, reads pages. It follows no redirect by itself.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use scraper::{ElementRef, Html, Selector};
use tower::ServiceExt as _;

#[derive(Clone)]
pub struct Browser {
    router: Router,
    pub cookies: BTreeMap<String, String>,
    /// Sent with every request.
    pub headers: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Browser {
    pub fn new(router: Router) -> Self {
        Self {
            router,
            cookies: BTreeMap::new(),
            headers: vec![
                ("accept".to_owned(), "text/html".to_owned()),
                ("host".to_owned(), "mihan.example".to_owned()),
            ],
        }
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, None).await
    }

    /// Sends a form.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        self.send(Method::POST, path, Some(body)).await
    }

    /// Sends urlencoded text as it is.
    pub async fn send(&mut self, method: Method, path: &str, form: Option<String>) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        if form.is_some() {
            request = request.header("content-type", "application/x-www-form-urlencoded");
        }
        let request = request.body(form.map_or_else(Body::empty, Body::from));
        self.request(request.unwrap()).await
    }

    /// Sends anything, with the cookies.
    pub async fn request(&mut self, mut request: Request<Body>) -> Answer {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if !cookies.is_empty() {
            let value = cookies.join("; ").parse().unwrap();
            request.headers_mut().insert(header::COOKIE, value);
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for value in parts.headers.get_all(header::SET_COOKIE) {
            self.keep(value.to_str().unwrap());
        }
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    fn keep(&mut self, cookie: &str) {
        let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
        let (name, value) = pair.split_once('=').unwrap();
        if attributes.contains("Max-Age=0") || value.is_empty() {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

impl Answer {
    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map(|value| value.to_str().unwrap())
            .unwrap_or_default()
    }

    /// The texts of all elements that match a CSS selector, trimmed.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let page = Html::parse_document(&self.body);
        page.select(&Selector::parse(selector).unwrap())
            .map(|element| element.text().collect::<String>().trim().to_owned())
            .collect()
    }

    /// An attribute of all elements that match.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let page = Html::parse_document(&self.body);
        page.select(&Selector::parse(selector).unwrap())
            .filter_map(|element| element.value().attr(name).map(ToOwned::to_owned))
            .collect()
    }

    /// Names and values of the inputs of the first form that is sent to an address, for sending it on.
    pub fn form(&self, action: &str) -> Vec<(String, String)> {
        let page = Html::parse_document(&self.body);
        let form = Selector::parse(&format!("form[action=\"{action}\"]")).unwrap();
        let input = Selector::parse("input[name]").unwrap();
        page.select(&form)
            .next()
            .unwrap_or_else(|| panic!("no form to {action} in {}", self.body))
            .select(&input)
            .map(|element| {
                let value = element.value();
                (
                    value.attr("name").unwrap().to_owned(),
                    value.attr("value").unwrap_or_default().to_owned(),
                )
            })
            .collect()
    }

    /// What the page says first, for messages of failed tests.
    pub fn gist(&self) -> String {
        let said = self.texts("h1, [role=alert], .error, .fault, .checks");
        format!("{}: {}", self.status, said.join(" | "))
    }

    /// What a browser would send of the first form posted to an address, untouched: typed text, choices, ticks.
    pub fn sendable(&self, action: &str) -> Vec<(String, String)> {
        let page = Html::parse_document(&self.body);
        let form = Selector::parse(&format!("form[method=post][action=\"{action}\"]")).unwrap();
        let control = Selector::parse("input[name], textarea[name], select[name]").unwrap();
        page.select(&form)
            .next()
            .unwrap_or_else(|| panic!("no form to {action} in {}", self.body))
            .select(&control)
            .filter_map(|element| Some((element.attr("name")?.to_owned(), sent_by(element)?)))
            .collect()
    }
}

/// The value a control sends, none when it stays out of the form.
fn sent_by(control: ElementRef<'_>) -> Option<String> {
    let value = control.attr("value").unwrap_or_default().to_owned();
    match (control.value().name(), control.attr("type")) {
        // A parser drops the line break that follows the opening tag, as browsers do.
        ("textarea", _) => Some(control.text().collect()),
        ("select", _) => {
            let option = Selector::parse("option").unwrap();
            let chosen = Selector::parse("option[selected]").unwrap();
            let first = control.select(&option).next();
            let option = control.select(&chosen).next().or(first)?;
            Some(option.attr("value").unwrap_or_default().to_owned())
        }
        (_, Some("checkbox" | "radio")) => control.attr("checked").map(|_| value),
        (_, Some("file")) => None,
        _ => Some(value),
    }
}
