//! Takes settings out of the file and the environment, one key at a time, and collects every fault on the way.
//! It must never know what a setting is for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::ops::RangeInclusive;
use std::path::Path;
use std::str::FromStr;

use ::config::{Environment, File, FileFormat, Map, Value};

use super::problem::{ConfigProblem, environment_name};
use super::secret::Secret;

/// The merged sources (the environment wins) and the faults found so far.
#[derive(Default)]
pub(super) struct Reader {
    values: Map<String, Value>,
    in_file: BTreeSet<String>,
    in_environment: BTreeSet<String>,
    known: BTreeSet<String>,
    pub(super) problems: Vec<ConfigProblem>,
}

impl Reader {
    pub(super) fn new(file: Option<&Path>, environment: &BTreeMap<String, String>) -> Self {
        let mut reader = Self::default();
        if let Some(path) = file {
            let from_file = reader.read_file(path);
            reader.in_file = from_file.keys().cloned().collect();
            reader.values.extend(from_file);
        }
        let from_environment = reader.read_environment(environment);
        reader.in_environment = from_environment.keys().cloned().collect();
        reader.values.extend(from_environment);
        reader
    }

    pub(super) fn problem(
        &mut self,
        key: &str,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.problems.push(ConfigProblem::new(key, what, remedy));
    }

    /// The setting as text; absent and empty are the same.
    pub(super) fn text(&mut self, key: &str) -> Option<String> {
        self.known.insert(key.to_owned());
        let value = self.values.get(key)?.clone();
        match value.into_string() {
            Ok(text) if text.trim().is_empty() => None,
            Ok(text) => Some(text.trim().to_owned()),
            Err(_) => {
                self.problem(key, "is a list or a table.", "Give a single value.");
                None
            }
        }
    }

    /// Text read by the type's own parser; `remedy` shows a good value.
    pub(super) fn parsed<T>(&mut self, key: &str, remedy: &str) -> Option<T>
    where
        T: FromStr,
        T::Err: Display,
    {
        let text = self.text(key)?;
        match text.parse() {
            Ok(value) => Some(value),
            Err(error) => {
                self.problem(key, format!("`{text}` does not fit: {error}."), remedy);
                None
            }
        }
    }

    /// A whole number within bounds.
    pub(super) fn integer(&mut self, key: &str, default: u64, bounds: RangeInclusive<u64>) -> u64 {
        let (least, most) = (*bounds.start(), *bounds.end());
        let Some(text) = self.text(key) else {
            return default;
        };
        match text.replace('_', "").parse() {
            Ok(number) if bounds.contains(&number) => return number,
            Ok(number) => self.problem(
                key,
                format!("{number} is out of bounds."),
                format!("Give {least} to {most}."),
            ),
            Err(_) => self.problem(
                key,
                format!("`{text}` is not a whole number."),
                format!("Give {least} to {most}, without unit."),
            ),
        }
        default
    }

    /// Yes or no.
    pub(super) fn switch(&mut self, key: &str, default: bool) -> bool {
        let Some(text) = self.text(key) else {
            return default;
        };
        match text.to_lowercase().as_str() {
            "true" | "yes" | "on" | "1" => true,
            "false" | "no" | "off" | "0" => false,
            _ => {
                self.problem(
                    key,
                    format!("`{text}` is neither true nor false."),
                    "Give true or false.",
                );
                default
            }
        }
    }

    /// A TOML list, or text separated by commas.
    pub(super) fn list<T>(&mut self, key: &str, remedy: &str) -> Vec<T>
    where
        T: FromStr,
        T::Err: Display,
    {
        self.known.insert(key.to_owned());
        let Some(value) = self.values.get(key).cloned() else {
            return Vec::new();
        };
        let words: Vec<String> = match value.clone().into_array() {
            Ok(items) => items
                .into_iter()
                .filter_map(|item| item.into_string().ok())
                .collect(),
            Err(_) => value
                .into_string()
                .unwrap_or_default()
                .split(',')
                .map(str::to_owned)
                .collect(),
        };
        let mut list = Vec::new();
        for word in words
            .iter()
            .map(|word| word.trim())
            .filter(|word| !word.is_empty())
        {
            match word.parse() {
                Ok(item) => list.push(item),
                Err(error) => self.problem(key, format!("`{word}` does not fit: {error}."), remedy),
            }
        }
        list
    }

