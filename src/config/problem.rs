//! What is wrong with a setting, said to the operator who can mend it.

use std::fmt;

/// One fault of the configuration: which key, what is wrong, how to mend it. Never holds the value of a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigProblem {
    /// The key as it stands in the file; empty when the file itself cannot be read.
    pub key: String,
    pub what: String,
    pub remedy: String,
}

impl ConfigProblem {
    pub(super) fn new(key: &str, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            key: key.to_owned(),
            what: what.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for ConfigProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.key.is_empty() {
            return write!(f, "configuration: {} {}", self.what, self.remedy);
        }
        let environment = environment_name(&self.key);
        write!(
            f,
            "{} (or {environment}): {} {}",
            self.key, self.what, self.remedy
        )
    }
}

impl std::error::Error for ConfigProblem {}

/// The environment variable of a key.
pub(super) fn environment_name(key: &str) -> String {
    format!("MIHAN_{}", key.to_uppercase())
}
