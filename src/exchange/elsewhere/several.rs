//! Files that each hold one team, or one visit of it: given together, they become as many.

use super::error::ForeignError;
use super::foreign::{Foreign, ForeignTeam};
use super::item::Item;
use super::tool::Tool;
use crate::assessment::Date;

/// How long a day is, as `2026-03-02`.
const DAY: usize = 10;

/// Puts what was read of each file together, in the order of the files. A team that tells no name or no day
/// gets those of its file's name, where several files are to be told apart.
///
/// # Errors
/// When they are not of one tool, or of one whose files do not stand for teams.
pub(super) fn joined(read: Vec<(&str, Foreign)>) -> Result<Foreign, ForeignError> {
    let is_one = read.len() == 1;
    let mut whole: Option<Foreign> = None;
    for (file, mut foreign) in read {
        if is_one {
            if holds_one_team(foreign.tool)
                && let Some(team) = foreign.team()
            {
                file.clone_into(&mut team.file);
            }
            return Ok(foreign);
        }
        if !holds_one_team(foreign.tool) || whole.as_ref().is_some_and(|it| it.tool != foreign.tool)
        {
            return Err(ForeignError::Several);
        }
        let mut empty = Foreign::of(foreign.tool);
        empty.teams.clear();
        add(whole.get_or_insert(empty), file, foreign);
    }
    whole.ok_or(ForeignError::Empty(String::new()))
}

/// Whether a file of a tool holds one team alone.
fn holds_one_team(tool: Tool) -> bool {
    match tool {
        Tool::QuickCheck | Tool::Samm | Tool::Atos | Tool::Cncf | Tool::GovUk => true,
        // Files of the one belong together; the other has a column for teams.
        Tool::Dsomm | Tool::Table => false,
    }
}

fn add(whole: &mut Foreign, file: &str, foreign: Foreign) {
    let at = whole.teams.len();
    let team = foreign.teams.into_iter().next().unwrap_or_default();
    whole.teams.push(named(file, team));
    let items = foreign.items.into_iter();
    whole.items.extend(items.map(|item| Item {
        team: Some(at),
        ..item
    }));
    for remark in foreign.remarks {
        if !whole.remarks.contains(&remark) {
            whole.remarks.push(remark);
        }
    }
}

/// A team with the name and the day of its file, where it tells none.
fn named(file: &str, mut team: ForeignTeam) -> ForeignTeam {
    let (name, day) = told_by(file);
    if team.name.trim().is_empty() {
        team.name = name;
    }
    team.date = team.date.or(day);
    file.clone_into(&mut team.file);
    team
}

/// What the name of a file tells: a name, without its ending, and a day in it.
fn told_by(file: &str) -> (String, Option<Date>) {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let stem = match name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem,
        _ => name,
    };
    let day_at = |at: usize| {
        let day: Date = stem.get(at..at + DAY)?.parse().ok()?;
        Some((at, day))
    };
    let found = (0..stem.len()).find_map(day_at);
    let rest = match found {
        Some((at, _)) => [
            stem.get(..at).unwrap_or_default(),
            stem.get(at + DAY..).unwrap_or_default(),
        ]
        .map(bare)
        .join(" "),
        None => bare(stem).to_owned(),
    };
    (rest.trim().to_owned(), found.map(|(_, day)| day))
}

/// A part of a name without what joined it to another.
fn bare(part: &str) -> &str {
    part.trim_matches([' ', '-', '_', '.', ','])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_tells_who_and_when() {
        for (file, name, day) in [
            ("Tide.csv", "Tide", None),
            ("tide-2026-03-02.csv", "tide", Some("2026-03-02")),
            ("2026-03-02 Ebb (1).json", "Ebb (1)", Some("2026-03-02")),
            ("a_2026-13-40.xlsx", "a_2026-13-40", None),
            ("2026-03-02.csv", "", Some("2026-03-02")),
            ("Überfahrt.csv", "Überfahrt", None),
            (".csv", "csv", None),
            ("spring/Ebb.csv", "Ebb", None),
            ("", "", None),
        ] {
            let told = told_by(file);
            assert_eq!(told.0, name, "{file}");
            assert_eq!(told.1.map(|day| day.to_string()).as_deref(), day, "{file}");
        }
    }
}
