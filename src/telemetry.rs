//! What the house tells its operator: lines on the standard error output, as text or JSON.
//! It must never be handed secrets; [`crate::config::Secret`] hides itself.

use tracing::Subscriber;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

use crate::config::{Config, LogFormat};

/// Libraries that name addresses and headers when they chatter: quiet unless the filter names them.
const QUIET: &str = "h2=info,hyper=info,hyper_util=info,object_store=info,reqwest=info,rustls=info,sea_orm_migration=warn,sqlx=info";

/// Starts the log for the whole process; a second call changes nothing.
pub fn start(config: &Config) {
    let _ = tracing::subscriber::set_global_default(subscriber(config, std::io::stderr));
}

fn subscriber<W>(config: &Config, writer: W) -> Box<dyn Subscriber + Send + Sync>
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let filter = EnvFilter::new(format!("{QUIET},{}", config.log));
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(writer);
    match config.log_format {
        LogFormat::Text => Box::new(
            builder
                .with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr()))
                .finish(),
        ),
        LogFormat::Json => Box::new(builder.json().flatten_event(true).finish()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::config::Overrides;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn logged(settings: &[(&str, &str)], say: impl FnOnce(&Config)) -> String {
        let environment: BTreeMap<_, _> = settings
            .iter()
            .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
            .collect();
        let config = Config::from_sources(&Overrides::default(), &environment).unwrap();
        let lines = Lines::default();
        let sink = lines.clone();
        tracing::subscriber::with_default(subscriber(&config, move || sink.clone()), || {
            say(&config)
        });
        String::from_utf8(lines.0.lock().unwrap().clone()).unwrap()
    }

    #[test]
    fn json_lines_are_json_and_hold_no_secret() {
        let settings = [
            ("MIHAN_LOG_FORMAT", "json"),
            ("MIHAN_DATABASE_URL", "postgres://m:hunter2@db/m"),
        ];
        let line = logged(&settings, |config| {
            tracing::info!(?config, edition = 7, "started")
        });
        let read: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(read.get("edition"), Some(&serde_json::json!(7)));
        assert!(line.contains("[secret]") && !line.contains("hunter2"));
    }

    #[test]
    fn the_filter_holds_and_libraries_stay_quiet_unless_named() {
        let speak = |_: &Config| {
            tracing::debug!(target: "mihan", "ours");
            tracing::debug!(target: "reqwest::connect", "theirs");
        };
        assert_eq!(logged(&[], speak), "");
        let debug = logged(&[("MIHAN_LOG", "debug")], speak);
        assert!(
            debug.contains("ours") && !debug.contains("theirs"),
            "{debug}"
        );
        assert!(logged(&[("MIHAN_LOG", "debug,reqwest=debug")], speak).contains("theirs"));
    }
}
