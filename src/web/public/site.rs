//! What the public side holds: its reads, its templates, and answers kept ready to send. No session,
//! no action and no other store is in reach from here.

use std::sync::Arc;

use axum::http::HeaderMap;
use axum::response::Response;
use jiff::Timestamp;
use moka::future::Cache;

use super::answer::{Answer, Ready};
use super::miss::Miss;
use super::watermark::{Seen, Watermark};
use crate::blobs::Blobs;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::content::Kind;
use crate::domain::locale::Locale;
use crate::store::public::{City, PublicReads};
use crate::view::{Args, Views};

/// The state of every public route. Cheap to clone.
#[derive(Clone)]
pub struct PublicSite {
    pub(in crate::web) reads: PublicReads,
    pub(in crate::web) views: Arc<Views>,
    pub(in crate::web) blobs: Blobs,
    pub(in crate::web) config: Arc<Config>,
    /// For the headers of answers only: what they say does not depend on when it is asked.
    pub(in crate::web) clock: Clock,
    watermark: Arc<Watermark>,
    answers: Cache<String, Arc<Ready>>,
}

impl PublicSite {
    pub fn new(
        reads: PublicReads,
        views: Arc<Views>,
        blobs: Blobs,
        config: Arc<Config>,
        clock: Clock,
    ) -> Self {
        let answers = Cache::builder()
            .max_capacity(config.limits.cache_bytes)
            .weigher(|key: &String, ready: &Arc<Ready>| {
                ready
                    .weight()
                    .saturating_add(u32::try_from(key.len()).unwrap_or(u32::MAX))
            })
            .build();
        Self {
            watermark: Arc::new(Watermark::new(reads.clone())),
            reads,
            views,
            blobs,
            config,
            clock,
            answers,
        }
    }

    /// Something public may have changed: the next reader looks before taking a kept answer.
    pub fn look_again(&self) {
        self.watermark.distrust();
    }

    /// The answer kept under `key`, or the one that `make` gives now. Many readers at once make it
    /// once. What `make` refuses is not kept.
    pub(in crate::web) async fn ready<F, Made>(
        &self,
        key: &str,
        make: F,
    ) -> Result<Arc<Ready>, Miss>
    where
        F: FnOnce(Seen) -> Made,
        Made: Future<Output = Result<Answer, Miss>>,
    {
        let seen = self.seen().await?;
        let key = format!("{}.{}{key}", seen.mark.seq, seen.mark.reference);
        let make = async { Ok(make(seen).await?.ready()) };
        self.answers
            .try_get_with(key, make)
            .await
            .map_err(|miss: Arc<Miss>| Miss::clone(&miss))
    }

    /// The public world as it is now. Answers of an older one are dropped.
    pub(in crate::web) async fn seen(&self) -> Result<Seen, Miss> {
        let (seen, moved) = self.watermark.look().await?;
        if moved {
            self.answers.invalidate_all();
        }
        Ok(seen)
    }

    /// A full address.
    pub(in crate::web) fn url(&self, path: &str) -> String {
        self.config.public_url.join(path)
    }

    /// A full address in ASCII.
    pub(in crate::web) fn encoded_url(&self, path: &str) -> String {
        super::address::encoded(&self.url(path))
    }

    /// A message without invisible marks.
    pub(in crate::web) fn word(
        &self,
        locale: Locale,
        key: &str,
        args: &Args,
    ) -> Result<String, Miss> {
        self.views
            .words()
            .plain(locale, key, args)
            .map_err(Miss::failed)
    }

    /// The plural name of a kind.
    pub(in crate::web) fn kinds(&self, locale: Locale, kind: Kind) -> Result<String, Miss> {
        self.word(locale, &format!("kinds-{kind}"), &Args::none())
    }

    /// Who answers for a text: the city, or for `None` the cities together.
    pub(in crate::web) fn publisher(
        &self,
        locale: Locale,
        city: Option<&City>,
    ) -> Result<String, Miss> {
        match city {
            Some(_) => self.desk_name(locale, city),
            None => self.word(locale, "site-publisher", &Args::none()),
        }
    }

    /// A city's name for readers of this locale; the national desk's for `None`.
    pub(in crate::web) fn desk_name(
        &self,
        locale: Locale,
        city: Option<&City>,
    ) -> Result<String, Miss> {
        match city {
            Some(city) => Ok(city
                .names
                .nearest(locale)
                .map_or_else(|| city.slug.clone(), |name| name.text.to_owned())),
            None => self.word(locale, "site-national", &Args::none()),
        }
    }
}

/// What feeds say when nothing was ever published: an instant that does not move.
pub(super) const NEVER: Timestamp = Timestamp::UNIX_EPOCH;

/// Answers from a kept or made answer; `missed` words what is not there.
pub(in crate::web) fn send(
    result: Result<Arc<Ready>, Miss>,
    headers: &HeaderMap,
    missed: impl FnOnce(Miss) -> Arc<Ready>,
) -> Response {
    match result {
        Ok(ready) => ready.respond(headers),
        Err(miss) => {
            if let Miss::Failed(reason) = &miss {
                tracing::error!(%reason, "a public page failed");
            }
            missed(miss).respond(headers)
        }
    }
}
