//! Words of what two tabs did to one assessment.

use super::{assess, delivery, number, term};
use crate::assessment::{Answer, Card, Depth, Held, Measure, Metric, Place, Reading};
use crate::questionnaire::{Catalogue, QuestionId};
use crate::roadmap::Guidance;
use crate::words::{first, tabs as words};

/// How many letters of a text are shown to tell it apart.
const SHOWN: usize = 300;

/// What ids stand for, as far as it is here.
#[derive(Clone, Copy, Debug)]
pub struct Titles<'a> {
    /// Of questions and dimensions.
    pub catalogue: &'a Catalogue,
    /// Of practices.
    pub guidance: Option<&'a Guidance>,
}

impl Titles<'_> {
    /// The title of a question.
    pub fn question(self, id: &QuestionId) -> String {
        let question = self.catalogue.question(id);
        question.map_or_else(|| id.to_string(), |question| question.title.clone())
    }

    /// The name of a place.
    pub fn place(self, place: &Place) -> String {
        match place {
            Place::Team => first::start_team().to_owned(),
            Place::Title => words::place_title().to_owned(),
            Place::Scope => first::start_scope().to_owned(),
            Place::Participants => first::start_participants().to_owned(),
            Place::Industry => words::place_industry().to_owned(),
            Place::Size => words::place_size().to_owned(),
            Place::Kind => words::place_kind().to_owned(),
            Place::Region => words::place_region().to_owned(),
            Place::Round => words::place_round().to_owned(),
            Place::Date => first::start_date().to_owned(),
            Place::Depth => first::start_depth().to_owned(),
            Place::Origin => words::place_origin().to_owned(),
            Place::Answer(question) => words::place_answer(&self.question(question)),
            Place::Note(question) => words::place_note(&self.question(question)),
            Place::Evidence(question) => words::place_evidence(&self.question(question)),
            Place::Room(question) => words::place_room(&self.question(question)),
            Place::Delivery => first::page_delivery().to_owned(),
            Place::Reading(metric) => term::metric(*metric).to_owned(),
            Place::ValueStream => first::page_value_stream().to_owned(),
            Place::QuestionTarget(question) => words::place_target(&self.question(question)),
            Place::DimensionTarget(lens, dimension) => {
                let dimensions = self.catalogue.questionnaire(lens).map(|it| &it.dimensions);
                let title = dimensions
                    .and_then(|all| all.iter().find(|it| it.id == *dimension))
                    .map_or_else(|| dimension.to_string(), |it| it.title.clone());
                words::place_target(&title)
            }
            Place::Card(practice) => {
                let known = self.guidance.and_then(|all| all.practice(practice));
                let title = known.map_or_else(|| practice.to_string(), |it| it.title.clone());
                words::place_card(&title)
            }
            Place::Order => words::place_order().to_owned(),
            Place::Event(_) => words::place_journal().to_owned(),
            Place::Summary => words::place_summary().to_owned(),
            Place::Unknown(name) => words::place_unknown(name),
        }
    }

    /// What a copy holds at a place.
    pub fn held(self, place: &Place, held: &Held<'_>) -> String {
        let told = match held {
            Held::Text(text) | Held::Summary(text, _) => clipped(text),
            Held::Date(date) => date.map(number::day).unwrap_or_default(),
            Held::Depth(Depth::Quick) => first::start_quick().to_owned(),
            Held::Depth(Depth::Full) => first::start_full().to_owned(),
            Held::Origin(_, true) => words::held_sample().to_owned(),
            Held::Origin(Some(_), false) => words::held_repeats().to_owned(),
            Held::Answer(answer, _) => self.answer(place, *answer),
            Held::Evidence(pieces) => {
                let pieces = pieces.iter().map(|piece| {
                    let parts = [piece.title.clone(), piece.url.clone()];
                    number::apart(parts.into_iter().filter(|part| !part.is_empty()))
                });
                clipped(&number::clauses(pieces))
            }
            Held::Room(room) => room
                .map(|room| words::held_rounds(room.rounds.len()))
                .unwrap_or_default(),
            Held::Reading(reading) => match (place, reading) {
                (Place::Reading(metric), Some(it)) => read(*metric, it),
                _ => String::new(),
            },
            Held::Delivery(Some(all)) => words::held_metrics(all.len()),
            Held::ValueStream(Some(stream)) => words::held_steps(stream.steps.len()),
            Held::Level(level) => level.map(|level| level.to_string()).unwrap_or_default(),
            Held::Score(score) => score.map(number::plain).unwrap_or_default(),
            Held::Card(card) => card.map(decided).unwrap_or_default(),
            Held::Order(order, _) => number::clauses(order.iter().map(|id| {
                let known = self.guidance.and_then(|all| all.practice(id));
                known.map_or_else(|| id.to_string(), |it| it.title.clone())
            })),
            Held::Events(events) => {
                let events = events.iter();
                let events =
                    events.map(|it| number::apart([number::day(it.date), it.text.clone()]));
                clipped(&number::clauses(events))
            }
            Held::Json(json) => json.map(clipped).unwrap_or_default(),
            Held::Origin(None, false) | Held::Delivery(None) | Held::ValueStream(None) => {
                String::new()
            }
        };
        if told.is_empty() {
            return words::nothing().to_owned();
        }
        told
    }

    fn answer(self, place: &Place, answer: Option<&Answer>) -> String {
        match (place, answer) {
            (Place::Answer(question), Some(Answer::Level(level))) => {
                let question = self.catalogue.question(question);
                let name = question.and_then(|question| question.level(*level));
                name.map_or_else(
                    || level.to_string(),
                    |it| assess::level_option(*level, &it.name),
                )
            }
            (_, Some(Answer::NotApplicable(reason))) => {
                let parts = [first::assess_not_applicable().to_owned(), clipped(reason)];
                number::apart(parts.into_iter().filter(|part| !part.is_empty()))
            }
            (_, Some(Answer::DontKnow)) => first::assess_dont_know().to_owned(),
            _ => String::new(),
        }
    }
}

