//! Where uploaded files are kept: a folder or an S3 bucket.

use std::path::{Path, PathBuf};

use url::Url;

use super::reader::Reader;
use super::secret::Secret;

/// The place for uploaded files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MediaStore {
    Folder(PathBuf),
    S3(Bucket),
}

/// An S3-compatible bucket and how to reach it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bucket {
    pub name: String,
    /// Folder inside the bucket; empty for its root.
    pub prefix: String,
    /// None means Amazon's own for the region.
    pub endpoint: Option<Url>,
    pub region: String,
    pub access_key_id: Secret,
    pub secret_access_key: Secret,
    /// `endpoint/bucket/…` instead of `bucket.endpoint/…`.
    pub path_style: bool,
}

const S3_REMEDY: &str = "Give it, or keep the files in a folder with media_url = \"data/media\".";

impl MediaStore {
    pub(super) fn read(reader: &mut Reader, data_dir: &Path) -> Self {
        let media_url = reader.text("media_url");
        let bucket = S3Keys::read(reader);
        let Some(text) = media_url else {
            return Self::Folder(data_dir.join("media"));
        };
        if let Some(rest) = text.strip_prefix("s3://") {
            return Self::S3(bucket.into_bucket(reader, rest));
        }
        if text.contains("://") && !text.starts_with("file://") {
            reader.problem(
                "media_url",
                format!("`{text}` is no place for files."),
                "Give a folder or s3://bucket.",
            );
        }
        Self::Folder(PathBuf::from(text.strip_prefix("file://").unwrap_or(&text)))
    }
}

struct S3Keys {
    endpoint: Option<Url>,
    region: Option<String>,
    access_key_id: Option<Secret>,
    secret_access_key: Option<Secret>,
    path_style: bool,
}

impl S3Keys {
    /// Asked for even when a folder is used, so that the keys are known and their faults are told at once.
    fn read(reader: &mut Reader) -> Self {
        Self {
            endpoint: reader.parsed(
                "s3_endpoint",
                "Give an address such as https://s3.example.ma.",
            ),
            region: reader.text("s3_region"),
            access_key_id: reader.secret("s3_access_key_id"),
            secret_access_key: reader.secret("s3_secret_access_key"),
            path_style: reader.switch("s3_path_style", true),
        }
    }

    fn into_bucket(self, reader: &mut Reader, place: &str) -> Bucket {
        let (name, prefix) = place.split_once('/').unwrap_or((place, ""));
        if name.is_empty() {
            reader.problem(
                "media_url",
                "names no bucket.",
                "Give s3://bucket or s3://bucket/folder.",
            );
        }
        for (key, missing) in [
            ("s3_access_key_id", self.access_key_id.is_none()),
            ("s3_secret_access_key", self.secret_access_key.is_none()),
        ] {
            if missing {
                reader.problem(key, "is missing, and media_url names a bucket.", S3_REMEDY);
            }
        }
        let absent = || Secret::new("");
        Bucket {
            name: name.to_owned(),
            prefix: prefix.trim_matches('/').to_owned(),
            endpoint: self.endpoint,
            region: self.region.unwrap_or_else(|| "us-east-1".to_owned()),
            access_key_id: self.access_key_id.unwrap_or_else(absent),
            secret_access_key: self.secret_access_key.unwrap_or_else(absent),
            path_style: self.path_style,
        }
    }
}
