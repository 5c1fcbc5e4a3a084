//! The languages that a site can be in: those below `words/`, and two that are made up to test the pages.

use std::env;
use std::path::Path;

use words::{Language, Pseudo, Wrong, lacks, pseudo};

use crate::Outcome;

/// Names the language of the site, a folder below `words/` or a made-up one; English without it.
const CHOICE: &str = "WAYMARK_LANGUAGE";

/// The folder below cargo's own with the sites in the made-up languages.
pub(crate) const LANGUAGES: &str = "languages";

/// The words that the others are measured by.
pub(crate) fn english(source: &Path) -> Outcome<Language> {
    Language::read(&source.join("words/en")).map_err(|wrong| wrong.join("\n"))
}

/// The made-up languages, which nobody publishes.
pub(crate) fn made_up(english: &Language) -> impl Iterator<Item = Language> {
    Pseudo::ALL.into_iter().map(|kind| pseudo(english, kind))
}

/// The language that the site is to be in, with English standing in for what it lacks.
pub(crate) fn chosen(source: &Path, english: &Language) -> Outcome<Language> {
    let tag = env::var(CHOICE).unwrap_or_default();
    if tag.is_empty() || tag == english.tag {
        return Ok(english.clone());
    }
    if let Some(made_up) = made_up(english).find(|one| one.tag == tag) {
        return Ok(made_up);
    }
    let language = read(source, &tag, english)?;
    let wrong = wrong(english, &language);
    if wrong.is_empty() {
        Ok(language.over(english))
    } else {
        Err(wrong.join("\n"))
    }
}

fn read(source: &Path, tag: &str, english: &Language) -> Outcome<Language> {
    let folder = source.join("words").join(tag);
    Language::read_beside(&folder, english).map_err(|wrong| wrong.join("\n"))
}

/// What a language says otherwise than English asks for, a line each. What it does not say yet is
/// no fault.
fn wrong(english: &Language, language: &Language) -> Vec<String> {
    lacks(english, language)
        .into_iter()
        .filter(|lack| lack.what != Wrong::Missing)
        .map(|lack| format!("words/{}/{lack}", language.tag))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::repository;
    use words::{Area, parse};

    #[test]
    fn no_language_says_what_english_does_not_ask_for() {
        let source = repository();
        let english = english(&source).unwrap();
        for entry in fs::read_dir(source.join("words")).unwrap() {
            let tag = entry.unwrap().file_name().into_string().unwrap();
            if tag == "src" || !source.join("words").join(&tag).is_dir() {
                continue;
            }
            let language = read(&source, &tag, &english).unwrap();
            for lack in lacks(&english, &language) {
                println!("words/{tag}/{lack}");
            }
            assert_eq!(wrong(&english, &language), [""; 0], "{tag}");
        }
    }

    #[test]
    fn what_is_not_translated_yet_is_no_fault_and_what_is_wrong_is() {
        let language = |tag: &str, text| Language {
            tag: tag.to_owned(),
            areas: vec![Area {
                name: "home".to_owned(),
                messages: parse(text).unwrap(),
            }],
        };
        let english = language(
            "en",
            "a = A\n# Variables:\n#   $n (Number) - x\nb = { $n }\n",
        );
        let begun = language("de", "a = Ah\n");
        assert_eq!(wrong(&english, &begun), [""; 0]);
        let said = |language: &Language| words::packed(&english.areas[0], &language.over(&english));
        assert_eq!(said(&begun), "Ah\u{1e}\u{1}0\u{1e}");
        let old = language("de", "b = viele\nc = Z\n");
        assert_eq!(
            wrong(&english, &old),
            [
                "words/de/home.ftl: b leaves out $n",
                "words/de/home.ftl: c is not in English any more"
            ]
        );
    }

    #[test]
    fn a_made_up_language_says_everything() {
        let english = english(&repository()).unwrap();
        for made_up in made_up(&english) {
            assert_eq!(lacks(&english, &made_up), []);
            let pages = crate::pages::pages(&repository(), &made_up).unwrap();
            let home = pages.iter().find(|page| page.path.is_empty()).unwrap();
            assert!(!home.heading.is_ascii(), "{}", home.heading);
        }
    }
}
