//! What proves that an activity is done.

use super::model::Model;
use crate::exchange::elsewhere::foreign::Foreign;
use crate::exchange::elsewhere::item::{Item, Outcome, Why};
use crate::exchange::elsewhere::mapped;
use crate::exchange::elsewhere::shown::day;
use crate::exchange::elsewhere::tool::Tool;
use crate::exchange::elsewhere::yaml::Yaml;

/// Reads the evidence of a file: an item for each entry and team, or for all teams where it names none.
pub(super) fn read(fields: &Yaml, model: Option<&Model>, foreign: &mut Foreign) {
    for (activity, entries) in fields.fields() {
        let known = model.map(|model| model.find(activity));
        for entry in entries.items() {
            let mut item = entry_of(activity, entry);
            if let Some(Some(known)) = known {
                item.title.clone_from(&known.name);
            }
            if known.is_some_and(|known| known.is_none()) {
                item.outcome = Outcome::Kept(Why::Unknown);
            }
            let teams = entry.get("teams").map(Yaml::items).unwrap_or_default();
            for team in teams {
                let team = foreign.place_of(team.text());
                let mut item = item.clone();
                item.team = Some(team);
                foreign.items.push(item);
            }
            if teams.is_empty() {
                foreign.items.push(item);
            }
        }
    }
}

fn entry_of(activity: &str, entry: &Yaml) -> Item {
    let mut item = Item::new(activity, entry.text_of("title"));
    let mut note: Vec<&str> = Vec::new();
    for name in ["description", "reviewer"] {
        note.extend(Some(entry.text_of(name)).filter(|text| !text.is_empty()));
    }
    item.note = note.join(" | ");
    let attached = entry.get("attachment").map(Yaml::items).unwrap_or_default();
    let links = attached.iter().map(|it| it.text_of("externalLink"));
    let links: Vec<&str> = links.filter(|link| !link.is_empty()).collect();
    // An entry of Waymark's has one link; further ones stand in the note.
    let (first, further) = links
        .split_first()
        .map_or(("", &[][..]), |(first, all)| (*first, all));
    for link in further {
        item.note.push_str(" | ");
        item.note.push_str(link);
    }
    item.evidence = Some((first.to_owned(), day(entry.text_of("evidenceRecorded"))));
    item.outcome = mapped::evidence(Tool::Dsomm, activity);
    item
}
