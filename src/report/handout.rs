//! What those who were not at a workshop get of it: on the page, on paper, and in Markdown.
//!
//! It tells of the whole room, and of roles only what [`Groups`] gives out; never who said what, and
//! nothing that the coach wrote for themselves.

use super::markdown::{escaped, line};
use crate::ordered::SortedSet;
use crate::questionnaire::{Catalogue, Question};
use crate::roadmap::Guidance;
use crate::text::{discuss as text, number, room};
use crate::words::closing as words;
use crate::workshop::{Experiment, Groups, Item, Outcome, Proposal, Tally, Verdict, Workshop};

/// What there is to tell, with what each is called: `Team` and `Harbour`.
pub type Facts = Vec<(&'static str, String)>;

/// A workshop as it is handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handout {
    /// What it is called.
    pub title: String,
    /// What it was: who met, when, about what, under which promise.
    pub facts: Facts,
    /// Each question to which anybody said anything, in the order of asking.
    pub questions: Vec<Told>,
    /// What the team tries, in the order it was taken on.
    pub experiments: Vec<Told>,
    /// What was proposed and not taken on, what has most dots first.
    pub not_now: Vec<String>,
    /// Whether it was worth the time; nothing where nobody was asked.
    pub worth: Option<String>,
}

/// A question or an experiment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it is called.
    pub title: String,
    /// The sentence that one reads first; empty where the title is all.
    pub lead: String,
    /// The rest.
    pub facts: Facts,
}

impl Handout {
    /// The hand-out of a workshop. Where its questions or practices are not here, their ids stand in
    /// their place.
    pub fn of(workshop: &Workshop, catalogue: &Catalogue, guidance: Option<&Guidance>) -> Self {
        let invitation = workshop.session.invitation();
        let outcomes = workshop.outcomes();
        let questions = outcomes.iter().enumerate();
        let questions = questions
            .filter(|(_, it)| is_told(it))
            .map(|(at, outcome)| {
                let groups = Groups::of(&workshop.ballots, &outcome.item, at);
                let question = catalogue.question(&outcome.item.question);
                of_question(question, outcome, &groups)
            });
        let experiments = workshop.experiments.as_slice().iter().enumerate();
        Self {
            title: match invitation.name().trim() {
                "" => words::handout_title_alone().to_owned(),
                name => words::handout_title(name),
            },
            facts: of_what(workshop, catalogue),
            questions: questions.collect(),
            experiments: experiments
                .map(|(at, experiment)| of_experiment(at + 1, experiment))
                .collect(),
            not_now: not_now(workshop, guidance),
            worth: worth(workshop),
        }
    }

    /// The hand-out for a wiki, an issue or a mail.
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        line(&mut out, format_args!("# {}", escaped(&self.title)));
        write_facts(&mut out, &self.facts);
        if !self.questions.is_empty() {
            line(
                &mut out,
                format_args!("\n## {}", words::handout_questions()),
            );
        }
        for told in &self.questions {
            write_told(&mut out, told);
        }
        line(
            &mut out,
            format_args!("\n## {}", words::handout_experiments()),
        );
        if self.experiments.is_empty() {
            line(
                &mut out,
                format_args!("\n{}", words::handout_experiments_none()),
            );
        }
        for told in &self.experiments {
            write_told(&mut out, told);
        }
        if !self.not_now.is_empty() {
            line(
                &mut out,
                format_args!("\n## {}\n", words::handout_not_now()),
            );
        }
        for proposal in &self.not_now {
            line(&mut out, format_args!("- {}", escaped(proposal)));
        }
        if let Some(worth) = &self.worth {
            let heading = words::handout_worth();
            line(
                &mut out,
                format_args!("\n## {heading}\n\n{}", escaped(worth)),
            );
        }
        line(&mut out, format_args!("\n{}", words::handout_imprint()));
        out
    }
}

fn write_told(out: &mut String, told: &Told) {
    line(out, format_args!("\n### {}", escaped(&told.title)));
    if !told.lead.is_empty() {
        line(out, format_args!("\n{}", escaped(&told.lead)));
    }
    write_facts(out, &told.facts);
}

