//! Blocks as HTML, one function per kind.

use super::{Anchors, Page, filled};
use crate::domain::rich_text::problems::is_date;
use crate::domain::rich_text::tree::{
    Block, Callout, CalloutPart, Cell, FileCard, Gallery, Heading, HeadingLevel, Image, KeyFigure,
    KeyFigures, List, ListKind, Paragraph, ProgrammeCard, Quote, Row, Table, Video,
};
use crate::domain::rich_text::words::BlockId;

impl Page<'_> {
    /// One block and a line break, so that two versions of a page compare line by line.
    pub(super) fn block(&mut self, block: &Block) {
        let before = self.out.len();
        match block {
            Block::Paragraph(block) => self.paragraph(block),
            Block::Heading(block) => self.heading(block),
            Block::List(block) => self.list(block),
            Block::Quote(block) => self.quote(block),
            Block::Callout(block) => self.callout(block),
            Block::Table(block) => self.table(block),
            Block::Image(block) => self.figure(block),
            Block::Gallery(block) => self.gallery(block),
            Block::File(block) => self.file(block),
            Block::Video(block) => self.video(block),
            Block::KeyFigures(block) => self.key_figures(block),
            Block::ProgrammeCard(block) => self.programme_card(block),
        }
        if self.out.len() > before {
            self.out.push('\n');
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let anchor = self.anchor(paragraph.id.as_ref());
        self.open(
            "p",
            &[
                ("id", anchor.as_deref()),
                ("dir", Some(paragraph.dir.as_str())),
            ],
        );
        self.inlines(&paragraph.content);
        self.close("p");
    }

    fn heading(&mut self, heading: &Heading) {
        let anchor = self.anchor(heading.id.as_ref());
        let tag = match heading.level {
            HeadingLevel::Two => "h2",
            HeadingLevel::Three => "h3",
            HeadingLevel::Four => "h4",
        };
        self.open(
            tag,
            &[
                ("id", anchor.as_deref()),
                ("dir", Some(heading.dir.as_str())),
            ],
        );
        self.inlines(&heading.content);
        self.close(tag);
    }

    fn list(&mut self, list: &List) {
        let anchor = self.anchor(list.id.as_ref());
        let (tag, start) = match list.kind {
            ListKind::Bullet => ("ul", None),
            ListKind::Ordered(1) => ("ol", None),
            ListKind::Ordered(start) => ("ol", Some(start.to_string())),
        };
        self.open(
            tag,
            &[("id", anchor.as_deref()), ("start", start.as_deref())],
        );
        for item in &list.items {
            self.open("li", &[]);
            self.paragraph(&item.paragraph);
            for nested in &item.nested {
                self.list(nested);
            }
            self.close("li");
        }
        self.close(tag);
    }

    fn quote(&mut self, quote: &Quote) {
        let anchor = self.anchor(quote.id.as_ref());
        self.open("blockquote", &[("id", anchor.as_deref())]);
        for paragraph in &quote.paragraphs {
            self.paragraph(paragraph);
        }
        self.close("blockquote");
    }

    fn callout(&mut self, callout: &Callout) {
        let anchor = self.anchor(callout.id.as_ref());
        let class = format!("callout callout-{}", callout.tone.as_str());
        self.open(
            "div",
            &[
                ("id", anchor.as_deref()),
                ("class", Some(&class)),
                ("role", Some("note")),
            ],
        );
        for part in &callout.content {
            match part {
                CalloutPart::Paragraph(paragraph) => self.paragraph(paragraph),
                CalloutPart::List(list) => self.list(list),
            }
        }
        self.close("div");
    }

    fn table(&mut self, table: &Table) {
        let anchor = self.anchor(table.id.as_ref());
        self.open("table", &[("id", anchor.as_deref())]);
        if let Some(caption) = filled(&table.caption) {
            self.element("caption", &[("dir", Some("auto"))], caption);
        }
        let head = table
            .rows
            .iter()
            .take_while(|row| is_head(row))
            .take(1)
            .count();
        let (first, rest) = table.rows.split_at(head);
        self.section("thead", first, "col");
        self.section("tbody", rest, "row");
        self.close("table");
    }

    fn section(&mut self, tag: &str, rows: &[Row], scope: &str) {
        if rows.is_empty() {
            return;
        }
        self.open(tag, &[]);
        for row in rows {
            self.open("tr", &[]);
            for cell in &row.cells {
                self.cell(cell, scope);
            }
            self.close("tr");
        }
        self.close(tag);
    }

    fn cell(&mut self, cell: &Cell, scope: &str) {
        let span = |number: u32| (number > 1).then(|| number.to_string());
        let (columns, rows) = (span(cell.colspan), span(cell.rowspan));
        let (tag, scope) = if cell.header {
            ("th", Some(scope))
        } else {
            ("td", None)
        };
        self.open(
            tag,
            &[
                ("scope", scope),
                ("colspan", columns.as_deref()),
                ("rowspan", rows.as_deref()),
            ],
        );
        for paragraph in &cell.paragraphs {
            self.paragraph(paragraph);
        }
        self.close(tag);
    }

    fn figure(&mut self, image: &Image) {
        let Some(source) = self.assets.image(&image.asset) else {
            return;
        };
        let anchor = self.anchor(image.id.as_ref());
        self.open(
            "figure",
            &[("id", anchor.as_deref()), ("class", Some("image"))],
        );
        let (width, height) = (source.width.to_string(), source.height.to_string());
        let alt = if image.decorative {
            ""
        } else {
            image.alt.as_str()
        };
        let sizes = filled(&source.srcset).map(|_| "(min-width: 48rem) 44rem, 100vw");
        self.open(
            "img",
            &[
                ("src", Some(&source.src)),
                ("srcset", filled(&source.srcset)),
                ("sizes", sizes),
                ("width", Some(&width)),
                ("height", Some(&height)),
                ("alt", Some(alt)),
                ("loading", Some("lazy")),
            ],
        );
        self.figure_caption(image);
        self.close("figure");
    }

    fn figure_caption(&mut self, image: &Image) {
        if image.caption.is_empty() && image.credit.is_empty() {
            return;
        }
        self.open("figcaption", &[("dir", Some("auto"))]);
        self.text(&image.caption);
        if let Some(credit) = filled(&image.credit) {
            if !image.caption.is_empty() {
                self.out.push(' ');
            }
            self.element("small", &[("class", Some("credit"))], credit);
        }
        self.close("figcaption");
    }

    fn gallery(&mut self, gallery: &Gallery) {
        if !gallery
            .images
            .iter()
            .any(|image| self.assets.image(&image.asset).is_some())
        {
            return;
        }
        let anchor = self.anchor(gallery.id.as_ref());
        self.open(
            "div",
            &[("id", anchor.as_deref()), ("class", Some("gallery"))],
        );
        for image in &gallery.images {
            self.figure(image);
        }
        self.close("div");
    }

    fn file(&mut self, file: &FileCard) {
        let Some(source) = self.assets.file(&file.asset) else {
            return;
        };
        let anchor = self.anchor(file.id.as_ref());
        self.open("p", &[("id", anchor.as_deref()), ("class", Some("file"))]);
        let title = filled(&file.title).unwrap_or(&source.url);
        self.element(
            "a",
            &[("href", Some(&source.url)), ("dir", Some("auto"))],
            title,
        );
        if let Some(detail) = filled(&source.detail) {
            self.out.push(' ');
            self.element("small", &[], detail);
        }
        self.close("p");
    }

    fn video(&mut self, video: &Video) {
        let anchor = self.anchor(video.id.as_ref());
        self.open("p", &[("id", anchor.as_deref()), ("class", Some("video"))]);
        let url = video.url.as_str();
        let attributes = [
            ("href", Some(url)),
            ("rel", Some("external noopener")),
            ("dir", Some("auto")),
        ];
        self.element("a", &attributes, filled(&video.title).unwrap_or(url));
        self.close("p");
    }

    fn key_figures(&mut self, figures: &KeyFigures) {
        let anchor = self.anchor(figures.id.as_ref());
        self.open(
            "dl",
            &[("id", anchor.as_deref()), ("class", Some("key-figures"))],
        );
        for figure in &figures.figures {
            self.key_figure(figure);
        }
        self.close("dl");
    }

    fn key_figure(&mut self, figure: &KeyFigure) {
        self.open("div", &[]);
        self.element("dt", &[("dir", Some("auto"))], &figure.label);
        self.open("dd", &[]);
        self.open("data", &[("value", Some(&figure.value))]);
        // The groups of `3 000` would change places among Arabic words.
        self.element("bdi", &[], &figure.value);
        self.close("data");
        if let Some(unit) = filled(&figure.unit) {
            self.out.push(' ');
            self.element("bdi", &[("class", Some("unit"))], unit);
        }
        self.close("dd");
        if let Some(date) = filled(&figure.as_of) {
            let worded = self.assets.as_of(date);
            self.open("dd", &[("class", Some("as-of"))]);
            self.element(
                "time",
                &[("datetime", is_date(date).then_some(date))],
                &worded,
            );
            self.close("dd");
        }
        for (class, text) in [("scope", &figure.scope), ("source", &figure.source)] {
            if let Some(text) = filled(text) {
                self.element("dd", &[("class", Some(class)), ("dir", Some("auto"))], text);
            }
        }
        self.close("div");
    }

    fn programme_card(&mut self, card: &ProgrammeCard) {
        let Some(source) = self.assets.programme(&card.programme) else {
            return;
        };
        let anchor = self.anchor(card.id.as_ref());
        self.open(
            "p",
            &[("id", anchor.as_deref()), ("class", Some("programme-card"))],
        );
        self.element(
            "a",
            &[("href", Some(&source.url)), ("dir", Some("auto"))],
            &source.title,
        );
        self.close("p");
    }

    fn anchor(&self, id: Option<&BlockId>) -> Option<String> {
        match self.anchors {
            Anchors::None => None,
            Anchors::Blocks => id.map(|id| format!("b-{}", id.as_str())),
        }
    }
}

fn is_head(row: &Row) -> bool {
    !row.cells.is_empty() && row.cells.iter().all(|cell| cell.header)
}
