//! What is known of an assessment, fact by fact.

use super::Facts;
use crate::assessment::Date;
use crate::delivery::nearest_cluster;
use crate::roadmap::Column;
use crate::scoring::Scorecard;
use crate::text::term;
use crate::words::export as words;

/// A fact and what it means.
pub(super) struct Fact {
    /// Its name in lower camel case, such as `calmsScore`.
    pub(super) name: String,
    /// What it means, in a sentence.
    pub(super) about: String,
    pub(super) known: Known,
}

/// What a fact says.
pub(super) enum Known {
    Day(Date),
    Number(f64),
    Count(usize),
    Flag(bool),
    Text(String),
}

impl Facts<'_> {
    /// The facts, in an order that stays. What is not known is left out: a score of nothing is no fact. So is
    /// the band of a provisional score.
    pub(super) fn all(&self) -> Vec<Fact> {
        let assessed = self.assessment.date.map(|date| Fact {
            name: "assessedOn".into(),
            about: words::fact_assessed_on().to_owned(),
            known: Known::Day(date),
        });
        let mut facts: Vec<Fact> = assessed.into_iter().collect();
        for card in self.scorecards {
            self.tell_questionnaire(card, &mut facts);
        }
        self.tell_delivery(&mut facts);
        facts.push(Fact {
            name: "actionsNow".into(),
            about: words::fact_actions().to_owned(),
            known: Known::Count(self.roadmap.column(Column::Now).count()),
        });
        facts
    }

    fn tell_questionnaire(&self, card: &Scorecard, facts: &mut Vec<Fact>) {
        let mut tell = |what: &str, about: String, known: Known| {
            let name = format!("{}{what}", camel(card.questionnaire.as_str()));
            facts.push(Fact { name, about, known });
        };
        let (coverage, title) = (card.coverage, &card.title);
        if let Some(share) = coverage.share() {
            tell(
                "Coverage",
                words::fact_coverage(title),
                Known::Number(share),
            );
        }
        let Some(score) = card.score else { return };
        tell(
            "Score",
            words::fact_score(title),
            Known::Number(score.value()),
        );
        let is_provisional = coverage.is_provisional();
        tell(
            "IsProvisional",
            words::fact_provisional(title),
            Known::Flag(is_provisional),
        );
        let band = card.bands(self.edition).name_covered(score, coverage);
        if let Some(band) = band.filter(|_| !is_provisional) {
            let about = words::fact_band(title, &self.edition.year().to_string());
            tell("Band", about, Known::Text(term::band_name(band).into()));
        }
        if let Some(weakest) = card.weakest() {
            let about = words::fact_weakest(title);
            tell("Weakest", about, Known::Text(weakest.title.clone()));
        }
    }

    fn tell_delivery(&self, facts: &mut Vec<Fact>) {
        if let Some(score) = self.performance.overall() {
            facts.push(Fact {
                name: "deliveryScore".into(),
                about: words::fact_delivery().to_owned(),
                known: Known::Number(score.value()),
            });
        }
        if let Some(cluster) = nearest_cluster(self.performance, self.edition) {
            facts.push(Fact {
                name: "deliveryCluster".into(),
                about: words::fact_cluster(&self.edition.year().to_string()),
                known: Known::Text(term::band(cluster.level).into()),
            });
        }
    }
}

/// An id as the beginning of a name: `three-ways` is `threeWays`.
fn camel(id: &str) -> String {
    let mut out = String::new();
    let mut is_new = false;
    for letter in id.chars() {
        if !letter.is_ascii_alphanumeric() {
            is_new = !out.is_empty();
        } else if is_new {
            out.push(letter.to_ascii_uppercase());
            is_new = false;
        } else {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::camel;

    #[test]
    fn an_id_begins_a_name() {
        assert_eq!(camel("three-ways"), "threeWays");
        assert_eq!(camel("Own 2!"), "Own2");
    }
}
