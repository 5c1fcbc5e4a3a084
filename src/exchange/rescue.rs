//! What the crash screen saved: every stored text as the browser kept it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::carried::{JOINED, PREFERENCES, Part, WORKSHOPS};
use super::fields::{parsed, shape};
use super::key::{Key, PREFIX};
use super::limit::{MAX_ASSESSMENTS, MAX_OWN_FILES, check_items};
use super::object::Object;
use super::{
    Expected, Format, LeftOut, OpenError, Opened, open_joined, open_kept, open_kept_file, open_one,
    open_one_file, open_workshop,
};

/// What tells whether the text of a workshop, and of what was answered in one, can be read: whoever has no use
/// for them does not bring what reads them along.
#[derive(Clone, Copy)]
pub(super) struct Checks {
    workshop: fn(&str) -> Result<(), OpenError>,
    joined: fn(&str) -> Result<(), OpenError>,
}

impl Checks {
    /// Every text is read.
    pub(super) const ALL: Self = Self {
        workshop: |text| open_workshop(text).map(drop),
        joined: |text| open_joined(text).map(drop),
    };

    /// Whoever opens this looks at assessments and authors' files alone.
    pub(super) const NONE: Self = Self {
        workshop: |_| Ok(()),
        joined: |_| Ok(()),
    };
}

/// Reads every document of a rescue file that can be read, and keeps what belongs to no assessment
/// as a copy of everything does. What cannot be read is told, and stands with its text.
///
/// # Errors
/// When it is no such file, or none of its documents can be read: then the first one's error.
pub(super) fn read(value: Value, checks: Checks) -> Result<Opened, OpenError> {
    let mut fields = Format::RESCUE.open(value)?;
    let mut rescued = Rescued::with(checks);
    for (name, value) in fields.entries("entries")? {
        rescued.take(name, value);
    }
    rescued.finish()
}

/// What has been rescued so far.
struct Rescued {
    checks: Checks,
    opened: Opened,
    parts: Object,
    /// What was moved aside: the name, and the text.
    aside: Vec<(String, String)>,
}

impl Rescued {
    fn with(checks: Checks) -> Self {
        Self {
            checks,
            opened: Opened::default(),
            parts: Object::default(),
            aside: Vec::new(),
        }
    }

    fn take(&mut self, name: String, value: Value) {
        let Value::String(text) = value else {
            self.opened.left_out.push(LeftOut::Unknown(name));
            return;
        };
        let outcome = match Key::of(&name) {
            Some(Key::Assessment(id)) => open_kept(id, &text).map(|(assessment, beside)| {
                self.opened.assessments.push(assessment);
                self.parts.put_missing(&beside);
            }),
            Some(Key::Questionnaire(id)) => open_kept_file(id, &text).map(|(file, beside)| {
                self.opened.questionnaires.push(file);
                self.parts.put_missing(&beside);
            }),
            Some(Key::Tools) => Part::SHEETS.put_kept(&mut self.parts, &text),
            Some(Key::Mappings) => Part::MAPPINGS.put_kept(&mut self.parts, &text),
            Some(Key::Workshop(id)) => self.take_workshop(id, &text),
            Some(Key::Joined(id)) => self.take_joined(id, &text),
            Some(Key::Unreadable(id)) => {
                self.aside.push((id.to_owned(), text));
                return;
            }
            Some(Key::Preferences) => self.take_preferences(&text),
            // Nobody reads the list any more: the keys are the list. What was before a newer schema is there
            // in that one. And each browser counts its own writes, and knows when it was erased.
            Some(Key::Ids | Key::Before(_) | Key::Written | Key::Erased) => Ok(()),
            None => {
                self.opened.left_out.push(LeftOut::Unknown(name));
                return;
            }
        };
        if let Err(reason) = outcome {
            let name = name.strip_prefix(PREFIX).unwrap_or(&name).to_owned();
            self.leave_out(name, reason, text);
        }
    }

    fn take_workshop(&mut self, id: &str, text: &str) -> Result<(), OpenError> {
        (self.checks.workshop)(text)?;
        self.put_below(WORKSHOPS, id, text)
    }

    fn take_joined(&mut self, id: &str, text: &str) -> Result<(), OpenError> {
        (self.checks.joined)(text)?;
        self.put_below(JOINED, id, text)
    }

    fn put_below(&mut self, field: &str, id: &str, text: &str) -> Result<(), OpenError> {
        let mut below = self.parts.kept_below(field);
        below.put(id, parsed(text)?);
        self.parts.put_object(field, below);
        Ok(())
    }

    fn take_preferences(&mut self, text: &str) -> Result<(), OpenError> {
        match parsed(text)? {
            chosen @ Value::Object(_) => {
                self.parts.put(PREFERENCES, chosen);
                Ok(())
            }
            _ => Err(shape(PREFERENCES, Expected::Object).into()),
        }
    }

    fn leave_out(&mut self, name: String, reason: OpenError, text: String) {
        let left_out = LeftOut::Unreadable { name, reason, text };
        self.opened.left_out.push(left_out);
    }

