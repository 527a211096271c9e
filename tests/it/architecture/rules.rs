//! The rules as data: the import table, the floors, the places and the limits. No code that checks.

/// What a module (and everything below it) may and may not use.
/// A path is judged by its longest prefix found in `only` or `never`.
pub struct Rule {
    pub module: &'static str,
    /// When given, nothing else of the crate may be used.
    pub only: Option<&'static [&'static str]>,
    pub never: &'static [&'static str],
    pub never_crates: &'static [&'static str],
    pub instead: &'static str,
}

const EFFECTS: &[&str] = &[
    "sea_orm",
    "entity",
    "migration",
    "axum",
    "tower",
    "tower_http",
    "tower_sessions",
    "tokio",
    "futures_util",
    "async_trait",
    "lettre",
    "reqwest",
    "object_store",
    "minijinja",
    "moka",
    "tracing",
    "config",
];

pub const IMPORTS: &[Rule] = &[
    Rule {
        module: "domain",
        only: Some(&[]),
        never: &[],
        never_crates: EFFECTS,
        instead: "domain is pure: pass the value in, and do the reading or writing in store or actions",
    },
    Rule {
        module: "feeds",
        only: Some(&["domain"]),
        never: &[],
        never_crates: EFFECTS,
        instead: "feeds renders a FeedDoc to bytes: load in store::public, put what it needs in the FeedDoc",
    },
    Rule {
        module: "store",
        only: Some(&["domain", "clock", "ids", "config"]),
        never: &[],
        never_crates: &["axum", "lettre", "reqwest", "object_store", "minijinja"],
        instead: "store loads and saves: sequence in actions, decide in domain, render in view",
    },
    Rule {
        module: "view",
        only: Some(&["domain", "config", "clock"]),
        never: &[],
        never_crates: &[
            "sea_orm",
            "entity",
            "axum",
            "lettre",
            "reqwest",
            "object_store",
        ],
        instead: "view shows what it is handed: load in the handler, answer in web",
    },
    Rule {
        module: "actions",
        only: None,
        never: &["web", "view", "mail", "http", "jobs", "feeds", "seed"],
        never_crates: &[
            "entity",
            "sea_orm",
            "axum",
            "tower_sessions",
            "lettre",
            "reqwest",
            "minijinja",
        ],
        instead: "an action writes state, audit and outbox: let a job send, a handler answer, store save",
    },
    Rule {
        module: "jobs",
        only: None,
        never: &["web"],
        never_crates: &["entity", "sea_orm", "axum", "tower_sessions"],
        instead: "a job is thin: load and save through store, act through actions",
    },
    Rule {
        module: "seed",
        only: None,
        never: &["web", "jobs", "view", "mail", "http"],
        never_crates: &["entity", "sea_orm", "axum"],
        instead: "seed writes through the same actions as a person",
    },
    Rule {
        module: "web",
        only: None,
        never: &["mail", "http", "jobs", "seed"],
        never_crates: &["entity", "sea_orm", "lettre", "reqwest", "migration"],
        instead: "a handler parses, calls and answers: put effects in a job, reading in store, writing in actions",
    },
    Rule {
        module: "web::admin",
        only: Some(&[
            "actions",
            "store::screens",
            "view",
            "domain",
            "web",
            "app",
            "clock",
            "ids",
            "config",
        ]),
        never: &["web::api", "web::public"],
        never_crates: &[],
        instead: "the panel reads through store::screens and writes through actions",
    },
    Rule {
        module: "web::api",
        only: Some(PUBLIC_SIDE),
        never: PRIVATE_SIDE,
        never_crates: &["tower_sessions"],
        instead: "the read API holds PublicReads and nothing else: add the query to store::public",
    },
    Rule {
        module: "web::public",
        only: Some(PUBLIC_SIDE),
        never: PRIVATE_SIDE,
        never_crates: &["tower_sessions"],
        instead: "the public side holds PublicReads and nothing else: add the query to store::public",
    },
];

/// `app` is missing on purpose: who holds App can reach drafts.
const PUBLIC_SIDE: &[&str] = &[
    "store::public",
    "feeds",
    "domain",
    "view",
    "web",
    "clock",
    // Images; which of them may leave is asked of store::public.
    "blobs",
    "config",
];
const PRIVATE_SIDE: &[&str] = &["web::admin", "web::auth", "web::session", "web::sessions"];

/// Floors from the ground up; a module uses its own floor and those below. Who is not named is a part,
/// on the floor of PARTS.
pub const FLOORS: &[&[&str]] = &[
    &["domain"],
    &["store", "feeds", "view"],
    &["actions"],
    &["web", "jobs", "seed"],
    &["serve", "check"],
    &["cli"],
    &["main", "lib"],
];
pub const PARTS: usize = 1;

