//! A JSON node on its way in, with its path: the strict reading of shapes and attributes that `parse` is made of.
//! Anything it was not asked for is an error; nothing is skipped. Only `null` is nothing: editors write it for "not set".

use serde_json::{Map, Value};

use super::error::{RichTextError, RichTextProblem};
use super::tree::Dir;
use super::words::{self, BlockId};

/// One ProseMirror node: `type`, `attrs`, `content`, and for text `text` and `marks`.
pub(super) struct Node<'a> {
    pub path: String,
    pub kind: &'a str,
    object: &'a Map<String, Value>,
}

/// The attributes of a node or mark, already known to hold no unknown name.
pub(super) struct Attributes<'a> {
    path: String,
    values: Option<&'a Map<String, Value>>,
}

pub(super) fn refuse<T>(
    path: impl Into<String>,
    problem: RichTextProblem,
) -> Result<T, RichTextError> {
    Err(RichTextError {
        path: path.into(),
        problem,
    })
}

impl<'a> Node<'a> {
    pub fn read(value: &'a Value, path: String) -> Result<Self, RichTextError> {
        let Some(object) = value.as_object() else {
            return refuse(path, RichTextProblem::WrongShape);
        };
        let known = ["type", "attrs", "content", "text", "marks"];
        if let Some((name, _)) = object
            .iter()
            .find(|(name, value)| !known.contains(&name.as_str()) && !value.is_null())
        {
            return refuse(
                path,
                RichTextProblem::UnknownAttribute { name: shown(name) },
            );
        }
        match object.get("type").and_then(Value::as_str) {
            Some(kind) => Ok(Self { path, kind, object }),
            None => refuse(format!("{path}.type"), RichTextProblem::WrongShape),
        }
    }

    /// The children, which a block may have or must not have; text and marks belong to inline nodes only.
    pub fn children(&self) -> Result<Vec<Node<'a>>, RichTextError> {
        self.without(&["text", "marks"])?;
        let values: &[Value] = match self.object.get("content") {
            None | Some(Value::Null) => &[],
            Some(Value::Array(values)) => values,
            Some(_) => {
                return refuse(
                    format!("{}.content", self.path),
                    RichTextProblem::WrongShape,
                );
            }
        };
        let indexed = values.iter().enumerate();
        indexed
            .map(|(index, value)| Node::read(value, format!("{}.content[{index}]", self.path)))
            .collect()
    }

    /// The children of a container that may not be empty.
    pub fn some_children(&self) -> Result<Vec<Node<'a>>, RichTextError> {
        let children = self.children()?;
        if children.is_empty() {
            return refuse(
                &self.path,
                RichTextProblem::EmptyContainer {
                    name: self.kind.to_owned(),
                },
            );
        }
        Ok(children)
    }

    /// Refuses children and text on a node that is a leaf.
    pub fn leaf(&self) -> Result<(), RichTextError> {
        if !self.children()?.is_empty() {
            return refuse(
                format!("{}.content", self.path),
                RichTextProblem::WrongShape,
            );
        }
        Ok(())
    }

    pub fn attributes(&self, known: &[&str]) -> Result<Attributes<'a>, RichTextError> {
        Attributes::read(
            self.object.get("attrs"),
            format!("{}.attrs", self.path),
            known,
        )
    }

    pub fn without(&self, names: &[&str]) -> Result<(), RichTextError> {
        match names.iter().find(|name| {
            self.object
                .get(**name)
                .is_some_and(|value| !value.is_null())
        }) {
            Some(name) => refuse(
                &self.path,
                RichTextProblem::UnknownAttribute {
                    name: (*name).to_owned(),
                },
            ),
            None => Ok(()),
        }
    }

    pub fn text(&self) -> Result<String, RichTextError> {
        let path = || format!("{}.text", self.path);
        match self.object.get("text").and_then(Value::as_str) {
            None => refuse(path(), RichTextProblem::WrongShape),
            Some("") => refuse(path(), RichTextProblem::EmptyText),
            Some(text) => cleaned(text, path),
        }
    }

    /// The marks as nodes of their own (they have a type and attributes too).
    pub fn marks(&self) -> Result<Vec<Node<'a>>, RichTextError> {
        let values: &[Value] = match self.object.get("marks") {
            None | Some(Value::Null) => &[],
            Some(Value::Array(values)) => values,
            Some(_) => return refuse(format!("{}.marks", self.path), RichTextProblem::WrongShape),
        };
        let indexed = values.iter().enumerate();
        indexed
            .map(|(index, value)| Node::read(value, format!("{}.marks[{index}]", self.path)))
            .collect()
    }

    pub fn misplaced<T>(&self, known: bool) -> Result<T, RichTextError> {
        let name = shown(self.kind);
        let problem = if known {
            RichTextProblem::MisplacedNode { name }
        } else {
            RichTextProblem::UnknownNode { name }
        };
        refuse(&self.path, problem)
    }

    pub fn unknown_mark<T>(&self) -> Result<T, RichTextError> {
        refuse(
            &self.path,
            RichTextProblem::UnknownMark {
                name: shown(self.kind),
            },
        )
    }
}

