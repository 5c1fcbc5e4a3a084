//! Words of the comparison with DORA's surveys, of older rules, and of Quick Check links.

use super::{delivery, number, term};
use crate::assessment::{Measure, Metric, Reading};
use crate::delivery::{
    Capability, Cluster, Earlier, EarlierAnswer, Norm, Official2019, Position, SurveyYear,
};
use crate::scoring::{BandEdition, Score};
use crate::words::delivery::{self as words, ComparisonBesidePlace};
use crate::words::{Message, Sentence, first};

/// What changed in which year.
///
/// Source: dora.dev, "A history of DORA's software delivery metrics".
pub const YEARS: [(&str, Message); 8] = [
    ("2014", words::comparison_of_2014),
    ("2015", words::comparison_of_2015),
    ("2018", words::comparison_of_2018),
    ("2021", words::comparison_of_2021),
    ("2022", words::comparison_of_2022),
    ("2023", words::comparison_of_2023),
    ("2024", words::comparison_of_2024),
    ("2025", words::comparison_of_2025),
];

/// A survey by its year.
pub fn survey(year: SurveyYear) -> String {
    words::comparison_survey_of(&year.year().to_string())
}

/// A mean with its standard deviation.
pub fn norm(norm: Norm) -> String {
    words::comparison_norm(
        &number::decimal(norm.mean),
        &number::decimal(norm.deviation),
    )
}

/// A norm, and where a score lies beside it, for those who cannot see the picture.
pub fn beside(score: Score, norm: Norm) -> Sentence {
    let place = match () {
        () if norm.is_usual(score.value()) => ComparisonBesidePlace::Within,
        () if score.value() > norm.mean => ComparisonBesidePlace::Above,
        () => ComparisonBesidePlace::Below,
    };
    words::comparison_beside(&self::norm(norm), place)
}

/// Where an answer lies among respondents.
pub fn position(position: Position) -> String {
    let percent = |share| first::percent(&number::decimal(share));
    words::comparison_position(&percent(position.below), &percent(position.at_or_below))
}

/// The nearest cluster of a year, short.
pub fn cluster(cluster: Cluster) -> String {
    let (level, second) = (term::band(cluster.level), term::band(cluster.second));
    let margin = number::decimal(cluster.margin);
    if cluster.is_between() {
        words::comparison_between_clusters(level, second, &margin)
    } else {
        words::comparison_cluster(level, &margin)
    }
}

/// Names the nearest cluster of a year.
pub fn cluster_of(edition: BandEdition) -> String {
    words::comparison_cluster_of(&edition.year().to_string())
}

/// What DORA's rule of 2019 says.
pub fn official(official: Official2019) -> String {
    words::comparison_official_says(
        term::band(official.level),
        &number::exact(official.average),
        &first::percent(&official.percentile.to_string()),
    )
}

/// A capability of the Quick Check.
pub fn capability(capability: Capability) -> &'static str {
    match capability {
        Capability::ContinuousIntegration => words::comparison_continuous_integration(),
        Capability::LooselyCoupledTeams => words::comparison_loosely_coupled_teams(),
        Capability::GenerativeCulture => words::comparison_generative_culture(),
    }
}

/// A metric as it was asked before 2023.
pub fn earlier(metric: Metric) -> &'static str {
    match metric {
        Metric::Recovery => words::comparison_earlier_recovery(),
        Metric::ChangeFailRate => words::comparison_earlier_change_fail_rate(),
        Metric::LeadTime | Metric::DeploymentFrequency | Metric::ReworkRate => {
            term::short_metric(metric)
        }
    }
}

/// What was answered before 2023.
pub fn earlier_answer(answer: Earlier) -> String {
    match answer.answer {
        EarlierAnswer::Code(code) => delivery::answer(answer.metric, &Measure::Code(code)),
        EarlierAnswer::Range(from, to) => {
            words::comparison_range(&number::plain(from), &first::percent(&number::plain(to)))
        }
    }
}

/// What an assessment says of a metric, with the measured number behind it.
pub fn reading(metric: Metric, reading: &Reading) -> String {
    let answer = reading
        .measure
        .as_ref()
        .map(|measure| delivery::answer(metric, measure))
        .unwrap_or_default();
    let Some(exact) = &reading.exact else {
        return answer;
    };
    let value = delivery::exact(metric, exact);
    match exact.source.trim() {
        "" => words::comparison_reading(&answer, &value),
        source => words::comparison_reading_from(&answer, &value, source),
    }
}

/// Fields of a link that could not be read.
pub fn refused(fields: &[String]) -> String {
    words::comparison_link_refused(&number::list(fields))
}

/// What a mean is of, where only some metrics were answered here and asked there.
pub fn shared_metrics(shared: usize, of: usize) -> String {
    if shared == of {
        return String::new();
    }
    words::comparison_shared_metrics(&number::word(shared), of, &number::word(of))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Part;

    #[test]
    fn what_the_picture_shows_is_read_aloud() {
        let norm = Norm {
            mean: 5.0,
            deviation: 1.5,
        };
        let said = |score| beside(Score::new(score).unwrap(), norm);
        let parts: Vec<Part> = said(5.5).parts().collect();
        let aloud = ", you are within the usual spread".to_owned();
        assert_eq!(
            parts,
            [
                Part::Text("5.0 ± 1.5".to_owned()),
                Part::Slot("aloud", aloud)
            ]
        );
        assert!(said(8.0).to_string().ends_with("above the usual spread"));
        assert!(said(2.0).to_string().ends_with("below the usual spread"));
    }

    #[test]
    fn a_measured_number_follows_its_answer_with_its_source() {
        let reading = |source: &str| {
            let measured = Reading {
                measure: Some(Measure::Percent(12.5)),
                exact: Some(crate::assessment::Exact {
                    value: 12.5,
                    unit: "percent".to_owned(),
                    source: source.to_owned(),
                    certainty: None,
                    bound: None,
                }),
                ..Reading::default()
            };
            super::reading(Metric::ChangeFailRate, &measured)
        };
        assert_eq!(reading(" "), "12.5 % (12.5 percent)");
        assert_eq!(reading("the log"), "12.5 % (12.5 percent, the log)");
    }
}
