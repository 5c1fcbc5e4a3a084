//! Words of the assessments of this browser, by team.

use std::cmp::Ordering;

use super::{home, number, results};
use crate::assessment::{Assessment, Date, Status};
use crate::portfolio::{Due, Order, Trend};
use crate::questionnaire::{Catalogue, QuestionnaireId};
use crate::scoring::{Bands, Comparison};
use crate::words::{first, visits as words};

/// How many of several visits of one day are told apart by a number.
const SECOND: usize = 2;

/// The name of a team, or what stands for one that has none.
pub fn team(name: &str) -> String {
    if name.is_empty() {
        first::shell_unnamed().to_owned()
    } else {
        name.to_owned()
    }
}

/// The days of a team's assessments, which have the newest first; with a number where two would be told by
/// the same name and day. The oldest of those goes without.
pub fn days(visits: &[&Assessment]) -> Vec<String> {
    let all = visits.iter().enumerate().map(|(at, visit)| {
        let is_alike = |older: &&&Assessment| {
            older.date == visit.date && home::name(older) == home::name(visit)
        };
        let day = home::day(visit.date);
        match visits.iter().skip(at + 1).filter(is_alike).count() {
            0 => day,
            older => words::same_day(&day, &(older - 1 + SECOND).to_string()),
        }
    });
    all.collect()
}

/// What an assessment is called beside all others: its name and its day, which tells it apart.
pub fn label(assessment: &Assessment, day: &str) -> String {
    number::clauses([home::name(assessment), day.to_owned()])
}

/// What stands below the name of a team: the title where it is another, the day unless it stands elsewhere,
/// the scope, and how much is answered.
pub fn facts(assessment: &Assessment, day: Option<&str>, catalogue: &Catalogue) -> String {
    let title = assessment.title.trim();
    let title = (title != assessment.team.trim()).then_some(title);
    let given = [title, day, Some(assessment.scope.trim())];
    let given = given.into_iter().flatten().filter(|fact| !fact.is_empty());
    let answered = home::progress(assessment, catalogue);
    number::apart(given.map(str::to_owned).chain(answered))
}

/// What is looked through when somebody looks for an assessment, without case.
pub fn findable(assessment: &Assessment) -> String {
    let parts = [
        assessment.team.clone(),
        assessment.title.clone(),
        assessment.scope.clone(),
        assessment.date.map(number::day).unwrap_or_default(),
        assessment
            .date
            .map(|day| day.to_string())
            .unwrap_or_default(),
    ];
    parts.join("\n").to_lowercase()
}

/// Whether all words that somebody wrote stand in what is looked through.
pub fn is_found(findable: &str, wanted: &str) -> bool {
    let wanted = wanted.to_lowercase();
    wanted
        .split_whitespace()
        .all(|word| findable.contains(word))
}

/// An order in the list to choose from.
pub fn order(order: Order) -> &'static str {
    match order {
        Order::Changed => words::sort_changed(),
        Order::Team => words::sort_team(),
        Order::Date => words::sort_date(),
    }
}

/// When something of an assessment is due, and whose it is.
pub fn due(due: &Due, assessment: &Assessment) -> (String, String) {
    let days = usize::try_from(due.days.unsigned_abs()).unwrap_or_default();
    let when = if due.days < 0 {
        words::due_past(days)
    } else {
        words::due_ahead(days)
    };
    let owner = (!due.owner.is_empty()).then(|| words::due_owner(&due.owner));
    let started = due.is_started.then(|| words::due_started().to_owned());
    let name = home::name(assessment);
    let facts = [Some(name), Some(number::day(due.day)), owner, started];
    (when, number::apart(facts.into_iter().flatten()))
}

/// How a questionnaire moved since another assessment, beside its score; nothing where that has no answer
/// to compare with.
pub fn moved(
    comparison: &Comparison,
    questionnaire: &QuestionnaireId,
    bands: Bands<'_>,
    when: &str,
) -> Option<String> {
    let whole = comparison.questionnaire(questionnaire)?.whole;
    let Some(change) = whole.change() else {
        return (whole.shared + whole.new > 0).then(|| words::moved_untold(when));
    };
    let moved = number::moved(change, bands);
    Some(match moved.direction() {
        Ordering::Greater => words::moved_up(&moved.size(), when),
        Ordering::Less => words::moved_down(&moved.size(), when),
        Ordering::Equal => words::moved_same(when),
    })
}

