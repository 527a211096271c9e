//! Where uploaded bytes live: a folder or an S3 bucket, by key. It must never know what the bytes are.

use std::path::Path as FilePath;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::{ObjectStore, ObjectStoreExt, RetryConfig};

use crate::config::{Bucket, MediaStore};
use crate::http::install_tls_provider;

/// The store of files; cheap to clone.
#[derive(Clone, Debug)]
pub struct Blobs(Arc<dyn ObjectStore>);

/// A file on its way out.
pub struct BlobStream {
    /// Length of the whole, bytes.
    pub size: u64,
    pub chunks: BoxStream<'static, Result<Bytes, BlobError>>,
}

/// Why a file could not be had or kept.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    #[error("no file has the key {0}")]
    NotFound(String),
    #[error("{0} cannot be the key of a file")]
    BadKey(String),
    #[error("the media store failed: {0}")]
    Unavailable(String),
}

impl Blobs {
    /// Opens the place that the settings name; a missing folder is made, a bucket is not contacted yet.
    pub fn open(media: &MediaStore) -> Result<Self, BlobError> {
        match media {
            MediaStore::Folder(folder) => open_folder(folder),
            MediaStore::S3(bucket) => open_bucket(bucket),
        }
    }

    /// Keeps the bytes under the key, all or nothing, in place of what was there. Keys look like `ab/abcdef/960.webp`.
    pub async fn put(&self, key: &str, bytes: Bytes) -> Result<(), BlobError> {
        self.0
            .put(&path(key)?, bytes.into())
            .await
            .map(|_| ())
            .map_err(|error| failed(key, error))
    }

    /// The whole file.
    pub async fn get(&self, key: &str) -> Result<Bytes, BlobError> {
        let found = self
            .0
            .get(&path(key)?)
            .await
            .map_err(|error| failed(key, error))?;
        found.bytes().await.map_err(|error| failed(key, error))
    }

    /// The file piece by piece, for answers that should not fill the memory.
    pub async fn stream(&self, key: &str) -> Result<BlobStream, BlobError> {
        let found = self
            .0
            .get(&path(key)?)
            .await
            .map_err(|error| failed(key, error))?;
        let size = found.meta.size;
        let key = key.to_owned();
        let chunks = found
            .into_stream()
            .map_err(move |error| failed(&key, error))
            .boxed();
        Ok(BlobStream { size, chunks })
    }

    pub async fn exists(&self, key: &str) -> Result<bool, BlobError> {
        match self.0.head(&path(key)?).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(failed(key, error)),
        }
    }

    /// Removes the file; one that is not there is as good as removed.
    pub async fn delete(&self, key: &str) -> Result<(), BlobError> {
        match self.0.delete(&path(key)?).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(failed(key, error)),
        }
    }

    /// Writes, reads and removes a small file: for `mihan check`.
    pub async fn probe(&self) -> Result<(), BlobError> {
        const KEY: &str = "probe/mihan-check";
        self.put(KEY, Bytes::from_static(b"mihan")).await?;
        let read = self.get(KEY).await?;
        self.delete(KEY).await?;
        if read == "mihan" {
            Ok(())
        } else {
            Err(BlobError::Unavailable("it returned other bytes".to_owned()))
        }
    }
}

fn open_folder(folder: &FilePath) -> Result<Blobs, BlobError> {
    let unusable = |error: String| BlobError::Unavailable(format!("{}: {error}", folder.display()));
    std::fs::create_dir_all(folder).map_err(|error| unusable(error.to_string()))?;
    let store =
        LocalFileSystem::new_with_prefix(folder).map_err(|error| unusable(error.to_string()))?;
    // As with the database: what was acknowledged survives power loss.
    Ok(Blobs(Arc::new(store.with_fsync(true))))
}

fn open_bucket(bucket: &Bucket) -> Result<Blobs, BlobError> {
    install_tls_provider();
    let mut builder = AmazonS3Builder::new()
        .with_bucket_name(&bucket.name)
        .with_region(&bucket.region)
        .with_access_key_id(bucket.access_key_id.expose())
        .with_secret_access_key(bucket.secret_access_key.expose())
        .with_virtual_hosted_style_request(!bucket.path_style)
        // One plain DELETE each: not every compatible store knows the bulk form.
        .with_disable_bulk_delete(true)
        .with_retry(retries());
    if let Some(endpoint) = &bucket.endpoint {
        builder = builder
            .with_endpoint(endpoint.as_str().trim_end_matches('/'))
            .with_allow_http(endpoint.scheme() == "http");
    }
    let store = builder
        .build()
        .map_err(|error| BlobError::Unavailable(error.to_string()))?;
    Ok(Blobs(Arc::new(PrefixStore::new(
        store,
        bucket.prefix.as_str(),
    ))))
}

/// The library's own patience of three minutes is longer than anybody waits for a page.
fn retries() -> RetryConfig {
    RetryConfig {
        max_retries: 3,
        retry_timeout: Duration::from_secs(15),
        ..RetryConfig::default()
    }
}

fn path(key: &str) -> Result<Path, BlobError> {
    match Path::parse(key) {
        Ok(path) if !path.as_ref().is_empty() => Ok(path),
        _ => Err(BlobError::BadKey(key.to_owned())),
    }
}

