//! The roadmap as a checklist in Markdown, for an issue tracker or a wiki.

use std::fmt::Write as _;

use crate::assessment::{Assessment, Card, Status};
use crate::questionnaire::PracticeId;
use crate::roadmap::{Column, Guidance, Practice, Proposal, Roadmap, Standing};
use crate::scoring::BandEdition;
use crate::text::{home, number, roadmap as text, term};
use crate::words::roadmap as words;

/// A roadmap with everything that its checklist tells.
#[derive(Clone, Copy, Debug)]
pub struct Checklist<'a> {
    /// The practices.
    pub guidance: &'a Guidance,
    /// The assessment, with the team's decisions.
    pub assessment: &'a Assessment,
    /// The ranked practices.
    pub roadmap: &'a Roadmap,
    /// What the reasons are read from.
    pub standing: Standing<'a>,
    /// The year whose clusters name the bands.
    pub edition: BandEdition,
    /// Where all about a practice can be read.
    pub address: fn(&PracticeId) -> String,
}

impl Checklist<'_> {
    /// The checklist: Now in full, Next in a line each, Later by name, then what is settled.
    pub fn to_markdown(&self) -> String {
        let now = self.roadmap.column(Column::Now).count();
        let mut out = String::new();
        let name = escaped(&home::name(self.assessment));
        let title = words::checklist_title(&text::heading(now), &name);
        line(&mut out, format_args!("# {title}"));
        if let Some(date) = self.assessment.date {
            let assessed = words::checklist_date(&number::day(date));
            line(&mut out, format_args!("\n{assessed}"));
        }
        self.write_now(&mut out);
        self.write_next(&mut out);
        self.write_later(&mut out);
        self.write_settled(&mut out);
        out
    }

    fn write_now(&self, out: &mut String) {
        for (at, (practice, proposal)) in self.column(Column::Now).enumerate() {
            if at == 0 {
                line(out, format_args!("\n## {}\n", term::column(Column::Now)));
            }
            let card = self.card(&practice.id);
            let grounds = self.standing.grounds(practice, proposal);
            let title = format!("**{}**", self.link(practice));
            let title = match decided(&card) {
                nothing if nothing.is_empty() => title,
                decided => words::checklist_decided(&title, &decided),
            };
            line(out, format_args!("- [ ] {title}"));
            let lifts = grounds.lifts.iter().take(3);
            let lifts = lifts.map(|lift| text::lift(lift, &grounds.lifts, self.edition));
            let own = |own: &str, given: &str| {
                if own.trim().is_empty() {
                    given.to_owned()
                } else {
                    own.to_owned()
                }
            };
            let points = [
                (
                    words::card_why(),
                    text::why(&grounds, &self.titles(&proposal.unblocks), self.edition),
                ),
                (words::card_lifts(), number::clauses(lifts)),
                (
                    words::card_effort(),
                    term::effort(practice.effort).to_owned(),
                ),
                (
                    words::card_first_step(),
                    own(&card.first_step, &practice.first_step),
                ),
                (
                    words::card_how_we_know(),
                    own(&card.measure, &practice.done_when),
                ),
            ];
            for (name, told) in points.iter().filter(|(_, told)| !told.is_empty()) {
                let point = words::checklist_point(name, &escaped(told));
                line(out, format_args!("  - {point}"));
            }
        }
    }

    /// What comes next is to be done, too, and says what it lifts and waits for.
    fn write_next(&self, out: &mut String) {
        for (at, (practice, proposal)) in self.column(Column::Next).enumerate() {
            if at == 0 {
                line(out, format_args!("\n## {}\n", term::column(Column::Next)));
            }
            let grounds = self.standing.grounds(practice, proposal);
            let waits = proposal
                .waits_for
                .iter()
                .map(|waiting| text::waits(&self.title(&waiting.practice), waiting.score));
            let same = proposal.same_answer.as_ref();
            let told = text::lifts_by(&grounds.lifts, self.edition)
                .into_iter()
                .chain(waits)
                .chain(same.map(|id| text::same_answer(&self.title(id))));
            let title = self.link(practice);
            let title = match number::sentences(told) {
                nothing if nothing.is_empty() => title,
                told => words::checklist_told(&title, &escaped(&told)),
            };
            line(out, format_args!("- [ ] {title}"));
        }
    }

    /// The rest is no task yet: names without boxes, in their order.
    fn write_later(&self, out: &mut String) {
        for (at, (practice, _)) in self.column(Column::Later).enumerate() {
            if at == 0 {
                line(out, format_args!("\n## {}\n", term::column(Column::Later)));
            }
            let title = escaped(&practice.title);
            line(out, format_args!("- {title}"));
        }
    }

    fn write_settled(&self, out: &mut String) {
        let settled = || {
            let ids = self.roadmap.settled.iter();
            ids.map(|id| (escaped(&self.title(id)), self.card(id)))
        };
        let done: Vec<_> = settled()
            .filter(|(_, card)| card.dismissed.is_none())
            .collect();
        let dismissed: Vec<_> = settled()
            .filter_map(|(title, card)| Some((title, card.dismissed?)))
            .collect();
        if !done.is_empty() {
            line(out, format_args!("\n## {}\n", text::done(done.len())));
        }
        for (title, _) in &done {
            line(out, format_args!("- [x] {title}"));
        }
        if !dismissed.is_empty() {
            line(
                out,
                format_args!("\n## {}\n", text::dismissed(dismissed.len())),
            );
        }
        for (title, reason) in &dismissed {
            let told = match reason.as_str() {
                "" => title.clone(),
                reason => words::checklist_dismissed(title, &escaped(reason)),
            };
            line(out, format_args!("- {told}"));
        }
    }

    /// The practices of a column that are known here.
    fn column(&self, column: Column) -> impl Iterator<Item = (&Practice, &Proposal)> {
        self.roadmap
            .column(column)
            .filter_map(|proposal| Some((self.guidance.practice(&proposal.practice)?, proposal)))
    }

    /// A practice's title, which leads to all about it.
    fn link(&self, practice: &Practice) -> String {
        let address = (self.address)(&practice.id);
        format!("[{}](<{address}>)", escaped(&practice.title))
    }

    fn card(&self, practice: &PracticeId) -> Card {
        self.assessment
            .plan
            .card(practice)
            .cloned()
            .unwrap_or_default()
    }

    fn title(&self, practice: &PracticeId) -> String {
        self.guidance
            .practice(practice)
            .map_or_else(|| practice.to_string(), |p| p.title.clone())
    }

    fn titles(&self, practices: &[PracticeId]) -> Vec<String> {
        practices
            .iter()
            .map(|practice| self.title(practice))
            .collect()
    }
}

