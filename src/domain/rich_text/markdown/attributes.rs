//! The braces of our Markdown: `{#id dir=rtl caption="…"}`. Reads and writes them; knows no block.

use super::error::MarkdownProblem;
use crate::domain::rich_text::words::{self, BlockId};

/// More names than any block has; keeps the search for repeated ones short.
const MOST_NAMES: usize = 16;
/// How many opening braces of a line are tried. What we write has one; the limit keeps hostile lines cheap.
const MOST_TRIES: usize = 64;

/// What stands in one pair of braces. Names are taken out one by one; what is left over is an error.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Attributes {
    pub id: Option<BlockId>,
    pairs: Vec<(String, String)>,
}

/// Braces being written.
#[derive(Default)]
pub(super) struct Braces(Vec<String>);

impl Attributes {
    /// Reads what stands between the braces.
    pub fn read(inner: &str) -> Result<Self, MarkdownProblem> {
        let mut attributes = Self::default();
        let mut rest = inner.trim_matches([' ', '\t']);
        while !rest.is_empty() {
            if attributes.pairs.len() > MOST_NAMES {
                return Err(MarkdownProblem::BadBraces);
            }
            let (word, value, after) = one(rest)?;
            if let Some(id) = word.strip_prefix('#') {
                let id = BlockId::parse(id).ok_or(MarkdownProblem::BadId)?;
                if value.is_some() || attributes.id.replace(id).is_some() {
                    return Err(MarkdownProblem::BadBraces);
                }
            } else if attributes.pairs.iter().any(|(name, _)| name == word) {
                return Err(MarkdownProblem::BadBraces);
            } else {
                attributes
                    .pairs
                    .push((word.to_owned(), value.unwrap_or_default()));
            }
            rest = after.trim_start_matches([' ', '\t']);
        }
        Ok(attributes)
    }

    /// The value of a name, taken out; a bare word has the empty value.
    pub fn take(&mut self, name: &str) -> Option<String> {
        let at = self.pairs.iter().position(|(known, _)| known == name)?;
        Some(self.pairs.remove(at).1)
    }

    pub fn take_line(&mut self, name: &str) -> Result<String, MarkdownProblem> {
        words::clean(&self.take(name).unwrap_or_default()).ok_or(MarkdownProblem::ControlCharacter)
    }

    pub fn take_flag(&mut self, name: &'static str) -> Result<bool, MarkdownProblem> {
        match self.take(name).as_deref() {
            None => Ok(false),
            Some("" | "true") => Ok(true),
            Some("false") => Ok(false),
            Some(_) => Err(MarkdownProblem::BadValue { name }),
        }
    }

    /// A value that may be missing and must pass a check when it is not.
    pub fn take_checked<T>(
        &mut self,
        name: &'static str,
        check: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, MarkdownProblem> {
        match self.take(name) {
            None => Ok(None),
            Some(value) => check(&value)
                .map(Some)
                .ok_or(MarkdownProblem::BadValue { name }),
        }
    }

    /// A value that must be there.
    pub fn need<T>(
        &mut self,
        name: &'static str,
        check: impl Fn(&str) -> Option<T>,
    ) -> Result<T, MarkdownProblem> {
        self.take_checked(name, check)?
            .ok_or(MarkdownProblem::MissingValue { name })
    }

    /// Whether only these names (and no id) stand there, and at least one of them.
    pub fn has_only(&self, names: &[&str]) -> bool {
        self.id.is_none()
            && !self.pairs.is_empty()
            && self
                .pairs
                .iter()
                .all(|(name, _)| names.contains(&name.as_str()))
    }

    pub fn finish(self) -> Result<(), MarkdownProblem> {
        match self.pairs.into_iter().next() {
            Some((name, _)) => Err(MarkdownProblem::UnknownAttribute {
                name: name.chars().take(40).collect(),
            }),
            None => Ok(()),
        }
    }
}

impl Braces {
    pub fn id(mut self, id: Option<&BlockId>) -> Self {
        self.0.extend(id.map(|id| format!("#{}", id.as_str())));
        self
    }

    pub fn flag(mut self, name: &str, set: bool) -> Self {
        self.0.extend(set.then(|| name.to_owned()));
        self
    }

    /// A value, left out when empty.
    pub fn value(mut self, name: &str, value: &str) -> Self {
        if value.is_empty() {
            return self;
        }
        let bare = value
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'));
        let written = if bare {
            format!("{name}={value}")
        } else {
            format!(
                "{name}=\"{}\"",
                value.replace('\\', "\\\\").replace('"', "\\\"")
            )
        };
        self.0.push(written);
        self
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn written(&self) -> String {
        format!("{{{}}}", self.0.join(" "))
    }

    /// The braces after a space, or nothing when there is nothing to say.
    pub fn trailing(&self) -> String {
        if self.is_empty() {
            String::new()
        } else {
            format!(" {}", self.written())
        }
    }
}

/// The braces that open at the start of `text`: what they hold, and what follows them.
pub(super) fn braces(text: &str) -> Option<(&str, &str)> {
    let body = text.strip_prefix('{')?;
    let (mut quoted, mut escaped) = (false, false);
    for (at, letter) in body.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '}' if !quoted => {
                let (inner, rest) = body.split_at_checked(at)?;
                return Some((inner, rest.strip_prefix('}')?));
            }
            _ => {}
        }
    }
    None
}

/// A line cut before its last braces, when braces end it and stand apart (at the start or after a space).
pub(super) fn trailing_braces(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_end_matches([' ', '\t']);
    if !line.ends_with('}') {
        return None;
    }
    let (mut escaped, mut apart, mut tries) = (false, true, 0);
    for (at, letter) in line.char_indices() {
        let opens = letter == '{' && apart && !escaped;
        tries += usize::from(opens);
        if opens
            && tries <= MOST_TRIES
            && let Some((head, tail)) = line.split_at_checked(at)
            && let Some((inner, "")) = braces(tail)
        {
            return Some((head.trim_end_matches([' ', '\t']), inner));
        }
        escaped = letter == '\\' && !escaped;
        apart = matches!(letter, ' ' | '\t');
    }
    None
}

/// One `word`, `name=value` or `name="value"`, and what follows.
fn one(text: &str) -> Result<(&str, Option<String>, &str), MarkdownProblem> {
    let end = text
        .find([' ', '\t', '=', '"', '{', '}'])
        .unwrap_or(text.len());
    let (word, rest) = text
        .split_at_checked(end)
        .ok_or(MarkdownProblem::BadBraces)?;
    if word.is_empty() {
        return Err(MarkdownProblem::BadBraces);
    }
    let Some(value) = rest.strip_prefix('=') else {
        let apart = rest.is_empty() || rest.starts_with([' ', '\t']);
        return if apart {
            Ok((word, None, rest))
        } else {
            Err(MarkdownProblem::BadBraces)
        };
    };
    if let Some(quoted) = value.strip_prefix('"') {
        let (value, rest) = unquoted(quoted).ok_or(MarkdownProblem::BadBraces)?;
        return Ok((word, Some(value), rest));
    }
    let end = value.find([' ', '\t']).unwrap_or(value.len());
    let (value, rest) = value
        .split_at_checked(end)
        .ok_or(MarkdownProblem::BadBraces)?;
    Ok((word, Some(value.to_owned()), rest))
}

/// The text up to the closing quote, and what follows it.
fn unquoted(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut letters = text.chars();
    loop {
        match letters.next()? {
            '"' => return Some((value, letters.as_str())),
            '\\' => value.push(letters.next()?),
            other => value.push(other),
        }
    }
}