/// What is said of a metric.
fn read(metric: Metric, reading: &Reading) -> String {
    let exact = reading.exact.as_ref();
    let exact = exact.map(|it| number::apart([number::exact(it.value), it.unit.clone()]));
    let measure = reading.measure.as_ref().map(|measure| match measure {
        Measure::Code(code) => delivery::option(metric, *code).to_owned(),
        Measure::Percent(percent) => first::percent(&number::exact(*percent)),
        Measure::NotApplicable(reason) => {
            let parts = [first::assess_not_applicable().to_owned(), clipped(reason)];
            number::apart(parts.into_iter().filter(|part| !part.is_empty()))
        }
        Measure::DontKnow => first::assess_dont_know().to_owned(),
    });
    number::apart(measure.into_iter().chain(exact))
}

/// What is decided about a practice.
fn decided(card: &Card) -> String {
    use crate::words::roadmap;
    let parts = [
        card.pinned.then(|| roadmap::card_pinned().to_owned()),
        card.deferred.then(|| roadmap::card_deferred().to_owned()),
        card.dismissed.as_deref().map(clipped),
        Some(term::status(card.status).to_owned()),
        Some(clipped(&card.owner)),
        card.due.map(number::day),
        Some(clipped(&card.first_step)),
        Some(clipped(&card.measure)),
    ];
    let parts = parts.into_iter().flatten();
    number::apart(parts.filter(|part| !part.is_empty()))
}

/// The beginning of a text, which is enough to tell it from another.
fn clipped(text: &str) -> String {
    let text = text.trim();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Assessment;

    #[test]
    fn what_stands_at_a_place_is_told_in_words_and_nothing_is_told_too() {
        let catalogue = Catalogue::default();
        let titles = Titles {
            catalogue: &catalogue,
            guidance: None,
        };
        let mut copy = Assessment::new("a".into());
        let told = |copy: &Assessment, place: &Place| titles.held(place, &place.held(copy));
        let places = [
            Place::Team,
            Place::Date,
            Place::Answer("toil".into()),
            Place::Note("toil".into()),
            Place::Evidence("toil".into()),
            Place::Room("toil".into()),
            Place::Delivery,
            Place::Reading(Metric::LeadTime),
            Place::QuestionTarget("toil".into()),
            Place::Card("trunk".into()),
            Place::Order,
            Place::Unknown("more".to_owned()),
        ];
        for place in &places {
            assert_eq!(told(&copy, place), "nothing", "{place:?}");
        }
        copy.respond(&"toil".into(), |it| {
            it.answer = Some(Answer::Level(3));
            it.note = "n".repeat(SHOWN + 1);
        });
        assert_eq!(titles.place(&places[2]), "toil: answer");
        assert_eq!(told(&copy, &places[2]), "3");
        assert_eq!(told(&copy, &places[3]), format!("{}…", "n".repeat(SHOWN)));
        let card = Card {
            owner: "Ines".to_owned(),
            ..Card::default()
        };
        copy.plan.cards.insert("trunk".into(), card);
        assert!(told(&copy, &Place::Card("trunk".into())).ends_with("Ines"));
    }
}
