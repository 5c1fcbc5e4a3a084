//! Words of workshops, as the coach prepares them and invites to them.

use super::{number, pace};
use crate::assessment::{Date, Workload};
use crate::words::workshop as words;
use crate::workshop::{
    Added, Anonymity, Became, Counts, Fate, Fault, Follows, Initials, Invitation, Refusal,
    SUGGESTED, SegmentKind, Workshop,
};

/// The words that a name is drawn from.
pub fn names() -> Vec<&'static str> {
    words::name_words().split_whitespace().collect()
}

/// A promise and what it means, to choose.
pub fn promise(anonymity: Anonymity) -> (&'static str, &'static str) {
    match anonymity {
        Anonymity::Nobody => (words::promise_nobody(), words::promise_nobody_more()),
        Anonymity::Coach => (words::promise_coach(), words::promise_coach_more()),
        Anonymity::Initials => (words::promise_initials(), words::promise_initials_more()),
    }
}

/// What happens once the answers are closed.
pub fn closing(anonymity: Anonymity) -> &'static str {
    match anonymity {
        Anonymity::Nobody => words::close_forgets(),
        Anonymity::Coach | Anonymity::Initials => words::close_keeps(),
    }
}

/// A part of the agenda.
pub fn segment(kind: SegmentKind) -> &'static str {
    match kind {
        SegmentKind::LookBack => words::segment_look_back(),
        SegmentKind::Purpose => words::segment_purpose(),
        SegmentKind::Answer => words::segment_answer(),
        SegmentKind::Reveal => words::segment_reveal(),
        SegmentKind::Discuss => words::segment_discuss(),
        SegmentKind::Ideas => words::segment_ideas(),
        SegmentKind::Decide => words::segment_decide(),
        SegmentKind::Close => words::segment_close(),
    }
}

/// What became of an experiment.
pub fn fate(fate: Fate) -> &'static str {
    match fate {
        Fate::Running => words::fate_running(),
        Fate::Kept => words::fate_kept(),
        Fate::Dropped => words::fate_dropped(),
    }
}

/// What became of an answer code.
pub fn became(became: Became) -> &'static str {
    match became {
        Became::Read(added) => self::added(added),
        Became::Unread(fault) => self::fault(fault),
    }
}

fn added(added: Added) -> &'static str {
    match added {
        Added::Added => words::became_added(),
        Added::Replaced => words::became_replaced(),
        Added::Unchanged => words::became_unchanged(),
        Added::Refused(refusal) => refused(refusal),
    }
}

/// Why something is not taken.
pub fn refused(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Closed => words::refused_closed(),
        Refusal::Misfit(_) => words::refused_misfit(),
        Refusal::Full => words::refused_full(),
        Refusal::CoachStaysOut => words::refused_coach(),
    }
}

fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Foreign => words::fault_foreign(),
        Fault::Typo => words::fault_typo(),
        Fault::CutOff => words::fault_cut_off(),
        Fault::TooLong => words::fault_too_long(),
        Fault::Newer => words::fault_newer(),
        Fault::Impossible => words::fault_impossible(),
    }
}

/// How many codes became what: `28 added, 1 replaced, 2 could not be read`; nothing where there were none.
pub fn counts(counts: Counts) -> Option<String> {
    let told = [
        (counts.added, words::count_added as fn(usize) -> String),
        (counts.replaced, words::count_replaced),
        (counts.unchanged, words::count_unchanged),
        (counts.refused, words::count_refused),
        (counts.unread, words::count_unread),
    ];
    let told = told.into_iter().filter(|(count, _)| *count > 0);
    let told: Vec<String> = told.map(|(count, say)| say(count)).collect();
    (!told.is_empty()).then(|| number::clauses(told))
}

/// What somebody goes by.
pub fn who(initials: Initials) -> String {
    if initials.is_empty() {
        words::someone().to_owned()
    } else {
        initials.to_string()
    }
}

