//! How the person likes Waymark to look and behave, kept in this browser.

use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;
use serde_json::{Value, json};

use super::{Handles, Outside, Saving};
use crate::scoring::BandEdition;
use crate::storage::Storage;

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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Values {
    theme: Theme,
    edition: BandEdition,
    paging: Paging,
    keys: bool,
}

impl Default for Values {
    fn default() -> Self {
        Self {
            theme: Theme::default(),
            edition: BandEdition::default(),
            paging: Paging::default(),
            keys: true,
        }
    }
}

/// A handle to the preferences.
#[derive(Clone, Copy, Debug)]
pub struct Preferences {
    values: RwSignal<Values>,
    outside: &'static Outside,
    saving: Saving,
}

impl Preferences {
    /// Reads what was kept.
    pub(super) fn new(outside: &'static Outside, saving: Saving) -> Self {
        let kept = saving.with(Storage::preferences);
        let values = kept.map(|text| read(&text)).unwrap_or_default();
        Self {
            values: RwSignal::new(values),
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
        self.values.get().theme
    }

    /// Changes the theme of the page and of pages to come.
    pub fn set_theme(self, theme: Theme) {
        self.change(|values| values.theme = theme);
        (self.outside.show_theme)((theme != Theme::System).then(|| theme.key()));
    }

    /// The year whose clusters name the bands.
    pub fn edition(self) -> BandEdition {
        self.values.get().edition
    }

    /// Changes the year whose clusters name the bands.
    pub fn set_edition(self, edition: BandEdition) {
        self.change(|values| values.edition = edition);
    }

    /// How questions are laid out.
    pub fn paging(self) -> Paging {
        self.values.get().paging
    }

    /// Changes how questions are laid out.
    pub fn set_paging(self, paging: Paging) {
        self.change(|values| values.paging = paging);
    }

    /// Whether single keys answer questions.
    pub fn has_keys(self) -> bool {
        self.values.get().keys
    }

    /// Whether single keys answer questions, at the moment of a key press.
    pub fn has_keys_now(self) -> bool {
        self.values.get_untracked().keys
    }

    /// Switches single keys on or off.
    pub fn set_keys(self, keys: bool) {
        self.change(|values| values.keys = keys);
    }

    /// Back to the defaults, for a browser that has just been erased.
    pub(super) fn forget(self) {
        self.values.set(Values::default());
        (self.outside.show_theme)(None);
    }

    fn change(self, change: impl FnOnce(&mut Values)) {
        self.values.update(change);
        let text = write(self.values.get_untracked());
        // A preference that is not kept is chosen again; nothing is lost.
        let _ = self.saving.with(|storage| storage.save_preferences(&text));
    }
}

fn read(text: &str) -> Values {
    let mut values = Values::default();
    let Ok(kept) = serde_json::from_str::<Value>(text) else {
        return values;
    };
    let word = |name: &str| kept.get(name).and_then(Value::as_str);
    if let Some(theme) = Theme::ALL
        .into_iter()
        .find(|theme| word("theme") == Some(theme.key()))
    {
        values.theme = theme;
    }
    let year = kept
        .get("bands")
        .and_then(Value::as_u64)
        .and_then(|year| u16::try_from(year).ok());
    values.edition = year.and_then(BandEdition::from_year).unwrap_or_default();
    if word("paging") == Some("dimension") {
        values.paging = Paging::Dimension;
    }
    values.keys = kept.get("keys").and_then(Value::as_bool).unwrap_or(true);
    values
}

fn write(values: Values) -> String {
    json!({
        "theme": values.theme.key(),
        "bands": values.edition.year(),
        "paging": match values.paging {
            Paging::Question => "question",
            Paging::Dimension => "dimension",
        },
        "keys": values.keys,
    })
    .to_string()
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
