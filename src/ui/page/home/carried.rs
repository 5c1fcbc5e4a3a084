//! The questionnaires of somebody's own that an opened file brings along.

use leptos::prelude::*;

use crate::questionnaire::{OwnFile, QuestionnaireId};
use crate::state::{Imported, OwnFiles, OwnShelf};
use crate::text::home;
use crate::words;

/// What comes along, and which of two texts to keep where one is here already.
#[derive(Clone, Copy)]
pub(super) struct Carried {
    new: StoredValue<Vec<OwnFile>>,
    changed: StoredValue<Vec<(OwnFile, OwnFile)>>,
    /// For each that is here with another text, whether the file's takes its place.
    replaced: RwSignal<Vec<bool>>,
}

impl Carried {
    pub(super) fn of(imported: &Imported) -> Self {
        Self {
            new: StoredValue::new(imported.own_new.clone()),
            changed: StoredValue::new(imported.own_changed.clone()),
            replaced: RwSignal::new(vec![false; imported.own_changed.len()]),
        }
    }

    pub(super) fn is_empty(self) -> bool {
        self.new.with_value(Vec::is_empty) && self.changed.with_value(Vec::is_empty)
    }

    /// The files to keep, as chosen.
    pub(super) fn wanted(self) -> Vec<OwnFile> {
        let replaced = self.replaced.get_untracked();
        let mut wanted = self.new.get_value();
        self.changed.with_value(|changed| {
            let chosen = changed
                .iter()
                .zip(replaced)
                .filter(|(_, replaced)| *replaced);
            wanted.extend(chosen.map(|((_, file), _)| file.clone()));
        });
        wanted
    }

    /// What would be here with all of them; nothing while that cannot be told.
    pub(super) fn shelf(self, own_files: OwnFiles) -> Option<OwnShelf> {
        let mut all = self.new.get_value();
        self.changed
            .with_value(|changed| all.extend(changed.iter().map(|(_, file)| file.clone())));
        own_files.shelf_with(&all)
    }

    /// Shows what comes along; `after` is what would be here with all of it.
    pub(super) fn view(self, after: Option<&OwnShelf>) -> impl IntoView + use<> {
        let new = self.new.get_value();
        let rows = new.iter().map(|file| {
            let problems = after.and_then(|after| unusable(after, &file.id));
            let problems = problems.map(|count| format!(": {}", home::carried_unusable(count)));
            view! { <li dir="auto">{home::carried(&file.title, file.version)} {problems}</li> }
        });
        let rows = rows.collect_view();
        let new = (!new.is_empty()).then(|| {
            view! {
                <h3>{words::home::import_own()}</h3>
                <p class="field__hint">{words::home::import_own_hint()}</p>
                <ul>{rows}</ul>
            }
        });
        let changed = self.changed.get_value();
        let choices = changed
            .iter()
            .enumerate()
            .map(|(at, (here, file))| self.choice(at, here, file));
        let choices = choices.collect_view();
        let changed = (!changed.is_empty()).then(|| {
            view! {
                <h3>{words::home::import_own_changed()}</h3>
                <p class="field__hint">{words::home::import_own_changed_hint()}</p>
                {choices}
            }
        });
        view! {
            {new}
            {changed}
        }
    }

    fn choice(self, at: usize, here: &OwnFile, file: &OwnFile) -> impl IntoView + use<> {
        let option = move |replaces: bool, words: &'static str| {
            let choose = move |_| {
                self.replaced.update(|all| {
                    if let Some(replaced) = all.get_mut(at) {
                        *replaced = replaces;
                    }
                });
            };
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        name=format!("own-{at}")
                        prop:checked=move || {
                            self.replaced.with(|all| all.get(at) == Some(&replaces))
                        }
                        on:change=choose
                    />
                    {words}
                </label>
            }
        };
        view! {
            <fieldset class="choices">
                <legend dir="auto">{file.title.clone()}</legend>
                <p class="field__hint">{home::carried_difference(here.version, file.version)}</p>
                {option(false, words::home::leave())}
                {option(true, words::home::replace())}
            </fieldset>
        }
    }
}

/// How many problems keep a file from being used.
fn unusable(after: &OwnShelf, id: &QuestionnaireId) -> Option<usize> {
    let mut unusable = after.unusable.iter();
    let (_, problems) = unusable.find(|(file, _)| file.id == *id)?;
    Some(problems.len())
}