/// How many questions are chosen, and how long answering them takes where that is known.
pub fn chosen(count: usize, of: usize, workload: Option<Workload>) -> String {
    let takes = workload.filter(|workload| workload.decisions > 0);
    let takes = takes.map(|workload| words::takes(&pace::time(workload)));
    number::sentences([words::chosen(count, of)].into_iter().chain(takes))
}

/// How many questions work best.
pub fn good_count() -> String {
    words::good_count(*SUGGESTED.start(), *SUGGESTED.end())
}

/// What to say of a choice of questions that cannot be asked.
pub fn too_many() -> String {
    words::questions_too_many(Invitation::MOST_QUESTIONS)
}

/// What there is to take up again, to choose by.
pub fn follows(follows: &Follows, name: &str, date: Option<Date>) -> String {
    let day = date.map_or_else(|| words::no_day().to_owned(), number::day);
    match follows.workshop {
        Some(_) => words::follows_workshop(name, &day),
        None => words::follows_assessment(name, &day),
    }
}

/// What stands below a workshop's name on its own page: its team, its scope, its day.
pub fn about(workshop: &Workshop) -> String {
    let session = &workshop.session;
    let facts = [
        session.team.trim().to_owned(),
        session.scope.trim().to_owned(),
        session.date.map(number::day).unwrap_or_default(),
    ];
    number::apart(facts.into_iter().filter(|fact| !fact.is_empty()))
}

/// What stands below a workshop's name in the list: its team, its scope, its day, its questionnaire, how
/// many answered, how it ended.
pub fn facts(workshop: &Workshop, questionnaire: &str, has_become: bool) -> String {
    let session = &workshop.session;
    let people = workshop.ballots.people();
    let closed = workshop.ballots.is_closed().then(words::closed);
    let became = has_become.then(words::became);
    let facts = [
        session.team.trim().to_owned(),
        session.scope.trim().to_owned(),
        session.date.map(number::day).unwrap_or_default(),
        questionnaire.to_owned(),
        words::answered(people),
        closed.unwrap_or_default().to_owned(),
        became.unwrap_or_default().to_owned(),
    ];
    number::apart(facts.into_iter().filter(|fact| !fact.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::Session;

    #[test]
    fn counts_are_told_where_there_are_any() {
        let told = Counts {
            added: 28,
            replaced: 1,
            unread: 2,
            ..Counts::default()
        };
        let expected = "28 added, 1 replaced, 2 could not be read";
        assert_eq!(counts(told).as_deref(), Some(expected));
        assert_eq!(counts(Counts::default()), None);
    }

    #[test]
    fn names_are_easy_words_and_each_another_one() {
        let mut names = names();
        assert!(names.len() >= 50);
        let is_easy = |name: &&str| (3..=10).contains(&name.len()) && name.is_ascii();
        assert!(names.iter().all(is_easy));
        names.dedup();
        assert_eq!(names.len(), super::names().len());
    }

    #[test]
    fn a_workshop_is_told_by_what_is_known_of_it() {
        let item = crate::workshop::Item {
            question: "a".into(),
            levels: 5,
            reversed: false,
        };
        let chosen = crate::assessment::ChosenQuestionnaire {
            id: "calms".into(),
            version: 1,
        };
        let id = crate::workshop::SessionId(1);
        let invitation = Invitation::new(id, chosen, vec![item], Anonymity::Nobody).unwrap();
        let mut session = Session::new(invitation, false);
        session.team = "Tide".into();
        let mut workshop = Workshop::new(session);
        assert_eq!(
            facts(&workshop, "CALMS", false),
            "Tide · CALMS · no answers yet"
        );
        workshop.ballots.close();
        assert_eq!(
            facts(&workshop, "CALMS", true),
            "Tide · CALMS · no answers yet · closed · became an assessment"
        );
    }

    #[test]
    fn a_choice_says_how_long_it_takes() {
        let workload = Some(Workload {
            decisions: 15,
            words: 1921,
            alone: 0,
        });
        assert!(chosen(15, 30, workload).starts_with(
            "15 questions of 30 are chosen. Answering takes about 11 minutes for one person"
        ));
        assert_eq!(chosen(0, 30, None), "No question of 30 is chosen.");
    }
}
