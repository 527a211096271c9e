//! What publishing resolves, under the addresses of the panel: the pictures of a draft are not public.

use crate::domain::rich_text::html::{Assets, FileSource, ImageSource, ProgrammeSource};
use crate::store::references::References;

/// The same references; only the addresses differ.
pub(super) struct InPanel(pub References);

impl Assets for InPanel {
    fn image(&self, id: &str) -> Option<ImageSource> {
        let found = self.0.image(id)?;
        Some(ImageSource {
            src: in_panel(&found.src),
            srcset: in_panel(&found.srcset),
            ..found
        })
    }

    fn file(&self, id: &str) -> Option<FileSource> {
        let found = self.0.file(id)?;
        Some(FileSource {
            url: in_panel(&found.url),
            ..found
        })
    }

    fn programme(&self, id: &str) -> Option<ProgrammeSource> {
        self.0.programme(id)
    }

    fn as_of(&self, date: &str) -> String {
        self.0.as_of(date)
    }
}

fn in_panel(address: &str) -> String {
    address.replace("/media/", "/admin/images/")
}