/// When the assessment was that another is compared with.
pub fn since(now: Option<Date>, before: Option<Date>) -> String {
    results::earlier(now, before)
}

/// How the roadmap of an assessment stands; nothing where nothing is chosen.
pub fn planned(assessment: &Assessment) -> Option<String> {
    let cards = assessment.plan.cards.iter().map(|(_, card)| card);
    let chosen: Vec<_> = cards.filter(|card| card.keeps_its_place()).collect();
    let begun = chosen.iter().filter(|card| card.status == Status::Started);
    let begun = begun.count();
    (!chosen.is_empty()).then(|| {
        let count = chosen.len();
        words::planned(
            count,
            &number::sentence_word(count),
            begun,
            &number::word(begun),
        )
    })
}

/// A questionnaire over the visits of a team, in a sentence or two.
pub fn trend(trend: &Trend, bands: Bands<'_>) -> String {
    let points = trend.points.iter().map(|point| {
        let when = point.date.map(number::month_and_year);
        let when = when.unwrap_or_else(|| home::day(None));
        let score = number::score_among(point.score, bands);
        if point.is_provisional {
            words::trend_point_provisional(&when, &score)
        } else {
            words::trend_point(&when, &score)
        }
    });
    let told = words::trend(&trend.title, &number::clauses(points));
    let has_gaps = trend.points.iter().skip(1).any(|point| !point.is_joined);
    let gaps = has_gaps.then(|| words::trend_gaps().to_owned());
    number::sentences([told].into_iter().chain(gaps))
}

/// What a new visit takes over from an assessment, in sentences.
pub fn carried_over(from: &Assessment, today: Option<Date>) -> [String; 2] {
    let answers = from.answers.iter().map(|(_, response)| response);
    let answered = answers.filter(|response| response.answer.is_some()).count();
    let told = today.map(|today| words::again_told(&number::day(today)));
    let change = words::again_change().to_owned();
    [
        words::again_carried(answered, &home::day(from.date)),
        number::sentences([change].into_iter().chain(told)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(day: &str, title: &str) -> Assessment {
        let mut visit = Assessment::new(day.into());
        visit.team = "Tide".into();
        visit.title = title.into();
        visit.date = day.parse().ok();
        visit
    }

    #[test]
    fn visits_of_a_team_are_told_apart() {
        let all = [
            visit("2026-10-05", ""),
            visit("2026-10-05", ""),
            visit("2026-10-05", "Tide, copy"),
            visit("2026-10-05", "Tide"),
            visit("", ""),
        ];
        let all: Vec<&Assessment> = all.iter().collect();
        assert_eq!(
            days(&all),
            [
                "5 October 2026 (3)",
                "5 October 2026 (2)",
                "5 October 2026",
                "5 October 2026",
                "no date",
            ]
        );
        assert_eq!(
            label(all[2], "5 October 2026"),
            "Tide, copy, 5 October 2026"
        );
    }

    #[test]
    fn an_assessment_is_found_by_team_title_scope_and_month() {
        let mut booking = visit("2026-10-05", "Second look");
        booking.scope = "Booking".into();
        let findable = findable(&booking);
        for wanted in [
            "",
            "tide",
            "OCTOBER tide",
            "2026",
            "2026-10",
            "second",
            " book ",
        ] {
            assert!(is_found(&findable, wanted), "{wanted}");
        }
        assert!(!is_found(&findable, "tide november"));
    }

    #[test]
    fn what_is_due_is_told_by_its_days() {
        let mut due_of = Due {
            assessment: "a".into(),
            practice: "toil".into(),
            days: -1,
            day: "2026-10-05".parse().unwrap(),
            owner: "Ines".into(),
            is_started: true,
        };
        let tide = visit("2026-01-05", "");
        let (when, more) = due(&due_of, &tide);
        assert_eq!(when, "1 day overdue");
        assert_eq!(more, "Tide · 5 October 2026 · Ines looks after it · begun");
        for (days, said) in [(0, "due today"), (1, "due tomorrow"), (9, "due in 9 days")] {
            due_of.days = days;
            assert_eq!(due(&due_of, &tide).0, said);
        }
    }
}