    fn finish(mut self) -> Result<Opened, OpenError> {
        let ids = self.opened.assessments.iter();
        let mut ids: BTreeSet<_> = ids.map(|it| it.id.clone()).collect();
        let files = self.opened.questionnaires.iter();
        let mut files: BTreeSet<_> = files.map(|it| it.id.clone()).collect();
        for (name, text) in std::mem::take(&mut self.aside) {
            // A newer Waymark reads what an older one could not.
            let reason = match (open_one(&text), open_one_file(&text)) {
                (Ok(assessment), _) if ids.insert(assessment.id.clone()) => {
                    self.opened.assessments.push(assessment);
                    continue;
                }
                (_, Ok(file)) if files.insert(file.id.clone()) => {
                    self.opened.questionnaires.push(file);
                    continue;
                }
                (Ok(assessment), _) => OpenError::DuplicateId(assessment.id.to_string()),
                (_, Ok(file)) => OpenError::DuplicateId(file.id.to_string()),
                (Err(reason), _) => reason,
            };
            self.leave_out(name, reason, text);
        }
        let Opened {
            assessments,
            questionnaires,
            unknown,
            left_out,
        } = &mut self.opened;
        check_items("entries", assessments.len(), MAX_ASSESSMENTS)?;
        check_items("entries", questionnaires.len(), MAX_OWN_FILES)?;
        *unknown = self.parts.into_unknown();
        if assessments.is_empty() && questionnaires.is_empty() && unknown.is_empty() {
            let reason = left_out.iter().find_map(|left_out| match left_out {
                LeftOut::Unreadable { reason, .. } => Some(reason.clone()),
                _ => None,
            });
            return reason.map_or(Ok(self.opened), Err);
        }
        Ok(self.opened)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::open;

    #[test]
    fn what_can_be_read_is_rescued() {
        let good = r#"{"format":"waymark","schema":1,"assessments":[{"id":"a","team":"Harbour"}]}"#;
        let own =
            r#"{"format":"waymark","schema":1,"questionnaires":[{"id":"upkeep","text":"id = 1"}]}"#;
        let file = serde_json::json!({
            "format": Format::RESCUE.name, "schema": 1, "saved": "2026-11-21T10:00:00Z",
            "entries": {
                "waymark:assessment:a": good,
                "waymark:assessment:b": "{cut off",
                "waymark:preferences": "{}",
                "waymark:questionnaire:upkeep": own,
            },
        });
        let opened = open(file.to_string().as_bytes()).unwrap();
        assert_eq!(opened.questionnaires[0].text, "id = 1");
        assert_eq!(opened.assessments.len(), 1);
        assert_eq!(opened.assessments[0].team, "Harbour");
    }

    #[test]
    fn a_rescue_file_with_nothing_readable_says_why() {
        let file = serde_json::json!({
            "format": Format::RESCUE.name, "schema": 1, "entries": { "waymark:assessment:b": "{cut off" },
        });
        assert!(matches!(
            open(file.to_string().as_bytes()),
            Err(OpenError::NotJson { .. })
        ));
    }

    #[test]
    fn one_id_under_two_keys_is_two_assessments() {
        let text = |team: &str| {
            let assessments = serde_json::json!([{ "id": "a", "team": team }]);
            serde_json::json!({ "format": "waymark", "schema": 1, "assessments": assessments })
                .to_string()
        };
        let file = serde_json::json!({
            "format": Format::RESCUE.name, "schema": 1, "entries": {
                "waymark:assessment:a": text("Tide"),
                "waymark:assessment:b": text("Ebb"),
                "waymark:unreadable:a": text("Older"),
                "waymark:unreadable:c": text("Older").replace(r#""a""#, r#""c""#),
            },
        });
        let opened = open(file.to_string().as_bytes()).unwrap();
        let found = opened.assessments.iter();
        let found: Vec<_> = found.map(|it| (it.id.as_str(), &*it.team)).collect();
        assert_eq!(found, [("a", "Tide"), ("b", "Ebb"), ("c", "Older")]);
        let reason = OpenError::DuplicateId("a".to_owned());
        let left_out = LeftOut::Unreadable {
            name: "a".to_owned(),
            reason,
            text: text("Older"),
        };
        assert_eq!(opened.left_out, [left_out]);
    }

    #[test]
    fn what_does_not_come_along_is_told() {
        let good = r#"{"format":"waymark","schema":1,"assessments":[{"id":"a"}]}"#;
        let several = r#"{"format":"waymark","schema":1,"assessments":[{"id":"x"},{"id":"y"}]}"#;
        let file = serde_json::json!({
            "format": Format::RESCUE.name, "schema": 1, "entries": {
                "waymark:assessment:a": good,
                "waymark:assessment:b": several,
                "waymark:ids": "[]",
                "waymark:later": "{}",
                "waymark:mappings": good,
                "waymark:preferences": "{}",
                "waymark:tools": "{cut off",
                "waymark:unreadable:old": "{",
                "waymark:wrong": 1,
            },
        });
        let opened = open(file.to_string().as_bytes()).unwrap();
        assert_eq!(opened.assessments.len(), 1);
        let told: Vec<&str> = opened.left_out.iter().map(named).collect();
        assert_eq!(
            told,
            [
                "assessment:b",
                "waymark:later",
                "mappings",
                "tools",
                "waymark:wrong",
                "old",
            ]
        );
    }

    fn named(left_out: &LeftOut) -> &str {
        match left_out {
            LeftOut::Unreadable { name, .. } | LeftOut::Unknown(name) => name,
            LeftOut::Mappings(_) => "choices",
        }
    }
}