/// Owner, day and status, as far as they are decided.
pub(super) fn decided(card: &Card) -> String {
    let status = match card.status {
        Status::Open => None,
        Status::Started => Some(words::checklist_started().to_owned()),
        Status::Done => Some(words::checklist_done().to_owned()),
    };
    let parts = [Some(escaped(&card.owner)), card.due.map(text::by), status];
    let parts = parts.into_iter().flatten();
    number::clauses(parts.filter(|part| !part.is_empty()))
}

pub(super) fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a text cannot fail.
    let _ = writeln!(out, "{text}");
}

/// A text on one line in which no character means anything to Markdown or HTML.
///
/// Addresses stay words, too: what somebody entered leads nowhere that nobody chose.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, word) in text.split_whitespace().enumerate() {
        if at > 0 {
            out.push(' ');
        }
        let marker = (at == 0).then(|| marker(word)).flatten();
        for (place, character) in word.char_indices() {
            if marker == Some(place) || means_something(word, place, character) {
                out.push('\\');
            }
            out.push(character);
        }
    }
    out
}

/// Whether a character of a word may be more than itself, wherever it stands.
fn means_something(word: &str, place: usize, character: char) -> bool {
    match character {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '@' => true,
        ':' => word
            .get(place..)
            .is_some_and(|rest| rest.starts_with("://")),
        '.' => {
            let before = place.checked_sub(3).and_then(|from| word.get(from..place));
            before.is_some_and(|before| before.eq_ignore_ascii_case("www"))
        }
        _ => false,
    }
}

