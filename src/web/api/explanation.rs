//! `/problems/{name}`: what a problem's type means, for the person who follows its address.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;

use super::problem::NAMES;
use crate::domain::locale::Locale;
use crate::view::Args;
use crate::web::public::answer::Answer;
use crate::web::public::miss::Miss;
use crate::web::public::{PublicSite, explain, negotiate, not_there, send};

pub(super) async fn explanation(
    State(site): State<PublicSite>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Response {
    let locale = negotiate::locale_or(&headers, Locale::En);
    let result = match NAMES.contains(&name.as_str()) {
        true => page(&site, locale, &name).map(Answer::ready),
        false => Err(Miss::NotFound),
    };
    send(result, &headers, |miss| {
        not_there(&site, None, &headers, &miss)
    })
}

fn page(site: &PublicSite, locale: Locale, name: &str) -> Result<Answer, Miss> {
    let word = |part: &str| {
        let args = ["name", "nearest", "expected"]
            .into_iter()
            .fold(Args::none(), |args, name| args.with(name, "…"));
        site.word(locale, &format!("problem-{name}-{part}"), &args)
    };
    Ok(Answer::page(
        locale,
        explain(site, locale, word("title")?, word("detail")?)?,
    )
    .negotiated())
}
