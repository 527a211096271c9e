//! Our own blocks between `::: name {…}` and `:::`.

use super::attributes::{Attributes, braces, trailing_braces};
use super::error::MarkdownProblem;
use super::line::Line;
use super::read::{Inside, Read, blocks, fail, flow, on};
use crate::domain::rich_text::error::RichTextProblem;
use crate::domain::rich_text::tree::{
    Block, Callout, CalloutPart, FileCard, Gallery, Image, KeyFigure, KeyFigures, Paragraph,
    ProgrammeCard, Tone, Video,
};
use crate::domain::rich_text::words::{BlockId, Href, is_public_id};

/// One directive, opened and closed.
struct Directive<'l, 'a> {
    line: usize,
    name: &'a str,
    argument: &'a str,
    attributes: Attributes,
    content: &'l [Line<'a>],
}

pub(super) fn directive<'l, 'a>(lines: &'l [Line<'a>]) -> Read<(Block, &'l [Line<'a>])> {
    let Some((first, after)) = lines.split_first() else {
        return fail(0, MarkdownProblem::StrayFence);
    };
    let (words, inner) = trailing_braces(first.trimmed()).unwrap_or((first.trimmed(), ""));
    let mut words = words
        .trim_start_matches(':')
        .split(' ')
        .filter(|word| !word.is_empty());
    let Some(name) = words.next() else {
        return fail(first.number, MarkdownProblem::StrayFence);
    };
    let argument = words.next().unwrap_or_default();
    if words.next().is_some() {
        return fail(first.number, MarkdownProblem::BadBraces);
    }
    let named = || name.chars().take(40).collect::<String>();
    let end = after
        .iter()
        .position(|line| line.trimmed().starts_with(":::"));
    let closed = end
        .and_then(|end| after.get(end))
        .is_some_and(|line| is_close(*line));
    let (Some(end), true) = (end, closed) else {
        return fail(
            first.number,
            MarkdownProblem::UnclosedDirective { name: named() },
        );
    };
    let (content, rest) = after.split_at_checked(end).unwrap_or((after, &[]));
    let rest = rest.split_first().map_or(rest, |(_, rest)| rest);
    let attributes = on(first.number, Attributes::read(inner))?;
    let directive = Directive {
        line: first.number,
        name,
        argument,
        attributes,
        content,
    };
    Ok((directive.read()?, rest))
}

fn is_close(line: Line) -> bool {
    line.trimmed().chars().all(|letter| letter == ':')
}

impl Directive<'_, '_> {
    fn read(mut self) -> Read<Block> {
        let id = self.attributes.id.take();
        if self.name != "callout" && !self.argument.is_empty() {
            return fail(self.line, MarkdownProblem::BadBraces);
        }
        match self.name {
            "callout" => self.callout(id),
            "gallery" => self.gallery(id),
            "figures" => self.figures(id),
            "image" => self.leaf("image", |attributes| {
                Ok(Block::Image(image(attributes, id)?))
            }),
            "file" => self.leaf("file", |attributes| {
                let asset = attributes.need("asset", public_id)?;
                Ok(Block::File(FileCard {
                    id,
                    asset,
                    title: attributes.take_line("title")?,
                }))
            }),
            "video" => self.leaf("video", |attributes| {
                let url = attributes
                    .take("url")
                    .ok_or(MarkdownProblem::MissingValue { name: "url" })?;
                let url = Href::parse_https(&url).ok_or(MarkdownProblem::BadAddress)?;
                Ok(Block::Video(Video {
                    id,
                    url,
                    title: attributes.take_line("title")?,
                }))
            }),
            "programme" => self.leaf("programme", |attributes| {
                Ok(Block::ProgrammeCard(ProgrammeCard {
                    id,
                    programme: attributes.need("programme", public_id)?,
                }))
            }),
            name => {
                let name = name.chars().take(40).collect();
                fail(self.line, MarkdownProblem::UnknownDirective { name })
            }
        }
    }