/// Where a word that begins a text begins a list or draws a line, if it does.
fn marker(word: &str) -> Option<usize> {
    let is_line = ["-", "="]
        .iter()
        .any(|one| word.replace(one, "").is_empty());
    if is_line || word == "+" {
        return Some(0);
    }
    let digits = word.strip_suffix(['.', ')'])?;
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    is_number.then_some(digits.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Answer, ChosenQuestionnaire};
    use crate::content::{Library, shipped};
    use crate::delivery::Performance;
    use crate::roadmap::roadmap;
    use crate::scoring::scorecards;

    fn harbour(library: &Library) -> Assessment {
        let mut team = Assessment::new("harbour".into());
        team.team = "Harbour *north*".into();
        team.date = Some("2026-11-11".parse().unwrap());
        for questionnaire in library.catalogue.questionnaires() {
            let (id, version) = (questionnaire.id.clone(), questionnaire.version);
            team.questionnaires
                .push(ChosenQuestionnaire { id, version });
        }
        for (at, question) in library.catalogue.questions().enumerate() {
            let level = u8::try_from(at % 4).unwrap() + 1;
            team.respond(&question.id, |r| r.answer = Some(Answer::Level(level)));
        }
        team
    }

    fn now(library: &Library, team: &Assessment) -> (Roadmap, String) {
        let (scores, performance) = (scorecards(&library.catalogue, team), Performance::default());
        let (catalogue, guidance) = (&library.catalogue, &library.guidance);
        let roadmap = roadmap(catalogue, guidance, team, &scores, &performance);
        let standing = Standing {
            catalogue,
            scorecards: &scores,
            performance: &performance,
        };
        let checklist = Checklist {
            guidance,
            assessment: team,
            roadmap: &roadmap,
            standing,
            edition: BandEdition::Y2023,
            address: |id| format!("https://example.org/library/?practice={id}"),
        };
        let text = checklist.to_markdown();
        (roadmap, text)
    }

    #[test]
    fn now_is_told_in_full_next_in_a_line_and_later_by_name() {
        let library = shipped::library().unwrap();
        let (roadmap, text) = now(&library, &harbour(&library));
        assert!(text.starts_with(
            "# Three practices to try: Harbour \\*north\\*\n\nAssessed on 11 November 2026\n"
        ));
        let [soon, later] = [Column::Next, Column::Later].map(|it| roadmap.column(it).count());
        assert_eq!(text.matches("- [ ] ").count(), 3 + soon);
        assert_eq!(text.matches("  - The first small step: ").count(), 3);
        assert!(text.contains("\n## Now\n\n- [ ] **[") && text.contains("\n## Next\n\n- [ ] ["));
        let first = &roadmap.proposals[0].practice;
        let place = format!("](<https://example.org/library/?practice={first}>)**");
        assert!(text.contains(&place), "{text}");
        let (_, names) = text.split_once("\n## Later\n\n").unwrap();
        assert_eq!(names.lines().count(), later);
        assert!(
            names
                .lines()
                .all(|line| line.starts_with("- ") && !line.starts_with("- ["))
        );
    }

    #[test]
    fn decisions_are_told() {
        let library = shipped::library().unwrap();
        let mut team = harbour(&library);
        let (roadmap, _) = now(&library, &team);
        let [first, second, third] = [0, 1, 2].map(|at| roadmap.proposals[at].practice.clone());
        team.plan.decide(&first, |card| {
            card.owner = "Ines [lead]".into();
            card.due = Some("2026-12-12".parse().unwrap());
            card.status = Status::Started;
            card.first_step = "Count\n\n# the <b>cards</b>".into();
        });
        team.plan.decide(&second, |card| card.status = Status::Done);
        team.plan.decide(&third, |card| {
            card.dismissed = Some("two services\nneed none".into());
        });
        let (_, text) = now(&library, &team);
        assert!(
            text.contains("** (Ines \\[lead\\], by 12 December 2026, started)\n"),
            "{text}"
        );
        assert!(text.contains("  - The first small step: Count \\# the \\<b\\>cards\\</b\\>\n"));
        assert!(text.contains("\n## One done\n\n- [x] "));
        assert!(text.contains(": two services need none\n"));
    }

    #[test]
    fn an_empty_roadmap_is_a_heading() {
        let library = shipped::library().unwrap();
        let (_, text) = now(&library, &Assessment::new("new".into()));
        assert_eq!(text.lines().count(), 1);
    }
}