/// Crates that only these modules may name; `tests` modules may too, to play the other side.
pub const OWNED_CRATES: &[(&str, &[&str])] = &[
    ("sea_orm", &["store"]),
    ("entity", &["store"]),
    ("migration", &["store"]),
    ("axum", &["web", "serve"]),
    ("tower_sessions", &["web", "store", "serve"]),
    ("minijinja", &["view"]),
    ("fluent_bundle", &["view"]),
    ("quick_xml", &["feeds"]),
    // Settings read the sender's address with the type that will send it.
    ("lettre", &["mail", "config"]),
    ("reqwest", &["http"]),
    ("object_store", &["blobs"]),
];

/// Modules without `async`.
pub const SYNCHRONOUS: &[&str] = &["domain", "feeds"];

/// Something named only in some files (prefixes of paths), and what to do elsewhere.
pub struct Place {
    /// `Type::function`, `.method(` or a plain name.
    pub name: &'static str,
    pub only_in: &'static [&'static str],
    pub instead: &'static str,
}

const CLOCK: &[&str] = &["src/clock", "src/ids"];
const CLOCK_INSTEAD: &str = "take the time from app.clock and ids from app.ids, handed down";
const TX: &[&str] = &["src/store/tx", "migration/"];
const TX_INSTEAD: &str = "open transactions through store::write, in an action";
const WRITERS: &[&str] = &["src/actions", "src/store"];
const BACKENDS: &[&str] = &[
    "src/store/connect",
    "src/store/tx",
    "src/store/search",
    "migration/src/schema",
];
const BACKENDS_INSTEAD: &str =
    "SQL that differs by database lives in store/connect, store/tx, store/search, migration/schema";

pub const PLACES: &[Place] = &[
    Place {
        name: "Timestamp::now",
        only_in: CLOCK,
        instead: CLOCK_INSTEAD,
    },
    Place {
        name: "Zoned::now",
        only_in: CLOCK,
        instead: CLOCK_INSTEAD,
    },
    Place {
        name: "SystemTime::now",
        only_in: CLOCK,
        instead: CLOCK_INSTEAD,
    },
    Place {
        name: "OffsetDateTime::now_utc",
        only_in: CLOCK,
        instead: CLOCK_INSTEAD,
    },
    Place {
        name: "Uuid::now_v7",
        only_in: CLOCK,
        instead: CLOCK_INSTEAD,
    },
    Place {
        name: "Uuid::new_v4",
        only_in: CLOCK,
        instead: CLOCK_INSTEAD,
    },
    Place {
        name: ".begin(",
        only_in: TX,
        instead: TX_INSTEAD,
    },
    Place {
        name: ".begin_with_config(",
        only_in: TX,
        instead: TX_INSTEAD,
    },
    Place {
        name: ".begin_with_options(",
        only_in: TX,
        instead: TX_INSTEAD,
    },
    Place {
        name: ".transaction(",
        only_in: TX,
        instead: TX_INSTEAD,
    },
    Place {
        name: ".transaction_with_config(",
        only_in: TX,
        instead: TX_INSTEAD,
    },
    Place {
        name: "store.write(",
        only_in: WRITERS,
        instead: TX_INSTEAD,
    },
    Place {
        name: "DbBackend",
        only_in: BACKENDS,
        instead: BACKENDS_INSTEAD,
    },
    Place {
        name: "DatabaseBackend",
        only_in: BACKENDS,
        instead: BACKENDS_INSTEAD,
    },
];

pub const RUST_FOLDERS: &[&str] = &["src", "entity", "migration", "tests"];

pub const LONGEST_FILE: usize = 400;
pub const SIZED_FOLDERS: &[&str] = &[
    "src",
    "entity",
    "migration",
    "templates",
    "static/src",
    "tests",
];
pub const SIZED_EXTENSIONS: &[&str] = &["rs", "js", "mjs", "css", "html"];

/// Everything that is committed, by the folders and files of the top level.
pub const PUBLISHED: &[&str] = &[
    "src",
    "entity",
    "migration",
    "templates",
    "static",
    "tests",
    "benches",
    ".ci",
    ".cargo",
    "Cargo.toml",
    "Cargo.lock",
    "README.md",
    "build.rs",
    "mihan.example.toml",
    ".clippy.toml",
    ".rustfmt.toml",
    ".gitignore",
    ".gitattributes",
    ".editorconfig",
];

/// Written in halves so that this file does not name them.
pub const UNSPEAKABLE: &[&str] = &[
    concat!("/wo", "rk/"),
    concat!("/ro", "ot/"),
    concat!("registry.", "npmjs"),
    concat!("index.", "crates.io"),
    concat!("static.", "crates.io"),
    concat!("deb.", "debian.org"),
    concat!("files.", "pythonhosted"),
    concat!("arti", "factory"),
];

/// Letters a template may show without asking `t()`: the name of the product.
pub const VISIBLE_NAMES: &[&str] = &["Mihan", "مهن"];
/// Attributes that people read or hear.
pub const SPOKEN_ATTRIBUTES: &[&str] = &[
    "alt",
    "title",
    "placeholder",
    "aria-label",
    "aria-description",
];
/// Mails cannot link a style sheet.
pub const STYLED_TEMPLATES: &[&str] = &["templates/emails/"];
