//! Owns the functions and filters templates call, as `VIEW` conventions name them.
//! Must never read anything but its arguments: what a page shows was decided before.

use std::sync::Arc;

use jiff::civil::Date;
use minijinja::value::{Kwargs, Rest, ValueKind};
use minijinja::{Environment, Error, ErrorKind, State, Value};

use super::assets::Assets;
use super::dates::{Age, Dates};
use super::escape::escape;
use super::files::TemplateFiles;
use super::moment::Moment;
use super::numbers;
use super::words::{Args, Words, WordsError};
use crate::domain::locale::Locale;

pub(super) fn template_names() -> impl Iterator<Item = String> {
    TemplateFiles::iter()
        .filter(|path| path.ends_with(".html") || path.ends_with(".txt"))
        .map(|path| path.into_owned())
}

/// Debug builds read the folder and notice edits; a release holds its templates itself.
pub(super) fn set_loader(environment: &mut Environment<'static>) {
    environment.set_auto_reload(cfg!(debug_assertions));
    if cfg!(debug_assertions) {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/templates");
        environment.set_loader(minijinja::path_loader(folder));
    } else {
        environment.set_loader(|name| {
            let file = TemplateFiles::get(name);
            Ok(file.map(|file| String::from_utf8_lossy(&file.data).into_owned()))
        });
    }
}

/// `t`, `t_attr`, `t_in`, `labels`, `role_list`, `locale_list`, `has_word`, `locale_name`, `dir_of`.
pub(super) fn add_words(
    environment: &mut Environment<'static>,
    locale: Locale,
    words: &Arc<Words>,
) {
    let book = Arc::clone(words);
    environment.add_function(
        "t",
        move |state: &State, key: &str, given: Rest<Value>, named: Kwargs| {
            let args = arguments(&given, &named)?;
            // Text mails and subjects show the isolation marks as boxes in some readers.
            if state.name().ends_with(".txt") {
                book.plain(locale, key, &args).map_err(wordless)
            } else {
                book.text(locale, key, &args).map_err(wordless)
            }
        },
    );
    let book = Arc::clone(words);
    environment.add_function(
        "t_attr",
        move |key: &str, given: Rest<Value>, named: Kwargs| {
            book.plain(locale, key, &arguments(&given, &named)?)
                .map_err(wordless)
        },
    );
    let book = Arc::clone(words);
    environment.add_function(
        "t_in",
        move |tag: &str, key: &str, given: Rest<Value>, named: Kwargs| {
            book.text(parse_locale(tag)?, key, &arguments(&given, &named)?)
                .map_err(wordless)
        },
    );
    let book = Arc::clone(words);
    environment.add_function("labels", move |prefix: &str| {
        labels(&book, locale, prefix).map_err(wordless)
    });
    let book = Arc::clone(words);
    environment.add_function("role_list", move |roles: Vec<String>| {
        word_list(&book, locale, "role", &roles).map_err(wordless)
    });
    let book = Arc::clone(words);
    environment.add_function("locale_list", move |tags: Vec<String>| {
        word_list(&book, locale, "locale", &tags).map_err(wordless)
    });
    let book = Arc::clone(words);
    environment.add_function("has_word", move |key: &str| book.has(locale, key));
    environment.add_function("locale_name", |tag: &str| {
        Ok::<_, Error>(parse_locale(tag)?.native_name())
    });
    environment.add_function("dir_of", |tag: &str| {
        Ok::<_, Error>(parse_locale(tag)?.direction().as_str())
    });
}

/// `number`, `money`.
pub(super) fn add_numbers(
    environment: &mut Environment<'static>,
    locale: Locale,
    words: &Arc<Words>,
) {
    environment.add_function("number", move |value: i64| numbers::number(locale, value));
    let book = Arc::clone(words);
    environment.add_function("money", move |dirhams: i64| {
        let amount = numbers::number(locale, dirhams);
        book.plain(locale, "money", &Args::none().with("amount", amount))
            .map_err(wordless)
    });
}

/// `date_long`, `date_medium`, `date_time`, `clock_time`, `month_name`, `iso`, `time_tag`, `age`.
pub(super) fn add_dates(
    environment: &mut Environment<'static>,
    locale: Locale,
    words: &Arc<Words>,
    dates: Arc<Dates>,
) {
    add_day(environment, "date_long", &dates, Dates::long);
    add_day(environment, "date_medium", &dates, Dates::medium);
    add_day(environment, "month_name", &dates, Dates::month);
    let d = Arc::clone(&dates);
    environment.add_function("clock_time", move |value: Value| {
        Ok::<_, Error>(d.time(Moment::read(&value)?.wall(&d)))
    });
    let (d, book) = (Arc::clone(&dates), Arc::clone(words));
    environment.add_function("date_time", move |value: Value| {
        date_and_time(&book, locale, &d, &Moment::read(&value)?)
    });
    environment.add_function("iso", |value: Value| {
        Ok::<_, Error>(Moment::read(&value)?.machine())
    });
    let (d, book) = (dates, Arc::clone(words));
    environment.add_function("time_tag", move |value: Value, form: Option<&str>| {
        let moment = Moment::read(&value)?;
        let shown = match (&moment, form) {
            (Moment::Day(_), _) | (_, Some("date")) => d.long(moment.wall(&d).date()),
            (_, Some("medium")) => d.medium(moment.wall(&d).date()),
            _ => date_and_time(&book, locale, &d, &moment)?,
        };
        let (machine, shown) = (moment.machine(), escape(&shown));
        Ok::<_, Error>(Value::from_safe_string(format!(
            "<time datetime=\"{machine}\">{shown}</time>"
        )))
    });
    let book = Arc::clone(words);
    environment.add_function("age", move |since: Value, now: Value| {
        let (key, count) = Age::between(
            Moment::read(&since)?.instant()?,
            Moment::read(&now)?.instant()?,
        )
        .message();
        book.text(locale, key, &Args::none().with("count", count))
            .map_err(wordless)
    });
}