    fn leaf(
        mut self,
        name: &'static str,
        build: impl FnOnce(&mut Attributes) -> Result<Block, MarkdownProblem>,
    ) -> Read<Block> {
        if let Some(line) = self.content.iter().find(|line| !line.is_blank()) {
            return fail(line.number, MarkdownProblem::Misplaced { container: name });
        }
        let block = on(self.line, build(&mut self.attributes))?;
        on(self.line, self.attributes.finish())?;
        Ok(block)
    }

    fn callout(self, id: Option<BlockId>) -> Read<Block> {
        let Some(tone) = Tone::parse(self.argument) else {
            return fail(self.line, MarkdownProblem::BadValue { name: "tone" });
        };
        on(self.line, self.attributes.finish())?;
        let mut content = Vec::new();
        for found in blocks(self.content, Inside::Callout)? {
            content.push(flow(found, "callout")?);
        }
        if content.is_empty() {
            content.push(CalloutPart::Paragraph(Paragraph::default()));
        }
        Ok(Block::Callout(Callout { id, tone, content }))
    }

    fn gallery(self, id: Option<BlockId>) -> Read<Block> {
        let images = entries(self.content, "gallery", |attributes| {
            let id = attributes.id.take();
            image(attributes, id)
        })?;
        on(self.line, self.attributes.finish())?;
        some(self.line, "gallery", &images)?;
        Ok(Block::Gallery(Gallery { id, images }))
    }

    fn figures(self, id: Option<BlockId>) -> Read<Block> {
        let figures = entries(self.content, "figures", key_figure)?;
        on(self.line, self.attributes.finish())?;
        some(self.line, "figures", &figures)?;
        Ok(Block::KeyFigures(KeyFigures { id, figures }))
    }
}

/// Lines of the form `- {…}`, each one thing.
fn entries<T>(
    lines: &[Line],
    container: &'static str,
    build: impl Fn(&mut Attributes) -> Result<T, MarkdownProblem>,
) -> Read<Vec<T>> {
    let mut things = Vec::new();
    for line in lines.iter().filter(|line| !line.is_blank()) {
        let text = line.trimmed();
        let text = text.strip_prefix('-').unwrap_or(text).trim_matches(' ');
        let Some((inner, "")) = braces(text) else {
            return fail(line.number, MarkdownProblem::Misplaced { container });
        };
        let mut attributes = on(line.number, Attributes::read(inner))?;
        things.push(on(line.number, build(&mut attributes))?);
        let leftover_id = attributes.id.is_some();
        on(
            line.number,
            if leftover_id {
                Err(MarkdownProblem::BadId)
            } else {
                attributes.finish()
            },
        )?;
    }
    Ok(things)
}

fn some<T>(line: usize, name: &str, things: &[T]) -> Read<()> {
    let bound = RichTextProblem::EmptyContainer {
        name: name.to_owned(),
    };
    if things.is_empty() {
        fail(line, MarkdownProblem::Bounds { bound })
    } else {
        Ok(())
    }
}

fn image(attributes: &mut Attributes, id: Option<BlockId>) -> Result<Image, MarkdownProblem> {
    Ok(Image {
        id,
        asset: attributes.need("asset", public_id)?,
        alt: attributes.take_line("alt")?,
        decorative: attributes.take_flag("decorative")?,
        caption: attributes.take_line("caption")?,
        credit: attributes.take_line("credit")?,
    })
}

fn key_figure(attributes: &mut Attributes) -> Result<KeyFigure, MarkdownProblem> {
    Ok(KeyFigure {
        label: attributes.take_line("label")?,
        value: attributes.take_line("value")?,
        unit: attributes.take_line("unit")?,
        as_of: attributes.take_line("asOf")?,
        scope: attributes.take_line("scope")?,
        source: attributes.take_line("source")?,
    })
}

fn public_id(text: &str) -> Option<String> {
    is_public_id(text).then(|| text.to_owned())
}
