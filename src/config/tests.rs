//! Settings as a whole: read, refuse, explain.

use std::path::Path;

use super::*;

fn load(variables: &[(&str, &str)]) -> Result<Config, Vec<ConfigProblem>> {
    load_with(None, variables)
}

fn load_with(file: Option<&str>, variables: &[(&str, &str)]) -> Result<Config, Vec<ConfigProblem>> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mihan.toml");
    let overrides = Overrides {
        file: file.map(|text| {
            std::fs::write(&path, text).unwrap();
            path.clone()
        }),
        demo: false,
    };
    Config::from_sources(&overrides, &variables_of(variables))
}

fn variables_of(variables: &[(&str, &str)]) -> BTreeMap<String, String> {
    variables
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

fn problems(result: Result<Config, Vec<ConfigProblem>>) -> String {
    result
        .unwrap_err()
        .iter()
        .map(|problem| format!("{problem}\n"))
        .collect()
}

#[test]
fn nothing_set_gives_a_house_on_this_machine() {
    let config = load(&[]).unwrap();
    assert_eq!(config.listen.to_string(), "127.0.0.1:3000");
    assert_eq!(config.public_url.as_str(), "http://127.0.0.1:3000");
    assert_eq!(
        config.database_url.expose(),
        "sqlite://data/mihan.db?mode=rwc"
    );
    assert_eq!(config.media, MediaStore::Folder("data/media".into()));
    assert_eq!(config.mail_dir(), Path::new("data/mail"));
    assert_eq!(config.smtp_url, None);
    assert!(!config.public_url.is_https());
}

#[test]
fn the_example_file_names_every_key_with_its_default() {
    let example = include_str!("../../mihan.example.toml");
    let mut reader = Reader::default();
    let _ = Config::read(&mut reader, false);
    for key in reader.known().iter().filter(|key| *key != "config") {
        let named = example.lines().any(|line| {
            line.trim_start_matches("# ")
                .starts_with(&format!("{key} = "))
        });
        assert!(named, "mihan.example.toml does not document {key}");
    }
    assert_eq!(load_with(Some(example), &[]).unwrap(), load(&[]).unwrap());
}

#[test]
fn the_keys_commented_out_in_the_example_are_real() {
    let example = include_str!("../../mihan.example.toml");
    let settings = example
        .lines()
        .filter_map(|line| line.strip_prefix("# "))
        .filter(|line| line.contains(" = "));
    let settings: String = settings
        .filter(|line| !line.contains("_file = "))
        .map(|line| format!("{line}\n"))
        .collect();
    let config = load_with(Some(&settings), &[]).unwrap();
    assert!(matches!(config.media, MediaStore::S3(_)), "{config:?}");
}

#[test]
fn the_environment_wins_over_the_file() {
    let config = load_with(
        Some("feed_length = 10\npage_size = 30"),
        &[("MIHAN_FEED_LENGTH", "20")],
    )
    .unwrap();
    assert_eq!(config.limits.feed_length, 20);
    assert_eq!(config.limits.page_size, 30);
}

#[test]
fn every_fault_is_told_at_once_with_its_key() {
    let told = problems(load(&[
        ("MIHAN_LISTEN", "everywhere"),
        ("MIHAN_PUBLIC_URL", "https://example.ma/sub"),
        ("MIHAN_DATABASE_URL", "mysql://root:hunter2@db/mihan"),
        ("MIHAN_SMTP_URL", "mail.example.ma"),
        ("MIHAN_MAIL_FROM", "nobody"),
        ("MIHAN_TRUSTED_PROXIES", "10.0.0.0/8, proxy"),
        ("MIHAN_PAGE_SIZE", "many"),
        ("MIHAN_FEED_LENGTH", "0"),
        ("MIHAN_OUTBOUND_LOOPBACK", "perhaps"),
        ("MIHAN_LOG_FORMAT", "xml"),
        ("MIHAN_MEDIA_URL", "s3://bucket"),
    ]));
    for key in [
        "LISTEN",
        "PUBLIC_URL",
        "DATABASE_URL",
        "SMTP_URL",
        "MAIL_FROM",
        "TRUSTED_PROXIES",
        "PAGE_SIZE",
        "FEED_LENGTH",
        "OUTBOUND_LOOPBACK",
        "LOG_FORMAT",
        "S3_ACCESS_KEY_ID",
        "S3_SECRET_ACCESS_KEY",
    ] {
        assert!(
            told.contains(&format!("MIHAN_{key})")),
            "{key} is missing from:\n{told}"
        );
    }
    assert!(!told.contains("hunter2"));
}

#[test]
fn an_unknown_key_in_the_file_is_refused_with_a_suggestion() {
    let told = problems(load_with(Some("publik_url = \"https://example.ma\""), &[]));
    assert!(told.contains("Did you mean `public_url`?"), "{told}");
    let told = problems(load_with(Some("[database]\nurl = \"x\""), &[]));
    assert!(
        told.contains("database (or MIHAN_DATABASE): is not a setting."),
        "{told}"
    );
}

#[test]
fn a_mistyped_variable_is_a_warning_and_a_foreign_one_is_not() {
    let config = load(&[
        ("MIHAN_PUBLIC_ULR", "https://example.ma"),
        ("MIHAN_PORT_80_TCP_ADDR", "x"),
    ])
    .unwrap();
    let warnings: Vec<_> = config
        .warnings
        .iter()
        .map(|warning| warning.key.as_str())
        .collect();
    assert_eq!(warnings, ["public_ulr"]);
}

#[test]
fn a_broken_or_absent_file_is_named() {
    assert!(problems(load_with(Some("listen = "), &[])).contains("mihan.toml"));
    let overrides = Overrides {
        file: Some("/nowhere/mihan.toml".into()),
        demo: false,
    };
    assert!(
        problems(Config::from_sources(&overrides, &BTreeMap::new()))
            .contains("/nowhere/mihan.toml")
    );
}

#[test]
fn the_demo_refuses_to_be_reached_from_outside() {
    let demo = Overrides {
        file: None,
        demo: true,
    };
    let outside = variables_of(&[("MIHAN_LISTEN", "0.0.0.0:3000")]);
    assert!(problems(Config::from_sources(&demo, &outside)).contains("MIHAN_LISTEN"));
    let inside = variables_of(&[("MIHAN_LISTEN", "[::1]:3000")]);
    assert_eq!(
        Config::from_sources(&demo, &inside)
            .unwrap()
            .public_url
            .as_str(),
        "http://[::1]:3000"
    );
}

#[test]
fn secrets_come_from_files_and_never_show_in_debug() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("smtp");
    std::fs::write(&path, "smtps://mihan:hunter2@mail.example.ma\n").unwrap();
    let path = path.display().to_string();
    let config = load(&[
        ("MIHAN_SMTP_URL_FILE", &path),
        ("MIHAN_DATABASE_URL", "postgres://m:hunter2@db/m"),
    ])
    .unwrap();
    assert_eq!(
        config.smtp_url.clone().unwrap().expose(),
        "smtps://mihan:hunter2@mail.example.ma"
    );
    assert!(!format!("{config:?}").contains("hunter2"));
    let both = problems(load(&[
        ("MIHAN_SMTP_URL_FILE", &path),
        ("MIHAN_SMTP_URL", "smtp://x"),
    ]));
    assert!(both.contains("smtp_url_file too"), "{both}");
}

