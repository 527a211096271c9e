//! Which language is made from which: a translation may itself be a source, but never in a circle.

use std::collections::BTreeMap;

use crate::domain::locale::Locale;

/// Whether making `target` from `source` would let a text depend on itself. `sources` holds, for
/// each language that is a translation, the language it is made from.
pub fn would_close_circle(
    sources: &BTreeMap<Locale, Locale>,
    target: Locale,
    source: Locale,
) -> bool {
    let mut at = Some(source);
    // A chain of four languages has at most three links; a longer walk is a circle already.
    for _ in Locale::ALL {
        match at {
            Some(locale) if locale == target => return true,
            Some(locale) => at = sources.get(&locale).copied(),
            None => return false,
        }
    }
    at.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_may_grow_but_not_bite_its_tail() {
        let chain = BTreeMap::from([(Locale::FrMa, Locale::ArMa), (Locale::ZghMa, Locale::FrMa)]);
        assert!(!would_close_circle(&chain, Locale::En, Locale::ZghMa));
        assert!(would_close_circle(&chain, Locale::ArMa, Locale::ZghMa));
        assert!(would_close_circle(&chain, Locale::ArMa, Locale::ArMa));
        assert!(!would_close_circle(&chain, Locale::ZghMa, Locale::ArMa));
    }
}
