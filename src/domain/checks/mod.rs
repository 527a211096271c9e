//! What is to be mended in a text, found while it is written: pure, total, and the same behind the page, the live
//! list and the submission. It judges a text and the facts it is handed; it looks nothing up.
//!
//! One file per family of rules; each puts its slips into a `Found`.

mod arabic;
mod arabic_words;
mod context;
mod dates;
mod direction;
mod figures;
mod finding;
mod found;
mod french;
mod glossary;
mod links;
mod offer;
mod pieces;
mod reading;
mod rewrite;
mod scan;
mod spaces;

#[cfg(test)]
mod tests;

pub use context::{Address, Context, ProgrammeFacts};
pub use finding::{Excerpt, Finding, Mend, Rule, Severity};
pub use glossary::{GlossaryEntry, TermCategory, strikes};
pub use links::{SitePath, names_site, site_paths};

use found::Found;
use pieces::pieces;
use rewrite::rewritten;

use super::content::{Content, problems};
use super::locale::Locale;
use super::refusal::Problem;

/// How often a text is looked through while it is mended: one correction may uncover the next.
const MOST_ROUNDS: usize = 6;

/// Everything found, in the order of the page.
pub fn run(content: &Content, locale: Locale, context: &Context) -> Vec<Finding> {
    let pieces = pieces(content);
    let mut found = Found::new(content);
    found.problems(problems(content));
    for piece in &pieces {
        spaces::find(piece, &mut found);
        match locale {
            Locale::ArMa => {
                arabic::find(piece, &mut found);
                arabic_words::find(piece, &mut found);
                direction::find(piece, &mut found);
            }
            Locale::FrMa => french::find(piece, &mut found),
            Locale::ZghMa | Locale::En => {}
        }
        links::find(piece, context, &mut found);
        reading::find(piece, locale, &mut found);
        glossary::find(piece, locale, context, &mut found);
    }
    links::find_missing_programmes(content, context, &mut found);
    figures::find(content, &pieces, &mut found);
    dates::find(content, context, &mut found);
    offer::find(content, &pieces, context, &mut found);
    found.in_page_order()
}

/// What stands in the way of submitting. Dates only warn, so this needs no clock.
pub fn blocking(content: &Content, locale: Locale, context: &Context) -> Vec<Problem> {
    run(content, locale, context)
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(Finding::into_problem)
        .collect()
}

/// The text with only these findings mended.
pub fn mended_once(
    content: &Content,
    locale: Locale,
    context: &Context,
    wanted: impl Fn(&Finding) -> bool,
) -> Content {
    let mut chosen = run(content, locale, context);
    chosen.retain(|finding| finding.mend.is_some() && wanted(finding));
    rewritten(content, &chosen)
}

/// The text with the findings mended that `wanted` names, and what such a correction uncovers of the same kind.
pub fn mended(
    content: &Content,
    locale: Locale,
    context: &Context,
    wanted: impl Fn(&Finding) -> bool,
) -> Content {
    let mut text = content.clone();
    for _ in 0..MOST_ROUNDS {
        let chosen: Vec<Finding> = run(&text, locale, context)
            .into_iter()
            .filter(|finding| finding.mend.is_some() && wanted(finding))
            .collect();
        if chosen.is_empty() {
            break;
        }
        text = rewritten(&text, &chosen);
    }
    text
}