#[test]
fn a_password_of_digits_keeps_its_zeros() {
    let config = load(&[
        ("MIHAN_MEDIA_URL", "s3://bucket/news/"),
        ("MIHAN_S3_ACCESS_KEY_ID", "key"),
        ("MIHAN_S3_SECRET_ACCESS_KEY", "007"),
    ]);
    let MediaStore::S3(bucket) = config.unwrap().media else {
        panic!("a folder")
    };
    assert_eq!(bucket.secret_access_key.expose(), "007");
    assert_eq!(
        (bucket.name.as_str(), bucket.prefix.as_str()),
        ("bucket", "news")
    );
}

#[test]
fn proxies_are_a_list_or_text_with_commas() {
    let file = load_with(Some("trusted_proxies = [\"10.0.0.0/8\", \"::1/128\"]"), &[]).unwrap();
    let variable = load(&[("MIHAN_TRUSTED_PROXIES", "10.0.0.0/8, ::1/128")]).unwrap();
    assert_eq!(file.trusted_proxies, variable.trusted_proxies);
    assert_eq!(file.trusted_proxies.len(), 2);
}

#[test]
fn https_and_loopback_are_seen_in_the_public_address() {
    let config = load(&[
        ("MIHAN_PUBLIC_URL", "https://Example.ma:443/"),
        ("MIHAN_LISTEN", "0.0.0.0:80"),
    ])
    .unwrap();
    assert_eq!(config.public_url.join("/admin"), "https://example.ma/admin");
    assert!(config.public_url.is_https() && !config.public_url.is_loopback());
    assert!(config.warnings.is_empty());
    assert_eq!(
        load(&[("MIHAN_LISTEN", "0.0.0.0:80")])
            .unwrap()
            .warnings
            .len(),
        1
    );
}
