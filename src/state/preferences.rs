//! How the person likes Waymark to look and behave, kept in this browser.

use reactive_graph::owner::StoredValue;
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;
use serde_json::{Map, Value};

use super::{Handles, Outside, Saving};
use crate::scoring::BandEdition;
use crate::storage::{Storage, StorageError};

/// The field of what Waymark remembers for itself, which is no choice of a person and goes with no copy.
const REMEMBERED: &str = "remembered";

/// Light, dark, or as the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The theme's name in storage; a script in every page knows it too.
    pub fn key(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// How questions are laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paging {
    /// One question at a time.
    #[default]
    Question,
    /// All questions of a dimension on a page.
    Dimension,
}

#[derive(Clone, Debug, PartialEq)]
struct Values {
    theme: Theme,
    edition: BandEdition,
    paging: Paging,
    keys: bool,
    goes_on: bool,
    /// Fields that this build does not know, and what Waymark remembers for itself.
    rest: Map<String, Value>,
}

impl Default for Values {
    fn default() -> Self {
        Self {
            theme: Theme::default(),
            edition: BandEdition::default(),
            paging: Paging::default(),
            keys: true,
            goes_on: false,
            rest: Map::new(),
        }
    }
}

impl Values {
    /// What a person can choose, and pages show.
    fn choices(&self) -> (Theme, BandEdition, Paging, bool, bool) {
        (
            self.theme,
            self.edition,
            self.paging,
            self.keys,
            self.goes_on,
        )
    }
}

/// A handle to the preferences.
#[derive(Clone, Copy, Debug)]
pub struct Preferences {
    /// Pages are drawn after these, so only another choice of a person tells of a change: whatever else did
    /// would draw them anew under somebody's hands.
    values: RwSignal<Values>,
    /// Counts the changes of what Waymark remembers for itself.
    memory: RwSignal<usize>,
    /// The text that was last read or written here.
    seen: StoredValue<Option<String>>,
    outside: &'static Outside,
    saving: Saving,
}

impl Preferences {
    /// Reads what was kept.
    pub(super) fn new(outside: &'static Outside, saving: Saving) -> Self {
        let seen = saving.with(Storage::preferences);
        let values = seen.as_deref().and_then(read).unwrap_or_default();
        Self {
            values: RwSignal::new(values),
            memory: RwSignal::new(0),
            seen: StoredValue::new(seen),
            outside,
            saving,
        }
    }

    /// The handle.
    pub fn expect() -> Self {
        Handles::expect().preferences
    }

    /// The theme.
    pub fn theme(self) -> Theme {
        self.values.with(|values| values.theme)
    }

    /// Changes the theme of the page and of pages to come.
    ///
    /// # Errors
    /// When the browser does not keep it; it holds until the page is left.
    pub fn set_theme(self, theme: Theme) -> Result<(), StorageError> {
        self.change(|values| values.theme = theme)
    }

    /// The year whose clusters name the bands.
    pub fn edition(self) -> BandEdition {
        self.values.with(|values| values.edition)
    }

    /// Changes the year whose clusters name the bands.
    ///
    /// # Errors
    /// As those of [`Self::set_theme`].
    pub fn set_edition(self, edition: BandEdition) -> Result<(), StorageError> {
        self.change(|values| values.edition = edition)
    }

    /// How questions are laid out.
    pub fn paging(self) -> Paging {
        self.values.with(|values| values.paging)
    }

    /// Changes how questions are laid out.
    ///
    /// # Errors
    /// As those of [`Self::set_theme`].
    pub fn set_paging(self, paging: Paging) -> Result<(), StorageError> {
        self.change(|values| values.paging = paging)
    }

    /// Whether single keys answer questions.
    pub fn has_keys(self) -> bool {
        self.values.with(|values| values.keys)
    }

    /// Whether single keys answer questions, at the moment of a key press.
    pub fn has_keys_now(self) -> bool {
        self.values.with_untracked(|values| values.keys)
    }

    /// Switches single keys on or off.
    ///
    /// # Errors
    /// As those of [`Self::set_theme`].
    pub fn set_keys(self, keys: bool) -> Result<(), StorageError> {
        self.change(|values| values.keys = keys)
    }

    /// Whether a chosen answer opens the next question.
    pub fn goes_on(self) -> bool {
        self.values.with(|values| values.goes_on)
    }

    /// Whether it does, at the moment of the choice.
    pub fn goes_on_now(self) -> bool {
        self.values.with_untracked(|values| values.goes_on)
    }

    /// Lets a chosen answer open the next question, or not.
    ///
    /// # Errors
    /// As those of [`Self::set_theme`].
    pub fn set_goes_on(self, goes_on: bool) -> Result<(), StorageError> {
        self.change(|values| values.goes_on = goes_on)
    }

    /// What Waymark remembers for itself under a name.
    pub(super) fn remembered(self, name: &str) -> Option<String> {
        self.memory.track();
        self.values.with_untracked(|values| {
            let remembered = values.rest.get(REMEMBERED)?.get(name)?;
            remembered.as_str().map(str::to_owned)
        })
    }

