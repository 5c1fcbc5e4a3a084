//! The roadmap as a checklist in Markdown, for an issue tracker or a wiki.

use super::markdown::{escaped, line};
use super::planned::{Planned, decided};
use crate::roadmap::{Column, Practice};
use crate::text::{home, number, roadmap as text, term};
use crate::words::roadmap as words;

impl Planned<'_> {
    /// The checklist: Now in full, Next in a line each, Later by name, then what is settled.
    pub fn checklist(&self) -> String {
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
            let title = format!("**{}**", self.link(practice));
            let title = match decided(&card) {
                nothing if nothing.is_empty() => title,
                decided => words::checklist_decided(&title, &decided),
            };
            line(out, format_args!("- [ ] {title}"));
            for (name, told) in self.points(practice, proposal) {
                let point = words::checklist_point(name, &escaped(&told));
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

    /// A practice's title, which leads to all about it.
    fn link(&self, practice: &Practice) -> String {
        let address = (self.address)(&practice.id);
        format!("[{}](<{address}>)", escaped(&practice.title))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Answer, Assessment, ChosenQuestionnaire, Status};
    use crate::content::{Library, shipped};
    use crate::delivery::Performance;
    use crate::roadmap::{Roadmap, Standing, roadmap};
    use crate::scoring::{BandEdition, scorecards};

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
        let planned = Planned {
            guidance,
            assessment: team,
            roadmap: &roadmap,
            standing,
            edition: BandEdition::Y2023,
            address: |id| format!("https://example.org/library/?practice={id}"),
        };
        let text = planned.checklist();
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