impl<'a> Attributes<'a> {
    fn read(value: Option<&'a Value>, path: String, known: &[&str]) -> Result<Self, RichTextError> {
        let values = match value {
            None | Some(Value::Null) => None,
            Some(Value::Object(values)) => Some(values),
            Some(_) => return refuse(path, RichTextProblem::WrongShape),
        };
        let mut entries = values.into_iter().flatten();
        match entries.find(|(name, value)| !known.contains(&name.as_str()) && !value.is_null()) {
            Some((name, _)) => {
                let name = shown(name);
                refuse(
                    format!("{path}.{name}"),
                    RichTextProblem::UnknownAttribute { name },
                )
            }
            None => Ok(Self { path, values }),
        }
    }

    pub fn id(&self) -> Result<Option<BlockId>, RichTextError> {
        match self.optional("id")? {
            None => Ok(None),
            Some(text) => BlockId::parse(text)
                .map(Some)
                .map_or_else(|| self.bad("id"), Ok),
        }
    }

    pub fn dir(&self) -> Result<Dir, RichTextError> {
        match self.optional("dir")? {
            None => Ok(Dir::Auto),
            Some(text) => Dir::parse(text).map_or_else(|| self.bad("dir"), Ok),
        }
    }

    /// A text that may be missing or empty.
    pub fn line(&self, name: &str) -> Result<String, RichTextError> {
        cleaned(self.optional(name)?.unwrap_or_default(), || {
            format!("{}.{name}", self.path)
        })
    }

    pub fn optional(&self, name: &str) -> Result<Option<&'a str>, RichTextError> {
        match self.value(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => self.bad(name),
        }
    }

    /// A text that must stand there and pass a check.
    pub fn checked<T>(
        &self,
        name: &str,
        check: impl Fn(&str) -> Option<T>,
    ) -> Result<T, RichTextError> {
        self.optional(name)?
            .and_then(check)
            .map_or_else(|| self.bad(name), Ok)
    }

    pub fn address<T>(
        &self,
        name: &str,
        check: impl Fn(&str) -> Option<T>,
    ) -> Result<T, RichTextError> {
        match self.optional(name)?.and_then(check) {
            Some(address) => Ok(address),
            None => refuse(format!("{}.{name}", self.path), RichTextProblem::BadAddress),
        }
    }

    pub fn flag(&self, name: &str) -> Result<bool, RichTextError> {
        match self.value(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => self.bad(name),
        }
    }

    pub fn number(
        &self,
        name: &str,
        unset: u32,
        range: std::ops::RangeInclusive<u32>,
    ) -> Result<u32, RichTextError> {
        let Some(value) = self.value(name) else {
            return Ok(unset);
        };
        let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
        number
            .filter(|number| range.contains(number))
            .map_or_else(|| self.bad(name), Ok)
    }

    pub fn bad<T>(&self, name: &str) -> Result<T, RichTextError> {
        refuse(
            format!("{}.{name}", self.path),
            RichTextProblem::BadAttribute {
                name: name.to_owned(),
            },
        )
    }

    fn value(&self, name: &str) -> Option<&'a Value> {
        self.values
            .and_then(|values| values.get(name))
            .filter(|value| !value.is_null())
    }
}

fn cleaned(text: &str, path: impl Fn() -> String) -> Result<String, RichTextError> {
    words::clean(text).map_or_else(|| refuse(path(), RichTextProblem::ControlCharacter), Ok)
}

/// A foreign name short enough to show back.
fn shown(name: &str) -> String {
    name.chars()
        .filter(|letter| !letter.is_control())
        .take(40)
        .collect()
}