fn failed(key: &str, error: object_store::Error) -> BlobError {
    if let object_store::Error::NotFound { .. } = error {
        return BlobError::NotFound(key.to_owned());
    }
    BlobError::Unavailable(error.to_string())
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
    use tokio::net::{TcpListener, TcpStream};

    use super::*;
    use crate::config::Secret;

    fn folder() -> (tempfile::TempDir, Blobs) {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(&MediaStore::Folder(folder.path().join("media"))).unwrap();
        (folder, blobs)
    }

    #[tokio::test]
    async fn what_is_put_comes_back_until_it_is_deleted() {
        let (_folder, blobs) = folder();
        blobs
            .put("ab/one.webp", Bytes::from_static(b"bytes"))
            .await
            .unwrap();
        assert_eq!(blobs.get("ab/one.webp").await.unwrap(), "bytes");
        let stream = blobs.stream("ab/one.webp").await.unwrap();
        assert_eq!(stream.size, 5);
        let chunks: Vec<Bytes> = stream.chunks.try_collect().await.unwrap();
        assert_eq!(chunks.concat(), b"bytes");
        assert!(blobs.exists("ab/one.webp").await.unwrap());
        blobs.delete("ab/one.webp").await.unwrap();
        blobs.delete("ab/one.webp").await.unwrap();
        assert!(!blobs.exists("ab/one.webp").await.unwrap());
        assert!(matches!(
            blobs.get("ab/one.webp").await,
            Err(BlobError::NotFound(_))
        ));
    }

    #[tokio::test]
    async fn keys_cannot_leave_the_store() {
        let (_folder, blobs) = folder();
        for key in ["../secret", "a/../../b", "", "a//b"] {
            assert!(
                matches!(blobs.get(key).await, Err(BlobError::BadKey(_))),
                "{key}"
            );
        }
    }

    #[tokio::test]
    async fn the_probe_leaves_nothing_and_names_an_unusable_place() {
        let (folder, blobs) = folder();
        blobs.probe().await.unwrap();
        assert!(!blobs.exists("probe/mihan-check").await.unwrap());
        let file = folder.path().join("file");
        std::fs::write(&file, b"").unwrap();
        assert!(Blobs::open(&MediaStore::Folder(file.join("media"))).is_err());
    }

    fn bucket(address: &str) -> Blobs {
        let bucket = Bucket {
            name: "mihan".to_owned(),
            prefix: "media".to_owned(),
            endpoint: Some(format!("http://{address}/").parse().unwrap()),
            region: "us-east-1".to_owned(),
            access_key_id: Secret::new("key"),
            secret_access_key: Secret::new("hunter2"),
            path_style: true,
        };
        Blobs::open(&MediaStore::S3(bucket)).unwrap()
    }

    type Kept = HashMap<String, Vec<u8>>;

    /// A bucket on this machine that checks no signature but wants one.
    async fn s3_server() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        tokio::spawn(async move {
            let mut kept = Kept::new();
            while let Ok((mut stream, _)) = listener.accept().await {
                let reply = s3_answer(&mut stream, &mut kept).await;
                stream.write_all(&reply).await.unwrap();
            }
        });
        address
    }

    async fn s3_answer(stream: &mut TcpStream, kept: &mut Kept) -> Vec<u8> {
        let mut reader = BufReader::new(stream);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            reader.read_line(&mut head).await.unwrap();
        }
        let head = head.to_lowercase();
        let mut words = head.split(' ');
        let (method, path) = (words.next().unwrap(), words.next().unwrap().to_owned());
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
        reader.read_exact(&mut body).await.unwrap();
        if !head.contains("authorization: aws4-hmac-sha256 credential=key/") {
            return s3_reply("403 Forbidden", 0, b"");
        }
        match (method, kept.get(&path)) {
            ("put", _) => {
                kept.insert(path, body);
                s3_reply("200 OK", 0, b"")
            }
            ("delete", _) => {
                kept.remove(&path);
                s3_reply("204 No Content", 0, b"")
            }
            ("head", Some(bytes)) => s3_reply("200 OK", bytes.len(), b""),
            (_, Some(bytes)) => s3_reply("200 OK", bytes.len(), bytes),
            (_, None) => s3_reply("404 Not Found", 0, b""),
        }
    }

    fn s3_reply(status: &str, length: usize, body: &[u8]) -> Vec<u8> {
        let head = format!(
            "HTTP/1.1 {status}\r\nconnection: close\r\netag: \"1\"\r\ncontent-length: {length}\r\n\
             last-modified: Mon, 23 Nov 2026 21:00:00 GMT\r\n\r\n"
        );
        [head.as_bytes(), body].concat()
    }

    #[tokio::test]
    async fn a_bucket_serves_like_a_folder() {
        let blobs = bucket(&s3_server().await);
        blobs
            .put("ab/one.webp", Bytes::from_static(b"bytes"))
            .await
            .unwrap();
        assert_eq!(blobs.get("ab/one.webp").await.unwrap(), "bytes");
        assert!(blobs.exists("ab/one.webp").await.unwrap());
        blobs.delete("ab/one.webp").await.unwrap();
        assert!(!blobs.exists("ab/one.webp").await.unwrap());
        assert!(matches!(
            blobs.get("ab/one.webp").await,
            Err(BlobError::NotFound(_))
        ));
        blobs.probe().await.unwrap();
    }

    #[tokio::test]
    async fn a_bucket_that_is_not_there_is_unavailable_and_keeps_its_secret() {
        let blobs = bucket("127.0.0.1:9");
        let error = blobs.get("a/b").await.unwrap_err();
        assert!(matches!(error, BlobError::Unavailable(_)), "{error}");
        assert!(!format!("{blobs:?} {error} {error:?}").contains("hunter2"));
    }
}
