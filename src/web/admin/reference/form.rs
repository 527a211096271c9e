//! Builds the fields of these forms from what was typed, and shows what somebody else has saved.

use serde::Serialize;

use crate::domain::content::FormInput;
use crate::domain::locale::Locale;
use crate::domain::reference::local_key;
use crate::domain::refusal::FieldErrors;
use crate::view::{Control, FieldView, OptionView};

/// Fields in groups, for `admin/reference/form.html`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FormView {
    groups: Vec<Group>,
    /// All of them, for the summary of errors.
    fields: Vec<FieldView>,
}

/// Fields under one legend; without one they stand alone.
#[derive(Clone, Debug, Serialize)]
struct Group {
    legend: Option<String>,
    fields: Vec<FieldView>,
}

/// A field that somebody else has saved otherwise.
#[derive(Clone, Debug, Serialize)]
pub struct Theirs {
    legend: Option<String>,
    label_key: String,
    value: String,
}

/// Collects the fields.
pub struct FormBuilder<'a> {
    input: &'a FormInput,
    errors: &'a FieldErrors,
    view: FormView,
}

impl<'a> FormBuilder<'a> {
    pub fn new(input: &'a FormInput, errors: &'a FieldErrors) -> Self {
        Self {
            input,
            errors,
            view: FormView::default(),
        }
    }

    /// A field with what was typed and what is wrong with it.
    pub fn field(&self, key: &str, control: Control, label: &str, max: Option<usize>) -> FieldView {
        FieldView::new(key, control)
            .worded(label, None)
            .with_value(self.input.raw(key).unwrap_or_default())
            .with_error(self.errors.get(key))
            .with_limits(None, max.and_then(|max| i64::try_from(max).ok()))
    }

    /// A field that stands alone.
    pub fn add(&mut self, field: FieldView) {
        self.group(None, vec![field]);
    }

    /// Fields under a legend.
    pub fn group(&mut self, legend: Option<&str>, fields: Vec<FieldView>) {
        self.view.fields.extend(fields.iter().cloned());
        self.view.groups.push(Group {
            legend: legend.map(ToOwned::to_owned),
            fields,
        });
    }

    /// One field for each language.
    pub fn locals(&mut self, key: &str, legend: &str, max: usize, required: &[Locale]) {
        let fields = Locale::ALL.map(|locale| {
            let label = format!("locale-{locale}");
            self.field(&local_key(key, locale), Control::Line, &label, Some(max))
                .written_in(locale)
                .required(required.contains(&locale))
        });
        self.group(Some(legend), fields.into());
    }

    /// A least and a greatest number.
    pub fn range(&mut self, key: &str, legend: &str) {
        let fields = ["min", "max"].map(|end| {
            let label = format!("reference-range-{end}");
            self.field(&format!("{key}.{end}"), Control::Integer, &label, None)
        });
        self.group(Some(legend), fields.into());
    }

    pub fn done(self) -> FormView {
        self.view
    }
}

impl FormView {
    /// Where the other form, made of what is stored now, says something else.
    pub fn differences(&self, stored: &Self) -> Vec<Theirs> {
        let mine = self.groups.iter().flat_map(|group| &group.fields);
        let theirs = stored.groups.iter().flat_map(|group| {
            let legend = group.legend.clone();
            group
                .fields
                .iter()
                .map(move |field| (legend.clone(), field))
        });
        mine.zip(theirs)
            .filter(|(mine, (_, theirs))| shown(mine) != shown(theirs))
            .map(|(_, (legend, field))| Theirs {
                legend,
                label_key: field.label_key.clone(),
                value: shown(field),
            })
            .collect()
    }
}

fn shown(field: &FieldView) -> String {
    if field.options.is_empty() {
        return field.value.replace("\r\n", "\n").trim().to_owned();
    }
    let chosen: Vec<&str> = field
        .options
        .iter()
        .filter(|option: &&OptionView| option.selected)
        .map(|option| option.label.as_str())
        .collect();
    chosen.join("\n")
}