    /// Remembers something under a name.
    pub(super) fn remember(self, name: &str, text: &str) {
        // What is not remembered is found out or asked again.
        let _ = self.change(|values| {
            let mut remembered = match values.rest.remove(REMEMBERED) {
                Some(Value::Object(remembered)) => remembered,
                _ => Map::new(),
            };
            remembered.insert(name.to_owned(), text.into());
            values.rest.insert(REMEMBERED.to_owned(), remembered.into());
        });
    }

    /// What a person has chosen, as a copy carries it; nothing where that is nothing.
    pub(super) fn text(self) -> Option<String> {
        let chosen = self.values.with_untracked(chosen);
        (chosen != Values::default()).then(|| write(&chosen))
    }

    /// Whether a copy's say something else than those here.
    pub(super) fn differ_from(self, text: &str) -> bool {
        read(text).is_some_and(|theirs| chosen(&theirs) != self.values.with_untracked(chosen))
    }

    /// Takes those of a copy in the place of those here.
    ///
    /// # Errors
    /// As those of [`Self::set_theme`].
    pub(super) fn take(self, text: &str) -> Result<(), StorageError> {
        let Some(theirs) = read(text) else {
            return Ok(());
        };
        self.change(|values| {
            let remembered = values.rest.remove(REMEMBERED);
            *values = chosen(&theirs);
            if let Some(remembered) = remembered {
                values.rest.insert(REMEMBERED.to_owned(), remembered);
            }
        })
    }

    /// Back to the defaults, for a browser that has just been erased.
    pub(super) fn forget(self) {
        self.seen.set_value(None);
        self.show(Values::default());
    }

    /// Takes over what another tab has chosen.
    pub(super) fn catch_up(self) {
        let kept = self.saving.with(Storage::preferences);
        let is_foreign = self.seen.with_value(|seen| *seen != kept);
        if let Some(theirs) = kept.as_deref().filter(|_| is_foreign).and_then(read) {
            self.show(theirs);
            self.seen.set_value(kept);
        }
    }

    fn show(self, values: Values) {
        let theme = values.theme;
        if theme != self.values.with_untracked(|now| now.theme) {
            (self.outside.show_theme)((theme != Theme::System).then(|| theme.key()));
        }
        if values.choices() == self.values.with_untracked(Values::choices) {
            self.values.update_untracked(|now| *now = values);
        } else {
            self.values.set(values);
        }
        self.memory.update(|count| *count += 1);
    }

    fn change(self, change: impl FnOnce(&mut Values)) -> Result<(), StorageError> {
        // Beside what another tab has chosen since.
        self.catch_up();
        let mut values = self.values.get_untracked();
        change(&mut values);
        self.show(values);
        self.save()
    }

    pub(super) fn save(self) -> Result<(), StorageError> {
        let text = self.values.with_untracked(write);
        self.saving.with(|storage| {
            let kept = storage.preferences();
            if kept.is_some_and(|kept| read(&kept).is_none()) {
                storage.move_preferences_aside()?;
            }
            storage.save_preferences(&text)
        })?;
        self.seen.set_value(Some(text));
        Ok(())
    }
}

/// What was kept; nothing where it cannot be read.
fn read(text: &str) -> Option<Values> {
    let Ok(Value::Object(mut kept)) = serde_json::from_str(text) else {
        return None;
    };
    let mut values = Values::default();
    let theme = kept.remove("theme");
    let theme = theme.as_ref().and_then(Value::as_str);
    let known = Theme::ALL
        .into_iter()
        .find(|known| theme == Some(known.key()));
    values.theme = known.unwrap_or_default();
    let year = kept.remove("bands").and_then(|year| year.as_u64());
    let year = year.and_then(|year| u16::try_from(year).ok());
    values.edition = year.and_then(BandEdition::from_year).unwrap_or_default();
    if kept
        .remove("paging")
        .is_some_and(|paging| paging == "dimension")
    {
        values.paging = Paging::Dimension;
    }
    values.keys = kept.remove("keys") != Some(Value::Bool(false));
    values.goes_on = kept.remove("goes_on") == Some(Value::Bool(true));
    values.rest = kept;
    Some(values)
}

/// What a person has chosen, without what Waymark remembers for itself.
fn chosen(values: &Values) -> Values {
    let mut chosen = values.clone();
    chosen.rest.remove(REMEMBERED);
    chosen
}

fn write(values: &Values) -> String {
    let mut kept = values.rest.clone();
    let paging = match values.paging {
        Paging::Question => "question",
        Paging::Dimension => "dimension",
    };
    kept.insert("theme".to_owned(), values.theme.key().into());
    kept.insert("bands".to_owned(), values.edition.year().into());
    kept.insert("paging".to_owned(), paging.into());
    kept.insert("keys".to_owned(), values.keys.into());
    kept.insert("goes_on".to_owned(), values.goes_on.into());
    Value::Object(kept).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_in_every_page_knows_the_themes_by_their_names() {
        let script = include_str!("../../xtask/src/theme.js");
        for theme in Theme::ALL {
            let asks = script.contains(&format!("theme === \"{}\"", theme.key()));
            assert_eq!(asks, theme != Theme::System, "{theme:?}");
        }
    }
}