/// `asset`, `icon` and the filter `bdi`.
pub(super) fn add_markup(environment: &mut Environment<'static>) {
    environment.add_function("asset", |name: &str| {
        Assets::url(name).ok_or_else(|| no_file(name))
    });
    environment.add_function("icon", |name: &str, classes: Option<&str>| {
        let address = Assets::icon(name).ok_or_else(|| no_file(name))?;
        let (space, classes) = classes.map_or(("", ""), |classes| (" ", classes));
        Ok::<_, Error>(Value::from_safe_string(format!(
            "<svg class=\"icon{space}{}\" aria-hidden=\"true\"><use href=\"{}\"></use></svg>",
            escape(classes),
            escape(&address)
        )))
    });
    environment.add_filter("bdi", |value: Value| {
        let text = value.to_string();
        Value::from_safe_string(format!("<bdi>{}</bdi>", escape(&text)))
    });
}

fn no_file(name: &str) -> Error {
    Error::new(
        ErrorKind::InvalidOperation,
        format!("the front end has no {name}"),
    )
}

/// The messages of a prefix without it, as one JSON object for a script's `data-labels`.
fn labels(words: &Words, locale: Locale, prefix: &str) -> Result<String, WordsError> {
    let mut object = serde_json::Map::new();
    for key in words.keys(locale).filter(|key| key.starts_with(prefix)) {
        let name = key.trim_start_matches(prefix).to_owned();
        let text = words.plain(locale, key, &Args::none())?;
        object.insert(name, text.into());
    }
    Ok(serde_json::Value::Object(object).to_string())
}

/// The names of several things of one sort, in the order given.
fn word_list(
    words: &Words,
    locale: Locale,
    sort: &str,
    tails: &[String],
) -> Result<String, WordsError> {
    let comma = words.plain(locale, "list-separator", &Args::none())?;
    let names = tails
        .iter()
        .map(|tail| words.plain(locale, &format!("{sort}-{tail}"), &Args::none()))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(names.join(&format!("{comma} ")))
}

fn add_day(
    environment: &mut Environment<'static>,
    name: &'static str,
    dates: &Arc<Dates>,
    show: fn(&Dates, Date) -> String,
) {
    let dates = Arc::clone(dates);
    environment.add_function(name, move |value: Value| {
        let moment = Moment::read(&value)?;
        Ok::<_, Error>(show(&dates, moment.wall(&dates).date()))
    });
}

fn date_and_time(
    words: &Words,
    locale: Locale,
    dates: &Dates,
    moment: &Moment,
) -> Result<String, Error> {
    let wall = moment.wall(dates);
    let args = Args::none()
        .with("date", dates.medium(wall.date()))
        .with("time", dates.time(wall));
    words.plain(locale, "date-at-time", &args).map_err(wordless)
}

/// Values the domain sends as text although messages choose plurals by them.
const COUNTED: [&str; 4] = ["max", "min", "actual", "count"];

/// Values of a message: a map first (errors and flashes carry theirs), then the named ones.
fn arguments(given: &[Value], named: &Kwargs) -> Result<Args, Error> {
    let mut args = Args::none();
    for map in given {
        if map.kind() != ValueKind::Map {
            continue;
        }
        for name in map.try_iter()? {
            args = with_value(args, &name.to_string(), &map.get_item(&name)?);
        }
    }
    for name in named.args() {
        let value: Value = named.get(name)?;
        args = with_value(args, name, &value);
    }
    Ok(args)
}

fn with_value(args: Args, name: &str, value: &Value) -> Args {
    match i64::try_from(value.clone()) {
        Ok(number) if value.kind() == ValueKind::Number => args.with(name, number),
        Ok(_) | Err(_) => match value.as_str().map(str::parse::<i64>) {
            Some(Ok(number)) if COUNTED.contains(&name) => args.with(name, number),
            Some(_) | None => args.with(name, value.to_string()),
        },
    }
}

fn parse_locale(tag: &str) -> Result<Locale, Error> {
    tag.parse().map_err(|fault| {
        Error::new(ErrorKind::InvalidOperation, "no such locale").with_source(fault)
    })
}

fn wordless(fault: WordsError) -> Error {
    Error::new(ErrorKind::InvalidOperation, fault.to_string())
}