fn write_facts(out: &mut String, facts: &Facts) {
    for (at, (name, told)) in facts.iter().enumerate() {
        if at == 0 {
            line(out, format_args!(""));
        }
        let fact = words::handout_fact(name, &escaped(told));
        line(out, format_args!("- {fact}"));
    }
}

/// Whether there is anything to tell of a question.
fn is_told(outcome: &Outcome) -> bool {
    let has_notes = !outcome.discussion.notes.trim().is_empty();
    outcome.standing.is_some() || !outcome.rounds.is_empty() || has_notes
}

/// Those facts that say something.
fn said(facts: impl IntoIterator<Item = (&'static str, String)>) -> Facts {
    let facts = facts.into_iter();
    facts.filter(|(_, told)| !told.trim().is_empty()).collect()
}

fn of_what(workshop: &Workshop, catalogue: &Catalogue) -> Facts {
    let session = &workshop.session;
    let invitation = session.invitation();
    let chosen = &invitation.questionnaire().id;
    let questionnaire = catalogue.questionnaire(chosen);
    let questionnaire = questionnaire.map_or(chosen.as_str(), |it| it.title.as_str());
    let people = match workshop.people() {
        0 => String::new(),
        people => words::handout_people_count(people, invitation.items().len()),
    };
    said([
        (words::handout_team(), session.team.clone()),
        (words::handout_scope(), session.scope.clone()),
        (
            words::handout_day(),
            session.date.map(number::day).unwrap_or_default(),
        ),
        (words::handout_questionnaire(), questionnaire.to_owned()),
        (words::handout_people(), people),
        (
            words::handout_promise(),
            room::told(invitation.anonymity()).to_owned(),
        ),
    ])
}

fn of_question(question: Option<&Question>, outcome: &Outcome, groups: &Groups) -> Told {
    let Item { question: id, .. } = &outcome.item;
    let title = question.map_or(id.as_str(), |question| question.title.as_str());
    let discussion = &outcome.discussion;
    let verdict = match discussion.verdict {
        // A level that the ladder does not have is no agreement.
        Verdict::Agreed(level) if !outcome.item.has(level) => Verdict::NoAgreement,
        verdict => verdict,
    };
    let trend = discussion.trend.map_or("", text::trend);
    let is_compared = outcome.answers() > 1;
    let accord = outcome.accord().filter(|_| is_compared);
    Told {
        title: title.to_owned(),
        lead: text::stands(question, outcome.standing, verdict),
        facts: said([
            (words::handout_said(), rounds(&outcome.rounds)),
            (
                words::handout_agreement(),
                accord.map_or("", text::accord).to_owned(),
            ),
            (words::handout_roles(), roles(groups)),
            (words::handout_trend(), trend.to_owned()),
            (words::handout_notes(), discussion.notes.clone()),
        ]),
    }
}

/// What was said in each round, or in the only one.
fn rounds(rounds: &[Tally]) -> String {
    if let [only] = rounds {
        return counted(only);
    }
    let rounds = (1..).zip(rounds);
    number::clauses(rounds.map(|(at, round)| words::handout_round(at, &counted(round))))
}

/// A round in counts. A single level would be somebody's own, so it is not told.
fn counted(round: &Tally) -> String {
    let levels = match round.levels.answers() {
        0 => None,
        1 => Some(words::handout_single().to_owned()),
        _ => Some(text::at_levels(&round.levels)),
    };
    let beside = text::beside_levels(
        round,
        words::handout_dont_know,
        words::handout_not_applicable,
    );
    number::clauses(levels.into_iter().chain(beside))
}

fn roles(groups: &Groups) -> String {
    let told = groups.shown().iter().map(text::group);
    number::apart(told.chain(groups.gap().as_ref().and_then(text::gap)))
}

fn of_experiment(number: usize, experiment: &Experiment) -> Told {
    let title = match experiment.what.trim() {
        "" => words::experiment(number),
        what => what.to_owned(),
    };
    let review = experiment.review.map(number::day);
    Told {
        title,
        lead: String::new(),
        facts: said([
            (words::experiment_signal(), experiment.signal.clone()),
            (words::experiment_owner(), experiment.owner.clone()),
            (words::experiment_review(), review.unwrap_or_default()),
            (
                words::experiment_first_step(),
                experiment.first_step.clone(),
            ),
        ]),
    }
}

/// What a proposal says: its own words, or the practice's title.
pub fn proposal(proposal: &Proposal, guidance: Option<&Guidance>) -> String {
    match proposal {
        Proposal::Own(words) => words.clone(),
        Proposal::Practice(id) => {
            let practice = guidance.and_then(|guidance| guidance.practice(id));
            practice.map_or_else(|| id.to_string(), |practice| practice.title.clone())
        }
    }
}

fn not_now(workshop: &Workshop, guidance: Option<&Guidance>) -> Vec<String> {
    let taken = workshop.experiments.as_slice();
    let practices: SortedSet<_> = taken.iter().filter_map(|it| it.practice.as_ref()).collect();
    let is_taken = |proposal: &Proposal| match proposal {
        Proposal::Practice(id) => practices.contains(&id),
        Proposal::Own(words) => taken.iter().any(|it| it.what.trim() == words.trim()),
    };
    let ranked = workshop.dots.ranked().into_iter();
    let left = ranked.filter(|(proposal, _)| !is_taken(proposal));
    left.map(|(it, dots)| words::handout_proposal(&proposal(it, guidance), text::whole(*dots)))
        .collect()
}

fn worth(workshop: &Workshop) -> Option<String> {
    let worth = workshop.worth;
    let mean = worth.mean()?;
    Some(words::worth_mean(
        &number::decimal(mean),
        text::whole(worth.votes()),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::ChosenQuestionnaire;
    use crate::content::{Library, shipped};
    use crate::workshop::Anonymity;
    use crate::workshop::{
        Ballot, Direction, Discussion, Follows, Initials, Invitation, Nonce, Role, Session,
        SessionId, Submission, Vote,
    };

    /// A workshop of two questions of CALMS, about which ten people do not agree.
    fn harbour(library: &Library) -> Workshop {
        let calms = library.catalogue.questionnaire(&"calms".into()).unwrap();
        let entries = calms.entries().take(2);
        let items = entries
            .map(|(_, entry)| Item::of(library.catalogue.question(&entry.question).unwrap()));
        let questionnaire = ChosenQuestionnaire {
            id: calms.id.clone(),
            version: calms.version,
        };
        let invitation = Invitation::new(
            SessionId(1),
            questionnaire,
            items.collect(),
            Anonymity::Initials,
        );
        let invitation = invitation.unwrap().named("Lantern").asking_roles();
        let mut session = Session::new(invitation.clone(), false);
        session.team = "Harbour *north*".into();
        session.scope = "Booking".into();
        session.date = "2026-11-30".parse().ok();
        session.follows = Some(Follows {
            levels: [(invitation.items()[0].question.clone(), 1)].into(),
            ..Follows::default()
        });
        let mut workshop = Workshop::new(session);
        for person in 0..10 {
            let (role, level) = if person < 5 {
                (Role::Dev, 4)
            } else {
                (Role::Ops, 2)
            };
            let votes = vec![Some(Vote::Level(level)), Some(Vote::DontKnow)];
            let initials: Initials = "ZQX".parse().unwrap();
            let ballot = Ballot::new(&invitation, Some(role), initials, votes).unwrap();
            let nonce = Nonce(person);
            workshop.ballots.add(Submission { nonce, ballot });
        }
        workshop
    }

    fn discussed(workshop: &mut Workshop, at: usize, discussion: Discussion) {
        let item = &workshop.session.invitation().items()[at];
        let question = item.question.clone();
        workshop.discussions.insert(question, discussion);
    }

    fn handed_out(workshop: &Workshop, library: &Library) -> String {
        Handout::of(workshop, &library.catalogue, Some(&library.guidance)).to_markdown()
    }

    #[test]
    fn it_tells_what_it_was_and_what_stands() {
        let library = shipped::library().unwrap();
        let mut workshop = harbour(&library);
        discussed(
            &mut workshop,
            0,
            Discussion {
                verdict: Verdict::NoAgreement,
                trend: Some(Direction::Better),
                notes: "Two services,\n\n# <b>two</b> answers".into(),
                private_notes: "Ask Ines alone".into(),
            },
        );
        let text = handed_out(&workshop, &library);
        for told in [
            "# Workshop Lantern\n\n- Team: Harbour \\*north\\*\n- About: Booking\n- Day: 30 November 2026\n",
            "- People: 10 people answered 2 questions\n- Promise: Initials stand beside answers, for everybody in the room to see.\n",
            "\nNo agreement. The lower median stands: level 2, “",
            "- Answers: 5 at level 2, 5 at level 4\n- Agreement: Wide\n",
            "- By role: Development: median 4, 5 answers · Operations: median 2, 5 answers · Operations sees it worse than Development, by 2.0 levels on average.\n",
            "- Feeling: Getting better\n",
            "- Notes: Two services, \\# \\<b\\>two\\</b\\> answers\n",
            "\nMost cannot tell, so it counts as don’t know.\n\n- Answers: 10 don’t know\n",
            "\n## What we try\n\nNo experiment was taken on.\n",
        ] {
            assert!(text.contains(told), "{told}\n\n{text}");
        }
        for secret in ["Ines", "ZQX"] {
            assert!(!text.contains(secret), "{text}");
        }
    }

    #[test]
    fn each_round_is_told_and_a_single_answer_is_not() {
        let library = shipped::library().unwrap();
        let mut workshop = harbour(&library);
        workshop.ballots.vote_again(0);
        workshop.ballots.set_hands(0, Vote::Level(3), 1);
        let text = handed_out(&workshop, &library);
        let told =
            "- Answers: round 1: 5 at level 2, 5 at level 4, round 2: one answer, not shown\n";
        assert!(text.contains(told), "{text}");
    }

    #[test]
    fn what_is_tried_stands_before_what_is_not() {
        let library = shipped::library().unwrap();
        let mut workshop = harbour(&library);
        let practice = library.guidance.practices().next().unwrap();
        let dots = &mut workshop.dots;
        for proposal in [
            Proposal::Own("Talk more".into()),
            Proposal::Practice(practice.id.clone()),
            Proposal::Own("Write [it] down".into()),
        ] {
            dots.propose(proposal);
        }
        dots.set_dots(&Proposal::Own("Write [it] down".into()), 4);
        dots.set_dots(&Proposal::Own("Talk more".into()), 1);
        workshop.experiments.add(Experiment {
            what: practice.title.clone(),
            practice: Some(practice.id.clone()),
            signal: "Reviews within a day".into(),
            owner: "Ines".into(),
            review: "2026-12-24".parse().ok(),
            first_step: "Ask in the stand-up".into(),
        });
        workshop.experiments.add(Experiment::default());
        workshop.worth.set(4, 3);
        let text = handed_out(&workshop, &library);
        for told in [
            "\n- What we expect to see: Reviews within a day\n- Who looks after it: Ines\n- Keep or drop on: 24 December 2026\n- First small step: Ask in the stand-up\n",
            "\n### Experiment 2\n",
            "\n## Not now\n\n- Write \\[it\\] down (4 dots)\n- Talk more (1 dot)\n",
            "\n## Was it worth the time?\n\n4.0 of 5 on average, from 3 people\n",
        ] {
            assert!(text.contains(told), "{told}\n\n{text}");
        }
        let title = format!("\n### {}\n", escaped(&practice.title));
        assert!(text.contains(&title), "{text}");
    }

    #[test]
    fn an_empty_workshop_has_an_empty_handout() {
        let library = shipped::library().unwrap();
        let calms = &harbour(&library).session.invitation().clone();
        let workshop = Workshop::new(Session::new(calms.clone(), false));
        let handout = Handout::of(&workshop, &library.catalogue, None);
        assert!(handout.questions.is_empty() && handout.not_now.is_empty());
        assert_eq!((handout.facts.len(), handout.worth), (2, None));
    }
}
