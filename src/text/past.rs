//! Words of earlier states, and of what was deleted.

use super::number;
use super::tabs::Titles;
use crate::assessment::{Assessment, Place, apart};
use crate::ordered::SortedSet;
use crate::words::past as words;

/// How an earlier state differs from what is here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// The questions that were answered otherwise.
    answers: Vec<Place>,
    notes: usize,
    evidence: usize,
    targets: usize,
    metrics: usize,
    wholes: SortedSet<Whole>,
}

/// What is told to differ as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Whole {
    ValueStream,
    Roadmap,
    Questionnaires,
    Details,
}

impl Whole {
    fn said(self) -> &'static str {
        match self {
            Self::ValueStream => words::differs_stream(),
            Self::Roadmap => words::differs_roadmap(),
            Self::Questionnaires => words::differs_questionnaires(),
            Self::Details => words::differs_details(),
        }
    }
}

impl Difference {
    /// How two states differ.
    pub fn between(then: &Assessment, now: &Assessment) -> Self {
        let mut difference = Self::default();
        if then.questionnaires != now.questionnaires {
            difference.wholes.insert(Whole::Questionnaires);
        }
        for place in apart(then, now) {
            match place {
                Place::Answer(_) => difference.answers.push(place),
                Place::Note(_) => difference.notes += 1,
                // It shows how an answer came about, as evidence does.
                Place::Evidence(_) | Place::Room(_) => difference.evidence += 1,
                Place::QuestionTarget(_) | Place::DimensionTarget(..) => difference.targets += 1,
                Place::Reading(_) => difference.metrics += 1,
                Place::Delivery => difference.metrics += metrics(then).max(metrics(now)).max(1),
                place => {
                    difference.wholes.insert(whole(&place));
                }
            }
        }
        difference
    }

    /// Whether there is none.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }

    /// What else differs than answers, in a row; nothing where that is nothing.
    fn beside(&self) -> Vec<String> {
        let counted = [
            (self.notes, words::differs_notes as fn(usize) -> String),
            (self.evidence, words::differs_evidence),
            (self.targets, words::differs_targets),
            (self.metrics, words::differs_metrics),
        ];
        let counted = counted.into_iter().filter(|(count, _)| *count > 0);
        let counted = counted.map(|(count, said)| said(count));
        let wholes = self.wholes.iter().map(|it| it.said().to_owned());
        counted.chain(wholes).collect()
    }

    /// How many answers a state has and how it differs from what is here, in few words.
    pub fn summary(&self, then: &Assessment) -> String {
        let given = then.answers.values().filter(|it| it.answer.is_some());
        let answers = words::answers(given.count());
        if self.is_none() {
            return number::sentences([format!("{answers}."), words::same().to_owned()]);
        }
        let count = self.answers.len();
        let mut parts = Vec::from_iter((count > 0).then(|| words::differs_answers(count)));
        parts.extend(self.beside());
        words::differs(&answers, &number::list(&parts))
    }

    /// Each question that was answered otherwise: its title, then what was answered and what is now.
    pub fn answers(
        &self,
        titles: Titles<'_>,
        then: &Assessment,
        now: &Assessment,
    ) -> Vec<(String, String)> {
        let told = self.answers.iter().map(|place| {
            let [before, after] = [then, now].map(|copy| titles.held(place, &place.held(copy)));
            let title = match place {
                Place::Answer(question) => titles.question(question),
                _ => titles.place(place),
            };
            (title, words::changed(&before, &after))
        });
        told.collect()
    }

    /// What else differs, as a sentence; nothing where that is nothing.
    pub fn others(&self) -> Option<String> {
        let beside = self.beside();
        (!beside.is_empty()).then(|| words::beside(&number::list(&beside)))
    }
}

/// What is told of a place that is not counted.
fn whole(place: &Place) -> Whole {
    match place {
        Place::ValueStream => Whole::ValueStream,
        Place::Card(_) | Place::Order => Whole::Roadmap,
        _ => Whole::Details,
    }
}

fn metrics(assessment: &Assessment) -> usize {
    assessment
        .delivery
        .as_ref()
        .map_or(0, |it| it.keys().count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Answer, Card, Metric, Reading};
    use crate::ordered::SortedMap;
    use crate::questionnaire::Catalogue;

    fn answered(level: u8) -> Assessment {
        let mut assessment = Assessment::new("a".into());
        assessment.respond(&"toil".into(), |it| it.answer = Some(Answer::Level(level)));
        assessment
    }

    #[test]
    fn what_differs_is_told_in_few_words_and_answers_one_by_one() {
        let (then, mut now) = (answered(2), answered(3));
        now.respond(&"toil".into(), |it| it.note = "Fewer tickets.".into());
        now.targets.questions.insert("toil".into(), 4);
        now.plan.cards.insert("trunk".into(), Card::default());
        now.team = "Tide".into();
        let difference = Difference::between(&then, &now);
        assert_eq!(
            difference.summary(&then),
            "1 answer. Changed since: 1 answer, 1 note, 1 target, the roadmap and the details."
        );
        let catalogue = Catalogue::default();
        let titles = Titles {
            catalogue: &catalogue,
            guidance: None,
        };
        let told = ("toil".to_owned(), "2 → 3".to_owned());
        assert_eq!(difference.answers(titles, &then, &now), [told]);
        assert_eq!(
            difference.others().unwrap(),
            "Also changed: 1 note, 1 target, the roadmap and the details."
        );
    }

    #[test]
    fn what_was_saved_later_and_says_the_same_differs_in_nothing() {
        let (then, mut now) = (answered(2), answered(2));
        now.revision = 9;
        now.position = Some("toil".into());
        let difference = Difference::between(&then, &now);
        assert!(difference.is_none());
        assert_eq!(difference.summary(&then), "1 answer. As it is now.");
        assert_eq!(difference.others(), None);
    }

    #[test]
    fn delivery_that_was_taken_out_counts_its_metrics() {
        let (mut then, now) = (answered(2), answered(2));
        let readings: SortedMap<Metric, Reading> = [Metric::LeadTime, Metric::Recovery]
            .map(|it| (it, Reading::default()))
            .into_iter()
            .collect();
        then.delivery = Some(readings);
        let difference = Difference::between(&then, &now);
        assert_eq!(
            difference.others().unwrap(),
            "Also changed: 2 delivery metrics."
        );
    }
}
