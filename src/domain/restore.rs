//! Bringing an old text back: where it goes, and when it may not. What it replaces is never lost: it
//! stays a revision like every other.

use super::refusal::{Reason, Refusal};
use super::stage::Stage;

/// How an old text comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// As the newest revision of the text that is being written.
    NewRevision,
    /// As the beginning of a new round of work.
    NewEdition,
}

/// `open`: the stage of the text that is being worked on in this language, if there is one. Whoever
/// reviews or has approved it must not find another text in its place.
pub fn way(open: Option<Stage>) -> Result<Way, Refusal> {
    match open {
        None => Ok(Way::NewEdition),
        Some(stage) if stage.is_writable() => Ok(Way::NewRevision),
        Some(stage) => Err(Reason::Frozen { stage }.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_text_comes_back_into_a_draft_or_a_new_edition_and_never_into_a_review() {
        assert_eq!(way(None), Ok(Way::NewEdition));
        for stage in Stage::ALL
            .iter()
            .copied()
            .filter(|stage| stage.slot().is_some())
        {
            let expected = match stage {
                Stage::Draft | Stage::ChangesRequested => Ok(Way::NewRevision),
                _ => Err(Reason::Frozen { stage }.into()),
            };
            assert_eq!(way(Some(stage)), expected, "{stage}");
        }
    }
}
