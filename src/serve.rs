//! The house at work: opens the parts, fills a new database, joins the router and the worker, and
//! leaves in good order when it is told to.

use std::net::SocketAddr;
use std::sync::Arc;

use thiserror::Error;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

use crate::actions::people::first::first_administrator_link;
use crate::app::{App, Bell};
use crate::blobs::{BlobError, Blobs};
use crate::clock::Clock;
use crate::config::Config;
use crate::ids::Ids;
use crate::jobs::Worker;
use crate::mail::{MailError, Mailer};
use crate::passwords::{PasswordFault, Passwords};
use crate::seed::{self, DEMO_PASSWORD, SeedError};
use crate::store::public::PublicReads;
use crate::store::{ConnectSettings, Store, StoreError};
use crate::view::{ViewError, Views};
use crate::web::{self, PublicSite, Readiness};

/// Why the house cannot open.
#[derive(Debug, Error)]
pub enum StartError {
    #[error(
        "the folder {path} cannot be made: {error}. Mend: set MIHAN_DATA_DIR to a writable folder."
    )]
    Folder { path: String, error: std::io::Error },
    #[error(
        "the database cannot be used: {0}. Mend: look at MIHAN_DATABASE_URL and run `mihan check`."
    )]
    Database(#[from] StoreError),
    #[error("the templates are broken: {0}")]
    Views(#[from] ViewError),
    #[error("the store of files cannot be opened: {0}. Mend: look at MIHAN_MEDIA_URL.")]
    Blobs(#[from] BlobError),
    #[error("mail cannot be set up: {}. Mend: look at MIHAN_SMTP_URL and MIHAN_MAIL_FROM.", .0.reason)]
    Mail(MailError),
    #[error(transparent)]
    Passwords(#[from] PasswordFault),
    #[error("the first data cannot be written: {0}")]
    Seed(#[from] SeedError),
    #[error("{address} cannot be listened on: {error}. Mend: set MIHAN_LISTEN to a free address.")]
    Listen {
        address: SocketAddr,
        error: std::io::Error,
    },
    #[error("{0}")]
    Io(#[from] std::io::Error),
    #[error(transparent)]
    Action(#[from] crate::actions::ActionError),
}

/// Opens every part; the schema is brought up to date.
pub async fn open(config: Config) -> Result<App, StartError> {
    let config = Arc::new(config);
    let store = open_store(&config).await?;
    store.migrate().await?;
    let clock = Clock::system();
    let ids = Ids::random(clock.clone());
    Ok(App {
        passwords: Passwords::new(ids.clone())?,
        views: Arc::new(Views::load()?),
        blobs: Blobs::open(&config.media)?,
        mailer: Mailer::new(&config, clock.clone()).map_err(StartError::Mail)?,
        bell: Bell::default(),
        config,
        clock,
        ids,
        store,
    })
}

/// Opens only the database, as it is.
pub async fn open_store(config: &Config) -> Result<Store, StartError> {
    std::fs::create_dir_all(&config.data_dir).map_err(|error| StartError::Folder {
        path: config.data_dir.display().to_string(),
        error,
    })?;
    let settings = ConnectSettings {
        url: config.database_url.expose().to_owned(),
        max_connections: config.limits.database_pool_size,
    };
    Ok(Store::connect(&settings).await?)
}

/// Serves until SIGTERM or SIGINT. `say` gets what the operator must see.
pub async fn serve(app: App, with_worker: bool, say: fn(&str)) -> Result<(), StartError> {
    let address = app.config.listen;
    // Before the filling, which takes a while: a taken port is said at once.
    let listener = TcpListener::bind(address)
        .await
        .map_err(|error| StartError::Listen { address, error })?;
    fill(&app, say).await?;
    let readiness = Readiness::default();
    let site = public_site(&app);
    tokio::spawn(web::listen(app.clone(), site.clone()));
    let service = web::router(&app, site, &readiness);
    let (stop, stopped) = watch::channel(false);
    let worker = with_worker.then(|| tokio::spawn(work_until(app.clone(), stopped.clone())));
    greet(&app, say).await?;
    readiness.open();
    let leaving = leave_on_signal(readiness, stop);
    let server = axum::serve(
        listener,
        service.into_make_service_with_connect_info::<SocketAddr>(),
    )
    .with_graceful_shutdown(leaving);
    let mut stopped = stopped;
    tokio::select! {
        ended = server => ended?,
        () = grace_over(&mut stopped, &app) => tracing::warn!("requests were cut off at the limit"),
    }
    if let Some(worker) = worker {
        finish(worker, &app).await;
    }
    Ok(app.store.close().await?)
}

/// Does only the worker's part until SIGTERM or SIGINT.
pub async fn work(app: App) -> Result<(), StartError> {
    let (stop, stopped) = watch::channel(false);
    let worker = tokio::spawn(work_until(app.clone(), stopped));
    leave_on_signal(Readiness::default(), stop).await;
    finish(worker, &app).await;
    Ok(app.store.close().await?)
}

/// First-run data: the demonstration, or the reference data alone; says whether there was anything
/// to do.
pub async fn fill(app: &App, say: fn(&str)) -> Result<bool, StartError> {
    if app.config.demo {
        Ok(seed::seed_demo(app, say).await?)
    } else {
        Ok(seed::seed(app).await?)
    }
}

async fn greet(app: &App, say: fn(&str)) -> Result<(), StartError> {
    say(&format!(
        "Mihan is at {}/admin",
        app.config.public_url.as_str()
    ));
    if app.config.demo {
        say("Demonstration. Everybody's password: ");
        say(&format!("    {DEMO_PASSWORD}"));
        for (email, what) in seed::DEMO_ACCOUNTS {
            say(&format!("    {email:<44} {what}"));
        }
    } else if let Some(link) = first_administrator_link(app).await? {
        say("Nobody can sign in yet. Create the first administrator, once, here:");
        say(&format!("    {link}"));
    }
    Ok(())
}

/// What the public side gets: readers of published tables, and no way to anything else.
fn public_site(app: &App) -> PublicSite {
    let reads = PublicReads::new(&app.store);
    PublicSite::new(
        reads,
        app.views.clone(),
        app.blobs.clone(),
        app.config.clone(),
        app.clock.clone(),
    )
}

async fn work_until(app: App, mut stopped: watch::Receiver<bool>) {
    let stop = async move {
        // An error means that nobody can tell any more: the same as being told.
        stopped.wait_for(|stopped| *stopped).await.ok();
    };
    Worker::new(app).run(stop).await;
}

/// Returns when the process is told to leave; from then on it takes no new traffic.
async fn leave_on_signal(readiness: Readiness, stop: watch::Sender<bool>) {
    let (terminate, interrupt) = (
        signal(SignalKind::terminate()),
        signal(SignalKind::interrupt()),
    );
    match (terminate, interrupt) {
        (Ok(mut terminate), Ok(mut interrupt)) => {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
        }
        (Err(error), _) | (_, Err(error)) => {
            tracing::error!(%error, "signals cannot be heard; stop the process by force");
            std::future::pending::<()>().await;
        }
    }
    readiness.end();
    tracing::info!("leaving: begun requests and jobs are finished");
    // Nobody is left to hear it only when everything has ended already.
    stop.send(true).ok();
}

async fn grace_over(stopped: &mut watch::Receiver<bool>, app: &App) {
    if stopped.wait_for(|stopped| *stopped).await.is_ok() {
        tokio::time::sleep(app.config.limits.shutdown_grace).await;
    } else {
        std::future::pending::<()>().await;
    }
}

async fn finish(worker: tokio::task::JoinHandle<()>, app: &App) {
    match tokio::time::timeout(app.config.limits.shutdown_grace, worker).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::error!(%error, "the worker failed"),
        Err(_) => tracing::warn!("jobs were cut off at the limit; their lease brings them back"),
    }
}
