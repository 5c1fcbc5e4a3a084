//! How far each team is with each activity.

use super::model::Model;
use crate::exchange::elsewhere::foreign::Foreign;
use crate::exchange::elsewhere::item::{Item, Outcome, Why};
use crate::exchange::elsewhere::mapped;
use crate::exchange::elsewhere::shown::day;
use crate::exchange::elsewhere::tool::Tool;
use crate::exchange::elsewhere::yaml::Yaml;
use crate::ordered::SortedMap;

/// The states of the tool's usual settings, with what each counts.
const USUAL: [(&str, f64); 4] = [
    ("Not implemented", 0.0),
    ("Started", 0.2),
    ("Partly implemented", 0.5),
    ("Fully implemented", 1.0),
];

/// What each state counts, 0 to 1.
pub(super) struct States(Vec<(String, f64)>);

impl States {
    /// Those of the settings among some documents, or the usual ones.
    pub(super) fn of(documents: &[Yaml]) -> Self {
        let mut definitions = documents
            .iter()
            .filter_map(|it| it.get("progressDefinition"));
        let read = definitions.next().map(|definition| {
            let states = definition.fields().iter().filter_map(|(name, state)| {
                // The score stands alone in older settings.
                let score = state.get("score").unwrap_or(state).text();
                Some((name.clone(), share(score)?))
            });
            states.collect::<Vec<_>>()
        });
        let usual = || USUAL.map(|(name, value)| (name.to_owned(), value)).to_vec();
        Self(read.filter(|read| !read.is_empty()).unwrap_or_else(usual))
    }

    fn value(&self, state: &str) -> Option<f64> {
        let mut states = self.0.iter();
        states
            .find(|(name, _)| name == state)
            .map(|(_, value)| *value)
    }
}

/// A share, written as `20%` or as `0.2`.
fn share(text: &str) -> Option<f64> {
    let text = text.trim();
    let value = match text.strip_suffix('%') {
        Some(percent) => percent.trim().parse::<f64>().ok()? / 100.0,
        None => text.parse().ok()?,
    };
    (0.0..=1.0).contains(&value).then_some(value)
}

/// What activities count, by activity and team; an error for what could not be read.
#[derive(Default)]
pub(super) struct Progress(SortedMap<String, SortedMap<usize, Result<f64, ()>>>);

impl Progress {
    /// What an activity of a team counts, where there is anything.
    pub(super) fn of(&self, activity: &str, team: usize) -> Option<Result<f64, ()>> {
        self.0.get(activity)?.get(&team).copied()
    }

    fn put(&mut self, activity: &str, team: usize, value: Result<f64, ()>) {
        if let Some(teams) = self.0.get_mut(activity) {
            teams.insert(team, value);
        } else {
            let teams = SortedMap::from_iter([(team, value)]);
            self.0.insert(activity.to_owned(), teams);
        }
    }

    /// Reads the activities of a file, team by team.
    pub(super) fn read(
        &mut self,
        fields: &Yaml,
        states: &States,
        model: Option<&Model>,
        foreign: &mut Foreign,
    ) {
        for (activity, teams) in fields.fields() {
            let known = model.map(|model| model.find(activity));
            if teams.fields().is_empty() {
                let item = Item::new(activity.as_str(), teams.text());
                foreign
                    .items
                    .push(item.that(Outcome::Kept(Why::Unanswered)));
            }
            for (team, reached) in teams.fields() {
                let at = foreign.place_of(team);
                let mut item = Item::new(activity.as_str(), told(reached));
                item.team = Some(at);
                if let Some(Some(known)) = known {
                    item.title.clone_from(&known.name);
                }
                let best = best(reached, states);
                item.outcome = match best {
                    _ if self.of(activity, at).is_some() => Outcome::Kept(Why::Repeated),
                    None => Outcome::Kept(Why::Unanswered),
                    Some(best) => {
                        self.put(activity, at, best);
                        date(reached, at, foreign);
                        match best {
                            Err(()) => Outcome::Kept(Why::Unreadable),
                            Ok(_) if known.is_some_and(|known| known.is_none()) => {
                                Outcome::Kept(Why::Unknown)
                            }
                            Ok(value) => mapped::outcome(Tool::Dsomm, activity, value),
                        }
                    }
                };
                foreign.items.push(item);
            }
        }
    }
}

/// The states that a team has reached, with their days.
fn told(reached: &Yaml) -> String {
    let states = reached
        .fields()
        .iter()
        .map(|(state, day)| match day.text() {
            "" => state.clone(),
            day => format!("{state} ({})", day.get(..10).unwrap_or(day)),
        });
    let states: Vec<String> = states.collect();
    if states.is_empty() {
        return reached.text().to_owned();
    }
    states.join(", ")
}

/// What the best of the states counts; an error where one of them is none that the settings know.
fn best(reached: &Yaml, states: &States) -> Option<Result<f64, ()>> {
    if reached.fields().is_empty() {
        return (!reached.text().is_empty()).then_some(Err(()));
    }
    let mut best = 0.0_f64;
    for (state, _) in reached.fields() {
        match states.value(state) {
            Some(value) => best = best.max(value),
            None => return Some(Err(())),
        }
    }
    Some(Ok(best))
}

/// A team's day is the last that is told of it.
fn date(reached: &Yaml, team: usize, foreign: &mut Foreign) {
    let days = reached
        .fields()
        .iter()
        .filter_map(|(_, text)| day(text.text()));
    if let Some(team) = foreign.teams.get_mut(team) {
        team.date = team.date.max(days.max());
    }
}