    /// A secret, given as `key` or as the path of a file that holds it in `key_file`.
    pub(super) fn secret(&mut self, key: &str) -> Option<Secret> {
        let path_key = format!("{key}_file");
        let direct = self.text(key);
        let path = self.text(&path_key);
        match (direct, path) {
            (Some(_), Some(_)) => {
                self.problem(
                    key,
                    format!("is given, and {path_key} too."),
                    "Keep one of the two.",
                );
                None
            }
            (Some(text), None) => Some(Secret::new(text)),
            (None, Some(path)) => self.secret_from_file(&path_key, &path),
            (None, None) => None,
        }
    }

    /// Keys of the file that no setting has asked for; call it last.
    pub(super) fn refuse_unknown_keys(&mut self) {
        for key in self
            .in_file
            .difference(&self.known)
            .cloned()
            .collect::<Vec<_>>()
        {
            let remedy = match nearest(&key, &self.known) {
                Some(name) => format!("Did you mean `{name}`?"),
                None => "Remove it; mihan.example.toml lists every key.".to_owned(),
            };
            self.problem(&key, "is not a setting.", remedy);
        }
    }

    /// Variables that look like a mistyped setting. Others are left alone: build tools and Kubernetes set `MIHAN_…` too.
    pub(super) fn suspicious_variables(&self) -> Vec<ConfigProblem> {
        let unknown = self.in_environment.difference(&self.known);
        unknown
            .filter_map(|key| {
                let name = environment_name(nearest(key, &self.known)?);
                Some(ConfigProblem::new(
                    key,
                    "is not a setting.",
                    format!("Did you mean {name}?"),
                ))
            })
            .collect()
    }

    /// Every key that has been asked for.
    #[cfg(test)]
    pub(super) fn known(&self) -> &BTreeSet<String> {
        &self.known
    }

    fn read_file(&mut self, path: &Path) -> Map<String, Value> {
        let source = File::from(path).format(FileFormat::Toml).required(true);
        let read = ::config::Config::builder().add_source(source).build();
        match read.and_then(|file| ::config::Source::collect(&file)) {
            Ok(values) => values,
            Err(error) => {
                self.problem(
                    "",
                    format!("{} cannot be read: {error}.", path.display()),
                    "Give a readable TOML file with --config or MIHAN_CONFIG, or none.",
                );
                Map::new()
            }
        }
    }

    fn read_environment(&mut self, environment: &BTreeMap<String, String>) -> Map<String, Value> {
        let source = environment
            .iter()
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        // Values stay text: parsed here, a password of digits would lose its leading zeros.
        let variables = Environment::with_prefix("MIHAN")
            .prefix_separator("_")
            .ignore_empty(true)
            .source(Some(source));
        ::config::Source::collect(&variables).unwrap_or_default()
    }

    fn secret_from_file(&mut self, key: &str, path: &str) -> Option<Secret> {
        match std::fs::read_to_string(path) {
            Ok(text) if text.trim().is_empty() => {
                self.problem(key, format!("{path} is empty."), "Put the secret into it.");
                None
            }
            Ok(text) => Some(Secret::new(text.trim())),
            Err(error) => {
                self.problem(
                    key,
                    format!("{path} cannot be read: {error}."),
                    "Give a file that this user may read.",
                );
                None
            }
        }
    }
}

fn nearest<'a>(key: &str, known: &'a BTreeSet<String>) -> Option<&'a str> {
    let close = known.iter().map(|name| (distance(key, name), name));
    let (steps, name) = close.min()?;
    (steps <= 1 + key.len() / 6).then_some(name.as_str())
}

/// Edit distance (Levenshtein), one row at a time.
fn distance(one: &str, two: &str) -> usize {
    let mut row: Vec<usize> = (0..=two.chars().count()).collect();
    for (line, a) in one.chars().enumerate() {
        let mut next = vec![line + 1];
        let mut left = line + 1;
        for (b, pair) in two.chars().zip(row.windows(2)) {
            let [corner, above] = pair else { continue };
            left = (corner + usize::from(a != b)).min(above + 1).min(left + 1);
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
